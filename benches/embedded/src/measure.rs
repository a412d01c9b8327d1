//! Runs an operation and prints its cost.

use bare_metal_runtime::{instructions, print, print_u32, stack};

/// Prints the bytes of stack and the instructions of an operation, and the bits of its
/// results, each from a fresh copy of the state.
#[inline(never)]
#[unsafe(link_section = ".harness")]
pub fn measure<S: Clone>(
    state: &S,
    operation: impl Fn(&mut S),
    for_each_result: impl Fn(&S, &mut dyn FnMut(f32)),
) {
    let mut copy = state.clone();
    line("stack", stack(|| operation(&mut copy)));
    copy.clone_from(state);
    line("instructions", instructions(|| operation(&mut copy)).unwrap_or(u32::MAX));
    for_each_result(&copy, &mut |x| line("result", x.to_bits()));
}

#[inline(never)]
#[unsafe(link_section = ".harness")]
fn line(name: &str, number: u32) {
    print(name);
    print(" ");
    print_u32(number);
    print("\n");
}
