//! Plain code, compiled for wider registers.

/// Calls `f`. Its code is compiled a second time, for AVX2, and that copy runs if the
/// processor has AVX2. (Only in a program for all x86-64 processors, and with `std`, which
/// can ask the processor.)
///
/// The compiler keeps the order of all operations, so the bits are the same. Only
/// functions that are inlined into `f` profit. AVX-512 is left out, because with it the
/// compiler turns plain loops over columns into gathers and scatters, which are slower
/// than no vectors at all.
#[inline]
pub(crate) fn wide<R>(f: impl FnOnce() -> R) -> R {
    #[cfg(all(feature = "std", target_arch = "x86_64", not(target_feature = "avx2")))]
    if std::arch::is_x86_feature_detected!("avx2") {
        // SAFETY: the processor has AVX2.
        return unsafe { with_avx2(f) };
    }
    f()
}

/// # Safety
///
/// The processor has AVX2.
#[cfg(all(feature = "std", target_arch = "x86_64", not(target_feature = "avx2")))]
#[target_feature(enable = "avx2")]
unsafe fn with_avx2<R>(f: impl FnOnce() -> R) -> R {
    f()
}
