//! The rows of one operation: the same contenders, timed in different ways.

use std::hint::black_box;
use std::mem::MaybeUninit;

use crate::element::Element;
use crate::input::Random;
use crate::page::{Page, STEP};
use crate::peers::{Fresh, FromColumns, Values};
use crate::processor;

/// How an operation is timed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// One operation at a time, on operands from memory.
    Memory,
    /// One at a time, on operands that were computed just before it, element by element. The
    /// result is used element by element.
    ///
    /// Numbers that come from memory can be loaded as the operation likes. Numbers that were just
    /// computed are in registers, or in stores that a wider load would wait for.
    Fresh,
    /// Each operation needs the result of the one before (latency).
    Chain,
}

impl Mode {
    /// All modes.
    pub const ALL: [Mode; 3] = [Mode::Memory, Mode::Fresh, Mode::Chain];

    /// Its name in the table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Mode::Memory => "memory",
            Mode::Fresh => "fresh",
            Mode::Chain => "chain",
        }
    }
}

/// Operands with more rows or columns are not computed element by element: that would take longer
/// than many operations.
const LARGEST_FRESH: usize = 12;

/// A loop that can be timed.
pub trait Work {
    /// Computes with all operands, `repetitions` times.
    fn run(&mut self, mode: Mode, repetitions: usize);

    /// The results of the last repetition that kept them, for comparison.
    fn values(&self) -> Vec<f64>;
}

/// One crate's way to compute a row.
pub struct Contender {
    /// The crate, or "naive".
    pub name: &'static str,
    /// In which modes it can be timed.
    pub modes: &'static [Mode],
    /// The loop over the operands.
    pub work: Box<dyn Work>,
}

/// The contenders of an operation.
pub struct Case {
    /// How many operations a repetition has.
    pub operations: usize,
    /// How far results may differ, for a largest one of 1.
    pub tolerance: f64,
    /// The contenders. This crate is the first.
    pub contenders: Vec<Contender>,
}

/// Makes a case: an operation on a matrix A of `M x N` and B of `P x Q`, on `K` pairs of them.
pub struct Rows<T, const M: usize, const N: usize, const P: usize, const Q: usize, const K: usize> {
    a: Vec<[[T; M]; N]>,
    b: Vec<[[T; P]; Q]>,
    case: Case,
}

