//! Expressions with the results of GNU Octave, and of NumPy for its two products.
//!
//! `scripts/octave` translates the lines `case!(…);` of this file and runs both. It writes
//! `octave.txt` and `numpy.txt` beside it.

#![allow(non_snake_case, reason = "matrices have capital names")]

use hadamard::{EliminationError, Matrix, mat, math, vector};

/// A result: its shape, and its elements row by row. Octave has no masks, but 0 and 1.
#[derive(Debug, PartialEq)]
pub struct Value {
    pub shape: (usize, usize),
    pub elements: Vec<f64>,
}

trait IntoValue {
    fn into_value(self) -> Value;
}

trait Element: Copy {
    fn number(self) -> f64;
}

macro_rules! elements {
    ($($T:ident: |$x:ident| $number:expr;)*) => {$(
        impl Element for $T {
            fn number(self) -> f64 {
                let $x = self;
                $number
            }
        }

        impl IntoValue for $T {
            fn into_value(self) -> Value {
                mat![self].into_value()
            }
        }
    )*};
}

elements! {
    f64: |x| x;
    i32: |x| f64::from(x);
    usize: |x| x as f64;
    bool: |x| f64::from(u8::from(x));
}

impl<T: Element, const M: usize, const N: usize> IntoValue for Matrix<T, M, N> {
    fn into_value(self) -> Value {
        let elements = self.to_rows().as_flattened().iter().map(|x| x.number()).collect();
        Value { shape: self.shape(), elements }
    }
}

/// Any error of the methods that return a `Result`.
#[derive(Debug)]
pub struct Failed;

impl From<EliminationError> for Failed {
    fn from(_: EliminationError) -> Self {
        Failed
    }
}

impl From<hadamard::NoConvergence> for Failed {
    fn from(_: hadamard::NoConvergence) -> Self {
        Failed
    }
}

