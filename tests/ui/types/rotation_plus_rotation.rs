// Rotations are not added: their product does one after the other.
use hadamard::geometry::Rotation3;

fn main() {
    let _ = Rotation3::<f64>::IDENTITY + Rotation3::<f64>::IDENTITY;
}
