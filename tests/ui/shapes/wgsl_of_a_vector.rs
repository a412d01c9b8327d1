// The fourth place behind a vector belongs to the next member of the struct.
use hadamard::vector;

fn main() {
    let light = vector![0.0_f32, 1.0, 0.0];
    let _ = light.to_wgsl();
}
