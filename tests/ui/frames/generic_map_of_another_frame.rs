// Frames are checked in generic code: a map from `A`, and a value in `B`.
use hadamard::Vector;
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::{In, Map};

fn f<A, B>(b_from_a: Map<A, B, Isometry3<f64>>, x: In<B, Vector<f64, 3>>) {
    let _ = b_from_a.transform_point(x);
}

fn main() {}
