//! Instructions to the processor.

/// Clears the upper halves of the vector registers.
///
/// A kernel that was chosen at run time may leave them dirty. Then SSE
/// instructions of the next contender take up to 3.5 times as long.
pub fn clear_upper_halves() {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx") {
        // SAFETY: the processor has AVX, which is all that the instruction asks for.
        unsafe { std::arch::x86_64::_mm256_zeroupper() }
    }
}

/// Waits until all instructions before it are done, where there is an instruction for that.
#[inline(always)]
pub fn wait() {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: all processors with SSE2 have the instruction, so all of this architecture.
    unsafe {
        std::arch::x86_64::_mm_lfence();
    }
}
