// A cross product takes two vectors of length 3.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2, 3].cross(vector![1, 2, 3, 4]);
}
