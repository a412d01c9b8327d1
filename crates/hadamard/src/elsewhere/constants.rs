//! Constants.
//!
//! A constant cannot ask for a trait, so the `impl` block does: `where Self: Ones`. Where the
//! elements are known, as in `Vector::<f32, 3>::ONE`, the compiler finds that the block does not
//! hold. It looks for the constant in the user's traits, and prints our message if it is not there.
//! Where they have to be inferred, as in `Vector::ONE`, it cannot know, because the trait holds for
//! elements of two types that nobody has. It takes the constant, and prints our message once it
//! knows the elements.

use crate::matrix::Matrix;

/// Elements that nobody has.
pub enum NoElement<const WHICH: usize> {}

/// `[Trait] "message": constants;`
macro_rules! constants {
    ($([$($Trait:tt)*] $message:literal: $($NAME:ident),*;)*) => {$(
        #[diagnostic::on_unimplemented(message = $message, label = "not known here under this name")]
        pub trait $($Trait)* {}

        #[diagnostic::do_not_recommend]
        impl<const M: usize, const N: usize> $($Trait)* for Matrix<NoElement<0>, M, N> {}

        #[diagnostic::do_not_recommend]
        impl<const M: usize, const N: usize> $($Trait)* for Matrix<NoElement<1>, M, N> {}

        impl<T, const M: usize, const N: usize> Matrix<T, M, N>
        where
            Self: $($Trait)*,
        {$(
            #[doc(hidden)]
            pub const $NAME: Self = panic!();
        )*}
    )*};
}

constants! {
    [One] "a matrix of ones is `Matrix::ONES` here, and the identity `Matrix::IDENTITY`": ONE;
    [Zeros] "a matrix of zeros is `Matrix::ZERO` here": ZEROS;
    [Eye] "the identity is `Matrix::IDENTITY` here": EYE;
    [UnitVector] "the unit vectors are `Vector::X`, `Vector::Y`, `Vector::Z` and `Vector::W` here":
        UNIT_X, UNIT_Y, UNIT_Z, UNIT_W, X_AXIS, Y_AXIS, Z_AXIS, W_AXIS;
    [NegativeUnitVector] "the unit vectors are `Vector::X`, `Vector::Y`, `Vector::Z` and `Vector::W` here, with a sign `-Vector::X`":
        NEG_X, NEG_Y, NEG_Z, NEG_W;
    [NegativeOne] "a matrix of equal elements is `Matrix::splat(-1.0)` here": NEG_ONE;
    [NumberNan] "a matrix of equal elements is `Matrix::splat(f64::NAN)` here": NAN;
    [NumberInfinity] "a matrix of equal elements is `Matrix::splat(f64::INFINITY)` here": INFINITY, NEG_INFINITY;
    [NumberMax] "a matrix of equal elements is `Matrix::splat(f64::MAX)` here": MAX, MIN;
}
