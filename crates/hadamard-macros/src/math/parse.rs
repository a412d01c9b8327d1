//! The second pass: from tokens to a tree.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::Result;

use super::super::literal::{is_keyword, refuse, text};
use super::rows;
use super::tokens::{Token, tokens};
use super::tree::{Expr, Function, Kind, Op, Operator, Place, Statement};

/// How deep groups and signs may be nested. More could exhaust the stack in this pass.
const DEEPEST: usize = 48;

/// How deep expressions may be nested, for the other passes. A sum of n terms has the depth n.
const LONGEST: usize = 128;

/// A value or an assignment.
///
/// # Errors
///
/// If it is neither. The message is for the user.
pub fn statement(input: TokenStream) -> Result<Statement> {
    let tokens = tokens(input)?;
    let mut parser = Parser::new(&tokens, 0);
    let value = parser.expression()?;
    let Some(operator) = parser.assignment() else {
        parser.end()?;
        return Ok(Statement::Value(value));
    };
    parser.advance();
    let (target, value) = (value, parser.expression()?);
    if let Some(second) = parser.assignment() {
        return Err(refuse(&second.tokens, "one assignment at a time: `=` has no value in Rust"));
    }
    parser.end()?;
    Ok(Statement::Assignment { target, operator: operator.clone(), value })
}

/// Reads expressions from the start of some tokens.
pub struct Parser<'a> {
    tokens: &'a [Token],
    rest: &'a [Token],
    /// How many groups and signs are around these tokens.
    nesting: usize,
}

impl<'a> Parser<'a> {
    pub fn new(tokens: &'a [Token], nesting: usize) -> Self {
        Parser { tokens, rest: tokens, nesting }
    }

