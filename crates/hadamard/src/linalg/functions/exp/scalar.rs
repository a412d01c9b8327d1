//! Exponentials of numbers without a library, so that the bits are the same on every
//! machine.

use crate::scalar::Real;

/// Beyond this, eˣ overflows or underflows in every type of numbers with an exponent of up
/// to 16 bits.
const LARGE: usize = 1 << 15;

/// w = x² / (6 + x² / (10 + x² / (14 + …))), which gives eˣ = 1 + 2 x / (2 - x + w).
///
/// Gauss' continued fraction (Abramowitz and Stegun, 4.2.40); six terms of it are exact to
/// 10⁻²⁰ for |x| ≤ 1/2.
fn fraction<T: Real>(x: T) -> T {
    let square = x * x;
    let mut rest = T::from_usize(26);
    for n in [22, 18, 14, 10, 6] {
        rest = T::from_usize(n) + square / rest;
    }
    square / rest
}

/// y eˣ. It overflows or underflows only if the result does not fit.
///
/// x = k ln 2 + r, as in fdlibm's `exp`: within an ulp for y = 1.
pub(in crate::linalg) fn times_exp<T: Real>(y: T, x: T) -> T {
    let (one, two) = (T::ONE, T::TWO);
    if y == T::ZERO || x < -T::from_usize(LARGE) {
        return T::ZERO;
    }
    if x > T::from_usize(LARGE) {
        return y * T::INFINITY;
    }
    // ln 2 in two parts. The first one has 15 bits, so that its multiples are exact.
    let coarse = T::from_usize(22_713) / T::from_usize(1 << 15);
    let unit = one / T::from_usize(1 << 28);
    let fine = (T::from_usize(3_216_936_571) + T::from_usize(215_344_370) * unit)
        * (unit / T::from_usize(1 << 23));
    let k = (x / (coarse + fine)).round_ties_even();
    let (high, low) = (x - k * coarse, k * fine);
    let r = high - low;
    let c = r - fraction(r);
    let mut product = y * (one - ((low - r * c / (two - c)) - high));

    let factor = if k < T::ZERO { one / two } else { two };
    let sixteen = T::from_usize(16);
    let factor_4 = factor * factor * (factor * factor);
    let factor_16 = factor_4 * factor_4 * (factor_4 * factor_4);
    // The small steps come first, so that only the last large one can round.
    let mut rest = k.abs();
    while rest > T::ZERO {
        let (step, power) = if (rest / sixteen).floor() * sixteen == rest {
            (sixteen, factor_16)
        } else {
            (one, factor)
        };
        product = product * power;
        rest = rest - step;
    }
    product
}

/// y (eᵃ - eᵇ) / (a - b). For a = b, its limit y eᵃ.
pub(in crate::linalg) fn times_divided_difference<T: Real>(y: T, a: T, b: T) -> T {
    let (top, h) = if a > b { (a, b - a) } else { (b, a - b) };
    let (one, two) = (T::ONE, T::TWO);
    // (1 - eʰ) / -h, with h ≤ 0.
    let mean =
        if h + h > -one { two / (two - h + fraction(h)) } else { (times_exp(one, h) - one) / h };
    times_exp(y * mean, top)
}
