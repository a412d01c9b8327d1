//! Arithmetic in constants: what the compiler computes while it builds the program.
//!
//! Operators and closures cannot be called in a constant, nor can the operators of a type
//! parameter. So the functions here take matrices of Rust's own numbers, `f32`, `f64` and
//! all integers, by reference, and have a loop for each of these types:
//!
//! ```
//! use hadamard::{Matrix, Vector, konst, mat, vector};
//!
//! const QUARTER_TURN: Matrix<i32, 2, 2> = mat![0, -1;
//!                                              1,  0];
//! const HALF_TURN: Matrix<i32, 2, 2> = konst::matmul(&QUARTER_TURN, &QUARTER_TURN);
//! static OPPOSITE: Vector<i32, 2> = konst::matmul(&HALF_TURN, &vector![3, 4]);
//! assert_eq!(OPPOSITE, vector![-3, -4]);
//! ```
//!
//! A `static` of such a value lies in read-only memory, in flash on a microcontroller, and
//! takes no start-up code: `cargo run --example flash` shows it for a camera, a filter and a
//! table of rotations.
//!
//! # What holds for all of them
//!
//! * **The bits** are those of the operators and methods of the same name, without the
//!   feature `fma`: sums have the same order, NaN is kept alike. (Rust leaves open which NaN.)
//! * **Shapes** are checked by the same relations, with the same messages.
//! * **Integers that overflow** and divisions by zero are compile errors, in release builds
//!   too. At run time they panic.
//! * Where something may not exist there is an `Option`, and `unwrap()` turns `None` into a
//!   compile error.
//!
//! At run time the operators and methods are faster: these loops have no vector instructions.
//!
//! # How much can be computed
//!
//! The compiler takes two to three microseconds for a multiplication with its addition: 0.5 ms
//! for a product of two 6x6 matrices of `f64`, 0.7 s for 200 steps of a Riccati equation with
//! six states and three measurements. It stops at a constant of more than two million turns of
//! a loop, which are about 8000 such products or 1200 such steps, by the lint
//! `long_running_const_eval`. Beyond that, allow the lint, or divide the work among several
//! constants.
//!
//! # What is not here
//!
//! What only moves elements is often a method already: [`from_rows`](crate::Matrix::from_rows),
//! [`block`](crate::Matrix::block), [`head`](crate::Matrix::head) and others; so are the literals
//! and [`block!`](crate::block). There is no `sin` and no `exp`; but half an angle is the
//! direction of a sum of two vectors, which [`normalize`] finds.

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
pub use parts::{block, from_diagonal, hstack, transpose, vstack};
pub use primitive::{MatrixOf, Primitive};
pub use products::{cross, dot, kron, matmul, outer};
pub use square::{cholesky, determinant, inverse, trace};
