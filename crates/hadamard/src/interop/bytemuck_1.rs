//! bytemuck 1: elements as bytes, for buffers of GPUs and for files.
//!
//! A matrix without padding is plain data if its elements are. A type that promises something
//! about its elements can be read as bytes, but not be made from arbitrary bytes.

use bytemuck_1::{NoUninit, Pod, Zeroable};

use crate::geometry::{Affine, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use crate::linalg::{Lower, Symmetric, Upper};
use crate::matrix::Matrix;
use crate::structured::Diag;

// SAFETY: `Matrix<T, M, N>` is `repr(transparent)` over `[[T; M]; N]`, for which bytemuck has the
// same implementation with the same bound: an array of zeroed elements is zeroed.
unsafe impl<T: Zeroable, const M: usize, const N: usize> Zeroable for Matrix<T, M, N> {}

/// The bytes of the elements, one column after another, without padding.
///
/// Shaders pad columns of three elements, and std140 those of two:
/// [`to_wgsl`](crate::Matrix::to_wgsl) and [`to_std140`](crate::Matrix::to_std140) do that.
// SAFETY: as above. `Pod` asks for no padding, no interior mutability and no invalid bits: an
// array has its elements and nothing between them (Reference, Type layout, layout.array), and
// `T: Pod` has none of these. `Matrix` is `Copy`, because `Pod: Copy`.
unsafe impl<T: Pod, const M: usize, const N: usize> Pod for Matrix<T, M, N> {}

// SAFETY: `Diag<T, N>` is `repr(transparent)` over `Matrix<T, N, 1>`, and every diagonal is one.
unsafe impl<T: Zeroable, const N: usize> Zeroable for Diag<T, N> {}
// SAFETY: as above.
unsafe impl<T: Pod, const N: usize> Pod for Diag<T, N> {}

macro_rules! ways_out {
    ($($Type:ident)*) => {$(
        // SAFETY: it is `repr(transparent)` over `Matrix<T, N, N>`, and the matrix of zeros is
        // symmetric and triangular.
        unsafe impl<T: Zeroable, const N: usize> Zeroable for $Type<T, N> {}

        /// The bytes of all N² elements. The reverse is refused, because not all bytes are such a
        /// matrix.
        // SAFETY: the layout is that of `Matrix<T, N, N>`, which is `Pod` and so has no padding.
        unsafe impl<T: Pod, const N: usize> NoUninit for $Type<T, N> {}
    )*};
}

ways_out! { Symmetric Lower Upper }

// SAFETY: `Quaternion<T>` is `repr(C)` with four fields of one type, so it has the layout of
// `[T; 4]`: each field is placed at the next offset that is a multiple of its alignment
// (Reference, Type layout, layout.repr.c.struct), and the size of a type is a multiple of that.
unsafe impl<T: Zeroable> Zeroable for Quaternion<T> {}
/// The bytes of x, y, z, w.
// SAFETY: as above, and each number is `Pod`.
unsafe impl<T: Pod> Pod for Quaternion<T> {}

/// The bytes of cos φ and sin φ. The reverse is refused: not all bytes are a rotation.
// SAFETY: `Rotation2<T>` is `repr(C)` with two fields of one `Pod` type, so it has no padding.
unsafe impl<T: Pod> NoUninit for Rotation2<T> {}

/// The bytes of x, y, z, w of the quaternion. The reverse is refused: not all bytes are a rotation.
// SAFETY: `Rotation3<T>` is `repr(transparent)` over `Quaternion<T>`, which is `Pod`.
unsafe impl<T: Pod> NoUninit for Rotation3<T> {}

// SAFETY: `Affine<T, N>` is `repr(C)` with two matrices of `T`, each of which has the alignment of
// `T` and a size that is a multiple of it: so nothing is between or behind them.
unsafe impl<T: Zeroable, const N: usize> Zeroable for Affine<T, N> {}
/// The bytes of [A t], one column after another.
// SAFETY: as above, and matrices of `Pod` numbers are `Pod`.
unsafe impl<T: Pod, const N: usize> Pod for Affine<T, N> {}

macro_rules! parts_out {
    ($($Type:ident)*) => {$(
        /// The bytes of the parts, one after another. The reverse is refused: not all bytes are a
        /// rotation.
        // SAFETY: it is `repr(C)`, and each part is `repr(C)` or `repr(transparent)` over numbers
        // of the one `Pod` type `T`: so it has the alignment of `T`, and no padding.
        unsafe impl<T: Pod> NoUninit for $Type<T> {}
    )*};
}

parts_out! { Isometry2 Isometry3 Trs }
