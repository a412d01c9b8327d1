// A covariance without a frame takes a matrix, not a rotation.
use hadamard::geometry::Rotation3;
use hadamard::linalg::Symmetric;

fn main() {
    let p = Symmetric::<f64, 3>::IDENTITY;
    let _ = p.congruence(Rotation3::<f64>::IDENTITY);
}
