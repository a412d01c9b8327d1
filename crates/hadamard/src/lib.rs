/*!
Fixed-size linear algebra whose shapes are checked by the compiler.

Every matrix here is a [`Matrix<T, M, N>`](Matrix): `M` rows, `N` columns,
stored inline. The shape is part of the type, so a program that mixes shapes
does not compile, and the message says why:

```
use hadamard::{Matrix, mat};

let a = mat![1, 2, 3;
             4, 5, 6];          // Matrix<i32, 2, 3>
let b = mat![2, 2, 2;
             0, 1, 2];
assert_eq!(a.hadamard(b), mat![2, 4,  6;
                               0, 5, 12]);

let c: Matrix<i32, 2, 2> = a * b.transpose();
assert_eq!(c, mat![12,  8;
                   30, 17]);
```

```text
error[E0277]: no Hadamard product of a 2x3 matrix and a 2x2 matrix: the shapes differ
 --> src/main.rs:9:24
  |
9 |     let _ = a.hadamard(c);
  |               -------- ^ this matrix is 2x2
```

![A robot's arm turns from pose to pose while the camera goes round it](https://raw.githubusercontent.com/hadamard-rs/hadamard/main/examples/scene/scene.png)

(Drawn with [`geometry`], without a GPU.)

In 90.5 % of 4564 benchmarks this crate takes at most 1.05 times as long as the fastest of glam,
nalgebra, ultraviolet, cgmath and a plain loop, in a default build. Where it promises more than they
do, it can be slower. [BENCHMARKS.md] says where and why, and [Figures of the release] has compile
time and size as well.

[BENCHMARKS.md]: https://github.com/hadamard-rs/hadamard/blob/main/BENCHMARKS.md
[Figures of the release]: https://github.com/hadamard-rs/hadamard/blob/main/docs/figures.md

# Where things are

[`how_to`] is an index by task: "I want to …".

* [`Matrix`] is the type; [`Vector`] and [`RowVector`] are matrices of one column and one
  row. [`mat!`] and [`vector!`] are their literals.
* **The Hadamard family** works element by element:
  [`hadamard`](Matrix::hadamard), [`hadamard_div`](Matrix::hadamard_div),
  [`hadamard_pow`](Matrix::hadamard_pow), functions from [`abs`](Matrix::abs)
  to [`tanh`](Matrix::tanh), [`min`](Matrix::min) and [`max`](Matrix::max);
  [`map`](Matrix::map) and [`zip_map`](Matrix::zip_map) apply any other
  function.
* **Masks**: comparisons, [`lt`](Matrix::lt) to
  [`not_equal`](Matrix::not_equal), return masks. `&`, `|`, `^` and `!`
  combine them, and [`select`](Matrix::select) chooses elements by them.
* **Broadcasting** is explicit, and its shapes are checked: [`Diag`],
  [`each_column`](Matrix::each_column), [`each_row`](Matrix::each_row).
* **Reductions**: [`sum`](Matrix::sum) to [`argmax`](Matrix::argmax), of rows
  and columns too.
* **Products** beside `*`: [`mul_wide`](Matrix::mul_wide),
  [`mul_saturating`](Matrix::mul_saturating) and
  [`mul_checked`](Matrix::mul_checked) of integers and fixed-point
  numbers, [`dot`](Matrix::dot), [`cross`](Matrix::cross),
  [`outer`](Matrix::outer), [`kron`](Matrix::kron),
  [`khatri_rao`](Matrix::khatri_rao),
  [`face_splitting`](Matrix::face_splitting).
* **Blocks**: [`block!`] puts matrices and numbers together, and so do
  [`hstack`](Matrix::hstack) and [`vstack`](Matrix::vstack).
* **Linear algebra**: [`solve`](Matrix::solve), [`inverse`](Matrix::inverse),
  [`determinant`](Matrix::determinant), and the decompositions of [`linalg`].
* **Rotations, transforms and cameras**: [`geometry`], for games and robots;
  [frames](geometry::frame), checked like shapes.
* **In constants**, [`konst`] computes sums, products, inverses and more. The results have the same
  bits as at run time.
* [`scalar`] says what an element must be able to do, [`shape`] which shapes go
  together.

# In other words

| here | mathematics | Julia | MATLAB | NumPy, PyTorch |
|---|---|---|---|---|
| `mat![1, 2; 3, 4]` | | `[1 2; 3 4]` | `[1 2; 3 4]` | `array([[1, 2], [3, 4]])` |
| `a.hadamard(b)` | A ⊙ B | `A .* B` | `A .* B` | `A * B` |
| `a.hadamard_div(b)` | A ⊘ B | `A ./ B` | `A ./ B` | `A / B` |
| `a.hadamard_pow(2)` | A ⊙ A | `A .^ 2` | `A .^ 2` | `A ** 2` |
| `a * b` | A B | `A * B` | `A * B` | `A @ B` |
| `a.transpose()` | Aᵀ | `A'` | `A'` | `A.T` |
| `x.diag() * a` | diag(x) A = x ⊙ A | `x .* A` | `x .* A` | `x[:, None] * A` |
| `a.each_row() + r` | | `A .+ r` | `A + r` | `A + r` |
| `a.gt(b)` | | `A .> B` | `A > B` | `A > B` |
| `mask.select(a, b)` | | `ifelse.(mask, A, B)` | | `where(mask, A, B)` |
| `a.clamp(0, 255)` | | `clamp.(A, 0, 255)` | `min(max(A, 0), 255)` | `clip(A, 0, 255)` |
| `a.row_sums()` | A 1 | `sum(A, dims=2)` | `sum(A, 2)` | `A.sum(axis=1)` |
| `a.kron(b)` | A ⊗ B | `kron(A, B)` | `kron(A, B)` | `kron(A, B)` |

[`math!`] has the notation of Julia and MATLAB itself, and [`notation`] shows it at work.
[`coming_from`] has a table for each of these libraries and languages, and for nalgebra, glam and
Eigen. It marks the names that mean something else here.

# Conventions

* **Shape** is always written rows first: `M x N` has `M` rows. Indices count
  from zero, in messages too.
* **Storage** is column-major; [`Matrix`] says what that promises.
* **Order**: a function that visits all elements goes down the columns, one after another, and adds
  in that order. No multiplication is fused with an addition, unless the feature `fma` is on. So the
  same program gives the same bits on every machine. (For `exp`, `sin` and the like that takes the
  feature `libm`.)
* **NaN** in, NaN out: minima, maxima and reductions keep it.
* **Errors**: functions that can fail return a `Result` or an `Option`. Functions
  that take an index may panic, and say so under *Panics*. Integers behave as Rust's
  do: if one overflows, a debug build panics and a release build wraps; dividing by
  zero, or the smallest one by -1, panics. Fixed-point numbers overflow in the same
  way; dividing by zero and the root of a negative one panic. Nothing else can panic
  in a release build. A test proves it: it links a program that calls all other public
  functions. The panic handler of this program calls a function that does not exist,
  so the program links only if nothing can panic. It leaves out [`konst`], and most of
  what the features for other crates add.

# Versions

What the docs describe stays until 0.2.0: names and signatures, features, the layout of types that
promise one, what serde writes, and the bits of results. (A result that is wrong is mended, and the
changelog says so.) The text of messages, speed and size may change in any release. Names that the
docs do not list are no interface, though macros and messages may use them. A function that is
renamed in 0.2.0 stays as a deprecated one until 0.3.0. Only such releases may ask for a later Rust,
if that Rust is half a year old by then.

A new version of another crate is a new feature beside the old one, such as `glam-034` beside
`glam-033`, and no break. The old one goes in a release that may break, and the changelog says so.

# Features

[`features`] says which feature to enable for which purpose. It has a game as an example, and
recipes for crates that need no feature.

| feature | default | adds |
|---|---|---|
| `std` | yes | `exp`, `ln`, `sin`, … of the platform. On x86-64, large matrices use the widest registers of the processor at hand. Nothing else needs it: without it the crate is `no_std` and uses no allocator. |
| `macros` | yes | [`mat!`], [`vector!`], [`block!`], [`block_diag!`] and [`math!`]. They need syn, quote and proc-macro2 at build time: the only dependencies of the default features |
| `libm` | no | `exp`, `ln`, `sin`, … in software, without `std` and with the same bits everywhere |
| `fma` | no | fused multiplications and additions in products, where the target has them: faster on some processors, but not the same bits everywhere |
| `approx-05` | no | `AbsDiffEq`, `RelativeEq` and `UlpsEq` of approx 0.5, for assertions in tests |
| `arbitrary-1` | no | `Arbitrary` of arbitrary 1 for matrices, rotations and transforms, for fuzzers |
| `bytemuck-1` | no | `Pod` and `Zeroable` of bytemuck 1: matrices and slices of them as bytes, for buffers of GPUs and for files |
| `defmt-1` | no | `Format` of defmt 1 for every type: a matrix arrives as `mat![[1, 2], [3, 4]]` |
| `fixed-1` | no | the fixed-point numbers of fixed 1 as elements: see [`scalar`](scalar#fixed-point) |
| `glam-033` | no | conversions to and from glam 0.33, which Bevy has: vectors of all numbers, masks, matrices, quaternions, rotations and affine maps; by value, and by reference where the layouts agree |
| `glam-034` | no | the same for glam 0.34 |
| `half-2` | no | `f16` and `bf16` of half 2 as elements: zero, one, casts that round once, sums, products. It builds all of syn, for zerocopy. |
| `mint-05` | no | conversions to and from mint 0.5: vectors, points, matrices by columns and by rows |
| `nalgebra-035` | no | conversions to and from nalgebra 0.35, by value and by reference |
| `num-complex-04` | no | complex numbers of num-complex 0.4 as elements of decompositions |
| `num-dual-015` | no | dual numbers of num-dual 0.15 as elements: derivatives, one or many, of products, norms, `lu`, `ldlt`, `cholesky`, `solve`, `inverse`, `determinant`, `exp_matrix`. It builds nalgebra, as num-dual does by default. |
| `num-rational-04` | no | fractions of num-rational 0.4 as elements: exact inverses, determinants, LU; an error where one does not fit |
| `num-traits-02` | no | `Zero` and `One` of num-traits 0.2, for generic code |
| `proptest-1` | no | strategies of proptest 1, in the module `proptest_1`: matrices with shapes, well conditioned on request, unit vectors, rotations, transforms |
| `rand-010` | no | distributions of rand 0.10, in the module `rand_010`: elements, unit vectors, rotations, orthogonal and positive definite matrices, with the same bits everywhere |
| `serde-1` | no | `Serialize` and `Deserialize` of serde 1 for matrices and structured ones: a matrix is the sequence of its elements, column by column, as nalgebra writes it |
| `wide-1` | no | the vectors of wide 1 as elements: one matrix per lane, see [`Lanes`] |
| `zerocopy-08` | no | the same as `bytemuck-1` by the traits of zerocopy 0.8, which its derive macro checks. It builds all of syn. |
*/

