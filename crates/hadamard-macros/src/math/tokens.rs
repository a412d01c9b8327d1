//! The first pass: from Rust's tokens to those of the notation.
//!
//! Rust reads `A.*B` as `A` `.` `*` `B`, and `2.*A` as `2.` `*` `A`, the same as `2. * A`. Here
//! `*`, `/`, `%`, `^`, `&`, `|` and comparisons after a literal that ends in a point are dotted,
//! and the literal stays a float. After the point of a field, `0.` is the field `0` and a point.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};
use syn::Result;

use super::super::literal::{is_punct, refuse};
use super::numbers::{fields, number, point_of};
use super::tree::{Number, Op, Operator};

/// A token of the notation.
pub enum Token {
    Number(Number),
    Name(Ident),
    /// A field that is a number.
    Field(Literal),
    Group(Group),
    Operator(Operator),
    /// The point of a field, of a method and of `f.(x)`.
    Point(TokenTree),
    /// `?`
    Question(TokenTree),
    Comma(TokenTree),
    Semicolon(TokenTree),
    /// `:` alone.
    Colon(TokenTree),
    /// `::`
    Separator([TokenTree; 2]),
}

impl Token {
    /// The user's tokens.
    pub fn trees(&self) -> Vec<TokenTree> {
        match self {
            Token::Number(number) => vec![number.literal.clone().into()],
            Token::Name(name) => vec![name.clone().into()],
            Token::Field(field) => vec![field.clone().into()],
            Token::Group(group) => vec![group.clone().into()],
            Token::Operator(operator) => operator.tokens.clone(),
            Token::Separator(colons) => colons.to_vec(),
            Token::Point(token)
            | Token::Question(token)
            | Token::Comma(token)
            | Token::Semicolon(token)
            | Token::Colon(token) => vec![token.clone()],
        }
    }
}

/// The tokens of an expression.
///
/// # Errors
///
/// If there is a token that the notation does not have. The message is for the user.
pub fn tokens(input: TokenStream) -> Result<Vec<Token>> {
    let trees = with_points(input)?;
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = trees.as_slice();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        tokens.push(match first {
            TokenTree::Ident(name) => Token::Name(name.clone()),
            TokenTree::Group(group) => in_a_group(group)?,
            TokenTree::Literal(literal) => match tokens.last() {
                Some(Token::Point(_)) => Token::Field(literal.clone()),
                _ => Token::Number(number(literal.clone())?),
            },
            TokenTree::Punct(punct) => {
                let (token, length) = punctuation(punct, after)?;
                rest = after.get(length..).unwrap_or_default();
                token
            }
        });
    }
    Ok(tokens)
}

/// Puts points where literals have swallowed them.
fn with_points(input: TokenStream) -> Result<Vec<TokenTree>> {
    let trees: Vec<TokenTree> = input.into_iter().collect();
    let mut pieces: Vec<TokenTree> = Vec::new();
    for (i, tree) in trees.iter().enumerate() {
        let TokenTree::Literal(literal) = tree else {
            pieces.push(tree.clone());
            continue;
        };
        match pieces.as_slice() {
            [.., before, point] if is_punct(point, '.') && ends_an_operand(before) => {
                pieces.extend(fields(literal)?);
            }
            [.., point] if is_punct(point, '.') => {
                let text = literal.to_string();
                return Err(refuse(
                    &[point.clone(), tree.clone()],
                    format!("`.{text}` is written `0.{text}` here"),
                ));
            }
            _ => {
                pieces.push(tree.clone());
                if literal.to_string().ends_with('.')
                    && trees.get(i + 1).is_some_and(is_dotted_after_a_literal)
                {
                    pieces.push(point_of(literal));
                }
            }
        }
    }
    Ok(pieces)
}

fn ends_an_operand(tree: &TokenTree) -> bool {
    !matches!(tree, TokenTree::Punct(punct) if punct.as_char() != '?')
}

