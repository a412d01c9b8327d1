//! Each rule of the grammar, beside the plain form.

#![allow(non_snake_case, reason = "matrices have capital names")]

use core::ops::Mul;

use fixed::types::I16F16;
use hadamard::geometry::Rotation3;
use hadamard::linalg::Symmetric;
use hadamard::{Matrix, Scalar, Transcendental, Vector, block, mat, math, vector};
use num_complex::Complex;
use wide::f32x4;

fn A() -> Matrix<f64, 2, 2> {
    mat![1.5, -2.0; 3.0, 0.25]
}

fn B() -> Matrix<f64, 2, 2> {
    mat![2.0, 4.0; -0.5, 8.0]
}

fn W() -> Matrix<f64, 2, 3> {
    mat![1.0, 2.0, 3.0; -4.0, 5.0, 0.5]
}

const V2: Vector<f64, 2> = vector![3.0, -4.0];

#[test]
fn operators_without_a_point_are_those_of_rust() {
    let (A, B, W, x, s) = (A(), B(), W(), V2, 0.75);
    assert_eq!(math!(A + B - A * B), A + B - A * B);
    assert_eq!(math!(A * B * W), A * B * W);
    assert_eq!(math!(A * (B * x)), A * (B * x));
    assert_eq!(math!(-A / s + B), -A / s + B);
    assert_eq!(math!(s * A * s), s * A * s);
    assert_eq!(math!(s * s * A), s * s * A);
    assert_eq!(math!(A.T * W), A.transpose() * W);
    assert_eq!(math!((A * B).T), (A * B).transpose());
}

#[test]
fn dotted_operators_are_of_each_element() {
    let (A, B, x, r, s) = (A(), B(), V2, mat![10.0, 0.5], 2.5);
    assert_eq!(math!(A .* B), A.hadamard(B));
    assert_eq!(math!(A ./ B), A.hadamard_div(B));
    assert_eq!(math!(A .% B), A.zip_map(B, |a, b| a % b));
    assert_eq!(math!(A .+ B .- A), A + B - A);
    assert_eq!(math!(A .* x), A.each_column() * x);
    assert_eq!(math!(x .* A), x.diag() * A);
    assert_eq!(math!(A .- r), A.each_row() - r);
    assert_eq!(math!(r .- A), -(A.each_row() - r));
    assert_eq!(math!(x ./ A), Matrix::from_fn(|i, j| x[i] / A[(i, j)]));
    assert_eq!(math!(s .* A .* s), A * s * s);
    assert_eq!(math!(s ./ A), A.map(|x| s / x));
    assert_eq!(math!(s .- A), Matrix::splat(s) - A);
    assert_eq!(math!(s .* s .+ s), s * s + s);
    // A 1 x 1 matrix is a row and a column.
    let one = mat![3.0];
    assert_eq!(math!(one .* one), mat![9.0]);
    assert_eq!(math!(one .* r), r * 3.0);
    assert_eq!(math!(x .- one), x - Matrix::splat(3.0));
}

#[test]
fn comparisons_return_masks() {
    let (A, B, x) = (A(), B(), V2);
    assert_eq!(math!(A .< B), A.lt(B));
    assert_eq!(math!(A .<= 1.5), A.le(1.5));
    assert_eq!(math!(A .> 0), A.gt(0.0));
    assert_eq!(math!(0 .>= A), A.le(0.0));
    assert_eq!(math!(A .== x), mat![false, false; false, false]);
    assert_eq!(math!(A .!= A .+ 0), A.not_equal(A));
    assert_eq!(math!((A .> 0) .& (B .<= 2)), A.gt(0.0) & B.le(2.0));
    assert_eq!(math!(!(A .> 0) .| (A .> 2)), !A.gt(0.0) | A.gt(2.0));
    assert!(math!(2 .< 3.0));
}

