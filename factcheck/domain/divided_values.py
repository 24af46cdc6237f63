"""What a part of a divided claim says: what the whole does, with the number of its own words."""

from claims import Count, Quantity, Value, number_by_words

NAME_WORDS = 3  # at most, of what is counted: more is a sentence that goes on


def value_of_part(whole: Value, words: str) -> Value:
    """Return the value of a part: where its words have another number than the whole, that one.

    What a quantity counts follows the number where little else does.
    """
    count = getattr(whole, "count", None)
    if not isinstance(count, Count) or count.raw.casefold() in words.casefold():
        return whole
    found = number_by_words(words)
    if found is None:
        return whole
    own: dict[str, object] = {"count": found.number.model_copy(update={"unit": count.unit})}
    if isinstance(whole, Quantity) and 0 < len(found.after.split()) <= NAME_WORDS:
        own["what"] = found.after
    return whole.model_copy(update=own)
