// Diagonal matrices, and a line with every line.
use hadamard::{Diag, mat, vector};

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let (x, y) = (vector![2, 3], vector![1, 0, -1]);
    assert_eq!(x.diag() * a, a.each_column() * x);
    assert_eq!(&a * &y.diag(), a.each_row() * y.transpose());
    assert_eq!(x.diag() * a * y.diag(), x.outer(y).hadamard(a));
    assert_eq!(a.each_column() + x, mat![3, 4, 5; 7, 8, 9]);
    assert_eq!(a.each_column() - &x, mat![-1, 0, 1; 1, 2, 3]);
    assert_eq!(a.each_row() / mat![1, 2, 3], mat![1, 1, 1; 4, 2, 2]);
    let d: Diag<i32, 2> = x.diag() * x.diag() + 2 * x.diag() - x.diag() * 2;
    assert_eq!(d.to_matrix() + x.diag(), mat![6, 0; 0, 12]);
    assert_eq!((d.determinant(), d.trace(), (-d).diagonal()), (36, 13, vector![-4, -9]));
    assert_eq!(vector![2.0, 4.0].diag().inverse(), Ok(vector![0.5, 0.25].diag()));
}