#[test]
fn powers_bind_more_tightly_than_signs() {
    let (A, s) = (A(), 3_f64);
    assert_eq!(math!(A ^ 3), A.pow_matrix(3));
    assert_eq!(math!(A .^ 3), A.hadamard_pow(3));
    assert_eq!(math!(-A .^ 2), -A.hadamard_pow(2));
    assert_eq!(math!((-A) .^ 2), A.hadamard_pow(2));
    assert_eq!(math!(2 * s ^ 2), 18.0);
    assert_eq!(math!(s ^ -2), 1.0 / 9.0);
    assert_eq!(math!(A .^ -1), A.powi(-1));
    assert_eq!(math!(B() .^ 2), B().hadamard_pow(2));
    assert_eq!(math!((A .* A) .^ 0.5), A.abs());
    assert_eq!(math!(s ^ 0.5), s.powf(0.5));
    assert_eq!(math!(2 .^ A), A.map(|x| 2_f64.powf(x)));
    let (n, m) = (3_u32, -3_i32);
    assert_eq!(math!(A ^ n), A.pow_matrix(3));
    assert_eq!(math!(A .^ n), A.hadamard_pow(3));
    assert_eq!(math!(A .^ m), A.powi(-3));
    assert_eq!(math!(s ^ m), s.powi(-3));
    let k = 5_i64;
    assert_eq!(math!(k ^ 3), 125);
    assert_eq!(math!(mat() .^ 2), mat![1, 4]);
}

fn mat() -> Matrix<i8, 1, 2> {
    mat![1, -2]
}

#[test]
fn points_are_found_in_literals() {
    let (A, s, t) = (A(), 2.0, (0.5, (4.0, 3.0)));
    assert_eq!(math!(2. * A), A * 2.0);
    assert_eq!(math!(2. * A), A * 2.0);
    assert_eq!(math!(2. / A), A.map(|x| 2.0 / x));
    assert_eq!(math!(2. ^ A), A.map(|x| 2_f64.powf(x)));
    assert_eq!(math!(2. > A), A.lt(2.0));
    assert_eq!(math!(1.5.==A), A.equal(1.5));
    assert_eq!(math!(1. != A), A.not_equal(1.0));
    assert_eq!(math!(2. + s), 4.0);
    assert_eq!(math!(A.^2.*A), A.hadamard_pow(3));
    assert_eq!(math!(1e1.*A), A * 10.0);
    assert_eq!(math!(1f64.*A), A * 1.0);
    assert_eq!(math!(t.0.*A), A * 0.5);
    assert_eq!(math!(t.1.0.*A), A * 4.0);
    assert_eq!(math!(A.*t.1.1), A * 3.0);
    assert_eq!(math!(A.*-A), -A.hadamard(A));
}

#[test]
fn integers_are_of_the_type_beside_them() {
    let A = A().cast::<f32>();
    assert_eq!(math!(2 * A - A * 2), Matrix::ZERO);
    assert_eq!(math!(-3 * A), A * -3.0);
    assert_eq!(math!((2 * 3 + 1) * A), A * 7.0);
    assert_eq!(math!(A / 2), A / 2.0);
    assert_eq!(math!(0x10 * A), A * 16.0);
    assert_eq!(math!(2 .- A), Matrix::splat(2.0) - A);
    assert_eq!(math!(16777217 * (A .* 0 .+ 1)), Matrix::splat(16777216.0));
    let n = mat![1_u8, 2];
    assert_eq!(math!(255 .- n), mat![254, 253]);
    assert_eq!(math!(n .* 2), mat![2, 4]);
    let z = vector![Complex::new(1.0, 2.0)];
    assert_eq!(math!(2 * z .+ 1), vector![Complex::new(3.0, 4.0)]);
    let q = vector![I16F16::from_num(0.25)];
    assert_eq!(math!(3 * q), vector![I16F16::from_num(0.75)]);
    let x = 0.5;
    assert_eq!(math!(1 / x + 2 * x - 1), 2.0);
    let lanes = vector![f32x4::from([1.0, 2.0, 3.0, 4.0])];
    assert_eq!(math!(2 * lanes)[0].to_array(), [2.0, 4.0, 6.0, 8.0]);
}

