//! `docs/figures.md` and the front pages repeat figures of the pages that programs write.

use std::fs;

use crate::root;

fn page(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// The cells of a line of a table.
fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

/// The first line of a page whose first cell has this text.
fn row<'a>(page: &'a str, title: &str) -> Option<Vec<&'a str>> {
    page.lines().filter(|line| line.starts_with('|')).map(cells).find(|row| row[0] == title)
}

/// Mean and share of a build, over all rows.
fn summary(benchmarks: &str, build: &str) -> (String, String) {
    let row = row(benchmarks, build).unwrap();
    (row[1].to_owned(), format!("{} / {}", row[5], row[2]))
}

#[test]
fn those_of_the_release_are_the_measured_ones() {
    let (embedded, benchmarks) = (page("EMBEDDED.md"), page("BENCHMARKS.md"));
    let figures = page("docs/figures.md");
    let (mut sizes, mut times) = (0, 0);
    for line in figures.lines().filter(|line| line.starts_with('|')) {
        let ours = cells(line);
        if ["", "---"].contains(&ours[0]) {
            continue;
        }
        // The first table of EMBEDDED.md is that of level s.
        if let Some(measured) = row(&embedded, ours[0]) {
            assert_eq!([ours[1], ours[2], ours[4]], measured[1..4], "{}", ours[0]);
            sizes += 1;
        }
        if let Some(measured) = row(&benchmarks, ours[0]) {
            let measured = format!("{} / {}", measured[2], measured[3]);
            assert_eq!(ours[1], measured, "{}", ours[0]);
            times += 1;
        }
    }
    assert_eq!((sizes, times), (8, 12));

    for (build, name) in [("**default**", "default"), ("**native**", "native")] {
        let (rows, measured) = summary(&benchmarks, build);
        let line = row(&figures, &format!("all {rows} rows, {name} build"));
        assert_eq!(line.unwrap_or_else(|| panic!("no line of {rows} rows"))[1], measured);
    }
}

#[test]
fn the_front_pages_have_the_share_that_is_fast() {
    let benchmarks = page("BENCHMARKS.md");
    let row = row(&benchmarks, "**default**").unwrap();
    let share = format!("n {} of {} benchmarks", row[2], row[1]);
    for name in ["README.md", "crates/hadamard/src/lib.rs"] {
        assert!(page(name).contains(&share), "{name} does not say \"{share}\"");
    }
}

#[test]
fn the_readme_has_the_kalman_step_as_measured() {
    let (embedded, readme) = (page("EMBEDDED.md"), page("README.md"));
    let measured = row(&embedded, "Kalman step 6/3").unwrap();
    for (title, measured) in ["hadamard", "nalgebra", "CMSIS-DSP, `-Os`"].iter().zip(&measured[1..])
    {
        let mut lines = readme.lines().filter(|line| line.starts_with('|')).map(cells);
        let figures = measured.split(" / ").collect::<Vec<_>>();
        let [flash, instructions, stack] = figures[..] else { panic!("{measured}") };
        let expected =
            [format!("{flash} bytes"), instructions.to_owned(), format!("{stack} bytes")];
        assert!(
            lines.any(|line| line[0] == *title && line[1..] == expected),
            "{title}: {measured}"
        );
    }
}
