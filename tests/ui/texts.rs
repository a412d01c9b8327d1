//! Rules for all messages.

use std::fs;
use std::path::Path;

/// Words of this crate's own code, which no message may show.
const INSIDES: &[&str] = &[
    "$crate",
    "macro_rules",
    "__mat",
    "__vector",
    "__block",
    "__expression",
    "crates/hadamard-macros",
];

/// A program that is refused: its folder and name, its source and its message.
struct Refused {
    folder: &'static str,
    name: String,
    program: String,
    text: String,
}

fn catalogue() -> Vec<Refused> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut catalogue = Vec::new();
    for folder in crate::CHECKED.into_iter().chain(["build", "../ui-interop/types"]) {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                let name = format!("{folder}/{}", path.file_stem().unwrap().display());
                let text = fs::read_to_string(path.with_extension("stderr"))
                    .unwrap_or_else(|error| panic!("{name} has no pinned text: {error}"));
                let program = fs::read_to_string(&path).unwrap();
                catalogue.push(Refused { folder, name, program, text });
            }
        }
    }
    catalogue
}

#[test]
fn the_catalogue_is_large() {
    assert!(catalogue().len() >= 100, "only {} programs", catalogue().len());
}

#[test]
fn every_program_names_its_rule() {
    for Refused { name, program, .. } in catalogue() {
        assert!(program.starts_with("// "), "{name} does not begin with its rule");
    }
}

#[test]
fn one_mistake_gives_one_message_of_at_most_thirty_lines() {
    for Refused { name, text, .. } in catalogue() {
        let errors = text.lines().filter(|line| line.starts_with("error")).count();
        assert_eq!(errors, 1, "{name} has {errors} errors");
        let lines = text.lines().count();
        assert!(lines <= 30, "{name} has {lines} lines");
    }
}

#[test]
fn no_message_shows_the_insides_of_a_macro() {
    for Refused { name, text, .. } in catalogue() {
        for word in INSIDES {
            assert!(!text.contains(word), "{name} shows `{word}`");
        }
    }
}

/// An operator in `math!` is the operator of Rust.
#[test]
fn twins_have_the_same_first_line() {
    let catalogue = catalogue();
    let twins: Vec<_> = catalogue.iter().filter(|program| program.folder == "twins").collect();
    assert!(twins.len() >= 70, "only {} twins", twins.len());
    for Refused { name, program, text, .. } in twins {
        let model = program.lines().next().and_then(|line| line.split('`').nth(1));
        let model = model.and_then(|model| model.strip_suffix(".rs")).unwrap_or_default();
        let model = catalogue.iter().find(|program| program.name == model);
        let model = model.unwrap_or_else(|| panic!("{name} does not name its model"));
        assert_eq!(text.lines().next(), model.text.lines().next(), "{name}");
    }
}

#[test]
fn the_first_line_names_the_shapes() {
    for Refused { folder, name, text, .. } in catalogue() {
        let first = text.lines().next().unwrap_or_default();
        if folder == "shapes" {
            // A trace or an identity has one shape. An operation of two matrices has two.
            let one = [
                "array_of_arrays",
                "collect",
                "determinant",
                "diag_of",
                "diagonal_",
                "extend_",
                "flatten_",
                "head_",
                "identity",
                "not_square",
                "orthonormal_",
                "quaternion_",
                "remove_",
                "reshape_in_generic_code",
                "rotate_",
                "rotation_",
                "segment_",
                "std140_",
                "swizzle_",
                "trace",
                "wgsl_",
                "without_",
                "xy_",
                "xyz_",
            ];
            let expected = if one.iter().any(|word| name.contains(word)) { 1 } else { 2 };
            assert!(shapes_in(first) >= expected, "{name} begins with `{first}`");
        }
    }
}

/// Two frames, or one if the other operand has none. The compiler's own message for types that are
/// written down names them below its first line.
#[test]
fn the_first_line_names_the_frames() {
    for Refused { folder, name, program, text } in catalogue() {
        if folder == "frames" {
            let part = if text.starts_with("error[E0308]") { 6 } else { 1 };
            let shown: Vec<_> = text.lines().take(part).collect();
            let expected = if name.contains("bare") || name.contains("without") { 1 } else { 2 };
            let frames = frames_of(&program);
            let named = frames.iter().filter(|&frame| shown.iter().any(|line| names(line, frame)));
            let named = named.count();
            let is_parameter = frames == ["Link"];
            assert!(named >= expected || is_parameter, "{name} begins with `{}`", shown[0]);
        }
    }
}

/// The types and type parameters of a program that can be frames.
fn frames_of(program: &str) -> Vec<&str> {
    let types = program.lines().filter_map(|line| line.strip_prefix("struct "));
    let types = types.filter_map(|line| line.split([';', '<']).next());
    types.chain(["A", "B", "C"]).filter(|frame| names(program, frame)).collect()
}

/// Whether a text has this word.
fn names(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|other| other == word)
}

#[test]
fn frames_are_recognised() {
    assert_eq!(frames_of("struct Body;\nstruct Link<const I: usize>;\n"), ["Body", "Link"]);
    assert_eq!(frames_of("fn f<A, B>() {}"), ["A", "B"]);
    assert!(names("in `World`: the frames", "World") && !names("in `World`", "Worl"));
}

#[test]
fn shapes_are_recognised() {
    assert_eq!(shapes_in("cannot add a 3x2 matrix to a MxN matrix"), 2);
    assert_eq!(shapes_in("an index x of a box, 0x and x3"), 0);
}

/// How many words there are of the form `2x3` or `MxN`.
fn shapes_in(line: &str) -> usize {
    line.split(|c: char| !c.is_ascii_alphanumeric())
        .filter_map(|word| word.split_once('x'))
        .filter(|(rows, columns)| is_size(rows) && is_size(columns))
        .count()
}

fn is_size(word: &str) -> bool {
    let number = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let parameter = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    number || parameter
}
