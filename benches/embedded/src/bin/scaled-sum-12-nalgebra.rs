//! y += x s of 12 elements of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::scaled_sum::<12>());
