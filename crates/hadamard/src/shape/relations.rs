//! The relations, a line or two for each operation.
//!
//! They are implemented for every type `D: OnlyDims`, not for [`Dims`](super::Dims) by
//! name. For a named type, the compiler would add the implementation to its message, with
//! the line of this file. As it is, only a line about the trait follows the sentence. Each
//! operation has a relation of its own, so that the sentence names the operation.

use super::OnlyDims;

/// `Name: [sizes it is generic in] for <M, N, P, Q as they must be>, doc, message, label;`,
/// with a note at the end if users often mean another operation.
macro_rules! relations {
    ($($Name:ident: [$($size:ident)*] for <$m:tt, $n:tt, $p:tt, $q:tt>, $doc:literal,
        $message:literal, $label:literal $(, $note:literal)?;)*) => {$(
        #[doc = $doc]
        #[diagnostic::on_unimplemented(message = $message, label = $label $(, note = $note)?)]
        pub trait $Name<const M: usize, const N: usize, const P: usize, const Q: usize> {}
        impl<D: OnlyDims $(, const $size: usize)*> $Name<$m, $n, $p, $q> for D {}
    )*};
    (one: $($Name:ident: [$($size:ident)*] for <$m:tt, $n:tt>, $doc:literal,
        $message:literal, $label:literal;)*) => {$(
        #[doc = $doc]
        #[diagnostic::on_unimplemented(message = $message, label = $label)]
        pub trait $Name<const M: usize, const N: usize> {}
        impl<D: OnlyDims $(, const $size: usize)*> $Name<$m, $n> for D {}
    )*};
}

// Equal shapes.
relations! {
    AddShape: [M N] for <M, N, M, N>, "`A + B`: equal shapes.",
        "cannot add a {P}x{Q} matrix to a {M}x{N} matrix: the shapes differ",
        "the right side is {P}x{Q}";
    SubShape: [M N] for <M, N, M, N>, "`A - B`: equal shapes.",
        "cannot subtract a {P}x{Q} matrix from a {M}x{N} matrix: the shapes differ",
        "the right side is {P}x{Q}";
    HadamardShape: [M N] for <M, N, M, N>, "`A ⊙ B`: equal shapes.",
        "no Hadamard product of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    HadamardDivShape: [M N] for <M, N, M, N>, "`A ⊘ B`: equal shapes.",
        "no Hadamard quotient of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    RemShape: [M N] for <M, N, M, N>, "Elementwise remainder: equal shapes.",
        "no elementwise remainder of a {M}x{N} matrix by a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    DivEuclidShape: [M N] for <M, N, M, N>, "Elementwise Euclidean quotient: equal shapes.",
        "no elementwise quotient of a {M}x{N} matrix by a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    MinMaxShape: [M N] for <M, N, M, N>, "Elementwise minimum and maximum: equal shapes.",
        "no elementwise minimum or maximum of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    ClampShape: [M N] for <M, N, M, N>, "Elementwise limits: equal shapes.",
        "cannot clamp a {M}x{N} matrix by a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}: `Matrix::splat(x)` gives one limit for all elements";
    LerpShape: [M N] for <M, N, M, N>, "Linear interpolation: equal shapes.",
        "cannot interpolate between a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    MulAddShape: [M N] for <M, N, M, N>, "Elementwise `a b + c`: equal shapes.",
        "no elementwise multiply-add of a {M}x{N} matrix with a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    ElementwiseShape: [M N] for <M, N, M, N>, "A function of two elements: equal shapes.",
        "no elementwise function of a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    CompareShape: [M N] for <M, N, M, N>, "Elementwise comparison: equal shapes.",
        "cannot compare a {M}x{N} matrix with a {P}x{Q} matrix element by element: the shapes differ",
        "this matrix is {P}x{Q}";
    CloseShape: [M N] for <M, N, M, N>, "Equality within a tolerance: equal shapes.",
        "cannot compare a {M}x{N} matrix with a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    SelectShape: [M N] for <M, N, M, N>, "Selection by a mask: equal shapes.",
        "a {M}x{N} mask cannot select from a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    BitAndShape: [M N] for <M, N, M, N>, "`A & B`: equal shapes.",
        "cannot combine a {M}x{N} matrix and a {P}x{Q} matrix with `&`: the shapes differ",
        "the right side is {P}x{Q}";
    BitOrShape: [M N] for <M, N, M, N>, "`A | B`: equal shapes.",
        "cannot combine a {M}x{N} matrix and a {P}x{Q} matrix with `|`: the shapes differ",
        "the right side is {P}x{Q}";
    BitXorShape: [M N] for <M, N, M, N>, "`A ^ B`: equal shapes.",
        "cannot combine a {M}x{N} matrix and a {P}x{Q} matrix with `^`: the shapes differ",
        "the right side is {P}x{Q}";
    DistanceShape: [M N] for <M, N, M, N>, "The norm of a difference: equal shapes.",
        "no distance between a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
}

