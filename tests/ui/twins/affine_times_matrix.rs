// The twin of `types/affine_times_matrix.rs`.
use hadamard::geometry::Affine;
use hadamard::{Matrix, math, vector};

fn main() {
    let a = Affine::from_scale(vector![1.0_f32, 2.0, 3.0]);
    let _ = math!(a * { Matrix::<f32, 4, 4>::IDENTITY });
}
