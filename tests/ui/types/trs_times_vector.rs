// A vector is a point or a direction: translation, rotation and scale have a method for each.
use hadamard::geometry::Trs;
use hadamard::vector;

fn main() {
    let a = Trs::IDENTITY;
    let _ = a * vector![1.0, 2.0, 3.0];
}
