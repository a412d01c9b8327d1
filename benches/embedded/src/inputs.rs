//! The operands, the same for both libraries.

/// An arbitrary number between -1 and 1.
#[inline(never)]
#[unsafe(link_section = ".harness")]
pub fn number(i: usize, j: usize, seed: usize) -> f32 {
    let mut bits = (i + 8 * j + 64 * seed + 1) as u32;
    for _ in 0..3 {
        bits = (bits ^ (bits >> 15)).wrapping_mul(0x2c1b_3c6d);
    }
    (bits >> 16) as f32 / 32_768.0 - 1.0
}

/// An element of a symmetric positive definite matrix of `n` rows.
#[inline(never)]
#[unsafe(link_section = ".harness")]
pub fn definite(i: usize, j: usize, n: usize) -> f32 {
    if i == j { n as f32 } else { number(i.min(j), i.max(j), n) }
}

/// An element of the matrix that moves a state of three positions and three velocities.
#[inline(never)]
#[unsafe(link_section = ".harness")]
pub fn motion(i: usize, j: usize) -> f32 {
    match (i, j) {
        _ if i == j => 1.0,
        _ if i + 3 == j => 0.125,
        _ => 0.0,
    }
}
