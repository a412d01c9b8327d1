//! The operators, and products of matrices and of vectors.

use hadamard::linalg as of;
use hadamard::{ComplexField, Matrix, Vector};

use crate::check::{Float, Number, WithNorm, operations};

/// The type of the real part.
type Size<T> = <T as ComplexField>::Real;

operations! {
    /// Of matrices of any shape, with real or complex elements.
    Products(T: Number, M, N) {
        add: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a + b;
        add_assign: |(mut a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| {
            a += b;
            a
        };
        sub: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a - b;
        sub_assign: |(mut a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| {
            a -= b;
            a
        };
        neg: |a: Matrix<T, M, N>| -a;
        mul: |(a, b): (Matrix<T, M, N>, Matrix<T, N, M>)| a * b;
        mul_vector: |(a, x): (Matrix<T, M, N>, Vector<T, N>)| a * x;
        mul_assign: |(mut a, b): (Matrix<T, M, N>, Matrix<T, N, N>)| {
            a *= b;
            a
        };
        scale: |(a, x): (Matrix<T, M, N>, T)| (a * x, a / x);
        scale_assign: |(mut a, x): (Matrix<T, M, N>, T)| {
            a *= x;
            a /= x;
            a
        };
        sums: |a: Matrix<T, M, N>| [a, a].iter().sum::<Matrix<T, M, N>>();
        products: |a: Matrix<T, M, M>| [a, a].iter().product::<Matrix<T, M, M>>();
        tr_mul: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.tr_mul(b);
        mul_tr: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.mul_tr(b);
        mul_to: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, N, M>, Matrix<T, M, M>)| {
            a.mul_to(b, &mut c);
            c
        };
        add_product: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, N, M>, Matrix<T, M, M>)| {
            c.add_product(a, b);
            c
        };
        sub_product: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, N, M>, Matrix<T, M, M>)| {
            c.sub_product(a, b);
            c
        };
        add_tr_product: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, N, N>)| {
            c.add_tr_product(a, b);
            c
        };
        sub_tr_product: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, N, N>)| {
            c.sub_tr_product(a, b);
            c
        };
        add_adjoint_product: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, N, N>)| {
            c.add_adjoint_product(a, b);
            c
        };
        sub_adjoint_product: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, N, N>)| {
            c.sub_adjoint_product(a, b);
            c
        };
        add_product_tr: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, M, M>)| {
            c.add_product_tr(a, b);
            c
        };
        sub_product_tr: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, M, M>)| {
            c.sub_product_tr(a, b);
            c
        };
        add_product_adjoint: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, M, M>)| {
            c.add_product_adjoint(a, b);
            c
        };
        sub_product_adjoint: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, M, M>)| {
            c.sub_product_adjoint(a, b);
            c
        };
        tr_mul_to: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, N, N>)| {
            a.tr_mul_to(b, &mut c);
            c
        };
        mul_tr_to: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, M, M>)| {
            a.mul_tr_to(b, &mut c);
            c
        };
        adjoint_dot: |(x, y): (Vector<T, M>, Vector<T, M>)| x.adjoint_dot(y);
        real_multiples: |(a, s): (Matrix<T, M, N>, T::Real)| (a.scale(s), a.unscale(s));
        adjoint_mul: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.adjoint_mul(b);
        mul_adjoint: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.mul_adjoint(b);
        adjoint_mul_to: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, N, N>)| {
            a.adjoint_mul_to(b, &mut c);
            c
        };
        mul_adjoint_to: |(a, b, mut c): (Matrix<T, M, N>, Matrix<T, M, N>, Matrix<T, M, M>)| {
            a.mul_adjoint_to(b, &mut c);
            c
        };
        adjoint: |a: Matrix<T, M, N>| a.adjoint();
        gram: |a: Matrix<T, M, N>| a.gram();
        is_identity: |(a, x): (Matrix<T, M, M>, T::Real)| a.is_identity(x);
        is_orthogonal: |(a, x): (Matrix<T, M, N>, T::Real)| a.is_orthogonal(x);
        outer: |(x, y): (Vector<T, M>, Vector<T, N>)| x.outer(y);
        dot: |(x, y): (Vector<T, N>, Vector<T, N>)| x.dot(y);
        is_close: |(a, b, x): (Matrix<T, M, N>, Matrix<T, M, N>, Size<T>)| a.is_close(b, x);
        is_relatively_close: |(a, b, x): (Matrix<T, M, N>, Matrix<T, M, N>, [Size<T>; 2])| {
            a.is_relatively_close(b, x[0], x[1])
        };
    }
}

