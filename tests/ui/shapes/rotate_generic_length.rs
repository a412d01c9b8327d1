// Generic code does not know that its columns have length 3.
use hadamard::Vector;
use hadamard::geometry::Rotation3;

fn turn<const N: usize>(r: Rotation3<f64>, v: Vector<f64, N>) -> Vector<f64, N> {
    r * v
}

fn main() {
    let _ = turn(Rotation3::IDENTITY, Vector::<f64, 3>::ZERO);
}
