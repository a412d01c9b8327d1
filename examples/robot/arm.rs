//! The arm: where its links are, how they move, and the step towards a target.

use hadamard::geometry::frame::{In, Map};
use hadamard::geometry::{Isometry3, Rotation3};
use hadamard::{EliminationError, Matrix, Vector, vector};

/// The links, from the base to the flange: a frame for each.
pub struct Link<const I: usize>;
/// The base stands still.
pub type Base = Link<0>;
/// The tip of the tool; z points out of it.
pub struct Tool;
/// The camera on the flange; it looks along z.
pub struct Camera;
/// What the tool should reach: the place of the tool at the end.
pub struct Target;
/// The space of the six angles.
pub struct Joints;

/// Where frame `A` is in frame `B`.
pub type Pose<A, B> = Map<A, B, Isometry3<f64>>;
/// The angles of the joints, rad, or small changes of them.
pub type Angles = In<Joints, Vector<f64, 6>>;
/// A place.
pub type Point<F> = In<F, Vector<f64, 3>>;
/// A velocity and an angular velocity, or a small motion.
pub type Twist<F> = In<F, Vector<f64, 6>>;

/// From each link to the next (J. Denavit and R. S. Hartenberg, 1955): how far along the x axis,
/// how far along the z axis, and the angle between the z axes. Lengths in m, as of a UR5e.
const LINKS: [(f64, f64, f64); 6] = {
    let right = core::f64::consts::FRAC_PI_2;
    [
        (0.0, 0.1625, right),
        (-0.425, 0.0, 0.0),
        (-0.3922, 0.0, 0.0),
        (0.0, 0.1333, right),
        (0.0, 0.0997, -right),
        (0.0, 0.0996, 0.0),
    ]
};

/// Where link `I + 1` is in link `I`: the joint turns about z, and the link does not change.
fn joint<const I: usize, const NEXT: usize>(q: &Angles) -> Pose<Link<NEXT>, Link<I>> {
    let (along_x, along_z, twist) = LINKS[I];
    let turn = Isometry3::from_rotation(Rotation3::from_z(q[I]));
    let link = Isometry3::new(Rotation3::from_x(twist), vector![along_x, 0.0, along_z]);
    Map::new(turn * link)
}

/// Where everything on the arm is.
pub struct Arm {
    base_from_1: Pose<Link<1>, Base>,
    base_from_2: Pose<Link<2>, Base>,
    base_from_3: Pose<Link<3>, Base>,
    base_from_4: Pose<Link<4>, Base>,
    base_from_5: Pose<Link<5>, Base>,
    base_from_6: Pose<Link<6>, Base>,
    pub base_from_tool: Pose<Tool, Base>,
    pub base_from_camera: Pose<Camera, Base>,
}

impl Arm {
    /// Forward kinematics: the chain of the joints. No other order of these maps compiles.
    pub fn at(q: &Angles) -> Self {
        let base_from_1 = joint::<0, 1>(q);
        let base_from_2 = base_from_1 * joint::<1, 2>(q);
        let base_from_3 = base_from_2 * joint::<2, 3>(q);
        let base_from_4 = base_from_3 * joint::<3, 4>(q);
        let base_from_5 = base_from_4 * joint::<4, 5>(q);
        let base_from_6 = base_from_5 * joint::<5, 6>(q);
        // The camera sits beside the tool and looks at what is in front of it.
        let flange_from_tool: Pose<Tool, Link<6>> =
            Map::new(Isometry3::from_translation(vector![0.0, 0.0, 0.15]));
        let flange_from_camera: Pose<Camera, Link<6>> =
            Map::new(Isometry3::new(Rotation3::from_x(0.25), vector![0.0, 0.08, 0.02]));
        Arm {
            base_from_1,
            base_from_2,
            base_from_3,
            base_from_4,
            base_from_5,
            base_from_6,
            base_from_tool: base_from_6 * flange_from_tool,
            base_from_camera: base_from_6 * flange_from_camera,
        }
    }

    /// The origins of the links and the tip of the tool.
    pub fn places(&self) -> [Point<Base>; 8] {
        fn origin<F>(pose: &Pose<F, Base>) -> Point<Base> {
            pose.transform_point(In::new(Vector::ZERO))
        }
        [
            In::default(),
            origin(&self.base_from_1),
            origin(&self.base_from_2),
            origin(&self.base_from_3),
            origin(&self.base_from_4),
            origin(&self.base_from_5),
            origin(&self.base_from_6),
            origin(&self.base_from_tool),
        ]
    }