operations! {
    /// Of vectors, with real elements.
    Vectors(T: Float, N) {
        angle: |(x, y): (Vector<T, N>, Vector<T, N>)| x.angle(y);
        reflect: |(v, n): (Vector<T, N>, Vector<T, N>)| v.reflect(n);
        refract: |(v, n, eta): (Vector<T, N>, Vector<T, N>, T)| v.refract(n, eta);
        clamp_norm: |(x, low, high): (Vector<T, N>, T, T)| x.clamp_norm(low, high);
        move_towards: |(x, y, step): (Vector<T, N>, Vector<T, N>, T)| x.move_towards(y, step);
        rotate_towards: |(x, y, angle): (Vector<T, N>, Vector<T, N>, T)| x.rotate_towards(y, angle);
        any_orthonormal: |x: Vector<T, 3>| x.any_orthonormal();
        orthonormal_basis: |x: Vector<T, 3>| x.orthonormal_basis();
    }
}

operations! {
    /// Of matrices of any shape and of their columns, with real or complex elements.
    Norms(T: WithNorm, M, N) {
        norm_squared: |a: Matrix<T, M, N>| a.norm_squared();
        norm: |a: Matrix<T, M, N>| a.norm();
        norm_1: |a: Matrix<T, M, N>| a.norm_1();
        norm_inf: |a: Matrix<T, M, N>| a.norm_inf();
        distance: |(a, b): (Matrix<T, M, N>, Matrix<T, M, N>)| a.distance(b);
        normalize: |x: Vector<T, M>| x.normalize();
        try_normalize: |x: Vector<T, M>| x.try_normalize();
        normalize_or: |(x, y): (Vector<T, M>, Vector<T, M>)| x.normalize_or(y);
        normalize_or_zero: |x: Vector<T, M>| x.normalize_or_zero();
        normalize_and_norm: |x: Vector<T, M>| x.normalize_and_norm();
        project: |(x, y): (Vector<T, M>, Vector<T, M>)| x.project(y);
        lerp: |(a, b, t): (Matrix<T, M, N>, Matrix<T, M, N>, T)| a.lerp(b, t);
        powi: |(a, n): (Matrix<T, M, N>, i32)| a.powi(n);
        recip: |a: Matrix<T, M, N>| a.recip();
    }
}

operations! {
    /// Covariances: of a linear map and of a measurement.
    Symmetric(T: Float, M, N) {
        congruence: |(a, p): (Matrix<T, M, N>, Matrix<T, N, N>)| {
            of::Symmetric::from_lower(p).congruence(a)
        };
        congruence_to: |(a, p, out): (Matrix<T, M, N>, Matrix<T, N, N>, Matrix<T, M, M>)| {
            let mut out = of::Symmetric::from_lower(out);
            of::Symmetric::from_lower(p).congruence_to(a, &mut out);
            out
        };
        congruence_in_place: |(a, p): (Matrix<T, M, M>, Matrix<T, M, M>)| {
            let mut p = of::Symmetric::from_lower(p);
            p.congruence_in_place(a);
            p
        };
        joseph: |(p, k, h, r): (Matrix<T, M, M>, Matrix<T, M, N>, Matrix<T, N, M>, Matrix<T, N, N>)| {
            of::Symmetric::from_lower(p).joseph(&k, &h, &of::Symmetric::from_lower(r))
        };
        joseph_to: |(p, k, h, r): (Matrix<T, M, M>, Matrix<T, M, N>, Matrix<T, N, M>, Matrix<T, N, N>)| {
            let mut out = of::Symmetric::from_lower(p);
            of::Symmetric::from_upper(p).joseph_to(&k, &h, &of::Symmetric::from_lower(r), &mut out);
            out
        };
    }
}
