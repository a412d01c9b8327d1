#![no_std]
#![no_main]

use cortex_m::asm::wfi;
use cortex_m_rt::entry;
use cortex_m_semihosting::{debug, hprintln};
use hadamard::{Matrix, Vector, vector};
use panic_halt as _;

/// The attitude of a device. Its columns are the east, the north and up, as the device sees them.
/// An accelerometer measures `up`, and a compass `magnetic`.
fn attitude(up: Vector<f32, 3>, magnetic: Vector<f32, 3>) -> Matrix<f32, 3, 3> {
    let up = up.normalize();
    let east = magnetic.cross(up).normalize();
    let north = up.cross(east);
    east.hstack(north).hstack(up)
}

#[entry]
fn main() -> ! {
    // The x axis of this board points to the north east, and ten degrees down.
    let attitude = attitude(vector![-1.7, 0.0, 9.66], vector![21.6, 14.1, -40.9]);
    hprintln!("{:.3}", attitude);
    debug::exit(debug::EXIT_SUCCESS);
    loop {
        wfi();
    }
}
