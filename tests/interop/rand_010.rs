//! Distributions are judged by their moments: for a uniform unit vector of N elements E x xᵀ is
//! I / N, E xᵢ⁴ is 3 / (N (N + 2)) and E xᵢ² xⱼ² a third of that. With fixed seeds the tests are
//! deterministic; their limits are five standard deviations or more.

use std::convert::Infallible;

use hadamard::geometry::{Rotation2, Rotation3};
use hadamard::linalg::Symmetric;
use hadamard::rand_010::{Orthogonal, PositiveDefinite, UnitSphere, WellConditioned};
use hadamard::{Matrix, Vector, vector};
use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng, TryRng};

const COUNT: usize = 10_000;

/// Checks moments of vectors that should be uniform on the unit sphere.
fn check_sphere<const N: usize>(sample: impl Iterator<Item = Vector<f64, N>>) {
    let (mut mean, mut second, mut fourth) =
        (Vector::<f64, N>::ZERO, Matrix::<f64, N, N>::ZERO, Matrix::<f64, N, N>::ZERO);
    let mut count = 0.0;
    for x in sample {
        assert!((x.norm() - 1.0).abs() < 1e-14, "{x:?}");
        let squares = x.hadamard(x);
        mean += x;
        second += x * x.transpose();
        fourth += squares * squares.transpose();
        count += 1.0;
    }
    let n = N as f64;
    let limit = 5.0 / f64::sqrt(count);
    assert!((mean / count).abs().max_element() < limit / n.sqrt());
    let isotropic = Matrix::<f64, N, N>::identity() / n;
    assert!((second / count - isotropic).abs().max_element() < limit / n);
    let expected =
        Matrix::<f64, N, N>::from_fn(|i, j| (if i == j { 3.0 } else { 1.0 }) / (n * (n + 2.0)));
    let limit = 2.0 * limit / n;
    assert!((fourth / count - expected).abs().max_element() < limit, "{}", fourth / count);
}

#[test]
fn unit_vectors_are_uniform() {
    fn check<const N: usize>() {
        let mut rng = SmallRng::seed_from_u64(N as u64);
        check_sphere::<N>((0..COUNT).map(|_| rng.sample(UnitSphere)));
    }
    check::<1>();
    check::<2>();
    check::<3>();
    check::<4>();
    check::<5>();
    check::<6>();
    check::<7>();
    check::<12>();
}

/// Archimedes: in three dimensions each coordinate is uniform from -1 to 1. In four it is not.
#[test]
fn coordinates_have_the_right_distribution() {
    let mut rng = SmallRng::seed_from_u64(3);
    for i in 0..3 {
        let mut x: Vec<f64> =
            (0..COUNT).map(|_| rng.sample::<Vector<f64, 3>, _>(UnitSphere)[i]).collect();
        x.sort_by(f64::total_cmp);
        // The statistic of Kolmogorov and Smirnov.
        let distance = x
            .iter()
            .enumerate()
            .map(|(k, x)| ((k as f64 + 0.5) / COUNT as f64 - (x + 1.0) / 2.0).abs());
        assert!(distance.fold(0.0, f64::max) < 2.0 / f64::sqrt(COUNT as f64));
    }
}

#[test]
fn rotations_are_uniform() {
    let mut rng = SmallRng::seed_from_u64(4);
    let x = vector![1.0, 0.0, 0.0];
    check_sphere((0..COUNT).map(|_| rng.random::<Rotation3<f64>>() * x));
    check_sphere((0..COUNT).map(|_| {
        let q = rng.random::<Rotation3<f64>>().quaternion();
        Vector::from(q.to_xyzw())
    }));
    check_sphere((0..COUNT).map(|_| rng.random::<Rotation2<f64>>() * vector![0.6, 0.8]));
    // The mean angle of a uniform rotation is π / 2 + 2 / π.
    let angles = (0..COUNT).map(|_| rng.random::<Rotation3<f64>>().angle());
    let mean = angles.sum::<f64>() / COUNT as f64;
    let expected = std::f64::consts::FRAC_PI_2 + std::f64::consts::FRAC_2_PI;
    assert!((mean - expected).abs() < 0.04, "{mean}");
}

