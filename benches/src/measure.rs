//! Times the contenders of a row in turn, round after round, so that a busy neighbour disturbs
//! all of them. A disturbance only adds time, so the fastest round counts.

use std::hint::black_box;
use std::ops::Range;
use std::time::{Duration, Instant};

use crate::processor;
use crate::rows::{Case, Mode, Work};

/// How long one contender runs in one round, if the clock can tell.
const SAMPLE: Duration = Duration::from_micros(100);

/// A sample has so many ticks of the clock at least.
const TICKS: u32 = 1000;

/// The name of this crate's second time in a row, by the same code. Its distance from the first
/// is the noise of the row.
pub const AGAIN: &str = "hadamard again";

/// How long a sample is on this machine.
#[must_use]
pub fn sample() -> Duration {
    let tick = (0..100).map(|_| {
        let start = Instant::now();
        loop {
            let elapsed = start.elapsed();
            if !elapsed.is_zero() {
                break elapsed;
            }
        }
    });
    SAMPLE.max(TICKS * tick.min().expect("a hundred ticks"))
}

/// The nanoseconds of one operation, for every contender of this mode, and for the first one
/// again.
pub fn nanoseconds(
    case: &mut Case,
    mode: Mode,
    rounds: Range<usize>,
    sample: Duration,
) -> Vec<(&'static str, f64)> {
    let operations = case.operations as f64;
    let contenders = case.contenders.iter_mut().filter(|contender| contender.modes.contains(&mode));
    let (mut names, mut work): (Vec<_>, Vec<&mut dyn Work>) =
        contenders.map(|contender| (contender.name, &mut *contender.work)).unzip();
    if names.is_empty() {
        return Vec::new();
    }
    names.push(AGAIN);
    let repetitions: Vec<usize> =
        work.iter_mut().map(|work| calibrate(*work, mode, sample)).collect();
    let mut fastest = vec![f64::INFINITY; names.len()];
    for round in rounds {
        for (turn, fastest) in fastest.iter_mut().enumerate() {
            let k = turn % work.len();
            work[k].run(mode, 1); // brings the operands to the cache
            let time = time_at(round, work[k], mode, repetitions[k]).as_secs_f64() * 1e9;
            *fastest = fastest.min(time / (repetitions[k] as f64 * operations));
        }
    }
    names.into_iter().zip(fastest).collect()
}

/// The time of this many repetitions, with the stack at another place in every round.
///
/// The start of a process's stack is chance. It decides which registers are stored across two
/// cache lines of 64 bytes. It also decides which loads wait for a store to another address with
/// the same last twelve bits.
fn time_at(round: usize, work: &mut dyn Work, mode: Mode, repetitions: usize) -> Duration {
    let in_a_line = [below::<64>, below::<80>, below::<96>, below::<112>];
    in_a_line[round % 4](round / 4 % 8, work, mode, repetitions)
}

/// The same, deeper on the stack by so many bytes and so many times half a kibibyte.
#[inline(never)]
fn below<const BYTES: usize>(
    more: usize,
    work: &mut dyn Work,
    mode: Mode,
    repetitions: usize,
) -> Duration {
    let place = black_box([0_u8; BYTES]);
    let time = if more > 0 {
        below::<512>(more - 1, work, mode, repetitions)
    } else {
        time(work, mode, repetitions)
    };
    black_box(&place);
    time
}

/// The time of this many repetitions.
fn time(work: &mut dyn Work, mode: Mode, repetitions: usize) -> Duration {
    processor::clear_upper_halves();
    let start = Instant::now();
    work.run(mode, repetitions);
    start.elapsed()
}

/// How many repetitions make a sample.
fn calibrate(work: &mut dyn Work, mode: Mode, sample: Duration) -> usize {
    let mut repetitions = 1;
    loop {
        let elapsed = time(work, mode, repetitions);
        if elapsed >= sample / 4 {
            let factor = sample.as_secs_f64() / elapsed.as_secs_f64();
            return ((repetitions as f64 * factor) as usize).max(1);
        }
        repetitions *= 2;
    }
}
