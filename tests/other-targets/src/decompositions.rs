//! Every decomposition, and the functions of its factors.

use hadamard::linalg::{Eigenvalue, MatrixFunctionError};
use hadamard::{EliminationError, Matrix, NoConvergence, NotPositiveDefinite};

use crate::digest::Digest;
use crate::number::{Kind, Number, Numbers};

pub(crate) fn run<T: Number, const N: usize>(digest: &mut Digest<'_>) {
    let numbers = &mut Numbers::new(Kind::Ordinary);
    let a = numbers.matrix::<T, N, N>();
    let b = numbers.matrix::<T, N, 2>();
    // Half of its columns depend on the others.
    let deficient = Matrix::from_fn(|i, j| a[(i, j / 2 * 2)]);
    // The condition of Aᵀ A + I is moderate for every A.
    let definite = a.gram().to_matrix() + Matrix::identity();
    let finished = [
        triangular(digest, &a, &b).is_ok(),
        positive_definite(digest, &definite, &b).is_ok(),
        iterative(digest, &a, &b).is_ok(),
        iterative(digest, &deficient, &b).is_ok(),
        symmetric(digest, &definite).is_ok(),
    ];
    digest.holds("the decompositions finish", finished == [true; 5]);
    orthogonal(digest, &a);
    orthogonal(digest, &deficient);
}

fn triangular<T: Number, const N: usize>(
    digest: &mut Digest<'_>,
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, 2>,
) -> Result<(), EliminationError> {
    let lu = a.lu()?;
    digest.add_all(&lu.l().to_matrix());
    digest.add_all(&lu.u().to_matrix());
    digest.add_all(&lu.solve(b));
    digest.add_all(&a.solve(b)?);
    digest.add_all(&a.inverse()?);
    digest.add(a.determinant());
    digest.add(a.norm());
    let ldlt = (a + a.transpose()).ldlt()?;
    digest.add_all(&ldlt.l().to_matrix());
    digest.add_all(&ldlt.d().diagonal());
    digest.add_all(&ldlt.solve(b));
    Ok(())
}

fn positive_definite<T: Number, const N: usize>(
    digest: &mut Digest<'_>,
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, 2>,
) -> Result<(), NotPositiveDefinite> {
    let mut cholesky = a.cholesky()?;
    digest.add_all(&cholesky.l().to_matrix());
    digest.add_all(&cholesky.solve(b));
    digest.add_all(&cholesky.inverse());
    digest.add(cholesky.determinant());
    cholesky.rank_one_update(b.column(0), T::ONE)?;
    digest.add_all(&cholesky.l().to_matrix());
    cholesky.rank_one_update(b.column(0), -T::ONE)?;
    digest.add_all(&cholesky.l().to_matrix());
    Ok(())
}

fn orthogonal<T: Number, const N: usize>(digest: &mut Digest<'_>, a: &Matrix<T, N, N>) {
    let (qr, pivoted) = (a.qr(), a.qr_pivoted());
    digest.add_all(&qr.q());
    digest.add_all(&qr.r());
    digest.add_all(&pivoted.q());
    digest.add_all(&pivoted.r());
    digest.add_bits(pivoted.rank() as u64);
    let hessenberg = a.hessenberg();
    digest.add_all(&hessenberg.q());
    digest.add_all(&hessenberg.h());
    // Its elements are up to 2000, whose exponential would be too large for most.
    digest.add_all(&(a / a.norm()).exp_matrix());
}

fn iterative<T: Number, const N: usize>(
    digest: &mut Digest<'_>,
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, 2>,
) -> Result<(), NoConvergence> {
    let svd = a.svd()?;
    digest.add_all(&svd.u());
    digest.add_all(&svd.singular_values());
    digest.add_all(&svd.v());
    digest.add_bits(svd.rank() as u64);
    digest.add_all(&a.pseudo_inverse()?);
    digest.add_all(&a.lstsq(b)?);
    let (isometry, stretch) = svd.polar();
    digest.add_all(&isometry);
    digest.add_all(&stretch);
    let schur = a.schur()?;
    digest.add_all(&schur.q());
    digest.add_all(&schur.t());
    for Eigenvalue { re, im, .. } in a.eigenvalues()? {
        digest.add(re);
        digest.add(im);
    }
    Ok(())
}

fn symmetric<T: Number, const N: usize>(
    digest: &mut Digest<'_>,
    a: &Matrix<T, N, N>,
) -> Result<(), MatrixFunctionError> {
    let eigen = a.symmetric_eigen()?;
    digest.add_all(&eigen.eigenvalues());
    digest.add_all(&eigen.eigenvectors());
    digest.add_all(&a.symmetric_eigenvalues()?);
    digest.add_all(&a.sqrt_matrix()?);
    Ok(())
}
