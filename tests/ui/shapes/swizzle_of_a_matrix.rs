// Elements are taken from a column.
use hadamard::mat;

fn main() {
    let _ = mat![1, 2; 3, 4].swizzle3::<1, 0, 1>();
}
