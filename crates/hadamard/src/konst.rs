//! Arithmetic in constants: the compiler computes while it builds the program.
//!
//! A constant can call neither closures nor the operators of a matrix or of a type
//! parameter. So the functions here take references to matrices of Rust's own numbers,
//! `f32`, `f64` and all integers, and have a loop for each of these types:
//!
//! ```
//! use hadamard::{Matrix, Vector, konst, mat, vector};
//!
//! const QUARTER_TURN: Matrix<i32, 2, 2> = mat![0, -1;
//!                                              1,  0];
//! const HALF_TURN: Matrix<i32, 2, 2> = konst::mul(&QUARTER_TURN, &QUARTER_TURN);
//! static OPPOSITE: Vector<i32, 2> = konst::mul(&HALF_TURN, &vector![3, 4]);
//! assert_eq!(OPPOSITE, vector![-3, -4]);
//! ```
//!
//! A `static` with such a value lies in read-only memory (in flash on a microcontroller) and
//! needs no start-up code. `cargo run --example flash` shows that for a camera, a filter and
//! a table of rotations.
//!
//! # What holds for all of them
//!
//! * **The bits** are those of the operators and methods that compute the same at run time, without
//!   the feature `fma`. Sums have the same order, and NaN is kept in the same cases. (Rust does not
//!   specify the bits of a NaN.)
//! * **Shapes** are checked by the same relations, with the same messages.
//! * **Integers that overflow** and integers divided by zero are compile errors, in release
//!   builds too. If the function is called at run time, they panic. So there are no forms with
//!   `_checked` or `_wrapping`.
//! * **A result that may not exist** is an `Option`; `unwrap()` turns `None` into a compile
//!   error.
//!
//! At run time the operators and methods are faster, because these loops have no vector
//! instructions.
//!
//! # How much can be computed
//!
//! The compiler takes two to three microseconds for a multiplication and an addition: 0.5 ms
//! for a product of two 6x6 matrices of `f64`, 0.7 s for 200 steps of a Riccati equation with
//! six states and three measurements. The lint `long_running_const_eval` stops it at a
//! constant of more than two million turns of a loop, which are about 8000 such products or
//! 1200 such steps. For longer computations, allow the lint, or divide the work among several
//! constants.
//!
//! # What is not here
//!
//! A constant can call many methods that only move elements, because they are `const fn`s:
//! [`from_rows`](crate::Matrix::from_rows), [`block`](crate::Matrix::block),
//! [`head`](crate::Matrix::head) and others. The literals and [`block!`](crate::block) work there
//! too. There is no `sin` and no `exp`. A table of rotations needs none: the sum of two unit
//! vectors halves the angle between them, and [`normalize`] makes it a unit vector.

mod elementwise;
mod loops;
mod norms;
mod parts;
mod primitive;
mod products;
mod square;
mod typed;

pub use elementwise::{abs, add, hadamard, hadamard_div, max, min, neg, scale, sqrt, sub};
pub use norms::{norm, normalize};
pub use parts::{block_at, from_diagonal, hstack, transpose, vstack};
pub use primitive::{MatrixOf, Primitive};
pub use products::{cross, dot, kron, mul, outer};
pub use square::{cholesky, determinant, inverse, trace};
