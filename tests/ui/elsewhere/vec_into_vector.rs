// A Vec has no known length.
use hadamard::Vector;

fn main() {
    let _: Vector<f64, 2> = vec![1.0, 2.0].into();
}
