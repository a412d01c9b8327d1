//! Worked examples of textbooks and of languages for graphics and numbers.

use hadamard::{Matrix, mat, vector};

/// Wikipedia, "Hadamard product (matrices)".
#[test]
fn hadamard_product_of_the_encyclopedia() {
    let a = mat![2, 3,  1;
                 0, 8, -2];
    let b = mat![3, 1, 4;
                 7, 9, 5];
    assert_eq!(
        a.hadamard(b),
        mat![6,  3,   4;
                                   0, 72, -10]
    );
}

/// Wikipedia, "Kronecker product".
#[test]
fn kronecker_product_of_the_encyclopedia() {
    let product = mat![1, 2; 3, 4].kron(mat![0, 5; 6, 7]);
    assert_eq!(
        product,
        mat![ 0,  5,  0, 10;
                              6,  7, 12, 14;
                              0, 15,  0, 20;
                             18, 21, 24, 28]
    );
}

/// Wikipedia, "Khatri–Rao product": by columns, and "face-splitting": by rows.
#[test]
fn khatri_rao_and_face_splitting_products_of_the_encyclopedia() {
    let c = mat![1, 2, 3;
                 4, 5, 6;
                 7, 8, 9];
    let d = c.transpose();
    assert_eq!(
        c.khatri_rao(d),
        mat![ 1,  8, 21;
                                      2, 10, 24;
                                      3, 12, 27;
                                      4, 20, 42;
                                      8, 25, 48;
                                     12, 30, 54;
                                      7, 32, 63;
                                     14, 40, 72;
                                     21, 48, 81]
    );
    assert_eq!(
        c.face_splitting(d),
        mat![ 1,  4,  7,  2,  8, 14,  3, 12, 21;
                                          8, 20, 32, 10, 25, 40, 12, 30, 48;
                                         21, 42, 63, 24, 48, 72, 27, 54, 81]
    );
}

/// Oppenheim's inequality with small numbers: 15 >= 3 · (2 · 2).
#[test]
fn determinant_of_a_hadamard_product() {
    let (a, b) = (mat![2, 1; 1, 2], mat![2, -1; -1, 2]);
    let product = a.hadamard(b);
    assert_eq!(product, mat![4, -1; -1, 4]);
    assert_eq!(product.column(0).perp_dot(product.column(1)), 15);
    assert_eq!(a.column(0).perp_dot(a.column(1)) * b.diagonal().product(), 12);
}

/// OpenGL Shading Language 4.60, section 8: `matrixCompMult`, `outerProduct`,
/// `mix` of numbers and of `bool`, `clamp`, `lessThan`, `any`, `all`, `not`,
/// `fract`, `cross`, `distance`, `normalize`.
#[test]
fn functions_of_glsl() {
    // A `mat2(1, 2, 3, 4)` is filled by columns there.
    let a = Matrix::from_columns([[1.0, 2.0], [3.0, 4.0]]);
    assert_eq!(a, mat![1.0, 3.0; 2.0, 4.0]);
    assert_eq!(a.hadamard(a), mat![1.0, 9.0; 4.0, 16.0]);
    assert_eq!(a * a, mat![7.0, 15.0; 10.0, 22.0]);
    assert_eq!(
        vector![1.0, 2.0].outer(vector![3.0, 4.0, 5.0]),
        mat![3.0, 4.0, 5.0; 6.0, 8.0, 10.0]
    );

    let (x, y) = (vector![0.0, 8.0, 1.0], vector![4.0, 0.0, 1.0]);
    assert_eq!(x.lerp(y, 0.25), vector![1.0, 6.0, 1.0]);
    // `mix(x, y, mask)` takes `y` where the mask is true, so the order of the
    // two is the reverse of `select`.
    let less = x.lt(y);
    assert_eq!(less, vector![true, false, false]);
    assert_eq!(less.select(y, x), vector![4.0, 8.0, 1.0]);
    assert!(less.any() && !less.all() && (!less).any());

    let limited = x.clamp(Matrix::splat(0.5), Matrix::splat(2.0));
    assert_eq!(limited, vector![0.5, 2.0, 1.0]);
    assert_eq!(vector![1.25, 2.0].fract(), vector![0.25, 0.0]);
    // GLSL's `fract` is `x - floor(x)`. Ours has the sign of x, as in Rust.
    assert_eq!(vector![-1.25].fract(), vector![-0.25]);
    assert_eq!(vector![1.0, 0.0, 0.0].cross(vector![0.0, 1.0, 0.0]), vector![0.0, 0.0, 1.0]);
    assert_eq!(vector![1.0, 1.0].distance(vector![4.0, 5.0]), 5.0);
    assert_eq!(vector![3.0, 4.0].normalize(), vector![0.6, 0.8]);
}

