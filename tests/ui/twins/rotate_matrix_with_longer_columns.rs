// The twin of `shapes/rotate_matrix_with_longer_columns.rs`.
use hadamard::{Matrix, math};
use hadamard::geometry::Rotation3;

fn main() {
    let r = Rotation3::<f32>::IDENTITY;
    let m = Matrix::<f32, 4, 4>::identity();
    let _ = math!(r * { &m });
}