fn is_dotted_after_a_literal(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if "*/%^<>=!&|".contains(punct.as_char()))
}

/// The `$x` of a user's macro is in invisible delimiters. A name or a literal needs none.
fn in_a_group(group: &Group) -> Result<Token> {
    let mut group = group.clone();
    while group.delimiter() == Delimiter::None {
        let mut inside = group.stream().into_iter();
        group = match (inside.next(), inside.next()) {
            (Some(TokenTree::Group(group)), None) => group,
            (Some(TokenTree::Ident(name)), None) => return Ok(Token::Name(name)),
            (Some(TokenTree::Literal(literal)), None) => {
                return Ok(Token::Number(number(literal)?));
            }
            _ => break,
        };
    }
    Ok(Token::Group(group))
}

/// The operators without a point, longest first.
const OPERATORS: [(&str, Op, bool); 22] = [
    ("<=", Op::LessEqual, false),
    (">=", Op::GreaterEqual, false),
    ("==", Op::Equal, false),
    ("!=", Op::NotEqual, false),
    ("+=", Op::Add, true),
    ("-=", Op::Sub, true),
    ("*=", Op::Mul, true),
    ("/=", Op::Div, true),
    ("%=", Op::Rem, true),
    ("^=", Op::Pow, true),
    ("*", Op::Mul, false),
    ("/", Op::Div, false),
    ("%", Op::Rem, false),
    ("^", Op::Pow, false),
    ("+", Op::Add, false),
    ("-", Op::Sub, false),
    ("<", Op::Less, false),
    (">", Op::Greater, false),
    ("=", Op::Assign, false),
    ("&", Op::And, false),
    ("|", Op::Or, false),
    ("!", Op::Not, false),
];

/// What is written in other ways.
const REFUSED: [(&str, &str); 15] = [
    ("**", "a power is written `^` here, and `.^` of each element"),
    ("&&", "masks are combined by `.&`; conditions of Rust stand in braces"),
    ("||", "masks are combined by `.|`; conditions of Rust stand in braces"),
    ("<<", "shifts stand in braces: `{ a << 1 }`"),
    (">>", "shifts stand in braces: `{ a >> 1 }`"),
    ("->", "functions stand in braces: `{ |x| x + 1.0 }`"),
    ("=>", "this is Rust, which stands in braces"),
    ("&=", "masks are combined by `.&`: `M = M .& N`"),
    ("|=", "masks are combined by `.|`: `M = M .| N`"),
    ("@", "the matrix product is written `*` here"),
    ("'", "the transpose is written `A.T` here"),
    ("~", "`~` is written `!` here, and `~=` is written `.!=`"),
    ("\\", "`A \\ b` is written `solve(A, b)?` here"),
    ("#", "a comment begins with `//`, and there are no attributes here"),
    ("$", "this is Rust, which stands in braces"),
];

/// The token that begins with `first`, and how many of the trees after it belong to it.
fn punctuation(first: &Punct, after: &[TokenTree]) -> Result<(Token, usize)> {
    let tree = || TokenTree::Punct(first.clone());
    match first.as_char() {
        ',' => return Ok((Token::Comma(tree()), 0)),
        ';' => return Ok((Token::Semicolon(tree()), 0)),
        '?' => return Ok((Token::Question(tree()), 0)),
        ':' => {
            return Ok(match after.first() {
                Some(second @ TokenTree::Punct(punct))
                    if punct.as_char() == ':' && first.spacing() == Spacing::Joint =>
                {
                    (Token::Separator([tree(), second.clone()]), 1)
                }
                _ => (Token::Colon(tree()), 0),
            });
        }
        '.' => return point(first, after),
        _ => {}
    }
    let (operator, length) = operator(first, after)?;
    Ok((Token::Operator(operator), length))
}

