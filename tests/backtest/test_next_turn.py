"""What a change would have meant for what a turn leaves to the next, in a history of its own."""

from releve.shell.one_time_code import last_code


def test_what_nobody_has_seen_yet_goes_on_into_the_next_turn(tried, talks, desk, house):
    """Whoever proves themselves first is asked whether it was meant once they have."""
    del talks
    talk = house.converse(desk, house.ELSA, identified=False)
    assert house.say(desk, talk, "ask", "complaint S-5512")["phase"] == "verifying"
    with desk.pool.connection() as connection:
        code = last_code(connection, desk.lender_id, house.ELSA)
    assert code is not None
    house.say(desk, talk, "code", code)
    [line] = tried("certainty.complaint=0.99", market="se").lines
    assert (line.kind.was, line.count) == ("done register_complaint", 1)
    assert line.kind.would_be == "asked confirm before register_complaint"
    assert [(one.conversation, one.message) for one in line.examples] == [(talk, "code")]
