//! glam 0.34.

use super::glam::conversions;
use crate::geometry::{Affine, NotUnit, Quaternion, Rotation3};
use crate::matrix::{Matrix, Vector};
use crate::shape::{ConversionShape, Dims};

conversions! { glam_034 }
