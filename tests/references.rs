//! The same results as other languages and libraries: their examples, worked
//! with their numbers, and nalgebra on random matrices.

mod examples;
mod interop;
mod julia;
mod nalgebra;
mod numpy;
