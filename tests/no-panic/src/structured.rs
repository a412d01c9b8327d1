//! Diagonal, triangular and symmetric matrices.

use hadamard::linalg as of;
use hadamard::{Diag as Diagonal, Matrix, Vector};

use crate::check::{Float, Number, operations};

operations! {
    /// Of a diagonal matrix.
    Diag(T: Float, M, N) {
        new: |x: Vector<T, N>| Diagonal::new(x);
        diagonal: |x: Vector<T, N>| x.diag().diagonal();
        to_matrix: |x: Vector<T, N>| x.diag().to_matrix();
        transpose: |x: Vector<T, N>| x.diag().transpose();
        determinant: |x: Vector<T, N>| x.diag().determinant();
        log_determinant: |x: Vector<T, N>| x.diag().log_determinant();
        trace: |x: Vector<T, N>| x.diag().trace();
        adjoint: |x: Vector<T, N>| x.diag().adjoint();
        inverse: |x: Vector<T, N>| x.diag().inverse();
        pseudo_inverse: |x: Vector<T, N>| x.diag().pseudo_inverse();
        solve: |(x, b): (Vector<T, N>, Vector<T, N>)| x.diag().solve(b);
        solve_in_place: |(x, mut b): (Vector<T, N>, Matrix<T, N, 2>)| {
            (x.diag().solve_in_place(&mut b), b)
        };
        sums: |(x, y, a): (Vector<T, N>, Vector<T, N>, Matrix<T, N, N>)| {
            let (x, y) = (x.diag(), y.diag());
            ((x + y, x - y, -x), (x + a, x - a), (a + x, a - x))
        };
        products: |(x, y, a): (Vector<T, M>, Vector<T, N>, Matrix<T, M, N>)| {
            (x.diag() * x.diag(), x.diag() * a, a * y.diag())
        };
        scaled: |(x, s): (Vector<T, N>, T)| (x.diag() * s, x.diag() / s);
        assigned: |(x, y, s, mut a): (Vector<T, N>, Vector<T, N>, T, Matrix<T, N, N>)| {
            let (mut x, y) = (x.diag(), y.diag());
            x += y;
            x -= y;
            x *= y;
            x *= s;
            x /= s;
            a += x;
            a -= y;
            a *= y;
            (x, a)
        };
    }
}

operations! {
    /// Of a lower triangular matrix.
    Lower(T: Number, N) {
        to_matrix: |a: Matrix<T, N, N>| a.lower().to_matrix();
        as_matrix: |a: Matrix<T, N, N>| *a.lower().as_matrix();
        diagonal: |a: Matrix<T, N, N>| a.lower().diagonal();
        trace: |a: Matrix<T, N, N>| a.lower().trace();
        transpose: |a: Matrix<T, N, N>| a.lower().transpose();
        determinant: |a: Matrix<T, N, N>| a.lower().determinant();
        log_determinant: |a: Matrix<T, N, N>| a.lower().log_determinant();
        adjoint: |a: Matrix<T, N, N>| a.lower().adjoint();
        solve: |(a, b): (Matrix<T, N, N>, Vector<T, N>)| a.lower().solve(b);
        solve_in_place: |(a, mut b): (Matrix<T, N, N>, Matrix<T, N, 2>)| {
            (a.lower().solve_in_place(&mut b), b)
        };
        inverse: |a: Matrix<T, N, N>| a.lower().inverse();
        products: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| {
            (a.lower() * b.lower(), a.lower() * b.upper(), a.lower() * b, a * b.lower())
        };
    }
}

