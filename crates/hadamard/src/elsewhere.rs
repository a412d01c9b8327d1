//! Names from other libraries and languages, with messages that say the name here.
//!
//! Each is a function that nobody can call. It asks for a trait that no type implements, and the
//! compiler prints the trait's sentence. The documentation hides all of them.
//!
//! * **They hide almost no method of a user.** They take `&mut self`. The compiler looks first
//!   for methods that take `self` or `&self`, in the user's traits too. It would prefer these
//!   functions only to a user's method that takes `&mut self`, and to a user's function without
//!   `self`. So the list has only names with one meaning.
//! * **One mistake is one error.** Arguments and results have any type, so that the compiler
//!   reports nothing else in the same expression.
//! * **The compiler proposes none of them.** It proposes functions that return `Self` in place of one
//!   that it does not know, and none of these does.
//! * The trait is a bound on `Self`, with the tokens of the list, because the compiler shows the
//!   place of these tokens. So it shows a line of the list, and nothing of the macro.

#![allow(non_snake_case, reason = "some of these names come from C++")]
#![allow(clippy::new_ret_no_self, reason = "a function that returns `Self` would be proposed")]
#![allow(
    clippy::should_implement_trait,
    reason = "`from_iter` is refused: an iterator may have too few elements"
)]
#![allow(unused_variables, reason = "nothing is done with what is given")]

mod constants;
mod construct;
mod conversions;
mod elementwise;
pub mod functions;
mod geometry;
mod linear_algebra;
mod operators;
mod parts;
mod products;
mod reductions;
mod structured;
pub mod types;
mod vectors;

/// `[Trait] "message": functions of a matrix;`
macro_rules! methods {
    ($($Trait:tt $message:literal: $($name:ident($($argument:ident),*)),*;)*) => {$(
        $crate::elsewhere::refused! { trait $Trait $message, "not known here under this name" }

        impl<T, const M: usize, const N: usize> $crate::matrix::Matrix<T, M, N> {$(
            $crate::elsewhere::refused! {
                $Trait $name [Out] (&mut self $(, $argument: impl Sized)*) Out, Self
            }
        )*}
    )*};
}

/// `[Trait] <SIZES> "message": functions whose sizes the user writes;`
///
/// There is no parameter for the result, because the user would have to write it. The result is an
/// associated type of the trait, and the trait is one of sizes, as a relation. It has two
/// implementations, for sizes that no matrix has. So the compiler decides only when it knows the
/// sizes. A condition on the matrix it would check while it looks for the method, and then it
/// would drop the message for `{float}` elements.
macro_rules! sized_methods {
    ($([$Trait:ident] $sizes:tt $message:literal: $name:tt;)*) => {$(
        $crate::elsewhere::sized_methods! { trait $Trait $sizes $message }
        $crate::elsewhere::sized_methods! { functions [$Trait] $sizes $name }
    )*};
    (trait $Trait:ident [$($SIZE:ident),*] $message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message, label = "not known here under this name"
        )]
        pub trait $Trait<$(const $SIZE: usize),*> {
            type Out;
        }

        impl<D: $crate::shape::OnlyDims> $Trait<$({
            const $SIZE: usize = 0;
            $SIZE
        }),*> for D {
            type Out = ();
        }

        impl<D: $crate::shape::OnlyDims> $Trait<$({
            const $SIZE: usize = usize::MAX;
            $SIZE
        }),*> for D {
            type Out = ();
        }
    };
    (functions $Trait:tt $sizes:tt { $($name:ident $arguments:tt),* }) => {
        impl<T, const M: usize, const N: usize> $crate::matrix::Matrix<T, M, N> {$(
            $crate::elsewhere::sized_methods! { fn $Trait $name $sizes $arguments }
        )*}
    };
    (fn [$($Trait:tt)*] $name:ident [$($SIZE:ident),*] ($($argument:ident),*)) => {
        #[doc(hidden)]
        pub fn $name<$(const $SIZE: usize),*>(
            &mut self $(, $argument: impl Sized)*
        ) -> <$crate::shape::Dims as $($Trait)*<$($SIZE),*>>::Out
        where
            $crate::shape::Dims: $($Trait)*<$($SIZE),*>,
        {
            $crate::elsewhere::never()
        }
    };
}

/// `[Trait] "message": functions without self, which return a matrix there;`
macro_rules! constructors {
    ($($Trait:tt $message:literal: $($name:ident($($argument:ident),*)),*;)*) => {$(
        $crate::elsewhere::refused! { trait $Trait $message, "not known here under this name" }

        impl<T, const M: usize, const N: usize> $crate::matrix::Matrix<T, M, N> {$(
            $crate::elsewhere::refused! {
                $Trait $name [Out] ($($argument: impl Sized),*) Out, Self
            }
        )*}
    )*};
}

/// The trait with the message, or a function that asks for it.
///
/// The name of the trait comes in brackets. The compiler shows a single token at the place
/// where the macro puts it, but tokens within brackets at the place where they were written.
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

use {constructors, methods, refused, sized_methods};

/// The body of a function that nobody can call. (With a panic in a constant, release builds do not
/// compile: the compiler computes it while it inlines.)
fn never<Out>() -> Out {
    unreachable!()
}
