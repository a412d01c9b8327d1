// A bound is missing in generic code.
use hadamard::{Scalar, Vector};

fn main() {
    fn norm<T: Scalar, const N: usize>(v: Vector<T, N>) -> T {
        v.norm()
    }
}
