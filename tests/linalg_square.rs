//! Determinants, inverses, adjugates, powers, symmetric matrices, fused products.

use std::cmp::Ordering;

use fastrand::Rng;
use hadamard::linalg::Symmetric;
use hadamard::{Matrix, mat, vector};
use nalgebra::SMatrix;
use num_complex::Complex;

fn integers<const M: usize, const N: usize>(rng: &mut Rng) -> Matrix<i64, M, N> {
    Matrix::from_fn(|_, _| rng.i64(-5..=5))
}

/// det A by expansion along the first column: the definition, and the
/// specification of all faster ways.
fn naive_determinant(rows: &[Vec<i64>]) -> i64 {
    if rows.is_empty() {
        return 1;
    }
    (0..rows.len())
        .map(|i| {
            let minor: Vec<Vec<i64>> =
                (0..rows.len()).filter(|&k| k != i).map(|k| rows[k][1..].to_vec()).collect();
            let sign = if i % 2 == 0 { 1 } else { -1 };
            sign * rows[i][0] * naive_determinant(&minor)
        })
        .sum()
}

fn rows<const N: usize>(a: &Matrix<i64, N, N>) -> Vec<Vec<i64>> {
    a.to_rows().iter().map(|row| row.to_vec()).collect()
}

/// Runs a function that is generic over one size.
macro_rules! for_sizes {
    ($function:ident: $($N:literal)*) => {$( $function::<$N>(); )*};
}

#[test]
fn integer_determinants_and_adjugates_are_exact() {
    fn check<const N: usize>() {
        let rng = &mut Rng::with_seed(N as u64);
        for round in 0..50 {
            let mut a = integers::<N, N>(rng);
            if round % 5 == 0 {
                a.set_column(N - 1, *a.column(0)); // singular, for N > 1
            }
            if round % 7 == 0 {
                a[(0, 0)] = 0; // needs an exchange
            }
            let b = integers::<N, N>(rng);
            let det = a.determinant();
            assert_eq!(det, naive_determinant(&rows(&a)), "{a:?}");
            assert_eq!(a.transpose().determinant(), det);
            // On the way, minors of the product are multiplied. They need
            // more bits.
            let product = (a * b).cast::<i128>().determinant();
            assert_eq!(product, i128::from(det * b.determinant()));
            assert_eq!(a * a.adjugate(), Matrix::IDENTITY * det, "{a:?}");
            assert_eq!(a.adjugate() * a, Matrix::IDENTITY * det);
            assert_eq!(a.cast::<i128>().determinant(), i128::from(det));
            // The same by floats, which have rounding errors only.
            let error = a.cast::<f64>().determinant() - det as f64;
            assert!(error.abs() <= 1e-6 * det.abs().max(1) as f64, "{a:?}");
            let error = a.cast::<f64>().adjugate() - a.adjugate().cast();
            assert!(error.norm_inf() <= 1e-6 * (1.0 + a.adjugate().cast::<f64>().norm_inf()));
        }
    }
    for_sizes! { check: 1 2 3 4 5 6 7 }
}

#[test]
fn sylvesters_determinant_identity() {
    // det(I + A B) = det(I + B A), of two sizes.
    fn check<const M: usize, const N: usize>() {
        let rng = &mut Rng::with_seed(1);
        for _ in 0..20 {
            let (a, b) = (integers::<M, N>(rng), integers::<N, M>(rng));
            let (ab, ba) = (Matrix::IDENTITY + a * b, Matrix::IDENTITY + b * a);
            assert_eq!(ab.determinant(), ba.determinant());
        }
    }
    check::<2, 3>();
    check::<4, 1>();
    check::<5, 2>();
}

#[test]
fn cayley_hamilton() {
    // The coefficients of the characteristic polynomial by Faddeev and LeVerrier.
    fn check<const N: usize>() {
        let rng = &mut Rng::with_seed(2);
        for _ in 0..20 {
            let a = integers::<N, N>(rng);
            let mut value = Matrix::<i64, N, N>::IDENTITY;
            for k in 1..=N {
                let product = a * value;
                let coefficient = -product.trace() / k as i64;
                value = product + Matrix::IDENTITY * coefficient;
            }
            assert_eq!(value, Matrix::ZERO, "p(A) of {a:?}");
        }
    }
    for_sizes! { check: 1 2 3 4 5 }
}

