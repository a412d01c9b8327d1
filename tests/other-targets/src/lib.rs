//! Computes results that must have the same bits on every processor, and compares them with
//! recorded digests.
//!
//! It needs no std. `main.rs` runs it on systems, `tests/bare-metal` on processors without
//! one.

#![no_std]

#[cfg(feature = "functions")]
mod attitude;
mod cameras;
mod decompositions;
mod digest;
#[cfg(feature = "functions")]
mod functions;
mod kalman;
mod kernels;
mod laws;
mod literals;
mod number;
mod plain;
mod rotations;
mod transforms;
#[cfg(feature = "functions")]
mod twists;

use core::fmt::{self, Write};

use digest::Digest;

/// A part of the program, and the digest that it must find.
struct Part {
    name: &'static str,
    run: fn(&mut Digest<'_>),
    results: usize,
    digest: u64,
}

/// The digests are those of x86-64. If results change on purpose, the program prints the new
/// ones.
const PARTS: &[Part] = &[
    #[cfg(feature = "functions")]
    Part {
        name: "functions f32",
        run: functions::run::<f32>,
        results: 1161,
        digest: 0x9c0e_cdad_0098_ed09,
    },
    #[cfg(feature = "functions")]
    Part {
        name: "functions f64",
        run: functions::run::<f64>,
        results: 1161,
        digest: 0x891f_a472_9310_4e83,
    },
    #[cfg(feature = "functions")]
    Part {
        name: "attitude f32",
        run: attitude::run::<f32>,
        results: 952,
        digest: 0x3903_b627_8f38_0a3c,
    },
    #[cfg(feature = "functions")]
    Part {
        name: "attitude f64",
        run: attitude::run::<f64>,
        results: 952,
        digest: 0x3436_adfa_d728_8d1a,
    },
    Part { name: "literals", run: literals::run, results: 17, digest: 0xb61b_ee32_816f_1613 },
    Part { name: "laws", run: laws::run, results: 270, digest: 0xbaf8_84e9_8fc5_5ff3 },
    Part {
        name: "few shapes",
        run: kernels::few_shapes,
        results: 6246,
        digest: 0x68d9_4528_525c_2832,
    },
    #[cfg(feature = "all-shapes")]
    Part {
        name: "all shapes",
        run: kernels::all_shapes,
        results: 85206,
        digest: 0x19c7_6a46_75f7_f456,
    },
    Part {
        name: "Kalman f32",
        run: kalman::run::<f32>,
        results: 420,
        digest: 0xd062_b406_383d_5401,
    },
    Part {
        name: "Kalman f64",
        run: kalman::run::<f64>,
        results: 420,
        digest: 0x2216_51bd_0ee7_ac30,
    },
    Part {
        name: "3x3 f32",
        run: decompositions::run::<f32, 3>,
        results: 413,
        digest: 0x7496_2d96_4b2c_fbb4,
    },
    Part {
        name: "3x3 f64",
        run: decompositions::run::<f64, 3>,
        results: 413,
        digest: 0x28af_08a4_4627_5563,
    },
    Part {
        name: "6x6 f32",
        run: decompositions::run::<f32, 6>,
        results: 1502,
        digest: 0x1ab4_8697_e79a_2600,
    },
    Part {
        name: "6x6 f64",
        run: decompositions::run::<f64, 6>,
        results: 1502,
        digest: 0xda73_864b_e808_0dd5,
    },
    Part {
        name: "rotations f32",
        run: rotations::run::<f32>,
        results: 2593,
        digest: 0xaeb6_c62e_ca5e_fa68,
    },
    Part {
        name: "rotations f64",
        run: rotations::run::<f64>,
        results: 2593,
        digest: 0xbb9f_2e65_eca7_c0fc,
    },
    #[cfg(feature = "functions")]
    Part {
        name: "twists f32",
        run: twists::run::<f32>,
        results: 3752,
        digest: 0x4bed_39a1_8765_6698,
    },
    #[cfg(feature = "functions")]
    Part {
        name: "twists f64",
        run: twists::run::<f64>,
        results: 3752,
        digest: 0x013d_bed5_4717_e224,
    },
    Part {
        name: "transforms f32",
        run: transforms::run::<f32>,
        results: 6897,
        digest: 0x90ab_5b8d_691d_e5ad,
    },
    Part {
        name: "transforms f64",
        run: transforms::run::<f64>,
        results: 6897,
        digest: 0xfa78_372f_1cfc_9c84,
    },
    Part {
        name: "cameras f32",
        run: cameras::run::<f32>,
        results: 11492,
        digest: 0x4846_8a3d_609d_d065,
    },
    Part {
        name: "cameras f64",
        run: cameras::run::<f64>,
        results: 11617,
        digest: 0x640c_6b83_f4a3_ba73,
    },
];

/// Runs all parts, prints their digests, and says whether they are right.
///
/// `change` flips bits of the expected digests. Only negative controls flip any.
///
/// # Errors
///
/// If the output fails.
pub fn run(out: &mut dyn Write, change: u64) -> Result<bool, fmt::Error> {
    let (mut right, mut all_fused) = (true, 0);
    for part in PARTS {
        let mut found = Digest::new(out);
        (part.run)(&mut found);
        let Digest { hash, results, fused, failures, .. } = found;
        writeln!(out, "{}: {results} results, digest {hash:016x}", part.name)?;
        right &= failures == 0;
        all_fused += fused;
        // With the feature `fma`, the bits are not the same everywhere.
        let expected = part.digest ^ change;
        if cfg!(not(feature = "fma")) && (results, hash) != (part.results, expected) {
            writeln!(out, "but expected: {} results, digest {expected:016x}", part.results)?;
            right = false;
        }
    }
    if cfg!(feature = "fma") {
        writeln!(out, "{all_fused} products were fused")?;
    }
    Ok(right)
}