/// By Haar's measure each row and each column is a uniform unit vector, and so is the matrix
/// times any other orthogonal one.
#[test]
fn orthogonal_matrices_are_uniform() {
    fn check<const N: usize>() {
        let mut rng = SmallRng::seed_from_u64(5 + N as u64);
        let matrices: Vec<Matrix<f64, N, N>> = (0..COUNT).map(|_| rng.sample(Orthogonal)).collect();
        for q in &matrices {
            assert!(q.tr_mul(q).distance(Matrix::identity()) < 1e-13);
        }
        for k in [0, N - 1] {
            check_sphere(matrices.iter().map(|q| *q.column(k)));
            check_sphere(matrices.iter().map(|q| q.transpose().column(k).normalize()));
        }
        let fixed: Matrix<f64, N, N> = rng.sample(Orthogonal);
        check_sphere(matrices.iter().map(|q| *(fixed * q).column(0)));
        // Rotations and reflections alike.
        let reflections = matrices.iter().filter(|q| q.determinant() < 0.0).count();
        assert!(reflections.abs_diff(COUNT / 2) < 3 * COUNT.isqrt());
    }
    check::<1>();
    check::<2>();
    check::<3>();
    check::<5>();
    // E tr Q² is 1 for N >= 2, and E (tr Q)² too: moments of all elements together.
    let mut rng = SmallRng::seed_from_u64(6);
    let (mut square, mut of_square) = (0.0, 0.0);
    for _ in 0..COUNT {
        let q: Matrix<f64, 4, 4> = rng.sample(Orthogonal);
        square += q.trace() * q.trace();
        of_square += (q * q).trace();
    }
    let count = COUNT as f64;
    assert!((square / count - 1.0).abs() < 0.08 && (of_square / count - 1.0).abs() < 0.08);
}

#[test]
fn conditions_are_as_asked_for() {
    let mut rng = SmallRng::seed_from_u64(7);
    for condition in [1.0, 3.0, 1e3, 1e6] {
        for _ in 0..100 {
            let p: Symmetric<f64, 5> = rng.sample(PositiveDefinite { condition });
            let eigenvalues = p.to_matrix().symmetric_eigenvalues().unwrap();
            assert!((eigenvalues.max_element() - 1.0).abs() < 1e-14);
            assert!((eigenvalues.min_element() * condition - 1.0).abs() < 1e-14 * condition);
            let a: Matrix<f64, 4, 4> = rng.sample(WellConditioned { condition });
            assert!((a.svd().unwrap().condition() / condition - 1.0).abs() < 1e-14 * condition);
            assert!((a.norm_2().unwrap() - 1.0).abs() < 1e-14);
        }
        let wide: Matrix<f64, 2, 5> = rng.sample(WellConditioned { condition });
        let tall: Matrix<f64, 5, 2> = rng.sample(WellConditioned { condition });
        for singular in [wide.transpose(), tall].map(|a| a.svd().unwrap().singular_values()) {
            assert!((singular[0] - 1.0).abs() < 1e-14);
            assert!(singular[1] * condition > 1.0 - 1e-14 * condition);
        }
    }
    // There is no condition below 1.
    for condition in [0.5, -1.0, f64::NAN] {
        let p: Symmetric<f64, 3> = rng.sample(PositiveDefinite { condition });
        assert!(p.to_matrix().distance(Matrix::identity()) < 1e-14);
    }
    let p: Symmetric<f64, 1> = rng.sample(PositiveDefinite { condition: 10.0 });
    assert_eq!(p[(0, 0)], 1.0);
}

#[test]
fn elements_are_random_each_for_itself() {
    let mut rng = SmallRng::seed_from_u64(8);
    let (a, b): (Matrix<f32, 3, 4>, Matrix<f32, 3, 4>) = (rng.random(), rng.random());
    assert!(a.iter().chain(&b).all(|x| (0.0..1.0).contains(x)));
    assert!(a.not_equal(b).all());
    // Column by column, as all that visits elements.
    let mut again = SmallRng::seed_from_u64(8);
    assert!(a.iter().all(|&x| x == again.random::<f32>()));
    let _: Matrix<u8, 2, 2> = rng.random();
    let _: Vector<bool, 9> = rng.random();
}

/// Numbers that a function gives, one after another.
struct Numbers<F>(F);

impl<F: FnMut() -> u64> TryRng for Numbers<F> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok((self.0() >> 32) as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.0())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        bytes.fill_with(|| self.0() as u8);
        Ok(())
    }
}

/// The same bits on every machine: sums, products, quotients and roots make them. (`SmallRng` is
/// another generator where pointers have 32 bits.)
#[test]
fn the_bits_are_those_that_were_written_down() {
    let mut state = 1_u64;
    let mut rng = Numbers(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        state
    });
    let v: Vector<f64, 3> = rng.sample(UnitSphere);
    let r: Rotation3<f64> = rng.random();
    let q: Matrix<f64, 3, 3> = rng.sample(Orthogonal);
    let quaternion = r.quaternion().to_xyzw();
    let all = v.iter().chain(&quaternion).chain(&q);
    let digest = all.fold(0_u64, |digest, x| digest.rotate_left(5) ^ x.to_bits());
    assert_eq!(digest, 13_731_292_006_391_660_318);
}

/// A generator that is broken still gives something finite, after a bounded time.
#[test]
fn broken_generators_end() {
    for number in [0, u64::MAX, 1 << 63] {
        let mut rng = Numbers(|| number);
        let v: Vector<f64, 5> = rng.sample(UnitSphere);
        assert!((v.norm() - 1.0).abs() < 1e-14);
        let q: Matrix<f64, 4, 4> = rng.sample(Orthogonal);
        assert!(q.tr_mul(q).distance(Matrix::identity()) < 1e-13);
        assert!((rng.random::<Rotation3<f32>>().quaternion().norm() - 1.0).abs() < 1e-6);
    }
}
