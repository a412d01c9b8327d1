// `.*` is `hadamard`.
use hadamard::mat;

fn main() {
    let (a, b) = (mat![1, 2], mat![3, 4]);
    let _ = mat![a .* b];
}
