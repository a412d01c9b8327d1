//! All forms of an operator give the same: values or references on either
//! side, and `=`.

#![expect(clippy::op_ref, reason = "the forms with references are the subject")]

use hadamard::{Matrix, Scalar};

law! {
    forms_of_add[M, N](a: M x N, b: M x N):
        a + b => a + &b => &a + b => &a + &b => changed(a, |a| *a += b) => changed(a, |a| *a += &b);
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_sub[M, N](a: M x N, b: M x N):
        a - b => a - &b => &a - b => &a - &b => changed(a, |a| *a -= b) => changed(a, |a| *a -= &b);
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    sums_without_a_temporary[M, N](a: M x N, b: M x N):
        (written(a, |out| a.add_to(b, out)), written(a, |out| a.sub_to(&b, out)))
            => (a + b, a - b);
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [3, 4], [8, 8]
}

law! {
    multiples_are_added_in_place[M, N](a: M x N, b: M x N, k: scalar):
        (changed(a, |a| a.add_scaled(b, k)), changed(a, |a| a.sub_scaled(&b, k)))
            => (a + b * k, a - b * k);
    floats { equal }
    for [1, 1], [2, 3], [5, 2], [3, 4], [8, 8]
}

law! {
    forms_of_mul[M, N](a: M x N, b: N x N):
        a * b => a * &b => &a * b => &a * &b => changed(a, |a| *a *= b) => changed(a, |a| *a *= &b);
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_a_product_of_three_sizes[M, K, N](a: M x K, b: K x N):
        a * b => a * &b => &a * b => &a * &b;
    floats { equal }
    for [1, 1, 1], [2, 3, 4], [5, 2, 1], [1, 7, 1]
}

