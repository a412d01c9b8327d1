// Frames are checked in generic code: the factors are exchanged, `A` to `B` and `B` to `C`.
use hadamard::geometry::Rotation3;
use hadamard::geometry::frame::Map;

fn f<A, B, C>(
    c_from_b: Map<B, C, Rotation3<f64>>,
    b_from_a: Map<A, B, Rotation3<f64>>,
) {
    let _ = b_from_a * c_from_b;
}

fn main() {}
