// NumPy: a function of a module.
use hadamard::Matrix;

fn main() {
    let _: Matrix<f64, 2, 2> = hadamard::ones(2, 2);
}
