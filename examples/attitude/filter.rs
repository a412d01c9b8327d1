//! An error-state Kalman filter for the attitude, the velocity and the position of a body, from a
//! gyroscope, an accelerometer and a satellite receiver (J. Solà, Quaternion kinematics for the
//! error-state Kalman filter, 2017).
//!
//! It needs no std: `tests/other-targets` runs it on microcontrollers. Every vector is in a frame.
//!
//! The errors δ = (θ, v, p, b) say by how much the truth differs from the estimate:
//!
//! ```text
//! R_true = R exp(θ)     θ in the body
//! v_true = v + δv       in the world
//! p_true = p + δp       in the world
//! b_true = b + δb       the bias of the gyroscope, in the body
//! ```

use hadamard::geometry::Rotation3;
use hadamard::geometry::frame::{In, Map};
use hadamard::linalg::Symmetric;
use hadamard::{Matrix, NotPositiveDefinite, Real, Transcendental, Vector};

/// The body: x forward, y to the right, z down.
pub struct Body;
/// The world: north, east, down.
pub struct World;
/// The inertial sensors, which are mounted obliquely.
pub struct Imu;
/// The receiver: east, north, up.
pub struct Receiver;
/// The errors of the estimate, δ.
pub struct Errors;

/// A vector in a frame.
pub type V<F, T> = In<F, Vector<T, 3>>;
/// A rotation from frame to frame.
pub type R<A, B, T> = Map<A, B, Rotation3<T>>;

/// What the inertial sensors say.
pub struct Inertial<T> {
    /// Angular velocity, rad/s.
    pub rate: V<Imu, T>,
    /// Acceleration without that of gravity, m/s².
    pub force: V<Imu, T>,
}

/// What is known about the sensors.
pub struct Sensors<T> {
    pub body_from_imu: R<Imu, Body, T>,
    pub world_from_receiver: R<Receiver, World, T>,
    /// Where the antenna is.
    pub antenna: V<Body, T>,
    pub gravity: V<World, T>,
    /// Spectral densities of the noise, (rad/s)²/Hz and (m/s²)²/Hz, along the axes of the sensors.
    pub rate_noise: In<Imu, Symmetric<T, 3>>,
    pub force_noise: In<Imu, Symmetric<T, 3>>,
    /// How fast the bias of the gyroscope wanders, (rad/s²)²/Hz.
    pub bias_noise: In<Body, Symmetric<T, 3>>,
    /// The covariance of a fix, m².
    pub fix_noise: In<Receiver, Symmetric<T, 3>>,
}

/// The estimate and the covariance of its errors.
pub struct Estimate<T> {
    pub world_from_body: R<Body, World, T>,
    pub velocity: V<World, T>,
    pub position: V<World, T>,
    pub bias: V<Body, T>,
    pub covariance: In<Errors, Symmetric<T, 12>>,
}

impl<T: Transcendental> Estimate<T> {
    /// Goes on by `dt` seconds, in which the sensors say the same.
    pub fn predict(&mut self, said: &Inertial<T>, sensors: &Sensors<T>, dt: T) {
        let Sensors { body_from_imu, gravity, .. } = sensors;
        let rate = body_from_imu * said.rate - self.bias;
        let force = body_from_imu * said.force;
        let acceleration = self.world_from_body * force + gravity;

        // The errors first, as they depend on the attitude before the step.
        let turn = Map::<Body, Body, _>::new(Rotation3::exp((rate * dt).into_inner()));
        let transition = self.transition(force, turn, dt);
        let noise = self.noise(sensors, dt);
        self.covariance = self.covariance.congruence(transition) + noise;

        let half = T::ONE / T::from_usize(2);
        self.position += self.velocity * dt + acceleration * (half * dt * dt);
        self.velocity += acceleration * dt;
        self.world_from_body = (self.world_from_body * turn).map_inner(|r| r.renormalize());
    }

