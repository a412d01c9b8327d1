//! Examples of NumPy 2.4 and SciPy 1.17. The numbers are their output. PyTorch
//! has the same names for most functions.

use std::f64::consts::{FRAC_PI_2, PI, SQRT_2};

use hadamard::{Matrix, mat, vector};

const NAN: f64 = f64::NAN;

/// `A * B` is the Hadamard product, `A @ B` the matrix product.
#[test]
fn star_and_at() {
    let a = mat![1, 2, 3; 4, 5, 6];
    assert_eq!(a.hadamard(mat![2, 2, 2; 0, 1, 2]), mat![2, 4, 6; 0, 5, 12]);
    assert_eq!(a * mat![1, 0; 2, 1; 0, 3], mat![5, 11; 14, 23]);
    assert_eq!(a.hadamard_pow(3), mat![1, 8, 27; 64, 125, 216]); // A**3
    let quotient = a.cast::<f64>().hadamard_div(mat![2.0, 4.0, 8.0; 1.0, 2.0, 4.0]);
    assert_eq!(quotient, mat![0.5, 0.5, 0.375; 4.0, 2.5, 1.5]); // A / B
    assert_eq!(a.transpose(), mat![1, 4; 2, 5; 3, 6]); // A.T
    // np.linalg.multi_dot([P, Q, P])
    let (p, q) = (mat![1, 2; 3, 4], mat![5, 6; 7, 8]);
    assert_eq!(p * q * p, mat![85, 126; 193, 286]);
    assert_eq!([p, q, p].iter().product::<Matrix<i32, 2, 2>>(), mat![85, 126; 193, 286]);
}

/// `A + x[:, np.newaxis]` and `A + x`. In NumPy, a vector stretches over rows.
#[test]
fn broadcasting() {
    let a = mat![1, 2, 3; 4, 5, 6];
    assert_eq!(a.each_column() + vector![10, 20], mat![11, 12, 13; 24, 25, 26]);
    assert_eq!(a.each_column() * vector![10, 20], mat![10, 20, 30; 80, 100, 120]);
    assert_eq!(a.each_row() + mat![10, 20, 30], mat![11, 22, 33; 14, 25, 36]);
    assert_eq!(a.each_row() * mat![1, 0, -1], mat![1, 0, -3; 4, 0, -6]);
    assert_eq!(Matrix::splat(7), mat![7, 7, 7; 7, 7, 7]); // np.full((2, 3), 7)
}

/// `A > B` and its relatives, `np.where`, `np.count_nonzero`, `np.logical_xor`.
#[test]
fn comparisons_and_where() {
    let (a, b) = (mat![1, 2, 3; 4, 5, 6], mat![2, 2, 2; 0, 1, 2]);
    assert_eq!(a.gt(b), mat![false, false, true; true, true, true]);
    assert_eq!(a.ge(b), mat![false, true, true; true, true, true]);
    assert_eq!(a.equal(b), mat![false, true, false; false, false, false]);
    assert_eq!(a.not_equal(b), mat![true, false, true; true, true, true]);

    let large = a.gt(Matrix::splat(3));
    assert_eq!(large.select(a, -b), mat![-2, -2, -2; 4, 5, 6]); // np.where(A > 3, A, -B)
    assert_eq!(large.count(), 3);
    assert!(large.any() && !large.all());
    assert_eq!(!large, mat![true, true, true; false, false, false]);
    assert_eq!(large ^ b.gt(Matrix::ONES), mat![true, true, true; true, true, false]);
}

/// `A & B`, `A ^ B` and `~A` of integers.
#[test]
fn bits() {
    let (a, b) = (mat![1, 2, 3; 4, 5, 6], mat![2, 2, 2; 0, 1, 2]);
    assert_eq!(a & b, mat![0, 2, 2; 0, 1, 2]);
    assert_eq!(a ^ b, mat![3, 0, 1; 4, 4, 4]);
    assert_eq!(!a, mat![-2, -3, -4; -5, -6, -7]);
}

