//! The matrices of the checks.

use super::dense::{C64, Dense, Kind};

/// A small generator, so that every run sees the same numbers: Steele, Lea & Flood,
/// Fast splittable pseudorandom number generators, 2014.
pub struct Random(pub u64);

impl Random {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Between -1 and 1.
    fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / 2.0_f64.powi(52) - 1.0
    }

    pub fn dense(&mut self, kind: &Kind, rows: usize, columns: usize) -> Dense {
        Dense::new(rows, columns, |_, _| (kind.round)(C64::new(self.unit(), self.unit())))
    }
}

fn real(n: usize, f: impl Fn(usize, usize) -> f64) -> Dense {
    Dense::new(n, n, |i, j| f(i, j).into())
}

/// Matrices as different as square matrices are. Those whose name says "singular" may
/// be refused.
pub fn squares(kind: &Kind, n: usize, random: &mut Random) -> Vec<(&'static str, Dense)> {
    let plain = random.dense(kind, n, n);
    let noise = random.dense(kind, n, n);
    let graded = |f: &dyn Fn(usize, usize) -> usize| {
        Dense::new(n, n, |i, j| plain.at(i, j) * power_of_two(-((60 * f(i, j)) as i32) / n as i32))
    };
    let only = |f: &dyn Fn(usize, usize) -> bool| {
        Dense::new(n, n, |i, j| plain.at(i, j) * f64::from(f(i, j)))
    };
    let sum = |i: usize| (0..n - 1).map(|k| plain.at(i, k)).sum::<C64>();
    let flat = Dense::new(n, n, |i, j| if j > 0 && j + 1 == n { sum(i) } else { plain.at(i, j) });
    let cases = vec![
        ("random", plain.clone()),
        ("another random", noise.clone()),
        ("graded rows", graded(&|i, _| i)),
        ("graded rows upwards", graded(&|i, _| n - 1 - i)),
        ("graded columns", graded(&|_, j| j)),
        ("graded columns upwards", graded(&|_, j| n - 1 - j)),
        ("graded both", graded(&|i, j| (i + j) / 2)),
        ("large", plain.scale(power_of_two(kind.max_exponent / 2))),
        ("small", plain.scale(power_of_two(-kind.max_exponent / 2))),
        ("huge", plain.scale(power_of_two(kind.max_exponent - 12))),
        ("tiny", plain.scale(power_of_two(24 - kind.max_exponent))),
        ("nearly singular", flat.add(&noise.scale(kind.epsilon))),
        ("singular by a sum", flat),
        (
            "singular by a copy",
            Dense::new(n, n, |i, j| plain.at(i, if j + 1 == n { 0 } else { j })),
        ),
        ("singular integers", real(n, |i, j| ((i * 7 + j * 5 + i * j) % 11) as f64 - 5.0)),
        ("hilbert", real(n, |i, j| 1.0 / (i + j + 1) as f64)),
        ("permutation", real(n, |i, j| f64::from((i + 1) % n == j))),
        ("reversal", real(n, |i, j| f64::from(i + j + 1 == n))),
        ("diagonal", only(&|i, j| i == j)),
        ("upper", only(&|i, j| i <= j)),
        ("lower", only(&|i, j| i >= j)),
        ("second difference", second_difference(n)),
    ];
    cases.into_iter().map(|(name, a)| (name, a.map(kind.round))).collect()
}

/// Hermitian positive definite matrices. Of those whose name says "nearly" rounding
/// may decide otherwise.
pub fn positive_definite(kind: &Kind, n: usize, random: &mut Random) -> Vec<(&'static str, Dense)> {
    let b = random.dense(kind, n, n);
    let gram = b.mul(&b.adjoint()).add(&Dense::identity(n).scale(0.1));
    let graded = |f: &dyn Fn(usize) -> usize| {
        let exponent = |i: usize| -((30 * f(i)) as i32) / n as i32;
        Dense::new(n, n, |i, j| gram.at(i, j) * power_of_two(exponent(i) + exponent(j)))
    };
    let flat = Dense::new(n, n, |i, j| b.at(i, if j + 1 == n { 0 } else { j }));
    let cases = vec![
        ("random", gram.clone()),
        ("large", gram.scale(power_of_two(kind.max_exponent / 2))),
        ("small", gram.scale(power_of_two(-kind.max_exponent / 2))),
        ("huge", gram.scale(power_of_two(kind.max_exponent - 12))),
        ("tiny", gram.scale(power_of_two(24 - kind.max_exponent))),
        ("graded", graded(&|i| i)),
        ("graded upwards", graded(&|i| n - 1 - i)),
        ("nearly singular", flat.adjoint().mul(&flat)),
        ("nearly hilbert", real(n, |i, j| 1.0 / (i + j + 1) as f64)),
        ("identity", Dense::identity(n)),
        ("diagonal", Dense::new(n, n, |i, j| gram.at(i, j) * f64::from(i == j))),
        ("second difference", second_difference(n)),
    ];
    cases.into_iter().map(|(name, a)| (name, hermitian(&a).map(kind.round))).collect()
}

/// The lower triangle and its mirror image, with a real diagonal.
pub fn hermitian(a: &Dense) -> Dense {
    Dense::new(a.rows, a.rows, |i, j| match i.cmp(&j) {
        std::cmp::Ordering::Greater => a.at(i, j),
        std::cmp::Ordering::Equal => a.at(i, i).re.into(),
        std::cmp::Ordering::Less => a.at(j, i).conj(),
    })
}

/// The matrix with NaN above the diagonal, to see that it is not read.
pub fn with_nan_above(a: &Dense) -> Dense {
    let nan = C64::new(f64::NAN, f64::NAN);
    Dense::new(a.rows, a.rows, |i, j| if i < j { nan } else { a.at(i, j) })
}

fn second_difference(n: usize) -> Dense {
    real(n, |i, j| match i.abs_diff(j) {
        0 => 2.0,
        1 => -1.0,
        _ => 0.0,
    })
}

pub fn power_of_two(exponent: i32) -> f64 {
    2.0_f64.powi(exponent)
}
