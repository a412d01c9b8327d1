// A Bᵀ has the shape of the matrix from which it is subtracted.
use hadamard::mat;

fn main() {
    let (a, b) = (mat![1, 2; 3, 4], mat![5, 6; 7, 8]);
    let mut c = mat![0; 0];
    c.sub_product_tr(a, b);
}
