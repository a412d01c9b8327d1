//! Constants.
//!
//! A constant cannot ask for a trait, so the `impl` block does: `where Self: Ones`. Where the
//! elements are known, as in `Vector::<f32, 3>::ONE`, the compiler finds that the block does not
//! hold. It looks for the constant in the user's traits, and prints our message if it is not there.
//! Where they have to be inferred, as in `Vector::ONE`, it cannot know, because the trait holds for
//! elements of two types that nobody has. It takes the constant, and prints our message once it
//! knows the elements.

use crate::geometry::Quaternion;
use crate::matrix::Matrix;

/// Elements that nobody has.
pub enum NoElement<const WHICH: usize> {}

/// `Type [sizes]: [Trait] "message": constants;`
macro_rules! constants {
    ($($Type:ident $sizes:tt: [$($Trait:tt)*] $message:literal: $($NAME:ident),*;)*) => {$(
        #[diagnostic::on_unimplemented(message = $message, label = "not known here under this name")]
        pub trait $($Trait)* {}

        constants! { @of $Type $sizes [$($Trait)*] $($NAME)* }
    )*};
    (@of $Type:ident [$($size:ident)*] $Trait:tt $($NAME:ident)*) => {
        constants! { @holds $Trait $Type<NoElement<0> $(, $size)*>, $($size)* }
        constants! { @holds $Trait $Type<NoElement<1> $(, $size)*>, $($size)* }
        constants! { @never $Trait $Type<T $(, $size)*>, [$($size)*] $($NAME)* }
    };
    (@holds [$($Trait:tt)*] $Type:ty, $($size:ident)*) => {
        #[diagnostic::do_not_recommend]
        impl<$(const $size: usize),*> $($Trait)* for $Type {}
    };
    (@never [$($Trait:tt)*] $Type:ty, [$($size:ident)*] $($NAME:ident)*) => {
        impl<T $(, const $size: usize)*> $Type
        where
            Self: $($Trait)*,
        {$(
            #[doc(hidden)]
            pub const $NAME: Self = panic!();
        )*}
    };
}

constants! {
    Matrix [M N]: [One] "a matrix of ones is `Matrix::ONES` here, and the identity `Matrix::IDENTITY`": ONE;
    Matrix [M N]: [Zeros] "a matrix of zeros is `Matrix::ZERO` here": ZEROS;
    Matrix [M N]: [Eye] "the identity is `Matrix::IDENTITY` here": EYE;
    Matrix [M N]: [UnitVector] "the unit vectors are `Vector::X`, `Vector::Y`, `Vector::Z` and `Vector::W` here":
        UNIT_X, UNIT_Y, UNIT_Z, UNIT_W, X_AXIS, Y_AXIS, Z_AXIS, W_AXIS;
    Matrix [M N]: [NegativeUnitVector] "the unit vectors are `Vector::X`, `Vector::Y`, `Vector::Z` and `Vector::W` here, with a sign `-Vector::X`":
        NEG_X, NEG_Y, NEG_Z, NEG_W;
    Matrix [M N]: [NegativeOne] "a matrix of equal elements is `Matrix::splat(-1.0)` here": NEG_ONE;
    Matrix [M N]: [NumberNan] "a matrix of equal elements is `Matrix::splat(f64::NAN)` here": NAN;
    Matrix [M N]: [NumberInfinity] "a matrix of equal elements is `Matrix::splat(f64::INFINITY)` here": INFINITY, NEG_INFINITY;
    Matrix [M N]: [NumberMax] "a matrix of equal elements is `Matrix::splat(f64::MAX)` here": MAX, MIN;
    Quaternion []: [QuaternionIdentity] "the quaternion 1 is `Quaternion::ONE` here, and the rotation by nothing `Rotation3::IDENTITY`":
        IDENTITY;
}
