// Masks are combined by `.&`.
use hadamard::{mat, math};

fn main() {
    let m = mat![true, false];
    let _ = math!(m & m);
}
