//! The list of all types, compared with the source.

use std::fs;
use std::path::{Path, PathBuf};

use hadamard::geometry::frame::{In, Map};
use hadamard::geometry::{
    Affine, DirectX, EulerOrder, Frustum, Isometry2, Isometry3, LeftHanded, Metal, NotRotation,
    NotUnit, OpenGl, Origin, Orthographic, Perspective, Quaternion, Reversed, RightHanded,
    Rotation2, Rotation3, Sheared, Trs, View, Viewport, Vulkan, WebGpu,
};
use hadamard::linalg::{
    Cholesky, Eigenvalue, Hessenberg, Ldlt, Lower, Lu, MatrixFunctionError, PivotedQr, Qr, Schur,
    Svd, Symmetric, SymmetricEigen, Upper,
};
use hadamard::rand_010::{Orthogonal, PositiveDefinite, UnitSphere, WellConditioned};
use hadamard::scalar::Int192;
use hadamard::shape::Dims;
use hadamard::{
    Diag, EachColumn, EachRow, EliminationError, IntoIter, LengthMismatch, Matrix, NoConvergence,
    NotPositiveDefinite, RowMut, X, Xy, Xyz, Xyzw,
};

/// Compiles only if each of these types can be logged.
macro_rules! types {
    ($($Name:ident $(<$($parameter:tt),*>)?)*) => {
        const LOGGED: &[&str] = &[$(stringify!($Name)),*];

        #[test]
        fn all_types_can_be_logged() {
            fn can_be_logged<T: defmt::Format>() {}
            $( can_be_logged::<$Name $(<$($parameter),*>)?>(); )*
        }
    };
}

types! {
    Affine<f64, 2>
    Cholesky<f64, 2>
    Diag<f64, 2>
    Dims
    DirectX
    EachColumn<'static, f64, 2, 3>
    EachRow<'static, f64, 2, 3>
    Eigenvalue<f64>
    EliminationError
    EulerOrder
    Frustum<f64>
    Hessenberg<f64, 3>
    In<UnitSphere, f64>
    Int192
    IntoIter<f64, 2, 3>
    Isometry2<f64>
    Isometry3<f64>
    Ldlt<f64, 2>
    LeftHanded
    LengthMismatch
    Lower<f64, 2>
    Lu<f64, 2>
    Map<UnitSphere, Orthogonal, f64>
    Matrix<f64, 2, 3>
    MatrixFunctionError
    Metal
    NoConvergence
    NotPositiveDefinite
    NotRotation
    NotUnit
    OpenGl
    Origin
    Orthogonal
    Orthographic<f64>
    Perspective<f64>
    PivotedQr<f64, 3, 2>
    PositiveDefinite<f64>
    Qr<f64, 3, 2>
    Quaternion<f64>
    Reversed<Vulkan>
    RightHanded
    Rotation2<f64>
    Rotation3<f64>
    RowMut<'static, f64, 2, 3>
    Schur<f64, 3>
    Sheared
    Svd<f64, 3, 2>
    Symmetric<f64, 2>
    SymmetricEigen<f64, 2>
    Trs<f64>
    UnitSphere
    Upper<f64, 2>
    View<f64>
    Viewport<f64>
    Vulkan
    WebGpu
    WellConditioned<f64>
    X<f64>
    Xy<f64>
    Xyz<f64>
    Xyzw<f64>
}

/// The hidden types behind `block!`, `clamp` and what is refused, and those for which relations
/// between frames hold.
const LEFT_OUT: [&str; 9] = [
    "Block",
    "BlockEntry",
    "Frame",
    "Frames",
    "MatrixOrScalar",
    "NoElement",
    "NoOperand",
    "Nobody",
    "Nowhere",
];

/// The text of all files below a folder, but those of the hidden types behind `math!`.
fn texts(folder: PathBuf) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .filter(|path| !path.ends_with("math/expansion"))
        .flat_map(
            |path| {
                if path.is_dir() { texts(path) } else { vec![fs::read_to_string(path).unwrap()] }
            },
        )
        .collect()
}

/// The name of the public type that a line defines, if it does. In a macro's table, the
/// name in a line `Name { x y }: 2;`.
fn defined(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = ["pub struct ", "pub enum ", "pub union "].iter().find_map(|k| line.strip_prefix(k));
    let rest =
        rest.or_else(|| line.ends_with(';').then_some(line).filter(|x| x.contains(" }: ")))?;
    let name = rest.split(|c: char| !c.is_alphanumeric()).next()?;
    Some(name).filter(|name| !name.is_empty())
}

#[test]
fn no_type_is_missing_in_the_list() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/hadamard/src");
    let texts = texts(source);
    let mut found: Vec<&str> =
        texts.iter().flat_map(|text| text.lines()).filter_map(defined).collect();
    found.retain(|name| !LEFT_OUT.contains(name));
    found.sort_unstable();
    assert_eq!(found, LOGGED, "give a new type `Format`, and a line in the list");
}
