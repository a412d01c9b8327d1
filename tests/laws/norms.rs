//! Norms, distances and unit vectors.
//!
//! Inequalities of floats are claimed up to a factor of 1 + γn, where n counts
//! the roundings of both sides. All terms are positive, so errors are relative.
//! A norm ‖A‖ has fewer than M N + 2 roundings: M N in the sum of squares, whose
//! relative error the root halves, and one of the root itself.

use hadamard::{Matrix, Vector};

use super::check::gamma;

// Triangle inequality, homogeneity.

law! {
    triangle_inequality[M, N](a: M x N, b: M x N):
        [
            (a + b).norm_1() <= a.norm_1() + b.norm_1(),
            (a + b).norm_inf() <= a.norm_inf() + b.norm_inf(),
        ] => [true; 2];
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    triangle_inequality_of_floats[M, N](a: M x N, b: M x N):
        [
            at_most((a + b).norm(), a.norm() + b.norm(), 2 * M * N + 6),
            at_most((a + b).norm_1(), a.norm_1() + b.norm_1(), 2 * M + 2),
            at_most((a + b).norm_inf(), a.norm_inf() + b.norm_inf(), 2 * N + 2),
        ] => [true; 3];
    floats only { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    norms_are_homogeneous[M, N](k: scalar, a: M x N):
        ((k * a).norm_1(), (k * a).norm_inf(), (k * a).norm_squared())
            => (k.abs() * a.norm_1(), k.abs() * a.norm_inf(), k * k * a.norm_squared());
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    the_norm_is_homogeneous[M, N](k: scalar, a: M x N): (k * a).norm() => k.abs() * a.norm();
    floats only { |L - R| <= gamma(2 * M * N + 6) * (k.abs() * a.norm()) }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    norms_of_lines_are_homogeneous[M, N](k: scalar, a: M x N):
        ((k * a).norm_1() - k.abs() * a.norm_1()).abs() <= gamma(2 * M + 2) * (k.abs() * a.norm_1())
            => ((k * a).norm_inf() - k.abs() * a.norm_inf()).abs()
                <= gamma(2 * N + 2) * (k.abs() * a.norm_inf())
            => true;
    floats only { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    scaling_by_powers_of_two_is_exact[M, N](a: M x N):
        // Also for numbers whose squares overflow or underflow.
        [510, -510, 990, -990].map(|e| (a * 2_f64.powi(e)).norm() / 2_f64.powi(e))
            .map(|norm| (norm - a.norm()).abs() <= gamma(2 * M * N + 6) * a.norm())
            => [true; 4];
    floats only { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    only_zero_has_the_norm_zero[M, N](a: M x N):
        (a.norm_1() == 0, a.norm_inf() == 0, a.norm_squared() == 0)
            => (a == Matrix::ZERO, a == Matrix::ZERO, a == Matrix::ZERO);
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

// Between norms.

law! {
    cauchy_schwarz[N](x: N x 1, y: N x 1):
        x.dot(y).pow(2) <= x.norm_squared() * y.norm_squared() => true;
    for [1], [2], [3], [4], [8]
}

law! {
    cauchy_schwarz_of_floats[N](x: N x 1, y: N x 1):
        at_most(x.dot(y).abs(), x.norm() * y.norm(), 3 * N + 5) => true;
    floats only { equal if finite }
    for [1], [2], [3], [4], [8]
}

law! {
    cauchy_schwarz_of_matrices[M, N](a: M x N, b: M x N):
        a.hadamard(b).sum().pow(2) <= a.norm_squared() * b.norm_squared() => true;
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    norms_of_vectors_are_ordered[N](x: N x 1):
        x.norm_inf().pow(2) <= x.norm_squared() && x.norm_squared() <= x.norm_1().pow(2) => true;
    for [1], [2], [3], [4], [8]
}

law! {
    norms_of_vectors_are_ordered_in_floats[N](x: N x 1):
        at_most(x.norm_inf(), x.norm(), N + 2) && at_most(x.norm(), x.norm_1(), 2 * N + 2) => true;
    floats only { equal if finite }
    for [1], [2], [3], [4], [8]
}

law! {
    norms_are_submultiplicative[M, K, N](a: M x K, b: K x N):
        [
            (a * b).norm_1() <= a.norm_1() * b.norm_1(),
            (a * b).norm_inf() <= a.norm_inf() * b.norm_inf(),
            (a * b).norm_squared() <= a.norm_squared() * b.norm_squared(),
            a.hadamard(a).norm_squared() <= a.norm_squared() * a.norm_squared(),
        ] => [true; 4];
    for [1, 1, 1], [2, 3, 4], [3, 3, 3], [4, 4, 4], [5, 2, 1], [1, 7, 1], [8, 8, 8]
}

law! {
    parallelogram[M, N](a: M x N, b: M x N):
        (a + b).norm_squared() + (a - b).norm_squared()
            => 2 * (a.norm_squared() + b.norm_squared());
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    distance_is_the_norm_of_the_difference[M, N](a: M x N, b: M x N):
        a.distance(b) => (a - b).norm() => b.distance(&a);
    floats only { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

// Unit vectors. x / ‖x‖ has N + 3 roundings and its norm N + 2 more. If
// elements are scaled first, each has one more.

law! {
    unit_vectors_have_norm_1[N](x: N x 1):
        [-1022, -600, -530, 0, 500, 530, 990].map(|e| (x + Vector::ONES * 1e-9) * 2_f64.powi(e))
            .map(|x| (x.normalize().norm() - 1.0).abs() <= gamma(2 * N + 7))
            => [true; 7];
    floats only { equal if finite }
    for [1], [2], [3], [4], [8]
}

law! {
    subnormal_vectors_have_a_direction[N](x: N x 1):
        (subnormal(x).normalize().norm() - 1.0).abs() <= gamma(2 * N + 7) => true;
    floats only { equal if finite }
    for [1], [2], [3], [4], [8]
}

law! {
    unit_vectors_keep_the_direction[N](x: N x 1): x.try_normalize().unwrap_or(x) * x.norm() => x;
    // N + 3 roundings, N + 2 of the norm, and one.
    floats only { |L - R| <= gamma(2 * N + 6) * x.abs() }
    for [1], [2], [3], [4], [8]
}

law! {
    vectors_without_direction[N](x: N x 1):
        x.try_normalize().is_some()
            => x.iter().all(|x| x.is_finite()) && x.iter().any(|&x| x != 0.0)
            => x.normalize().iter().all(|x| !x.is_nan());
    floats only { equal }
    for [1], [2], [3], [4], [8]
}

law! {
    angles_are_symmetric[N](x: N x 1, y: N x 1): x.angle(y) => y.angle(&x) => (-x).angle(-y);
    floats only { equal }
    for [2], [3], [4], [7]
}

law! {
    the_cosine_of_the_angle[N](x: N x 1, y: N x 1):
        x.norm() * y.norm() * cosine(x.angle(y)) => x.dot(y);
    // The angle is 2 atan2 of two norms of N + 2 roundings, each of a sum of unit
    // vectors of N + 4: an error of 4 N + 12 roundings in all, relative to an angle
    // of at most π < 4. With those of the dot product, it is relative to 4 |x| |y|.
    floats only { |L - R| <= gamma(22 * N + 64) * (x.norm() * y.norm()) }
    for [2], [3], [4], [7]
}

fn at_most(left: f64, right: f64, roundings: usize) -> bool {
    left <= right * (1.0 + gamma(roundings))
}

/// Numbers below the smallest one of full precision, with 0 to 50 bits.
fn subnormal<const N: usize>(x: Vector<f64, N>) -> Vector<f64, N> {
    Matrix::from_fn(|i, _| f64::from_bits((x[i].to_bits() >> 14) | u64::from(i == 0)))
}

/// The cosine. It is 1 if a vector is zero and there is no angle.
fn cosine(angle: f64) -> f64 {
    if angle.is_nan() { 1.0 } else { angle.cos() }
}
