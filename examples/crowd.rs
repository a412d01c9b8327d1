//! A crowd of figures: one matrix per lane, and a part of the crowd for every core.
//!
//! ```text
//! cargo run --release --example crowd
//! RUSTFLAGS="-C target-cpu=native" cargo run --release --example crowd
//! ```
//!
//! Every figure has a place, a 4 x 4 matrix, and looks into a direction. The same generic
//! functions compute with one figure (`f32`) and with eight at once (`f32x8`), on one thread
//! and on more, which helps if cores are idle. The results must have the same bits.

use std::f32::consts::TAU;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use hadamard::linalg::Determinant;
use hadamard::{Matrix, Normed, Vector, mat, vector};
use rayon::prelude::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use rayon::{ThreadPool, ThreadPoolBuilder};
use wide::f32x8;

/// Groups of eight figures, about four megabytes.
const GROUPS: usize = 1 << 11;
/// How long passes are repeated. The fastest one counts.
const PATIENCE: Duration = Duration::from_millis(300);

/// A figure, or a figure in every lane.
#[derive(Clone, Copy)]
struct Figure<T> {
    place: Matrix<T, 4, 4>,
    gaze: Vector<T, 3>,
}

/// The results for a figure.
#[derive(Clone, Copy)]
struct Seen<T> {
    place: Matrix<T, 4, 4>,
    back: Matrix<T, 4, 4>,
    gaze: Vector<T, 3>,
}

impl<T: Number> Seen<T> {
    const NOTHING: Seen<T> = Seen { place: Matrix::ZERO, back: Matrix::ZERO, gaze: Vector::ZERO };
}

/// The traits that an element needs for that. It needs no order.
trait Number: Normed + Determinant + Send + Sync {}
impl Number for f32 {}
impl Number for f32x8 {}

/// One task, computed for every figure.
trait Task {
    const NAME: &str;
    fn run<T: Number>(camera: &Matrix<T, 4, 4>, figure: &Figure<T>, seen: &mut Seen<T>);
}

struct Product;
impl Task for Product {
    const NAME: &str = "camera * place";
    fn run<T: Number>(camera: &Matrix<T, 4, 4>, figure: &Figure<T>, seen: &mut Seen<T>) {
        seen.place = camera * figure.place;
    }
}

struct Inverse;
impl Task for Inverse {
    const NAME: &str = "place.inverse()";
    fn run<T: Number>(_: &Matrix<T, 4, 4>, figure: &Figure<T>, seen: &mut Seen<T>) {
        seen.back = figure.place.inverse().expect("places are turned, scaled and moved");
    }
}

struct Direction;
impl Task for Direction {
    const NAME: &str = "(turn * gaze).normalize()";
    fn run<T: Number>(_: &Matrix<T, 4, 4>, figure: &Figure<T>, seen: &mut Seen<T>) {
        seen.gaze = (figure.place.block::<0, 0, 3, 3>() * figure.gaze).normalize();
    }
}

struct Everything;
impl Task for Everything {
    const NAME: &str = "all three";
    fn run<T: Number>(camera: &Matrix<T, 4, 4>, figure: &Figure<T>, seen: &mut Seen<T>) {
        Product::run(camera, figure, seen);
        Inverse::run(camera, figure, seen);
        Direction::run(camera, figure, seen);
    }
}

fn main() -> ExitCode {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    println!("{} figures, nanoseconds for each; in brackets, how many times as", 8 * GROUPS);
    println!("fast as f32 on one thread. This machine has {cores} cores.\n");
    println!("{:26} {:>7} {:>15} {:>15}", "", "threads", "f32", "f32x8");
    let counts: Vec<_> = (0..).map(|k| 1 << k).take_while(|&threads| threads <= cores).collect();
    let same = [
        measure::<Product>(&counts),
        measure::<Inverse>(&counts),
        measure::<Direction>(&counts),
        measure::<Everything>(&counts),
    ];
    if same != [true; 4] {
        eprintln!("error: a lane differs from its matrix alone");
        return ExitCode::FAILURE;
    }
    println!("\nAll lanes have the bits of their matrices alone.");
    ExitCode::SUCCESS
}

