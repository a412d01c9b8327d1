// One number in brackets, of a triangle.
use hadamard::mat;

fn main() {
    let l = mat![1.0, 2.0; 3.0, 4.0].lower();
    let _ = l[0];
}
