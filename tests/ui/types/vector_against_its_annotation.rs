// A vector literal has the length of its annotation.
use hadamard::{Vector, vector};

fn main() {
    let _: Vector<i32, 3> = vector![1, 2];
}
