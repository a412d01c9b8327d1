//! The parts that several decompositions share.

pub(super) mod apart;
pub(super) mod dot;
pub(super) mod householder;
pub(super) mod rotation;
pub(super) mod safe_arithmetic;
pub(super) mod similarity;
pub(super) mod two_mut;
