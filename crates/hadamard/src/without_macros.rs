//! Stand-ins for the literals in a build without the feature `macros`. Each is an error that
//! names the feature.

/// The argument is `$` and the names of the macros.
macro_rules! say_what_is_needed {
    ($d:tt $($name:ident)*) => {$(
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ($d($d literal:tt)*) => {
                ::core::compile_error! { ::core::concat!(
                    "`", ::core::stringify!($name), "!` needs the feature `macros` of `hadamard`, \
                     which is on by default: hadamard = { version = \"0.1\", \
                     default-features = false, features = [\"macros\"] }"
                ) }
            };
        }
    )*};
}

say_what_is_needed! { $ mat vector block block_diag math }
