//! Boxes against the frustum of a camera.

use glam::{Vec3, Vec4};
use hadamard::geometry::{Frustum, Perspective, View};
use hadamard::{Matrix, vector};

use crate::input::{Random, general};
use crate::peers::{Fresh, FromColumns};
use crate::plan::{Plan, name};
use crate::rows::Rows;
use crate::shapes::SMALL;

/// The corners of a box.
#[derive(Clone, Copy)]
struct Corners<V> {
    min: V,
    max: V,
}

impl<V: FromColumns<f32, 3, 1>> FromColumns<f32, 3, 2> for Corners<V> {
    fn from_columns([min, max]: [[f32; 3]; 2]) -> Self {
        Corners { min: V::from_columns([min]), max: V::from_columns([max]) }
    }
}

impl<V: Fresh> Fresh for Corners<V> {
    #[inline]
    fn fresh(&self) -> Self {
        Corners { min: self.min.fresh(), max: self.max.fresh() }
    }
}

/// Boxes in front of the camera and around it, of which a third is visible.
fn boxes(random: &mut Random) -> [[f32; 3]; 2] {
    let [center, half]: [[f32; 3]; 2] = general(random);
    let center = [center[0] * 40.0, center[1] * 40.0, center[2] * 40.0 - 20.0];
    let half = half.map(|x| 1.0 + x.abs());
    [0, 1].map(|k| {
        let sign = [-1.0, 1.0][k];
        [0, 1, 2].map(|i| center[i] + sign * half[i])
    })
}

fn frustum() -> Frustum<f32> {
    let lens = Perspective::from_focal_length(1.5, 16.0 / 9.0, 0.1, 100.0);
    let up = vector![0.0, 1.0, 0.0];
    lens.frustum(&View::look_to_or_default(vector![0.5, 1.0, 2.0], vector![0.1, -0.2, -1.0], up))
}

/// The planes (n, d) as users of glam keep them.
fn planes() -> [Vec4; 6] {
    let mut planes = frustum().planes().map(|plane| Vec4::from_array(plane.to_columns()[0]));
    [(); 6].map(|()| planes.next().expect("six planes"))
}

/// The corner that is farthest along a normal is compared with the plane.
fn is_visible(planes: &[Vec4; 6], min: Vec3, max: Vec3) -> bool {
    planes.iter().all(|plane| {
        let n = plane.truncate();
        let farthest = Vec3::select(n.cmpge(Vec3::ZERO), max, min);
        n.dot(farthest) + plane.w >= 0.0
    })
}

/// The same by loops over numbers.
fn is_visible_by_loops(planes: &[[f32; 4]; 6], min: &[f32; 3], max: &[f32; 3]) -> bool {
    let mut is_visible = true;
    for plane in planes {
        let mut distance = plane[3];
        for i in 0..3 {
            distance += plane[i] * if plane[i] >= 0.0 { max[i] } else { min[i] };
        }
        is_visible &= distance >= 0.0;
    }
    is_visible
}

#[inline]
pub fn all(plan: &mut Plan) {
    plan.add(name::<f32>("frustum_box", &[3]), || {
        let (ours, theirs) = (frustum(), planes());
        let numbers = theirs.map(|plane| plane.to_array());
        Rows::<f32, 3, 2, 1, 1, SMALL>::new(boxes, general)
            .add("hadamard", move |b: &Corners<Matrix<f32, 3, 1>>, &()| {
                ours.intersects_box(b.min, b.max)
            })
            .add("glam", move |b: &Corners<Vec3>, &()| is_visible(&theirs, b.min, b.max))
            .add("naive", move |[min, max]: &[[f32; 3]; 2], &()| {
                is_visible_by_loops(&numbers, min, max)
            })
            .case()
    });
}
