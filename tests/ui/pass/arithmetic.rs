// The operators, owned and borrowed, with scalars on both sides.
use hadamard::mat;

fn main() {
    let a = mat![1, 2; 3, 4];
    let b = mat![0, 1; 1, 0];
    let sums = [a + b, a + &b, &a + b, &a + &b];
    assert!(sums.iter().all(|sum| *sum == mat![1, 3; 4, 4]));
    let products = [a * b, a * &b, &a * b, &a * &b];
    assert!(products.iter().all(|product| *product == mat![2, 1; 4, 3]));
    assert_eq!(-a, &b - (&a + b));
    assert_eq!(2 * a / 2, &a * 2 - a);
    let mut c = a;
    c += b;
    c -= &b;
    c *= b;
    c *= 6;
    c /= 3;
    assert_eq!(c, mat![4, 2; 8, 6]);
    assert_eq!([a, b].iter().sum::<hadamard::Matrix<i32, 2, 2>>(), a + b);
    assert_eq!([a, b].into_iter().product::<hadamard::Matrix<i32, 2, 2>>(), a * b);
}
