//! The kernels have the bits of the plain loops, for every shape and every number.
//!
//! The plain loops run on numbers that no kernel knows. `scripts/kernels` runs these
//! tests for each width of the registers.

#![allow(missing_docs, reason = "a test's name says what it shows")]

mod number;
mod plain;
mod real;

use std::fmt::Debug;

use fastrand::Rng;
use hadamard::geometry::{Affine, Isometry3, Quaternion, Rotation3, Trs};
use hadamard::{Matrix, Real, Vector};
use number::{Kind, Number};
use plain::Plain;

/// Calls a function for every kind of numbers, each time with the same random numbers.
fn for_each_kind(mut check: impl FnMut(Kind, &mut Rng)) {
    for (seed, kind) in Kind::ALL.into_iter().enumerate() {
        check(kind, &mut Rng::with_seed(seed as u64));
    }
}

fn random<T: Number + From<f32>, const M: usize, const N: usize>(
    kind: Kind,
    rng: &mut Rng,
) -> Matrix<T, M, N> {
    Matrix::from_fn(|_, _| kind.number(rng))
}

/// Fails unless both have the same bits.
#[track_caller]
fn same<T: Number, const M: usize, const N: usize>(
    what: &str,
    found: &Matrix<T, M, N>,
    expected: &Matrix<Plain<T>, M, N>,
) {
    for j in 0..N {
        for i in 0..M {
            let (found, expected) = (found[(i, j)], expected[(i, j)].0);
            assert!(
                found.is_same(expected),
                "{what}, {M}x{N}: {found:?} at ({i}, {j}), but the plain loops give {expected:?}"
            );
        }
    }
}

fn elementwise<T: Number + From<f32>, const M: usize, const N: usize>() {
    for_each_kind(|kind, rng| {
        let (a, b) = (random::<T, M, N>(kind, rng), random::<T, M, N>(kind, rng));
        let (p, q) = (a.map(Plain), b.map(Plain));
        let s: T = kind.number(rng);
        same("A + B", &(a + b), &(p + q));
        same("A - B", &(a - b), &(p - q));
        same("A ⊙ B", &a.hadamard(b), &p.hadamard(q));
        same("A ⊘ B", &a.hadamard_div(b), &p.hadamard_div(q));
        same("A s", &(a * s), &(p * Plain(s)));
        same("A / s", &(a / s), &(p / Plain(s)));
        same("-A", &-a, &-p);
        let (mut c, mut r) = (a, p);
        c += b;
        r += q;
        same("A += B", &c, &r);
        c.hadamard_assign(b);
        r.hadamard_assign(q);
        same("A ⊙= B", &c, &r);
        same("row sums", &a.row_sums(), &p.row_sums());
        same("sum", &Vector::from([a.sum()]), &Vector::from([p.sum()]));
    });
}

fn transposition<T: Number + From<f32>, const M: usize, const N: usize>() {
    for_each_kind(|kind, rng| {
        let a = random::<T, M, N>(kind, rng);
        let transpose = a.transpose();
        for j in 0..N {
            for i in 0..M {
                assert!(transpose[(j, i)].is_same(a[(i, j)]), "{M}x{N} at ({i}, {j})");
            }
        }
    });
}

fn product<T: Number + From<f32>, const M: usize, const K: usize, const N: usize>() {
    for_each_kind(|kind, rng| {
        let (a, b) = (random::<T, M, K>(kind, rng), random::<T, K, N>(kind, rng));
        let (p, q) = (a.map(Plain), b.map(Plain));
        let (mut c, mut r) = (random::<T, M, N>(kind, rng), Matrix::splat(Plain(T::SPECIAL[0])));
        a.mul_to(b, &mut c);
        p.mul_to(q, &mut r);
        if cfg!(feature = "fma") {
            near(kind, K, &(a * b), &c, &r, &(a.map(T::magnitude) * b.map(T::magnitude)));
        } else {
            same("A B", &(a * b), &(p * q));
            same("A B into C", &c, &r);
        }
    });
}

