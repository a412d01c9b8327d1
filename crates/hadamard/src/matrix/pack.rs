//! Matrices side by side, one per lane.

use super::Matrix;
use crate::scalar::Lanes;

impl<L: Copy, const M: usize, const N: usize> Matrix<L, M, N> {
    /// Packs `K` matrices into one, which has a matrix in each lane of its elements.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::{Matrix, mat};
    /// use wide::f64x2;
    ///
    /// let (a, b) = (mat![1.0, 2.0; 3.0, 4.0], mat![0.0, 1.0; 1.0, 0.0]);
    /// let lanes = Matrix::<f64x2, 2, 2>::pack(&[a, b]);
    /// assert_eq!(lanes[(1, 0)], f64x2::from([3.0, 1.0]));
    ///
    /// assert_eq!((lanes * lanes).unpack(), [a * a, b * b]);
    /// assert_eq!(lanes.determinant(), f64x2::from([-2.0, -1.0]));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "soa")]
    pub fn pack<const K: usize>(matrices: &[Matrix<L::Element, M, N>; K]) -> Self
    where
        L: Lanes<K>,
    {
        Matrix::from_fn(|i, j| {
            L::from_lanes(core::array::from_fn(|lane| matrices[lane].columns[j][i]))
        })
    }

    /// The `K` matrices, one from each lane.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::{Vector, vector};
    /// use wide::f32x4;
    ///
    /// let (a, b) = (vector![3.0, 4.0], vector![0.0, 2.0]);
    /// let (c, d) = (vector![6.0, 8.0], vector![5.0, 0.0]);
    /// let lanes = Vector::<f32x4, 2>::pack(&[a, b, c, d]);
    /// assert_eq!(lanes.norm(), f32x4::from([5.0, 2.0, 10.0, 5.0]));
    /// assert_eq!(
    ///     lanes.normalize().unpack(),
    ///     [vector![0.6, 0.8], vector![0.0, 1.0], vector![0.6, 0.8], vector![1.0, 0.0]],
    /// );
    /// ```
    #[inline]
    #[must_use]
    pub fn unpack<const K: usize>(&self) -> [Matrix<L::Element, M, N>; K]
    where
        L: Lanes<K>,
    {
        let first = self.columns[0][0].to_lanes()[0];
        let mut matrices = [Matrix { columns: [[first; M]; N] }; K];
        for j in 0..N {
            for i in 0..M {
                let lanes = self.columns[j][i].to_lanes();
                for lane in 0..K {
                    matrices[lane].columns[j][i] = lanes[lane];
                }
            }
        }
        matrices
    }
}
