// Elements that are taken exist.
use hadamard::vector;

fn main() {
    let _ = vector![1, 2].swizzle3::<0, 1, 2>();
}
