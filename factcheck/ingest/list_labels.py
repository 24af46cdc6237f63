"""How the number or the sign before an entry of a list is written."""

POINT = "•"  # for signs of fonts that hold pictures in the place of letters
MOST_ROMAN = 3999  # no letter stands for 5,000
LONGEST = 9  # letters of a number in letters
AROUND = 40  # characters around numbers, such as "Chapter"; they come again with each entry
_ROMAN: tuple[tuple[int, str], ...] = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L")),
    *((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def point(text: str) -> str:
    """Return the sign before an entry.

    >>> point("–"), point("o")
    ('–', '•')
    """
    sign = text.strip()[:1]
    return sign if sign and not sign.isalnum() and not "\ue000" <= sign <= "\uf8ff" else POINT


def spelt(number: int, form: str) -> str:
    """Return a number as a list of a form shows it.

    >>> [spelt(28, form) for form in ("decimal", "lowerLetter", "upperRoman", "none")]
    ['28', 'bb', 'XXVIII', '']
    """
    match form:
        case "none":
            return ""
        case "lowerLetter" | "upperLetter" if number > 0:
            letters = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, LONGEST)
            return letters if form.startswith("lower") else letters.upper()
        case "lowerRoman" | "upperRoman" if 0 < number <= MOST_ROMAN:
            roman = _roman(number)
            return roman.lower() if form.startswith("lower") else roman
        case "decimalZero":
            return f"{number:02d}"
        case _:
            return str(number)


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        written += sign * count
    return written
