//! Plane rotations.
//!
//! Golub & Van Loan, Matrix Computations, fourth edition, section 5.1.8; LAPACK's `rot`.

use crate::scalar::ComplexField;

/// The rotation G, with a real c and c² + |s|² = 1.
///
/// ```text
///     G = |  c   s |
///         | -s̄   c |
/// ```
#[derive(Clone, Copy, Debug)]
pub(in crate::linalg) struct Rotation<T: ComplexField> {
    pub(in crate::linalg) cosine: T::Real,
    pub(in crate::linalg) sine: T,
}

impl<T: ComplexField> Rotation<T> {
    /// (x y) Gᴴ: rotates two columns.
    #[inline]
    pub(in crate::linalg) fn columns(self, x: &mut [T], y: &mut [T]) {
        let Rotation { cosine, sine } = self;
        for (x, y) in x.iter_mut().zip(y) {
            let (left, right) = (*x, *y);
            *x = left.scale(cosine) + sine.conjugate() * right;
            *y = right.scale(cosine) - sine * left;
        }
    }
}
