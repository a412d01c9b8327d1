//! The scoreboard as text.

use std::fmt::Write;

use hadamard_benches::class::{self, Class, NATIVE_TO_DEFAULT, Peer, Target};

use crate::score::{Result, Row, Summary, is_reached, rows_of, summary};

const INTRODUCTION: &str = "\
# Benchmarks

Written by `cargo run --release -p hadamard-benches --bin scoreboard`, which compares
results first. Do not edit.

- A **ratio** is our time divided by that of a peer in the same run. Below 1 we are
  faster. The peers are glam 0.34, nalgebra 0.35, ultraviolet 0.10, cgmath 0.18 and, for
  large products, faer 0.24. \"best\" is the fastest of them in that row.
- **default** is a plain release build, **native** one with `-C target-cpu=native` and `fma`. In
  both, loops begin with a cache line, and the stack begins at another place in every round, so
  that chance does not decide.
- **batch**: operations over an array of operands (throughput). **single**: one
  operation at a time. **chain**: each operation needs the result of the one before
  (latency). **out**: the result goes into a given matrix. **fresh**: as single, but the
  operands were computed just before: multiplied by one, or by themselves if they are rotations.
- Contenders take turns, twelve times a few seconds within four minutes, and the fastest of
  many rounds counts. Times are nanoseconds of one operation. They hold for one machine;
  ratios carry over to similar ones.
- Two measurements of the same code differ by up to 2 %, so a target counts as reached up to 2 %
  above it.
- \"peak\" is the time of the same number of multiplications and additions from registers
  to registers, fused in the native build. A ratio of 1.54 is 65 % of the peak.
";

/// The whole page.
pub fn markdown(rows: &[Row]) -> String {
    let mut out = format!("{INTRODUCTION}- {}\n\n", machine());
    overview(&mut out, rows);
    for class in class::ALL {
        for target in class.targets {
            let rows = rows_of(rows, class, target.peer);
            if !rows.is_empty() {
                table(&mut out, class, target, &rows);
            }
        }
        if !class.obstacles.is_empty() {
            writeln!(out, "**What is missed.** {}\n", class.obstacles).expect("a string takes it");
        }
    }
    out
}

/// The cost of right numbers, measured once.
const COST: &str = "\
## What right numbers cost

Results at the ends of the range became right in one step: determinants, inverses and solutions
where products on the way overflow or underflow, singular matrices that are refused, negative
powers and the rest of the changelog's list. The cost of that step was measured alone, on another
processor than the rows below. The table has the time after over the time before, in one run on
the same data, the fastest of 150 alternating rounds, in a default build with fat LTO.
Nanoseconds are in brackets.

