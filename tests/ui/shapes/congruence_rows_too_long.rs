// A P Aᵀ of a 2x2 matrix P takes an A with rows of length 2.
use hadamard::linalg::Symmetric;
use hadamard::mat;

fn main() {
    let p = Symmetric::<f64, 2>::IDENTITY;
    let _ = p.congruence(mat![1.0, 2.0, 3.0]);
}
