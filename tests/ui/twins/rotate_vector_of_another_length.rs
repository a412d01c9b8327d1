// The twin of `shapes/rotate_vector_of_another_length.rs`.
use hadamard::geometry::Rotation3;
use hadamard::{math, vector};

fn main() {
    let r = Rotation3::<f64>::IDENTITY;
    let _ = math!(r * { vector![1.0, 2.0] });
}
