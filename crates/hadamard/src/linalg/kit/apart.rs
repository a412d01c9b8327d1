//! Calls for rare cases that do not slow down the usual one.

/// Calls a function with a mutable copy of these values. Returns the copy, and what the function
/// returns.
///
/// A matrix whose address is passed to a function is kept in memory in the usual case too, and wide
/// loads wait for narrow stores. The compiler does not leave out this copy, because the function
/// may write to it.
#[inline]
pub(in crate::linalg) fn apart<A: Copy, R>(
    values: A,
    function: impl FnOnce(&mut A) -> R,
) -> (A, R) {
    let mut copy = values;
    let result = call(&mut copy, function);
    (copy, result)
}

#[cold]
#[inline(never)]
fn call<A, R>(values: &mut A, function: impl FnOnce(&mut A) -> R) -> R {
    function(values)
}
