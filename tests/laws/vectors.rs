//! Products of vectors: dot, cross, perpendicular, outer; projections.

use hadamard::{Matrix, Vector};

// Dot and outer products.

law! {
    dot_is_symmetric[N](x: N x 1, y: N x 1):
        x.dot(y) => y.dot(&x) => (x.transpose() * y)[(0, 0)] => x.hadamard(y).sum();
    floats { equal }
    for [1], [2], [3], [4], [8]
}

law! {
    dot_is_bilinear[N](k: scalar, x: N x 1, y: N x 1, z: N x 1):
        (k * x + y).dot(z) => k * x.dot(z) + y.dot(z) => z.dot(k * x) + z.dot(y);
    floats { |L - R| <= gamma(2 * N + 4) * (k.abs() * x.abs() + y.abs()).dot(z.abs()) }
    for [1], [2], [3], [4], [8]
}

law! {
    dot_is_adjoint_to_the_transpose[M, N](x: M x 1, a: M x N, y: N x 1):
        x.dot(a * y) => (a.transpose() * x).dot(y);
    floats { |L - R| <= gamma(2 * M + 2 * N) * x.abs().dot(a.abs() * y.abs()) }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    outer_is_column_times_row[M, N](x: M x 1, y: N x 1):
        x.outer(y) => x * y.transpose() => y.outer(&x).transpose()
            => Matrix::from_fn(|i, j| x[i] * y[j]);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    trace_of_outer_is_dot[N](x: N x 1, y: N x 1): x.outer(y).trace() => x.dot(y);
    floats { equal }
    for [1], [2], [3], [4], [8]
}

law! {
    outer_times_a_vector[M, N](x: M x 1, y: N x 1, z: N x 1): x.outer(y) * z => x * y.dot(z);
    floats { |L - R| <= gamma(2 * N + 2) * (x.abs() * y.abs().dot(z.abs())) }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    a_product_is_a_sum_of_outer_products[M, K, N](a: M x K, b: K x N):
        a * b => (0..K).map(|k| a.column(k).outer(b.row(k).transpose())).sum();
    floats { equal if finite }
    for [1, 1, 1], [2, 3, 4], [3, 3, 3], [5, 2, 1], [1, 7, 1]
}

// The cross product: two products and a difference, so two roundings.

law! {
    cross_is_antisymmetric[](x: 3 x 1, y: 3 x 1): x.cross(y) => -y.cross(x) => (-y).cross(x);
    floats { equal if finite }
    for []
}

law! {
    cross_with_itself_is_zero[](x: 3 x 1): x.cross(x) => Matrix::ZERO;
    floats { equal if finite }
    for []
}

law! {
    cross_is_orthogonal[](x: 3 x 1, y: 3 x 1):
        x.dot(x.cross(y)) => y.dot(x.cross(y)) => T::default();
    floats { |L - R| <= gamma(10) * (x.abs() + y.abs()).dot(cross_of_magnitudes(x, y)) }
    for []
}

law! {
    cross_is_bilinear[](k: scalar, x: 3 x 1, y: 3 x 1, z: 3 x 1):
        (k * x + y).cross(z) => k * x.cross(z) + y.cross(z);
    floats { |L - R| <= gamma(8) * cross_of_magnitudes(k.abs() * x.abs() + y.abs(), z) }
    for []
}

law! {
    jacobis_identity[](x: 3 x 1, y: 3 x 1, z: 3 x 1):
        x.cross(y.cross(z)) + y.cross(z.cross(x)) + z.cross(x.cross(y)) => Matrix::ZERO;
    floats { |L - R| <= gamma(6) * (cross_of_magnitudes(x, cross_of_magnitudes(y, z))
        + cross_of_magnitudes(y, cross_of_magnitudes(z, x))
        + cross_of_magnitudes(z, cross_of_magnitudes(x, y))) }
    for []
}

law! {
    grassmanns_identity[](x: 3 x 1, y: 3 x 1, z: 3 x 1):
        x.cross(y.cross(z)) => y * x.dot(z) - z * x.dot(y);
    floats { |L - R| <= gamma(9)
        * (y.abs() * x.abs().dot(z.abs()) + z.abs() * x.abs().dot(y.abs())) }
    for []
}

