// A system has as many equations on the right side as on the left.
use hadamard::{mat, vector};

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let _ = a.solve(vector![1.0, 2.0, 3.0]);
}
