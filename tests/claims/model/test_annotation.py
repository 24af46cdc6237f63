from claims.model.annotation import Annotation


def test_an_annotation_prints_the_fields_of_the_format():
    line = Annotation(
        document_id="d", layer="numbers", start=0, end=3, text="Two", value={"min": 2}
    ).model_dump(mode="json")
    assert list(line) == ["document_id", "layer", "start", "end", "text", "value"]
    assert line["layer"] == "numbers"
