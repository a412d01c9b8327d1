// An identity needs a zero and a one.
use hadamard::Matrix;

fn main() {
    let _ = Matrix::<char, 2, 2>::identity();
}
