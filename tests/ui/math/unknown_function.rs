// A name that is not in the table is a function of the user's.
use hadamard::{mat, math};

fn main() {
    let a = mat![1.0, 2.0];
    let _ = math!(relu.(a));
}
