// A column and a row are not repeated in both directions.
use hadamard::{mat, math, vector};

fn main() {
    let x = vector![1.0, 2.0, 3.0];
    let r = mat![1.0, 2.0];
    let _ = math!(x .* r);
}
