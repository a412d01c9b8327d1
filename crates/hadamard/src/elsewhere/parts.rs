//! Sizes, elements, rows, columns and blocks.

use super::{methods, sized_methods};
use crate::matrix::Matrix;

methods! {
    [Nrows] "the number of rows is `a.nrows()` here, and in types and constants `Matrix::<_, 2, 3>::ROWS`":
        num_rows(), row_count(), n_rows(), height();
    [Ncols] "the number of columns is `a.ncols()` here, and in types and constants `Matrix::<_, 2, 3>::COLUMNS`":
        cols(), num_cols(), num_columns(), col_count(), column_count(), n_cols(), width();
    [Size] "the numbers of rows and columns are `a.shape()` here":
        size(), dim(), dims(), shape_tuple();
    [Numel] "the number of elements is `a.as_slice().len()` here, and of rows and columns `a.shape()`":
        numel(), len(), ndims(), ndim();
    [Col] "a column is `a.column(j)` here": col(j), get_col(j), get_column(j), column_at(j);
    [ColMut] "a column to be changed is `a.column_mut(j)` here": col_mut(j);
    [SetCol] "a column is replaced by `a.set_column(j, x)` here": set_col(j, x);
    [RowIter] "the rows are `a.rows()` here": row_iter(), iter_rows(), outer_iter();
    [ColumnIter] "the columns are `a.columns()` here":
        column_iter(), col_iter(), iter_cols(), iter_columns();
    [ColumnIterMut] "the columns to be changed are `a.columns_mut()` here":
        column_iter_mut(), col_iter_mut();
    [RowIterMut] "the rows are changed one by one, `a.row_mut(i)` here": row_iter_mut();
    [Coeff] "an element is `a[(i, j)]` here":
        coeff(i, j), at_ij(i, j), item(i, j), elem(i, j), get_element(i, j);
    [CoeffRef] "an element to be changed is `a[(i, j)]` here": coeffRef(i, j);
    [View] "a block is `a.block::<0, 0, 2, 2>()` here, or `a.block_at::<2, 2>(i, j)`":
        view(start, shape);
    [Slice] "a part is `x.segment::<2>(i)`, `a.rows_at::<2>(i)`, `a.columns_at::<2>(j)` or `a.block_at::<2, 2>(i, j)` here":
        slice(range);
    [SwapCols] "columns change places by `a.swap_columns(i, j)` here": swap_cols(i, j);
    [RemoveCol] "one column less is `a.remove_column(j)` here": remove_col(j), delete_column(j);
    [DeleteRow] "one row less is `a.remove_row(i)` here": delete_row(i);
    [InsertCol] "one column more is `a.insert_column(j, x)` here, and at the end `a.push_column(x)`":
        insert_col(j, x);
    [PushCol] "one column more is `a.push_column(x)` here, or `block![a, x]`":
        push_col(x), append_column(x), append_col(x), horzcat(x), hcat(x), column_stack(x);
    [AppendRow] "one row more is `a.push_row(x)` here, or `block![a; x]`":
        append_row(x), vertcat(x), vcat(x), row_stack(x);
    [ToArray] "the elements are `a.to_rows()` or `a.to_columns()` here, and of a vector `<[_; 3]>::from(x)`":
        to_array(), into_array(), to_array_2d(), to_nested_arrays(), tolist(), to_list();
    [ToColsArray] "the columns as arrays are `a.to_columns()` here, and one after another `a.as_slice()`":
        to_cols_array(), to_cols_array_2d(), to_column_major();
    [ToVec] "the elements are `a.as_slice().to_vec()` here, one column after another":
        to_vec(), into_vec();
    [Ravel] "all elements in one column are `a.flatten()` here": ravel();
    [Flip] "the reverse order is `a.reverse_rows()` or `a.reverse_columns()` here":
        fliplr(), flipud(), flip(axis), rot90();
    [Circshift] "a cyclic shift is `a.roll_rows(k)` or `a.roll_columns(k)` here":
        circshift(k), roll(k);
    [Triu] "a triangle is `a.upper_triangle(k)` or `a.lower_triangle(k)` here, and of a square matrix that solves systems `a.upper()` or `a.lower()`":
        triu(k), tril(k), triangularView();
    [FillDiagonal] "the diagonal is replaced by `a.set_diagonal(x)` here, with one number by `a.set_diagonal(Vector::splat(x))`":
        fill_diagonal(x), set_diag(x);
    [SetZero] "a matrix of zeros is `a = Matrix::ZERO` here": setZero();
    [SetOnes] "a matrix of ones is `a = Matrix::ONES` here": setOnes();
    [SetIdentity] "the identity is `a = Matrix::IDENTITY` here": setIdentity(), set_identity();
    [SetConstant] "a matrix of equal elements is `a = Matrix::splat(x)` here":
        setConstant(x), fill_with_value(x);
    [AsDiagonal] "a diagonal matrix is `x.diag()` here, or `Matrix::from_diagonal(x)`":
        asDiagonal(), as_diagonal();
    [Copied] "a matrix is copied by `let b = a` here: it is `Copy`":
        copy(), clone_owned(), into_owned();
    [CopyFrom] "a matrix is copied by `a = b` here, and to a reference by `*a = b`":
        copy_from(b), clone_from_matrix(b);
    [CopyFromSlice] "the elements of a slice, one column after another, are `a = Matrix::try_from(&x[..])?` here":
        copy_from_slice(x);
    [Resize] "the sizes are in the type here, so they stay: a part is `a.block_at::<2, 2>(i, j)`, and more rows are `block![a; b]`":
        resize(m, n), conservativeResize(m, n), resize_mut(m, n, x);
    [FillRow] "a row of equal numbers is `a.set_row(i, RowVector::splat(x))` here": fill_row(i, x);
    [FillColumn] "a column of equal numbers is `a.set_column(j, Vector::splat(x))` here":
        fill_column(j, x);
    [FillWithIdentity] "the identity is `a = Matrix::IDENTITY` here": fill_with_identity();
    [WriteToSlice] "the elements are the slice `a.as_slice()` here, one column after another":
        write_to_slice(x), tobytes();
    [SwapAxes] "the transpose is `a.transpose()` here": swapaxes(i, j), swap_axes(i, j);
    [ViewMut] "a block is replaced by `a.set_block_at(i, j, b)` here": view_mut(start, shape);
    [SetRandom] "a random matrix is `a = rng.random()` here, with the feature `rand-010`": setRandom();
    [ReverseInPlace] "the reverse order is `a = a.reverse_rows()` or `a.reverse_columns()` here":
        reverseInPlace();
    [GetRow] "a row is `a.row(i)` here": get_row(i), row_at(i);
    [RowsRange] "some of the rows are `a.rows_at::<2>(i)` here": rows_range(range);
    [ColumnsRange] "some of the columns are `a.columns_at::<2>(j)` here": columns_range(range);
    [Submatrix] "a block is `a.block::<0, 0, 2, 2>()` here, and the matrix without row 1 and column 2 `a.without(1, 2)`":
        submatrix(i, j), sub_matrix(i, j);
    [SetElement] "an element is changed by `a[(i, j)] = x` here": set_coeff(i, j, x), set_element(i, j, x);
    [Zip] "a function of each two elements is `a.zip_map(b, |x, y| …)` here, and the pairs are `a.iter().zip(b.iter())`":
        zip(b);
    [Unwrapped] "this is a matrix and no `Result`: leave `.unwrap()` out": unwrap(), expect(message);
    [Elements] "the elements are `a.iter()` here, one column after another, and as a slice `a.as_slice()`":
        elements(), coeffs(), values(), data(), as_ptr();
    [IntoShape] "another shape with as many elements is `a.reshape()` here, which keeps their order by columns":
        into_shape(shape), reshape_generic(m, n);
    [UpperTriangular] "a triangle is `a.upper_triangle(0)` or `a.lower_triangle(0)` here, and of a square matrix that solves systems `a.upper()` or `a.lower()`":
        upper_triangular(), lower_triangular();
    [Printed] "a matrix is printed by `println!(\"{{a}}\")` here": print(), display(), to_str();
}

