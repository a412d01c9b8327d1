//! Writes what public-api finds as a list that can be read from end to end.
//!
//! A module, type or trait is followed by its fields, functions and implementations. The lines of
//! public-api are shortened: paths lose their modules, sizes their type, and implementations for
//! several of Rust's numbers share a line, where `Number` is one of the numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use public_api::tokens::Token;
use public_api::{Builder, PublicItem};

const ABOUT: &str = "\
# The public interface of hadamard with all features. CONTRIBUTING.md says how to write it anew.
#
# `const N` is a `usize`. `Number` is one of the numbers at the end of its line. Paths are left out,
# but for the names of other crates. Not listed: implementations for every type, those of auto traits,
# and the relations of `shape`, whose table in the docs has a test of its own.
";

/// Stands for one of the numbers.
const NUMBER: &str = "Number";

/// Rust's numbers.
const NUMBERS: [&str; 15] = [
    "bool", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
    "u128", "usize",
];

/// The list of the crate that rustdoc describes in a file.
pub fn of(json: &Path) -> String {
    let interface = Builder::from_rustdoc_json(json)
        .omit_auto_trait_impls(true)
        .omit_blanket_impls(true)
        .include_function_parameter_names(true)
        .build()
        .expect("public-api understands what rustdoc has written");
    let items: BTreeMap<_, _> = interface.items().map(|item| (item.id(), item)).collect();
    let mut list = ABOUT.to_owned();
    let mut implementations = Implementations::new();
    let mut seen = BTreeSet::new();
    for item in interface.items() {
        let parent = item.parent_id().and_then(|id| items.get(&id)).copied();
        let parent = parent.filter(|parent| kind(parent) != "mod");
        // What is exported twice is listed where it comes first.
        let is_new = seen.insert(item.id());
        match parent {
            None => {
                list += &below(std::mem::take(&mut implementations));
                if ["enum", "mod", "struct", "trait"].contains(&kind(item)) {
                    list.push('\n');
                }
                list += &format!("{}\n", with_path(item));
            }
            Some(_) if !is_new => {}
            Some(_) if kind(item) == "impl" => implementations.push((item, BTreeSet::new())),
            Some(parent) if kind(parent) == "impl" => {
                let (_, members) =
                    implementations.iter_mut().rfind(|(of, _)| of.id() == parent.id()).unwrap();
                members.insert(own_part(&shortened(item)));
            }
            Some(_) => list += &format!("    {}\n", own_part(&shortened(item))),
        }
    }
    list + &below(implementations)
}

/// Implementations with their functions, constants and types.
type Implementations<'a> = Vec<(&'a PublicItem, BTreeSet<String>)>;

/// The lines of what is implemented for a type, or of a trait.
fn below(implementations: Implementations) -> String {
    let mut inherent: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut traits = Vec::new();
    for (item, members) in implementations {
        let head = shortened(item);
        // Derived with `PartialEq`, and of no use to anybody.
        if head.contains(" StructuralPartialEq for ") {
            continue;
        }
        if item.tokens().any(|token| token.text() == "for") {
            // The functions are those of the trait.
            let types =
                members.into_iter().filter_map(|line| Some(line.strip_prefix("type ")?.to_owned()));
            let types = types.collect::<Vec<_>>().join(", ");
            traits.push(if types.is_empty() { head } else { format!("{head} {{ {types} }}") });
        } else {
            inherent.entry(head).or_default().extend(members);
        }
    }
    let mut lines = String::new();
    for (head, members) in inherent {
        lines += &format!("  {head}\n");
        members.iter().for_each(|member| lines += &format!("    {member}\n"));
    }
    together(traits).iter().for_each(|line| lines += &format!("  {line}\n"));
    lines
}

