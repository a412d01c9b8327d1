//! defmt can log every public type, and sends a matrix row by row.
//!
//! The texts of a log stay in the file of the program, in a section that a linker script
//! makes. A program of the host has no such section. So these tests check the bytes that are
//! sent: those of the numbers, and where references to texts stand between them.

#![allow(missing_docs, reason = "a test's name says what it shows")]

mod types;

use std::cell::RefCell;

use defmt::{Format, Logger};
use hadamard::{Matrix, mat, vector};

thread_local! {
    static SENT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

#[defmt::global_logger]
struct Capture;

defmt::timestamp!("{=u8}", 0);

// SAFETY: `write` must be called only between `acquire` and `release`, and not by two
// contexts at once. A context is a thread here, and each thread has bytes of its own.
unsafe impl Logger for Capture {
    fn acquire() {}

    unsafe fn flush() {}

    unsafe fn release() {}

    unsafe fn write(bytes: &[u8]) {
        SENT.with_borrow_mut(|sent| sent.extend_from_slice(bytes));
    }
}

/// The bytes of a log of this value alone, without the reference to its text and the time.
fn sent(value: &impl Format) -> Vec<u8> {
    defmt::println!("{}", value);
    SENT.take().split_off(3)
}

/// A reference to a text. Only its size is known.
const TEXT: [Option<u8>; 2] = [None; 2];

fn number(x: u32) -> [Option<u8>; 4] {
    x.to_le_bytes().map(Some)
}

#[track_caller]
fn check(value: &impl Format, expected: &[&[Option<u8>]]) {
    let (sent, expected) = (sent(value), expected.concat());
    assert_eq!(sent.len(), expected.len(), "{sent:?}");
    for (k, (sent, expected)) in std::iter::zip(sent, expected).enumerate() {
        assert_eq!(sent, expected.unwrap_or(sent), "byte {k}");
    }
}

const END: [Option<u8>; 2] = [Some(0); 2];

#[test]
fn a_matrix_is_sent_row_by_row() {
    let a = mat![1_u32, 2, 3; 40_000, 50_000, 60_000];
    let first = [TEXT.as_slice(), &number(1), &number(2), &number(3)].concat();
    let second = [TEXT.as_slice(), &number(40_000), &number(50_000), &number(60_000)].concat();
    // The matrix, its text, the array of rows, a row; then a text for the numbers of each.
    check(&a, &[&TEXT, &TEXT, &TEXT, &TEXT, &first, &second, &END]);
}

#[test]
fn a_column_is_sent_as_one_array() {
    let numbers = [TEXT.as_slice(), &number(1), &number(2), &number(3)].concat();
    // The matrix, its text, the array; then a text for the numbers.
    check(&vector![1_u32, 2, 3], &[&TEXT, &TEXT, &TEXT, &numbers, &END]);
}

#[test]
fn an_error_is_sent_with_its_numbers() {
    let singular = mat![1.0, 2.0; 2.0, 4.0].lu().unwrap_err();
    // The text, which case it is, and its column.
    check(&singular, &[&TEXT, &[Some(0)], &number(1)]);
    let error = Matrix::<i32, 2, 3>::try_from([1, 2, 3, 4, 5].as_slice()).unwrap_err();
    check(&error, &[&TEXT, &number(2), &number(3), &number(5)]);
}

#[test]
fn what_is_left_of_an_iterator() {
    let mut elements = vector![7_u8, 8, 9].into_iter();
    elements.next();
    check(&elements, &[&TEXT, &TEXT, &number(2), &END]);
}

#[test]
fn factors_are_sent_whole() {
    let sent = |value: &_| sent(value).len();
    let lu = mat![2.0, 1.0; 4.0, 3.0].lu().unwrap();
    // The name, a matrix of four numbers of eight bytes, two numbers of four.
    let matrix = 2 + 2 + 2 + 2 * (2 + 2 * 8) + 2 + 2;
    assert_eq!(sent(&lu), 2 + matrix + 2 + 2 * 4 + 2);
}
