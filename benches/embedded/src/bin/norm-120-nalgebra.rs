//! The norm of 120 elements of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::norm::<120>());
