// A normal has the length of the direction.
use hadamard::vector;

fn main() {
    let _ = vector![1.0, 0.0, 0.0].refract(vector![1.0, 0.0], 1.5);
}
