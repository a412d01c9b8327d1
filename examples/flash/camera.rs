//! The matrix of a camera, P = K [R t], which maps points in space to pixels.
//!
//! R. Hartley and A. Zisserman, Multiple View Geometry in Computer Vision, 2nd edition,
//! section 6.1.

use hadamard::{Matrix, Vector, block, konst, mat, vector};

use crate::rounded;

/// A camera of 640 x 480 pixels at (4, -3, 2), which looks at the origin.
pub static CAMERA: Matrix<f32, 3, 4> =
    rounded(&camera(&vector![4.0, -3.0, 2.0], &Vector::ZERO, &vector![0.0, 0.0, 1.0]));

/// K: the focal length and the centre of the picture, in pixels.
const INTRINSIC: Matrix<f64, 3, 3> = mat![500.0,   0.0, 320.0;
                                            0.0, 500.0, 240.0;
                                            0.0,   0.0,   1.0];

type Point = Vector<f64, 3>;

const fn camera(eye: &Point, target: &Point, up: &Point) -> Matrix<f64, 3, 4> {
    let forward = konst::normalize(&konst::sub(target, eye));
    let right = konst::normalize(&konst::cross(&forward, up));
    let down = konst::cross(&forward, &right);
    let rotation = konst::transpose(&block![right, down, forward]);
    let translation = konst::neg(&konst::mul(&rotation, eye));
    konst::mul(&INTRINSIC, &block![rotation, translation])
}

#[cfg(test)]
mod tests {
    use hadamard::{Vector, vector};

    use super::CAMERA;

    /// The pixel of a point, and its distance from the plane of the camera.
    fn pixel(point: Vector<f32, 3>) -> ([f32; 2], f32) {
        let [u, v, w]: [f32; 3] = (CAMERA * point.extend(1.0)).into();
        ([u / w, v / w], w)
    }

    #[test]
    fn the_target_is_in_the_centre() {
        let ([u, v], depth) = pixel(Vector::ZERO);
        assert!((u - 320.0).abs() < 1e-3 && (v - 240.0).abs() < 1e-3, "{u}, {v}");
        assert!((depth - 29_f32.sqrt()).abs() < 1e-5, "{depth}");
    }

    #[test]
    fn up_is_up_and_right_is_right() {
        let ([u, v], _) = pixel(vector![0.0, 0.0, 1.0]);
        assert!((u - 320.0).abs() < 1e-3 && v < 200.0, "{u}, {v}");
        // Seen from (4, -3), the direction (3, 4) is to the right.
        let ([u, v], _) = pixel(vector![0.3, 0.4, 0.0]);
        assert!(u > 350.0 && (v - 240.0).abs() < 1e-3, "{u}, {v}");
    }
}
