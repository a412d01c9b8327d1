//! The operators.

mod bits;
mod each_element;
mod elementwise;
mod forward;
mod iterators;
mod mul;
mod mul_checked;
mod mul_wide;
mod neg;
mod refused;
mod row_mut;
mod scale;
mod sum_of;
mod unroll;

pub(crate) use each_element::{apply, apply_zip, mapped, zipped};
pub(crate) use forward::forward_ref;
pub(crate) use mul::product_into;
pub(crate) use sum_of::sum_of;
pub(crate) use unroll::unroll;
