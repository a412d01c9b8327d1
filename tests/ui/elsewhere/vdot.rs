// NumPy: the product that conjugates its first argument.
use hadamard::vector;

fn main() {
    let _ = vector![1.0, 2.0].vdot(vector![3.0, 4.0]);
}
