//! Recipes for crates whose versions come too often for a feature of their own. The elements of
//! a matrix are a slice, one column after another, and that is enough.

use hadamard::{Matrix, Vector, vector};

// ndarray: rows are `a.to_rows()`, and views take strides.
use ndarray::{Array2, ArrayView2, ShapeBuilder, arr2};

pub fn to_ndarray<const M: usize, const N: usize>(a: &Matrix<f64, M, N>) -> Array2<f64> {
    arr2(&a.to_rows())
}

/// Without a copy: columns one after another are Fortran's order.
pub fn view<const M: usize, const N: usize>(a: &Matrix<f64, M, N>) -> ArrayView2<'_, f64> {
    ArrayView2::from_shape((M, N).f(), a.as_slice()).unwrap()
}

pub fn from_ndarray<const M: usize, const N: usize>(a: &Array2<f64>) -> Option<Matrix<f64, M, N>> {
    (a.dim() == (M, N)).then(|| Matrix::from_fn(|i, j| a[[i, j]]))
}

// faer: references to columns, without a copy.
use faer::MatRef;

pub fn to_faer<const M: usize, const N: usize>(a: &Matrix<f64, M, N>) -> MatRef<'_, f64> {
    MatRef::from_column_major_slice(a.as_slice(), M, N)
}

pub fn from_faer<const M: usize, const N: usize>(a: MatRef<'_, f64>) -> Option<Matrix<f64, M, N>> {
    (a.shape() == (M, N)).then(|| Matrix::from_fn(|i, j| a[(i, j)]))
}

// image: a colour is an array of numbers, and so a vector.
use image::{Rgb, RgbImage};

/// Transforms each colour of a picture, as from one space of colours to another.
pub fn transform(picture: &mut RgbImage, a: &Matrix<f32, 3, 3>) {
    for Rgb(pixel) in picture.pixels_mut() {
        let colour = a * Vector::from(*pixel).cast::<f32>();
        *pixel = colour.round().clamp(0.0, 255.0).cast::<u8>().into();
    }
}

// heapless: a list of vectors with a capacity, on a microcontroller.
use heapless::Vec;

pub fn mean<const N: usize>(samples: &Vec<Vector<f32, 3>, N>) -> Option<Vector<f32, 3>> {
    let sum = samples.iter().copied().reduce(|sum, x| sum + x)?;
    Some(sum / samples.len() as f32)
}

// embedded-graphics: whole pixels, from coordinates that were computed.
use embedded_graphics::prelude::Point;

pub fn to_point(v: Vector<f32, 2>) -> Point {
    let (x, y) = v.round().cast::<i32>().into();
    Point::new(x, y)
}

pub fn from_point(point: Point) -> Vector<i32, 2> {
    vector![point.x, point.y]
}

// plotters, egui_plot and others: pairs of numbers.
pub fn to_points(samples: &[Vector<f64, 2>]) -> impl Iterator<Item = (f64, f64)> {
    samples.iter().map(|&sample| sample.into())
}