impl<T: Element, const M: usize, const N: usize, const P: usize, const Q: usize, const K: usize>
    Rows<T, M, N, P, Q, K>
{
    /// An operation on inputs made by `a` and `b`.
    pub fn new(a: fn(&mut Random) -> [[T; M]; N], b: fn(&mut Random) -> [[T; P]; Q]) -> Self {
        let mut random = Random::new(1);
        Rows {
            a: inputs(&mut random, a, K),
            b: inputs(&mut random, b, K),
            case: Case { operations: K, tolerance: T::TOLERANCE, contenders: Vec::new() },
        }
    }

    /// A contender with operands from memory, and, unless they are large, with operands that were
    /// just computed.
    pub fn add<A, B, O>(
        self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> O + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Fresh + 'static,
        B: FromColumns<T, P, Q> + Fresh + 'static,
        O: Values + 'static,
    {
        let largest = M.max(N).max(P).max(Q);
        let modes: &[Mode] =
            if largest > LARGEST_FRESH { &[Mode::Memory] } else { &[Mode::Memory, Mode::Fresh] };
        self.single(name, modes, operation)
    }

    fn single<A, B, O>(
        self,
        name: &'static str,
        modes: &'static [Mode],
        operation: impl Fn(&A, &B) -> O + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Fresh + 'static,
        B: FromColumns<T, P, Q> + Fresh + 'static,
        O: Values + 'static,
    {
        let work = Single::<A, B, O, _, K> {
            a: operands(&self.a),
            b: operands(&self.b),
            out: Page::empty(),
            is_filled: false,
            operation,
        };
        self.enter(name, modes, Box::new(work))
    }

    /// The same, and in a chain.
    pub fn add_chained<A, B>(
        self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> A + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Fresh + Values + Copy + 'static,
        B: FromColumns<T, P, Q> + Fresh + 'static,
    {
        self.add(name, operation).chain(name, operation)
    }

    /// In a chain only.
    pub fn chain<A, B>(
        self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> A + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Values + Copy + 'static,
        B: FromColumns<T, P, Q> + 'static,
    {
        let a: Box<Page<A, 0, K>> = operands(&self.a);
        let work = Chain::<A, B, _, K> { out: a.items[0], a, b: operands(&self.b), operation };
        self.enter(name, &[Mode::Chain], Box::new(work))
    }

    /// A contender of a slow operation: with operands from memory only.
    pub fn add_slow<A, B, O>(
        self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> O + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Fresh + 'static,
        B: FromColumns<T, P, Q> + Fresh + 'static,
        O: Values + 'static,
    {
        self.single(name, &[Mode::Memory], operation)
    }

    /// The contenders.
    pub fn case(self) -> Case {
        self.case
    }

    fn enter(mut self, name: &'static str, modes: &'static [Mode], work: Box<dyn Work>) -> Self {
        self.case.contenders.push(Contender { name, modes, work });
        self
    }
}

// These are functions of as few types as possible, because a part has thousands of rows. What is
// not timed should not be compiled for each of them.

/// So many random operands.
fn inputs<I>(random: &mut Random, make: fn(&mut Random) -> I, count: usize) -> Vec<I> {
    let mut inputs = Vec::with_capacity(count);
    for _ in 0..count {
        inputs.push(make(random));
    }
    inputs
}

/// The same operands as a crate has them.
fn operands<
    T: Copy,
    A: FromColumns<T, M, N>,
    const M: usize,
    const N: usize,
    const OFFSET: usize,
    const K: usize,
>(
    columns: &[[[T; M]; N]],
) -> Box<Page<A, OFFSET, K>> {
    Page::new(|i| A::from_columns(columns[i]))
}

/// All numbers of the results.
///
/// # Panics
///
/// If the page is not filled.
fn numbers<O: Values, const OFFSET: usize, const K: usize>(
    page: &Page<MaybeUninit<O>, OFFSET, K>,
    is_filled: bool,
) -> Vec<f64> {
    assert!(is_filled, "results are compared after the first run");
    let mut numbers = Vec::new();
    for item in &page.items {
        // SAFETY: `is_filled` says that `run` has written all items of the page.
        numbers.extend(unsafe { item.assume_init_ref() }.values());
    }
    numbers
}

/// `K` operands of each kind, and their results.
struct Single<A, B, O, F, const K: usize> {
    a: Box<Page<A, 0, K>>,
    b: Box<Page<B, STEP, K>>,
    out: Box<Page<MaybeUninit<O>, { 2 * STEP }, K>>,
    /// Whether `out` has been written.
    is_filled: bool,
    operation: F,
}

impl<A: Fresh, B: Fresh, O: Values, F: Fn(&A, &B) -> O, const K: usize> Work
    for Single<A, B, O, F, K>
{
    fn run(&mut self, mode: Mode, repetitions: usize) {
        let operation = &self.operation;
        for _ in 0..repetitions {
            // Slices, whose length the optimizer does not know.
            let a = black_box(self.a.items.as_slice());
            let b = black_box(self.b.items.as_slice());
            if mode == Mode::Fresh {
                for (a, b) in a.iter().zip(b) {
                    operation(&black_box(a).fresh(), &black_box(b).fresh()).consume();
                }
            } else {
                let out = black_box(self.out.items.as_mut_slice());
                for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
                    out.write(operation(black_box(a), black_box(b)));
                    black_box(out);
                }
                self.is_filled = true;
            }
        }
    }

    fn values(&self) -> Vec<f64> {
        numbers(&self.out, self.is_filled)
    }
}

/// Operands of a chain, and its result.
struct Chain<A, B, F, const K: usize> {
    a: Box<Page<A, 0, K>>,
    b: Box<Page<B, STEP, K>>,
    out: A,
    operation: F,
}

impl<A: Values + Copy, B, F: Fn(&A, &B) -> A, const K: usize> Work for Chain<A, B, F, K> {
    fn run(&mut self, _: Mode, repetitions: usize) {
        for _ in 0..repetitions {
            let mut x = black_box(self.a.items.as_slice())[0];
            for b in black_box(self.b.items.as_slice()) {
                x = (self.operation)(&x, b);
            }
            self.out = x;
            black_box(&mut self.out);
            // Else the next chain would begin before the end of this one.
            processor::wait();
        }
    }

    fn values(&self) -> Vec<f64> {
        self.out.values()
    }
}
