//! Decompositions, and functions that use them.
//!
//! # Which one for which problem
//!
//! | to | use | operations for `N x N` (or `M x N`) |
//! |---|---|---|
//! | solve A x = b once | [`solve`](crate::Matrix::solve) | 2/3 N³ |
//! | solve with one A many times | [`lu`](crate::Matrix::lu) | 2/3 N³, then 2 N² each |
//! | the same, A positive definite | [`cholesky`](crate::Matrix::cholesky) | 1/3 N³, then 2 N² each |
//! | the same, A symmetric, if pivoting is not needed | [`ldlt`](crate::Matrix::ldlt) | 1/3 N³, then 2 N² each |
//! | the same, A triangular | [`lower`](crate::Matrix::lower), [`upper`](crate::Matrix::upper) | N² each |
//! | A⁻¹ itself | [`inverse`](crate::Matrix::inverse) | 2 N³ |
//! | least squares, A of full rank | [`qr`](crate::Matrix::qr) | 2 N² (M - N/3), then 4 M N each |
//! | least squares, any rank | [`qr_pivoted`](crate::Matrix::qr_pivoted) | those of `qr`, and 2 M N + 4 N² |
//! | the shortest solution; rank, null space, pseudo-inverse, polar decomposition | [`svd`](crate::Matrix::svd), [`lstsq`](crate::Matrix::lstsq) | 6 M N² + 22 N³ |
//! | eigenvalues of a symmetric or Hermitian matrix | [`symmetric_eigenvalues`](crate::Matrix::symmetric_eigenvalues) | 4/3 N³ + 35 N² |
//! | the same, with eigenvectors | [`symmetric_eigen`](crate::Matrix::symmetric_eigen) | 9.5 N³ + 40 N² |
//! | eigenvalues of any real matrix | [`eigenvalues`](crate::Matrix::eigenvalues) | 10 N³ + 110 N² |
//! | the same, with invariant subspaces | [`schur`](crate::Matrix::schur) | 25 N³ + 110 N² |
//! | exp A, for x' = A x | [`exp_matrix`](crate::Matrix::exp_matrix) | 15 N³, more for a large norm |
//! | √A, ln A of a covariance | [`sqrt_matrix`](crate::Matrix::sqrt_matrix), [`ln_matrix`](crate::Matrix::ln_matrix) | 10.5 N³ + 40 N² |
//! | the covariance of A x from that of x, A P Aᵀ | [`congruence`](Symmetric::congruence), [`joseph`](Symmetric::joseph) | 2 M N² + M² N |
//!
//! - To solve a system, do not invert: `a.solve(b)` takes a third of the operations and
//!   is more accurate.
//! - For a matrix that should be positive definite (a covariance, Aᵀ A), take Cholesky.
//!   It also finds out if the matrix is not.
//! - `qr` and `lu` notice exact zeros only. [`rcond`](Lu::rcond) of the LU decomposition
//!   tells whether a matrix is nearly singular.
//! - If the rank is in doubt, take `qr_pivoted` or `svd`.
//!
//! # What each can do
//!
//! | | solve | solve in place | inverse | determinant | A from its factors |
//! |---|---|---|---|---|---|
//! | [`Lu`] | [`solve`](Lu::solve), for Aᵀ and Aᴴ too | [`solve_in_place`](Lu::solve_in_place) | [`inverse`](Lu::inverse) | [`determinant`](Lu::determinant) | [`reconstruct`](Lu::reconstruct) |
//! | [`Cholesky`] | [`solve`](Cholesky::solve), [`whiten`](Cholesky::whiten) | [`solve_in_place`](Cholesky::solve_in_place), [`whiten_in_place`](Cholesky::whiten_in_place) | [`inverse`](Cholesky::inverse) | [`determinant`](Cholesky::determinant) | [`reconstruct`](Cholesky::reconstruct) |
//! | [`Ldlt`] | [`solve`](Ldlt::solve) | [`solve_in_place`](Ldlt::solve_in_place) | [`inverse`](Ldlt::inverse) | [`determinant`](Ldlt::determinant) | [`reconstruct`](Ldlt::reconstruct) |
//! | [`Lower`], [`Upper`] | [`solve`](Lower::solve) | [`solve_in_place`](Lower::solve_in_place) | [`inverse`](Lower::inverse) | [`determinant`](Lower::determinant) | |
//! | [`Qr`] | [`solve`](Qr::solve) | | [`inverse`](Qr::inverse) | [`determinant`](Qr::determinant) | [`reconstruct`](Qr::reconstruct) |
//! | [`PivotedQr`] | [`solve`](PivotedQr::solve) | | [`inverse`](PivotedQr::inverse) | [`determinant`](PivotedQr::determinant) | [`reconstruct`](PivotedQr::reconstruct) |
//! | [`Svd`] | [`solve`](Svd::solve) | | [`pseudo_inverse`](Svd::pseudo_inverse) | | [`reconstruct`](Svd::reconstruct) |
//! | [`SymmetricEigen`] | | | [`map`](SymmetricEigen::map) of 1 / x | [`determinant`](SymmetricEigen::determinant) | [`reconstruct`](SymmetricEigen::reconstruct) |
//! | [`Schur`] | | | | [`determinant`](Schur::determinant) | [`reconstruct`](Schur::reconstruct) |
//! | [`Hessenberg`] | | | | | [`reconstruct`](Hessenberg::reconstruct) |
//!
//! Where there is a `determinant`, there is a `log_determinant`. A solution of QR has another shape
//! than its right side, so QR has no `solve_in_place`. Singular values give the absolute value of
//! the determinant but not its sign, so [`Svd`] has no `determinant`.
//!
//! # What it costs
//!
//! Operations are counted: sums, differences, products, quotients and roots. For an
//! iteration, the count is the mean over random matrices. Stack is the largest number of
//! bytes that one call takes, with its result and without its argument, for `f32` and
//! for `f64`, in a release build for x86-64. It depends on the compiler and on inlining,
//! so take it as a hint. In the repository, `cargo run --release --example cost` prints
//! this table again.
//!
//! | | operations for N = 3 | 4 | 6 | 12 | stack for N = 3 | 4 | 6 | 12 |
//! |---|---|---|---|---|---|---|---|---|
//! | `solve` | 63 | 113 | 283 | 1641 | 176, 256 | 288, 464 | 672, 936 | 1632, 3232 |
//! | `lu` | 19 | 44 | 146 | 1156 | 104, 136 | 416, 640 | 848, 1376 | 2768, 5312 |
//! | `inverse` | 76 | 209 | 517 | 3697 | 88, 304 | 120, 896 | 1320, 2344 | 4160, 7848 |
//! | `determinant` | 16 | 61 | 159 | 1181 | 24, 24 | 24, 40 | 432, 720 | 1408, 2880 |
//! | `cholesky` | 20 | 38 | 103 | 674 | 128, 208 | 176, 304 | 344, 632 | 1288, 2440 |
//! | `ldlt` | 14 | 32 | 100 | 704 | 56, 96 | 152, 280 | 328, 616 | 1304, 2456 |
//! | `qr` | 126 | 232 | 584 | 3198 | 288, 440 | 384, 632 | 472, 856 | 2608, 5168 |
//! | `qr_pivoted` | 177 | 326 | 803 | 4242 | 512, 744 | 720, 1096 | 960, 1568 | 2488, 4480 |
//! | `svd` | 1015 | 2247 | 6828 | 48006 | 992, 1480 | 1344, 2120 | 2208, 3776 | 10592, 19736 |
//! | `pseudo_inverse` | 1093 | 2414 | 7341 | 51765 | 928, 1384 | 1280, 1960 | 2048, 3440 | 9984, 18488 |
//! | `symmetric_eigenvalues` | 277 | 564 | 1426 | 6808 | 304, 384 | 384, 544 | 736, 1056 | 1264, 2224 |
//! | `symmetric_eigen` | 437 | 1005 | 3117 | 21641 | 352, 496 | 480, 752 | 928, 1424 | 1888, 3488 |
//! | `hessenberg` | 77 | 221 | 843 | 7397 | 288, 448 | 464, 736 | 840, 1480 | 2664, 5016 |
//! | `eigenvalues` | 795 | 1932 | 5709 | 32884 | 496, 624 | 584, 792 | 648, 968 | 1304, 2248 |
//! | `schur` | 1016 | 2613 | 8468 | 57295 | 544, 752 | 728, 1064 | 1016, 1704 | 2808, 5224 |
//! | `exp_matrix` | 514 | 1228 | 3857 | 31549 | 536, 1352 | 1312, 2368 | 3664, 4384 | 10064, 18496 |
//! | `sqrt_matrix` | 522 | 1124 | 3373 | 21898 | 416, 624 | 576, 928 | 1088, 1744 | 2464, 4624 |
//!
//! The row of a decomposition counts the computation of its factors, and no use of them. Complex
//! elements take about four times the operations, and twice the stack.
//!
//! Each decomposition has a form that writes to a given place, such as
//! [`lu_to`](crate::Matrix::lu_to) and [`svd_to`](crate::Matrix::svd_to). Such a place begins as
//! the decomposition of the identity, [`Lu::IDENTITY`] or [`Svd::IDENTITY`].
//!
//! Products that are added to a matrix need no place for the product:
//! [`add_product`](crate::Matrix::add_product), [`add_tr_product`](crate::Matrix::add_tr_product)
//! and their relatives. For sums there are [`add_to`](crate::Matrix::add_to) and
//! [`add_scaled`](crate::Matrix::add_scaled).
//!
//! Nothing here allocates. Functions that can fail return a `Result`, and its error says
//! what happened. Iterations are bounded. If elements are infinite or NaN, the result is an error,
//! an infinity or NaN, and never a wrong number. Only [`PivotedQr::rank`] cannot say so: it
//! returns the full rank.
//!
//! # Scale
//!
//! If a matrix is multiplied by a power of two,
//!
//! - R, U, singular values and eigenvalues are multiplied by that power,
//! - solutions and other factors are multiplied by some power of two,
//! - singular vectors and eigenvectors stay the same.
//!
//! That holds bit for bit, from one end of the range of floats to the other. (Cholesky's L is
//! multiplied by the root of the power, so for L it must be a power of four.) If numbers
//! on the way overflow, or become subnormal and lose digits, the computation is repeated with a
//! scaled matrix, or with numbers that have an exponent of their own. So
//!
//! - [`solve`](crate::Matrix::solve) finds every solution that fits, even if rows and columns have
//!   very different scales, and so does [`inverse`](crate::Matrix::inverse) where it eliminates;
//! - each column of R of a [QR decomposition](crate::Matrix::qr) is accurate relative to its own
//!   norm;
//! - a singular value or eigenvalue that does not fit has the right vectors. Results that an
//!   [`Svd`] computes with it are right if they fit: rank, condition, pseudo-inverse, solutions.
//!
//! A result that does not fit is infinite. There are two limits:
//!
//! - The factors of [`lu`](crate::Matrix::lu) and [`ldlt`](crate::Matrix::ldlt) are numbers in
//!   the range. If an element of U or D does not fit, the matrix is refused with `NotFinite`.
//!   Subnormal elements have only the digits that such numbers have.
//! - The methods `solve` of the decompositions do not scale the factors, and [`Lu::solve`] does not
//!   scale the right side either. If numbers on the way overflow, the solution is infinite or NaN.
//!   If they become subnormal, it is inexact.
//!
//! # Fixed point
//!
//! Fixed-point numbers (the feature `fixed-1`) have elimination: `solve`, `lu`, `ldlt`,
//! `lower`, `upper`, `inverse` and `determinant`. They also have products, `congruence`
//! and `joseph`. [`scalar`](crate::scalar#fixed-point) says why they have no more.

mod adjoint;
#[cfg(any(feature = "fixed-1", feature = "num-rational-04"))]
mod checked;
#[cfg(feature = "num-dual-015")]
mod dual;
mod eigen;
#[cfg(feature = "fixed-1")]
mod fixed_point;
mod functions;
mod fused;
mod inverse;
mod kit;
mod orthogonal;
mod properties;
#[cfg(feature = "num-rational-04")]
mod rational;
mod symmetric;
mod systems;

pub use crate::structured::Symmetric;
pub use eigen::general::Eigenvalue;
pub use eigen::hessenberg::Hessenberg;
pub use eigen::schur::Schur;
pub use eigen::symmetric::SymmetricEigen;
pub use functions::exp::MatrixExponential;
pub use functions::of_symmetric::MatrixFunctionError;
pub use inverse::determinant::Determinant;
pub use orthogonal::qr::Qr;
pub use orthogonal::qr_pivoted::PivotedQr;
pub use orthogonal::svd::Svd;
pub use systems::cholesky::{Cholesky, Definite};
pub use systems::ldlt::Ldlt;
pub use systems::lu::Lu;
pub use systems::pivot::Pivot;
pub use systems::triangular::{Lower, Upper};
