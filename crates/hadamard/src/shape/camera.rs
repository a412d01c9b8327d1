//! Relations that never hold, for products with lenses.

use super::OnlyDims;

/// A lens times a matrix: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a lens by a {P}x{Q} matrix: a lens has no clip space of its own",
    label = "`lens.project::<WebGpu>(&view, p)` projects a point, and the product of matrices is `lens.to_matrix::<WebGpu>() * a`, with the clip space of your graphics API"
)]
pub trait NoLensProduct<const P: usize, const Q: usize> {}
impl<D: OnlyDims, const P: usize> NoLensProduct<P, 0> for D {}

/// A lens times a view: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a lens by a view: a lens has no clip space of its own",
    label = "write `lens.view_projection::<WebGpu>(&view)`, with the clip space of your graphics API"
)]
pub trait NoLensViewProduct<T> {}
impl<D: OnlyDims> NoLensViewProduct<()> for D {}

/// A lens times a lens: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply two lenses: a camera has one",
    label = "a lens goes with a view: `lens.view_projection::<WebGpu>(&view)`, with the clip space of your graphics API"
)]
pub trait NoLensesProduct<T> {}
impl<D: OnlyDims> NoLensesProduct<()> for D {}
