//! Lenses, views and frusta, with all that needs no mathematics library.

use hadamard::geometry::{
    ClipSpace, Frustum, Isometry3, OpenGl, Orthographic, Perspective, Quaternion, Reversed,
    Rotation3, View, Viewport, Vulkan, WebGpu,
};

use crate::digest::Digest;
use crate::number::{Kind, Number, Numbers};

pub(crate) fn run<T: Number>(digest: &mut Digest<'_>) {
    let numbers = &mut Numbers::new(Kind::Ordinary);
    let mut finished = true;
    for _ in 0..8 {
        finished &= of_view::<T>(numbers, digest).is_some();
    }
    digest.holds("the views are there", finished);
}

fn of_view<T: Number>(numbers: &mut Numbers, digest: &mut Digest<'_>) -> Option<()> {
    let [eye, target, up] = [(); 3].map(|()| numbers.matrix::<T, 3, 1>());
    let view = View::look_at(eye, target, up)?;
    digest.add_all(&view.to_matrix());
    digest.add_all(&view.pose().to_matrix());
    digest.add_all(&view.left_handed().to_matrix());
    digest.add_all(&View::look_at_or_default(eye, eye, up).to_matrix());
    digest.add_all(&View::look_to_or_default(eye, up, up).to_matrix());

    let [x, y, z, w] = [(); 4].map(|()| numbers.number());
    let rotation = Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w))?;
    let view = View::from_pose(Isometry3::new(rotation, eye));
    let [a, b, c, d] = [(); 4].map(|()| numbers.number::<T>().abs());
    for far in [c + d, T::INFINITY] {
        let lens = Perspective::from_focal_length(a, b, c, far);
        of_lens::<T, OpenGl>(&lens, &view, numbers, digest);
        of_lens::<T, Vulkan>(&lens, &view, numbers, digest);
        let lens = Perspective::from_tangents([-a, b], [-c, d], c, far);
        of_lens::<T, WebGpu>(&lens, &view, numbers, digest);
        of_lens::<T, Reversed<WebGpu>>(&lens, &view, numbers, digest);
    }
    let lens = Orthographic::from_edges([-a, b], [-c, d], -c, d);
    for _ in 0..4 {
        let point = numbers.matrix();
        digest.add_all(&lens.project::<OpenGl>(&view, point));
        digest.add_all(&lens.unproject::<Reversed<Vulkan>>(&view, point));
    }
    digest.add_all(&lens.view_projection::<Vulkan>(&view));
    of_frustum(&lens.frustum(&view), numbers, digest);
    Some(())
}

fn of_lens<T: Number, C: ClipSpace>(
    lens: &Perspective<T>,
    view: &View<T>,
    numbers: &mut Numbers,
    digest: &mut Digest<'_>,
) {
    digest.add_all(&lens.to_matrix::<C>());
    let matrix = lens.view_projection::<C>(view);
    digest.add_all(&matrix);
    digest.add_all(&lens.left_handed().to_matrix::<C>());
    let offset = [(); 2].map(|()| numbers.number());
    digest.add_all(&lens.jittered::<C>(offset).to_matrix::<C>());
    let viewport = Viewport::new(numbers.number::<T>(), numbers.number());
    for _ in 0..4 {
        let point = numbers.matrix();
        let seen = lens.project::<C>(view, point);
        digest.add_bits(seen.is_some().into());
        if let Some(ndc) = seen {
            digest.add_all(&ndc);
            digest.add_all(&viewport.to_pixels::<C>(ndc));
            digest.add_all(&viewport.to_ndc::<C>(ndc));
            let (origin, direction) = lens.ray::<C>(view, ndc.xy());
            digest.add_all(&origin);
            digest.add_all(&direction);
        }
        if let Some(point) = lens.unproject::<C>(view, point) {
            digest.add_all(&point);
        }
    }
    of_frustum(&lens.frustum(view), numbers, digest);
    of_frustum(&Frustum::from_matrix::<C>(&matrix), numbers, digest);
}

fn of_frustum<T: Number>(frustum: &Frustum<T>, numbers: &mut Numbers, digest: &mut Digest<'_>) {
    for plane in frustum.planes() {
        digest.add_all(&plane);
    }
    for _ in 0..4 {
        let (point, size) = (numbers.matrix::<T, 3, 1>(), numbers.matrix::<T, 3, 1>().abs());
        digest.add_bits(frustum.intersects_box(point - size, point + size).into());
        digest.add_bits(frustum.intersects_sphere(point, size.x).into());
    }
}
