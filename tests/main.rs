//! The tests of `hadamard`, one module for each subject. Those of linear algebra are in
//! `linalg.rs`.

#![allow(missing_docs, reason = "a test's name says what it shows")]

mod access;
mod cameras;
mod complex;
mod display;
mod dual_numbers;
mod elements;
mod firmware;
mod fixed_point;
mod frames;
mod fuzz;
mod geometry;
mod imports;
mod integers;
mod konst;
mod lanes;
mod laws;
mod layout;
mod literals_fuzz;
mod literals_in_macros;
mod math;
mod nan;
mod references;
mod scales;
mod stack;
mod stacking;
mod transforms;
mod vectors;
mod wide_products;