#[test]
fn numbers_of_every_type_stand_on_the_left() {
    fn scaled<T: Scalar, const M: usize, const N: usize>(
        s: T,
        a: Matrix<T, M, N>,
    ) -> Matrix<T, M, N> {
        math!(s * a + 2 * s * a)
    }
    let i = Complex::new(0.0, 1.0);
    assert_eq!(scaled(i, mat![i]), mat![Complex::new(-3.0, 0.0)]);
    assert_eq!(scaled(2, mat![1, 2]), mat![6, 12]);
    let (s, a, d) = (&3.0, &A(), V2.diag());
    assert_eq!(math!(s * a), *a * 3.0);
    assert_eq!(math!(s * a * d), *a * 3.0 * d);
    assert_eq!(math!(s .* a), *a * 3.0);
    assert_eq!(math!(i * z(i)), z(i) * i);
}

fn z(i: Complex<f64>) -> Matrix<Complex<f64>, 1, 2> {
    mat![i, i * i]
}

#[test]
fn broadcasting_is_for_generic_sizes_too() {
    fn centred<T: Transcendental, const M: usize, const N: usize>(
        a: Matrix<T, M, N>,
        x: Vector<T, M>,
        r: Matrix<T, 1, N>,
    ) -> Matrix<T, M, N> {
        math!(exp.(a .- x) .* r ./ a .+ 1)
    }
    let (A, x, r) = (A(), V2, mat![10.0, 0.5]);
    let plain = ((A.each_column() - x).exp().each_row() * r).hadamard_div(A) + Matrix::ONES;
    assert_eq!(centred(A, x, r), plain);
    assert_eq!(centred(x, x, mat![2.0]), x.recip() * 2.0 + Vector::ONES);
}

#[test]
fn the_identity_has_the_size_beside_it() {
    let (A, s) = (A(), 0.5);
    let I2 = Matrix::<f64, 2, 2>::IDENTITY;
    assert_eq!(math!(I - A), I2 - A);
    assert_eq!(math!(A + I), A + I2);
    assert_eq!(math!(A - s * I), A - I2 * s);
    assert_eq!(math!(A - I * s), A - I2 * s);
    assert_eq!(math!(2 * I + A * A), I2 * 2.0 + A * A);
    assert_eq!(math!(A - 3 * I), A - I2 * 3.0);
    assert_eq!(math!(-I + A), A - I2);
    assert_eq!(math!(-s * I + A), A - I2 * s);
    assert_eq!(math!(A * I * A), A * A);
    assert_eq!(math!(I * A), A);
    assert_eq!(math!((I - A) * (I + A).T), (I2 - A) * (I2 + A).transpose());
    let identity: Matrix<f32, 3, 3> = math!(I);
    assert_eq!(identity, Matrix::IDENTITY);
    let scaled: Matrix<f64, 3, 3> = math!(s * I);
    assert_eq!(scaled, Matrix::IDENTITY * 0.5);
    assert_eq!(math!(eye(2) .* A), A.hadamard(I2));
    let mut P = A;
    math!(P -= I);
    assert_eq!(P, A - I2);
    let I = 7.0;
    assert_eq!(math!({ I } * A), A * 7.0);
}

