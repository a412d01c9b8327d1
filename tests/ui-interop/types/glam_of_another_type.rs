// A glam vector of `f32` has no elements of type `f64`.
use hadamard::vector;

fn main() {
    let _: glam::Vec3 = vector![1.0_f64, 2.0, 3.0].into();
}
