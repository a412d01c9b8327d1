//! A⁻¹ in the place of A.

use super::elimination::eliminate;
use super::pair::pair;
use super::substitution::{
    Diagonal, Order, are_finite, back, carefully, solve_scaled, subtract_multiple,
};
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::ComplexField;

/// Replaces A by A⁻¹ = U⁻¹ L⁻¹ P, with the bits of [`Lu::inverse`](super::Lu::inverse).
///
/// Column k of L⁻¹ needs the columns of L from k on, and row i of the product the rows below
/// it: so each can take the place of what nobody needs any more.
pub(super) fn invert<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Result<(), EliminationError> {
    let mut pivots = [0; N];
    for k in 0..N {
        pivots[k] = eliminate(a, k)?;
    }
    for k in 0..N {
        if let Some([x, rest @ ..]) = a.columns.get_mut(k..) {
            invert_column(x, rest, k);
        }
    }
    let (mut u, mut row) = ([T::ZERO; N], [T::ZERO; N]);
    for i in (0..N).rev() {
        for k in i..N {
            u[k] = a.columns[k][i];
        }
        for (j, x) in a.columns.iter().enumerate() {
            let mut rest = if j < i { x[i] } else { T::from_usize(usize::from(i == j)) };
            for k in (i + 1..N).rev() {
                rest = rest - u[k] * x[k];
            }
            row[j] = rest.divide(u[i]);
        }
        if !are_finite(&row) {
            finish_by_columns(a, i);
            break;
        }
        for (x, &y) in a.columns.iter_mut().zip(&row) {
            x[i] = y;
        }
    }
    for k in (0..N).rev() {
        exchange_columns(a, k, pivots[k]);
    }
    Ok(())
}

/// Finishes back substitution from row `i` on, in which something does not fit. Columns of it that
/// are finite have the same bits as ever.
#[cold]
#[inline(never)]
fn finish_by_columns<T: ComplexField, const N: usize>(a: &mut Matrix<T, N, N>, i: usize) {
    let factors = *a;
    for (j, x) in a.columns.iter_mut().enumerate() {
        for k in 0..N {
            if k <= i && k <= j {
                x[k] = if k == j { T::ONE } else { T::ZERO };
            }
        }
        let begun = *x;
        for k in (i + 1..N).rev() {
            subtract_multiple(x[k], &factors.columns[k], x, 0, i + 1);
        }
        back(&factors, x, i + 1);
        if !are_finite(x) {
            *x = begun;
            solve_scaled(x, |x| {
                let u = |i: usize, j: usize| factors.columns[j][i];
                carefully(u, Diagonal::Stored, Order::Back, N.saturating_sub(i + 1), x);
            });
        }
    }
}

/// Replaces what is below row `k` of a column of L by that of L⁻¹; `rest` are the columns
/// behind it.
#[inline]
fn invert_column<T: ComplexField, const N: usize>(x: &mut [T; N], rest: &[[T; N]], k: usize) {
    for i in k + 1..N {
        // As forward substitution does it: a product with one may change the sign of a zero.
        x[i] = T::ZERO - x[i] * T::ONE;
    }
    for (j, column) in (k + 1..N).zip(rest) {
        for i in j + 1..N {
            x[i] = x[i] - column[i] * x[j];
        }
    }
}

/// Exchanges columns `k` and `l`, which are below `N`, element by element: a call of `memcpy`
/// takes more instructions.
#[inline]
fn exchange_columns<T: Copy, const N: usize>(a: &mut Matrix<T, N, N>, k: usize, l: usize) {
    if let Some((left, right)) = pair(&mut a.columns, k, l) {
        for i in 0..N {
            (left[i], right[i]) = (right[i], left[i]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::invert;
    use crate::matrix::Matrix;

    fn check<const N: usize>() {
        let mut bits = 0x9e37_79b9_u32;
        for round in 0..500 {
            let a = Matrix::<f32, N, N>::from_fn(|_, _| {
                bits = bits.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                // Small integers, so that some pivots are equal, some zero and some missing.
                let small = (bits >> 28) as f32 - 8.0;
                if round % 2 == 0 { small } else { small + (bits >> 8) as f32 / 1e7 }
            });
            let mut found = a;
            match a.lu() {
                Ok(lu) => {
                    assert_eq!(invert(&mut found), Ok(()));
                    let bits_of = |x: f32| x.to_bits();
                    assert_eq!(found.map(bits_of), lu.inverse().map(bits_of), "{a:?}");
                }
                Err(error) => assert_eq!(invert(&mut found), Err(error), "{a:?}"),
            }
        }
    }

    #[test]
    fn the_inverse_in_place_has_the_bits_of_the_other() {
        check::<1>();
        check::<2>();
        check::<5>();
        check::<6>();
    }
}
