//! Relations between frames: which frames go together, and the messages for those that do not.
//!
//! They are made as the relations between shapes are: see [`shape`](crate::shape). `Frames` is the
//! type for which they hold.

use core::marker::PhantomData;

mod only_frames {
    /// Holds for [`Frames`](super::Frames) alone, as `OnlyDims` does for `Dims`.
    pub trait OnlyFrames {}
    impl OnlyFrames for super::Frames {}
}
pub(super) use only_frames::OnlyFrames;

/// The type for which the relations between frames hold.
#[derive(Clone, Copy, Debug)]
pub struct Frames;

/// `Name, doc, message, label, note;` for relations of two frames that must be the same.
macro_rules! same_frame {
    ($($Name:ident, $doc:literal, $message:literal, $note:literal;)*) => {$(
        #[doc = $doc]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this one is in `{G}`",
            note = $note
        )]
        pub trait $Name<F, G> {}
        impl<D: OnlyFrames, F> $Name<F, F> for D {}
    )*};
}

same_frame! {
    AddFrames, "`a + b`: values in one frame.",
        "cannot add a value in `{G}` to one in `{F}`: the frames differ",
        "what is missing is a map from `{G}` to `{F}`: a `Map<{G}, {F}, _>`";
    SubFrames, "`a - b`: values in one frame.",
        "cannot subtract a value in `{G}` from one in `{F}`: the frames differ",
        "what is missing is a map from `{G}` to `{F}`: a `Map<{G}, {F}, _>`";
    DotFrames, "`a · b`: vectors in one frame.",
        "no dot product of a vector in `{F}` and one in `{G}`: the frames differ",
        "what is missing is a map from `{G}` to `{F}`: a `Map<{G}, {F}, _>`";
    CrossFrames, "`a × b`: vectors in one frame.",
        "no cross product of a vector in `{F}` and one in `{G}`: the frames differ",
        "what is missing is a map from `{G}` to `{F}`: a `Map<{G}, {F}, _>`";
    DistanceFrames, "The distance of two points in one frame.",
        "no distance between a value in `{F}` and one in `{G}`: the frames differ",
        "what is missing is a map from `{G}` to `{F}`: a `Map<{G}, {F}, _>`";
    AngleFrames, "The angle between two directions in one frame.",
        "no angle between a vector in `{F}` and one in `{G}`: the frames differ",
        "what is missing is a map from `{G}` to `{F}`: a `Map<{G}, {F}, _>`";
    LerpFrames, "Between two values in one frame.",
        "cannot interpolate between a value in `{F}` and one in `{G}`: the frames differ",
        "what is missing is a map from `{G}` to `{F}`: a `Map<{G}, {F}, _>`";
}

/// `Map<A, B> * In<F>`: the value is in the frame that the map takes.
#[diagnostic::on_unimplemented(
    message = "this map takes `{A}`, but the value is in `{F}`",
    label = "the map goes from `{A}` to `{B}`, the value is in `{F}`",
    note = "what is missing is a map from `{F}` to `{A}`: a `Map<{F}, {A}, _>`; where the map is the wrong way round, take `map.inverse()`"
)]
pub trait ApplyFrames<A, B, F> {}
impl<D: OnlyFrames, A, B> ApplyFrames<A, B, A> for D {}

/// `Map<A, B>⁻¹ * In<F>`: the value is in the frame that the map gives.
#[diagnostic::on_unimplemented(
    message = "the inverse of this map takes `{B}`, but the value is in `{F}`",
    label = "the map goes from `{A}` to `{B}`, its inverse from `{B}` to `{A}`, the value is in `{F}`",
    note = "what is missing is a map from `{F}` to `{B}`: a `Map<{F}, {B}, _>`; where the value is to go from `{A}` to `{B}`, that is `map * value`, `transform_point` or `transform_vector`"
)]
pub trait ApplyInverseFrames<A, B, F> {}
impl<D: OnlyFrames, A, B> ApplyInverseFrames<A, B, B> for D {}

/// `Map<C, D> * Map<A, B>`: the right map ends where the left one starts.
#[diagnostic::on_unimplemented(
    message = "cannot chain these maps: the right one ends in `{B}`, but the left one starts in `{C}`",
    label = "the left one goes from `{C}` to `{D}`, the right one from `{A}` to `{B}`",
    note = "the right map is done first: where they fit the other way round, exchange them; where one is the wrong way round, take its `inverse()`; else what is missing is a map from `{B}` to `{C}`: a `Map<{B}, {C}, _>`"
)]
pub trait ChainFrames<C, D, A, B> {}
impl<E: OnlyFrames, A, B, D> ChainFrames<B, D, A, B> for E {}

