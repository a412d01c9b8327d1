// Generic code with a dot product asks for elements with products and sums.
use hadamard::Vector;

fn squared<T: Copy>(x: Vector<T, 3>) -> T {
    x.dot(x)
}

fn main() {}
