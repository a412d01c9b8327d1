// A function of nalgebra.
use hadamard::geometry::Quaternion;

fn main() {
    let _: Quaternion<f64> = Quaternion::identity();
}
