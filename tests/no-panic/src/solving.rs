//! Square matrices: systems, inverses, determinants, and the decompositions for them.

use hadamard::{Matrix, Vector};

use crate::check::{Number, operations};

operations! {
    /// Without a decomposition in between, for the caller.
    Square(T: Number, N) {
        trace: |a: Matrix<T, N, N>| a.trace();
        diagonal: |a: Matrix<T, N, N>| a.diagonal();
        diag: |x: Vector<T, N>| x.diag();
        lower: |a: Matrix<T, N, N>| a.lower();
        upper: |a: Matrix<T, N, N>| a.upper();
        is_symmetric: |a: Matrix<T, N, N>| a.is_symmetric();
        symmetric_part: |a: Matrix<T, N, N>| a.symmetric_part();
        hermitian_part: |a: Matrix<T, N, N>| a.hermitian_part();
        is_positive_definite: |a: Matrix<T, N, N>| a.is_positive_definite();
        pow_matrix: |(a, n): (Matrix<T, N, N>, u32)| a.pow_matrix(n);
        determinant: |a: Matrix<T, N, N>| a.determinant();
        log_determinant: |a: Matrix<T, N, N>| a.log_determinant();
        inverse: |a: Matrix<T, N, N>| a.inverse();
        solve: |(a, b): (Matrix<T, N, N>, Vector<T, N>)| a.solve(b);
        lu: |a: Matrix<T, N, N>| a.lu();
        lu_to: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| {
            a.lu().map(|mut out| (b.lu_to(&mut out), out))
        };
        inverse_in_place: |mut a: Matrix<T, N, N>| (a.inverse_in_place(), a);
        cholesky: |a: Matrix<T, N, N>| a.cholesky();
        cholesky_to: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| {
            a.cholesky().map(|mut out| (b.cholesky_to(&mut out), out))
        };
        ldlt: |a: Matrix<T, N, N>| a.ldlt();
        ldlt_to: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| {
            a.ldlt().map(|mut out| (b.ldlt_to(&mut out), out))
        };
    }
}

operations! {
    /// This computes N² determinants.
    Adjugate(T: Number, N) {
        adjugate: |a: Matrix<T, N, N>| a.adjugate();
    }
}

operations! {
    /// P A = L U.
    Lu(T: Number, N) {
        l: |a: Matrix<T, N, N>| a.lu().map(|lu| lu.l());
        u: |a: Matrix<T, N, N>| a.lu().map(|lu| lu.u());
        permutation: |a: Matrix<T, N, N>| a.lu().map(|lu| lu.permutation());
        solve: |(a, b): (Matrix<T, N, N>, Matrix<T, N, 2>)| a.lu().map(|lu| lu.solve(b));
        solve_in_place: |(a, mut b): (Matrix<T, N, N>, Vector<T, N>)| {
            a.lu().map(|lu| {
                lu.solve_in_place(&mut b);
                b
            })
        };
        solve_transpose: |(a, b): (Matrix<T, N, N>, Vector<T, N>)| {
            a.lu().map(|lu| lu.solve_transpose(b))
        };
        solve_transpose_in_place: |(a, mut b): (Matrix<T, N, N>, Matrix<T, N, 2>)| {
            a.lu().map(|lu| {
                lu.solve_transpose_in_place(&mut b);
                b
            })
        };
        solve_adjoint: |(a, b): (Matrix<T, N, N>, Vector<T, N>)| {
            a.lu().map(|lu| lu.solve_adjoint(b))
        };
        solve_adjoint_in_place: |(a, mut b): (Matrix<T, N, N>, Matrix<T, N, 2>)| {
            a.lu().map(|lu| {
                lu.solve_adjoint_in_place(&mut b);
                b
            })
        };
        inverse: |a: Matrix<T, N, N>| a.lu().map(|lu| lu.inverse());
        determinant: |a: Matrix<T, N, N>| a.lu().map(|lu| lu.determinant());
        log_determinant: |a: Matrix<T, N, N>| a.lu().map(|lu| lu.log_determinant());
        rcond: |a: Matrix<T, N, N>| a.lu().map(|lu| lu.rcond());
        reconstruct: |a: Matrix<T, N, N>| a.lu().map(|lu| lu.reconstruct());
    }
}

operations! {
    /// A = L Lᴴ.
    Cholesky(T: Number, N) {
        whiten: |(a, b): (Matrix<T, N, N>, Matrix<T, N, 2>)| {
            a.cholesky().map(|cholesky| cholesky.whiten(b))
        };
        whiten_in_place: |(a, mut b): (Matrix<T, N, N>, Matrix<T, N, 2>)| {
            a.cholesky().map(|cholesky| {
                cholesky.whiten_in_place(&mut b);
                b
            })
        };
        l: |a: Matrix<T, N, N>| a.cholesky().map(|cholesky| cholesky.l());
        solve: |(a, b): (Matrix<T, N, N>, Matrix<T, N, 2>)| {
            a.cholesky().map(|cholesky| cholesky.solve(b))
        };
        solve_in_place: |(a, mut b): (Matrix<T, N, N>, Vector<T, N>)| {
            a.cholesky().map(|cholesky| {
                cholesky.solve_in_place(&mut b);
                b
            })
        };
        inverse: |a: Matrix<T, N, N>| a.cholesky().map(|cholesky| cholesky.inverse());
        determinant: |a: Matrix<T, N, N>| a.cholesky().map(|cholesky| cholesky.determinant());
        log_determinant: |a: Matrix<T, N, N>| a.cholesky().map(|cholesky| cholesky.log_determinant());
        reconstruct: |a: Matrix<T, N, N>| a.cholesky().map(|cholesky| cholesky.reconstruct());
        rank_one_update: |(a, x, s): (Matrix<T, N, N>, Vector<T, N>, T::Real)| {
            a.cholesky().map(|mut cholesky| (cholesky.rank_one_update(x, s), cholesky))
        };
    }
}

operations! {
    /// A = L D Lᴴ.
    Ldlt(T: Number, N) {
        l: |a: Matrix<T, N, N>| a.ldlt().map(|ldlt| ldlt.l());
        d: |a: Matrix<T, N, N>| a.ldlt().map(|ldlt| ldlt.d());
        is_positive_definite: |a: Matrix<T, N, N>| a.ldlt().map(|ldlt| ldlt.is_positive_definite());
        solve: |(a, b): (Matrix<T, N, N>, Matrix<T, N, 2>)| a.ldlt().map(|ldlt| ldlt.solve(b));
        solve_in_place: |(a, mut b): (Matrix<T, N, N>, Vector<T, N>)| {
            a.ldlt().map(|ldlt| {
                ldlt.solve_in_place(&mut b);
                b
            })
        };
        inverse: |a: Matrix<T, N, N>| a.ldlt().map(|ldlt| ldlt.inverse());
        determinant: |a: Matrix<T, N, N>| a.ldlt().map(|ldlt| ldlt.determinant());
        log_determinant: |a: Matrix<T, N, N>| a.ldlt().map(|ldlt| ldlt.log_determinant());
        reconstruct: |a: Matrix<T, N, N>| a.ldlt().map(|ldlt| ldlt.reconstruct());
        rank_one_update: |(a, x, s): (Matrix<T, N, N>, Vector<T, N>, T::Real)| {
            a.ldlt().map(|mut ldlt| (ldlt.rank_one_update(x, s), ldlt))
        };
    }
}
