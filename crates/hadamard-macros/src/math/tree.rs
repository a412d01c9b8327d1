//! The tree of an expression.

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};

/// A whole call of `math!`.
#[derive(Debug)]
pub enum Statement {
    /// A value.
    Value(Expr),
    /// `target = value`, with the operator before `=` if there is one.
    Assignment { target: Expr, operator: Operator, value: Expr },
}

/// An operator, with the user's tokens.
#[derive(Clone, Debug)]
pub struct Operator {
    pub op: Op,
    /// Whether a point is before it.
    pub dotted: bool,
    /// Whether `=` follows, as in `+=`.
    pub assigns: bool,
    pub tokens: Vec<TokenTree>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        let token = self.tokens.get(usize::from(self.dotted)).or(self.tokens.first());
        token.map_or_else(Span::call_site, TokenTree::span)
    }
}

/// A number.
#[derive(Clone, Debug)]
pub struct Number {
    pub literal: Literal,
    /// The value, if it is an integer without a suffix. The numbers beside it decide its type.
    pub integer: Option<u64>,
    /// Whether it ends in a point that could belong to the operator after it.
    pub ends_in_point: bool,
}

/// A function that is called.
#[derive(Clone, Debug)]
pub enum Function {
    /// A single name, which may be in the table of functions.
    Name(Ident),
    /// A path.
    Path(Vec<TokenTree>),
    /// Anything else, as in `{ |x| x + 1.0 }.(x)`.
    Value(Box<Expr>),
}

/// An index of `A[i, j]`.
#[derive(Debug, Clone)]
pub enum Place {
    At(Expr),
    /// `:`
    All(TokenTree),
}

/// A row of `[1 2; 3 4]`.
#[derive(Debug, Clone)]
pub struct Row {
    pub elements: Vec<Expr>,
    /// Whether commas separate the elements.
    pub commas: bool,
}

/// An expression.
#[derive(Debug, Clone)]
pub struct Expr {
    pub kind: Kind,
    /// The depth of the tree.
    pub depth: usize,
    /// The first and the last token of the user.
    pub ends: [Span; 2],
}

#[derive(Debug, Clone)]
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
    Numbers(TokenStream),
    /// `[A b; c d]`
    Rows(Vec<Row>),
}

impl Function {
    /// The function, if it is an expression.
    fn value(&self) -> Option<&Expr> {
        match self {
            Function::Value(value) => Some(value),
            Function::Name(_) | Function::Path(_) => None,
        }
    }
}

impl Kind {
    /// The expressions that are parts of it.
    pub fn children(&self) -> Vec<&Expr> {
        match self {
            Kind::Number(_) | Kind::Identity | Kind::Path(_) | Kind::Rust(_) | Kind::Numbers(_) => {
                Vec::new()
            }
            Kind::Field(x, _)
            | Kind::Transpose(x, _)
            | Kind::Try(x, _)
            | Kind::Unary(_, x)
            | Kind::Parentheses(x, _) => vec![x],
            Kind::Binary(_, a, b) => vec![a, b],
            Kind::Method(x, _, list) => [&**x].into_iter().chain(list).collect(),
            Kind::Call(f, list, _) | Kind::Broadcast(f, list, _) => {
                f.value().into_iter().chain(list).collect()
            }
            Kind::Index(x, places, _) => {
                let at = places.iter().filter_map(|place| match place {
                    Place::At(at) => Some(at),
                    Place::All(_) => None,
                });
                [&**x].into_iter().chain(at).collect()
            }
            Kind::Rows(rows) => rows.iter().flat_map(|row| &row.elements).collect(),
        }
    }
}

impl Expr {
    pub fn new(kind: Kind, ends: [Span; 2]) -> Expr {
        let depth = kind.children().into_iter().map(|child| child.depth).max().unwrap_or(0);
        Expr { kind, depth: depth + 1, ends }
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
