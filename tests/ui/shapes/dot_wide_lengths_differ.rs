// A wide dot product takes vectors of one length.
use hadamard::{Vector, vector};

fn main() {
    let (x, y): (Vector<i8, 3>, Vector<i8, 2>) = (vector![1, 2, 3], vector![1, 2]);
    let _ = x.dot_wide(y);
}
