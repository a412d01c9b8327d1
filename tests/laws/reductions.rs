//! Sums, products and means, of all elements or of lines.

use std::ops::Mul;

use hadamard::{Matrix, RowVector, Vector};

law! {
    sum_is_a_form_in_ones[M, N](a: M x N):
        a.sum() => (RowVector::<T, M>::ONES * a * Vector::<T, N>::ONES)[(0, 0)];
    // M N - 1 roundings on the left, (M - 1) + (N - 1) on the right: ones are exact.
    floats { |L - R| <= gamma(M * N + M + N) * a.abs().sum() }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    row_sums_are_a_product_with_ones[M, N](a: M x N):
        a.row_sums()
            => a * Vector::<T, N>::ONES
            => a.columns().copied().reduce(|sum, column| sum + column).unwrap()
            => Matrix::from_fn(|i, _| a.row(i).sum());
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    column_sums_are_a_product_with_ones[M, N](a: M x N):
        a.column_sums()
            => RowVector::<T, M>::ONES * a
            => a.rows().reduce(|sum, row| sum + row).unwrap()
            => Matrix::from_fn(|_, j| a.column(j).sum());
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    row_sums_are_column_sums_of_the_transpose[M, N](a: M x N):
        a.row_sums() => a.transpose().column_sums().transpose();
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    sums_of_sums[M, N](a: M x N): a.sum() => a.row_sums().sum() => a.column_sums().sum();
    floats { |L - R| <= gamma(M * N + M + N) * a.abs().sum() }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    sum_is_linear[M, N](k: scalar, a: M x N, b: M x N): (k * a + b).sum() => k * a.sum() + b.sum();
    floats { |L - R| <= gamma(2 * M * N + 2) * (k.abs() * a.abs().sum() + b.abs().sum()) }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    sum_and_product_go_column_by_column[M, N](a: M x N):
        (a.sum(), a.product())
            => (a.into_iter().reduce(|x, y| x + y).unwrap(), fold_product(a.as_slice()));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7]
}

law! {
    product_is_multiplicative[M, N](a: M x N, b: M x N):
        // The product of nine elements is at most 9¹⁸; 9²⁰ would overflow.
        a.hadamard(b).product() => a.product() * b.product();
    floats { |L - R| <= gamma(4 * M * N) * (a.product() * b.product()).abs() }
    for [1, 1], [2, 3], [3, 3], [1, 7]
}

law! {
    product_of_the_transpose[M, N](a: M x N): a.product() => a.transpose().product();
    floats { |L - R| <= gamma(2 * M * N) * a.product().abs() }
    for [1, 1], [2, 3], [3, 3], [4, 4], [5, 2], [1, 7]
}

law! {
    mean_times_number_is_sum[M, N](a: M x N): a.mean() * (M * N) as T => a.sum();
    floats only { |L - R| <= gamma(2) * a.sum().abs() }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    means_of_lines_are_sums_divided[M, N](a: M x N):
        (a.row_means(), a.column_means(), a.mean())
            => (a.row_sums() / N as T, a.column_sums() / M as T, a.sum() / (M * N) as T)
            => (a.transpose().column_means().transpose(), a.transpose().row_means().transpose(),
                a.mean());
    floats only { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    centred_columns_have_no_mean[M, N](a: M x N):
        (a.each_row() - a.column_means()).column_means() => RowVector::<T, N>::ZERO;
    // The mean has M roundings, the difference one, and its mean M more. The
    // error is relative to the mean of |x| + |mean|.
    floats only { |L - R| <= gamma(2 * M + 1) * (a.abs().column_means() * 2.0) }
    for [1, 1], [2, 3], [3, 3], [5, 2], [7, 1], [8, 8]
}

law! {
    squared_norm_is_a_sum_of_squares[M, N](a: M x N):
        a.norm_squared() => a.hadamard(a).sum() => a.hadamard_pow(2).sum();
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    squared_norm_is_a_trace[M, N](a: M x N):
        a.norm_squared() => (a.transpose() * a).trace() => (a * a.transpose()).trace();
    floats { |L - R| <= gamma(M * N + M + N) * a.norm_squared() }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    norm_1_is_norm_inf_of_the_transpose[M, N](a: M x N): a.norm_1() => a.transpose().norm_inf();
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    norm_1_is_the_largest_column_sum[M, N](a: M x N):
        a.norm_1()
            => a.columns().map(|x| x.norm_1()).reduce(|x, y| if y > x { y } else { x }).unwrap();
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

/// The product from the first element to the last.
fn fold_product<T: Copy + Mul<Output = T>>(elements: &[T]) -> T {
    elements[1..].iter().fold(elements[0], |product, &x| product * x)
}
