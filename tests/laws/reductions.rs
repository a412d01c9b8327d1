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

law! {
    products_of_lines[M, N](a: M x N):
        (a.row_products(), a.column_products())
            => (Matrix::from_fn(|i, _| fold_product(a.row(i).as_slice())),
                Matrix::from_fn(|_, j| fold_product(a.column(j).as_slice())))
            => (a.transpose().column_products().transpose(), a.transpose().row_products().transpose());
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    masks_of_lines[M, N](a: M x N, b: M x N):
        [a.lt(b)].map(|m| (
            (m.row_any(), m.row_all(), m.row_counts()),
            (m.column_any(), m.column_all(), m.column_counts()),
        ))[0]
            => [a.lt(b)].map(|m| (
                (Matrix::from_fn(|i, _| m.row(i).any()), Matrix::from_fn(|i, _| m.row(i).all()),
                    Matrix::from_fn(|i, _| m.row(i).count())),
                (Matrix::from_fn(|_, j| m.column(j).any()), Matrix::from_fn(|_, j| m.column(j).all()),
                    Matrix::from_fn(|_, j| m.column(j).count())),
            ))[0];
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

// Cumulative sums and products.

law! {
    cumulative_sums_are_sums_of_the_beginnings[M, N](a: M x N):
        (a.cumulative_row_sums(), a.cumulative_column_sums())
            => (Matrix::from_fn(|i, j| (0..=j).map(|k| a[(i, k)]).reduce(|x, y| x + y).unwrap()),
                Matrix::from_fn(|i, j| (0..=i).map(|k| a[(k, j)]).reduce(|x, y| x + y).unwrap()))
            => (a.transpose().cumulative_column_sums().transpose(),
                a.transpose().cumulative_row_sums().transpose());
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    cumulative_products_are_products_of_the_beginnings[M, N](a: M x N):
        (a.cumulative_row_products(), a.cumulative_column_products())
            => (Matrix::from_fn(|i, j| (0..=j).map(|k| a[(i, k)]).reduce(|x, y| x * y).unwrap()),
                Matrix::from_fn(|i, j| (0..=i).map(|k| a[(k, j)]).reduce(|x, y| x * y).unwrap()));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    cumulative_sums_are_products_with_triangles_of_ones[M, N](a: M x N):
        (a.cumulative_row_sums(), a.cumulative_column_sums())
            => (a * Matrix::<T, N, N>::ONES.upper_triangle(0),
                Matrix::<T, M, M>::ONES.lower_triangle(0) * a);
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    the_last_cumulative_sums_and_products_are_those_of_lines[M, N](a: M x N):
        (*a.cumulative_row_sums().column(N - 1), a.cumulative_column_products().row(M - 1))
            => (a.row_sums(), a.column_products());
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

// Variances. With n elements, a mean has n roundings, a difference one more, and a sum of squares
// n + 1 more. A mean that is wrong by a share of |a| changes the variance by the square of that.

law! {
    variance_is_the_mean_square_of_the_distances[M, N](a: M x N):
        a.variance() => (a - Matrix::splat(a.mean())).norm_squared() / (M * N) as T;
    floats only { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    variance_is_half_of_the_mean_square_of_all_differences[M, N](a: M x N):
        a.variance() => half_mean_square_of_differences(a.as_slice());
    floats only { |L - R| <= gamma(4 * M * N + 8) * (a.norm_squared() / (M * N) as T) }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    the_square_of_the_standard_deviation_is_the_variance[M, N](a: M x N):
        a.standard_deviation().powi(2) => a.variance();
    floats only { |L - R| <= gamma(8) * a.variance() }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    variances_of_lines[M, N](a: M x N):
        ((a.row_variances(), a.column_variances()),
            (a.row_standard_deviations(), a.column_standard_deviations()))
            => ((Matrix::from_fn(|i, _| a.row(i).variance()),
                Matrix::from_fn(|_, j| a.column(j).variance())),
                (Matrix::from_fn(|i, _| a.row(i).standard_deviation()),
                Matrix::from_fn(|_, j| a.column(j).standard_deviation())));
    floats only { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    variance_of_nan_and_infinity_is_nan[M, N](a: M x N):
        (a.variance().is_nan(), a.standard_deviation().is_nan())
            => (!a.iter().all(|x| x.is_finite()), !a.iter().all(|x| x.is_finite()));
    floats only { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2]
}

/// Σ (x - y)² / (2 n²) over all pairs of n numbers.
fn half_mean_square_of_differences(numbers: &[f64]) -> f64 {
    let squares = numbers.iter().flat_map(|x| numbers.iter().map(move |y| (x - y) * (x - y)));
    squares.sum::<f64>() / (2 * numbers.len() * numbers.len()) as f64
}

/// The product from the first element to the last.
fn fold_product<T: Copy + Mul<Output = T>>(elements: &[T]) -> T {
    elements[1..].iter().fold(elements[0], |product, &x| product * x)
}
