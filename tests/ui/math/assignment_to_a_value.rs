// A value is assigned to a name, a field or an element.
use hadamard::{mat, math};

fn main() {
    let a = mat![1.0, 2.0; 3.0, 4.0];
    math!(a + a = a);
}
