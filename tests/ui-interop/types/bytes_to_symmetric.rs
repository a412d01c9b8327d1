// Not all bytes are a symmetric matrix.
use hadamard::linalg::Symmetric;

fn main() {
    let _: Symmetric<u8, 2> = bytemuck::cast([1_u8, 2, 3, 4]);
}
