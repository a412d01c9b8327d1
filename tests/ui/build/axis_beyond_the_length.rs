// A vector of length 2 has no third axis.
use hadamard::Vector;

fn main() {
    let _: Vector<i32, 2> = Vector::Z;
}