/// Prints how long a task takes, and says whether lanes and single figures agree.
fn measure<J: Task>(counts: &[usize]) -> bool {
    let (figures, groups) = crowd();
    let camera =
        mat![0.8, 0.0, -0.6, 1.0; 0.0, 1.0, 0.0, -2.0; 0.6, 0.0, 0.8, -9.0; 0.0, 0.0, 0.0, 1.0];
    let mut seen = vec![Seen::<f32>::NOTHING; figures.len()];
    let mut lanes = vec![Seen::<f32x8>::NOTHING; groups.len()];
    let mut first = None;
    for &threads in counts {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads start");
        let single = fastest::<J, f32>(&pool, &camera, &figures, &mut seen);
        let eight = fastest::<J, f32x8>(&pool, &camera.map(f32x8::splat), &groups, &mut lanes);
        let first = *first.get_or_insert(single);
        let cell = |time: f64| format!("{time:.2} ({:.1}x)", first / time);
        println!("{:26} {threads:>7} {:>15} {:>15}", J::NAME, cell(single), cell(eight));
    }
    seen.chunks_exact(8).zip(&lanes).all(|(single, eight)| is_same(single, eight))
}

/// Nanoseconds for a figure in the fastest pass.
fn fastest<J: Task, T: Number>(
    pool: &ThreadPool,
    camera: &Matrix<T, 4, 4>,
    figures: &[Figure<T>],
    seen: &mut [Seen<T>],
) -> f64 {
    let pass = |seen: &mut [Seen<T>]| {
        let start = Instant::now();
        // As many tasks as threads: all figures take the same time.
        let part = figures.len() / pool.current_num_threads();
        pool.install(|| {
            let pairs = figures.par_iter().zip(seen).with_min_len(part);
            pairs.for_each(|(figure, seen)| J::run(camera, figure, seen));
        });
        start.elapsed()
    };
    let start = Instant::now();
    let mut fastest = pass(seen);
    while start.elapsed() < PATIENCE {
        fastest = fastest.min(pass(seen));
    }
    fastest.as_secs_f64() * 1e9 / (8 * GROUPS) as f64
}

/// The figures one by one, and by eights.
fn crowd() -> (Vec<Figure<f32>>, Vec<Figure<f32x8>>) {
    let rng = &mut fastrand::Rng::with_seed(8);
    let figures: Vec<_> = (0..8 * GROUPS).map(|_| figure(rng)).collect();
    let groups = figures.chunks_exact(8).map(|figures| Figure {
        place: Matrix::pack(&std::array::from_fn::<_, 8, _>(|lane| figures[lane].place)),
        gaze: Vector::pack(&std::array::from_fn::<_, 8, _>(|lane| figures[lane].gaze)),
    });
    let groups = groups.collect();
    (figures, groups)
}

fn figure(rng: &mut fastrand::Rng) -> Figure<f32> {
    let (sin, cos) = (rng.f32() * TAU).sin_cos();
    let size = 0.5 + rng.f32();
    let turn = mat![cos, 0.0, sin; 0.0, 1.0, 0.0; -sin, 0.0, cos] * size;
    let position = vector![rng.f32(), 0.0, rng.f32()] * 100.0;
    let gaze = vector![rng.f32() - 0.5, rng.f32() - 0.5, 1.0];
    Figure { place: turn.homogeneous(position), gaze }
}

fn is_same(single: &[Seen<f32>], eight: &Seen<f32x8>) -> bool {
    let (places, backs, gazes) = (eight.place.unpack(), eight.back.unpack(), eight.gaze.unpack());
    (0..8).all(|lane| {
        single[lane].place.map(f32::to_bits) == places[lane].map(f32::to_bits)
            && single[lane].back.map(f32::to_bits) == backs[lane].map(f32::to_bits)
            && single[lane].gaze.map(f32::to_bits) == gazes[lane].map(f32::to_bits)
    })
}
