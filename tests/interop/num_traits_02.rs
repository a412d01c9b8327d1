use hadamard::{Matrix, mat, vector};
use num_traits::{One, Zero};

/// Code that knows of num-traits alone.
fn power<T: One + Clone>(x: T, n: usize) -> T {
    std::iter::repeat_n(x, n).fold(T::one(), |product, x| product * x)
}

fn sum<T: Zero>(terms: impl IntoIterator<Item = T>) -> T {
    terms.into_iter().fold(T::zero(), |sum, x| sum + x)
}

#[test]
fn generic_code_takes_matrices() {
    assert_eq!(power(mat![1, 1; 1, 0], 10), mat![89, 55; 55, 34]);
    assert_eq!(sum([mat![1, 2, 3], mat![10, 20, 30]]), mat![11, 22, 33]);
    assert_eq!(power(vector![2, 3].diag(), 3), vector![8, 27].diag());
    assert_eq!(sum([vector![2, 3].diag(), vector![1, 1].diag()]), vector![3, 4].diag());
}

#[test]
fn zero_and_one_are_those_of_the_crate() {
    assert_eq!(Matrix::<f64, 2, 3>::zero(), Matrix::ZERO);
    assert_eq!(Matrix::<f64, 3, 3>::one(), Matrix::IDENTITY);
    assert!(Matrix::<i32, 3, 3>::one().is_one() && !Matrix::<i32, 3, 3>::zero().is_one());
    assert!(mat![0.0, -0.0].is_zero() && !mat![0.0, 1.0].is_zero() && !mat![1.0, 0.0].is_zero());
    assert!(vector![0, 0].diag().is_zero() && !vector![0, 1].diag().is_zero());
}

/// Elements that are no `Scalar` have them too.
#[test]
fn rational_numbers_have_zero_and_one() {
    use num_rational::Ratio;
    assert_eq!(Matrix::<Ratio<u8>, 2, 2>::one(), mat![1, 0; 0, 1].map(Ratio::from_integer));
}
