//! The laws of the operations, each stated once and checked for several shapes.
//!
//! Elements are small integers, so that arithmetic is exact and a law is an
//! equality, not a tolerance. A claim about floats, if there is one, stands
//! below the law:
//!
//! * `floats { equal }`: both sides have the same bits for all floats.
//!   Infinities and NaN occur, and all NaN count as equal.
//! * `floats { equal if finite }`: both sides are equal (as `0.0` and `-0.0`
//!   are) for numbers that do not overflow.
//! * `floats { |L - R| <= gamma(n) * scale }`: an error bound, element by
//!   element. It follows Higham, Accuracy and Stability of Numerical Algorithms,
//!   chapter 3: if at most `p` roundings stand between an input and the left
//!   side, and `q` between it and the right side, then they differ by at most
//!   γp + γq <= γ(p + q) times the same expression of absolute values. A sum of
//!   n products has n roundings for each: one of the product, n - 1 of the sum.
//! * `floats only { … }`: the law claims nothing about integers.
//!
//! Sizes stand in brackets. `where` computes those of a Kronecker product, as in
//! any generic function. `T` is the type of the elements.

/// States a law: `name[sizes](matrices): left => right; floats { … } for shapes`.
macro_rules! law {
    (
        $name:ident $sizes:tt $matrices:tt $(where [$($products:tt)+])?: $($side:expr)=>+;
        $($claims:tt)+
    ) => {
        #[test]
        fn $name() {
            $crate::laws::law! {
                @claims [$sizes $matrices [$($($products)+)?] [$($side),+]] $($claims)+
            }
        }
    };
    (@claims $law:tt for $($shapes:tt)+) => {
        $crate::laws::law! { @check i64 $law { equal } $($shapes)+ }
    };
    (@claims $law:tt floats only $claim:tt for $($shapes:tt)+) => {
        $crate::laws::law! { @check f64 $law $claim $($shapes)+ }
    };
    (@claims $law:tt floats $claim:tt for $($shapes:tt)+) => {
        $crate::laws::law! { @check i64 $law { equal } $($shapes)+ }
        $crate::laws::law! { @check f64 $law $claim $($shapes)+ }
    };
    (
        @check $Element:ident [
            [$($size:ident),*]
            ($($x:ident: $m:tt $(x $n:tt)? $(of $Other:ident)?),+)
            [$($product:tt = $factor:tt * $factor2:tt),*]
            [$left:expr $(, $right:expr)+]
        ]
        $claim:tt $([$($value:literal),*]),+
    ) => {{
        use $crate::laws::check::{Drawn, check};

        type T = $Element;

        fn law<$(const $size: usize),*>()
        where
            $(::hadamard::shape::Dims: ::hadamard::shape::Prod<$factor, $factor2, $product>,)*
        {
            let count =
                [$(<$crate::laws::drawn!($m $(x $n)? $(of $Other)?) as Drawn<T>>::COUNT),+];
            check::<T>($crate::laws::claim!(numbers $claim)(count.iter().sum()), &|numbers| {
                $(let $x: $crate::laws::drawn!($m $(x $n)? $(of $Other)?) = Drawn::draw(numbers);)+
                let inputs = || format!(concat!($(stringify!($x), " = {:?}\n"),+), $($x),+);
                let left = $left;
                $(
                    let right = $right;
                    if !$crate::laws::claim!(holds $claim left right) {
                        return Err(format!("{left:?} is not {right:?} where\n{}", inputs()));
                    }
                )+
                Ok(())
            });
        }

        $(law::<$($value),*>();)+
    }};
}

/// The type of a matrix of a law.
macro_rules! drawn {
    (scalar) => { T };
    ($m:tt x $n:tt) => { ::hadamard::Matrix<T, $m, $n> };
    ($m:tt x $n:tt of $Other:ident) => { ::hadamard::Matrix<$Other, $m, $n> };
}

/// The numbers of a claim, and whether the claim holds for two sides.
macro_rules! claim {
    (numbers { equal }) => {
        $crate::laws::check::any
    };
    (numbers { equal if finite }) => {
        $crate::laws::check::finite
    };
    (numbers { |L - R| <= gamma($n:expr) * $scale:expr }) => {
        $crate::laws::check::finite
    };
    (holds { equal } $left:ident $right:ident) => {
        $crate::laws::check::Compare::same(&$left, &$right)
    };
    (holds { equal if finite } $left:ident $right:ident) => {
        $left == $right
    };
    (holds { |L - R| <= gamma($n:expr) * $scale:expr } $left:ident $right:ident) => {
        $crate::laws::check::close(&$left, &$right, $crate::laws::check::gamma($n), &$scale)
    };
}

pub(crate) use {claim, drawn, law};

pub mod check;
mod definite;
mod determinants;
mod kronecker;
mod masks;
mod norms;
mod operators;
mod order;
mod permutations;
mod products;
mod reductions;
mod ring;
mod vectors;
