//! Steps of a Kalman filter: a body in space, whose position is measured.
//!
//! The equations are those of the example `kalman`.

use hadamard::Matrix;
use hadamard::linalg::Symmetric;

use crate::digest::Digest;
use crate::number::{Kind, Number, Numbers};

pub(crate) fn run<T: Number>(digest: &mut Digest<'_>) {
    let numbers = &mut Numbers::new(Kind::Ordinary);
    let identity = Matrix::<T, 3, 3>::identity();
    let fraction = |over: usize| T::ONE / T::from_usize(over);
    let dt = fraction(10);
    let f = Matrix::<T, 2, 2>::from_rows([[T::ONE, dt], [T::ZERO, T::ONE]]).kron(identity);
    let h = identity.hstack(Matrix::<T, 3, 3>::zeros());
    let q = Symmetric::<T, 6>::IDENTITY * fraction(100);
    let r = Symmetric::<T, 3>::IDENTITY * fraction(3);

    let mut x = numbers.matrix::<T, 6, 1>();
    let mut p = Symmetric::<T, 6>::IDENTITY;
    for _ in 0..10 {
        x = f * x;
        p = p.congruence(f) + q;
        let s = p.congruence(h) + r;
        let Ok(cholesky) = s.cholesky() else {
            return digest.holds("S is positive definite", false);
        };
        let gain = cholesky.solve(h * p).transpose();
        x += gain * (numbers.matrix::<T, 3, 1>() - h * x);
        p = p.joseph(&gain, &h, &r);
        digest.add_all(&x);
        digest.add_all(&p.to_matrix());
    }
}
