//! `BENCHMARKS.md`, one page.

use crate::builds::BUILDS;
use crate::class::{self, Class};
use crate::table::{DEFAULT, NATIVE, Row, Summary, Table, digits, summary};

const INTRODUCTION: &str = "\
# Benchmarks

Written by `cargo run --release -p hadamard-benches --bin sweep`, which compares results first. Do
not edit.

The rows are generated, not chosen: every operation that a peer or a plain loop has, for all shapes
up to 8x8, larger squares, and rectangles by a fixed seed, in `f32` and `f64`. A **ratio** is our
time over that of the fastest of glam 0.34, nalgebra 0.35, ultraviolet 0.10, cgmath 0.18 and a plain
loop, in the same run. Below 1 we are faster. [sweep.tsv](benches/sweep.tsv) has all rows.

- **memory**: one operation at a time, on operands from memory. **fresh**: operands were just
  computed, element by element, and the result is used element by element. **chain**: each
  operation needs the result of the one before.
- **default** is plain x86-64, **v3** `x86-64-v3`, **native** the processor at hand with the feature
  `fma`: each with one codegen unit, and with 16, as `cargo build --release` has it. Tables leave out
  builds that were not timed.
- Contenders take turns, and the fastest of many rounds counts. No sample is shorter than a thousand
  ticks of the clock. Our code is timed twice in each row: the difference is the **noise**.
";

/// The rows of which a table speaks.
type Filter<'a> = &'a dyn Fn(&Row) -> bool;

/// The whole page.
pub fn markdown(table: &Table, machine: &str) -> String {
    let mut out = format!("{INTRODUCTION}- Measured on {machine}.\n\n");
    shares(&mut out, table);
    goals(&mut out, table);
    classes(&mut out, table);
    worst(&mut out, table);
    promises(&mut out, table);
    out
}

/// Whether the peers promise of the result what we promise.
fn is_shared(row: &Row) -> bool {
    class::of(row).is_none_or(|class| class.promise.is_none())
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}

fn ratios<'a>(
    table: &'a Table,
    build: usize,
    filter: Filter<'a>,
) -> impl Iterator<Item = f64> + 'a {
    table
        .rows()
        .filter(move |row| filter(row))
        .filter_map(move |row| Some(row.result(build)?.ratio()))
}

/// All builds, and the ways to time.
fn shares(out: &mut String, table: &Table) {
    line(out, "## All rows whose result the peers also promise\n");
    line(
        out,
        "| build | rows | within 1.05 | above 1.25 | above 1.5 | mean | noise: median, 95 % of rows |",
    );
    line(out, "|---|---|---|---|---|---|---|");
    let mut row = |title: &str, build: usize, filter: Filter| {
        let Some(summary) = summary(ratios(table, build, filter)) else { return };
        let results = table.rows().filter(|row| filter(row)).filter_map(|row| row.result(build));
        let mut noise: Vec<f64> = results.map(|result| result.noise()).collect();
        noise.sort_by(f64::total_cmp);
        let Summary { rows, within_105, above_125, above_150, mean, .. } = summary;
        line(
            out,
            &format!(
                "| {title} | {rows} | {} | {} | {} | {mean:.2} | {}, {} |",
                percent(within_105),
                percent(above_125),
                percent(above_150),
                percent(noise[rows / 2]),
                percent(noise[rows * 95 / 100]),
            ),
        );
    };
    for (k, build) in BUILDS.iter().enumerate() {
        row(&format!("**{}**", build.name), k, &is_shared);
        if k == DEFAULT || k == NATIVE {
            for mode in ["memory", "fresh", "chain"] {
                row(mode, k, &|row| is_shared(row) && row.mode == mode);
            }
        }
    }
    line(out, "\n![The ratios of products of all shapes up to 8x8](benches/shapes.svg)\n");
}

