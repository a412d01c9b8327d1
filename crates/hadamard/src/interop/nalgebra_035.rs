//! nalgebra 0.35.
//!
//! Both crates store columns one after another without padding. So
//! conversions move values and cast references.

mod rotations;
mod transforms;

use nalgebra_035::{ArrayStorage, SMatrix};

use crate::matrix::Matrix;

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The conditions of the casts of references that the compiler can check.
    const HAS_NALGEBRAS_SIZE: () = assert!(
        size_of::<SMatrix<T, M, N>>() == size_of::<Self>()
            && align_of::<SMatrix<T, M, N>>() == align_of::<Self>()
    );
}

impl<T, const M: usize, const N: usize> From<SMatrix<T, M, N>> for Matrix<T, M, N> {
    #[inline]
    fn from(matrix: SMatrix<T, M, N>) -> Self {
        Matrix::from_columns(matrix.data.0)
    }
}

impl<T, const M: usize, const N: usize> From<Matrix<T, M, N>> for SMatrix<T, M, N> {
    #[inline]
    fn from(matrix: Matrix<T, M, N>) -> Self {
        SMatrix::from_array_storage(ArrayStorage(matrix.columns))
    }
}

impl<'a, T, const M: usize, const N: usize> From<&'a SMatrix<T, M, N>> for &'a Matrix<T, M, N> {
    #[inline]
    fn from(matrix: &'a SMatrix<T, M, N>) -> Self {
        Matrix::from_columns_ref(&matrix.data.0)
    }
}

impl<'a, T, const M: usize, const N: usize> From<&'a mut SMatrix<T, M, N>>
    for &'a mut Matrix<T, M, N>
{
    #[inline]
    fn from(matrix: &'a mut SMatrix<T, M, N>) -> Self {
        Matrix::from_columns_mut(&mut matrix.data.0)
    }
}

impl<'a, T, const M: usize, const N: usize> From<&'a Matrix<T, M, N>> for &'a SMatrix<T, M, N> {
    #[inline]
    fn from(matrix: &'a Matrix<T, M, N>) -> Self {
        const { Matrix::<T, M, N>::HAS_NALGEBRAS_SIZE };
        // SAFETY: the pointer comes from a reference, so it is non-null,
        // aligned and live for 'a. `SMatrix<T, M, N>` is `repr(C)` with one
        // field of non-zero size, `data: ArrayStorage<T, M, N>`, which is
        // `repr(transparent)` over `[[T; M]; N]`; the other field is
        // `PhantomData`. Our `Matrix` is `repr(transparent)` over the same
        // array. The assertion above and a test of values check it.
        unsafe { &*core::ptr::from_ref(matrix).cast::<SMatrix<T, M, N>>() }
    }
}

impl<'a, T, const M: usize, const N: usize> From<&'a mut Matrix<T, M, N>>
    for &'a mut SMatrix<T, M, N>
{
    #[inline]
    fn from(matrix: &'a mut Matrix<T, M, N>) -> Self {
        const { Matrix::<T, M, N>::HAS_NALGEBRAS_SIZE };
        // SAFETY: as for the shared reference; this one is unique, and every
        // value of one type is a valid value of the other.
        unsafe { &mut *core::ptr::from_mut(matrix).cast::<SMatrix<T, M, N>>() }
    }
}
