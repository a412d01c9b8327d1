// Literals inside of other macros, whose fragments are elements.
use hadamard::{Matrix, mat, vector};

macro_rules! scaled_identity {
    ($x:expr) => {
        mat![$x, 0; 0, $x]
    };
}
macro_rules! row {
    ($($x:literal)*) => {
        mat![$($x),*]
    };
}
macro_rules! atoms {
    ($a:ident $b:tt $c:literal $d:expr) => {
        mat![$a $b; $c $d]
    };
}
macro_rules! stacked {
    ($($row:expr),*) => {
        mat![$($row),*]
    };
}

fn main() {
    assert_eq!(scaled_identity!(1 + 2), mat![3, 0; 0, 3]);
    assert_eq!(row!(1 2 -3), mat![1, 2, -3]);
    let one = 1;
    assert_eq!(atoms!(one 2 -3 one + 3), mat![1, 2; -3, 4]);
    assert_eq!(stacked!([1, 2], [3, 4]), mat![1, 2; 3, 4]);
    let nested = mat![mat![1, 2; 3, 4].trace(), vector![1, 2].dot(vector![3, 4])];
    assert_eq!(nested, mat![5, 11]);
    let _: Matrix<i32, 1, 2> = mat![mat![1].sum(), mat![2].sum()];
}
