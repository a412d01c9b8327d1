//! Conversions to and from the types of other crates. Each has a feature of
//! its own, which names the crate and its version.

#[cfg(feature = "defmt-1")]
mod defmt_1;
#[cfg(feature = "fixed-1")]
mod fixed_1;
#[cfg(feature = "nalgebra-035")]
mod nalgebra_035;
#[cfg(feature = "num-complex-04")]
mod num_complex_04;
#[cfg(feature = "serde-1")]
mod serde_1;
#[cfg(feature = "wide-1")]
mod wide_1;
