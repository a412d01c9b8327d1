// An iterator has no known length.
use hadamard::{Vector, vector};

fn main() {
    let v = vector![1.0, 2.0];
    let _: Vector<f64, 2> = v.iter().map(|x| x * 2.0).collect();
}
