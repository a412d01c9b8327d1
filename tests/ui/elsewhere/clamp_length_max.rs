// glam: a vector whose length is limited.
use hadamard::vector;

fn main() {
    let _ = vector![3.0, 4.0].clamp_length_max(2.0);
}
