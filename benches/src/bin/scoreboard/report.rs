//! The scoreboard as text.

use std::fmt::Write;

use hadamard_benches::class::{self, Class, NATIVE_TO_DEFAULT, Peer, Target};

use crate::score::{Result, Row, Summary, is_reached, rows_of, summary};

const INTRODUCTION: &str = "\
# Benchmarks

Written by `cargo run --release -p hadamard-benches --bin scoreboard`, which compares
results first. Do not edit.

- A **ratio** is our time divided by that of a peer in the same run: below 1 we are
  faster. The peers are glam 0.34, nalgebra 0.35, ultraviolet 0.10, cgmath 0.18 and, for
  large products, faer 0.24. \"best\" is the fastest of them in that row.
- **default** is a plain release build, **native** one with `-C target-cpu=native` and `fma`. In
  both, loops begin with a cache line, and the stack at another place in every round, so that
  chance does not decide.
- **batch**: an array of operands after another array (throughput). **single**: one
  operation at a time. **chain**: each needs the result of the one before (latency).
  **out**: into a matrix that is there already.
- Contenders take turns, and the fastest of many rounds counts, of twelve times a few seconds
  in four minutes. Times are nanoseconds of one operation; they hold for one machine, ratios
  carry over to similar ones.
- The same code twice comes out up to 2 % apart, so a target counts as reached up to
  2 % above it.
- \"peak\" is the time of the same number of multiplications and additions from registers
  to registers, fused in the native build: a ratio of 1.54 is 65 % of it.
";

/// All of it.
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

/// One line for each target: is it reached?
fn overview(out: &mut String, rows: &[Row]) {
    out.push_str(
        "## Targets\n\n\
         The geometric mean of the rows, the best and the worst one, and the rows in which the\n\
         target is reached. It is reached if it is in all of them.\n\n\
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

/// Three digits.
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
