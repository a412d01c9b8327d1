//! Constructors.

use super::constructors;

constructors! {
    [FromElement] "a matrix of equal elements is `Matrix::splat(x)` here":
        from_element(x), from_elem(x), from_value(x), full(x), repeat(x), constant(x), Constant(x);
    [Ones] "a matrix of ones is `Matrix::splat(1.0)` or `Matrix::ONES` here": ones(), Ones();
    [Eye] "the identity is `Matrix::identity()` or `Matrix::IDENTITY` here": eye(), Identity();
    [FromRowSlice] "a matrix of given elements is `mat![1, 2; 3, 4]` or `Matrix::from_rows([[1, 2], [3, 4]])` here, and of a slice `Matrix::from_fn(|i, j| x[N * i + j])`":
        from_row_slice(x), from_row_major(x), from_row_iterator(x), from_row_vec(x);
    [FromColumnSlice] "a matrix of a slice, one column after another, is `Matrix::try_from(&x[..])` here":
        from_column_slice(x), from_col_slice(x), from_slice(x), from_vec(x), from_column_major(x),
        from_cols_array(x), from_cols_slice(x), from_column_vec(x);
    [FromIterator] "a matrix of an iterator's elements is `Matrix::from_fn(|i, j| …)` here, or `Matrix::try_from(&x[..])` of a slice":
        from_iterator(x), from_iter(x);
    [FromArray] "a vector of an array is `Vector::from([1, 2, 3])` here, and a matrix `Matrix::from_rows([[1, 2], [3, 4]])`":
        from_array(x), from_nested_arrays(x), from_arrays(x);
    [FromCols] "a matrix of columns is `Matrix::from_columns([[1, 3], [2, 4]])` here, and of vectors `block![x, y, z]`":
        from_cols(x, y, z), from_cols_array_2d(x);
    [New] "elements are given as `vector![x, y, z]`, a `Vector<_, 3>`, or `mat![a, b; c, d]` here":
        new(x, y, z);
    [Random] "a random matrix is `rng.random()` here, with the feature `rand-010`, or `Matrix::from_fn(|i, j| …)`":
        new_random(), Random(), random(), rand(), randn();
    [FromDiag] "a diagonal matrix is `Matrix::from_diagonal(x)` here, and times others `x.diag() * a`":
        from_diag(x), diagonal_matrix(x);
    [FromScale] "a matrix that scales is `Matrix::from_diagonal(x)` here, or `s * a` of one number":
        from_scale(x), new_scaling(x), from_nonuniform_scale(x);
    [Zero] "a matrix of zeros is `Matrix::zeros()` or `Matrix::ZERO` here": Zero();
    [UnitAxis] "the unit vectors are `Vector::X`, `Vector::Y` and `Vector::Z` here":
        x_axis(), y_axis(), z_axis(), w_axis();
    [OriginPoint] "the origin is `Vector::zeros()` or `Vector::ZERO` here": origin();
    [IthAxis] "a unit vector is `Vector::X`, `Vector::Y` and so on here, or a column of `Matrix::IDENTITY`": ith_axis(i), unit_axis(i), basis(i);
    [Linspace] "evenly spaced numbers are `Vector::from_fn(|i, _| low + step * i as f64)` here":
        linspace(low, high, count), LinSpaced(count, low, high);
    [Arange] "the numbers 0, 1, 2 … are `Vector::from_fn(|i, _| i)` here": arange(count);
}
