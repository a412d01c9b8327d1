//! A 12 x 12 matrix times a vector of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::product::<12, 1>());