// Distances on a grid, steps and rays.
relations! {
    ManhattanShape: [M N] for <M, N, M, N>, "Manhattan distance: equal shapes.",
        "no Manhattan distance between a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    ChebyshevShape: [M N] for <M, N, M, N>, "Chebyshev distance: equal shapes.",
        "no Chebyshev distance between a {M}x{N} matrix and a {P}x{Q} matrix: the shapes differ",
        "this matrix is {P}x{Q}";
    TowardsShape: [M] for <M, 1, M, 1>, "A step towards another vector: two column vectors of one length.",
        "cannot move from a {M}x{N} matrix towards a {P}x{Q} matrix: it takes two columns of the same length",
        "this matrix is {P}x{Q}";
    RotateTowardsShape: [M] for <M, 1, M, 1>, "A turn towards another vector: two column vectors of one length.",
        "cannot turn a {M}x{N} matrix towards a {P}x{Q} matrix: it takes two columns of the same length",
        "this matrix is {P}x{Q}";
    ReflectShape: [M] for <M, 1, M, 1>, "Reflection: two column vectors of one length.",
        "cannot reflect a {M}x{N} matrix by a normal of {P}x{Q}: it takes two columns of the same length",
        "this matrix is {P}x{Q}";
    RefractShape: [M] for <M, 1, M, 1>, "Refraction: two column vectors of one length.",
        "cannot refract a {M}x{N} matrix by a normal of {P}x{Q}: it takes two columns of the same length",
        "this matrix is {P}x{Q}";
}

// Conversions to types of other crates.
relations! {
    ConversionShape: [M N] for <M, N, M, N>, "A conversion to or from another crate's type: equal shapes.",
        "no conversion from a {M}x{N} to a {P}x{Q} matrix: the shapes differ",
        "the type that is asked for is {P}x{Q}";
}

// Products.
relations! {
    MulShape: [M N Q] for <M, N, N, Q>, "`A B`: as many columns on the left as rows on the right.",
        "cannot multiply a {M}x{N} matrix by a {P}x{Q} matrix: rows on the left have length {N}, but columns on the right have length {P}",
        "the right side is {P}x{Q}",
        "elementwise it is `a.hadamard(b)`, between two columns `a.dot(b)`, and Aᵀ B is `a.tr_mul(b)`";
    SetDiagonalShape: [N] for <N, N, N, 1>, "A diagonal and what replaces it: a square matrix, and a column of its length.",
        "cannot replace the diagonal of a {M}x{N} matrix by a {P}x{Q} matrix: it takes a square matrix, and a column of its length",
        "this matrix is {P}x{Q}";
    MulAssignShape: [M N] for <M, N, N, N>, "`A *= B`: the right side is square.",
        "cannot multiply a {M}x{N} matrix in place by a {P}x{Q} matrix: the right side must be {N}x{N}; elementwise it is `a.hadamard_assign(b)`",
        "the right side is {P}x{Q}";
    DotShape: [M] for <M, 1, M, 1>, "`x · y`: two column vectors of one length.",
        "no dot product of a {M}x{N} matrix and a {P}x{Q} matrix: it takes two columns of the same length; the matrix product is `a * b`",
        "this matrix is {P}x{Q}",
        "a row becomes a column by `transpose()`";
    CrossShape: [] for <3, 1, 3, 1>, "`x × y`: two column vectors of length 3.",
        "no cross product of a {M}x{N} matrix and a {P}x{Q} matrix: it takes two columns of length 3",
        "this matrix is {P}x{Q}";
    PerpDotShape: [] for <2, 1, 2, 1>, "`x₁ y₂ - x₂ y₁`: two column vectors of length 2.",
        "no perpendicular dot product of a {M}x{N} matrix and a {P}x{Q} matrix: it takes two columns of length 2",
        "this matrix is {P}x{Q}";
    OuterShape: [M P] for <M, 1, P, 1>, "`x yᵀ`: two column vectors.",
        "no outer product of a {M}x{N} matrix and a {P}x{Q} matrix: it takes two columns",
        "this matrix is {P}x{Q}";
    AngleShape: [M] for <M, 1, M, 1>, "The angle: two column vectors of one length.",
        "no angle between a {M}x{N} matrix and a {P}x{Q} matrix: it takes two columns of the same length",
        "this matrix is {P}x{Q}";
    ProjectShape: [M] for <M, 1, M, 1>, "Projection: two column vectors of one length.",
        "cannot project a {M}x{N} matrix onto a {P}x{Q} matrix: it takes two columns of the same length",
        "this matrix is {P}x{Q}";
    KhatriRaoShape: [M N P] for <M, N, P, N>, "Khatri-Rao: as many columns on both sides.",
        "no Khatri-Rao product of a {M}x{N} matrix and a {P}x{Q} matrix: rows on the left have length {N}, but rows on the right have length {Q}",
        "this matrix is {P}x{Q}";
    FaceSplittingShape: [M N Q] for <M, N, M, Q>, "Face-splitting: as many rows on both sides.",
        "no face-splitting product of a {M}x{N} matrix and a {P}x{Q} matrix: columns on the left have length {M}, but columns on the right have length {P}",
        "this matrix is {P}x{Q}";
}

