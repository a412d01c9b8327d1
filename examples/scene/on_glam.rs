//! The same frames on glam: poses, camera and the loop over corners. Pixels are drawn by the same
//! code.

use glam::camera::rh;
use glam::{Affine3A, Mat3, Mat4, Quat, Vec3};
use hadamard::geometry::{Rotation3, Trs};
use scene::arm::between;
use scene::camera::{Controls, FOCAL_LENGTH, NEAR, TARGET};
use scene::frame::draws;
use scene::picture::Picture;
use scene::raster::{Canvas, Paint};
use scene::stage::{SUN, Stage};
use scene::vertices::Corner;

/// The corners of a mesh, as glam has them.
pub struct Mesh {
    pub positions: Vec<Vec3>,
    pub normals: Vec<Vec3>,
}

impl Mesh {
    pub fn of(mesh: &scene::mesh::Mesh) -> Self {
        let convert =
            |vectors: &[scene::mesh::V3]| vectors.iter().map(|&v| vec3(v.into())).collect();
        Mesh { positions: convert(&mesh.positions), normals: convert(&mesh.normals) }
    }
}

fn vec3(elements: [f32; 3]) -> Vec3 {
    Vec3::from_array(elements)
}

fn quat(rotation: Rotation3<f32>) -> Quat {
    Quat::from_array(rotation.quaternion().to_xyzw())
}

fn affine(place: &Trs<f32>) -> Affine3A {
    let [scale, translation] = [place.scale, place.translation].map(|v| vec3(v.into()));
    Affine3A::from_scale_rotation_translation(scale, quat(place.rotation), translation)
}

/// Each piece's map to the world.
pub fn worlds(stage: &Stage, time: f32) -> Vec<Affine3A> {
    let (from, to, t) = between(time);
    let mut joints: Vec<Affine3A> = Vec::new();
    for joint in &stage.joints {
        let rotation = quat(joint.poses[from]).slerp(quat(joint.poses[to]), t);
        let local = Affine3A::from_rotation_translation(rotation, vec3(joint.place.into()));
        joints.push(joint.parent.map_or(local, |parent| joints[parent] * local));
    }
    let world = |piece: &scene::stage::Piece| {
        let place = affine(&piece.place);
        piece.joint.map_or(place, |joint| joints[joint] * place)
    };
    stage.pieces.iter().map(world).collect()
}

/// The map to clip space, and the direction of the camera.
pub fn camera(controls: Controls, aspect: f32) -> (Mat4, Vec3) {
    let steep = Quat::from_rotation_x(2.0 * (-0.75_f32).atan());
    let orbit = Quat::from_rotation_y(std::f32::consts::TAU * controls.orbit)
        * Quat::IDENTITY.slerp(steep, controls.height);
    let target = vec3(TARGET);
    let eye = target + orbit * Vec3::Z * controls.distance;
    let fov_y = 2.0 * (1.0 / FOCAL_LENGTH).atan();
    let projection = rh::proj::directx::perspective_infinite_reverse(fov_y, aspect, NEAR);
    (projection * rh::view::look_at_mat4(eye, target, Vec3::Y), (target - eye).normalize())
}

/// The loop over the corners. `corners` is overwritten.
pub fn transform(mesh: &Mesh, world: &Affine3A, clip_from_world: &Mat4, corners: &mut Vec<Corner>) {
    let clip = *clip_from_world * Mat4::from(*world);
    let normal = cofactors(Mat3::from(world.matrix3));
    corners.clear();
    corners.extend(mesh.positions.iter().zip(&mesh.normals).map(|(position, n)| Corner {
        clip: (clip * position.extend(1.0)).to_array().into(),
        normal: (normal * *n).to_array().into(),
    }));
}

/// The cofactors, with the sign of the determinant: glam's inverse transpose would divide by zero
/// for a shadow.
fn cofactors(m: Mat3) -> Mat3 {
    let sign = if m.determinant() < 0.0 { -1.0 } else { 1.0 };
    let (x, y, z) = (m.x_axis, m.y_axis, m.z_axis);
    Mat3::from_cols(y.cross(z), z.cross(x), x.cross(y)) * sign
}

fn shadow() -> Affine3A {
    let sun = vec3(SUN);
    let linear = Mat3::from_cols(Vec3::X, vec3([-sun.x / sun.y, 0.0, -sun.z / sun.y]), Vec3::Z);
    Affine3A::from_mat3_translation(linear, vec3([0.0, 0.004, 0.0]))
}

/// A frame, without culling.
pub fn picture(stage: &Stage, controls: Controls, [width, height]: [usize; 2]) -> Picture {
    let (width, height) = (2 * width, 2 * height);
    let (clip_from_world, forward) = camera(controls, width as f32 / height as f32);
    let meshes: Vec<Mesh> = stage.meshes.iter().map(Mesh::of).collect();
    let mut canvas = Canvas::new(width, height, forward.to_array().into());
    let mut corners = Vec::new();
    let worlds = worlds(stage, controls.time);
    for draw in draws(stage, controls.time) {
        let place = stage.pieces.iter().position(|piece| std::ptr::eq(piece, draw.piece));
        let mut world = place.map_or(Affine3A::IDENTITY, |place| worlds[place]);
        if matches!(draw.paint, Paint::Shadow) {
            world = shadow() * world;
        }
        let mesh = draw.piece.mesh;
        transform(&meshes[mesh], &world, &clip_from_world, &mut corners);
        let is_mirrored = world.matrix3.determinant() < 0.0;
        canvas.draw(&corners, &stage.meshes[mesh].triangles, is_mirrored, draw.paint);
    }
    canvas.finish().halved()
}
