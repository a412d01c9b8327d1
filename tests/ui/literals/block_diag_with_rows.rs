// Only the blocks of the diagonal.
use hadamard::block_diag;

fn main() {
    let _ = block_diag![1, 0; 0, 1];
}
