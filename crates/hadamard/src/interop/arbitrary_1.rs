//! arbitrary 1: values from the bytes of a fuzzer.

use arbitrary_1::{Arbitrary, Result, Unstructured};

use super::random;
use crate::geometry::{Rotation2, Rotation3};
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
