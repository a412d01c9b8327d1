//! Derivatives are compared with those that mathematics has: of the inverse -A⁻¹ A' A⁻¹, of the
//! determinant Jacobi's formula, of factors by the equations that they solve.

use hadamard::scalar::SquareRoot;
use hadamard::{Matrix, mat, vector};
use num_dual::{Dual2_64, Dual32, Dual64, HyperDual64, first_derivative, second_derivative};

type Of<const M: usize, const N: usize> = Matrix<Dual64, M, N>;

fn along<const M: usize, const N: usize>(a: Matrix<f64, M, N>, d: Matrix<f64, M, N>) -> Of<M, N> {
    a.zip_map(d, Dual64::new)
}

fn values<const M: usize, const N: usize>(a: Of<M, N>) -> Matrix<f64, M, N> {
    a.map(|x| x.re)
}

fn derivatives<const M: usize, const N: usize>(a: Of<M, N>) -> Matrix<f64, M, N> {
    a.map(|x| x.eps)
}

fn equal<const M: usize, const N: usize>(a: Of<M, N>, b: Of<M, N>) -> bool {
    values(a).distance(values(b)) < 1e-12 && derivatives(a).distance(derivatives(b)) < 1e-11
}

/// Numbers that belong to no pattern; with zeros where `sparse` asks for them.
fn example<const N: usize>(sparse: bool) -> Of<N, N> {
    let noise = |i: usize, j: usize, seed: f64| (seed + 12.9 * i as f64 + 78.2 * j as f64).sin();
    along(
        Matrix::from_fn(|i, j| {
            if i == j {
                3.0 + i as f64
            } else if sparse {
                0.0
            } else {
                noise(i, j, 1.0)
            }
        }),
        Matrix::from_fn(|i, j| noise(i, j, 2.0)),
    )
}

fn check<const N: usize>() {
    for a in [example::<N>(false), example(true)] {
        let identity = Matrix::IDENTITY;
        let inverse = a.inverse().unwrap();
        assert!(equal(a * inverse, identity));
        let (a_inverse, d) = (values(a).inverse().unwrap(), derivatives(a));
        assert!(derivatives(inverse).distance(-(a_inverse * d * a_inverse)) < 1e-12);
        assert!(equal(a * a.solve(a * a).unwrap(), a * a));
        let determinant = a.determinant();
        let jacobi = values(a).determinant() * (a_inverse * d).trace();
        assert!((determinant.eps / jacobi - 1.0).abs() < 1e-12);
        let lu = a.lu().unwrap();
        assert!((lu.determinant().eps / jacobi - 1.0).abs() < 1e-12);
        let permuted = Matrix::from_fn(|i, j| a[(lu.permutation()[i], j)]);
        assert!(equal(lu.l() * lu.u(), permuted));
        let symmetric = a + a.transpose();
        assert!(equal(symmetric.ldlt().unwrap().reconstruct(), symmetric));
        let upper = a.upper();
        assert!(equal((upper * upper.inverse().unwrap()).to_matrix(), identity));
        assert!(equal(a.adjugate() / determinant, inverse));
    }
}

#[test]
fn elimination_is_right_everywhere() {
    check::<1>();
    check::<2>();
    check::<3>();
    check::<4>();
    check::<6>();
}

/// A matrix that is singular has a determinant with a derivative.
#[test]
fn determinants_of_singular_matrices_have_derivatives() {
    let a = along(mat![1.0, 2.0; 2.0, 4.0], mat![1.0, 0.0; 0.0, 0.0]);
    assert_eq!((a.determinant().re, a.determinant().eps), (0.0, 4.0));
    assert!(a.inverse().is_err());
    // Of rank 5, and of rank 4, where all first derivatives are zero.
    let mut a = example::<6>(false);
    let dependent = *a.column(0) + *a.column(3);
    *a.column_mut(5) = dependent;
    a[(2, 5)].eps += 1.0;
    let cofactor = values(a).without(2, 5).determinant();
    let determinant = a.determinant();
    assert!(
        determinant.re.abs() < 1e-10 && (determinant.eps + cofactor).abs() < 1e-9 * cofactor.abs()
    );
    *a.column_mut(4) = dependent;
    assert!(a.determinant().re.abs() < 1e-10);
    let zero = along(
        Matrix::<f64, 5, 5>::from_fn(|i, j| f64::from(u8::from(i == j && i < 4))),
        Matrix::ONES,
    );
    assert_eq!((zero.determinant().re, zero.determinant().eps), (0.0, 1.0));
}

#[test]
fn norms_at_every_scale() {
    for scale in [1e-200, 1.0, 1e200] {
        let x = along(vector![3.0, 4.0] * scale, vector![1.0, 0.0]);
        assert!((x.norm().re / scale - 5.0).abs() < 1e-14 && (x.norm().eps - 0.6).abs() < 1e-14);
        let unit = x.normalize();
        assert!(values(unit).distance(vector![0.6, 0.8]) < 1e-15);
        // What is orthogonal to the vector turns it.
        let expected = vector![0.64, -0.48] / (5.0 * scale);
        assert!((derivatives(unit) - expected).norm() < 1e-14 / scale);
    }
    let zero = along(vector![0.0, 0.0], vector![0.0, 0.0]);
    assert_eq!((zero.norm().re, zero.norm().eps), (0.0, 0.0));
    let single = vector![3.0_f32, 4.0].map(Dual32::from_re);
    assert_eq!((single.norm().re, single.norm().eps), (5.0, 0.0));
    assert_eq!(SquareRoot::sqrt(Dual64::new(4.0, 1.0)).eps, 0.25);
}

/// As num-dual's users write it: t ↦ xᵀ A(t)⁻¹ x for A = [2 t; t 2] is 2 (2 - t)/(4 - t²) for
/// x = (1, 1), which is 2/(2 + t).
#[test]
fn functions_of_matrices_have_derivatives() {
    fn f(t: Dual64) -> Dual64 {
        let (two, one) = (Dual64::from_re(2.0), Dual64::from_re(1.0));
        let x = vector![one, one];
        x.dot(mat![two, t; t, two].solve(x).unwrap())
    }
    let (value, derivative) = first_derivative(f, 0.5);
    assert!((value - 0.8).abs() < 1e-15 && (derivative + 2.0 / 6.25).abs() < 1e-15);
    fn g(t: Dual2_64) -> Dual2_64 {
        let (two, one) = (Dual2_64::from_re(2.0), Dual2_64::from_re(1.0));
        let x = vector![one, one];
        x.dot(mat![two, t; t, two].inverse().unwrap() * x)
    }
    let (_, derivative, second) = second_derivative(g, 0.5);
    assert!((derivative + 2.0 / 6.25).abs() < 1e-15 && (second - 4.0 / 15.625).abs() < 1e-14);
    let mixed = mat![HyperDual64::new(2.0, 1.0, 0.0, 0.0), HyperDual64::from_re(0.0);
                     HyperDual64::from_re(0.0), HyperDual64::new(3.0, 0.0, 1.0, 0.0)];
    assert_eq!(mixed.determinant().eps1eps2, 1.0);
}

#[test]
fn elements_have_order_and_choice() {
    let a = along(mat![-1.0, 2.0], mat![5.0, 7.0]);
    assert_eq!(derivatives(a.abs()), mat![-5.0, 7.0]);
    assert_eq!(a.max_element().eps, 7.0);
    let positive = a.gt(a.map(|_| Dual64::from_re(0.0)));
    assert_eq!(derivatives(positive.select(a, Dual64::from_re(0.0))), mat![0.0, 7.0]);
}
