"""What is not the writer's own prose is left alone, and so is talk about blame itself."""

import re

import pytest

from pmfacilitator.language import lint
from pmfacilitator.language.rules.silences import SILENCES
from pmfacilitator.language.silence import silent_parts
from pmfacilitator.language.triggers import words_in

BLAMING = "Ann forgot to renew the certificate."


def test_it_is_noticed_in_prose() -> None:
    assert lint(BLAMING)


@pytest.mark.parametrize(
    "text",
    [
        f"> {BLAMING}",
        f"- > {BLAMING}",
        f'The chat says "{BLAMING}"',
        f"The chat says “{BLAMING}”",
        "The chat says 'Ann forgot to renew the certificate.'",
        f"```\n{BLAMING}\n```",
        f"~~~ text\n{BLAMING}\n~~~\n",
        f"The log says:\n\n    {BLAMING}\n",
        f"The log has `{BLAMING}` in it.",
        f"---\nsummary: {BLAMING}\n---\nText.",
        f"<!-- {BLAMING} -->",
        "See https://example.org/ann-forgot/my-fault/it-was-my-fault for more.",
        "See [the page](https://example.org/it/was/human-error).",
        "2024-05-01 10:00:00 ERROR [worker] who broke it? my bad",
        "ERROR: login(user) failed, human error",
        "[a]: https://example.org 'who broke it'",
        "Traceback (most recent call last): you broke it",
        "level=error msg=my bad",
    ],
)
def test_quotations_code_and_logs_are_left_alone(text: str) -> None:
    assert lint(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        f"- {BLAMING}",
        f"## {BLAMING}",
        f"1. [ ] {BLAMING}",
        f"| 10:02 | {BLAMING} |",
        f"**{BLAMING}**",
        "*Ann* forgot to renew the certificate.",
        f"- Item\n\n    {BLAMING}\n",
        "Ann forgot\nto renew the certificate.",
        "ann forgot to renew it\nthen it expired",
        "Ann’s change broke the build.",
        "Ann  forgot   to renew it.",
        "At 10:02 (see `log`), Ann forgot to renew it.",
        "[Ann forgot it](https://example.org)",
    ],
)
def test_markdown_and_typing_do_not_hide_it(text: str) -> None:
    assert lint(text)


@pytest.mark.parametrize(
    "text",
    [
        "This is a blameless review.",
        "Nobody is at fault here, and nobody's mistake is looked for.",
        "We do not ask who broke it, we ask what let it break.",
        "It was not Ann's fault.",
        "Don't assume that the night team slept.",
        "Mistakes happen, and everyone makes mistakes.",
        "Avoid statements like who broke it.",
        "Do not write that somebody was careless.",
        "Instead of asking who approved it, ask which process did.",
        "It could have happened to anyone.",
        "Human error is a symptom, not a cause.",
        "Debating who broke the gate mends nothing.",
        "We were not told whether the drivers were dismissed.",
        "Lee was afraid that she would be fired.",
        "Prefer a guard rail that asks nobody over one that asks people to be careful.",
        "Accidents on this line are seldom caused by a driver.",
        "The worst thing to do is to fire the messenger.",
        "It is easy to second-guess them now: they should have waited.",
    ],
)
def test_talk_about_blame_is_no_blame(text: str) -> None:
    assert lint(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "It is not the trainee's fault, it is the council's fault.",
        "We do not want to blame anybody, but Ann forgot the seal.",
        "Nobody is at fault here; still, Ben skipped the drill.",
        "Bob broke the build, don't assume otherwise.",
    ],
)
def test_only_the_part_that_talks_about_blame_is_left_alone(text: str) -> None:
    assert lint(text)


@pytest.mark.parametrize(
    "text",
    [
        "Without a review you fail to see the second cause.",
        "When you forget the seal, the horn sounds.",
        "Usually you did not name the tank narrowly enough.",
        "It is so easy to say what the crew should have done.",
        "Saying what people should have done does not explain why it made sense to them.",
        "Instead of faulting a deckhand for skipping the drill, a review asks what the drill is for.",
        "People tend to judge the one who pressed the button.",
        "The deckhand who pressed the button was doing her best with what she could see.",
        "The cause was a missing guard, not human error.",
        "Every plant fails some day: rust, storms, strikes, human error.",
        "Fear of being disciplined keeps people from telling what they saw.",
        "Restore the accidentally deleted page.",
        "The purser is the one who should do the talking.",
        "The duty officer is responsible for resolving the incident.",
        "Any good deckhand must learn from his/her mistakes.",
    ],
)
def test_what_is_said_in_general_is_left_alone(text: str) -> None:
    assert lint(text) == ()


@pytest.mark.parametrize(
    ("agreed", "not_agreed"),
    [
        ("Ann ignored the horn, as the checklist says.", "Ann ignored the horn, which the checklist forbids."),
        ("Ben skipped the drill at the request of the port.", "Ben skipped the drill that the port had requested."),
        ("Ben left the hatch open, as agreed.", "Ben left the hatch open, although we had agreed."),
        ("The mate turned off the alarms under change 4471.", "The mate turned off the alarms without asking anyone."),
        ("Ann skipped the drill, following the checklist.", "Ann skipped the drill, following the wrong checklist."),
        ("Ben ignored the horn on the advice of the port.", "Ben botched the drill on the advice of the port."),
    ],
)
def test_what_was_asked_for_is_no_fault(agreed: str, not_agreed: str) -> None:
    assert lint(agreed) == ()
    assert lint(not_agreed)


@pytest.mark.parametrize(("example", "pattern"), [(example, pattern) for example, _, pattern in SILENCES])
def test_every_way_to_talk_about_blame_is_known(example: str, pattern: str) -> None:
    plain = example.lower()
    assert re.search(pattern, plain)
    assert silent_parts(plain, words_in(plain))
    assert lint(example) == ()
