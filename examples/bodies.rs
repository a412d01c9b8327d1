//! A hundred thousand bodies: motors, key frames and a hierarchy, beside glam and nalgebra.
//!
//! ```text
//! cargo run --release --features whole --example bodies
//! cargo run --release --features whole --example bodies -- --bodies 1000
//! ```
//!
//! Each body hangs on another one, in arms of ten. Its motor turns it at a constant angular
//! velocity, and an animation turns it from one key frame to the next. The same loops are written
//! with each crate. Their results must agree.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;

/// How many bodies an arm has.
const ARM: usize = 10;
/// How many key frames an animation has. The last one is followed by the first one.
const KEYS: usize = 4;
/// How many frames are computed. The fastest pass counts.
const FRAMES: usize = 120;
/// The seconds of a frame.
const STEP: f32 = 1.0 / 60.0;
/// How far the results may differ. An arm is ten units long, and a number of `f32` of that size
/// has an error of 5e-7. nalgebra's `slerp` errs by 1e-5 in each joint.
const TOLERANCE: f32 = 1e-3;

/// Moves bodies, and compares the time with that of other crates.
#[derive(Parser)]
struct Options {
    /// How many bodies.
    #[arg(long, default_value_t = 100_000)]
    bodies: usize,
}

/// What a body is made with, in plain numbers.
struct Body {
    /// Where it hangs on the one before.
    offset: [f32; 3],
    /// Radians a second.
    spin: [f32; 3],
    /// Rotations, as x, y, z, w.
    keys: [[f32; 4]; KEYS],
}

/// A world, written with one crate. The bodies of an arm follow each other.
trait World {
    const NAME: &str;

    fn new(bodies: &[Body]) -> Self;

    /// Turns all motors for one frame.
    fn turn(&mut self);

    /// Takes all animations to a place between two key frames: 0.5 is in the middle of the first
    /// two.
    fn animate(&mut self, time: f32);

    /// Computes where all bodies are, from the first one of each arm to the last one.
    fn place(&mut self);

    /// The columns of the map from each body to the world.
    fn places(&self) -> Vec<[[f32; 3]; 4]>;
}

mod by_hadamard {
    use hadamard::Vector;
    use hadamard::geometry::{Affine, Isometry3, Quaternion, Rotation3};

    use super::{ARM, Body, KEYS, STEP, World};

    pub struct Bodies {
        offsets: Vec<Vector<f32, 3>>,
        spins: Vec<Vector<f32, 3>>,
        keys: Vec<[Rotation3<f32>; KEYS]>,
        motors: Vec<Rotation3<f32>>,
        joints: Vec<Rotation3<f32>>,
        places: Vec<Affine<f32, 3>>,
    }

    impl World for Bodies {
        const NAME: &str = "hadamard";

        fn new(bodies: &[Body]) -> Self {
            let key = |[x, y, z, w]: [f32; 4]| {
                Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w)).expect("not zero")
            };
            Bodies {
                offsets: bodies.iter().map(|body| body.offset.into()).collect(),
                spins: bodies.iter().map(|body| body.spin.into()).collect(),
                keys: bodies.iter().map(|body| body.keys.map(key)).collect(),
                motors: vec![Rotation3::IDENTITY; bodies.len()],
                joints: vec![Rotation3::IDENTITY; bodies.len()],
                places: vec![Affine::IDENTITY; bodies.len()],
            }
        }

        fn turn(&mut self) {
            for (motor, spin) in self.motors.iter_mut().zip(&self.spins) {
                *motor = motor.integrate(*spin, STEP).renormalize();
            }
        }

        fn animate(&mut self, time: f32) {
            let (first, part) = (time as usize % KEYS, time.fract());
            for (joint, keys) in self.joints.iter_mut().zip(&self.keys) {
                *joint = keys[first].slerp(keys[(first + 1) % KEYS], part);
            }
        }

        fn place(&mut self) {
            let mut parent = Affine::IDENTITY;
            for (i, place) in self.places.iter_mut().enumerate() {
                if i % ARM == 0 {
                    parent = Affine::IDENTITY;
                }
                let turned = self.joints[i] * self.motors[i];
                parent *= Isometry3::new(turned, self.offsets[i]).to_affine();
                *place = parent;
            }
        }

        fn places(&self) -> Vec<[[f32; 3]; 4]> {
            self.places.iter().map(|place| place.to_augmented().to_columns()).collect()
        }
    }
}

