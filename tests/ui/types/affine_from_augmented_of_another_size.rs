// A map of the plane comes from a 2x3 matrix.
use hadamard::geometry::Affine;
use hadamard::mat;

fn main() {
    let _: Affine<i32, 2> = Affine::from_augmented(mat![1, 0; 0, 1]);
}
