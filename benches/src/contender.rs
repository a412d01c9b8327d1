//! One crate's way to compute a case.

use std::hint::black_box;

use crate::page::{Page, STEP};
use crate::peers::Values;

/// A loop that can be timed.
pub trait Work {
    /// Computes with all operands, `repetitions` times.
    fn run(&mut self, repetitions: usize);

    /// The results of the last repetition, for comparison.
    fn values(&self) -> Vec<f64>;
}

/// A crate and its loop.
pub struct Contender {
    /// The crate, or "naive".
    pub name: &'static str,
    /// The loop over the operands.
    pub work: Box<dyn Work>,
}

/// `K` operands of each kind, and the loop that computes `L` results from them.
pub(crate) struct Loop<A, B, O, F, const K: usize, const L: usize> {
    pub a: Box<Page<A, 0, K>>,
    pub b: Box<Page<B, STEP, K>>,
    pub out: Box<Page<O, { 2 * STEP }, L>>,
    pub body: F,
}

impl<A, B, O, F, const K: usize, const L: usize> Work for Loop<A, B, O, F, K, L>
where
    O: Values,
    F: Fn(&[A], &[B], &mut [O]),
{
    fn run(&mut self, repetitions: usize) {
        for _ in 0..repetitions {
            // Slices, whose length the optimizer does not know.
            let a = black_box(self.a.items.as_slice());
            let b = black_box(self.b.items.as_slice());
            let out = black_box(self.out.items.as_mut_slice());
            (self.body)(a, b, out);
        }
    }

    fn values(&self) -> Vec<f64> {
        self.out.items.iter().flat_map(Values::values).collect()
    }
}
