//! A flight that is made in code: the truth, and what noisy sensors say about it.

use hadamard::geometry::frame::{In, Map};
use hadamard::geometry::{Quaternion, Rotation3};
use hadamard::linalg::Symmetric;
use hadamard::{Cast, Matrix, NotPositiveDefinite, SquareRoot, Transcendental, Vector, vector};

use super::filter::{Body, Errors, Estimate, Inertial, R, Receiver, Sensors, V, World};

/// Seconds between two readings of the inertial sensors.
pub const DT: f64 = 0.01;
/// A fix comes after so many readings.
const READINGS_PER_FIX: usize = 20;

/// The truth at a time.
pub struct Truth {
    pub world_from_body: R<Body, World, f64>,
    pub position: V<World, f64>,
}

/// The body flies in the form of an eight, banks in the turns, and sways.
pub fn truth(time: f64) -> Truth {
    let (sin, cos) = (Transcendental::sin, Transcendental::cos);
    let phase = 0.15 * time;
    let position =
        vector![120.0 * sin(phase), 60.0 * sin(2.0 * phase), 5.0 * sin(0.7 * time) - 50.0];
    let attitude = Rotation3::from_z(Transcendental::atan2(cos(2.0 * phase), cos(phase)))
        * Rotation3::from_y(0.1 * sin(0.7 * time))
        * Rotation3::from_x(0.4 * sin(2.0 * phase) + 0.05 * sin(2.3 * time));
    Truth { world_from_body: Map::new(attitude), position: In::new(position) }
}

fn velocity(time: f64) -> V<World, f64> {
    let h = 1e-3;
    (truth(time + h).position - truth(time - h).position) / (2.0 * h)
}

/// The bias of the gyroscope, which the filter does not know.
pub const BIAS: V<Body, f64> = In::new(vector![0.01, -0.02, 0.015]);

/// The standard deviations of the noise of the sensors, along their own axes, and those of the
/// estimate at the beginning. For the inertial sensors they are densities.
const RATE: [f64; 3] = [1e-3, 1e-3, 3e-3];
const FORCE: [f64; 3] = [0.01, 0.01, 0.03];
const FIX: [f64; 3] = [1.0, 1.0, 2.5];
const START: [f64; 12] = [0.1, 0.1, 0.3, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 0.02, 0.02, 0.02];

/// The covariance of independent numbers with these standard deviations.
fn variances<F, const N: usize>(sigma: [f64; N]) -> In<F, Symmetric<f64, N>> {
    In::new(Symmetric::from_diagonal(Vector::from(sigma).map(|x| x * x)))
}

/// The sensors as they are mounted.
fn sensors() -> Sensors<f64> {
    // East, north and up become north, east and down: half a turn about the diagonal.
    let exchange = Rotation3::from_quaternion(Quaternion::from_xyzw(1.0, 1.0, 0.0, 0.0));
    Sensors {
        body_from_imu: Map::new(Rotation3::from_z(0.5) * Rotation3::from_x(3.0)),
        world_from_receiver: Map::new(exchange.unwrap_or_default()),
        antenna: In::new(vector![0.3, -0.1, -0.5]),
        gravity: In::new(vector![0.0, 0.0, 9.81]),
        rate_noise: variances(RATE),
        force_noise: variances(FORCE),
        bias_noise: variances([1e-5; 3]),
        fix_noise: variances(FIX),
    }
}

/// Random numbers (G. Marsaglia, Xorshift RNGs, 2003).
struct Noise(u64);

impl Noise {
    /// A sum of twelve equally distributed numbers: mean 0, variance 1.
    fn number(&mut self) -> f64 {
        let mut sum = -6.0;
        for _ in 0..12 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            sum += (self.0 >> 11) as f64 / (1_u64 << 53) as f64;
        }
        sum
    }

    fn vector<F, const N: usize>(&mut self, sigma: [f64; N]) -> In<F, Vector<f64, N>> {
        In::new(Vector::from(sigma).map(|sigma| sigma * self.number()))
    }
}

/// What the inertial sensors say from `time` on.
fn reading(time: f64, sensors: &Sensors<f64>, noise: &mut Noise) -> Inertial<f64> {
    let (now, next) = (truth(time), truth(time + DT));
    let body_from_world = now.world_from_body.inverse();
    let turn: Map<Body, Body, _> = body_from_world * next.world_from_body;
    let rate: V<Body, f64> = In::new(turn.into_inner().log() / DT);
    let acceleration = (velocity(time + DT) - velocity(time)) / DT;
    let force = body_from_world * (acceleration - sensors.gravity);

    let imu_from_body = sensors.body_from_imu.inverse();
    let per_reading = 1.0 / SquareRoot::sqrt(DT);
    Inertial {
        rate: imu_from_body * (rate + BIAS) + noise.vector(RATE) * per_reading,
        force: imu_from_body * force + noise.vector(FORCE) * per_reading,
    }
}

