"""A house's own templates."""

import pytest

from factcheck.errors import UsageError
from factcheck.reports.house_style import environment, style
from factcheck.reports.html_page import html_page
from factcheck.reports.markdown_page import markdown_page


@pytest.fixture
def house(tmp_path):
    """Write files of a house's style; return their folder."""

    def write(**files):
        for name, text in files.items():
            (tmp_path / name.replace("__", ".")).write_text(text)
        return tmp_path

    return write


def test_a_template_takes_the_place_of_ours_by_name(contents, house):
    folder = house(report__md__j2="# House: {{ report.title }}\n")
    assert markdown_page(contents, folder) == "# House: Camp\n"
    assert "House:" not in html_page(contents, folder)


def test_a_style_takes_the_place_of_ours_or_comes_after_it(contents, house):
    added = html_page(contents, house(house__css="h1 { color: teal }"))
    assert "h1 { color: teal }" in added
    assert ".claim {" in added
    replaced = html_page(contents, house(report__css="h1 { color: pink }"))
    assert "color: pink" in replaced
    assert ".claim {" not in replaced


def test_words_stay_words_in_a_template_of_the_house(contents, house):
    folder = house(report__html__j2="<p>{{ report.title }}</p>")
    named = contents.model_copy(update={"title": "<b>x</b>"})
    assert html_page(named, folder) == "<p>&lt;b&gt;x&lt;/b&gt;</p>"


@pytest.mark.parametrize(
    "template",
    [
        "{{ report.__class__.__mro__ }}",
        "{{ words.count_words.__globals__ }}",
        "{{ words.__class__ }}",
        "{{ ''.__class__ }}",
        "{{ report.claims.append(1) }}",
    ],
)
def test_a_template_cannot_reach_the_machine(contents, house, template):
    with pytest.raises(UsageError, match="cannot use the templates of"):
        html_page(contents, house(report__html__j2=template))


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("a\n{% if %}", "report.html.j2 line 2"),
        ("{{ report.nothing }}", "nothing"),
        ("{% include 'missing.j2' %}", "missing.j2"),
        ("{% include '../secret' %}", "secret"),
    ],
)
def test_a_wrong_template_is_told_with_its_place(contents, house, template, says):
    (house().parent / "secret").write_text("secret")
    with pytest.raises(UsageError, match=says):
        html_page(contents, house(report__html__j2=template))


@pytest.mark.parametrize("css", ["</style><script>", "</STYLE>", "<!-- x"])
def test_a_style_cannot_hold_markup(house, css):
    with pytest.raises(UsageError, match="the style sheet holds markup"):
        style(environment(house(report__css=css)))


def test_a_link_out_of_the_folder_is_not_followed(contents, house, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.md.j2"
    outside.write_text("secret")
    folder = house(report__md__j2="{% include 'folder/secret.md.j2' %}")
    (folder / "folder").symlink_to(outside.parent)
    with pytest.raises(UsageError, match="cannot use the templates"):
        markdown_page(contents, folder)


def test_a_folder_that_is_none_is_told(contents, tmp_path):
    with pytest.raises(UsageError, match="expected a folder with templates"):
        html_page(contents, tmp_path / "none")
