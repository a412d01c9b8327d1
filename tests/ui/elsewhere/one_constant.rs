// A constant of glam: its elements are inferred.
use hadamard::Vector;

fn main() {
    let _: Vector<f32, 3> = Vector::ONE;
}
