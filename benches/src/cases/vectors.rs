//! Products of vectors, norms, distances and angles.

use glam::{DVec3, Vec3};
use hadamard::Vector;
use nalgebra::SVector;
use ultraviolet as uv;

use crate::element::Element;
use crate::input::general;
use crate::naive::{self, Column};
use crate::peers::{GameMatrix, GameVector, each_game};
use crate::plan::{Plan, name};
use crate::rows::{Case, Rows};
use crate::shapes::SMALL;

#[inline]
pub fn all(plan: &mut Plan) {
    of::<f32>(plan);
    of::<f64>(plan);
    each_game!(game, plan, f32);
    each_game!(game, plan, f64);
    angles(plan);
    plan.add(name::<f32>("cross", &[3]), || {
        Rows::<f32, 3, 1, 3, 1, SMALL>::new(general, general)
            .add_chained("glam", |x: &Vec3, y: &Vec3| x.cross(*y))
            .add_chained("ultraviolet", |x: &uv::Vec3, y: &uv::Vec3| x.cross(*y))
            .case()
    });
    plan.add(name::<f64>("cross", &[3]), || {
        Rows::<f64, 3, 1, 3, 1, SMALL>::new(general, general)
            .add_chained("glam", |x: &DVec3, y: &DVec3| x.cross(*y))
            .case()
    });
}

fn of<T: Element>(plan: &mut Plan) {
    macro_rules! lengths {
        ($($N:literal)*) => {$( length::<T, $N, SMALL>(plan); )*};
    }
    lengths! { 1 2 3 4 5 6 7 8 }
    length::<T, 12, 4>(plan);
    length::<T, 16, 4>(plan);
    length::<T, 32, 1>(plan);
    length::<T, 64, 1>(plan);
    plan.add(name::<T>("cross", &[3]), || {
        Rows::<T, 3, 1, 3, 1, SMALL>::new(general, general)
            .add_chained("hadamard", |x: &Vector<T, 3>, y: &Vector<T, 3>| x.cross(y))
            .add_chained("nalgebra", |x: &SVector<T, 3>, y: &SVector<T, 3>| x.cross(y))
            .add_chained("naive", |x: &Column<T, 3>, y: &Column<T, 3>| naive::cross(x, y))
            .case()
    });
}

/// Operations on vectors of one length.
fn length<T: Element, const N: usize, const K: usize>(plan: &mut Plan) {
    plan.add(name::<T>("dot", &[N]), || {
        Rows::<T, N, 1, N, 1, K>::new(general, general)
            .add("hadamard", |x: &Vector<T, N>, y: &Vector<T, N>| x.dot(y))
            .add("nalgebra", |x: &SVector<T, N>, y: &SVector<T, N>| x.dot(y))
            .add("naive", |x: &Column<T, N>, y: &Column<T, N>| naive::dot(x, y))
            .case()
    });
    plan.add(name::<T>("norm_squared", &[N]), || {
        Rows::<T, N, 1, 1, 1, K>::new(general, general)
            .add("hadamard", |x: &Vector<T, N>, &()| x.norm_squared())
            .add("nalgebra", |x: &SVector<T, N>, &()| x.norm_squared())
            .add("naive", |x: &Column<T, N>, &()| naive::dot(x, x))
            .case()
    });
    plan.add(name::<T>("norm", &[N]), || {
        Rows::<T, N, 1, 1, 1, K>::new(general, general)
            .add("hadamard", |x: &Vector<T, N>, &()| x.norm())
            .add("nalgebra", |x: &SVector<T, N>, &()| x.norm())
            .add("naive", |x: &Column<T, N>, &()| naive::norm(x))
            .case()
    });
    plan.add(name::<T>("normalize", &[N]), || {
        Rows::<T, N, 1, 1, 1, K>::new(general, general)
            .add_chained("hadamard", |x: &Vector<T, N>, &()| x.normalize())
            .add_chained("nalgebra", |x: &SVector<T, N>, &()| x.normalize())
            .add_chained("naive", |x: &Column<T, N>, &()| naive::normalize(x))
            .case()
    });
    plan.add(name::<T>("distance", &[N]), || {
        Rows::<T, N, 1, N, 1, K>::new(general, general)
            .add("hadamard", |x: &Vector<T, N>, y: &Vector<T, N>| x.distance(y))
            .add("nalgebra", |x: &SVector<T, N>, y: &SVector<T, N>| x.metric_distance(y))
            .add("naive", |x: &Column<T, N>, y: &Column<T, N>| naive::distance(x, y))
            .case()
    });
}

/// What crates for games have.
fn game<const N: usize, A: GameMatrix<N>>(plan: &mut Plan) {
    game_vector::<<A::Vector as GameVector<N>>::T, N, A::Vector>(plan);
}

fn game_vector<T: Element, const N: usize, V: GameVector<N, T = T>>(plan: &mut Plan) {
    plan.add(name::<T>("dot", &[N]), || pairs().add(V::CRATE, |x: &V, y: &V| x.dot(*y)).case());
    plan.add(name::<T>("norm_squared", &[N]), || {
        single().add(V::CRATE, |x: &V, &()| x.dot(*x)).case()
    });
    plan.add(name::<T>("norm", &[N]), || single().add(V::CRATE, |x: &V, &()| x.norm()).case());
    plan.add(name::<T>("normalize", &[N]), || {
        single().add_chained(V::CRATE, |x: &V, &()| x.normalize()).case()
    });
    plan.add(name::<T>("distance", &[N]), || {
        pairs().add(V::CRATE, |x: &V, y: &V| x.distance(*y)).case()
    });
}

fn single<T: Element, const N: usize>() -> Rows<T, N, 1, 1, 1, SMALL> {
    Rows::new(general, general)
}

fn pairs<T: Element, const N: usize>() -> Rows<T, N, 1, N, 1, SMALL> {
    Rows::new(general, general)
}

/// Angles between vectors.
#[inline]
fn angles(plan: &mut Plan) {
    fn ours<T: Element, const N: usize>() -> Case {
        pairs::<T, N>()
            .add("hadamard", |x: &Vector<T, N>, y: &Vector<T, N>| x.angle(y))
            .add("nalgebra", |x: &SVector<T, N>, y: &SVector<T, N>| x.angle(y))
            .case()
    }
    macro_rules! with_glam {
        ($($T:ident $N:literal $Vec:ident;)*) => {$(
            let row = name::<$T>("angle", &[$N]);
            plan.add(row.clone(), ours::<$T, $N>);
            plan.add(row, || {
                pairs().add("glam", |x: &$Vec, y: &$Vec| x.angle_between(*y)).case()
            });
        )*};
    }
    with_glam! { f32 3 Vec3; f64 3 DVec3; }
}
