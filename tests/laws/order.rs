//! Minimum and maximum as a lattice, limits, extrema and their places.

use hadamard::{Matrix, Scalar, Vector};

// The lattice. Of equal elements the left one is taken, so 0.0 and -0.0 make a
// difference. The laws that hold in spite of that hold to the last bit.

law! {
    min_and_max_commute[M, N](a: M x N, b: M x N): (a.min(b), a.max(b)) => (b.min(a), b.max(&a));
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    min_associates[M, N](a: M x N, b: M x N, c: M x N): a.min(b).min(c) => a.min(b.min(c));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    max_associates[M, N](a: M x N, b: M x N, c: M x N): a.max(b).max(c) => a.max(b.max(c));
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    min_and_max_absorb[M, N](a: M x N, b: M x N): a => a.min(a.max(b)) => a.max(a.min(b));
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    min_and_max_are_idempotent[M, N](a: M x N): a => a.min(a) => a.max(&a);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    min_and_max_distribute[M, N](a: M x N, b: M x N, c: M x N):
        (a.min(b.max(c)), a.max(b.min(c)))
            => (a.min(b).max(a.min(c)), a.max(b).min(a.max(c)));
    floats { equal if finite }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    negation_exchanges_min_and_max[M, N](a: M x N, b: M x N): -a.min(b) => (-a).max(-b);
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    min_and_max_have_the_sum_and_the_product[M, N](a: M x N, b: M x N):
        (a.min(b) + a.max(b), a.min(b).hadamard(a.max(b))) => (a + b, a.hadamard(b));
    floats { equal if finite }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    min_and_max_of_nan_are_nan[M, N](a: M x N, b: M x N):
        (nans(a.min(b)), nans(a.max(b))) => (nans(a) | nans(b), nans(b) | nans(a));
    floats only { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

// Limits.

law! {
    clamp_is_max_then_min[M, N](a: M x N, low: M x N, high: M x N):
        a.clamp(low, high) => a.max(low).min(high) => a.clamp(&low, &high);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    clamp_stays_within_its_limits[M, N](a: M x N, b: M x N, c: M x N):
        a.clamp(b.min(c), b.max(c)).ge(b.min(c)) & a.clamp(b.min(c), b.max(c)).le(b.max(c))
            => !(nans(a) | nans(b) | nans(c));
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    clamp_is_idempotent[M, N](a: M x N, low: M x N, high: M x N):
        a.clamp(low, high) => a.clamp(low, high).clamp(low, high);
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

// Extrema of all elements and of lines.

law! {
    the_least_element_is_a_reduction[M, N](a: M x N):
        a.min_element()
            => a.row_minima().min_element()
            => a.column_minima().min_element()
            => a.iter().copied().reduce(|x, y| if y < x { y } else { x }).unwrap();
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    the_largest_element_is_a_reduction[M, N](a: M x N):
        a.max_element()
            => a.row_maxima().max_element()
            => a.column_maxima().max_element()
            => a.iter().copied().reduce(|x, y| if y > x { y } else { x }).unwrap()
            => -(-a).min_element();
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    extrema_of_lines[M, N](a: M x N):
        (a.row_minima(), a.row_maxima())
            => (Matrix::from_fn(|i, _| a.row(i).min_element()),
                Matrix::from_fn(|i, _| a.row(i).max_element()))
            => (a.transpose().column_minima().transpose(), a.transpose().column_maxima().transpose());
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [1, 7]
}

law! {
    extrema_are_at_their_positions[M, N](a: M x N):
        (a.min_element(), a.max_element()) => (a[a.argmin()], a[a.argmax()]);
    floats { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    the_first_of_equal_extrema_is_found[M, N](a: M x N):
        (a.argmin(), a.argmax())
            => (first(a, a.min_element()), first(a, a.max_element()))
            => ((-a).argmax(), (-a).argmin());
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

// Sorting.

law! {
    sorted_lines_are_those_of_the_standard_library[M, N](a: M x N):
        (a.sort_each_row(), a.sort_each_column())
            => (Matrix::from_fn(|i, j| sorted(a.row(i).as_slice())[j]),
                Matrix::from_fn(|i, j| sorted(a.column(j).as_slice())[i]));
    floats { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [7, 1], [64, 1]
}

law! {
    sorting_keeps_the_elements_and_moves_nan_to_the_end[N](x: N x 1):
        (bits(x.sort_each_column().as_slice()), nan_at_the_end(x.sort_each_column().as_slice()))
            => (bits(x.as_slice()), nans(x).count());
    floats only { equal }
    for [1], [2], [7], [24]
}

law! {
    the_median_is_in_the_middle[M, N](a: M x N):
        [sorted(a.as_slice())].map(|x| {
            let (low, high) = (x[(M * N - 1) / 2], x[M * N / 2]);
            (a.median() == (low + high) / 2.0, a.median() >= low, a.median() <= high)
        })[0] => (true, true, true);
    floats only { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    medians_of_lines[M, N](a: M x N):
        (a.row_medians(), a.column_medians())
            => (Matrix::from_fn(|i, _| a.row(i).median()),
                Matrix::from_fn(|_, j| a.column(j).median()));
    floats only { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7]
}

// NaN. A reduction with a NaN gives NaN, for every place of that NaN.

law! {
    reductions_of_nan_are_nan[M, N](a: M x N, k: scalar):
        [with_nan(a, k)].map(|a| [
            a.sum(), a.product(), a.mean(), a.min_element(), a.max_element(),
            a.norm(), a.norm_squared(), a.norm_1(), a.norm_inf(), a.distance(Matrix::ONES),
            a.median(), a.variance(), a.standard_deviation(),
        ])[0].iter().all(|x| x.is_nan()) => true;
    floats only { equal }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    vectors_with_nan_have_no_direction[N](x: N x 1, k: scalar, y: N x 1):
        [with_nan(x, k)].map(|x| (
            nans(x.normalize()).all() & x.try_normalize().is_none(),
            x.dot(y).is_nan() & y.dot(x).is_nan() & x.angle(y).is_nan() & y.angle(x).is_nan(),
            nans(y.project(x)).all() & nans(x.project(y)).all(),
        ))[0] => (true, true, true);
    floats only { equal }
    for [1], [2], [3], [4], [7]
}

law! {
    the_position_of_nan_is_found[M, N](a: M x N, k: scalar):
        [with_nan(a, k)].map(|a| (a.argmin(), a.argmax()))[0] => (place(a, k), place(a, k));
    floats only { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    nan_stays_in_its_row[M, N](a: M x N, k: scalar):
        [with_nan(a, k)].map(|a| (
            nans(a.row_minima()) & nans(a.row_maxima()), nans(a.row_sums()) & nans(a.row_means()),
        ))[0] => (only(place(a, k).0), only(place(a, k).0));
    floats only { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

law! {
    nan_stays_in_its_column[M, N](a: M x N, k: scalar):
        [with_nan(a, k)].map(|a| (
            nans(a.column_minima()) & nans(a.column_maxima()),
            nans(a.column_sums()) & nans(a.column_means()),
        ))[0] => (only::<N>(place(a, k).1).transpose(), only::<N>(place(a, k).1).transpose());
    floats only { equal if finite }
    for [1, 1], [2, 3], [3, 3], [5, 2], [1, 7], [8, 8]
}

/// The mask of NaN.
fn nans<T: Copy + PartialEq, const M: usize, const N: usize>(
    a: Matrix<T, M, N>,
) -> Matrix<bool, M, N> {
    a.not_equal(a)
}

/// A place that depends on a number.
fn place<const M: usize, const N: usize>(_: Matrix<f64, M, N>, k: f64) -> (usize, usize) {
    let k = k.to_bits() as usize % (M * N);
    (k % M, k / M)
}

fn with_nan<const M: usize, const N: usize>(mut a: Matrix<f64, M, N>, k: f64) -> Matrix<f64, M, N> {
    let place = place(a, k);
    a[place] = f64::NAN;
    a
}

/// The mask in which only element `i` is true.
fn only<const M: usize>(i: usize) -> Vector<bool, M> {
    Matrix::from_fn(|k, _| k == i)
}

/// The numbers as the standard library sorts them.
fn sorted<T: Copy + PartialOrd>(numbers: &[T]) -> Vec<T> {
    let mut numbers = numbers.to_vec();
    numbers.sort_by(|x, y| x.partial_cmp(y).unwrap());
    numbers
}

/// The bits of numbers, in ascending order.
fn bits(numbers: &[f64]) -> Vec<i64> {
    sorted(&numbers.iter().map(|x| x.to_bits() as i64).collect::<Vec<_>>())
}

/// How many numbers at the end are NaN.
fn nan_at_the_end(numbers: &[f64]) -> usize {
    numbers.iter().rev().take_while(|x| x.is_nan()).count()
}

/// The first place of an element, one column after another.
fn first<T: Scalar, const M: usize, const N: usize>(
    a: Matrix<T, M, N>,
    element: T,
) -> (usize, usize) {
    let k = a.as_slice().iter().position(|&x| x == element).unwrap();
    (k % M, k / M)
}
