//! The docs of `shape` have a line for each relation.

use std::fs;

use crate::layers::source;

#[test]
fn the_table_of_relations_names_each_of_them() {
    let text = fs::read_to_string(source().join("shape.rs")).unwrap();
    let (docs, code) = text.split_once("\nmod ").unwrap();
    let table: Vec<&str> = docs.lines().filter(|line| line.starts_with("//! | `")).collect();
    let names = code
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.ends_with("Shape") || word.ends_with("Size") || word.starts_with("No"));
    let mut checked = 0;
    for name in names {
        let named = table.iter().filter(|line| line.contains(&format!("`{name}`"))).count();
        assert_eq!(named, 1, "lines for {name}");
        checked += 1;
    }
    assert!(checked > 70, "only {checked} relations were found: the search is broken");
}
