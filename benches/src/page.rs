//! The places of the operands in memory.

use std::array;
use std::mem::MaybeUninit;

/// 22 cache lines. Two buffers with addresses that are equal modulo 4 KiB slow each
/// other down, up to twice, because a load waits for an unrelated store (4 KiB
/// aliasing). So the operands start at different distances from the beginning of a
/// page.
pub const STEP: usize = 22 * 64;

/// `K` values that start `OFFSET` bytes after the beginning of a page.
#[repr(C, align(4096))]
pub struct Page<T, const OFFSET: usize, const K: usize> {
    space: [u8; OFFSET],
    /// The values.
    pub items: [T; K],
}

impl<T, const OFFSET: usize, const K: usize> Page<T, OFFSET, K> {
    /// Puts `item(0)`, `item(1)`, … on a page.
    #[must_use]
    pub fn new(item: impl FnMut(usize) -> T) -> Box<Self> {
        Box::new(Page { space: [0; OFFSET], items: array::from_fn(item) })
    }
}

impl<T, const OFFSET: usize, const K: usize> Page<MaybeUninit<T>, OFFSET, K> {
    /// Places for values.
    #[must_use]
    pub fn empty() -> Box<Self> {
        Box::new(Page { space: [0; OFFSET], items: [const { MaybeUninit::uninit() }; K] })
    }
}
