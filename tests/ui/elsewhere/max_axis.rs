// Extrema by an axis.
use hadamard::mat;

fn main() {
    let _ = mat![1.0, 2.0; 3.0, 4.0].max_axis(0);
}