mod by_glam {
    use glam::{Affine3A, Quat, Vec3};

    use super::{ARM, Body, KEYS, STEP, World};

    pub struct Bodies {
        offsets: Vec<Vec3>,
        spins: Vec<Vec3>,
        keys: Vec<[Quat; KEYS]>,
        motors: Vec<Quat>,
        joints: Vec<Quat>,
        places: Vec<Affine3A>,
    }

    impl World for Bodies {
        const NAME: &str = "glam";

        fn new(bodies: &[Body]) -> Self {
            let key = |numbers: [f32; 4]| Quat::from_array(numbers).normalize();
            Bodies {
                offsets: bodies.iter().map(|body| body.offset.into()).collect(),
                spins: bodies.iter().map(|body| body.spin.into()).collect(),
                keys: bodies.iter().map(|body| body.keys.map(key)).collect(),
                motors: vec![Quat::IDENTITY; bodies.len()],
                joints: vec![Quat::IDENTITY; bodies.len()],
                places: vec![Affine3A::IDENTITY; bodies.len()],
            }
        }

        fn turn(&mut self) {
            for (motor, spin) in self.motors.iter_mut().zip(&self.spins) {
                *motor = (Quat::from_scaled_axis(*spin * STEP) * *motor).normalize();
            }
        }

        fn animate(&mut self, time: f32) {
            let (first, part) = (time as usize % KEYS, time.fract());
            for (joint, keys) in self.joints.iter_mut().zip(&self.keys) {
                *joint = keys[first].slerp(keys[(first + 1) % KEYS], part);
            }
        }

        fn place(&mut self) {
            let mut parent = Affine3A::IDENTITY;
            for (i, place) in self.places.iter_mut().enumerate() {
                if i % ARM == 0 {
                    parent = Affine3A::IDENTITY;
                }
                let turned = self.joints[i] * self.motors[i];
                parent *= Affine3A::from_rotation_translation(turned, self.offsets[i]);
                *place = parent;
            }
        }

        fn places(&self) -> Vec<[[f32; 3]; 4]> {
            self.places.iter().map(Affine3A::to_cols_array_2d).collect()
        }
    }
}

mod by_nalgebra {
    use nalgebra::{
        Isometry3, Matrix4, Quaternion, Translation3, UnitQuaternion, Vector3, Vector4,
    };

    use super::{ARM, Body, KEYS, STEP, World};

    pub struct Bodies {
        offsets: Vec<Vector3<f32>>,
        spins: Vec<Vector3<f32>>,
        keys: Vec<[UnitQuaternion<f32>; KEYS]>,
        motors: Vec<UnitQuaternion<f32>>,
        joints: Vec<UnitQuaternion<f32>>,
        places: Vec<Matrix4<f32>>,
    }

    impl World for Bodies {
        const NAME: &str = "nalgebra";

        fn new(bodies: &[Body]) -> Self {
            let key = |numbers: [f32; 4]| {
                UnitQuaternion::from_quaternion(Quaternion::from(Vector4::from(numbers)))
            };
            Bodies {
                offsets: bodies.iter().map(|body| body.offset.into()).collect(),
                spins: bodies.iter().map(|body| body.spin.into()).collect(),
                keys: bodies.iter().map(|body| body.keys.map(key)).collect(),
                motors: vec![UnitQuaternion::identity(); bodies.len()],
                joints: vec![UnitQuaternion::identity(); bodies.len()],
                places: vec![Matrix4::identity(); bodies.len()],
            }
        }

        fn turn(&mut self) {
            for (motor, spin) in self.motors.iter_mut().zip(&self.spins) {
                *motor = UnitQuaternion::from_scaled_axis(spin * STEP) * *motor;
                motor.renormalize_fast();
            }
        }

