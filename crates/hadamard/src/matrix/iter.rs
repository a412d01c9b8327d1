//! Iteration over elements, one column after another.

use core::array;
use core::iter::{Flatten, FusedIterator};
use core::slice;

use super::Matrix;

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// References to the elements, one column after another.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert!(mat![1, 2; 3, 4].iter().eq(&[1, 3, 2, 4]));
    /// ```
    #[inline]
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.as_slice().iter()
    }

    /// Mutable references to the elements, one column after another.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![1, 2; 3, 4];
    /// a.iter_mut().for_each(|x| *x += 1);
    /// assert_eq!(a, mat![2, 3; 4, 5]);
    /// ```
    #[inline]
    pub fn iter_mut(&mut self) -> slice::IterMut<'_, T> {
        self.as_mut_slice().iter_mut()
    }
}

/// The elements of a matrix, one column after another. Returned by its
/// `into_iter`.
#[derive(Clone, Debug)]
pub struct IntoIter<T, const M: usize, const N: usize> {
    elements: Flatten<array::IntoIter<[T; M], N>>,
    left: usize,
}

impl<T, const M: usize, const N: usize> Iterator for IntoIter<T, M, N> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        let element = self.elements.next()?;
        self.left = self.left.saturating_sub(1);
        Some(element)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<T, const M: usize, const N: usize> DoubleEndedIterator for IntoIter<T, M, N> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        let element = self.elements.next_back()?;
        self.left = self.left.saturating_sub(1);
        Some(element)
    }
}

impl<T, const M: usize, const N: usize> ExactSizeIterator for IntoIter<T, M, N> {}
impl<T, const M: usize, const N: usize> FusedIterator for IntoIter<T, M, N> {}

impl<T, const M: usize, const N: usize> IntoIterator for Matrix<T, M, N> {
    type Item = T;
    type IntoIter = IntoIter<T, M, N>;

    #[inline]
    fn into_iter(self) -> IntoIter<T, M, N> {
        IntoIter { elements: self.columns.into_iter().flatten(), left: M * N }
    }
}

impl<'a, T, const M: usize, const N: usize> IntoIterator for &'a Matrix<T, M, N> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> slice::Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T, const M: usize, const N: usize> IntoIterator for &'a mut Matrix<T, M, N> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> slice::IterMut<'a, T> {
        self.iter_mut()
    }
}