#![no_std]
// On docs.rs each item says which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]
// Without these features, links in the docs to the macros and to functions of `std` lead nowhere.
#![cfg_attr(not(all(feature = "std", feature = "macros")), allow(rustdoc::broken_intra_doc_links))]

mod block;
mod broadcast;
pub mod coming_from;
mod elementwise;
mod elsewhere;
mod error;
pub mod features;
mod fmt;
pub mod geometry;
pub mod how_to;
mod interop;
pub mod konst;
mod kron;
pub mod linalg;
mod literal;
#[cfg(feature = "macros")]
mod math;
mod matrix;
pub mod notation;
mod operand;
mod ops;
mod reduce;
pub mod scalar;
pub mod shape;
mod simd;
mod stack;
mod structured;
mod vector;
#[cfg(not(feature = "macros"))]
mod without_macros;

// The derive macro of defmt asks for this name.
#[cfg(feature = "defmt-1")]
extern crate defmt_1 as defmt;
#[cfg(feature = "std")]
extern crate std;

pub use broadcast::{EachColumn, EachRow};
#[doc(hidden)]
pub use elsewhere::functions::{
    allclose, array, chol, cholesky, concatenate, cond, cross, det, determinant, diag, dot, eig,
    eigen, eigh, eigvals, expm, eye, hcat, horzcat, hstack, inv, inverse, kron, linsolve, linspace,
    logm, lstsq, lu, matmul, matrix_rank, norm, numel, ones, outer, pinv, qr, rank, repmat, solve,
    sqrtm, svd, trace, transpose, vcat, vertcat, vstack, zeros,
};
#[doc(hidden)]
#[allow(deprecated)]
pub use elsewhere::types::{
    Isometry2, Isometry3, Matrix2, Matrix2d, Matrix2f, Matrix2x3, Matrix2x4, Matrix3, Matrix3d,
    Matrix3f, Matrix3x2, Matrix3x4, Matrix3x6, Matrix4, Matrix4d, Matrix4f, Matrix4x2, Matrix4x3,
    Matrix5, Matrix6, Matrix6x3, Point2, Point3, Point4, Quaternion, Rotation2, Rotation3,
    RowVector2, RowVector3, RowVector4, SMatrix, SVector, Symmetric, Vector2, Vector2d, Vector2f,
    Vector2i, Vector3, Vector3d, Vector3f, Vector3i, Vector4, Vector4d, Vector4f, Vector4i,
    Vector5, Vector6,
};
pub use error::{EliminationError, LengthMismatch, NoConvergence, NotPositiveDefinite};
#[doc(hidden)]
#[allow(deprecated)]
pub use geometry::{
    Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, UnitComplex, UnitQuaternion,
};
#[cfg(feature = "macros")]
#[doc(hidden)]
pub use hadamard_macros::{__block, __block_diag, __expression, __mat, __vector};
#[cfg(feature = "proptest-1")]
pub use interop::proptest_1;
#[cfg(feature = "rand-010")]
pub use interop::rand_010;
#[doc(hidden)]
pub use linalg::Symmetric;
#[doc(hidden)]
pub use literal::elements as __literals;
#[cfg(feature = "macros")]
#[doc(hidden)]
pub use math::expansion as __notation;
pub use matrix::{IntoIter, Matrix, MatrixIndex, RowMut, RowVector, Vector};
pub use operand::{Choice, Operand, OperandOrScalar};
pub use scalar::{
    Cast, ComplexField, Field, Lanes, Real, Rounding, Scalar, Signed, SquareRoot, Transcendental,
    TryCast,
};
#[doc(hidden)]
pub use stack::literal as __blocks;
pub use stack::{LowerPart, Part, RightPart};
pub use structured::Diag;
pub use vector::{Normed, Square, X, Xy, Xyz, Xyzw};
