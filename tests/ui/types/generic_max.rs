// A bound is missing in generic code.
use hadamard::{Scalar, Vector};

fn main() {
    fn largest<T: Scalar, const N: usize>(v: Vector<T, N>) -> T {
        v.max_element()
    }
}
