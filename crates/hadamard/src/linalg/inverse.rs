//! Inverses, adjugates and determinants.

pub(super) mod adjugate;
pub(super) mod cofactors;
pub(super) mod determinant;
pub(super) mod floats;
pub(super) mod in_place;
pub(super) mod integer_determinant;
pub(super) mod integer_inverse;
pub(super) mod integers;
pub(super) mod invert;
#[cfg(feature = "wide-1")]
pub(super) mod lanes;
pub(super) mod residues;
pub(super) mod ring;
pub(super) mod unlimited;
