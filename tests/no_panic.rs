//! `tests/no-panic` calls every public function that is not documented to panic.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Files and folders whose public functions are left out, and why.
const LEFT_OUT: [(&str, &str); 11] = [
    ("konst/", "for constants: at run time its integers panic as documented"),
    ("matrix/pack.rs", "for elements of the feature `wide-1`"),
    ("operand.rs", "called for the arguments of methods"),
    ("scalar/rounding.rs", "called for the elements of a matrix"),
    ("scalar/wide_mul.rs", "called for the elements of a matrix"),
    ("simd/", "not public: called by what is"),
    ("scalar/lanes.rs", "for elements of the feature `wide-1`"),
    ("scalar/transcendental.rs", "each is called for the elements of a matrix"),
    ("scalar/cast.rs", "called for the elements of a matrix"),
    ("stack/copy.rs", "not public: what stacking is made of"),
    ("stack/literal.rs", "what `block!` expands to, which is called as `stacked`"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The names and texts of the Rust files below a folder.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    found
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The type of `impl<…> Type<…>` or `impl<…> Trait for Type<…>`: none for the latter, whose
/// functions are not public by themselves.
fn type_of_impl(header: &str) -> Option<String> {
    let mut depth = 0;
    let rest = header.trim_start_matches("impl");
    let end = rest.find(|c| {
        depth += i32::from(c == '<') - i32::from(c == '>');
        depth == 0
    })?;
    let rest = if rest.starts_with('<') { &rest[end + 1..] } else { rest };
    if rest.contains(" for ") { None } else { Some(identifier(rest.trim_start())) }
}

/// `Type::function` for each public function of a file that is not documented to panic;
/// vectors are matrices, and so is, here, what belongs to no type.
fn functions(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let (mut owner, mut panics) = (String::from("Matrix"), false);
    let (mut is_trait, mut hidden) = (false, false);
    for line in text.lines() {
        if line.starts_with("mod tests") {
            break;
        }
        let code = line.trim_start();
        if line.starts_with("impl") {
            (is_trait, owner) = (false, type_of_impl(line).unwrap_or_default());
        } else if line.starts_with("macro_rules!") {
            (is_trait, owner) = (false, String::new());
        } else if let Some(rest) = line.strip_prefix("pub trait ") {
            (is_trait, owner) = (true, identifier(rest));
        } else if line == "}" {
            (is_trait, owner) = (false, String::from("Matrix"));
        }
        panics |= code == "/// # Panics";
        hidden |= code == "#[doc(hidden)]";
        let public = code.strip_prefix("pub fn ").or_else(|| code.strip_prefix("pub const fn "));
        let function = if is_trait { code.strip_prefix("fn ") } else { public };
        let counts = !panics && !hidden && !owner.is_empty();
        if let Some(function) = function.filter(|_| counts) {
            let owner = if owner == "Vector" { "Matrix" } else { &owner };
            found.insert(format!("{owner}::{}", identifier(function)));
        }
        if function.is_some() || code.starts_with("impl") || code.starts_with("fn ") {
            (panics, hidden) = (false, false);
        }
    }
    found
}

/// `Group::operation` for each operation of the program.
fn operations(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut group = None;
    for line in text.lines().map(str::trim_start) {
        let name = identifier(line);
        if line.starts_with("operations! {") {
            group = Some(String::new());
        } else if let Some(group) = &mut group {
            if line.starts_with(&format!("{name}(")) && line.ends_with('{') && group.is_empty() {
                *group = name;
            } else if line.starts_with(&format!("{name}: |")) {
                found.insert(format!("{group}::{name}"));
            }
        }
    }
    found
}

#[test]
fn no_function_is_forgotten() {
    let mut called = BTreeSet::new();
    for (_, text) in files(&root().join("tests/no-panic/src")) {
        called.extend(operations(&text));
    }
    let mut functions_found = BTreeSet::new();
    for (name, text) in files(&root().join("crates/hadamard/src")) {
        if !LEFT_OUT.iter().any(|(file, _)| name.starts_with(file)) {
            functions_found.extend(functions(&text));
        }
    }
    assert!(functions_found.len() > 250, "only {} functions were found", functions_found.len());

    // A group that is not named after a type is for matrices.
    let types: BTreeSet<_> =
        functions_found.iter().filter_map(|function| Some(function.split_once("::")?.0)).collect();
    let called: BTreeSet<_> = called
        .iter()
        .filter_map(|operation| operation.split_once("::"))
        .map(|(group, name)| {
            format!("{}::{name}", if types.contains(group) { group } else { "Matrix" })
        })
        .collect();
    let forgotten: Vec<_> = functions_found.difference(&called).collect();
    assert!(forgotten.is_empty(), "not called by tests/no-panic: {forgotten:?}");
}

#[test]
fn functions_are_found() {
    let text = "\
impl<T: Copy, const N: usize> Lu<T, N> {
    /// # Panics
    ///
    /// Always.
    pub fn first(&self) -> T {}

    pub const fn second<const Q: usize>(&self) -> T {}
    fn third() {}
}

impl<T> Iterator for Lines<T> {
    fn next(&mut self) -> Option<T> {}
}

pub trait Number {
    fn fourth(self) -> Self;
}

pub fn fifth() {}
";
    let found: Vec<_> = functions(text).into_iter().collect();
    assert_eq!(found, ["Lu::second", "Matrix::fifth", "Number::fourth"]);
}

#[test]
fn operations_are_found() {
    let text = "\
operations! {
    /// P A = L U.
    Lu(T: Number, N) {
        l: |a: Matrix<T, N, N>| a.lu().map(|lu| lu.l());
        solve: |(a, b): (Matrix<T, N, N>, Vector<T, N>)| {
            a.lu()
        };
    }
}
";
    let found: Vec<_> = operations(text).into_iter().collect();
    assert_eq!(found, ["Lu::l", "Lu::solve"]);
}
