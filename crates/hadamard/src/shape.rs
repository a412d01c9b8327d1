//! Which shapes go together, and the words for those that do not.
//!
//! Each operation with a condition on shapes has a *relation* here: a trait
//! over the sizes, implemented for exactly the sizes that fit. A method or an
//! operator that asks `Dims: AddShape<M, N, P, Q>` costs nothing when it
//! holds; when it does not, the compiler prints the relation's sentence:
//!
//! ```text
//! error[E0277]: cannot add a 3x2 matrix to a 2x3 matrix: the shapes differ
//! ```
//!
//! In all of them the left or only side is `M x N` and the right side is
//! `P x Q`. No function that is generic over sizes needs to name one of them,
//! as long as its own arguments fit by their types. [`Sum`] and [`Prod`] are the
//! exception: they compute a size, so a generic function repeats them.

mod kron;
mod prod;
mod relations;
mod stack;
mod sum;

pub use kron::KronShape;
pub use prod::Prod;
pub use relations::{
    AddShape, AddToColumnsShape, AddToRowsShape, AdjugateShape, AngleShape, BitAndShape,
    BitOrShape, BitXorShape, CholeskyShape, ClampShape, CompareShape, CongruenceShape, CrossShape,
    DeterminantShape, DiagShape, DiagonalShape, DistanceShape, DivColumnsShape, DivRowsShape,
    DotShape, EigenShape, ElementwiseShape, ExpMatrixShape, FaceSplittingShape, HadamardDivShape,
    HadamardShape, HessenbergShape, IdentityShape, InverseShape, KhatriRaoShape, LdltShape,
    LeastSquaresShape, LerpShape, LogMatrixShape, LuShape, MatrixPowerShape, MinMaxShape,
    MulAddShape, MulAssignShape, MulColumnsShape, MulRowsShape, MulShape, MulTrShape, NoQuotient,
    NoScalarSum, OuterShape, PerpDotShape, PositiveDefiniteShape, ProjectShape, RankOneShape,
    RemShape, SchurShape, SelectShape, SolveShape, SqrtMatrixShape, SubFromColumnsShape,
    SubFromRowsShape, SubShape, SymmetricPartShape, TrMulShape, TraceShape, TriangularShape,
};
pub use stack::{
    AddColumnShape, AddColumnSize, AddRowShape, AddRowSize, ExtendShape, FlattenShape, HeadShape,
    HomogeneousShape, HomogeneousSize, HstackShape, HstackSize, MinorShape, RemoveColumnShape,
    RemoveRowShape, ReshapeShape, TailShape, VstackShape, VstackSize,
};
pub use sum::Sum;

/// What the relations between sizes are implemented for: the sizes themselves
/// are parameters of the relation, so this type says nothing more.
#[derive(Clone, Copy, Debug)]
pub struct Dims;
