//! A P Aᵀ of 15 rows of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::congruence::<15>());
