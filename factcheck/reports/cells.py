"""Table cells that a spreadsheet takes for text."""

# What a spreadsheet may read as a formula, full-width forms included; a tab, a line break or a
# space before it hides it from the eye and not from every program.
FORMULA_SIGNS = "=+-@＝＋－＠"  # noqa: RUF001  # the look-alikes are meant
BLANKS = "\t\r\n"
FORCE_TEXT = "'"  # spreadsheets take what follows as text


def as_text(value: object) -> str:
    """Return a value as a cell that no spreadsheet runs: a leading sign is forced to text.

    Null is an empty cell. Numbers that are to stay numbers do not come here.
    """
    text = "" if value is None else str(value)
    risky = text.startswith(tuple(BLANKS)) or text.lstrip().startswith(tuple(FORMULA_SIGNS))
    return FORCE_TEXT + text if risky else text
