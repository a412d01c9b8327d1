// 10 by 10 elements are 100.
use hadamard::Matrix;

fn main() {
    let a = Matrix::<i32, 10, 10>::zeros();
    let _ = a.flatten_as::<99>();
}
