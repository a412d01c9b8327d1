//! Compares kernels with plain loops bit for bit.
//!
//! The plain loops compute with [`Plain`], a number that no kernel knows.

use hadamard::Matrix;

use crate::digest::Digest;
use crate::number::{Kind, Number, Numbers};
use crate::plain::Plain;

pub(crate) fn few_shapes(digest: &mut Digest<'_>) {
    elementwise_of_few_shapes(digest);
    products_of_few_shapes(digest);
}

/// It takes a minute to compile. On a target without kernels it shows little.
#[cfg(feature = "all-shapes")]
pub(crate) fn all_shapes(digest: &mut Digest<'_>) {
    elementwise_of_all_shapes(digest);
    products_of_all_shapes(digest);
}

macro_rules! for_shapes {
    ($name:ident: $check:ident, $([$($N:literal),*])*) => {
        fn $name(digest: &mut Digest<'_>) {
            for kind in Kind::ALL {
                let numbers = &mut Numbers::new(kind);
                $(
                    $check::<f32, $($N),*>(numbers, digest);
                    $check::<f64, $($N),*>(numbers, digest);
                )*
            }
        }
    };
}

for_shapes! { elementwise_of_few_shapes: elementwise,
    [3, 1] [3, 3] [4, 7] [6, 6]
}

for_shapes! { products_of_few_shapes: product,
    [3, 3, 3] [4, 4, 1] [6, 3, 6] [6, 6, 6] [9, 16, 5]
}

#[cfg(feature = "all-shapes")]
for_shapes! { elementwise_of_all_shapes: elementwise,
    [1, 1] [2, 1] [3, 1] [4, 1] [5, 1] [6, 1] [7, 1] [8, 1] [9, 1] [12, 1] [16, 1] [1, 7] [2, 2] [2, 3]
    [3, 3] [3, 4] [4, 3] [4, 4] [5, 4] [5, 5] [4, 7] [6, 6] [6, 4] [7, 7] [8, 8] [9, 9] [9, 6] [12, 12]
    [5, 12] [16, 16] [16, 3]
}

#[cfg(feature = "all-shapes")]
for_shapes! { products_of_all_shapes: product,
    [1, 1, 1] [2, 2, 2] [3, 3, 3] [4, 4, 4] [5, 5, 5] [6, 6, 6] [7, 7, 7] [8, 8, 8] [9, 9, 9]
    [12, 12, 12] [16, 16, 16] [20, 17, 19] [1, 8, 8] [2, 5, 7] [3, 3, 1] [3, 6, 6] [4, 4, 1] [4, 4, 2] [4, 4, 3]
    [4, 1, 4] [4, 5, 6] [5, 2, 3] [6, 3, 6] [6, 6, 1] [7, 5, 2] [8, 3, 8] [8, 8, 1] [8, 8, 7]
    [9, 16, 5] [12, 6, 12] [12, 12, 1] [16, 4, 16] [16, 16, 1]
}

fn elementwise<T: Number, const M: usize, const N: usize>(
    numbers: &mut Numbers,
    digest: &mut Digest<'_>,
) {
    let (a, b) = (numbers.matrix::<T, M, N>(), numbers.matrix::<T, M, N>());
    let (p, q) = (a.map(Plain), b.map(Plain));
    let s = numbers.number::<T>();
    digest.same("A + B", &(a + b), &(p + q));
    digest.same("A - B", &(a - b), &(p - q));
    digest.same("-A", &-a, &-p);
    digest.same("A s", &(a * s), &(p * Plain(s)));
    digest.same("A / s", &(a / s), &(p / Plain(s)));
    digest.same("A ⊙ B", &a.hadamard(b), &p.hadamard(q));
    digest.same("A ⊘ B", &a.hadamard_div(b), &p.hadamard_div(q));
    let (mut c, mut r) = (a, p);
    c += b;
    r += q;
    digest.same("A += B", &c, &r);
    digest.same("Aᵀ", &a.transpose(), &p.transpose());
    digest.same("row sums", &a.row_sums(), &p.row_sums());
    let roots = Matrix::from_fn(|i, j| Plain(a[(i, j)].abs().sqrt()));
    digest.same("√|A|", &a.abs().sqrt(), &roots);
}

fn product<T: Number, const M: usize, const K: usize, const N: usize>(
    numbers: &mut Numbers,
    digest: &mut Digest<'_>,
) {
    let (a, b) = (numbers.matrix::<T, M, K>(), numbers.matrix::<T, K, N>());
    let (p, q) = (a.map(Plain), b.map(Plain));
    let product = a * b;
    if cfg!(feature = "fma") {
        digest.same_or("A B", &product, &(p * q), &fused_product(&a, &b));
        return;
    }
    digest.same("A B", &product, &(p * q));
    let (mut c, mut r) = (Matrix::splat(a[(0, 0)]), Matrix::splat(p[(0, 0)]));
    a.mul_to(b, &mut c);
    p.mul_to(q, &mut r);
    digest.same("A B into C", &c, &r);
    let (x, y) = (a.column(0), numbers.matrix::<T, M, 1>());
    let expected = Matrix::<_, M, 1>::from_fn(|i, _| p[(i, 0)]).dot(y.map(Plain));
    let x = Matrix::<T, M, 1>::from_fn(|i, _| x[i]);
    digest.same("x · y", &Matrix::<T, 1, 1>::splat(x.dot(y)), &Matrix::splat(expected));
}

/// A B with each product fused to the sum before it.
fn fused_product<T: Number, const M: usize, const K: usize, const N: usize>(
    a: &Matrix<T, M, K>,
    b: &Matrix<T, K, N>,
) -> Matrix<Plain<T>, M, N> {
    Matrix::from_fn(|i, j| {
        let first = a[(i, 0)] * b[(0, j)];
        Plain((1..K).fold(first, |sum, k| a[(i, k)].fused_plus(b[(k, j)], sum)))
    })
}
