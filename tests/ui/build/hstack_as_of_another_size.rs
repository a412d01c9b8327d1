// 40 and 40 columns are 80.
use hadamard::Matrix;

fn main() {
    let a = Matrix::<i32, 2, 40>::zeros();
    let _ = a.hstack_as::<81>(a);
}
