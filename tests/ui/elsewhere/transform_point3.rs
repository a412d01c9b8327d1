// glam: a 4x4 matrix does not know whether a vector is a point.
use hadamard::{Matrix, vector};

fn main() {
    let m = Matrix::<f32, 4, 4>::IDENTITY;
    let _ = m.transform_point3(vector![1.0, 2.0, 3.0]);
}
