//! Everything that works element by element: the Hadamard family.

mod compare;
mod hadamard;
mod mask;
mod order;
mod power;
mod remainder;
mod round;
mod sign;
mod transcendental;
mod trigonometry;
mod zip;
