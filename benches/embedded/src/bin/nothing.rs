//! A program without an operation. Its size is subtracted from those of the others.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::measure(&0.0, |_| {}, |&x, f| f(x)));
