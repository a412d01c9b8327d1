/*!
Which feature for which purpose, and recipes for crates that need none.

Each feature for another crate is named after the crate and its version. When the crate has a new
version that breaks, that version gets a feature of its own, and yours stays. The features are independent of each
other, and none is on by default.

| purpose | feature | what to write |
|---|---|---|
| a uniform or vertex buffer (wgpu, ash, glow) | `bytemuck-1` | `bytemuck::bytes_of(&a)`, `bytemuck::cast_slice(&vectors)` |
| bytes from a network or a file, checked | `zerocopy-08` | `Matrix::<f32, 3, 3>::read_from_bytes(bytes)` |
| a save file, a message, a configuration | `serde-1` | `#[derive(Serialize, Deserialize)]` on your struct |
| Bevy, or another crate with glam | `glam-033`, `glam-034` | `Vec3::from(v)`, `let v: Vector<f32, 3> = vec3.into()` |
| other engines, loaders of models | `mint-05` | `mint::Vector3::from(v)`, `Vector::from(point)` |
| nalgebra | `nalgebra-035` | `SMatrix::from(a)`, `let a: &Matrix<f64, 3, 3> = (&b).into()` |
| a test with a tolerance | none | `a.distance(b) < 1e-9` |
| … in the words of approx | `approx-05` | `assert_relative_eq!(a, b, epsilon = 1e-9)` |
| a test of laws, on random matrices | `proptest-1` | `any::<Matrix<i32, 2, 3>>()`, `well_conditioned(100.0)` |
| a fuzzer | `arbitrary-1` | `Arbitrary` in your input |
| particles, directions, noise | `rand-010` | `rng.random()`, `rng.sample(UnitSphere)` |
| a log of firmware | `defmt-1` | `defmt::info!("{}", a)` |
| fixed-point numbers | `fixed-1` | `a.cast::<I16F16>()` |
| halves, for GPUs and machine learning | `half-2` | `a.cast::<f16>()` |
| exact results | `num-rational-04` | `Matrix<Ratio<i64>, 3, 3>` |
| derivatives | `num-dual-015` | `mat![x, y; y, x].inverse()` of `Dual64` |
| complex numbers | `num-complex-04` | `Matrix<Complex<f64>, 3, 3>` |
| many small matrices at once | `wide-1` | `Matrix<f32x8, 4, 4>` |
| code that is generic by num-traits | `num-traits-02` | `Matrix::<f64, 2, 3>::zero()` |

What they cost to build: `half-2` and `zerocopy-08` build all of syn, and the features for glam all
types of glam. The others are small, or are built already, because you have the crate.

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

Too few numbers, or too many, are an error. Decompositions are not written: they are made
again from the matrix. With serde_json, ask for its feature `float_roundtrip`: without it, a float
may come back with another last digit.

# What a GPU reads

The bytes of a matrix have no padding. WGSL and std140 pad columns of three elements to four, and std140 those of
two as well. So a shader's `mat3x3<f32>` is a `Matrix<f32, 4, 3>` here, `a.push_row(Matrix::ZERO)`,
and its `vec3<f32>` is followed by one more number. `mat4x4<f32>`, `vec4<f32>` and WGSL's
`mat2x2<f32>` are as they are.

# What keeps a promise

A rotation has norm 1, a symmetric matrix is symmetric, and a triangle has zeros. Their bytes can be
read, but bytes cannot be cast to them, because not all bytes would keep the promise. A quaternion of another crate becomes a rotation by
`Rotation3::try_from(q)`, which refuses a norm that is not 1, or by
`Rotation3::from_quaternion(q.into())`, which normalises.

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

Some crates change too often for a feature, or need none. The first six are tested:

```ignore
*/
#![doc = include_str!("../docs/recipes.rs")]
/*!
```

Two are not, because they need Python and a viewer:

```ignore
// numpy, for PyO3: rows are what Python sees.
let array = numpy::PyArray2::from_owned_array(py, to_ndarray(&a));

// rerun: arrays of `f32`.
recording.log("points", &rerun::Points3D::new(points.iter().map(|&p| <[f32; 3]>::from(p))))?;
```

# Units

Quantities of uom can be elements. They have sums, differences, transposes and all that moves
elements around; `a.map(|x| x * s)` scales, and `a.zip_map(b, |x, y| x * y)` multiplies element by
element. `*`, `hadamard` and `dot` ask for products that have the type of their factors.
*/