// One column with every column, one row with every row.
relations! {
    AddToColumnsShape: [M N] for <M, N, M, 1>, "One column added to every column.",
        "cannot add a {P}x{Q} matrix to each column of a {M}x{N} matrix: it takes a {M}x1 column",
        "the right side is {P}x{Q}";
    SubFromColumnsShape: [M N] for <M, N, M, 1>, "One column subtracted from every column.",
        "cannot subtract a {P}x{Q} matrix from each column of a {M}x{N} matrix: it takes a {M}x1 column",
        "the right side is {P}x{Q}";
    MulColumnsShape: [M N] for <M, N, M, 1>, "Every column times a column, elementwise.",
        "cannot multiply each column of a {M}x{N} matrix by a {P}x{Q} matrix: it takes a {M}x1 column",
        "the right side is {P}x{Q}";
    DivColumnsShape: [M N] for <M, N, M, 1>, "Every column divided by a column, elementwise.",
        "cannot divide each column of a {M}x{N} matrix by a {P}x{Q} matrix: it takes a {M}x1 column",
        "the right side is {P}x{Q}";
    AddToRowsShape: [M N] for <M, N, 1, N>, "One row added to every row.",
        "cannot add a {P}x{Q} matrix to each row of a {M}x{N} matrix: it takes a 1x{N} row",
        "the right side is {P}x{Q}";
    SubFromRowsShape: [M N] for <M, N, 1, N>, "One row subtracted from every row.",
        "cannot subtract a {P}x{Q} matrix from each row of a {M}x{N} matrix: it takes a 1x{N} row",
        "the right side is {P}x{Q}";
    MulRowsShape: [M N] for <M, N, 1, N>, "Every row times a row, elementwise.",
        "cannot multiply each row of a {M}x{N} matrix by a {P}x{Q} matrix: it takes a 1x{N} row",
        "the right side is {P}x{Q}";
    DivRowsShape: [M N] for <M, N, 1, N>, "Every row divided by a row, elementwise.",
        "cannot divide each row of a {M}x{N} matrix by a {P}x{Q} matrix: it takes a 1x{N} row",
        "the right side is {P}x{Q}";
}

// One matrix.
relations! { one:
    IdentityShape: [N] for <N, N>, "The identity is square.",
        "there is no {M}x{N} identity matrix: an identity is square",
        "this would be {M}x{N}";
    DiagonalShape: [N] for <N, N>, "A diagonal of a square matrix.",
        "no diagonal of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    TraceShape: [N] for <N, N>, "The trace of a square matrix.",
        "no trace of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    OrthonormalShape: [] for <3, 1>, "Directions at right angles: of a column vector of length 3.",
        "no orthonormal basis of a {M}x{N} matrix: it takes a column of length 3",
        "this matrix is {M}x{N}";
    SwizzleShape: [M] for <M, 1>, "Elements in another order: of a column vector.",
        "no swizzle of a {M}x{N} matrix: it takes a column",
        "this matrix is {M}x{N}";
    DiagShape: [M] for <M, 1>, "`diag(x)`: a column vector.",
        "no diagonal matrix from a {M}x{N} matrix: it takes a column; the diagonal of a matrix is `a.diagonal()`",
        "this matrix is {M}x{N}";
}

