//! What comes from a network or a file: any bytes, and damaged texts. Reading neither panics nor
//! breaks a promise of a type.

use hadamard::geometry::{Affine, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use hadamard::linalg::{Lower, Symmetric, Upper};
use hadamard::{Diag, Matrix, Vector, mat, vector};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof, proptest};
use proptest::sample::{Index, select};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::fuzz;

/// Reads a `T`, as text and as bytes. What is read keeps the promise of its type, and can be written
/// and read again.
fn read<T: Serialize + DeserializeOwned>(input: &[u8], keeps_promise: impl Fn(&T) -> bool) {
    let text = serde_json::from_slice::<T>(input).ok();
    let bytes = postcard::from_bytes::<T>(input).ok();
    for value in [text, bytes].into_iter().flatten() {
        assert!(keeps_promise(&value));
        let written = postcard::to_allocvec(&value).unwrap();
        assert!(keeps_promise(&postcard::from_bytes(&written).unwrap()));
    }
}

fn is_unit(norm_squared: f64) -> bool {
    (norm_squared - 1.0).abs() < 1e-5
}

/// Bit by bit: two elements that are NaN are no reason to refuse a matrix.
fn has_equal_halves(a: &Matrix<f32, 2, 2>) -> bool {
    a.map(f32::to_bits).is_symmetric()
}

fn read_all(input: &[u8]) {
    let plane = |r: Rotation2<f64>| is_unit(r.cos() * r.cos() + r.sin() * r.sin());
    let space = |r: Rotation3<f32>| is_unit(r.quaternion().norm_squared().into());
    read::<Matrix<u8, 2, 3>>(input, |_| true);
    read::<Matrix<f64, 2, 2>>(input, |_| true);
    read::<Vector<f32, 3>>(input, |_| true);
    read::<Diag<i32, 3>>(input, |_| true);
    read::<Symmetric<f32, 2>>(input, |a| has_equal_halves(a.as_matrix()));
    read::<Lower<i16, 3>>(input, |l| *l.as_matrix() == l.as_matrix().lower_triangle(0));
    read::<Upper<i16, 3>>(input, |u| *u.as_matrix() == u.as_matrix().upper_triangle(0));
    read::<Quaternion<f32>>(input, |_| true);
    read::<Rotation2<f64>>(input, |r| plane(*r));
    read::<Rotation3<f32>>(input, |r| space(*r));
    read::<Affine<f32, 2>>(input, |_| true);
    read::<Isometry2<f64>>(input, |a| plane(a.rotation));
    read::<Isometry3<f32>>(input, |a| space(a.rotation));
    read::<Trs<f32>>(input, |a| space(a.rotation));
}

/// Texts and bytes of values.
fn written() -> Vec<Vec<u8>> {
    fn both(value: impl Serialize) -> [Vec<u8>; 2] {
        [serde_json::to_vec(&value).unwrap(), postcard::to_allocvec(&value).unwrap()]
    }
    let half = Rotation3::from_quaternion(Quaternion::from_xyzw(0.0, 0.6, 0.0, 0.8_f32)).unwrap();
    let pose = Isometry3::new(half, vector![1.0, 2.0, 3.0]);
    [
        both(mat![1_u8, 2, 3; 4, 5, 6]),
        both(Symmetric::from_lower(mat![1.0_f32, 0.0; 2.0, 3.0])),
        both(mat![1_i16, 2, 3; 4, 5, 6; 7, 8, 9].lower()),
        both(Rotation2::from_cos_sin(0.6, 0.8).unwrap()),
        both(half),
        both(pose),
        both(Trs::from_isometry(pose)),
    ]
    .concat()
}

/// What a value was written as, with parts that are removed, doubled or replaced.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    const TEXTS: &[&str] =
        &["[", "]", ",", "null", "1e999", "-0", "NaN", "\"", "{}", "[1,2]", "true", "9"];
    let other = prop_oneof![
        select(TEXTS).prop_map(|text| text.as_bytes().to_vec()),
        vec(any::<u8>(), 1..5),
    ];
    let damage = (any::<Index>(), 0..6_usize, other, 0..3);
    (select(written()), vec(damage, 0..4)).prop_map(|(mut input, damages)| {
        for (at, length, other, what) in damages {
            let start = at.index(input.len() + 1);
            let end = (start + length).min(input.len());
            let part = input[start..end].to_vec();
            match what {
                0 => drop(input.drain(start..end)),
                1 => drop(input.splice(start..start, part)),
                _ => drop(input.splice(start..end, other)),
            }
        }
        input
    })
}

proptest! {
    #![proptest_config(fuzz::cases(5000))]

    #[test]
    fn any_bytes_are_read_or_refused(input in vec(any::<u8>(), 0..60)) {
        read_all(&input);
    }

    #[test]
    fn damaged_texts_are_read_or_refused(input in damaged()) {
        read_all(&input);
    }
}

/// Most damages are refused, but not all: the strategy tries both.
#[test]
fn what_was_written_is_read() {
    let [text, bytes] = [b"[1,4,2,5,3,6]".to_vec(), vec![1, 4, 2, 5, 3, 6]];
    assert_eq!(written()[..2], [text, bytes]);
    written().iter().for_each(|input| read_all(input));
    let refused = serde_json::from_slice::<Rotation3<f32>>(b"[0.0,0.6,0.0,0.9]");
    assert!(refused.is_err());
}

#[test]
fn nan_beside_the_diagonal_is_symmetric() {
    for other in [f32::NAN, -f32::NAN, f32::from_bits(0x7f81_0000)] {
        read_all(&postcard::to_allocvec(&mat![1.0, f32::NAN; other, 2.0]).unwrap());
    }
    let bytes = postcard::to_allocvec(&mat![1.0, f32::NAN; f32::NAN, 2.0]).unwrap();
    assert!(postcard::from_bytes::<Symmetric<f32, 2>>(&bytes).is_ok());
    let bytes = postcard::to_allocvec(&mat![1.0, f32::NAN; 0.0, 2.0]).unwrap();
    assert!(postcard::from_bytes::<Symmetric<f32, 2>>(&bytes).is_err());
}
