"""What stands behind the reworded clause is not lost when a rewording is taken."""

import pytest

from pmfacilitator.language import lint
from pmfacilitator.language.keeping import with_what_follows


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        (
            "ben skipped the canary at 14:02, ana rolled back 4.2",
            "The canary did not take place at 14:02, ana rolled back 4.2",
        ),
        (
            "Ben removed the replica by mistake, and the failover promoted an empty node at 14:07.",
            "The replica was removed by mistake, and the failover promoted an empty node at 14:07.",
        ),
        (
            "Tom forgot to renew the certificate, so the site went down at 14:02.",
            "The certificate was not renewed, so the site went down at 14:02.",
        ),
        (
            "The QA team missed the bug and the customers found it. All is well.",
            "The bug went unnoticed and the customers found it. All is well.",
        ),
        (
            "Who approved this, and why did the cache fill up?",
            "Which process approved this? Why did the cache fill up?",
        ),
        (
            "The team should have tested the restore, but the backups were not readable.",
            "Idea for later: testing the restore. The backups were not readable.",
        ),
        ("Marcus dropped the table; 300 orders were lost.", "What made this possible was … 300 orders were lost."),
        ("I broke the build, sorry.", "A change broke the build."),
        ("Tom forgot to renew the certificate and pushed the fix.", "The certificate was not renewed."),
    ],
)
def test_a_further_clause_stays(said: str, taken: str) -> None:
    flag = lint(said, people=("ben", "ana"))[0]
    assert with_what_follows(said, flag) == taken


def test_what_the_rewording_tells_is_not_told_twice() -> None:
    said = "Tom broke checkout, leading to three hours without orders."
    flag = lint(said)[0]
    assert with_what_follows(said, flag).count("three hours") == 1
