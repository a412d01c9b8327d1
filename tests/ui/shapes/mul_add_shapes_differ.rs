// `mul_add` takes three equal shapes.
use hadamard::mat;

fn main() {
    let a = mat![1, 2; 3, 4];
    let _ = a.mul_add(a, mat![1, 2]);
}
