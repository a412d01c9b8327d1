//! Derivatives are compared with the formulas of mathematics: that of an inverse is -A⁻¹ A' A⁻¹,
//! that of a determinant is Jacobi's formula, and those of factors solve the equations of the
//! factors.

use hadamard::scalar::SquareRoot;
use hadamard::{Matrix, Scalar, Vector, block, mat, vector};
use num_dual::{
    Derivative, Dual2_64, Dual2SVec64, Dual32, Dual64, DualNum, DualSVec32, DualSVec64,
    HyperDual64, HyperDualSVec64, first_derivative, gradient, hessian, jacobian, partial_hessian,
    second_derivative,
};

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

/// A positive definite matrix, and a direction.
fn definite<const N: usize>(sparse: bool) -> Of<N, N> {
    let a = example::<N>(sparse);
    if sparse { a + a.transpose() } else { a * a.transpose() }
}

/// With S = L⁻¹ A' L⁻ᵀ, L' is L times the lower triangle of S with half of its diagonal.
fn check_cholesky<const N: usize>() {
    for a in [definite::<N>(false), definite(true)] {
        let cholesky = a.cholesky().unwrap();
        let l = values(cholesky.l().to_matrix());
        let inverse = l.inverse().unwrap();
        let s = inverse * derivatives(a) * inverse.transpose();
        let half = s.lower().to_matrix() - (s.diagonal() * 0.5).diag();
        let found = derivatives(cholesky.l().to_matrix());
        assert!(found.distance(l * half) < 1e-12 * l.norm());
        assert!((l * l.transpose()).distance(values(a)) < 1e-13 * values(a).norm());

        let size = values(a).norm();
        assert!(equal(cholesky.reconstruct() / Dual64::from(size), a / Dual64::from(size)));
        let b = example::<N>(false);
        assert!(equal(a * cholesky.solve(b), b));
        assert!(equal(a * cholesky.inverse(), Matrix::IDENTITY));
        let whitened = cholesky.whiten(b);
        assert!(equal(cholesky.l() * whitened, b));
        let jacobi =
            values(a).determinant() * (values(a).inverse().unwrap() * derivatives(a)).trace();
        assert!((cholesky.determinant().eps / jacobi - 1.0).abs() < 1e-11);
        assert!(a.is_positive_definite());
    }
}

#[test]
fn cholesky_is_right_everywhere() {
    check_cholesky::<1>();
    check_cholesky::<2>();
    check_cholesky::<3>();
    check_cholesky::<6>();
    let saddle = along(mat![1.0, 2.0; 2.0, 1.0], Matrix::ONES);
    assert_eq!(saddle.cholesky().unwrap_err().column, 1);
    // A zero on the diagonal has no root with a derivative, whatever the derivative is.
    let flat = along(mat![1.0, 0.0; 0.0, 0.0], Matrix::ONES);
    assert_eq!(flat.cholesky().unwrap_err().column, 1);
    let steep = along(mat![1.0, 0.0; 0.0, 1.0], mat![f64::INFINITY, 0.0; 0.0, 0.0]);
    assert_eq!(steep.cholesky().unwrap_err().column, 0);
}

/// The exponential of [A A'; 0 A], with numbers, has the derivative in its corner: Higham,
/// Functions of Matrices, theorem 3.6.
fn check_exponential<const N: usize, const S: usize>(a: Of<N, N>)
where
    hadamard::shape::Dims: hadamard::shape::Sum<N, N, S>,
{
    let zero = Matrix::<f64, N, N>::ZERO;
    let both: Matrix<f64, S, S> = block![values(a), derivatives(a); zero, values(a)];
    let (found, expected) = (a.exp_matrix(), both.exp_matrix());
    let size = expected.norm();
    for j in 0..N {
        for i in 0..N {
            assert!((found[(i, j)].re - expected[(i, j)]).abs() < 1e-14 * size);
            assert!((found[(i, j)].eps - expected[(i, N + j)]).abs() < 1e-14 * size);
        }
    }
}