#[test]
fn functions_have_the_names_of_both_languages() {
    let (A, B, x, y) = (A(), B(), V2, vector![1.0, 2.0]);
    assert_eq!(math!(exp.(A)), A.exp());
    assert_eq!(math!(log.(abs.(A))), A.abs().ln());
    assert_eq!(math!(exp(x[0]) + sqrt(y[1])), 3_f64.exp() + 2_f64.sqrt());
    assert_eq!(math!(round.(A ./ B)), A.hadamard_div(B).round());
    assert_eq!(math!(max.(A, 0)), A.max(0.0));
    assert_eq!(math!(min.(0, A .- x)), (A.each_column() - x).min(0.0));
    assert_eq!(math!(max(x[0], 4)), 4.0);
    assert_eq!(math!(clamp.(A, -1, 1)), A.clamp(-1.0, 1.0));
    assert_eq!(math!(clamp(x[1], 0, 1)), 0.0);
    assert_eq!(math!(sign.(A .- 1.5)), mat![0.0, -1.0; 1.0, -1.0]);
    assert_eq!(math!(hypot.(x, y)), x.hypot(y));
    assert_eq!(math!(norm(x) + sum(x) + prod(x) + mean(x)), 5.0 - 1.0 - 12.0 - 0.5);
    assert_eq!(math!(sum(x.T)), -1.0);
    assert_eq!(math!(dot(x, y) * cross_z()), -5.0 * 2.0);
    assert_eq!(math!(outer(x, y)), x.outer(y));
    assert_eq!(math!(kron(A, x)), A.kron(x));
    assert_eq!(math!(det(A) + tr(A) + trace(B)), A.determinant() + A.trace() + B.trace());
    assert_eq!(math!(diag(x) * A), x.diag() * A);
    assert_eq!(math!(maximum(A) - minimum(A)), 5.0);
    assert_eq!(math!(expm(A)), A.exp_matrix());
    assert_eq!(math!(zeros(2, 2) + ones(2, 2) + A), A + Matrix::ONES);
    let solved = || Some(math!(solve(A, x).ok()? + inv(A).ok()? * x));
    assert_eq!(solved(), Some(A.solve(x).unwrap() + A.inverse().unwrap() * x));
    assert_eq!(math!(rank(A)), Ok(2));
}

fn cross_z() -> f64 {
    2.0
}

#[test]
fn functions_of_the_user_are_called() {
    mod nn {
        pub fn relu(x: f64) -> f64 {
            x.max(0.0)
        }
    }
    fn norm(x: Vector<f64, 2>) -> i32 {
        x.sum() as i32
    }
    let (A, x) = (A(), V2);
    let twice = |x: f64| 2.0 * x;
    let mut calls = 0;
    let mut count = |x: f64| {
        calls += 1;
        x
    };
    assert_eq!(math!(nn::relu.(A)), A.max(0.0));
    assert_eq!(math!(twice.(A) + twice(1.0) * A), A * 4.0);
    assert_eq!(math!(count.(A)), A);
    assert_eq!(calls, 4);
    assert_eq!(math!({ |x: f64, y: f64| x.mul_add(y, 0.0) }.(A, x)), A.each_column() * x);
    assert_eq!(math!({ f64::atan2 }.(A, A)), A.atan2(A));
    assert_eq!(math!({ norm }(x)), -1);
    let masks = math!({ |x: f64| x > 0.0 }.(A));
    assert_eq!(masks, A.gt(0.0));
}

#[test]
fn elements_and_columns_are_indexed_from_zero() {
    let (A, W, x, i) = (A(), W(), V2, 1);
    assert_eq!(math!(A[0, i] * x[i]), 8.0);
    assert_eq!(math!(A[i - 1, 2 * i - 1]), -2.0);
    assert_eq!(math!(W[:, 2]), vector![3.0, 0.5]);
    assert_eq!(math!(W[:, i + 1].T * x), mat![7.0]);
    assert_eq!(math!(W.row(0).T), vector![1.0, 2.0, 3.0]);
    assert_eq!(math!(A.max(B()).sum()), A.max(B()).sum());
}

#[test]
fn literals_are_those_of_mat_and_block() {
    let (A, x) = (A(), V2);
    assert_eq!(math!([1 2; 3 4]), mat![1, 2; 3, 4]);
    assert_eq!(math!([1 - 2]), mat![1, -2]);
    assert_eq!(math!([1.0; 2.0].T), mat![1.0, 2.0]);
    assert_eq!(math!([1.0, 2.0; 3.0, 4.0] * A), mat![1.0, 2.0; 3.0, 4.0] * A);
    assert_eq!(math!([A x; x.T 1.0]), block![A, x; x.transpose(), 1.0]);
    assert_eq!(math!([A, -x; 2 * x.T, 1.0]), block![A, -x; x.transpose() * 2.0, 1.0]);
    assert_eq!(math!([A A]), block![A, A]);
    assert_eq!(math!([x[0]; x[1]]), x);
    assert_eq!(math!([x * 2]), x * 2.0);
}

