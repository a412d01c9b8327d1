//! A dependency on `hadamard` that has another name.

#![allow(missing_docs, reason = "a test's name says what it shows")]

use linear::{Matrix, mat, math, vector};

/// A module with the usual name of the dependency. The macros must not mistake it for the
/// crate.
mod hadamard {}

const A: Matrix<i32, 2, 2> = mat![1 2; 3 4];

#[test]
fn literals_find_the_crate() {
    assert_eq!(A * vector![1, 1], vector![3, 7]);
    assert_eq!(linear::mat![[1, 2], [3, 4]], A);
}

#[test]
fn expressions_find_the_crate() {
    assert_eq!(math!(2 * A .* A - [A.T] + I), mat![2, 5; 16, 29]);
}
