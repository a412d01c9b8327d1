// There is no order between matrices; `lt` compares element by element.
use hadamard::mat;

fn main() {
    let a = mat![1, 2, 3; 4, 5, 6];
    let _ = a < a;
}