    /// How the errors go on: exp(-ω dt) for the attitude, and -R [f]× dt from it to the velocity.
    fn transition(
        &self,
        force: V<Body, T>,
        turn: R<Body, Body, T>,
        dt: T,
    ) -> Map<Errors, Errors, Matrix<T, 12, 12>> {
        let rotation = self.world_from_body.map_inner(|r| r.to_matrix());
        let skew = Map::<Body, Body, _>::new(Rotation3::hat(force.into_inner()));
        let velocity_from_attitude: Map<Body, World, _> = rotation * skew * -dt;
        let identity = Matrix::<T, 3, 3>::IDENTITY;
        let mut f = Matrix::IDENTITY;
        f.set_block::<0, 0>(turn.inverse().into_inner().to_matrix());
        f.set_block::<0, 9>(identity * -dt);
        f.set_block::<3, 0>(velocity_from_attitude.into_inner());
        f.set_block::<6, 3>(identity * dt);
        Map::new(f)
    }

    /// The noise of the sensors during a step, each in the frame of the error that it adds to.
    fn noise(&self, sensors: &Sensors<T>, dt: T) -> In<Errors, Symmetric<T, 12>> {
        let body_from_imu = &sensors.body_from_imu;
        let attitude: In<Body, _> = sensors.rate_noise.congruence(body_from_imu) * dt;
        let velocity: In<World, _> =
            sensors.force_noise.congruence(self.world_from_body * body_from_imu) * dt;
        let bias: In<Body, _> = sensors.bias_noise * dt;
        let mut q = Matrix::<T, 12, 12>::ZERO;
        q.set_block::<0, 0>(attitude.into_inner().to_matrix());
        q.set_block::<3, 3>(velocity.into_inner().to_matrix());
        q.set_block::<9, 9>(bias.into_inner().to_matrix());
        In::new(Symmetric::from_lower(q))
    }

    /// Corrects the estimate by a fix, which is where the antenna is.
    ///
    /// # Errors
    ///
    /// If the covariance of the fix is no longer positive definite.
    pub fn correct(
        &mut self,
        fix: V<Receiver, T>,
        sensors: &Sensors<T>,
    ) -> Result<(), NotPositiveDefinite> {
        let world_from_receiver = &sensors.world_from_receiver;
        let noise: In<World, _> = sensors.fix_noise.congruence(world_from_receiver);
        let expected = self.position + self.world_from_body * sensors.antenna;
        let surprise = world_from_receiver * fix - expected;

        let h = self.measurement(sensors.antenna);
        let s = (self.covariance.congruence(h) + noise).into_inner();
        // Kᵀ = S⁻¹ H P
        let hp = h.as_inner() * self.covariance.as_inner();
        let gain = Map::<World, Errors, _>::new(s.cholesky()?.solve(hp).transpose());
        self.covariance = self.covariance.joseph(&gain, &h, &noise);
        self.inject(gain * surprise);
        Ok(())
    }

    /// H = [-R [l]× 0 I 0]: what the errors do to the place of the antenna l.
    fn measurement(&self, antenna: V<Body, T>) -> Map<Errors, World, Matrix<T, 3, 12>> {
        let rotation = self.world_from_body.map_inner(|r| r.to_matrix());
        let skew = Map::<Body, Body, _>::new(Rotation3::hat(antenna.into_inner()));
        let place_from_attitude: Map<Body, World, _> = -(rotation * skew);
        let mut h = Matrix::<T, 3, 12>::ZERO;
        h.set_block::<0, 0>(place_from_attitude.into_inner());
        h.set_block::<0, 6>(Matrix::<T, 3, 3>::IDENTITY);
        Map::new(h)
    }

    /// Moves the errors into the estimate.
    fn inject(&mut self, errors: In<Errors, Vector<T, 12>>) {
        let errors = errors.into_inner();
        let attitude = Map::<Body, Body, _>::new(Rotation3::exp(errors.block::<0, 0, 3, 1>()));
        self.world_from_body = (self.world_from_body * attitude).map_inner(|r| r.renormalize());
        self.velocity += In::<World, _>::new(errors.block::<3, 0, 3, 1>());
        self.position += In::<World, _>::new(errors.block::<6, 0, 3, 1>());
        self.bias += In::<Body, _>::new(errors.block::<9, 0, 3, 1>());
    }
}

/// The standard deviations of the attitude (rad) and the position (m), along each axis.
pub fn deviations<T: Real>(covariance: &In<Errors, Symmetric<T, 12>>) -> (V<Body, T>, V<World, T>) {
    let sigma = covariance.as_inner().diagonal().sqrt();
    (In::new(sigma.block::<0, 0, 3, 1>()), In::new(sigma.block::<6, 0, 3, 1>()))
}
