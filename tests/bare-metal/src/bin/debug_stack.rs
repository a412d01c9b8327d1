//! Measures the stack of operations on 12x12 matrices in a debug build, on a Cortex-M4F, and
//! exits with status 0 if no operation exceeds its limit.
//!
//! In a debug build, every call of a function for small matrices takes room in the caller's
//! frame, for every size of the caller's matrices. This program notices such a call.

#![no_std]
#![no_main]

use core::hint::black_box;

use bare_metal_runtime::{entry, print, print_u32, stack};
use hadamard::{Matrix, Vector};

entry!(main);

const N: usize = 12;

fn main() -> u8 {
    let a = Matrix::<f32, N, N>::from_fn(|i, j| if i == j { 20.0 } else { (i + 2 * j) as f32 });
    let b = Vector::<f32, N>::splat(1.0);
    let (a, b) = (black_box(&a), black_box(&b));
    let mut place = *a;
    let measured = [
        ("inverse", 7000, stack(|| _ = black_box(&a.inverse()))),
        ("inverse_in_place", 7000, stack(|| _ = black_box(place.inverse_in_place()))),
        ("lu().inverse()", 7000, stack(|| _ = black_box(&a.lu().map(|lu| lu.inverse())))),
        ("determinant", 5000, stack(|| _ = black_box(a.determinant()))),
        ("solve", 5000, stack(|| _ = black_box(&a.solve(b)))),
        ("cholesky", 5000, stack(|| _ = black_box(&a.cholesky()))),
        ("qr", 5000, stack(|| _ = black_box(&a.qr()))),
        ("svd", 16_000, stack(|| _ = black_box(&a.svd()))),
        ("exp_matrix", 16_000, stack(|| _ = black_box(&a.exp_matrix()))),
    ];
    let mut is_within = true;
    for (name, limit, bytes) in measured {
        print(name);
        print(": ");
        print_u32(bytes);
        print(" bytes of stack\n");
        is_within &= bytes <= limit;
    }
    u8::from(!is_within)
}
