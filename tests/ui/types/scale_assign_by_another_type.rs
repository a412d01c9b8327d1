// A number has the type of the elements.
use hadamard::vector;

fn main() {
    let mut a = vector![1.0_f32, 2.0];
    a *= 2;
}
