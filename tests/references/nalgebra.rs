//! The same results as nalgebra on random matrices, and the same bits where
//! both do the same operations in the same order.

use hadamard::Matrix;
use nalgebra::{SMatrix, UniformNorm};

use crate::laws::law;

law! {
    sum_and_difference[M, N](a: M x N, b: M x N):
        [a + b, a - b] => [theirs(a) + theirs(b), theirs(a) - theirs(b)].map(ours);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    scaling_and_negation[M, N](a: M x N, k: scalar):
        [a * k, k * a, -a] => [theirs(a) * k, k * theirs(a), -theirs(a)].map(ours);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    product[M, K, N](a: M x K, b: K x N): a * b => ours(theirs(a) * theirs(b));
    floats { equal if finite }
    for [1, 1, 1], [2, 3, 4], [3, 3, 3], [4, 4, 4], [5, 2, 1], [1, 7, 1], [8, 8, 8]
}

law! {
    hadamard_product[M, N](a: M x N, b: M x N):
        a.hadamard(b) => ours(theirs(a).component_mul(&theirs(b)));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    quotients[M, N](a: M x N, b: M x N, k: scalar):
        [a.hadamard_div(b), a / k]
            => [theirs(a).component_div(&theirs(b)), theirs(a) / k].map(ours);
    floats only { equal }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    transpose[M, N](a: M x N): a.transpose() => ours(theirs(a).transpose());
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    trace_and_diagonal[N](a: N x N):
        (a.trace(), a.diagonal()) => (theirs(a).trace(), ours(theirs(a).diagonal()));
    floats { equal if finite }
    for [1], [2], [3], [4], [8]
}

law! {
    dot[N](x: N x 1, y: N x 1): x.dot(y) => theirs(x).dot(&theirs(y));
    floats { |L - R| <= gamma(2 * N) * x.abs().dot(y.abs()) }
    for [1], [2], [3], [4], [8]
}

law! {
    cross[](x: 3 x 1, y: 3 x 1): x.cross(y) => ours(theirs(x).cross(&theirs(y)));
    floats { equal }
    for []
}

law! {
    perp_dot[](x: 2 x 1, y: 2 x 1): x.perp_dot(y) => theirs(x).perp(&theirs(y));
    floats { equal }
    for []
}

law! {
    outer[M, N](x: M x 1, y: N x 1): x.outer(y) => ours(theirs(x) * theirs(y).transpose());
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    sums[M, N](a: M x N):
        (a.sum(), a.column_sums(), a.row_sums())
            => (theirs(a).sum(), ours(theirs(a).row_sum()), ours(theirs(a).column_sum()));
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    product_of_elements[M, N](a: M x N): a.product() => theirs(a).product();
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7]
}

