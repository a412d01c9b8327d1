// `tail` is checked when the program is built.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2, 3].tail::<4>();
}
