//! Lets the linker find `link.ld`, which programs name by `-Tlink.ld`.

fn main() {
    println!("cargo::rerun-if-changed=link.ld");
    println!("cargo::rustc-link-search={}", env!("CARGO_MANIFEST_DIR"));
}
