// In place, A P Aᵀ has the shape of P: A is square.
use hadamard::linalg::Symmetric;
use hadamard::mat;

fn main() {
    let mut p = Symmetric::<f64, 2>::IDENTITY;
    p.congruence_in_place(mat![1.0, 2.0]);
}
