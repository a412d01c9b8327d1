//! Numbers that are valid tokens, but surely meant in another way.

use super::atoms::is_minus;
use super::parse::Row;
use super::refusal::{refuse, text};
use proc_macro2::{TokenStream, TokenTree};
use syn::{Error, Result};

/// Refuses `"1 2; 3 4"`, `1,000`, a float beside an integer, and the name of a type.
pub fn check(rows: &[Row]) -> Result<()> {
    let elements = || rows.iter().flat_map(|row| &row.elements);
    if let Some(element) = elements().find(|element| is_type(element)) {
        return Err(typed(rows, element));
    }
    if let [row] = rows {
        quoted(row)?;
    }
    rows.iter().try_for_each(no_thousands)?;
    let integer = rows
        .iter()
        .filter(|row| row.elements.iter().any(is_float))
        .chain(rows)
        .find_map(|row| row.elements.iter().find(|element| is_integer(element)));
    match integer {
        Some(integer) if elements().any(is_float) => Err(among_floats(rows, integer)),
        _ => Ok(()),
    }
}

/// `f64; 1, 2`, as in Julia.
fn typed(rows: &[Row], element: &TokenStream) -> Error {
    let tokens: Vec<TokenTree> = element.clone().into_iter().collect();
    let name = text(&tokens);
    let message = match rows {
        [first, second, ..] if first.elements.iter().all(is_type) => format!(
            "a literal does not begin with a type: write `1_{name}` for an element, or annotate \
             the variable with `Matrix<{name}, {}, {}>`",
            rows.len() - 1,
            second.elements.len(),
        ),
        _ => format!("`{name}` is a type and no element: write `1_{name}` or `x as {name}`"),
    };
    refuse(&tokens, message)
}

/// A matrix in a string, as NumPy reads it.
fn quoted(row: &Row) -> Result<()> {
    let [element] = row.elements.as_slice() else { return Ok(()) };
    let text = only(element).map(|token| token.to_string()).unwrap_or_default();
    let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default();
    let numbers = inside.contains(|c: char| c.is_ascii_digit())
        && inside.chars().all(|c| c.is_ascii_digit() || " ;,.-[]".contains(c));
    match numbers && inside.contains([' ', ',', ';']) {
        false => Ok(()),
        true => Err(refuse(
            &row.tokens,
            format!("a literal stands without quotes: write `mat![{inside}]`"),
        )),
    }
}

fn is_type(element: &TokenStream) -> bool {
    const TYPES: [&str; 14] = [
        "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
        "u128", "usize",
    ];
    let name = only(element).filter(|token| matches!(token, TokenTree::Ident(_)));
    name.is_some_and(|name| TYPES.contains(&name.to_string().as_str()))
}

/// `1,000` is two elements.
fn no_thousands(row: &Row) -> Result<()> {
    for pair in row.elements.windows(2) {
        let [first, second] = pair else { continue };
        let tokens: Vec<TokenTree> = [first, second].into_iter().cloned().flatten().collect();
        let (Some(a), Some(b)) = (digits(first), digits(second)) else { continue };
        if (1..=3).contains(&a.len()) && b.len() == 3 && b.starts_with('0') {
            let number = b.trim_start_matches('0');
            let number = if number.is_empty() { "0" } else { number };
            return Err(refuse(
                &tokens,
                format!(
                    "`{a},{b}` is two elements: one number is `{a}_{b}`, and two are `{a}, {number}`"
                ),
            ));
        }
    }
    Ok(())
}

/// `1.0, 2` has elements of two types. `0.0; 3` is two rows, not a repetition, so it has two
/// types as well.
fn among_floats(rows: &[Row], integer: &TokenStream) -> Error {
    let number = integer.to_string().replace("- ", "-");
    let tokens: Vec<TokenTree> = integer.clone().into_iter().collect();
    let single = rows.iter().all(|row| row.elements.len() == 1);
    match rows {
        [first, second] if single && second.elements.first().is_some_and(is_integer) => {
            let x = first.elements.first().map(ToString::to_string).unwrap_or_default();
            let x = x.replace("- ", "-");
            refuse(
                &tokens,
                format!(
                    "`{x}; {number}` is two rows: for {number} equal elements write \
                     `Vector::splat({x})`, and for two rows `{number}.0`"
                ),
            )
        }
        _ => refuse(&tokens, format!("an integer among floats: write `{number}.0`")),
    }
}

/// The token of an element, if it has only one.
fn only(element: &TokenStream) -> Option<TokenTree> {
    let mut tokens = element.clone().into_iter();
    let first = tokens.next()?;
    tokens.next().is_none().then_some(first)
}

/// A number as it is written, without its sign.
fn number(element: &TokenStream) -> Option<String> {
    let tokens: Vec<TokenTree> = element.clone().into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Literal(number)] => Some(number.to_string()),
        [minus, TokenTree::Literal(number)] if is_minus(minus) => Some(number.to_string()),
        _ => None,
    }
    .filter(|number| number.starts_with(|c: char| c.is_ascii_digit()))
}

/// The digits of an integer without a suffix or another base.
fn digits(element: &TokenStream) -> Option<String> {
    number(element).filter(|number| number.bytes().all(|c| c.is_ascii_digit()))
}

fn is_integer(element: &TokenStream) -> bool {
    let decimal = |number: &str| number.bytes().all(|c| c.is_ascii_digit() || c == b'_');
    number(element).is_some_and(|number| decimal(&number))
}

fn is_float(element: &TokenStream) -> bool {
    number(element).is_some_and(|number| {
        let other_base = ["0x", "0b", "0o"].iter().any(|base| number.starts_with(base));
        !other_base && number.contains(['.', 'e', 'E', 'f'])
    })
}
