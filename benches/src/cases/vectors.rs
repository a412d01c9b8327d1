//! Vectors of two to four elements.

use cgmath::{ElementWise, InnerSpace, Vector2, Vector3, Vector4};
use glam::{Vec2, Vec3, Vec3A, Vec4};
use hadamard::Vector;
use nalgebra::SVector;
use ultraviolet as uv;

use crate::class::VECTORS;
use crate::element::Element;
use crate::input::{general, signs};
use crate::naive::{self, Column};
use crate::rows::{Case, Rows};

/// Pairs of vectors.
type Pairs<T, const N: usize> = Rows<T, N, 1, N, 1, 64>;

/// The peers beside nalgebra, whose types are not generic.
macro_rules! with_peers {
    ($($N:literal: $Vec:ident, $Vector:ident;)*) => {
        /// The operations that all peers have.
        fn of_f32(cases: &mut Vec<Case>) {
            $(
                cases.extend(
                    dot::<f32, $N>()
                        .add("glam", |x: &$Vec, y: &$Vec| x.dot(*y))
                        .chain("glam", |x: &$Vec, y: &$Vec| *y * x.dot(*y))
                        .add("ultraviolet", |x: &uv::$Vec, y: &uv::$Vec| x.dot(*y))
                        .chain("ultraviolet", |x: &uv::$Vec, y: &uv::$Vec| *y * x.dot(*y))
                        .add("cgmath", |x: &$Vector<f32>, y: &$Vector<f32>| x.dot(*y))
                        .chain("cgmath", |x: &$Vector<f32>, y: &$Vector<f32>| y * x.dot(*y))
                        .into_cases(),
                );
                cases.extend(
                    normalize::<f32, $N>()
                        .add_chained("glam", |x: &$Vec, &()| x.normalize())
                        .add_chained("ultraviolet", |x: &uv::$Vec, &()| x.normalized())
                        .add_chained("cgmath", |x: &$Vector<f32>, &()| x.normalize())
                        .into_cases(),
                );
                cases.extend(
                    sum::<f32, $N>()
                        .add("glam", |x: &$Vec, y: &$Vec| *x + *y)
                        .add("ultraviolet", |x: &uv::$Vec, y: &uv::$Vec| *x + *y)
                        .add("cgmath", |x: &$Vector<f32>, y: &$Vector<f32>| x + y)
                        .into_cases(),
                );
                cases.extend(
                    difference::<f32, $N>()
                        .add("glam", |x: &$Vec, y: &$Vec| *x - *y)
                        .add("ultraviolet", |x: &uv::$Vec, y: &uv::$Vec| *x - *y)
                        .add("cgmath", |x: &$Vector<f32>, y: &$Vector<f32>| x - y)
                        .into_cases(),
                );
                cases.extend(
                    hadamard::<f32, $N>()
                        .add("glam", |x: &$Vec, y: &$Vec| *x * *y)
                        .add("ultraviolet", |x: &uv::$Vec, y: &uv::$Vec| *x * *y)
                        .add("cgmath", |x: &$Vector<f32>, y: &$Vector<f32>| {
                            x.mul_element_wise(*y)
                        })
                        .into_cases(),
                );
            )*
        }
    };
}

with_peers! {
    2: Vec2, Vector2;
    3: Vec3, Vector3;
    4: Vec4, Vector4;
}

pub fn cases(cases: &mut Vec<Case>) {
    of_f32(cases);
    cases.extend(
        cross::<f32>()
            .add_chained("glam", |x: &Vec3, y: &Vec3| x.cross(*y))
            .add_chained("glam Vec3A", |x: &Vec3A, y: &Vec3A| x.cross(*y))
            .add_chained("ultraviolet", |x: &uv::Vec3, y: &uv::Vec3| x.cross(*y))
            .add_chained("cgmath", |x: &Vector3<f32>, y: &Vector3<f32>| x.cross(*y))
            .into_cases(),
    );
    cases.extend(cross::<f64>().into_cases());
    cases.extend(dot::<f64, 3>().into_cases());
    cases.extend(normalize::<f64, 3>().into_cases());
}

/// In the chain, y times the product with x is the next x.
fn dot<T: Element, const N: usize>() -> Pairs<T, N> {
    Pairs::<T, N>::new(&VECTORS, &format!("dot/{}/{N}", T::NAME), general, general)
        .add("hadamard", |x: &Vector<T, N>, y: &Vector<T, N>| x.dot(y))
        .chain("hadamard", |x: &Vector<T, N>, y: &Vector<T, N>| y * x.dot(y))
        .add("naive", |x: &Column<T, N>, y: &Column<T, N>| naive::dot(x, y))
        .add("nalgebra", |x: &SVector<T, N>, y: &SVector<T, N>| x.dot(y))
        .chain("nalgebra", |x: &SVector<T, N>, y: &SVector<T, N>| y * x.dot(y))
}

fn cross<T: Element>() -> Pairs<T, 3> {
    Pairs::<T, 3>::new(&VECTORS, &format!("cross/{}/3", T::NAME), general, general)
        .add_chained("hadamard", |x: &Vector<T, 3>, y: &Vector<T, 3>| x.cross(y))
        .add_chained("naive", |x: &Column<T, 3>, y: &Column<T, 3>| naive::cross(x, y))
        .add_chained("nalgebra", |x: &SVector<T, 3>, y: &SVector<T, 3>| x.cross(y))
}

fn normalize<T: Element, const N: usize>() -> Rows<T, N, 1, 1, 1, 64> {
    Rows::new(&VECTORS, &format!("normalize/{}/{N}", T::NAME), general, general)
        .add_chained("hadamard", |x: &Vector<T, N>, &()| x.normalize())
        .add_chained("naive", |x: &Column<T, N>, &()| naive::normalize(x))
        .add_chained("nalgebra", |x: &SVector<T, N>, &()| x.normalize())
}

fn sum<T: Element, const N: usize>() -> Pairs<T, N> {
    Pairs::<T, N>::new(&VECTORS, &format!("add/{}/{N}", T::NAME), general, general)
        .add("hadamard", |x: &Vector<T, N>, y: &Vector<T, N>| x + y)
        .add("naive", |x: &Column<T, N>, y: &Column<T, N>| naive::add(x, y))
        .add("nalgebra", |x: &SVector<T, N>, y: &SVector<T, N>| x + y)
}

fn difference<T: Element, const N: usize>() -> Pairs<T, N> {
    Pairs::<T, N>::new(&VECTORS, &format!("sub/{}/{N}", T::NAME), general, general)
        .add("hadamard", |x: &Vector<T, N>, y: &Vector<T, N>| x - y)
        .add("nalgebra", |x: &SVector<T, N>, y: &SVector<T, N>| x - y)
}

fn hadamard<T: Element, const N: usize>() -> Pairs<T, N> {
    Pairs::<T, N>::new(&VECTORS, &format!("hadamard/{}/{N}", T::NAME), general, signs)
        .add("hadamard", |x: &Vector<T, N>, y: &Vector<T, N>| x.hadamard(y))
        .add("naive", |x: &Column<T, N>, y: &Column<T, N>| naive::hadamard(x, y))
        .add("nalgebra", |x: &SVector<T, N>, y: &SVector<T, N>| x.component_mul(y))
}
