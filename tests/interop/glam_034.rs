use glam_034 as glam;

#[expect(clippy::duplicate_mod, reason = "the same tests for each version")]
#[path = "glam.rs"]
mod conversions;
