//! What the functions of `hadamard::linalg` cost: arithmetic operations and bytes of
//! stack.
//!
//! ```text
//! cargo run --release --example cost
//! ```
//!
//! It prints the table of the guide in `hadamard::linalg`. The elements count the operations
//! on them, and the table has the mean over random matrices. To measure the stack, the program
//! fills one with a known number, calls the function on it and counts what has changed.

mod calls;
mod counted;
mod stack;

use calls::{Call, Problem};
use counted::{Counted, count};

/// The number of random matrices over which a count is averaged.
const SAMPLES: u64 = 100;

fn main() {
    println!("| | operations for N = 3 | 4 | 6 | 12 | stack for N = 3 | 4 | 6 | 12 |");
    println!("|---|---|---|---|---|---|---|---|---|");
    calls::for_each!(print_row);
}

fn print_row<C: Call>() {
    print!("| `{}` |", C::NAME);
    for operations in operations::<C>() {
        print!(" {operations:.0} |");
    }
    let cells = [stack::<C, 3>(), stack::<C, 4>(), stack::<C, 6>(), stack::<C, 12>()];
    println!(" {} |", cells.join(" | "));
}

/// The mean number of operations for N = 3, 4, 6 and 12.
fn operations<C: Call>() -> [f64; 4] {
    [mean::<C, 3>(), mean::<C, 4>(), mean::<C, 6>(), mean::<C, 12>()]
}

fn mean<C: Call, const N: usize>() -> f64 {
    let counts = (0..SAMPLES).map(|seed| {
        let problem = Problem::<Counted, N>::random(seed, Counted);
        count(|| C::call(&problem))
    });
    counts.sum::<u64>() as f64 / SAMPLES as f64
}

/// The bytes for `f32` and for `f64`.
fn stack<C: Call, const N: usize>() -> String {
    let single = stack::depth::<C, f32, N>(&Problem::random(0, |x| x as f32));
    let double = stack::depth::<C, f64, N>(&Problem::random(0, |x| x));
    match (single, double) {
        (Some(single), Some(double)) => format!("{single},\u{a0}{double}"),
        _ => "not measured here".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use hadamard::linalg::Svd;

    use super::calls::{self, Call, Problem, Svd as CallSvd};
    use super::{operations, stack};

    const GUIDE: &str = include_str!("../../crates/hadamard/src/linalg.rs");

    /// Whether the guide has the same counts, within a sixth, because a count
    /// depends on every detail of an iteration.
    fn check<C: Call>() {
        let name = format!("//! | `{}` | ", C::NAME);
        let row = GUIDE.lines().find_map(|line| line.strip_prefix(&name));
        let mut cells = row.expect("the guide has a row for each function").split(" | ");
        for counted in operations::<C>() {
            let said: f64 = cells.next().unwrap().parse().unwrap();
            assert!((said - counted).abs() <= counted / 6.0, "{name}{said}, not {counted}");
        }
    }

    #[test]
    fn the_guide_says_what_is_counted() {
        calls::for_each!(check);
    }

    #[test]
    fn a_decomposition_takes_the_stack_of_its_result_at_least() {
        let problem = Problem::<f64, 6>::random(0, |x| x);
        if let Some(bytes) = stack::depth::<CallSvd, f64, 6>(&problem) {
            assert!((size_of::<Svd<f64, 6, 6>>()..1 << 17).contains(&bytes), "{bytes}");
        }
    }
}