    pub fn peek(&self) -> Option<&'a Token> {
        self.rest.first()
    }

    fn second(&self) -> Option<&'a Token> {
        self.rest.get(1)
    }

    pub fn advance(&mut self) {
        self.rest = self.rest.get(1..).unwrap_or_default();
    }

    pub fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// The operator that comes next.
    pub fn operator(&self) -> Option<&'a Operator> {
        match self.peek() {
            Some(Token::Operator(operator)) => Some(operator),
            _ => None,
        }
    }

    /// `=`, `+=` or the like, if it comes next.
    fn assignment(&self) -> Option<&'a Operator> {
        match self.operator() {
            Some(operator) if operator.assigns || operator.op == Op::Assign => Some(operator),
            _ => None,
        }
    }

    /// `-`, if it comes next.
    pub fn minus(&self) -> Option<&'a Operator> {
        match self.operator() {
            Some(sign) if sign.op == Op::Sub && !sign.dotted && !sign.assigns => Some(sign),
            _ => None,
        }
    }

    /// The last token that was read.
    fn last(&self) -> Option<&'a Token> {
        let read = self.tokens.len().saturating_sub(self.rest.len());
        self.tokens.get(read.checked_sub(1)?)
    }

    /// Where the next token begins.
    fn start(&self) -> Span {
        let trees = self.peek().or(self.last()).map(Token::trees).unwrap_or_default();
        trees.first().map_or_else(Span::call_site, TokenTree::span)
    }

    /// A node that begins at `start` and ends with the last token.
    fn node(&self, kind: Kind, start: Span) -> Result<Expr> {
        let last = self.last_tree();
        let end = last.first().map_or(start, TokenTree::span);
        let node = Expr::new(kind, [start, end]);
        match node.depth > LONGEST {
            false => Ok(node),
            true => Err(refuse(
                &last,
                "this expression is too long or too deep: write a part of it as another one",
            )),
        }
    }

    /// The last of the user's tokens that was read, if there is one.
    fn last_tree(&self) -> Vec<TokenTree> {
        let mut trees = self.last().map(Token::trees).unwrap_or_default();
        trees.pop().map_or_else(Vec::new, |last| vec![last])
    }

    /// Refuses what follows an expression.
    ///
    /// # Errors
    ///
    /// If anything does.
    pub fn end(&self) -> Result<()> {
        let Some(token) = self.peek() else { return Ok(()) };
        let trees = token.trees();
        Err(match token {
            Token::Comma(_) => refuse(&trees, "one expression at a time: no comma belongs here"),
            Token::Semicolon(_) => refuse(
                &trees,
                "one expression at a time: `;` separates the rows of `[1 2; 3 4]` only",
            ),
            Token::Colon(_) => refuse(
                &trees,
                "there are no ranges and no types here: a column is `A[:, j]`, and Rust stands in braces",
            ),
            Token::Operator(operator) if operator.op == Op::Not => {
                refuse(&trees, "macros of Rust stand in braces: `{ name!(…) }`")
            }
            Token::Name(name) if keyword(name).is_err() => return keyword(name),
            _ => {
                let mut both = self.last_tree();
                let (a, b) = (text(&both), text(trees.get(..1).unwrap_or_default()));
                both.extend(trees);
                refuse(
                    &both,
                    format!(
                        "an operator is missing between `{a}` and `{b}`: a product is written with `*`"
                    ),
                )
            }
        })
    }

    /// An element of a row without commas: an operand, perhaps with a sign.
    pub fn element(&mut self) -> Result<Expr> {
        let start = self.start();
        let Some(sign) = self.minus() else { return self.postfix() };
        self.advance();
        let operand = self.postfix()?;
        self.node(Kind::Unary(sign.clone(), Box::new(operand)), start)
    }

    /// Whether the token after the next one is a number.
    pub fn number_follows(&self) -> bool {
        matches!(self.second(), Some(Token::Number(_)))
    }

    /// An expression without `=`.
    pub fn expression(&mut self) -> Result<Expr> {
        self.binary(1)
    }

    /// Operators that bind at least as tightly as `loosest`, from left to right.
    fn binary(&mut self, loosest: u8) -> Result<Expr> {
        let start = self.start();
        let mut left = self.unary()?;
        while let Some(operator) = self.operator() {
            let level = match level(operator) {
                Some(level) if level >= loosest => level,
                _ => break,
            };
            undotted(operator)?;
            self.advance();
            let right = self.binary(level + 1)?;
            together(operator, &left, &right)?;
            let kind = Kind::Binary(operator.clone(), Box::new(left), Box::new(right));
            left = self.node(kind, start)?;
        }
        Ok(left)
    }

    /// `-x`, `!x`
    fn unary(&mut self) -> Result<Expr> {
        let start = self.start();
        match self.operator() {
            Some(operator)
                if matches!(operator.op, Op::Sub | Op::Not)
                    && !operator.dotted
                    && !operator.assigns =>
            {
                self.nested(&operator.tokens)?;
                self.advance();
                self.nesting += 1;
                let operand = self.unary()?;
                self.nesting -= 1;
                self.node(Kind::Unary(operator.clone(), Box::new(operand)), start)
            }
            _ => self.power(),
        }
    }

    fn nested(&self, tokens: &[TokenTree]) -> Result<()> {
        match self.nesting >= DEEPEST {
            true => Err(refuse(
                tokens,
                "this expression is too deep: write a part of it as another one",
            )),
            false => Ok(()),
        }
    }

    /// `x ^ n`, `x .^ n`, where `n` may have a sign.
    fn power(&mut self) -> Result<Expr> {
        let start = self.start();
        let base = self.postfix()?;
        let operator = match self.operator() {
            Some(operator) if operator.op == Op::Pow && !operator.assigns => operator,
            _ => return Ok(base),
        };
        self.advance();
        let sign_start = self.start();
        let sign = self.minus();
        if sign.is_some() {
            self.advance();
        }
        let mut exponent = self.postfix()?;
        if let Kind::Number(number) = &mut exponent.kind {
            // The point of `x.^2.*y` belongs to the operator.
            number.integer = number.integer.or(number.before_point);
        }
        if let Some(sign) = sign {
            exponent = self.node(Kind::Unary(sign.clone(), Box::new(exponent)), sign_start)?;
        }
        match self.operator() {
            Some(second) if second.op == Op::Pow => {
                return Err(refuse(
                    &second.tokens,
                    "two powers need parentheses: Julia reads `a ^ b ^ c` from the right, MATLAB from the left",
                ));
            }
            _ => {}
        }
        let kind = Kind::Binary(operator.clone(), Box::new(base), Box::new(exponent));
        self.node(kind, start)
    }

    /// An operand with calls, fields and indices behind it.
    pub fn postfix(&mut self) -> Result<Expr> {
        let start = self.start();
        let mut operand = self.primary()?;
        while let Some(token) = self.peek() {
            let kind = match (token, self.second()) {
                (Token::Point(_), Some(Token::Name(name))) => {
                    exponent_after_a_point(&operand, name)?;
                    keyword(name)?;
                    self.advance();
                    self.advance();
                    self.member(operand, name)?
                }
                (Token::Point(_), Some(Token::Field(field))) => {
                    self.advance();
                    self.advance();
                    Kind::Field(Box::new(operand), field.clone().into())
                }
                (Token::Point(point), Some(Token::Group(group))) => {
                    self.advance();
                    self.advance();
                    let arguments = self.arguments(group)?;
                    Kind::Broadcast(function(operand, point)?, arguments, group.clone())
                }
                (Token::Point(point), _) => {
                    return Err(refuse(
                        std::slice::from_ref(point),
                        "after this point there must be a name or an operator",
                    ));
                }
                (Token::Question(question), _) => {
                    self.advance();
                    Kind::Try(Box::new(operand), question.clone())
                }
                (Token::Group(group), _) => match group.delimiter() {
                    Delimiter::Bracket if !matches!(operand.kind, Kind::Number(_)) => {
                        self.advance();
                        let places = self.places(group)?;
                        Kind::Index(Box::new(operand), places, group.clone())
                    }
                    Delimiter::Parenthesis if is_callable(&operand) => {
                        self.advance();
                        let arguments = self.arguments(group)?;
                        Kind::Call(
                            function(operand, &group.clone().into())?,
                            arguments,
                            group.clone(),
                        )
                    }
                    _ => break,
                },
                _ => break,
            };
            operand = self.node(kind, start)?;
        }
        Ok(operand)
    }

    /// `.T`, a field or a method.
    fn member(&mut self, operand: Expr, name: &Ident) -> Result<Kind> {
        Ok(match self.peek() {
            Some(Token::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                self.advance();
                let arguments = self.arguments(group)?;
                Kind::Method(Box::new(operand), name.clone(), arguments)
            }
            _ if name == "T" => Kind::Transpose(Box::new(operand), name.span()),
            _ => Kind::Field(Box::new(operand), name.clone().into()),
        })
    }

    fn primary(&mut self) -> Result<Expr> {
        let start = self.start();
        let Some(token) = self.peek() else { return Err(self.unfinished()) };
        let kind = match token {
            Token::Number(number) => {
                self.advance();
                Kind::Number(number.clone())
            }
            Token::Name(name) => return self.name(name),
            Token::Separator(_) => return self.path(),
            Token::Group(group) => {
                self.nested(&token.trees())?;
                self.advance();
                match group.delimiter() {
                    Delimiter::Parenthesis => return self.parentheses(group),
                    Delimiter::Bracket => rows::literal(group, self.nesting + 1)?,
                    Delimiter::Brace | Delimiter::None => Kind::Rust(group.clone()),
                }
            }
            Token::Operator(operator) => return Err(no_operand(operator, self.last())),
            _ => {
                let text = text(&token.trees());
                return Err(refuse(
                    &token.trees(),
                    format!("an expression is missing before `{text}`"),
                ));
            }
        };
        self.node(kind, start)
    }

    fn unfinished(&self) -> syn::Error {
        let last = self.last().map(Token::trees).unwrap_or_default();
        match text(&last) {
            text if text.is_empty() => refuse(&last, "an expression is missing here"),
            text => refuse(&last, format!("an expression must follow `{text}`")),
        }
    }

    /// `(x)`
    fn parentheses(&mut self, group: &Group) -> Result<Expr> {
        let whole = [TokenTree::Group(group.clone())];
        let inside = tokens(group.stream())?;
        let mut parser = Parser::new(&inside, self.nesting + 1);
        if parser.is_at_end() {
            return Err(refuse(&whole, "an expression is missing in these parentheses"));
        }
        let expression = parser.expression()?;
        if let Some(Token::Comma(comma)) = parser.peek() {
            return Err(refuse(
                std::slice::from_ref(comma),
                "there are no tuples here: they stand in braces",
            ));
        }
        if let Some(operator) = parser.assignment() {
            return Err(refuse(&operator.tokens, "an assignment has no value: it stands alone"));
        }
        parser.end()?;
        self.node(Kind::Parentheses(Box::new(expression), group.clone()), group.span())
    }

    /// A name, `I`, `Aᵀ` or a path.
    fn name(&mut self, name: &Ident) -> Result<Expr> {
        keyword(name)?;
        let start = name.span();
        let text = name.to_string();
        if let Some(Token::Separator(_)) = self.second() {
            return self.path();
        }
        self.advance();
        if text == "I" {
            return match self.peek() {
                Some(Token::Group(group)) => Err(refuse(
                    &[name.clone().into(), group.clone().into()],
                    "`I` is the identity here: a variable of that name is `{ I }`",
                )),
                _ => self.node(Kind::Identity, start),
            };
        }
        match text.strip_suffix('ᵀ') {
            Some(base) if !base.is_empty() && !base.ends_with('ᵀ') => {
                let base = Ident::new(base, start);
                let base = self.node(Kind::Path(vec![base.into()]), start)?;
                self.node(Kind::Transpose(Box::new(base), start), start)
            }
            _ => self.node(Kind::Path(vec![name.clone().into()]), start),
        }
    }

    /// `a::b`, `::a::b`
    fn path(&mut self) -> Result<Expr> {
        let start = self.start();
        let mut path: Vec<TokenTree> = Vec::new();
        if let Some(Token::Name(name)) = self.peek() {
            path.push(name.clone().into());
            self.advance();
        }
        while let Some(Token::Separator(colons)) = self.peek() {
            path.extend_from_slice(colons);
            self.advance();
            match self.peek() {
                Some(Token::Name(name)) => path.push(name.clone().into()),
                Some(Token::Operator(operator)) if operator.op == Op::Less => {
                    return Err(refuse(
                        &operator.tokens,
                        "generic arguments stand in braces: `{ f::<f64>(x) }`",
                    ));
                }
                _ => return Err(refuse(&path, "this path is unfinished: a name must follow `::`")),
            }
            self.advance();
        }
        self.node(Kind::Path(path), start)
    }

    /// The arguments of a function.
    fn arguments(&self, group: &Group) -> Result<Vec<Expr>> {
        let mut arguments = Vec::new();
        for place in self.places(group)? {
            match place {
                Place::At(expression) => arguments.push(expression),
                Place::All(colon) => {
                    return Err(refuse(&[colon], "`:` is an index, `A[:, j]`, and no argument"));
                }
            }
        }
        Ok(arguments)
    }

    /// Expressions or `:` between commas.
    fn places(&self, group: &Group) -> Result<Vec<Place>> {
        self.nested(&[group.clone().into()])?;
        let inside = tokens(group.stream())?;
        let mut places = Vec::new();
        let mut rest = inside.as_slice();
        while !rest.is_empty() {
            let mut parser = Parser::new(rest, self.nesting + 1);
            let place = match (parser.peek(), parser.second()) {
                (Some(Token::Colon(colon)), None | Some(Token::Comma(_))) => {
                    parser.advance();
                    Place::All(colon.clone())
                }
                _ => Place::At(parser.expression()?),
            };
            places.push(place);
            match parser.peek() {
                Some(Token::Comma(_)) => parser.advance(),
                Some(Token::Operator(operator)) if operator.op == Op::Assign => {
                    return Err(refuse(
                        &operator.tokens,
                        "there are no named arguments here: of each row and of each column it is \
                         a method, `A.row_sums()`, `A.column_means()`",
                    ));
                }
                _ => parser.end()?,
            }
            rest = parser.rest;
        }
        Ok(places)
    }
}

