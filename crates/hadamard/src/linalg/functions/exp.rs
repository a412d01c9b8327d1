//! The exponential of a matrix.

mod balance;
mod nilpotent;
mod pade;
mod scalar;
mod triangle;

use core::array::from_fn;

use balance::{MUCH, SOME, balance, is_graded, unbalance};
use nilpotent::finite_series;
use pade::{degree_for, pade};
use triangle::{Triangle, is_triangular};

use crate::matrix::Matrix;
use crate::ops::product_into;
use crate::scalar::{Real, Scalar};
use crate::shape::{Dims, ExpMatrixShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The exponential of a square matrix, exp A = 1 + A + A²/2 + A³/6 + …
    ///
    /// It solves the differential equation x' = A x: x(t) = exp(t A) x(0). For the
    /// exponential of each element there is [`exp`](Self::exp).
    ///
    /// If an element is infinite or NaN, every element of the result is NaN. If only the
    /// exponential overflows, some of its elements are infinite or NaN. The precision is at
    /// most that of `f64`.
    ///
    /// Units do not matter: rows and columns are first balanced by powers of two, so an element of
    /// exp A has about as many digits as in the best units. For a triangular matrix, the diagonal
    /// has the exponentials of the diagonal of A, within an ulp or two. If a power of A is exactly
    /// zero, the result is the finite series. Where terms of both signs cancel, an error of ε ‖A‖
    /// remains, relative to the norm of the balanced matrix.
    ///
    /// Scaling and squaring of a Padé approximant: Higham, The scaling and squaring
    /// method for the matrix exponential revisited (2005); balancing: Ward, Numerical computation
    /// of the matrix exponential with accuracy estimate (1977); triangular matrices: Al-Mohy and
    /// Higham, A new scaling and squaring algorithm for the matrix exponential (2009), code
    /// fragment 2.1. About 15 N³ operations for a norm up to 5, 2 N³ more for each doubling, and
    /// fewer below 2. For dual numbers, a series that skips no zeros, so that derivatives are
    /// right.
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
    ///
    /// // However large the coupling is, e stays on the diagonal.
    /// let [e, coupling] = mat![1.0, 1e20; 0.0, 1.0].exp_matrix().to_rows()[0];
    /// assert!((e - core::f64::consts::E).abs() < 1e-15);
    /// assert!((coupling / 1e20 - core::f64::consts::E).abs() < 1e-15);
    /// ```
    #[must_use]
    #[doc(alias = "expm")]
    #[doc(alias = "matrix_exp")]
    pub fn exp_matrix(&self) -> Matrix<T, N, N>
    where
        T: MatrixExponential,
        Dims: ExpMatrixShape<M, N>,
    {
        T::exp_matrix(self.renamed())
    }
}

/// A number whose matrices have exponentials: a real number, or with the feature `num-dual-015` a
/// dual number.
///
/// A number type of your own has it by [`Real`]; there is nothing here to implement or to call.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a real number type: this needs `f32` or `f64` elements, in generic code `T: Real`",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "wide-1",
    diagnostic::on_unimplemented(
        note = "lanes do not choose one pivot: `a.unpack()` has one matrix for each lane"
    )
)]
pub trait MatrixExponential: Scalar {
    /// See [`Matrix::exp_matrix`].
    #[doc(hidden)]
    fn exp_matrix<const N: usize>(a: &Matrix<Self, N, N>) -> Matrix<Self, N, N>;
}

#[diagnostic::do_not_recommend]
impl<T: Real> MatrixExponential for T {
    #[inline]
    fn exp_matrix<const N: usize>(original: &Matrix<T, N, N>) -> Matrix<T, N, N> {
        let mut a = *original;
        let norm = a.norm_1();
        if let Some(degree) = degree_for(norm) {
            // Below a norm of 1 the approximant is as accurate as the exact diagonal of a
            // triangle.
            if norm <= T::ONE || !is_triangular(&a) {
                let exchanged = pade(&mut a, degree, None);
                // Without exchanges of rows, a change of units by powers of two changes no digit.
                if !exchanged || !is_graded(original, MUCH) {
                    return a;
                }
                a = *original;
            }
        }
        scale_and_square(&mut a, norm);
        a
    }
}

/// Replaces A by its exponential: that of a fraction of the balanced matrix, squared repeatedly.
#[inline(never)]
fn scale_and_square<T: Real, const N: usize>(a: &mut Matrix<T, N, N>, mut norm: T) {
    if !norm.is_finite() && !a.iter().all(|x| x.is_finite()) {
        a.columns.as_flattened_mut().fill(norm * T::ZERO);
        return;
    }
    let exact = Triangle::of(a);
    let scales = if is_graded(a, SOME) { balance(a) } else { None };
    let triangle = exact.as_ref().and_then(|_| Triangle::of(a));
    let half = T::from_f64(0.5);
    let (mut squarings, mut t) = (0_usize, T::ONE);
    if !norm.is_finite() || scales.is_some() {
        norm = a.norm_1();
        while !norm.is_finite() {
            *a *= half;
            (squarings, t) = (squarings.saturating_add(1), t * half);
            norm = a.norm_1();
        }
    }
    // At most as often as the largest number can be halved.
    let degree = loop {
        if let Some(degree) = degree_for(norm) {
            break degree;
        }
        *a *= half;
        (squarings, t) = (squarings.saturating_add(1), t * half);
        norm = norm * half;
    };

    let mut less_identity = [false; N];
    if squarings > 0 && triangle.is_none() {
        if finite_series(a, squarings) {
            unbalance(a, scales);
            return;
        }
        // Small numbers on the diagonal would lose digits beside the ones of the identity.
        let small = T::from_f64(0.0625);
        less_identity = from_fn(|k| a.columns[k][k].abs() <= small);
    }
    pade(a, degree, (less_identity != [false; N]).then_some(&less_identity));

    let mut left = squarings;
    loop {
        if let Some(triangle) = &triangle {
            triangle.write_to(a, t);
        } else {
            add_where_large(a, &mut less_identity, left == 0);
            if less_identity == [false; N] {
                break;
            }
        }
        if left == 0 {
            break;
        }
        square(a, &less_identity);
        (left, t) = (left.saturating_sub(1), t + t);
    }
    // Most matrices need no repair.
    for _ in 0..left {
        let root = *a;
        product_into(&root, &root, a);
    }
    unbalance(a, scales);
    // Balancing may have lost small elements beside huge ones.
    if let Some(exact) = exact {
        exact.write_to(a, T::ONE);
    }
}

/// X². The columns of X that `less_identity` names are stored without the one of the identity, and
/// so are those of X².
fn square<T: Real, const N: usize>(x: &mut Matrix<T, N, N>, less_identity: &[bool; N]) {
    let root = *x;
    product_into(&root, &root, x);
    for k in 0..N {
        if less_identity[k] {
            for i in 0..N {
                x.columns[k][i] = x.columns[k][i] + root.columns[k][i];
                x.columns[i][k] = x.columns[i][k] + root.columns[i][k];
            }
        }
    }
}

/// Adds the missing ones of the identity: all of them, or those where the diagonal has become
/// large.
fn add_where_large<T: Real, const N: usize>(
    x: &mut Matrix<T, N, N>,
    less_identity: &mut [bool; N],
    all: bool,
) {
    for k in 0..N {
        let element = &mut x.columns[k][k];
        if less_identity[k] && (all || element.abs() + element.abs() > T::ONE) {
            *element = *element + T::ONE;
            less_identity[k] = false;
        }
    }
}
