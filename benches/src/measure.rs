//! How long is it? The contenders of a case are timed in turn, round after round, so
//! that a busy neighbour is in the way of all of them. What disturbs a measurement only
//! ever adds to it, so the fastest round counts.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::contender::Work;
use crate::processor;
use crate::rows::Case;

/// How long one contender runs in one round.
const SAMPLE: Duration = Duration::from_micros(500);

/// Nanoseconds of one operation, for every contender of the case.
pub fn nanoseconds(case: &mut Case, rounds: usize) -> Vec<f64> {
    let operations = case.operations as f64;
    let mut work: Vec<&mut dyn Work> =
        case.contenders.iter_mut().map(|contender| &mut *contender.work).collect();
    let repetitions: Vec<usize> = work.iter_mut().map(|work| calibrate(*work)).collect();
    let mut fastest = vec![f64::INFINITY; work.len()];
    for round in 0..rounds {
        for (k, work) in work.iter_mut().enumerate() {
            work.run(1); // brings the operands to the cache
            let time = time_at(round, *work, repetitions[k]).as_secs_f64() * 1e9;
            fastest[k] = fastest[k].min(time / (repetitions[k] as f64 * operations));
        }
    }
    fastest
}

/// The time of so many repetitions, with the stack at one of four places in a cache line: a wide
/// register that is stored across two lines costs more, and where a process's stack begins is
/// chance.
fn time_at(round: usize, work: &mut dyn Work, repetitions: usize) -> Duration {
    #[inline(never)]
    fn below<const BYTES: usize>(work: &mut dyn Work, repetitions: usize) -> Duration {
        let place = black_box([0_u8; BYTES]);
        let time = time(work, repetitions);
        black_box(&place);
        time
    }
    match round % 4 {
        0 => below::<64>(work, repetitions),
        1 => below::<80>(work, repetitions),
        2 => below::<96>(work, repetitions),
        _ => below::<112>(work, repetitions),
    }
}

/// The time of so many repetitions.
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
