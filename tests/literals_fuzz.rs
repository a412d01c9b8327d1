//! The parsers of `mat!`, `vector!`, `block!` and `math!`: which literals they accept, which
//! they refuse and with which sentence. They neither panic nor lose a token.

// The parsers themselves: a procedural macro cannot be called from a test.
#[path = "../crates/hadamard-macros/src/literal/mod.rs"]
mod literal;

#[path = "../crates/hadamard-macros/src/block.rs"]
mod block;

#[path = "../crates/hadamard-macros/src/math/mod.rs"]
#[allow(clippy::collapsible_if, reason = "Rust 1.85, which the macros support, has no let chains")]
mod math;

mod accepted;
mod blocks;
mod expressions;
pub mod grammar;
mod precedence;
mod refused;
mod streams;

use literal::{Kind, Literal};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

const MATRIX: Kind = Kind::Matrix;
const VECTOR: Kind = Kind::Vector;

fn tokens(source: &str) -> TokenStream {
    source.parse().unwrap_or_else(|error| panic!("`{source}` is not made of tokens: {error}"))
}

/// The token that a `macro_rules!` macro makes of `$x:expr`.
fn hidden(source: &str) -> TokenStream {
    TokenTree::from(Group::new(Delimiter::None, tokens(source))).into()
}

/// The elements as text, printed by the same printer as the tokens given.
fn elements(literal: &Literal) -> Vec<Vec<String>> {
    let texts = |row: &literal::Row| row.elements.iter().map(ToString::to_string).collect();
    literal.rows.iter().map(texts).collect()
}

/// The sentence of a stream that is one `compile_error!` and nothing else.
fn sentence(expansion: TokenStream) -> Option<String> {
    let mut tokens = expansion.into_iter().collect::<Vec<_>>();
    let Some(TokenTree::Group(argument)) = tokens.pop() else { return None };
    if tokens.into_iter().collect::<TokenStream>().to_string() != ":: core :: compile_error !" {
        return None;
    }
    syn::parse2::<syn::LitStr>(argument.stream()).ok().map(|text| text.value())
}
