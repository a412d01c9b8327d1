// `into` does not say in which order the elements go into a `Vec`.
use hadamard::mat;

fn main() {
    let _: Vec<f64> = mat![1.0, 2.0; 3.0, 4.0].into();
}
