//! The first pass: from tokens to rows, and from rows to elements.

use super::refusal::{missing_comma, refuse};
use super::tokens::{is_bracketed, is_punct};
use super::{commas, spaces};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::slice;
use syn::{Error, Result};

/// One row of a literal.
#[derive(Debug)]
pub struct Row {
    /// At least one element, each with the user's tokens.
    pub elements: Vec<TokenStream>,
    /// All tokens of the user, with separators. Messages underline them.
    pub tokens: Vec<TokenTree>,
}

/// The rows of `mat!`.
pub fn matrix(tokens: TokenStream) -> Result<Vec<Row>> {
    let tokens = not_empty(tokens)?;
    if !tokens.iter().any(is_semicolon) {
        return match bracketed_rows(&tokens)? {
            Some(rows) => Ok(rows),
            None => Ok(vec![row(&tokens)?]),
        };
    }
    check_semicolons(&tokens)?;
    let rows = tokens.split(is_semicolon).filter(|row| !row.is_empty());
    rows.map(|tokens| {
        let split = commas::split(tokens)?;
        match split.elements.iter().find(|element| brackets(element).is_some()) {
            None => row(tokens),
            Some(element) => Err(refuse(
                element,
                "rows are separated by `;` or written in brackets, not both; \
                 an array that is an element stands in parentheses",
            )),
        }
    })
    .collect()
}

/// The rows of `block!`, which need not be equally long. They have commas only:
/// most blocks are expressions, and two neighbours could often be read as one.
///
/// # Errors
///
/// If there are none, or if one is an array, which has no shape.
pub fn rows_of_blocks(tokens: TokenStream) -> Result<Vec<Row>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    if tokens.is_empty() {
        return Err(refuse(&[], "an empty literal has no shape: write at least one block"));
    }
    check_semicolons(&tokens)?;
    let rows = tokens.split(is_semicolon).filter(|row| !row.is_empty());
    rows.map(|tokens| {
        let split = commas::split(tokens)?;
        let array = split.elements.iter().find(|element| brackets(element).is_some());
        match (split.complaint, array) {
            (Some(complaint), _) => Err(complaint),
            (None, Some(array)) => Err(refuse(
                array,
                "an array is no block: write `mat![…]` or `vector![…]`, \
                 and `;` between the rows of blocks",
            )),
            (None, None) => Ok(new_row(tokens, &split.elements)),
        }
    })
    .collect()
}

/// The one column of `vector!`.
pub fn vector(tokens: TokenStream) -> Result<Row> {
    let tokens = not_empty(tokens)?;
    match tokens.iter().find(|token| is_semicolon(token)) {
        None if brackets(&tokens).is_some() => Err(refuse(
            &tokens,
            "the elements of `vector!` stand without brackets; \
             an array that is an element stands in parentheses",
        )),
        None => {
            let row = row(&tokens)?;
            match row.elements.iter().any(is_array) {
                false => Ok(row),
                true => Err(refuse(
                    &tokens,
                    "`vector!` is one column: rows in brackets are written \
                     `mat![[1, 2], [3, 4]]`; an array that is an element stands in parentheses",
                )),
            }
        }
        Some(semicolon) => Err(refuse(
            slice::from_ref(semicolon),
            "`vector!` is one column: separate its elements by commas, \
             or use `mat!` for rows",
        )),
    }
}

fn not_empty(tokens: TokenStream) -> Result<Vec<TokenTree>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    match tokens.as_slice() {
        [] => Err(refuse(&[], "an empty literal has no shape: write at least one element")),
        _ => Ok(tokens),
    }
}

/// A row without brackets.
fn row(tokens: &[TokenTree]) -> Result<Row> {
    let split = commas::split(tokens)?;
    let elements = match split.complaint {
        _ if !split.commas => {
            spaces::split(tokens).map_err(|error| commas_within_angles(tokens).unwrap_or(error))?
        }
        Some(complaint) => return Err(complaint),
        None => split.elements,
    };
    Ok(new_row(tokens, &elements))
}

