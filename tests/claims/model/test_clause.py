from claims.model.clause import Argument, Clause, ClauseKind, Role, Tense, Voice

CLAUSE = Clause(
    predicate=2,
    lemma="kill",
    kind=ClauseKind.MAIN,
    voice=Voice.PASSIVE,
    tense=Tense.PAST,
    arguments=(
        Argument(Role.PATIENT, 1, (0, 1)),
        Argument(Role.OBLIQUE, 5, (5,), preposition="in"),
        Argument(Role.OBLIQUE, 7, (7,), preposition="near"),
        Argument(Role.AGENT, 9, (8, 9)),
    ),
    tokens=(0, 1, 2),
)


def test_arguments_are_found_by_role_in_reading_order():
    assert [a.head for a in CLAUSE.of(Role.AGENT, Role.PATIENT)] == [1, 9]
    assert CLAUSE.of(Role.CONTENT) == ()


def test_obliques_are_found_by_preposition():
    assert [a.head for a in CLAUSE.oblique("in", "near")] == [5, 7]
    assert CLAUSE.oblique("after") == ()
