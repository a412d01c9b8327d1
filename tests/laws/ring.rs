//! Matrices as a ring and as a module: `+`, `-`, `*`, scalars, transposes, traces.

use hadamard::{Matrix, Scalar};

// Addition.

law! {
    addition_commutes[M, N](a: M x N, b: M x N): a + b => b + a;
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    addition_associates[M, N](a: M x N, b: M x N, c: M x N): (a + b) + c => a + (b + c);
    floats { |L - R| <= gamma(4) * (a.abs() + b.abs() + c.abs()) }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    addition_is_elementwise[M, N](a: M x N, b: M x N):
        a + b => Matrix::from_fn(|i, j| a[(i, j)] + b[(i, j)]);
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    subtraction_is_elementwise[M, N](a: M x N, b: M x N):
        a - b => Matrix::from_fn(|i, j| a[(i, j)] - b[(i, j)]) => a + (-b);
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    zero_is_neutral[M, N](a: M x N):
        a => a + Matrix::<T, M, N>::ZERO => Matrix::<T, M, N>::zeros() + a => a - Matrix::default();
    floats { equal if finite }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    the_negative_is_the_inverse_of_addition[M, N](a: M x N):
        a - a => a + (-a) => Matrix::ZERO;
    floats { equal if finite }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    negation_is_an_involution[M, N](a: M x N): -(-a) => a;
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    a_difference_changes_its_sign[M, N](a: M x N, b: M x N): a - b => -(b - a);
    floats { equal if finite }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

// Multiplication. A product with K columns on the left has K roundings.

law! {
    product_is_rows_times_columns[M, K, N](a: M x K, b: K x N):
        a * b => Matrix::from_fn(|i, j| a.row(i).transpose().dot(b.column(j)));
    floats { equal }
    for [1, 1, 1], [2, 3, 4], [3, 3, 3], [4, 4, 4], [5, 2, 1], [1, 7, 1], [8, 8, 8]
}

law! {
    product_associates[M, K, L, N](a: M x K, b: K x L, c: L x N): (a * b) * c => a * (b * c);
    floats { |L - R| <= gamma(2 * K + 2 * L) * (a.abs() * b.abs() * c.abs()) }
    for [1, 1, 1, 1], [2, 3, 4, 5], [3, 3, 3, 3], [4, 4, 4, 4], [1, 7, 1, 7], [8, 8, 8, 8]
}

law! {
    product_distributes[M, K, N](a: M x K, b: K x N, c: K x N): a * (b + c) => a * b + a * c;
    floats { |L - R| <= gamma(2 * K + 2) * (a.abs() * (b.abs() + c.abs())) }
    for [1, 1, 1], [2, 3, 4], [3, 3, 3], [4, 4, 4], [5, 2, 1], [1, 7, 1], [8, 8, 8]
}

law! {
    product_distributes_from_the_right[M, K, N](a: M x K, b: M x K, c: K x N):
        (a + b) * c => a * c + b * c;
    floats { |L - R| <= gamma(2 * K + 2) * ((a.abs() + b.abs()) * c.abs()) }
    for [1, 1, 1], [2, 3, 4], [3, 3, 3], [4, 4, 4], [5, 2, 1], [1, 7, 1], [8, 8, 8]
}

law! {
    identity_is_neutral[M, N](a: M x N):
        a => Matrix::identity() * a => a * Matrix::<T, N, N>::IDENTITY;
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    zero_absorbs[M, K, N](a: M x K): a * Matrix::<T, K, N>::ZERO => Matrix::<T, M, N>::ZERO;
    floats { equal if finite }
    for [1, 1, 1], [2, 3, 4], [3, 3, 3], [5, 2, 1], [1, 7, 1]
}

law! {
    product_with_negatives[M, K, N](a: M x K, b: K x N): -(a * b) => (-a) * b => a * (-b);
    floats { equal if finite }
    for [1, 1, 1], [2, 3, 4], [3, 3, 3], [5, 2, 1], [1, 7, 1]
}

// Scalars.

law! {
    scalars_commute[M, N](k: scalar, a: M x N): k * a => a * k => a.map(|x| k * x);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    scalars_associate[M, N](k: scalar, l: scalar, a: M x N): (k * l) * a => k * (l * a);
    floats { |L - R| <= gamma(4) * (k * l * a).abs() }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    scalars_distribute[M, N](k: scalar, l: scalar, a: M x N): (k + l) * a => k * a + l * a;
    floats { |L - R| <= gamma(4) * ((k.abs() + l.abs()) * a.abs()) }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    scalars_distribute_over_matrices[M, N](k: scalar, a: M x N, b: M x N):
        k * (a + b) => k * a + k * b;
    floats { |L - R| <= gamma(4) * (k.abs() * (a.abs() + b.abs())) }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    scalars_go_through_products[M, K, N](k: scalar, a: M x K, b: K x N):
        k * (a * b) => (k * a) * b => a * (k * b) => (a * b) * k;
    floats { |L - R| <= gamma(2 * K + 2) * (k.abs() * (a.abs() * b.abs())) }
    for [1, 1, 1], [2, 3, 4], [3, 3, 3], [5, 2, 1], [1, 7, 1]
}

law! {
    division_undoes_scaling[M, N](k: scalar, a: M x N):
        (a * (k * k + T::ONE)) / (k * k + T::ONE) => a;
    floats { |L - R| <= gamma(2) * a.abs() }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    one_and_minus_one[M, N](a: M x N): -a => a * (-T::ONE) => a / (-T::ONE) => -(a * T::ONE);
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

// Sums and products of iterators.

law! {
    sum_of_an_iterator[M, N](a: M x N, b: M x N, c: M x N):
        [a, b, c].into_iter().sum::<Matrix<T, M, N>>()
            => [a, b, c].iter().sum()
            => [a, b, c].into_iter().fold(Matrix::ZERO, |sum, x| sum + x)
            => a + b + c;
    floats { equal if finite }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    product_of_an_iterator[N](a: N x N, b: N x N, c: N x N):
        [a, b, c].into_iter().product::<Matrix<T, N, N>>()
            => [a, b, c].iter().product()
            => [a, b, c].into_iter().fold(Matrix::IDENTITY, |product, x| product * x)
            => a * b * c;
    floats { equal if finite }
    for [1], [2], [3], [4]
}

// Transposes.

law! {
    transpose_is_an_involution[M, N](a: M x N): a.transpose().transpose() => a;
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    transpose_exchanges_the_indices[M, N](a: M x N):
        a.transpose() => Matrix::from_fn(|j, i| a[(i, j)]) => Matrix::from_rows(a.to_columns());
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    transpose_is_linear[M, N](k: scalar, a: M x N, b: M x N):
        (k * a - b).transpose() => k * a.transpose() - b.transpose();
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    transpose_of_a_product[M, K, N](a: M x K, b: K x N):
        (a * b).transpose() => b.transpose() * a.transpose();
    floats { equal }
    for [1, 1, 1], [2, 3, 4], [3, 3, 3], [4, 4, 4], [5, 2, 1], [1, 7, 1], [8, 8, 8]
}

law! {
    transpose_exchanges_rows_and_columns[M, N](a: M x N):
        a.transpose()
            => Matrix::from_fn(|i, j| a.row(j)[(0, i)])
            => Matrix::from_fn(|i, j| a.column(i)[j])
            => zero_with::<T, _, N, M>(a.rows(), |out, i, row| out.set_column(i, row.transpose()))
            => zero_with::<T, _, N, M>(a.columns(), |out, j, col| out.set_row(j, col.transpose()));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7]
}

// Traces.

law! {
    trace_is_linear[N](k: scalar, a: N x N, b: N x N):
        (k * a + b).trace() => k * a.trace() + b.trace();
    floats { |L - R| <= gamma(2 * N + 2) * (k.abs() * a.abs().trace() + b.abs().trace()) }
    for [1], [2], [3], [4], [8]
}

law! {
    trace_is_cyclic[M, N](a: M x N, b: N x M): (a * b).trace() => (b * a).trace();
    floats { |L - R| <= gamma(2 * M + 2 * N - 2) * (a.abs() * b.abs()).trace() }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    trace_of_the_transpose[N](a: N x N):
        a.trace() => a.transpose().trace() => a.diagonal().sum() => a.diagonal().diag().trace();
    floats { equal }
    for [1], [2], [3], [4], [8]
}

/// The matrix of zeros after `put(&mut matrix, i, line)` for each of some lines.
fn zero_with<T: Scalar, L, const M: usize, const N: usize>(
    lines: impl Iterator<Item = L>,
    put: impl Fn(&mut Matrix<T, M, N>, usize, L),
) -> Matrix<T, M, N> {
    let mut out = Matrix::ZERO;
    lines.enumerate().for_each(|(i, line)| put(&mut out, i, line));
    out
}
