//! A 6 x 6 inverse of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::inverse::<6>());
