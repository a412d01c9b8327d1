//! The page.

use crate::operation::{OPERATIONS, SAVINGS};
use crate::program::Cost;
use crate::{LEVELS, Level};

const HEAD: &str = "\
# On a microcontroller

Written by `cargo run --release -p hadamard-benches --bin embedded`, which compares results
first. Do not edit.

- The cost of operations on a Cortex-M4F (`thumbv7em-none-eabihf`), with elements of `f32`:
  bytes of flash / instructions / bytes of stack. Compiled with fat LTO and one codegen unit,
  run in QEMU.
- **flash**: the functions and constants that a program with the operation has and a program
  without it does not have. Functions that copy and fill memory (`memcpy` and its relatives) do
  not count, because nearly every program has them.
- **instructions**: those executed, counted by a clock that the emulator advances with each
  instruction. They are not cycles: most instructions take one cycle, a division or a root
  fourteen, a taken branch two to four.
- **stack**: the bytes that the call overwrites below the caller's stack, where a pattern was
  written before. Operands and results belong to the caller.
- nalgebra 0.35 does the same in the same run, by its forms with an output or in place. The
  figures of CMSIS-DSP were measured in the same emulator when this project began: GCC with `-Os`
  and `-O3`, its `arm_mat_mult_f32`, `arm_mat_inverse_f32`, and `arm_mat_cholesky_f32` with
  newlib's `sqrtf`. In the Kalman step, CMSIS-DSP inverts S, and the others solve by Cholesky's
  decomposition.
  CMSIS-DSP was not measured beyond 6x6.
- The target is the best of the other columns, for each of the three figures. The last
  column says which figures miss it, and by which factor.
";

const KALMAN: &str = "
## The Kalman step

Six states, three measurements, no memory beside the stack (`benches/embedded/src/ours.rs`):

```rust
f.mul_to(*x, x);                            // x ← F x
p.congruence_in_place(f);                   // P ← F P Fᵀ + Q
*p += q;
let mut w = Matrix::ZERO;
h.mul_to(p.as_matrix(), &mut w);
let mut s = r.to_matrix();                  // S = H P Hᵀ + R = L Lᵀ
s.add_product_tr(&w, h);
let Ok(cholesky) = s.cholesky() else { return false };
let mut residual = *z;
residual.sub_product(h, &*x);
cholesky.whiten_in_place(&mut w);           // W = L⁻¹ H P
cholesky.whiten_in_place(&mut residual);    // w = L⁻¹ (z - H x)
x.add_tr_product(&w, residual);             // x ← x + Wᵀ w
p.rank_update(&w, -1.0);                    // P ← P - Wᵀ W
```
";

const MISSED: &str = "
## What is missed

- **Right numbers at the ends of the range.** Determinants, inverses, solutions and Cholesky's
  factor are right even if products on the way to them overflow or underflow, and a singular
  matrix has no inverse. The other libraries give infinity, NaN, zero or random digits there. If a
  number is not safe, the operation calls a function that ordinary matrices never enter, so
  instructions grow by a few per cent only. At level s it costs bytes of flash: 450 for numbers
  with an exponent of their own (once in a program), 700 for a determinant and 600 for cofactors,
  600 to find out whether a 3x3 or 4x4 is singular and 1300 to eliminate with these numbers, 300
  for Cholesky's factor, 300 for triangular systems. Without all that, the rows of level s were
  1580, 2024 and 758 bytes for the inverses of 3x3, 4x4 and 6x6, 516 for the Cholesky solve, 1560
  for the Kalman step 6/3, 214 and 676 for adj A / det A.
- **Inverses of 3x3 and 4x4.** nalgebra divides the cofactors by a determinant that is not zero.
  Our result is also as accurate as that of elimination. About 500 bytes of code compare the
  cofactors with the elements to find out whether they are accurate. Another 700 eliminate with
  pivots if they are not. A must not change before that is known, so the cofactors have a place
  of their own on the stack, beside the bounds of rows and columns. If you know that the
  cofactors are accurate, write the quotient of `adjugate()` and `determinant()`, as in the
  rows adj A / det A of each table.
- **Instructions of the 6x6 inverse at z.** At this level the compiler tests at the head of
  each loop and branches back at its end. So a loop of seven to nine instructions has two
  branches, and one test more than it has rounds. The code of level s executes an eighth less.
- **The 6x6 product at s and z** misses the flash by a few bytes. Six factors are loaded before the
  inner loop, 24 bytes, and the six terms of that loop are written out. So the product executes a
  third of the instructions. Sums of more than eight terms are loops, which take as many bytes as
  those of nalgebra or fewer.
