//! C = A - B of 12 x 12 matrices of hadamard, by operators.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::temporaries::difference::<12>());
