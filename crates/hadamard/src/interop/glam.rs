//! The conversions of all versions of glam.
//!
//! Both crates store columns one after another. glam aligns some types to more bytes than their
//! elements need: some always, some on processors with vector registers, some with its feature
//! `cuda`. So references to its types can become references to ours. The reverse exists only
//! for vectors of three and matrices of nine elements, because glam never aligns these.

/// Conversions of one version of glam, which is the name of the crate.
macro_rules! conversions {
    ($glam:ident) => {
        $crate::interop::glam::vectors! { $glam
            f32: Vec2 2, Vec3 3, Vec3A 3, Vec4 4;
            f64: DVec2 2, DVec3 3, DVec4 4;
            i8: I8Vec2 2, I8Vec3 3, I8Vec4 4;
            u8: U8Vec2 2, U8Vec3 3, U8Vec4 4;
            i16: I16Vec2 2, I16Vec3 3, I16Vec4 4;
            u16: U16Vec2 2, U16Vec3 3, U16Vec4 4;
            i32: IVec2 2, IVec3 3, IVec4 4;
            u32: UVec2 2, UVec3 3, UVec4 4;
            i64: I64Vec2 2, I64Vec3 3, I64Vec4 4;
            u64: U64Vec2 2, U64Vec3 3, U64Vec4 4;
            isize: ISizeVec2 2, ISizeVec3 3, ISizeVec4 4;
            usize: USizeVec2 2, USizeVec3 3, USizeVec4 4;
        }
        $crate::interop::glam::masks! { $glam BVec2 2, BVec3 3, BVec3A 3, BVec4 4, BVec4A 4 }
        $crate::interop::glam::matrices! { $glam
            f32: Mat2 2 x 4, Mat3 3 x 9, Mat4 4 x 16;
            f64: DMat2 2 x 4, DMat3 3 x 9, DMat4 4 x 16;
        }
        $crate::interop::glam::values! { $glam f32: Mat3A 3 }
        $crate::interop::glam::quaternions! { $glam f32: Quat; f64: DQuat; }
        $crate::interop::glam::affine_maps! { $glam
            Affine2: f32, 2, matrix2; Affine3: f32, 3, matrix3; Affine3A: f32, 3, matrix3;
            DAffine2: f64, 2, matrix2; DAffine3: f64, 3, matrix3;
        }
        $crate::interop::glam::of_three! { $glam
            Vec3: f32, 1; DVec3: f64, 1; Mat3: f32, 3; DMat3: f64, 3;
            I8Vec3: i8, 1; I16Vec3: i16, 1; IVec3: i32, 1; I64Vec3: i64, 1; ISizeVec3: isize, 1;
            U8Vec3: u8, 1; U16Vec3: u16, 1; UVec3: u32, 1; U64Vec3: u64, 1; USizeVec3: usize, 1;
        }
    };
}

