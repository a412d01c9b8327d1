//! The matrix: storage, construction and access.

mod access;
mod cast_refs;
mod construct;
mod convert;
mod exchange;
mod iter;
mod lines;
mod map;
mod outside;

pub use iter::IntoIter;
pub(crate) use outside::no_line;

/// A matrix of `M` rows and `N` columns.
///
/// The shape is part of the type. A [`Vector`] is a matrix of one column and a
/// [`RowVector`] one of one row, so everything here works for them too.
///
/// A matrix has at least one row and one column: the constructors refuse
/// other shapes at compile time.
///
/// # Arithmetic
///
/// * `a * s` works for every type of elements, `s * a` for Rust's own numbers only: the
///   language does not let a crate implement `T * Matrix<T>` for every `T`. So generic
///   code writes `a * s`.
/// * From `2.0 * vector![1.0, 2.0]` the compiler does not know yet of which floats the
///   result is: before a method is called on it, the type must be written down somewhere,
///   as in `2.0 * vector![1.0_f64, 2.0]`. `vector![1.0, 2.0] * 2.0` has no such need.
/// * Integers overflow as Rust's do: a debug build panics, a release build wraps. Dividing
///   an integer by zero panics in both.
///
/// There is no order between matrices, so no `PartialOrd`: [`lt`](Self::lt) and
/// its relatives compare element by element and give a mask.
///
/// # Layout
///
/// Elements are stored inline, one column after another, with no padding: a
/// `Matrix<T, M, N>` has the size and alignment of `[[T; M]; N]`, and the
/// element in row `i`, column `j` is at offset `j * M + i`.
///
/// ```text
/// | a c e |
/// | b d f |      is stored as      a b c d e f
/// ```
///
/// That is also the layout of nalgebra's `SMatrix<T, M, N>`, of glam's and of
/// WGSL's matrices (where those have no padding).
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, mat};
///
/// let a = mat![1, 2, 3;
///              4, 5, 6];
/// let b: Matrix<i32, 2, 3> = Matrix::splat(2);
/// assert_eq!(a.hadamard(b), mat![2, 4, 6; 8, 10, 12]);
/// assert_eq!(a * b.transpose(), mat![12, 12; 30, 30]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Matrix<T, const M: usize, const N: usize> {
    pub(crate) columns: [[T; M]; N],
}

/// A column vector: a matrix of one column.
///
/// Vectors of one to four elements have them as fields `x`, `y`, `z` and `w`.
///
/// # Examples
///
/// ```
/// use hadamard::{Vector, vector};
///
/// let mut v: Vector<i32, 3> = vector![1, 2, 3];
/// v.y = 5;
/// assert_eq!(v[1] + v.z, 8);
/// ```
pub type Vector<T, const N: usize> = Matrix<T, N, 1>;

/// A row vector: a matrix of one row.
pub type RowVector<T, const N: usize> = Matrix<T, 1, N>;
