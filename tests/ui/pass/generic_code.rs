// Code that is generic over sizes and elements names no relation between sizes.
use core::ops::{Add, Mul};

use hadamard::{Matrix, Operand, Real, Scalar, Vector, mat, vector};

fn weighted_sum<T, const M: usize, const N: usize>(
    a: Matrix<T, M, N>,
    weights: &Matrix<T, M, N>,
    offset: Matrix<T, M, N>,
) -> T
where
    T: Copy + Add<Output = T> + Mul<Output = T>,
{
    (a.hadamard(weights) + offset).sum()
}

fn gram<T: Scalar, const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> Matrix<T, N, N> {
    let mut gram = a.transpose() * a + Matrix::identity();
    gram *= Matrix::identity();
    gram -= Matrix::IDENTITY;
    gram
}

fn scale_rows<T: Scalar, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    x: Vector<T, M>,
) -> Matrix<T, M, N> {
    let scaled = x.diag() * a;
    assert!(scaled == a.each_column() * x);
    scaled
}

fn standardize<T: Real, const M: usize, const N: usize>(a: Matrix<T, M, N>) -> Matrix<T, M, N> {
    let centred = a.each_row() - a.column_means();
    let spread = centred.hadamard(centred).column_means().sqrt();
    let positive = spread.gt(Matrix::ZERO);
    centred.each_row() / positive.select(spread, Matrix::ONES)
}

fn any_operand<R: Operand<i32, M, N>, const M: usize, const N: usize>(
    a: Matrix<i32, M, N>,
    b: R,
) -> Matrix<i32, M, N> {
    a.hadamard(b)
}

fn sizes_are_parameters<const N: usize>() -> f64 {
    let x = Vector::<f64, N>::from_fn(|i, _| i as f64);
    x.outer(x).trace() - x.dot(&x) + x.diag().trace()
}

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    assert_eq!(weighted_sum(a, &a, a), 112);
    assert_eq!(any_operand(a, &a) - any_operand(a, a), Matrix::ZERO);
    assert_eq!(gram(&a), mat![17, 22, 27; 22, 29, 36; 27, 36, 45]);
    assert_eq!(scale_rows(&a, vector![1, 2]), mat![1, 2, 3; 8, 10, 12]);
    assert_eq!(standardize(mat![1.0, 5.0; 3.0, 5.0]), mat![-1.0, 0.0; 1.0, 0.0]);
    assert_eq!(sizes_are_parameters::<4>(), 6.0);
}
