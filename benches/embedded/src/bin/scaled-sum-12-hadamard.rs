//! y += x s of 12 elements of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::scaled_sum::<12>());