/// With the feature `fma`, a product and its sum are rounded once, where the target can.
/// Then both ways are right within the rounding of K sums, but their bits differ.
fn near<T: Number, const M: usize, const N: usize>(
    kind: Kind,
    terms: usize,
    found: &Matrix<T, M, N>,
    into: &Matrix<T, M, N>,
    expected: &Matrix<Plain<T>, M, N>,
    size: &Matrix<T, M, N>,
) {
    same("A B into C", into, &found.map(Plain));
    if matches!(kind, Kind::Ordinary) {
        for (k, found) in found.iter().enumerate() {
            let (expected, size) = (expected.as_slice()[k].0, size.as_slice()[k].widen());
            let error = (found.widen() - expected.widen()).abs();
            assert!(error <= 2.0 * terms as f64 * T::UNIT * size, "{found:?} for {expected:?}");
        }
    }
}

/// Maps one after another and back, each of the operands also just computed: a kernel loads from
/// memory what plain loops keep in registers.
fn maps<T: Number + From<f32> + Real, const N: usize>() {
    // The matrix product of large ones is fused then.
    if cfg!(feature = "fma") && N > 4 {
        return;
    }
    for_each_kind(|kind, rng| {
        for step in 0..100 {
            let [mut a, b] = [(); 2]
                .map(|()| Affine::new(random::<T, N, N>(kind, rng), random::<T, N, 1>(kind, rng)));
            if step % 3 == 1 {
                for k in 0..N {
                    a.linear[(k, k)] = a.linear[(k, k)] + T::from(4.0);
                }
            }
            let [p, q] =
                [a, b].map(|map| Affine::new(map.linear.map(Plain), map.translation.map(Plain)));
            let (c, r) = (a * b, p * q);
            for (found, expected) in [(c, r), (c * a, r * p), (b * c, q * r), (c * c, r * r)] {
                same("A B of maps", &found.linear, &expected.linear);
                same("A u + t of maps", &found.translation, &expected.translation);
            }
            for (map, reference) in [(a, p), (c, r)] {
                let (back, expected) = (map.inverse(), reference.inverse());
                let linear = expected.map(|map| map.linear);
                results("A⁻¹ of maps", back.map(|map| map.linear), linear);
                let translation = expected.map(|map| map.translation);
                results("-A⁻¹ t of maps", back.map(|map| map.translation), translation);
                let normal = reference.transform_normal(q.translation);
                same("normal", &map.transform_normal(b.translation), &normal);
                let normals = reference.transform_normal(q.linear);
                same("normals", &map.transform_normal(b.linear), &normals);
            }
        }
    });
}

/// Rotations with translations and scales, as maps and back.
fn motions<T: Number + From<f32> + Real>() {
    for_each_kind(|kind, rng| {
        for _ in 0..1000 {
            let [x, y, z, w] = [(); 4].map(|()| kind.number(rng));
            let q = Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w));
            let [x, y, z, w] = [x, y, z, w].map(Plain);
            let p = Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w));
            let (Some(rotation), Some(plain)) = (q, p) else {
                assert_eq!(q.is_some(), p.is_some());
                continue;
            };
            let (translation, scale) = (random::<T, 3, 1>(kind, rng), random::<T, 3, 1>(kind, rng));
            let map = Trs { translation, rotation, scale }.to_affine();
            let (t, s) = (translation.map(Plain), scale.map(Plain));
            let expected = Trs { translation: t, rotation: plain, scale: s }.to_affine();
            same("R S", &map.linear, &expected.linear);
            same("t", &map.translation, &expected.translation);
            let back = Isometry3 { rotation, translation }.inverse();
            let expected = Isometry3 { rotation: plain, translation: t }.inverse();
            same("-R⁻¹ t", &back.translation, &expected.translation);
            same("R⁻¹", &back.rotation.to_matrix(), &expected.rotation.to_matrix());
        }
    });
}

#[test]
fn rotations_with_translations_and_scales() {
    motions::<f32>();
    motions::<f64>();
}