/// The goals that are no shares of all rows.
fn goals(out: &mut String, table: &Table) {
    line(out, "| goal | default | native |\n|---|---|---|");
    let both = |cell: &dyn Fn(usize) -> String| format!("{} | {}", cell(DEFAULT), cell(NATIVE));
    let cells = both(&|build| {
        let share = summary(ratios(table, build, &is_shared)).map(|summary| summary.within_105);
        share.map_or(String::new(), percent)
    });
    line(out, &format!("| >= 95 % of the rows within 1.05 | {cells} |"));
    let cells = both(&|build| {
        let mean = summary(ratios(table, build, &is_shared)).map(|summary| summary.mean);
        mean.map_or(String::new(), |mean| format!("{mean:.2}"))
    });
    line(out, &format!("| mean <= 0.80, natively <= 0.72 | {cells} |"));
    let cells = both(&|build| {
        let rows = table
            .rows()
            .filter(|row| row.is_by_vector() && row.largest() <= 8 && row.mode == "fresh");
        let beside = |row: &Row| {
            let result = row.beside(build, |peer| peer == "nalgebra" || peer == "naive")?;
            Some((result.ratio(), row.name()))
        };
        let worst = rows.filter_map(beside).max_by(|(x, _), (y, _)| x.total_cmp(y));
        worst.map_or(String::new(), |(ratio, name)| format!("{ratio:.2} (`{name}`)"))
    });
    line(
        out,
        &format!(
            "| fresh, matrix by vector, up to 8x8: <= 1.15 beside nalgebra and the loop | {cells} |"
        ),
    );
    let native_over_default =
        table.rows().filter_map(|row| Some(row.result(NATIVE)?.ours / row.result(DEFAULT)?.ours));
    let ratios: Vec<f64> = native_over_default.collect();
    if !ratios.is_empty() {
        let slower = ratios.iter().filter(|&&ratio| ratio > 1.05).count();
        let share = percent(slower as f64 / ratios.len() as f64);
        line(out, &format!("| <= 2 % of the rows natively above 1.05 of default | | {share} |"));
    }
    out.push('\n');
}

/// The ratios of a class in two builds.
fn class_cells(table: &Table, class: &Class) -> Option<(usize, String)> {
    let cells = |build| {
        let of_class = |row: &Row| class::of(row).is_some_and(|of| std::ptr::eq(of, class));
        summary(ratios(table, build, &of_class)).map(|summary| {
            let Summary { rows, within_105, mean, worst, .. } = summary;
            (rows, format!("{mean:.2} | {} | {worst:.2}", percent(within_105)))
        })
    };
    let (default, native) = (cells(DEFAULT), cells(NATIVE));
    let rows = default.as_ref().or(native.as_ref())?.0;
    let text = |cells: Option<(usize, String)>| cells.map_or(" | | ".to_owned(), |(_, text)| text);
    Some((rows, format!("{} | {}", text(default), text(native))))
}

fn classes(out: &mut String, table: &Table) {
    line(out, "## By operations\n");
    line(
        out,
        "| operations | rows | default: mean | within 1.05 | worst | native: mean | within 1.05 | worst |",
    );
    line(out, "|---|---|---|---|---|---|---|---|");
    for class in class::ALL.iter().filter(|class| class.promise.is_none()) {
        if let Some((rows, cells)) = class_cells(table, class) {
            line(out, &format!("| {} | {rows} | {cells} |", class.title));
        }
    }
    out.push('\n');
}

/// So many of the worst rows are shown.
const SHOWN: usize = 20;

