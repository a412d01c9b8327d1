//! Quaternions.

pub(super) mod functions;
mod ops;
pub(super) mod series;

use crate::matrix::{Matrix, Vector};
use crate::scalar::{Field, Scalar};

/// A quaternion w + x i + y j + z k.
///
/// It has sums, products with numbers, and the Hamilton product. A quaternion does not rotate
/// vectors, and has no `slerp`. A [`Rotation3`](super::Rotation3) has both; it is a quaternion of
/// norm 1.
///
/// ```text
///     i² = j² = k² = i j k = -1        i j = k    j k = i    k i = j
/// ```
///
/// There is no `new`, because libraries differ in the order of the numbers.
/// [`from_xyzw`](Self::from_xyzw) and [`from_wxyz`](Self::from_wxyz) name the order.
///
/// # Layout
///
/// The layout of `[T; 4]`, in the order x, y, z, w, as in glTF and on GPUs.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::Quaternion;
///
/// let (i, j, k) = (Quaternion::<i32>::I, Quaternion::J, Quaternion::K);
/// assert_eq!(i * j, k);
/// assert_eq!(j * i, -k);
/// assert_eq!(i * j * k, -Quaternion::ONE);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(
        zerocopy_08::FromBytes,
        zerocopy_08::IntoBytes,
        zerocopy_08::Immutable,
        zerocopy_08::KnownLayout
    ),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(C)]
pub struct Quaternion<T> {
    /// The factor of i.
    pub x: T,
    /// The factor of j.
    pub y: T,
    /// The factor of k.
    pub z: T,
    /// The real part.
    pub w: T,
}

impl<T> Quaternion<T> {
    /// The quaternion w + x i + y j + z k, the real part last.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// const Q: Quaternion<i32> = Quaternion::from_xyzw(1, 2, 3, 4);
    /// assert_eq!((Q.x, Q.w), (1, 4));
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_xyzw(x: T, y: T, z: T, w: T) -> Self {
        Quaternion { x, y, z, w }
    }

    /// The quaternion w + x i + y j + z k, the real part first.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// assert_eq!(Quaternion::from_wxyz(4, 1, 2, 3), Quaternion::from_xyzw(1, 2, 3, 4));
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_wxyz(w: T, x: T, y: T, z: T) -> Self {
        Quaternion { x, y, z, w }
    }
}

impl<T: Copy> Quaternion<T> {
    /// The numbers x, y, z, w.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// assert_eq!(Quaternion::from_wxyz(4, 1, 2, 3).to_xyzw(), [1, 2, 3, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn to_xyzw(self) -> [T; 4] {
        [self.x, self.y, self.z, self.w]
    }

    /// The numbers w, x, y, z.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// assert_eq!(Quaternion::from_xyzw(1, 2, 3, 4).to_wxyz(), [4, 1, 2, 3]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn to_wxyz(self) -> [T; 4] {
        [self.w, self.x, self.y, self.z]
    }

    /// The vector (x, y, z), the imaginary part.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    /// use hadamard::vector;
    ///
    /// assert_eq!(Quaternion::from_xyzw(1, 2, 3, 4).vector(), vector![1, 2, 3]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "imag")]
    #[doc(alias = "xyz")]
    pub const fn vector(self) -> Vector<T, 3> {
        Matrix::from_columns([[self.x, self.y, self.z]])
    }

    /// The numbers as a column (x, y, z, w).
    #[inline]
    pub(super) const fn column(self) -> Vector<T, 4> {
        Matrix::from_columns([self.to_xyzw()])
    }

    /// Applies a function to each number.
    #[inline]
    pub(super) fn map<U>(self, f: impl Fn(T) -> U) -> Quaternion<U> {
        Quaternion { x: f(self.x), y: f(self.y), z: f(self.z), w: f(self.w) }
    }
}

impl<T: Scalar> Quaternion<T> {
    /// 0
    pub const ZERO: Self = Quaternion { x: T::ZERO, y: T::ZERO, z: T::ZERO, w: T::ZERO };
    /// 1
    pub const ONE: Self = Quaternion { x: T::ZERO, y: T::ZERO, z: T::ZERO, w: T::ONE };
    /// i
    pub const I: Self = Quaternion { x: T::ONE, y: T::ZERO, z: T::ZERO, w: T::ZERO };
    /// j
    pub const J: Self = Quaternion { x: T::ZERO, y: T::ONE, z: T::ZERO, w: T::ZERO };
    /// k
    pub const K: Self = Quaternion { x: T::ZERO, y: T::ZERO, z: T::ONE, w: T::ZERO };

    /// The quaternion x i + y j + z k without a real part.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    /// use hadamard::vector;
    ///
    /// let v = vector![1, 2, 3];
    /// assert_eq!(Quaternion::from_vector(v), Quaternion::from_xyzw(1, 2, 3, 0));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "pure")]
    pub const fn from_vector(v: Vector<T, 3>) -> Self {
        let [x, y, z] = v.columns[0];
        Quaternion { x, y, z, w: T::ZERO }
    }

    /// The inner product p · q = Σ pᵢ qᵢ.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// let q = Quaternion::from_xyzw(1, 2, 3, 4);
    /// assert_eq!(q.dot(Quaternion::from_xyzw(1, 1, 0, 1)), 7);
    /// ```
    #[inline]
    #[must_use]
    pub fn dot(self, rhs: Self) -> T {
        self.x * rhs.x + self.y * rhs.y + self.z * rhs.z + self.w * rhs.w
    }

    /// |q|² = q · q, the sum of the squares.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// assert_eq!(Quaternion::from_xyzw(1, 1, 1, -1).norm_squared(), 4);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "length_squared")]
    pub fn norm_squared(self) -> T {
        self.dot(self)
    }

    /// The conjugate q* = w - x i - y j - z k.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// let q = Quaternion::from_xyzw(1.0, 2.0, 3.0, 4.0);
    /// assert_eq!(q.conjugate(), Quaternion::from_xyzw(-1.0, -2.0, -3.0, 4.0));
    /// assert_eq!(q * q.conjugate(), Quaternion::ONE * q.norm_squared());
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "conj")]
    pub fn conjugate(self) -> Self
    where
        T: Field,
    {
        Quaternion { x: -self.x, y: -self.y, z: -self.z, w: self.w }
    }
}

/// Zero.
impl<T: Scalar> Default for Quaternion<T> {
    #[inline]
    fn default() -> Self {
        Self::ZERO
    }
}
