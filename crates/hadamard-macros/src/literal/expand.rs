//! The last pass: writes the constructor of a literal.

use super::{Kind, Literal, keep_precedence, parse, refusal};
use proc_macro2::{Delimiter, Group, Literal as Token, TokenStream, TokenTree};
use quote::quote;
use syn::Result;

/// Expands `[path of the crate] literal…` to an expression, or to a single
/// `compile_error!`.
pub fn expand(kind: Kind, input: TokenStream) -> TokenStream {
    try_expand(kind, input).unwrap_or_else(|error| error.to_compile_error())
}

fn try_expand(kind: Kind, input: TokenStream) -> Result<TokenStream> {
    let (krate, tokens) = path_and_tokens(input, "`mat!` or `vector!`")?;
    Ok(constructor(kind, &krate, &parse(kind, tokens)?))
}

/// The call that makes the matrix or the vector of a literal.
pub fn constructor(kind: Kind, krate: &TokenStream, literal: &Literal) -> TokenStream {
    // Both sizes are written out. Inferred sizes would need Rust 1.89, and
    // with written ones, the message for a wrong annotation shows the two
    // types. The zero refuses a matrix of matrices: see the module
    // `literal::elements` of the crate.
    let [m, n, length] = shape(literal).map(Token::usize_unsuffixed);
    let elements = array(literal);
    match kind {
        Kind::Matrix => {
            quote!(#krate::__literals::matrix::<_, #m, #n, #length, _>(#elements, 0))
        }
        Kind::Vector => {
            quote!(#krate::__literals::vector::<_, #length, _>([#elements], 0))
        }
    }
}

/// The path of the crate, and the user's tokens for the macro `name`.
///
/// # Errors
///
/// If there is no path, because the user called the inner macro.
pub fn path_and_tokens(input: TokenStream, name: &str) -> Result<(TokenStream, TokenStream)> {
    let mut input = input.into_iter();
    match input.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            Ok((group.stream(), input.collect()))
        }
        other => {
            let tokens: Vec<TokenTree> = other.into_iter().collect();
            Err(refusal::refuse(&tokens, format!("call this through {name}")))
        }
    }
}

/// All elements as one array, row by row.
fn array(literal: &Literal) -> Group {
    let elements = literal.rows.iter().flat_map(|row| &row.elements).cloned().map(keep_precedence);
    Group::new(Delimiter::Bracket, quote!(#(#elements),*))
}

/// The numbers of rows, of columns and of elements.
fn shape(literal: &Literal) -> [usize; 3] {
    let (m, n) = (literal.rows.len(), literal.rows.first().map_or(0, |row| row.elements.len()));
    [m, n, m * n]
}