/// The error for `a as usize < b, c > (d)`: its only comma separates types.
fn commas_within_angles(tokens: &[TokenTree]) -> Option<Error> {
    let comma = tokens.iter().position(|token| is_punct(token, ','))?;
    let before = tokens.get(..comma)?;
    let open = before.iter().position(|token| is_punct(token, '<'))?;
    let closure = before.iter().any(|token| is_punct(token, '|'));
    (!closure).then(|| refuse(tokens.get(open..=open).unwrap_or_default(), "this `<` opens a list of types, and the comma is within it; to compare, put what is before it in parentheses"))
}

fn new_row(tokens: &[TokenTree], elements: &[&[TokenTree]]) -> Row {
    let stream = |element: &&[TokenTree]| element.iter().cloned().collect();
    Row { elements: elements.iter().map(stream).collect(), tokens: tokens.to_vec() }
}

/// The rows of `[a, b], [c, d]`. `None` if no row is in brackets.
fn bracketed_rows(tokens: &[TokenTree]) -> Result<Option<Vec<Row>>> {
    let split = commas::split(tokens)?;
    let groups: Vec<Option<Group>> = split.elements.iter().map(|row| brackets(row)).collect();
    let Some(bracketed) = groups.first().map(Option::is_some) else {
        return Ok(None);
    };
    if groups.iter().all(Option::is_none) {
        return Ok(None);
    }
    if let Some(complaint) = split.complaint {
        return Err(complaint);
    }
    let mut rows = Vec::new();
    for (tokens, group) in split.elements.iter().zip(groups) {
        match (group, *tokens) {
            (Some(group), _) if bracketed => rows.push(bracketed_row(tokens, &group)?),
            // Rust would read `[1, 2] [3, 4]` as an index.
            (None, [a, b, ..]) if is_bracketed(a) && is_bracketed(b) => {
                return Err(missing_comma(a, b));
            }
            _ => {
                return Err(refuse(
                    tokens,
                    "either every row is in brackets or none; \
                     an array that is an element stands in parentheses",
                ));
            }
        }
    }
    Ok(Some(rows))
}

/// A row in brackets. It is a Rust array, so its separators are commas.
fn bracketed_row(tokens: &[TokenTree], group: &Group) -> Result<Row> {
    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
    if inside.iter().any(is_semicolon) {
        return Err(refuse(
            tokens,
            "a row lists its elements: `[x; 3]` is written `[x, x, x]` here",
        ));
    }
    let split = commas::split(&inside)?;
    match split.complaint {
        Some(complaint) => Err(complaint),
        None if split.elements.is_empty() => {
            Err(refuse(tokens, "this row is empty: write at least one element"))
        }
        None => match split.elements.iter().find(|element| brackets(element).is_some()) {
            None => Ok(new_row(tokens, &split.elements)),
            Some(_) => Err(refuse(
                tokens,
                "one pair of brackets too many: rows are written `mat![[1, 2], [3, 4]]`; \
                 an array that is an element stands in parentheses",
            )),
        },
    }
}

/// Whether an element is brackets and nothing else.
fn is_array(element: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = element.clone().into_iter().collect();
    brackets(&tokens).is_some()
}

/// The brackets, if an element is nothing but brackets. A row that comes from
/// a `macro_rules!` macro is in invisible delimiters.
fn brackets(element: &[TokenTree]) -> Option<Group> {
    let [TokenTree::Group(group)] = element else { return None };
    let mut group = group.clone();
    while group.delimiter() == Delimiter::None {
        let mut inside = group.stream().into_iter();
        group = match (inside.next(), inside.next()) {
            (Some(TokenTree::Group(group)), None) => group,
            _ => return None,
        };
    }
    (group.delimiter() == Delimiter::Bracket).then_some(group)
}

fn is_semicolon(token: &TokenTree) -> bool {
    is_punct(token, ';')
}

/// Refuses a `;` without a row before it. A trailing `;` is allowed.
fn check_semicolons(tokens: &[TokenTree]) -> Result<()> {
    let mut row_may_end = false;
    for token in tokens {
        if is_semicolon(token) && !row_may_end {
            let message = "a row is missing before this semicolon";
            return Err(refuse(slice::from_ref(token), message));
        }
        row_may_end = !is_semicolon(token);
    }
    Ok(())
}
