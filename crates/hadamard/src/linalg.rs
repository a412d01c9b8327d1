//! Decompositions and what is computed with them.
//!
//! | to | use | operations for `N x N` (or `M x N`) |
//! |---|---|---|
//! | solve A x = b once | [`solve`](crate::Matrix::solve) | 2/3 N³ |
//! | solve with one A many times | [`lu`](crate::Matrix::lu) | 2/3 N³, then 2 N² each |
//! | the same, A positive definite | [`cholesky`](crate::Matrix::cholesky) | 1/3 N³, then 2 N² each |
//! | the same, A symmetric and well behaved | [`ldlt`](crate::Matrix::ldlt) | 1/3 N³, then 2 N² each |
//! | least squares, A of full rank | [`qr`](crate::Matrix::qr) | 2 M N² - 2/3 N³ |
//! | least squares, any rank; find the rank | [`qr_pivoted`](crate::Matrix::qr_pivoted), [`lstsq`](crate::Matrix::lstsq) | a few times that |
//! | singular values, null space, pseudo-inverse | [`svd`](crate::Matrix::svd) | the most of all |
//! | eigenvalues of a symmetric or Hermitian matrix | [`symmetric_eigen`](crate::Matrix::symmetric_eigen) | about 9 N³ |
//! | eigenvalues of any real matrix | [`eigenvalues`](crate::Matrix::eigenvalues), [`schur`](crate::Matrix::schur) | about 10 N³, with vectors 25 N³ |
//!
//! Nothing here allocates. What can fail returns a `Result` that says where; iterations
//! are bounded. Elements that are infinite or not numbers give an error or NaN, and never a
//! wrong number.

mod adjoint;
mod bareiss;
mod bidiagonal;
mod cholesky;
mod closed;
mod determinant;
mod dot;
mod eigenvalues;
mod exp_matrix;
mod francis;
mod functions;
mod fused;
mod hessenberg;
mod householder;
mod inverse;
mod jacobi;
mod ldlt;
mod lu;
mod power;
mod qr;
mod qr_pivoted;
mod range;
mod ring;
mod rotation;
mod scaling;
mod schur;
mod schur_block;
mod schur_step;
mod schur_sweep;
mod similarity;
mod substitution;
mod svd;
mod svd_uses;
mod symmetric;
mod symmetric_assign;
mod symmetric_eigen;
mod symmetric_ops;
mod symmetric_uses;
mod symmetry;
mod triangular;
mod tridiagonal;
mod tridiagonal_qr;
mod turn;

pub use bidiagonal::Bidiagonal;
pub use cholesky::Cholesky;
pub use eigenvalues::Eigenvalue;
pub use functions::MatrixFunctionError;
pub use hessenberg::Hessenberg;
pub use ldlt::Ldlt;
pub use lu::Lu;
pub use qr::Qr;
pub use qr_pivoted::PivotedQr;
pub use ring::Ring;
pub use schur::Schur;
pub use svd::Svd;
pub use symmetric::{Symmetric, congruence, joseph};
pub use symmetric_eigen::SymmetricEigen;
pub use triangular::{Lower, Upper};
