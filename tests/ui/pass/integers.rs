// Integers that do not overflow unseen.
use hadamard::scalar::{Integer, Overflow, TryCast};
use hadamard::{Matrix, mat, vector};

/// In generic code too.
fn weighted<T: Overflow, const N: usize>(a: Matrix<T, N, N>, s: T) -> Option<Matrix<T, N, N>> {
    a.scale_checked(s)?.add_checked(a)
}

fn bytes<T: TryCast<u8> + Copy>(a: Matrix<T, 1, 2>) -> Option<Matrix<u8, 1, 2>> {
    a.try_cast()
}

fn is_unimodular<T: Integer, const N: usize>(a: Matrix<T, N, N>) -> bool {
    a.determinant_checked().is_some_and(|determinant| determinant.abs() == 1)
}

fn main() {
    let a = mat![100_u8, 2; 3, 4];
    assert_eq!((weighted(a, 1), weighted(a, 2)), (Some(mat![200, 4; 6, 8]), None));
    assert_eq!((bytes(mat![1.0, 255.0]), bytes(mat![1, 256])), (Some(mat![1, 255]), None));
    assert!(is_unimodular(mat![2_u8, 1; 3, 1]) && !is_unimodular(mat![2, 1; 4, 1]));
    assert_eq!(a.determinant_checked(), Some(394));
    assert_eq!(a.column(0).norm_squared_checked(), Some(10_009));
    assert_eq!(a.mul_wrapping(vector![3, 1]), vector![46, 13]);
    assert_eq!(a.sub_saturating(Matrix::splat(3)), mat![97, 0; 0, 1]);
}