/// A point: of a field, or of the operator after it.
fn point(point: &Punct, after: &[TokenTree]) -> Result<(Token, usize)> {
    let tree = TokenTree::Punct(point.clone());
    match after.split_first() {
        Some((TokenTree::Punct(punct), rest)) => {
            let (text, trees) = run(punct, rest);
            if text.starts_with('.') {
                let (mut points, mut text) = (vec![tree], String::from('.'));
                for tree in trees {
                    if is_punct(&tree, '.') {
                        points.push(tree);
                        text.push('.');
                    }
                }
                return Err(refuse(
                    &points,
                    format!(
                        "there is no `{text}` here: a number before an operator is written `1.0`, and ranges stand in braces"
                    ),
                ));
            }
            if text.starts_with('=') && !text.starts_with("==") {
                return Err(refuse(
                    &[tree, TokenTree::Punct(punct.clone())],
                    "`.=` is written `=` here: it assigns all elements",
                ));
            }
            if text.starts_with('!') && !text.starts_with("!=") {
                return Err(refuse(
                    &[tree, TokenTree::Punct(punct.clone())],
                    "the negation of a mask is written `!` here, and “not equal” `.!=`, without a space",
                ));
            }
            if text.starts_with('\'') {
                return Err(refuse(
                    &[tree, TokenTree::Punct(punct.clone())],
                    "the transpose is written `A.T` here",
                ));
            }
            let Ok((mut operator, length)) = operator(punct, rest) else {
                return Err(dotted(tree, &text, &trees));
            };
            let mut tokens = vec![tree];
            tokens.append(&mut operator.tokens);
            Ok((Token::Operator(Operator { dotted: true, tokens, ..operator }), length + 1))
        }
        Some((TokenTree::Group(group), _)) if group.delimiter() != Delimiter::Parenthesis => {
            Err(refuse(
                &[tree, TokenTree::Group(group.clone())],
                "after a point there is a name, an operator or the arguments of `f.(x)`",
            ))
        }
        None => Err(refuse(&[tree], "after this point there must be a name or an operator")),
        Some(_) => Ok((Token::Point(tree), 0)),
    }
}

/// The refusal of a dotted operator that does not exist.
fn dotted(point: TokenTree, text: &str, trees: &[TokenTree]) -> syn::Error {
    let (name, message) = match text.get(..2) {
        Some("&&") => ("&&", "`.&&` is written `.&` here: it combines masks"),
        Some("||") => ("||", "`.||` is written `.|` here: it combines masks"),
        Some("**") => ("**", "`.**` is written `.^` here: it is the power of each element"),
        _ => ("*", "there is no such operator with a point"),
    };
    let mut tokens = vec![point];
    tokens.extend_from_slice(trees.get(..name.len()).unwrap_or(trees));
    refuse(&tokens, message)
}

/// The characters without space between them, from `first` on, and their tokens.
fn run(first: &Punct, after: &[TokenTree]) -> (String, Vec<TokenTree>) {
    let mut text = String::from(first.as_char());
    let mut trees = vec![TokenTree::Punct(first.clone())];
    let mut joint = first.spacing() == Spacing::Joint;
    for tree in after {
        match tree {
            TokenTree::Punct(punct) if joint => {
                text.push(punct.as_char());
                trees.push(tree.clone());
                joint = punct.spacing() == Spacing::Joint;
            }
            _ => break,
        }
    }
    (text, trees)
}

/// The operator that begins with `first`, and how many of the trees after it belong to it.
fn operator(first: &Punct, after: &[TokenTree]) -> Result<(Operator, usize)> {
    let (text, trees) = run(first, after);
    let tokens = |length: usize| trees.get(..length).unwrap_or(&trees);
    for &(refused, message) in &REFUSED {
        if text.starts_with(refused) {
            return Err(refuse(tokens(refused.len()), message));
        }
    }
    for &(name, op, assigns) in &OPERATORS {
        if text.starts_with(name) {
            let tokens = tokens(name.len()).to_vec();
            return Ok((Operator { op, dotted: false, assigns, tokens }, name.len() - 1));
        }
    }
    Err(refuse(tokens(1), "this is no operator of `math!`; Rust stands in braces"))
}
