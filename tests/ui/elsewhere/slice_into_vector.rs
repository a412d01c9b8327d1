// The length of a slice is not known to the compiler.
use hadamard::Vector;

fn main() {
    let x = [1.0, 2.0];
    let _: Vector<f64, 2> = Vector::from(&x[..]);
}
