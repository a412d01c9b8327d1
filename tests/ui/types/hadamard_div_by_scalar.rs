// A number divides with `/`.
use hadamard::mat;

fn main() {
    let a = mat![1, 2];
    let _ = a.hadamard_div(2);
}
