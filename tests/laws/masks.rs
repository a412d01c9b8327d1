//! Comparisons, masks and selection; the bits of integers.

use hadamard::Matrix;

// Masks.

law! {
    de_morgan[M, N](m: M x N of bool, n: M x N of bool): !(m & n) => !m | !n => !(n & m);
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    de_morgan_of_or[M, N](m: M x N of bool, n: M x N of bool): !(m | n) => !m & !n => !(n | m);
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    double_negation[M, N](m: M x N of bool): !!m => m => m & m => m | m => !(m ^ !(m ^ m));
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    exclusive_or[M, N](m: M x N of bool, n: M x N of bool):
        m ^ n => (m | n) & !(m & n) => m.not_equal(n) => !m.equal(&n);
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    masks_distribute[M, N](m: M x N of bool, n: M x N of bool, p: M x N of bool):
        m & (n | p) => (m & n) | (m & p) => m.select(n | p, m);
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    a_mask_and_its_complement_count_all[M, N](m: M x N of bool): m.count() + (!m).count() => M * N;
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    counts_of_two_masks[M, N](m: M x N of bool, n: M x N of bool):
        m.count() + n.count() => (m | n).count() + (m & n).count();
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    count_is_the_sum_of_ones[M, N](m: M x N of bool):
        m.count() => m.cast::<usize>().sum() => m.transpose().count();
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    any_is_not_all_not[M, N](m: M x N of bool):
        m.any() => !(!m).all() => m.count() > 0 => m.iter().any(|&x| x);
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    all_is_not_any_not[M, N](m: M x N of bool, n: M x N of bool):
        // Many random elements are hardly ever all true, so `n | !n` is checked as well.
        (m.all(), (n | !n).all()) => (!(!m).any(), true) => (m.count() == M * N, !(n & !n).any());
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

// Comparisons.

law! {
    less_and_at_least_are_complementary[M, N](a: M x N, b: M x N): a.lt(b) => !a.ge(b);
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    greater_and_at_most_are_complementary[M, N](a: M x N, b: M x N): a.gt(b) => !a.le(&b);
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    less_and_at_least_are_both_false_for_nan[M, N](a: M x N, b: M x N):
        a.lt(b) | a.ge(b) => a.gt(b) | a.le(b) => a.equal(a) & b.equal(b);
    floats only { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    equal_and_not_equal_are_complementary[M, N](a: M x N, b: M x N):
        a.equal(b) => !a.not_equal(b) => b.equal(a) => !b.not_equal(&a);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    less_is_greater_from_the_other_side[M, N](a: M x N, b: M x N):
        (a.lt(b), a.le(b)) => (b.gt(a), b.ge(a));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    less_or_equal_is_at_most[M, N](a: M x N, b: M x N):
        (a.le(b), a.ge(b)) => (a.lt(b) | a.equal(b), a.gt(b) | a.equal(b));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    one_of_less_equal_greater[M, N](a: M x N, b: M x N):
        a.lt(b).count() + a.equal(b).count() + a.gt(b).count() + unordered(a, b).count() => M * N;
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    comparisons_are_elementwise[M, N](a: M x N, b: M x N):
        (a.lt(b), a.equal(b)) => (a.zip_map(b, |x, y| x < y), a.zip_map(b, |x, y| x == y));
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    equal_matrices_are_equal_everywhere[M, N](a: M x N, b: M x N):
        a == b => a.equal(b).all() => !a.not_equal(b).any();
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

// Selection.

law! {
    selection_by_the_complement[M, N](m: M x N of bool, a: M x N, b: M x N):
        m.select(a, b)
            => (!m).select(b, a)
            => m.select(&a, b)
            => m.select(a, &b)
            => Matrix::from_fn(|i, j| if m[(i, j)] { a[(i, j)] } else { b[(i, j)] });
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    selection_of_the_same[M, N](m: M x N of bool, a: M x N, b: M x N):
        (m.select(a, a), m.select(m.select(a, b), b)) => (a, m.select(a, b));
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    selection_is_a_sum_of_products[M, N](m: M x N of bool, a: M x N, b: M x N):
        m.select(a, b) => m.cast::<T>().hadamard(a) + (!m).cast::<T>().hadamard(b);
    floats { equal if finite }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    min_is_a_selection[M, N](a: M x N, b: M x N):
        // The left one if they are equal. Zeros of different signs are equal.
        a.min(b) => (a.le(b) | a.not_equal(a)).select(a, b);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    max_is_a_selection[M, N](a: M x N, b: M x N):
        a.max(b) => (a.ge(b) | a.not_equal(a)).select(a, b);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    abs_is_a_selection[M, N](a: M x N):
        a.abs() => a.lt(Matrix::ZERO).select(-a, a) => a.max(-a) => a.hadamard(a.signum());
    floats { equal if finite }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

// The bits of integers.

law! {
    de_morgan_of_bits[M, N](a: M x N, b: M x N): !(a & b) => !a | !b;
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    the_complement_of_bits[M, N](a: M x N): !a => -a - Matrix::ONES;
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    sum_of_bits[M, N](a: M x N, b: M x N): a + b => (a ^ b) + (a & b) * 2 => (a | b) + (a & b);
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

/// The places where one of two elements is NaN.
fn unordered<T: Copy + PartialEq, const M: usize, const N: usize>(
    a: Matrix<T, M, N>,
    b: Matrix<T, M, N>,
) -> Matrix<bool, M, N> {
    a.not_equal(a) | b.not_equal(b)
}
