//! The relations of matrices put together and taken apart.
//!
//! An operation that joins two matrices has two relations. One says whether
//! the shapes fit, as in `relations.rs`. The other says which size the result
//! has. It follows from [`Sum`] or [`Prod`], which a generic function repeats,
//! and its message names the operation.

use super::{Dims, OnlyDims, Prod, Sum};

/// `Name: [sizes it is generic in] for <M, N, P, Q as they must be>, doc, message;`
macro_rules! fitting {
    ($($Name:ident: [$($size:ident)*] for <$m:tt, $n:tt, $p:tt, $q:tt>, $doc:literal,
        $message:literal;)*) => {$(
        #[doc = $doc]
        #[diagnostic::on_unimplemented(message = $message, label = "this is {P}x{Q}")]
        pub trait $Name<const M: usize, const N: usize, const P: usize, const Q: usize> {}
        impl<D: OnlyDims $(, const $size: usize)*> $Name<$m, $n, $p, $q> for D {}
    )*};
}

fitting! {
    HstackShape: [M N Q] for <M, N, M, Q>, "`[A B]`: as many rows on both sides.",
        "cannot put a {P}x{Q} matrix to the right of a {M}x{N} matrix: columns have length {M} on the left, and {P} on the right";
    VstackShape: [M N P] for <M, N, P, N>, "`[A; B]`: as many columns above and below.",
        "cannot put a {P}x{Q} matrix below a {M}x{N} matrix: rows have length {N} above, and {Q} below";
    AddRowShape: [M N] for <M, N, 1, N>, "One more row, as long as the others.",
        "cannot add a {P}x{Q} matrix as a row to a {M}x{N} matrix: it takes a 1x{N} row";
    AddColumnShape: [M N] for <M, N, M, 1>, "One more column, as long as the others.",
        "cannot add a {P}x{Q} matrix as a column to a {M}x{N} matrix: it takes a {M}x1 column";
    HomogeneousShape: [N] for <N, N, N, 1>, "`[R t; 0 1]`: a square R, and a column t of its length.",
        "no homogeneous form of a {M}x{N} matrix with a {P}x{Q} translation: it takes a square matrix and a column of its length";
}

/// `Name<sizes>: [those that are free] for <sizes as they must be> where …, doc, message, label,
/// note, note on generic code;`
macro_rules! computed {
    ($($Name:ident<$($N:ident),*>: [$($size:ident)*] for <$($n:tt),*> where $Relation:path
        $(, $Other:path)?, $doc:literal, $message:literal, $label:literal, $note:literal,
        $generic:literal;)*) => {$(
        #[doc = $doc]
        #[diagnostic::on_unimplemented(message = $message, label = $label, note = $note, note = $generic)]
        pub trait $Name<$(const $N: usize),*> {}
        #[diagnostic::do_not_recommend]
        impl<D: OnlyDims, $(const $size: usize),*> $Name<$($n),*> for D where Dims: $Relation $(+ $Other)? {}
    )*};
}

// Larger results.
computed! {
    HstackSize<M, N, P, Q, C>: [M N P Q C] for <M, N, P, Q, C> where Sum<N, Q, C>,
        "`[A B]`: `C = N + Q` columns.",
        "cannot put a {P}x{Q} matrix to the right of a {M}x{N} matrix: the shape of the result is not known: it takes sums up to 64, in generic code a bound `Sum`",
        "this is {P}x{Q}",
        "it has {N} + {Q} columns: sums up to 64 are known, beyond give their number as in `a.hstack_as::<100>(b)`",
        "code that is generic over sizes needs `const C: usize` and `where hadamard::shape::Dims: hadamard::shape::Sum<{N}, {Q}, C>`";
    VstackSize<M, N, P, Q, R>: [M N P Q R] for <M, N, P, Q, R> where Sum<M, P, R>,
        "`[A; B]`: `R = M + P` rows.",
        "cannot put a {P}x{Q} matrix below a {M}x{N} matrix: the shape of the result is not known: it takes sums up to 64, in generic code a bound `Sum`",
        "this is {P}x{Q}",
        "it has {M} + {P} rows: sums up to 64 are known, beyond give their number as in `a.vstack_as::<100>(b)`",
        "code that is generic over sizes needs `const R: usize` and `where hadamard::shape::Dims: hadamard::shape::Sum<{M}, {P}, R>`";
    AddRowSize<M, N, R>: [M N R] for <M, N, R> where Sum<M, 1, R>,
        "`R = M + 1` rows.",
        "cannot add a 1x{N} row to a {M}x{N} matrix: the shape of the result is not known: it takes sums up to 64, in generic code a bound `Sum`",
        "the matrix is {M}x{N}",
        "it has {M} + 1 rows: sums up to 64 are known, beyond give their number as in `a.vstack_as::<100>(row)`",
        "code that is generic over sizes needs `const R: usize` and `where hadamard::shape::Dims: hadamard::shape::Sum<{M}, 1, R>`";
    AddColumnSize<M, N, C>: [M N C] for <M, N, C> where Sum<N, 1, C>,
        "`C = N + 1` columns.",
        "cannot add a {M}x1 column to a {M}x{N} matrix: the shape of the result is not known: it takes sums up to 64, in generic code a bound `Sum`",
        "the matrix is {M}x{N}",
        "it has {N} + 1 columns: sums up to 64 are known, beyond give their number as in `a.hstack_as::<100>(column)`",
        "code that is generic over sizes needs `const C: usize` and `where hadamard::shape::Dims: hadamard::shape::Sum<{N}, 1, C>`";
    HomogeneousSize<M, N, S>: [M N S] for <M, N, S> where Sum<M, 1, S>,
        "`[R t; 0 1]`: `S = M + 1` rows and columns.",
        "no homogeneous form of a {M}x{N} matrix with a {M}x1 translation: its shape is not known: it takes sums up to 64, in generic code a bound `Sum`",
        "the matrix is {M}x{N}",
        "it has {M} + 1 rows: sums up to 64 are known, beyond there is `Matrix::from_fn`",
        "code that is generic over sizes needs `const S: usize` and `where hadamard::shape::Dims: hadamard::shape::Sum<{M}, 1, S>`";
}

