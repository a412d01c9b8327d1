// The twin of `shapes/rotate_generic_length.rs`.
use hadamard::{Vector, math};
use hadamard::geometry::Rotation3;

fn turn<const N: usize>(r: Rotation3<f64>, v: Vector<f64, N>) -> Vector<f64, N> {
    math!(r * v)
}

fn main() {
    let _ = turn(Rotation3::IDENTITY, Vector::<f64, 3>::ZERO);
}
