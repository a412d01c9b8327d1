//! The tests of `hadamard::linalg`.

#![allow(missing_docs, reason = "a test's name says what it shows")]

mod accuracy;
mod fuzz;
mod linalg_eigen;
mod linalg_orthogonal;
mod linalg_solve;
mod linalg_square;
