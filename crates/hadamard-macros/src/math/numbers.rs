//! Literals: which are numbers, and which points belong to them.

use proc_macro2::{Literal, TokenTree};
use syn::Result;

use super::super::literal::refuse;
use super::tree::Number;

/// The suffixes of Rust's numbers.
const SUFFIXES: [&str; 14] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32",
    "f64",
];

/// The number of a literal.
///
/// # Errors
///
/// If it is no number of Rust.
pub fn number(literal: Literal) -> Result<Number> {
    let text = literal.to_string();
    let tokens = [TokenTree::Literal(literal.clone())];
    let digits = text.strip_prefix('-').unwrap_or(&text);
    if !digits.starts_with(|first: char| first.is_ascii_digit()) {
        return Err(refuse(
            &tokens,
            "an expression of `math!` has numbers and names; Rust stands in braces",
        ));
    }
    let plain: String = digits.chars().filter(|&c| c != '_').collect();
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = plain.strip_prefix(prefix) {
            return Ok(Number {
                literal,
                integer: u64::from_str_radix(digits, radix).ok(),
                ends_in_point: false,
            });
        }
    }
    let (mantissa, rest) = split(&plain, |c| c.is_ascii_digit() || c == '.');
    let suffix = after_exponent(rest);
    if !suffix.is_empty() && !SUFFIXES.contains(&suffix) {
        let number = plain.strip_suffix(suffix).unwrap_or_default();
        return Err(refuse(
            &tokens,
            match suffix {
                "i" | "im" | "j" => format!(
                    "`{text}` is no number of Rust: complex numbers are values, `Complex::new(0.0, {number}.0)`"
                ),
                _ => format!("`{text}` is written `{number} * {suffix}` here"),
            },
        ));
    }
    let whole = rest.is_empty() && !mantissa.contains('.') && !text.starts_with('-');
    Ok(Number {
        literal,
        integer: if whole { mantissa.parse().ok() } else { None },
        ends_in_point: text.ends_with('.'),
    })
}

fn split(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|c| !belongs(c)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// The text after `e3`, `E-3` or `e+3`, if it begins with one of these.
fn after_exponent(text: &str) -> &str {
    let Some(exponent) = text.strip_prefix(['e', 'E']) else { return text };
    let (digits, rest) =
        split(exponent.strip_prefix(['+', '-']).unwrap_or(exponent), |c| c.is_ascii_digit());
    if digits.is_empty() { text } else { rest }
}

/// The fields of a literal after a point: `0`, `0.` and `0.1` of `t.0`, `t.0.*s` and `t.0.1`, and
/// whether a point follows them.
///
/// # Errors
///
/// If they are no fields.
pub fn fields(literal: &Literal) -> Result<(Vec<Literal>, bool)> {
    let text = literal.to_string();
    let point = text.ends_with('.');
    let parts: Vec<&str> = text.strip_suffix('.').unwrap_or(&text).split('.').collect();
    let fields: Option<Vec<Literal>> = parts
        .iter()
        .map(|part| {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            let index: u32 = if digits { part.parse().ok()? } else { return None };
            let mut field = Literal::u32_unsuffixed(index);
            field.set_span(literal.span());
            Some(field)
        })
        .collect();
    fields.map(|fields| (fields, point)).ok_or_else(|| {
        refuse(
            &[TokenTree::Literal(literal.clone())],
            format!("`.{text}` is no field: a number begins with a digit, `0.{text}`"),
        )
    })
}
