"""Every rule holds for its own example and not for its counter-example."""

import re
from textwrap import wrap

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


def test_every_rule_holds_for_its_example() -> None:
    # Looked at alone: another rule may be reported where both touch the same words.
    wrong = [
        f"{rule.name}: {rule.matches}"
        for rule in RULES
        if not _holds(rule, rule.matches) or not _found(rule.matches, rule)
    ]
    assert wrong == []


def _holds(rule: Rule, text: str) -> bool:
    return any(
        any(by_rule(rule, sentence, Finder(sentence, ALONE), compiled(rule.pattern).search(sentence.plain)))
        for sentence in sentences(masked(text))
    )


def test_no_rule_holds_for_a_counter_example() -> None:
    wrong = [f"{rule.name}: {rule.spares}" for rule in RULES if _found(rule.spares, rule)]
    assert wrong == []


def _found(text: str, rule: Rule) -> bool:
    return any(True for _ in findings(text, ALONE, Preferences(strict=rule.strict)))


def test_every_rule_is_in_order() -> None:
    for rule in RULES:
        categories = [PERSON_FAULT, GROUP_BLAME, SELF_BLAME] if rule.category == FAULT else [rule.category]
        assert set(categories) <= set(CATEGORIES), rule.name
        assert rule.reason.endswith((".", "?")), rule.name
        for category in categories:
            said = f"{rule.reason} Ask: {question_for(rule.name, category)}"
            assert len(wrap(said, 76)) <= 2, f"{rule.name}: it stands below the line at 80 columns"
        assert any(triggers_of(rule)), rule.name
        assert compiled(rule.pattern).groups, rule.name
        assert re.search(r"[a-z]", rule.matches), rule.name
        # In an f-string, a bound with single braces turns into the text "(2, 20)".
        assert not re.search(r"\(\d+, \d+\)", rule.pattern + rule.unless), rule.name


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
