// The twin of `types/affine_times_vector.rs`.
use hadamard::geometry::Affine;
use hadamard::{math, vector};

fn main() {
    let a = Affine::from_scale(vector![1.0, 2.0, 3.0]);
    let _ = math!(a * { vector![1.0, 2.0, 3.0] });
}
