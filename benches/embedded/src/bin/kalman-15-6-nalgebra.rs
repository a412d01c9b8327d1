//! A Kalman step with 15 states and 6 measurements of nalgebra.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::kalman_step::<15, 6>());
