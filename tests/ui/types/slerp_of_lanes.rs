// The shortest way differs from lane to lane, so lanes have none.
use hadamard::Lanes;
use hadamard::geometry::Rotation3;

fn halfway<L: Lanes<8>>(a: Rotation3<L>, b: Rotation3<L>, t: L) -> Rotation3<L> {
    a.slerp(b, t)
}

fn main() {}