/// Fortran: `A * B`, `matmul`, `merge`, `sum(A, dim)`, `minloc`, `count`,
/// `dot_product`, `reshape`, `mod` and `modulo`.
#[test]
fn functions_of_fortran() {
    // reshape([1, 2, 3, 4, 5, 6], [2, 3])
    let a = Matrix::<i32, 2, 3>::try_from(&[1, 2, 3, 4, 5, 6][..]).unwrap();
    assert_eq!(a, mat![1, 3, 5; 2, 4, 6]);
    assert_eq!(a.hadamard(a), mat![1, 9, 25; 4, 16, 36]);
    assert_eq!(a * a.transpose(), mat![35, 44; 44, 56]);
    assert_eq!(a.gt(Matrix::splat(3)).select(a, -a), mat![-1, -3, 5; -2, 4, 6]);
    assert_eq!(a.column_sums(), mat![3, 7, 11]); // sum(a, 1)
    assert_eq!(a.row_sums(), vector![9, 12]); // sum(a, 2)
    assert_eq!(mat![3, 1; 0, 0].argmin(), (1, 0)); // minloc, less one
    assert_eq!(a.gt(Matrix::splat(3)).count(), 3);
    assert_eq!(vector![1, 2, 3].dot(vector![4, 5, 6]), 32);
    // mod(-5, 3) and modulo(-5, 3)
    assert_eq!(vector![-5].rem(vector![3]), vector![-2]);
    assert_eq!(vector![-5].rem_euclid(vector![3]), vector![1]);
}

/// Eigen: `cwiseProduct`, `cwiseQuotient`, `cwiseMin`, `cwiseAbs`,
/// `colwise() + v`, `rowwise().sum()`, `select`, `lpNorm`, `asDiagonal`.
#[test]
fn functions_of_eigen() {
    let a = mat![1.0, -2.0; -3.0, 4.0];
    let b = mat![2.0, 2.0; 2.0, 2.0];
    assert_eq!(a.hadamard(b), mat![2.0, -4.0; -6.0, 8.0]);
    assert_eq!(a.hadamard_div(b), mat![0.5, -1.0; -1.5, 2.0]);
    assert_eq!(a.min(b), mat![1.0, -2.0; -3.0, 2.0]);
    assert_eq!(a.max(b), mat![2.0, 2.0; 2.0, 4.0]);
    assert_eq!(a.abs(), mat![1.0, 2.0; 3.0, 4.0]);
    assert_eq!(a.each_column() + vector![10.0, 20.0], mat![11.0, 8.0; 17.0, 24.0]);
    assert_eq!(a.each_row() + mat![10.0, 20.0], mat![11.0, 18.0; 7.0, 24.0]);
    assert_eq!(a.row_sums(), vector![-1.0, 1.0]); // rowwise().sum()
    assert_eq!(a.column_sums(), mat![-2.0, 2.0]); // colwise().sum()
    assert_eq!(a.lt(Matrix::ZERO).select(b, a), mat![1.0, 2.0; 2.0, 4.0]);
    assert_eq!(vector![2.0, 3.0].diag() * a, mat![2.0, -4.0; -9.0, 12.0]);
    assert_eq!(a * vector![2.0, 3.0].diag(), mat![2.0, -6.0; -6.0, 12.0]);
    assert_eq!((a.max_element(), a.argmax()), (4.0, (1, 1)));
}
