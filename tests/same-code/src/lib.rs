//! Functions as a user writes them, with frames or without.

#![no_std]

#[cfg(not(feature = "frames"))]
mod bare;
#[cfg(feature = "frames")]
mod framed;
