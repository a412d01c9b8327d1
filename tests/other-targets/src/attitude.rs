//! The filter of the example `attitude`, on the flight that the example makes.

#[path = "../../../examples/attitude/filter.rs"]
mod filter;
#[path = "../../../examples/attitude/flight.rs"]
mod flight;

use hadamard::{Cast, Transcendental, Vector};

use crate::digest::Digest;
use crate::number::Number;

/// Ten seconds, in which the inertial sensors speak a thousand times, and the receiver fifty times.
pub(crate) fn run<T: Number + Transcendental + Cast<f64>>(digest: &mut Digest<'_>)
where
    f64: Cast<T>,
{
    let mut off = f64::MAX;
    let result = flight::follow::<T>(42, 1000, |_, truth, estimate, fix| {
        if fix.is_some() {
            let quaternion = estimate.world_from_body.into_inner().quaternion();
            digest.add_all(&Vector::from(quaternion.to_xyzw()));
            digest.add_all(estimate.velocity.as_inner());
            digest.add_all(estimate.position.as_inner());
            digest.add_all(estimate.bias.as_inner());
            let (attitude, position) = filter::deviations(&estimate.covariance);
            digest.add_all(attitude.as_inner());
            digest.add_all(position.as_inner());
        }
        let position = estimate.position.map_inner(|x| x.cast::<f64>());
        off = position.distance(truth.position);
    });
    digest.holds("the filter does not fail", result.is_ok());
    digest.holds("the position is right", off < 3.0);
}
