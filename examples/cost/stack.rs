//! Measures the stack of a call: fills a stack with a known number, calls on it, and
//! counts the overwritten words.

use core::hint::black_box;

use hadamard::Real;

use crate::calls::{Call, Problem};

/// The number that fills the stack. It is no part of a number in these problems.
const PAINT: u64 = 0xA5A5_5A5A_C3C3_3C3C;

/// The size of the stack in words: several times the needs of any call.
const WORDS: usize = 1 << 17;

/// The bytes of stack of one call, with its result, the registers that it saves and
/// its return address. Measured only on x86-64 with the calling convention of Unix.
pub fn depth<C: Call, T: Real, const N: usize>(problem: &Problem<T, N>) -> Option<usize> {
    let mut stack = vec![PAINT; WORDS];
    on_stack(&mut stack, once::<C, T, N>, problem)?;
    let untouched = stack.iter().take_while(|&&word| word == PAINT).count();
    assert!(untouched > 0, "the stack overflowed");
    Some((WORDS - untouched) * size_of::<u64>())
}

/// One call. Its result lives until the call ends.
extern "C" fn once<C: Call, T: Real, const N: usize>(problem: &Problem<T, N>) {
    let result = C::call(problem);
    black_box(&result);
}

/// Calls `function(argument)` with `stack` in place of the thread's own stack.
#[cfg(all(target_arch = "x86_64", unix))]
fn on_stack<A>(stack: &mut [u64], function: extern "C" fn(&A), argument: &A) -> Option<()> {
    // The calling convention asks for a multiple of 16.
    let end = stack.as_mut_ptr_range().end;
    let top = end.map_addr(|address| address & !15);
    // SAFETY: `function` gets the argument of its type in the register of the first one.
    // It runs on memory that is borrowed exclusively here, aligned as the convention
    // asks, and grows down from its end; `depth` asserts that it has not grown beyond
    // the beginning, with room for a thousand times what the calls take. r12 keeps the
    // old stack pointer, because a function of this convention preserves r12.
    // `clobber_abi` declares all other registers as overwritten. A function of this
    // convention aborts and does not unwind.
    unsafe {
        core::arch::asm!(
            "xchg rsp, r12",
            "call {function}",
            "mov rsp, r12",
            function = in(reg) function,
            inout("r12") top => _,
            inout("rdi") argument => _,
            clobber_abi("C"),
        );
    }
    Some(())
}

#[cfg(not(all(target_arch = "x86_64", unix)))]
fn on_stack<A>(_: &mut [u64], _: extern "C" fn(&A), _: &A) -> Option<()> {
    None
}