/// What the receiver says: where the antenna is.
fn fix(truth: &Truth, sensors: &Sensors<f64>, noise: &mut Noise) -> V<Receiver, f64> {
    let place = truth.position + truth.world_from_body * sensors.antenna;
    sensors.world_from_receiver.inverse() * place + noise.vector(FIX)
}

/// An estimate with errors of the size that its covariance says.
fn start(noise: &mut Noise) -> Estimate<f64> {
    let Truth { world_from_body, position } = truth(0.0);
    let errors = noise.vector::<Errors, 12>(START).into_inner();
    let turn = Map::<Body, Body, _>::new(Rotation3::exp(errors.block::<0, 0, 3, 1>()));
    Estimate {
        world_from_body: world_from_body * turn,
        velocity: velocity(0.0) + In::new(errors.block::<3, 0, 3, 1>()),
        position: position + In::new(errors.block::<6, 0, 3, 1>()),
        bias: In::default(),
        covariance: variances(START),
    }
}

/// Follows a flight with numbers of type `T`, and shows each time, the truth, the estimate and the
/// fix if there is one.
///
/// # Errors
///
/// If the filter fails.
pub fn follow<T: Transcendental>(
    seed: u64,
    readings: usize,
    mut show: impl FnMut(f64, &Truth, &Estimate<T>, Option<V<World, f64>>),
) -> Result<(), NotPositiveDefinite>
where
    f64: Cast<T>,
{
    let (exact, noise) = (sensors(), &mut Noise(seed));
    let (sensors, mut estimate) = (exact.cast::<T>(), start(noise).cast::<T>());
    let dt: T = DT.cast();
    for k in 0..readings {
        let said = reading(DT * k as f64, &exact, noise).cast();
        estimate.predict(&said, &sensors, dt);
        let time = DT * (k + 1) as f64;
        let truth = truth(time);
        let mut seen = None;
        if (k + 1) % READINGS_PER_FIX == 0 {
            let fix = fix(&truth, &exact, noise);
            estimate.correct(fix.map_inner(|x| x.cast()), &sensors)?;
            seen = Some(exact.world_from_receiver * fix);
        }
        show(time, &truth, &estimate, seen);
    }
    Ok(())
}

fn cast<F, T, const M: usize, const N: usize>(
    x: &In<F, Matrix<f64, M, N>>,
) -> In<F, Matrix<T, M, N>>
where
    f64: Cast<T>,
{
    In::new(x.as_inner().cast())
}

fn cast_covariance<F, T: Copy, const N: usize>(
    p: &In<F, Symmetric<f64, N>>,
) -> In<F, Symmetric<T, N>>
where
    f64: Cast<T>,
{
    In::new(Symmetric::from_lower(p.as_inner().as_matrix().cast()))
}

impl Inertial<f64> {
    fn cast<T>(&self) -> Inertial<T>
    where
        f64: Cast<T>,
    {
        Inertial { rate: cast(&self.rate), force: cast(&self.force) }
    }
}

impl Sensors<f64> {
    fn cast<T: Transcendental>(&self) -> Sensors<T>
    where
        f64: Cast<T>,
    {
        Sensors {
            body_from_imu: self.body_from_imu.map_inner(|r| r.cast()),
            world_from_receiver: self.world_from_receiver.map_inner(|r| r.cast()),
            antenna: cast(&self.antenna),
            gravity: cast(&self.gravity),
            rate_noise: cast_covariance(&self.rate_noise),
            force_noise: cast_covariance(&self.force_noise),
            bias_noise: cast_covariance(&self.bias_noise),
            fix_noise: cast_covariance(&self.fix_noise),
        }
    }
}

impl Estimate<f64> {
    fn cast<T: Transcendental>(&self) -> Estimate<T>
    where
        f64: Cast<T>,
    {
        Estimate {
            world_from_body: self.world_from_body.map_inner(|r| r.cast()),
            velocity: cast(&self.velocity),
            position: cast(&self.position),
            bias: cast(&self.bias),
            covariance: cast_covariance(&self.covariance),
        }
    }
}
