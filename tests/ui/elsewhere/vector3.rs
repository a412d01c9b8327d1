// nalgebra: the name of the type leads to the answer, and the import has a warning.
use hadamard::Vector3;

fn main() {
    let v: Vector3<f64> = Vector3::new(1.0, 2.0, 3.0);
    println!("{}", v.norm());
}
