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
mod terms;
mod written_out;

pub(crate) use forward::forward_ref;
pub(crate) use kernel::{apply, apply_zip};
pub(crate) use mul::product_into;
pub(crate) use terms::sum_of;
pub(crate) use written_out::written_out;
