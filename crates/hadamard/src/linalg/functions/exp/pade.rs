//! Padé approximants of the exponential.

use crate::linalg::systems::lu::Lu;
use crate::matrix::Matrix;
use crate::ops::{apply_zip, product_into};
use crate::scalar::{Real, is_single};

/// A degree of the Padé approximant, and the largest norm, in units of 10⁻⁵, for which
/// it is as accurate as the arithmetic: Higham 2005, table 2.3, and for single
/// precision page 1189.
type Degree = (usize, usize);
const DOUBLE: &[Degree] = &[(3, 1_495), (5, 25_393), (7, 95_041), (9, 209_784), (13, 537_192)];
const SINGLE: &[Degree] = &[(3, 42_587), (5, 188_015), (7, 392_572)];

/// The degree for a matrix of this norm, if there is one.
#[inline]
pub(in crate::linalg) fn degree_for<T: Real>(norm: T) -> Option<usize> {
    let degrees = if is_single::<T>() { SINGLE } else { DOUBLE };
    for &(degree, limit) in degrees {
        if norm <= T::from_usize(limit) / T::from_usize(100_000) {
            return Some(degree);
        }
    }
    None
}

/// Replaces A by the Padé approximant of this degree, (V - U)⁻¹ (V + U). U has the odd terms
/// of a polynomial, V the even ones. The columns that `less_identity` marks are those of the
/// approximant less the identity, (V - U)⁻¹ 2 U. Returns whether elimination has exchanged
/// rows.
#[inline(never)]
pub(in crate::linalg) fn pade<T: Real, const N: usize>(
    a: &mut Matrix<T, N, N>,
    degree: usize,
    less_identity: Option<&[bool; N]>,
) -> bool {
    let b = coefficients(degree);
    let mut square = *a;
    let mut odd = *a;
    let mut even = *a;
    product_into(a, a, &mut square);
    if !is_single::<T>() && degree == 13 {
        nested(&square, &b, &mut odd, &mut even);
    } else {
        sums(&square, &b, degree, &mut odd, &mut even);
    }
    *a *= &odd;
    let denominator = &mut odd;
    assign(denominator, &even);
    *denominator -= &*a;
    even += &*a;
    if let Some(less_identity) = less_identity {
        for j in 0..N {
            if less_identity[j] {
                even.columns[j] = a.columns[j].map(|u| u + u);
            }
        }
    }
    let mut lu = Lu::UNWRITTEN;
    if lu.decompose(denominator).is_ok() {
        lu.solve_in_place(&mut even);
        assign(a, &even);
        lu.has_exchanges()
    } else {
        // V - U is well conditioned for every norm that is accepted here.
        a.columns.as_flattened_mut().fill((-T::ONE).sqrt());
        false
    }
}

/// The coefficients of 1, x, x², …. All are integers, and the last one is 1.
fn coefficients<T: Real>(degree: usize) -> [T; 14] {
    let mut b = [T::ONE; 14];
    // Redundant: lets the compiler drop the checks of overflow.
    let degree = degree.min(b.len() - 1);
    for k in (1..b.len()).rev() {
        if k > degree {
            continue;
        }
        let ratio = T::from_usize(k * (2 * degree + 1 - k)) / T::from_usize(degree + 1 - k);
        b[k - 1] = b[k] * ratio;
    }
    b
}

/// b₁ + b₃ A² + b₅ A⁴ + … and b₀ + b₂ A² + b₄ A⁴ + …
#[inline]
fn sums<T: Real, const N: usize>(
    square: &Matrix<T, N, N>,
    b: &[T; 14],
    degree: usize,
    odd_out: &mut Matrix<T, N, N>,
    even_out: &mut Matrix<T, N, N>,
) {
    // Copies stay in registers.
    let mut power = *square;
    let mut odd = *square;
    let mut even = *square;
    odd *= b[3];
    even *= b[2];
    let mut k = 4;
    while k < degree && k < b.len() - 1 {
        power *= square;
        add_multiple(&mut odd, &power, b[k + 1]);
        add_multiple(&mut even, &power, b[k]);
        k += 2;
    }
    add_identity(&mut odd, b[1]);
    add_identity(&mut even, b[0]);
    assign(odd_out, &odd);
    assign(even_out, &even);
}

/// The same for degree 13 with the three powers A², A⁴ and A⁶.
#[inline]
fn nested<T: Real, const N: usize>(
    square: &Matrix<T, N, N>,
    b: &[T; 14],
    odd: &mut Matrix<T, N, N>,
    even: &mut Matrix<T, N, N>,
) {
    let mut fourth = *square;
    let mut sixth = *square;
    let mut sum = *square;
    product_into(square, square, &mut fourth);
    product_into(&fourth, square, &mut sixth);
    let powers = [square, &fourth, &sixth];
    weigh(powers, [b[9], b[11], b[13]], &mut sum);
    product_into(&sixth, &sum, odd);
    weigh(powers, [b[3], b[5], b[7]], &mut sum);
    *odd += &sum;
    weigh(powers, [b[8], b[10], b[12]], &mut sum);
    product_into(&sixth, &sum, even);
    weigh(powers, [b[2], b[4], b[6]], &mut sum);
    *even += &sum;
    add_identity(odd, b[1]);
    add_identity(even, b[0]);
}

/// The sum of three matrices, each with its factor.
#[inline]
fn weigh<T: Real, const N: usize>(
    [first, second, third]: [&Matrix<T, N, N>; 3],
    [x, y, z]: [T; 3],
    out: &mut Matrix<T, N, N>,
) {
    *out = *first;
    *out *= x;
    add_multiple(out, second, y);
    add_multiple(out, third, z);
}

/// A ← B. In a debug build, an assignment would take another place on the stack of its
/// function.
#[inline]
fn assign<T: Real, const N: usize>(a: &mut Matrix<T, N, N>, b: &Matrix<T, N, N>) {
    *a = *b;
}

/// S ← S + x A.
#[inline]
fn add_multiple<T: Real, const N: usize>(s: &mut Matrix<T, N, N>, a: &Matrix<T, N, N>, x: T) {
    apply_zip(s, a, |sum, a| sum + a * x);
}

#[inline]
fn add_identity<T: Real, const N: usize>(a: &mut Matrix<T, N, N>, x: T) {
    for k in 0..N {
        a.columns[k][k] = a.columns[k][k] + x;
    }
}
