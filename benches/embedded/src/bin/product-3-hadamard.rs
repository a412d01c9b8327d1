//! A 3 x 3 product of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::product::<3, 3>());
