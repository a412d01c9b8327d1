//! Features for other crates are independent of each other: each adds items of its own and
//! changes nothing else. So the gate need not compile every combination. If the items of a
//! feature compile alone and together with all others, they compile in every combination.

use std::fs;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Item};

use crate::modules::{Crate, is, read};
use crate::{hadamard, root};

/// Features that name a crate with its version: `wide-1 = ["dep:wide-1"]`.
fn for_other_crates() -> Vec<String> {
    let manifest = fs::read_to_string(root().join("crates/hadamard/Cargo.toml")).unwrap();
    let names = manifest.lines().filter_map(|line| line.split_once(" = [\"dep:"));
    let names = names.filter(|(name, enables)| *enables == format!("{name}\"]"));
    names
        .map(|(name, _)| name.to_owned())
        .filter(|name| name.ends_with(|last: char| last.is_ascii_digit()))
        .collect()
}

/// How many items of the crate exist only with a feature, and where else the feature is
/// named.
fn uses(krate: &Crate, feature: &str) -> (usize, Vec<String>) {
    let (mut items, mut others) = (0, Vec::new());
    for module in &krate.modules {
        let declaration = module.attributes.iter().map(ToTokens::to_token_stream).collect();
        let declaration = (module.attributes.clone(), declaration);
        let all = module.items.iter().map(|item| (attributes(item), item.to_token_stream()));
        for (attributes, tokens) in all.chain([declaration]) {
            let added = attributes.iter().filter(|attribute| adds(attribute, feature)).count();
            items += added;
            if mentions(tokens, feature) > added {
                others.push(module.file.clone());
            }
        }
    }
    (items, others)
}

/// Whether an item exists with a feature, or with any of several features. Code that two
/// versions of a crate share has several.
fn adds(attribute: &Attribute, feature: &str) -> bool {
    let any = attribute.to_token_stream().to_string().replace(' ', "");
    let any = any.strip_prefix("#[cfg(any(feature=").and_then(|any| any.strip_suffix("))]"));
    is(attribute, &quote!(cfg(feature = #feature)))
        || any
            .is_some_and(|any| any.split(",feature=").any(|name| name == format!("\"{feature}\"")))
}

/// The attributes before an item of any kind.
fn attributes(item: &Item) -> Vec<Attribute> {
    let attributes = |input: ParseStream| {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<TokenStream>()?;
        Ok(attributes)
    };
    attributes.parse2(item.to_token_stream()).expect("an item begins with its attributes")
}

/// How often a feature is named, except in attributes that document, derive or add a
/// message.
fn mentions(tokens: TokenStream, feature: &str) -> usize {
    let mut count = 0;
    let mut before = String::new();
    for token in tokens {
        match &token {
            TokenTree::Group(group) if before != "cfg_attr" => {
                count += mentions(group.stream(), feature);
            }
            TokenTree::Literal(literal) => {
                count += usize::from(literal.to_string() == format!("\"{feature}\""));
            }
            _ => {}
        }
        before = token.to_string();
    }
    count
}

#[test]
fn each_adds_items_and_changes_nothing() {
    let features = for_other_crates();
    assert!(features.iter().any(|name| name == "nalgebra-035"), "{features:?}");
    let krate = Crate::new(&hadamard());
    for feature in features {
        let (items, others) = uses(&krate, &feature);
        assert!(others.is_empty(), "{feature} does more than to add an item: {others:?}");
        assert!(items > 0, "{feature} was not found");
    }
}

#[test]
fn what_changes_something_is_found() {
    let krate = read([
        (
            "lib.rs",
            r#"#![cfg_attr(feature = "a-1", no_std)]
            #[cfg(feature = "a-1")] mod added;
            #[cfg(not(feature = "a-1"))] mod replaced;
            #[cfg(feature = "a-1")] use added::added;
            #[cfg(any(feature = "b-1", feature = "a-1"))] mod common;
            #[cfg(any(feature = "a-1", not(feature = "b-1")))] mod unlike;
            #[cfg(all(feature = "a-1", test))] fn sometimes() {}
            /// With the feature "a-1".
            #[cfg_attr(feature = "a-1", derive(Debug))] struct Derived;
            mod inner { fn f() -> bool { cfg!(feature = "a-1") } }"#,
        ),
        ("added.rs", r#"fn added() { #[cfg(feature = "a-1")] return; }"#),
        ("replaced.rs", r#"#[cfg(feature = "a-1")] impl T for X {}"#),
        ("common.rs", ""),
        ("unlike.rs", ""),
    ]);
    let (items, others) = uses(&krate, "a-1");
    assert_eq!(items, 4);
    assert_eq!(others, ["lib.rs", "added.rs", "replaced.rs", "unlike.rs", "lib.rs"]);
    assert_eq!(uses(&krate, "a"), (0, Vec::new()));
}
