//! Inverses by the adjugate, adj A / det A, of matrices up to 4 x 4 of real or complex numbers.

use super::cofactors;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Field, Real, Scalar, Signed};
use crate::simd;

/// adj A / det A, if it is as accurate as elimination.
///
/// A cofactor has an error of about ε P, where P is its sum with all terms positive. So
/// the residual A A⁻¹ - I is about ε ‖A‖ ‖P‖ / |det A|. It should be about ε ‖A‖ ‖A⁻¹‖.
/// So ‖P‖ must not be much larger than ‖adj A‖. For 2 x 2 it never is.
///
/// `None` if the determinant alone does not say so: then [`inverse_after_a_look`] decides. Always
/// inlined in release builds, so that elements that were just computed stay in registers.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
pub(in crate::linalg) fn inverse<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Option<Matrix<T, N, N>> {
    let (minors, determinant, is_clear) = match simd::minors(&a.columns, f32::from(SIZE)) {
        Some((columns, determinant, is_clear)) => (Matrix { columns }, determinant, is_clear),
        None => minors(a)?,
    };
    is_clear.then(|| scaled(minors, determinant))
}

/// The same after a look at the cofactors, if the determinant alone does not say enough.
pub(in crate::linalg) fn inverse_after_a_look<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Option<Matrix<T, N, N>> {
    let (minors, determinant) = cofactors::transposed_minors(a)?;
    let holds = N > 2 && is_normal(size_of(determinant)) && is_accurate(a, &minors);
    holds.then(|| scaled(minors, determinant))
}

/// The minors, with the signs of cofactors, divided by the determinant.
#[inline]
fn scaled<T: ComplexField, const N: usize>(
    mut minors: Matrix<T, N, N>,
    determinant: T,
) -> Matrix<T, N, N> {
    let factor = determinant.recip();
    if !simd::scale_minors(&mut minors.columns, factor) {
        scale_minors(&mut minors, factor);
    }
    minors
}

/// Whether a number and its reciprocal are both normal numbers.
#[inline]
pub(in crate::linalg) fn is_normal<R: Real>(size: R) -> bool {
    (size >= R::MIN_POSITIVE) & (size <= R::ONE / R::MIN_POSITIVE)
}

/// How many times smaller than the product of the largest elements of its rows |det A| may be
/// without a closer look. Most matrices are far from that limit.
pub(in crate::linalg) const SIZE: u8 = 8;

/// How many times P may be larger than the largest cofactor.
pub(in crate::linalg) const EXCESS: usize = 4;

/// How many times larger than the smallest number of full precision |det A| must be, for
/// elements near one, so that no row and no column of cofactors can underflow.
///
/// |det A| is at most the sum of N products of an element and its cofactor. The rest of the
/// margin is for the parts of complex numbers and for rounding.
pub(in crate::linalg) const MARGIN: u8 = 32;

/// The transposed minors, det A, and whether the determinant [`is_normal`] and, from 3 x 3 on,
/// [`is_large`].
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
fn minors<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Option<(Matrix<T, N, N>, T, bool)> {
    let (out, determinant) = cofactors::transposed_minors(a)?;
    let size = size_of(determinant);
    Some((out, determinant, (N < 3 || is_large(a, size)) & is_normal(size)))
}

/// Multiplies the minors, with the signs of cofactors, by `factor`.
#[inline]
pub(in crate::linalg) fn scale_minors<T: Field, const N: usize>(
    minors: &mut Matrix<T, N, N>,
    factor: T,
) {
    for j in 0..N {
        for i in 0..N {
            let factor = if cofactors::is_negated::<N>(i, j) { -factor } else { factor };
            // Adding zero turns negative zeros into positive ones.
            minors.columns[j][i] = minors.columns[j][i] * factor + T::ZERO;
        }
    }
}

/// Whether |det A| is so large that each row must have a cofactor about as large as P, and that
/// no number on the way has left the range.
///
/// For 3 x 3 it looks at the product of the rows in one order: where the last condition holds, no
/// product of two elements leaves the range.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
fn is_large<T: ComplexField, const N: usize>(a: &Matrix<T, N, N>, size: T::Real) -> bool {
    // Infinity and NaN are in the determinant as well.
    let mut rows = [T::Real::ZERO; N];
    for i in 0..N {
        rows[i] = size_of(a.columns[0][i]);
        for j in 1..N {
            rows[i] = larger(rows[i], size_of(a.columns[j][i]));
        }
    }
    let mut largest = rows[0];
    for i in 1..N {
        largest = larger(largest, rows[i]);
    }
    let mut cofactors = product_without(&rows, 0);
    let mut product = rows[0] * cofactors;
    for i in 1..if N > 3 { N } else { 1 } {
        let others = product_without(&rows, i);
        product = larger(product, rows[i] * others);
        cofactors = larger(cofactors, others);
    }
    let bound = size * T::Real::from_usize(SIZE.into());
    (product < bound) & (cofactors <= T::Real::MAX) & (size > least_determinant(largest))
}

