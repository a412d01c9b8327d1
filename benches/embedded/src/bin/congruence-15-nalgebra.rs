//! A P Aᵀ of 15 rows of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::congruence::<15>());