| | f32 in arrays | alone | f64 in arrays | alone |
|---|---|---|---|---|
| determinant 2x2 | 1.91 (0.91 to 1.75) | 1.22 | 2.01 (0.91 to 1.84) | 1.15 |
| determinant 3x3 | 1.40 (2.03 to 2.84) | 1.15 | 1.30 (2.04 to 2.64) | 1.16 |
| determinant 4x4 | 1.22 (3.20 to 3.90) | 1.27 | 0.81 (5.70 to 4.61) | 1.18 |
| determinant 6x6 | 1.08 (51.66 to 55.70) | 1.19 | 1.05 (57.66 to 60.80) | 1.06 |
| inverse 2x2 | 1.30 (1.90 to 2.46) | 1.04 | 1.58 (2.36 to 3.74) | 0.17 |
| inverse 3x3 | 1.14 (6.54 to 7.46) | 1.15 | 1.14 (10.12 to 11.52) | 1.12 |
| inverse 4x4 | 1.09 (12.21 to 13.35) | 1.07 | 1.06 (28.13 to 29.77) | 0.97 |
| inverse 6x6 | 1.03 (170.08 to 175.58) | 1.03 | 0.99 (167.24 to 165.99) | 1.03 |
| inverse 12x12 | 1.01 (438.93 to 442.93) | 1.10 | 1.01 (639.81 to 647.78) | 1.05 |
| solve 2x2 | 1.69 (4.04 to 6.82) | 1.68 | 1.58 (4.15 to 6.57) | 1.69 |
| solve 3x3 | 4.77 (9.63 to 45.89) | 1.25 | 1.37 (11.10 to 15.21) | 1.22 |
| solve 4x4 | 0.99 (32.92 to 32.62) | 0.96 | 1.17 (39.28 to 45.87) | 1.13 |
| solve 6x6 | 1.15 (81.90 to 94.10) | 1.14 | 1.12 (93.71 to 104.55) | 1.08 |
| solve 12x12 | 1.16 (257.56 to 298.10) | 1.14 | 1.10 (349.77 to 384.16) | 1.09 |
| Cholesky of Aᵀ A and a solution, 6x6 | 1.54 (115.98 to 178.04) | 1.46 | 1.10 (140.68 to 154.49) | 1.05 |
| QR 4x4 | 1.10 (41.45 to 45.72) | 0.62 | 1.65 (41.73 to 68.78) | 1.23 |
| QR 6x6 | 0.89 (153.19 to 137.09) | 0.93 | 0.89 (168.63 to 149.26) | 0.93 |
| SVD 4x4 | 0.94 (744.36 to 697.14) | 0.95 | 0.93 (934.90 to 865.70) | 0.93 |
| exponential 3x3 | 1.25 (90.76 to 113.45) | 1.26 | 1.14 (128.45 to 147.02) | 1.14 |
| exponential 4x4 | 1.16 (111.13 to 129.22) | 1.17 | 1.09 (206.54 to 226.14) | 1.06 |
| exponential 6x6 | 1.08 (409.65 to 441.36) | 1.14 | 1.04 (685.50 to 711.03) | 1.07 |
| `project`, 3 | 1.76 (2.19 to 3.86) | 1.05 | 2.05 (1.86 to 3.81) | 1.07 |
| `powi(-3)`, 3 | 1.51 (2.03 to 3.06) | 1.53 | 1.50 (2.69 to 4.03) | 1.49 |
| `lerp`, 3 | 1.51 (1.21 to 1.82) | 1.14 | 1.48 (1.27 to 1.88) | 1.14 |
| `lerp`, 4 | 1.39 (0.77 to 1.07) | 1.16 | 1.40 (1.28 to 1.79) | 1.15 |

Once, at the end, a determinant is compared with the ends of the range, and a solution with
pivots and right side. 3x3 systems of `f32` in arrays lose more than that: the compiler no longer
keeps them in registers, and loads wait for narrower stores, as they did before in single
systems. Two other forms (sizes taken before back substitution, a rescue that is called from each
error) were as slow or slower. The rare ways take microseconds: 0.7 for a 3x3 determinant that
overflows on the way, 0.014 for a singular one.

";

/// One line for each target: is it reached?
fn overview(out: &mut String, rows: &[Row]) {
    out.push_str(COST);
    out.push_str(
        "## Targets\n\n\
         The geometric mean of the rows, the best and the worst row, and the number of rows that reach\n\
         the target. A class reaches its target if all of its rows do.\n\n\
         | operations | peer | default: target | mean (best to worst) | rows | native: target | mean (best to worst) | rows | reached |\n\
         |---|---|---|---|---|---|---|---|---|\n",
    );
    for class in class::ALL {
        for target in class.targets {
            let rows = rows_of(rows, class, target.peer);
            if rows.is_empty() {
                continue;
            }
            let default = summary(&rows, target.peer, target.default, |row| &row.default);
            let native = summary(&rows, target.peer, target.native, |row| &row.native);
            let verdict = match (verdict(target.default, &default), verdict(target.native, &native))
            {
                (None, None) => "no target",
                (None | Some(true), None | Some(true)) => "yes",
                (Some(true), Some(false)) => "default only",
                (Some(false), Some(true)) => "native only",
                _ => "no",
            };
            writeln!(
                out,
                "| {} | {} | {} | {} | {verdict} |",
                class.title,
                peer_name(target.peer),
                overview_cells(target.default, &default),
                overview_cells(target.native, &native),
            )
            .expect("a string takes it");
        }
    }
    let slower: Vec<String> = rows
        .iter()
        .filter(|row| !is_reached(row.native_to_default(), NATIVE_TO_DEFAULT))
        .map(|row| format!("`{}` {:.2}", row.name, row.native_to_default()))
        .collect();
    writeln!(
        out,
        "\nThe native build takes at most {NATIVE_TO_DEFAULT:.2} times as long as the default \
         build in {} of {} rows.\n",
        rows.len() - slower.len(),
        rows.len()
    )
    .expect("a string takes it");
    if !slower.is_empty() {
        writeln!(out, "The others: {}.\n{}\n", slower.join(", "), class::NATIVE_OBSTACLES)
            .expect("a string takes it");
    }
}

