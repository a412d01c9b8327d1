//! Columns with the padding that shaders expect.

use crate::matrix::Matrix;
use crate::scalar::Scalar;
use crate::shape::{Dims, Std140Shape, WgslShape};

impl<T: Scalar, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The columns as WGSL has them in a uniform or storage buffer: columns of three elements
    /// are followed by a zero, columns of two and four by nothing.
    ///
    /// ```text
    ///     | a d |                        a b c 0 d e f 0      mat2x3<f32>
    ///     | b e |      becomes
    ///     | c f |
    /// ```
    ///
    /// The result is an array. It is
    /// [`Pod`](https://docs.rs/bytemuck/latest/bytemuck/trait.Pod.html) without any feature, and
    /// fits into a `repr(C)` struct. The [docs of the features](crate::features#what-a-gpu-reads)
    /// have a table of types, and an example. A matrix of integers is an `array<vec3<i32>, N>` of
    /// its columns, because WGSL has no matrices of integers. `f16` takes the feature `half-2`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0_f32, 4.0; 2.0, 5.0; 3.0, 6.0];
    /// assert_eq!(a.to_wgsl(), [[1.0, 2.0, 3.0, 0.0], [4.0, 5.0, 6.0, 0.0]]);
    /// assert_eq!(mat![1.0_f32, 3.0; 2.0, 4.0].to_wgsl(), [[1.0, 2.0], [3.0, 4.0]]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn to_wgsl<const P: usize>(&self) -> [[T; P]; N]
    where
        Dims: WgslShape<T, M, N, P>,
    {
        padded(&self.columns)
    }

    /// The columns as std140 has them, the layout of uniform blocks in GLSL: columns of two and
    /// three elements are followed by zeros, until they have four. (`f64`: columns of three.)
    ///
    /// ```text
    ///     | a c |                        a b 0 0 c d 0 0      mat2
    ///     | b d |      becomes
    /// ```
    ///
    /// For std430, the layout of storage blocks, take [`to_wgsl`](Self::to_wgsl): it is the same.
    /// The [docs of the features](crate::features#what-a-gpu-reads) have a table of types. A matrix
    /// of integers is an `ivec3[N]` of its columns, because GLSL has no matrices of integers.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0_f32, 3.0; 2.0, 4.0];
    /// assert_eq!(a.to_std140(), [[1.0, 2.0, 0.0, 0.0], [3.0, 4.0, 0.0, 0.0]]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn to_std140<const P: usize>(&self) -> [[T; P]; N]
    where
        Dims: Std140Shape<T, M, N, P>,
    {
        padded(&self.columns)
    }
}

/// Columns of length M, each with zeros behind it.
#[inline]
const fn padded<T: Scalar, const M: usize, const N: usize, const P: usize>(
    columns: &[[T; M]; N],
) -> [[T; P]; N] {
    let mut out = [[T::ZERO; P]; N];
    let mut j = 0;
    while j < N {
        let mut i = 0;
        // Redundant: M <= P, by the relations. Lets the compiler drop the bounds check.
        while i < M && i < P {
            out[j][i] = columns[j][i];
            i += 1;
        }
        j += 1;
    }
    out
}
