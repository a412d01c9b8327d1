//! The builds, and the programs of the parts in each of them.

use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, io};

/// The parts, in the order in which they are compiled: the longest first. Each is a program of this
/// package.
pub const PARTS: [&str; 8] = [
    "products-f32",
    "products-f64",
    "factorisations",
    "square",
    "elementwise-f32",
    "elementwise-f64",
    "products-large",
    "geometry",
];

/// A way to build the parts.
pub struct Build {
    /// Its name.
    pub name: &'static str,
    /// The processors that it is for, and what else the compiler is told.
    flags: &'static str,
    /// Features of this package.
    features: &'static str,
    /// Whether a program is one codegen unit, as in the best builds, or 16, as in others. In 16,
    /// functions are inlined less.
    units: &'static str,
    /// Where the builds for the same processors keep their dependencies.
    folder: &'static str,
}

/// All builds.
pub const BUILDS: [Build; 6] = [
    Build { name: "default", flags: "", features: "parts", units: "1", folder: "default" },
    Build { name: "default-16", flags: "", features: "parts", units: "16", folder: "default" },
    Build { name: "v3", flags: V3, features: "parts", units: "1", folder: "v3" },
    Build { name: "v3-16", flags: V3, features: "parts", units: "16", folder: "v3" },
    Build { name: "native", flags: NATIVE, features: "parts,fma", units: "1", folder: "native" },
    Build {
        name: "native-16",
        flags: NATIVE,
        features: "parts,fma",
        units: "16",
        folder: "native",
    },
];

const V3: &str = "-C target-cpu=x86-64-v3";
const NATIVE: &str = "-C target-cpu=native";

/// Loops begin with a cache line. A loop that happens to cross a line takes up to a quarter longer.
/// Between contenders of a nanosecond with the same code, that would decide.
const ALIGNED: &str = "-C llvm-args=-align-loops=64";

impl Build {
    /// Compiles these parts.
    pub fn compile(&self, parts: &[&str], sweep: &Path) -> Result<(), Box<dyn Error>> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        // Only this package is compiled twice for the same processors. The dependencies stay.
        let units =
            format!("profile.release.package.hadamard-benches.codegen-units={}", self.units);
        let status = Command::new(cargo)
            .args(["build", "--quiet", "--release", "--package", "hadamard-benches"])
            .args(["--config", &units, "--features", self.features, "--target-dir"])
            .arg(sweep.join(self.folder))
            .args(parts.iter().flat_map(|part| ["--bin", part]))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env("RUSTFLAGS", format!("{ALIGNED} {}", self.flags))
            .status()?;
        if !status.success() {
            return Err(format!("{}: the parts could not be built", self.name).into());
        }
        fs::create_dir_all(sweep.join("programs").join(self.name))?;
        for part in parts {
            // The other build for the same processors has programs of the same names. A link keeps
            // the time at which the program was compiled.
            let program = self.program(part, sweep);
            match fs::remove_file(&program) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => fs::hard_link(sweep.join(self.folder).join("release").join(part), program)?,
            }
        }
        Ok(())
    }

    /// Runs a part and keeps its times in a file, unless it is there and newer than the program.
    /// Returns whether it ran.
    pub fn run(
        &self,
        part: &str,
        sweep: &Path,
        is_quick: bool,
        is_again: bool,
    ) -> Result<bool, Box<dyn Error>> {
        let (program, times) = (self.program(part, sweep), self.times(part, sweep, is_quick));
        if !is_again && is_newer(&times, &program)? {
            return Ok(false);
        }
        fs::create_dir_all(times.parent().expect("a folder"))?;
        // The file gets its name when it is complete.
        let unfinished = times.with_extension("unfinished");
        let mut command = Command::new(&program);
        if is_quick {
            command.args(["--passes", "1", "--rounds", "4"]);
        }
        let status = command.stdout(Stdio::from(File::create(&unfinished)?)).status()?;
        if !status.success() {
            return Err(format!("{}: {part} failed", self.name).into());
        }
        fs::rename(unfinished, times)?;
        Ok(true)
    }

    /// The file of the times of a part.
    pub fn times(&self, part: &str, sweep: &Path, is_quick: bool) -> PathBuf {
        let folder = if is_quick { "quick" } else { "times" };
        sweep.join(folder).join(self.name).join(format!("{part}.tsv"))
    }

    fn program(&self, part: &str, sweep: &Path) -> PathBuf {
        sweep.join("programs").join(self.name).join(part)
    }
}

/// Whether a file is there and newer than the other one.
fn is_newer(file: &Path, other: &Path) -> io::Result<bool> {
    match fs::metadata(file) {
        Ok(metadata) => Ok(metadata.modified()? > fs::metadata(other)?.modified()?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
