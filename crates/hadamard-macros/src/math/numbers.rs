//! Literals: which are numbers, and which points belong to them.

use proc_macro2::{Literal, Punct, Spacing, TokenTree};
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
    if !digits.as_bytes().first().is_some_and(u8::is_ascii_digit) {
        return Err(refuse(
            &tokens,
            "an expression of `math!` has numbers and names; Rust stands in braces",
        ));
    }
    let plain = digits.replace('_', "");
    let radix = match plain.get(..2) {
        Some("0x") => 16,
        Some("0o") => 8,
        Some("0b") => 2,
        _ => 10,
    };
    if radix != 10 {
        let integer = u64::from_str_radix(plain.get(2..).unwrap_or_default(), radix).ok();
        return Ok(Number { literal, integer, before_point: None });
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
    if !rest.is_empty() || text.starts_with('-') {
        return Ok(Number { literal, integer: None, before_point: None });
    }
    Ok(match mantissa.strip_suffix('.') {
        Some(digits) => Number { literal, integer: None, before_point: digits.parse().ok() },
        None => Number { literal, integer: mantissa.parse().ok(), before_point: None },
    })
}

fn split(text: &str, belongs: fn(char) -> bool) -> (&str, &str) {
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

/// The fields of a literal after a point, and the points after them: `0`, `0.` and `0.1` of `t.0`,
/// `t.0.*s` and `t.0.1`.
///
/// # Errors
///
/// If they are no fields.
pub fn fields(literal: &Literal) -> Result<Vec<TokenTree>> {
    let text = literal.to_string();
    let mut fields = Vec::new();
    for part in text.strip_suffix('.').unwrap_or(&text).split('.') {
        let Ok(index) = part.parse() else {
            return Err(refuse(
                &[TokenTree::Literal(literal.clone())],
                format!("`.{text}` is no field: a number begins with a digit, `0.{text}`"),
            ));
        };
        let mut field = Literal::u64_unsuffixed(index);
        field.set_span(literal.span());
        fields.push(field.into());
        fields.push(point_of(literal));
    }
    if !text.ends_with('.') {
        fields.pop();
    }
    Ok(fields)
}

/// A point that is part of a literal.
pub fn point_of(literal: &Literal) -> TokenTree {
    let mut point = Punct::new('.', Spacing::Joint);
    point.set_span(literal.span());
    point.into()
}
