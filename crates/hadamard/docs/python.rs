//! numpy, by PyO3: matrices for Python, and from it.

use hadamard::Matrix;
use numpy::ndarray::{ArrayView2, ShapeBuilder};
use numpy::{PyArray2, PyReadonlyArray2, PyUntypedArrayMethods};
use pyo3::exceptions::PyValueError;
use pyo3::{Bound, PyResult, Python, pymodule};

/// A copy of an array of any strides. Another shape is an error in Python.
fn from_numpy<const M: usize, const N: usize>(
    a: &PyReadonlyArray2<'_, f64>,
) -> PyResult<Matrix<f64, M, N>> {
    let refuse = || PyValueError::new_err(format!("not {M}x{N}: {:?}", a.shape()));
    let array = a.as_array();
    (array.dim() == (M, N)).then(|| Matrix::from_fn(|i, j| array[[i, j]])).ok_or_else(refuse)
}

/// Columns one after another are Fortran's order, which numpy has too.
fn to_numpy<'py, const M: usize, const N: usize>(
    py: Python<'py>,
    a: &Matrix<f64, M, N>,
) -> Bound<'py, PyArray2<f64>> {
    let view = ArrayView2::from_shape((M, N).f(), a.as_slice()).unwrap();
    PyArray2::from_array(py, &view)
}

#[pymodule]
mod hadamard_recipe {
    use super::{Bound, PyArray2, PyReadonlyArray2, PyResult, Python, PyValueError};
    use super::{from_numpy, to_numpy};
    use pyo3::pyfunction;

    /// The inverse of a 3x3 matrix, as a function of Python.
    #[pyfunction]
    fn inverse<'py>(
        py: Python<'py>,
        a: PyReadonlyArray2<'py, f64>,
    ) -> PyResult<Bound<'py, PyArray2<f64>>> {
        let inverse = from_numpy::<3, 3>(&a)?.inverse();
        let inverse = inverse.map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(to_numpy(py, &inverse))
    }
}
