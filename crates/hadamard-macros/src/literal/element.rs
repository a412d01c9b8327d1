//! Finds the end of an element in a row with commas.
//!
//! The scanner knows only one thing about an expression: whether an operand
//! or an operator comes next. That tells a comparison from generic arguments,
//! and an "or" from the parameters of a closure. So it knows which commas are
//! within the element.

use super::angles::{after_angles, after_optional_angles, after_type};
use super::notation;
use super::refusal::{missing_comma, refuse, unfinished};
use super::tokens::{advance, is_keyword, is_punct, needs_left_operand, operator, starts_with};
use proc_macro2::{Delimiter, Ident, TokenTree};
use syn::{Error, Result};

/// The first element of a row.
pub struct Element<'a> {
    /// The element. It is empty if the row begins with a comma.
    pub tokens: &'a [TokenTree],
    /// The rest of the row, from the comma on.
    pub rest: &'a [TokenTree],
    /// The error in the element, if commas are the only separators.
    pub complaint: Option<Error>,
}

/// Splits the row at the first comma that is not within an element.
pub fn scan(row: &[TokenTree]) -> Result<Element<'_>> {
    let mut scanner = Scanner {
        row,
        rest: row,
        due: Due::Operand,
        operator: &[],
        keywords: false,
        complaint: None,
    };
    while let Some(token) = scanner.rest.first() {
        if is_punct(token, ',') {
            break;
        }
        scanner.step(token)?;
    }
    Ok(scanner.finish())
}

/// What the grammar expects next:
#[derive(Clone, Copy, PartialEq, Eq)]
enum Due {
    Operand,
    /// After `..` or `return`.
    OperandOrEnd,
    Operator,
}

struct Scanner<'a> {
    row: &'a [TokenTree],
    rest: &'a [TokenTree],
    due: Due,
    /// The last operator.
    operator: &'a [TokenTree],
    /// Control flow and patterns have a grammar of their own. An element with
    /// keywords is split, and the compiler alone checks it.
    keywords: bool,
    complaint: Option<Error>,
}

impl<'a> Scanner<'a> {
    fn step(&mut self, token: &TokenTree) -> Result<()> {
        match token {
            TokenTree::Ident(name) if self.is_cast(name) => self.cast(),
            TokenTree::Ident(name) if is_keyword(&name.to_string()) => self.keyword(name),
            TokenTree::Punct(_) if self.due == Due::Operator => {
                self.after_operand();
                Ok(())
            }
            TokenTree::Punct(_) => self.before_operand(),
            _ => {
                if self.due == Due::Operator {
                    self.second_operand(token);
                }
                self.take(1, Due::Operator);
                Ok(())
            }
        }
    }

