//! What values and maps have if what is inside has it, whatever the frames are. A derive would ask
//! the same of the frames.

use core::hash::{Hash, Hasher};
use core::iter::Sum;

use super::{In, Map};

impl<F, X: Copy> Copy for In<F, X> {}
impl<A, B, M: Copy> Copy for Map<A, B, M> {}

impl<F, X: Clone> Clone for In<F, X> {
    #[inline]
    fn clone(&self) -> Self {
        In::new(self.value.clone())
    }
}

impl<A, B, M: Clone> Clone for Map<A, B, M> {
    #[inline]
    fn clone(&self) -> Self {
        Map::new(self.map.clone())
    }
}

/// The default value in the frame: zero for vectors and matrices.
impl<F, X: Default> Default for In<F, X> {
    #[inline]
    fn default() -> Self {
        In::new(X::default())
    }
}

/// The default map: for rotations and transforms it is the identity, where the two frames are in
/// the same place; for matrices it is zero.
impl<A, B, M: Default> Default for Map<A, B, M> {
    #[inline]
    fn default() -> Self {
        Map::new(M::default())
    }
}

/// Values are compared in one frame.
impl<F, X: PartialEq> PartialEq for In<F, X> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// Maps are compared if they go from one frame to one frame.
impl<A, B, M: PartialEq> PartialEq for Map<A, B, M> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.map == other.map
    }
}

impl<F, X: Eq> Eq for In<F, X> {}
impl<A, B, M: Eq> Eq for Map<A, B, M> {}

impl<F, X: Hash> Hash for In<F, X> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<A, B, M: Hash> Hash for Map<A, B, M> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.map.hash(state);
    }
}

/// The sum, from the first to the last.
impl<F, X: Sum> Sum for In<F, X> {
    #[inline]
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        In::new(iter.map(|x| x.value).sum())
    }
}

impl<'a, F, X: Sum<&'a X> + 'a> Sum<&'a Self> for In<F, X> {
    #[inline]
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        In::new(iter.map(|x| &x.value).sum())
    }
}
