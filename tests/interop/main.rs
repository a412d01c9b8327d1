//! The features for other crates, one module for each crate, and what serde reads.
//!
//! Elements of other crates, and nalgebra, are tested in `tests/elements.rs` and
//! `tests/references`.

#![allow(missing_docs, reason = "a test's name says what it shows")]

mod approx_05;
mod arbitrary_1;
mod bytemuck_1;
#[path = "../fuzz.rs"]
mod fuzz;
mod glam_033;
mod glam_034;
mod half_2;
mod mint_05;
mod num_dual_015;
mod num_rational_04;
mod num_traits_02;
mod proptest_1;
mod rand_010;
mod serde_1;
mod serde_input;
mod zerocopy_08;
