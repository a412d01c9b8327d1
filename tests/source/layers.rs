//! The house: layers that import downwards only, no circles of imports, and folders with few
//! children.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::Item;

use crate::modules::{Crate, Files, Import, ROOT, read};
use crate::{hadamard, macros};

/// The children of a room, from the lowest to the highest. A module may import from its own
/// row and from the rows above it here.
type Rooms<'a> = &'a [&'a [&'a str]];

/// Each room with its path, which is empty for the crate.
const LAYERS: [(&[&str], Rooms); 4] = [
    (
        &[],
        &[
            &["error", "scalar", "shape", "simd"],
            &["matrix"],
            &["operand"],
            &["ops"],
            &["elementwise"],
            &["broadcast", "reduce", "kron", "fmt"],
            &["vector", "structured", "literal", "without_macros"],
            &["stack", "block"],
            &["linalg"],
            &["geometry"],
            &["konst", "math"],
            &["elsewhere"],
            &["interop", "features", "coming_from", "how_to", "notation"],
        ],
    ),
    (
        &["linalg"],
        &[
            &["kit"],
            &["systems"],
            &["adjoint", "fused", "properties"],
            &["inverse"],
            &["eigen"],
            &["orthogonal"],
            &["functions"],
            &["checked"],
            &["symmetric", "fixed_point", "rational", "dual"],
        ],
    ),
    (
        &["simd"],
        &[
            &["tuning"],
            &["registers"],
            &["product", "rows", "small_inverse", "transpose", "elementwise"],
            &["fallback"],
        ],
    ),
    (
        &["geometry"],
        &[
            &["error", "forward", "limits"],
            &["rotation"],
            &["transform"],
            &["camera", "second_names"],
            &["frame"],
        ],
    ),
];

/// Folders that have more children than [`MOST_CHILDREN`]: the crate, the folder and why.
const LARGE_FOLDERS: [(&str, &str, &str); 2] =
    [("hadamard", "", "the layers"), ("hadamard", "interop", "a file for each crate")];

/// About a dozen.
const MOST_CHILDREN: usize = 14;

/// A sentence for each import between children of a room that goes upwards.
///
/// # Panics
///
/// If the table does not name exactly the children of the room.
fn upwards(krate: &Crate, room: &[&str], rows: Rooms) -> Vec<String> {
    let inside = |module: usize| {
        let (outer, inner) = krate.modules[module].path.split_at_checked(room.len())?;
        if outer == room { inner.first().map(String::as_str) } else { None }
    };
    let children: BTreeSet<_> = (0..krate.modules.len()).filter_map(inside).collect();
    let named: BTreeSet<_> = rows.iter().copied().flatten().copied().collect();
    assert_eq!(children, named, "the children of `{}`, and its rows", room.join("::"));

    let height = |module: usize| {
        inside(module).map(|child| rows.iter().position(|row| row.contains(&child)).unwrap())
    };
    let is_upwards = |import: &&Import| match (height(import.from), height(import.to)) {
        (Some(from), Some(to)) => from < to,
        _ => false,
    };
    let file = |module: usize| &krate.modules[module].file;
    let sentence = |import: &Import| {
        let Import { from, to, path } = import;
        format!("{} imports `{path}` of {}, which lies above it", file(*from), file(*to))
    };
    krate.imports().iter().filter(is_upwards).map(sentence).collect()
}

/// A file, the file from which it imports, and the path that it names.
type FileImport = (String, String, String);

/// The imports of one file from another one.
fn between_files(krate: &Crate) -> BTreeSet<FileImport> {
    let file = |module: usize| krate.modules[module].file.clone();
    let imports = krate.imports().into_iter();
    let imports = imports.map(|Import { from, to, path }| (file(from), file(to), path));
    imports.filter(|(from, to, _)| from != to).collect()
}

/// The circles: the largest sets of files in which every file reaches every other one by
/// imports.
fn circles(imports: &BTreeSet<FileImport>) -> BTreeSet<BTreeSet<String>> {
    let mut next: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, to, _) in imports {
        next.entry(from).or_default().insert(to);
    }
    let reached_from = |start| {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![start];
        while let Some(file) = waiting.pop() {
            let new = next.get(file).into_iter().flatten().filter(|&&file| reached.insert(file));
            waiting.extend(new.copied().collect::<Vec<_>>());
        }
        reached
    };
    let reached: BTreeMap<_, _> = next.keys().map(|&file| (file, reached_from(file))).collect();
    let circle = |start: &&str| {
        let ends = reached[start].iter();
        let ends = ends.filter(|&end| reached.get(end).is_some_and(|back| back.contains(start)));
        ends.map(|&end| end.to_owned()).collect()
    };
    let circles = next.keys().map(circle);
    circles.filter(|circle: &BTreeSet<_>| circle.len() > 1).collect()
}

