//! Examples of Julia and MATLAB. `mat!` accepts their notation too. The
//! values were worked out by hand, not printed by Julia.

use hadamard::{Matrix, mat, vector};

/// `A .* B` and its relatives: `./`, `.+`, `.-`, `.^`.
#[test]
fn dotted_operators() {
    // [1 2 3; 4 5 6] .* [2 2 2; 2 2 2]
    let a = mat![1 2 3; 4 5 6];
    assert_eq!(a.hadamard(mat![2 2 2; 2 2 2]), mat![2 4 6; 8 10 12]);
    // [1 2 3; 4 5 6] .* 2 and .^ 2
    assert_eq!(a * 2, mat![2 4 6; 8 10 12]);
    assert_eq!(a.hadamard_pow(2), mat![1 4 9; 16 25 36]);
    // [1 2; 3 4] ./ [2 2; 4 4]
    assert_eq!(
        mat![1.0 2.0; 3.0 4.0].hadamard_div(mat![2.0 2.0; 4.0 4.0]),
        mat![0.5 1.0; 0.75 1.0]
    );
    // [1 2; 3 4] ^ 2, the power of the matrix, is not its elements' power.
    let b = mat![1 2; 3 4];
    assert_eq!(b * b, mat![7 10; 15 22]);
    assert_eq!(b.hadamard(b), mat![1 4; 9 16]);
}

/// A column is stretched over a matrix by `.+`, here by `each_column`.
#[test]
fn broadcasting() {
    let a = mat![1 2 3; 4 5 6];
    // a .+ [10, 20], a .* [10, 20]
    assert_eq!(a.each_column() + vector![10, 20], mat![11 12 13; 24 25 26]);
    assert_eq!(a.each_column() * vector![10, 20], mat![10 20 30; 80 100 120]);
    // a .- [1 2 3]
    assert_eq!(a.each_row() - mat![1 2 3], mat![0 0 0; 3 3 3]);
    // Diagonal([7, 13]) * [1 2; 3 4]
    assert_eq!(vector![7, 13].diag() * mat![1 2; 3 4], mat![7 14; 39 52]);
}

/// `max.(0, A)`, `ifelse.(A .< 0, 0, A)`, `clamp.(A, 0, 255)`, `count(A .> 1)`.
#[test]
fn dotted_functions() {
    let a = mat![1 -2; -3 4];
    let zero = Matrix::ZERO;
    assert_eq!(a.max(zero), mat![1 0; 0 4]);
    assert_eq!(a.lt(zero).select(zero, a), mat![1 0; 0 4]);
    assert_eq!(a.clamp(Matrix::splat(-2), Matrix::splat(2)), mat![1 -2; -2 2]);
    assert_eq!(a.gt(zero).count(), 2);
    assert_eq!(a.abs(), mat![1 2; 3 4]);
    assert_eq!(a.signum(), mat![1 -1; -1 1]);
    // round.([0.5, 1.5, 2.5]) goes to the even number, Rust's away from zero.
    let halves = vector![0.5, 1.5, 2.5];
    assert_eq!(halves.round_ties_even(), vector![0.0, 2.0, 2.0]);
    assert_eq!(halves.round(), vector![1.0, 2.0, 3.0]);
}

/// `rem` has the sign of the left side and `mod` that of the right one. Rust's
/// `rem_euclid` is never negative, so it is `mod` for positive divisors only.
#[test]
fn remainders() {
    let (a, b) = (vector![5, -5, 5, -5], vector![3, 3, -3, -3]);
    assert_eq!(a.rem(b), vector![2, -2, 2, -2]); // rem.(a, b)
    assert_eq!(a.rem_euclid(b), vector![2, 1, 2, 1]); // mod.(a, b) is [2, 1, -1, -2]
}

/// `sum(A, dims = 1)`, `minimum(A, dims = 2)`, `argmin(A)`, `tr`, `diag`.
#[test]
fn reductions() {
    let a = mat![1 2; 3 4];
    assert_eq!(a.sum(), 10);
    assert_eq!(a.column_sums(), mat![4 6]); // sum(a, dims = 1)
    assert_eq!(a.row_sums(), vector![3, 7]); // sum(a, dims = 2)
    assert_eq!(a.column_minima(), mat![1 2]); // minimum(a, dims = 1)
    assert_eq!(a.row_maxima(), vector![2, 4]); // maximum(a, dims = 2)
    assert_eq!(a.product(), 24);
    assert_eq!(a.trace(), 5);
    assert_eq!(a.diagonal(), vector![1, 4]);
    // argmin([3 1; 0 0]) is CartesianIndex(2, 1): the first one by columns, and
    // from 1. NaN is found by both.
    assert_eq!(mat![3 1; 0 0].argmin(), (1, 0));
    assert_eq!(vector![1.0, 7.0, 7.0, f64::NAN].argmax(), (3, 0));
    assert_eq!(vector![7.0, 1.0, 1.0, f64::NAN].argmin(), (3, 0));
}

/// `norm(x, p)` of vectors. For matrices it is `opnorm(A, p)`, not
/// `norm(A, p)`.
#[test]
fn norms() {
    let v = vector![3.0, -2.0, 6.0];
    assert_eq!(v.norm(), 7.0);
    assert_eq!(v.norm_1(), 11.0);
    assert_eq!(v.norm_inf(), 6.0);
    let a = mat![1.0 -2.0 -3.0; 2.0 3.0 -1.0];
    assert_eq!(a.norm_1(), 5.0); // opnorm(a, 1); norm(a, 1) is 12.0
    assert_eq!(a.norm_inf(), 6.0); // opnorm(a, Inf); norm(a, Inf) is 3.0
    assert_eq!(mat![1.0 2.0 3.0; 4.0 5.0 6.0; 7.0 8.0 9.0].norm(), 16.881_943_016_134_134);
}

/// `dot`, `cross`, `kron`, `transpose`.
#[test]
fn products() {
    assert_eq!(vector![1, 1].dot(vector![2, 3]), 5);
    assert_eq!(vector![0, 1, 0].cross(vector![0, 0, 1]), vector![1, 0, 0]);
    assert_eq!(mat![1 2; 3 4].kron(mat![1 0; 0 1]), mat![1 0 2 0; 0 1 0 2; 3 0 4 0; 0 3 0 4]);
    assert_eq!(mat![3 2; 0 0; 1 5].transpose(), mat![3 0 1; 2 0 5]);
}
