//! A 6 x 6 product of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::product::<6, 6>());