law! {
    mean_and_column_means[M, N](a: M x N):
        (a.mean(), a.column_means()) => (theirs(a).mean(), ours(theirs(a).row_mean()));
    floats only { equal if finite }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    row_means[M, N](a: M x N): a.row_means() => ours(theirs(a).column_mean());
    // Our mean has N roundings. nalgebra multiplies every element by a
    // rounded 1 / N.
    floats only { |L - R| <= gamma(2 * N + 1) * a.abs().row_means() }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

// Norms. nalgebra sums squares in another order. Both sums have M N
// roundings, and the root halves their effect.

law! {
    squared_norm[M, N](a: M x N): a.norm_squared() => theirs(a).norm_squared();
    floats only { |L - R| <= gamma(2 * M * N) * a.norm_squared() }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    norm[M, N](a: M x N): a.norm() => theirs(a).norm();
    floats only { |L - R| <= gamma(M * N + 2) * a.norm() }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    distance[M, N](a: M x N, b: M x N): a.distance(b) => theirs(a).metric_distance(&theirs(b));
    floats only { |L - R| <= gamma(M * N + 2) * a.distance(b) }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    norms_of_vectors[N](x: N x 1):
        (x.norm_1(), x.norm_inf()) => (theirs(x).lp_norm(1), theirs(x).apply_norm(&UniformNorm));
    floats only { equal if finite }
    for [1], [2], [3], [4], [8]
}

law! {
    unit_vectors[N](x: N x 1):
        x.try_normalize().unwrap_or_default()
            => theirs(x).try_normalize(0.0).map_or(Matrix::ZERO, ours);
    floats only { |L - R| <= gamma(N + 4) * x.try_normalize().unwrap_or_default().abs() }
    for [1], [2], [3], [4], [8]
}

law! {
    angle[N](x: N x 1, y: N x 1): cosine(x.angle(y)) => cosine(theirs(x).angle(&theirs(y)));
    // nalgebra's is acos of a quotient with N + N / 2 + 3 roundings; ours is
    // as in the laws of norms.
    floats only { |L - R| <= gamma(24 * N + 70) * 1.0 }
    for [2], [3], [4], [7]
}

// Order.

law! {
    min_and_max[M, N](a: M x N, b: M x N):
        [a.min(b), a.max(b)] => [theirs(a).inf(&theirs(b)), theirs(a).sup(&theirs(b))].map(ours);
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    extrema[M, N](a: M x N):
        (a.min_element(), a.max_element()) => (theirs(a).min(), theirs(a).max());
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    positions_of_extrema[N](x: N x 1):
        (x.argmin(), x.argmax()) => ((theirs(x).imin(), 0), (theirs(x).imax(), 0));
    floats { equal if finite }
    for [1], [2], [3], [4], [8]
}

law! {
    position_of_the_largest_magnitude[M, N](a: M x N): a.abs().argmax() => theirs(a).iamax_full();
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

// Functions of elements.

law! {
    abs[M, N](a: M x N): a.abs() => ours(theirs(a).abs());
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    maps[M, N](a: M x N, b: M x N):
        [a.map(|x| x + x), a.zip_map(b, |x, y| x * y + x)]
            => [theirs(a).map(|x| x + x), theirs(a).zip_map(&theirs(b), |x, y| x * y + x)]
                .map(ours);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    comparison_by_zip_map[M, N](a: M x N, b: M x N):
        a.lt(b) => ours(theirs(a).zip_map(&theirs(b), |x, y| x < y));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    lerp[N](x: N x 1, y: N x 1, k: scalar):
        x.lerp(y, k) => x.equal(y).select(x, ours(theirs(x).lerp(&theirs(y), k)));
    floats { equal if finite }
    for [1], [2], [3], [4], [8]
}

law! {
    elements_are_visited_in_the_same_order[M, N](a: M x N):
        (a.as_slice().to_vec(), a.into_iter().collect::<Vec<_>>())
            => (theirs(a).as_slice().to_vec(), theirs(a).iter().copied().collect::<Vec<_>>());
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

// Rows and columns.

law! {
    rows_and_columns[M, N](a: M x N, k: scalar):
        (a.row(index::<M>(k)), *a.column(index::<N>(k)))
            => (ours(theirs(a).row(index::<M>(k)).into_owned()),
                ours(theirs(a).column(index::<N>(k)).into_owned()));
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    exchanges_of_rows[M, N](a: M x N, k: scalar, l: scalar):
        changed(a, |a| a.swap_rows(index::<M>(k), index::<M>(l)))
            => ours(changed(theirs(a), |a| a.swap_rows(index::<M>(k), index::<M>(l))));
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    exchanges_of_columns[M, N](a: M x N, k: scalar, l: scalar):
        changed(a, |a| a.swap_columns(index::<N>(k), index::<N>(l)))
            => ours(changed(theirs(a), |a| a.swap_columns(index::<N>(k), index::<N>(l))));
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    replacement_of_a_row[M, N](a: M x N, x: 1 x N, k: scalar):
        changed(a, |a| a.set_row(index::<M>(k), x))
            => ours(changed(theirs(a), |a| a.set_row(index::<M>(k), &theirs(x))));
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    replacement_of_a_column[M, N](a: M x N, x: M x 1, k: scalar):
        changed(a, |a| a.set_column(index::<N>(k), x))
            => ours(changed(theirs(a), |a| a.set_column(index::<N>(k), &theirs(x))));
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

// Constructors.

law! {
    constructors[M, N](a: M x N, k: scalar):
        [Matrix::splat(k), Matrix::from_fn(|i, j| a[(i, j)]), Matrix::from_columns(a.to_columns())]
            => [SMatrix::repeat(k), SMatrix::from_fn(|i, j| a[(i, j)]),
                SMatrix::<T, M, N>::from_column_slice(a.as_slice())].map(ours);
    for [1, 1], [2, 3], [3, 3], [1, 7], [8, 8]
}

law! {
    diagonal_matrices[N](x: N x 1):
        [Matrix::from_diagonal(x), Matrix::IDENTITY]
            => [SMatrix::from_diagonal(&theirs(x)), SMatrix::<T, N, N>::identity()].map(ours);
    for [1], [2], [3], [4], [8]
}

// nalgebra computes the sizes of a Kronecker product for numbers alone.
macro_rules! kron {
    ($($name:ident: $m:literal x $n:literal, $p:literal x $q:literal;)*) => {$(
        law! {
            $name[](a: $m x $n, b: $p x $q): a.kron(b) => ours(theirs(a).kronecker(&theirs(b)));
            floats { equal }
            for []
        }
    )*};
}

kron! {
    kron_of_rectangles: 2 x 3, 3 x 2;
    kron_of_squares: 3 x 3, 4 x 4;
    kron_of_row_and_column: 1 x 7, 5 x 1;
    kron_of_scalars: 1 x 1, 1 x 1;
}

fn theirs<T, const M: usize, const N: usize>(a: Matrix<T, M, N>) -> SMatrix<T, M, N> {
    a.into()
}

fn ours<T, const M: usize, const N: usize>(a: SMatrix<T, M, N>) -> Matrix<T, M, N> {
    a.into()
}

/// A matrix after a change.
fn changed<A>(mut matrix: A, change: impl Fn(&mut A)) -> A {
    change(&mut matrix);
    matrix
}

/// An index below `N` that depends on a number.
fn index<const N: usize>(k: i64) -> usize {
    k.unsigned_abs() as usize % N
}

/// The cosine. It is 1 if a vector is zero: there is no angle, and nalgebra's
/// is 0.
fn cosine(angle: f64) -> f64 {
    if angle.is_nan() { 1.0 } else { angle.cos() }
}
