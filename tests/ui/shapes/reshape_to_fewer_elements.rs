// A reshaped matrix has as many elements.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let b: hadamard::Matrix<i32, 2, 2> = a.reshape();
    let _ = b;
}
