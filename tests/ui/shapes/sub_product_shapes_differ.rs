// The product that is subtracted is 2x1, and the matrix is 2x2.
use hadamard::{mat, vector};

fn main() {
    let mut c = mat![1.0, 2.0; 3.0, 4.0];
    c.sub_product(mat![1.0, 2.0; 3.0, 4.0], vector![1.0, 2.0]);
}
