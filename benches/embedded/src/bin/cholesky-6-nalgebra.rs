//! A 6 x 6 system solved by nalgebra's Cholesky decomposition.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::peer::cholesky_solve::<6>());
