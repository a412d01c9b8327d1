//! A 4 x 4 inverse of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::inverse::<4>());
