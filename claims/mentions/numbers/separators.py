"""How digits are written: separators and scripts of several cultures, signs and notes glued on."""

import re
import unicodedata

DIGITS = re.compile(
    r"(\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:['’]\d{3})+|\d{1,18})"
    r"(\.\d{1,9})?([A-Za-z]{1,8})?"
)
THOUSANDS = re.compile(r"[,.'’]")  # between the groups of a whole number
DECIMAL_COMMA = re.compile(r"\d{1,4},\d{1,2}")
THOUSAND_DOT = re.compile(r"[1-9]\d{0,2}\.\d{3}")
VULGAR = re.compile(r"(\d{0,9})([¼½¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞])")
FRACTION = re.compile(r"(\d)/(2|3|4|5|6|8|10)")
SIGNS = "~≈≥≤x\u00d7\u2212-"  # times and minus among them
MARK = re.compile(rf"([{SIGNS}]|[A-Za-z]{{1,3}}\$|[a-z]{{4,9}}-)(?=\d)", re.ASCII)
MARKED = re.compile(rf"(?:[{SIGNS}]|[A-Za-z]{{1,3}}\$|[Mm]agnitude-)\d")
FOOTNOTE = re.compile(r"(?<=\d)(?:\.?\[\d{1,3}|[⁰¹²³⁴-⁹]+)\]?$")
MARGIN = re.compile(r"(\d+(?:\.\d+)?)±(\d+(?:\.\d+)?)")
SCALES = ("magnitude-",)  # other words before a hyphen make names: 'covid-19'


def mark_of(word: str) -> str:
    """Return the sign glued before the digits of a word, '' where there is none.

    >>> mark_of("~50"), mark_of("nz$5"), mark_of("covid-19"), mark_of("50")
    ('~', 'nz$', '', '')
    """
    match = None if word[:1].isdigit() else MARK.match(word)
    if match is None or (len(match[1]) > 1 and not match[1].endswith(("$", *SCALES))):
        return ""
    return match[1]


def without_footnote(word: str) -> str:
    """Return a word without the mark of a note: '12' for '12[3' and '12¹'."""
    noted = "[" in word or not word.isascii()
    return FOOTNOTE.sub("", word) if noted else word


def in_plain_digits(word: str) -> str:
    """Return a word of digits without signs and notes, its digits those of ASCII.

    >>> in_plain_digits("١٢"), in_plain_digits("≥12"), in_plain_digits("12[3")
    ('12', '12', '12')
    """
    if word.isascii() and word.isdecimal():
        return word
    word = without_footnote(word[len(mark_of(word)) :])
    if margin := MARGIN.fullmatch(word):
        word = margin[1]
    if word.isascii():
        return word
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in word)


def margin_of(word: str) -> float:
    """Return what '12±2' may be more or less, 0 where nothing is said."""
    match = MARGIN.fullmatch(word)
    return float(match[2]) if match else 0
