//! How quaternions and rotations are shown.

use hadamard::geometry::{Quaternion, Rotation2, Rotation3};

#[test]
fn quaternions_are_shown_as_sums() {
    let q = Quaternion::from_wxyz(1.0, -2.5, 0.0, 4.0);
    assert_eq!(q.to_string(), "1-2.5i+0j+4k");
    assert_eq!(format!("{q:.2}"), "1.00-2.50i+0.00j+4.00k");
    assert_eq!(format!("{q:+.1}"), "+1.0-2.5i+0.0j+4.0k");
    assert_eq!(Quaternion::from_xyzw(1, -2, 3, 4).to_string(), "4+1i-2j+3k");
    assert_eq!(format!("{q:?}"), "Quaternion { x: -2.5, y: 0.0, z: 4.0, w: 1.0 }");
}

#[test]
fn rotations_are_shown_as_what_they_are_made_of() {
    let r = Rotation3::from_quaternion(Quaternion::from_wxyz(4.0, 0.0, 0.0, 3.0)).unwrap();
    assert_eq!(r.to_string(), "0.8+0i+0j+0.6k");
    assert_eq!(format!("{r:.2}"), "0.80+0.00i+0.00j+0.60k");
    assert_eq!(Rotation2::from_complex(3.0, -4.0).unwrap().to_string(), "0.6-0.8i");
    let shown = format!("{:?}", Rotation2::from_complex(3.0, -4.0).unwrap());
    assert_eq!(shown, "Rotation2 { cos: 0.6, sin: -0.8 }");
}
