//! Relations between shapes: which shapes go together, and the messages for those that
//! do not.
//!
//! Each operation with a condition on shapes has a *relation* here: a trait
//! over the sizes, implemented for exactly the sizes that fit. Where a
//! relation such as `Dims: AddShape<M, N, P, Q>` holds, it costs nothing.
//! Where it does not hold, the compiler prints its sentence:
//!
//! ```text
//! error[E0277]: cannot add a 3x2 matrix to a 2x3 matrix: the shapes differ
//! ```
//!
//! In all relations the left or only side is `M x N` and the right side is `P x Q`. A
//! function that is generic over sizes need not name a relation, if its arguments fit
//! by their types. [`Sum`] and [`Prod`] are the exception. They compute a size, so a
//! generic function repeats them, with a parameter for the size of the result.
//!
//! ```
//! use hadamard::shape::{Dims, Sum};
//! use hadamard::{Matrix, Vector, mat, vector};
//!
//! /// The affine map `A x + t` as the matrix `[A t]`, `M x C` with `C = N + 1`.
//! fn affine<const M: usize, const N: usize, const C: usize>(
//!     a: Matrix<f64, M, N>,
//!     t: Vector<f64, M>,
//! ) -> Matrix<f64, M, C>
//! where
//!     Dims: Sum<N, 1, C>,
//! {
//!     a.push_column(t)
//! }
//!
//! /// A caller that is generic as well repeats it; here `C` is in no argument or result.
//! fn apply<const M: usize, const N: usize, const C: usize>(
//!     a: Matrix<f64, M, N>,
//!     t: Vector<f64, M>,
//!     x: Vector<f64, N>,
//! ) -> Vector<f64, M>
//! where
//!     Dims: Sum<N, 1, C>,
//! {
//!     affine(a, t) * x.extend(1.0)
//! }
//!
//! // Where the sizes are numbers, nobody writes a relation.
//! let a = mat![0.0, -1.0; 1.0, 0.0];
//! assert_eq!(apply(a, vector![5.0, 7.0], vector![1.0, 2.0]), vector![3.0, 8.0]);
//! ```
//!
//! # Sizes past the tables
//!
//! [`Sum`] and [`Prod`] end at 64. So do the operations that infer a size by them:
//! stacking, pushing, [`block!`](crate::block), [`kron`](crate::Matrix::kron) and its
//! relatives. Everything else works for every size. For results larger than 64, give the size;
//! it is compared when the program is built:
//!
//! ```
//! use hadamard::{Matrix, vector};
//!
//! let a = Matrix::<i32, 2, 60>::splat(1);
//! let b = Matrix::<i32, 2, 40>::splat(2);
//!
//! // [A B], of 100 columns, and the same elements in other shapes.
//! let both = a.hstack_as::<100>(b);
//! assert_eq!(both.row_sums(), vector![140, 140]);
//! assert_eq!(both.flatten_as::<200>().sum(), 280);
//! assert_eq!(both.reshape_as::<4, 50>()[(3, 49)], 2);
//!
//! // More than two parts: block by block.
//! let mut three = Matrix::<i32, 2, 140>::zeros();
//! three.set_block::<0, 0>(b);
//! three.set_block::<0, 40>(both);
//!
//! // A ⊗ A, of 3600 columns: element by element.
//! let kron = Matrix::<_, 4, 3600>::from_fn(|i, j| a[(i / 2, j / 60)] * a[(i % 2, j % 60)]);
//! assert_eq!(kron.sum(), a.sum() * a.sum());
//! ```
//!
//! # The relations
//!
//! A message may name a relation, and so may a generic function that repeats one. They
//! have no pages of their own.
//!
//! | relation | holds for | asked by |
//! |---|---|---|
//! | `AddShape` | M x N, M x N | `A + B`: equal shapes |
//! | `SubShape` | M x N, M x N | `A - B`: equal shapes |
//! | `HadamardShape` | M x N, M x N | `A ⊙ B`: equal shapes |
//! | `HadamardDivShape` | M x N, M x N | `A ⊘ B`: equal shapes |
//! | `RemShape` | M x N, M x N | Elementwise remainder: equal shapes |
//! | `DivEuclidShape` | M x N, M x N | Elementwise Euclidean quotient: equal shapes |
//! | `MinMaxShape` | M x N, M x N | Elementwise minimum and maximum: equal shapes |
//! | `ClampShape` | M x N, M x N | Elementwise limits: equal shapes |
//! | `LerpShape` | M x N, M x N | Linear interpolation: equal shapes |
//! | `MulAddShape` | M x N, M x N | Elementwise `a b + c`: equal shapes |
//! | `ElementwiseShape` | M x N, M x N | A function of two elements: equal shapes |
//! | `CompareShape` | M x N, M x N | Elementwise comparison: equal shapes |
//! | `CloseShape` | M x N, M x N | Equality within a tolerance: equal shapes |
//! | `SelectShape` | M x N, M x N | Selection by a mask: equal shapes |
//! | `BitAndShape` | M x N, M x N | `A & B`: equal shapes |
//! | `BitOrShape` | M x N, M x N | `A \| B`: equal shapes |
//! | `BitXorShape` | M x N, M x N | `A ^ B`: equal shapes |
//! | `DistanceShape` | M x N, M x N | The norm of a difference: equal shapes |
//! | `ManhattanShape`, `ChebyshevShape` | M x N, M x N | Distances on a grid: equal shapes |
//! | `TowardsShape` | M x 1, M x 1 | A step towards another vector: two column vectors of one length |
//! | `RotateTowardsShape` | M x 1, M x 1 | A turn towards another vector: two column vectors of one length |
//! | `ReflectShape`, `RefractShape` | M x 1, M x 1 | Rays: two column vectors of one length |
//! | `ConversionShape` | M x N, M x N | A conversion to or from another crate's type: equal shapes |
//! | `MulShape` | M x N, N x Q | `A B`: as many columns on the left as rows on the right |
//! | `MulAssignShape` | M x N, N x N | `A *= B`: the right side is square |
//! | `DotShape` | M x 1, M x 1 | `x · y`: two column vectors of one length |
//! | `CrossShape` | 3 x 1, 3 x 1 | `x × y`: two column vectors of length 3 |
//! | `PerpDotShape` | 2 x 1, 2 x 1 | `x₁ y₂ - x₂ y₁`: two column vectors of length 2 |
//! | `OuterShape` | M x 1, P x 1 | `x yᵀ`: two column vectors |
//! | `AngleShape` | M x 1, M x 1 | The angle: two column vectors of one length |
//! | `ProjectShape` | M x 1, M x 1 | Projection: two column vectors of one length |
//! | `KhatriRaoShape` | M x N, P x N | Khatri-Rao: as many columns on both sides |
//! | `FaceSplittingShape` | M x N, M x Q | Face-splitting: as many rows on both sides |
//! | `AddToColumnsShape` | M x N, M x 1 | One column added to every column |
//! | `SubFromColumnsShape` | M x N, M x 1 | One column subtracted from every column |
//! | `MulColumnsShape` | M x N, M x 1 | Every column times a column, elementwise |
//! | `DivColumnsShape` | M x N, M x 1 | Every column divided by a column, elementwise |
//! | `AddToRowsShape` | M x N, 1 x N | One row added to every row |
//! | `SubFromRowsShape` | M x N, 1 x N | One row subtracted from every row |
//! | `MulRowsShape` | M x N, 1 x N | Every row times a row, elementwise |
//! | `DivRowsShape` | M x N, 1 x N | Every row divided by a row, elementwise |
//! | `SolveShape` | M x M, M x Q | `A X = B`: a square matrix, and as many rows on the right |
//! | `LeastSquaresShape` | M x N, M x Q | `min ‖A X - B‖`: as many rows on both sides |
//! | `TrMulShape` | M x N, M x Q | `Aᵀ B`: as many rows on both sides |
//! | `AdjointMulShape` | M x N, M x Q | `Aᴴ B`: as many rows on both sides |
//! | `MulAdjointShape` | M x N, P x N | `A Bᴴ`: as many columns on both sides |
//! | `MulTrShape` | M x N, P x N | `A Bᵀ`: as many columns on both sides |
//! | `CongruenceShape` | M x N, N x N | `A P Aᵀ`: a square P, as large as the rows of A are long |
//! | `CongruenceInPlaceShape` | N x N, N x N | `P ← A P Aᵀ`: two square matrices of one size |
//! | `RankOneShape` | N x N, N x 1 | `A + x xᵀ`: a column as long as those of the matrix |
//! | `RankUpdateShape` | N x N, P x N | `A + Wᵀ W`: rows as long as those of the matrix |
//! | `IdentityShape` | N x N | The identity is square |
//! | `DiagonalShape` | N x N | A diagonal of a square matrix |
//! | `SetDiagonalShape` | N x N, N x 1 | A diagonal and what replaces it: a square matrix, and a column of its length |
//! | `TraceShape` | N x N | The trace of a square matrix |
//! | `OrthonormalShape` | 3 x 1 | Directions at right angles: of a column vector of length 3 |
//! | `SwizzleShape` | M x 1 | Elements in another order: of a column vector |
//! | `XyShape` | 2 x 1, 3 x 1 or 4 x 1 | The elements x and y |
//! | `XyzShape` | 3 x 1 or 4 x 1 | The elements x, y and z |
//! | `DiagShape` | M x 1 | `diag(x)`: a column vector |
//! | `DeterminantShape` | N x N | Determinant of a square matrix |
//! | `InverseShape` | N x N | Inverse of a square matrix |
//! | `AdjugateShape` | N x N | Adjugate of a square matrix |
//! | `PowMatrixShape` | N x N | Power of a square matrix |
//! | `LuShape` | N x N | LU decomposition of a square matrix |
//! | `CholeskyShape` | N x N | Cholesky decomposition of a square matrix |
//! | `PositiveDefiniteShape` | N x N | Whether a square matrix is positive definite |
//! | `LdltShape` | N x N | LDLᵀ decomposition of a square matrix |
//! | `HessenbergShape` | N x N | Hessenberg form of a square matrix |
//! | `SchurShape` | N x N | Schur form of a square matrix |
//! | `EigenShape` | N x N | Eigenvalues of a square matrix |
//! | `ExpMatrixShape` | N x N | Exponential of a square matrix |
//! | `SqrtMatrixShape` | N x N | Square root of a square matrix |
//! | `LnMatrixShape` | N x N | Logarithm of a square matrix |
//! | `SymmetricPartShape` | N x N | Symmetric part of a square matrix |
//! | `HermitianPartShape` | N x N | Hermitian part of a square matrix |
//! | `TriangularShape` | N x N | Triangle of a square matrix |
//! | `HstackShape` | M x N, M x Q | `[A B]`: as many rows on both sides |
//! | `VstackShape` | M x N, P x N | `[A; B]`: as many columns above and below |
//! | `AddRowShape` | M x N, 1 x N | One more row, as long as the others |
//! | `AddColumnShape` | M x N, M x 1 | One more column, as long as the others |
//! | `HomogeneousShape` | N x N, N x 1 | `[R t; 0 1]`: a square R, and a column t of its length |
//! | `HstackSize` | `Sum<N, Q, C>` | `[A B]`: `C = N + Q` columns |
//! | `VstackSize` | `Sum<M, P, R>` | `[A; B]`: `R = M + P` rows |
//! | `AddRowSize` | `Sum<M, 1, R>` | `R = M + 1` rows |
//! | `AddColumnSize` | `Sum<N, 1, C>` | `C = N + 1` columns |
//! | `HomogeneousSize` | `Sum<M, 1, S>` | `[R t; 0 1]`: `S = M + 1` rows and columns |
//! | `RemoveRowShape` | `Sum<R, 1, M>` | `R = M - 1` rows, at least one |
//! | `RemoveColumnShape` | `Sum<C, 1, N>` | `C = N - 1` columns, at least one |
//! | `WithoutShape` | `Sum<R, 1, M> + Sum<C, 1, N>` | `R = M - 1` rows and `C = N - 1` columns, at least one of each |
//! | `ReshapeShape` | `Prod<M, N, K> + Prod<P, Q, K>` | `K = M N = P Q` elements |
//! | `FlattenShape` | `Prod<M, N, K>` | `K = M N` elements |
//! | `ExtendShape` | M x 1 | `[x; s]`: a column |
//! | `HeadShape` | M x 1 | The first elements: of a column |
//! | `SegmentShape` | M x 1 | Elements that follow each other: of a column |
//! | `TailShape` | M x 1 | The last elements: of a column |
//! | `KronShape` | `Prod<M, P, R> + Prod<N, Q, C>` | `A ⊗ B` |
//! | `RotateShape` | D x N | `R A`: a rotation in D dimensions, and columns of length D |
//! | `TransformShape` | D x N | Transforms: columns of length D |
//! | `MapCongruenceShape` | M x N, N x N | `A P Aᵀ`, A is the linear part of a map between frames |
//! | `ComposeShape` | N, N | Affine maps one after another: in as many dimensions |
//! | `AffineMatrixShape` | (N+1) x (N+1) | A matrix of homogeneous coordinates of N dimensions |
//! | `AugmentedShape` | N x (N+1) | [A t] in N dimensions |
//! | `WgslShape`, `Std140Shape` | 2 x 2 to 4 x 4 | The layout of a shader's matrix |
//! | `WgslNumber`, `FourBytes` | f32, f16, i32, u32; not f16 | Elements of a shader's matrix |
//! | `ShaderSize` | 2, 3 or 4 | Rows and columns of a shader's matrix |
//! | `NoTransformProduct`, `NoTransformOnTheRight` | never | a transform times a matrix, and the reverse |
//! | `PointOrDirection` | never | a 4 x 4 matrix times a 3 x 1 matrix |
//! | `NoTrsProduct`, `NoMixedProduct`, `NoRotationFactor` | never | `Trs * Trs`; transforms of two kinds; a transform and a rotation |
//! | `NoLensProduct`, `NoLensViewProduct`, `NoLensesProduct` | never | a lens times a matrix, a view or a lens |
//! | `Nobody` | never | Asked for `A B` of equal shapes, and for a matrix with a row or column |
//! | `NoQuotient`, `NoDiagQuotient`, `NoScalarQuotient` | never | `A / B`, `A / D`, `s / A` |
//! | `NoQuaternionProduct`, `NoRotationOnTheRight` | never | `q A`; `A R` |
//! | `NoScalarSum`, `NoSymmetricSum` | never | `A + s` and the like; `P += A` |
//! | `NoIterator`, `NoNestedArray` | never | Conversions that do not exist |
//! | `IdentitySumShape` | N x N | `A + I` in `math!` |
//! | `DotMulShape`, `DotDivShape`, `DotRemShape`, `DotAddShape`, `DotSubShape`, `DotPowShape`, `DotAndShape`, `DotOrShape`, `DotCallShape` | never | Dotted operators in `math!`, of shapes that do not fit |
//! | `DotLessShape`, `DotLessEqualShape`, `DotGreaterShape`, `DotGreaterEqualShape`, `DotEqualShape`, `DotNotEqualShape` | never | Dotted comparisons, likewise |
//! | `OneDirection`, `FunctionOfNumbers`, `RowOrColumn`, `NegativePower` | never | `x .* y.T`, `exp(A)`, `sum(A)` and `A ^ -1` in `math!` |

