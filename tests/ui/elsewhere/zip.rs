// A method of iterators: a matrix is none.
use hadamard::mat;

fn main() {
    let a = mat![1.0, 2.0];
    for (_x, _y) in a.zip(a) {}
}
