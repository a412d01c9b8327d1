//! Plane rotations.
//!
//! ```text
//!     G = |  c   s |        c is real, c² + |s|² = 1
//!         | -s̄   c |
//! ```
//!
//! Golub & Van Loan, Matrix Computations, fourth edition, sections 5.1.8 and 8.5.2; LAPACK's
//! `rot` and `lartg`.

use super::safe_arithmetic::phase;
use crate::scalar::{ComplexField, Real, Scalar, SquareRoot, safe_minimum};

/// A rotation whose sine may be complex.
#[derive(Clone, Copy, Debug)]
pub(in crate::linalg) struct Rotation<T: ComplexField> {
    cosine: T::Real,
    sine: T,
}

impl<T: ComplexField> Rotation<T> {
    /// The rotation with (a b) Gᴴ = (r 0), where a > 0, and r = √(a² + |b|²), without overflow on
    /// the way.
    #[inline]
    pub(in crate::linalg) fn onto_first_axis(a: T::Real, b: T) -> (Self, T::Real) {
        let size = b.modulus();
        let (large, small) = if a >= size { (a, size) } else { (size, a) };
        let ratio = small / large;
        let length = large * (T::Real::ONE + ratio * ratio).sqrt();
        (Rotation { cosine: a / length, sine: b.divide(T::from_real(length)) }, length)
    }

    /// The rotation by an angle with this tangent that makes two columns with this inner product
    /// orthogonal. The phase of the inner product goes into the sine.
    #[inline]
    pub(in crate::linalg) fn by_tangent(tangent: T::Real, product: T) -> Self {
        let cosine = T::Real::ONE / (T::Real::ONE + tangent * tangent).sqrt();
        Rotation { cosine, sine: -phase(product).scale(cosine * tangent) }
    }

    /// (x y) Gᴴ.
    #[inline]
    pub(in crate::linalg) fn apply(self, x: T, y: T) -> (T, T) {
        let Rotation { cosine, sine } = self;
        (x.scale(cosine) + sine.conjugate() * y, y.scale(cosine) - sine * x)
    }

    /// (x y) G, which undoes [`apply`](Self::apply).
    #[inline]
    pub(in crate::linalg) fn undo(self, x: T, y: T) -> (T, T) {
        let Rotation { cosine, sine } = self;
        (x.scale(cosine) - sine.conjugate() * y, y.scale(cosine) + sine * x)
    }

    /// (x y) Gᴴ of two columns.
    #[inline]
    pub(in crate::linalg) fn columns(self, x: &mut [T], y: &mut [T]) {
        for (x, y) in x.iter_mut().zip(y) {
            (*x, *y) = self.apply(*x, *y);
        }
    }
}

/// A rotation with a real sine. For complex columns it takes half of the products.
#[derive(Clone, Copy, Debug)]
pub(in crate::linalg) struct RealRotation<R> {
    pub(in crate::linalg) cosine: R,
    pub(in crate::linalg) sine: R,
}

impl<R: Real> RealRotation<R> {
    /// The rotation by no angle.
    pub(in crate::linalg) const IDENTITY: Self = RealRotation { cosine: R::ONE, sine: R::ZERO };

    /// The rotation by a right angle.
    pub(in crate::linalg) const QUARTER: Self = RealRotation { cosine: R::ZERO, sine: R::ONE };

    /// The rotation with (x y) Gᵀ = (r 0), and r = √(x² + y²).
    ///
    /// c² + s² = 1 up to rounding for every pair of finite numbers, subnormal ones too.
    #[inline]
    pub(in crate::linalg) fn onto_first_axis(x: R, y: R) -> (Self, R) {
        let square = x * x + y * y;
        if square >= safe_minimum() && square <= R::MAX {
            let length = square.sqrt();
            (RealRotation { cosine: x / length, sine: y / length }, length)
        } else {
            Self::scaled_onto_first_axis(x, y)
        }
    }

    /// The same for numbers whose squares overflow or underflow. Divides by the larger number
    /// first.
    #[cold]
    fn scaled_onto_first_axis(x: R, y: R) -> (Self, R) {
        let largest = if x.abs() > y.abs() { x.abs() } else { y.abs() };
        if largest == R::ZERO {
            return (Self::IDENTITY, R::ZERO);
        }
        let (x, y) = (x / largest, y / largest);
        let length = (x * x + y * y).sqrt();
        (RealRotation { cosine: x / length, sine: y / length }, largest * length)
    }

    /// (x y) Gᵀ.
    #[inline]
    pub(in crate::linalg) fn apply<T: ComplexField<Real = R>>(self, x: T, y: T) -> (T, T) {
        let RealRotation { cosine, sine } = self;
        (x.scale(cosine) + y.scale(sine), y.scale(cosine) - x.scale(sine))
    }

    /// (x y) Gᵀ of two columns.
    #[inline]
    pub(in crate::linalg) fn columns<T: ComplexField<Real = R>>(self, x: &mut [T], y: &mut [T]) {
        for (x, y) in x.iter_mut().zip(y) {
            (*x, *y) = self.apply(*x, *y);
        }
    }

    /// The same for columns `k` and `k + 1` of a matrix.
    #[inline]
    pub(in crate::linalg) fn neighbours<T: ComplexField<Real = R>, const M: usize>(
        self,
        columns: &mut [[T; M]],
        k: usize,
    ) {
        if let Some([x, y]) = columns.get_mut(k..).and_then(<[_]>::first_chunk_mut::<2>) {
            self.columns(x, y);
        }
    }
}
