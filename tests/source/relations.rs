//! The docs of `shape` have a line for each relation.

use crate::hadamard;
use crate::modules::{Crate, doc};

#[test]
fn the_table_of_relations_names_each_of_them() {
    let krate = Crate::new(&hadamard());
    let shape = krate.modules.iter().find(|module| module.path == ["shape"]).unwrap();
    let docs = doc(&shape.attributes);
    let table: Vec<&str> = docs.lines().filter(|line| line.trim_start().starts_with('|')).collect();
    let mut checked = 0;
    for relation in shape.uses.iter().map(|used| &used.name) {
        if ["OnlyDims", "Prod", "Sum"].contains(&relation.as_str()) {
            continue;
        }
        let named = table.iter().filter(|line| line.contains(&format!("`{relation}`"))).count();
        assert_eq!(named, 1, "lines for {relation}");
        checked += 1;
    }
    assert!(checked > 70, "only {checked} relations were found: the search is broken");
}