// Linear algebra: square matrices.
relations! { one:
    DeterminantShape: [N] for <N, N>, "Determinant of a square matrix.",
        "no determinant of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    InverseShape: [N] for <N, N>, "Inverse of a square matrix.",
        "no inverse of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    AdjugateShape: [N] for <N, N>, "Adjugate of a square matrix.",
        "no adjugate of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    PowMatrixShape: [N] for <N, N>, "Power of a square matrix.",
        "no power of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    LuShape: [N] for <N, N>, "LU decomposition of a square matrix.",
        "no LU decomposition of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    CholeskyShape: [N] for <N, N>, "Cholesky decomposition of a square matrix.",
        "no Cholesky decomposition of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    PositiveDefiniteShape: [N] for <N, N>, "Whether a square matrix is positive definite.",
        "a {M}x{N} matrix is neither positive definite nor not: it takes a square one",
        "this matrix is {M}x{N}";
    LdltShape: [N] for <N, N>, "LDLᵀ decomposition of a square matrix.",
        "no LDLᵀ decomposition of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    HessenbergShape: [N] for <N, N>, "Hessenberg form of a square matrix.",
        "no Hessenberg form of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    SchurShape: [N] for <N, N>, "Schur form of a square matrix.",
        "no Schur form of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    EigenShape: [N] for <N, N>, "Eigenvalues of a square matrix.",
        "no eigenvalues of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    ExpMatrixShape: [N] for <N, N>, "Exponential of a square matrix.",
        "no exponential of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    SqrtMatrixShape: [N] for <N, N>, "Square root of a square matrix.",
        "no square root of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    LnMatrixShape: [N] for <N, N>, "Logarithm of a square matrix.",
        "no logarithm of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    SymmetricPartShape: [N] for <N, N>, "Symmetric part of a square matrix.",
        "no symmetric part of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    HermitianPartShape: [N] for <N, N>, "Hermitian part of a square matrix.",
        "no Hermitian part of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
    TriangularShape: [N] for <N, N>, "Triangle of a square matrix.",
        "no triangle of a {M}x{N} matrix: it takes a square one",
        "this matrix is {M}x{N}";
}

// Linear algebra: two matrices.
relations! {
    SolveShape: [M Q] for <M, M, M, Q>, "`A X = B`: a square matrix, and as many rows on the right.",
        "cannot solve with a {M}x{N} matrix and a {P}x{Q} right side: it takes a square matrix, and as many rows on the right",
        "the right side is {P}x{Q}",
        "a row becomes a column by `transpose()`; where A is not square there is `a.lstsq(b)`";
    LeastSquaresShape: [M N Q] for <M, N, M, Q>, "`min ‖A X - B‖`: as many rows on both sides.",
        "no least squares solution with a {M}x{N} matrix and a {P}x{Q} right side: columns have length {M} on the left, and {P} on the right",
        "the right side is {P}x{Q}",
        "a row becomes a column by `transpose()`";
    TrMulShape: [M N Q] for <M, N, M, Q>, "`Aᵀ B`: as many rows on both sides.",
        "cannot multiply the transpose of a {M}x{N} matrix by a {P}x{Q} matrix: columns have length {M} on the left, and {P} on the right",
        "the right side is {P}x{Q}";
    MulTrShape: [M N P] for <M, N, P, N>, "`A Bᵀ`: as many columns on both sides.",
        "cannot multiply a {M}x{N} matrix by the transpose of a {P}x{Q} matrix: rows have length {N} on the left, and {Q} on the right",
        "the right side is {P}x{Q}";
    AdjointMulShape: [M N Q] for <M, N, M, Q>, "`Aᴴ B`: as many rows on both sides.",
        "cannot multiply the adjoint of a {M}x{N} matrix by a {P}x{Q} matrix: columns have length {M} on the left, and {P} on the right",
        "the right side is {P}x{Q}";
    MulAdjointShape: [M N P] for <M, N, P, N>, "`A Bᴴ`: as many columns on both sides.",
        "cannot multiply a {M}x{N} matrix by the adjoint of a {P}x{Q} matrix: rows have length {N} on the left, and {Q} on the right",
        "the right side is {P}x{Q}";
    CongruenceShape: [M N] for <M, N, N, N>, "`A P Aᵀ`: a square P, as large as the rows of A are long.",
        "no congruence of a {P}x{Q} matrix by a {M}x{N} matrix: its rows must have length {P}",
        "this matrix is {M}x{N}";
    CongruenceInPlaceShape: [N] for <N, N, N, N>, "`P ← A P Aᵀ`: two square matrices of one size.",
        "no congruence in place of a {P}x{Q} matrix by a {M}x{N} matrix: it must be {P}x{Q}",
        "this matrix is {M}x{N}";
    RankOneShape: [N] for <N, N, N, 1>, "`A + x xᵀ`: a column as long as those of the matrix.",
        "no rank-one update of a {M}x{N} matrix by a {P}x{Q} matrix: it takes a {M}x1 column",
        "this matrix is {P}x{Q}";
    RankUpdateShape: [N P] for <N, N, P, N>, "`A + Wᵀ W`: rows as long as those of the matrix.",
        "no update of a {M}x{N} matrix by Wᵀ W of a {P}x{Q} matrix W: its rows must have length {N}",
        "this matrix is {P}x{Q}";
}
