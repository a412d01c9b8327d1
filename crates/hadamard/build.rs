//! Tells the crate which instructions its kernels and square roots can use.
//!
//! `has_simd`: the target has registers that `src/simd` knows. `has_avx512`: the compiler has
//! the intrinsics of AVX-512, which are stable since Rust 1.89; the crate supports 1.85.
//! `has_vfp`: the target is a 32-bit ARM that passes floats in the registers of its FPU, so it
//! has an FPU. (The features of that FPU have no stable names.)

use std::env;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(has_simd, has_avx512, has_vfp)");
    let target = |key| env::var(key).unwrap_or_default();
    let has = |feature| target("CARGO_CFG_TARGET_FEATURE").split(',').any(|name| name == feature);
    let has_simd = match target("CARGO_CFG_TARGET_ARCH").as_str() {
        "x86_64" => has("sse2"),
        "aarch64" => has("neon"),
        "wasm32" => has("simd128"),
        _ => false,
    };
    if has_simd {
        println!("cargo::rustc-cfg=has_simd");
    }
    if target("CARGO_CFG_TARGET_ARCH") == "arm" && target("CARGO_CFG_TARGET_ABI") == "eabihf" {
        println!("cargo::rustc-cfg=has_vfp");
    }
    if minor_version().is_some_and(|minor| minor >= 89) {
        println!("cargo::rustc-cfg=has_avx512");
    }
}

/// The 95 of `rustc 1.95.0 (…)`. `None` if the compiler does not say; then the crate
/// does without AVX-512.
fn minor_version() -> Option<u32> {
    let output = Command::new(env::var_os("RUSTC")?).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.strip_prefix("rustc 1.")?.split('.').next()?.parse().ok()
}
