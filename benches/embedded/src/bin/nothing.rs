//! The program whose operation is none: what is subtracted from the sizes of the others.

#![no_std]
#![no_main]

hadamard_embedded::program!(hadamard_embedded::measure(&0.0, |_| {}, |&x, f| f(x)));
