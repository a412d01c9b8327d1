// An identity is square.
use hadamard::Matrix;

fn main() {
    let _ = Matrix::<f32, 2, 3>::identity();
}
