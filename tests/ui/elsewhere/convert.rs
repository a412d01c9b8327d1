// A conversion of elements under another name.
use hadamard::mat;

fn main() {
    let _ = mat![1.0, 2.0].convert::<f32>();
}
