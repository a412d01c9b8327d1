//! A 4 x 4 inverse of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::inverse::<4>());
