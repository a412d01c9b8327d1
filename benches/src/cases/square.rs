//! Square matrices: inverse, determinant, trace.

use hadamard::Matrix;
use nalgebra::{Const, DimMin, SMatrix};

use crate::element::Element;
use crate::input::{Random, general, invertible};
use crate::naive;
use crate::peers::{GameMatrix, GameVector, each_game};
use crate::plan::{Plan, name};
use crate::rows::Rows;
use crate::shapes::SMALL;

const INVERTIBLE: &str = "an invertible matrix";

#[inline]
pub fn all(plan: &mut Plan) {
    of::<f32>(plan);
    of::<f64>(plan);
    each_game!(game, plan, f32);
    each_game!(game, plan, f64);
}

fn of<T: Element>(plan: &mut Plan) {
    // A function, sides of matrices, and how many of them.
    macro_rules! sides {
        ($f:ident: $($N:literal, $K:literal;)*) => {$( $f::<T, $N, $K>(plan); )*};
    }
    sides! { small: 1, 16; 2, 16; 3, 16; 4, 16; 5, 16; 6, 16; 7, 16; 8, 16; }
    sides! { large: 12, 4; 16, 4; 24, 4; 32, 1; 48, 1; 64, 1; }
}

/// The operations here have one operand.
fn one<T: Element, const N: usize, const K: usize>(
    input: fn(&mut Random) -> [[T; N]; N],
) -> Rows<T, N, N, 1, 1, K> {
    Rows::new(input, general)
}

fn small<T: Element, const N: usize, const K: usize>(plan: &mut Plan)
where
    Const<N>: DimMin<Const<N>, Output = Const<N>>,
{
    plan.add(name::<T>("inverse", &[N, N]), || {
        one::<T, N, K>(invertible)
            .add("hadamard", |a: &Matrix<T, N, N>, &()| a.inverse())
            .chain("hadamard", |a: &Matrix<T, N, N>, &()| a.inverse().expect(INVERTIBLE))
            .add("nalgebra", |a: &SMatrix<T, N, N>, &()| a.try_inverse())
            .chain("nalgebra", |a: &SMatrix<T, N, N>, &()| a.try_inverse().expect(INVERTIBLE))
            .add_chained("naive", |a: &[[T; N]; N], &()| naive::inverse(a))
            .case()
    });
    plan.add(name::<T>("determinant", &[N, N]), || {
        one::<T, N, K>(invertible)
            .add("hadamard", |a: &Matrix<T, N, N>, &()| a.determinant())
            .add("nalgebra", |a: &SMatrix<T, N, N>, &()| a.determinant())
            .add("naive", |a: &[[T; N]; N], &()| naive::determinant(a))
            .case()
    });
    plan.add(name::<T>("trace", &[N, N]), || {
        one::<T, N, K>(invertible)
            .add("hadamard", |a: &Matrix<T, N, N>, &()| a.trace())
            .add("nalgebra", |a: &SMatrix<T, N, N>, &()| a.trace())
            .case()
    });
}

/// Large matrices, whose elements take no time beside the operation.
fn large<T: Element, const N: usize, const K: usize>(plan: &mut Plan)
where
    Const<N>: DimMin<Const<N>, Output = Const<N>>,
{
    plan.add(name::<T>("inverse", &[N, N]), || {
        one::<T, N, K>(invertible)
            .add_slow("hadamard", |a: &Matrix<T, N, N>, &()| a.inverse())
            .add_slow("nalgebra", |a: &SMatrix<T, N, N>, &()| a.try_inverse())
            .add_slow("naive", |a: &[[T; N]; N], &()| naive::inverse(a))
            .case()
    });
    plan.add(name::<T>("determinant", &[N, N]), || {
        one::<T, N, K>(invertible)
            .add_slow("hadamard", |a: &Matrix<T, N, N>, &()| a.determinant())
            .add_slow("nalgebra", |a: &SMatrix<T, N, N>, &()| a.determinant())
            .add_slow("naive", |a: &[[T; N]; N], &()| naive::determinant(a))
            .case()
    });
}

/// What crates for games have.
fn game<const N: usize, A: GameMatrix<N>>(plan: &mut Plan) {
    game_matrix::<<A::Vector as GameVector<N>>::T, N, A>(plan);
}

fn game_matrix<T: Element, const N: usize, A: GameMatrix<N>>(plan: &mut Plan)
where
    A::Vector: GameVector<N, T = T>,
{
    plan.add(name::<T>("inverse", &[N, N]), || {
        one::<T, N, SMALL>(invertible)
            .add_chained(A::Vector::CRATE, |a: &A, &()| a.inverse())
            .case()
    });
    plan.add(name::<T>("determinant", &[N, N]), || {
        one::<T, N, SMALL>(invertible).add(A::Vector::CRATE, |a: &A, &()| a.determinant()).case()
    });
}
