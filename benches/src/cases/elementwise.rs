//! Operations element by element, and sums over elements.

use glam::{DVec2, DVec3, DVec4, Vec2, Vec3, Vec4};
use hadamard::{Matrix, Signed};
use nalgebra::SMatrix;

use crate::element::Element;
use crate::input::{divisors, general, signs};
use crate::naive;
use crate::peers::{GameMatrix, GameVector, each_game};
use crate::plan::{Plan, name};
use crate::rows::{Case, Rows};
use crate::shapes::{SMALL, each_large, each_small};

/// The factor of a multiple, and t in (1 - t) A + t B.
const PART: f64 = 0.75;

/// Operations on two matrices: how the second one is made, and how ours, nalgebra's and a plain
/// loop are called.
macro_rules! binary {
    ($($name:ident: $add:ident, $input:ident, |$a:ident, $b:ident| $ours:expr, $nalgebra:expr,
        |$x:ident, $y:ident| $naive:expr;)*) => {$(
        fn $name<T: Element, const M: usize, const N: usize, const K: usize>() -> Case {
            Rows::<T, M, N, M, N, K>::new(general, $input)
                .$add("hadamard", |$a: &Matrix<T, M, N>, $b: &Matrix<T, M, N>| $ours)
                .$add("nalgebra", |$a: &SMatrix<T, M, N>, $b: &SMatrix<T, M, N>| $nalgebra)
                .$add("naive", |a: &[[T; M]; N], b: &[[T; M]; N]| {
                    naive::zip(a, b, |$x, $y| $naive)
                })
                .case()
        }
    )*};
}

binary! {
    add: add_chained, general, |a, b| a + b, a + b, |x, y| x + y;
    sub: add, general, |a, b| a - b, a - b, |x, y| x - y;
    hadamard: add_chained, signs, |a, b| a.hadamard(b), a.component_mul(b), |x, y| x * y;
    hadamard_div: add, divisors, |a, b| a.hadamard_div(b), a.component_div(b), |x, y| x / y;
    lerp: add, general, |a, b| a.lerp(b, T::of(PART)),
        a * (T::ONE - T::of(PART)) + b * T::of(PART),
        |x, y| x * (T::ONE - T::of(PART)) + y * T::of(PART);
    min: add, general, |a, b| a.min(b), a.inf(b), |x, y| if x < y { x } else { y };
    max: add, general, |a, b| a.max(b), a.sup(b), |x, y| if x > y { x } else { y };
}

/// Operations on one matrix: ours, nalgebra's and a plain loop.
macro_rules! unary {
    ($($name:ident: |$a:ident| $ours:expr, $nalgebra:expr, $naive:expr;)*) => {$(
        fn $name<T: Element, const M: usize, const N: usize, const K: usize>() -> Case {
            Rows::<T, M, N, 1, 1, K>::new(general, general)
                .add("hadamard", |$a: &Matrix<T, M, N>, &()| $ours)
                .add("nalgebra", |$a: &SMatrix<T, M, N>, &()| $nalgebra)
                .add("naive", |$a: &[[T; M]; N], &()| $naive)
                .case()
        }
    )*};
}

unary! {
    neg: |a| -a, -a, naive::map(a, |x| -x);
    abs: |a| a.abs(), a.abs(), naive::map(a, Signed::abs);
    clamp: |a| a.clamp(T::of(-0.5), T::of(0.5)),
        a.map(|x| nalgebra::clamp(x, T::of(-0.5), T::of(0.5))), naive::map(a, within_half);
    transpose: |a| a.transpose(), a.transpose(), naive::transpose(a);
    sum: |a| a.sum(), a.sum(), naive::sum(a);
}

fn within_half<T: Element>(x: T) -> T {
    let x = if x < T::of(-0.5) { T::of(-0.5) } else { x };
    if x > T::of(0.5) { T::of(0.5) } else { x }
}

