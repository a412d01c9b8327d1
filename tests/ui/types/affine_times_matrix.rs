// A map times a matrix: the matrix of the map is meant.
use hadamard::geometry::Affine;
use hadamard::{Matrix, vector};

fn main() {
    let a = Affine::from_scale(vector![1.0_f32, 2.0, 3.0]);
    let _ = a * Matrix::<f32, 4, 4>::IDENTITY;
}
