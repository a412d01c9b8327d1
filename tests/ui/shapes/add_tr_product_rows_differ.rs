// Aᵀ B: A and B have as many rows.
use hadamard::mat;

fn main() {
    let (a, b) = (mat![1, 2; 3, 4], mat![5; 6; 7]);
    let mut c = mat![0; 0];
    c.add_tr_product(a, b);
}
