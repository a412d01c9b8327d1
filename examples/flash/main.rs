//! Matrices that the compiler computes, and where they lie in the program.
//!
//! ```text
//! cargo run --release --example flash
//! ```
//!
//! The matrix of a camera, the gain of a Kalman filter in its steady state and a table of
//! rotations are `static`s. A microcontroller keeps them in flash, because they never
//! change. On Linux the program reads its own executable (the format ELF). It checks that the
//! file has the bytes of each `static`, in a section that is read-only, and that the loader has
//! nothing to fill in. If not, it fails.

mod camera;
mod elf;
mod filter;
mod rotations;

use std::process::ExitCode;

use anyhow::Result;
use hadamard::Matrix;

use camera::CAMERA;
use elf::Executable;
use filter::GAIN;
use rotations::ROTATIONS;

/// Rounds results from `f64` to `f32`, with which a small processor computes.
const fn rounded<const M: usize, const N: usize>(a: &Matrix<f64, M, N>) -> Matrix<f32, M, N> {
    let (columns, mut rounded) = (a.to_columns(), [[0.0; M]; N]);
    let mut j = 0;
    while j < N {
        let mut i = 0;
        while i < M {
            rounded[j][i] = columns[j][i] as f32;
            i += 1;
        }
        j += 1;
    }
    Matrix::from_columns(rounded)
}

/// The names of the statics, and their bytes in memory.
fn statics() -> [(&'static str, Vec<u8>); 3] {
    let rotations = ROTATIONS.iter().flat_map(|rotation| bytes_of(rotation.as_slice())).collect();
    [
        ("CAMERA", bytes_of(CAMERA.as_slice())),
        ("GAIN", bytes_of(GAIN.as_slice())),
        ("ROTATIONS", rotations),
    ]
}

fn bytes_of(elements: &[f32]) -> Vec<u8> {
    elements.iter().flat_map(|x| x.to_ne_bytes()).collect()
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    println!("CAMERA, from space to pixels:\n{CAMERA:.3}\n");
    println!("GAIN, of a filter that has settled:\n{GAIN:.6}\n");
    println!("ROTATIONS[8], by an eighth of a turn:\n{:.6}\n", ROTATIONS[8]);
    if !cfg!(target_os = "linux") {
        println!("Where they lie is shown on Linux only.");
        return Ok(());
    }
    let data = Executable::read_own()?;
    let executable = Executable::parse(&data)?;
    for (name, bytes) in statics() {
        let place = executable.find(name)?;
        place.check(&bytes)?;
        println!("{name:9}  {place}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use hadamard::mat;

    use super::elf::Executable;
    use super::{rounded, statics};

    #[test]
    fn the_rounded_matrix_has_the_same_places() {
        const ROUNDED: hadamard::Matrix<f32, 2, 3> =
            rounded(&mat![0.1, 2.0, 3.0; 4.0, 5.0, 1e-300]);
        assert_eq!(ROUNDED, mat![0.1_f32, 2.0, 3.0; 4.0, 5.0, 0.0]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn statics_lie_in_read_only_memory() {
        let data = Executable::read_own().unwrap();
        let executable = Executable::parse(&data).unwrap();
        for (name, bytes) in statics() {
            let place = executable.find(name).unwrap();
            assert_eq!(place.section, ".rodata", "{name}");
            place.check(&bytes).unwrap();
            // The check finds faults.
            let mut other = bytes.clone();
            other[0] ^= 1;
            assert!(place.check(&other).is_err());
            assert!(place.check(&bytes[1..]).is_err());
        }
    }

    /// It finds a static that can change, and one that the loader fills in.
    #[cfg(target_os = "linux")]
    #[test]
    fn others_are_refused() {
        use std::hint::black_box;
        use std::sync::atomic::{AtomicU32, Ordering};

        static CHANGING: AtomicU32 = AtomicU32::new(7);
        static POINTING: &AtomicU32 = &CHANGING;
        assert_eq!(black_box(&POINTING).load(Ordering::Relaxed), 7);

        let data = Executable::read_own().unwrap();
        let executable = Executable::parse(&data).unwrap();
        let error = |name: &str| {
            let place = executable.find(name).unwrap();
            place.check(place.bytes).unwrap_err().to_string()
        };
        assert!(error("CHANGING").contains("written to"), "{}", error("CHANGING"));
        assert!(error("POINTING").contains("loader"), "{}", error("POINTING"));
        assert!(executable.find("MISSING").is_err());
    }
}
