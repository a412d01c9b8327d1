// A constant of glam.
use hadamard::geometry::Quaternion;

fn main() {
    let _: Quaternion<f32> = Quaternion::IDENTITY;
}
