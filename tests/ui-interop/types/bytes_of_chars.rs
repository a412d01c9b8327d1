// A matrix is plain data only if its elements are.
use hadamard::vector;

fn main() {
    let _ = bytemuck::bytes_of(&vector!['a', 'b']);
}
