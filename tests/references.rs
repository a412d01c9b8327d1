//! The same results as other languages and libraries: their own examples, and
//! nalgebra on random matrices.

mod examples;
mod interop;
mod julia;
mod nalgebra;
mod numpy;
