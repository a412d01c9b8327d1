//! A Kalman step with 15 states and 6 measurements of hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::kalman_step::<15, 6>());
