import numpy as np
import pytest
from thinc.api import Model, NumpyOps, get_current_ops

from claims.parsing.loading import parser
from claims.parsing.products import Products


def numbers(rows, columns):
    return np.random.default_rng(rows * columns).standard_normal((rows, columns), dtype="f")


@pytest.mark.parametrize(("rows", "inner", "columns"), [(1, 1, 1), (3, 96, 384), (64, 288, 96)])
@pytest.mark.parametrize("turned", [False, True])
def test_products_are_those_of_the_library_of_the_model(rows, inner, columns, turned):
    one = numbers(rows, inner)
    other = numbers(columns, inner) if turned else numbers(inner, columns)
    given = Products().gemm(one, other, trans2=turned)
    assert np.allclose(given, NumpyOps().gemm(one, other, trans2=turned), atol=1e-4)


def test_every_layer_that_would_use_another_library_uses_ours():
    found = (getattr(component, "model", None) for _, component in parser().pipeline)
    layers = [layer for model in found if isinstance(model, Model) for layer in model.walk()]
    assert layers
    if type(get_current_ops()) is NumpyOps:
        assert {type(layer.ops) for layer in layers} == {Products}
