//! `math!`: an expression in the notation of Julia and MATLAB.
//!
//! Four passes. *Tokens* joins points and operators, which Rust's lexer keeps apart, and splits
//! literals such as the `2.` of `2.*A`. *Parse* builds a tree. *Check* refuses what Julia and
//! MATLAB read differently. *Expand* writes Rust.
//!
//! From tight to loose:
//!
//! ```text
//! f(x)  f.(x)  x.f(y)  A[i, j]  A.T  x?
//! ^  .^                                  not chained
//! -  !                                   before an operand
//! *  /  .*  ./  .%
//! +  -  .+  .-
//! .<  .<=  .>  .>=  .==  .!=             not chained
//! .&  .|                                 not mixed, and no comparison beside them
//! =  +=  -=  *=  /=  ^=                  once
//! .+=  .-=  .*=  ./=  .%=  .^=           once
//! ```
//!
//! No rule depends on white space, except that `! =` is not `!=`.

mod check;
mod expand;
mod form;
mod functions;
mod numbers;
pub mod parse;
mod rows;
mod tokens;
pub mod tree;

use proc_macro2::TokenStream;
use syn::Result;

use super::literal::path_and_tokens;

/// Expands `[path of the crate] expression` to Rust, or to a single `compile_error!`.
pub fn expand(input: TokenStream) -> TokenStream {
    try_expand(input).unwrap_or_else(|error| error.to_compile_error())
}

fn try_expand(input: TokenStream) -> Result<TokenStream> {
    let (krate, input) = path_and_tokens(input, "`math!`")?;
    let statement = parse::statement(input)?;
    check::statement(&statement)?;
    Ok(expand::statement(&krate, &statement))
}