/// What the exponential of real numbers treats in ways of its own: triangles, diagonals, powers
/// that are zero, and large and small norms.
#[test]
fn exponentials_are_right_everywhere() {
    for scale in [1e-9, 0.3, 1.0, 3.0] {
        for sparse in [false, true] {
            check_exponential::<1, 2>(example(sparse) * Dual64::from(scale));
            check_exponential::<2, 4>(example(sparse) * Dual64::from(scale));
            check_exponential::<3, 6>(example(sparse) * Dual64::from(scale));
            let a = example::<4>(sparse) * Dual64::from(scale);
            check_exponential::<4, 8>(a);
            check_exponential::<4, 8>(along(values(a).upper().to_matrix(), derivatives(a)));
            let nilpotent = values(a).upper().to_matrix() - values(a).diagonal().diag();
            check_exponential::<4, 8>(along(nilpotent, derivatives(a)));
        }
    }
    // A turn by t has the derivative of sine and cosine.
    let t = Dual2_64::from_re(0.75).derivative();
    let turn = mat![Dual2_64::ZERO, -t; t, Dual2_64::ZERO].exp_matrix();
    let (sin, cos) = 0.75_f64.sin_cos();
    assert!(turn.map(|x| x.v1).distance(mat![-sin, -cos; cos, -sin]) < 1e-15);
    assert!(turn.map(|x| x.v2).distance(mat![-cos, sin; -sin, -cos]) < 2e-15);
    let wrong = Of::<2, 2>::splat(Dual64::from(f64::NAN)).exp_matrix();
    assert!(wrong.iter().all(|x| x.re.is_nan()));
}

/// One function of several variables: 2x2 determinants, solutions, norms, exponentials.
#[test]
fn gradients_of_many_variables() {
    type D = DualSVec64<4>;
    // The gradient of a determinant is the matrix of cofactors.
    let f = |v: nalgebra::SVector<D, 4>| mat![v[0], v[1]; v[2], v[3]].determinant();
    let (value, slope) = gradient(f, &nalgebra::vector![1.0, 2.0, 3.0, 5.0]);
    assert_eq!((value, slope), (-1.0, nalgebra::vector![5.0, -3.0, -2.0, 1.0]));
    // Of a singular matrix, and of a larger one.
    assert_eq!(gradient(f, &nalgebra::SVector::zeros()).1.norm(), 0.0);
    let g = |v: nalgebra::SVector<DualSVec64<2>, 2>| {
        let mut a = Matrix::<DualSVec64<2>, 5, 5>::IDENTITY;
        (a[(1, 1)], a[(0, 4)], a[(4, 0)]) = (v[0], v[1], v[1]);
        a.determinant()
    };
    assert_eq!(gradient(g, &nalgebra::vector![3.0, 2.0]), (-9.0, nalgebra::vector![-3.0, -12.0]));

    // x = A⁻¹ b has the Jacobian -A⁻¹ A' x for A, and A⁻¹ for b.
    let h = |b: nalgebra::SVector<DualSVec64<2>, 2>| {
        let [two, one] = [2.0, 1.0].map(DualSVec64::from);
        let x = mat![two, one; one, two].solve(vector![b[0], b[1]]).unwrap();
        nalgebra::vector![x.x, x.y]
    };
    let (_, j) = jacobian(h, &nalgebra::vector![1.0, 5.0]);
    let expected = nalgebra::matrix![2.0, -1.0; -1.0, 2.0] / 3.0;
    assert!((j - expected).norm() < 1e-15);

    // The norm has the unit vector as its gradient; that of a constant zero is a constant.
    let length = |v: nalgebra::SVector<DualSVec64<2>, 2>| vector![v[0], v[1]].norm();
    let (norm, slope) = gradient(length, &nalgebra::vector![3e200, 4e200]);
    assert!(
        (norm / 5e200 - 1.0).abs() < 1e-15 && (slope - nalgebra::vector![0.6, 0.8]).norm() < 1e-15
    );
    let zero = DualSVec64::<2>::new(0.0, Derivative::some(nalgebra::vector![0.0, 0.0]));
    assert_eq!(vector![zero, zero].norm().re, 0.0);
    assert!(vector![zero, zero].norm().eps.0.unwrap().iter().all(|&x| x == 0.0));
    let single = vector![DualSVec32::<1>::from_re(3.0), DualSVec32::from_re(4.0)].norm();
    assert_eq!(single.re, 5.0);

    // ln det A by Cholesky, with the inverse as its gradient.
    let logarithm = |v: nalgebra::SVector<DualSVec64<3>, 3>| {
        mat![v[0], v[1]; v[1], v[2]].cholesky().unwrap().determinant().ln()
    };
    let (_, slope) = gradient(logarithm, &nalgebra::vector![4.0, 2.0, 5.0]);
    let inverse = mat![4.0, 2.0; 2.0, 5.0].inverse().unwrap();
    let expected = nalgebra::vector![inverse[(0, 0)], 2.0 * inverse[(0, 1)], inverse[(1, 1)]];
    assert!((slope - expected).norm() < 1e-15);

    // exp diag(x, y) has e^x and e^y, each with its own derivative.
    let trace = |v: nalgebra::SVector<DualSVec64<2>, 2>| {
        mat![v[0], DualSVec64::ZERO; DualSVec64::ZERO, v[1]].exp_matrix().trace()
    };
    let (_, slope) = gradient(trace, &nalgebra::vector![2.0, -3.0]);
    assert!((slope - nalgebra::vector![2.0_f64.exp(), (-3.0_f64).exp()]).norm() < 1e-13);
    // A NaN among the derivatives is no pivot.
    let bad = DualSVec64::<2>::new(1.0, Derivative::some(nalgebra::vector![0.0, f64::NAN]));
    assert!(mat![bad].lu().is_err() && mat![bad].cholesky().is_err());
}

