// nalgebra: what is done with the result is not reported as well.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    let b = a.try_inverse().unwrap();
    let _ = b * a;
}
