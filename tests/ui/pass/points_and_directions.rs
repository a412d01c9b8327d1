// Points, directions and normals: a method for each, of one or of many columns.
use hadamard::geometry::{Affine, Isometry2, Isometry3, Trs};
use hadamard::{Matrix, mat, vector};

fn main() {
    let map = Affine::new(mat![2, 0; 0, 3], vector![10, 20]);
    let v = vector![1, 1];
    assert_eq!((map.transform_point(v), map.transform_vector(&v)), (vector![12, 23], vector![2, 3]));
    // Each column of a matrix is a point.
    assert_eq!(map.transform_point(mat![0, 1, 1; 0, 0, 1]), mat![10, 12, 12; 20, 20, 23]);
    let mut points = [v, v];
    map.transform_points(&mut points);
    assert_eq!(points, [vector![12, 23]; 2]);

    let map = map.cast::<f64>();
    assert_eq!(map.transform_normal(vector![1.0, 1.0]), vector![3.0, 2.0]);
    assert_eq!(map.inverse_transform_point(vector![12.0, 23.0]).unwrap(), vector![1.0, 1.0]);

    let step = Isometry3::from_translation(vector![0.0, 0.0, 5.0_f32]);
    assert_eq!(step.transform_point(vector![1.0, 2.0, 3.0]), vector![1.0, 2.0, 8.0]);
    assert_eq!(step.transform_vector(Matrix::<f32, 3, 3>::IDENTITY), Matrix::IDENTITY);
    assert_eq!(step.inverse_transform_point(vector![1.0, 2.0, 8.0]), vector![1.0, 2.0, 3.0]);
    assert_eq!(Isometry2::<f64>::IDENTITY.transform_point(vector![1.0, 2.0]), vector![1.0, 2.0]);
    assert_eq!(Trs::<f64>::IDENTITY.transform_vector(vector![1.0, 2.0, 3.0]), vector![1.0, 2.0, 3.0]);

    // With a 4x4 matrix, the last element says what the vector is.
    let matrix = step.to_matrix();
    assert_eq!(matrix * vector![1.0, 2.0, 3.0].extend(1.0), vector![1.0, 2.0, 8.0, 1.0]);
    assert_eq!(matrix * vector![1.0, 2.0, 3.0].extend(0.0), vector![1.0, 2.0, 3.0, 0.0]);
}