/// A product of elementary matrices, so that its determinant is 1 or -1.
fn unimodular<const N: usize>(rng: &mut Rng) -> Matrix<i64, N, N> {
    let mut a = Matrix::<i64, N, N>::IDENTITY;
    for _ in 0..2 * N {
        let (i, j) = (rng.usize(..N), rng.usize(..N));
        if i == j {
            let negated = -*a.column(j);
            a.set_column(j, negated);
        } else {
            let sum = a.column(j) + a.column(i) * rng.i64(-1..=1);
            a.set_column(j, sum);
            a.swap_rows(i, j);
        }
    }
    a
}

#[test]
fn unimodular_matrices_have_integer_inverses() {
    fn check<const N: usize>() {
        let rng = &mut Rng::with_seed(3);
        for _ in 0..30 {
            let a = unimodular::<N>(rng);
            let inverse = a.inverse().expect("the determinant is 1 or -1");
            assert_eq!((a * inverse, inverse * a), (Matrix::IDENTITY, Matrix::IDENTITY));
            assert!((a * 2).inverse().is_err());
            // Sherman and Morrison: (A + x yᵀ)⁻¹ (1 + yᵀ A⁻¹ x) = …, without division.
            let (x, y) = (integers::<N, 1>(rng), integers::<N, 1>(rng));
            let factor = 1 + y.dot(inverse * x);
            let updated = a + x.outer(y);
            let adjusted = inverse * factor - (inverse * x) * (y.transpose() * inverse);
            assert_eq!(updated * adjusted, Matrix::IDENTITY * factor);
            assert_eq!(updated.determinant(), a.determinant() * factor);
        }
    }
    for_sizes! { check: 1 2 3 4 5 6 }
    assert!(mat![2, 0; 0, 1].inverse().is_err());
    // The squares of these determinants overflow, and wrap to zero and to one.
    assert!(mat![1 << 16, 0; 0, 1].inverse().is_err());
    assert!(mat![i32::MAX, 0; 0, 1].inverse().is_err());
    assert_eq!(mat![0, 1; 1, 0].inverse(), Ok(mat![0, 1; 1, 0]));
}

/// Inverses are exact although numbers on the way are large, and although
/// determinants wrap to one.
#[test]
fn integer_inverses_do_not_overflow_on_the_way() {
    fn gram<const N: usize>(below: i16) -> Matrix<i16, N, N> {
        let l = Matrix::<i16, N, N>::from_fn(|i, j| match i.cmp(&j) {
            Ordering::Less => 0,
            Ordering::Equal => 1,
            Ordering::Greater => below,
        });
        l * l.transpose()
    }
    let (a, wide) = (gram::<5>(3), gram::<5>(3).cast::<i64>());
    let inverse = a.inverse().unwrap();
    assert_eq!(inverse.row(0).to_rows(), [[766, -381, 186, -84, 24]]);
    assert_eq!(Ok(inverse.cast()), wide.inverse());
    assert_eq!(wide * inverse.cast::<i64>(), Matrix::IDENTITY);
    // Its inverse does not fit `i16`.
    assert!(gram::<5>(20).inverse().is_err());
    assert!(gram::<5>(20).cast::<i64>().inverse().is_ok());

    // Their determinants wrap to one.
    assert!(mat![1_i8 << 4, -1; 1, 1 << 4].inverse().is_err());
    assert!(mat![1_i32 << 16, -1; 1, 1 << 16].inverse().is_err());
    assert!(mat![1_i64 << 32, -1; 1, 1 << 32].inverse().is_err());
    // The smallest number is its own negative, after wrapping.
    assert!(mat![i8::MIN, 1; 1, 0].inverse().is_err());
    let (most, least) = (i128::MAX, i128::MIN + 1);
    assert_eq!(mat![1, most; 0, 1].inverse(), Ok(mat![1, least; 0, 1]));
}

#[test]
fn powers_are_products() {
    let a = mat![1, 2; 3, 4];
    let mut expected = Matrix::IDENTITY;
    for n in 0..12 {
        assert_eq!(a.pow_matrix(n), expected);
        expected *= a;
    }
    assert_eq!(mat![1.0, 1.0; 0.0, 1.0].pow_matrix(1 << 20), mat![1.0, 1_048_576.0; 0.0, 1.0]);
}