fn dot<T: Number + From<f32>, const N: usize>() {
    for_each_kind(|kind, rng| {
        let (x, y) = (random::<T, N, 1>(kind, rng), random::<T, N, 1>(kind, rng));
        let expected = x.map(Plain).dot(y.map(Plain));
        same("x · y", &Vector::from([x.dot(y)]), &Vector::from([expected]));
    });
}

/// Takes numbers of all sizes, and matrices that are far from singular, so that each way
/// to an inverse occurs.
fn square<T: Number + From<f32> + Real, const N: usize>() {
    for_each_kind(|kind, rng| {
        for step in 0..if N < 5 { 200 } else { 10 } {
            let mut a = random::<T, N, N>(kind, rng);
            if step % 3 == 1 {
                for k in 0..N {
                    a[(k, k)] = a[(k, k)] + T::from(4.0);
                }
            }
            let (b, c) = (random::<T, N, 3>(kind, rng), random::<T, N, 1>(kind, rng));
            let (p, q, r) = (a.map(Plain), b.map(Plain), c.map(Plain));
            same("det A", &Vector::from([a.determinant()]), &Vector::from([p.determinant()]));
            results("A⁻¹", a.inverse(), p.inverse());
            results("A X = B", a.solve(b), p.solve(q));
            results("A x = c", a.solve(c), p.solve(r));
            let (lu, reference) = (a.lu(), p.lu());
            results("L", lu.map(|lu| lu.l().to_matrix()), reference.map(|lu| lu.l().to_matrix()));
            results("U", lu.map(|lu| lu.u().to_matrix()), reference.map(|lu| lu.u().to_matrix()));
            results("L U X = P B", lu.map(|lu| lu.solve(b)), reference.map(|lu| lu.solve(q)));
            if let (Ok(lu), Ok(reference)) = (lu, reference) {
                assert_eq!(lu.permutation(), reference.permutation());
            }
            let gram = p.transpose() * p;
            results(
                "AᵀA = L Lᵀ",
                gram.map(|x| x.0).cholesky().map(|cholesky| cholesky.l().to_matrix()),
                gram.cholesky().map(|cholesky| cholesky.l().to_matrix()),
            );
            same("R", &a.qr().r(), &p.qr().r());
        }
    });
}

/// Fails unless both have the same bits or are the same error.
#[track_caller]
fn results<T: Number, E: PartialEq + Debug, const M: usize, const N: usize>(
    what: &str,
    found: Result<Matrix<T, M, N>, E>,
    expected: Result<Matrix<Plain<T>, M, N>, E>,
) {
    match (found, expected) {
        (Ok(found), Ok(expected)) => same(what, &found, &expected),
        (found, expected) => {
            assert_eq!(found.err(), expected.err(), "{what}, {M}x{N}");
        }
    }
}

macro_rules! shapes {
    ($test:ident: $check:ident, $([$($N:literal),*])*) => {
        #[test]
        fn $test() {
            // Without optimisation, every matrix on the way has its own place on the stack.
            let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(|| {
                $(
                    $check::<f32, $($N),*>();
                    $check::<f64, $($N),*>();
                )*
            });
            thread.unwrap().join().unwrap();
        }
    };
}

shapes! { sums_and_hadamard_products: elementwise,
    [1, 1] [2, 1] [3, 1] [4, 1] [5, 1] [6, 1] [7, 1] [1, 9] [2, 2] [3, 3] [4, 4] [5, 5] [6, 6] [7, 7]
    [8, 8] [9, 9] [10, 10] [11, 11] [12, 12] [13, 13] [14, 14] [15, 15] [16, 16] [17, 17] [18, 18]
    [19, 19] [20, 20] [31, 31] [32, 32] [33, 33] [64, 64] [2, 3] [3, 2] [4, 3] [3, 5] [7, 2]
}

