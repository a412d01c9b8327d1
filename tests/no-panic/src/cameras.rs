//! Lenses, views, frusta and viewports.

use hadamard::geometry::{
    Frustum as Planes, Isometry3, OpenGl, Orthographic as Parallel, Perspective as Lens, Reversed, View as Camera, Viewport as Window, Vulkan,
};
use hadamard::{Matrix, Vector};

use crate::check::{Float, operations};

/// The parameters of a lens.
type Numbers<T> = [T; 4];

fn lens<T: Float>([focal_length, aspect, near, far]: Numbers<T>) -> Lens<T> {
    Lens::from_focal_length(focal_length, aspect, near, far)
}

operations! {
    /// With perspective.
    Perspective(T: Float) {
        new: |[angle, aspect, near, far]: Numbers<T>| Lens::new(angle, aspect, near, far);
        from_focal_length: |x: Numbers<T>| lens(x);
        from_tangents: |(x, y, [near, far]): ([T; 2], [T; 2], [T; 2])| {
            Lens::from_tangents(x, y, near, far)
        };
        left_handed: |x: Numbers<T>| lens(x).left_handed();
        near: |x: Numbers<T>| lens(x).near();
        far: |x: Numbers<T>| lens(x).far();
        jittered: |(x, offset): (Numbers<T>, [T; 2])| lens(x).jittered::<Vulkan>(offset);
        to_matrix: |x: Numbers<T>| (lens(x).to_matrix::<OpenGl>(), lens(x).to_matrix::<Vulkan>());
        view_projection: |(x, view): (Numbers<T>, Camera<T>)| {
            lens(x).view_projection::<Reversed<Vulkan>>(&view)
        };
        project: |(x, view, p): (Numbers<T>, Camera<T>, Vector<T, 3>)| {
            (lens(x).project::<OpenGl>(&view, p), lens(x).project::<Reversed<Vulkan>>(&view, p))
        };
        unproject: |(x, view, p): (Numbers<T>, Camera<T>, Vector<T, 3>)| {
            (lens(x).unproject::<OpenGl>(&view, p), lens(x).unproject::<Reversed<Vulkan>>(&view, p))
        };
        frustum: |(x, view): (Numbers<T>, Camera<T>)| lens(x).frustum(&view);
        ray: |(x, view, p): (Numbers<T>, Camera<T>, Vector<T, 2>)| {
            lens(x).ray::<Vulkan>(&view, p)
        };
    }
}

fn parallel<T: Float>([width, height, near, far]: Numbers<T>) -> Parallel<T> {
    Parallel::new(width, height, near, far)
}

operations! {
    /// Without perspective.
    Orthographic(T: Float) {
        new: |x: Numbers<T>| parallel(x);
        from_edges: |(x, y, [near, far]): ([T; 2], [T; 2], [T; 2])| {
            Parallel::from_edges(x, y, near, far)
        };
        left_handed: |x: Numbers<T>| parallel(x).left_handed();
        near: |x: Numbers<T>| parallel(x).near();
        far: |x: Numbers<T>| parallel(x).far();
        jittered: |(x, offset): (Numbers<T>, [T; 2])| parallel(x).jittered::<Vulkan>(offset);
        to_matrix: |x: Numbers<T>| {
            (parallel(x).to_matrix::<OpenGl>(), parallel(x).to_matrix::<Vulkan>())
        };
        view_projection: |(x, view): (Numbers<T>, Camera<T>)| {
            parallel(x).view_projection::<Reversed<Vulkan>>(&view)
        };
        project: |(x, view, p): (Numbers<T>, Camera<T>, Vector<T, 3>)| {
            parallel(x).project::<OpenGl>(&view, p)
        };
        unproject: |(x, view, p): (Numbers<T>, Camera<T>, Vector<T, 3>)| {
            parallel(x).unproject::<OpenGl>(&view, p)
        };
        frustum: |(x, view): (Numbers<T>, Camera<T>)| parallel(x).frustum(&view);
        ray: |(x, view, p): (Numbers<T>, Camera<T>, Vector<T, 2>)| {
            parallel(x).ray::<Vulkan>(&view, p)
        };
    }
}

operations! {
    /// Frusta.
    Frustum(T: Float) {
        from_matrix: |m: Matrix<T, 4, 4>| {
            (Planes::from_matrix::<OpenGl>(&m), Planes::from_matrix::<Reversed<Vulkan>>(&m))
        };
        planes: |m: Matrix<T, 4, 4>| {
            let planes = Planes::from_matrix::<OpenGl>(&m).planes();
            planes.fold(Vector::<T, 4>::ZERO, |sum, plane| sum + plane)
        };
        intersects_sphere: |(m, p, radius): (Matrix<T, 4, 4>, Vector<T, 3>, T)| {
            Planes::from_matrix::<OpenGl>(&m).intersects_sphere(p, radius)
        };
        intersects_box: |(m, p, q): (Matrix<T, 4, 4>, Vector<T, 3>, Vector<T, 3>)| {
            Planes::from_matrix::<OpenGl>(&m).intersects_box(p, q)
        };
    }
}

operations! {
    /// Views.
    View(T: Float) {
        from_pose: |pose: Isometry3<T>| Camera::from_pose(pose);
        from_left_handed_pose: |pose: Isometry3<T>| Camera::from_left_handed_pose(pose);
        left_handed: |view: Camera<T>| view.left_handed();
        pose: |view: Camera<T>| view.pose();
        eye: |view: Camera<T>| view.eye();
        forward: |view: Camera<T>| view.forward();
        up: |view: Camera<T>| view.up();
        right: |view: Camera<T>| view.right();
        to_isometry: |view: Camera<T>| view.to_isometry();
        to_affine: |view: Camera<T>| view.to_affine();
        to_matrix: |view: Camera<T>| view.to_matrix();
        equals: |(a, b): (Camera<T>, Camera<T>)| a == b;
        transform_point: |(view, x): (Camera<T>, Vector<T, 3>)| view.transform_point(x);
        transform_vector: |(view, x): (Camera<T>, Vector<T, 3>)| view.transform_vector(x);
        look_at: |(a, b, c): (Vector<T, 3>, Vector<T, 3>, Vector<T, 3>)| Camera::look_at(a, b, c);
        look_to: |(a, b, c): (Vector<T, 3>, Vector<T, 3>, Vector<T, 3>)| Camera::look_to(a, b, c);
        look_at_or_default: |(a, b, c): (Vector<T, 3>, Vector<T, 3>, Vector<T, 3>)| {
            Camera::look_at_or_default(a, b, c)
        };
        look_to_or_default: |(a, b, c): (Vector<T, 3>, Vector<T, 3>, Vector<T, 3>)| {
            Camera::look_to_or_default(a, b, c)
        };
    }
}

operations! {
    /// Viewports.
    Viewport(T: Float) {
        new: |(width, height): (T, T)| Window::new(width, height);
        aspect: |(width, height): (T, T)| Window::new(width, height).aspect();
        to_pixels: |(width, height, p): (T, T, Vector<T, 3>)| {
            Window::new(width, height).to_pixels::<OpenGl>(p)
        };
        to_ndc: |(width, height, p): (T, T, Vector<T, 3>)| {
            Window::new(width, height).to_ndc::<OpenGl>(p)
        };
    }
}
