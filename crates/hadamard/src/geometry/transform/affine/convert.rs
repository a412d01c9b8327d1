//! Affine maps as matrices and in other types of numbers.

use super::Affine;
use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::{Cast, Scalar};
use crate::shape::{AddColumnSize, AffineMatrixShape, AugmentedShape, Dims, HomogeneousSize};

impl<T: Scalar, const N: usize> Affine<T, N> {
    /// The map as a matrix of homogeneous coordinates, [A t; 0 1], `(N+1) x (N+1)`:
    /// `a.to_matrix() * p.extend(1)` is `a.transform_point(p).extend(1)`.
    ///
    /// Sizes up to 64 are inferred.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Affine::new(mat![0, -1; 1, 0], vector![5, 7]);
    /// assert_eq!(a.to_matrix(), mat![0, -1, 5;
    ///                                1,  0, 7;
    ///                                0,  0, 1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "to_homogeneous")]
    pub fn to_matrix<const S: usize>(&self) -> Matrix<T, S, S>
    where
        Dims: HomogeneousSize<N, N, S>,
    {
        self.linear.homogeneous(self.translation)
    }

    /// The map of a matrix of homogeneous coordinates, `(N+1) x (N+1)`, or `None` if its last row
    /// is not (0, …, 0, 1): then it is a projection, and not affine.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Affine::from_matrix(&mat![0, -1, 5; 1, 0, 7; 0, 0, 1]).unwrap();
    /// assert_eq!(a, Affine::new(mat![0, -1; 1, 0], vector![5, 7]));
    /// assert_eq!(Affine::from_matrix(&mat![0, -1, 5; 1, 0, 7; 0, 1, 0]), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "from_homogeneous")]
    pub fn from_matrix<R, const P: usize, const Q: usize>(matrix: R) -> Option<Self>
    where
        R: Operand<T, P, Q>,
        R::Dims: AffineMatrixShape<N, P, Q>,
    {
        let mut out = Self::IDENTITY;
        let [parts @ .., last] = &matrix.as_matrix().columns[..] else { return None };
        let [upper @ .., one] = &last[..] else { return None };
        let mut is_affine = *one == T::ONE;
        copy(upper, &mut out.translation.columns[0]);
        for (part, column) in parts.iter().zip(&mut out.linear.columns) {
            let [upper @ .., zero] = &part[..] else { return None };
            copy(upper, column);
            is_affine &= *zero == T::ZERO;
        }
        is_affine.then_some(out)
    }

    /// The matrix [A t], `N x (N+1)`, with the layout that the map itself has: three columns of
    /// three and one more for a map of space.
    ///
    /// `a.to_augmented().transpose().to_columns()` are its rows, three of four numbers, as shaders
    /// take them for instances.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Affine::new(mat![0, -1; 1, 0], vector![5, 7]);
    /// assert_eq!(a.to_augmented(), mat![0, -1, 5;
    ///                                   1,  0, 7]);
    /// assert_eq!(a.to_augmented().transpose().to_columns(), [[0, -1, 5], [1, 0, 7]]);
    /// ```
    #[inline]
    #[must_use]
    pub fn to_augmented<const C: usize>(&self) -> Matrix<T, N, C>
    where
        Dims: AddColumnSize<N, N, C>,
    {
        self.linear.push_column(self.translation)
    }

    /// The map of a matrix [A t], `N x (N+1)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Affine::from_augmented(&mat![0, -1, 5; 1, 0, 7]);
    /// assert_eq!(a, Affine::new(mat![0, -1; 1, 0], vector![5, 7]));
    /// ```
    #[inline]
    #[must_use]
    pub fn from_augmented<R, const P: usize, const Q: usize>(matrix: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: AugmentedShape<N, P, Q>,
    {
        let mut out = Self::IDENTITY;
        // The relation says that it has as many rows.
        if let [columns @ .., last] = &matrix.as_matrix().renamed::<N, Q>().columns[..] {
            out.translation.columns[0] = *last;
            out.linear.columns.iter_mut().zip(columns).for_each(|(to, from)| *to = *from);
        }
        out
    }
}

/// Copies as many elements as there are in both.
#[inline]
fn copy<T: Copy>(from: &[T], to: &mut [T]) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to = *from);
}

impl<T: Copy, const N: usize> Affine<T, N> {
    /// The same map in another primitive type of numbers: see [`Cast`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let a: Affine<f32, 2> = Affine::from_translation(vector![1.0_f64, 2.0]).cast();
    /// assert_eq!(a.translation, vector![1.0_f32, 2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn cast<U>(&self) -> Affine<U, N>
    where
        T: Cast<U>,
    {
        Affine { linear: self.linear.cast(), translation: self.translation.cast() }
    }

    /// This map as seen from an eye, for drawing: x ↦ A x + (t - eye), in another type of numbers.
    ///
    /// In a large world keep places in `f64` and draw in `f32`. The difference is taken before
    /// the numbers are converted: at 1e6 from the origin, `f32` knows a place to 6 cm only.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let tree = Affine::from_translation(vector![1e8 + 1.25, 0.0, 0.0]);
    /// let drawn: Affine<f32, 3> = tree.view_relative(vector![1e8, 0.0, 0.0]);
    /// assert_eq!(drawn.translation, vector![1.25, 0.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "floating_origin")]
    #[doc(alias = "camera_relative")]
    pub fn view_relative<U>(&self, eye: Vector<T, N>) -> Affine<U, N>
    where
        T: Cast<U> + core::ops::Sub<Output = T>,
    {
        Affine { linear: self.linear.cast(), translation: (self.translation - eye).cast() }
    }
}
