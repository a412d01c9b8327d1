//! The norm of 120 elements of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::norm::<120>());