mod broadcast;
mod camera;
mod dotted;
mod fields;
mod gpu;
mod kron;
mod never;
mod prod;
mod relations;
mod rotate;
mod stack;
mod sum;
mod transform;

#[doc(hidden)]
pub use broadcast::Nobody;
#[doc(hidden)]
pub use camera::{NoLensProduct, NoLensViewProduct, NoLensesProduct};
#[doc(hidden)]
pub use dotted::{
    DotAddShape, DotAndShape, DotCallShape, DotDivShape, DotEqualShape, DotGreaterEqualShape,
    DotGreaterShape, DotLessEqualShape, DotLessShape, DotMulShape, DotNotEqualShape, DotOrShape,
    DotPowShape, DotRemShape, DotSubShape, FunctionOfNumbers, IdentitySumShape, NegativePower,
    OneDirection, RowOrColumn,
};
#[doc(hidden)]
pub use fields::{XyShape, XyzShape};
#[doc(hidden)]
pub use gpu::{FourBytes, ShaderSize, Std140Shape, WgslNumber, WgslShape};
#[doc(hidden)]
pub use kron::KronShape;
#[doc(hidden)]
pub use never::{
    NoDiagQuotient, NoIterator, NoNestedArray, NoQuotient, NoScalarQuotient, NoScalarSum,
    NoSymmetricSum,
};
pub use prod::Prod;
#[doc(hidden)]
pub use relations::{
    AddShape, AddToColumnsShape, AddToRowsShape, AdjointMulShape, AdjugateShape, AngleShape,
    BitAndShape, BitOrShape, BitXorShape, ChebyshevShape, CholeskyShape, ClampShape, CloseShape,
    CompareShape, CongruenceInPlaceShape, CongruenceShape, ConversionShape, CrossShape,
    DeterminantShape, DiagShape, DiagonalShape, DistanceShape, DivColumnsShape, DivEuclidShape,
    DivRowsShape, DotShape, EigenShape, ElementwiseShape, ExpMatrixShape, FaceSplittingShape,
    HadamardDivShape, HadamardShape, HermitianPartShape, HessenbergShape, IdentityShape,
    InverseShape, KhatriRaoShape, LdltShape, LeastSquaresShape, LerpShape, LnMatrixShape, LuShape,
    ManhattanShape, MinMaxShape, MulAddShape, MulAdjointShape, MulAssignShape, MulColumnsShape,
    MulRowsShape, MulShape, MulTrShape, OrthonormalShape, OuterShape, PerpDotShape,
    PositiveDefiniteShape, PowMatrixShape, ProjectShape, RankOneShape, RankUpdateShape,
    ReflectShape, RefractShape, RemShape, RotateTowardsShape, SchurShape, SelectShape,
    SetDiagonalShape, SolveShape, SqrtMatrixShape, SubFromColumnsShape, SubFromRowsShape, SubShape,
    SwizzleShape, SymmetricPartShape, TowardsShape, TrMulShape, TraceShape, TriangularShape,
};
#[doc(hidden)]
pub use rotate::{NoQuaternionProduct, NoRotationOnTheRight, RotateShape};
#[doc(hidden)]
pub use stack::{
    AddColumnShape, AddColumnSize, AddRowShape, AddRowSize, ExtendShape, FlattenShape, HeadShape,
    HomogeneousShape, HomogeneousSize, HstackShape, HstackSize, RemoveColumnShape, RemoveRowShape,
    ReshapeShape, SegmentShape, TailShape, VstackShape, VstackSize, WithoutShape,
};
pub use sum::Sum;
#[doc(hidden)]
pub use transform::{
    AffineMatrixShape, AugmentedShape, ComposeShape, MapCongruenceShape, NoMixedProduct,
    NoRotationFactor, NoTransformOnTheRight, NoTransformProduct, NoTrsProduct, PointOrDirection,
    TransformShape,
};

mod only_dims {
    /// Holds for [`Dims`](super::Dims) alone. A relation for every `D: OnlyDims` has no
    /// implementation for one named type, so the compiler does not list it in a
    /// message.
    pub trait OnlyDims {}
    impl OnlyDims for super::Dims {}
}
pub(crate) use only_dims::OnlyDims;

/// The type for which the relations hold. The sizes are parameters of the
/// relation, so this type has none.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Dims;
