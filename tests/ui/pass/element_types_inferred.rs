//! Operators infer the elements of one side from the other, or from what follows.

use std::ops::{Add, Mul};

use hadamard::{Matrix, Real, Vector, mat, vector};

fn generic<T: Real, const N: usize>(a: Matrix<T, N, N>, x: Vector<T, N>) -> Vector<T, N> {
    (a + a * a - a) * x + x
}

fn by_bounds<T: Copy>(a: Matrix<T, 2, 2>) -> Matrix<T, 2, 2>
where
    Matrix<T, 2, 2>: Add<Output = Matrix<T, 2, 2>> + Mul<Output = Matrix<T, 2, 2>>,
{
    a + a * a
}

fn by_reference<'a, T, const N: usize>(a: &'a Matrix<T, N, N>) -> Matrix<T, N, N>
where
    &'a Matrix<T, N, N>: Add<&'a Matrix<T, N, N>, Output = Matrix<T, N, N>>,
{
    a + a
}

/// Constants of a user's own.
trait Bounds {
    const MAX: u8 = 3;
}

impl<T, const M: usize, const N: usize> Bounds for Matrix<T, M, N> {}

fn main() {
    let b = mat![1.0_f32, 2.0];

    // The left side from the right one, and the other way round.
    assert_eq!(Matrix::zeros() + b, b);
    assert_eq!(b + Matrix::zeros(), b);
    let mut sum = Matrix::zeros();
    sum += b;
    sum = sum + b - Matrix::ONES;
    assert_eq!(sum, mat![1.0, 3.0]);
    assert_eq!([b, b].iter().fold(Matrix::zeros(), |a, b| a + b), b * 2.0);
    assert_eq!(mat![1, 2].cast() + b, b + mat![1, 2].cast());

    // Both from what follows.
    let both: Matrix<f32, 1, 2> = Matrix::zeros() + Matrix::splat(1.0);
    assert_eq!(both + Vector::from([1.0, 2.0]).transpose(), mat![2.0, 3.0]);
    let bytes: Matrix<u8, 1, 1> = mat![1, 2] * mat![3; 4];
    assert_eq!(bytes, mat![11]);
    let closure = |a, b: Matrix<f64, 2, 2>| b * a + a;
    assert_eq!(closure(Matrix::identity() * 0.5, Matrix::identity()), Matrix::identity());
    assert_eq!(Matrix::identity() * 0.5 * vector![2.0_f32, 4.0], vector![1.0, 2.0]);

    // In place.
    let mut square = Matrix::identity();
    square *= Matrix::identity();
    square *= 0.5;
    square /= 2.0;
    assert_eq!(square, Matrix::<f32, 2, 2>::from_diagonal(vector![0.25, 0.25]));

    // In generic code.
    assert_eq!(generic(mat![3.0], vector![2.0]), vector![20.0]);
    assert_eq!(by_bounds(mat![1, 0; 0, 2]), mat![2, 0; 0, 6]);
    assert_eq!(by_reference(&mat![2.0]), mat![4.0]);

    // Elements that are matrices.
    let nested = Matrix::from_rows([[b, b]]);
    assert_eq!((nested + nested)[(0, 1)], b * 2.0);
    assert_eq!(Vector::<f32, 3>::MAX, 3);
}
