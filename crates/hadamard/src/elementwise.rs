//! The Hadamard family: operations that work element by element.

mod add;
mod compare;
mod hadamard;
mod mask;
mod order;
mod overflow;
mod power;
mod remainder;
mod round;
mod sign;
mod transcendental;
mod trigonometry;
mod zip;
