//! glam 0.33, which Bevy has.

use super::glam::conversions;
use crate::geometry::{Affine, NotUnit, Quaternion, Rotation3};
use crate::matrix::{Matrix, Vector};
use crate::shape::{ConversionShape, Dims};

conversions! { glam_033 }
