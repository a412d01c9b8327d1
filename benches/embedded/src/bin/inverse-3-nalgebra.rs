//! A 3 x 3 inverse of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::inverse::<3>());
