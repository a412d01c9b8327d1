//! Matrices put together and taken apart, with inferred shapes.

use hadamard::shape::{Dims, Prod, Sum};
use hadamard::{Matrix, Vector, mat, vector};

const A: Matrix<i32, 2, 3> = mat![1, 2, 3; 4, 5, 6];
const BLOCK: Matrix<i32, 2, 2> = A.block::<0, 1, 2, 2>();
const ABSENT: Option<Matrix<i32, 2, 2>> = A.get_block(1, 1);
const RESHAPED: Matrix<i32, 3, 2> = A.reshape();
const FLAT: Vector<i32, 6> = A.flatten();
const POINT: Vector<i32, 3> = vector![1, 2].extend(1);
const PARTS: (Vector<i32, 1>, Vector<i32, 2>) = (POINT.head(), POINT.tail());

/// The row and the column that say which is which, around a table.
fn labelled<const M: usize, const N: usize, const R: usize, const C: usize>(
    table: Matrix<i32, M, N>,
) -> Matrix<i32, R, C>
where
    Dims: Sum<M, 1, R> + Sum<N, 1, C>,
{
    let rows = Matrix::from_fn(|i, _| i as i32);
    let columns = Matrix::from_fn(|_, j| j as i32 - 1);
    table.insert_column(0, rows).insert_row(0, columns)
}

/// vec(A)ᵀ, of code that is generic over sizes.
fn flat_row<const M: usize, const N: usize, const K: usize>(
    a: Matrix<i32, M, N>,
) -> Matrix<i32, 1, K>
where
    Dims: Prod<M, N, K> + Prod<1, K, K>,
{
    let row: Matrix<i32, 1, K> = a.reshape();
    assert_eq!(row.transpose(), a.flatten());
    row
}

fn main() {
    assert_eq!(BLOCK, mat![2, 3; 5, 6]);
    assert_eq!(ABSENT, None);
    assert_eq!(RESHAPED, mat![1, 5; 4, 3; 2, 6]);
    assert_eq!(FLAT, vector![1, 4, 2, 5, 3, 6]);
    assert_eq!(PARTS, (vector![1], vector![2, 1]));

    let b = vector![7, 8];
    assert_eq!(A.hstack(b), A.hstack(&b));
    assert_eq!(A.hstack(b).vstack(mat![9, 9, 9, 9]).shape(), (3, 4));
    assert_eq!(A.push_row(Matrix::splat(0)), A.vstack(mat![0, 0, 0]));
    assert_eq!(A.push_column(&b), A.hstack(b));
    let wide: Matrix<i32, 2, 5> = A.hstack(Matrix::zeros());
    assert_eq!(wide, mat![1, 2, 3, 0, 0; 4, 5, 6, 0, 0]);

    assert_eq!(A.remove_row(0).remove_column(1), A.without(0, 1));
    assert_eq!(labelled(A), mat![-1, 0, 1, 2; 0, 1, 2, 3; 1, 4, 5, 6]);
    assert_eq!(flat_row(A), mat![1, 4, 2, 5, 3, 6]);
    assert_eq!(A.reshape::<6, 1, 6>(), FLAT);

    let shift = Matrix::identity().homogeneous(vector![10, 20]);
    assert_eq!(shift * POINT, vector![11, 22, 1]);

    let mut c = A;
    c.set_block::<0, 1>(mat![0, 0; 0, 0]);
    c.set_block_at(1, 0, &mat![9]);
    assert_eq!(c, mat![1, 0, 0; 9, 0, 0]);
    assert_eq!(c.block_at::<1, 2>(0, 1), mat![0, 0]);
}
