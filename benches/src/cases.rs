//! The rows of all parts.

mod elementwise;
mod factorisations;
mod frustum;
mod products;
mod rotations;
mod square;
mod transforms;
mod vectors;

use crate::plan::Plan;

/// A function for each part of the sweep, and what it fills the plan with.
macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident: $($fill:path),*;)*) => {$(
        $(#[$doc])*
        // A function that is inlined, and a generic one, is compiled in the program that calls it:
        // each part in its own.
        #[inline]
        #[must_use]
        pub fn $part() -> Plan {
            let mut plan = Plan::default();
            $($fill(&mut plan);)*
            plan
        }
    )*};
}

parts! {
    /// Products up to 8x8 by 8x8, in `f32`.
    products_f32: products::small_f32;
    /// The same in `f64`.
    products_f64: products::small_f64;
    /// Larger products.
    products_large: products::large::<f32>, products::large::<f64>;
    /// Operations element by element, in `f32`.
    elementwise_f32: elementwise::all_f32;
    /// The same in `f64`.
    elementwise_f64: elementwise::all_f64;
    /// Vectors, rotations and transforms.
    geometry: vectors::all, rotations::all, transforms::all, frustum::all;
    /// Inverses and determinants.
    square: square::all;
    /// Systems of equations and factorisations.
    factorisations: factorisations::all;
    /// A few rows of all kinds whose result plain loops also promise. The gate runs them.
    sample: products::sample::<f32>, products::sample::<f64>, elementwise::sample::<f32>,
        elementwise::sample::<f64>, factorisations::sample::<f32>, factorisations::sample::<f64>;
}
