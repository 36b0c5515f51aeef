"""A rewording tells what happened as it happened: what hangs on the verb stays there, and nothing is told anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmfacilitator.language import lint
from pmfacilitator.language.beginnings import BEGINNINGS
from pmfacilitator.language.phrases import with_its_article


def _reworded(said: str) -> str:
    return lint(said)[0].reframing


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Tom misread the graph and scaled down instead of up", "The graph was misread."),
        ("Tom misread the graph and scaled too early.", "The graph was misread."),
        (
            "Marcus hit enter too early on the delete prompt, wiping the queue.",
            "Enter was hit too early on the delete prompt.",
        ),
        (
            "Ana pushed the bad config straight to production without testing it.",
            "The bad config was pushed straight to production without a test.",
        ),
        (
            "Ann forgot to test the restore yesterday in the afternoon.",
            "The restore was not tested yesterday in the afternoon.",
        ),
        ("Tom misread the graph and turned left instead of right.", "The graph was misread."),
        ("Ben accidentally deleted the backup far too early.", "The backup was deleted far too early by accident."),
        ("Tom merged the broken change too soon.", "The broken change was merged too soon."),
        ("Joe accidentally deleted a late entry.", "A late entry was deleted by accident."),
        ("Joe accidentally ran the early access script.", "The early access script was run by accident."),
    ],
)
def test_what_tells_how_it_was_done_is_no_part_of_a_noun(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        (
            "Tom did not escalate to the database on-call until 03:40.",
            "It took until 03:40 to escalate to the database on-call.",
        ),
        ("Tom did not escalate until 03:40.", "It took until 03:40 to escalate."),
        (
            "Tom never escalated to the vendor until the disk was full.",
            "The step to escalate to the vendor did not happen until the disk was full.",
        ),
        ("Tom did not restart the primary until 03:40.", "The primary was not restarted until 03:40."),
        (
            "We failed to escalate to the vendor for 45 minutes.",
            "For 45 minutes the step to escalate to the vendor did not happen.",
        ),
    ],
)
def test_what_happened_late_is_not_told_as_never(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("SRE failed to notice the disk alert for two hours.", "The disk alert went unnoticed for two hours."),
        ("SRE failed to notice the disk alert until noon.", "The disk alert went unnoticed until noon."),
        ("QA missed the bug during two weeks of testing.", "The bug went unnoticed during two weeks of testing."),
        ("Marta skipped the checks for two weeks.", "The checks did not take place for two weeks."),
        ("SRE missed the leak all night.", "The leak went unnoticed all night."),
        ("Tom missed the migration step for two hours.", "The migration step did not happen for two hours."),
        ("Tom forgot the maintenance window for a day.", "The maintenance window did not come to mind for a day."),
        ("SRE missed the alert for the disk.", "The alert for the disk went unnoticed."),
    ],
)
def test_how_long_it_lasted_stands_behind_the_verb(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("The contractor bypassed the approval gate", "The approval gate was bypassed."),
        ("Ravi circumvented the safety checks.", "The safety checks were circumvented."),
        ("The dev team circumvented the review process.", "The review process was circumvented."),
        ("Tom overrode the policy on Friday.", "The policy was overridden on Friday."),
        ("Tom worked around the safeguards.", "The safeguards were worked around."),
        ("Tom overruled the review.", "The review was overruled."),
        ("Tom skipped the docs.", "The docs were skipped."),
        ("Tom skipped the code review.", "The code review did not take place."),
        ("Tom ignored the runbook and restarted it.", "The runbook was not followed."),
    ],
)
def test_only_what_takes_place_did_not_take_place(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Human error by the DBA led to the table being dropped.", "What led to the table being dropped was …"),
        ("Ann's mistake broke the build.", "What broke the build was …"),
    ],
)
def test_nothing_is_called_this_that_was_not_named(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    "said",
    [
        "If QA had done their job this would not have reached production",
        "If QA had done their part properly, this would not have shipped.",
        "They should have done their job.",
        "QA should have done a better job.",
    ],
)
def test_doing_a_job_is_no_idea(said: str) -> None:
    assert _reworded(said) == BEGINNINGS["counterfactual"]


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("How could Lena not see the alert?", "What made the alert hard to see?"),
        ("How could Lena not have seen the alert?", "What made the alert hard to see?"),
        ("How does QA not catch these bugs?", "What makes these bugs hard to catch?"),
        ("How did the reviewer not notice?", "What made this hard to notice?"),
        ("How did Lena fail to notice the alert?", "What made the alert hard to notice?"),
        ("How could you not see this coming?", "What would have made this easier?"),
        ("How could Lena overlook the red banner?", "What made the red banner easy to overlook?"),
        (
            "How could Tom forget to renew the certificate?",
            "What would have prompted the step to renew the certificate?",
        ),
        (
            "Why did the reviewer forget to check if the index was there?",
            "What would have prompted a check whether the index was there?",
        ),
        ("How could the team not test the restore?", "What would have made it easy to test the restore?"),
        (
            "How could Lena not know that the disk was full?",
            "What would have made it easy to know that the disk was full?",
        ),
        ("How could Ben not notice the banner for an hour?", "What made the banner hard to notice for an hour?"),
        ("How did Bob miss this in review?", "What made this easy to miss in review?"),
        ("How did nobody see the alert?", "What made the alert hard to see?"),
        ("How did Tom break the build?", "What broke the build?"),
        ("How did the reviewer approve this change?", "What made it look right to approve this change?"),
    ],
)
def test_how_could_you_is_asked_of_the_circumstances(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("The reviewer missed an obvious bug.", "A bug went unnoticed."),
        ("The reviewer missed an obvious and dangerous bug.", "A dangerous bug went unnoticed."),
        ("The reviewer missed a clear error.", "An error went unnoticed."),
        ("The reviewer missed a clear SSH error.", "An SSH error went unnoticed."),
        ("Tom missed an obvious unit test.", "A unit test went unnoticed."),
        ("Tom missed an obvious 8 GB leak.", "An 8 GB leak went unnoticed."),
        ('Tom missed an obvious "disk full".', 'A "disk full" went unnoticed.'),
        ("Tom broke an (ugly) build.", "A change broke a build."),
        ("It was a careless oversight.", "It was an oversight."),
    ],
)
def test_an_article_fits_the_word_that_has_come_behind_it(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@given(st.sampled_from(["a", "an", "A", "An"]), st.text(max_size=12), st.text(max_size=40))
def test_an_article_that_was_written_stays(article: str, word: str, rest: str) -> None:
    words = f"{article} {word}{rest}"
    assert with_its_article(words, words) == words
    fitted = with_its_article(words, "")
    assert with_its_article(fitted, "") == fitted


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("This error should have been caught in review.", "Idea for later: a way to catch such an error in review."),
        (
            "They should have taken the Kubernetes course.",
            "Idea for later: a guard rail that protects anyone in this position.",
        ),
        (
            "Tom should be fired.",
            "Idea for later: a guard rail that would keep the same thing from happening again.",
        ),
        ("We should have tested whether the seal was tight.", "Idea for later: testing whether the seal is tight."),
        ("The job was late, we forgot to renew the token.", "The job was late; the token was not renewed."),
        (
            "Although the alert fired, we forgot to renew the token.",
            "Although the alert fired, the token was not renewed.",
        ),
        ("I forgot to run helm lint.", "helm lint was not run."),
    ],
)
def test_a_rewording_fits_what_it_stands_beside(said: str, instead: str) -> None:
    assert _reworded(said) == instead


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        (
            "The new guy broke prod because the docs are missing.",
            "What made this possible was that the docs are missing.",
        ),
        (
            "We were careless because the freeze began at noon.",
            "What made this possible was that the freeze began at noon.",
        ),
        ("Lena was sloppy because of the two alerts at once.", "What made this possible was the two alerts at once."),
        ("The ops team messed up since the chart was old.", "What made this possible was that the chart was old."),
        ("Lena was careless because she was tired.", "The conditions at that moment were …"),
        ("Lena was careless because Tom was away.", "The conditions at that moment were …"),
        (
            "Lena ran the wrong script because both have one name.",
            "The wrong script was run because both have one name.",
        ),
        (
            "Lena ignored the chart, which was out of date.",
            "The chart, which was out of date, did not lead to a reaction.",
        ),
        (
            "Lena failed to escalate in time, so the outage lasted 40 minutes.",
            "This was not escalated in time, so the outage lasted 40 minutes.",
        ),
        ("The network team took two hours to answer.", "It took two hours to answer."),
        ("Lena forgot the flag and checkout was down for an hour.", "The flag did not come to mind at that point."),
        ("Lena forgot to renew the cert and two jobs failed.", "The cert was not renewed."),
        ("We missed the page as the pager was full.", "The page went unnoticed as the pager was full."),
        (
            "Lena ignored the alert since the channel was noisy.",
            "The alert did not lead to a reaction since the channel was noisy.",
        ),
        ("How did nobody notice for 20 minutes?", "What made this hard to notice for 20 minutes?"),
        ("Lena forgot the flag at 14:11.", "The flag did not come to mind at 14:11."),
        ("Lena broke the build without telling anyone.", "A change broke the build."),
        ("Lena forgot the flag and the tool has no check.", "The flag did not come to mind at that point."),
    ],
)
def test_what_the_sentence_says_of_the_system_stays(said: str, instead: str) -> None:
    assert _reworded(said) == instead
