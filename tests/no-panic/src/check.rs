//! Calls operations with arguments that the compiler does not know.

use core::hint::black_box;
use core::ops::Rem;

use hadamard::linalg::Determinant;
use hadamard::{Cast, ComplexField, Normed, Real, Transcendental};

/// A real number: `f32` or `f64`.
pub trait Float:
    Number<Real = Self> + Real + Transcendental + Rem<Output = Self> + Cast<i32> + Cast<f32>
{
}

impl<T> Float for T where
    T: Number<Real = T> + Real + Transcendental + Rem<Output = T> + Cast<i32> + Cast<f32>
{
}

/// A real or complex number.
pub trait Number: ComplexField<Real: Transcendental + Default> + Determinant + Default {}

impl<T: ComplexField<Real: Transcendental + Default> + Determinant + Default> Number for T {}

/// A number whose vectors have norms.
pub trait WithNorm: Number + Normed<Size: Real> {}

impl<T: Number + Normed<Size: Real>> WithNorm for T {}

/// Calls `operation` with arguments that have any value, as far as the compiler knows, and
/// uses the result.
#[inline(always)]
pub fn check<Arguments: Default, Output>(operation: impl FnOnce(Arguments) -> Output) {
    black_box(operation(black_box(Arguments::default())));
}

/// A list of operations. Each is compiled into a function of its own, so that the name of
/// the function says which operation can panic. `tests/source/no_panic.rs` reads these lists.
macro_rules! operations {
    ($(#[$doc:meta])* $Group:ident $parameters:tt { $($name:ident: $operation:expr;)* }) => {
        $(#[$doc])*
        pub struct $Group;

        $crate::check::operations! { @prove $Group $parameters $($name)* }
        $($crate::check::operations! { @function $Group $parameters $name $operation })*
    };
    (@prove $Group:ident ($T:ident: $Bound:path) $($name:ident)*) => {
        impl $Group {
            /// Calls all operations of the list.
            pub fn prove<$T: $Bound>() {
                $(Self::$name::<$T>();)*
            }
        }
    };
    (@prove $Group:ident ($T:ident: $Bound:path, $N:ident) $($name:ident)*) => {
        impl $Group {
            /// Calls all operations of the list.
            pub fn prove<$T: $Bound, const $N: usize>() {
                $(Self::$name::<$T, $N>();)*
            }
        }
    };
    (@prove $Group:ident ($T:ident: $Bound:path, $M:ident, $N:ident) $($name:ident)*) => {
        impl $Group {
            /// Calls all operations of the list.
            pub fn prove<$T: $Bound, const $M: usize, const $N: usize>() {
                $(Self::$name::<$T, $M, $N>();)*
            }
        }
    };
    (@function $Group:ident ($T:ident: $Bound:path $(, $N:ident)*) $name:ident $operation:expr) => {
        impl $Group {
            #[inline(never)]
            fn $name<$T: $Bound $(, const $N: usize)*>() {
                $crate::check::check($operation);
            }
        }
    };
}

pub(crate) use operations;
