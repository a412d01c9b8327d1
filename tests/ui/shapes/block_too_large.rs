// Sums of sizes are computed up to 64.
use hadamard::{Matrix, block};

fn main() {
    let a = Matrix::<i32, 40, 1>::zeros();
    let _ = block![a; a];
}
