// Frames are checked in generic code: `A` and `B` may differ.
use hadamard::Vector;
use hadamard::geometry::frame::In;

fn f<A, B>(a: In<A, Vector<f64, 3>>, b: In<B, Vector<f64, 3>>) -> In<A, Vector<f64, 3>> {
    a + b
}

fn main() {}
