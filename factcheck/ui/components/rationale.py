"""Draw what goes with a verdict: the rationale and, in editor mode, all that a report can say."""

from factcheck.domain.verdict import Confidence, VerdictFlag
from factcheck.ui.components.kept_fields import KeptFields

HEIGHT = 92  # pixels: three lines


def rationale(fields: KeptFields, *, editor: bool, statement: bool) -> None:
    """Draw the fields of a review; of a statement also whether it was said at all."""
    fields.area("rationale", "Rationale `T`", height=HEIGHT, hint="Why the evidence leads there")
    fields.check("nothing_found", "Searched, nothing found")
    fields.text("conclusion", "Conclusion, one sentence for the report")
    if not editor:
        return
    if statement:
        said = ["supported", "refuted", "insufficient_evidence"]
        fields.choice("said", "Was it said (above: is it so)", said)
    fields.choice("confidence", "Confidence in the verdict", [c.value for c in Confidence])
    fields.several("flags", "Flags", [f.value for f in VerdictFlag])
    fields.text("as_of", "As of", hint="2020-03-13, UTC")
    fields.text("open_questions", "What would change the verdict")
    fields.text("reply_sought", "Right of reply: who, when, result")
