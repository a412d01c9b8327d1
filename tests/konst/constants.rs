//! Every function in constants, of literals and of other constants, with inferred types; and
//! in functions that are generic over elements and shapes.

use hadamard::konst::Primitive;
use hadamard::shape::{Dims, Prod, Sum};
use hadamard::{Matrix, Vector, konst, mat, vector};

const A: Matrix<f64, 2, 3> = mat![1.5, -2.0, 0.1;
                                  0.3, 5.0, -6.25];
const S: Matrix<f64, 3, 3> = konst::mul(&konst::transpose(&A), &A);

/// `NAME: Type = constant, at run time;`
macro_rules! constants {
    ($($NAME:ident: $Type:ty = $konst:expr, $runtime:expr;)*) => {$(
        #[test]
        #[allow(non_snake_case, reason = "a test for each constant")]
        fn $NAME() {
            const CONSTANT: $Type = $konst;
            static STATIC: $Type = CONSTANT;
            assert_eq!(CONSTANT, $runtime);
            assert_eq!(STATIC, $runtime);
        }
    )*};
}

constants! {
    add: Matrix<f64, 2, 3> = konst::add(&A, &A), A + A;
    sub: Matrix<i8, 1, 2> = konst::sub(&mat![1, 2], &mat![3, 5]), mat![-2, -3];
    neg: Matrix<f64, 2, 3> = konst::neg(&A), -A;
    scale: Matrix<f32, 1, 2> = konst::scale(&mat![0.1, 0.2], 3.0), mat![0.1, 0.2] * 3.0;
    hadamard: Matrix<f64, 2, 3> = konst::hadamard(&A, &A), A.hadamard(A);
    hadamard_div: Matrix<f64, 2, 3> = konst::hadamard_div(&A, &Matrix::splat(3.0)), A / 3.0;
    mul: Matrix<f64, 2, 2> = konst::mul(&A, &konst::transpose(&A)), A * A.transpose();
    transpose: Matrix<f64, 3, 2> = konst::transpose(&A), A.transpose();
    trace: f64 = konst::trace(&S), S.trace();
    dot: u64 = konst::dot(&vector![1, 2], &vector![3, 4]), 11;
    cross: Vector<i32, 3> = konst::cross(&vector![1, 2, 3], &vector![4, 5, 6]), vector![-3, 6, -3];
    outer: Matrix<i32, 2, 1> = konst::outer(&vector![1, 2], &vector![3]), mat![3; 6];
    kron: Matrix<f64, 4, 9> = konst::kron(&A, &A), A.kron(A);
    block: Matrix<f64, 1, 2> = konst::block_at(&A, 1, 1), A.block::<1, 1, 1, 2>();
    hstack: Matrix<f64, 2, 6> = konst::hstack(&A, &A), A.hstack(A);
    vstack: Matrix<f64, 4, 3> = konst::vstack(&A, &A), A.vstack(A);
    determinant: f64 = konst::determinant(&S), S.determinant();
    exact_determinant: i32 = konst::determinant(&Matrix::<i32, 5, 5>::IDENTITY), 1;
    inverse: Option<Matrix<f64, 3, 3>> = konst::inverse(&konst::add(&S, &Matrix::IDENTITY)),
        (S + Matrix::IDENTITY).inverse().ok();
    exact_inverse: Option<Matrix<i64, 2, 2>> = konst::inverse(&mat![1, 2; 1, 3]), Some(mat![3, -2; -1, 1]);
    no_inverse: Option<Matrix<f64, 2, 2>> = konst::inverse(&Matrix::ONES), None;
    from_diagonal: Matrix<u8, 2, 2> = konst::from_diagonal(&vector![1, 2]), mat![1, 0; 0, 2];
    min: Matrix<f64, 2, 3> = konst::min(&A, &Matrix::ONES), A.min(1.0);
    max: Matrix<f64, 2, 3> = konst::max(&A, &Matrix::ONES), A.max(1.0);
    abs: Matrix<f64, 2, 3> = konst::abs(&A), A.abs();
    sqrt: Matrix<f64, 2, 3> = konst::sqrt(&konst::abs(&A)), A.abs().sqrt();
    norm: f64 = konst::norm(&A), A.norm();
    normalize: Vector<f32, 2> = konst::normalize(&vector![3.0, 4.0]), vector![0.6, 0.8];
    cholesky: Option<Matrix<f64, 3, 3>> = konst::cholesky(&konst::add(&S, &Matrix::IDENTITY)),
        (S + Matrix::IDENTITY).cholesky().ok().map(|cholesky| cholesky.l().to_matrix());
    no_cholesky: Option<Matrix<f64, 2, 2>> = konst::cholesky(&mat![1.0, 2.0; 2.0, 1.0]), None;
}

/// P ← F (P - K H P) Fᵀ + Q for the gain K, many times, by `konst` and by operators.
mod riccati {
    use hadamard::{Matrix, konst, mat};

    const PLANE: Matrix<f64, 3, 3> = Matrix::IDENTITY;
    const F: Matrix<f64, 6, 6> = konst::kron(&mat![1.0, 0.1; 0.0, 1.0], &PLANE);
    const H: Matrix<f64, 3, 6> = konst::kron(&mat![1.0, 0.0], &PLANE);
    const Q: Matrix<f64, 6, 6> = konst::scale(&Matrix::IDENTITY, 0.01);
    const STEPS: usize = 200;

    const fn settled() -> Matrix<f64, 6, 6> {
        let (mut p, mut step) = (Q, 0);
        while step < STEPS {
            let p_ht = konst::mul(&p, &konst::transpose(&H));
            let s = konst::add(&konst::mul(&H, &p_ht), &PLANE);
            let gain = konst::mul(&p_ht, &konst::inverse(&s).unwrap());
            p = konst::sub(&p, &konst::mul(&gain, &konst::mul(&H, &p)));
            p = konst::mul(&konst::mul(&F, &p), &konst::transpose(&F));
            p = konst::add(&p, &Q);
            step += 1;
        }
        p
    }

    /// The compiler accepts the time that it takes.
    #[test]
    fn two_hundred_steps_of_six_states() {
        const SETTLED: Matrix<f64, 6, 6> = settled();
        let mut p = Q;
        for _ in 0..STEPS {
            let p_ht = p * H.transpose();
            let gain = p_ht * (H * p_ht + PLANE).inverse().unwrap();
            p = F * (p - gain * (H * p)) * F.transpose() + Q;
        }
        assert_eq!(SETTLED, p);
    }
}

/// A A + B, which asks for square matrices only.
const fn square_and_add<T: Primitive, const N: usize>(
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, N>,
) -> Matrix<T, N, N> {
    konst::add(&konst::mul(a, a), b)
}

/// [A A] ⊗ A, of computed sizes.
const fn wide<T, const M: usize, const N: usize, const C: usize, const R: usize, const D: usize>(
    a: &Matrix<T, M, N>,
) -> Matrix<T, R, D>
where
    T: Primitive,
    Dims: Sum<N, N, C> + Prod<M, M, R> + Prod<C, N, D>,
{
    konst::kron(&konst::hstack::<_, _, M, N, M, N, C>(a, a), a)
}

#[test]
fn generic_functions_are_constant_too() {
    const SQUARE: Matrix<i32, 2, 2> = square_and_add(&mat![1, 2; 3, 4], &Matrix::ONES);
    const WIDE: Matrix<u8, 1, 8> = wide(&mat![1, 2]);
    assert_eq!(SQUARE, mat![8, 11; 16, 23]);
    assert_eq!(WIDE, mat![1, 2, 2, 4, 1, 2, 2, 4]);
}
