//! Exact determinants of integers, signed and unsigned.

use hadamard::scalar::Integer;
use hadamard::{Matrix, Vector, mat};

/// Leibniz' formula, or `None` if a sum or product overflows.
fn leibniz<const N: usize>(a: &Matrix<i128, N, N>, columns: &[usize]) -> Option<i128> {
    let Some(row) = N.checked_sub(columns.len()).filter(|&row| row < N) else {
        return Some(1);
    };
    let mut sum = 0_i128;
    for (place, &column) in columns.iter().enumerate() {
        let others: Vec<usize> = columns.iter().copied().filter(|&j| j != column).collect();
        let term = a[(row, column)].checked_mul(leibniz(a, &others)?)?;
        sum = if place % 2 == 0 { sum.checked_add(term)? } else { sum.checked_sub(term)? };
    }
    Some(sum)
}

fn is_exact<T: Integer + Into<i128>, const N: usize>(mut draw: impl FnMut() -> T) {
    for _ in 0..60 {
        let a = Matrix::<T, N, N>::from_fn(|_, _| draw());
        let columns: [usize; N] = std::array::from_fn(|j| j);
        let expected = leibniz(&a.map(Into::into), &columns);
        assert!(expected.is_some(), "an example whose reference overflows");
        assert_eq!(a.determinant_checked(), expected, "{:?}", a.map(Into::into));
    }
}

#[test]
fn determinants_of_integers_are_exact() {
    let rng = &mut fastrand::Rng::with_seed(1750);
    is_exact::<u8, 1>(|| rng.u8(..));
    is_exact::<u8, 2>(|| rng.u8(..));
    is_exact::<u8, 3>(|| rng.u8(..));
    is_exact::<u8, 6>(|| rng.u8(..));
    is_exact::<i8, 5>(|| rng.i8(..));
    is_exact::<u16, 4>(|| rng.u16(..));
    is_exact::<i16, 6>(|| rng.i16(..));
    is_exact::<u32, 3>(|| rng.u32(..));
    is_exact::<i32, 3>(|| rng.i32(..));
    is_exact::<u64, 1>(|| rng.u64(..));
    is_exact::<i64, 2>(|| rng.i64(..) / 2);
    // Even numbers, zeros and singular matrices.
    is_exact::<u8, 5>(|| rng.u8(..4) * 64);
    is_exact::<u8, 4>(|| rng.u8(..2));
    is_exact::<i8, 6>(|| rng.i8(-1..=1));
    is_exact::<u32, 3>(|| rng.u32(..) & 0xf000_0000);
}

/// The determinant of two rows of 64 bits, by absolute values.
#[test]
fn determinants_that_may_not_fit() {
    let rng = &mut fastrand::Rng::with_seed(1812);
    let (mut fit, mut do_not) = (0, 0);
    for _ in 0..1000 {
        let mut draw = || if rng.bool() { u64::MAX - rng.u64(..3) } else { rng.u64(..) };
        let (a, b, c, d) = (draw(), draw(), draw(), draw());
        let (plus, minus) = (u128::from(a) * u128::from(d), u128::from(b) * u128::from(c));
        let expected = if plus >= minus {
            i128::try_from(plus - minus).ok()
        } else {
            0_i128.checked_sub_unsigned(minus - plus)
        };
        if expected.is_some() {
            fit += 1
        } else {
            do_not += 1
        }
        assert_eq!(mat![a, b; c, d].determinant_checked(), expected, "{a} {b} {c} {d}");
    }
    assert!(fit > 100 && do_not > 100, "{fit} {do_not}");
}

/// A = L D U, with triangles that have ones on their diagonals: det A = det D, or -det D after an
/// exchange of rows. Whether it fits.
fn of_factors<const N: usize>(rng: &mut fastrand::Rng, bits: u32) -> bool {
    let mut below = |i: usize, j: usize| if i > j { rng.i64(-1..=1) } else { i64::from(i == j) };
    let l = Matrix::<i64, N, N>::from_fn(&mut below);
    let u = Matrix::<i64, N, N>::from_fn(&mut below).transpose();
    let d = Vector::<i64, N>::from_fn(|_, _| rng.i64(1 << (bits - 1)..1 << bits));
    let mut a = l * d.diag() * u;
    let mut expected = d.iter().try_fold(1_i128, |product, &x| product.checked_mul(x.into()));
    if rng.bool() {
        a.swap_rows(0, 1);
        expected = expected.map(|x| -x);
    }
    assert_eq!(a.determinant_checked(), expected, "{a:?}");
    expected.is_some()
}

#[test]
fn determinants_of_large_matrices() {
    let rng = &mut fastrand::Rng::with_seed(1841);
    for _ in 0..40 {
        assert!(of_factors::<5>(rng, 25) && of_factors::<12>(rng, 10) && of_factors::<20>(rng, 6));
        assert!(
            !of_factors::<5>(rng, 28) && !of_factors::<12>(rng, 13) && !of_factors::<20>(rng, 9)
        );
    }
    let fits = (0..200).filter(|_| of_factors::<4>(rng, 32)).count();
    assert!((100..195).contains(&fits), "{fits}");
}

/// Determinants at the ends of the range, and others that are equal to such a determinant modulo
/// 2¹²⁸ but do not fit.
#[test]
fn determinants_at_the_ends() {
    let (p63, p64) = (1_i128 << 63, 1_i128 << 64);
    assert_eq!(mat![i128::MIN].determinant_checked(), Some(i128::MIN));
    assert_eq!(mat![i128::MAX].determinant_checked(), Some(i128::MAX));
    assert_eq!(mat![u128::MAX].determinant_checked(), None);
    assert_eq!(mat![(1_u128 << 127)].determinant_checked(), None);
    assert_eq!(mat![-p64, 0; 0, p63].determinant_checked(), Some(i128::MIN));
    assert_eq!(mat![0, p64; p63, 0].determinant_checked(), Some(i128::MIN));
    assert_eq!(mat![p64, 0; 0, p63].determinant_checked(), None);
    assert_eq!(mat![p64, 0; 0, p64].determinant_checked(), None);
    assert_eq!(mat![p64, 1; -1, p64].determinant_checked(), None);
    assert_eq!(mat![p64, p64; p64, p64].determinant_checked(), Some(0));
    assert_eq!(mat![i128::MIN, i128::MIN; i128::MAX, i128::MAX].determinant_checked(), Some(0));
    assert_eq!(mat![u128::MAX, u128::MAX; 2, 3].determinant_checked(), None);
    assert_eq!(mat![usize::MAX, 0; 0, 1].determinant_checked(), Some(usize::MAX as i128));
    assert_eq!(mat![isize::MIN, 0; 0, 1].determinant_checked(), Some(isize::MIN as i128));
}

#[test]
fn no_determinant_overflows_on_the_way() {
    // Elimination without fractions has minors of 2⁹⁰ on the way, and an `i32` would be wrong.
    let a = Matrix::<i32, 6, 6>::from_fn(
        |i, j| if i == j { i32::MAX } else { i32::MIN / (1 + i as i32) },
    );
    let wide = a.cast::<i64>().map(|x| x >> 20);
    let columns: [usize; 6] = std::array::from_fn(|j| j);
    assert_eq!(wide.determinant_checked(), leibniz(&wide.cast(), &columns));
    assert_eq!(a.determinant_checked(), None);
    assert_eq!(Matrix::<u8, 40, 40>::identity().determinant_checked(), Some(1));
    assert_eq!(Matrix::<u64, 24, 24>::splat(u64::MAX).determinant_checked(), Some(0));
}
