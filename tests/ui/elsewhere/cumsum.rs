// NumPy, MATLAB, Julia: cumulative sums.
use hadamard::mat;

fn main() {
    let a = mat![1, 2; 3, 4];
    let _ = a.cumsum();
}