/// The worst rows of the two builds, and why.
fn worst(out: &mut String, table: &Table) {
    let mut worst: Vec<(f64, usize, &Row)> = table
        .rows()
        .filter(|row| is_shared(row))
        .flat_map(|row| [DEFAULT, NATIVE].map(|build| (build, row)))
        .filter_map(|(build, row)| Some((row.result(build)?.ratio(), build, row)))
        .filter(|&(ratio, _, _)| ratio > 1.5)
        .collect();
    worst.sort_by(|(x, _, _), (y, _, _)| y.total_cmp(x));
    line(out, "## The worst rows\n");
    if worst.is_empty() {
        line(out, "No row is above 1.5.\n");
        return;
    }
    let count = worst.len();
    line(
        out,
        &format!(
            "{count} rows are above 1.5 in these two builds. The first {}:\n",
            count.min(SHOWN)
        ),
    );
    line(out, "| row | build | ours, ns | fastest | ratio |\n|---|---|---|---|---|");
    for &(ratio, build, row) in worst.iter().take(SHOWN) {
        let result = row.result(build).expect("it has a ratio");
        line(
            out,
            &format!(
                "| `{}` | {} | {} | {} {} | {ratio:.2} |",
                row.name(),
                BUILDS[build].name,
                digits(result.ours),
                result.peer,
                digits(result.theirs)
            ),
        );
    }
    line(out, "\nWhy they are slower, as far as the instructions show it:\n");
    for class in &class::ALL {
        let of_class = worst.iter().filter(|(_, _, row)| class.has(row)).count();
        if of_class > 0 {
            let rows = if of_class == 1 { "row" } else { "rows" };
            let reason = if class.reason.is_empty() { "not known yet." } else { class.reason };
            line(out, &format!("- **{}** ({of_class} {rows}): {}", class.title, reason));
        }
    }
    out.push('\n');
}

/// What results cost of which we promise more than the peers.
fn promises(out: &mut String, table: &Table) {
    line(
        out,
        "## Where we promise more\n\n\
         Our time over that of peers that do not promise this, and how to do without it:\n",
    );
    line(
        out,
        "| operations | rows | default: mean | within 1.05 | worst | native: mean | within 1.05 | worst \
         | the promise | without it |",
    );
    line(out, "|---|---|---|---|---|---|---|---|---|---|");
    for class in &class::ALL {
        let Some(promise) = &class.promise else { continue };
        if let Some((rows, cells)) = class_cells(table, class) {
            line(
                out,
                &format!(
                    "| {} | {rows} | {cells} | {} | {} |",
                    class.title, promise.what, promise.without
                ),
            );
        }
    }
    line(out, "\nMore on these rows, as far as the instructions show it:\n");
    for class in class::ALL.iter().filter(|class| class.promise.is_some()) {
        if !class.reason.is_empty() && class_cells(table, class).is_some() {
            line(out, &format!("- **{}**: {}", class.title, class.reason));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::markdown;
    use crate::table::{DEFAULT, NATIVE, Table};

    #[test]
    fn the_page_counts_rows_and_names_the_worst() {
        let mut table = Table::default();
        let times = |row: &str, ours: f64| {
            format!("{row}\thadamard\t{ours}\n{row}\thadamard again\t{ours}\n{row}\tnaive\t1\n")
        };
        let text = [
            times("product/f64/3x4x1/fresh", 3.0),
            times("product/f64/4x4x4/memory", 0.5),
            times("norm/f64/3/memory", 5.0),
        ];
        table.read(DEFAULT, &text.concat()).unwrap();
        table.read(NATIVE, &times("product/f64/3x4x1/fresh", 1.0)).unwrap();
        let page = markdown(&table, "a machine");
        for expected in [
            // The norm is not among these: its promise is ours alone.
            "| **default** | 2 | 50.0 % | 50.0 % | 50.0 % | 1.22 | 0.0 %, 0.0 % |",
            "| **native** | 1 | 100.0 % |",
            "| 3.00 (`product/f64/3x4x1/fresh`) | 1.00 (`product/f64/3x4x1/fresh`) |",
            "| Matrix by vector, up to 8 | 1 | 3.00 | 0.0 % | 3.00 | 1.00 | 100.0 % | 1.00 |",
            "1 rows are above 1.5",
            "- **Matrix by vector, up to 8** (1 row): Mostly plain loops",
            "| Norm, distance | 1 | 5.00 | 0.0 % | 5.00 |",
        ] {
            assert!(page.contains(expected), "{expected}\n{page}");
        }
    }
}
