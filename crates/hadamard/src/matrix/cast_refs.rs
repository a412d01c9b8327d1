//! References to arrays as references to matrices and vectors, without a copy.
//!
//! The casts are unsafe code. CONTRIBUTING.md lists all places that have some.

use super::{Matrix, Vector};

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Regards an array of columns as a matrix, without a copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let columns = [[1, 3], [2, 4]];
    /// let a: &Matrix<i32, 2, 2> = Matrix::from_columns_ref(&columns);
    /// assert_eq!(*a, mat![1, 2; 3, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_columns_ref(columns: &[[T; M]; N]) -> &Self {
        // SAFETY: the pointer comes from a reference, so it is non-null,
        // aligned and live for the result's lifetime, which is the argument's.
        // `Matrix` is `repr(transparent)` with this array as its only field:
        // "Structs and enums with this representation have the same layout
        // and ABI as the single non-size 0 non-alignment 1 field" (Reference,
        // Type layout, layout.repr.transparent), and every value of the field
        // is a valid matrix.
        unsafe { &*core::ptr::from_ref(columns).cast::<Self>() }
    }

    /// Regards an array of columns as a matrix that can be changed, without a
    /// copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Matrix;
    ///
    /// let mut columns = [[1, 3], [2, 4]];
    /// *Matrix::from_columns_mut(&mut columns) *= 2;
    /// assert_eq!(columns, [[2, 6], [4, 8]]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_columns_mut(columns: &mut [[T; M]; N]) -> &mut Self {
        // SAFETY: as in `from_columns_ref`; the reference is unique, so the
        // new one is unique too. Every matrix is a valid array, so nothing
        // that is written through it can break the array.
        unsafe { &mut *core::ptr::from_mut(columns).cast::<Self>() }
    }
}

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The same matrix under other names of its sizes.
    ///
    /// The caller has asked for a relation that holds only for `P = M` and `Q = N`. The
    /// compiler does not know that.
    #[inline]
    pub(crate) const fn renamed<const P: usize, const Q: usize>(&self) -> &Matrix<T, P, Q> {
        const { assert!(M == P && N == Q) };
        // SAFETY: by the assertion, both are the same type.
        unsafe { &*core::ptr::from_ref(self).cast::<Matrix<T, P, Q>>() }
    }

    /// The same matrix under other names of its sizes, as a mutable reference.
    #[inline]
    pub(crate) const fn renamed_mut<const P: usize, const Q: usize>(
        &mut self,
    ) -> &mut Matrix<T, P, Q> {
        const { assert!(M == P && N == Q) };
        // SAFETY: by the assertion, both are the same type; the reference is unique, so the
        // new one is unique too.
        unsafe { &mut *core::ptr::from_mut(self).cast::<Matrix<T, P, Q>>() }
    }
}

impl<T, const M: usize> Vector<T, M> {
    /// Regards an array as a column vector, without a copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// let samples = [1, 2, 3];
    /// assert_eq!(Vector::from_ref(&samples).dot(vector![1, 1, 1]), 6);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_ref(column: &[T; M]) -> &Self {
        Self::from_columns_ref(core::array::from_ref(column))
    }

    /// Regards an array as a column vector that can be changed, without a copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Vector;
    ///
    /// let mut samples = [1, 2, 3];
    /// Vector::from_mut(&mut samples).x = 7;
    /// assert_eq!(samples, [7, 2, 3]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_mut(column: &mut [T; M]) -> &mut Self {
        Self::from_columns_mut(core::array::from_mut(column))
    }
}
