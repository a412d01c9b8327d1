use hadamard::geometry::{NotUnit, Quaternion, Rotation3};
use hadamard::{Matrix, Vector, mat, vector};
use mint::{
    ColumnMatrix2, ColumnMatrix2x3, ColumnMatrix2x4, ColumnMatrix3, ColumnMatrix3x2,
    ColumnMatrix3x4, ColumnMatrix4, ColumnMatrix4x2, ColumnMatrix4x3, EulerAngles, ExtraXYZ,
    ExtraZXZ, ExtraZYX, IntoMint, IntraXYZ, IntraZXZ, IntraZYX, Point2, Point3, RowMatrix2,
    RowMatrix2x3, RowMatrix2x4, RowMatrix3, RowMatrix3x2, RowMatrix3x4, RowMatrix4, RowMatrix4x2,
    RowMatrix4x3, Vector2, Vector3, Vector4,
};

#[test]
fn vectors_and_points() {
    let v = vector![1, 2, 3];
    assert_eq!(Vector3::from(v), Vector3 { x: 1, y: 2, z: 3 });
    assert_eq!(Point3::from(v), Point3 { x: 1, y: 2, z: 3 });
    assert_eq!(Vector::from(Point3 { x: 1, y: 2, z: 3 }), v);
    assert_eq!(Vector::from(Vector2 { x: 1, y: 2 }), vector![1, 2]);
    assert_eq!(Vector::from(Point2 { x: 1, y: 2 }), vector![1, 2]);
    assert_eq!(Vector4::from(vector![1, 2, 3, 4]), Vector4 { x: 1, y: 2, z: 3, w: 4 });
}

/// The element in row `i` and column `j` is `10 i + j`, in all of mint's names of shapes.
#[test]
fn rows_stay_rows() {
    macro_rules! check {
        ($($Columns:ident $Rows:ident: $M:literal x $N:literal;)*) => {$({
            let a = Matrix::<usize, $M, $N>::from_fn(|i, j| 10 * i + j);
            let columns: [[usize; $M]; $N] = $Columns::from(a).into();
            let rows: [[usize; $N]; $M] = $Rows::from(a).into();
            for i in 0..$M {
                for j in 0..$N {
                    assert_eq!((columns[j][i], rows[i][j]), (10 * i + j, 10 * i + j));
                }
            }
            assert_eq!(Matrix::from($Columns::from(columns)), a);
            assert_eq!(Matrix::from($Rows::from(rows)), a);
            let mut theirs = $Columns::from(columns);
            let ours: &mut Matrix<usize, $M, $N> = (&mut theirs).into();
            ours[($M - 1, 0)] = 7;
            let ours: &Matrix<usize, $M, $N> = (&theirs).into();
            assert_eq!(ours[($M - 1, 0)], 7);
            assert_eq!(AsRef::<[usize; $M * $N]>::as_ref(&theirs)[$M - 1], 7);
        })*};
    }
    check! {
        ColumnMatrix2 RowMatrix2: 2 x 2;
        ColumnMatrix2x3 RowMatrix2x3: 2 x 3;
        ColumnMatrix2x4 RowMatrix2x4: 2 x 4;
        ColumnMatrix3x2 RowMatrix3x2: 3 x 2;
        ColumnMatrix3 RowMatrix3: 3 x 3;
        ColumnMatrix3x4 RowMatrix3x4: 3 x 4;
        ColumnMatrix4x2 RowMatrix4x2: 4 x 2;
        ColumnMatrix4x3 RowMatrix4x3: 4 x 3;
        ColumnMatrix4 RowMatrix4: 4 x 4;
    }
}

#[test]
fn references_are_cast() {
    let mut theirs = Vector3 { x: 1.0, y: 2.0, z: 3.0 };
    let ours: &mut Vector<f64, 3> = (&mut theirs).into();
    *ours *= 2.0;
    assert_eq!(theirs.z, 6.0);
    assert_eq!(<&Vector<f64, 3>>::from(&theirs), &vector![2.0, 4.0, 6.0]);
}

/// A function of an engine, which takes every type that converts to mint's.
#[test]
fn generic_code_takes_our_types() {
    fn length(v: impl IntoMint<MintType = Vector3<f64>>) -> f64 {
        let v = v.into();
        (v.x * v.x + v.y * v.y + v.z * v.z).sqrt()
    }
    fn corner(a: impl IntoMint<MintType = ColumnMatrix4<i32>>) -> i32 {
        a.into().w.x
    }
    assert_eq!(length(vector![2.0, 3.0, 6.0]), 7.0);
    assert_eq!(corner(mat![1, 2, 3, 4; 5, 6, 7, 8; 9, 10, 11, 12; 13, 14, 15, 16]), 4);
}

/// glam reads mint's matrix in the same way.
#[test]
fn the_conventions_are_those_of_glam() {
    let a = mat![1.0_f32, 2.0, 3.0; 4.0, 5.0, 6.0; 7.0, 8.0, 9.0];
    assert_eq!(glam_034::Mat3::from(ColumnMatrix3::from(a)), a.into());
    assert_eq!(glam_034::Mat3::from(RowMatrix3::from(a)), a.into());
    assert_eq!(Matrix::from(RowMatrix3::from(glam_034::Mat3::from(a))), a);
}

#[test]
fn quaternions_and_rotations() {
    let q = Quaternion::from_wxyz(0.8_f64, 0.0, 0.6, 0.0);
    let theirs = mint::Quaternion::from(q);
    assert_eq!((theirs.s, theirs.v.y), (0.8, 0.6));
    assert_eq!(Quaternion::from(theirs), q);
    let r = Rotation3::try_from(theirs).unwrap();
    assert_eq!(mint::Quaternion::from(r), theirs);
    let long = mint::Quaternion { s: 8.0, v: Vector3 { x: 0.0, y: 6.0, z: 0.0 } };
    assert_eq!(Rotation3::try_from(long), Err(NotUnit));
    assert_eq!(Rotation3::from_quaternion(long.into()), Some(r));
}

/// Both of mint's kinds: the first angle is that of the first axis in the name.
#[test]
fn euler_angles() {
    let [a, b, c] = [0.3, 0.2, 0.1];
    let (x, y, z) = (Rotation3::from_x, Rotation3::from_y, Rotation3::from_z);
    macro_rules! check {
        ($($Order:ident: $product:expr;)*) => {$(
            let angles = EulerAngles::<f64, $Order>::from([a, b, c]);
            let r = Rotation3::from(angles);
            assert!(r.angle_to($product) < 1e-15);
            let back = EulerAngles::<f64, $Order>::from(r);
            assert!((Vector::from([back.a, back.b, back.c]) - vector![a, b, c]).norm() < 1e-15);
        )*};
    }
    check! {
        IntraXYZ: x(a) * y(b) * z(c);
        IntraZXZ: z(a) * x(b) * z(c);
        IntraZYX: z(a) * y(b) * x(c);
        ExtraXYZ: z(c) * y(b) * x(a);
        ExtraZXZ: z(c) * x(b) * z(a);
        ExtraZYX: x(c) * y(b) * z(a);
    }
}
