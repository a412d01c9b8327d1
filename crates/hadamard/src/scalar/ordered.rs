//! Elements that can be compared.

/// An element with an order: every type that is `Copy` and `PartialOrd`, and no other.
///
/// Generic code need not name this trait if it has these two bounds, or
/// [`Real`](super::Real) or [`Signed`](super::Signed).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no order: a function of each two elements is `a.zip_map(b, |x, y| …)`, also for lanes; in generic code write `T: PartialOrd` or `T: Real`",
    label = "the elements are `{Self}`"
)]
pub trait Ordered: Copy + PartialOrd {}

#[diagnostic::do_not_recommend]
impl<T: Copy + PartialOrd> Ordered for T {}