// The variables, as `scripts/octave` reads them.
#[rustfmt::skip]
pub fn values() -> Result<Vec<Value>, Failed> {
    let A = mat![1.5, -2.0; 3.0, 0.25];
    let B = mat![2.0, 4.0; -0.5, 8.0];
    let W = mat![1.0, 2.0, 3.0; -4.0, 5.0, 0.5];
    let V = mat![2.0, -1.0; 0.5, 3.0; 4.0, 1.5];
    let C = mat![2.0, -1.0, 0.5; 1.0, 3.0, -2.0; 0.25, 1.0, 4.0];
    let D = mat![4.0, 1.0, 0.5; 1.0, 3.0, 0.25; 0.5, 0.25, 2.0];
    let x = vector![3.0, -4.0];
    let y = vector![0.5, 2.0];
    let u = vector![1.0, -2.0, 3.0];
    let v = vector![4.0, 0.5, -1.0];
    let r = mat![10.0, 0.5];
    let q = mat![1.0, -1.0, 2.0];
    let one = mat![3.0];
    let M = mat![true, false; true, true];
    let N = mat![false, false; true, false];
    let I2 = mat![1.0, 0.0; 0.0, 1.0];
    let s = 0.75_f64;
    let t = -2.0_f64;

    let mut values = Vec::new();
    macro_rules! case {
        ($($expression:tt)*) => { values.push(math!($($expression)*).into_value()) };
    }
    case!(A + B);
    case!(A - B);
    case!(A + B - A);
    case!(A - (B - A));
    case!(-A);
    case!(-(A + B));
    case!(- -A);
    case!(A + -B);
    case!(A * B);
    case!(B * A);
    case!(A * B * A);
    case!(A * (B * A));
    case!(A * B + B * A);
    case!(A * (B + A));
    case!(A.T);
    case!(A.T.T);
    case!((A * B).T);
    case!(A.T * B);
    case!(A * B.T);
    case!(B.T * A.T);
    case!(W.T);
    case!(W * V);
    case!(V * W);
    case!(W.T * x);
    case!(W * u);
    case!(A * x);
    case!(x.T * A);
    case!(x.T * y);
    case!(x * y.T);
    case!(u * q);
    case!(q * u);
    case!(W * C * V);
    case!(W * C * u);
    case!(C * C.T - C.T * C);
    case!(s * A);
    case!(A * s);
    case!(s * A * s);
    case!(2 * A);
    case!(A * 2);
    case!(-2 * A);
    case!((2 * 3 - 1) * A);
    case!(s * t * A);
    case!(A / 2);
    case!(A / s);
    case!(A / (s + t));
    case!(2 * A / 4);
    case!(A / 2 / 2);
    case!(2.*A);
    case!(2. * A);
    case!(2.5 .* A);
    case!(2./A);
    case!(A./2);
    case!(1e1 * A);
    case!(A .* B);
    case!(A ./ B);
    case!(A .* B ./ A);
    case!(A ./ (B .* A));
    case!(A .* B + A * B);
    case!(A .* (B * A));
    case!(A .* B * A);
    case!(A * B .* A);
    case!(-A .* B);
    case!(A .* -B);
    case!(A .+ B);
    case!(A .- B);
    case!(A .+ 1);
    case!(1 .+ A);
    case!(A .- 1);
    case!(1 .- A);
    case!(s .* A);
    case!(A .* s);
    case!(s ./ A);
    case!(A ./ s);
    case!(A .+ s .* B .- t);
    case!(x .* A);
    case!(A .* x);
    case!(x .+ A);
    case!(A .- x);
    case!(x ./ A);
    case!(A ./ x);
    case!(r .* A);
    case!(A .* r);
    case!(r .- A);
    case!(A .+ r);
    case!(A ./ r);
    case!(x .* W);
    case!(W .* x);
    case!(W ./ x);
    case!(q .+ W);
    case!(W .- q);
    case!(q .* W .* x);
    case!(W .* q .+ x);
    case!(V .* u);
    case!(u .* C .* q);
    case!(C ./ u);
    case!(C ./ q);
    case!((C .- u) .* q);
    case!(x .* y);
    case!(x ./ y);
    case!(r .+ r);
    case!(one .* A[0, 0]);
    case!(one .* r);
    case!(x .+ one);
    case!(A .* A.T);
    case!(A ^ 2);
    case!(A ^ 3);
    case!(A ^ 0);
    case!(A ^ 1);
    case!(C ^ 5);
    case!(A ^ 2 * B);
    case!(-A ^ 2);
    case!((-A) ^ 2);
    case!(2 * A ^ 2);
    case!(A ^ 2 - A * A);
    case!(A .^ 2);
    case!(A .^ 3);
    case!(A .^ 0);
    case!(A .^ 1);
    case!(A .^ -1);
    case!(A .^ -2);
    case!(-A .^ 2);
    case!((-A) .^ 2);
    case!(2 * A .^ 2);
    case!(2 .^ A);
    case!(2 .^ -A);
    case!(s .^ A);
    case!(A .^ 2 .* A);
    case!(A.^2.*A);
    case!(A.^2./A);
    case!(A.^-1.*A);
    case!(D .^ 0.5);
    case!(D .^ D);
    case!(D .^ u);
    case!(D .^ 1.5 .+ 1);
    case!(s ^ 2);
    case!(s ^ -1);
    case!(2 * s ^ 2);
    case!(-s ^ 2);
    case!((s + t) ^ 3);
    case!(s ^ 0.5);
    case!(2 ^ s);
    case!(A .< B);
    case!(A .<= B);
    case!(A .> B);
    case!(A .>= B);
    case!(A .== B);
    case!(A .!= B);
    case!(A .== A);
    case!(A .< 0);
    case!(A .> 1.5);
    case!(A .<= 1.5);
    case!(1.5 .>= A);
    case!(0 .== A .* 0);
    case!(A .< x);
    case!(r .> A);
    case!(W .> q);
    case!(A + B .> A * B);
    case!(A .* 2 .> B .- 1);
    case!(s .< t);
    case!(s .!= t);
    case!((A .> 0) .& (B .<= 2));
    case!((A .> 0) .| (B .<= 2));
    case!(!(A .> 0));
    case!(!(A .> 0) .& (B .> 0));
    case!((A .> 0) .& (B .> 0) .& (A .> B));
    case!((A .> 0) .| (B .> 0) .| (A .> B));
    case!((A .> x) .& M);
    case!(M .& N);
    case!(M .| N);
    case!(!M);
    case!((M .| N) .& !M);
    case!(M .== N);
    case!(exp.(A));
    case!(exp.(-A));
    case!(exp.(A) .* exp.(-A));
    case!(log.(D));
    case!(log.(exp.(A)));
    case!(log2.(D));
    case!(log10.(D));
    case!(log1p.(D));
    case!(expm1.(A));
    case!(sqrt.(D));
    case!(sqrt.(A .^ 2));
    case!(cbrt.(A));
    case!(abs.(A));
    case!(abs.(A - B) .+ 1);
    case!(sign.(A));
    case!(sign.(A .- 1.5));
    case!(floor.(A));
    case!(ceil.(A));
    case!(round.(A ./ B));
    case!(trunc.(A ./ B));
    case!(sin.(A));
    case!(cos.(A));
    case!(tan.(A));
    case!(asin.(A ./ 8));
    case!(acos.(A ./ 8));
    case!(atan.(A));
    case!(sinh.(A));
    case!(cosh.(A));
    case!(tanh.(A));
    case!(asinh.(A));
    case!(acosh.(D .+ 1));
    case!(atanh.(A ./ 8));
    case!(sin.(A) .^ 2 + cos.(A) .^ 2);
    case!(max.(A, B));
    case!(min.(A, B));
    case!(max.(A, 0));
    case!(min.(1, A));
    case!(max.(A, x));
    case!(min.(r, A));
    case!(max.(A, 0) - min.(A, 0));
    case!(clamp.(A, -1, 1));
    case!(clamp.(A .* 4, s, 5));
    case!(hypot.(A, B));
    case!(atan2.(A, B));
    case!(atan2.(x, 1));
    case!(exp(s));
    case!(sqrt(s) + abs(t));
    case!(sin(s) * A);
    case!(exp(s) .^ x);
    case!(log(s) / sqrt(2.0));
    case!(max(s, t));
    case!(min(s, 0));
    case!(clamp(t, 0, 1));
    case!(floor(s * 10) / 10);
    case!(sum(x));
    case!(sum(r));
    case!(sum(x .* y));
    case!(prod(u));
    case!(mean(u));
    case!(mean(q));
    case!(norm(x));
    case!(norm(r));
    case!(norm(x - y));
    case!(norm(A * x) / norm(x));
    case!(x / norm(x));
    case!(dot(x, y));
    case!(dot(u, v) / (norm(u) * norm(v)));
    case!(cross(u, v));
    case!(dot(cross(u, v), u));
    case!(kron(A, B));
    case!(kron(A, x));
    case!(kron(x.T, W));
    case!(outer(x, y));
    case!(outer(u, v) - outer(v, u));
    case!(det(A));
    case!(det(C));
    case!(det(A * B) - det(A) * det(B));
    case!(tr(A));
    case!(tr(C * C.T));
    case!(trace(A));
    case!(maximum(A));
    case!(minimum(W));
    case!(maximum(abs.(A - B)));
    case!(rank(C)?);
    case!(inv(A)?);
    case!(inv(C)?);
    case!(inv(A)? * A);
    case!(A * inv(A)? - I2);
    case!(solve(A, x)?);
    case!(solve(C, u)?);
    case!(solve(A, B)?);
    case!(A * solve(A, x)? - x);
    case!(transpose(W));
    case!(I - C);
    case!(C - I);
    case!(C + I);
    case!(I + C * C);
    case!(2 * I + C);
    case!(C - 3 * I);
    case!(C - s * I);
    case!(C * C - s * s * I + 2 * C);
    case!((I - C) * (I + C));
    case!((I - C) * D * (I - C).T + C * D * C.T);
    case!(I * C);
    case!(C * I);
    case!(-I + C);
    case!(eye(2) .* A);
    case!(zeros(2, 2) .+ A);
    case!(ones(2, 3) .* W);
    case!(A[0, 0]);
    case!(A[1, 0] * B[0, 1]);
    case!(A[0, 1] .* A);
    case!(W[1, 2] - W[0, 0]);
    case!(x[1] * y[0]);
    case!(u[2] ^ 2);
    case!(A[:, 0]);
    case!(A[:, 1] .* A);
    case!(A[:, 0].T * A[:, 1]);
    case!(A * B[:, 1]);
    case!([1 2; 3 4] .* 2);
    case!([1 -2; -3 4]);
    case!([1.5, 2.0; 3.0, 4.0] * A);
    case!([0.5; 2.0].T);
    case!([A B]);
    case!([A; B]);
    case!([A x; r 1.0]);
    case!([A, x; r, 1.0]);
    case!([x y]);
    case!([x.T; y.T]);
    case!([s t; t s] * A);
    case!([A * B, x; 2 * r, 1.0]);
    case!([A .* B, -x; 2 * r, 1.0]);
    case!([x; s; y]);
    case!((A * B)[0, 1]);
    case!((A .> 0)[1, 1]);
    case!(exp.(-x .^ 2 ./ (2 * s^2)) ./ norm(x));
    case!(round.(C * D * C.T ./ D.+1) .* D);
    case!(1 ./ (1 .+ exp.(-(W * u .+ x))));
    case!(tanh.(W * u + x));
    case!(max.(W * u + x, 0));
    case!((W .- W.row_means()) ./ W.row_maxima());
    case!(exp.(A) ./ exp.(A).row_sums());
    case!(sum((x - y) .^ 2));
    case!(sqrt(sum((x - y) .^ 2)));
    case!(x.T * A * y);
    case!((x.T * A * y)[0, 0] * s);
    case!(D - C * D * C.T);
    case!(A * B - (B.T * A.T).T);
    case!(W * inv(D)? * W.T);
    case!(solve(D, W.T)?.T);
    case!(s * (A - B) .* x .+ t * r);
    Ok(values)
}

