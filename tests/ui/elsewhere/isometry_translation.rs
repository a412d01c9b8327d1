// nalgebra: three numbers make a translation.
use hadamard::geometry::Isometry3;

fn main() {
    let _ = Isometry3::translation(1.0, 2.0, 3.0);
}
