// nalgebra: y ← a x + b y.
use hadamard::vector;

fn main() {
    let (x, mut y) = (vector![1.0, 2.0], vector![3.0, 4.0]);
    y.axpy(0.5, &x, 1.0);
}