/// `Map<A, B> + Map<C, D>`: the same two frames.
#[diagnostic::on_unimplemented(
    message = "cannot add a map from `{C}` to `{D}` to one from `{A}` to `{B}`, nor subtract one: the frames differ",
    label = "this one goes from `{C}` to `{D}`"
)]
pub trait AddMapFrames<A, B, C, D> {}
impl<E: OnlyFrames, A, B> AddMapFrames<A, B, A, B> for E {}

/// `A P Aᵀ`: the covariance is in the frame that the map takes.
#[diagnostic::on_unimplemented(
    message = "this map takes `{A}`, but the covariance is in `{F}`",
    label = "the map goes from `{A}` to `{B}`, the covariance is in `{F}`",
    note = "what is missing is a map from `{F}` to `{A}`: a `Map<{F}, {A}, _>`; where the map is the wrong way round, take `map.inverse()`"
)]
pub trait CongruenceFrames<A, B, F> {}
impl<D: OnlyFrames, A, B> CongruenceFrames<A, B, A> for D {}

/// The type for which the relations that never hold would hold.
#[derive(Clone, Copy, Debug)]
pub struct Frame<F>(PhantomData<F>);

/// Holds for nothing. By that the compiler knows that a refused operator does not overlap with
/// another one. A relation of a frame does not tell it, because another crate may implement that
/// for a frame of its own.
pub trait Never {}

/// A value in a frame times another one: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a value in `{F}` by one in `{G}`",
    label = "`a.dot(b)` and `a.cross(b)` are the products of vectors; what takes values from frame to frame is a `Map`"
)]
pub trait NoValueProduct<F, G> {}

/// A frame of nothing. With an implementation for it, the compiler considers a product or quotient
/// of two values, and does not expect a number.
pub struct Nowhere;
impl<D: OnlyFrames, F> NoValueProduct<F, Nowhere> for D {}

/// A value in a frame divided by another one: never.
#[diagnostic::on_unimplemented(
    message = "cannot divide a value in `{F}` by one in `{G}`",
    label = "only numbers divide"
)]
pub trait NoValueQuotient<F, G> {}
impl<D: OnlyFrames, F> NoValueQuotient<F, Nowhere> for D {}

/// A value in a frame times a map: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a value in `{F}` by a map from `{A}` to `{B}` on its right",
    label = "a map stands on the left of what it takes: `map * value`"
)]
pub trait NoMapOnTheRight<F, A, B>: Never {}

/// A value in a frame plus or minus one without: never.
#[diagnostic::on_unimplemented(
    message = "cannot add a value without a frame to one in `{F}`, nor subtract one",
    label = "give it the frame: `In::<{F}, _>::new(x)`"
)]
pub trait NoBareSum<F>: Never {}

/// A value in a frame times a matrix without: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a value in `{F}` by a matrix without frames",
    label = "a map stands on the left, and has frames: `Map::<{F}, _, _>::new(a) * value`"
)]
pub trait NoBareFactor<F>: Never {}

/// A matrix that becomes a value by `into()`: never.
#[diagnostic::on_unimplemented(
    message = "a value in `{F}` gets its frame by name: `In::<{F}, _>::new(x)`",
    label = "`into()` gives no frame"
)]
pub trait NoFrameByConversion<F>: Never {}

/// A map times a value or a map without frames: never.
#[diagnostic::on_unimplemented(
    message = "this map takes `{A}`, but what stands on its right has no frame",
    label = "give a value its frame: `In::<{A}, _>::new(x)`; or a map its frames: `Map::<_, {A}, _>::new(m)`"
)]
pub trait NoBareRight<A, B>: Never {}

/// A matrix or transform without frames times a value or a map with: never.
#[diagnostic::on_unimplemented(
    message = "what is multiplied is in `{F}`, but what stands on its left has no frames",
    label = "give the map its frames: `Map::<{F}, _, _>::new(m)`"
)]
pub trait NoBareLeft<F>: Never {}

/// A map times a covariance: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a map from `{A}` to `{B}` by a symmetric matrix in `{F}`",
    label = "a covariance P becomes A P Aᵀ: `p.congruence(map)`"
)]
pub trait NoCovarianceProduct<A, B, F>: Never {}