/// If |det A| is larger than this, the cofactors keep their digits, and need no closer look. The
/// argument is the largest element.
///
/// Each row and column of A has a cofactor of at least |det A| / N, divided by its largest
/// element. A cofactor of a 4 x 4 matrix is a sum of products of an element and a 2 x 2 minor.
/// Underflow can change such a minor by the smallest number of full precision. If a minor can
/// overflow, this is infinite.
#[inline]
pub(in crate::linalg) fn least_determinant<R: Real>(largest: R) -> R {
    let margin = largest * R::from_usize(MARGIN.into());
    larger(margin, margin * largest) * R::MIN_POSITIVE
}

/// The larger of two numbers. The first one if the second is NaN.
#[inline]
fn larger<R: Real>(x: R, y: R) -> R {
    if y > x { y } else { x }
}

/// The smaller of two numbers.
#[inline]
fn smaller<R: Real>(x: R, y: R) -> R {
    if y < x { y } else { x }
}

/// The product of all elements but number `i`. There are three or four.
#[inline]
pub(in crate::linalg) fn product_without<R: Scalar, const N: usize>(x: &[R; N], i: usize) -> R {
    let pair = x[(i + 1) % N] * x[(i + N - 1) % N];
    if N == 3 { pair } else { x[(i + 2) % N] * pair }
}

/// Whether P is not much larger than the largest cofactor, and no row or column of cofactors
/// has underflowed. Products of the largest elements of rows or of columns bound P.
#[inline(never)]
fn is_accurate<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
    minors: &Matrix<T, N, N>,
) -> bool {
    let (mut rows, mut columns) = ([T::Real::ZERO; N], [T::Real::ZERO; N]);
    let (mut of_rows, mut of_columns) = ([T::Real::ZERO; N], [T::Real::ZERO; N]);
    let mut is_finite = true;
    for j in 0..N {
        for i in 0..N {
            let (size, cofactor) = (size_of(a.columns[j][i]), size_of(minors.columns[j][i]));
            rows[i] = larger(rows[i], size);
            columns[j] = larger(columns[j], size);
            of_rows[i] = larger(of_rows[i], cofactor);
            of_columns[j] = larger(of_columns[j], cofactor);
            is_finite &= cofactor <= T::Real::MAX;
        }
    }
    let (mut by_rows, mut by_columns) = (T::Real::ZERO, T::Real::ZERO);
    let (mut largest, mut cofactors, mut least) = (T::Real::ZERO, T::Real::ZERO, T::Real::MAX);
    for i in 0..N {
        by_rows = larger(by_rows, product_without(&rows, i));
        by_columns = larger(by_columns, product_without(&columns, i));
        largest = larger(largest, rows[i]);
        cofactors = larger(cofactors, of_rows[i]);
        least = smaller(least, smaller(of_rows[i], of_columns[i]));
    }
    let bound = cofactors * T::Real::from_usize(EXCESS);
    let is_bounded = by_rows <= bound || by_columns <= bound;
    is_bounded && is_finite && least >= least_cofactor(largest)
}

/// The largest cofactor of a row or a column must not be smaller than this. Otherwise its
/// products have lost digits; in a 4 x 4 matrix, before a multiplication by the largest
/// element.
#[inline]
pub(in crate::linalg) fn least_cofactor<R: Real>(largest: R) -> R {
    larger(largest, R::ONE) * R::MIN_POSITIVE
}

/// |re| + |im|, which is the absolute value of a real number.
#[inline]
fn size_of<T: ComplexField>(x: T) -> T::Real {
    x.real().abs() + x.imaginary().abs()
}

#[cfg(test)]
mod tests {
    use super::{SIZE, cofactors, minors, scale_minors};
    use crate::matrix::Matrix;
    use crate::simd;

    /// Any bits, in any order, with moderate numbers in most places.
    fn element(bits: u32) -> f32 {
        if bits % 97 == 0 { f32::from_bits(bits) } else { (bits >> 8) as f32 / 1e7 - 0.5 }
    }

    fn check<const N: usize>() {
        let mut bits = 0x9e37_79b9_u32;
        let bits_of = |x: f32| if x.is_nan() { f32::NAN.to_bits() } else { x.to_bits() };
        let mut checked = 0;
        for _ in 0..20_000 {
            let a = Matrix::<f32, N, N>::from_fn(|_, _| {
                bits = bits.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                element(bits.rotate_left(13))
            });
            let Some((columns, determinant, is_clear)) = simd::minors(&a.columns, SIZE.into())
            else {
                continue;
            };
            let mut found = Matrix { columns };
            let (mut expected, det) = cofactors::transposed_minors(&a).unwrap();
            let clear = minors(&a).is_some_and(|(_, _, is_clear)| is_clear);
            assert_eq!(bits_of(determinant), bits_of(det), "{a:?}");
            assert_eq!(is_clear, clear, "{a:?}");
            assert_eq!(found.map(bits_of), expected.map(bits_of), "{a:?}");
            assert!(simd::scale_minors(&mut found.columns, 1.0 / det));
            scale_minors(&mut expected, 1.0 / det);
            assert_eq!(found.map(bits_of), expected.map(bits_of), "{a:?}");
            checked += 1;
        }
        assert!(checked == 20_000 || cfg!(not(all(has_simd, target_arch = "x86_64"))));
    }

    #[test]
    fn kernels_have_the_bits_of_the_plain_loops() {
        check::<4>();
    }
}
