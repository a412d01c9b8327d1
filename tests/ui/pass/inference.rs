// Shapes and elements are inferred through every operation.
use hadamard::{Diag, Matrix, mat, vector};

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = a + Matrix::splat(1.0);
    let _ = a.hadamard(Matrix::splat(2.0)).max(Matrix::zeros());
    let _ = a.clamp(Matrix::splat(0.0), Matrix::ONES);
    let _ = a.gt(Matrix::ZERO).select(a, Matrix::ZERO);
    let _: Matrix<f32, 2, 2> = mat![1.0, 2.0; 3.0, 4.0] * Matrix::identity();
    let _: Matrix<f32, 4, 1> = vector![1.0, 2.0].kron(vector![3.0, 4.0]);
    let _: Diag<f32, 2> = vector![1.0, 2.0].diag() * 2.0;
    let x: [f32; 3] = vector![1.0, 2.0, 3.0].cross(vector![4.0, 5.0, 6.0]).into();
    assert_eq!(x, [-3.0, 6.0, -3.0]);
    let sum: Matrix<_, 2, 2> = [a, a].iter().sum();
    assert_eq!(sum, a * 2.0);
    assert_eq!(a, Matrix::from_fn(|i, j| (1 + 2 * i + j) as f64));
}
