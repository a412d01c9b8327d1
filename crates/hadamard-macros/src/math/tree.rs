//! The tree of an expression.

use proc_macro2::{Group, Ident, Literal, Span, TokenTree};

use super::super::literal;

/// A whole call of `math!`.
pub enum Statement {
    /// A value.
    Value(Expr),
    /// `target = value`, with the operator before `=` if there is one.
    Assignment { target: Expr, operator: Operator, value: Expr },
}

/// An operator, with the user's tokens.
#[derive(Clone)]
pub struct Operator {
    pub op: Op,
    /// Whether a point is before it.
    pub dotted: bool,
    /// Whether `=` follows, as in `+=`.
    pub assigns: bool,
    pub tokens: Vec<TokenTree>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Op {
    Mul,
    Div,
    Rem,
    Pow,
    Add,
    Sub,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal,
    NotEqual,
    And,
    Or,
    Not,
    /// `=` alone.
    Assign,
}

impl Op {
    /// Whether it compares.
    pub fn compares(self) -> bool {
        matches!(
            self,
            Op::Less | Op::LessEqual | Op::Greater | Op::GreaterEqual | Op::Equal | Op::NotEqual
        )
    }
}

impl Operator {
    /// Where messages point: the operator itself, without its point.
    pub fn span(&self) -> Span {
        match self.tokens.as_slice() {
            [_, token, ..] if self.dotted => token.span(),
            [token, ..] => token.span(),
            [] => Span::call_site(),
        }
    }
}

/// A number.
#[derive(Clone)]
pub struct Number {
    pub literal: Literal,
    /// The value, if it is an integer without a suffix. The numbers beside it decide its type.
    pub integer: Option<u64>,
    /// The same without the point at its end, which could belong to the operator before it.
    pub before_point: Option<u64>,
}

/// A function that is called.
pub enum Function {
    /// A single name, which may be in the table of functions.
    Name(Ident),
    /// A path.
    Path(Vec<TokenTree>),
    /// Anything else, as in `{ |x| x + 1.0 }.(x)`.
    Value(Box<Expr>),
}

/// An index of `A[i, j]`.
pub enum Place {
    At(Expr),
    /// `:`
    All(TokenTree),
}

/// A row of `[1 2; 3 4]`.
pub struct Row {
    pub elements: Vec<Expr>,
    /// Whether commas separate the elements.
    pub commas: bool,
}

/// An expression.
pub struct Expr {
    pub kind: Kind,
    /// The depth of the tree.
    pub depth: usize,
    /// The first and the last token of the user.
    pub ends: [Span; 2],
}

pub enum Kind {
    Number(Number),
    /// `I`
    Identity,
    /// A name or a path.
    Path(Vec<TokenTree>),
    /// Rust: in braces, or the `$x` of a user's macro.
    Rust(Group),
    /// `x.y` and `x.0`.
    Field(Box<Expr>, TokenTree),
    /// `x.f(y)`
    Method(Box<Expr>, Ident, Vec<Expr>),
    /// `A.T`
    Transpose(Box<Expr>, Span),
    /// `x?`
    Try(Box<Expr>, TokenTree),
    Index(Box<Expr>, Vec<Place>, Group),
    /// `f(x)`
    Call(Function, Vec<Expr>, Group),
    /// `f.(x)`
    Broadcast(Function, Vec<Expr>, Group),
    Unary(Operator, Box<Expr>),
    Binary(Operator, Box<Expr>, Box<Expr>),
    Parentheses(Box<Expr>, Group),
    /// `[1 2; 3 4]` of numbers, which are those of `mat!`.
    Numbers(literal::Literal),
    /// `[A b; c d]`
    Rows(Vec<Row>),
}

impl Kind {
    /// The expressions that are parts of it.
    pub fn children(&self) -> Vec<&Expr> {
        let mut children: Vec<&Expr> = Vec::new();
        match self {
            Kind::Number(_) | Kind::Identity | Kind::Path(_) | Kind::Rust(_) | Kind::Numbers(_) => {
            }
            Kind::Field(x, _)
            | Kind::Transpose(x, _)
            | Kind::Try(x, _)
            | Kind::Unary(_, x)
            | Kind::Parentheses(x, _) => children.push(x),
            Kind::Binary(_, a, b) => {
                children.push(a);
                children.push(b);
            }
            Kind::Method(x, _, list) => {
                children.push(x);
                children.extend(list);
            }
            Kind::Call(function, list, _) | Kind::Broadcast(function, list, _) => {
                if let Function::Value(function) = function {
                    children.push(function);
                }
                children.extend(list);
            }
            Kind::Index(x, places, _) => {
                children.push(x);
                for place in places {
                    if let Place::At(at) = place {
                        children.push(at);
                    }
                }
            }
            Kind::Rows(rows) => {
                for row in rows {
                    children.extend(&row.elements);
                }
            }
        }
        children
    }
}

impl Expr {
    pub fn new(kind: Kind, ends: [Span; 2]) -> Expr {
        let mut deepest = 0;
        for child in kind.children() {
            deepest = deepest.max(child.depth);
        }
        Expr { kind, depth: deepest + 1, ends }
    }

    /// The expression without parentheses around it.
    pub fn bare(&self) -> &Expr {
        let mut bare = self;
        while let Kind::Parentheses(inside, _) = &bare.kind {
            bare = inside;
        }
        bare
    }

    /// The value, if it is made of integers without a suffix alone.
    pub fn integer(&self) -> Option<i128> {
        match &self.bare().kind {
            Kind::Number(number) => number.integer.map(i128::from),
            Kind::Unary(operator, x) if operator.op == Op::Sub => x.integer()?.checked_neg(),
            Kind::Binary(operator, a, b) => {
                let (a, b) = (a.integer()?, b.integer()?);
                match operator.op {
                    Op::Add => a.checked_add(b),
                    Op::Sub => a.checked_sub(b),
                    Op::Mul => a.checked_mul(b),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether `I` is a factor of it, so that it may be a multiple of the identity.
    pub fn has_identity(&self) -> bool {
        match &self.bare().kind {
            Kind::Identity => true,
            Kind::Unary(operator, x) => operator.op == Op::Sub && x.has_identity(),
            Kind::Binary(operator, a, b) if !operator.dotted => match operator.op {
                Op::Mul => a.has_identity() || b.has_identity(),
                Op::Div => a.has_identity(),
                _ => false,
            },
            _ => false,
        }
    }
}
