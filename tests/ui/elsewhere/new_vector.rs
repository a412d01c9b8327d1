// glam and nalgebra: elements are given to a macro.
use hadamard::Vector;

fn main() {
    let _: Vector<f64, 3> = Vector::new(1.0, 2.0, 3.0);
}