#[test]
fn inverses_of_the_largest_and_the_smallest() {
    fn check<const N: usize>() {
        for scale in [1e200_f64, 1e-200, 1e300, 1e-300] {
            let a = Matrix::<f64, N, N>::IDENTITY * scale;
            assert_eq!(a.inverse(), Ok(Matrix::IDENTITY * (1.0 / scale)));
        }
        let cyclic = Matrix::<f64, N, N>::from_fn(|i, j| f64::from(i == (j + 1) % N));
        assert_eq!(cyclic.inverse(), Ok(cyclic.transpose()));
        assert!(Matrix::<f64, N, N>::ZERO.inverse().is_err());
        for bad in [f64::NAN, f64::INFINITY] {
            let mut a = cyclic;
            a[(N - 1, 0)] = bad;
            assert!(a.inverse().is_err() || a.inverse().unwrap().iter().any(|x| x.is_nan()));
            assert!(!a.determinant().is_finite());
        }
    }
    for_sizes! { check: 1 2 3 4 5 6 }
}

#[test]
fn symmetry() {
    assert!(mat![1].is_symmetric() && mat![1, 2; 2, 1].is_symmetric());
    assert!(!mat![1, 2; 3, 1].is_symmetric() && !mat![1, 2].is_symmetric());
    assert!(!mat![f64::NAN].is_symmetric());
    let a = mat![1.0, 2.0, 5.0; 4.0, 3.0, 0.0; 1.0, 2.0, 7.0];
    let half = a.symmetric_part();
    assert!(half.is_symmetric());
    assert_eq!(half, (a + a.transpose()) / 2.0);
}

#[test]
fn symmetric_matrices_are_matrices() {
    let rng = &mut Rng::with_seed(4);
    for _ in 0..20 {
        let (a, b) = (integers::<3, 3>(rng), integers::<3, 3>(rng));
        let (p, q) = (Symmetric::from_lower(a), Symmetric::from_upper(b));
        let (pm, qm) = (p.to_matrix(), *q.as_matrix());
        assert!(pm.is_symmetric() && qm.is_symmetric());
        assert_eq!((p[(2, 0)], p[(0, 2)], q[(2, 0)]), (a[(2, 0)], a[(2, 0)], b[(0, 2)]));
        assert_eq!((p + q).to_matrix(), pm + qm);
        assert_eq!((p - q).to_matrix(), pm - qm);
        assert_eq!((p * 2 / 2 + -p).to_matrix(), Matrix::ZERO);
        assert_eq!((&p * 2, &p / 2, 3 * &p, -&p), (p * 2, p / 2, 3 * p, -p));
        let x = vector![1, 2, 3];
        assert_eq!((p + x.diag()).to_matrix(), pm + x.diag());
        assert_eq!((p - x.diag()).to_matrix(), pm - x.diag());
        assert_eq!(Symmetric::from_diagonal(x).to_matrix(), Matrix::from_diagonal(x));
        assert_eq!(Symmetric::from(x.diag()), Symmetric::from_diagonal(x));
        let mut s = p;
        s += q;
        s += &q;
        s -= q * 2;
        s += x.diag();
        s *= 2;
        s -= &(p + x.diag());
        s -= x.diag();
        assert_eq!(s, p);
        s /= 1;
        assert_eq!(s + Symmetric::ZERO, 3 * p / 3 + Symmetric::IDENTITY - Symmetric::IDENTITY);
        assert_eq!(p * x, pm * x);
        assert_eq!(x.transpose() * p, x.transpose() * pm);
        assert_eq!(p.diagonal(), pm.diagonal());
        assert_eq!(Matrix::from(p), pm);

        let c = integers::<2, 3>(rng);
        assert_eq!(c.gram().to_matrix(), c.transpose() * c);
        assert_eq!(p.congruence(c).to_matrix(), c * pm * c.transpose());
        assert_eq!(p.congruence(a).to_matrix(), a * pm * a.transpose());

        let (k, h) = (integers::<3, 2>(rng), integers::<2, 3>(rng));
        let r = Symmetric::from_lower(integers::<2, 2>(rng));
        let kept = Matrix::IDENTITY - k * h;
        let expected = kept * pm * kept.transpose() + k * r.to_matrix() * k.transpose();
        assert_eq!(p.joseph(&k, &h, &r).to_matrix(), expected);
        let mut out = p;
        p.joseph_to(&k, &h, &r, &mut out);
        assert_eq!(out.to_matrix(), expected);
        let mut out = r;
        p.congruence_to(k.transpose(), &mut out);
        assert_eq!(out, p.congruence(k.transpose()));
    }
    let p = Symmetric::from_lower(mat![1, 0; 2, 3]);
    assert_eq!(format!("{p}"), "[1 2]\n[2 3]");
    assert_eq!(format!("{p:?}"), "Symmetric(mat![1, 2; 2, 3])");
}

