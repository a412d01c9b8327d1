//! A 12 x 12 product of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::product::<12, 12>());
