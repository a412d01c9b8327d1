// Products of sizes are computed up to 64.
use hadamard::Matrix;

fn main() {
    let _ = Matrix::<i32, 9, 9>::zeros().flatten();
}
