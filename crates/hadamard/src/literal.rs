//! Matrix literals.
//!
//! The macros here pass the user's tokens to the crate `hadamard-macros`, which expands them to a
//! call of a constructor in [`elements`]. They pass on the path of this crate as well, so that they
//! also work if the dependency has another name.

pub mod elements;

/// Builds a matrix from its elements, as it is written in mathematics.
///
/// Three notations mean the same:
///
/// ```
/// use hadamard::{Matrix, mat};
///
/// let a: Matrix<i32, 2, 3> = mat![1, 2, 3;
///                                 4, 5, 6];          // rows end with `;`
/// let b = mat![[1, 2, 3], [4, 5, 6]];                // rows in brackets
/// let c = mat![1 2 3; 4 5 6];                        // as in Julia and MATLAB
/// assert!(a == b && b == c);
/// ```
///
/// * The macro counts the shape, which becomes part of the type. It refuses an empty
///   row, and a row that is longer or shorter than the first one.
/// * Elements are expressions of one `Copy` type. The compiler infers it; annotate
///   the variable if it cannot. In a matrix of floats, write `1.0`, as everywhere in
///   Rust.
/// * A row without commas takes numbers, names, calls, fields and anything in
///   parentheses. Between numbers and at the start of the row, a `-` is a sign:
///   `1 -2` is two elements. Elsewhere, `x - 1` could be one element or two, so the
///   macro asks for commas or parentheses: `mat![x - 1, y]`, `mat![(x - 1)]`.
/// * A separator may stand at the end of a row and of the literal.
/// * It can be used in constants and statics if its elements can. Constants have no operators and
///   few methods: [`konst`](crate::konst) has the functions that compute with them.
/// * In a `macro_rules!` macro, `$x` keeps its precedence: `mat![2 * $x, 1]` with
///   `a + b` for `$x` begins with `2 * (a + b)`.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, mat};
///
/// /// A quarter turn to the left.
/// const TURN: Matrix<i32, 2, 2> = mat![0 -1;
///                                      1  0];
/// assert_eq!(TURN * TURN, mat![-1, 0; 0, -1]);
///
/// let (sin, cos) = (0.6, 0.8);
/// let rotation = mat![cos, -sin; sin, cos];
/// assert_eq!(rotation.transpose() * rotation, Matrix::identity());
/// ```
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! mat {
    () => {
        ::core::compile_error! { "an empty literal has no shape: write at least one element" }
    };
    ($($literal:tt)*) => {
        $crate::__mat! { [$crate] $($literal)* }
    };
}

/// Builds a column vector from its elements.
///
/// `vector![1, 2, 3]` is `mat![1; 2; 3]`, a `Matrix<i32, 3, 1>`. A row vector
/// is a matrix of one row: `mat![1, 2, 3]`.
///
/// # Examples
///
/// ```
/// use hadamard::{Vector, mat, vector};
///
/// const GRAVITY: Vector<f32, 3> = vector![0.0, 0.0, -9.81]; // m/s²
/// assert_eq!(GRAVITY.z, -9.81);
/// assert_eq!(vector![1 2 3], mat![1; 2; 3]);
/// ```
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! vector {
    () => {
        ::core::compile_error! { "an empty literal has no shape: write at least one element" }
    };
    ($($literal:tt)*) => {
        $crate::__vector! { [$crate] $($literal)* }
    };
}