shapes! { transposes: transposition,
    [1, 1] [2, 2] [3, 3] [4, 4] [5, 5] [6, 6] [7, 7] [8, 8] [9, 9] [10, 10] [11, 11] [12, 12]
    [13, 13] [14, 14] [15, 15] [16, 16] [17, 17] [18, 18] [19, 19] [20, 20] [31, 31] [32, 32]
    [33, 33] [64, 64] [4, 5] [5, 4] [4, 7] [9, 6] [6, 9] [3, 8] [16, 5] [5, 16] [30, 4] [8, 12]
}

shapes! { square_products: product,
    [1, 1, 1] [2, 2, 2] [3, 3, 3] [4, 4, 4] [5, 5, 5] [6, 6, 6] [7, 7, 7] [8, 8, 8] [9, 9, 9]
    [10, 10, 10] [11, 11, 11] [12, 12, 12] [13, 13, 13] [14, 14, 14] [15, 15, 15] [16, 16, 16]
    [17, 17, 17] [18, 18, 18] [19, 19, 19] [20, 20, 20] [31, 31, 31] [32, 32, 32] [33, 33, 33]
    [64, 64, 64]
}

shapes! { rectangular_products: product,
    [4, 4, 1] [4, 4, 2] [4, 4, 3] [4, 4, 5] [4, 4, 7] [4, 1, 4] [4, 3, 4] [4, 5, 6] [5, 1, 5] [5, 2, 3]
    [6, 3, 6] [3, 6, 6] [6, 6, 3] [6, 6, 1] [8, 3, 8] [8, 8, 1] [8, 8, 3] [8, 8, 7] [9, 16, 5]
    [12, 12, 1] [12, 6, 12] [6, 12, 6] [16, 4, 16] [16, 16, 1] [17, 3, 19] [19, 17, 2] [20, 31, 11]
    [32, 8, 9] [33, 1, 33] [7, 7, 1] [7, 7, 2] [3, 6, 1] [3, 8, 3] [3, 2, 5] [5, 8, 5] [11, 4, 3] [23, 3, 5]
    [27, 3, 2] [2, 8, 4] [2, 18, 8] [2, 4, 12] [2, 6, 4] [2, 2, 8] [2, 8, 6] [8, 8, 2] [3, 7, 11] [3, 5, 8] [9, 4, 15]
    [3, 3, 1] [3, 3, 2] [3, 4, 3] [4, 2, 2] [6, 2, 5] [7, 3, 4] [5, 7, 1] [2, 5, 7] [7, 5, 2] [1, 8, 8] [64, 2, 5]
}

shapes! { affine_maps: maps,
    [1] [2] [3] [4] [5] [6]
}

shapes! { dot_products: dot,
    [1] [2] [3] [4] [5] [6] [7] [8] [9] [12] [15] [16] [17] [31] [32] [33] [64]
}

shapes! { inverses_and_decompositions: square,
    [1] [2] [3] [4] [5] [6] [8] [9] [12] [16] [17] [33]
}

/// A negative control: fused operations give other bits, and the comparison must notice.
#[cfg(all(feature = "fma", any(target_feature = "fma", target_arch = "aarch64")))]
#[test]
#[should_panic(expected = "but the plain loops give")]
fn the_comparison_notices_fused_operations() {
    let rng = &mut Rng::with_seed(0);
    let a: Matrix<f32, 8, 8> = random(Kind::Ordinary, rng);
    same("A A", &(a * a), &(a.map(Plain) * a.map(Plain)));
}

/// Code that is generic over its elements reaches the kernels too, and the plain loops where
/// there is no kernel.
#[test]
fn generic_code_computes_the_same_with_every_number() {
    fn gram<T, const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> Matrix<T, N, N>
    where
        T: Copy + std::ops::Add<Output = T> + std::ops::Mul<Output = T>,
    {
        a.transpose() * a
    }
    let a = Matrix::<i64, 9, 8>::from_fn(|i, j| (3 * i) as i64 - (5 * j) as i64);
    let expected = gram(&a);
    assert_eq!(gram(&a.cast::<f64>()), expected.cast());
    assert_eq!(gram(&a.cast::<f32>()), expected.cast());
    assert_eq!(gram(&a.cast::<i32>()), expected.cast());
}
