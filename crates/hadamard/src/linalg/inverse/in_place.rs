//! A⁻¹ in the place of A.

use crate::error::EliminationError;
use crate::linalg::kit::two_mut::two_mut;
use crate::linalg::systems::by_columns::eliminate;
use crate::linalg::systems::pivot::Elimination;
use crate::linalg::systems::sizes::{Sizes, sizes};
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Scalar};

/// Replaces A by A⁻¹ = U⁻¹ L⁻¹ P, with the bits of [`Lu::inverse`](crate::linalg::Lu::inverse).
///
/// Column k of L⁻¹ needs the columns of L from k on, and row i of the product needs the rows
/// below it. So each can overwrite elements that are no longer needed.
pub(in crate::linalg) fn invert<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Result<bool, EliminationError> {
    let mut pivots = [0; N];
    for k in 0..N {
        pivots[k] = eliminate(a, k)?;
    }
    let Sizes { pivot, sum } = sizes(a);
    for k in 0..N {
        if let Some([x, rest @ ..]) = a.columns.get_mut(k..) {
            invert_column(x, rest, k);
        }
    }
    let mut u = [T::ZERO; N];
    for i in (0..N).rev() {
        for k in i..N {
            u[k] = a.columns[k][i];
            a.columns[k][i] = T::ZERO;
        }
        a.columns[i][i] = T::ONE;
        for x in &mut a.columns {
            let mut rest = x[i];
            for k in (i + 1..N).rev() {
                rest = rest - u[k] * x[k];
            }
            x[i] = rest.divide(u[i]);
        }
    }
    let is_safe = a.columns.iter().all(|x| T::is_safe(pivot, sum, T::Real::ONE, x[0]));
    for k in (0..N).rev() {
        exchange_columns(a, k, pivots[k]);
    }
    Ok(is_safe)
}

/// Replaces the elements below row `k` of a column of L by those of L⁻¹. `rest` are the
/// columns after it.
#[inline]
fn invert_column<T: ComplexField, const N: usize>(x: &mut [T; N], rest: &[[T; N]], k: usize) {
    for i in k + 1..N {
        // The same order as in forward substitution, because a product with one may change
        // the sign of a zero.
        x[i] = T::ZERO - x[i] * T::ONE;
    }
    for (j, column) in (k + 1..N).zip(rest) {
        for i in j + 1..N {
            x[i] = x[i] - column[i] * x[j];
        }
    }
}

/// Exchanges columns `k` and `l`, which are below `N`. It goes element by element, because a
/// call of `memcpy` takes more instructions.
#[inline]
fn exchange_columns<T: Copy, const N: usize>(a: &mut Matrix<T, N, N>, k: usize, l: usize) {
    if let Some((left, right)) = two_mut(&mut a.columns, k, l) {
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
                // Small integers, so that some pivots are equal, some zero, and some columns
                // have none.
                let small = (bits >> 28) as f32 - 8.0;
                if round % 2 == 0 { small } else { small + (bits >> 8) as f32 / 1e7 }
            });
            let mut found = a;
            match a.lu() {
                Ok(lu) => {
                    assert_eq!(invert(&mut found), Ok(true));
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
