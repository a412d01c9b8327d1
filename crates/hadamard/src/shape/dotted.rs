//! The relations of `math!`.
//!
//! The look-up of a method comes to a relation only if no shape fits. So these relations hold for
//! no shape that exists, except that of the sum with `I`. See `math/expansion.rs`.

use super::OnlyDims;

/// `Name: operator, message;` for two matrices.
macro_rules! misfits {
    ($($Name:ident: $message:literal;)*) => {$(
        #[doc = $message]
        #[diagnostic::on_unimplemented(message = $message, label = "the right side is {P}x{Q}")]
        pub trait $Name<const M: usize, const N: usize, const P: usize, const Q: usize> {}
        impl<D: OnlyDims, const M: usize, const N: usize> $Name<M, N, 0, 0> for D {}
    )*};
}

misfits! {
    DotMulShape: "no `.*` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotDivShape: "no `./` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotRemShape: "no `.%` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotAddShape: "no `.+` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotSubShape: "no `.-` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotPowShape: "no `.^` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotLessShape: "no `.<` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotLessEqualShape: "no `.<=` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotGreaterShape: "no `.>` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotGreaterEqualShape: "no `.>=` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotEqualShape: "no `.==` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotNotEqualShape: "no `.!=` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotAndShape: "no `.&` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotOrShape: "no `.|` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
    DotCallShape: "no `f.(x, y)` of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ";
}

/// A column and a row beside a dotted operator: never.
#[diagnostic::on_unimplemented(
    message = "a {M}x1 column and a 1x{N} row have different directions: `outer(x, y)` has the products of each two elements, and `.T` makes one of the other",
    label = "one side is {M}x1, the other 1x{N}"
)]
pub trait OneDirection<const M: usize, const N: usize> {}

impl<D: OnlyDims> OneDirection<0, 0> for D {}

/// `exp(A)` of a matrix: never.
#[diagnostic::on_unimplemented(
    message = "a function of numbers cannot take a {M}x{N} matrix: `f.(A)` is the function of each element",
    label = "write a point before the parenthesis",
    note = "MATLAB's `exp(A)` is that of each element and Julia's that of the matrix, here `expm(A)`; likewise `sqrtm(A)?` and `logm(A)?`"
)]
pub trait FunctionOfNumbers<const M: usize, const N: usize> {}

impl<D: OnlyDims> FunctionOfNumbers<0, 0> for D {}

/// `sum(A)` of a matrix that is neither a row nor a column: never.
#[diagnostic::on_unimplemented(
    message = "`sum`, `prod`, `mean` and `norm` take a row or a column, not a {M}x{N} matrix: there Julia and MATLAB differ",
    label = "this is a {M}x{N} matrix",
    note = "of all elements it is `A.sum()`, of each column `A.column_sums()`, of each row `A.row_sums()`",
    note = "Frobenius' norm, which is Julia's, is `A.norm()`, and the spectral norm, which is MATLAB's, `A.norm_2()?`"
)]
pub trait RowOrColumn<const M: usize, const N: usize> {}

impl<D: OnlyDims> RowOrColumn<0, 0> for D {}

/// A⁻ⁿ, written as a power: never.
#[diagnostic::on_unimplemented(
    message = "the inverse of a {M}x{N} matrix can fail: write `inv(A)?` instead of `A ^ -1`",
    label = "the reciprocal of each element is `A .^ -1`"
)]
pub trait NegativePower<const M: usize, const N: usize> {}

impl<D: OnlyDims> NegativePower<0, 0> for D {}

/// `A + I`: a square matrix.
#[diagnostic::on_unimplemented(
    message = "the identity `I` is square: it cannot be added to a {M}x{N} matrix, nor subtracted from one",
    label = "the other side is {M}x{N}"
)]
pub trait IdentitySumShape<const M: usize, const N: usize> {}

impl<D: OnlyDims, const N: usize> IdentitySumShape<N, N> for D {}
