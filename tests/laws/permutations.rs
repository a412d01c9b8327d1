//! Rows and columns in another order, triangles and diagonals.

use hadamard::{Matrix, Scalar, Vector};

law! {
    reversed_lines_are_at_the_other_end[M, N](a: M x N):
        (a.reverse_rows(), a.reverse_columns())
            => (Matrix::from_fn(|i, j| a[(M - 1 - i, j)]), Matrix::from_fn(|i, j| a[(i, N - 1 - j)]))
            => (a.transpose().reverse_columns().transpose(), a.transpose().reverse_rows().transpose());
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    reversing_twice_changes_nothing[M, N](a: M x N):
        a => a.reverse_rows().reverse_rows() => a.reverse_columns().reverse_columns();
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    rolled_lines_are_elsewhere[M, N](a: M x N):
        [-9, -3, -1, 0, 1, 2, 4, 20].map(|k| (a.roll_rows(k), a.roll_columns(k)))
            => [-9, -3, -1, 0, 1, 2, 4, 20].map(|k| (
                Matrix::from_fn(|i, j| a[(place(i, k, M), j)]),
                Matrix::from_fn(|i, j| a[(i, place(j, k, N))]),
            ));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    rolls_add_up[M, N](a: M x N):
        a.roll_rows(5).roll_rows(-3)
            => a.roll_rows(2)
            => a.transpose().roll_columns(2).transpose()
            => a.roll_rows(2 + M as isize).roll_columns(N as isize);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    triangles_have_the_elements_of_their_side[M, N](a: M x N):
        [-9, -2, -1, 0, 1, 2, 9].map(|k| (a.upper_triangle(k), a.lower_triangle(k)))
            => [-9, -2, -1, 0, 1, 2, 9].map(|k| (
                Matrix::from_fn(|i, j| if difference(j, i) >= k { a[(i, j)] } else { T::ZERO }),
                Matrix::from_fn(|i, j| if difference(j, i) <= k { a[(i, j)] } else { T::ZERO }),
            ))
            => [-9, -2, -1, 0, 1, 2, 9].map(|k| (
                a.transpose().lower_triangle(-k).transpose(),
                a.transpose().upper_triangle(-k).transpose(),
            ));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    triangles_beyond_all_diagonals[M, N](a: M x N):
        (a.upper_triangle(isize::MIN), a.lower_triangle(isize::MAX))
            => (a, a)
            => (a + a.upper_triangle(isize::MAX), a + a.lower_triangle(isize::MIN));
    for [1, 1], [2, 3], [5, 2]
}

law! {
    two_triangles_are_the_matrix[M, N](a: M x N): a => a.upper_triangle(0) + a.lower_triangle(-1);
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    the_triangles_of_a_square_matrix_have_types[N](a: N x N):
        (a.upper_triangle(0), a.lower_triangle(0)) => (a.upper().to_matrix(), a.lower().to_matrix());
    floats { equal if finite }
    for [1], [2], [3], [8]
}

law! {
    a_diagonal_is_replaced[N](a: N x N, x: N x 1):
        with_diagonal(a, x) => a.upper_triangle(1) + a.lower_triangle(-1) + Matrix::from_diagonal(x);
    floats { equal if finite }
    for [1], [2], [3], [8]
}

law! {
    multiples_of_the_identity[N](k: scalar, x: N x 1):
        (Matrix::<T, N, N>::from_diagonal_element(k), Matrix::from_diagonal_element(k) * x)
            => (with_diagonal(Matrix::ZERO, Vector::splat(k)), x * k);
    for [1], [2], [3], [8]
}

law! {
    diagonals_are_where_the_indices_differ_by_k[X](a: 3 x 4, b: 4 x 3, _x: X x 1):
        ((a.diagonal_at::<0, 3>(), a.diagonal_at::<1, 3>(), a.diagonal_at::<3, 1>()),
            (b.diagonal_at::<-1, 3>(), b.diagonal_at::<-3, 1>(), b.diagonal_at::<2, 1>()))
            => ((Matrix::from_fn(|i, _| a[(i, i)]), Matrix::from_fn(|i, _| a[(i, i + 1)]),
                Matrix::from_fn(|i, _| a[(i, i + 3)])),
                (Matrix::from_fn(|i, _| b[(i + 1, i)]), Matrix::from_fn(|i, _| b[(i + 3, i)]),
                Matrix::from_fn(|i, _| b[(i, i + 2)])))
            => ((a.transpose().diagonal_at::<0, 3>(), a.transpose().diagonal_at::<-1, 3>(),
                a.transpose().diagonal_at::<-3, 1>()),
                (b.transpose().diagonal_at::<1, 3>(), b.transpose().diagonal_at::<3, 1>(),
                b.transpose().diagonal_at::<-2, 1>()));
    floats { equal }
    for [1]
}

/// Where line `i` was before `count` lines moved by `shift` places.
fn place(i: usize, shift: isize, count: usize) -> usize {
    (i as isize - shift).rem_euclid(count as isize) as usize
}

fn difference(j: usize, i: usize) -> isize {
    j as isize - i as isize
}

fn with_diagonal<T: Scalar, const N: usize>(
    mut a: Matrix<T, N, N>,
    x: Vector<T, N>,
) -> Matrix<T, N, N> {
    a.set_diagonal(x);
    a
}
