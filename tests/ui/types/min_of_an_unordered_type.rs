// Elements without an order.
use hadamard::Matrix;

fn main() {
    #[derive(Clone, Copy)]
    struct Colour(u8, u8, u8);
    let a: Matrix<Colour, 1, 2> = Matrix::splat(Colour(1, 2, 3));
    let _ = a.min(a);
}
