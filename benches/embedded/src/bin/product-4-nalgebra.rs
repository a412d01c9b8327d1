//! A 4 x 4 product of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::product::<4, 4>());
