//! mint 0.5: the types between crates for games.
//!
//! mint names a matrix by rows and columns, as here. Its row matrices are stored by rows, so
//! their conversions reorder the elements, and rows stay rows.

use mint_05::{
    ColumnMatrix2, ColumnMatrix2x3, ColumnMatrix2x4, ColumnMatrix3, ColumnMatrix3x2,
    ColumnMatrix3x4, ColumnMatrix4, ColumnMatrix4x2, ColumnMatrix4x3, EulerAngles, ExtraXYZ,
    ExtraZXZ, ExtraZYX, IntoMint, IntraXYZ, IntraZXZ, IntraZYX, Point2, Point3, RowMatrix2,
    RowMatrix2x3, RowMatrix2x4, RowMatrix3, RowMatrix3x2, RowMatrix3x4, RowMatrix4, RowMatrix4x2,
    RowMatrix4x3, Vector2, Vector3, Vector4,
};

use crate::geometry::{EulerOrder, NotUnit, Quaternion, Rotation3};
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Real, Transcendental};
use crate::shape::{ConversionShape, Dims};

/// Vectors and points, by value, and by reference to ours.
macro_rules! vectors {
    ($($Mint:ident $N:literal)*) => {$(
        impl<T: Copy, const P: usize, const Q: usize> From<$Mint<T>> for Matrix<T, P, Q>
        where
            Dims: ConversionShape<$N, 1, P, Q>,
        {
            #[inline]
            fn from(vector: $Mint<T>) -> Self {
                *Vector::from(*AsRef::<[T; $N]>::as_ref(&vector)).renamed()
            }
        }

        impl<T: Copy, const P: usize, const Q: usize> From<Matrix<T, P, Q>> for $Mint<T>
        where
            Dims: ConversionShape<P, Q, $N, 1>,
        {
            #[inline]
            fn from(vector: Matrix<T, P, Q>) -> Self {
                let vector: Vector<T, $N> = *vector.renamed();
                <[T; $N]>::from(vector).into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T> From<&'a $Mint<T>> for &'a Vector<T, $N> {
            #[inline]
            fn from(vector: &'a $Mint<T>) -> Self {
                Vector::from_ref(vector.as_ref())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T> From<&'a mut $Mint<T>> for &'a mut Vector<T, $N> {
            #[inline]
            fn from(vector: &'a mut $Mint<T>) -> Self {
                Vector::from_mut(vector.as_mut())
            }
        }
    )*};
}

vectors! { Vector2 2 Vector3 3 Vector4 4 Point2 2 Point3 3 }

/// `the type by columns, the type by rows: M x N;`
macro_rules! matrices {
    ($($Columns:ident $Rows:ident: $M:literal x $N:literal;)*) => {$(
        impl<T: Copy, const P: usize, const Q: usize> From<$Columns<T>> for Matrix<T, P, Q>
        where
            Dims: ConversionShape<$M, $N, P, Q>,
        {
            #[inline]
            fn from(matrix: $Columns<T>) -> Self {
                *Matrix::<T, $M, $N>::from_columns(matrix.into()).renamed()
            }
        }

        impl<T: Copy, const P: usize, const Q: usize> From<Matrix<T, P, Q>> for $Columns<T>
        where
            Dims: ConversionShape<P, Q, $M, $N>,
        {
            #[inline]
            fn from(matrix: Matrix<T, P, Q>) -> Self {
                let matrix: Matrix<T, $M, $N> = *matrix.renamed();
                matrix.columns.into()
            }
        }

        impl<T: Copy, const P: usize, const Q: usize> From<$Rows<T>> for Matrix<T, P, Q>
        where
            Dims: ConversionShape<$M, $N, P, Q>,
        {
            #[inline]
            fn from(matrix: $Rows<T>) -> Self {
                $Columns::from(matrix).into()
            }
        }

        impl<T: Copy, const P: usize, const Q: usize> From<Matrix<T, P, Q>> for $Rows<T>
        where
            Dims: ConversionShape<P, Q, $M, $N>,
        {
            #[inline]
            fn from(matrix: Matrix<T, P, Q>) -> Self {
                $Columns::from(matrix).into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T> From<&'a $Columns<T>> for &'a Matrix<T, $M, $N> {
            #[inline]
            fn from(matrix: &'a $Columns<T>) -> Self {
                Matrix::from_columns_ref(matrix.as_ref())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T> From<&'a mut $Columns<T>> for &'a mut Matrix<T, $M, $N> {
            #[inline]
            fn from(matrix: &'a mut $Columns<T>) -> Self {
                Matrix::from_columns_mut(matrix.as_mut())
            }
        }
    )*};
}

matrices! {
    ColumnMatrix2 RowMatrix2: 2 x 2;
    ColumnMatrix2x3 RowMatrix2x3: 2 x 3;
    ColumnMatrix2x4 RowMatrix2x4: 2 x 4;
    ColumnMatrix3x2 RowMatrix3x2: 3 x 2;
    ColumnMatrix3 RowMatrix3: 3 x 3;
    ColumnMatrix3x4 RowMatrix3x4: 3 x 4;
    ColumnMatrix4x2 RowMatrix4x2: 4 x 2;
    ColumnMatrix4x3 RowMatrix4x3: 4 x 3;
    ColumnMatrix4 RowMatrix4: 4 x 4;
}

/// The type that generic code converts to. For matrices it is the one by columns.
macro_rules! into_mint {
    ($($Mint:ident: $M:literal x $N:literal;)*) => {$(
        impl<T: Copy> IntoMint for Matrix<T, $M, $N> {
            type MintType = $Mint<T>;
        }
    )*};
}

into_mint! {
    Vector2: 2 x 1;
    Vector3: 3 x 1;
    Vector4: 4 x 1;
    ColumnMatrix2: 2 x 2;
    ColumnMatrix2x3: 2 x 3;
    ColumnMatrix2x4: 2 x 4;
    ColumnMatrix3x2: 3 x 2;
    ColumnMatrix3: 3 x 3;
    ColumnMatrix3x4: 3 x 4;
    ColumnMatrix4x2: 4 x 2;
    ColumnMatrix4x3: 4 x 3;
    ColumnMatrix4: 4 x 4;
}

impl<T> From<mint_05::Quaternion<T>> for Quaternion<T> {
    #[inline]
    fn from(mint_05::Quaternion { v: Vector3 { x, y, z }, s }: mint_05::Quaternion<T>) -> Self {
        Quaternion { x, y, z, w: s }
    }
}

impl<T> From<Quaternion<T>> for mint_05::Quaternion<T> {
    #[inline]
    fn from(Quaternion { x, y, z, w }: Quaternion<T>) -> Self {
        mint_05::Quaternion { v: Vector3 { x, y, z }, s: w }
    }
}

impl<T> From<Rotation3<T>> for mint_05::Quaternion<T> {
    #[inline]
    fn from(rotation: Rotation3<T>) -> Self {
        rotation.quaternion.into()
    }
}

/// The rotation of a quaternion whose norm is 1 up to 1e-4. For a quaternion of any norm, write
/// `Rotation3::from_quaternion(q.into())`.
impl<T: Real> TryFrom<mint_05::Quaternion<T>> for Rotation3<T> {
    type Error = NotUnit;

    #[inline]
    fn try_from(quaternion: mint_05::Quaternion<T>) -> Result<Self, NotUnit> {
        Quaternion::from(quaternion).try_into()
    }
}

impl<T> IntoMint for Quaternion<T> {
    type MintType = mint_05::Quaternion<T>;
}

impl<T> IntoMint for Rotation3<T> {
    type MintType = mint_05::Quaternion<T>;
}

macro_rules! euler_angles {
    ($($Mint:ident: $Order:ident;)*) => {$(
        impl<T: Transcendental> From<EulerAngles<T, $Mint>> for Rotation3<T> {
            #[inline]
            fn from(angles: EulerAngles<T, $Mint>) -> Self {
                Rotation3::from_euler(EulerOrder::$Order, angles.into())
            }
        }

        impl<T: Transcendental> From<Rotation3<T>> for EulerAngles<T, $Mint> {
            #[inline]
            fn from(rotation: Rotation3<T>) -> Self {
                rotation.to_euler(EulerOrder::$Order).into()
            }
        }
    )*};
}

euler_angles! {
    IntraXYZ: IntrinsicXyz;
    IntraZXZ: IntrinsicZxz;
    IntraZYX: IntrinsicZyx;
    ExtraXYZ: ExtrinsicXyz;
    ExtraZXZ: ExtrinsicZxz;
    ExtraZYX: ExtrinsicZyx;
}
