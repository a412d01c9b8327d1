// The shortest solution takes as many rows on the right as the matrix has.
use hadamard::{mat, vector};

fn main() {
    let a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let _ = a.lstsq(&vector![1.0, 2.0, 3.0]);
}
