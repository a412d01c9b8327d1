//! Shapes that fit another operation than the one that is written: never.
//!
//! A relation holds for them only where a trait holds that nothing implements. So its message takes
//! the place of the relation's, and names the operation that fits.

use super::{AddShape, HadamardDivShape, HadamardShape, MulShape, OnlyDims, SubShape};

/// The type of which traits are asked that never hold. Its conditions depend on no type that the
/// compiler has yet to infer. It is not `Dims`: of two traits of one type the compiler prints the
/// message of the outer one.
pub struct Nobody;

/// `A B` of equal shapes.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a {M}x{N} matrix by a {M}x{N} matrix: elementwise it is `a.hadamard(b)`, between two columns `a.dot(b)`, and Aᵀ B is `a.tr_mul(b)`",
    label = "rows on the left have length {N}, but columns on the right have length {M}"
)]
pub trait NoProductOfEqualShapes<const M: usize, const N: usize> {}
impl<D: OnlyDims, const M: usize, const N: usize> MulShape<M, N, M, N> for D where
    Nobody: NoProductOfEqualShapes<M, N>
{
}

/// `Relation: Trait "message" with a row, Trait "message" with a column;`
macro_rules! with_every_line {
    ($($Relation:ident: $Row:ident $row:literal, $Column:ident $column:literal;)*) => {$(
        #[doc = $row]
        #[diagnostic::on_unimplemented(message = $row, label = "the right side is a row")]
        pub trait $Row<const M: usize, const N: usize> {}
        impl<D: OnlyDims, const M: usize, const N: usize> $Relation<M, N, 1, N> for D where Nobody: $Row<M, N> {}

        #[doc = $column]
        #[diagnostic::on_unimplemented(message = $column, label = "the right side is a column")]
        pub trait $Column<const M: usize, const N: usize> {}
        impl<D: OnlyDims, const M: usize, const N: usize> $Relation<M, N, M, 1> for D where Nobody: $Column<M, N> {}
    )*};
}

with_every_line! {
    AddShape:
        NoSumWithRow "cannot add a 1x{N} matrix to a {M}x{N} matrix: to every row it is added by `a.each_row() + b`",
        NoSumWithColumn "cannot add a {M}x1 matrix to a {M}x{N} matrix: to every column it is added by `a.each_column() + b`";
    SubShape:
        NoDifferenceWithRow "cannot subtract a 1x{N} matrix from a {M}x{N} matrix: from every row it is subtracted by `a.each_row() - b`",
        NoDifferenceWithColumn "cannot subtract a {M}x1 matrix from a {M}x{N} matrix: from every column it is subtracted by `a.each_column() - b`";
    HadamardShape:
        NoHadamardWithRow "no Hadamard product of a {M}x{N} matrix and a 1x{N} matrix: with every row it is `a.each_row() * b`",
        NoHadamardWithColumn "no Hadamard product of a {M}x{N} matrix and a {M}x1 matrix: with every column it is `a.each_column() * b`";
    HadamardDivShape:
        NoQuotientWithRow "no Hadamard quotient of a {M}x{N} matrix and a 1x{N} matrix: with every row it is `a.each_row() / b`",
        NoQuotientWithColumn "no Hadamard quotient of a {M}x{N} matrix and a {M}x1 matrix: with every column it is `a.each_column() / b`";
}
