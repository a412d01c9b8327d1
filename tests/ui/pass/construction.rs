// Every constructor, in constants where it can be.
use hadamard::{Matrix, RowVector, Vector, mat, vector};

const ROWS: Matrix<i32, 2, 3> = Matrix::from_rows([[1, 2, 3], [4, 5, 6]]);
const COLUMNS: Matrix<i32, 2, 3> = Matrix::from_columns([[1, 4], [2, 5], [3, 6]]);
const SPLAT: Matrix<char, 2, 2> = Matrix::splat('x');
static IDENTITY: Matrix<f32, 3, 3> = Matrix::identity();
const DIAGONAL: Matrix<u8, 2, 2> = Matrix::from_diagonal(vector![1, 2]);

fn main() {
    assert_eq!(ROWS, COLUMNS);
    assert_eq!(ROWS, Matrix::from_fn(|i, j| (3 * i + j + 1) as i32));
    assert_eq!(SPLAT, mat!['x', 'x'; 'x', 'x']);
    assert_eq!(IDENTITY, Matrix::IDENTITY);
    assert_eq!(DIAGONAL, mat![1, 0; 0, 2]);
    assert_eq!(Matrix::<i64, 2, 2>::zeros(), Matrix::ZERO);
    assert_eq!(Matrix::<i64, 2, 2>::ONES, Matrix::splat(1));
    assert_eq!(Matrix::<bool, 1, 2>::default(), mat![false, false]);
    let v: Vector<i32, 2> = [1, 2].into();
    let r: RowVector<i32, 2> = v.transpose();
    assert_eq!((v, r), (vector![1, 2], mat![1, 2]));
    assert_eq!(Matrix::<i32, 2, 3>::try_from(&[1, 4, 2, 5, 3, 6][..]), Ok(ROWS));
}
