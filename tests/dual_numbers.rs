//! Dual numbers, x + x' ε with ε² = 0, as a user's number type. They carry derivatives
//! through a computation.
//!
//! A factorisation is right if its own equations hold for derivatives as well, because these
//! equations determine the derivatives of the factors. The docs of `scalar` say where that
//! fails: at exact zeros, because a test for zero skips the element together with its
//! derivative.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

use hadamard::{Field, Matrix, Real, Rounding, Scalar, Signed, SquareRoot, block, mat, vector};

/// A number and its derivative. They are compared by their values alone.
#[derive(Clone, Copy, Debug)]
struct Dual {
    x: f64,
    d: f64,
}

impl PartialEq for Dual {
    fn eq(&self, rhs: &Self) -> bool {
        self.x == rhs.x
    }
}

impl PartialOrd for Dual {
    fn partial_cmp(&self, rhs: &Self) -> Option<Ordering> {
        self.x.partial_cmp(&rhs.x)
    }
}

impl Add for Dual {
    type Output = Self;
    fn add(self, rhs: Self) -> Self {
        Dual { x: self.x + rhs.x, d: self.d + rhs.d }
    }
}

impl Sub for Dual {
    type Output = Self;
    fn sub(self, rhs: Self) -> Self {
        Dual { x: self.x - rhs.x, d: self.d - rhs.d }
    }
}

impl Mul for Dual {
    type Output = Self;
    fn mul(self, rhs: Self) -> Self {
        Dual { x: self.x * rhs.x, d: self.d * rhs.x + self.x * rhs.d }
    }
}

impl Div for Dual {
    type Output = Self;
    fn div(self, rhs: Self) -> Self {
        let x = self.x / rhs.x;
        Dual { x, d: (self.d - x * rhs.d) / rhs.x }
    }
}

impl Neg for Dual {
    type Output = Self;
    fn neg(self) -> Self {
        Dual { x: -self.x, d: -self.d }
    }
}

/// A number that is constant near here.
const fn constant(x: f64) -> Dual {
    Dual { x, d: 0.0 }
}

impl Scalar for Dual {
    const ZERO: Self = constant(0.0);
    const ONE: Self = constant(1.0);
}

impl Signed for Dual {
    fn abs(self) -> Self {
        self.copysign(Self::ONE)
    }

    fn signum(self) -> Self {
        constant(self.x.signum())
    }
}

impl Field for Dual {}

impl Rounding for Dual {
    fn floor(self) -> Self {
        constant(self.x.floor())
    }

    fn ceil(self) -> Self {
        constant(self.x.ceil())
    }

    fn round(self) -> Self {
        constant(self.x.round())
    }

    fn round_ties_even(self) -> Self {
        constant(self.x.round_ties_even())
    }

    fn trunc(self) -> Self {
        constant(self.x.trunc())
    }
}

impl SquareRoot for Dual {
    fn sqrt(self) -> Self {
        let x = self.x.sqrt();
        // A constant zero stays constant. Otherwise every zero would have an infinite
        // derivative.
        Dual { x, d: if self.d == 0.0 { 0.0 } else { self.d / (2.0 * x) } }
    }
}

impl Real for Dual {
    const EPSILON: Self = constant(f64::EPSILON);
    const MIN_POSITIVE: Self = constant(f64::MIN_POSITIVE);
    const MAX: Self = constant(f64::MAX);
    const INFINITY: Self = constant(f64::INFINITY);
    const NAN: Self = constant(f64::NAN);
    const TWO: Self = constant(2.0);

    fn from_f64(x: f64) -> Self {
        constant(x)
    }

    fn copysign(self, sign: Self) -> Self {
        if self.x.is_sign_negative() == sign.x.is_sign_negative() { self } else { -self }
    }

    fn is_finite(self) -> bool {
        self.x.is_finite()
    }

    fn is_nan(self) -> bool {
        self.x.is_nan()
    }
}

type Of<const M: usize, const N: usize> = Matrix<Dual, M, N>;

/// A + D ε.
fn along<const M: usize, const N: usize>(a: Matrix<f64, M, N>, d: Matrix<f64, M, N>) -> Of<M, N> {
    Matrix::from_fn(|i, j| Dual { x: a[(i, j)], d: d[(i, j)] })
}

fn values<const M: usize, const N: usize>(a: Of<M, N>) -> Matrix<f64, M, N> {
    a.map(|x| x.x)
}

fn derivatives<const M: usize, const N: usize>(a: Of<M, N>) -> Matrix<f64, M, N> {
    a.map(|x| x.d)
}

/// Whether two matrices are equal, with their derivatives, within rounding.
fn equal<const M: usize, const N: usize>(a: Of<M, N>, b: Of<M, N>) -> bool {
    close(values(a), values(b)) && close(derivatives(a), derivatives(b))
}

