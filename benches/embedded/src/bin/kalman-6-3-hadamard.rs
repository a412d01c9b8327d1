//! A step of a Kalman filter with hadamard.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::kalman_step::<6, 3>());
