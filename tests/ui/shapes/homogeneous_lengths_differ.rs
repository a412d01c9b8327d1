// `[R t; 0 1]` takes a square R and a column t of its length.
use hadamard::{mat, vector};

fn main() {
    let r = mat![0, -1; 1, 0];
    let _ = r.homogeneous(vector![1, 2, 3]);
}
