//! Determinants of matrices whose products overflow or underflow on the way.
//!
//! They are computed with [`ExtendedRange`] numbers, which round as the elements do but have no
//! smallest and no largest one: up to 4 x 4 by the same closed formulas, beyond by elimination.

use super::cofactors;
use crate::linalg::systems::by_columns::exchange;
use crate::linalg::systems::lu::Lu;
use crate::linalg::systems::pivot::Elimination;
use crate::matrix::Matrix;
use crate::scalar::{
    ComplexField, ExtendedRange, Real, Scalar, Transcendental, is_normal, size_of,
};

/// Whether a determinant by closed formulas is right without a second look.
///
/// An overflow on the way leaves an infinity or NaN. A product that underflows has an error of at
/// most MIN_POSITIVE · EPSILON. An element multiplies that error for 3 x 3, a 2 x 2 minor for 4 x
/// 4. So it stays below the last digit of a determinant of √MIN_POSITIVE or more, unless an
/// element is larger than about 1 / √MIN_POSITIVE, or the root of that. A look at the elements as
/// well would take half of the time again.
#[inline]
pub(in crate::linalg) fn is_certain<T: ComplexField, const N: usize>(determinant: T) -> bool {
    let size = size_of(determinant);
    let small = if N > 2 { size * size } else { size };
    N == 1 || (small >= T::Real::MIN_POSITIVE) & (size <= T::Real::MAX)
}

/// det A. The plain formula gave `plain`, which may be wrong.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn determinant<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
    plain: T,
) -> T {
    match Range::of(a) {
        Some(range) if !range.is_right(plain) => in_extended_range(a).value(),
        _ => plain,
    }
}

/// det A, if elimination finds no pivot.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn determinant_without_pivots<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> T {
    match Range::of(a) {
        None => not_a_number(a),
        Some(range) if range.keeps_zero() => T::ZERO,
        Some(_) => in_extended_range(a).value(),
    }
}

/// NaN if an element is not finite, otherwise zero.
fn not_a_number<T: ComplexField, const N: usize>(a: &Matrix<T, N, N>) -> T {
    // x · 0 is 0 for a finite x, and NaN otherwise.
    a.iter().fold(T::ZERO, |sum, &x| sum + x * T::ZERO)
}

/// The sign of det A, and ln |det A|.
pub(in crate::linalg) fn log_determinant<T, const N: usize>(a: &Matrix<T, N, N>) -> (T, T::Real)
where
    T: ComplexField<Real: Transcendental>,
{
    if let Some(determinant) = cofactors::determinant(a) {
        let determinant = if is_certain::<T, N>(determinant)
            || Range::of(a).is_none_or(|range| range.is_right(determinant))
        {
            ExtendedRange::new(determinant)
        } else {
            in_extended_range(a)
        };
        return determinant.sign_and_log();
    }
    let mut lu = Lu::UNWRITTEN;
    match lu.decompose(a) {
        Ok(()) => lu.log_determinant(),
        Err(_) if Range::of(a).is_none() => ExtendedRange::new(not_a_number(a)).sign_and_log(),
        Err(_) => in_extended_range(a).sign_and_log(),
    }
}

/// det A, with an exponent that has no bounds.
pub(in crate::linalg) fn in_extended_range<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> ExtendedRange<T> {
    let a = a.map(ExtendedRange::new);
    cofactors::determinant(&a).unwrap_or_else(|| eliminate(a))
}

/// Whether the determinant of a matrix up to 4 x 4 says that it is singular.
#[cold]
pub(in crate::linalg) fn is_singular<T: ComplexField, const N: usize>(a: &Matrix<T, N, N>) -> bool {
    match cofactors::determinant(a) {
        Some(determinant) if !is_certain::<T, N>(determinant) => {
            a.iter().all(|&x| Elimination::is_finite(x)) && in_extended_range(a).is_zero()
        }
        _ => false,
    }
}

/// Bounds of the elements of a finite matrix.
struct Range<R> {
    /// The smallest absolute value of a real or imaginary part that is not zero, at most 1.
    least: R,
    /// The largest |re| + |im|, at least 1.
    most: R,
}

impl<R: Real> Range<R> {
    /// `None` if an element is infinite or NaN.
    fn of<T: ComplexField<Real = R>, const N: usize>(a: &Matrix<T, N, N>) -> Option<Self> {
        let mut range = Range { least: R::ONE, most: R::ONE };
        for &x in a {
            let (re, im) = (x.real().abs(), x.imaginary().abs());
            if !(re.is_finite() && im.is_finite()) {
                return None;
            }
            let size = re + im;
            range.most = if size > range.most { size } else { range.most };
            for part in [re, im] {
                let is_least = part < range.least && part != R::ZERO;
                range.least = if is_least { part } else { range.least };
            }
        }
        Some(range)
    }

    /// Whether the closed formulas that gave `plain` neither lost digits by underflow nor
    /// overflowed.
    fn is_right<T: ComplexField<Real = R>>(&self, plain: T) -> bool {
        if plain == T::ZERO {
            self.keeps_zero()
        } else {
            // Minors of two rows have rounding errors only.
            is_normal(plain) && self.least * self.least >= R::MIN_POSITIVE
        }
    }

    /// Whether a sum of products of four elements that is zero cannot be zero by
    /// underflow.
    fn keeps_zero(&self) -> bool {
        // A difference of two numbers is zero, or at least the last digit of one of them.
        let digit = self.least * R::EPSILON;
        let square = self.most * self.most;
        digit * digit * digit * self.least >= R::MIN_POSITIVE
            && square * square <= R::MAX * R::EPSILON
    }
}

/// det A, by elimination with partial pivoting. The matrix is equilibrated first, so that the
/// largest elements of its columns and rows are about one.
fn eliminate<T: ComplexField, const N: usize>(
    mut a: Matrix<ExtendedRange<T>, N, N>,
) -> ExtendedRange<T> {
    let mut exponents = 0_i32;
    for _ in 0..2 {
        for column in &mut a.columns {
            let largest = column.iter().map(|x| x.exponent).max().unwrap_or(0);
            for x in &mut *column {
                *x = x.shifted(largest.wrapping_neg());
            }
            exponents = exponents.wrapping_add(largest);
        }
        a = a.transpose();
    }
    let mut product = ExtendedRange::ONE;
    for k in 0..N {
        let Some([column, rest @ ..]) = a.columns.get_mut(k..) else {
            return product;
        };
        let (mut row, mut pivot) = (k, column[k]);
        for i in k + 1..N {
            if column[i].exceeds(pivot) {
                (row, pivot) = (i, column[i]);
            }
        }
        if pivot.is_zero() {
            return ExtendedRange::ZERO;
        }
        exchange(column, k, row);
        product = product * if row == k { pivot } else { -pivot };
        for other in rest {
            exchange(other, k, row);
            let factor = other[k] / pivot;
            for i in k + 1..N {
                other[i] = other[i] - column[i] * factor;
            }
        }
    }
    product.shifted(exponents)
}
