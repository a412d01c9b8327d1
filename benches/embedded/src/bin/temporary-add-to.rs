//! C = A + B of 12 x 12 matrices of hadamard, without a temporary.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::temporaries::add_to::<12>());
