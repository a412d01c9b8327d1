//! The functions of memory that the compiler calls for copies and comparisons.

#[unsafe(no_mangle)]
unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, n: usize) -> *mut u8 {
    for k in 0..n {
        // SAFETY: the caller promises `n` readable and `n` writable bytes.
        // The compiler does not turn volatile accesses into a call of this
        // function.
        unsafe { to.add(k).write_volatile(from.add(k).read_volatile()) };
    }
    to
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, n: usize) -> *mut u8 {
    for k in 0..n {
        let k = if to.cast_const() < from { k } else { n - 1 - k };
        // SAFETY: as in `memcpy`; if the ranges overlap, each byte is read
        // before it is overwritten.
        unsafe { to.add(k).write_volatile(from.add(k).read_volatile()) };
    }
    to
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memset(to: *mut u8, byte: i32, n: usize) -> *mut u8 {
    for k in 0..n {
        // SAFETY: the caller promises `n` writable bytes.
        unsafe { to.add(k).write_volatile(byte as u8) };
    }
    to
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memcmp(a: *const u8, b: *const u8, n: usize) -> i32 {
    for k in 0..n {
        // SAFETY: the caller promises `n` readable bytes behind both.
        let (x, y) = unsafe { (a.add(k).read_volatile(), b.add(k).read_volatile()) };
        if x != y {
            return i32::from(x) - i32::from(y);
        }
    }
    0
}

#[unsafe(no_mangle)]
unsafe extern "C" fn bcmp(a: *const u8, b: *const u8, n: usize) -> i32 {
    // SAFETY: the same promise.
    unsafe { memcmp(a, b, n) }
}
