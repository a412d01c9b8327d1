//! Directions at right angles to a direction.

use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;
use crate::shape::Dims;
use crate::shape::OrthonormalShape;

impl<T: Real, const M: usize, const N: usize> Matrix<T, M, N> {
    /// A unit vector that is orthogonal to this unit vector with three elements. It is the first
    /// column of [`orthonormal_basis`](Self::orthonormal_basis).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// assert_eq!(Vector::<f64, 3>::Z.any_orthonormal(), Vector::X);
    ///
    /// let n = vector![0.6, 0.0, 0.8];
    /// assert_eq!(n.any_orthonormal().dot(n), 0.0);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "perpendicular")]
    pub fn any_orthonormal(&self) -> Vector<T, 3>
    where
        Dims: OrthonormalShape<M, N>,
    {
        let basis = self.orthonormal_basis();
        Matrix::from_columns([basis.columns[0]])
    }

    /// An orthonormal basis with this unit vector n of three elements as last column, [t b n] with
    /// t × b = n: `3 x 3`.
    ///
    /// The matrix is a rotation that takes z to n. It is computed without branches and square
    /// roots. The columns are as exact as n. If the norm of n is not 1, they are not orthonormal.
    /// (Duff, Burgess, Christensen, Hery, Kensler, Liani, Villemin: Building an orthonormal basis,
    /// revisited, JCGT 6, 2017.)
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, mat};
    ///
    /// assert_eq!(Vector::<f64, 3>::Y.orthonormal_basis(), mat![1.0, 0.0, 0.0;
    ///                                                          0.0, 0.0, 1.0;
    ///                                                          0.0, -1.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "tangent_space")]
    pub fn orthonormal_basis(&self) -> Matrix<T, 3, 3>
    where
        Dims: OrthonormalShape<M, N>,
    {
        // The relation says that there are three.
        let n: &Vector<T, 3> = self.renamed();
        let [x, y, z] = n.columns[0];
        let sign = T::ONE.copysign(z);
        let a = -T::ONE / (sign + z);
        let b = x * y * a;
        Matrix::from_columns([
            [T::ONE + sign * x * x * a, sign * b, -sign * x],
            [b, sign + y * y * a, -y],
            [x, y, z],
        ])
    }
}
