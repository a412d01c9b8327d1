// Without commas, `x - 1` could be one element or two, even at the end of a row.
use hadamard::mat;

fn main() {
    let (x, y) = (1, 2);
    let _ = mat![x - 1; y, 2];
}