law! {
    the_triple_product_is_cyclic[](x: 3 x 1, y: 3 x 1, z: 3 x 1):
        x.dot(y.cross(z)) => y.dot(z.cross(x)) => z.dot(x.cross(y));
    floats { |L - R| <= gamma(10) * x.abs().dot(cross_of_magnitudes(y, z)) }
    for []
}

law! {
    lagranges_identity[](x: 3 x 1, y: 3 x 1):
        x.cross(y).norm_squared() + x.dot(y) * x.dot(y) => x.norm_squared() * y.norm_squared();
    floats { |L - R| <= gamma(15)
        * (cross_of_magnitudes(x, y).norm_squared() + x.norm_squared() * y.norm_squared()) }
    for []
}

law! {
    cross_is_a_matrix[](x: 3 x 1, y: 3 x 1):
        x.cross(y)
            => Matrix::from_rows([
                [T::default(), -x.z, x.y],
                [x.z, T::default(), -x.x],
                [-x.y, x.x, T::default()],
            ]) * y;
    floats { equal if finite }
    for []
}

// Its third element, the product of the plane.

law! {
    perp_dot_is_antisymmetric[](x: 2 x 1, y: 2 x 1):
        (x.perp_dot(y), x.perp_dot(x))
            => (-y.perp_dot(x), y.perp_dot(y))
            => (x.x * y.y - x.y * y.x, T::default());
    floats { equal if finite }
    for []
}

law! {
    perp_dot_is_a_dot_product[](x: 2 x 1, y: 2 x 1):
        x.perp_dot(y) => Vector::from([-x.y, x.x]).dot(y);
    floats { equal if finite }
    for []
}

law! {
    perp_dot_is_the_third_element_of_cross[](x: 2 x 1, y: 2 x 1):
        x.perp_dot(y) => flat(x).cross(flat(y)).z;
    floats { equal }
    for []
}

law! {
    lagranges_identity_in_the_plane[](x: 2 x 1, y: 2 x 1):
        x.perp_dot(y) * x.perp_dot(y) + x.dot(y) * x.dot(y) => x.norm_squared() * y.norm_squared();
    floats { |L - R| <= gamma(11) * (2.0 * x.norm_squared() * y.norm_squared()) }
    for []
}

// Projections onto vectors that are not zero.

law! {
    projection_is_idempotent[N](x: N x 1, y: N x 1):
        x.project(nonzero(y)).project(nonzero(y)) => x.project(nonzero(y));
    // A projection has two dot products, a quotient and a product: 2 N + 2
    // roundings. The second projection is that of a multiple of y. This
    // multiple has one rounding more, and the second projection repeats its
    // errors.
    floats only { |L - R| <= gamma(2 * N + 4) * x.project(nonzero(y)).abs() }
    for [1], [2], [3], [4], [8]
}

law! {
    projection_leaves_an_orthogonal_rest[N](x: N x 1, y: N x 1):
        (x - x.project(nonzero(y))).dot(nonzero(y)) => T::default();
    // 2 N + 2 roundings of the projection, one of the difference, N of the
    // product; and |x · y| <= |x| · |y|.
    floats only { |L - R| <= gamma(3 * N + 3) * (2.0 * x.abs().dot(nonzero(y).abs())) }
    for [1], [2], [3], [4], [8]
}

law! {
    projection_of_a_multiple[N](k: scalar, y: N x 1): (k * y).project(&nonzero(y)) => k * y;
    floats only { |L - R| <= gamma(2 * N + 4) * (k * y).abs() }
    for [1], [2], [3], [4], [8]
}

fn nonzero<const N: usize>(y: Vector<f64, N>) -> Vector<f64, N> {
    if y == Vector::ZERO { Vector::ONES } else { y }
}

/// |x| × |y| with sums instead of differences: what the errors of x × y are
/// measured by.
fn cross_of_magnitudes(x: Vector<f64, 3>, y: Vector<f64, 3>) -> Vector<f64, 3> {
    let (x, y) = (x.abs(), y.abs());
    Vector::from([x.y * y.z + x.z * y.y, x.z * y.x + x.x * y.z, x.x * y.y + x.y * y.x])
}

/// A vector of the plane in space.
fn flat<T: Copy + Default>(x: Vector<T, 2>) -> Vector<T, 3> {
    Vector::from([x.x, x.y, T::default()])
}
