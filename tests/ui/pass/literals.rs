// Literals in all notations, in constants and statics, with any expression.
use hadamard::{Matrix, Vector, mat, vector};

const A: Matrix<i32, 2, 3> = mat![1, 2, 3; 4, 5, 6];
static B: Matrix<f64, 2, 2> = mat![[1.0, -2.0], [3.0, 4.0]];
const fn of_const() -> Matrix<u8, 1, 2> {
    mat![1, 2]
}

fn f<T, const N: usize>(x: T) -> T {
    x
}

struct Point {
    x: i32,
    y: i32,
}

fn main() {
    assert_eq!(A, mat![1 2 3; 4 5 6]);
    assert_eq!(A, mat![[1, 2, 3], [4, 5, 6]]);
    assert_eq!(A, mat![1, 2, 3,; 4, 5, 6,;]);
    assert_eq!(A, mat![[1, 2, 3], [4, 5, 6],]);
    assert_eq!(A.transpose(), mat![1, 4; 2, 5; 3, 6]);
    assert_eq!(B, mat![1.0 -2.0; 3.0 4.0]);
    assert_eq!(mat![1 -2], mat![1, -2]);
    assert_eq!(mat![-1 - 2], mat![-1, -2]);
    assert_eq!(of_const(), mat![1, 2]);
    assert_eq!(mat![7].shape(), (1, 1));
    assert_eq!(mat![1; 2; 3], vector![1, 2, 3]);
    assert_eq!(vector![1 2 3], vector![1, 2, 3,]);

    // Any expression is an element of a row with commas.
    let p = Point { x: 1, y: 2 };
    let a = mat![p.x, p.y * 2 + 1, f::<i32, 3>(4);
                 if p.x > 0 { 1 } else { 2 }, (|a, b| a + b)(1, 2), match p.y { 2 => 5, _ => 6 };
                 <i32 as Default>::default(), 2.5_f64 as i32, { let x = 9; x }];
    assert_eq!(a, mat![1, 5, 4; 1, 3, 5; 0, 2, 9]);

    // Names, fields, calls and parentheses are elements of a row without.
    assert_eq!(mat![p.x p.y; (p.x - p.y) i32::abs(-3)], mat![1, 2; -1, 3]);

    // The type of the elements is inferred from either side.
    let v: Vector<u64, 2> = vector![1, 2];
    let w = vector![v.x, 3];
    assert_eq!((v + w).sum(), 7);
    assert_eq!(mat!["a", "b"].map(str::len), mat![1, 1]);
}
