// A quaternion does not multiply a matrix.
use hadamard::geometry::Quaternion;
use hadamard::mat;

fn main() {
    let q = Quaternion::from_xyzw(0.0, 0.0, 0.0, 1.0);
    let m = mat![1.0, 2.0; 3.0, 4.0];
    let _ = &q * &m;
}