/// How tightly a binary operator binds. `None` if it is none.
fn level(operator: &Operator) -> Option<u8> {
    if operator.assigns {
        return None;
    }
    match operator.op {
        Op::And | Op::Or => Some(1),
        op if op.compares() => Some(2),
        Op::Add | Op::Sub => Some(3),
        Op::Mul | Op::Div | Op::Rem => Some(4),
        _ => None,
    }
}

/// Refuses operators that exist with a point only.
fn undotted(operator: &Operator) -> Result<()> {
    if operator.dotted {
        return Ok(());
    }
    let symbol = text(&operator.tokens);
    let message = match operator.op {
        Op::Rem => {
            "`%` begins a comment in MATLAB: the remainder of each element is `.%`".to_owned()
        }
        Op::And | Op::Or => format!(
            "masks are combined by `.{symbol}`: Julia and MATLAB read `{symbol}` differently"
        ),
        op if op.compares() => format!(
            "`{symbol}` of two matrices is one answer in Julia and a mask in MATLAB: the mask is `.{symbol}` here, and the answer `{{ a {symbol} b }}`"
        ),
        _ => return Ok(()),
    };
    Err(refuse(&operator.tokens, message))
}

/// Refuses operators side by side that Julia and MATLAB read differently.
fn together(operator: &Operator, left: &Expr, right: &Expr) -> Result<()> {
    let is = |side: &Expr, test: &dyn Fn(Op) -> bool| match &side.kind {
        Kind::Binary(inner, ..) => test(inner.op),
        _ => false,
    };
    let has = |test: &dyn Fn(Op) -> bool| is(left, test) || is(right, test);
    let message = match operator.op {
        op if op.compares() && has(&|op| op.compares()) => {
            "two comparisons need parentheses: `(a .< x) .& (x .< b)`"
        }
        Op::And | Op::Or if has(&|op| op.compares()) => {
            "a comparison beside `.&` or `.|` needs parentheses: Julia and MATLAB read it differently"
        }
        op @ (Op::And | Op::Or)
            if has(&|inner| matches!(inner, Op::And | Op::Or) && inner != op) =>
        {
            "`.&` and `.|` together need parentheses"
        }
        Op::And | Op::Or
            if has(&|op| matches!(op, Op::Add | Op::Sub | Op::Mul | Op::Div | Op::Rem)) =>
        {
            "arithmetic beside `.&` or `.|` needs parentheses: Julia and MATLAB read it differently"
        }
        _ => return Ok(()),
    };
    Err(refuse(&operator.tokens, message))
}

