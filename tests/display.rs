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
        vector!["a", "b\n"] => r#"vector!["a", "b\n"]"#;
        vector![1, 2] => "vector![1, 2]";
        vector![-1.5, 2.0, 0.0] => "vector![-1.5, 2.0, 0.0]";
        mat![1, 2] => "mat![1, 2]";
        vector![7] => "mat![7]";
        mat![true] => "mat![true]";
        Matrix::<_, 2, 2>::splat(Some(1)) => "mat![Some(1), Some(1); Some(1), Some(1)]";
    }
    assert_eq!(format!("{:.1?}", mat![1.0, 2.0]), "mat![1.0, 2.0]");
    assert_eq!(format!("{:#?}", mat![1, 2; 3, 4]), "mat![\n    1, 2;\n    3, 4;\n]");
    assert_eq!(format!("{:#?}", vector![1, 2]), "vector![\n    1,\n    2,\n]");
    assert_eq!(vector![1, 2,], vector![1, 2]);
}

#[test]
fn the_alternate_form_takes_one_line() {
    assert_eq!(format!("{:#}", mat![1, 20; 300, 4]), "[1 20; 300 4]");
    assert_eq!(format!("{:#}", vector![1, 2, 3]), "[1 2 3]ᵀ");
    assert_eq!(format!("{:#}", mat![1, 2, 3]), "[1 2 3]");
    assert_eq!(format!("{:#}", mat![1]), "[1]");
    assert_eq!(format!("{:#7.2}", vector![1.0, -22.5]), "[   1.00  -22.50]ᵀ");
    assert_eq!(format!("{:#.1e}", vector![1500.0, 0.25]), "[1.5e3 2.5e-1]ᵀ");
    assert_eq!(format!("{:+#}", Symmetric::from_lower(mat![1, 0; 2, 3])), "[+1 +2; +2 +3]");
}

#[test]
fn zeros_fill_characters_and_alignments_are_those_of_numbers() {
    let a = mat![1, 20; -300, 4];
    assert_eq!(format!("{a:05}"), "[00001 00020]\n[-0300 00004]");
    assert_eq!(format!("{a:02}"), "[  01 20]\n[-300 04]");
    assert_eq!(format!("{:+07.2}", mat![1.5, -2.25]), "[+001.50 -002.25]");
    assert_eq!(format!("{a:<}"), "[1    20]\n[-300 4 ]");
    assert_eq!(format!("{a:<3}"), "[1    20 ]\n[-300 4  ]");
    assert_eq!(format!("{a:*^5}"), "[**1** *20**]\n[-300* **4**]");
    assert_eq!(format!("{a:.>5}"), "[....1 ...20]\n[.-300 ....4]");
    assert_eq!(format!("{:<4}", mat!["é", "ab"]), "[é    ab  ]");
    // Each element of a row as Rust shows the number.
    macro_rules! same {
        ($($options:literal)*) => {$(
            let (x, y) = (-1.25, 300.0);
            let expected = format!(concat!("[{", $options, "} {", $options, "}]"), x, y);
            assert_eq!(format!(concat!("{", $options, "}"), mat![x, y]), expected);
        )*};
    }
    same! { ":9" ":<9" ":^9" ":>9" ":*<9.1" ":#^12.3e" ":+9" ":+09.1" ":09" ":012.2e" ":012E" ":.0E" }
}

#[test]
fn integers_are_shown_in_other_bases() {
    let a = mat![1_u8, 254; 16, 0];
    assert_eq!(format!("{a:x}"), "[ 1 fe]\n[10  0]");
    assert_eq!(format!("{a:02X}"), "[01 FE]\n[10 00]");
    assert_eq!(format!("{a:#x}"), "[ 0x1 0xfe]\n[0x10  0x0]");
    assert_eq!(format!("{a:#06x}"), "[0x0001 0x00fe]\n[0x0010 0x0000]");
    assert_eq!(format!("{:04b}", vector![5, 9]), "[0101]\n[1001]");
    assert_eq!(format!("{:#o}", mat![8, 64]), "[0o10 0o100]");
    assert_eq!(format!("{:x}", mat![-1_i8]), "[ff]");
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