/// The lines in order. Those that differ in one of Rust's numbers only become one, and so do those
/// of two versions of a crate.
fn together(lines: Vec<String>) -> BTreeSet<String> {
    let mut numbers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for line in &lines {
        let first = words(line).into_iter().find(|word| NUMBERS.contains(word)).unwrap_or("");
        numbers.entry(replaced(line, first, NUMBER)).or_default().push(first);
    }
    let join = |(line, mut numbers): (String, Vec<&str>)| {
        let count = numbers.len();
        numbers.sort_by_key(|number| NUMBERS.iter().position(|other| other == number));
        numbers.dedup();
        let versions = if numbers.len() < count { " (in two versions)" } else { "" };
        match numbers[..] {
            [number] => replaced(&line, NUMBER, number) + versions,
            _ => format!("{line}    {NUMBER} = {}{versions}", numbers.join(", ")),
        }
    };
    numbers.into_iter().map(join).collect()
}

/// `fn`, `struct`, `impl`, …; nothing for a field or variant.
fn kind(item: &PublicItem) -> &str {
    let mut words = item.tokens();
    let kind = words.find(|token| matches!(token, Token::Kind(_) | Token::Keyword(_)));
    kind.map_or("", Token::text)
}

/// The line of public-api without `pub`, without the types of sizes, and without paths.
fn shortened(item: &PublicItem) -> String {
    let line = text(item);
    let words = words(&line);
    let mut short = String::new();
    let mut i = 0;
    while i < words.len() {
        if words.get(i + 1) == Some(&"::") && words[i].starts_with(char::is_lowercase) {
            let is_first = i == 0 || words[i - 1] != "::";
            if is_first && !["alloc", "core", "hadamard", "std"].contains(&words[i]) {
                short += &format!("{}::", words[i]);
            }
            i += 2;
        } else if words[i..].starts_with(&[": ", "usize"]) && i > 2 && words[i - 3] == "const" {
            i += 2;
        } else {
            short += words[i];
            i += 1;
        }
    }
    without_casts(short)
}

/// The same, with the path of the item itself.
fn with_path(item: &PublicItem) -> String {
    let line = text(item);
    let start = line.find("hadamard").unwrap();
    let length = line[start..].find(|c| !is_part(c) && c != ':').unwrap_or(line.len() - start);
    let path = &line[start..start + length];
    let name = path.rsplit("::").next().unwrap();
    shortened(item).replacen(name, path, 1)
}

/// The line of public-api without `pub`.
fn text(item: &PublicItem) -> String {
    let mut line = String::new();
    let mut is_after_name = false;
    for token in item.tokens() {
        let is_name = matches!(token, Token::Identifier(_) | Token::Type(_));
        // public-api forgets the colon of `Normed<Size: Real>`.
        if is_after_name && is_name {
            line += ": ";
        }
        line += token.text();
        is_after_name = is_name;
    }
    line.replacen("pub ", "", 1)
}

/// `R::Dims` for `<R as Operand>::Dims`.
fn without_casts(mut line: String) -> String {
    let mut from = 0;
    while let Some(at) = line[from..].find(" as ").map(|at| from + at) {
        from = at + 1;
        let end = line[from..].find(">::").map(|end| from + end);
        if let (Some(start), Some(end)) = (line[..at].rfind('<'), end) {
            let name = line[start + 1..at].to_owned();
            if name.chars().all(is_part) && !line[at..end].contains('<') {
                line.replace_range(start..=end, &name);
                from = start;
            }
        }
    }
    line
}

/// `fn norm(…)` for `fn Matrix<T, M, N>::norm(…)`.
fn own_part(line: &str) -> String {
    let words = line.split_inclusive(' ');
    let keywords = words.take_while(|word| ["const ", "fn ", "type "].contains(word));
    let (before, line) = line.split_at(keywords.map(str::len).sum());
    let mut depth = 0;
    let mut name = 0;
    for (i, c) in line.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth -= 1,
            ':' if line[i..].starts_with("::") && depth == 0 => name = i + 2,
            '(' | '=' | ' ' if name > 0 && depth == 0 => break,
            _ => {}
        }
    }
    format!("{before}{}", &line[name..])
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Names, numbers, and what is between them.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| is_part(c) != is_part(first)).unwrap_or(rest.len());
        words.push(&rest[..end]);
        rest = &rest[end..];
    }
    words
}

/// The line with every `old` replaced by `new`.
fn replaced(line: &str, old: &str, new: &str) -> String {
    words(line).into_iter().map(|word| if word == old { new } else { word }).collect()
}