#[test]
fn assignments_stand_alone() {
    let (A, B) = (A(), B());
    let mut P = A;
    math!(P = P * B + P);
    assert_eq!(P, A * B + A);
    math!(P += B);
    math!(P -= B);
    math!(P *= 2);
    math!(P /= 2.0);
    assert_eq!(P, (A * B + A + B - B) * 2.0 / 2.0);
    math!(P = A);
    math!(P .*= B);
    assert_eq!(P, A.hadamard(B));
    math!(P ./= 4);
    math!(P .+= V2);
    math!(P .-= 1);
    assert_eq!(P, (A.hadamard(B) / 4.0).each_column() + V2 - Matrix::ONES);
    math!(P .^= 2);
    math!(P[0, 1] = 7.0);
    math!(P[0, 1] *= 3);
    assert_eq!(P[(0, 1)], 21.0);
    struct Filter {
        p: Matrix<f64, 2, 2>,
    }
    let mut filter = Filter { p: A };
    math!(filter.p = filter.p ^ 2);
    math!(filter.p ^= 2);
    assert_eq!(filter.p, A.pow_matrix(2).pow_matrix(2));
}

/// A type with operators of its own, which cannot be copied.
#[derive(Debug, PartialEq)]
struct Word(String);

impl Mul<&Word> for &Word {
    type Output = Word;

    fn mul(self, rhs: &Word) -> Word {
        Word(format!("{}{}", self.0, rhs.0))
    }
}

#[test]
fn other_types_keep_their_operators() {
    let (r, v) = (Rotation3::from_z(1.0), vector![1.0, 2.0, 3.0]);
    assert_eq!(math!(r * v), r * v);
    assert_eq!(math!(r * r * v), r * r * v);
    let S = Symmetric::from_lower(mat![2.0, 0.0; 1.0, 3.0]);
    assert_eq!(math!(S .* A()), S.to_matrix().hadamard(A()));
    assert_eq!(math!(2 * (S * V2)), S * V2 * 2.0);
    let (a, b) = (&Word("a".into()), &Word("b".into()));
    assert_eq!(math!(a * b), Word("ab".into()));
}

#[test]
fn the_lines_of_the_readme_compile() {
    let (K, H, P, R) = (A(), B(), A() + B(), B() * 0.5);
    let p = math!((I - K * H) * P * (I - K * H).T + K * R * K.T);
    let ikh = Matrix::<f64, 2, 2>::IDENTITY - K * H;
    assert_eq!(p, ikh * P * ikh.transpose() + K * R * K.transpose());
    let (C, X, Q) = (A(), B(), Matrix::splat(3.0));
    let q = math!(round.(C * X * C.T ./ Q) .* Q);
    assert_eq!(q, (C * X * C.transpose()).hadamard_div(Q).round().hadamard(Q));
    let (A, B) = (A(), B());
    let m = math!((A .> 0) .& (B .<= 2));
    assert_eq!(m, A.gt(0.0) & B.le(2.0));
    let (x, s) = (V2, 0.5);
    let y = math!(exp.(-x .^ 2 ./ (2 * s^2)) ./ norm(x));
    assert_eq!(y, (-x.hadamard_pow(2) / 0.5).exp() / 5.0);
}

#[test]
fn names_of_the_expansion_are_hidden() {
    let (__a, __b, __x, __n, l) = (2.0, A(), 3.0, 4.0, 5.0);
    assert_eq!(math!(__a * __b .* __x + __n * l * __b), __b * 6.0 + __b * 20.0);
    assert_eq!(math!({ |__left: f64| __left * __a }.(__b)), __b * 2.0);
}

macro_rules! weighted {
    ($w:expr, $a:expr, $b:ident, $n:literal) => {
        math!($w .* $a + $n * $b ^ $n)
    };
}

#[test]
fn fragments_of_macros_stay_whole() {
    let (A, B) = (A(), B());
    assert_eq!(weighted!(1.0 + 2.0, A - B, B, 2), (A - B) * 3.0 + B * B * 2.0);
    assert_eq!(weighted!(-1.0, A, B, 1), B - A);
}