law! {
    forms_of_scaling[M, N](a: M x N, k: scalar):
        a * k => &a * k => changed(a, |a| *a *= k) => k * a => k * &a;
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_division_by_a_scalar[M, N](a: M x N, k: scalar):
        a / k => &a / k => changed(a, |a| *a /= k) => a.map(|x| x / k);
    floats only { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_remainder[M, N](a: M x N, b: M x N, k: scalar):
        (a % b, a % k)
            => (a % &b, &a % k)
            => (&a % b, changed(a, |a| *a %= k))
            => (&a % &b, a.map(|x| x % k))
            => (changed(a, |a| *a %= b), a.rem(k))
            => (changed(a, |a| *a %= &b), a % Matrix::splat(k))
            => (a.rem(b), a.rem(&Matrix::splat(k)));
    floats only { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_bits_with_a_number[M, N](a: M x N, k: scalar):
        (a & k, a | k)
            => (&a & k, &a | k)
            => (changed(a, |a| *a &= k), changed(a, |a| *a |= k))
            => (a & Matrix::splat(k), a | Matrix::splat(k));
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_shifts[M, N](a: M x N, k: scalar):
        (a << k.unsigned_abs(), a >> (k.unsigned_abs() as usize))
            => (&a << k.abs(), &a >> k.abs())
            => (changed(a, |a| *a <<= k.abs()), changed(a, |a| *a >>= k.unsigned_abs() as u8))
            => (a * (1 << k.abs()), a.map(|x| x.div_euclid(1 << k.abs())));
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_neg[M, N](a: M x N): -a => -&a => a.map(|x| -x);
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_and[M, N](a: M x N, b: M x N):
        a & b => a & &b => &a & b => &a & &b
            => changed(a, |a| *a &= b) => changed(a, |a| *a &= &b) => a.zip_map(b, |x, y| x & y);
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_or[M, N](a: M x N, b: M x N):
        a | b => a | &b => &a | b => &a | &b
            => changed(a, |a| *a |= b) => changed(a, |a| *a |= &b) => a.zip_map(b, |x, y| x | y);
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_xor[M, N](a: M x N, b: M x N):
        a ^ b => a ^ &b => &a ^ b => &a ^ &b
            => changed(a, |a| *a ^= b) => changed(a, |a| *a ^= &b) => a.zip_map(b, |x, y| x ^ y);
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_not[M, N](a: M x N): !a => !&a => a.map(|x| !x);
    for [1, 1], [2, 3], [5, 2]
}

// Methods that take a matrix take a reference too, and some have a form with `=`.

law! {
    forms_of_hadamard[M, N](a: M x N, b: M x N):
        a.hadamard(b)
            => a.hadamard(&b)
            => changed(a, |a| a.hadamard_assign(b))
            => changed(a, |a| a.hadamard_assign(&b));
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_hadamard_div[M, N](a: M x N, b: M x N):
        a.hadamard_div(b)
            => a.hadamard_div(&b)
            => changed(a, |a| a.hadamard_div_assign(b))
            => changed(a, |a| a.hadamard_div_assign(&b));
    floats only { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    methods_take_references[N](a: N x 1, b: N x 1, c: N x 1):
        [a.mul_add(b, c), a.clamp(b, c), a.min(b), a.max(b), a.lerp(b, a[0]), a * a.dot(b)]
            => [a.mul_add(&b, &c), a.clamp(&b, &c), a.min(&b), a.max(&b), a.lerp(&b, a[0]),
                a * a.dot(&b)];
    floats { equal }
    for [1], [2], [3]
}

// Where that makes sense, a number stands for a matrix that has it
// everywhere.

law! {
    limits_can_be_numbers[M, N](a: M x N, b: M x N, k: scalar, l: scalar):
        [a.min(k), a.max(k), a.clamp(k, l), a.clamp(b, l), a.clamp(k, b)]
            => [a.min(Matrix::splat(k)), a.max(Matrix::splat(k)),
                a.clamp(Matrix::splat(k), Matrix::splat(l)),
                a.clamp(b, Matrix::splat(l)), a.clamp(Matrix::splat(k), b)];
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    comparisons_can_be_with_numbers[M, N](a: M x N, k: scalar):
        [a.lt(k), a.le(k), a.gt(k), a.ge(k), a.equal(k), a.not_equal(k)]
            => [a.lt(Matrix::splat(k)), a.le(Matrix::splat(k)), a.gt(Matrix::splat(k)),
                a.ge(Matrix::splat(k)), a.equal(Matrix::splat(k)), a.not_equal(Matrix::splat(k))];
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    divisors_can_be_numbers[M, N](a: M x N, k: scalar):
        (a.rem(k * k + 1), a.rem_euclid(k * k + 1))
            => (a.rem(Matrix::splat(k * k + 1)), a.rem_euclid(Matrix::splat(k * k + 1)))
            => (a.map(|x| x % (k * k + 1)), a.map(|x| x.rem_euclid(k * k + 1)));
    for [1, 1], [2, 3], [5, 2]
}

// Diagonal matrices, whose operators equal those of matrices with zeros.

law! {
    forms_of_diag_times_matrix[M, N](x: M x 1, a: M x N):
        x.diag() * a => x.diag() * &a => &x.diag() * a => &x.diag() * &a;
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_matrix_times_diag[M, N](a: M x N, x: N x 1):
        a * x.diag() => a * &x.diag() => &a * x.diag() => &a * &x.diag()
            => changed(a, |a| *a *= x.diag()) => changed(a, |a| *a *= &x.diag());
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_diag_times_diag[N](x: N x 1, y: N x 1):
        x.diag() * y.diag()
            => x.diag() * &y.diag() => &x.diag() * y.diag() => &x.diag() * &y.diag()
            => changed(x.diag(), |x| *x *= y.diag()) => changed(x.diag(), |x| *x *= &y.diag());
    floats { equal }
    for [1], [2], [3]
}

law! {
    forms_of_diag_plus_diag[N](x: N x 1, y: N x 1):
        x.diag() + y.diag()
            => x.diag() + &y.diag() => &x.diag() + y.diag() => &x.diag() + &y.diag()
            => changed(x.diag(), |x| *x += y.diag()) => changed(x.diag(), |x| *x += &y.diag())
            => (x + y).diag();
    floats { equal }
    for [1], [2], [3]
}

law! {
    forms_of_diag_minus_diag[N](x: N x 1, y: N x 1):
        x.diag() - y.diag()
            => x.diag() - &y.diag() => &x.diag() - y.diag() => &x.diag() - &y.diag()
            => changed(x.diag(), |x| *x -= y.diag()) => changed(x.diag(), |x| *x -= &y.diag())
            => (x - y).diag();
    floats { equal }
    for [1], [2], [3]
}

law! {
    forms_of_diag_plus_matrix[N](x: N x 1, a: N x N):
        x.diag() + a
            => x.diag() + &a => &x.diag() + a => &x.diag() + &a
            => a + x.diag() => a + &x.diag() => &a + x.diag() => &a + &x.diag()
            => changed(a, |a| *a += x.diag()) => changed(a, |a| *a += &x.diag())
            => x.diag().to_matrix() + a;
    floats { equal if finite }
    for [1], [2], [3]
}

law! {
    forms_of_diag_minus_matrix[N](x: N x 1, a: N x N):
        x.diag() - a
            => x.diag() - &a => &x.diag() - a => &x.diag() - &a
            => -(a - x.diag()) => -(a - &x.diag()) => -(&a - x.diag()) => -(&a - &x.diag())
            => -changed(a, |a| *a -= x.diag()) => -changed(a, |a| *a -= &x.diag())
            => x.diag().to_matrix() - a;
    floats { equal if finite }
    for [1], [2], [3]
}

law! {
    forms_of_scaling_diag[N](k: scalar, x: N x 1):
        (k * x).diag()
            => k * x.diag() => k * &x.diag() => x.diag() * k => &x.diag() * k
            => changed(x.diag(), |x| *x *= k);
    floats { equal }
    for [1], [2], [3]
}

law! {
    forms_of_negating_and_dividing_diag[N](k: scalar, x: N x 1):
        -(x.diag() / k)
            => -&(x.diag() / k) => -(&x.diag() / k) => -changed(x.diag(), |x| *x /= k)
            => (-x / k).diag() => x.diag() / -k => (x.diag() / -k).transpose();
    floats only { equal }
    for [1], [2], [3]
}

law! {
    forms_of_each_column[M, N](a: M x N, x: M x 1):
        (a.each_column() + x, a.each_column() - x, a.each_column() * x)
            => (a.each_column() + &x, a.each_column() - &x, a.each_column() * &x);
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_each_row[M, N](a: M x N, x: 1 x N):
        (a.each_row() + x, a.each_row() - x, a.each_row() * x)
            => (a.each_row() + &x, a.each_row() - &x, a.each_row() * &x);
    floats { equal }
    for [1, 1], [2, 3], [5, 2]
}

law! {
    forms_of_division_of_lines[M, N](a: M x N, x: M x 1, y: 1 x N):
        (a.each_column() / x, a.each_row() / y) => (a.each_column() / &x, a.each_row() / &y);
    floats only { equal }
    for [1, 1], [2, 3], [5, 2]
}

/// What a function writes to a place that has other elements before.
fn written<T: Scalar, const M: usize, const N: usize>(
    a: Matrix<T, M, N>,
    write: impl Fn(&mut Matrix<T, M, N>),
) -> Matrix<T, M, N> {
    changed(a + Matrix::ONES, write)
}

/// The value after an assigning operator.
fn changed<A>(mut value: A, change: impl Fn(&mut A)) -> A {
    change(&mut value);
    value
}