/// A s.
fn scale<T: Element, const M: usize, const N: usize, const K: usize>() -> Case {
    Rows::<T, M, N, 1, 1, K>::new(general, signs)
        .add_chained("hadamard", |a: &Matrix<T, M, N>, s: &T| a * *s)
        .add_chained("nalgebra", |a: &SMatrix<T, M, N>, s: &T| a * *s)
        .add_chained("naive", |a: &[[T; M]; N], s: &T| naive::map(a, |x| x * *s))
        .case()
}

/// The operations in which shapes differ most.
fn all_shapes<T: Element, const M: usize, const N: usize, const K: usize>(plan: &mut Plan) {
    let sides = [M, N];
    plan.add(name::<T>("add", &sides), add::<T, M, N, K>);
    plan.add(name::<T>("hadamard", &sides), hadamard::<T, M, N, K>);
    plan.add(name::<T>("scale", &sides), scale::<T, M, N, K>);
    plan.add(name::<T>("transpose", &sides), transpose::<T, M, N, K>);
    plan.add(name::<T>("sum", &sides), sum::<T, M, N, K>);
}

/// The others, whose code is that of the ones above but for one instruction.
fn few_shapes<T: Element, const M: usize, const N: usize, const K: usize>(plan: &mut Plan) {
    let sides = [M, N];
    plan.add(name::<T>("sub", &sides), sub::<T, M, N, K>);
    plan.add(name::<T>("hadamard_div", &sides), hadamard_div::<T, M, N, K>);
    plan.add(name::<T>("lerp", &sides), lerp::<T, M, N, K>);
    plan.add(name::<T>("min", &sides), min::<T, M, N, K>);
    plan.add(name::<T>("max", &sides), max::<T, M, N, K>);
    plan.add(name::<T>("neg", &sides), neg::<T, M, N, K>);
    plan.add(name::<T>("abs", &sides), abs::<T, M, N, K>);
    plan.add(name::<T>("clamp", &sides), clamp::<T, M, N, K>);
}

fn small<T: Element, const M: usize, const N: usize>(plan: &mut Plan) {
    all_shapes::<T, M, N, SMALL>(plan);
}

fn large<T: Element, const N: usize, const K: usize>(plan: &mut Plan) {
    all_shapes::<T, N, N, K>(plan);
}

/// Squares and vectors.
fn squares_and_vectors<T: Element>(plan: &mut Plan) {
    macro_rules! sides {
        ($($N:literal)*) => {$(
            few_shapes::<T, $N, $N, SMALL>(plan);
            few_shapes::<T, $N, 1, SMALL>(plan);
        )*};
    }
    sides! { 2 3 4 5 6 7 8 }
    few_shapes::<T, 16, 16, 4>(plan);
}

fn all<T: Element>(plan: &mut Plan) {
    each_small!(small, plan, T);
    each_large!(large, plan, T; 0 1 2 3 4 5);
    squares_and_vectors::<T>(plan);
}

/// Some shapes.
pub fn sample<T: Element>(plan: &mut Plan) {
    small::<T, 3, 1>(plan);
    small::<T, 4, 4>(plan);
    small::<T, 5, 3>(plan);
    small::<T, 8, 8>(plan);
}

/// What glam has and the other crates for games do not.
macro_rules! limits {
    ($plan:ident; $($T:ident $N:literal $Vec:ident;)*) => {$(
        $plan.add(name::<$T>("min", &[$N, 1]), || {
            Rows::<$T, $N, 1, $N, 1, SMALL>::new(general, general)
                .add("glam", |x: &$Vec, y: &$Vec| x.min(*y))
                .case()
        });
        $plan.add(name::<$T>("max", &[$N, 1]), || {
            Rows::<$T, $N, 1, $N, 1, SMALL>::new(general, general)
                .add("glam", |x: &$Vec, y: &$Vec| x.max(*y))
                .case()
        });
        $plan.add(name::<$T>("abs", &[$N, 1]), || {
            Rows::<$T, $N, 1, 1, 1, SMALL>::new(general, general)
                .add("glam", |x: &$Vec, &()| x.abs())
                .case()
        });
        $plan.add(name::<$T>("clamp", &[$N, 1]), || {
            Rows::<$T, $N, 1, 1, 1, SMALL>::new(general, general)
                .add("glam", |x: &$Vec, &()| x.clamp($Vec::splat(-0.5), $Vec::splat(0.5)))
                .case()
        });
    )*};
}

