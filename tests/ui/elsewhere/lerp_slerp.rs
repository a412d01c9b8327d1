// nalgebra: the interpolation of rigid motions.
use hadamard::geometry::Isometry3;

fn main() {
    let (a, b) = (Isometry3::<f64>::IDENTITY, Isometry3::IDENTITY);
    let _ = a.lerp_slerp(&b, 0.5).inverse();
}
