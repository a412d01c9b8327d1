//! A 6 x 6 inverse of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::inverse::<6>());
