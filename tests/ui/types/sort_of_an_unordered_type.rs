// Elements are sorted by their order.
use hadamard::mat;

#[derive(Clone, Copy)]
enum Colour {
    Red,
    Blue,
}

fn main() {
    let a = mat![Colour::Red, Colour::Blue];
    let _ = a.sort_each_row();
}
