// The matrix of a lens is one for a clip space, which has to be named.
use hadamard::geometry::Perspective;

fn main() {
    let lens = Perspective::new(1.0_f32, 1.5, 0.1, 100.0);
    let _ = lens.to_matrix();
}
