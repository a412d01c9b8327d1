// The twin of `types/rotation_of_another_type_of_elements.rs`.
use hadamard::geometry::Rotation3;
use hadamard::{math, vector};

fn main() {
    let v = vector![1.0_f32, 2.0, 3.0];
    let _ = math!({ Rotation3::<f64>::IDENTITY } * v);
}
