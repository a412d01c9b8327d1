// The twin of `types/matrix_times_affine.rs`.
use hadamard::geometry::Affine;
use hadamard::{Matrix, math, vector};

fn main() {
    let projection = Matrix::<f32, 4, 4>::IDENTITY;
    let a = Affine::from_scale(vector![1.0_f32, 2.0, 3.0]);
    let _ = math!(projection * a);
}
