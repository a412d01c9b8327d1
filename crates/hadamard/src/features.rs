/*!
Which feature for which purpose, and recipes for crates that need none.

Each feature for another crate is named after the crate and its version. When the crate has a new
version that breaks, that version gets a feature of its own, and yours stays. The features are
independent of each other, and none is on by default.

| purpose | feature | what to write |
|---|---|---|
| a vertex buffer (wgpu, ash, glow) | `bytemuck-1` | `bytemuck::cast_slice(&vectors)` |
| a uniform buffer: [what a GPU reads](#what-a-gpu-reads) | none, or `bytemuck-1` | `a.to_wgsl()`, `a.to_std140()` |
| bytes from a network or a file, checked | `zerocopy-08` | `Matrix::<f32, 3, 3>::read_from_bytes(bytes)`; poses [by a struct of yours](#what-keeps-a-promise) |
| a save file, a message, a configuration | `serde-1` | `#[derive(Serialize, Deserialize)]` on your struct |
| Bevy, or another crate with glam | `glam-033`, `glam-034` | `Vec3::from(v)`, `let v: Vector<f32, 3> = vec3.into()`, `Quat::from(rotation)`, `Affine3A::from(pose.to_affine())` |
| other engines, loaders of models | `mint-05` | `mint::Vector3::from(v)`, `Vector::from(point)`, also quaternions and Euler angles |
| nalgebra | `nalgebra-035` | `SMatrix::from(a)`, `let a: &Matrix<f64, 3, 3> = (&b).into()` |
| a test with a tolerance | none | `assert!(a.is_close(b, 1e-9), "{a} {b}")` |
| … in the words of approx | `approx-05` | `assert_relative_eq!(a, b, epsilon = 1e-9)` |
| a test of laws, on random matrices | `proptest-1` | `any::<Matrix<i32, 2, 3>>()`, `well_conditioned(100.0)` |
| a fuzzer | `arbitrary-1` | `Arbitrary` in your input |
| particles, directions, noise | `rand-010` | `rng.random()`, `rng.sample(UnitSphere)` |
| … in a range | none | `Vector::from_fn(\|_, _\| rng.random_range(-1.0..1.0))` |
| a log of firmware | `defmt-1` | `defmt::info!("{}", a)` |
| fixed-point numbers | `fixed-1` | `a.cast::<I16F16>()` |
| halves, for GPUs and machine learning | `half-2` | `a.cast::<f16>()` |
| exact results | `num-rational-04` | `Matrix<Ratio<i64>, 3, 3>` |
| derivatives, gradients, Hessians | `num-dual-015` | `mat![x, y; y, x].inverse()` of `Dual64`, `DualSVec64<2>` |
| complex numbers | `num-complex-04` | `Matrix<Complex<f64>, 3, 3>` |
| many small matrices at once | `wide-1` | `Matrix<f32x8, 4, 4>` |
| code that is generic by num-traits | `num-traits-02` | `Matrix::<f64, 2, 3>::zero()` |

Some features take time to build: `half-2` and `zerocopy-08` build all of syn, those for glam build
all types of glam, and `num-dual-015` builds nalgebra, as num-dual does by default. The others are
small, or are built already, because you have the crate.

# What the format of a file is

`serde-1` writes numbers in sequence, without a length, because the type knows how many there are.
The format is part of the interface:

| type | numbers |
|---|---|
| `Matrix<T, M, N>` | M N, one column after another, as nalgebra writes them |
| `Diag<T, N>` | N, the diagonal |
| `Symmetric<T, N>` | N², as the matrix; it is refused if it is not symmetric |
| `Lower<T, N>`, `Upper<T, N>` | N (N + 1) / 2, the triangle, one column after another (LAPACK's packed storage) |
| `Quaternion<T>` | x, y, z, w |
| `Rotation2<T>` | cos φ, sin φ; it is refused if the norm is off from 1 by more than 1e-4 |
| `Rotation3<T>` | x, y, z, w of the quaternion; likewise |
| `Affine<T, N>` | N (N + 1), the matrix [A t], one column after another |
| `Isometry2<T>`, `Isometry3<T>` | two sequences: rotation, translation |
| `Trs<T>` | three sequences: translation, rotation, scale |

A rotation that is read gets a norm nearer to 1, so its last digits can differ from those that were
written: compare it by [`is_close`](crate::geometry::Rotation3::is_close).

Too few numbers, or too many, are an error. Decompositions are not written: they are made
again from the matrix. With serde_json, ask for its feature `float_roundtrip`: without it, a float
may come back with another last digit.

# What a GPU reads

Matrices have no padding, but shaders pad columns: WGSL and std430 those of three elements, std140
also those of two. [`to_wgsl`](crate::Matrix::to_wgsl) and
[`to_std140`](crate::Matrix::to_std140) return arrays with these columns. bytemuck takes the arrays
without a feature. Shaders count columns first: their `mat4x3` has four columns of three elements,
and is a `Matrix<f32, 3, 4>` here. `scripts/gpu` checks all this with wgpu.

| WGSL | GLSL | here | `to_wgsl()` | `to_std140()` |
|---|---|---|---|---|
| `mat2x2<f32>` | `mat2` | `Matrix<f32, 2, 2>` | `[[f32; 2]; 2]`, 16 bytes | `[[f32; 4]; 2]`, 32 bytes |
| `mat3x2<f32>` | `mat3x2` | `Matrix<f32, 2, 3>` | `[[f32; 2]; 3]`, 24 bytes | `[[f32; 4]; 3]`, 48 bytes |
| `mat4x2<f32>` | `mat4x2` | `Matrix<f32, 2, 4>` | `[[f32; 2]; 4]`, 32 bytes | `[[f32; 4]; 4]`, 64 bytes |
| `mat2x3<f32>` | `mat2x3` | `Matrix<f32, 3, 2>` | `[[f32; 4]; 2]`, 32 bytes | the same |
| `mat3x3<f32>` | `mat3` | `Matrix<f32, 3, 3>` | `[[f32; 4]; 3]`, 48 bytes | the same |
| `mat4x3<f32>` | `mat4x3` | `Matrix<f32, 3, 4>`, [`to_augmented`](crate::geometry::Affine::to_augmented) of an affine map | `[[f32; 4]; 4]`, 64 bytes | the same |
| `mat2x4<f32>` | `mat2x4` | `Matrix<f32, 4, 2>` | `[[f32; 4]; 2]`, 32 bytes, as it is | the same |
| `mat3x4<f32>` | `mat3x4` | `Matrix<f32, 4, 3>` | `[[f32; 4]; 3]`, 48 bytes, as it is | the same |
| `mat4x4<f32>` | `mat4` | `Matrix<f32, 4, 4>` | `[[f32; 4]; 4]`, 64 bytes, as it is | the same |
| `vec2<f32>` | `vec2` | `Vector<f32, 2>` | as it is, at a multiple of 8 bytes | the same |
| `vec3<f32>` | `vec3` | `Vector<f32, 3>` | `v.extend(next)`, at a multiple of 16 bytes | the same |
| `vec4<f32>` | `vec4` | `Vector<f32, 4>` | as it is, at a multiple of 16 bytes | the same |
| `array<vec3<i32>, 3>` | `ivec3[3]` | `Matrix<i32, 3, 3>` | `[[i32; 4]; 3]`, 48 bytes | the same |

- **A vector** alone has no padding of its own: the next member of a struct may follow a `vec3` at
  once. So `to_wgsl` refuses vectors, and `v.extend(next)` says which number follows.
- **Instances**: the rows of an affine map are three `vec4<f32>`, 48 bytes instead of 64:
  `map.to_augmented().transpose().to_columns()`. In the shader, with `p = vec4(position, 1.0)`, the
  point is `vec3(dot(row0, p), dot(row1, p), dot(row2, p))`. Slices of poses become bytes too:
  `bytemuck::cast_slice(&poses)`.
- **Back**: `Matrix::from_columns(array).block::<0, 0, 3, 3>()` has no padding.
- **Other elements**: only std140 has `f64` (`dmat3`), and only WGSL has `f16`, which takes the
  feature `half-2`.

```
use hadamard::geometry::{Affine, Rotation3};
use hadamard::{Matrix, vector};

#[repr(C)]
#[derive(Clone, Copy)] // and bytemuck's Pod, Zeroable
struct Uniform {
    clip_from_world: Matrix<f32, 4, 4>, // mat4x4<f32>
    world_from_body: [[f32; 4]; 4],     // mat4x3<f32>
    normal: [[f32; 4]; 3],              // mat3x3<f32>
    light: [f32; 4],                    // vec3<f32>, and the f32 that follows it
}

let body = Affine::from_linear(Rotation3::from_z(0.5_f32).to_matrix());
let uniform = Uniform {
    clip_from_world: Matrix::IDENTITY,
    world_from_body: body.to_augmented().to_wgsl(),
    normal: body.normal_matrix().to_wgsl(),
    light: vector![0.0, 1.0, 0.0].extend(0.25).into(),
};
assert_eq!(size_of_val(&uniform), 64 + 64 + 48 + 16);
```

# What keeps a promise

A rotation has norm 1, a symmetric matrix is symmetric, and a triangle has zeros. Their bytes can be
read, but bytes cannot be cast to them, because not all bytes would keep the promise. The same holds
for poses (`Isometry2`, `Isometry3`, `Trs`), which have a rotation. An `Affine` has numbers only,
and goes both ways. With zerocopy, it goes out by `a.to_augmented::<4>().as_bytes()`. Its derive macro
takes no generic type of several parts, so a pose goes by a struct of yours, whose types are known:

```ignore
*/
#![doc = include_str!("../docs/pose.rs")]
/*!
```

A quaternion of another crate becomes a rotation by `Rotation3::try_from(q)`, which refuses a norm
that is not 1, or by `Rotation3::from_quaternion(q.into())`, which normalises.

# A game

A uniform, a save file, random directions, an engine's types, tests with tolerances:

```toml
[dependencies]
hadamard = { version = "0.1", features = [
    "approx-05", "bytemuck-1", "glam-033", "mint-05", "rand-010", "serde-1",
] }
approx = "0.5"
bytemuck = { version = "1", features = ["derive"] }
glam = "0.33"
mint = "0.5"
rand = "0.10"
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["float_roundtrip"] }
```

```ignore
*/
#![doc = include_str!("../docs/game.rs")]
/*!
```

# Recipes

Some crates change too often for a feature, or need none. These recipes are tested:

```ignore
*/
#![doc = include_str!("../docs/recipes.rs")]
/*!
```

This module for Python, with PyO3 and numpy, is tested too:

```ignore
*/
#![doc = include_str!("../docs/python.rs")]
/*!
```

No test compiles this recipe: rerun 0.36 needs Rust 1.95, and it builds almost five hundred crates
without its default features. Its `Points3D::new` takes what becomes a `Vec3D`, and so `[f32; 3]`. A
test makes these arrays:

```ignore
// rerun: arrays of `f32`.
recording.log("points", &rerun::Points3D::new(points.iter().map(|&p| <[f32; 3]>::from(p))))?;
```

# Units

Quantities of uom can be elements. They have sums, differences, transposes and all that moves
elements around; `a.map(|x| x * s)` scales, and `a.zip_map(b, |x, y| x * y)` multiplies element by
element. `*`, `hadamard` and `dot` ask for products that have the type of their factors.
*/