/// `np.kron`, `scipy.linalg.khatri_rao`, `np.outer`, `np.dot`, `np.cross`.
#[test]
fn other_products() {
    let (p, q) = (mat![1, 2; 3, 4], mat![5, 6; 7, 8]);
    assert_eq!(
        p.kron(q),
        mat![ 5,  6, 10, 12;
                                7,  8, 14, 16;
                               15, 18, 20, 24;
                               21, 24, 28, 32]
    );
    assert_eq!(p.kron(mat![0, 1, 1]), mat![0, 1, 1, 0, 2, 2; 0, 3, 3, 0, 4, 4]);
    assert_eq!(p.khatri_rao(q), mat![5, 12; 7, 16; 15, 24; 21, 32]);
    let product = mat![1, 2, 3; 4, 5, 6].khatri_rao(mat![7, 8, 9; 2, 4, 6]);
    assert_eq!(product, mat![7, 16, 27; 2, 8, 18; 28, 40, 54; 8, 20, 36]);
    // np.vstack([np.kron(p, q) for p, q in zip(P, Q)])
    assert_eq!(p.face_splitting(q), mat![5, 6, 10, 12; 21, 24, 28, 32]);

    let (x, y) = (vector![1, 2, 3], vector![4, 5, 6]);
    assert_eq!(x.outer(vector![4, 5]), mat![4, 5; 8, 10; 12, 15]);
    assert_eq!(x.dot(y), 32);
    assert_eq!(x.cross(y), vector![-3, 6, -3]);
    // np.einsum("ij,ij->i", A, B) and "ij,ij->"
    let (a, b) = (mat![1, 2, 3; 4, 5, 6], mat![2, 2, 2; 0, 1, 2]);
    assert_eq!(a.hadamard(b).row_sums(), vector![12, 17]);
    assert_eq!(a.hadamard(b).sum(), 29);
}

/// `A.sum(axis = 0)` adds along columns: it is the sum of each column.
#[test]
fn reductions() {
    let a = mat![1, 2, 3; 4, 5, 6];
    assert_eq!(a.sum(), 21);
    assert_eq!(a.column_sums(), mat![5, 7, 9]); // axis = 0
    assert_eq!(a.row_sums(), vector![6, 15]); // axis = 1
    assert_eq!(a.column_minima(), mat![1, 2, 3]);
    assert_eq!(a.row_maxima(), vector![3, 6]);
    assert_eq!(a.product(), 720);
    let floats = a.cast::<f64>();
    assert_eq!(floats.mean(), 3.5);
    assert_eq!(floats.column_means(), mat![2.5, 3.5, 4.5]);
    assert_eq!(floats.row_means(), vector![2.0, 5.0]);
    assert_eq!(mat![1, 2; 3, 4].trace(), 5);
    assert_eq!(mat![1, 2; 3, 4].diagonal(), vector![1, 4]); // np.diag of a matrix
    assert_eq!(Matrix::from_diagonal(vector![1, 2]), mat![1, 0; 0, 2]); // and of a vector
}

/// `np.linalg.norm` of matrices and of vectors.
#[test]
fn norms() {
    let a = mat![1.0, -2.0; -3.0, 4.0];
    assert_eq!(a.norm_1(), 6.0); // ord = 1
    assert_eq!(a.norm_inf(), 7.0); // ord = np.inf
    assert_eq!(a.norm(), 5.477_225_575_051_661); // ord = 'fro'
    let x = vector![3.0, -4.0];
    assert_eq!((x.norm_1(), x.norm_inf(), x.norm()), (7.0, 4.0, 5.0));
    assert_eq!(mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0].norm(), 9.539_392_014_169_456);
}

/// NumPy counts row by row. So its first of equal elements may be another one
/// than the first by columns: `np.argmin([[3, 0], [0, 1]])` is 1, which is row
/// 0, column 1. The same goes for NaN, and for `flatten`.
#[test]
fn positions_are_counted_by_columns() {
    let a = mat![3, 0; 0, 1];
    assert_eq!(a.argmin(), (1, 0));
    let (j, i) = a.transpose().argmin();
    assert_eq!((i, j), (0, 1)); // as NumPy
    assert_eq!(mat![3, 1; 0, 0].argmin(), (1, 0)); // 2, the same place

    // np.argmax([[1, nan], [nan, 2]]) is 1.
    let b = mat![1.0, NAN; NAN, 2.0];
    assert_eq!(b.argmax(), (1, 0));
    let (j, i) = b.transpose().argmax();
    assert_eq!((i, j), (0, 1));

    let c = mat![1, 2, 3; 4, 5, 6];
    assert_eq!(c.as_slice(), [1, 4, 2, 5, 3, 6]); // flatten(order = "F")
    assert_eq!(c.transpose().as_slice(), [1, 2, 3, 4, 5, 6]); // flatten()
}

