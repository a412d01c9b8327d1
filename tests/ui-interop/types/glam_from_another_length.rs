// A vector of four becomes no glam vector of three.
use hadamard::vector;

fn main() {
    let _: glam::Vec3 = vector![1.0, 2.0, 3.0, 1.0].into();
}