fn close<const M: usize, const N: usize>(a: Matrix<f64, M, N>, b: Matrix<f64, M, N>) -> bool {
    a.distance(b) < 1e-9
}

/// Numbers between -1 and 1 without a pattern.
fn noise<const M: usize, const N: usize>(seed: f64) -> Matrix<f64, M, N> {
    Matrix::from_fn(|i, j| (seed + 12.9898 * i as f64 + 78.233 * j as f64).sin())
}

/// A well conditioned matrix without zeros, and a direction.
fn dense<const M: usize, const N: usize>() -> (Matrix<f64, M, N>, Matrix<f64, M, N>) {
    let diagonal = Matrix::from_fn(|i, j| if i == j { 3.0 + i as f64 } else { 0.0 });
    (diagonal + noise(1.0), noise(2.0))
}

/// A diagonal matrix whose derivatives are not zero off the diagonal.
fn sparse<const M: usize, const N: usize>() -> (Matrix<f64, M, N>, Matrix<f64, M, N>) {
    let diagonal = |i: usize, j| if i == j { 1.0 + ((3 * i) % N) as f64 } else { 0.0 };
    (Matrix::from_fn(diagonal), noise(2.0))
}

/// Zeros in some places.
fn holes<const M: usize, const N: usize>() -> (Matrix<f64, M, N>, Matrix<f64, M, N>) {
    let (a, d) = dense();
    (Matrix::from_fn(|i, j| if (i + 2 * j) % 3 == 1 { 0.0 } else { a[(i, j)] }), d)
}

fn symmetric<const N: usize>(
    (a, d): (Matrix<f64, N, N>, Matrix<f64, N, N>),
) -> (Matrix<f64, N, N>, Matrix<f64, N, N>) {
    (a.symmetric_part(), d.symmetric_part())
}

/// Functions that divide by pivots and skip nothing are right everywhere.
fn elimination<const N: usize>() {
    for (a, d) in [dense(), sparse(), holes::<N, N>()] {
        let (a, identity) = (along::<N, N>(a, d), Matrix::identity());
        let inverse = a.inverse().unwrap();
        assert!(equal(a * inverse, identity));
        let b = along(noise::<N, 2>(3.0), noise(4.0));
        assert!(equal(a * a.solve(b).unwrap(), b));
        let lu = a.lu().unwrap();
        let permutation = lu.permutation();
        let permuted = Matrix::from_fn(|i, j| a[(permutation[i], j)]);
        assert!(equal(lu.l() * lu.u(), permuted));
        // Jacobi's formula, with numbers.
        let expected = values(a).determinant() * (values(inverse) * derivatives(a)).trace();
        let found = vector![a.determinant().d, lu.determinant().d];
        assert!(close(found, vector![expected, expected]));
        let upper = a.upper();
        assert!(equal((upper * upper.inverse().unwrap()).to_matrix(), identity));
    }
    for (a, d) in [dense(), sparse(), holes::<N, N>()].map(symmetric) {
        let a = along::<N, N>(a, d);
        assert!(equal(a.ldlt().unwrap().reconstruct(), a));
        let l = (a * a.transpose()).cholesky().unwrap().l();
        assert!(equal(l * l.transpose(), a * a.transpose()));
    }
}

#[test]
fn elimination_is_right_everywhere() {
    elimination::<2>();
    elimination::<3>();
    elimination::<4>();
    elimination::<6>();
}

/// ‖A‖' = ⟨A, A'⟩ / ‖A‖; a unit vector keeps its length.
#[test]
fn norms_are_right_everywhere() {
    for (a, d) in [dense(), sparse(), holes::<4, 3>()] {
        let x = along(a, d);
        assert!((x.norm().d - a.hadamard(d).sum() / a.norm()).abs() < 1e-12);
        let unit = x.column(1).normalize();
        assert!(unit.norm_squared().d.abs() < 1e-12);
        assert!(equal(unit * x.column(1).norm(), *x.column(1)));
    }
}

/// The error of the derivative of the exponential. That of [A D; 0 A], with numbers, has it in its
/// corner: Higham, Functions of Matrices, theorem 3.6.
fn error_of_exponential((a, d): (Matrix<f64, 3, 3>, Matrix<f64, 3, 3>)) -> f64 {
    let both: Matrix<f64, 6, 6> = block![a, d; Matrix::<f64, 3, 3>::ZERO, a];
    let (found, expected) = (along(a, d).exp_matrix(), both.exp_matrix());
    let size = expected.norm();
    assert!(close(values(found) / size, expected.block::<0, 0, 3, 3>() / size));
    derivatives(found).distance(expected.block::<0, 3, 3, 3>()) / size
}

