// After `as`, a `<` opens generic arguments.
use hadamard::mat;

fn main() {
    let (a, b, c) = (1_u8, 2, 3);
    let _ = mat![a as usize < 3, b > (c)];
}
