//! The matrix: storage, construction and access.

mod access;
mod cast_refs;
mod construct;
mod convert;
mod index;
mod iter;
mod lines;
mod map;
mod out_of_bounds;
mod pack;
mod refused;
mod row_mut;
mod swap;
mod transpose;

pub use index::MatrixIndex;
pub use iter::IntoIter;
pub(crate) use out_of_bounds::no_line;
pub use row_mut::RowMut;

/// A matrix of `M` rows and `N` columns.
///
/// The shape is part of the type. A [`Vector`] is a matrix of one column and a
/// [`RowVector`] is a matrix of one row, so everything here works for them too.
///
/// A matrix has at least one row and one column: the constructors refuse
/// other shapes at compile time.
///
/// # Arithmetic
///
/// * `a * s` works for every type of elements. `s * a` works for Rust's own numbers
///   only, because the language does not let a crate implement `T * Matrix<T>` for
///   every `T`. So generic code writes `a * s`.
/// * In `2.0 * vector![1.0, 2.0]`, the compiler does not know yet whether the elements
///   are `f32` or `f64`. Before you call a method of the result, write the type down
///   somewhere, as in `2.0 * vector![1.0_f64, 2.0]`. `vector![1.0, 2.0] * 2.0` needs no
///   type.
/// * A complex matrix is multiplied by a real number by [`a.scale(s)`](Self::scale).
/// * `a / s`, `a % s`, `a & s`, `a | s`, `a << n` and `a >> n` take one number for all elements.
///   `a ^ s` is refused, because in MATLAB and Julia it is a power.
/// * Integers overflow as Rust's do: a debug build panics, a release build wraps. Division of an
///   integer by zero, or of the smallest one by -1, panics in both. The forms with `_checked` are
///   `None` instead ([`add_checked`](Self::add_checked)), those with `_wrapping` wrap in a debug
///   build too, and those with `_saturating` stop at the ends of the range.
/// * A constant can call no operator, and only those methods that are `const fn`. There, `A * B`
///   is [`konst::mul`](crate::konst::mul), and `V.x` is [`*V.at::<0, 0>()`](Self::at).
///
/// Matrices have no order, so they do not implement `PartialOrd`. [`lt`](Self::lt) and its
/// relatives compare element by element and return a mask.
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
/// nalgebra's `SMatrix<T, M, N>` has the same layout. glam's matrices except `Mat3A` have it too,
/// but glam aligns some of them to more bytes. Shaders pad columns: see [`to_wgsl`](Self::to_wgsl)
/// and [`to_std140`](Self::to_std140).
///
/// # Methods by subject
///
/// | subject | methods |
/// |---|---|
/// | construction | [`mat!`](crate::mat), [`from_rows`](Self::from_rows), [`from_columns`](Self::from_columns), [`from_fn`](Self::from_fn), [`from_diagonal`](Self::from_diagonal), [`from_diagonal_element`](Self::from_diagonal_element), [`splat`](Self::splat), [`zeros`](Self::zeros), [`identity`](Self::identity) |
/// | access | `m[(i, j)]`, [`get`](Self::get), [`at`](Self::at), [`row`](Self::row), [`row_mut`](Self::row_mut), [`column`](Self::column), [`column_pair_mut`](Self::column_pair_mut), [`rows`](Self::rows), [`columns`](Self::columns), [`diagonal`](Self::diagonal), [`diagonal_at`](Self::diagonal_at), [`set_diagonal`](Self::set_diagonal), [`iter`](Self::iter), [`as_slice`](Self::as_slice) |
/// | one matrix per lane | [`pack`](Self::pack), [`unpack`](Self::unpack) |
/// | for shaders | [`to_wgsl`](Self::to_wgsl), [`to_std140`](Self::to_std140) |
/// | elementwise | [`hadamard`](Self::hadamard), [`hadamard_div`](Self::hadamard_div), [`hadamard_pow`](Self::hadamard_pow), [`abs`](Self::abs), [`min`](Self::min), [`max`](Self::max), [`clamp`](Self::clamp), [`sqrt`](Self::sqrt), [`exp`](Self::exp), [`map`](Self::map), [`zip_map`](Self::zip_map) |
/// | masks | [`lt`](Self::lt), [`gt`](Self::gt), [`equal`](Self::equal), [`any`](Self::any), [`all`](Self::all), [`count`](Self::count), [`row_any`](Self::row_any), [`column_all`](Self::column_all), [`select`](Self::select) |
/// | broadcasting | [`each_column`](Self::each_column), [`each_row`](Self::each_row), [`diag`](Self::diag) |
/// | reductions | [`sum`](Self::sum), [`product`](Self::product), [`mean`](Self::mean), [`min_element`](Self::min_element), [`argmax`](Self::argmax), [`row_sums`](Self::row_sums), [`column_means`](Self::column_means), [`cumulative_row_sums`](Self::cumulative_row_sums) |
/// | statistics | [`median`](Self::median), [`variance`](Self::variance), [`standard_deviation`](Self::standard_deviation), [`column_variances`](Self::column_variances) |
/// | order | [`transpose`](Self::transpose), [`sort_each_column`](Self::sort_each_column), [`reverse_rows`](Self::reverse_rows), [`roll_rows`](Self::roll_rows), [`swap_rows`](Self::swap_rows) |
/// | integers | [`add_checked`](Self::add_checked), [`mul_checked`](Self::mul_checked), [`scale_checked`](Self::scale_checked), [`add_wrapping`](Self::add_wrapping), [`add_saturating`](Self::add_saturating), [`norm_1_checked`](Self::norm_1_checked), [`determinant_checked`](Self::determinant_checked), [`try_cast`](Self::try_cast) |
/// | products | `a * b`, [`tr_mul`](Self::tr_mul), [`mul_to`](Self::mul_to), [`add_product`](Self::add_product), [`add_scaled`](Self::add_scaled), [`mul_wide`](Self::mul_wide), [`dot`](Self::dot), [`cross`](Self::cross), [`outer`](Self::outer), [`adjoint_dot`](Self::adjoint_dot), [`kron`](Self::kron), [`pow_matrix`](Self::pow_matrix) |
/// | norms | [`norm`](Self::norm), [`norm_1`](Self::norm_1), [`norm_2`](Self::norm_2), [`norm_inf`](Self::norm_inf), [`normalize`](Self::normalize), [`distance`](Self::distance) |
/// | stacking | [`hstack`](Self::hstack), [`vstack`](Self::vstack), [`hstack_as`](Self::hstack_as), [`push_row`](Self::push_row), [`remove_column`](Self::remove_column), [`homogeneous`](Self::homogeneous) |
/// | blocks | [`block`](Self::block), [`set_block`](Self::set_block), [`head`](Self::head), [`tail`](Self::tail), [`segment`](Self::segment), [`rows_at`](Self::rows_at), [`columns_at`](Self::columns_at), [`reshape`](Self::reshape) |
/// | triangles | [`upper_triangle`](Self::upper_triangle), [`lower_triangle`](Self::lower_triangle), [`upper`](Self::upper), [`lower`](Self::lower) |
/// | square matrices | [`trace`](Self::trace), [`is_identity`](Self::is_identity), [`is_orthogonal`](Self::is_orthogonal), [`determinant`](Self::determinant), [`inverse`](Self::inverse), [`solve`](Self::solve) |
/// | as text | `{}` in aligned rows, `{:#}` in one line, `{:.2}` with two places, `{:?}` as a literal: see [`Display`](#impl-Display-for-Matrix%3CT,+M,+N%3E) |
/// | decompositions | [`lu`](Self::lu), [`cholesky`](Self::cholesky), [`qr`](Self::qr), [`svd`](Self::svd), [`symmetric_eigen`](Self::symmetric_eigen), [`eigenvalues`](Self::eigenvalues); [`linalg`](crate::linalg) says which is for what |
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
#[cfg_attr(
    feature = "zerocopy-08",
    derive(
        zerocopy_08::FromBytes,
        zerocopy_08::IntoBytes,
        zerocopy_08::Immutable,
        zerocopy_08::KnownLayout
    ),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(transparent)]
pub struct Matrix<T, const M: usize, const N: usize> {
    pub(crate) columns: [[T; M]; N],
}

/// A column vector: a matrix of one column.
///
/// A vector of one to four elements has a field for each: `x`, `y`, `z` and `w`.
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
