//! Masks: matrices of `bool`.

use crate::matrix::Matrix;
use crate::operand::Choice;
use crate::shape::SelectShape;

impl<const M: usize, const N: usize> Matrix<bool, M, N> {
    /// Whether at least one element is true.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert!(mat![false, true].any());
    /// assert!(!mat![false, false].any());
    /// ```
    #[inline]
    #[must_use]
    pub fn any(&self) -> bool {
        self.iter().any(|&x| x)
    }

    /// Whether all elements are true.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2; 3, 4];
    /// assert!(a.gt(0).all());
    /// assert!(!a.gt(1).all());
    /// ```
    #[inline]
    #[must_use]
    pub fn all(&self) -> bool {
        self.iter().all(|&x| x)
    }

    /// How many elements are true.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].gt(1).count(), 3);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "count_nonzero")]
    pub fn count(&self) -> usize {
        // A matrix has no more elements than memory has bytes, so no sum can wrap.
        self.iter().fold(0, |count: usize, &x| count.wrapping_add(usize::from(x)))
    }

    /// The elements as bits of a number, one column after another: bit `k` is set if the element
    /// at `k` of [`as_slice`](Self::as_slice) is true.
    ///
    /// The mask has at most 64 elements. More are refused when the program is built.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let mask = vector![-1, 2, 3].gt(0);
    /// assert_eq!(mask.bitmask(), 0b110);
    /// assert_eq!(mask.bitmask().trailing_zeros(), 1); // the first that is true
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "movemask")]
    pub fn bitmask(&self) -> u64 {
        const { assert!(M * N <= 64, "a bitmask has room for 64 elements") };
        // From the last element backwards, because the shift by one then needs no check.
        self.iter().rev().fold(0, |bits, &x| bits << 1 | u64::from(x))
    }

    /// The elements of `a` where this mask is true, those of `b` elsewhere.
    ///
    /// NumPy's `where(mask, a, b)`, GLSL's `mix(b, a, mask)`. A number stands for a
    /// matrix that has it everywhere, as in [`min`](Self::min). For a number of
    /// another type than Rust's own, write [`splat`](Self::splat).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, -2; -3, 4];
    /// let mask = a.lt(0);
    /// assert_eq!(mask.select(0, a), mat![1, 0; 0, 4]);
    /// assert_eq!(mask.select(-a, a), mat![1, 2; 3, 4]);
    /// assert_eq!(mask.select(-1, 1), mat![1, -1; -1, 1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "where")]
    #[doc(alias = "mix")]
    #[doc(alias = "blend")]
    pub fn select<T, A, B, const P: usize, const Q: usize, const P2: usize, const Q2: usize>(
        &self,
        a: A,
        b: B,
    ) -> Matrix<T, M, N>
    where
        T: Copy,
        A: Choice<T, P, Q>,
        B: Choice<T, P2, Q2>,
        A::Dims: SelectShape<M, N, P, Q>,
        B::Dims: SelectShape<M, N, P2, Q2>,
    {
        let (a, b) = (a.to_matrix(), b.to_matrix());
        Matrix::from_fn(|i, j| if self.columns[j][i] { a.columns[j][i] } else { b.columns[j][i] })
    }
}
