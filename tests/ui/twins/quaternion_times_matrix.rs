// The twin of `shapes/quaternion_times_matrix.rs`.
use hadamard::geometry::Quaternion;
use hadamard::{mat, math};

fn main() {
    let q = Quaternion::from_xyzw(0.0, 0.0, 0.0, 1.0);
    let m = mat![1.0, 2.0; 3.0, 4.0];
    let _ = math!({ &q } * { &m });
}
