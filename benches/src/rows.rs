//! The cases of one operation: the same contenders, timed in different ways.

use std::hint::black_box;

use crate::class::Class;
use crate::contender::{Contender, Loop, Work};
use crate::element::Element;
use crate::input::Random;
use crate::page::{Page, STEP};
use crate::peers::{Fresh, FromColumns, Values};

/// One row of the scoreboard.
pub struct Case {
    /// Its class.
    pub class: &'static Class,
    /// `operation/element/shape/mode`.
    pub name: String,
    /// How many operations a repetition has.
    pub operations: usize,
    /// How far results may differ, for a largest one of 1.
    pub tolerance: f64,
    /// The contenders, this crate first.
    pub contenders: Vec<Contender>,
}

/// An operation on a matrix A of `M x N` and B of `P x Q`, on `K` pairs of them.
pub(crate) struct Rows<
    T,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const K: usize,
> {
    a: Vec<[[T; M]; N]>,
    b: Vec<[[T; P]; Q]>,
    cases: [Case; 5],
}

impl<T: Element, const M: usize, const N: usize, const P: usize, const Q: usize, const K: usize>
    Rows<T, M, N, P, Q, K>
{
    /// An operation of this name, on inputs made by `a` and `b`.
    pub fn new(
        class: &'static Class,
        name: &str,
        a: fn(&mut Random) -> [[T; M]; N],
        b: fn(&mut Random) -> [[T; P]; Q],
    ) -> Self {
        let mut random = Random::new(1);
        Rows {
            a: (0..K).map(|_| a(&mut random)).collect(),
            b: (0..K).map(|_| b(&mut random)).collect(),
            cases: ["batch", "single", "chain", "out", "fresh"].map(|mode| Case {
                class,
                name: format!("{name}/{mode}"),
                operations: K,
                tolerance: T::TOLERANCE,
                contenders: Vec::new(),
            }),
        }
    }

    /// An operation over an array (throughput), and one at a time.
    pub fn add<A, B, O>(
        mut self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> O + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + 'static,
        B: FromColumns<T, P, Q> + 'static,
        O: Values + 'static,
    {
        // An array of large operations has only a few of them.
        if K >= 16 {
            let (a, b) = self.operands::<A, B>();
            let out = Page::new(|i| operation(&a.items[i], &b.items[i]));
            let body = move |a: &[A], b: &[B], out: &mut [O]| {
                for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
                    *out = operation(a, b);
                }
            };
            self.enter(0, name, Loop::<_, _, _, _, K, K> { a, b, out, body });
        }
        self.single(name, operation)
    }

    /// One operation at a time.
    pub fn single<A, B, O>(
        mut self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> O + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + 'static,
        B: FromColumns<T, P, Q> + 'static,
        O: Values + 'static,
    {
        let (a, b) = self.operands::<A, B>();
        let out = Page::new(|i| operation(&a.items[i], &b.items[i]));
        let body = move |a: &[A], b: &[B], out: &mut [O]| {
            for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
                *out = operation(black_box(a), black_box(b));
                black_box(out);
            }
        };
        self.enter(1, name, Loop::<_, _, _, _, K, K> { a, b, out, body });
        self
    }

    /// A chain in which each operation waits for the result of the one before (latency).
    pub fn chain<A, B>(
        mut self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> A + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Values + Copy + 'static,
        B: FromColumns<T, P, Q> + 'static,
    {
        let (a, b) = self.operands::<A, B>();
        let out = Page::new(|i| a.items[i]);
        let body = move |a: &[A], b: &[B], out: &mut [A]| {
            let mut x = a[0];
            for b in b {
                x = operation(&x, b);
            }
            out[0] = x;
        };
        self.enter(2, name, Loop::<_, _, _, _, K, 1> { a, b, out, body });
        self
    }

    /// All three modes.
    pub fn add_chained<A, B>(
        self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> A + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Values + Copy + 'static,
        B: FromColumns<T, P, Q> + 'static,
    {
        self.add(name, operation).chain(name, operation)
    }

    /// An operation that writes to a given matrix. At first this is A.
    pub fn out<A, B>(
        mut self,
        name: &'static str,
        operation: impl Fn(&A, &B, &mut A) + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Values + Copy + 'static,
        B: FromColumns<T, P, Q> + 'static,
    {
        let (a, b) = self.operands::<A, B>();
        let out = Page::new(|i| a.items[i]);
        let body = move |a: &[A], b: &[B], out: &mut [A]| {
            for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
                operation(black_box(a), black_box(b), black_box(out));
            }
        };
        self.enter(3, name, Loop::<_, _, _, _, K, K> { a, b, out, body });
        self
    }

    /// One operation at a time, on operands that were computed just before it.
    ///
    /// Numbers that come from memory can be loaded as the operation likes. Numbers that were just
    /// computed are in registers, or in stores that a wider load would wait for.
    pub fn fresh<A, B, O>(
        mut self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> O + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Fresh<T> + 'static,
        B: FromColumns<T, P, Q> + Fresh<T> + 'static,
        O: Values + 'static,
    {
        let (a, b) = self.operands::<A, B>();
        let out = Page::new(|i| operation(&a.items[i], &b.items[i]));
        let body = move |a: &[A], b: &[B], out: &mut [O]| {
            let one = black_box(T::ONE);
            for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
                *out = operation(&black_box(a).fresh(one), &black_box(b).fresh(one));
                black_box(out);
            }
        };
        self.enter(4, name, Loop::<_, _, _, _, K, K> { a, b, out, body });
        self
    }

    /// Over an array, one at a time, and on operands that were computed just before.
    pub fn add_fresh<A, B, O>(
        self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> O + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Fresh<T> + 'static,
        B: FromColumns<T, P, Q> + Fresh<T> + 'static,
        O: Values + 'static,
    {
        self.add(name, operation).fresh(name, operation)
    }

    /// The same, and a chain.
    pub fn add_fresh_chained<A, B>(
        self,
        name: &'static str,
        operation: impl Fn(&A, &B) -> A + Copy + 'static,
    ) -> Self
    where
        A: FromColumns<T, M, N> + Fresh<T> + Values + Copy + 'static,
        B: FromColumns<T, P, Q> + Fresh<T> + 'static,
    {
        self.add_fresh(name, operation).chain(name, operation)
    }

    /// The same amount of work at the processor's peak, in all modes that have contenders.
    pub fn at_peak<W: Work + 'static>(mut self, work: fn() -> W) -> Self {
        for case in self.cases.iter_mut().filter(|case| !case.contenders.is_empty()) {
            case.contenders.push(Contender { name: "peak", work: Box::new(work()) });
        }
        self
    }

    /// The cases that have contenders.
    pub fn into_cases(self) -> impl Iterator<Item = Case> {
        self.cases.into_iter().filter(|case| !case.contenders.is_empty())
    }

    fn operands<A, B>(&self) -> (Box<Page<A, 0, K>>, Box<Page<B, STEP, K>>)
    where
        A: FromColumns<T, M, N>,
        B: FromColumns<T, P, Q>,
    {
        let a = Page::new(|i| A::from_columns(self.a[i]));
        let b = Page::new(|i| B::from_columns(self.b[i]));
        (a, b)
    }

    fn enter(&mut self, mode: usize, name: &'static str, work: impl Work + 'static) {
        self.cases[mode].contenders.push(Contender { name, work: Box::new(work) });
    }
}
