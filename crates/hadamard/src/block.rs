//! The literal `block!`.

/// Builds a matrix from blocks, as it is written in mathematics.
///
/// Rows of blocks end with `;`, blocks with `,`. A block is a matrix, a
/// reference to one, a diagonal matrix, or a single element:
///
/// ```
/// use hadamard::{block, mat, vector};
///
/// let r = mat![0, -1; 1, 0];
/// let t = vector![5, 7];
/// assert_eq!(block![r, t;
///                   0, 0, 1], mat![0, -1, 5;
///                                  1,  0, 7;
///                                  0,  0, 1]);
/// ```
///
/// * The blocks of one row are put side by side, then the rows one below the
///   other. So each row may be divided at other columns. The blocks of a row
///   must have one height, and all rows must have one length. `cargo check`
///   refuses a block that does not fit, in words, and points to it.
/// * Elements are of one type, which is inferred from all blocks. Beside a matrix of
///   `f32`, `0.0` is an `f32`, and a matrix of `f64` is refused.
/// * A shape is inferred if the other blocks and the type of the result leave only
///   one. `Matrix::ZERO` takes the height of its row and the columns that are left in
///   the result. If the result has no type yet, write the sizes,
///   `Matrix::<f64, 3, 2>::ZERO`; otherwise the compiler asks for each of them.
/// * The type of a block must be known from the block itself. `Default::default()`
///   and `x.into()` could be a matrix or an element, so they are refused.
/// * In constants, blocks are matrices and literal numbers. Write a named element `x`
///   as `mat![x]` there.
/// * Zeros beside the diagonal are written by [`block_diag!`](crate::block_diag).
/// * Sizes go up to 64. Fill larger matrices by
///   [`set_block`](crate::Matrix::set_block).
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, block, mat};
///
/// const A: Matrix<i32, 2, 2> = mat![1, 2; 3, 4];
///
/// /// A matrix of four blocks, of which two are zero.
/// const TWICE: Matrix<i32, 4, 4> = block![A, Matrix::ZERO;
///                                         Matrix::ZERO, A];
/// assert_eq!(TWICE, Matrix::<i32, 2, 2>::IDENTITY.kron(A));
/// ```
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! block {
    () => {
        ::core::compile_error! { "an empty literal has no shape: write at least one block" }
    };
    ($($literal:tt)*) => {
        $crate::__block! { [$crate] $($literal)* }
    };
}

/// Builds a matrix with blocks on its diagonal, and zeros elsewhere.
///
/// A block is what it is in [`block!`](crate::block): a matrix, a reference to one, a diagonal
/// matrix, or a single element. Blocks need not be square. Sizes go up to 64.
///
/// # Examples
///
/// ```
/// use hadamard::{block_diag, mat};
///
/// let a = mat![1, 2; 3, 4];
/// assert_eq!(block_diag![a, 5, mat![6, 7]], mat![1, 2, 0, 0, 0;
///                                                3, 4, 0, 0, 0;
///                                                0, 0, 5, 0, 0;
///                                                0, 0, 0, 6, 7]);
/// ```
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! block_diag {
    () => {
        ::core::compile_error! { "an empty literal has no shape: write at least one block" }
    };
    ($($literal:tt)*) => {
        $crate::__block_diag! { [$crate] $($literal)* }
    };
}
