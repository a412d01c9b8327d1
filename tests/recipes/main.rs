//! The recipes do what they say.

use hadamard::{Matrix, mat, vector};
use hadamard_recipes::{
    from_faer, from_ndarray, from_point, mean, to_faer, to_ndarray, to_point, to_points, transform,
    view,
};
use image::{Rgb, RgbImage};

const A: Matrix<f64, 2, 3> = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];

#[test]
fn ndarray_has_the_same_rows() {
    let theirs = to_ndarray(&A);
    assert_eq!((theirs.dim(), theirs[[0, 2]], theirs[[1, 0]]), ((2, 3), 3.0, 4.0));
    assert_eq!(view(&A), theirs);
    assert_eq!(view(&A).as_ptr(), A.as_slice().as_ptr());
    assert_eq!(from_ndarray(&theirs), Some(A));
    assert_eq!(from_ndarray::<3, 2>(&theirs), None);
    assert_eq!(to_ndarray(&A).dot(&to_ndarray(&A.transpose())), to_ndarray(&(A * A.transpose())));
}

#[test]
fn faer_has_the_same_rows() {
    let theirs = to_faer(&A);
    assert_eq!((theirs.shape(), theirs[(0, 2)], theirs[(1, 0)]), ((2, 3), 3.0, 4.0));
    assert_eq!(from_faer(theirs), Some(A));
    assert_eq!(from_faer(theirs.transpose()), Some(A.transpose()));
    assert_eq!(from_faer::<2, 2>(theirs), None);
}

#[test]
fn pictures_are_transformed() {
    let mut picture = RgbImage::from_pixel(2, 1, Rgb([10, 20, 200]));
    transform(&mut picture, &mat![0.0, 1.0, 0.0; 2.0, 0.0, 0.0; 0.0, 0.0, 2.0]);
    assert_eq!(picture.get_pixel(1, 0), &Rgb([20, 20, 255]));
}

#[test]
fn lists_and_points() {
    let samples = heapless::Vec::from_slice(&[vector![1.0, 2.0, 3.0], vector![3.0, 2.0, 1.0]]);
    assert_eq!(mean::<4>(&samples.unwrap()), Some(vector![2.0, 2.0, 2.0]));
    assert_eq!(mean::<4>(&heapless::Vec::new()), None);
    let point = to_point(vector![1.6, -2.4]);
    assert_eq!((point.x, point.y, from_point(point)), (2, -2, vector![2, -2]));
    assert!(to_points(&[vector![1.0, 2.0]]).eq([(1.0, 2.0)]));
}

/// The recipe for rerun is not compiled, but it hands over these arrays.
#[test]
fn points_for_rerun_are_arrays() {
    let points = [vector![1.0_f32, 2.0, 3.0], vector![4.0, 5.0, 6.0]];
    let arrays = points.iter().map(|&p| <[f32; 3]>::from(p));
    assert!(arrays.eq([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]));
}
