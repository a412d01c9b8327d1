// `@` is `*`.
use hadamard::mat;

fn main() {
    let (a, b) = (1, 2);
    let _ = mat![a @ b, 1];
}
