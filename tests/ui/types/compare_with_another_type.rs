// A comparison takes the type of the elements.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a.gt(0.5);
}
