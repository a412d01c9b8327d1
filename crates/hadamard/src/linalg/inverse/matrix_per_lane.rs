//! Determinants and inverses of one matrix per lane.
//!
//! Each lane has the bits that its matrix alone would have: closed formulas compute all
//! lanes at once, and elimination computes one lane after another.

use super::adjugate;
use super::adjugate::{
    EXCESS, SIZE, is_normal, least_cofactor, least_determinant, product_without,
};
use super::cofactors;
use super::determinant::{Determinant, is_finite};
use super::safe_determinant;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{Lanes, Real, for_each_lanes};

fn determinant_of<L: Lanes<K>, const K: usize, const N: usize>(a: &Matrix<L, N, N>) -> L {
    match cofactors::determinant(a) {
        Some(determinant) if all(determinant, safe_determinant::is_certain::<L::Element, N>) => {
            determinant
        }
        _ => L::from_lanes(a.unpack().map(|a| Determinant::determinant(&a))),
    }
}

#[inline]
fn inverse_of<L: Lanes<K>, const K: usize, const N: usize>(
    a: &Matrix<L, N, N>,
) -> Result<Matrix<L, N, N>, EliminationError> {
    match by_adjugate(a) {
        Some(inverse) => Ok(inverse),
        None => one_by_one(a),
    }
}

/// adj A / det A, if that is accurate in every lane, by the criteria for a single matrix.
#[inline]
fn by_adjugate<L: Lanes<K>, const K: usize, const N: usize>(
    a: &Matrix<L, N, N>,
) -> Option<Matrix<L, N, N>> {
    let (mut out, determinant) = cofactors::transposed_minors(a)?;
    if !all(determinant.abs(), is_normal) || (N > 2 && !is_accurate(a, &out, determinant)) {
        return None;
    }
    adjugate::scale_minors(&mut out, L::ONE / determinant);
    Some(out)
}

/// Whether, in every lane, the determinant or the largest cofactor is large enough beside
/// the cancellations in all cofactors. `adjugate.rs` has the same two criteria for a
/// single matrix.
///
/// A maximum may lose NaN here. But with a NaN among the elements, the determinant is
/// NaN.
#[inline]
fn is_accurate<L: Lanes<K>, const K: usize, const N: usize>(
    a: &Matrix<L, N, N>,
    minors: &Matrix<L, N, N>,
    determinant: L,
) -> bool {
    let (mut rows, mut columns) = ([L::ZERO; N], [L::ZERO; N]);
    let (mut of_rows, mut of_columns) = ([L::ZERO; N], [L::ZERO; N]);
    let mut sum = L::ZERO;
    for j in 0..N {
        for i in 0..N {
            let (size, cofactor) = (a.columns[j][i].abs(), minors.columns[j][i].abs());
            rows[i] = rows[i].max(size);
            columns[j] = columns[j].max(size);
            of_rows[i] = of_rows[i].max(cofactor);
            of_columns[j] = of_columns[j].max(cofactor);
            sum = sum + cofactor;
        }
    }
    let (mut product, mut by_rows, mut by_columns) = (L::ZERO, L::ZERO, L::ZERO);
    let (mut largest, mut cofactors) = (L::ZERO, L::ZERO);
    for i in 0..N {
        let others = product_without(&rows, i);
        if N > 3 || i == 0 {
            product = product.max(rows[i] * others);
        }
        by_rows = by_rows.max(others);
        by_columns = by_columns.max(product_without(&columns, i));
        largest = largest.max(rows[i]);
        cofactors = cofactors.max(of_rows[i]);
    }
    // If a cofactor is not finite, this is ∞ · 0 = NaN, and every comparison with it is
    // false.
    let cofactors = cofactors + sum * L::ZERO;
    let size = determinant.abs();
    let large = size * L::from_usize(SIZE.into());
    let bound = cofactors * L::from_usize(EXCESS);
    let (product, large, size) = (product.to_lanes(), large.to_lanes(), size.to_lanes());
    let (by_rows, by_columns, bound) =
        (by_rows.to_lanes(), by_columns.to_lanes(), bound.to_lanes());
    let largest = largest.to_lanes();
    let lines = [of_rows.map(L::to_lanes), of_columns.map(L::to_lanes)];
    (0..K).fold(true, |all, lane| {
        let is_large = product[lane] < large[lane]
            && by_rows[lane] <= L::Element::MAX
            && size[lane] > least_determinant(largest[lane]);
        let is_bounded = by_rows[lane] <= bound[lane] || by_columns[lane] <= bound[lane];
        let least = least_cofactor(largest[lane]);
        all & (is_large || is_bounded && lines.iter().flatten().all(|line| line[lane] >= least))
    })
}

/// Whether something holds in every lane.
#[inline]
fn all<L: Lanes<K>, const K: usize>(x: L, holds: impl Fn(L::Element) -> bool) -> bool {
    x.to_lanes().into_iter().fold(true, |all, x| all & holds(x))
}

#[cold]
fn one_by_one<L: Lanes<K>, const K: usize, const N: usize>(
    a: &Matrix<L, N, N>,
) -> Result<Matrix<L, N, N>, EliminationError> {
    let mut matrices = a.unpack();
    for matrix in &mut matrices {
        *matrix = Determinant::inverse(matrix)?;
    }
    Ok(Matrix::pack(&matrices))
}

macro_rules! rings {
    ($($Lanes:ident: $Element:ident x $K:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Determinant for wide_1::$Lanes {
            #[inline]
            fn determinant<const N: usize>(a: &Matrix<Self, N, N>) -> Self {
                determinant_of(a)
            }

            #[inline]
            fn adjugate<const N: usize>(a: &Matrix<Self, N, N>) -> Matrix<Self, N, N> {
                match cofactors::adjugate(a) {
                    Some(adjugate) if is_finite(&adjugate) => adjugate,
                    _ => Matrix::pack(&a.unpack().map(|a| Determinant::adjugate(&a))),
                }
            }

            /// The error of the first lane that has one.
            #[inline]
            fn inverse<const N: usize>(
                a: &Matrix<Self, N, N>,
            ) -> Result<Matrix<Self, N, N>, EliminationError> {
                inverse_of(a)
            }
        }
    )*};
}

for_each_lanes! { rings }
