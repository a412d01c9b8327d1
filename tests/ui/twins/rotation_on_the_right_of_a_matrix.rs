// The twin of `shapes/rotation_on_the_right_of_a_matrix.rs`.
use hadamard::{Matrix, math};
use hadamard::geometry::Rotation3;

fn main() {
    let m = Matrix::<f64, 3, 3>::identity();
    let _ = math!(m * { Rotation3::<f64>::IDENTITY });
}
