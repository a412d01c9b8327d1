// Elements of both sides are of one type.
use hadamard::mat;

fn main() {
    let mut a = mat![1.0_f32, 2.0];
    a += 1.0_f64;
}