/// The error for an operator where an operand must be.
fn no_operand(operator: &Operator, before: Option<&Token>) -> syn::Error {
    let symbol = text(&operator.tokens);
    let message = match operator.op {
        Op::And if !operator.dotted => {
            "operands are borrowed by themselves: write no `&`".to_owned()
        }
        Op::Or if !operator.dotted => "closures stand in braces: `{ |x| x + 1.0 }.(A)`".to_owned(),
        Op::Mul if before.is_none() && !operator.dotted => {
            "references need no `*`: write the name alone".to_owned()
        }
        _ => format!("an expression is missing before `{symbol}`"),
    };
    refuse(&operator.tokens, message)
}

fn is_callable(operand: &Expr) -> bool {
    matches!(operand.kind, Kind::Path(_) | Kind::Rust(_))
}

/// What is before the arguments, as a function.
fn function(operand: Expr, at: &TokenTree) -> Result<Function> {
    match operand.kind {
        Kind::Path(path) => Ok(match path.as_slice() {
            [TokenTree::Ident(name)] => Function::Name(name.clone()),
            _ => Function::Path(path),
        }),
        Kind::Rust(_) | Kind::Field(..) => Ok(Function::Value(Box::new(operand))),
        _ => Err(refuse(
            std::slice::from_ref(at),
            "before this there must be the name of a function",
        )),
    }
}

/// Refuses words of Rust's own.
fn keyword(name: &Ident) -> Result<()> {
    let word = name.to_string();
    if !is_keyword(&word) && word != "await" {
        return Ok(());
    }
    let tokens = [TokenTree::Ident(name.clone())];
    Err(match word.as_str() {
        "as" => refuse(&tokens, "a conversion stands in braces: `{ n as f64 }`"),
        "for" => refuse(
            &tokens,
            "there are no comprehensions here: `Matrix::from_fn(|i, j| …)` in braces",
        ),
        _ => refuse(&tokens, format!("`{word}` is Rust, which stands in braces")),
    })
}

/// Refuses `1.e3`, which Rust reads as the field `e3` of 1.
fn exponent_after_a_point(operand: &Expr, name: &Ident) -> Result<()> {
    let Kind::Number(number) = &operand.kind else { return Ok(()) };
    let word = name.to_string();
    let exponent = word
        .strip_prefix(['e', 'E'])
        .is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_'));
    if !exponent || number.integer.is_none() {
        return Ok(());
    }
    let tokens = [number.literal.clone().into(), name.clone().into()];
    let number = number.literal.to_string();
    Err(refuse(&tokens, format!("`{number}.{word}` is written `{number}.0{word}` here")))
}
