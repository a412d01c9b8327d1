//! Construction, access to elements, rows and columns, and other forms of the same matrix.

use core::hint::black_box;

use hadamard::{Matrix, Vector};

use crate::check::{Float, operations};

operations! {
    /// Functions of a matrix of any shape.
    Access(T: Float, M, N) {
        shape: |a: Matrix<T, M, N>| a.shape();
        nrows: |a: Matrix<T, M, N>| a.nrows();
        ncols: |a: Matrix<T, M, N>| a.ncols();
        from_rows: |a: Matrix<T, N, M>| Matrix::<T, M, N>::from_rows(a.to_columns());
        from_columns: |a: Matrix<T, M, N>| Matrix::from_columns(a.to_columns());
        from_fn: |x: T| Matrix::<T, M, N>::from_fn(|i, j| x * T::from_usize(i + j));
        splat: |x: T| Matrix::<T, M, N>::splat(x);
        zeros: |()| Matrix::<T, M, N>::zeros();
        identity: |()| Matrix::<T, M, M>::identity();
        from_diagonal: |x: Vector<T, N>| Matrix::from_diagonal(x);
        from_diagonal_element: |x: T| Matrix::<T, N, N>::from_diagonal_element(x);
        set_diagonal: |(mut a, x): (Matrix<T, N, N>, Vector<T, N>)| {
            a.set_diagonal(x);
            a
        };
        diagonal_at: |a: Matrix<T, M, M>| a.diagonal_at::<0, M>();
        upper_triangle: |(a, k): (Matrix<T, M, N>, isize)| a.upper_triangle(k);
        lower_triangle: |(a, k): (Matrix<T, M, N>, isize)| a.lower_triangle(k);
        reverse_rows: |a: Matrix<T, M, N>| a.reverse_rows();
        reverse_columns: |a: Matrix<T, M, N>| a.reverse_columns();
        roll_rows: |(a, k): (Matrix<T, M, N>, isize)| a.roll_rows(k);
        roll_columns: |(a, k): (Matrix<T, M, N>, isize)| a.roll_columns(k);
        from_columns_ref: |a: Matrix<T, M, N>| *Matrix::from_columns_ref(&a.to_columns());
        from_columns_mut: |a: Matrix<T, M, N>| *Matrix::from_columns_mut(&mut a.to_columns());
        from_ref: |a: Matrix<T, M, 1>| *Vector::from_ref(&a.to_columns()[0]);
        from_mut: |a: Matrix<T, M, 1>| *Vector::from_mut(&mut a.to_columns()[0]);
        from_array: |a: Vector<T, N>| Vector::from(<[T; N]>::from(a));
        try_from: |a: Matrix<T, M, 1>| Matrix::<T, M, N>::try_from(black_box(a.as_slice()));
        get: |(a, i, j): (Matrix<T, M, N>, usize, usize)| a.get(i, j).copied();
        get_mut: |(mut a, i, j): (Matrix<T, M, N>, usize, usize)| {
            if let Some(x) = a.get_mut(i, j) {
                *x = T::ONE;
            }
            a
        };
        at: |a: Matrix<T, M, N>| *a.at::<0, 1>();
        columns: |a: Matrix<T, M, N>| each(a.columns().copied());
        columns_mut: |mut a: Matrix<T, M, N>| {
            let mut columns = a.columns_mut();
            let last = black_box(&mut columns).next_back().map(|x| *x);
            (last, columns.fold(T::ZERO, |sum, x| sum + x.sum()))
        };
        rows: |a: Matrix<T, M, N>| each(a.rows());
        iter: |a: Matrix<T, M, N>| each(a.iter().copied());
        iter_mut: |mut a: Matrix<T, M, N>| {
            a.iter_mut().for_each(|x| *x = -*x);
            a
        };
        into_iter: |a: Matrix<T, M, N>| each(a.into_iter());
        as_slice: |a: Matrix<T, M, N>| a.as_slice().first().copied();
        as_mut_slice: |mut a: Matrix<T, M, N>| {
            a.as_mut_slice().reverse();
            a
        };
        to_columns: |a: Matrix<T, M, N>| a.to_columns();
        to_rows: |a: Matrix<T, M, N>| a.to_rows();
        map: |a: Matrix<T, M, N>| a.map(|x| x + T::ONE);
        cast: |a: Matrix<T, M, N>| a.cast::<i32>();
        transpose: |a: Matrix<T, M, N>| a.transpose();
        get_block: |(a, i, j): (Matrix<T, M, N>, usize, usize)| a.get_block::<2, 2>(i, j);
        get_line: |(a, i, j): (Matrix<T, M, N>, usize, usize)| {
            (a.get_block::<M, 1>(0, j), a.get_block::<1, N>(i, 0))
        };
        block: |a: Matrix<T, M, N>| a.block::<0, 1, 2, 1>();
        set_block: |(mut a, b): (Matrix<T, M, N>, Matrix<T, 2, 1>)| {
            a.set_block::<0, 1>(b);
            a
        };
        head: |a: Vector<T, M>| a.head::<2>();
        tail: |a: Vector<T, M>| a.tail::<2>();
        swizzle3: |a: Vector<T, M>| a.swizzle3::<1, 0, 1>();
        swizzle2: |a: Vector<T, M>| a.swizzle2::<1, 0>();
        swizzle4: |a: Vector<T, M>| a.swizzle4::<1, 0, 1, 0>();
        xy: |a: Vector<T, 2>| a.xy();
        xz: |a: Vector<T, 3>| a.xz();
        yz: |a: Vector<T, 4>| a.yz();
        xyz: |a: Vector<T, 4>| a.xyz();
        equals: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a == b;
    }
}

operations! {
    /// The last row of a matrix.
    RowMut(T: Float, M, N) {
        iter: |mut a: Matrix<T, M, N>| each(a.row_mut(M - 1).iter().copied());
        iter_mut: |mut a: Matrix<T, M, N>| {
            let mut row = a.row_mut(M - 1);
            black_box(&mut row).iter_mut().for_each(|x| *x = -*x);
            a
        };
        to_row: |mut a: Matrix<T, M, N>| black_box(&mut a.row_mut(M - 1)).to_row();
        operators: |(mut a, x, s): (Matrix<T, M, N>, Matrix<T, 1, N>, T)| {
            let mut row = a.row_mut(M - 1);
            row += x;
            row -= &x;
            row *= s;
            row /= s;
            a
        };
    }
}

/// Both ends of an iterator. The compiler knows nothing about its state.
fn each<X>(mut items: impl DoubleEndedIterator<Item = X> + ExactSizeIterator) {
    black_box(items.len());
    while let Some(first) = black_box(&mut items).next() {
        black_box(first);
        black_box(black_box(&mut items).next_back());
    }
}
