//! Messages for a row without commas that has no reading, or two. They say
//! what to write instead.

use super::atoms::after_atom;
use super::refusal::{missing_comma, range, refuse, text, unfinished};
use super::tokens::{is_bracketed, needs_left_operand, operator};
use proc_macro2::TokenTree;
use syn::Error;

/// The error for a row without commas in which `rest` does not begin with an
/// atom. `left` is the atom before it; empty at the start of the row.
pub fn ambiguous(left: &[TokenTree], rest: &[TokenTree]) -> Error {
    let (op, rest) = split_operator(rest);
    let (right, _) = split_operand(rest);
    match (text(op).as_str(), right) {
        ("", [a]) if left.is_empty() => match rest.get(1) {
            Some(b) if is_bracketed(a) && is_bracketed(b) => missing_comma(a, b),
            _ => needs_parentheses(right, &text(right)),
        },
        ("", _) => one_or_two(left, op, right),
        (word, _) if is_word(op) && word != "as" => needs_parentheses(op, &format!("{word} …")),
        (op_text, _) if left.is_empty() && needs_left_operand(op_text) => {
            refuse(op, format!("an element cannot begin with `{op_text}`"))
        }
        (":", _) if !left.is_empty() => refuse(
            op,
            "an element cannot go on with `:`: for a range write `Vector::from_fn(|i, _| …)`",
        ),
        (op_text, _) if !left.is_empty() && is_foreign(op_text) => {
            refuse(op, format!("an element cannot go on with `{op_text}`"))
        }
        ("?", _) => one_or_two(left, op, &[]),
        (".." | "..=", []) => one_or_two(left, op, right),
        (".." | "..=", _) if !left.is_empty() => range(&[left, op, right].concat()),
        (_, []) => unfinished(&[left, op].concat(), op),
        ("|" | "||", _) if left.is_empty() => needs_parentheses(op, "|…| …"),
        ("<" | "<<", _) if left.is_empty() => needs_parentheses(op, "<…> …"),
        (op_text, _) if left.is_empty() => {
            needs_parentheses(&[op, right].concat(), &format!("{op_text}{}", text(right)))
        }
        _ => one_or_two(left, op, right),
    }
}

/// The operator or keyword at the start of `tokens`, and the rest.
fn split_operator(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let length = match tokens.first() {
        Some(TokenTree::Punct(_)) => operator(tokens).map_or(0, |op| op.chars().count()),
        Some(TokenTree::Ident(_)) => 1,
        _ => 0,
    };
    tokens.split_at_checked(length).unwrap_or_default()
}

/// The atom at the start of `tokens`, or if there is none their first token,
/// and the rest.
fn split_operand(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let length = match after_atom(tokens) {
        Ok(Some(rest)) => tokens.len().saturating_sub(rest.len()),
        _ => tokens.len().min(1),
    };
    tokens.split_at_checked(length).unwrap_or_default()
}

/// Whether this cannot continue an expression, not even within parentheses.
fn is_foreign(op: &str) -> bool {
    matches!(op, ":" | "=>" | "->" | "~" | "$" | "'" | "#" | "!")
}

fn is_word(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Ident(_), ..])
}

fn needs_parentheses(tokens: &[TokenTree], element: &str) -> Error {
    refuse(
        tokens,
        format!(
            "there are no commas here, so `{element}` needs parentheses: \
             write `({element})`, or separate the elements by commas"
        ),
    )
}

fn one_or_two(left: &[TokenTree], op: &[TokenTree], right: &[TokenTree]) -> Error {
    let (a, o, b) = (text(left), text(op), text(right));
    let one = match o.as_str() {
        "" | "." | "?" | ".." | "..=" => format!("{a}{o}{b}"),
        _ => format!("{a} {o} {b}"),
    };
    let advice = match o.as_str() {
        "-" => format!("write `{a}, -{b}` or `({one})`"),
        _ => format!("write `({one})`, or separate the elements by commas"),
    };
    refuse(
        &[left, op, right].concat(),
        format!("there are no commas here, so `{one}` could be one element or two: {advice}"),
    )
}
