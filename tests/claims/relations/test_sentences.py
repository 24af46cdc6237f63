"""What the families that set sentences beside each other find together."""

import pytest

from claims import Document, extract_many
from claims.relations.entries import entries_of
from claims.relations.passages import passages_of
from claims.relations.sentences import compare_sentences


@pytest.mark.parametrize(
    ("texts", "rules"),
    [
        (("The five men killed were teachers.", "The five men killed were soldiers."), {"R39"}),
        (("The camp lies north of Orlen.", "The camp lies south of Orlen."), {"R25"}),
        (("The camp lies north of Orlen.", "Prices rose in June."), set()),
    ],
)
def test_each_family_finds_its_own(texts, rules):
    documents = [Document(text=t, published="2022-05-03", outlet=t[-9:]) for t in texts]
    found = compare_sentences(passages_of(entries_of(list(extract_many(documents)), (), ())))
    assert {finding.rule for finding in found} == rules
