"""Multiply the matrices of the model with numpy's library, on one thread.

It takes about a third of the time that the library takes that comes with the model's, which does
not know every processor; threads would only wait for each other on matrices of this size.
"""

from typing import Any

from spacy.language import Language
from thinc.api import Model, NumpyOps
from threadpoolctl import ThreadpoolController


class Products(NumpyOps):  # type: ignore[misc]  # is compiled and has no types
    """Hold the arithmetic of a model on a processor."""

    def __init__(self) -> None:
        super().__init__(use_blis=False)
        self._threads = ThreadpoolController()

    def gemm(self, *arrays: Any, **flags: Any) -> Any:
        """Return the product of two matrices, on one thread."""
        with self._threads.limit(limits=1, user_api="blas"):
            return super().gemm(*arrays, **flags)


def multiply_with_numpy(nlp: Language) -> None:
    """Let every layer of a parser multiply so that would use the library that comes with it."""
    products = Products()
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for layer in model.walk() if isinstance(model, Model) else ():
            if type(layer.ops) is NumpyOps:  # neither a graphics card's nor another system's own
                layer.ops = products