operations! {
    /// Of an upper triangular matrix.
    Upper(T: Number, N) {
        to_matrix: |a: Matrix<T, N, N>| a.upper().to_matrix();
        as_matrix: |a: Matrix<T, N, N>| *a.upper().as_matrix();
        diagonal: |a: Matrix<T, N, N>| a.upper().diagonal();
        trace: |a: Matrix<T, N, N>| a.upper().trace();
        transpose: |a: Matrix<T, N, N>| a.upper().transpose();
        determinant: |a: Matrix<T, N, N>| a.upper().determinant();
        log_determinant: |a: Matrix<T, N, N>| a.upper().log_determinant();
        adjoint: |a: Matrix<T, N, N>| a.upper().adjoint();
        solve: |(a, b): (Matrix<T, N, N>, Vector<T, N>)| a.upper().solve(b);
        solve_in_place: |(a, mut b): (Matrix<T, N, N>, Matrix<T, N, 2>)| {
            (a.upper().solve_in_place(&mut b), b)
        };
        inverse: |a: Matrix<T, N, N>| a.upper().inverse();
        products: |(a, b): (Matrix<T, N, N>, Matrix<T, N, N>)| {
            (a.upper() * b.upper(), a.upper() * b.lower(), a.upper() * b, a * b.upper())
        };
    }
}

operations! {
    /// Of a symmetric matrix.
    Symmetric(T: Float, N) {
        from_lower: |a: Matrix<T, N, N>| of::Symmetric::from_lower(a);
        from_upper: |a: Matrix<T, N, N>| of::Symmetric::from_upper(a);
        from_diagonal: |x: Vector<T, N>| of::Symmetric::from_diagonal(x);
        as_matrix: |a: Matrix<T, N, N>| *of::Symmetric::from_lower(a).as_matrix();
        to_matrix: |a: Matrix<T, N, N>| of::Symmetric::from_lower(a).to_matrix();
        diagonal: |a: Matrix<T, N, N>| of::Symmetric::from_lower(a).diagonal();
        trace: |a: Matrix<T, N, N>| of::Symmetric::from_lower(a).trace();
        determinant: |a: Matrix<T, N, N>| of::Symmetric::from_lower(a).determinant();
        log_determinant: |a: Matrix<T, N, N>| of::Symmetric::from_lower(a).log_determinant();
        solve: |(a, b): (Matrix<T, N, N>, Vector<T, N>)| of::Symmetric::from_lower(a).solve(b);
        inverse: |a: Matrix<T, N, N>| of::Symmetric::from_lower(a).inverse();
        cholesky: |a: Matrix<T, N, N>| of::Symmetric::from_lower(a).cholesky();
        ldlt: |a: Matrix<T, N, N>| of::Symmetric::from_lower(a).ldlt();
        rank_one_update: |(a, x, s): (Matrix<T, N, N>, Vector<T, N>, T)| {
            let mut p = of::Symmetric::from_lower(a);
            p.rank_one_update(x, s);
            p
        };
        rank_update: |(a, w, s): (Matrix<T, N, N>, Matrix<T, 2, N>, T)| {
            let mut p = of::Symmetric::from_lower(a);
            p.rank_update(&w, s);
            p
        };
        symmetric_eigen: |a: Matrix<T, N, N>| of::Symmetric::from_lower(a).symmetric_eigen();
        symmetric_eigenvalues: |a: Matrix<T, N, N>| {
            of::Symmetric::from_lower(a).symmetric_eigenvalues()
        };
        sums: |(a, b, x): (Matrix<T, N, N>, Matrix<T, N, N>, Vector<T, N>)| {
            let (p, q, d) = (of::Symmetric::from_lower(a), of::Symmetric::from_lower(b), x.diag());
            (p + q, p - q, p + d, p - d, -p)
        };
        products: |(a, b, s): (Matrix<T, N, N>, Matrix<T, N, N>, T)| {
            let p = of::Symmetric::from_lower(a);
            (p * b, b * p, p * s, p / s)
        };
        assigned: |(a, b, x, s): (Matrix<T, N, N>, Matrix<T, N, N>, Vector<T, N>, T)| {
            let (mut p, q) = (of::Symmetric::from_lower(a), of::Symmetric::from_lower(b));
            p += q;
            p -= q;
            p += x.diag();
            p -= x.diag();
            p *= s;
            p /= s;
            p
        };
    }
}
