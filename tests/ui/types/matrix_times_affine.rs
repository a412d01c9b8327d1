// A matrix is multiplied by the matrix of a map.
use hadamard::geometry::Affine;
use hadamard::{Matrix, vector};

fn main() {
    let projection = Matrix::<f32, 4, 4>::IDENTITY;
    let a = Affine::from_scale(vector![1.0_f32, 2.0, 3.0]);
    let _ = projection * a;
}
