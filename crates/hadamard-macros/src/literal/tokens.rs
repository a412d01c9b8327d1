//! Kinds of tokens.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A stream of `tokens`.
pub fn stream(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}

/// `tokens` without the first `count`.
pub fn advance(tokens: &[TokenTree], count: usize) -> &[TokenTree] {
    tokens.get(count..).unwrap_or_default()
}

/// The operators that have several characters for the compiler.
const LONG_OPERATORS: [&str; 25] = [
    "<<=", ">>=", "...", "..=", "&&", "||", "<<", ">>", "==", "!=", "<=", ">=", "+=", "-=", "*=",
    "/=", "%=", "^=", "&=", "|=", "..", "::", "->", "=>", "<-",
];

/// The operator at the start of `tokens`. It has one token per character.
pub fn operator(tokens: &[TokenTree]) -> Option<String> {
    let mut text = String::new();
    for token in tokens.iter().take(3) {
        let TokenTree::Punct(punct) = token else { break };
        text.push(punct.as_char());
        if punct.spacing() == Spacing::Alone {
            break;
        }
    }
    while text.chars().count() > 1 && !LONG_OPERATORS.contains(&text.as_str()) {
        text.pop();
    }
    (!text.is_empty()).then_some(text)
}

/// Whether `tokens` begin with exactly this operator.
pub fn starts_with(tokens: &[TokenTree], op: &str) -> bool {
    operator(tokens).as_deref() == Some(op)
}

/// Whether an expression cannot begin with this operator.
pub fn needs_left_operand(op: &str) -> bool {
    !matches!(op, "-" | "!" | "*" | "&" | "&&" | "|" | "||" | "<" | "<<" | "<-" | "'" | "~" | "$")
        && !op.starts_with("..")
        && op != "::"
}

/// Whether this is a keyword that is not a value or a path. `self`, `crate`,
/// `true` and the like are, so they do not count.
pub fn is_keyword(word: &str) -> bool {
    const KEYWORDS: [&str; 44] = [
        "abstract", "as", "async", "become", "box", "break", "const", "continue", "do", "dyn",
        "else", "enum", "extern", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro",
        "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
        "struct", "trait", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
        "while", "yield",
    ];
    KEYWORDS.contains(&word)
}

/// Whether this is `[…]`.
pub fn is_bracketed(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)
}

/// Whether this is the punctuation `char`.
pub fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}
