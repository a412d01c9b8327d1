//! The matrix product.

mod any_size;
mod choose;
#[cfg(all(target_arch = "x86_64", target_feature = "avx"))]
mod quad;
mod tile;
#[cfg(target_arch = "x86_64")]
mod triple;
#[cfg(target_arch = "x86_64")]
mod two_rows;

pub(crate) use choose::{product, product_into};
