//! The operands: random, but the same in every run.

use hadamard::Real;

use crate::element::Element;
use crate::naive;

/// Knuth's linear congruential generator (MMIX).
pub struct Random(u64);

impl Random {
    /// A generator that always gives the same numbers.
    #[must_use]
    pub const fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// A number between -1 and 1.
    fn next(&mut self) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }
}

/// Elements between -1 and 1.
pub fn general<T: Element, const M: usize, const N: usize>(random: &mut Random) -> [[T; M]; N] {
    [(); N].map(|()| [(); M].map(|()| T::of(random.next())))
}

/// Elements 1 and -1: products of any number of them neither grow nor vanish.
pub fn signs<T: Element, const M: usize, const N: usize>(random: &mut Random) -> [[T; M]; N] {
    general::<T, M, N>(random).map(|column| column.map(|x| Real::copysign(T::ONE, x)))
}

/// Elements between 1 and 2, and between -2 and -1.
pub fn divisors<T: Element, const M: usize, const N: usize>(random: &mut Random) -> [[T; M]; N] {
    general::<T, M, N>(random).map(|column| column.map(|x| x + Real::copysign(T::ONE, x)))
}

/// A matrix near the identity, so that all crates agree about its inverse.
pub fn invertible<T: Element, const N: usize>(random: &mut Random) -> [[T; N]; N] {
    let mut a = general::<T, N, N>(random).map(|column| column.map(|x| x / T::of(N as f64)));
    for i in 0..N {
        a[i][i] += T::ONE;
    }
    a
}

/// A symmetric matrix.
pub fn symmetric<T: Element, const N: usize>(random: &mut Random) -> [[T; N]; N] {
    let a = general::<T, N, N>(random);
    naive::zip(&a, &naive::transpose(&a), |x, y| x + y)
}

/// A symmetric matrix whose eigenvalues are positive.
pub fn positive_definite<T: Element, const N: usize>(random: &mut Random) -> [[T; N]; N] {
    let a = invertible::<T, N>(random);
    naive::matmul(&naive::transpose(&a), &a)
}

/// A quaternion of norm 1, as x, y, z, w.
pub fn rotation<T: Element>(random: &mut Random) -> [[T; 4]; 1] {
    [unit(random).map(T::of)]
}

/// A quaternion of norm 1, and a number from 0 to 1.
pub fn rotation_and_part<T: Element>(random: &mut Random) -> [[T; 5]; 1] {
    let [x, y, z, w] = unit(random);
    [[x, y, z, w, random.next().abs()].map(T::of)]
}

/// The matrix of a rotation.
pub fn rotation_matrix<T: Element>(random: &mut Random) -> [[T; 3]; 3] {
    matrix(unit(random)).map(|column| column.map(T::of))
}

/// A rotation and a translation.
pub fn motion<T: Element>(random: &mut Random) -> [[T; 7]; 1] {
    let [x, y, z, w] = unit(random);
    [[x, y, z, w, random.next(), random.next(), random.next()].map(T::of)]
}

/// A translation, a rotation and positive scales.
pub fn trs<T: Element>(random: &mut Random) -> [[T; 10]; 1] {
    let [x, y, z, w] = unit(random);
    let [[a, b, c]] = general::<f64, 3, 1>(random);
    let [d, e, f] = scales(random);
    [[a, b, c, x, y, z, w, d, e, f].map(T::of)]
}

/// The map of a translation, a rotation and positive scales, by its columns.
pub fn map<T: Element>(random: &mut Random) -> [[T; 3]; 4] {
    let (scales, [x, y, z]) = (scales(random), matrix(unit(random)));
    let [t] = general(random);
    let scaled = |column: [f64; 3], scale| column.map(|x| T::of(x * scale));
    [scaled(x, scales[0]), scaled(y, scales[1]), scaled(z, scales[2]), t]
}

/// A velocity, and an angular velocity of some radians a second.
pub fn velocities<T: Element>(random: &mut Random) -> [[T; 3]; 2] {
    general::<f64, 3, 2>(random).map(|column| column.map(|x| T::of(10.0 * x)))
}

/// The origin and the direction of a ray upwards, which hits about half of the [`triangle`]s.
pub fn ray<T: Element>(random: &mut Random) -> [[T; 3]; 2] {
    let [[a, b, _], [c, d, _]] = general::<f64, 3, 2>(random);
    [[a, b, -2.0].map(T::of), [0.1 * c, 0.1 * d, 1.0].map(T::of)]
}

/// The corners of a triangle.
pub fn triangle<T: Element>(random: &mut Random) -> [[T; 3]; 3] {
    [[-1.0, -1.0, 0.0], [1.0, -1.0, 0.0], [0.0, 1.0, 0.0]]
        .map(|corner: [f64; 3]| corner.map(|x| T::of(x + 0.2 * random.next())))
}

/// A direction in four dimensions.
fn unit(random: &mut Random) -> [f64; 4] {
    loop {
        let [x] = general::<f64, 4, 1>(random);
        let squared = naive::dot(&[x], &[x]);
        if (0.01..1.0).contains(&squared) {
            return x.map(|x| x / squared.sqrt());
        }
    }
}

/// Scales near 1, so that long products neither grow nor vanish.
fn scales(random: &mut Random) -> [f64; 3] {
    [(); 3].map(|()| 1.0 + 0.2 * random.next())
}

/// The matrix of the rotation x, y, z, w.
fn matrix([x, y, z, w]: [f64; 4]) -> [[f64; 3]; 3] {
    [
        [1.0 - 2.0 * (y * y + z * z), 2.0 * (x * y + w * z), 2.0 * (x * z - w * y)],
        [2.0 * (x * y - w * z), 1.0 - 2.0 * (x * x + z * z), 2.0 * (y * z + w * x)],
        [2.0 * (x * z + w * y), 2.0 * (y * z - w * x), 1.0 - 2.0 * (x * x + y * y)],
    ]
}
