//! Meshes of Wavefront's OBJ files: positions, normals and polygons. Other lines are ignored.
//!
//! Without normals, neighbours at less than about 40 degrees are smoothed, and other edges stay
//! sharp.

use std::collections::HashMap;
use std::fmt::{Display, Formatter, Result as FmtResult};

use crate::mesh::{Mesh, V3};

/// What is wrong with a file, and in which line, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjError {
    pub line: usize,
    pub problem: String,
}

impl Display for ObjError {
    fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

impl std::error::Error for ObjError {}

/// A corner of a polygon: its position, and its normal if the file has one.
type Corner = (usize, Option<usize>);

/// Reads the text of a file.
pub fn parse(text: &str) -> Result<Mesh, ObjError> {
    let (mut positions, mut normals): (Vec<V3>, Vec<V3>) = (Vec::new(), Vec::new());
    let mut triangles: Vec<[Corner; 3]> = Vec::new();
    let mut count = 0;
    for (line, words) in (1..).zip(text.lines()) {
        count = line;
        let at_line = |problem| ObjError { line, problem };
        let words = words.split('#').next().unwrap_or_default();
        let mut words = words.split_whitespace();
        match words.next() {
            Some("v") => positions.push(numbers(words).map_err(at_line)?),
            Some("vn") => {
                let normal = numbers(words).map_err(at_line)?;
                normals.push(normal.normalize_or_zero());
            }
            Some("f") => {
                let corner = |word| corner(word, positions.len(), normals.len());
                let corners: Vec<Corner> =
                    words.map(corner).collect::<Result<_, _>>().map_err(at_line)?;
                let [first, others @ ..] = &corners[..] else {
                    return Err(at_line("a face without corners".to_owned()));
                };
                if others.len() < 2 {
                    let problem = format!("a face of {} corners: it takes three", corners.len());
                    return Err(at_line(problem));
                }
                triangles.extend(others.windows(2).map(|pair| [*first, pair[0], pair[1]]));
            }
            _ => {}
        }
    }
    if triangles.is_empty() {
        let problem = "the file ends, and it has no faces (lines such as `f 1 2 3`)".to_owned();
        return Err(ObjError { line: count.max(1), problem });
    }
    Ok(mesh(&positions, &normals, &triangles))
}

/// The first three numbers of a line. Others may follow: a weight, a color.
fn numbers<'a>(words: impl Iterator<Item = &'a str>) -> Result<V3, String> {
    let words: Vec<&str> = words.take(3).collect();
    let &[x, y, z] = &words[..] else {
        return Err(format!("{} numbers, where three are due", words.len()));
    };
    let number = |word: &str| match word.parse::<f32>() {
        Ok(number) if number.is_finite() => Ok(number),
        Ok(_) => Err(format!("`{word}` is not finite")),
        Err(_) => Err(format!("`{word}` is not a number")),
    };
    Ok(V3::from([number(x)?, number(y)?, number(z)?]))
}

/// A corner: `3`, `3/1`, `3//2` or `3/1/2`. The texture in the middle is ignored.
fn corner(word: &str, positions: usize, normals: usize) -> Result<Corner, String> {
    let mut parts = word.split('/');
    let position = index(parts.next().unwrap_or_default(), positions, "position")?;
    let normal = match parts.nth(1) {
        None | Some("") => None,
        Some(part) => Some(index(part, normals, "normal")?),
    };
    Ok((position, normal))
}

/// An index of the file, which counts from 1, or back from the last one by negative numbers.
fn index(word: &str, count: usize, what: &str) -> Result<usize, String> {
    let number: i64 =
        word.parse().map_err(|_| format!("`{word}` is not the number of a {what}"))?;
    let found = match usize::try_from(number) {
        Ok(number) => number.checked_sub(1),
        Err(_) => {
            usize::try_from(number.unsigned_abs()).ok().and_then(|back| count.checked_sub(back))
        }
    };
    match found {
        Some(found) if found < count => Ok(found),
        _ => Err(format!("there is no {what} {number}: {count} are above this line")),
    }
}

