//! Random directions and rotations from numbers that are uniform between 0 and 1.
//!
//! Sums, products, quotients and square roots are enough, so the results have the same bits on
//! every machine. Each loop is bounded, whatever the numbers are.

#[cfg(any(feature = "proptest-1", feature = "rand-010"))]
pub(super) mod matrices;

use crate::geometry::{Quaternion, Rotation2, Rotation3};
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

/// The numbers of a seed, uniform in [0, 1]: G. Steele, D. Lea, C. Flood, Fast splittable
/// pseudorandom number generators (SplitMix64), 2014.
#[cfg(any(feature = "arbitrary-1", feature = "proptest-1"))]
pub(super) fn from_seed<T: Real>(mut seed: u64) -> impl FnMut() -> T {
    move || {
        seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = seed;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        // `f64` has 53 binary digits.
        T::from_f64((bits >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

/// A unit vector, uniform on the unit sphere of `N` dimensions.
pub(super) fn unit_vector<T: Real, const N: usize>(
    uniform: &mut impl FnMut() -> T,
) -> Vector<T, N> {
    let mut out = Matrix::ZERO;
    fill_with_unit_vector(uniform, &mut out.columns[0]);
    out
}

/// A rotation of the plane; all are equally likely.
pub(super) fn rotation2<T: Real>(uniform: &mut impl FnMut() -> T) -> Rotation2<T> {
    let [cos, sin] = unit_vector(uniform).columns[0];
    Rotation2::from_complex(cos, sin).unwrap_or_default()
}

/// A rotation of space; all are equally likely.
pub(super) fn rotation3<T: Real>(uniform: &mut impl FnMut() -> T) -> Rotation3<T> {
    let [x, y, z, w] = unit_vector(uniform).columns[0];
    Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w)).unwrap_or_default()
}

/// Two numbers at a time: their share of the squares, and then a point of the circle.
///
/// Of a unit vector of k elements, the share b of the first two has the distribution function
/// 1 - (1 - b)^((k - 2) / 2). So 1 - b is the largest of (k - 2) / 2 uniform numbers. If k is odd,
/// the square of one more uniform number takes the place of the half. In three dimensions that is
/// Archimedes' theorem, in four Shoemake's method.
fn fill_with_unit_vector<T: Real>(uniform: &mut impl FnMut() -> T, out: &mut [T]) {
    // The length of what is left.
    let mut rest = T::ONE;
    let mut left = out.len();
    for pair in out.chunks_mut(2) {
        match pair {
            [x, y] => {
                let mut others = T::ZERO;
                if left > 2 {
                    if left % 2 == 1 {
                        let number = uniform();
                        others = number * number;
                    }
                    for _ in 0..(left - 2) / 2 {
                        others = others.maximum(uniform());
                    }
                }
                let length = rest * (T::ONE - others).sqrt();
                let (cos, sin) = circle(uniform);
                (*x, *y) = (length * cos, length * sin);
                rest = rest * others.sqrt();
                left = left.saturating_sub(2);
            }
            [x] => *x = if uniform() * T::TWO < T::ONE { rest } else { -rest },
            _ => {}
        }
    }
}

/// A point of the unit circle: takes a point of the disc and doubles its angle. J. von Neumann,
/// Various techniques used in connection with random digits, 1951.
fn circle<T: Real>(uniform: &mut impl FnMut() -> T) -> (T, T) {
    // All tries fail once in 10^42 times.
    for _ in 0..64 {
        let (x, y) = (T::TWO * uniform() - T::ONE, T::TWO * uniform() - T::ONE);
        let square = x * x + y * y;
        // A point too near to the centre has too few directions.
        if square <= T::ONE && square > T::EPSILON {
            return ((x * x - y * y) / square, T::TWO * x * y / square);
        }
    }
    (T::ONE, T::ZERO)
}