#[test]
fn symmetric_systems_are_solved() {
    // Definite, indefinite, and with a pivot that is zero.
    let matrices = [mat![4.0, 2.0; 2.0, 5.0], mat![1.0, 2.0; 2.0, 1.0], mat![0.0, 1.0; 1.0, 0.0]];
    for (k, matrix) in matrices.into_iter().enumerate() {
        let a = Symmetric::from_lower(matrix);
        let x = mat![1.0, -2.0; 3.0, 0.5];
        assert!(a.solve(a * x).unwrap().distance(x) < 1e-14);
        let inverse = a.inverse().unwrap();
        assert!((a * inverse.to_matrix()).distance(Matrix::IDENTITY) < 1e-15);
        assert_eq!(a.cholesky().is_ok(), k == 0);
        assert_eq!(a.ldlt().is_ok(), k < 2);
        let product: f64 = a.symmetric_eigen().unwrap().eigenvalues().product();
        assert!((product - matrix.determinant()).abs() < 1e-14);
    }
    let singular = Symmetric::from_lower(mat![1.0, 1.0; 1.0, 1.0]);
    assert!(singular.solve(vector![1.0, 2.0]).is_err() && singular.inverse().is_err());
}

#[test]
fn josephs_form_stays_symmetric_and_positive() {
    let f = mat![1.0_f32, 0.1; 0.0, 1.0];
    let h = mat![1.0, 0.0];
    let r = Symmetric::from_lower(mat![1e-6]);
    let mut p = Symmetric::from_lower(mat![1e6, 0.0; 0.0, 1e6]);
    for _ in 0..10_000 {
        p = p.congruence(f);
        let s = p.congruence(h) + r;
        let gain = p * h.transpose() / s[(0, 0)];
        p = p.joseph(&gain, &h, &r);
        assert!(p.as_matrix().is_symmetric());
        assert!(p[(0, 0)] >= 0.0 && p[(1, 1)] >= 0.0 && p.as_matrix().determinant() >= -1e-12);
    }
}

/// Elements of every kind, NaN and infinities among them.
fn wild<const M: usize, const N: usize>(rng: &mut Rng) -> Matrix<f64, M, N> {
    Matrix::from_fn(|_, _| match rng.u8(..8) {
        0 => f64::from_bits(rng.u64(..)),
        1 => 0.0,
        2 => -0.0,
        3 => f64::INFINITY,
        _ => rng.f64() - 0.5,
    })
}

fn same<const M: usize, const N: usize>(a: Matrix<f64, M, N>, b: Matrix<f64, M, N>) {
    let same = |x: f64, y: f64| x.to_bits() == y.to_bits() || (x.is_nan() && y.is_nan());
    assert!(a.zip_map(b, same).all(), "{a:?} is not {b:?}");
}

#[test]
fn fused_products_have_the_bits_of_the_plain_ones() {
    fn check<const M: usize, const K: usize, const N: usize>() {
        let rng = &mut Rng::with_seed(5);
        for _ in 0..30 {
            let (a, b) = (wild::<M, K>(rng), wild::<K, N>(rng));
            let product = a * b;
            same(a.transpose().tr_mul(b), product);
            same(a.mul_tr(b.transpose()), product);
            let mut out = wild(rng);
            a.mul_to(b, &mut out);
            same(out, product);
            a.transpose().tr_mul_to(&b, &mut out);
            same(out, product);
            a.mul_tr_to(b.transpose(), &mut out);
            same(out, product);
            let before = wild(rng);
            out = before;
            out.add_product(a, &b);
            same(out, before + product);
            out = before;
            out.sub_product(&a, b);
            same(out, before - product);
            out = before;
            out.add_tr_product(a.transpose(), &b);
            same(out, before + product);
            out = before;
            out.sub_tr_product(&a.transpose(), b);
            same(out, before - product);
            out = before;
            out.add_product_tr(a, &b.transpose());
            same(out, before + product);
            out = before;
            out.sub_product_tr(&a, b.transpose());
            same(out, before - product);
        }
    }
    check::<1, 1, 1>();
    check::<2, 3, 4>();
    check::<4, 4, 4>();
    check::<5, 7, 1>();
    check::<1, 6, 3>();
}

