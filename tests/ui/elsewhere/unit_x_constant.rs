// A constant of glam: its elements are known.
use hadamard::Vector;

type Vec3 = Vector<f32, 3>;

fn main() {
    let _ = Vec3::UNIT_X * 2.0;
}
