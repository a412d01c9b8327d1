//! The first pass: from Rust's tokens to those of the notation.
//!
//! Rust reads `A.*B` as `A` `.` `*` `B`, and `2.*A` as `2.` `*` `A`, the same as `2. * A`. Here
//! `*`, `/`, `%`, `^`, `&`, `|` and comparisons after a literal that ends in a point are dotted,
//! and the literal stays a float. After the point of a field, `0.` is the field `0` and a point.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};
use syn::Result;

use super::super::literal::refuse;
use super::numbers::{fields, number};
use super::tree::{Number, Op, Operator};

/// A token of the notation.
#[derive(Clone, Debug)]
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
    let trees = with_points(input.into_iter().collect())?;
    let mut tokens = Vec::new();
    let mut rest = trees.as_slice();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        tokens.push(match first {
            Piece::Tree(TokenTree::Ident(name)) => Token::Name(name.clone()),
            Piece::Tree(TokenTree::Group(group)) => in_a_group(group)?,
            Piece::Tree(TokenTree::Literal(literal)) => Token::Number(number(literal.clone())?),
            Piece::Field(literal) => Token::Field(literal.clone()),
            Piece::Tree(TokenTree::Punct(punct)) => {
                let (token, length) = punctuation(punct, after)?;
                rest = after.get(length..).unwrap_or_default();
                token
            }
        });
    }
    Ok(tokens)
}

/// A token, or a field that was part of a literal.
#[derive(Clone, Debug)]
enum Piece {
    Tree(TokenTree),
    Field(Literal),
}

/// Puts points where literals have swallowed them.
fn with_points(trees: Vec<TokenTree>) -> Result<Vec<Piece>> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (i, tree) in trees.iter().enumerate() {
        let literal = match tree {
            TokenTree::Literal(literal) => literal,
            _ => {
                pieces.push(Piece::Tree(tree.clone()));
                continue;
            }
        };
        let next = trees.get(i + 1);
        match pieces.as_slice() {
            [.., before, Piece::Tree(TokenTree::Punct(point))]
                if point.as_char() == '.' && ends_an_operand(before) =>
            {
                let (fields, ends_in_point) = fields(literal)?;
                for (i, field) in fields.into_iter().enumerate() {
                    if i > 0 {
                        pieces.push(Piece::Tree(point_at(literal)));
                    }
                    pieces.push(Piece::Field(field));
                }
                if ends_in_point {
                    pieces.push(Piece::Tree(point_at(literal)));
                }
            }
            [.., Piece::Tree(point @ TokenTree::Punct(punct))] if punct.as_char() == '.' => {
                let text = literal.to_string();
                return Err(refuse(
                    &[point.clone(), tree.clone()],
                    format!("`.{text}` is written `0.{text}` here"),
                ));
            }
            _ => {
                pieces.push(Piece::Tree(tree.clone()));
                if literal.to_string().ends_with('.') && next.is_some_and(is_dotted_after_a_literal)
                {
                    pieces.push(Piece::Tree(point_at(literal)));
                }
            }
        }
    }
    Ok(pieces)
}

fn ends_an_operand(piece: &Piece) -> bool {
    match piece {
        Piece::Field(_) => true,
        Piece::Tree(TokenTree::Punct(punct)) => punct.as_char() == '?',
        Piece::Tree(_) => true,
    }
}

fn is_dotted_after_a_literal(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if "*/%^<>=!&|".contains(punct.as_char()))
}

