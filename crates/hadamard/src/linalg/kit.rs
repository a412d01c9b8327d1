//! What several decompositions are made of.

pub(super) mod dot;
pub(super) mod householder;
pub(super) mod pair;
pub(super) mod range;
pub(super) mod rotation;
pub(super) mod scaling;
pub(super) mod similarity;
