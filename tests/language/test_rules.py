"""Every rule holds for its own example and not for its counter-example."""

import re
from textwrap import wrap

import pytest

from pmfacilitator.language import lint
from pmfacilitator.language.cast import Cast
from pmfacilitator.language.detect import by_rule, findings
from pmfacilitator.language.flag import CATEGORIES, GROUP_BLAME, PERSON_FAULT, SELF_BLAME, Preferences
from pmfacilitator.language.questions import question_for
from pmfacilitator.language.rules import RULES
from pmfacilitator.language.rules.rule import FAULT, Rule, compiled, triggers_of
from pmfacilitator.language.segments import masked
from pmfacilitator.language.sentences import sentences
from pmfacilitator.language.subjects import Finder
from pmfacilitator.language.warming import warm_up

ALONE = Cast()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_holds_for_its_example(rule: Rule) -> None:
    # Looked at alone: another rule may be reported where both touch the same words.
    assert any(any(by_rule(rule, sentence, Finder(sentence, ALONE))) for sentence in sentences(masked(rule.matches)))
    assert any(True for _ in findings(rule.matches, ALONE, Preferences(strict=rule.strict)))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_rule_holds_for_a_counter_example(rule: Rule) -> None:
    assert list(findings(rule.spares, ALONE, Preferences(strict=rule.strict))) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_in_order(rule: Rule) -> None:
    categories = [PERSON_FAULT, GROUP_BLAME, SELF_BLAME] if rule.category == FAULT else [rule.category]
    assert set(categories) <= set(CATEGORIES)
    assert rule.reason.endswith((".", "?"))
    for category in categories:
        said = f"{rule.reason} Ask: {question_for(rule.name, category)}"
        assert len(wrap(said, 76)) <= 2, "it stands below the line at 80 columns"
    assert any(triggers_of(rule))
    assert compiled(rule.pattern).groups
    assert re.search(r"[a-z]", rule.matches)
    # In an f-string, a bound with single braces turns into the text "(2, 20)".
    assert not re.search(r"\(\d+, \d+\)", rule.pattern + rule.unless)


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_after_warming_up_no_text_waits_for_a_pattern() -> None:
    warm_up()
    missed = compiled.cache_info().misses
    for rule in RULES:
        lint(rule.matches)
        lint(rule.spares)
    assert compiled.cache_info().misses == missed
