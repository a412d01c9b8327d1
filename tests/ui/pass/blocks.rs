//! `block!` puts matrices and numbers together, also in constants.

use hadamard::shape::{Dims, Sum};
use hadamard::{Matrix, Vector, block, mat, vector};

const A: Matrix<i32, 2, 2> = mat![1, 2; 3, 4];
const B: Matrix<i32, 2, 1> = vector![5, 6];
const BORDERED: Matrix<i32, 3, 3> = block![A, B; 7, -8, 9];
static FROM_REFERENCES: Matrix<i32, 4, 2> = block![&A; &A];

/// `[A b; bᵀ c]`
fn bordered<T: Copy, const N: usize, const S: usize>(
    a: &Matrix<T, N, N>,
    b: Vector<T, N>,
    c: T,
) -> Matrix<T, S, S>
where
    Dims: Sum<N, 1, S>,
{
    block![a, b; b.transpose(), c]
}

macro_rules! twice {
    ($x:expr) => {
        block![$x, $x]
    };
}

fn main() {
    assert_eq!(BORDERED, mat![1, 2, 5; 3, 4, 6; 7, -8, 9]);
    assert_eq!(FROM_REFERENCES, mat![1, 2; 3, 4; 1, 2; 3, 4]);

    // Literals take the type of the matrices, and so do variables.
    let r: Matrix<f32, 3, 3> = Matrix::identity();
    let t: Vector<f32, 3> = vector![1.0, 2.0, 3.0];
    let one = 1.0;
    let m = block![r, t; 0.0, 0.0, 0.0, one];
    assert_eq!(m * vector![0.0, 0.0, 0.0, 1.0f32], vector![1.0, 2.0, 3.0, 1.0]);
    let integers: Matrix<u8, 1, 3> = block![1, 2, 3];
    assert_eq!(integers, mat![1, 2, 3]);

    // What the neighbours leave open is inferred.
    let diagonal: Matrix<i32, 3, 4> = block![A, Matrix::zeros(); Matrix::zeros(), mat![8, 9]];
    assert_eq!(diagonal, mat![1, 2, 0, 0; 3, 4, 0, 0; 0, 0, 8, 9]);

    // Notations and expressions.
    let (x, y) = (7, |i: i32, j: i32| i + j);
    assert_eq!(block![x, y(1, 2), -3; 4, (5), 6,;], mat![7, 3, -3; 4, 5, 6]);
    assert_eq!(block![A * A, -B,], mat![7, 10, -5; 15, 22, -6]);
    assert_eq!(block![A - A; -A], mat![0, 0; 0, 0; -1, -2; -3, -4]);
    assert_eq!(block![vector![1, 2].diag(), B], mat![1, 0, 5; 0, 2, 6]);
    assert_eq!(block![if x > 0 { A } else { A * 2 }; { let z = x; z + 1 }, 0], mat![1, 2; 3, 4; 8, 0]);
    assert_eq!(twice!(A + A), mat![2, 4, 2, 4; 6, 8, 6, 8]);
    assert_eq!(block![block![A, B]; block![7, 8, 9]].shape(), (3, 3));
    assert_eq!(block![A, B].transpose(), block![A.transpose(); B.transpose()]);
    assert_eq!(block![true, false; mat![false, true]], mat![true, false; false, true]);

    assert_eq!(bordered(&A, B, 9), mat![1, 2, 5; 3, 4, 6; 5, 6, 9]);
}
