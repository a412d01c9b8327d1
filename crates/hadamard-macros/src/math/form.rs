//! Rust with holes.
//!
//! The forms of `expand.rs` are strings, which are read when the macro runs. `quote!` would write a
//! call for each of their tokens, and the compiler would compile them for every user.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream};
use quote::ToTokens;

/// The place of a token, marked as written by a macro.
pub fn here(span: Span) -> Span {
    span.resolved_at(Span::mixed_site())
}

/// What stands for a word.
pub type Hole<'a> = (&'a str, &'a dyn ToTokens);

/// The tokens of `form`, all of them [`here`]. It has words, punctuation and groups in ASCII. The
/// words that `holes` names are replaced, and so is `krate`.
pub fn fill(mut form: &str, krate: &TokenStream, span: Span, holes: &[Hole]) -> TokenStream {
    read(&mut form, krate, here(span), holes)
}

/// Reads up to the end of the group.
fn read(form: &mut &str, krate: &TokenStream, span: Span, holes: &[Hole]) -> TokenStream {
    let mut tokens = TokenStream::new();
    while let Some(first) = form.bytes().next() {
        let end = form.find(|c: char| !is_of_a_word(c)).unwrap_or(form.len());
        let (word, rest) = form.split_at_checked(end.max(1)).unwrap_or_default();
        *form = rest;
        let delimiter = match first {
            b' ' | b'\n' => continue,
            b')' | b']' | b'}' => break,
            b'(' => Delimiter::Parenthesis,
            b'[' => Delimiter::Bracket,
            b'{' => Delimiter::Brace,
            _ if end > 0 => {
                match holes.iter().find(|(name, _)| *name == word) {
                    Some((_, hole)) => hole.to_tokens(&mut tokens),
                    None if word == "krate" => krate.to_tokens(&mut tokens),
                    None => Ident::new(word, span).to_tokens(&mut tokens),
                }
                continue;
            }
            _ => {
                let joint = rest.bytes().next().is_some_and(|next| b"&:>".contains(&next));
                let spacing = if joint { Spacing::Joint } else { Spacing::Alone };
                let mut punct = Punct::new(char::from(first), spacing);
                punct.set_span(span);
                punct.to_tokens(&mut tokens);
                continue;
            }
        };
        let mut group = Group::new(delimiter, read(form, krate, span, holes));
        group.set_span(span);
        group.to_tokens(&mut tokens);
    }
    tokens
}

fn is_of_a_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}
