//! Where unsafe code is, and how much of it.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};

use crate::modules::Files;
use crate::{hadamard, macros};

/// How often each file of the crate says `unsafe`: in blocks, functions, traits, implementations and
/// attributes. A new file needs a proof at each of its blocks, and a line in CONTRIBUTING.md.
const UNSAFE: [(&str, usize); 35] = [
    ("interop/bytemuck_1.rs", 13),
    ("interop/glam.rs", 4),
    ("interop/nalgebra_035.rs", 2),
    ("konst/primitive.rs", 8),
    ("matrix/cast_refs.rs", 4),
    ("scalar/sqrt.rs", 5),
    ("simd/elementwise.rs", 21),
    ("simd/product/any_size.rs", 15),
    ("simd/product/choose.rs", 13),
    ("simd/product/quad.rs", 8),
    ("simd/product/tile.rs", 10),
    ("simd/product/triple.rs", 6),
    ("simd/product/two_rows.rs", 4),
    ("simd/registers/neon.rs", 21),
    ("simd/registers/register.rs", 24),
    ("simd/registers/same.rs", 1),
    ("simd/registers/single.rs", 16),
    ("simd/registers/three_columns.rs", 12),
    ("simd/registers/wasm.rs", 16),
    ("simd/registers/wide.rs", 2),
    ("simd/registers/widest.rs", 8),
    ("simd/registers/x86.rs", 41),
    ("simd/rows/eliminate.rs", 13),
    ("simd/rows/reflect.rs", 9),
    ("simd/small_inverse/affine.rs", 11),
    ("simd/small_inverse/eight.rs", 26),
    ("simd/small_inverse/minors.rs", 7),
    ("simd/small_inverse/scaled_rotation.rs", 1),
    ("simd/small_inverse/pairs.rs", 10),
    ("simd/transpose.rs", 9),
    ("simd/transpose/block.rs", 7),
    ("simd/transpose/neon.rs", 8),
    ("simd/transpose/wasm.rs", 8),
    ("simd/transpose/x86.rs", 16),
    ("vector/fields.rs", 2),
];

/// How often `unsafe` stands in the code of each file, not in its comments.
fn count(files: &Files) -> BTreeMap<&str, usize> {
    fn words(tokens: TokenStream) -> usize {
        let count = |token| match token {
            TokenTree::Group(group) => words(group.stream()),
            TokenTree::Ident(word) => usize::from(word == "unsafe"),
            _ => 0,
        };
        tokens.into_iter().map(count).sum()
    }
    let counts = files.iter().map(|(file, text)| {
        let tokens: TokenStream = text.parse().expect("it is Rust");
        (file.as_str(), words(tokens))
    });
    counts.filter(|(_, count)| *count > 0).collect()
}

#[test]
fn it_is_where_it_is_known() {
    let files = hadamard();
    let found = count(&files);
    let list: String =
        found.iter().map(|(file, count)| format!("    (\"{file}\", {count}),\n")).collect();
    assert!(found == BTreeMap::from(UNSAFE), "the list is now:\n{list}");
}

#[test]
fn the_macros_have_none() {
    assert_eq!(count(&macros()), BTreeMap::new());
}

#[test]
fn it_is_counted_in_code_only() {
    let text =
        "// unsafe\n/// unsafe\nunsafe fn f() { m! { unsafe { \"unsafe\" } } } struct unsafely;";
    let files = Files::from([("a.rs".to_owned(), text.to_owned())]);
    assert_eq!(count(&files), BTreeMap::from([("a.rs", 2)]));
}
