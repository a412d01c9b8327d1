//! Eigenvalues: of symmetric matrices, and of any real matrix.

pub(super) mod general;
pub(super) mod hessenberg;
pub(super) mod schur;
pub(super) mod symmetric;
pub(super) mod tridiagonal;
pub(super) mod tridiagonal_qr;
