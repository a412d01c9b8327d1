//! Matrix products: M x K by K x N, and transposed factors.

use hadamard::Matrix;
use nalgebra::SMatrix;

use crate::element::Element;
use crate::input::general;
use crate::naive;
use crate::peers::{GameMatrix, GameVector, each_game};
use crate::plan::{Plan, name};
use crate::rows::Rows;
use crate::shapes::{RECTANGLES, SMALL, count, each_large, each_small};

macro_rules! rectangles {
    ($plan:ident, $T:ty; $($k:literal)*) => {
        $(rectangle::<
            $T,
            { RECTANGLES[$k][0] },
            { RECTANGLES[$k][1] },
            { RECTANGLES[$k][2] },
            { count(&RECTANGLES[$k]) },
        >($plan);)*
    };
}

/// All shapes up to 8 x 8 by 8 x 8.
#[inline]
pub fn small_f32(plan: &mut Plan) {
    each_small!(columns, plan, f32);
    each_small!(transposed, plan, f32);
    each_game!(game, plan, f32);
}

/// The same in `f64`.
#[inline]
pub fn small_f64(plan: &mut Plan) {
    each_small!(columns, plan, f64);
    each_small!(transposed, plan, f64);
    each_game!(game, plan, f64);
}

/// Larger squares and rectangles.
pub fn large<T: Element>(plan: &mut Plan) {
    each_large!(square, plan, T; 0 1 2 3 4 5);
    rectangles!(plan, T; 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27
        28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58
        59);
}

/// `M x K` by as many rows as this, and 1 to 8 columns.
fn columns<T: Element, const M: usize, const K: usize>(plan: &mut Plan) {
    let mut add = |n, make| plan.add(name::<T>("product", &[M, K, n]), make);
    add(1, || product::<T, M, K, 1, SMALL>().case());
    add(2, || product::<T, M, K, 2, SMALL>().case());
    add(3, || product::<T, M, K, 3, SMALL>().case());
    add(4, || product::<T, M, K, 4, SMALL>().case());
    add(5, || product::<T, M, K, 5, SMALL>().case());
    add(6, || product::<T, M, K, 6, SMALL>().case());
    add(7, || product::<T, M, K, 7, SMALL>().case());
    add(8, || product::<T, M, K, 8, SMALL>().case());
    // A square factor on the right makes a chain.
    plan.add(name::<T>("product", &[M, K, K]), || {
        Rows::<T, M, K, K, K, SMALL>::new(general, general)
            .chain("hadamard", |a: &Matrix<T, M, K>, b: &Matrix<T, K, K>| a * b)
            .chain("nalgebra", |a: &SMatrix<T, M, K>, b: &SMatrix<T, K, K>| a * b)
            .chain("naive", |a: &[[T; M]; K], b: &[[T; K]; K]| naive::matmul(a, b))
            .case()
    });
}

/// `M x K` by `K x N`, `COUNT` of them.
fn product<T: Element, const M: usize, const K: usize, const N: usize, const COUNT: usize>()
-> Rows<T, M, K, K, N, COUNT> {
    Rows::new(general, general)
        .add("hadamard", |a: &Matrix<T, M, K>, b: &Matrix<T, K, N>| a * b)
        .add("nalgebra", |a: &SMatrix<T, M, K>, b: &SMatrix<T, K, N>| a * b)
        .add("naive", |a: &[[T; M]; K], b: &[[T; K]; N]| naive::matmul(a, b))
}

/// (M x K)ᵀ by a vector.
fn transposed<T: Element, const M: usize, const K: usize>(plan: &mut Plan) {
    plan.add(name::<T>("tr_mul", &[K, M, 1]), || {
        Rows::<T, M, K, M, 1, SMALL>::new(general, general)
            .add("hadamard", |a: &Matrix<T, M, K>, b: &Matrix<T, M, 1>| a.tr_mul(b))
            .add("nalgebra", |a: &SMatrix<T, M, K>, b: &SMatrix<T, M, 1>| a.tr_mul(b))
            .add("naive", |a: &[[T; M]; K], b: &[[T; M]; 1]| naive::tr_mul(a, b))
            .case()
    });
}

/// Squares, by squares and by vectors.
fn square<T: Element, const N: usize, const COUNT: usize>(plan: &mut Plan) {
    rectangle::<T, N, N, N, COUNT>(plan);
    rectangle::<T, N, N, 1, COUNT>(plan);
}

/// Some shapes of all kinds.
pub fn sample<T: Element>(plan: &mut Plan) {
    rectangle::<T, 2, 2, 2, SMALL>(plan);
    rectangle::<T, 3, 3, 3, SMALL>(plan);
    rectangle::<T, 4, 4, 4, SMALL>(plan);
    rectangle::<T, 6, 6, 6, SMALL>(plan);
    rectangle::<T, 8, 8, 8, SMALL>(plan);
    rectangle::<T, 5, 3, 7, SMALL>(plan);
    rectangle::<T, 3, 3, 1, SMALL>(plan);
    rectangle::<T, 4, 4, 1, SMALL>(plan);
    rectangle::<T, 16, 16, 16, 4>(plan);
}

fn rectangle<T: Element, const M: usize, const K: usize, const N: usize, const COUNT: usize>(
    plan: &mut Plan,
) {
    plan.add(name::<T>("product", &[M, K, N]), || product::<T, M, K, N, COUNT>().case());
}

/// What crates for games have: a matrix by a matrix and by a vector.
fn game<const N: usize, A: GameMatrix<N>>(plan: &mut Plan) {
    game_matrix::<<A::Vector as GameVector<N>>::T, N, A>(plan);
}

fn game_matrix<T: Element, const N: usize, A: GameMatrix<N>>(plan: &mut Plan)
where
    A::Vector: GameVector<N, T = T>,
{
    plan.add(name::<T>("product", &[N, N, N]), || {
        Rows::<T, N, N, N, N, SMALL>::new(general, general)
            .add_chained(A::Vector::CRATE, |a: &A, b: &A| *a * *b)
            .case()
    });
    plan.add(name::<T>("product", &[N, N, 1]), || {
        Rows::<T, N, N, N, 1, SMALL>::new(general, general)
            .add(A::Vector::CRATE, |a: &A, x: &A::Vector| *a * *x)
            .case()
    });
}
