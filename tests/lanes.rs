//! One matrix per lane: each lane has the bits of its matrix alone.

use std::fmt::Debug;

use fastrand::Rng;
use hadamard::linalg::Determinant;
use hadamard::{Field, Lanes, Matrix, Normed, Real, Vector, mat};
use wide::{f32x4, f32x8, f32x16, f64x2, f64x4, f64x8};

/// Numbers, some of them so large or small that squares or determinants do not fit.
fn number<T: Real>(rng: &mut Rng, wild: bool) -> T {
    let small = T::from_usize(rng.usize(..2000)) / T::from_usize(999) - T::ONE;
    match rng.usize(..if wild { 12 } else { 1 }) {
        1 => T::ZERO,
        2 => small * T::MIN_POSITIVE,
        3 => small * T::MAX,
        4 => T::MAX + T::MAX,
        5 => (T::ZERO - T::ONE).sqrt(),
        _ => small,
    }
}

/// A matrix per lane. In half of the cases all are ordinary.
fn matrices<T: Real, const M: usize, const N: usize, const K: usize>(
    rng: &mut Rng,
) -> [Matrix<T, M, N>; K] {
    let wild = rng.bool();
    std::array::from_fn(|_| {
        let wild = wild && rng.bool();
        Matrix::from_fn(|_, _| number(rng, wild))
    })
}

/// Equal, with NaN in the same places.
fn same<T: Real, const M: usize, const N: usize>(a: &Matrix<T, M, N>, b: &Matrix<T, M, N>) -> bool {
    let is_same = |(x, y): (&T, &T)| x == y || (x.is_nan() && y.is_nan());
    a.iter().zip(b.iter()).all(is_same)
}

#[track_caller]
fn check<T: Real + Debug, const M: usize, const N: usize, const K: usize>(
    what: &str,
    found: [Matrix<T, M, N>; K],
    expected: [Matrix<T, M, N>; K],
) {
    for lane in 0..K {
        let (found, expected) = (found[lane], expected[lane]);
        assert!(same(&found, &expected), "{what} in lane {lane}: {found:?}, not {expected:?}");
    }
}

/// All operations of square matrices, and of their columns.
fn square<L, const K: usize, const N: usize>(rng: &mut Rng)
where
    L: Lanes<K> + Normed<Size = L> + Determinant,
    L::Element: Determinant + Debug,
{
    for _ in 0..60 {
        let (a, b) = (matrices::<L::Element, N, N, K>(rng), matrices::<L::Element, N, N, K>(rng));
        let (p, q) = (Matrix::<L, N, N>::pack(&a), Matrix::<L, N, N>::pack(&b));
        let pairs = |f: fn(Matrix<_, N, N>, Matrix<_, N, N>) -> Matrix<_, N, N>| {
            std::array::from_fn::<_, K, _>(|lane| f(a[lane], b[lane]))
        };
        check("pack", p.unpack(), a);
        check("A + B", (p + q).unpack(), pairs(|a, b| a + b));
        check("A - B", (p - q).unpack(), pairs(|a, b| a - b));
        check("A B", (p * q).unpack(), pairs(|a, b| a * b));
        check("A ⊙ B", p.hadamard(q).unpack(), pairs(|a, b| a.hadamard(b)));
        check("A ⊘ B", p.hadamard_div(q).unpack(), pairs(|a, b| a.hadamard_div(b)));
        check("Aᵀ", p.transpose().unpack(), a.map(|a| a.transpose()));
        check("A I", (p * Matrix::identity()).unpack(), a.map(|a| a * Matrix::identity()));
        check("adj A", p.adjugate().unpack(), a.map(|a| a.adjugate()));
        let numbers = |x: L| x.to_lanes().map(Matrix::<_, 1, 1>::splat);
        check("det A", numbers(p.determinant()), a.map(|a| Matrix::splat(a.determinant())));
        check("‖A‖", numbers(p.norm()), a.map(|a| Matrix::splat(a.norm())));
        check("‖A‖²", numbers(p.norm_squared()), a.map(|a| Matrix::splat(a.norm_squared())));

        let x: [Vector<_, N>; K] = a.map(|a| *a.column(0));
        let v = Vector::<L, N>::pack(&x);
        check("x / ‖x‖", v.normalize().unpack(), x.map(|x| x.normalize()));
        check("x · x", numbers(v.dot(v)), x.map(|x| Matrix::splat(x.dot(x))));

        let inverses = a.map(|a| a.inverse());
        match p.inverse() {
            Ok(found) => check("A⁻¹", found.unpack(), inverses.map(|a| a.unwrap())),
            Err(singular) => {
                assert_eq!(inverses.into_iter().find_map(Result::err), Some(singular));
            }
        }
    }
}

fn all_sizes<L, const K: usize>()
where
    L: Lanes<K> + Normed<Size = L> + Determinant,
    L::Element: Determinant + Debug,
{
    let rng = &mut Rng::with_seed(K as u64);
    square::<L, K, 1>(rng);
    square::<L, K, 2>(rng);
    square::<L, K, 3>(rng);
    square::<L, K, 4>(rng);
    square::<L, K, 5>(rng);
}

#[test]
fn each_lane_has_the_bits_of_its_matrix_alone() {
    all_sizes::<f32x4, 4>();
    all_sizes::<f32x8, 8>();
    all_sizes::<f32x16, 16>();
    all_sizes::<f64x2, 2>();
    all_sizes::<f64x4, 4>();
    all_sizes::<f64x8, 8>();
}

#[test]
fn an_inaccurate_adjugate_in_one_lane_is_not_used() {
    // One lane is so ill-conditioned that it needs elimination. The other is harmless.
    let a = mat![1.0, 1e-9, 0.0; 1e-9, 1e-9, 0.0; 0.0, 0.0, 1e-9];
    let b = Matrix::identity();
    let inverse = Matrix::<f64x2, 3, 3>::pack(&[a, b]).inverse().unwrap();
    check("A⁻¹", inverse.unpack(), [a.inverse().unwrap(), b]);
    let singular = Matrix::<f64x2, 3, 3>::pack(&[b, Matrix::ONES]);
    assert_eq!(singular.inverse().unwrap_err(), Matrix::<f64, 3, 3>::ONES.inverse().unwrap_err());
}

#[test]
fn constants_are_in_every_lane() {
    let ones = [Matrix::<f32, 2, 3>::ONES; 8];
    assert_eq!(Matrix::<f32x8, 2, 3>::ONES.unpack(), ones);
    assert_eq!(Matrix::<f32x8, 2, 3>::zeros().unpack(), [Matrix::ZERO; 8]);
    assert_eq!(f64x4::from_usize(7).to_lanes(), [7.0; 4]);
}