        fn animate(&mut self, time: f32) {
            let (first, part) = (time as usize % KEYS, time.fract());
            for (joint, keys) in self.joints.iter_mut().zip(&self.keys) {
                *joint = keys[first].slerp(&keys[(first + 1) % KEYS], part);
            }
        }

        fn place(&mut self) {
            let mut parent = Matrix4::identity();
            for (i, place) in self.places.iter_mut().enumerate() {
                if i % ARM == 0 {
                    parent = Matrix4::identity();
                }
                let turned = self.joints[i] * self.motors[i];
                let offset = Translation3::from(self.offsets[i]);
                parent *= Isometry3::from_parts(offset, turned).to_homogeneous();
                *place = parent;
            }
        }

        fn places(&self) -> Vec<[[f32; 3]; 4]> {
            let column = |place: &Matrix4<f32>, j| [0, 1, 2].map(|i| place[(i, j)]);
            self.places.iter().map(|place| [0, 1, 2, 3].map(|j| column(place, j))).collect()
        }
    }
}

fn main() -> ExitCode {
    let count = Options::parse().bodies;
    let bodies = bodies(count);
    println!("{count} bodies in arms of {ARM}, millions of them in a second in the fastest pass\n");
    println!("{:10} {:>9} {:>9} {:>9} {:>9}", "", "integrate", "slerp", "hierarchy", "all");
    let ours = run::<by_hadamard::Bodies>(&bodies);
    let others = [run::<by_glam::Bodies>(&bodies), run::<by_nalgebra::Bodies>(&bodies)];
    for (name, places) in ["glam", "nalgebra"].iter().zip(others) {
        let difference = difference(&ours, &places);
        // False for NaN.
        let agrees = difference <= TOLERANCE;
        if !agrees {
            eprintln!("error: the bodies of {name} are elsewhere, by {difference:e}");
            return ExitCode::FAILURE;
        }
        println!("\nThe bodies of {name} are at the same places, up to {difference:.1e}.");
    }
    ExitCode::SUCCESS
}

/// Computes all frames, prints the speed, and returns where the bodies are in the end.
fn run<W: World>(bodies: &[Body]) -> Vec<[[f32; 3]; 4]> {
    let mut world = W::new(bodies);
    let mut fastest = [Duration::MAX; 3];
    for frame in 0..FRAMES {
        let time = frame as f32 * (KEYS as f32 / FRAMES as f32);
        let start = Instant::now();
        world.turn();
        let turned = Instant::now();
        world.animate(time);
        let animated = Instant::now();
        world.place();
        let end = Instant::now();
        let spans = [turned - start, animated - turned, end - animated];
        fastest = std::array::from_fn(|k| fastest[k].min(spans[k]));
    }
    let speed = |time: Duration| bodies.len() as f64 / time.as_secs_f64() / 1e6;
    let ([turn, animate, place], all) = (fastest.map(speed), speed(fastest.iter().sum()));
    println!("{:10} {turn:>9.1} {animate:>9.1} {place:>9.1} {all:>9.1}", W::NAME);
    world.places()
}

/// The largest difference of two numbers.
fn difference(a: &[[[f32; 3]; 4]], b: &[[[f32; 3]; 4]]) -> f32 {
    let pairs = a.as_flattened().as_flattened().iter().zip(b.as_flattened().as_flattened());
    pairs
        .map(|(x, y)| (x - y).abs())
        .fold(0.0, |most, x| if most.is_nan() || x <= most { most } else { x })
}

fn bodies(count: usize) -> Vec<Body> {
    let rng = &mut fastrand::Rng::with_seed(14);
    let mut number = || rng.f32() * 2.0 - 1.0;
    (0..count)
        .map(|_| Body {
            offset: [0.0, 0.0, 1.0],
            spin: [(); 3].map(|()| number() * 3.0),
            keys: [(); KEYS].map(|()| [number(), number(), number(), 1.0]),
        })
        .collect()
}
