//! Relations for products with rotations, and for products that do not exist.

use super::OnlyDims;

/// `R A`: a rotation in D dimensions turns columns of length D.
#[diagnostic::on_unimplemented(
    message = "cannot rotate a {P}x{Q} matrix in {D} dimensions: its columns have length {P}, not {D}",
    label = "the right side is {P}x{Q}"
)]
pub trait RotateShape<const D: usize, const P: usize, const Q: usize> {}
impl<E: OnlyDims, const D: usize, const Q: usize> RotateShape<D, D, Q> for E {}

/// `q A` for a quaternion q: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a quaternion by a {P}x{Q} matrix: only a rotation rotates",
    label = "`Rotation3::from_quaternion(q)` gives the rotation r, and `r * v` rotates"
)]
pub trait NoQuaternionProduct<const P: usize, const Q: usize> {}
impl<D: OnlyDims, const P: usize> NoQuaternionProduct<P, 0> for D {}

/// `A R` for a rotation R: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a {M}x{N} matrix by a rotation on its right",
    label = "a rotation turns what stands on its right, `r * a`; the product of matrices is `a * r.to_matrix()`"
)]
pub trait NoRotationOnTheRight<const M: usize, const N: usize> {}
impl<D: OnlyDims, const M: usize> NoRotationOnTheRight<M, 0> for D {}
