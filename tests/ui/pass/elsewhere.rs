//! Names of other libraries hide no method of a user's own trait.

use hadamard::geometry::Isometry3;
use hadamard::{Matrix, block, block_diag, mat, vector};

trait Names: Sized {
    fn length(&self) -> &'static str;
    fn component_mul(&self, other: &Self) -> &'static str;
    fn inv(self) -> &'static str;
    fn size(self) -> usize;
}

impl<T, const M: usize, const N: usize> Names for Matrix<T, M, N> {
    fn length(&self) -> &'static str {
        "by reference"
    }

    fn component_mul(&self, _: &Self) -> &'static str {
        "with an argument"
    }

    fn inv(self) -> &'static str {
        "by value"
    }

    fn size(self) -> usize {
        M * N
    }
}

/// The same of transforms.
trait Blend {
    fn lerp(self, end: Self, t: f64) -> Self;
}

impl Blend for Isometry3<f64> {
    fn lerp(self, end: Self, t: f64) -> Self {
        self.interpolate(end, t)
    }
}

/// Elements of any type, and indices that the compiler has to infer.
fn pair<T: Copy, const N: usize>(x: T, v: Matrix<T, N, 1>) -> Matrix<T, 2, 1> {
    vector![x, v[0]]
}

/// Second names of types are the same types.
mod second_names {
    #[allow(deprecated)]
    use hadamard::{Matrix2x3, Point3, Rotation3, UnitQuaternion, Vector3};

    pub fn turned(r: UnitQuaternion<f64>, p: Point3<f64>) -> Vector3<f64> {
        let same: Rotation3<f64> = r;
        same * p
    }

    pub fn rows(_: Matrix2x3<i32>) -> usize {
        Matrix2x3::<i32>::ROWS
    }
}

/// Names that two modules export are not ambiguous if they are the same.
mod imported_by_a_star {
    use hadamard::geometry::*;
    use hadamard::*;

    pub fn identity() -> Rotation3<f64> {
        Rotation3::IDENTITY
    }
}

fn main() {
    assert_eq!(second_names::turned(imported_by_a_star::identity(), vector![1.0, 2.0, 3.0]).y, 2.0);
    assert_eq!(second_names::rows(mat![1, 2, 3; 4, 5, 6]), 2);

    let a = mat![1.0, 2.0; 3.0, 4.0];
    assert_eq!(a.length(), "by reference");
    assert_eq!(a.component_mul(&a), "with an argument");
    assert_eq!((&a).inv(), "by value");
    assert_eq!(a.size(), 4);
    assert_eq!(Isometry3::IDENTITY.lerp(Isometry3::IDENTITY, 0.5), Isometry3::IDENTITY);

    // What a literal does not decide, the rest of the program does.
    let zero = Default::default();
    let v: Matrix<f32, 2, 1> = vector![zero, 1.0];
    let turn = |c, s| mat![c, s];
    assert_eq!(turn(1_u8, 2), mat![1, 2]);
    assert_eq!(pair(3.0, v), vector![3.0, 0.0]);
    let i = "1".parse().unwrap();
    assert_eq!(v[i] + v[(i, 0)], 2.0);
    assert_eq!(mat![1, 2] * 2 * mat![3; 4], mat![22]);
    assert_eq!(vector![1.0_f32, 2.0] * 2.0 / 4.0, vector![0.5, 1.0]);

    // A row of one element needs no parentheses.
    let (x, n, flags) = (0.5_f64, 3_i32, [true, false]);
    assert_eq!(vector![-x], vector![(-x)]);
    assert_eq!(mat![-x; n as f64; x / 2.0; -f64::MAX], mat![(-x); 3.0; 0.25; f64::MIN]);
    assert_eq!(mat![!flags[0]], mat![false]);

    // Blocks on a diagonal, and zeros that are single elements.
    const A: Matrix<i32, 2, 2> = mat![1, 2; 3, 4];
    const B: Matrix<i32, 3, 3> = block_diag![A, 5];
    assert_eq!(B, mat![1, 2, 0; 3, 4, 0; 0, 0, 5]);
    assert_eq!(block_diag![mat![1, 2], &A], mat![1, 2, 0, 0; 0, 0, 1, 2; 0, 0, 3, 4]);
    let row = mat![6, 7];
    assert_eq!(block![row, 0; 0, row], mat![6, 7, 0; 0, 6, 7]);
    assert_eq!(block![x, 0.0; 0.0, x], mat![0.5, 0.0; 0.0, 0.5]);
}
