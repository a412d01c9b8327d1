//! A frame: the pieces in view, from the floor to the arm.

use hadamard::geometry::{Affine, Frustum};

use crate::camera::{Controls, lens, view};
use crate::mesh::{Bounds, V3};
use crate::picture::Picture;
use crate::raster::{Canvas, Clip, Paint};
use crate::stage::{Piece, Stage, shadow};
use crate::vertices::{Corner, transform};

/// What is drawn, in order.
pub struct Draw<'a> {
    pub piece: &'a Piece,
    pub world: Affine<f32, 3>,
    pub paint: Paint,
}

/// A picture, and how much of the stage was in view.
pub struct Frame {
    pub picture: Picture,
    pub drawn: usize,
    pub culled: usize,
}

/// All that could be drawn: the floor, the shadows on it, and all else.
pub fn draws(stage: &Stage, time: f32) -> Vec<Draw<'_>> {
    let lit = |piece: &Piece| Paint::Lit {
        color: piece.color,
        is_closed: stage.meshes[piece.mesh].is_closed,
    };
    let worlds: Vec<_> = stage.pieces.iter().zip(stage.worlds(time)).collect();
    let (things, floor): (Vec<_>, Vec<_>) =
        worlds.into_iter().partition(|(piece, _)| piece.has_shadow);
    let shadow = shadow();
    let floor = floor.into_iter().map(|(piece, world)| Draw { piece, world, paint: lit(piece) });
    let shadows = things.iter().map(|&(piece, world)| Draw {
        piece,
        world: shadow * world,
        paint: Paint::Shadow,
    });
    let lit = things.iter().map(|&(piece, world)| Draw { piece, world, paint: lit(piece) });
    floor.chain(shadows).chain(lit).collect()
}

/// Draws a frame of this size. Without culling the picture is the same, but takes longer.
pub fn frame(stage: &Stage, controls: Controls, [width, height]: [usize; 2], culls: bool) -> Frame {
    // Four samples for each pixel.
    let (width, height) = (2 * width, 2 * height);
    let (view, lens) = (view(controls), lens(width as f32 / height as f32));
    let clip_from_world = lens.view_projection::<Clip>(&view);
    let frustum = lens.frustum(&view);

    let mut canvas = Canvas::new(width, height, view.forward());
    let mut corners: Vec<Corner> = Vec::new();
    let (mut drawn, mut culled) = (0, 0);
    for Draw { piece, world, paint } in draws(stage, controls.time) {
        let mesh = &stage.meshes[piece.mesh];
        if culls && !is_visible(&frustum, mesh.bounds(), &world) {
            culled += 1;
            continue;
        }
        drawn += 1;
        transform(mesh, &world, &clip_from_world, &mut corners);
        canvas.draw(&corners, &mesh.triangles, world.linear.determinant() < 0.0, paint);
    }
    Frame { picture: canvas.finish().halved(), drawn, culled }
}

/// Whether a box may be in view. Takes the box along the world's axes that surrounds it: the half
/// size of this one is |A| times that of the box.
fn is_visible(frustum: &Frustum<f32>, bounds: Bounds, world: &Affine<f32, 3>) -> bool {
    let center: V3 = world.transform_point(bounds.center);
    let half = world.linear.abs() * bounds.half;
    frustum.intersects_box(center - half, center + half)
}

#[cfg(test)]
mod tests {
    use super::frame;
    use crate::camera::Controls;
    use crate::stage::Stage;

    const SIZE: [usize; 2] = [96, 64];

    #[test]
    fn culling_changes_no_pixel_and_leaves_much_out() {
        let stage = Stage::with_arm();
        for steps in [[0, 30, 85, 0], [123, 5, 40, 150], [270, 90, 120, 310], [45, 60, 20, 50]] {
            let controls = Controls::from_steps(steps);
            let [culled, all] = [true, false].map(|culls| frame(&stage, controls, SIZE, culls));
            assert_eq!(culled.picture, all.picture, "{steps:?}");
            assert!(culled.culled > all.drawn / 4, "{steps:?}: {}", culled.culled);
            assert_eq!(culled.drawn + culled.culled, all.drawn);
        }
    }
}
