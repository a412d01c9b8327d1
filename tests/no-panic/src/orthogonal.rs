//! QR, with and without pivoting, and singular values.

use hadamard::{Matrix, Vector};

use crate::check::{Number, operations};

operations! {
    /// A = Q R.
    Qr(T: Number, M, N) {
        q: |a: Matrix<T, M, N>| a.qr().q();
        r: |a: Matrix<T, M, N>| a.qr().r();
        q_mul: |(a, b): (Matrix<T, M, N>, Matrix<T, M, 2>)| a.qr().q_mul(b);
        q_adjoint_mul: |(a, b): (Matrix<T, M, N>, Matrix<T, M, 2>)| a.qr().q_adjoint_mul(b);
        inverse: |a: Matrix<T, N, N>| a.qr().inverse();
        determinant: |a: Matrix<T, N, N>| a.qr().determinant();
        log_determinant: |a: Matrix<T, N, N>| a.qr().log_determinant();
        reconstruct: |a: Matrix<T, M, N>| a.qr().reconstruct();
    }
}

operations! {
    /// A P = Q R.
    PivotedQr(T: Number, M, N) {
        q: |a: Matrix<T, M, N>| a.qr_pivoted().q();
        r: |a: Matrix<T, M, N>| a.qr_pivoted().r();
        qr: |a: Matrix<T, M, N>| *a.qr_pivoted().qr();
        permutation: |a: Matrix<T, M, N>| a.qr_pivoted().permutation();
        rank: |a: Matrix<T, M, N>| a.qr_pivoted().rank();
        rank_with: |(a, x): (Matrix<T, M, N>, T::Real)| a.qr_pivoted().rank_with(x);
        solve: |(a, b): (Matrix<T, M, N>, Matrix<T, M, 2>)| a.qr_pivoted().solve(b);
        inverse: |a: Matrix<T, N, N>| a.qr_pivoted().inverse();
        determinant: |a: Matrix<T, N, N>| a.qr_pivoted().determinant();
        log_determinant: |a: Matrix<T, N, N>| a.qr_pivoted().log_determinant();
        reconstruct: |a: Matrix<T, M, N>| a.qr_pivoted().reconstruct();
    }
}

operations! {
    /// A = U Σ Vᴴ.
    Svd(T: Number, M, N) {
        u: |a: Matrix<T, M, N>| a.svd().map(|svd| svd.u());
        singular_values: |a: Matrix<T, M, N>| a.svd().map(|svd| svd.singular_values());
        v: |a: Matrix<T, M, N>| a.svd().map(|svd| svd.v());
        tolerance: |a: Matrix<T, M, N>| a.svd().map(|svd| svd.tolerance());
        rank: |a: Matrix<T, M, N>| a.svd().map(|svd| svd.rank());
        rank_with: |(a, x): (Matrix<T, M, N>, T::Real)| a.svd().map(|svd| svd.rank_with(x));
        condition: |a: Matrix<T, M, N>| a.svd().map(|svd| svd.condition());
        nuclear_norm: |a: Matrix<T, M, N>| a.svd().map(|svd| svd.nuclear_norm());
        null_space: |a: Matrix<T, M, N>| {
            a.svd().map(|svd| (svd.null_space().next().copied(), svd.null_space().last().copied()))
        };
        column_space: |a: Matrix<T, M, N>| {
            a.svd().map(|svd| (svd.column_space().next().copied(), svd.column_space().last().copied()))
        };
        reconstruct: |a: Matrix<T, M, N>| a.svd().map(|svd| svd.reconstruct());
        low_rank: |(a, rank): (Matrix<T, M, N>, usize)| a.svd().map(|svd| svd.low_rank(rank));
        pseudo_inverse: |a: Matrix<T, M, N>| a.svd().map(|svd| svd.pseudo_inverse());
        pseudo_inverse_with: |(a, x): (Matrix<T, M, N>, T::Real)| {
            a.svd().map(|svd| svd.pseudo_inverse_with(x))
        };
        solve: |(a, b): (Matrix<T, M, N>, Vector<T, M>)| a.svd().map(|svd| svd.solve(b));
        solve_with: |(a, b, x): (Matrix<T, M, N>, Vector<T, M>, T::Real)| {
            a.svd().map(|svd| svd.solve_with(b, x))
        };
    }
}

operations! {
    /// Without a decomposition in between, for the caller.
    AnyShape(T: Number, M, N) {
        qr: |a: Matrix<T, M, N>| a.qr();
        qr_to: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| {
            let mut out = a.qr();
            b.qr_to(&mut out);
            out
        };
        qr_pivoted: |a: Matrix<T, M, N>| a.qr_pivoted();
        qr_pivoted_to: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| {
            let mut out = a.qr_pivoted();
            b.qr_pivoted_to(&mut out);
            out
        };
        svd: |a: Matrix<T, M, N>| a.svd();
        svd_to: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| {
            a.svd().map(|mut out| (b.svd_to(&mut out), out))
        };
        pseudo_inverse: |a: Matrix<T, M, N>| a.pseudo_inverse();
        lstsq: |(a, b): (Matrix<T, M, N>, Vector<T, M>)| a.lstsq(b);
        norm_2: |a: Matrix<T, M, N>| a.norm_2();
    }
}

/// Functions of matrices with M >= N only.
pub mod tall {
    use super::{Matrix, Number, Vector, operations};

    operations! {
        /// A = Q R.
        Qr(T: Number, M, N) {
            thin_q: |a: Matrix<T, M, N>| a.qr().thin_q();
            thin_r: |a: Matrix<T, M, N>| a.qr().thin_r();
            solve: |(a, b): (Matrix<T, M, N>, Vector<T, M>)| a.qr().solve(b);
        }
    }

    operations! {
        /// A = U Σ Vᴴ.
        Svd(T: Number, M, N) {
            polar: |a: Matrix<T, M, N>| a.svd().map(|svd| svd.polar());
        }
    }
}