// Smaller results.
computed! {
    RemoveRowShape<M, N, R>: [M N R] for <M, N, R> where Sum<R, 1, M>,
        "`R = M - 1` rows, at least one.",
        "cannot remove a row of a {M}x{N} matrix: it takes one of 2 to 64 rows, in generic code a bound `Sum`",
        "the matrix is {M}x{N}",
        "a matrix has at least one row",
        "code that is generic over sizes needs `const R: usize` and `where hadamard::shape::Dims: hadamard::shape::Sum<R, 1, {M}>`";
    RemoveColumnShape<M, N, C>: [M N C] for <M, N, C> where Sum<C, 1, N>,
        "`C = N - 1` columns, at least one.",
        "cannot remove a column of a {M}x{N} matrix: it takes one of 2 to 64 columns, in generic code a bound `Sum`",
        "the matrix is {M}x{N}",
        "a matrix has at least one column",
        "code that is generic over sizes needs `const C: usize` and `where hadamard::shape::Dims: hadamard::shape::Sum<C, 1, {N}>`";
    WithoutShape<M, N, R, C>: [M N R C] for <M, N, R, C> where Sum<R, 1, M>, Sum<C, 1, N>,
        "`R = M - 1` rows and `C = N - 1` columns, at least one of each.",
        "cannot remove a row and a column of a {M}x{N} matrix: it takes one of 2 to 64 rows and columns, in generic code a bound `Sum`",
        "the matrix is {M}x{N}",
        "a matrix has at least one row and one column",
        "code that is generic over sizes needs `const R: usize, const C: usize` and, with `hadamard::shape::{{Dims, Sum}}`, `where Dims: Sum<R, 1, {M}> + Sum<C, 1, {N}>`";
}

// Results of the same size.
computed! {
    ReshapeShape<M, N, P, Q, K>: [M N P Q K] for <M, N, P, Q, K> where Prod<M, N, K>, Prod<P, Q, K>,
        "`K = M N = P Q` elements.",
        "cannot reshape a {M}x{N} matrix to {P}x{Q}: it takes a shape with as many elements, at most 64, in generic code a bound `Prod`",
        "the matrix is {M}x{N}",
        "beyond 64 elements write `a.reshape_as::<{P}, {Q}>()`",
        "code that is generic over sizes needs `const K: usize` and, with `hadamard::shape::{{Dims, Prod}}`, `where Dims: Prod<{M}, {N}, K> + Prod<{P}, {Q}, K>`";
    FlattenShape<M, N, K>: [M N K] for <M, N, K> where Prod<M, N, K>,
        "`K = M N` elements.",
        "cannot flatten a {M}x{N} matrix: it takes one of at most 64 elements, in generic code a bound `Prod`",
        "the matrix is {M}x{N}",
        "beyond 64 elements give their number as in `a.flatten_as::<100>()`, or take `as_slice()`",
        "code that is generic over sizes needs `const K: usize` and `where hadamard::shape::Dims: hadamard::shape::Prod<{M}, {N}, K>`";
}

/// Holds for no type.
pub trait Nowhere {}

// For a shape that does not exist. Without a second implementation the compiler would take the
// first one, and report each of its two products.
#[diagnostic::do_not_recommend]
impl<D: OnlyDims + Nowhere, const M: usize, const N: usize, const K: usize>
    ReshapeShape<M, N, 0, 0, K> for D
{
}

/// `Name: doc, message;` for a column.
macro_rules! of_a_column {
    ($($Name:ident: $doc:literal, $message:literal;)*) => {$(
        #[doc = $doc]
        #[diagnostic::on_unimplemented(message = $message, label = "the matrix is {M}x{N}")]
        pub trait $Name<const M: usize, const N: usize> {}
        impl<D: OnlyDims, const M: usize> $Name<M, 1> for D {}
    )*};
}

of_a_column! {
    ExtendShape: "`[x; s]`: a column.",
        "cannot extend a {M}x{N} matrix by an element: it takes a column";
    HeadShape: "The first elements: of a column.",
        "no head of a {M}x{N} matrix: it takes a column";
    SegmentShape: "Elements that follow each other: of a column.",
        "no segment of a {M}x{N} matrix: it takes a column";
    TailShape: "The last elements: of a column.",
        "no tail of a {M}x{N} matrix: it takes a column";
}
