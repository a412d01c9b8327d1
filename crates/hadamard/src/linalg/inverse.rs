//! Inverses, adjugates and determinants.

pub(super) mod adjugate;
pub(super) mod cofactors;
pub(super) mod determinant;
mod exact_determinant;
pub(super) mod floats;
pub(super) mod in_place;
pub(super) mod integer_determinant;
pub(super) mod integer_inverse;
pub(super) mod integers;
pub(super) mod invert;
#[cfg(feature = "wide-1")]
pub(super) mod matrix_per_lane;
pub(super) mod modular_determinant;
pub(super) mod safe_determinant;
