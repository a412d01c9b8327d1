//! What a game does around its mathematics: a uniform for the GPU, a save file, random directions,
//! exchange with an engine, and tests with tolerances.

use approx::assert_relative_eq;
use bytemuck::{Pod, Zeroable, bytes_of, cast_slice};
use hadamard::geometry::{Rotation3, Trs};
use hadamard::rand_010::UnitSphere;
use hadamard::{Matrix, Vector, vector};
use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};
use serde::{Deserialize, Serialize};

/// What a shader reads: `mat4x4<f32>`, `mat3x3<f32>` and `vec4<f32>`. Shaders pad columns of three.
#[repr(C)]
#[derive(Clone, Copy, Pod, Zeroable)]
struct Uniform {
    clip_from_world: Matrix<f32, 4, 4>,
    world_from_body: [[f32; 4]; 3],
    light: Vector<f32, 4>,
}

/// What a shader reads for each copy of a mesh: three rows of four numbers.
#[repr(C)]
#[derive(Clone, Copy, Pod, Zeroable)]
struct Instance {
    world_from_mesh: Matrix<f32, 4, 3>,
}

/// What a save file holds.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Player {
    position: Vector<f32, 3>,
    attitude: Rotation3<f32>,
}

fn main() {
    let mut rng = SmallRng::seed_from_u64(7);

    // Random directions and attitudes, uniform.
    let direction: Vector<f32, 3> = rng.sample(UnitSphere);
    let player = Player { position: 10.0_f32 * direction, attitude: rng.random() };
    assert_relative_eq!(player.position.norm(), 10.0, max_relative = 1e-6);

    // A save file: `{"position":[x,y,z],"attitude":[x,y,z,w]}`.
    let file = serde_json::to_string(&player).unwrap();
    let loaded: Player = serde_json::from_str(&file).unwrap();
    assert_relative_eq!(loaded.position, player.position);
    assert_relative_eq!(loaded.attitude, player.attitude, epsilon = 1e-6);

    // An engine with glam 0.33, such as Bevy, and one with mint.
    let position = glam::Vec3::from(player.position);
    let attitude = glam::Quat::from(player.attitude);
    let forward = Vector::from(attitude * glam::Vec3::Z);
    assert_relative_eq!(forward, player.attitude * vector![0.0, 0.0, 1.0], epsilon = 1e-6);
    let point = mint::Point3::from(player.position);
    assert_eq!((point.x, point.y, point.z), (position.x, position.y, position.z));
    // What comes in is checked, or normalised, by name.
    assert!(Rotation3::try_from(attitude).is_ok());
    assert!(Rotation3::from_quaternion((attitude * 2.0).into()).is_some());

    // The bytes of a uniform buffer.
    let camera = glam::Mat4::from_rotation_translation(attitude, position).inverse();
    let uniform = Uniform {
        clip_from_world: camera.into(),
        world_from_body: player.attitude.to_matrix().to_wgsl(),
        light: vector![0.0, 1.0, 0.0, 0.0],
    };
    assert_eq!(bytes_of(&uniform).len(), 64 + 48 + 16);

    // A buffer of instances: nodes of a scene, kept as translation, rotation and scale.
    let nodes = [1.0, 2.0].map(|size| Trs {
        translation: Vector::from_fn(|_, _| rng.random_range(-5.0..5.0)),
        rotation: player.attitude,
        scale: Vector::splat(size),
    });
    let instances = nodes.map(|node| node.to_affine().to_augmented::<4>().transpose());
    let instances = instances.map(|world_from_mesh| Instance { world_from_mesh });
    assert_eq!(cast_slice::<_, u8>(&instances).len(), 2 * 48);
    assert!(nodes[0].to_affine().to_trs().unwrap().is_close(nodes[0], 1e-5));
    println!("{file}");
}