    fn finish(self) -> Element<'a> {
        let tokens = self.seen();
        let complaint = match self.complaint {
            None if self.due == Due::Operand && !tokens.is_empty() => {
                Some(unfinished(tokens, self.operator))
            }
            complaint => complaint,
        };
        let complaint = if self.keywords { None } else { complaint };
        Element { tokens, rest: self.rest, complaint }
    }

    /// The tokens that have been read.
    fn seen(&self) -> &'a [TokenTree] {
        let length = self.row.len().saturating_sub(self.rest.len());
        self.row.get(..length).unwrap_or_default()
    }

    fn take(&mut self, count: usize, due: Due) {
        self.rest = advance(self.rest, count);
        self.due = due;
    }

    fn take_operator(&mut self, count: usize, due: Due) {
        self.operator = self.rest.get(..count).unwrap_or_default();
        self.take(count, due);
    }

    /// Keeps the first error only: the others may follow from it.
    fn complain(&mut self, complaint: impl FnOnce() -> Error) {
        if self.complaint.is_none() {
            self.complaint = Some(complaint());
        }
    }

    fn check(&mut self, result: Result<()>) {
        if let Err(error) = result {
            self.complain(|| error);
        }
    }

    /// An operator, or the rest of a path, call or macro call.
    fn after_operand(&mut self) {
        self.check(notation::after_operand(self.rest));
        let op = operator(self.rest).unwrap_or_default();
        let length = op.chars().count();
        match (op.as_str(), advance(self.rest, length)) {
            ("!", [TokenTree::Group(_), ..]) => self.take(2, Due::Operator),
            ("'", _) => self.take(2, Due::Operator),
            ("?", _) => self.take(length, Due::Operator),
            (".." | "..=" | "...", _) => self.take_operator(length, Due::OperandOrEnd),
            _ => self.take_operator(length, Due::Operand),
        }
    }

    /// A prefix, the parameters of a closure, or generic arguments.
    fn before_operand(&mut self) -> Result<()> {
        let op = operator(self.rest).unwrap_or_default();
        let length = op.chars().count();
        self.check(notation::before_operand(self.rest));
        if self.seen().is_empty() && needs_left_operand(&op) {
            let op_tokens = self.rest.get(..length).unwrap_or_default();
            self.complain(|| refuse(op_tokens, format!("an element cannot begin with `{op}`")));
        }
        match op.as_str() {
            "<" | "<<" | "<-" => {
                self.rest = after_angles(self.rest)?;
                self.due = Due::Operator;
            }
            "|" | "||" => self.closure()?,
            // A label or the lifetime in `break 'a`.
            "'" => self.take(2, self.due),
            ".." | "..=" | "..." => self.take_operator(length, Due::OperandOrEnd),
            _ => self.take_operator(length, Due::Operand),
        }
        Ok(())
    }

    /// `|a, b|` or `|a, b| -> C<D, E>`.
    fn closure(&mut self) -> Result<()> {
        let parameters = advance(self.rest, 1).iter().position(|token| is_punct(token, '|'));
        let Some(parameters) = parameters else {
            let pipe = self.rest.get(..1).unwrap_or_default();
            return Err(refuse(pipe, "the parameters of a closure end at a second `|`"));
        };
        self.take(parameters + 1, Due::Operand);
        self.take_operator(1, Due::Operand);
        if starts_with(self.rest, "->") {
            self.rest = after_type(advance(self.rest, 2))?;
        }
        Ok(())
    }

    fn is_cast(&self, name: &Ident) -> bool {
        self.due == Due::Operator && name == "as"
    }

    /// `as A<B, C>`.
    fn cast(&mut self) -> Result<()> {
        self.take_operator(1, Due::Operand);
        let rest = after_type(self.rest)?;
        if rest.len() < self.rest.len() {
            self.rest = rest;
            self.due = Due::Operator;
        }
        Ok(())
    }

    fn keyword(&mut self, name: &Ident) -> Result<()> {
        if name == "for" && self.due == Due::Operator {
            let word = self.rest.get(..1).unwrap_or_default();
            return Err(refuse(
                word,
                "there are no comprehensions here: write `Matrix::from_fn(|i, j| …)`",
            ));
        }
        self.keywords = true;
        let due = match name.to_string().as_str() {
            "return" | "break" | "continue" | "yield" => Due::OperandOrEnd,
            _ => Due::Operand,
        };
        self.take_operator(1, due);
        // `for<'a, 'b> |x: &'a A, y: &'b B| …`
        if name == "for" {
            self.rest = after_optional_angles(self.rest)?;
        }
        // `if let | A | B = c`: a pattern, not a closure.
        if name == "let" && starts_with(self.rest, "|") {
            self.take(1, Due::Operand);
        }
        Ok(())
    }

    /// A call, an index and a struct literal continue an operand. Anything
    /// else is the next element, and the comma before it is missing.
    fn second_operand(&mut self, token: &TokenTree) {
        let (previous, member) = match self.seen() {
            [] => return,
            [.., dot, previous] => (previous, is_punct(dot, '.')),
            [previous] => (previous, false),
        };
        let delimiter = match token {
            TokenTree::Group(group) => group.delimiter(),
            _ => Delimiter::None,
        };
        let continues = match (previous, delimiter) {
            (_, Delimiter::None) => false,
            (_, Delimiter::Bracket) => true,
            // Nobody calls a number, but the field in `x.0(y)` may be called.
            (TokenTree::Literal(_), Delimiter::Parenthesis) => member,
            (_, Delimiter::Parenthesis) => true,
            (TokenTree::Literal(_), Delimiter::Brace) => false,
            (TokenTree::Group(path), Delimiter::Brace) => path.delimiter() == Delimiter::None,
            (_, Delimiter::Brace) => true,
        };
        if !continues {
            self.complain(|| missing_comma(previous, token));
        }
    }
}
