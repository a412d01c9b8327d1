//! arbitrary 1: values from the bytes of a fuzzer.

use arbitrary_1::{Arbitrary, Result, Unstructured};

use super::random;
use crate::geometry::{Affine, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use crate::linalg::Symmetric;
use crate::matrix::Matrix;
use crate::scalar::Real;
use crate::structured::Diag;

/// Each element for itself, of all values that it has: NaN and infinities too.
impl<'a, T: Arbitrary<'a>, const M: usize, const N: usize> Arbitrary<'a> for Matrix<T, M, N> {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Matrix::from_columns(bytes.arbitrary()?))
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        <[[T; M]; N]>::size_hint(depth)
    }
}

/// Any diagonal.
impl<'a, T: Arbitrary<'a>, const N: usize> Arbitrary<'a> for Diag<T, N> {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Diag::new(bytes.arbitrary()?))
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        <[T; N]>::size_hint(depth)
    }
}

/// Any lower triangle.
impl<'a, T: Arbitrary<'a> + Copy, const N: usize> Arbitrary<'a> for Symmetric<T, N> {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Symmetric::from_lower(bytes.arbitrary()?))
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        <[[T; N]; N]>::size_hint(depth)
    }
}

macro_rules! rotations {
    ($($Rotation:ident: $random:ident;)*) => {$(
        /// Uniform, if the bytes are.
        impl<'a, T: Real> Arbitrary<'a> for $Rotation<T> {
            fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
                Ok(random::$random(&mut random::from_seed(bytes.arbitrary()?)))
            }

            fn size_hint(depth: usize) -> (usize, Option<usize>) {
                u64::size_hint(depth)
            }
        }
    )*};
}

rotations! {
    Rotation2: rotation2;
    Rotation3: rotation3;
}

/// Any quaternion, of any norm.
impl<'a, T: Arbitrary<'a>> Arbitrary<'a> for Quaternion<T> {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let [x, y, z, w] = bytes.arbitrary()?;
        Ok(Quaternion::from_xyzw(x, y, z, w))
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        <[T; 4]>::size_hint(depth)
    }
}

/// Any matrix, singular ones too, and any translation.
impl<'a, T: Arbitrary<'a>, const N: usize> Arbitrary<'a> for Affine<T, N> {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Affine { linear: bytes.arbitrary()?, translation: bytes.arbitrary()? })
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        <([[T; N]; N], [T; N])>::size_hint(depth)
    }
}

/// `Type { part: what it has the size of };`
macro_rules! transforms {
    ($($Type:ident { $($part:ident: $Size:ty),* };)*) => {$(
        /// A uniform rotation, and any numbers for the rest.
        impl<'a, T: Arbitrary<'a> + Real> Arbitrary<'a> for $Type<T> {
            fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
                Ok($Type { $($part: bytes.arbitrary()?),* })
            }

            fn size_hint(depth: usize) -> (usize, Option<usize>) {
                <($($Size),*)>::size_hint(depth)
            }
        }
    )*};
}

transforms! {
    Isometry2 { rotation: u64, translation: [T; 2] };
    Isometry3 { rotation: u64, translation: [T; 3] };
    Trs { translation: [T; 3], rotation: u64, scale: [T; 3] };
}
