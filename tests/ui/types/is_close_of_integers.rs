// A tolerance is for real and complex elements.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2].is_close(vector![1, 3], 1);
}
