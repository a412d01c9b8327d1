//! The README's firmware is the one in `examples/firmware`, which `scripts/bare-metal` runs.

use std::fs;
use std::path::Path;

#[test]
fn the_readme_shows_the_firmware_as_it_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    for file in ["Cargo.toml", ".cargo/config.toml", "memory.x", "src/main.rs"] {
        let text = fs::read_to_string(root.join("examples/firmware").join(file)).unwrap();
        let shown = text.split("\n# The README's text ends above.").next().unwrap();
        assert!(shown.lines().count() > 3, "{file} is cut short");
        assert!(readme.contains(&format!("\n{shown}```\n")), "{file} is another in the README");
    }
}
