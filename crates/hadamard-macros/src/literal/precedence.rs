//! Expressions that `macro_rules!` macros pass on keep their precedence.
//!
//! In `mat![2 * $x]` with `a + b` for `$x`, a procedural macro gets `a + b` within invisible
//! delimiters. The compiler ignores these in the output of the macro, and would compute
//! `2 * a + b`. So they become parentheses wherever they matter and Rust allows parentheses:
//! around expressions, types and patterns. A path, as in `$path(1)` and `$path { x: 1 }`,
//! allows none and needs none.

use super::angles::after_type;
use super::atoms;
use super::tokens::{advance, is_keyword, is_punct, operator, starts_with};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// An element whose invisible delimiters may be ignored.
pub fn keep_precedence(element: TokenStream) -> TokenStream {
    if has_invisible(&element) { visible(element, false) } else { element }
}

fn has_invisible(stream: &TokenStream) -> bool {
    stream.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => {
            group.delimiter() == Delimiter::None || has_invisible(&group.stream())
        }
        _ => false,
    })
}

fn visible(stream: TokenStream, in_macro_call: bool) -> TokenStream {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let visible = tokens.iter().enumerate().map(|(i, token)| {
        let TokenTree::Group(group) = token else { return token.clone() };
        let (before, after) = (tokens.get(..i).unwrap_or_default(), advance(&tokens, i + 1));
        let place = Place { before, after, in_macro_call };
        regrouped(group, &place).into()
    });
    visible.collect()
}

/// The tokens around a group.
struct Place<'a> {
    before: &'a [TokenTree],
    after: &'a [TokenTree],
    /// Whether they are arguments of a macro call. What that macro makes of them is unknown.
    in_macro_call: bool,
}

impl Place<'_> {
    /// Whether the group stands alone between separators.
    fn is_alone(&self) -> bool {
        let separates =
            |token: Option<&TokenTree>| token.is_none_or(|t| is_punct(t, ',') || is_punct(t, ';'));
        separates(self.before.last()) && separates(self.after.first())
    }

    /// Whether this group holds the arguments of a macro.
    fn is_of_a_macro_call(&self) -> bool {
        match self.before {
            [.., TokenTree::Ident(name), bang] => {
                is_punct(bang, '!') && !is_keyword(&name.to_string())
            }
            _ => false,
        }
    }

    fn follows_as(&self) -> bool {
        matches!(self.before.last(), Some(TokenTree::Ident(name)) if name == "as")
    }

    /// Whether the next token would bind to the last token of the group alone.
    fn is_continued(&self) -> bool {
        match self.after.first() {
            Some(TokenTree::Group(_)) => true,
            Some(token) => is_punct(token, '.') || is_punct(token, '?'),
            None => false,
        }
    }
}

fn regrouped(group: &Group, place: &Place<'_>) -> Group {
    let group = innermost(group);
    let invisible = group.delimiter() == Delimiter::None;
    let in_macro_call = place.in_macro_call || (!invisible && place.is_of_a_macro_call());
    let content = visible(group.stream(), in_macro_call);
    let delimiter = if invisible && needs_parentheses(&content, place) {
        Delimiter::Parenthesis
    } else {
        group.delimiter()
    };
    let mut regrouped = Group::new(delimiter, content);
    // The place of the user's tokens, but marked as not written by the user, so that
    // no lint calls the parentheses unnecessary.
    regrouped.set_span(group.span().resolved_at(Span::mixed_site()));
    regrouped
}

/// Removes invisible delimiters around nothing but a group, repeatedly.
fn innermost(group: &Group) -> Group {
    let mut group = group.clone();
    while group.delimiter() == Delimiter::None {
        let mut inside = group.stream().into_iter();
        group = match (inside.next(), inside.next()) {
            (Some(TokenTree::Group(inner)), None) => inner,
            _ => break,
        };
    }
    group
}

fn needs_parentheses(content: &TokenStream, place: &Place<'_>) -> bool {
    let content: Vec<TokenTree> = content.clone().into_iter().collect();
    if place.is_alone() && (!place.in_macro_call || is_setting(&content)) {
        return false;
    }
    match content.as_slice() {
        [] => false,
        // `$type::MAX`
        _ if starts_with(place.after, "::") => false,
        // `x as $type < y`, where `<` would open a list of types.
        _ if place.follows_as() && opens_angles(place.after) => true,
        [TokenTree::Ident(word)] => is_jump(&word.to_string()),
        [_] => false,
        // `f::<$number>()` takes a negative number, but no parentheses.
        number if atoms::is_number(number) => place.is_continued(),
        [TokenTree::Ident(word), ..] if is_statement(&word.to_string()) => false,
        content => !holds_together(content),
    }
}

/// `feature = "std"`, as in `cfg!($meta)`.
fn is_setting(content: &[TokenTree]) -> bool {
    matches!(content, [TokenTree::Ident(_), rest @ ..] if starts_with(rest, "="))
}

fn opens_angles(tokens: &[TokenTree]) -> bool {
    matches!(operator(tokens).as_deref(), Some("<" | "<<" | "<-"))
}

/// Whether an expression that begins with this word takes as many tokens as it can.
fn is_jump(word: &str) -> bool {
    matches!(word, "return" | "break" | "continue" | "yield" | "become")
}

/// Whether tokens that begin with this word are no expression.
fn is_statement(word: &str) -> bool {
    const WORDS: [&str; 10] =
        ["let", "fn", "struct", "enum", "use", "mod", "trait", "type", "static", "pub"];
    WORDS.contains(&word)
}

/// Whether this is a path, a call of a path, or a type that looks like one: `a::B<C>`,
/// `f(x)`, `m!(x)`, `fn(A) -> B`. They contain no operator.
fn holds_together(content: &[TokenTree]) -> bool {
    let prefixed =
        content.first().is_some_and(|first| ['&', '*', '?'].iter().any(|c| is_punct(first, *c)));
    let braces = matches!(content.last(), Some(TokenTree::Group(last)) if last.delimiter() == Delimiter::Brace);
    // `a << b >> (c)` could be read as `A<…>(C)`. The only path with `<<` after a
    // name is like `A<<B as C>::D>`, a type, which may have parentheses.
    let shifts = content.windows(3).any(
        |window| matches!(window, [TokenTree::Ident(_), rest @ ..] if starts_with(rest, "<<")),
    );
    !prefixed && !braces && !shifts && matches!(after_type(content), Ok([]))
}
