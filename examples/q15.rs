//! A resonator in q15, the 16-bit numbers from -1 to 1 of signal processors.
//!
//! ```text
//! cargo run --example q15
//! ```
//!
//! The state of the filter turns by an angle and shrinks a little with every sample: x' = A
//! x + B u, one product of the 2 x 3 matrix [A B] by [x; u]. `f64` computes the same with
//! the same coefficients and samples. So only the arithmetic differs: how often it rounds,
//! and what it makes of a number that is too large.

use std::f64::consts::TAU;

use fixed::Wrapping;
use fixed::types::I1F15;
use hadamard::{Matrix, Vector, block, mat};

/// The number of samples, and of samples in a period of the tone. The resonator is tuned to
/// that tone.
const SAMPLES: u32 = 4000;
const PERIOD: f64 = 40.0;
/// The factor by which the state shrinks with every sample.
const DECAY: f64 = 0.95;
/// Chosen so that a tone comes out 1.5 times as loud as it went in.
const GAIN: f64 = 3.0 * (1.0 - DECAY);

/// [A B].
fn resonator() -> Matrix<f64, 2, 3> {
    let (sin, cos) = (TAU / PERIOD).sin_cos();
    block![mat![cos, -sin; sin, cos] * DECAY, mat![GAIN; 0.0]]
}

/// A tone, as an analogue-to-digital converter would give it.
fn tone(volume: f64) -> Vec<I1F15> {
    let sample = |n| volume * (TAU * f64::from(n) / PERIOD).sin();
    (0..SAMPLES).map(|n| I1F15::saturating_from_num(sample(n))).collect()
}

/// The states of a filter that begins at rest. `step` computes [A B] [x; u].
fn run<T: Copy>(
    samples: &[I1F15],
    of: impl Fn(I1F15) -> T,
    step: impl Fn(Vector<T, 3>) -> Vector<T, 2>,
) -> Vec<Vector<T, 2>> {
    let mut state = Vector::<T, 2>::splat(of(I1F15::ZERO));
    let next = |&u| {
        state = step(state.extend(of(u)));
        state
    };
    samples.iter().map(next).collect()
}

/// The distance of states from those of `f64`, in units of q15.
#[derive(Debug)]
struct Error {
    mean: f64,
    root_mean_square: f64,
    largest: f64,
}

fn error(found: &[Vector<I1F15, 2>], exact: &[Vector<f64, 2>]) -> Error {
    let units = f64::from(1 << 15);
    let differences: Vec<f64> = std::iter::zip(found, exact)
        .flat_map(|(found, exact)| ((found.cast() - *exact) * units).to_columns()[0])
        .collect();
    let mean = |f: fn(f64) -> f64| {
        differences.iter().map(|&x| f(x)).sum::<f64>() / differences.len() as f64
    };
    Error {
        mean: mean(|x| x),
        root_mean_square: mean(|x| x * x).sqrt(),
        largest: differences.iter().fold(0.0, |largest, x| x.abs().max(largest)),
    }
}

/// A quiet tone, rounded once for each element of the state or once for each product.
fn rounding() -> [Error; 2] {
    let (samples, a) = (tone(0.25), resonator().cast::<I1F15>());
    let exact = run(&samples, f64::from, |x| a.cast::<f64>() * x);
    let once = run(&samples, |u| u, |x| a.mul_saturating(x));
    let each = run(&samples, |u| u, |x| a * x);
    [error(&once, &exact), error(&each, &exact)]
}

/// A loud tone, limited or wrapped around. The exact states are limited as well.
fn overflow() -> [Error; 2] {
    let (samples, a) = (tone(0.9), resonator().cast::<I1F15>());
    let largest = f64::from(I1F15::MAX);
    let exact = run(&samples, f64::from, |x| (a.cast::<f64>() * x).clamp(-1.0, largest));
    let limited = run(&samples, |u| u, |x| a.mul_saturating(x));
    let wrapped = run(&samples, Wrapping, |x| a.map(Wrapping) * x);
    let wrapped: Vec<_> = wrapped.iter().map(|x| x.map(|x| x.0)).collect();
    [error(&limited, &exact), error(&wrapped, &exact)]
}

fn print(title: &str, rows: [(&str, Error); 2]) {
    println!("{title}, error in units of 2^-15");
    println!("{:<42} {:>8} {:>8} {:>8}", "", "mean", "rms", "largest");
    for (name, Error { mean, root_mean_square, largest }) in rows {
        println!("{name:<42} {mean:>8.2} {root_mean_square:>8.2} {largest:>8.1}");
    }
    println!();
}

fn main() {
    println!("[A B] =\n{:.5}\n", resonator().cast::<I1F15>());
    let [once, each] = rounding();
    print(
        "A quiet tone",
        [("a.mul_saturating(x): rounded once", once), ("a * x: every product rounded down", each)],
    );
    let [limited, wrapped] = overflow();
    print(
        "A loud tone",
        [("a.mul_saturating(x): limited", limited), ("Wrapping elements: wrapped around", wrapped)],
    );
}

#[cfg(test)]
mod tests {
    use super::{overflow, rounding};

    #[test]
    fn rounding_once_errs_less_and_has_no_bias() {
        let [once, each] = rounding();
        assert!(once.root_mean_square < 2.0, "{once:?}");
        assert!(each.root_mean_square > 2.0 * once.root_mean_square, "{each:?}");
        assert!(once.mean.abs() < 0.1 && each.mean.abs() > 1.0, "{once:?} {each:?}");
    }

    #[test]
    fn a_limit_is_heard_less_than_a_change_of_sign() {
        let [limited, wrapped] = overflow();
        assert!(limited.largest < 10.0, "{limited:?}");
        assert!(wrapped.largest > 32_768.0, "{wrapped:?}");
    }
}
