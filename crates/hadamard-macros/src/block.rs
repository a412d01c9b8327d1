//! `block!`: rows of blocks, each of which is a matrix or an element.
//!
//! Rows are split like rows of `mat!` with commas. Numbers side by side become one
//! block, so that the compiler types them like the elements of an array. For everything
//! else, its type decides whether it is a matrix or an element.
//!
//! All output has the spans of the user's tokens, so that a message underlines the
//! whole block or row that does not fit.

use super::literal::{self, Row};
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;
use syn::Result;

/// An entry of a row.
#[derive(Debug)]
pub enum Block {
    /// Numbers and other literals, side by side.
    Numbers(Vec<TokenStream>),
    /// An expression. Its type decides what it is.
    Expression(TokenStream),
}

/// Expands `[path of the crate] literal…` to an expression, or to a single
/// `compile_error!`.
pub fn expand(input: TokenStream) -> TokenStream {
    try_expand(input).unwrap_or_else(|error| error.to_compile_error())
}

fn try_expand(input: TokenStream) -> Result<TokenStream> {
    let (krate, tokens) = literal::path_and_tokens(input, "`block!`")?;
    Ok(expand_rows(&krate, &parse(tokens)?))
}

/// The matrix of the rows of blocks.
pub fn expand_rows(krate: &TokenStream, rows: &[Vec<Block>]) -> TokenStream {
    if let Some(blocks) = beside_zeros(rows) {
        let blocks = blocks.map(|block| expand_block(krate, block));
        return finish(krate, Some(call(krate, "beside_zeros", &blocks)));
    }
    let rows = rows.iter().map(|row| expand_row(krate, row));
    let matrix = rows.reduce(|top, bottom| call(krate, "below", &[top, bottom]));
    finish(krate, matrix)
}

/// Expands the blocks of `block_diag!` in the same way.
pub fn expand_diagonal(input: TokenStream) -> TokenStream {
    try_expand_diagonal(input).unwrap_or_else(|error| error.to_compile_error())
}

fn try_expand_diagonal(input: TokenStream) -> Result<TokenStream> {
    let (krate, tokens) = literal::path_and_tokens(input, "`block_diag!`")?;
    let rows = literal::rows_of_blocks(tokens)?;
    let [row] = rows.as_slice() else {
        let second = rows.get(1).map(|row| row.tokens.as_slice()).unwrap_or_default();
        return Err(literal::refuse(
            second,
            "`block_diag!` has the blocks of the diagonal only: separate them by commas, \
             or use `block!` for rows",
        ));
    };
    let blocks = row.elements.iter().map(|element| {
        let block = match literal::is_number(element) {
            true => Block::Numbers(vec![element.clone()]),
            false => Block::Expression(element.clone()),
        };
        expand_block(&krate, &block)
    });
    let matrix = blocks.reduce(|first, next| call(&krate, "diagonal", &[first, next]));
    Ok(finish(&krate, matrix))
}

/// The matrix, after all blocks are joined. The zero is for a shape that nothing decides: see
/// `__blocks::KnownShape`.
fn finish(krate: &TokenStream, matrix: Option<Spanned>) -> TokenStream {
    let Some(matrix) = matrix else { return TokenStream::new() };
    let mut zero = proc_macro2::Literal::usize_unsuffixed(0);
    zero.set_span(matrix.last);
    let zero = Spanned::new(TokenTree::from(zero).into());
    let matrix = call(krate, "joined_blocks", &[matrix, zero]).tokens;
    quote!({
        use #krate::__blocks::Single as _;
        #matrix
    })
}

/// The blocks a and b of `a, 0; 0, b`, which could be meant as zeros beside the diagonal.
fn beside_zeros(rows: &[Vec<Block>]) -> Option<[&Block; 2]> {
    let zero = |block: &Block| match block {
        Block::Numbers(numbers) => numbers.iter().all(literal::is_zero) && numbers.len() == 1,
        Block::Expression(_) => false,
    };
    let expression = |block: &Block| matches!(block, Block::Expression(_));
    match rows {
        [top, bottom] => match (top.as_slice(), bottom.as_slice()) {
            ([a, right], [left, b])
                if [a, b].into_iter().all(expression) && [right, left].into_iter().all(zero) =>
            {
                Some([a, b])
            }
            _ => None,
        },
        _ => None,
    }
}