sized_methods! {
    [FixedView] [ROWS, COLUMNS] "a block is `a.block_at::<{ROWS}, {COLUMNS}>(i, j)` here, a copy": {
        fixed_view(i, j), fixed_slice(i, j)
    };
    [FixedViewMut] [ROWS, COLUMNS] "a block of {ROWS}x{COLUMNS} is replaced by `a.set_block_at(i, j, b)` here": {
        fixed_view_mut(i, j), fixed_slice_mut(i, j)
    };
    [FixedRows] [ROWS] "some of the rows are `a.rows_at::<{ROWS}>(i)` here, a copy, and some elements of a column `x.segment::<{ROWS}>(i)`": {
        fixed_rows(i), topRows(), middleRows(i), bottomRows()
    };
    [FixedRowsMut] [ROWS] "some of the rows are replaced by `a.set_block_at(i, 0, b)` here, and some elements of a column are changed as `x.segment_mut::<{ROWS}>(i)`": {
        fixed_rows_mut(i)
    };
    [FixedColumns] [COLUMNS] "some of the columns are `a.columns_at::<{COLUMNS}>(j)` here": {
        fixed_columns(j), leftCols(), middleCols(j), rightCols()
    };
    [FixedColumnsMut] [COLUMNS] "some of the columns are changed as `a.columns_at_mut::<{COLUMNS}>(j)` here": {
        fixed_columns_mut(j)
    };
    [Corner] [ROWS, COLUMNS] "a corner is a block, `a.block_at::<{ROWS}, {COLUMNS}>(i, j)` here, and is replaced by `a.set_block_at(i, j, b)`": {
        topLeftCorner(), topRightCorner(), bottomLeftCorner(), bottomRightCorner()
    };
}

#[diagnostic::on_unimplemented(
    message = "a matrix of other elements is `a.cast::<{S}>()` here",
    label = "not known here under this name"
)]
pub trait Astype<S> {}

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    #[doc(hidden)]
    pub fn astype<S>(&mut self) -> Matrix<S, M, N>
    where
        Self: Astype<S>,
    {
        super::never()
    }
}

methods! {
    [AsFloat] "a matrix of other elements is `a.cast::<f32>()` or `a.cast::<f64>()` here":
        as_vec2(), as_vec3(), as_vec4(), as_dvec2(), as_dvec3(), as_dvec4(), as_mat2(), as_mat3(),
        as_mat4(), as_dmat2(), as_dmat3(), as_dmat4(), as_f32(), as_f64(), to_f32(), to_f64();
    [AsInteger] "a matrix of other elements is `a.cast::<i32>()` here":
        as_ivec2(), as_ivec3(), as_ivec4(), as_uvec2(), as_uvec3(), as_uvec4(), as_i32(), as_i64();
}
