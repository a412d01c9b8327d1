//! `math!` in code that does not import the crate's names, in macros, in generic code and with
//! closures.
#![deny(warnings)]
#![allow(non_snake_case)]

mod elsewhere {
    // Nothing of `hadamard` is in scope, and traits of the same names are another thing.
    pub mod core {}
    pub mod std {}

    pub fn rotate(A: ::hadamard::Matrix<f64, 2, 2>) -> ::hadamard::Matrix<f64, 2, 2> {
        ::hadamard::math!(2 * A .* A.T + I - A ^ 2 .+ exp.(A .* 0))
    }
}

use hadamard::{EliminationError, Matrix, Real, Transcendental, Vector, mat, math, vector};

/// A trait of every type, whose methods have names of the expansion.
trait Operand {
    fn number(&self) -> i32 {
        1
    }

    fn each(&self) -> i32 {
        2
    }
}

impl<T> Operand for T {}

macro_rules! squared_distance {
    ($x:expr, $y:expr) => {
        math!(sum(($x - $y) .^ 2))
    };
}

fn softmax<T: Transcendental, const M: usize, const N: usize>(A: Matrix<T, M, N>) -> Matrix<T, M, N> {
    let shifted = math!(exp.(A .- A.row_maxima()));
    math!(shifted ./ shifted.row_sums())
}

fn joseph<T: Real, const N: usize, const Z: usize>(
    P: Matrix<T, N, N>,
    K: Matrix<T, N, Z>,
    H: Matrix<T, Z, N>,
    R: Matrix<T, Z, Z>,
) -> Matrix<T, N, N> {
    math!((I - K * H) * P * (I - K * H).T + K * R * K.T)
}

fn newton(A: Matrix<f64, 2, 2>, b: Vector<f64, 2>) -> Result<Vector<f64, 2>, EliminationError> {
    Ok(math!(b - solve(A, A * b - b)? + inv(A)? * b))
}

fn main() {
    let A = mat![1.0, 2.0; 3.0, 5.0];
    let plain = A.hadamard(A.transpose()) * 2.0 + Matrix::IDENTITY - A * A + Matrix::ONES;
    assert_eq!(elsewhere::rotate(A), plain);
    assert_eq!(squared_distance!(vector![1.0, 2.0] * 2.0, vector![0.0, 1.0]), 13.0);
    assert_eq!(softmax(mat![0.0_f32, 0.0; 1.0, 1.0]), Matrix::splat(0.5));
    assert_eq!(joseph(A, vector![0.0, 0.0], mat![1.0, 0.0], mat![1.0]), A);
    assert!(newton(A, vector![1.0, 0.0]).is_ok());

    // The tokens of the user are out of reach of the traits of the expansion.
    assert_eq!(math!({ A.number() } .* { A.each() }), 2);

    let mut largest = 0.0_f64;
    let _ = math!({ |x: f64| largest = largest.max(x) }.(A));
    assert_eq!(largest, 5.0);

    let kept = math!([A { vector![1.0, 2.0] }]);
    assert_eq!(kept.shape(), (2, 3));
}
