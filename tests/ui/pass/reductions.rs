// Sums, means and extrema, of all elements, of rows and of columns.
use hadamard::{RowVector, Vector, mat, vector};

fn main() {
    let a = mat![1.0, 5.0, 3.0; 4.0, 2.0, 9.0];
    assert_eq!((a.sum(), a.product(), a.mean()), (24.0, 1080.0, 4.0));
    assert_eq!((a.min_element(), a.argmin()), (1.0, (0, 0)));
    assert_eq!((a.max_element(), a.argmax()), (9.0, (1, 2)));
    let sums: Vector<f64, 2> = a.row_sums();
    assert_eq!((sums, a.row_means()), (vector![9.0, 15.0], vector![3.0, 5.0]));
    assert_eq!((a.row_minima(), a.row_maxima()), (vector![1.0, 2.0], vector![5.0, 9.0]));
    let sums: RowVector<f64, 3> = a.column_sums();
    assert_eq!((sums, a.column_means()), (mat![5.0, 7.0, 12.0], mat![2.5, 3.5, 6.0]));
    assert_eq!((a.column_minima(), a.column_maxima()), (mat![1.0, 2.0, 3.0], mat![4.0, 5.0, 9.0]));
    assert_eq!(mat![1, 2; 3, 4].trace(), 5);
}
