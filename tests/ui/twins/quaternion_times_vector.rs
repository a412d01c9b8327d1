// The twin of `shapes/quaternion_times_vector.rs`.
use hadamard::geometry::Quaternion;
use hadamard::{math, vector};

fn main() {
    let q = Quaternion::from_xyzw(0.0, 0.0, 0.0, 1.0);
    let _ = math!(q * { vector![1.0, 2.0, 3.0] });
}
