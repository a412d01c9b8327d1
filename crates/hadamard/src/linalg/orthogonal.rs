//! Decompositions with orthonormal columns: QR and singular values.

pub(super) mod jacobi;
pub(super) mod qr;
pub(super) mod qr_pivoted;
pub(super) mod svd;
pub(super) mod svd_applications;
