//! Sums, extrema and norms.

use super::methods;

methods! {
    [RowSum] "one sum for each column, a row, is `a.column_sums()` here, and one for each row, a column, `a.row_sums()`":
        row_sum(), sum_rows(), row_sum_tr();
    [ColumnSum] "one sum for each row, a column, is `a.row_sums()` here, and one for each column, a row, `a.column_sums()`":
        column_sum(), sum_columns(), col_sum(), sum_cols();
    [RowMean] "one mean for each column, a row, is `a.column_means()` here, and one for each row, a column, `a.row_means()`":
        row_mean(), mean_rows();
    [ColumnMean] "one mean for each row, a column, is `a.row_means()` here, and one for each column, a row, `a.column_means()`":
        column_mean(), col_mean(), mean_columns();
    [RowProduct] "one product for each column, a row, is `a.column_products()` here, and one for each row, a column, `a.row_products()`":
        row_product(), row_prod();
    [ColumnProduct] "one product for each row, a column, is `a.row_products()` here, and one for each column, a row, `a.column_products()`":
        column_product(), col_prod();
    [RowVariance] "one variance for each column, a row, is `a.column_variances()` here, and one for each row, a column, `a.row_variances()`":
        row_variance();
    [ColumnVariance] "one variance for each row, a column, is `a.row_variances()` here, and one for each column, a row, `a.column_variances()`":
        column_variance();
    [Std] "the standard deviation is `a.standard_deviation()` here, with the divisor M N":
        std(), stddev(), std_dev();
    [Var] "the variance is `a.variance()` here, with the divisor M N": var();
    [Cumsum] "cumulative sums are `a.cumulative_column_sums()` here, or `a.cumulative_row_sums()`":
        cumsum(), cum_sum();
    [Cumprod] "cumulative products are `a.cumulative_column_products()` here, or `a.cumulative_row_products()`":
        cumprod(), cum_prod();
    [SumAxis] "sums of rows are `a.row_sums()` here, of columns `a.column_sums()`, and of all elements `a.sum()`":
        sum_axis(axis);
    [MeanAxis] "means of rows are `a.row_means()` here, of columns `a.column_means()`, and of all elements `a.mean()`":
        mean_axis(axis);
    [ElementSum] "the sum of all elements is `a.sum()` here":
        element_sum(), component_sum(), total();
    [ElementProduct] "the product of all elements is `a.product()` here": element_product(), prod();
    [MaxCoeff] "the largest element is `a.max_element()` here":
        maxCoeff(), max_coeff(), max_value(), amax_signed(), element_max(), max_component(),
        maximum_element();
    [MinCoeff] "the smallest element is `a.min_element()` here":
        minCoeff(), min_coeff(), min_value(), element_min(), min_component(), minimum_element();
    [Amax] "the largest absolute value is `a.abs().max_element()` here": amax(), camax();
    [Amin] "the smallest absolute value is `a.abs().min_element()` here": amin(), camin();
    [Imax] "the place of the largest element is `a.argmax()` here": imax(), iamax(), max_position();
    [Imin] "the place of the smallest element is `a.argmin()` here":
        imin(), iamin(), min_position();
    [Length] "the norm is `x.norm()` here, and the number of elements `x.as_slice().len()`":
        length(), magnitude(), mag(), norm_l2(), norm2(), l2_norm(), stableNorm(), frobenius_norm(),
        norm_frobenius(), euclidean_norm();
    [LengthSquared] "the squared norm is `x.norm_squared()` here":
        length_squared(), magnitude_squared(), mag_sq(), magnitude2(), squaredNorm(), norm_sq(),
        squared_norm(), length_sq(), norm_sqr(), magnitude_sq(), sum_of_squares();
    [LengthRecip] "the reciprocal of the norm is `1.0 / x.norm()` here": length_recip();
    [LpNorm] "norms are `a.norm()`, `a.norm_1()` and `a.norm_inf()` here":
        lpNorm(), lp_norm(p), norm_p(p), apply_norm(n);
    [Distance2] "the squared distance is `(a - b).norm_squared()` here":
        distance_squared(b), distance2(b), squared_distance(b), distance_sq(b);
    [MetricDistance] "the distance is `a.distance(b)` here":
        metric_distance(b), distance_to(b), dist(b), euclidean_distance(b);
    [MaxAxis] "the largest elements of rows are `a.row_maxima()` here, of columns `a.column_maxima()`, and of all `a.max_element()`":
        max_axis(axis), row_max(), column_max(), col_max();
    [MinAxis] "the smallest elements of rows are `a.row_minima()` here, of columns `a.column_minima()`, and of all `a.min_element()`":
        min_axis(axis), row_min(), column_min(), col_min();
    [ProdAxis] "products of rows are `a.row_products()` here, of columns `a.column_products()`, and of all elements `a.product()`":
        prod_axis(axis), product_axis(axis);
    [OperatorNorm] "the spectral norm is `a.svd()?.norm_2()` here, and the Frobenius norm `a.norm()`":
        operator_norm(), spectral_norm();
    [L1Norm] "the sum of all absolute values is `a.abs().sum()` here, and the operator norm `a.norm_1()`":
        l1_norm(), norm_l1();
    [LinfNorm] "the largest absolute value is `a.abs().max_element()` here, and the operator norm `a.norm_inf()`":
        linf_norm(), norm_max(), infinity_norm();
    [Ptp] "the range of the elements is `a.max_element() - a.min_element()` here": ptp();
    [CountNonzero] "how many elements are not zero is `a.not_equal(Matrix::zeros()).count()` here":
        count_nonzero(), nnz();
    [AnyNan] "whether an element is NaN is `a.iter().any(|x| x.is_nan())` here, and a mask `a.not_equal(a)`":
        isnan(), is_nan(), has_nan(), hasNaN(), is_nan_mask();
    [AllFinite] "whether all elements are finite is `a.iter().all(|x| x.is_finite())` here":
        is_finite(), isfinite(), is_finite_mask(), allFinite(), all_finite(), isinf(),
        is_infinite();
}
