//! The functions and types to which `math!` expands.
//!
//! An operator without a dot is Rust's own, so its messages are those of the plain form. A dotted
//! operator and a function do what the types of their operands say. The macro does not know these
//! types, so it lets the look-up of a method decide:
//!
//! ```text
//! A .* B      (&&&Pair::new(DotMul, (&Wrap(&A)).math_operand(), (&Wrap(&B)).math_operand()))
//!                 .math_combine(|a, b| a * b)
//! s * A       Left(&s, &A).math_side() * A
//! 2 * x       x * (&&&Wrap(&x).math_like()).math_integer(2)
//! exp.(A)     (&Wrap(&A)).math_operand().each(Transcendental::exp)
//! A ^ 2       (&Wrap(&A)).math_operand().power(2)
//! ```
//!
//! The look-up tries `&&&Pair`, `&&Pair`, `&Pair` and `Pair` in this order, and takes the first
//! that has the method. So the traits that are implemented for more references come first. A
//! table of implementations for the shapes themselves is not possible: at 1 x 1 they would
//! overlap.

mod dotted;
mod functions;
mod identity;
mod integers;
mod operand;
mod power;
mod product;

pub use self::dotted::{
    ColumnOnTheLeft, ColumnOnTheRight, Crossed, DotAdd, DotAnd, DotCall, DotDiv, DotEqual,
    DotGreater, DotGreaterEqual, DotLess, DotLessEqual, DotMul, DotNotEqual, DotOr, DotPow, DotRem,
    DotSub, DotTable, Pair, RowOnTheLeft, RowOnTheRight, Same, SameType, of_one_type,
};
pub use self::functions::{AnyLine, Column, Row, larger, sign, smaller};
pub use self::identity::{Addend, Multiple, Scaled, Settle, With};
pub use self::integers::Like;
pub use self::operand::{Many, Number, Wrap};
pub use self::power::{Exponent, MatrixExponent, raise};
pub use self::product::{Left, OnTheLeft};

/// The traits whose methods the expansion looks up.
pub mod look_up {
    pub use super::dotted::{
        ColumnOnTheLeft as _, ColumnOnTheRight as _, Crossed as _, RowOnTheLeft as _,
        RowOnTheRight as _, Same as _,
    };
    pub use super::functions::{AnyLine as _, Column as _, Row as _};
    pub use super::integers::{
        Integers as _, LikeAny as _, LikeFloat as _, LikeInteger as _, LikeScalar as _,
    };
    pub use super::operand::{ByReference as _, Single as _};
    pub use super::product::{LeftAny as _, LeftByReference as _};
}
