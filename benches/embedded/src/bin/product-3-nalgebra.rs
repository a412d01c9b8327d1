//! A 3 x 3 product of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::product::<3, 3>());
