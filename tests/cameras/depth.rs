//! Why depth is reversed: how accurate forward and reversed depths are.

use hadamard::geometry::{ClipSpace, OpenGl, Perspective, Reversed, View, WebGpu};
use hadamard::vector;

/// The depth that a GPU computes in single precision.
fn depth<C: ClipSpace>(lens: &Perspective<f32>, distance: f32) -> f32 {
    let clip = lens.to_matrix::<C>() * vector![0.0, 0.0, -distance, 1.0];
    clip.z / clip.w
}

/// How many numbers of `f32` lie between two depths.
fn steps<C: ClipSpace>(lens: &Perspective<f32>, near: f32, far: f32) -> u32 {
    depth::<C>(lens, near).to_bits().abs_diff(depth::<C>(lens, far).to_bits())
}

/// The figures of the docs.
#[test]
fn reversed_depth_tells_half_a_metre_at_a_kilometre() {
    let lens = Perspective::from_focal_length(1.0, 1.0, 0.1, 10_000.0);
    assert_eq!(steps::<WebGpu>(&lens, 1000.0, 1000.5), 0);
    assert_eq!(steps::<Reversed<WebGpu>>(&lens, 1000.0, 1000.5), 6868);
    assert_eq!(steps::<WebGpu>(&lens, 1000.0, 1060.0), 95); // a step is 0.6 m
}

/// The largest relative error of a distance that is projected and unprojected.
fn error<C: ClipSpace>(lens: &Perspective<f32>, distance: f32) -> f32 {
    let mut largest = 0.0_f32;
    for k in 0..1000_u16 {
        let distance = distance * (1.0 + f32::from(k) / 10_000.0);
        let point = vector![0.3 * distance, -0.2 * distance, -distance];
        let ndc = lens.project::<C>(&View::default(), point).unwrap();
        // Forward depths may be rounded to the far plane, which may be infinite.
        let Some(back) = lens.unproject::<C>(&View::default(), ndc) else { return 1.0 };
        largest = largest.max(back.distance(point) / point.norm());
    }
    largest
}

#[test]
fn what_comes_back() {
    for far in [10_000.0, f32::INFINITY] {
        let lens = Perspective::from_focal_length(1.0, 1.0, 0.1, far);
        for distance in [0.1, 1.0, 10.0, 100.0, 1000.0, 9000.0] {
            let found = error::<Reversed<WebGpu>>(&lens, distance);
            assert!(found < 1e-6, "reversed, {distance} of {far}: {found}");
            let bound = 1e-6 + f32::EPSILON * distance / 0.1;
            let found = error::<WebGpu>(&lens, distance);
            assert!(found < bound, "forward, {distance} of {far}: {found}");
            let found = error::<OpenGl>(&lens, distance);
            assert!(found < bound, "OpenGL, {distance} of {far}: {found}");
        }
        // The figure of the docs is no exaggeration.
        let found = error::<WebGpu>(&lens, 1000.0);
        assert!(found > 2e-4, "{found}");
    }
}