/// The expressions, as they are written above.
pub fn expressions() -> Vec<&'static str> {
    let lines = include_str!("octave.rs").lines();
    lines.filter_map(|line| line.strip_prefix("    case!(")?.strip_suffix(");")).collect()
}

/// An expression, its shape and its elements, separated by tabs.
fn parse(line: &str) -> (&str, Value) {
    let mut parts = line.split('\t');
    let expression = parts.next().unwrap();
    let mut numbers = parts.map(|number| number.parse::<f64>().unwrap());
    let mut size = || numbers.next().unwrap() as usize;
    let shape = (size(), size());
    (expression, Value { shape, elements: numbers.collect() })
}

/// Whether two numbers differ by rounding errors only. Octave's libraries round in other places.
pub fn is_close(a: f64, b: f64, largest: f64) -> bool {
    a == b || (a - b).abs() <= 1e-14 * largest.max(1.0)
}

fn check(fixture: &str, at_least: usize) {
    let values = values().unwrap();
    let expressions = expressions();
    assert_eq!(expressions.len(), values.len());
    let mut checked = 0;
    for (expression, expected) in fixture.lines().map(parse) {
        let found = expressions.iter().position(|&written| written == expression);
        let found = found.unwrap_or_else(|| panic!("`{expression}`: run scripts/octave"));
        let value = &values[found];
        assert_eq!(value.shape, expected.shape, "{expression}");
        assert_eq!(value.elements.len(), expected.elements.len(), "{expression}");
        let largest = expected.elements.iter().fold(0.0, |a: f64, b| a.max(b.abs()));
        for (a, b) in value.elements.iter().zip(&expected.elements) {
            assert!(is_close(*a, *b, largest), "{expression}: {value:?}, Octave has {expected:?}");
        }
        checked += 1;
    }
    assert!(checked >= at_least, "only {checked} expressions");
}

#[test]
fn octave_has_the_same_results() {
    assert_eq!(include_str!("octave.txt").lines().count(), expressions().len());
    check(include_str!("octave.txt"), 200);
}

#[test]
fn numpy_has_the_same_products() {
    check(include_str!("numpy.txt"), 30);
}
