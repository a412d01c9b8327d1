// Translation, rotation and scale: products by way of maps, and the parts of a map.
use hadamard::geometry::{Affine, Isometry3, Quaternion, Rotation3, Sheared, Trs};
use hadamard::{mat, vector};

fn main() -> Result<(), Sheared> {
    let rotation = Rotation3::from_quaternion(Quaternion::K).unwrap();
    let node = Trs { translation: vector![1.0, 0.0, 0.0], rotation, scale: vector![2.0, 3.0, 4.0] };
    let child = Trs { scale: vector![2.0, 2.0, 2.0], ..Trs::IDENTITY };
    let world = node.to_affine() * child.to_affine();
    assert_eq!(world.to_trs()?, Trs { scale: vector![4.0, 6.0, 8.0], ..node });
    assert_eq!(Trs::nearest(&world).unwrap().translation, node.translation);

    // With a motion, too.
    let motion = Isometry3::from_translation(vector![0.0, 1.0, 0.0]);
    assert_eq!((node.to_affine() * motion.to_affine()).translation, vector![1.0, -3.0, 0.0]);
    assert_eq!(Trs::from(motion), Trs::from_isometry(motion));

    let slanted = Affine::from_linear(mat![1.0, 1.0, 0.0; 0.0, 1.0, 0.0; 0.0, 0.0, 1.0]);
    assert_eq!(slanted.to_trs(), Err(Sheared));
    assert!(slanted.to_trs_within(0.8).is_ok());
    let back: Affine<f64, 3> = node.inverse().unwrap();
    assert_eq!(back.transform_point(node.transform_point(vector![1.0, 1.0, 1.0])), vector![1.0, 1.0, 1.0]);
    Ok(())
}