    /// How the arm moves if one joint turns, a column for each: as twists about the origin of the
    /// base. Joint I turns link I + 1 about the z axis of link I.
    fn jacobian_of_base(&self) -> Map<Joints, Base, Matrix<f64, 6, 6>> {
        fn column<const I: usize>(base_from_link: &Pose<Link<I>, Base>) -> [f64; 6] {
            let about_z: Twist<Link<I>> = In::new(vector![0.0, 0.0, 0.0, 0.0, 0.0, 1.0]);
            let there: Twist<Base> = base_from_link.adjoint() * about_z;
            there.into_inner().to_columns()[0]
        }
        Map::new(Matrix::from_columns([
            column::<0>(&Map::default()),
            column(&self.base_from_1),
            column(&self.base_from_2),
            column(&self.base_from_3),
            column(&self.base_from_4),
            column(&self.base_from_5),
        ]))
    }

    /// The Jacobian as the tool sees it: from the speeds of the joints to the twist of the tool.
    pub fn jacobian(&self) -> Map<Joints, Tool, Matrix<f64, 6, 6>> {
        self.base_from_tool.inverse().adjoint() * self.jacobian_of_base()
    }

    /// From the speeds of the joints to the velocity of the tip at p: v + ω × p = [I -[p]×] (v, ω).
    pub fn jacobian_of_tip(&self) -> Map<Joints, Base, Matrix<f64, 3, 6>> {
        let [.., tip] = self.places();
        let skew = Rotation3::hat(tip.into_inner());
        let velocity_of_tip = Map::<Base, Base, _>::new(Matrix::IDENTITY.hstack(-skew));
        velocity_of_tip * self.jacobian_of_base()
    }
}

/// How far the joints turn in one step at most, rad.
const LONGEST_STEP: f64 = 0.12;

/// The step of the joints that takes the tool towards what the camera sees, by damped least squares
/// (Y. Nakamura and H. Hanafusa, 1986): Δq = Jᵀ (J Jᵀ + λ² I)⁻¹ e. Also returns e, the way that is
/// left.
///
/// # Errors
///
/// If the numbers are not finite.
pub fn step(
    arm: &Arm,
    camera_from_target: &Pose<Target, Camera>,
) -> Result<(Angles, Twist<Tool>), EliminationError> {
    let base_from_target = arm.base_from_camera * camera_from_target;
    let tool_from_target: Pose<Target, Tool> = arm.base_from_tool.inverse() * base_from_target;
    let way: Twist<Tool> = In::new(tool_from_target.into_inner().log());

    let jacobian = arm.jacobian();
    let damping = 1e-3 * way.norm_squared();
    let damped = jacobian * jacobian.transpose() + Map::new(Matrix::IDENTITY * damping);
    let step: Angles = jacobian.transpose() * damped.solve(way)?;
    let norm = step.norm();
    Ok((if norm > LONGEST_STEP { step * (LONGEST_STEP / norm) } else { step }, way))
}

/// One moment of the motion.
pub struct Moment {
    pub places: [Point<Base>; 8],
    pub base_from_camera: Pose<Camera, Base>,
    /// How far the tip is from the target, m.
    pub distance: f64,
    /// Where the camera sees the target.
    pub seen: Point<Camera>,
}

/// Moves the arm from the angles `q` until the tool is at the target, as the camera sees it in each
/// moment.
///
/// # Errors
///
/// If the numbers are not finite.
pub fn reach(
    mut q: Angles,
    base_from_target: &Pose<Target, Base>,
) -> Result<Vec<Moment>, EliminationError> {
    let mut moments = Vec::new();
    for _ in 0..200 {
        let arm = Arm::at(&q);
        // The camera measures this, and knows nothing of the base.
        let camera_from_target = arm.base_from_camera.inverse() * base_from_target;
        let seen = camera_from_target.transform_point(In::new(Vector::ZERO));
        let (step, way) = step(&arm, &camera_from_target)?;
        let goal = base_from_target.transform_point(In::new(Vector::ZERO));
        let places = arm.places();
        let distance = places[7].distance(goal);
        moments.push(Moment { places, base_from_camera: arm.base_from_camera, distance, seen });
        if way.norm() < 1e-10 {
            break;
        }
        q += step;
    }
    Ok(moments)
}
