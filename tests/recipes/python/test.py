"""The module that the recipe makes does what it says: `test.py FOLDER`, where the library is."""

import importlib.util
import sys

import numpy

library = f"{sys.argv[1]}/libhadamard_recipe.so"
spec = importlib.util.spec_from_file_location("hadamard_recipe", library)
recipe = importlib.util.module_from_spec(spec)
spec.loader.exec_module(recipe)

a = numpy.array([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0], [1.0, 5.0, 4.0]])
# Rows, columns, and strides that are negative.
for matrix in a, a.T, a[::-1], numpy.asfortranarray(a):
    inverse = recipe.inverse(matrix)
    assert inverse.shape == (3, 3) and inverse.flags.f_contiguous
    assert numpy.abs(inverse @ matrix - numpy.eye(3)).max() < 1e-15

for refused, reason in (numpy.ones((2, 3)), "not 3x3: [2, 3]"), (numpy.ones((3, 3)), "singular"):
    try:
        recipe.inverse(refused)
        raise SystemExit("this should be refused")
    except ValueError as error:
        assert reason in str(error), error
