//! Conversions to and from the types of other crates. Each has a feature of
//! its own, which names the crate and its version.

#[cfg(feature = "approx-05")]
mod approx_05;
#[cfg(feature = "arbitrary-1")]
mod arbitrary_1;
#[cfg(feature = "bytemuck-1")]
mod bytemuck_1;
#[cfg(feature = "defmt-1")]
mod defmt_1;
#[cfg(feature = "fixed-1")]
mod fixed_1;
#[cfg(any(feature = "glam-033", feature = "glam-034"))]
mod glam;
#[cfg(feature = "glam-033")]
mod glam_033;
#[cfg(feature = "glam-034")]
mod glam_034;
#[cfg(feature = "half-2")]
mod half_2;
#[cfg(feature = "mint-05")]
mod mint_05;
#[cfg(feature = "nalgebra-035")]
mod nalgebra_035;
#[cfg(feature = "num-complex-04")]
mod num_complex_04;
#[cfg(feature = "num-dual-015")]
mod num_dual_015;
#[cfg(feature = "num-rational-04")]
mod num_rational_04;
#[cfg(feature = "num-traits-02")]
mod num_traits_02;
#[cfg(feature = "proptest-1")]
pub mod proptest_1;
#[cfg(feature = "rand-010")]
pub mod rand_010;
#[cfg(any(feature = "arbitrary-1", feature = "proptest-1", feature = "rand-010"))]
mod random;
#[cfg(feature = "serde-1")]
mod serde_1;
#[cfg(feature = "wide-1")]
mod wide_1;
#[cfg(feature = "zerocopy-08")]
mod zerocopy_08;
