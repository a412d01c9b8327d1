//! A 4 x 4 product of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::product::<4, 4>());
