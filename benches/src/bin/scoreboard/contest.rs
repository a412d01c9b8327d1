//! The program `contest`, in one of two builds.

use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::{env, io};

/// The kind of build:
#[derive(Clone, Copy)]
pub enum Build {
    /// For all processors of the architecture.
    Default,
    /// For the processor at hand.
    Native,
}

/// Loops begin with a cache line. A loop that happens to cross a line takes up to a
/// quarter longer. Between contenders of a nanosecond with the same code, that would
/// decide.
const ALIGNED: &str = "-C llvm-args=-align-loops=64";

impl Build {
    /// Its folder within `target`. Each build has its own, because cargo discards a
    /// build with other flags.
    fn folder(self) -> &'static str {
        match self {
            Build::Default => "scoreboard/default",
            Build::Native => "scoreboard/native",
        }
    }

    fn flags(self) -> String {
        match self {
            Build::Default => ALIGNED.to_owned(),
            Build::Native => format!("{ALIGNED} -C target-cpu=native"),
        }
    }

    /// The features of this package.
    fn features(self) -> &'static str {
        match self {
            Build::Default => "",
            Build::Native => "fma",
        }
    }
}

/// Times of the contenders of one row.
pub type Times = Vec<(String, f64)>;

/// The program, and its process if it runs.
pub struct Contest {
    program: PathBuf,
    running: Option<(Child, ChildStdin, BufReader<ChildStdout>)>,
}

impl Contest {
    /// Builds it.
    pub fn build(build: Build, target: &Path) -> Result<Self, Box<dyn Error>> {
        let target = target.join(build.folder());
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(["build", "--release", "--package", "hadamard-benches", "--bin", "contest"])
            .args(["--features", build.features(), "--target-dir"])
            .arg(&target)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env("RUSTFLAGS", build.flags())
            .status()?;
        if !status.success() {
            return Err("the contest could not be built".into());
        }
        Ok(Contest { program: target.join("release/contest"), running: None })
    }

    /// The names of all rows and their classes.
    pub fn list(&self) -> Result<Vec<(String, String)>, Box<dyn Error>> {
        let output = Command::new(&self.program).arg("--list").output()?;
        let mut names = Vec::new();
        for line in String::from_utf8(output.stdout)?.lines() {
            let (name, class) = line.split_once('\t').ok_or("a name without a class")?;
            names.push((name.to_owned(), class.to_owned()));
        }
        Ok(names)
    }

    /// Starts the program, which then waits for names.
    pub fn start(&mut self, rounds: usize) -> io::Result<()> {
        let mut child = Command::new(&self.program)
            .arg(rounds.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = child.stdin.take().expect("a pipe");
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        self.running = Some((child, input, output));
        Ok(())
    }

    /// Times one row.
    pub fn time(&mut self, name: &str) -> Result<Times, Box<dyn Error>> {
        let (_, input, output) = self.running.as_mut().ok_or("the contest has not begun")?;
        writeln!(input, "{name}")?;
        let mut line = String::new();
        output.read_line(&mut line)?;
        let fields: Vec<&str> = line.trim_end().split('\t').collect();
        let mut times = Vec::new();
        for pair in fields.chunks(2) {
            let [name, time] = pair else { return Err(format!("{name}: no times").into()) };
            times.push(((*name).to_owned(), time.parse()?));
        }
        Ok(times)
    }
}

impl Drop for Contest {
    fn drop(&mut self) {
        if let Some((mut child, input, _)) = self.running.take() {
            drop(input); // the end of its input is its end
            let _ = child.wait();
        }
    }
}
