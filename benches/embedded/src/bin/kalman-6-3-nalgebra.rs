//! A step of a Kalman filter with nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::kalman_step::<6, 3>());
