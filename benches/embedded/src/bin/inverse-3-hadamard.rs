//! A 3 x 3 inverse of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::inverse::<3>());
