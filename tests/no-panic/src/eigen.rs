//! Eigenvalues, and functions of matrices.

use hadamard::Matrix;
use hadamard::linalg;

use crate::check::{Float, Number, operations};

operations! {
    /// Without a decomposition in between, for the caller.
    Hermitian(T: Number, N) {
        symmetric_eigen: |a: Matrix<T, N, N>| a.symmetric_eigen();
        symmetric_eigen_to: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| {
            a.symmetric_eigen().map(|mut out| (b.symmetric_eigen_to(&mut out), out))
        };
        symmetric_eigenvalues: |a: Matrix<T, N, N>| a.symmetric_eigenvalues();
        hessenberg: |a: Matrix<T, N, N>| a.hessenberg();
        hessenberg_to: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| {
            let mut out = a.hessenberg();
            b.hessenberg_to(&mut out);
            out
        };
        sqrt_matrix: |a: Matrix<T, N, N>| a.sqrt_matrix();
        ln_matrix: |a: Matrix<T, N, N>| a.ln_matrix();
    }
}

operations! {
    /// A = V Λ Vᴴ.
    SymmetricEigen(T: Number, N) {
        eigenvalues: |a: Matrix<T, N, N>| a.symmetric_eigen().map(|eigen| eigen.eigenvalues());
        eigenvectors: |a: Matrix<T, N, N>| a.symmetric_eigen().map(|eigen| eigen.eigenvectors());
        determinant: |a: Matrix<T, N, N>| a.symmetric_eigen().map(|eigen| eigen.determinant());
        log_determinant: |a: Matrix<T, N, N>| {
            a.symmetric_eigen().map(|eigen| eigen.log_determinant())
        };
        reconstruct: |a: Matrix<T, N, N>| a.symmetric_eigen().map(|eigen| eigen.reconstruct());
        map: |(a, s): (Matrix<T, N, N>, T::Real)| {
            a.symmetric_eigen().map(|eigen| eigen.map(|x| x * s))
        };
    }
}

operations! {
    /// A = Q H Qᴴ.
    Hessenberg(T: Number, N) {
        q: |a: Matrix<T, N, N>| a.hessenberg().q();
        h: |a: Matrix<T, N, N>| a.hessenberg().h();
        reconstruct: |a: Matrix<T, N, N>| a.hessenberg().reconstruct();
    }
}

operations! {
    /// Of real matrices.
    General(T: Float, N) {
        schur: |a: Matrix<T, N, N>| a.schur();
        schur_to: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| {
            a.schur().map(|mut out| (b.schur_to(&mut out), out))
        };
        eigenvalues: |a: Matrix<T, N, N>| a.eigenvalues();
        exp_matrix: |a: Matrix<T, N, N>| a.exp_matrix();
    }
}

operations! {
    /// A = Q T Qᵀ.
    Schur(T: Float, N) {
        q: |a: Matrix<T, N, N>| a.schur().map(|schur| schur.q());
        t: |a: Matrix<T, N, N>| a.schur().map(|schur| schur.t());
        eigenvalues: |a: Matrix<T, N, N>| a.schur().map(|schur| schur.eigenvalues());
        determinant: |a: Matrix<T, N, N>| a.schur().map(|schur| schur.determinant());
        log_determinant: |a: Matrix<T, N, N>| a.schur().map(|schur| schur.log_determinant());
        reconstruct: |a: Matrix<T, N, N>| a.schur().map(|schur| schur.reconstruct());
    }
}

operations! {
    /// Of a complex number.
    Eigenvalue(T: Float) {
        modulus: |(re, im): (T, T)| linalg::Eigenvalue { re, im }.modulus();
        is_real: |(re, im): (T, T)| linalg::Eigenvalue { re, im }.is_real();
    }
}
