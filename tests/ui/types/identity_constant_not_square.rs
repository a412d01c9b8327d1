// An identity is square, as a constant too.
use hadamard::Matrix;

fn main() {
    let _ = Matrix::<f32, 2, 3>::IDENTITY;
}