#[test]
fn the_exponential_is_right_without_triangles() {
    for example in [dense(), holes::<3, 3>()] {
        assert!(error_of_exponential(example) < 1e-9);
    }
}

/// What is zero on one side of the diagonal stays zero, with its derivative.
#[test]
fn the_exponential_of_triangles_loses_derivatives() {
    let (a, d) = dense::<3, 3>();
    let (upper, diagonal) = (a.upper().to_matrix(), a.diagonal().diag().to_matrix());
    for triangle in [upper, diagonal, upper - diagonal] {
        assert!(error_of_exponential((triangle, d)) > 0.1);
    }
}

fn is_unitary<const M: usize, const N: usize>(q: Of<M, N>) -> bool {
    equal(q.transpose() * q, Matrix::identity())
}

/// Whether the equations of the decompositions by reflections hold.
fn reflects<const N: usize>(a: Of<N, N>) -> [bool; 3] {
    let (qr, pivoted) = (a.qr(), a.qr_pivoted());
    let hessenberg = a.hessenberg();
    [
        equal(qr.q() * qr.r(), a) && is_unitary(qr.q()),
        equal(pivoted.reconstruct(), a) && is_unitary(pivoted.q()),
        equal(hessenberg.reconstruct(), a) && is_unitary(hessenberg.q()),
    ]
}

/// Whether the equations of the iterations hold, and those of the functions that use
/// their results.
fn iterates<const N: usize>(a: Of<N, N>) -> [bool; 5] {
    let (svd, schur, p) = (a.svd().unwrap(), a.schur().unwrap(), a.symmetric_part());
    let eigen = p.symmetric_eigen().unwrap();
    let root = (p * p).sqrt_matrix().unwrap();
    [
        equal(svd.reconstruct(), a) && is_unitary(svd.u()) && is_unitary(svd.v()),
        equal(schur.reconstruct(), a) && is_unitary(schur.q()),
        equal(eigen.reconstruct(), p) && is_unitary(eigen.eigenvectors()),
        equal(root * root, p * p),
        equal(a.pseudo_inverse().unwrap() * a, Matrix::identity()),
    ]
}

#[test]
fn what_reflects_and_iterates_is_right_without_zeros() {
    fn check<const N: usize>() {
        let (a, d) = dense::<N, N>();
        let a = along(a, d);
        assert_eq!((reflects(a), iterates(a)), ([true; 3], [true; 5]), "{N}");
        // v Aᵢ' v for each eigenvector, u A' v for each singular value.
        let p = a.symmetric_part();
        let (eigen, svd) = (p.symmetric_eigen().unwrap(), a.svd().unwrap());
        let v = values(eigen.eigenvectors());
        let expected = (v.transpose() * derivatives(p) * v).diagonal();
        assert!(close(derivatives(eigen.eigenvalues()), expected));
        assert!(close(derivatives(p.symmetric_eigenvalues().unwrap()), expected));
        let (u, v) = (values(svd.u()), values(svd.v()));
        let expected = (u.transpose() * d * v).diagonal();
        assert!(close(derivatives(svd.singular_values()), expected));
        assert!((a.norm_2().unwrap().d - expected[0]).abs() < 1e-9);
    }
    check::<2>();
    check::<3>();
    check::<6>();
}

/// The element to eliminate is zero already. So nothing is done, and its derivative stays where
/// it is.
#[test]
fn what_reflects_and_iterates_loses_derivatives_at_zeros() {
    let t = Dual { x: 0.0, d: 1.0 };
    let number = constant;
    // Q = [1 -t; t 1] and R = [1 2t; 0 1].
    let qr = mat![number(1.0), t; t, number(1.0)].qr();
    assert_eq!((qr.q()[(1, 0)].d, qr.r()[(0, 1)].d), (0.0, 1.0));
    // The eigenvectors (1, -t / 2) and (t / 2, 1).
    let eigen = mat![number(1.0), t; t, number(3.0)].symmetric_eigen().unwrap();
    assert_eq!(derivatives(eigen.eigenvectors()), Matrix::ZERO);
    let (a, d) = sparse::<3, 3>();
    let a = along(a, d);
    assert_eq!((reflects(a), iterates(a)), ([false; 3], [false; 5]));
}

/// Beyond 4x4, where the closed forms end, the determinant of a matrix without factors is a
/// constant. The right derivative would be that of the one element times the determinant of the
/// others.
#[test]
fn large_singular_matrices_lose_the_derivative_of_the_determinant() {
    fn derivative<const N: usize>() -> f64 {
        let mut a = Of::<N, N>::identity();
        a[(0, 0)] = Dual { x: 0.0, d: 3.0 };
        a.determinant().d
    }
    assert_eq!((derivative::<3>(), derivative::<4>(), derivative::<5>()), (3.0, 3.0, 0.0));
}