/// `np.minimum`, `np.maximum`, `np.min`, `np.sum` keep NaN.
#[test]
fn nan_propagates() {
    let (x, y) = (vector![1.0, NAN, 3.0], vector![NAN, 2.0, 2.0]);
    let (least, largest) = (x.min(y), x.max(y));
    assert!(least[0].is_nan() && least[1].is_nan() && largest[0].is_nan() && largest[1].is_nan());
    assert_eq!((least[2], largest[2]), (2.0, 3.0));
    assert!(x.min_element().is_nan() && x.max_element().is_nan() && x.sum().is_nan());
    // np.nanmin is a selection first.
    let known = x.equal(x).select(x, Matrix::splat(f64::INFINITY));
    assert_eq!(known.min_element(), 1.0);
}

/// `np.clip`, `np.abs`, `np.sign`, `np.reciprocal`, `np.sqrt`, …
#[test]
fn functions_of_elements() {
    let (low, high) = (Matrix::splat(0), Matrix::splat(255));
    assert_eq!(mat![-3, 0; 7, 300].clamp(low, high), mat![0, 0; 7, 255]);
    assert_eq!(mat![1, -2; -3, 4].abs(), mat![1, 2; 3, 4]);
    // np.sign([-2, 0, 3]) is [-1, 0, 1] for floats too. Rust's sign of 0.0 is
    // 1.0.
    assert_eq!(vector![-2, 0, 3].signum(), vector![-1, 0, 1]);
    assert_eq!(vector![-2.0, 0.0, 3.0].signum(), vector![-1.0, 1.0, 1.0]);
    assert_eq!(vector![2.0, -4.0].recip(), vector![0.5, -0.25]);
    assert_eq!(vector![4.0, 2.0, 0.25].sqrt(), vector![2.0, SQRT_2, 0.5]);
    assert_eq!(vector![8.0, 0.5].log2(), vector![3.0, -1.0]);
    assert_eq!(vector![3.0, 5.0].hypot(vector![4.0, 12.0]), vector![5.0, 13.0]);
    let angles = vector![0.0, 1.0, 0.0, -1.0].atan2(vector![1.0, 0.0, -1.0, 0.0]);
    assert_eq!(angles, vector![0.0, FRAC_PI_2, PI, -FRAC_PI_2]);
}

/// `np.round` and `np.rint` round halves to the even number.
#[test]
fn rounding() {
    let x = vector![0.5, 1.5, -0.5, 2.5, -2.6];
    assert_eq!(x.round_ties_even(), vector![0.0, 2.0, -0.0, 2.0, -3.0]);
    assert_eq!(x.round(), vector![1.0, 2.0, -1.0, 3.0, -3.0]); // away from zero
    assert_eq!(x.floor(), vector![0.0, 1.0, -1.0, 2.0, -3.0]);
    assert_eq!(x.ceil(), vector![1.0, 2.0, -0.0, 3.0, -2.0]);
    assert_eq!(x.trunc(), vector![0.0, 1.0, -0.0, 2.0, -2.0]);
    let fractions = vector![0.5, 1.5, -0.5, 2.5, -2.75].fract(); // np.modf
    assert_eq!(fractions, vector![0.5, 0.5, -0.5, 0.5, -0.75]);
}

/// `np.fmod` has the sign of the left side. `np.remainder` and `%` have that
/// of the right one, and are `rem_euclid` for positive divisors only.
#[test]
fn remainders() {
    let (a, b) = (vector![5, -5, 5, -5], vector![3, 3, -3, -3]);
    assert_eq!(a.rem(b), vector![2, -2, 2, -2]); // np.fmod(a, b)
    assert_eq!(a.rem_euclid(b), vector![2, 1, 2, 1]); // np.remainder: [2, 1, -1, -2]
    let (a, b) = (vector![5.5, -5.5, 5.5, -5.5], vector![2.0, 2.0, -2.0, -2.0]);
    assert_eq!(a.rem(b), vector![1.5, -1.5, 1.5, -1.5]);
    assert_eq!(a.rem_euclid(b), vector![1.5, 0.5, 1.5, 0.5]); // [1.5, 0.5, -0.5, -1.5]
}
