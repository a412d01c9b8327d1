//! A 6 x 6 product of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::product::<6, 6>());