/// Puts corners together that have one position and one normal.
fn mesh(positions: &[V3], normals: &[V3], triangles: &[[Corner; 3]]) -> Mesh {
    let areas: Vec<V3> = triangles
        .iter()
        .map(|triangle| {
            let [a, b, c] = triangle.map(|(position, _)| positions[position]);
            (b - a).cross(c - a)
        })
        .collect();
    let mut around: Vec<Vec<usize>> = vec![Vec::new(); positions.len()];
    for (k, triangle) in triangles.iter().enumerate() {
        for (position, _) in triangle {
            around[*position].push(k);
        }
    }
    // The mean of the neighbours that are nearly parallel, weighted by their areas.
    let smooth = |k: usize, position: usize| {
        let direction = areas[k].normalize_or_zero();
        let near = around[position].iter().map(|&other| areas[other]);
        let near = near.filter(|area| area.dot(direction) >= 0.77 * area.norm());
        near.fold(V3::ZERO, |sum, area| sum + area).normalize_or_zero()
    };

    let mut places: HashMap<(usize, [u32; 3]), u32> = HashMap::new();
    let mut out = (Vec::new(), Vec::new());
    let mut indices = Vec::new();
    for (k, triangle) in triangles.iter().enumerate() {
        indices.push(triangle.map(|(position, normal)| {
            let normal = normal.map_or_else(|| smooth(k, position), |normal| normals[normal]);
            let next = u32::try_from(out.0.len()).unwrap_or(u32::MAX);
            let key = (position, <[f32; 3]>::from(normal).map(f32::to_bits));
            *places.entry(key).or_insert_with(|| {
                out.0.push(positions[position]);
                out.1.push(normal);
                next
            })
        }));
    }
    Mesh::new(out.0, out.1, indices, false)
}

#[cfg(test)]
mod tests {
    use hadamard::vector;

    use super::parse;

    const TETRAHEDRON: &str = "# four corners
v 0 0 0
v 1 0 0 1.0
v 0 1 0
v 0 0 1
f 1 3 2
f 1 2 4
f 1 4 3
f 2 3 -1";

    #[test]
    fn edges_stay_sharp_and_flat_faces_smooth() {
        let mesh = parse(TETRAHEDRON).unwrap();
        assert_eq!((mesh.positions.len(), mesh.triangles.len()), (12, 4));
        assert_eq!(mesh.normals[0], vector![0.0, 0.0, -1.0]);
        assert_eq!(mesh.bounds().center, vector![0.5, 0.5, 0.5]);
        // A square of two triangles has one normal.
        let square = parse("v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nf 1 2 3 4\n").unwrap();
        assert_eq!(square.triangles, [[0, 1, 2], [0, 2, 3]]);
        assert_eq!(square.normals, [vector![0.0, 0.0, 1.0]; 4]);
    }

    #[test]
    fn normals_of_the_file_are_kept() {
        let mesh =
            parse("v 0 0 0\nv 1 0 0\nv 0 1 0\nvn 0 0 2\nvt 0 0\nf 1/1/1 2//1 3//-1").unwrap();
        assert_eq!(mesh.normals, [vector![0.0, 0.0, 1.0]; 3]);
        assert!(parse("v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1/1 2/2 3/3").is_ok());
    }

    #[test]
    fn errors_name_the_line() {
        let cases = [
            ("v 0 0\n", "line 1: 2 numbers, where three are due"),
            ("v 0 0 0\nv 1 zero 0", "line 2: `zero` is not a number"),
            ("v 0 0 inf", "line 1: `inf` is not finite"),
            ("v 0 0 0\n\nf 1 1", "line 3: a face of 2 corners: it takes three"),
            ("f", "line 1: a face without corners"),
            ("v 0 0 0\nf 1 1 2", "line 2: there is no position 2: 1 are above this line"),
            ("v 0 0 0\nf 0 1 1", "line 2: there is no position 0: 1 are above this line"),
            ("v 0 0 0\nf 1 1 -2", "line 2: there is no position -2: 1 are above this line"),
            ("v 0 0 0\nf 1//1 1 1", "line 2: there is no normal 1: 0 are above this line"),
            ("v 0 0 0\nf 1 1 a", "line 2: `a` is not the number of a position"),
            (
                "v 0 0 0\n# no more",
                "line 2: the file ends, and it has no faces (lines such as `f 1 2 3`)",
            ),
            ("", "line 1: the file ends, and it has no faces (lines such as `f 1 2 3`)"),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text).unwrap_err().to_string(), expected);
        }
    }
}
