//! `cargo run --release -p hadamard-benches --bin sweep`
//!
//! Times hadamard beside its peers, in six builds. Then writes `BENCHMARKS.md`, the pictures
//! `benches/shapes.svg` and `benches/speed.svg`, and all rows to `benches/sweep.tsv`.
//!
//! Times are kept in `target/sweep`, in a file for each part and build. What was interrupted goes
//! on with the next part.
//!
//! - `--part NAME`, `--build NAME`: only these; can be given several times.
//! - `--quick`: few rounds, kept apart from the others; prints the page instead of writing it.
//! - `--again`: times parts whose times are there.
//! - `--report`: builds and times nothing.
//!
//! The page is written when all parts have been timed in the builds `default` and `native`, and
//! printed otherwise. Builds that were not timed are left out of it.

mod builds;
mod chart;
mod class;
mod heat_map;
mod report;
mod table;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use builds::{BUILDS, Build, PARTS};
use table::Table;

struct Options {
    parts: Vec<&'static str>,
    builds: Vec<&'static Build>,
    is_quick: bool,
    is_again: bool,
    is_report: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = options()?;
    let sweep = target_folder()?.join("sweep");
    let start = Instant::now();
    if !options.is_report {
        for build in &options.builds {
            build.compile(&options.parts, &sweep)?;
            eprintln!("{} was built after {} s", build.name, start.elapsed().as_secs());
        }
        // The builds of a part run one after another, so that they can be compared.
        for part in &options.parts {
            for build in &options.builds {
                if build.run(part, &sweep, options.is_quick, options.is_again)? {
                    let seconds = start.elapsed().as_secs();
                    eprintln!("{part} was timed in {} after {seconds} s", build.name);
                }
            }
        }
    }

    let mut table = Table::default();
    let mut is_complete = true;
    for (k, build) in BUILDS.iter().enumerate() {
        for part in PARTS {
            let file = build.times(part, &sweep, options.is_quick);
            if file.exists() {
                table.read(k, &fs::read_to_string(file)?)?;
            } else if [table::DEFAULT, table::NATIVE].contains(&k) {
                is_complete = false;
            }
        }
    }
    if let Some(row) = table.rows().find(|row| class::of(row).is_none()) {
        return Err(format!("{} belongs to no class of class.rs", row.name()).into());
    }
    let page = report::markdown(&table, &machine());
    if options.is_quick || !is_complete {
        println!("{page}");
        return Ok(());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::write(root.join("BENCHMARKS.md"), page)?;
    fs::write(root.join("benches/shapes.svg"), heat_map::svg(&table))?;
    fs::write(root.join("benches/speed.svg"), chart::svg(&table))?;
    fs::write(root.join("benches/sweep.tsv"), table.to_text())?;
    Ok(())
}

fn options() -> Result<Options, String> {
    let mut options = Options {
        parts: Vec::new(),
        builds: Vec::new(),
        is_quick: false,
        is_again: false,
        is_report: false,
    };
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--quick" => options.is_quick = true,
            "--again" => options.is_again = true,
            "--report" => options.is_report = true,
            "--part" => {
                let name = arguments.next().unwrap_or_default();
                let part = PARTS.into_iter().find(|&part| part == name);
                options.parts.push(part.ok_or_else(|| format!("the parts are {PARTS:?}"))?);
            }
            "--build" => {
                let name = arguments.next().unwrap_or_default();
                let names = || BUILDS.iter().map(|build| build.name).collect::<Vec<_>>();
                let build = BUILDS.iter().find(|build| build.name == name);
                options.builds.push(build.ok_or_else(|| format!("the builds are {:?}", names()))?);
            }
            other => return Err(format!("there is no option {other}")),
        }
    }
    if options.parts.is_empty() {
        options.parts.extend(PARTS);
    }
    if options.builds.is_empty() {
        options.builds.extend(&BUILDS);
    }
    Ok(options)
}

/// `target`, from `target/release/sweep`.
fn target_folder() -> Result<PathBuf, Box<dyn Error>> {
    let program = env::current_exe()?;
    let folder = program.ancestors().nth(2).ok_or("this program is not in a target folder")?;
    Ok(folder.to_owned())
}

/// The processor, in general words.
fn machine() -> String {
    let information = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let value = |key: &str| {
        let line = information.lines().find(|line| line.starts_with(key))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let processor = value("model name").unwrap_or_else(|| "unknown processor".to_owned());
    let flags = value("flags").unwrap_or_default();
    let vectors = [("avx512f", " with AVX-512"), ("avx2", " with AVX2"), ("avx", " with AVX")]
        .into_iter()
        .find(|(feature, _)| flags.split(' ').any(|flag| flag == *feature))
        .map_or("", |(_, text)| text);
    let count = std::thread::available_parallelism().map_or(1, usize::from);
    let cores = if flags.contains("hypervisor") { "shared vCPUs" } else { "cores" };
    format!("{count} {cores}, {processor}{vectors}")
}