/// The second derivatives of xᵀ A⁻¹ x are those of a quadratic form: 2 A⁻¹.
#[test]
fn hessians_of_many_variables() {
    let f = |v: nalgebra::SVector<Dual2SVec64<2>, 2>| {
        let [two, one] = [2.0, 1.0].map(Dual2SVec64::from);
        let x: Vector<_, 2> = vector![v[0], v[1]];
        x.dot(mat![two, one; one, two].cholesky().unwrap().solve(x))
    };
    let (value, slope, second) = hessian(f, &nalgebra::vector![1.0, 2.0]);
    assert!((value - 2.0).abs() < 1e-15 && (slope - nalgebra::vector![0.0, 2.0]).norm() < 1e-15);
    assert!((second - nalgebra::matrix![4.0, -2.0; -2.0, 4.0] / 3.0).norm() < 4e-15);

    type Mixed<const N: usize> = nalgebra::SVector<HyperDualSVec64<1, 2>, N>;
    let g = |(x, y): (Mixed<1>, Mixed<2>)| mat![x[0], y[0]; y[1], x[0]].determinant() * y[0];
    let (value, _, _, mixed) =
        partial_hessian(g, (&nalgebra::vector![3.0], &nalgebra::vector![2.0, 5.0]));
    assert_eq!((value, mixed), (-2.0, nalgebra::matrix![6.0, 0.0]));
}

#[test]
fn elements_have_order_and_choice() {
    let a = along(mat![-1.0, 2.0], mat![5.0, 7.0]);
    assert_eq!(derivatives(a.abs()), mat![-5.0, 7.0]);
    assert_eq!(a.max_element().eps, 7.0);
    let positive = a.gt(a.map(|_| Dual64::from_re(0.0)));
    assert_eq!(derivatives(positive.select(a, Dual64::from_re(0.0))), mat![0.0, 7.0]);
}