/// The rows of a literal.
///
/// # Errors
///
/// If it is no literal of blocks. The message is for the user.
pub fn parse(tokens: TokenStream) -> Result<Vec<Vec<Block>>> {
    let rows = literal::rows_of_blocks(tokens)?;
    Ok(rows.into_iter().map(|Row { elements, .. }| group(elements)).collect())
}

/// Puts numbers side by side into one block.
pub fn group(elements: Vec<TokenStream>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for element in elements {
        match (blocks.last_mut(), literal::is_number(&element)) {
            (Some(Block::Numbers(numbers)), true) => numbers.push(element),
            (_, true) => blocks.push(Block::Numbers(vec![element])),
            (_, false) => blocks.push(Block::Expression(element)),
        }
    }
    blocks
}

fn expand_row(krate: &TokenStream, row: &[Block]) -> Spanned {
    let blocks = row.iter().map(|block| expand_block(krate, block));
    let row = blocks.reduce(|left, right| call(krate, "right_of", &[left, right]));
    row.unwrap_or_else(|| Spanned::new(TokenStream::new()))
}

fn expand_block(krate: &TokenStream, block: &Block) -> Spanned {
    match block {
        Block::Numbers(numbers) => {
            let numbers = numbers.iter().cloned().map(literal::keep_precedence);
            let argument = Spanned::new(quote!(#(#numbers),*));
            let array = argument.in_group(Delimiter::Bracket);
            call(krate, "numbers", &[array])
        }
        Block::Expression(tokens) => {
            let argument = literal::keep_precedence(tokens.clone());
            let argument = Spanned::new(argument).in_group(Delimiter::Bracket);
            let entry = call(krate, "BlockEntry", &[argument]);
            let mut dot = Punct::new('.', Spacing::Alone);
            dot.set_span(entry.last);
            let method = Ident::new("block", entry.last);
            let mut arguments = Group::new(Delimiter::Parenthesis, TokenStream::new());
            arguments.set_span(entry.last);
            let Spanned { tokens, first, last } = entry;
            Spanned { tokens: quote!(#tokens #dot #method #arguments), first, last }
        }
    }
}

/// The tokens of an expression, and the first and the last of the user's
/// tokens in it.
struct Spanned {
    tokens: TokenStream,
    first: Span,
    last: Span,
}

impl Spanned {
    fn new(tokens: TokenStream) -> Self {
        let mut spans = tokens.clone().into_iter().map(|token| token.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        Spanned { tokens, first, last: spans.last().unwrap_or(first) }
    }

    fn in_group(self, delimiter: Delimiter) -> Self {
        let Spanned { tokens, first, last } = self;
        Spanned { tokens: spanned_group(delimiter, tokens, last).into(), first, last }
    }
}

fn spanned_group(delimiter: Delimiter, tokens: TokenStream, span: Span) -> TokenTree {
    let mut group = Group::new(delimiter, tokens);
    group.set_span(span);
    group.into()
}

/// `(krate::__blocks::function)(arguments)`: for the compiler, an expression
/// reaches from its first to its last token. Here these are parentheses, and
/// get the spans of the user's first and last tokens.
fn call(krate: &TokenStream, function: &str, arguments: &[Spanned]) -> Spanned {
    let [first, last] = match arguments {
        [] => [Span::call_site(); 2],
        [only] => [only.first, only.last],
        [start, .., end] => [start.first, end.last],
    };
    let function = Ident::new(function, first);
    let path = spanned_group(Delimiter::Parenthesis, quote!(#krate::__blocks::#function), first);
    let arguments = arguments.iter().map(|argument| &argument.tokens);
    let arguments = spanned_group(Delimiter::Parenthesis, quote!(#(#arguments),*), last);
    Spanned { tokens: quote!(#path #arguments), first, last }
}
