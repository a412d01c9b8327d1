//! The quotient of the 4 x 4 adjugate and determinant of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::quotient::<4>());
