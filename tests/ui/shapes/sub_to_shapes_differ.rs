// Only equal shapes have a difference.
use hadamard::mat;

fn main() {
    let (a, b) = (mat![1, 2], mat![3; 4]);
    let mut out = mat![0, 0];
    a.sub_to(b, &mut out);
}
