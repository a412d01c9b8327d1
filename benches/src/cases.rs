//! The cases that are compared.

mod elementwise;
mod factorisations;
mod frustum;
mod products;
mod rotations;
mod square;
mod transforms;
mod vectors;

use crate::rows::Case;

/// All cases, class by class.
#[must_use]
pub fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    products::cases(&mut cases);
    square::cases(&mut cases);
    vectors::cases(&mut cases);
    frustum::cases(&mut cases);
    elementwise::cases(&mut cases);
    factorisations::cases(&mut cases);
    rotations::cases(&mut cases);
    transforms::cases(&mut cases);
    cases
}
