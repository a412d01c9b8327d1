//! Laws that hold exactly for integers, and for floats that are integers.

use core::ops::Neg;

use hadamard::{Matrix, Scalar};

use crate::digest::Digest;
use crate::number::{Kind, Numbers};

pub(crate) fn run(digest: &mut Digest<'_>) {
    laws_of_all_shapes(digest, |x| x);
    laws_of_all_shapes(digest, i64::from);
    laws_of_all_shapes(digest, |x| x as f32);
    laws_of_all_shapes(digest, f64::from);
    determinant_of_a_product::<2>(digest);
    determinant_of_a_product::<3>(digest);
    determinant_of_a_product::<4>(digest);
}

fn laws_of_all_shapes<T>(digest: &mut Digest<'_>, of: fn(i32) -> T)
where
    T: Scalar + Neg<Output = T>,
{
    laws::<T, 1, 1, 1>(digest, of);
    laws::<T, 2, 3, 4>(digest, of);
    laws::<T, 3, 3, 3>(digest, of);
    laws::<T, 4, 2, 5>(digest, of);
    laws::<T, 6, 6, 6>(digest, of);
    laws::<T, 9, 7, 8>(digest, of);
}

fn laws<T, const M: usize, const K: usize, const N: usize>(
    digest: &mut Digest<'_>,
    of: fn(i32) -> T,
) where
    T: Scalar + Neg<Output = T>,
{
    let numbers = &mut Numbers::new(Kind::Ordinary);
    let (a, b) = (small::<T, M, K>(numbers, of), small::<T, M, K>(numbers, of));
    let (c, d) = (small::<T, K, N>(numbers, of), small::<T, N, M>(numbers, of));
    let (x, y) = (small::<T, M, 1>(numbers, of), small::<T, K, 1>(numbers, of));

    digest.holds("A + B = B + A", a + b == b + a);
    digest.holds("A - B = -(B - A)", a - b == -(b - a));
    digest.holds("(A C) D = A (C D)", (a * c) * d == a * (c * d));
    digest.holds("(A + B) C = A C + B C", (a + b) * c == a * c + b * c);
    digest.holds("(A C)ᵀ = Cᵀ Aᵀ", (a * c).transpose() == c.transpose() * a.transpose());
    digest.holds("A ⊙ B = B ⊙ A", a.hadamard(b) == b.hadamard(a));
    digest.holds(
        "(A ⊙ B)ᵀ = Aᵀ ⊙ Bᵀ",
        a.hadamard(b).transpose() == a.transpose().hadamard(b.transpose()),
    );
    let outer = x * y.transpose();
    digest.holds("A ⊙ (x yᵀ) = diag(x) A diag(y)", a.hadamard(outer) == x.diag() * a * y.diag());
    digest.holds("xᵀ (A ⊙ B) y = tr(diag(x) A diag(y) Bᵀ)", {
        x.dot(a.hadamard(b) * y) == (x.diag() * a * y.diag() * b.transpose()).trace()
    });
    digest.holds("tr(A Bᵀ) = 1ᵀ (A ⊙ B) 1", (a * b.transpose()).trace() == a.hadamard(b).sum());
    digest.holds("I A = A = A I", Matrix::identity() * a == a && a * Matrix::identity() == a);
}

fn determinant_of_a_product<const N: usize>(digest: &mut Digest<'_>) {
    let numbers = &mut Numbers::new(Kind::Ordinary);
    let (a, b) = (small::<i64, N, N>(numbers, i64::from), small::<i64, N, N>(numbers, i64::from));
    let product = a.determinant() * b.determinant();
    digest.holds("det A B = det A det B", (a * b).determinant() == product);
    digest.holds("A adj A = det A", a * a.adjugate() == Matrix::identity() * a.determinant());
}

/// A matrix of integers from -8 to 7.
fn small<T: Scalar, const M: usize, const N: usize>(
    numbers: &mut Numbers,
    of: fn(i32) -> T,
) -> Matrix<T, M, N> {
    Matrix::from_fn(|_, _| of((numbers.bits() >> 60) as i32 - 8))
}
