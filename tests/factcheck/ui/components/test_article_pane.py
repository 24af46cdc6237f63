def test_the_buttons_walk_through_the_articles(open_page, rows):
    app = open_page("review")
    before = app.query_params.get("article")
    assert app.button(key="article-before").disabled
    app.button(key="article-after").click().run()
    second = next(row.article_id for row in rows if row.article_number == 2)
    assert (before, app.query_params["article"]) == (None, second)
    assert not app.button(key="article-before").disabled


def test_the_claim_in_hand_stays_while_another_article_is_read(open_page):
    app = open_page("review")
    claim = app.query_params["claim"]
    app.button(key="article-after").click().run()
    assert app.query_params["claim"] == claim
