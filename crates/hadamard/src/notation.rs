/*!
From a paper to a program: [`math!`](crate::math) at work, beside the plain form.

Every program here begins with `#![allow(non_snake_case)]`, because Rust expects names of variables
in small letters.

# A Kalman filter

The state is place and speed, and the place is measured:

```
# #![allow(non_snake_case)]
use hadamard::{EliminationError, Matrix, Vector, mat, math, vector};

/// One step with the measurement `z`: Joseph's form of the update, which keeps P symmetric.
fn step(
    x: Vector<f64, 2>,
    P: Matrix<f64, 2, 2>,
    z: Vector<f64, 1>,
) -> Result<(Vector<f64, 2>, Matrix<f64, 2, 2>), EliminationError> {
    let F = mat![1.0, 0.5; 0.0, 1.0];
    let H = mat![1.0, 0.0];
    let (Q, R) = (mat![0.25, 0.0; 0.0, 0.5], mat![0.5]);

    let x = math!(F * x);
    let P = math!(F * P * F.T + Q);
    let K = math!(P * H.T * inv(H * P * H.T + R)?);
    Ok((math!(x + K * (z - H * x)), math!((I - K * H) * P * (I - K * H).T + K * R * K.T)))
}

/// The same without `math!`.
fn plain(
    x: Vector<f64, 2>,
    p: Matrix<f64, 2, 2>,
    z: Vector<f64, 1>,
) -> Result<(Vector<f64, 2>, Matrix<f64, 2, 2>), EliminationError> {
    let f = mat![1.0, 0.5; 0.0, 1.0];
    let h = mat![1.0, 0.0];
    let (q, r) = (mat![0.25, 0.0; 0.0, 0.5], mat![0.5]);

    let x = f * x;
    let p = f * p * f.transpose() + q;
    let k = p * h.transpose() * (h * p * h.transpose() + r).inverse()?;
    let ikh = Matrix::<f64, 2, 2>::identity() - k * h;
    Ok((x + k * (z - h * x), ikh * p * ikh.transpose() + k * r * k.transpose()))
}

let (x, P) = (vector![0.0, 1.0], Matrix::identity());
assert_eq!(step(x, P, vector![2.0])?, plain(x, P, vector![2.0])?);
# Ok::<(), EliminationError>(())
```

For firmware there are forms that compute less: [`congruence`](crate::linalg::Symmetric::congruence) is
F P Fᵀ for a symmetric P, and `cargo run --example kalman` solves instead of inverting.

# An extended Kalman filter

The distance to a beacon is measured. Its derivative takes the place of H:

```
# #![allow(non_snake_case)]
use hadamard::{EliminationError, Matrix, Vector, mat, math, vector};

fn update(
    x: Vector<f64, 2>,
    P: Matrix<f64, 2, 2>,
    beacon: Vector<f64, 2>,
    distance: f64,
    R: f64,
) -> Result<(Vector<f64, 2>, Matrix<f64, 2, 2>), EliminationError> {
    let expected = math!(norm(x - beacon));
    let H = math!((x - beacon).T / expected);
    let S = math!(H * P * H.T .+ R);
    let K = math!(P * H.T * inv(S)?);
    Ok((math!(x + K * (distance - expected)), math!((I - K * H) * P)))
}

let (x, P) = update(vector![3.0, 0.0], Matrix::identity(), vector![0.0, 4.0], 6.0, 1.0)?;

// The plain form.
let (x0, beacon) = (vector![3.0, 0.0], vector![0.0, 4.0]);
let h = (x0 - beacon).transpose() / 5.0;
let k = h.transpose() * (h * h.transpose() + mat![1.0]).inverse()?;
assert_eq!(x, x0 + k * (6.0 - 5.0));
assert_eq!(P, Matrix::<f64, 2, 2>::identity() - k * h);
# Ok::<(), EliminationError>(())
```

# A layer of a neural network, with its gradient

y = tanh(W x + b), for three samples in the columns of X, and the loss ½ ‖Y - T‖²:

```
# #![allow(non_snake_case)]
use hadamard::{mat, math, vector};

let mut W = mat![0.5, -0.25; 0.125, 1.0];
let mut b = vector![0.1, -0.2];
let X = mat![1.0, 0.0, -1.0; 2.0, 1.0, 0.5];
let T = mat![0.0, 0.5, 0.0; 1.0, 0.5, 0.25];

let Y = math!(tanh.(W * X .+ b));
let E = math!((Y - T) .* (1 .- Y .^ 2));
let rate = 0.1;
math!(W -= rate * E * X.T);
math!(b -= rate * E.row_sums());

// The plain form.
let (w0, b0) = (mat![0.5, -0.25; 0.125, 1.0], vector![0.1, -0.2]);
let y = ((w0 * X).each_column() + b0).tanh();
let e = (y - T).hadamard(y.map(|y| 1.0 - y * y));
assert_eq!(W, w0 - 0.1 * e * X.transpose());
assert_eq!(b, b0 - 0.1 * e.row_sums());
```

# Attention for four tokens

softmax(Q Kᵀ / √d) V, where each row of the softmax has the sum one:

```
# #![allow(non_snake_case)]
use hadamard::{Matrix, Transcendental, mat, math};

fn softmax<T: Transcendental, const M: usize, const N: usize>(A: Matrix<T, M, N>) -> Matrix<T, M, N> {
    let shares = math!(exp.(A .- A.row_maxima()));
    math!(shares ./ shares.row_sums())
}

let Q = mat![1.0, 0.0; 0.0, 1.0; 1.0, 1.0; 0.5, -0.5];
let K = mat![1.0, 2.0; 0.0, 1.0; -1.0, 0.5; 0.25, 0.0];
let V = mat![1.0, 0.0, 0.0; 0.0, 1.0, 0.0; 0.0, 0.0, 1.0; 1.0, 1.0, 1.0];
let d = 2.0_f64;

let weights = math!(softmax(Q * K.T / sqrt(d)));
let attended = math!(weights * V);
assert!(weights.row_sums().distance(Matrix::ONES) < 1e-15);

// The plain form.
let scores = Q * K.transpose() / d.sqrt();
let shares = (scores.each_column() - scores.row_maxima()).exp();
assert_eq!(attended, (shares.each_column() / shares.row_sums()) * V);
```

# JPEG

The README's example: a block X is compressed and restored.

```
# #![allow(non_snake_case)]
use hadamard::{Matrix, math};

let n = 8.0_f64;
let C = Matrix::<f64, 8, 8>::from_fn(|i, j| {
    let scale = if i == 0 { 1.0 / n } else { 2.0 / n };
    scale.sqrt() * ((2 * j + 1) as f64 * i as f64 * std::f64::consts::PI / (2.0 * n)).cos()
});
let Q = Matrix::<f64, 8, 8>::splat(16.0);
let X = Matrix::<f64, 8, 8>::from_fn(|i, j| (8 * i + j) as f64);

let k = math!(round.(C * X * C.T ./ Q));
let restored = math!(C.T * (k .* Q) * C);
assert!(math!(maximum(abs.(restored - X))) < 8.0);
assert_eq!(k, (C * X * C.transpose()).hadamard_div(Q).round());
```
*/
