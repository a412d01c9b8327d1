//! The literal of blocks.

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
///   other. So each row has its own division; what must fit is the height
///   within a row, and the length of the rows. What does not is refused by
///   `cargo check`, at the block and in words.
/// * Elements are of one type, which is inferred from all blocks: beside a
///   matrix of `f32`, `0.0` is one, and a matrix of `f64` is refused.
/// * Shapes are inferred too, where the others and the type of the result leave only
///   one: `Matrix::ZERO` has as many rows as its row, and the columns that the result
///   leaves. Where the result has no type yet, write the sizes out,
///   `Matrix::<f64, 3, 2>::ZERO`, or the compiler asks for each of them.
/// * The type of a block must be known where it stands: `Default::default()` or
///   `x.into()` could be a matrix or an element, and is refused.
/// * It can be used in constants, with matrices and numbers as blocks. A single
///   element under a name is written `mat![x]` there.
/// * Sizes go up to 64. Larger matrices are filled by
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
