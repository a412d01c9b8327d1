//! Systems of linear equations, A X = B: elimination, and triangular matrices.

pub(super) mod by_columns;
pub(super) mod by_rows;
pub(super) mod cholesky;
pub(super) mod column_scaling;
pub(super) mod condition;
pub(super) mod floats;
pub(super) mod ldlt;
pub(super) mod lu;
pub(super) mod pivot;
pub(super) mod sizes;
pub(super) mod solve;
pub(super) mod substitution;
pub(super) mod triangular;
