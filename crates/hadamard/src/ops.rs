//! The operators.

mod bits;
mod elementwise;
mod fold;
mod forward;
mod kernel;
mod mul;
mod mul_wide;
mod neg;
mod refused;
mod scale;

pub(crate) use forward::forward_ref;
pub(crate) use kernel::{apply, apply_zip};
pub(crate) use mul::product_into;
