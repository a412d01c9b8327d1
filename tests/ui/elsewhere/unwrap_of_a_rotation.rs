// What cannot fail returns no `Result`.
use hadamard::geometry::Rotation3;

fn main() {
    let _ = Rotation3::<f64>::IDENTITY.inverse().unwrap();
}
