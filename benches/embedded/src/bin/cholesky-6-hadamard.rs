//! A 6 x 6 system solved by hadamard's Cholesky decomposition.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::ours::cholesky_solve::<6>());
