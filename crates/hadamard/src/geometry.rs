//! Rotations, transforms, cameras and frames: for games, robots and everything else that turns and
//! moves.
//!
//! ```
//! use hadamard::geometry::{EulerOrder, Rotation3};
//! use hadamard::vector;
//!
//! // Look up by 30 degrees, then turn left by 90: the later rotation is on the left.
//! let (yaw, pitch) = (90_f64.to_radians(), 30_f64.to_radians());
//! let r = Rotation3::from_y(yaw) * Rotation3::from_x(pitch);
//! let forward = r * vector![0.0, 0.0, -1.0];
//! assert!(forward.distance(vector![-0.75_f64.sqrt(), 0.5, 0.0]) < 1e-15);
//!
//! // Half of the way there, and its angles.
//! let half = Rotation3::IDENTITY.slerp(r, 0.5);
//! let [yaw, pitch, roll] = half.to_euler(EulerOrder::IntrinsicYxz);
//! assert!(yaw > 0.0 && pitch > 0.0 && roll < 0.0);
//! ```
//!
//! # Which type for which purpose
//!
//! | for | take | because |
//! |---|---|---|
//! | an orientation in space, a joint, a key frame | [`Rotation3`] | four numbers; composes, interpolates and inverts without a matrix, and cannot scale or shear |
//! | an orientation in the plane | [`Rotation2`] | two numbers, and no sine when it turns something |
//! | turning thousands of points by one rotation | [`to_matrix`](Rotation3::to_matrix), once | 9 products for a point instead of 15 |
//! | an angular velocity, a small change, an average, a covariance of orientations | a vector, with [`exp`](Rotation3::exp) and [`log`](Rotation3::log) | vectors can be added and scaled |
//! | what a user types, or a file says | Euler angles, with [`from_euler`](Rotation3::from_euler) | only for input and output: they have gimbal lock, and do not interpolate |
//! | quaternions as numbers; those of files and other crates | [`Quaternion`] | it has any norm, and does not rotate |
//! | eight rotations at once | `Rotation3<f32x8>`, by [`pack`](Rotation3::pack) | one per lane, each with the bits that it would have alone |
//! | a pose, a joint with a place, a camera, a rigid body | [`Isometry3`], [`Isometry2`] | a rotation and a translation; inverse without a division, `exp` and `log` of twists |
//! | a node of a scene as it is stored and animated | [`Trs`] | translation, rotation and scale, each interpolated separately, as in glTF |
//! | a hierarchy, a skeleton, what goes to the GPU | [`Affine`] | closed under `*`; 12 numbers, 9 products and 9 sums for a point |
//! | where a camera is, and where it looks | [`View`] | made of a pose, or by `look_at`, which is `None` where there is no view |
//! | perspective, or none | [`Perspective`], [`Orthographic`] | one lens for all graphics APIs; the call that makes its matrix names the API |
//! | what is not drawn | [`Frustum`] | spheres and boxes, and nothing visible is lost |
//! | vectors of a body, a camera and the world in one program | [`frame::In`], [`frame::Map`] around vectors and transforms | a sum of vectors in different frames does not compile |
//!
//! A node is kept as [`Trs`], and becomes an [`Affine`] once for each picture:
//! `world = parent * node.to_affine()`.
//!
//! # Conventions
//!
//! **Right-handed, counter-clockwise.** A positive angle turns x towards y, y towards z and z
//! towards x. If the axis points at you, that is counter-clockwise. Angles are in radians.
//!
//! ```text
//!          y                      from_z:  x -> y          the right hand:
//!          |                      from_x:  y -> z            thumb along the axis,
//!          |   from_z turns       from_y:  z -> x            fingers turn
//!          |  ^  this way
//!          | /
//!          +------- x
//!         /
//!        z  (towards you)
//! ```
//!
//! **The order of products** is that of matrices and functions: `a * b` does b first.
//! `b.then(a)` is the same, in the order of reading.
//!
//! ```text
//!     a * b * v  =  a * (b * v)          v ---- b ----> b v ---- a ----> a b v
//! ```
//!
//! A local rotation stands on the right, and one about an axis of the world on the left:
//! `r * Rotation3::from_y(φ)` turns about the body's own y axis, `Rotation3::from_y(φ) * r` about
//! that of the world. [`EulerOrder`] has a drawing of both.
//!
//! **A rotation turns things**, not axes: `r * v` is v turned, in the same axes. If R is the
//! orientation of a body, its columns are the axes of the body seen from the world. R takes
//! coordinates of the body to those of the world, and its [`inverse`](Rotation3::inverse) takes
//! them back.
//!
//! **Points and directions** have the same type, a vector. So a transform has two methods,
//! `transform_point` and `transform_vector`, and no `*` for vectors. `transform_normal` is for
//! vectors at right angles to a surface.
//!
//! **The scale comes first**, then the rotation, then the translation.
//!
//! ```text
//!     world_from_body.transform_point(p):   p ---- scale ----> ---- rotate ----> ---- move ---->
//! ```
//!
//! **Twists** are (v, ω), the velocity first, as the body sees them.
//!
//! **Forward is -z, up is y** in [`look_to`](Rotation3::look_to), as in OpenGL, glTF and Bevy.
//!
//! **q and -q** are one rotation: `==`, [`angle_to`](Rotation3::angle_to) and interpolation
//! treat them alike.
//!
//! # Cameras
//!
//! A lens knows how the picture is taken, and a [`View`] from where. The clip space of the graphics
//! API is named where numbers for it come out.
//!
//! ```
//! use hadamard::geometry::{Perspective, Reversed, View, Viewport, WebGpu};
//! use hadamard::vector;
//!
//! let viewport = Viewport::new(1280.0, 720.0);
//! let lens = Perspective::new(60_f64.to_radians(), viewport.aspect(), 0.1, f64::INFINITY);
//! let (eye, target) = (vector![3.0, 2.0, 4.0], vector![0.0, 0.5, 0.0]);
//! let view = View::look_at(eye, target, vector![0.0, 1.0, 0.0]).unwrap();
//!
//! // The matrix for the GPU. The depth buffer is cleared to 0, and nearer is greater.
//! let matrix = lens.view_projection::<Reversed<WebGpu>>(&view);
//! let clip = matrix * target.extend(1.0);
//! assert!(clip.w > 0.0 && clip.z < clip.w);
//!
//! // The same on the CPU: what the camera looks at is in the middle of the window.
//! let ndc = lens.project::<Reversed<WebGpu>>(&view, target).unwrap();
//! let pixel = viewport.to_pixels::<Reversed<WebGpu>>(ndc);
//! assert!(pixel.xy().distance(vector![640.0, 360.0]) < 1e-10);
//!
//! // What is behind the camera is not drawn.
//! let frustum = lens.frustum(&view);
//! assert!(frustum.intersects_sphere(target, 1.0) && !frustum.intersects_sphere(eye * 2.0, 1.0));
//! ```
//!
//! ```text
//!                  pose                         to_matrix                  to_pixels
//!            <--------------                 --------------->          --------------->
//!      world                  camera's view                    device                    pixels
//!            -------------->  (-z forward)   --------------->  [-1, 1]  -------------->
//!                  view                           lens                     viewport
//!            ------------------ project ------------------->
//!            <----------------- unproject, ray -------------           <-- to_ndc -----
//! ```
//!
//! Which convention does my engine have?
//!
//! | engine or format | handedness | up | clip space | notes |
//! |---|---|---|---|---|
//! | Bevy | [`RightHanded`] | y | [`Reversed<WebGpu>`](Reversed) | far is infinite |
//! | wgpu, WebGPU | yours | yours | [`WebGpu`] | pixels from the top left |
//! | Vulkan | yours | yours | [`Vulkan`] | [`DirectX`] with a viewport of negative height; pixels from the top left |
//! | Direct3D | [`LeftHanded`] by tradition | y | [`DirectX`] | pixels from the top left |
//! | Metal | yours | yours | [`Metal`] | pixels from the top left |
//! | OpenGL, WebGL | [`RightHanded`] by tradition | y | [`OpenGl`] | pixels from the bottom left: [`Origin::BottomLeft`] |
//! | Unity | [`LeftHanded`] | y | as the API below it, mostly reversed | `Camera.worldToCameraMatrix` is right-handed |
//! | Unreal | [`LeftHanded`] | z | [`Reversed<DirectX>`](Reversed) | x is forward: its (x, y, z) is (y, z, x) here; centimetres |
//! | Blender | [`RightHanded`] | z | [`OpenGl`] | cameras look along their own -z, as here: `up` is (0, 0, 1) |
//! | glTF | [`RightHanded`] | y | none | `yfov` is the whole angle; without `zfar` it is infinite |
//! | OpenCV | right-handed, but a camera looks along z with y down | | none | our pose is its pose times half a turn about x; the middle of the first pixel is (0, 0) |
//!
//! A world may have any axis up: `up` is an argument of [`look_at`](View::look_at).
//!
//! ```
//! use hadamard::geometry::{Isometry3, Perspective, Quaternion, Rotation3, View, Viewport, WebGpu};
//! use hadamard::vector;
//!
//! // A camera of OpenCV: 640 x 480 pixels, focal lengths and principal point in pixels.
//! let ([fx, fy], [cx, cy]) = ([500.0, 520.0], [310.0, 250.0]);
//! let (x, y) = ([-(cx + 0.5) / fx, (639.5 - cx) / fx], [(cy - 479.5) / fy, (cy + 0.5) / fy]);
//! let lens = Perspective::from_tangents(x, y, 0.1, 100.0);
//! let world_from_camera = Isometry3::from_translation(vector![0.0, 0.0, -2.0]);
//! let half_turn = Rotation3::from_quaternion(Quaternion::I).unwrap();
//! let view = View::from_pose(world_from_camera * Isometry3::from_rotation(half_turn));
//!
//! let point = vector![0.2, 0.3, 2.0]; // to the right and below the axis, at distance 4
//! let ndc = lens.project::<WebGpu>(&view, point).unwrap();
//! let pixel = Viewport::new(640.0, 480.0).to_pixels::<WebGpu>(ndc).xy() - vector![0.5, 0.5];
//! assert!(pixel.distance(vector![fx * 0.2 / 4.0 + cx, fy * 0.3 / 4.0 + cy]) < 1e-10);
//! ```
//!
//! # A picture without a GPU
//!
//! Three things are to be known of pixels:
//!
//! - **y points down**, so what is counter-clockwise in the world has a negative area there.
//! - **Depth is linear in the picture**, and the buffer is cleared to [`FAR`](ClipSpace::FAR).
//!   Nearer is less, or greater if [`Reversed`]. A colour or a texture's coordinate c is not
//!   linear: c/w and 1/w are.
//! - **A triangle that reaches behind the eye** has to be cut before the division by w, which is the
//!   distance along the view: keep what has `w >= lens.near()` of `clip_from_world * p.extend(1.0)`.
//!   The example leaves such triangles out.
//!
//! ```
//! use hadamard::geometry::{ClipSpace, Perspective, Reversed, View, Viewport, WebGpu};
//! use hadamard::{Vector, vector};
//!
//! type Clip = Reversed<WebGpu>;
//!
//! let viewport = Viewport::new(16.0, 8.0);
//! let lens = Perspective::from_focal_length(1.0, viewport.aspect(), 0.1, f32::INFINITY);
//! let (eye, up) = (vector![0.0, 0.0, 2.0], vector![0.0, 1.0, 0.0]);
//! let view = View::look_at(eye, vector![0.0, 0.0, 0.0], up).unwrap();
//!
//! let mut depth = [[f32::from(Clip::FAR); 16]; 8];
//! let mut picture = [[b' '; 16]; 8];
//! let mut draw = |corners: [[f32; 3]; 3], ink: u8| {
//!     let ndc = corners.map(|p| lens.project::<Clip>(&view, Vector::from(p)));
//!     let [Some(a), Some(b), Some(c)] = ndc else { return };
//!     let [a, b, c] = [a, b, c].map(|p| viewport.to_pixels::<Clip>(p));
//!     let area = (b - a).xy().perp_dot((c - a).xy());
//!     if area >= 0.0 {
//!         return; // seen from behind
//!     }
//!     for (y, row) in picture.iter_mut().enumerate() {
//!         for (x, pixel) in row.iter_mut().enumerate() {
//!             let p = vector![x as f32 + 0.5, y as f32 + 0.5]; // its middle
//!             let u = (p - a.xy()).perp_dot((c - a).xy()) / area;
//!             let v = (b - a).xy().perp_dot(p - a.xy()) / area;
//!             let z = a.z + u * (b.z - a.z) + v * (c.z - a.z);
//!             if u >= 0.0 && v >= 0.0 && u + v <= 1.0 && z > depth[y][x] {
//!                 (depth[y][x], *pixel) = (z, ink);
//!             }
//!         }
//!     }
//! };
//! draw([[-0.5, -1.0, 0.5], [1.5, -1.0, 0.5], [-0.5, 0.5, 0.5]], b'#');
//! draw([[-3.0, -1.5, 0.0], [3.0, -1.5, 0.0], [-3.0, 1.5, 0.0]], b'-'); // farther away
//! draw([[3.0, -1.5, 0.0], [-3.0, -1.5, 0.0], [3.0, 1.5, 0.0]], b'x'); // its back is seen
//!
//! assert_eq!(picture.map(|row| String::from_utf8_lossy(&row).into_owned()), [
//!     "                ",
//!     "  -             ",
//!     "  ---           ",
//!     "  -----#        ",
//!     "  -----##       ",
//!     "  -----###-     ",
//!     "  -----#####-   ",
//!     "                ",
//! ]);
//! ```
//!
//! # The same bits everywhere
//!
//! Only functions that take or return angles, and `exp`, `log`, `powf` and the Jacobians, need a
//! mathematics library: the feature `std` or `libm`. All others use sums, products, quotients and
//! roots only. So they need no feature and give the same bits on every machine, and simulations in
//! lock-step do not diverge. With the feature `libm` the rest has the same bits as well.
//!
//! These are the functions that need no library: products, rotation,
//! [`to_matrix`](Rotation3::to_matrix),
//! [`from_matrix`](Rotation3::from_matrix), [`nearest`](Rotation3::nearest),
//! [`slerp`](Rotation3::slerp), [`nlerp`](Rotation3::nlerp), [`between`](Rotation3::between),
//! [`look_to`](Rotation3::look_to), [`swing_twist`](Rotation3::swing_twist),
//! [`normalize`](Rotation3::normalize), [`renormalize`](Rotation3::renormalize), and all of lenses,
//! views and frusta but [`Perspective::new`], which takes an angle.
//!
//! # Coming from glam
//!
//! Names in **bold**, here and in the next table, compile or nearly compile in both crates, but
//! mean something else.
//!
//! | glam | here |
//! |---|---|
//! | `Quat` | [`Rotation3`]; [`Quaternion`] where the norm is not 1 |
//! | `Quat::from_xyzw(x, y, z, w)` | `Rotation3::try_from(Quaternion::from_xyzw(x, y, z, w))?`, which checks the norm |
//! | `q.normalize()` of any quaternion | [`Rotation3::from_quaternion`] |
//! | `q * v`, `q.mul_vec3(v)` | `r * v` |
//! | `q.inverse()`, `q.conjugate()` | [`inverse`](Rotation3::inverse) |
//! | **`q == p`** | compares rotations: q and -q are equal |
//! | **`Quat::from_axis_angle(v, φ)`** | normalises the axis, and is `None` for a zero one |
//! | `Quat::from_scaled_axis(v)`, `q.to_scaled_axis()` | [`exp`](Rotation3::exp), [`log`](Rotation3::log) |
//! | `Quat::from_rotation_x(φ)` | [`from_x`](Rotation3::from_x) |
//! | **`EulerRot::XYZ`** | [`EulerOrder::IntrinsicXyz`]; `XYZEx` is [`EulerOrder::ExtrinsicXyz`] |
//! | **`Quat::from_rotation_arc(a, b)`** | [`between`](Rotation3::between), of vectors of any length |
//! | **`q.lerp(p, t)`** | [`nlerp`](Rotation3::nlerp) |
//! | `q.slerp(p, t)` | [`slerp`](Rotation3::slerp) |
//! | **`q.angle_between(p)`** | [`angle_to`](Rotation3::angle_to) |
//! | **`Quat::look_to_rh(d, up)`** | its inverse: [`look_to`](Rotation3::look_to) is the pose of a camera, glam's is the view |
//! | **`Quat::from_mat3(&m)`** | [`from_matrix`](Rotation3::from_matrix), which refuses a matrix that is no rotation; [`nearest`](Rotation3::nearest) takes every matrix |
//! | `Affine3`, `Affine3A`, `Affine2` | [`Affine<f32, 3>`](Affine), [`Affine<f32, 2>`](Affine) |
//! | `a.transform_point3(p)`, `a.transform_vector3(v)` | [`transform_point`](Affine::transform_point), [`transform_vector`](Affine::transform_vector) |
//! | **`m.inverse().transpose() * n`** | [`transform_normal`](Affine::transform_normal), which points outward for mirrored maps too, and allows a scale of zero |
//! | `m.transform_point3(p)` of a `Mat4` | `m * p.extend(1.0)`; the compiler's message says so |
//! | **`a.inverse()`** | a `Result`; glam's inverse of a singular map is full of NaN |
//! | `Affine3A::from_scale_rotation_translation(s, r, t)` | `Trs { translation, rotation, scale }.to_affine()` |
//! | **`a.to_scale_rotation_translation()`** | [`to_trs`](Affine::to_trs), which refuses sheared maps; a mirrored axis becomes three negative scales |
//! | `Mat4::perspective_rh(φ, aspect, n, f)`, `camera::rh::proj::directx::perspective` | [`Perspective::new`], then [`to_matrix::<WebGpu>()`](Perspective::to_matrix) |
//! | `Mat4::perspective_infinite_reverse_rh(φ, aspect, n)` | the same with `f32::INFINITY`, and `to_matrix::<Reversed<WebGpu>>()` |
//! | `…_lh`, `camera::lh` | [`left_handed`](Perspective::left_handed) of a lens and of a view |
//! | `Mat4::orthographic_rh(l, r, b, t, n, f)` | [`Orthographic::from_edges`] |
//! | `Mat4::frustum_rh(l, r, b, t, n, f)` | [`Perspective::from_tangents`], with the edges divided by n |
//! | **`Mat4::look_at_rh(eye, target, up)`** | [`View::look_at`], which is `None` where glam's is NaN; its matrix is [`to_matrix`](View::to_matrix) |
//! | `m.project_point3(p)` | [`project`](Perspective::project), which is `None` behind the eye |
//! | **`Mat3::default()`** | the default [`Matrix`](crate::Matrix) is zero; the default rotation is the identity |
//!
//! # Coming from nalgebra
//!
//! | nalgebra | here |
//! |---|---|
//! | `UnitQuaternion<T>`, `Rotation3<T>` | [`Rotation3`], one type for both; `try_from` and `into` convert, with the feature `nalgebra-035` |
//! | `UnitComplex<T>`, `Rotation2<T>` | [`Rotation2`] |
//! | `Isometry3<T>`, `Isometry2<T>` | [`Isometry3`], [`Isometry2`]; `try_from` and `into` convert |
//! | `Affine3<T>`, `Affine2<T>` | [`Affine<T, 3>`](Affine), [`Affine<T, 2>`](Affine); `from` and `into` convert |
//! | `iso * rotation` | `iso *` [`Isometry3::from_rotation(rotation)`](Isometry3::from_rotation) |
//! | `iso * point`, **`iso * vector`** | [`transform_point`](Isometry3::transform_point), [`transform_vector`](Isometry3::transform_vector): points and directions have the same type |
//! | `a.lerp_slerp(&b, t)` | [`interpolate`](Isometry3::interpolate) |
//! | `Similarity3<T>` | [`Trs`] with equal scales |
//! | **`Perspective3::new(aspect, φ, n, f)`** | [`Perspective::new(φ, aspect, n, f)`](Perspective::new); its matrix is `to_matrix::<OpenGl>()` |
//! | `Orthographic3::new(l, r, b, t, n, f)` | [`Orthographic::from_edges`] |
//! | `Isometry3::look_at_rh(&eye, &target, &up)` | [`View::look_at`] |
//! | **`Isometry3::face_towards(&eye, &target, &up)`** | the [`pose`](View::pose) of a left-handed view |
//! | **`Quaternion::new(w, x, y, z)`** | [`Quaternion::from_wxyz`]: there is no `new` |
//! | **`q.coords`, `q.as_vector()`** | in the order x, y, z, w, as here; only `new` takes w first |
//! | `UnitQuaternion::new(v)`, `q.scaled_axis()` | [`exp`](Rotation3::exp), [`log`](Rotation3::log) |
//! | **`UnitQuaternion::from_euler_angles(roll, pitch, yaw)`** | `from_euler(EulerOrder::ExtrinsicXyz, [roll, pitch, yaw])` |
//! | `UnitQuaternion::rotation_between(&a, &b)` | [`between`](Rotation3::between), also for opposite directions |
//! | **`q.nlerp(&p, t)`** | [`nlerp`](Rotation3::nlerp), on the shortest way |
//! | `q.slerp(&p, t)`, which panics for half a turn | [`slerp`](Rotation3::slerp), which does not |
//! | `q.try_slerp(&p, t, ε)` | [`slerp`](Rotation3::slerp) |
//! | **`UnitQuaternion::face_towards(&d, &up)`** | takes z to d; [`look_to`](Rotation3::look_to) takes -z there |
//! | `UnitQuaternion::look_at_rh(&d, &up)` | the inverse of [`look_to`](Rotation3::look_to) |
//! | `q.rotation_to(&p)` | `p * q.inverse()` |
//! | `q.powf(t)` | [`powf`](Rotation3::powf) |
//! | `Rotation3::from_matrix(&m)`, an iteration | [`nearest`](Rotation3::nearest) |
//! | `Rotation3::from_matrix_unchecked(m)` | [`from_matrix`](Rotation3::from_matrix), which checks |

mod camera;
mod error;
mod forward;
pub mod frame;
mod limits;
mod rotation;
mod second_names;
mod transform;

#[doc(hidden)]
pub use camera::SameHandedness;
pub use camera::{
    ClipSpace, DirectX, Frustum, Handedness, LeftHanded, Metal, OpenGl, Origin, Orthographic,
    Perspective, Reversed, Reversible, RightHanded, View, Viewport, Vulkan, WebGpu,
};
pub use error::{NotRotation, NotUnit};
pub use rotation::{EulerOrder, Quaternion, Rotation2, Rotation3};
pub(crate) use second_names::second_names;
#[doc(hidden)]
#[allow(deprecated)]
pub use second_names::{Affine2, Affine3, Affine3A, UnitComplex, UnitQuaternion};
pub use transform::{Affine, Isometry2, Isometry3, Oriented, Sheared, Trs};