fn point_at(literal: &Literal) -> TokenTree {
    let mut point = Punct::new('.', Spacing::Joint);
    point.set_span(literal.span());
    point.into()
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
const OPERATORS: [(&str, Op, bool); 21] = [
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

/// The token that begins with `first`, and how many of the pieces after it belong to it.
fn punctuation(first: &Punct, after: &[Piece]) -> Result<(Token, usize)> {
    let tree = || TokenTree::Punct(first.clone());
    match first.as_char() {
        ',' => return Ok((Token::Comma(tree()), 0)),
        ';' => return Ok((Token::Semicolon(tree()), 0)),
        '?' => return Ok((Token::Question(tree()), 0)),
        ':' => {
            return Ok(match after.first() {
                Some(Piece::Tree(second @ TokenTree::Punct(punct)))
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
fn point(point: &Punct, after: &[Piece]) -> Result<(Token, usize)> {
    let tree = TokenTree::Punct(point.clone());
    match after.split_first() {
        Some((Piece::Tree(TokenTree::Punct(punct)), rest)) => {
            let (text, trees) = run(punct, rest);
            if text.starts_with('.') {
                let points: Vec<_> = [tree]
                    .into_iter()
                    .chain(trees.into_iter().filter(|tree| is(tree, '.')))
                    .collect();
                let text = ".".repeat(points.len());
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
            let (operator, length) =
                operator(punct, rest).map_err(|_| dotted(&tree, &text, &trees))?;
            let tokens = [tree].into_iter().chain(operator.tokens).collect();
            Ok((Token::Operator(Operator { dotted: true, tokens, ..operator }), length + 1))
        }
        Some((Piece::Tree(TokenTree::Group(group)), _))
            if group.delimiter() != Delimiter::Parenthesis =>
        {
            Err(refuse(
                &[tree, TokenTree::Group(group.clone())],
                "after a point there is a name, an operator or the arguments of `f.(x)`",
            ))
        }
        None => Err(refuse(&[tree], "after this point there must be a name or an operator")),
        Some(_) => Ok((Token::Point(tree), 0)),
    }
}

fn is(tree: &TokenTree, c: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// The refusal of a dotted operator that does not exist.
fn dotted(point: &TokenTree, text: &str, trees: &[TokenTree]) -> syn::Error {
    let (name, message) = match text.get(..2) {
        Some("&&") => ("&&", "`.&&` is written `.&` here: it combines masks"),
        Some("||") => ("||", "`.||` is written `.|` here: it combines masks"),
        Some("**") => ("**", "`.**` is written `.^` here: it is the power of each element"),
        _ => ("*", "there is no such operator with a point"),
    };
    let tokens: Vec<_> =
        [point.clone()].into_iter().chain(trees.iter().take(name.len()).cloned()).collect();
    refuse(&tokens, message)
}

/// The characters without space between them, from `first` on, and their tokens.
fn run(first: &Punct, after: &[Piece]) -> (String, Vec<TokenTree>) {
    let mut text = String::from(first.as_char());
    let mut trees = vec![TokenTree::Punct(first.clone())];
    let mut joint = first.spacing() == Spacing::Joint;
    for piece in after {
        match piece {
            Piece::Tree(tree @ TokenTree::Punct(punct)) if joint => {
                text.push(punct.as_char());
                trees.push(tree.clone());
                joint = punct.spacing() == Spacing::Joint;
            }
            _ => break,
        }
    }
    (text, trees)
}

/// The operator that begins with `first`, and how many of the pieces after it belong to it.
fn operator(first: &Punct, after: &[Piece]) -> Result<(Operator, usize)> {
    let (text, trees) = run(first, after);
    let tokens = |length: usize| trees.iter().take(length).cloned().collect::<Vec<_>>();
    for (refused, message) in REFUSED {
        if text.starts_with(refused) {
            return Err(refuse(&tokens(refused.len()), message));
        }
    }
    let found = OPERATORS.iter().find(|(name, ..)| text.starts_with(name));
    match found {
        Some(&(name, op, assigns)) => {
            let operator = Operator { op, dotted: false, assigns, tokens: tokens(name.len()) };
            Ok((operator, name.len() - 1))
        }
        None if text.starts_with('!') => {
            let operator =
                Operator { op: Op::Not, dotted: false, assigns: false, tokens: tokens(1) };
            Ok((operator, 0))
        }
        None => Err(refuse(&tokens(1), "this is no operator of `math!`; Rust stands in braces")),
    }
}
