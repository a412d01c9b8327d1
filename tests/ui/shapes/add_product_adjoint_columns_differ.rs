// A Bᴴ: A and B have as many columns.
use hadamard::mat;

fn main() {
    let (a, b) = (mat![1.0, 2.0; 3.0, 4.0], mat![5.0, 6.0, 7.0]);
    let mut c = mat![0.0; 0.0];
    c.add_product_adjoint(a, b);
}
