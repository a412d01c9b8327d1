//! Times the contenders of a case in turn, round after round, so that a busy neighbour
//! disturbs all of them. A disturbance only adds time, so the fastest round counts.

use std::hint::black_box;
use std::ops::Range;
use std::time::{Duration, Instant};

use crate::contender::Work;
use crate::processor;
use crate::rows::Case;

/// How long one contender runs in one round.
const SAMPLE: Duration = Duration::from_micros(500);

/// The nanoseconds of one operation, for every contender of the case.
pub fn nanoseconds(case: &mut Case, rounds: Range<usize>) -> Vec<f64> {
    let operations = case.operations as f64;
    let mut work: Vec<&mut dyn Work> =
        case.contenders.iter_mut().map(|contender| &mut *contender.work).collect();
    let repetitions: Vec<usize> = work.iter_mut().map(|work| calibrate(*work)).collect();
    let mut fastest = vec![f64::INFINITY; work.len()];
    for round in rounds {
        for (k, work) in work.iter_mut().enumerate() {
            work.run(1); // brings the operands to the cache
            let time = time_at(round, *work, repetitions[k]).as_secs_f64() * 1e9;
            fastest[k] = fastest[k].min(time / (repetitions[k] as f64 * operations));
        }
    }
    fastest
}

/// The time of this many repetitions, with the stack at another place in every round.
///
/// The start of a process's stack is chance. It decides which registers are stored across two
/// cache lines of 64 bytes. It also decides which loads wait for a store to another address with
/// the same last twelve bits.
fn time_at(round: usize, work: &mut dyn Work, repetitions: usize) -> Duration {
    let in_a_line = [below::<64>, below::<80>, below::<96>, below::<112>];
    in_a_line[round % 4](round / 4 % 8, work, repetitions)
}

/// The same, deeper on the stack by so many bytes and so many times half a kibibyte.
#[inline(never)]
fn below<const BYTES: usize>(more: usize, work: &mut dyn Work, repetitions: usize) -> Duration {
    let place = black_box([0_u8; BYTES]);
    let time =
        if more > 0 { below::<512>(more - 1, work, repetitions) } else { time(work, repetitions) };
    black_box(&place);
    time
}

/// The time of this many repetitions.
pub fn time(work: &mut dyn Work, repetitions: usize) -> Duration {
    processor::clear_upper_halves();
    let start = Instant::now();
    work.run(repetitions);
    start.elapsed()
}

/// How many repetitions make a sample.
fn calibrate(work: &mut dyn Work) -> usize {
    let mut repetitions = 1;
    loop {
        let elapsed = time(work, repetitions);
        if elapsed >= SAMPLE / 4 {
            let factor = SAMPLE.as_secs_f64() / elapsed.as_secs_f64();
            return ((repetitions as f64 * factor) as usize).max(1);
        }
        repetitions *= 2;
    }
}
