// Access to elements, rows and columns.
use hadamard::{mat, vector};

fn main() {
    let mut a = mat![1, 2, 3; 4, 5, 6];
    a[(0, 0)] += 10;
    assert_eq!((a[(0, 0)], a.get(1, 2), a.get(2, 2)), (11, Some(&6), None));
    assert_eq!(*a.at::<1, 0>(), 4);
    a.set_row(0, mat![1, 2, 3]);
    a.set_column(0, vector![7, 8]);
    a.swap_rows(0, 1);
    a.swap_columns(0, 2);
    assert_eq!(a, mat![6, 5, 8; 3, 2, 7]);
    assert_eq!((a.row(1), *a.column(0)), (mat![3, 2, 7], vector![6, 3]));
    assert_eq!(a.rows().count() + a.columns().count(), 5);
    assert_eq!(a.iter().chain(&a).sum::<i32>(), 62);
    let mut v = vector![1, 2, 3, 4];
    v.w = v.x + v.y * v.z;
    v[0] = 0;
    assert_eq!(v, vector![0, 2, 3, 7]);
}
