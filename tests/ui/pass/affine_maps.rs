// Affine maps: products, matrices in and out, in any dimension and with any elements.
use hadamard::geometry::Affine;
use hadamard::{Matrix, mat, vector};

fn main() {
    let (grow, step) = (Affine::from_scale(vector![2, 3]), Affine::from_translation(vector![5, 6]));
    assert_eq!(step * grow, Affine::new(mat![2, 0; 0, 3], vector![5, 6]));
    assert_eq!((&step * grow, step * &grow, &step * &grow), (step * grow, step * grow, step * grow));
    assert_eq!(grow.then(step), step * grow);
    let mut both = step;
    both *= grow;
    both *= &Affine::IDENTITY;
    assert_eq!(both, step * grow);

    let homogeneous = mat![2, 0, 5; 0, 3, 6; 0, 0, 1];
    assert_eq!(both.to_matrix(), homogeneous);
    assert_eq!(Affine::from_matrix(homogeneous), Some(both));
    assert_eq!(Affine::from_matrix(&mat![1, 0; 7, 1]), None::<Affine<i32, 1>>);
    assert_eq!(both.to_augmented(), mat![2, 0, 5; 0, 3, 6]);
    assert_eq!(Affine::from_augmented(mat![2, 0, 5; 0, 3, 6]), both);

    // A projection is a matrix, and so is its product with a map.
    let projection = Matrix::<f32, 4, 4>::IDENTITY;
    let map = Affine::from_scale(vector![1.0, 2.0, 3.0]);
    let together: Matrix<f32, 4, 4> = projection * map.to_matrix();
    assert_eq!(together * vector![1.0, 1.0, 1.0, 1.0], vector![1.0, 2.0, 3.0, 1.0]);

    fn twice<T: hadamard::Scalar, const N: usize>(a: Affine<T, N>) -> Affine<T, N> {
        a * a
    }
    assert_eq!(twice(step), Affine::from_translation(vector![10, 12]));
    assert_eq!(twice(Affine::<u8, 6>::default()), Affine::IDENTITY);
}
