//! Names that other libraries have for types.
//!
//! A type has a constant of its name beside it, which is deprecated. So a `use` has a warning that
//! says the name here. If the type were deprecated, it would have a warning wherever it stands.

use crate::geometry::{Affine, Rotation2, Rotation3};

/// `[parameters] Name = Type, "message";`, or `only "message": Name;` for the constant alone.
macro_rules! second_names {
    ($([$($parameters:tt)*] $Name:ident = $Type:ty, $message:literal;)*) => {$(
        #[doc(hidden)]
        pub type $Name<$($parameters)*> = $Type;
        $crate::geometry::second_names! { only $message: $Name; }
    )*};
    ($(only $message:literal: $Name:ident;)*) => {$(
        #[doc(hidden)]
        #[deprecated(note = $message)]
        #[allow(non_upper_case_globals, reason = "it has the name of a type")]
        pub const $Name: () = ();
    )*};
}

second_names! {
    [T] Affine2 = Affine<T, 2>, "this type is `Affine<T, 2>` here";
    [T] Affine3 = Affine<T, 3>, "this type is `Affine<T, 3>` here";
    [] Affine3A = Affine<f32, 3>, "this type is `Affine<f32, 3>` here";
    [T] UnitComplex = Rotation2<T>, "this type is `hadamard::geometry::Rotation2<T>` here";
    [T] UnitQuaternion = Rotation3<T>, "this type is `hadamard::geometry::Rotation3<T>` here";
}

pub(crate) use second_names;