- **The Kalman step 15/6 at s** takes about 6 % more flash than nalgebra's, with two thirds of the
  instructions and less than a quarter of the stack. The promise of right numbers at the ends of the
  range takes about 440 bytes of it, in functions that an ordinary step never enters: two that scale
  a matrix for Cholesky's decomposition, and three that scale a right side. Both Kalman steps share
  one elimination and one substitution between the usual and the rare case. What is left of these
  functions is two square roots and five loops.
- **Flash at opt-level 3.** For speed, the compiler unrolls every loop that it can. CMSIS-DSP has
  one loop for all sizes, and executes up to eight times as many instructions.
- **Stack of products at opt-level 3.** To keep A in registers, the compiler saves the
  registers of the caller, 64 bytes. It loads all 36 elements of a 6x6 matrix before the loop
  over columns. For 14 of them there is no register, so they go to the stack: another 56 bytes,
  and the few instructions over the target.
";

const SAVED: &str = "
## What a temporary costs

The same result in two ways, of 12x12 matrices, which take 576 bytes each: as operators write it,
and by the form that writes to a matrix that is there.
";

const STACKS: &str = "
## Stack

The bytes of a call at opt-level s, with its result and without its argument. In brackets are
the bytes of the result. The compiler moves the result of a function from the place where it
was made, so the result takes its size twice. Forms that write to a given place or work in
place do not move it.
";

/// The page, from the cells of each level and the lines of the program `stacks`.
pub fn markdown(levels: &[Level], stacks: &[Vec<String>]) -> String {
    let mut page = HEAD.to_owned();
    for (level, Level { cells, .. }) in LEVELS.iter().zip(levels) {
        page += &format!("\n## Opt-level {level}\n\n");
        page += "| | hadamard | nalgebra | CMSIS-DSP -Os | CMSIS-DSP -O3 | missed |\n";
        page += "|---|---|---|---|---|---|\n";
        for (operation, cell) in OPERATIONS.iter().zip(cells) {
            let ours = figures(&cell.ours);
            let mut others = vec![figures(&cell.nalgebra)];
            others.extend(operation.cmsis.into_iter().flatten());
            let mut columns = vec![operation.title.to_owned(), joined(ours)];
            columns.extend(others.iter().copied().map(joined));
            columns.resize(5, "-".to_owned());
            columns.push(missed(ours, &others));
            page += &format!("| {} |\n", columns.join(" | "));
        }
    }
    page += MISSED;
    page += SAVED;
    page += &savings_table(levels);
    page += KALMAN;
    page += STACKS;
    page += &stack_table(stacks);
    page
}

fn figures(cost: &Cost) -> [usize; 3] {
    [cost.flash, cost.instructions, cost.stack]
}

fn joined(figures: [usize; 3]) -> String {
    figures.map(|x| x.to_string()).join(" / ")
}

/// The figures in which one of the others is smaller, and by which factor.
fn missed(ours: [usize; 3], others: &[[usize; 3]]) -> String {
    let mut missed = Vec::new();
    for (k, what) in ["flash", "instructions", "stack"].iter().enumerate() {
        let best = others.iter().map(|figures| figures[k]).min().unwrap_or(usize::MAX);
        if ours[k] > best {
            missed.push(format!("{what} {:.2}", ours[k] as f64 / best as f64));
        }
    }
    missed.join(", ")
}

/// A row for each way to compute a result, a column for each level.
fn savings_table(levels: &[Level]) -> String {
    let mut table = format!("\n| | {} |\n", LEVELS.join(" | "));
    table += &format!("|---|{}\n", "---|".repeat(LEVELS.len()));
    for (k, saving) in SAVINGS.iter().enumerate() {
        for (way, code) in saving.code.iter().enumerate() {
            let cells: Vec<_> =
                levels.iter().map(|level| joined(figures(&level.savings[k][way]))).collect();
            table += &format!("| `{code}` | {} |\n", cells.join(" | "));
        }
    }
    table
}

/// A row for each name, a column for each size.
fn stack_table(lines: &[Vec<String>]) -> String {
    let mut sizes: Vec<&str> = Vec::new();
    let mut rows: Vec<(&str, String)> = Vec::new();
    for line in lines {
        let [name, size, bytes, result] = line.as_slice() else { continue };
        if !sizes.contains(&size.as_str()) {
            sizes.push(size);
        }
        let cell = format!(" {bytes} ({result}) |");
        match rows.iter_mut().find(|(other, _)| other == name) {
            Some((_, cells)) => *cells += &cell,
            None => rows.push((name, cell)),
        }
    }
    let mut table = format!("\n| N | {} |\n", sizes.join(" | "));
    table += &format!("|---|{}\n", "---|".repeat(sizes.len()));
    for (name, cells) in rows {
        table += &format!("| `{name}` |{cells}\n");
    }
    table
}
