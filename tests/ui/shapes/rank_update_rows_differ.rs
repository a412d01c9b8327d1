// P + s Wᵀ W takes a W whose rows are as long as those of P.
use hadamard::linalg::Symmetric;
use hadamard::mat;

fn main() {
    let mut p = Symmetric::<f64, 2>::IDENTITY;
    p.rank_update(mat![1.0, 2.0, 3.0], -1.0);
}
