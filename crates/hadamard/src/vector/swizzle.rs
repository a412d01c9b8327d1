//! Vectors that are made of elements of a vector.

use crate::matrix::{Matrix, Vector};
use crate::shape::{Dims, SwizzleShape, XyShape, XyzShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The elements `I`, `J` and `K` of a column, in this order: `3 x 1`.
    ///
    /// An element may be taken more than once. The compiler checks that the elements exist
    /// when it builds the program, so this cannot panic. [`swizzle2`](Self::swizzle2) and
    /// [`swizzle4`](Self::swizzle4) take two and four elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![10, 11, 12].swizzle3::<2, 0, 1>(), vector![12, 10, 11]);
    /// assert_eq!(vector![10, 11].swizzle3::<0, 1, 1>(), vector![10, 11, 11]);
    /// ```
    ///
    /// ```compile_fail
    /// use hadamard::vector;
    ///
    /// let _ = vector![10, 11, 12].swizzle3::<3, 0, 1>(); // the last element is 2
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "shuffle")]
    #[doc(alias = "permute")]
    pub const fn swizzle3<const I: usize, const J: usize, const K: usize>(&self) -> Vector<T, 3>
    where
        Dims: SwizzleShape<M, N>,
    {
        const { assert!(I < M && J < M && K < M, "`swizzle3` takes an element that does not exist") };
        let x = &self.columns[0];
        Matrix::from_columns([[x[I], x[J], x[K]]])
    }

    /// The elements `I` and `J` of a column, in this order: `2 x 1`.
    ///
    /// See [`swizzle3`](Self::swizzle3).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![10, 11, 12].swizzle2::<2, 0>(), vector![12, 10]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn swizzle2<const I: usize, const J: usize>(&self) -> Vector<T, 2>
    where
        Dims: SwizzleShape<M, N>,
    {
        const { assert!(I < M && J < M, "`swizzle2` takes an element that does not exist") };
        let x = &self.columns[0];
        Matrix::from_columns([[x[I], x[J]]])
    }

    /// The elements `I`, `J`, `K` and `L` of a column, in this order: `4 x 1`.
    ///
    /// See [`swizzle3`](Self::swizzle3).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let bgra = vector![30, 20, 10, 255];
    /// assert_eq!(bgra.swizzle4::<2, 1, 0, 3>(), vector![10, 20, 30, 255]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn swizzle4<const I: usize, const J: usize, const K: usize, const L: usize>(
        &self,
    ) -> Vector<T, 4>
    where
        Dims: SwizzleShape<M, N>,
    {
        const {
            assert!(
                I < M && J < M && K < M && L < M,
                "`swizzle4` takes an element that does not exist"
            );
        };
        let x = &self.columns[0];
        Matrix::from_columns([[x[I], x[J], x[K], x[L]]])
    }

    /// The first two elements of a column of 2, 3 or 4: `2 x 1`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1, 2, 3].xy(), vector![1, 2]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn xy(&self) -> Vector<T, 2>
    where
        Dims: XyShape<M, N>,
    {
        // The relation says that there are enough elements.
        let x = &self.columns[0];
        Matrix::from_columns([[x[0], x[1]]])
    }

    /// The first and third element of a column of 3 or 4: `2 x 1`.
    ///
    /// If the y axis points up, it is the place on the ground.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1, 2, 3].xz(), vector![1, 3]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn xz(&self) -> Vector<T, 2>
    where
        Dims: XyzShape<M, N>,
    {
        let x = &self.columns[0];
        Matrix::from_columns([[x[0], x[2]]])
    }

    /// The second and third element of a column of 3 or 4: `2 x 1`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1, 2, 3].yz(), vector![2, 3]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn yz(&self) -> Vector<T, 2>
    where
        Dims: XyzShape<M, N>,
    {
        let x = &self.columns[0];
        Matrix::from_columns([[x[1], x[2]]])
    }

    /// The first three elements of a column of 3 or 4: `3 x 1`.
    ///
    /// In homogeneous coordinates it is the point or the direction.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1, 2, 3, 4].xyz(), vector![1, 2, 3]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn xyz(&self) -> Vector<T, 3>
    where
        Dims: XyzShape<M, N>,
    {
        let x = &self.columns[0];
        Matrix::from_columns([[x[0], x[1], x[2]]])
    }
}
