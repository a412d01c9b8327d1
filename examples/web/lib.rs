//! The example `scene` in a browser, as WebAssembly. `page.html` calls these functions.

use std::sync::{LazyLock, Mutex, PoisonError};

use scene::camera::Controls;
use scene::frame::frame;
use scene::picture::Picture;
use scene::stage::Stage;

static STAGE: LazyLock<Stage> = LazyLock::new(Stage::with_arm);

/// The picture that was drawn last.
static PICTURE: Mutex<Picture> = Mutex::new(Picture { width: 0, height: 0, pixels: Vec::new() });

/// Draws a frame, and returns the address of its pixels: red, green, blue and alpha, row by row.
///
/// The steps are those of [`Controls::from_steps`].
// SAFETY: no other function has this name.
#[unsafe(no_mangle)]
pub extern "C" fn draw(
    width: usize,
    height: usize,
    orbit: u16,
    up: u16,
    distance: u16,
    time: u16,
) -> *const [u8; 4] {
    let controls = Controls::from_steps([orbit, up, distance, time]);
    let drawn = frame(&STAGE, controls, [width, height], true).picture;
    let mut picture = PICTURE.lock().unwrap_or_else(PoisonError::into_inner);
    *picture = drawn;
    picture.pixels.as_ptr()
}

/// The digest of all bytes of the picture that was drawn last.
// SAFETY: no other function has this name.
#[unsafe(no_mangle)]
pub extern "C" fn digest() -> u64 {
    PICTURE.lock().unwrap_or_else(PoisonError::into_inner).digest()
}
