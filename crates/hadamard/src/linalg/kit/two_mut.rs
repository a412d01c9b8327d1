//! Two elements of one array at once, without a panic.
//!
//! `swap` and `split_at_mut` panic if there is no such element. The compiler drops that
//! check only if it can prove that there is one, and for the index of a pivot it cannot.

/// Elements `k` and `l`, if both exist and `k` comes before `l`.
#[inline]
pub(in crate::linalg) fn two_mut<T>(
    elements: &mut [T],
    k: usize,
    l: usize,
) -> Option<(&mut T, &mut T)> {
    let (left, right) = elements.split_at_mut_checked(l)?;
    Some((left.get_mut(k)?, right.first_mut()?))
}
