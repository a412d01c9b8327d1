// A glam vector of three becomes one of three.
use hadamard::Vector;

fn main() {
    let _: Vector<f32, 4> = glam::Vec3::ONE.into();
}
