// Links of an arm are frames of one type with a number: `Link<2>` is not `Link<1>`.
use hadamard::geometry::Isometry3;
use hadamard::geometry::frame::Map;

struct Link<const I: usize>;

fn main() {
    let base_from_first = Map::<Link<1>, Link<0>, _>::new(Isometry3::<f64>::IDENTITY);
    let second_from_third = Map::<Link<3>, Link<2>, _>::new(Isometry3::<f64>::IDENTITY);
    let _ = base_from_first * second_from_third;
}