/// Vectors, by value, and by reference to ours.
macro_rules! vectors {
    ($glam:ident $($T:ident: $($Vec:ident $N:literal),*;)*) => {$($(
        impl<const P: usize, const Q: usize> From<$glam::$Vec> for Matrix<$T, P, Q>
        where
            Dims: ConversionShape<$N, 1, P, Q>,
        {
            #[inline]
            fn from(vector: $glam::$Vec) -> Self {
                *Vector::from(vector.to_array()).renamed()
            }
        }

        impl<const P: usize, const Q: usize> From<Matrix<$T, P, Q>> for $glam::$Vec
        where
            Dims: ConversionShape<P, Q, $N, 1>,
        {
            #[inline]
            fn from(vector: Matrix<$T, P, Q>) -> Self {
                let vector: Vector<$T, $N> = *vector.renamed();
                $glam::$Vec::from_array(vector.into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> From<&'a $glam::$Vec> for &'a Vector<$T, $N> {
            #[inline]
            fn from(vector: &'a $glam::$Vec) -> Self {
                Vector::from_ref(vector.as_ref())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> From<&'a mut $glam::$Vec> for &'a mut Vector<$T, $N> {
            #[inline]
            fn from(vector: &'a mut $glam::$Vec) -> Self {
                Vector::from_mut(vector.as_mut())
            }
        }
    )*)*};
}

/// The masks that comparisons return.
macro_rules! masks {
    ($glam:ident $($Mask:ident $N:literal),*) => {$(
        impl<const P: usize, const Q: usize> From<$glam::$Mask> for Matrix<bool, P, Q>
        where
            Dims: ConversionShape<$N, 1, P, Q>,
        {
            #[inline]
            fn from(mask: $glam::$Mask) -> Self {
                *Vector::from(<[bool; $N]>::from(mask)).renamed()
            }
        }

        impl<const P: usize, const Q: usize> From<Matrix<bool, P, Q>> for $glam::$Mask
        where
            Dims: ConversionShape<P, Q, $N, 1>,
        {
            #[inline]
            fn from(mask: Matrix<bool, P, Q>) -> Self {
                let mask: Vector<bool, $N> = *mask.renamed();
                $glam::$Mask::from_array(mask.into())
            }
        }
    )*};
}

/// Square matrices, by value.
macro_rules! values {
    ($glam:ident $T:ident: $($Mat:ident $N:literal),*) => {$(
        impl<const P: usize, const Q: usize> From<$glam::$Mat> for Matrix<$T, P, Q>
        where
            Dims: ConversionShape<$N, $N, P, Q>,
        {
            #[inline]
            fn from(matrix: $glam::$Mat) -> Self {
                *Matrix::from_columns(matrix.to_cols_array_2d()).renamed()
            }
        }

        impl<const P: usize, const Q: usize> From<Matrix<$T, P, Q>> for $glam::$Mat
        where
            Dims: ConversionShape<P, Q, $N, $N>,
        {
            #[inline]
            fn from(matrix: Matrix<$T, P, Q>) -> Self {
                let matrix: &Matrix<$T, $N, $N> = matrix.renamed();
                $glam::$Mat::from_cols_array_2d(&matrix.columns)
            }
        }
    )*};
}

/// Square matrices, by value, and by reference to ours.
macro_rules! matrices {
    ($glam:ident $($T:ident: $($Mat:ident $N:literal x $len:literal),*;)*) => {$(
        $crate::interop::glam::values! { $glam $T: $($Mat $N),* }

        $(
            #[diagnostic::do_not_recommend]
            impl<'a> From<&'a $glam::$Mat> for &'a Matrix<$T, $N, $N> {
                #[inline]
                fn from(matrix: &'a $glam::$Mat) -> Self {
                    let elements: &[$T; $len] = matrix.as_ref();
                    // SAFETY: the pointer comes from a reference, so it is non-null, aligned and
                    // live for 'a. An array has its elements one after another and the alignment
                    // of one (Reference, Type layout, layout.array), so one of N N numbers has
                    // the layout of N arrays of N of them, over which `Matrix` is
                    // `repr(transparent)`.
                    unsafe { &*core::ptr::from_ref(elements).cast() }
                }
            }

            #[diagnostic::do_not_recommend]
            impl<'a> From<&'a mut $glam::$Mat> for &'a mut Matrix<$T, $N, $N> {
                #[inline]
                fn from(matrix: &'a mut $glam::$Mat) -> Self {
                    let elements: &mut [$T; $len] = matrix.as_mut();
                    // SAFETY: as for the shared reference; this one is unique.
                    unsafe { &mut *core::ptr::from_mut(elements).cast() }
                }
            }
        )*
    )*};
}

/// References to our types as references to those of glam's types whose alignment no feature
/// changes.
macro_rules! of_three {
    ($glam:ident $($Glam:ident: $T:ident, $N:literal;)*) => {$(
        const _: () = assert!(
            size_of::<$glam::$Glam>() == size_of::<Matrix<$T, 3, $N>>()
                && align_of::<$glam::$Glam>() == align_of::<Matrix<$T, 3, $N>>()
        );

        #[diagnostic::do_not_recommend]
        impl<'a> From<&'a Matrix<$T, 3, $N>> for &'a $glam::$Glam {
            #[inline]
            fn from(matrix: &'a Matrix<$T, 3, $N>) -> Self {
                // SAFETY: the pointer comes from a reference, so it is non-null and live for 'a,
                // and by the assertion above it is aligned. glam's type is `repr(C)` with the
                // fields x, y, z, or with three such vectors, the columns: the layout of an array
                // of three or nine numbers, and so that of `Matrix`. Its `AsRef` relies on it
                // too, and a test compares all elements.
                unsafe { &*core::ptr::from_ref(matrix).cast() }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> From<&'a mut Matrix<$T, 3, $N>> for &'a mut $glam::$Glam {
            #[inline]
            fn from(matrix: &'a mut Matrix<$T, 3, $N>) -> Self {
                // SAFETY: as for the shared reference; this one is unique, and every value of one
                // type is a valid value of the other.
                unsafe { &mut *core::ptr::from_mut(matrix).cast() }
            }
        }
    )*};
}

/// Quaternions of any norm, and rotations.
macro_rules! quaternions {
    ($glam:ident $($T:ident: $Quat:ident;)*) => {$(
        impl From<$glam::$Quat> for Quaternion<$T> {
            #[inline]
            fn from(quaternion: $glam::$Quat) -> Self {
                let [x, y, z, w] = quaternion.to_array();
                Quaternion { x, y, z, w }
            }
        }

        impl From<Quaternion<$T>> for $glam::$Quat {
            #[inline]
            fn from(quaternion: Quaternion<$T>) -> Self {
                $glam::$Quat::from_array(quaternion.to_xyzw())
            }
        }

        impl From<Rotation3<$T>> for $glam::$Quat {
            #[inline]
            fn from(rotation: Rotation3<$T>) -> Self {
                rotation.quaternion.into()
            }
        }

        /// The rotation of a quaternion whose norm is 1 up to 1e-4. For one of any norm there is
        /// `Rotation3::from_quaternion(q.into())`.
        impl TryFrom<$glam::$Quat> for Rotation3<$T> {
            type Error = NotUnit;

            #[inline]
            fn try_from(quaternion: $glam::$Quat) -> Result<Self, NotUnit> {
                Quaternion::from(quaternion).try_into()
            }
        }
    )*};
}

/// Affine maps.
macro_rules! affine_maps {
    ($glam:ident $($Glam:ident: $T:ident, $N:literal, $matrix:ident;)*) => {$(
        impl From<$glam::$Glam> for Affine<$T, $N> {
            #[inline]
            fn from(map: $glam::$Glam) -> Self {
                Affine { linear: map.$matrix.into(), translation: map.translation.into() }
            }
        }

        impl From<Affine<$T, $N>> for $glam::$Glam {
            #[inline]
            fn from(map: Affine<$T, $N>) -> Self {
                $glam::$Glam { $matrix: map.linear.into(), translation: map.translation.into() }
            }
        }
    )*};
}

pub(super) use {
    affine_maps, conversions, masks, matrices, of_three, quaternions, values, vectors,
};
