// A vector of length 2 has no third axis.
use hadamard::Vector;

fn main() {
    println!("{}", Vector::<i32, 2>::Z);
}
