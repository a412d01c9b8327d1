//! The exponential of a matrix.

use super::lu::{Lu, decompose};
use super::substitution::renamed;
use crate::matrix::Matrix;
use crate::ops::{apply, apply_zip, product_into};
use crate::scalar::Real;
use crate::shape::{Dims, ExpMatrixShape};

/// A degree of the Padé approximant, and the largest norm, in units of 10⁻⁵, for which
/// it is as accurate as the arithmetic: Higham 2005, table 2.3, and for single
/// precision page 1189.
type Degree = (usize, usize);
const DOUBLE: &[Degree] = &[(3, 1_495), (5, 25_393), (7, 95_041), (9, 209_784), (13, 537_192)];
const SINGLE: &[Degree] = &[(3, 42_587), (5, 188_015), (7, 392_572)];

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The exponential of a square matrix, exp A = 1 + A + A²/2 + A³/6 + …
    ///
    /// It solves the differential equation x' = A x: x(t) = exp(t A) x(0). For the
    /// exponential of each element there is [`exp`](Self::exp).
    ///
    /// An element that is not a number or infinite, and a norm that overflows, make
    /// every element NaN. If only the exponential overflows, it has elements that are
    /// infinite or NaN. The result is computed to the precision of `f64` at most.
    ///
    /// Scaling and squaring of a Padé approximant: Higham, The scaling and squaring
    /// method for the matrix exponential revisited (2005). About
    /// 15 N³ operations for a norm up to 5, 2 N³ more for each doubling, and fewer below 2.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// // A constant velocity: after one second, the position has changed by it.
    /// let a = mat![0.0, 1.0;
    ///              0.0, 0.0];
    /// assert_eq!(a.exp_matrix(), mat![1.0, 1.0;
    ///                                 0.0, 1.0]);
    ///
    /// // A quarter of a turn.
    /// let angle = core::f64::consts::FRAC_PI_2;
    /// let turn = mat![0.0, -angle; angle, 0.0].exp_matrix();
    /// assert!(turn.distance(mat![0.0, -1.0; 1.0, 0.0]) < 1e-15);
    /// ```
    #[must_use]
    #[doc(alias = "expm")]
    #[doc(alias = "matrix_exp")]
    pub fn exp_matrix(&self) -> Matrix<T, N, N>
    where
        T: Real,
        Dims: ExpMatrixShape<M, N>,
    {
        let mut a: Matrix<T, N, N> = renamed(self);
        let norm = a.norm_1();
        if !norm.is_finite() {
            return Matrix { columns: [[norm * T::ZERO; N]; N] };
        }
        let (degree, squarings) = plan(norm);
        let half = T::ONE / (T::ONE + T::ONE);
        for _ in 0..squarings {
            for x in a.columns.as_flattened_mut() {
                *x = *x * half;
            }
        }
        pade(&mut a, degree);
        for _ in 0..squarings {
            let root = a;
            product_into(&root, &root, &mut a);
        }
        a
    }
}

/// The degree, and how many times the matrix is halved first: not more often than the
/// largest number can be.
fn plan<T: Real>(norm: T) -> (usize, usize) {
    let degrees = if is_single::<T>() { SINGLE } else { DOUBLE };
    let (mut norm, mut squarings) = (norm, 0);
    loop {
        for &(degree, limit) in degrees {
            if norm <= T::from_usize(limit) / T::from_usize(100_000) {
                return (degree, squarings);
            }
        }
        norm = norm / (T::ONE + T::ONE);
        squarings = squarings.saturating_add(1);
    }
}

/// Whether a number has the precision of `f32`: 2⁻³⁰ is between the two.
#[inline]
fn is_single<T: Real>() -> bool {
    T::EPSILON > T::ONE / T::from_usize(1 << 30)
}

/// Replaces A by the Padé approximant of this degree, (V - U)⁻¹ (V + U) with the odd terms
/// of a polynomial in U and the even ones in V.
fn pade<T: Real, const N: usize>(a: &mut Matrix<T, N, N>, degree: usize) {
    let b = coefficients(degree);
    let square = *a * *a;
    let (odd, mut even) = if !is_single::<T>() && degree == 13 {
        nested(&square, &b)
    } else {
        sums(&square, &b, degree)
    };
    *a *= &odd;
    let mut denominator = even;
    denominator -= &*a;
    even += &*a;
    let mut lu = Lu::UNWRITTEN;
    if decompose(&denominator, &mut lu).is_ok() {
        lu.solve_in_place(&mut even);
        *a = even;
    } else {
        // It is well conditioned for every norm that is let through.
        a.columns = [[(-T::ONE).sqrt(); N]; N];
    }
}

/// The coefficients of 1, x, x², …, all of them integers and the last one 1.
fn coefficients<T: Real>(degree: usize) -> [T; 14] {
    let mut b = [T::ONE; 14];
    // It is below 14, always; but the compiler is to know it too.
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
) -> (Matrix<T, N, N>, Matrix<T, N, N>) {
    let mut power = *square;
    let (mut odd, mut even) = (power * b[3], power * b[2]);
    let mut k = 4;
    while k < degree && k < b.len() - 1 {
        power *= square;
        add_multiple(&mut odd, &power, b[k + 1]);
        add_multiple(&mut even, &power, b[k]);
        k += 2;
    }
    add_identity(&mut odd, b[1]);
    add_identity(&mut even, b[0]);
    (odd, even)
}

/// The same for degree 13 with the three powers A², A⁴ and A⁶.
#[inline]
fn nested<T: Real, const N: usize>(
    square: &Matrix<T, N, N>,
    b: &[T; 14],
) -> (Matrix<T, N, N>, Matrix<T, N, N>) {
    let (mut odd, mut even) = (*square, *square);
    let fourth = square * square;
    let sixth = fourth * square;
    let powers = [square, &fourth, &sixth];
    let mut sum = fourth;
    weigh(powers, [b[9], b[11], b[13]], &mut sum);
    product_into(&sixth, &sum, &mut odd);
    weigh(powers, [b[3], b[5], b[7]], &mut sum);
    odd += &sum;
    weigh(powers, [b[8], b[10], b[12]], &mut sum);
    product_into(&sixth, &sum, &mut even);
    weigh(powers, [b[2], b[4], b[6]], &mut sum);
    even += &sum;
    add_identity(&mut odd, b[1]);
    add_identity(&mut even, b[0]);
    (odd, even)
}

/// The sum of three matrices, each with its factor.
#[inline]
fn weigh<T: Real, const N: usize>(
    [first, second, third]: [&Matrix<T, N, N>; 3],
    [x, y, z]: [T; 3],
    out: &mut Matrix<T, N, N>,
) {
    *out = *first;
    apply(out, |a| a * x);
    add_multiple(out, second, y);
    add_multiple(out, third, z);
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