/// How many files and folders a folder has; `svd.rs` and `svd/` are one, and `mod.rs` is the
/// folder itself.
fn children(files: &Files) -> BTreeMap<String, usize> {
    let mut children: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for path in files.keys() {
        let path = path.trim_end_matches(".rs").trim_end_matches("/mod");
        let parts: Vec<_> = path.split('/').collect();
        for (i, part) in parts.iter().enumerate() {
            children.entry(parts[..i].join("/")).or_default().insert(part);
        }
    }
    children.into_iter().map(|(folder, children)| (folder, children.len())).collect()
}

#[test]
fn layers_import_downwards_only() {
    let krate = Crate::new(&hadamard());
    let count = krate.imports().len();
    assert!(count > 500, "only {count} imports were found: the search is broken");
    for (room, rows) in LAYERS {
        let upwards = upwards(&krate, room, rows);
        assert!(upwards.is_empty(), "{}", upwards.join("\n"));
    }
}

#[test]
fn there_are_no_circles() {
    let mut found = BTreeSet::new();
    for files in [hadamard(), macros()] {
        let imports = between_files(&Crate::new(&files));
        for circle in circles(&imports) {
            for (from, to, path) in &imports {
                if circle.contains(from) && circle.contains(to) {
                    println!("{from} imports `{path}` of {to}");
                }
            }
            found.insert(circle);
        }
    }
    assert_eq!(found, BTreeSet::new());
}

#[test]
fn folders_can_be_overseen() {
    for (name, files) in [("hadamard", hadamard()), ("hadamard-macros", macros())] {
        let mut large = children(&files);
        large.retain(|_, &mut count| count > MOST_CHILDREN);
        let known = LARGE_FOLDERS.iter().filter(|(krate, ..)| *krate == name);
        let known: Vec<_> = known.map(|(_, folder, _)| folder).collect();
        assert!(large.keys().eq(known), "{name} has large folders: {large:?}");
    }
}

#[test]
fn the_root_holds_no_code() {
    let krate = Crate::new(&hadamard());
    for item in &krate.modules[ROOT].items {
        let is_code = !matches!(item, Item::Use(_) | Item::ExternCrate(_));
        assert!(!is_code, "lib.rs has `{}`", item.to_token_stream());
    }
}

/// `inline(always)` also holds in debug builds, and costs every user compile time there.
/// Only the kernels need it there, by measurement: their parts must be inlined into functions
/// that are compiled for other registers. Small inverses need it in release builds alone.
#[test]
fn no_function_is_inlined_by_force_in_debug_builds_but_kernels() {
    for (file, text) in hadamard() {
        let is_kernel = file.starts_with("simd");
        let in_all_builds = text.replace("#[cfg_attr(not(debug_assertions), inline(always))]", "");
        assert!(is_kernel || !in_all_builds.contains("inline(always)"), "{file}");
    }
}

#[test]
fn imports_that_go_upwards_are_found() {
    let krate = read([
        ("lib.rs", "mod low; mod high; pub use high::High;"),
        ("low.rs", "use crate::High;"),
        ("high.rs", "pub struct High; mod inner; fn f() { inner::g() }"),
        ("high/inner.rs", "pub fn g() { crate::low::f() }"),
    ]);
    let found = upwards(&krate, &[], &[&["low"], &["high"]]);
    assert_eq!(found, ["low.rs imports `crate::High` of high.rs, which lies above it"]);
    assert!(upwards(&krate, &[], &[&["low", "high"]]).is_empty());
    assert!(upwards(&krate, &["high"], &[&["inner"]]).is_empty());
}

#[test]
#[should_panic(expected = "the children of ``, and its rows")]
fn a_module_without_a_layer_is_found() {
    upwards(&read([("lib.rs", "mod a; mod b;"), ("a.rs", ""), ("b.rs", "")]), &[], &[&["a"]]);
}

#[test]
fn circles_are_found() {
    let imports = [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e"), ("f", "a")];
    let imports = imports.map(|(from, to)| (from.to_owned(), to.to_owned(), String::new()));
    let circle = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(circles(&BTreeSet::from(imports)), BTreeSet::from([BTreeSet::from(circle)]));
}

#[test]
fn children_are_counted() {
    let files = ["a.rs", "a/b.rs", "a/c/d.rs", "a/c/mod.rs", "e.rs"]
        .map(|name| (name.to_owned(), String::new()));
    let counts = children(&Files::from(files)).into_iter().collect::<Vec<_>>();
    assert_eq!(counts, [("", 2), ("a", 2), ("a/c", 1)].map(|(name, n)| (name.to_owned(), n)));
}
