//! The Hadamard product and its relatives, diagonal matrices, broadcasting.

use hadamard::{Diag, Matrix, RowVector, Scalar, Vector};

// The five laws of the Hadamard product.

law! {
    hadamard_commutes[M, N](a: M x N, b: M x N): a.hadamard(b) => b.hadamard(&a);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    hadamard_associates[M, N](a: M x N, b: M x N, c: M x N):
        a.hadamard(b).hadamard(c) => a.hadamard(b.hadamard(c));
    floats { |L - R| <= gamma(4) * a.hadamard(b).hadamard(c).abs() }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    hadamard_distributes[M, N](a: M x N, b: M x N, c: M x N):
        a.hadamard(b + c) => a.hadamard(b) + a.hadamard(c) => (b + c).hadamard(&a);
    floats { |L - R| <= gamma(4) * a.abs().hadamard(b.abs() + c.abs()) }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    hadamard_takes_scalars[M, N](k: scalar, a: M x N, b: M x N):
        k * a.hadamard(b) => (k * a).hadamard(b) => a.hadamard(k * b) => a.hadamard(b) * k;
    floats { |L - R| <= gamma(4) * (k * a.hadamard(b)).abs() }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    hadamard_is_elementwise[M, N](a: M x N, b: M x N):
        a.hadamard(b) => Matrix::from_fn(|i, j| a[(i, j)] * b[(i, j)]);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

// Neutral element, inverse, powers.

law! {
    ones_are_neutral[M, N](a: M x N):
        a => a.hadamard(Matrix::ONES) => Matrix::<T, M, N>::ONES.hadamard(a);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    quotient_undoes_product[M, N](a: M x N, b: M x N):
        a.hadamard(positive(b)).hadamard_div(positive(b)) => a;
    floats { |L - R| <= gamma(2) * a.abs() }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    quotient_is_elementwise[M, N](a: M x N, b: M x N):
        a.hadamard_div(b) => a.zip_map(b, |x, y| x / y);
    floats only { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    reciprocals_of_powers_of_two_are_inverse[M, N](a: M x N):
        power_of_two(a).hadamard(power_of_two(a).recip())
            => power_of_two(a).powi(-1).hadamard(power_of_two(a))
            => Matrix::ONES;
    floats only { equal if finite }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    quotient_is_the_product_with_the_reciprocal[M, N](a: M x N, b: M x N):
        a.hadamard_div(positive(b)) => a.hadamard(positive(b).recip());
    floats only { |L - R| <= gamma(3) * a.hadamard_div(positive(b)).abs() }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    quotient_and_remainder[M, N](a: M x N, b: M x N):
        a.hadamard_div(positive(b)).hadamard(positive(b)) + a.rem(positive(b)) => a;
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    least_remainder[M, N](a: M x N, b: M x N):
        // The result is below the divisor, and differs from `rem` by a multiple
        // of the divisor.
        a.rem_euclid(positive(b)).ge(Matrix::ZERO) & a.rem_euclid(positive(b)).lt(positive(b))
            => (a.rem_euclid(-positive(b)) - a.rem(positive(b))).rem(positive(b)).equal(Matrix::ZERO)
            => Matrix::splat(true);
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

// A power of n by squaring has at most 2 log n roundings; for 5 it has three.
law! {
    exponents_add[M, N](a: M x N):
        a.hadamard_pow(5)
            => a.hadamard_pow(2).hadamard(a.hadamard_pow(3))
            => a.hadamard(a).hadamard(a).hadamard(a).hadamard(a).hadamard(a.hadamard_pow(0));
    floats { |L - R| <= gamma(8) * a.abs().hadamard_pow(5) }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    mul_add_is_product_and_sum[M, N](a: M x N, b: M x N, c: M x N):
        a.mul_add(b, &c) => a.hadamard(b) + c;
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    lerp_goes_from_a_to_b[M, N](a: M x N, b: M x N):
        (a.lerp(b, T::ZERO), a.lerp(b, T::ONE)) => (a, b);
    floats { equal if finite }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    lerp_goes_back[M, N](a: M x N, b: M x N, k: scalar):
        a.lerp(b, k) => a + (b - a) * k => b.lerp(&a, T::ONE - k);
    // Each side has three or four roundings: those of t or 1 - t or 1 - (1 -
    // t), of two products and of the sum. The error of 1 - t is relative to 1 +
    // |t|.
    floats { |L - R| <= gamma(7) * ((a.abs() + b.abs()) * (1.0 + k.abs())) }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

// Diagonal matrices and broadcasting.

law! {
    a_vector_times_is_its_diagonal_matrix[N](x: N x 1, y: N x 1):
        x.hadamard(y) => x.diag() * y => y.diag() * x => Diag::new(x) * y;
    floats { equal }
    for [1], [2], [3], [4], [8]
}

law! {
    diag_times_a_matrix_is_column_by_column[M, N](x: M x 1, y: M x N):
        x.diag() * y
            => Matrix::from_fn(|i, j| x.hadamard(y.column(j))[i])
            => y.each_column() * x
            => x.outer(Vector::ONES).hadamard(y);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [7, 1], [8, 8]
}

law! {
    a_matrix_times_diag_is_row_by_row[M, N](y: M x N, x: N x 1):
        y * x.diag()
            => Matrix::from_fn(|i, j| y.row(i).hadamard(x.transpose())[(0, j)])
            => y.each_row() * x.transpose()
            => Vector::<T, M>::ONES.outer(x).hadamard(y);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [7, 1], [8, 8]
}

law! {
    diag_is_a_matrix[M, N](x: M x 1, a: M x N, y: N x 1):
        x.diag() * a * y.diag() => x.diag().to_matrix() * a * Matrix::from_diagonal(y);
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    diagonal_matrices_multiply_elementwise[N](x: N x 1, y: N x 1):
        x.diag() * y.diag() => x.hadamard(y).diag() => y.diag() * x.diag();
    floats { equal }
    for [1], [2], [3], [4], [7]
}

law! {
    diag_and_diagonal_are_inverse[N](x: N x 1):
        x => x.diag().diagonal() => x.diag().to_matrix().diagonal();
    floats { equal }
    for [1], [2], [3], [4], [7]
}

law! {
    a_diagonal_matrix_has_an_inverse[N](x: N x 1):
        x.diag().inverse().is_ok() => x.not_equal(Vector::ZERO).all();
    floats only { equal if finite }
    for [1], [2], [3], [4], [7]
}

law! {
    the_inverse_of_a_diagonal_matrix[N](x: N x 1):
        power_of_two(x).diag().inverse().unwrap() * power_of_two(x).diag()
            => Vector::<T, N>::ONES.diag();
    floats only { equal if finite }
    for [1], [2], [3], [4], [7]
}

law! {
    each_column_is_an_outer_product[M, N](a: M x N, x: M x 1):
        a.each_column() + x => a + x * RowVector::<T, N>::ONES;
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [7, 1]
}

law! {
    each_column_subtracts[M, N](a: M x N, x: M x 1):
        a.each_column() - x => a - x * RowVector::<T, N>::ONES;
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [7, 1]
}

law! {
    each_column_divides[M, N](a: M x N, x: M x 1):
        a.each_column() / positive(x) => a.hadamard_div(positive(x) * RowVector::ONES);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [7, 1]
}

law! {
    rows_are_the_columns_of_the_transpose[M, N](a: M x N, x: 1 x N):
        (a.each_row() + x).transpose() => a.transpose().each_column() + x.transpose();
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [7, 1]
}

law! {
    rows_subtract_as_columns_of_the_transpose[M, N](a: M x N, x: 1 x N):
        (a.each_row() - x).transpose() => a.transpose().each_column() - x.transpose();
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [7, 1]
}

law! {
    rows_multiply_as_columns_of_the_transpose[M, N](a: M x N, x: 1 x N):
        (a.each_row() * x).transpose() => a.transpose().each_column() * x.transpose();
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [7, 1]
}

law! {
    rows_divide_as_columns_of_the_transpose[M, N](a: M x N, x: 1 x N):
        (a.each_row() / positive(x)).transpose()
            => a.transpose().each_column() / positive(x).transpose();
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [7, 1]
}

// The Hadamard product and the matrix product.

law! {
    hadamard_transposes[M, N](a: M x N, b: M x N):
        a.hadamard(b).transpose() => a.transpose().hadamard(b.transpose());
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    diagonal_factors_go_to_either_side[M, N](d: M x 1, a: M x N, b: M x N, e: N x 1):
        d.diag() * a.hadamard(b) * e.diag()
            => (d.diag() * a * e.diag()).hadamard(b)
            => a.hadamard(d.diag() * b * e.diag());
    floats { |L - R| <= gamma(6) * (d.diag() * a.hadamard(b) * e.diag()).abs() }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    a_bilinear_form_is_a_trace[M, N](x: M x 1, a: M x N, b: M x N, y: N x 1):
        x.dot(a.hadamard(b) * y) => (x.diag() * a * y.diag() * b.transpose()).trace();
    // 1 + N + M roundings on the left, 2 + N + (M - 1) on the right.
    floats { |L - R| <= gamma(2 * M + 2 * N + 2)
        * x.abs().dot(a.hadamard(b).abs() * y.abs()) }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    the_sum_is_a_trace[M, N](a: M x N, b: M x N):
        a.hadamard(b).sum() => (a * b.transpose()).trace() => (a.transpose() * b).trace();
    // M N roundings on the left, N + (M - 1) on the right.
    floats { |L - R| <= gamma(M * N + M + N - 1) * a.hadamard(b).abs().sum() }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    an_outer_product_scales_rows_and_columns[M, N](x: M x 1, a: M x N, y: N x 1):
        x.outer(y).hadamard(a) => x.diag() * a * y.diag();
    floats { |L - R| <= gamma(4) * (x.diag() * a * y.diag()).abs() }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    the_diagonal_of_a_product[M, N](a: M x N, b: N x M):
        (a * b).diagonal() => a.hadamard(b.transpose()).row_sums();
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

law! {
    the_diagonal_of_a_conjugate[M, N](a: M x N, x: N x 1):
        (a * x.diag() * a.transpose()).diagonal() => a.hadamard(a) * x;
    // Two products and N - 1 sums on both sides.
    floats { |L - R| <= gamma(2 * N + 2) * (a.hadamard(a) * x.abs()) }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7], [8, 8]
}

/// Every element made positive: a² + 1.
fn positive<T, const M: usize, const N: usize>(a: Matrix<T, M, N>) -> Matrix<T, M, N>
where
    T: Scalar,
{
    a.hadamard(a) + Matrix::ONES
}

/// Every element replaced by a power of two, with either sign, that depends on
/// the element.
fn power_of_two<const M: usize, const N: usize>(a: Matrix<f64, M, N>) -> Matrix<f64, M, N> {
    a.map(|x| x.signum() * 2_f64.powi((x.to_bits() % 2000) as i32 - 1000))
}
