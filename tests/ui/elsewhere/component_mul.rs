// nalgebra: the Hadamard product has its own name.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = a.component_mul(&a);
}
