//! What `Display` and `Debug` print.

use hadamard::linalg::Symmetric;
use hadamard::{Matrix, mat, vector};

#[test]
fn rows_are_printed_as_rows_and_aligned() {
    assert_eq!(mat![1, 2, 3; 4, 5, 6].to_string(), "[1 2 3]\n[4 5 6]");
    assert_eq!(mat![1, 20; -300, 4].to_string(), "[   1 20]\n[-300  4]");
    assert_eq!(vector![1, 2].to_string(), "[1]\n[2]");
    assert_eq!(mat![true, false].to_string(), "[true false]");
}

#[test]
fn format_options_reach_the_elements() {
    let a = mat![1.0, 2.345; -0.5, 10.0];
    assert_eq!(format!("{a:.2}"), "[ 1.00  2.35]\n[-0.50 10.00]");
    assert_eq!(format!("{a:+.0}"), "[+1  +2]\n[-0 +10]");
    assert_eq!(format!("{a:+}"), "[  +1 +2.345]\n[-0.5    +10]");
    assert_eq!(format!("{a:6.1}"), "[   1.0    2.3]\n[  -0.5   10.0]");
    assert_eq!(format!("{:e}", mat![1500.0, 0.25]), "[1.5e3 2.5e-1]");
    assert_eq!(format!("{:+.2e}", mat![1500.0]), "[+1.50e3]");
    assert_eq!(format!("{:.1e}", mat![1500.0]), "[1.5e3]");
    assert_eq!(format!("{:+e}", mat![1500.0]), "[+1.5e3]");
}

#[test]
fn width_counts_characters_not_bytes() {
    assert_eq!(mat!["é", "a"; "b", "ccc"].to_string(), "[é   a]\n[b ccc]");
}

#[test]
fn debug_prints_a_literal() {
    // The printed text is pasted here as source and compared with the value.
    macro_rules! pastes {
        ($($literal:expr => $text:literal;)*) => {$( assert_eq!(format!("{:?}", $literal), $text); )*};
    }
    pastes! {
        mat![1, -2; 3, 4] => "mat![1, -2; 3, 4]";
        mat![1.0, 0.5] => "mat![1.0, 0.5]";
        mat!["a"; "b\n"] => r#"mat!["a"; "b\n"]"#;
        vector![1, 2] => "mat![1; 2]";
        mat![true] => "mat![true]";
        Matrix::<_, 2, 2>::splat(Some(1)) => "mat![Some(1), Some(1); Some(1), Some(1)]";
    }
    assert_eq!(format!("{:.1?}", mat![1.0, 2.0]), "mat![1.0, 2.0]");
    assert_eq!(format!("{:#?}", mat![1, 2; 3, 4]), "mat![\n    1, 2;\n    3, 4;\n]");
}

#[test]
fn structured_matrices_are_shown_with_their_zeros() {
    let a = mat![1.0, 2.0; 3.0, 4.5];
    let of = |x: &dyn std::fmt::Display| format!("{x:.1}");
    assert_eq!(of(&a.lower()), "[1.0 0.0]\n[3.0 4.5]");
    assert_eq!(of(&a.upper()), "[1.0 2.0]\n[0.0 4.5]");
    assert_eq!(of(&a.diagonal().diag()), "[1.0 0.0]\n[0.0 4.5]");
    assert_eq!(of(&Symmetric::from_lower(a)), "[1.0 3.0]\n[3.0 4.5]");
}
