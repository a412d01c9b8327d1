//! Checks that a root is the instruction of the FPU, if there is one.

use core::hint::black_box;

use bare_metal_runtime::{instructions, print, print_u32};
use hadamard::SquareRoot;

/// With an FPU, a root takes its instruction and a few to move the number. In software it takes
/// hundreds.
pub(crate) fn is_an_instruction() -> bool {
    let root = || _ = black_box(SquareRoot::sqrt(black_box(2.0_f32)));
    let count = instructions(root).unwrap_or(u32::MAX);
    print("a root takes this many instructions: ");
    print_u32(count);
    print("\n");
    cfg!(not(target_abi = "eabihf")) || count < 20
}
