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
//! exception: they compute a size, so a generic function repeats them, with a parameter
//! for the size of the result.
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
//! // With sizes in numbers, nothing is to be said.
//! let a = mat![0.0, -1.0; 1.0, 0.0];
//! assert_eq!(apply(a, vector![5.0, 7.0], vector![1.0, 2.0]), vector![3.0, 8.0]);
//! ```
//!
//! # Sizes past the tables
//!
//! [`Sum`] and [`Prod`] end at 64, and with them what infers a size: stacking, pushing,
//! [`block!`](crate::block), [`kron`](crate::Matrix::kron) and its relatives. All else
//! works for every size. Beyond, the shape is written down, and the positions are
//! compared when the program is built or run:
//!
//! ```
//! use hadamard::{Matrix, vector};
//!
//! let a = Matrix::<i32, 2, 60>::splat(1);
//! let b = Matrix::<i32, 2, 40>::splat(2);
//!
//! // [A B], of 100 columns: filled block by block, …
//! let mut both = Matrix::<i32, 2, 100>::zeros();
//! both.set_block::<0, 0>(a);
//! both.set_block::<0, 60>(b);
//! assert_eq!(both.row_sums(), vector![140, 140]);
//!
//! // … or element by element.
//! let same = Matrix::<_, 2, 100>::from_fn(|i, j| if j < 60 { a[(i, j)] } else { b[(i, j - 60)] });
//! assert_eq!(both, same);
//!
//! // A ⊗ A, of 3600 columns.
//! let kron = Matrix::<_, 4, 3600>::from_fn(|i, j| a[(i / 2, j / 60)] * a[(i % 2, j % 60)]);
//! assert_eq!(kron.sum(), a.sum() * a.sum());
//!
//! // The same elements in another shape: in the order of columns.
//! let shape = Matrix::<i32, 4, 50>::try_from(both.as_slice())?;
//! assert_eq!(shape[(3, 49)], 2);
//! # Ok::<(), hadamard::LengthMismatch>(())
//! ```

mod kron;
mod never;
mod prod;
mod relations;
mod stack;
mod sum;

pub use kron::KronShape;
pub use never::{NoDiagQuotient, NoQuotient, NoScalarQuotient, NoScalarSum, NoSymmetricSum};
pub use prod::Prod;
pub use relations::{
    AddShape, AddToColumnsShape, AddToRowsShape, AdjugateShape, AngleShape, BitAndShape,
    BitOrShape, BitXorShape, CholeskyShape, ClampShape, CompareShape, CongruenceShape, CrossShape,
    DeterminantShape, DiagShape, DiagonalShape, DistanceShape, DivColumnsShape, DivRowsShape,
    DotShape, EigenShape, ElementwiseShape, ExpMatrixShape, FaceSplittingShape, HadamardDivShape,
    HadamardShape, HessenbergShape, IdentityShape, InverseShape, KhatriRaoShape, LdltShape,
    LeastSquaresShape, LerpShape, LogMatrixShape, LuShape, MatrixPowerShape, MinMaxShape,
    MulAddShape, MulAssignShape, MulColumnsShape, MulRowsShape, MulShape, MulTrShape, OuterShape,
    PerpDotShape, PositiveDefiniteShape, ProjectShape, RankOneShape, RemShape, SchurShape,
    SelectShape, SolveShape, SqrtMatrixShape, SubFromColumnsShape, SubFromRowsShape, SubShape,
    SymmetricPartShape, TrMulShape, TraceShape, TriangularShape,
};
pub use stack::{
    AddColumnShape, AddColumnSize, AddRowShape, AddRowSize, ExtendShape, FlattenShape, HeadShape,
    HomogeneousShape, HomogeneousSize, HstackShape, HstackSize, MinorShape, RemoveColumnShape,
    RemoveRowShape, ReshapeShape, TailShape, VstackShape, VstackSize,
};
pub use sum::Sum;

mod only_dims {
    /// What is [`Dims`](super::Dims), said in a way that the compiler does not take for
    /// a reason to list implementations in a message.
    pub trait OnlyDims {}
    impl OnlyDims for super::Dims {}
}
pub(crate) use only_dims::OnlyDims;

/// What the relations between sizes are implemented for: the sizes themselves
/// are parameters of the relation, so this type says nothing more.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Dims;
