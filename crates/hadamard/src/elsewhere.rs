//! Names that these things have in other libraries and languages, to say what they are
//! called here.
//!
//! Each is a function that nobody can call: it asks for a trait that nothing implements, and
//! the compiler prints the trait's sentence. None is in the documentation.
//!
//! * **They hide no method of a user.** Methods take `&mut self`: the compiler looks for
//!   methods that take `self` or `&self` first, in the traits of the user too. Only a method
//!   of the user that takes `&mut self` would be hidden, and so would a function without `self`:
//!   so these names are ones that mean one thing only.
//! * **One mistake is one error**: arguments are of any type, and so is what they return, so that
//!   nothing else is found wrong in the same expression.
//! * The trait is a bound on `Self`, given as it is written in the list, because the compiler
//!   shows that place. So it shows a line of the list, and nothing of the macro.

#![allow(non_snake_case, reason = "some of these names come from C++")]
#![allow(unused_variables, reason = "nothing is done with what is given")]

mod construct;
pub mod functions;
mod linear_algebra;
mod parts;
mod products;
mod reductions;
mod structured;
mod vectors;

/// `[Trait] "message": functions of a matrix;`
macro_rules! methods {
    ($($Trait:tt $message:literal: $(
        $name:ident $([$($generic:tt)*])? ($($argument:ident),*)
    ),*;)*) => {$(
        $crate::elsewhere::refused! { trait $Trait $message, "not known here under this name" }

        impl<T, const M: usize, const N: usize> $crate::matrix::Matrix<T, M, N> {$(
            $crate::elsewhere::refused! {
                $Trait $name [$($($generic)*)? Out] (&mut self $(, $argument: impl Sized)*) Out, Self
            }
        )*}
    )*};
}

/// `[Trait] "message": functions without self, which return a matrix;`
macro_rules! constructors {
    ($($Trait:tt $message:literal: $($name:ident($($argument:ident),*)),*;)*) => {$(
        $crate::elsewhere::refused! { trait $Trait $message, "not known here under this name" }

        impl<T, const M: usize, const N: usize> $crate::matrix::Matrix<T, M, N> {$(
            $crate::elsewhere::refused! {
                $Trait $name [] ($($argument: impl Sized),*) Self, Self
            }
        )*}
    )*};
}

/// The trait with the message, or a function that asks for it.
///
/// The name of the trait comes in brackets: what is given to a macro as one token is shown at
/// the place where the macro puts it, but what is within brackets where it was written.
macro_rules! refused {
    (trait [$($Trait:tt)*] $message:literal, $label:literal) => {
        #[diagnostic::on_unimplemented(message = $message, label = $label)]
        pub trait $($Trait)* {}
    };
    ([$($Trait:tt)*] $name:ident [$($generic:tt)*] ($($arguments:tt)*) $Out:ty, $Asked:ty) => {
        #[doc(hidden)]
        pub fn $name<$($generic)*>($($arguments)*) -> $Out
        where
            $Asked: $($Trait)*,
        {
            $crate::elsewhere::never()
        }
    };
}

use {constructors, methods, refused};

/// What a function does that nobody can call.
fn never<Out>() -> Out {
    const { panic!() }
}
