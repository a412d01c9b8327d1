//! Frames: which axes a vector is expressed in, checked by the compiler like shapes.
//!
//! A gyroscope, a motor and a camera give numbers in axes of their own. This line has a mistake
//! that is easy to overlook. No type shows it, nor does a test in which the robot looks along the x
//! axis:
//!
//! ```
//! # use hadamard::{Vector, vector};
//! # let (mut position, dt) = (vector![0.0, 0.0, 0.0], 0.1);
//! # let velocity: Vector<f64, 3> = vector![1.0, 0.0, 0.0];
//! position += velocity * dt; // the position is in the world, but the velocity is in the body
//! ```
//!
//! The robot drives straight until it first turns. With frames the same line does not compile, and
//! the message says what is missing:
//!
//! ```compile_fail,E0277
//! use hadamard::geometry::frame::In;
//! use hadamard::vector;
//!
//! struct Body;
//! struct World;
//!
//! let dt = 0.1;
//! let mut position = In::<World, _>::new(vector![0.0, 0.0, 0.0]);
//! let velocity = In::<Body, _>::new(vector![1.0, 0.0, 0.0]);
//! position += velocity * dt;
//! // error: cannot add a value in `Body` to one in `World`: the frames differ
//! // note: what is missing is a map from `Body` to `World`: a `Map<Body, World, _>`
//! ```
//!
//! ```
//! use hadamard::geometry::Rotation3;
//! use hadamard::geometry::frame::{In, Map};
//! use hadamard::vector;
//!
//! struct Body;
//! struct World;
//!
//! let dt = 0.1;
//! let mut position = In::<World, _>::new(vector![0.0, 0.0, 0.0]);
//! let velocity = In::<Body, _>::new(vector![1.0, 0.0, 0.0]);
//! let world_from_body = Map::<Body, World, _>::new(Rotation3::from_z(90_f64.to_radians()));
//!
//! position += world_from_body * velocity * dt;
//! assert!(position.distance(In::new(vector![0.0, 0.1, 0.0])) < 1e-15);
//! ```
//!
//! # Two types
//!
//! * [`In<F, X>`](In) is an `X` that is expressed in the frame `F`.
//! * [`Map<A, B, M>`](Map) is an `M` that takes what is expressed in `A` to `B`.
//!
//! A frame is a type of yours, `struct World;`. No value of it is ever made, and nothing is asked
//! of it. A type with parameters is a frame for each of them: `struct Link<const I: usize>;`. The
//! space of a filter's state, of joint angles or of pixels can be a frame as well: whatever must
//! not be mixed.
//!
//! `In` and `Map` have the layout of what is inside, and each of their operations calls the one of
//! what is inside. So frames cost nothing: the processor executes the same instructions with them
//! and without. (A sum by value of matrices that do not fit into registers may be copied once more;
//! `p += q` is not. In a function of thousands of instructions, the compiler may choose a few other
//! copies.)
//!
//! # What there is
//!
//! | expression | frames | for |
//! |---|---|---|
//! | `a + b`, `a - b`, `a += b`, `-a`, `a * s`, `s * a`, `a / s`, `a == b` | `In<F>` and `In<F>` give `In<F>` | what is inside has it: vectors, matrices, [`Symmetric`](crate::linalg::Symmetric) |
//! | [`dot`](In::dot), [`cross`](In::cross), [`distance`](In::distance), [`angle`](In::angle), [`lerp`](In::lerp), [`norm`](In::norm), [`normalize`](In::normalize) | `In<F>` and `In<F>` | vectors |
//! | `map * value` | `Map<A, B>` and `In<A>` give `In<B>` | matrices and rotations |
//! | [`transform_point`](Map::transform_point), [`transform_vector`](Map::transform_vector), [`transform_normal`](Map::transform_normal) | `Map<A, B>` and `In<A>` give `In<B>` | rigid motions, affine maps, [`Trs`](super::Trs) |
//! | [`inverse_transform_point`](Map::inverse_transform_point), [`inverse_transform_vector`](Map::inverse_transform_vector), [`solve`](Map::solve) | `Map<A, B>` and `In<B>` give `In<A>` | the same, and square matrices |
//! | `map * map`, [`then`](Map::then) | `Map<B, C>` and `Map<A, B>` give `Map<A, C>` | what is inside has a product |
//! | [`inverse`](Map::inverse), [`transpose`](Map::transpose) | `Map<A, B>` gives `Map<B, A>` | what has an inverse; matrices |
//! | `map + map`, `map * s` | `Map<A, B>` and `Map<A, B>` give `Map<A, B>` | matrices |
//! | [`congruence`](In::congruence) | `In<A>` and `Map<A, B>` give `In<B>` | covariances, and the linear part of any map |
//! | [`joseph`](In::joseph) | `In<F>`, measured in `Z` | covariances |
//! | [`adjoint`](Map::adjoint) | `Map<A, B>` | twists of rigid motions, and by `congruence` [the covariances of poses](#the-covariance-of-a-pose) |
//! | [`new`](In::new), [`into_inner`](In::into_inner), [`as_inner`](In::as_inner), [`map_inner`](In::map_inner) | | everything else |
//!
//! A coordinate is `v[0]`, or `v.as_inner().x`. A part of a transform keeps its frames by
//! `map.map_inner(|m| m.rotation)`.
//!
//! Points and directions have the same type, so rigid motions and affine maps have two methods and
//! no `*`: see [the conventions](super#conventions).
//!
//! # Names
//!
//! Call a map after what it gives and what it takes: `world_from_body: Map<Body, World, _>`. In a
//! product, the same frame is on both sides of the `*`. A map's name ends with the frame of
//! the value that it is given:
//!
//! ```text
//!     world_from_camera = world_from_body * body_from_camera
//!     seen_in_world     = world_from_camera.transform_point(seen_in_camera)
//! ```
//!
//! The compiler checks the types, whatever the names are. A frame that is not written follows from
//! the first use, so `In::new(x)` is enough beside a value whose frame is known.
//!
//! # Poses, covariances, generic code
//!
//! ```
//! use hadamard::geometry::frame::{In, Map};
//! use hadamard::geometry::{Isometry3, Rotation3};
//! use hadamard::linalg::Symmetric;
//! use hadamard::vector;
//!
//! struct Camera;
//! struct Body;
//! struct World;
//!
//! let world_from_body = Map::<Body, World, _>::new(Isometry3::new(
//!     Rotation3::from_z(90_f64.to_radians()),
//!     vector![10.0, 0.0, 0.0],
//! ));
//! let body_from_camera =
//!     Map::<Camera, Body, _>::new(Isometry3::from_translation(vector![0.0, 0.0, 2.0]));
//!
//! // What the camera sees three metres ahead, and how well: it knows the distance badly.
//! let seen = In::<Camera, _>::new(vector![3.0, 0.0, 0.0]);
//! let covariance = In::<Camera, _>::new(Symmetric::from_diagonal(vector![0.09, 0.01, 0.01]));
//!
//! let world_from_camera = world_from_body * body_from_camera;
//! let place = world_from_camera.transform_point(seen);
//! assert!(place.distance(In::<World, _>::new(vector![10.0, 3.0, 2.0])) < 1e-15);
//! let there: In<World, _> = covariance.congruence(world_from_camera);
//! assert!((there[(1, 1)] - 0.09).abs() < 1e-15); // the camera looks along the y axis of the world
//!
//! /// Generic code names frames as parameters.
//! fn relative<A, B, C>(
//!     c_from_a: Map<A, C, Isometry3<f64>>,
//!     c_from_b: Map<B, C, Isometry3<f64>>,
//! ) -> Map<A, B, Isometry3<f64>> {
//!     c_from_b.inverse() * c_from_a
//! }
//! let (camera_from_world, camera_from_body) =
//!     (world_from_camera.inverse(), body_from_camera.inverse());
//! let back: Map<World, Body, _> = relative(camera_from_world, camera_from_body);
//! # let _ = back;
//! ```
//!
//! # The covariance of a pose
//!
//! The error of a pose M is a small twist δ = (v, ω), as the body sees it: the true pose is
//! M exp(δ). Its covariance is `6 x 6`, in the frame of the body. The `adjoint` of a map takes it to
//! another frame, and v is then the error of the point at the origin of *that* frame: an angle far
//! away is a distance there. To turn the axes and keep the point, take the adjoint of the rotation
//! alone.
//!
//! Of two poses in a chain, the error of the first one goes through the second one, and the
//! covariances are added:
//!
//! ```
//! # use hadamard::geometry::frame::{In, Map};
//! # use hadamard::geometry::{Isometry3, Rotation3};
//! # use hadamard::linalg::Symmetric;
//! # use hadamard::vector;
//! # struct Camera;
//! # struct Body;
//! # struct World;
//! // The body is known within 0.1 metres along its axes and 0.01 radians about its z axis. The
//! // camera is 20 metres ahead of it, and mounted within 0.01 metres.
//! let of_body = In::<Body, _>::new(Symmetric::from_diagonal(vector![
//!     0.01, 0.01, 0.01, 0.0, 0.0, 0.0001
//! ]));
//! let of_mount = In::<Camera, _>::new(Symmetric::from_diagonal(vector![
//!     0.0001, 0.0001, 0.0001, 0.0, 0.0, 0.0
//! ]));
//! let body_from_camera =
//!     Map::<Camera, Body, _>::new(Isometry3::from_translation(vector![20.0, 0.0, 0.0]));
//!
//! // M exp(δ) N exp(ε) = M N exp(Ad δ) exp(ε), with the adjoint of N⁻¹.
//! let of_camera = of_body.congruence(body_from_camera.inverse().adjoint()) + of_mount;
//! assert!((of_camera[(0, 0)] - 0.0101_f64).abs() < 1e-15);
//! assert!((of_camera[(1, 1)] - (0.0101 + 20.0 * 20.0 * 0.0001_f64)).abs() < 1e-15); // sideways
//!
//! // The same error of the same point in the axes of the world: sideways is along its x axis.
//! let world_from_camera = Map::<Camera, World, _>::new(Isometry3::new(
//!     Rotation3::from_z(90_f64.to_radians()),
//!     vector![50.0, 0.0, 0.0],
//! ));
//! let turn = world_from_camera.map_inner(|m| Isometry3::from_rotation(m.rotation));
//! let there: In<World, _> = of_camera.congruence(turn.adjoint());
//! assert!((there[(0, 0)] - of_camera[(1, 1)]).abs() < 1e-15);
//! ```
//!
//! # Refused
//!
//! ```compile_fail,E0277
//! # use hadamard::geometry::frame::{In, Map};
//! # use hadamard::geometry::Isometry3;
//! # struct Camera;
//! # struct Body;
//! # struct World;
//! # let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
//! # let body_from_camera = Map::<Camera, Body, _>::new(Isometry3::<f64>::IDENTITY);
//! let world_from_camera = body_from_camera * world_from_body;
//! // error: cannot chain these maps: the right one ends in `World`, but the left one starts in
//! //        `Camera`
//! ```
//!
//! ```compile_fail,E0277
//! # use hadamard::geometry::frame::{In, Map};
//! # use hadamard::geometry::Isometry3;
//! # use hadamard::vector;
//! # struct Camera;
//! # struct Body;
//! # struct World;
//! # let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
//! # let seen = In::<Camera, _>::new(vector![3.0, 0.0, 0.0]);
//! let place = world_from_body.transform_point(seen);
//! // error: this map takes `Body`, but the value is in `Camera`
//! ```
//!
//! Another mistake of one line: the camera on a robot's arm gives the place of the target in its
//! own axes, but the program computes the tip of the tool in the axes of the base. (The example
//! `robot` does it right, and the example `attitude` is a Kalman filter with frames.)
//!
//! ```compile_fail,E0277
//! # use hadamard::geometry::frame::In;
//! # use hadamard::vector;
//! # struct Base;
//! # struct Camera;
//! # let seen = In::<Camera, _>::new(vector![0.0, 0.1, 0.4]);
//! # let tip = In::<Base, _>::new(vector![-0.3, -0.3, 0.4]);
//! let way = seen - tip;
//! // error: cannot subtract a value in `Base` from one in `Camera`: the frames differ
//! // note: what is missing is a map from `Base` to `Camera`: a `Map<Base, Camera, _>`
//! ```
//!
//! An operator also refuses a value without a frame beside one with a frame: only `In::new` gives a
//! value its frame. Where two types that are written down meet, as in
//! `let v: In<Body, _> = world_from_body * u` and in `a == b`, the compiler has its own message,
//! "mismatched types", with both frames.
//!
//! What types cannot know is whether a frame moves. `Map<Body, World, _>` of a second ago has the
//! same type as that of now.

mod covariance;
mod derived;
mod fmt;
mod inverse;
mod kinds;
mod map;
mod operand;
mod products;
mod refused;
mod relations;
mod sums;
mod transform;
mod value;
mod vectors;

pub use kinds::{Inverse, InverseTransform, NormalTransform, Transform};
pub use map::Map;
pub use operand::{Framed, LinearMap};
#[doc(hidden)]
pub use relations::{
    AddFrames, AddMapFrames, AngleFrames, ApplyFrames, ApplyInverseFrames, ChainFrames,
    CongruenceFrames, CrossFrames, DistanceFrames, DotFrames, Frame, Frames, LerpFrames,
    NoBareFactor, NoBareLeft, NoBareRight, NoBareSum, NoCovarianceProduct, NoMapOnTheRight,
    NoValueProduct, NoValueQuotient, SubFrames,
};
pub use value::In;
