// The product that is added must exist: 2x3 times 2x2 does not.
use hadamard::mat;

fn main() {
    let mut c = mat![1.0, 2.0; 3.0, 4.0];
    c.add_product(mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0], mat![1.0, 2.0; 3.0, 4.0]);
}