/// Whether the target is reached, if there is one.
fn verdict(goal: Option<f64>, summary: &Option<Summary>) -> Option<bool> {
    goal.map(|_| summary.as_ref().is_some_and(|summary| summary.reached == summary.rows))
}

fn overview_cells(goal: Option<f64>, summary: &Option<Summary>) -> String {
    let goal_cell = goal.map_or(String::new(), |goal| format!("<= {goal:.2}"));
    let Some(Summary { mean, best, worst, rows, reached }) = summary else {
        return format!("{goal_cell} | | ");
    };
    let count = if goal.is_some() { format!("{reached} of {rows}") } else { String::new() };
    format!("{goal_cell} | {mean:.2} ({best:.2} to {worst:.2}) | {count}")
}

/// All rows of a class beside one peer.
fn table(out: &mut String, class: &Class, target: &Target, rows: &[&Row]) {
    let peer = peer_name(target.peer);
    writeln!(
        out,
        "## {}, beside {peer}\n\n\
         | operation | default: ours | {peer} | ratio{} | native: ours | {peer} | ratio{} | native/default | not reached |\n\
         |---|---|---|---|---|---|---|---|---|",
        class.title,
        goal(target.default),
        goal(target.native),
    )
    .expect("a string takes it");
    for row in rows {
        writeln!(
            out,
            "| {} | {} | {} | {:.2} | {} |",
            row.name,
            cells(&row.default, target.peer),
            cells(&row.native, target.peer),
            row.native_to_default(),
            row.misses(target).join(", "),
        )
        .expect("a string takes it");
    }
    out.push('\n');
}

fn goal(goal: Option<f64>) -> String {
    goal.map_or(String::new(), |goal| format!(" (<= {goal:.2})"))
}

/// Our time, the peer's and the ratio.
fn cells(result: &Result, peer: Peer) -> String {
    let ours = time(result.ours());
    match (result.peer(peer), peer) {
        (None, _) => format!("{ours} | | "),
        (Some((name, theirs)), Peer::Best) => {
            format!("{ours} | {name} {} | {:.2}", time(theirs), result.ours() / theirs)
        }
        (Some((_, theirs)), Peer::Only(_)) => {
            format!("{ours} | {} | {:.2}", time(theirs), result.ours() / theirs)
        }
    }
}

fn peer_name(peer: Peer) -> &'static str {
    match peer {
        Peer::Best => "best",
        Peer::Only(name) => name,
    }
}

/// A time with three digits.
fn time(nanoseconds: f64) -> String {
    let digits = (2.0 - nanoseconds.log10().floor()).clamp(0.0, 2.0) as usize;
    format!("{nanoseconds:.digits$}")
}

/// The processor, in general words.
fn machine() -> String {
    let information = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let value = |key: &str| {
        let line = information.lines().find(|line| line.starts_with(key))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let processor = value("model name").unwrap_or_else(|| "an unknown processor".to_owned());
    let flags = value("flags").unwrap_or_default();
    let vectors = ["avx512f", "avx2", "avx"]
        .into_iter()
        .find(|&feature| flags.split(' ').any(|flag| flag == feature))
        .map_or("", |feature| match feature {
            "avx512f" => " with AVX-512",
            "avx2" => " with AVX2",
            _ => " with AVX",
        });
    let count = std::thread::available_parallelism().map_or(1, usize::from);
    let cores = if flags.contains("hypervisor") { "shared vCPUs" } else { "cores" };
    format!("Measured on {count} {cores} of an {processor}{vectors}.")
}

/// Every time that was measured, as a table for programs.
pub fn all_times(rows: &[Row]) -> String {
    let mut out = String::from("operation\tbuild\tcontender\tnanoseconds\n");
    for row in rows {
        for (build, result) in [("default", &row.default), ("native", &row.native)] {
            for (name, time) in &result.times {
                writeln!(out, "{}\t{build}\t{name}\t{time:.2}", row.name)
                    .expect("a string takes it");
            }
        }
    }
    out
}