#[inline]
pub fn all_f32(plan: &mut Plan) {
    all::<f32>(plan);
    each_game!(game, plan, f32);
    limits! { plan; f32 2 Vec2; f32 3 Vec3; f32 4 Vec4; }
}

#[inline]
pub fn all_f64(plan: &mut Plan) {
    all::<f64>(plan);
    each_game!(game, plan, f64);
    limits! { plan; f64 2 DVec2; f64 3 DVec3; f64 4 DVec4; }
}

/// What crates for games have.
fn game<const N: usize, A: GameMatrix<N>>(plan: &mut Plan) {
    game_matrix::<<A::Vector as GameVector<N>>::T, N, A>(plan);
    game_vector::<<A::Vector as GameVector<N>>::T, N, A::Vector>(plan);
}

fn game_matrix<T: Element, const N: usize, A: GameMatrix<N>>(plan: &mut Plan)
where
    A::Vector: GameVector<N, T = T>,
{
    plan.add(name::<T>("add", &[N, N]), || {
        Rows::<T, N, N, N, N, SMALL>::new(general, general)
            .add_chained(A::Vector::CRATE, |a: &A, b: &A| *a + *b)
            .case()
    });
    plan.add(name::<T>("scale", &[N, N]), || {
        Rows::<T, N, N, 1, 1, SMALL>::new(general, signs)
            .add_chained(A::Vector::CRATE, |a: &A, s: &T| *a * *s)
            .case()
    });
    plan.add(name::<T>("transpose", &[N, N]), || {
        Rows::<T, N, N, 1, 1, SMALL>::new(general, general)
            .add(A::Vector::CRATE, |a: &A, &()| a.transpose())
            .case()
    });
}

fn game_vector<T: Element, const N: usize, V: GameVector<N, T = T>>(plan: &mut Plan) {
    plan.add(name::<T>("add", &[N, 1]), || {
        Rows::<T, N, 1, N, 1, SMALL>::new(general, general)
            .add_chained(V::CRATE, |x: &V, y: &V| *x + *y)
            .case()
    });
    plan.add(name::<T>("sub", &[N, 1]), || {
        Rows::<T, N, 1, N, 1, SMALL>::new(general, general)
            .add(V::CRATE, |x: &V, y: &V| *x - *y)
            .case()
    });
    plan.add(name::<T>("hadamard", &[N, 1]), || {
        Rows::<T, N, 1, N, 1, SMALL>::new(general, signs)
            .add_chained(V::CRATE, |x: &V, y: &V| x.hadamard(*y))
            .case()
    });
    plan.add(name::<T>("lerp", &[N, 1]), || {
        Rows::<T, N, 1, N, 1, SMALL>::new(general, general)
            .add(V::CRATE, |x: &V, y: &V| x.lerp(*y, T::of(PART)))
            .case()
    });
    plan.add(name::<T>("scale", &[N, 1]), || {
        Rows::<T, N, 1, 1, 1, SMALL>::new(general, signs)
            .add_chained(V::CRATE, |x: &V, s: &T| *x * *s)
            .case()
    });
    plan.add(name::<T>("neg", &[N, 1]), || {
        Rows::<T, N, 1, 1, 1, SMALL>::new(general, general).add(V::CRATE, |x: &V, &()| -*x).case()
    });
}
