//! Vertices in a second, here and on glam.

use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

use anyhow::Result;
use scene::camera::{Controls, lens, view};
use scene::raster::Clip;
use scene::stage::Stage;
use scene::vertices::transform;

use crate::on_glam;

/// Each loop goes through all pieces, without shadows. They take turns, and the fastest round of
/// each counts: a busy machine only adds time.
pub fn measure(stage: &Stage, out: &mut impl Write) -> Result<()> {
    let controls = Controls::from_steps([30, 30, 85, 50]);
    let clip_from_world = lens(1.6).view_projection::<Clip>(&view(controls));
    let worlds = stage.worlds(controls.time);
    let (their_clip, _) = on_glam::camera(controls, 1.6);
    let their_worlds = on_glam::worlds(stage, controls.time);
    let their_meshes: Vec<_> = stage.meshes.iter().map(on_glam::Mesh::of).collect();

    let mut corners = Vec::new();
    let (mut ours, mut theirs) = (Duration::MAX, Duration::MAX);
    for _ in 0..50 {
        let start = Instant::now();
        for (piece, world) in stage.pieces.iter().zip(&worlds) {
            transform(&stage.meshes[piece.mesh], world, &clip_from_world, &mut corners);
            black_box(&corners);
        }
        ours = ours.min(start.elapsed());
        let start = Instant::now();
        for (piece, world) in stage.pieces.iter().zip(&their_worlds) {
            on_glam::transform(&their_meshes[piece.mesh], world, &their_clip, &mut corners);
            black_box(&corners);
        }
        theirs = theirs.min(start.elapsed());
    }
    let vertices: usize =
        stage.pieces.iter().map(|piece| stage.meshes[piece.mesh].positions.len()).sum();
    let millions = |time: Duration| vertices as f64 / time.as_secs_f64() / 1e6;
    writeln!(
        out,
        "{:.0} million vertices/s, glam {:.0} (positions and normals; one thread, this machine, now)",
        millions(ours),
        millions(theirs)
    )?;
    Ok(())
}
