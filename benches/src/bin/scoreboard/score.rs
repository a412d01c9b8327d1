//! Ratios and means of the times.

use hadamard_benches::class::{ASIDE, Class, NATIVE_TO_DEFAULT, NOISE, Peer, Target};

use crate::contest::Times;

/// One row of the scoreboard.
pub struct Row {
    pub name: String,
    /// The title of its class.
    pub class: String,
    pub default: Result,
    pub native: Result,
}

/// The times of all contenders in one build.
#[derive(Default)]
pub struct Result {
    pub times: Times,
}

impl Row {
    pub fn new(name: &str, class: &str) -> Row {
        Row {
            name: name.to_owned(),
            class: class.to_owned(),
            default: Result::default(),
            native: Result::default(),
        }
    }

    /// Our time in the native build over that in the default build.
    pub fn native_to_default(&self) -> f64 {
        self.native.ours() / self.default.ours()
    }

    /// The parts of the target that are not reached.
    pub fn misses(&self, target: &Target) -> Vec<&'static str> {
        let is_missed = |result: &Result, goal: Option<f64>| {
            goal.is_some_and(|goal| {
                result.ratio(target.peer).is_some_and(|ratio| !is_reached(ratio, goal))
            })
        };
        let mut misses = Vec::new();
        if is_missed(&self.default, target.default) {
            misses.push("default");
        }
        if is_missed(&self.native, target.native) {
            misses.push("native");
        }
        if !is_reached(self.native_to_default(), NATIVE_TO_DEFAULT) {
            misses.push("native/default");
        }
        misses
    }
}

impl Result {
    /// Keeps the faster time of each contender.
    pub fn keep_fastest(&mut self, times: Times) {
        if self.times.is_empty() {
            self.times = times;
            return;
        }
        for ((_, fastest), (_, time)) in self.times.iter_mut().zip(times) {
            *fastest = fastest.min(time);
        }
    }

    /// Our time. We are the first contender everywhere.
    pub fn ours(&self) -> f64 {
        self.times[0].1
    }

    /// The time of this peer, and its name.
    pub fn peer(&self, peer: Peer) -> Option<(&str, f64)> {
        let times = self.times[1..].iter().map(|(name, time)| (name.as_str(), *time));
        match peer {
            Peer::Best => times
                .filter(|(name, _)| !ASIDE.contains(name))
                .min_by(|(_, x), (_, y)| x.total_cmp(y)),
            Peer::Only(only) => times.into_iter().find(|&(name, _)| name == only),
        }
    }

    /// Our time over that of the peer.
    pub fn ratio(&self, peer: Peer) -> Option<f64> {
        self.peer(peer).map(|(_, time)| self.ours() / time)
    }
}

/// Whether the ratio is at most this, within the accuracy of the measurement.
pub fn is_reached(ratio: f64, goal: f64) -> bool {
    ratio <= goal * NOISE
}

/// How a class does beside a peer in one build.
pub struct Summary {
    /// The geometric mean of the ratios.
    pub mean: f64,
    pub best: f64,
    pub worst: f64,
    /// How many rows there are.
    pub rows: usize,
    /// In how many of them the target is reached.
    pub reached: usize,
}

/// The ratios of the rows to a peer, in the build that `result` chooses.
pub fn summary(
    rows: &[&Row],
    peer: Peer,
    goal: Option<f64>,
    result: impl Fn(&Row) -> &Result,
) -> Option<Summary> {
    let ratios: Vec<f64> = rows.iter().filter_map(|row| result(row).ratio(peer)).collect();
    if ratios.is_empty() {
        return None;
    }
    let logarithms: f64 = ratios.iter().map(|ratio| ratio.ln()).sum();
    Some(Summary {
        mean: (logarithms / ratios.len() as f64).exp(),
        best: ratios.iter().copied().fold(f64::INFINITY, f64::min),
        worst: ratios.iter().copied().fold(0.0, f64::max),
        rows: ratios.len(),
        reached: ratios
            .iter()
            .filter(|&&ratio| goal.is_none_or(|goal| is_reached(ratio, goal)))
            .count(),
    })
}

/// The rows of a class in which this peer takes part.
pub fn rows_of<'a>(rows: &'a [Row], class: &Class, peer: Peer) -> Vec<&'a Row> {
    rows.iter().filter(|row| row.class == class.title && row.default.peer(peer).is_some()).collect()
}