#[test]
fn what_is_done_in_place_has_the_bits_of_the_other_forms() {
    fn check<const N: usize>() {
        let rng = &mut Rng::with_seed(7);
        for _ in 0..30 {
            let (a, p) = (wild::<N, N>(rng), Symmetric::from_lower(wild::<N, N>(rng)));
            let mut out = p;
            out.congruence_in_place(a);
            same(out.to_matrix(), p.congruence(a).to_matrix());
            let w = wild::<2, N>(rng);
            out = p;
            out.rank_update(&w, -1.0);
            same(out.to_matrix(), (p - w.gram()).to_matrix());
            out = p;
            out.rank_update(&w, 2.0);
            same(out.to_matrix(), (p + w.gram() * 2.0).to_matrix());
            let mut inverted = a;
            match (a.inverse(), inverted.inverse_in_place()) {
                (Ok(inverse), Ok(())) => same(inverted, inverse),
                (inverse, result) => assert_eq!(inverse.err(), result.err()),
            }
            // Most of the matrices with elements of every kind have no
            // inverse.
            let tame = Matrix::<f64, N, N>::from_fn(|_, _| rng.f64() - 0.5);
            inverted = tame;
            assert_eq!(inverted.inverse_in_place(), Ok(()));
            same(inverted, tame.inverse().unwrap());
        }
    }
    check::<1>();
    check::<2>();
    check::<3>();
    check::<4>();
    check::<6>();
    let mut integers = mat![1, 2; 1, 3];
    assert_eq!(integers.inverse_in_place(), Ok(()));
    assert_eq!(integers, mat![3, -2; -1, 1]);
}

#[test]
fn closed_forms_agree_with_nalgebra() {
    fn check<const N: usize>() {
        let rng = &mut Rng::with_seed(6);
        for _ in 0..50 {
            let a = Matrix::<f64, N, N>::from_fn(|_, _| rng.f64() - 0.5);
            let theirs: SMatrix<f64, N, N> = a.into();
            let (Ok(ours), Some(theirs)) = (a.inverse(), theirs.try_inverse()) else {
                panic!("{a:?} is not singular");
            };
            let theirs = Matrix::from(theirs);
            let condition = a.norm() * ours.norm();
            assert!((ours - theirs).norm() <= 1e-14 * condition * ours.norm());
        }
    }
    for_sizes! { check: 1 2 3 4 5 6 }
}

#[test]
fn close_to_the_identity_is_within_the_tolerance_everywhere() {
    let mut a = Matrix::<f64, 3, 3>::IDENTITY;
    assert!(a.is_identity(0.0));
    for i in 0..3 {
        for j in 0..3 {
            a[(i, j)] += 0.25;
            assert!(a.is_identity(0.25) && !a.is_identity(0.249), "{a:?}");
            a[(i, j)] = f64::NAN;
            assert!(!a.is_identity(f64::INFINITY) && !a.is_orthogonal(f64::INFINITY));
            a[(i, j)] = if i == j { 1.0 } else { 0.0 };
        }
    }
    assert!(!mat![1.0, 0.0, 0.0; 0.0, 1.0, 0.0].is_identity(1.0));
    assert!(!a.is_identity(f64::NAN));
    let i = Complex::new(0.0, 1.0);
    assert!(mat![Complex::new(1.0, 1e-9)].is_identity(1e-8) && !mat![i].is_identity(1.0));
}

#[test]
fn orthogonal_columns_are_unit_vectors_at_right_angles() {
    let rng = &mut Rng::with_seed(7);
    for _ in 0..20 {
        let a = Matrix::<f64, 5, 3>::from_fn(|_, _| rng.f64() - 0.5);
        let q = a.qr().thin_q();
        assert!(q.is_orthogonal(1e-14) && !a.is_orthogonal(1e-3), "{a:?}");
        assert!(a.qr().q().is_orthogonal(1e-14));
        assert!(!q.transpose().is_orthogonal(1.0));
        let mut longer = q;
        *longer.column_mut(1) *= 1.01;
        assert!(!longer.is_orthogonal(1e-3));
        let (x, y) = longer.column_pair_mut(0, 2);
        *x = *y;
        assert!(!longer.is_orthogonal(0.5));
    }
    // Unitary, and its square is the identity without the conjugate only.
    let h = 0.5_f64.sqrt();
    let u = mat![Complex::new(h, 0.0), Complex::new(0.0, h); Complex::new(0.0, h), Complex::new(h, 0.0)];
    assert!(u.is_orthogonal(1e-15) && !u.tr_mul(u).is_identity(0.5));
}
