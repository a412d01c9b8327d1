//! The quotient of the 3 x 3 adjugate and determinant of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::quotient::<3>());
