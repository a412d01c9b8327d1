// A cross product in a constant takes two columns of length 3.
use hadamard::{Vector, konst, vector};

const Z: Vector<i32, 3> = konst::cross(&vector![1, 0], &vector![0, 1]);

fn main() {
    let _ = Z;
}
