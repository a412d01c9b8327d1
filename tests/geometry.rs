//! Rotations: laws, edges, and glam and nalgebra beside them.
//!
//! Random input is from a generator with a fixed seed, so a failure can be repeated.

mod angles;
mod between;
mod euler;
mod formats;
mod interop;
mod interpolation;
mod jacobians;
mod lanes;
mod matrices;
pub mod peers;
mod products;
mod random;
mod reference;
mod twist;
