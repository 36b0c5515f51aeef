"""Verbs and their forms, for the rules that look for them and the reframings that inflect them."""

import re
from collections.abc import Callable, Iterator

from pmfacilitator.language.words import listed

IRREGULAR: dict[str, tuple[str, str]] = {
    "be": ("was", "been"),
    "become": ("became", "become"),
    "begin": ("began", "begun"),
    "blow": ("blew", "blown"),
    "break": ("broke", "broken"),
    "bring": ("brought", "brought"),
    "build": ("built", "built"),
    "buy": ("bought", "bought"),
    "catch": ("caught", "caught"),
    "choose": ("chose", "chosen"),
    "come": ("came", "come"),
    "cut": ("cut", "cut"),
    "do": ("did", "done"),
    "draw": ("drew", "drawn"),
    "drive": ("drove", "driven"),
    "fall": ("fell", "fallen"),
    "feel": ("felt", "felt"),
    "find": ("found", "found"),
    "foresee": ("foresaw", "foreseen"),
    "forget": ("forgot", "forgotten"),
    "freeze": ("froze", "frozen"),
    "get": ("got", "gotten"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "have": ("had", "had"),
    "hear": ("heard", "heard"),
    "hide": ("hid", "hidden"),
    "hit": ("hit", "hit"),
    "hold": ("held", "held"),
    "keep": ("kept", "kept"),
    "know": ("knew", "known"),
    "lay": ("laid", "laid"),
    "lend": ("lent", "lent"),
    "lead": ("led", "led"),
    "bite": ("bit", "bitten"),
    "learn": ("learned", "learned"),
    "leave": ("left", "left"),
    "let": ("let", "let"),
    "lose": ("lost", "lost"),
    "make": ("made", "made"),
    "mean": ("meant", "meant"),
    "meet": ("met", "met"),
    "misread": ("misread", "misread"),
    "misunderstand": ("misunderstood", "misunderstood"),
    "overwrite": ("overwrote", "overwritten"),
    "override": ("overrode", "overridden"),
    "overlook": ("overlooked", "overlooked"),
    "pay": ("paid", "paid"),
    "put": ("put", "put"),
    "mishear": ("misheard", "misheard"),
    "mislay": ("mislaid", "mislaid"),
    "mislead": ("misled", "misled"),
    "misspell": ("misspelt", "misspelt"),
    "undersell": ("undersold", "undersold"),
    "read": ("read", "read"),
    "rebuild": ("rebuilt", "rebuilt"),
    "reset": ("reset", "reset"),
    "rewrite": ("rewrote", "rewritten"),
    "run": ("ran", "run"),
    "say": ("said", "said"),
    "see": ("saw", "seen"),
    "sell": ("sold", "sold"),
    "oversell": ("oversold", "oversold"),
    "string": ("strung", "strung"),
    "proofread": ("proofread", "proofread"),
    "shake": ("shook", "shaken"),
    "slide": ("slid", "slid"),
    "spit": ("spat", "spat"),
    "shoot": ("shot", "shot"),
    "sink": ("sank", "sunk"),
    "sit": ("sat", "sat"),
    "sleep": ("slept", "slept"),
    "oversleep": ("overslept", "overslept"),
    "steal": ("stole", "stolen"),
    "stick": ("stuck", "stuck"),
    "sweep": ("swept", "swept"),
    "swear": ("swore", "sworn"),
    "win": ("won", "won"),
    "withhold": ("withheld", "withheld"),
    "mistake": ("mistook", "mistaken"),
    "arise": ("arose", "arisen"),
    "bind": ("bound", "bound"),
    "cost": ("cost", "cost"),
    "bend": ("bent", "bent"),
    "cling": ("clung", "clung"),
    "creep": ("crept", "crept"),
    "dig": ("dug", "dug"),
    "deal": ("dealt", "dealt"),
    "eat": ("ate", "eaten"),
    "feed": ("fed", "fed"),
    "fight": ("fought", "fought"),
    "fly": ("flew", "flown"),
    "grow": ("grew", "grown"),
    "hang": ("hung", "hung"),
    "hurt": ("hurt", "hurt"),
    "quit": ("quit", "quit"),
    "ride": ("rode", "ridden"),
    "ring": ("rang", "rung"),
    "rise": ("rose", "risen"),
    "seek": ("sought", "sought"),
    "spin": ("spun", "spun"),
    "strike": ("struck", "struck"),
    "swing": ("swung", "swung"),
    "wake": ("woke", "woken"),
    "withdraw": ("withdrew", "withdrawn"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "shut": ("shut", "shut"),
    "speak": ("spoke", "spoken"),
    "spend": ("spent", "spent"),
    "split": ("split", "split"),
    "spread": ("spread", "spread"),
    "spot": ("spotted", "spotted"),
    "stand": ("stood", "stood"),
    "take": ("took", "taken"),
    "teach": ("taught", "taught"),
    "tear": ("tore", "torn"),
    "tell": ("told", "told"),
    "think": ("thought", "thought"),
    "throw": ("threw", "thrown"),
    "understand": ("understood", "understood"),
    "undertake": ("undertook", "undertaken"),
    "undo": ("undid", "undone"),
    "upset": ("upset", "upset"),
    "wear": ("wore", "worn"),
    "write": ("wrote", "written"),
}

_DOUBLED = listed(
    """
    admit permit omit commit overcommit submit refer transfer equip kidnap begin forget format program debug
    unplug rerun prefer reset upset backstab raw-dog transmit emit remit resubmit readmit defer infer confer
    deter incur occur recur concur rebut unzip control compel propel expel repel dispel patrol unwrap unpin
    untag retag embed regret retrofit refit overlap bootstrap kneecap recap input output
    """
)
"""Verbs of more than one syllable that double their last letter: admit, admitted."""
_SHORT = re.compile(r"(?:[^aeiou]|qu)*[aeiou][bdgklmnprtvz]$")
"""One syllable with a single vowel before a single consonant: drop, dropped."""
_TWO_SPELLINGS = listed("cancel label mislabel signal trial backpedal weasel channel model level total travel")
"""Verbs that double their last letter in British and not in American English."""
_SECOND_FORMS = {
    "learned": "learnt",
    "burned": "burnt",
    "spoiled": "spoilt",
    "misspelt": "misspelled",
    "sneaked": "snuck",
    "gotten": "got",
}
_RARE: dict[str, tuple[str, str]] = {
    "redo": ("redid", "redone"),
    "overdo": ("overdid", "overdone"),
    "bear": ("bore", "borne"),
    "beat": ("beat", "beaten"),
    "bid": ("bid", "bid"),
    "burst": ("burst", "burst"),
    "cast": ("cast", "cast"),
    "broadcast": ("broadcast", "broadcast"),
    "forecast": ("forecast", "forecast"),
    "flee": ("fled", "fled"),
    "forbid": ("forbade", "forbidden"),
    "forgive": ("forgave", "forgiven"),
    "grind": ("ground", "ground"),
    "input": ("input", "input"),
    "light": ("lit", "lit"),
    "offset": ("offset", "offset"),
    "output": ("output", "output"),
    "shed": ("shed", "shed"),
    "show": ("showed", "shown"),
    "shrink": ("shrank", "shrunk"),
    "thrust": ("thrust", "thrust"),
    "undergo": ("underwent", "undergone"),
    "unwind": ("unwound", "unwound"),
    "weave": ("wove", "woven"),
    "wind": ("wound", "wound"),
}
"""Forms that are needed where a verb is known as one, and too much like other words to look for."""
_PREFIXED = re.compile(r"(?P<prefix>over|under|mis|out|fore|un|re|[a-z]+-)(?P<verb>[a-z]{3,})$")
"""A verb made of another: "overstep", "rethink", "pencil-whip"; it is inflected like that one."""

ACTS = listed(
    """
    add allow alter apply approve assign assume authorise authorize back backport believe bump bypass cancel change
    check choose clean clear click clone close commit conclude configure connect copy create cut delete deploy
    destroy disable disconnect do drop edit enable enter erase execute expose fix flip format give grant hardcode
    implement import include install introduce kill launch lead leave let load lock log make mark merge migrate
    modify mount move open order overwrite override paste patch point power press promote provision publish pull
    purge push put reboot rebase reconfigure release remove rename replace reset resize restart restore retire
    revert revoke roll rotate run save scale schedule select send set ship shut sign skip start stop submit swap
    switch tag take target terminate test think toggle trigger trust truncate turn type undo uninstall unplug update
    upgrade upload use wipe write
    """
)
"""What people do to systems: none of it a fault by itself."""

DUTIES = listed(
    """
    retest supervise challenge brief debrief proofread relay familiarise familiarize vet scrutinise scrutinize
    oversee mentor budget staff label delegate prioritise prioritize weigh appoint instruct authorise authorize caution
    pause signal
    practise practice rehearse exercise turn page restart switch acknowledge act add address adhere alert analyse
    analyze announce answer anticipate approve ask assess assign attend audit backup bother bump care catch check
    clarify clean close communicate complete comply confirm consider consult coordinate cover define delete deliver
    deploy detect disable discuss do document double-check doublecheck enable enforce ensure escalate evaluate
    examine fix flag follow follow-up foresee handle help heed implement include inform inspect involve investigate
    learn listen look maintain mention merge migrate mitigate monitor note notice notify observe patch pay perform
    plan prepare prevent question raise react read realise realize recognise recognize recheck remember remove
    rename renew reply report request rerun resolve respond restore revert review revoke rollback rotate run
    schedule secure set share specify spot stop study submit support take talk teach tell test think track train
    understand update upgrade use validate verify wait warn watch write
    """
)
"""What is expected of people around a change or an incident."""

DETECTING = listed(
    """
    catch detect discover find identify notice observe prevent avoid avert recognise recognize see spot foresee
    anticipate realise realize flag uncover
    """
)

MANAGED = (
    DUTIES
    | DETECTING
    | listed(
        """
    pin encrypt lock restrict sign tag silence mute cancel delay split close share train renew cap rehearse abandon
    accept alert anticipate archive automate backport bring build challenge communicate conduct consider create
    decide decommission design disclose discuss ensure establish expect expose factor favour freeze give hold
    improve isolate know limit make mark merge move necessitate pause phase postpone prioritise prioritize promote
    publish push put reach reassign reconsider reject release reproduce retain retest rethink revisit revoke roll
    rush say see send separate ship simulate start stress-test take think trial proofread treat triage tune undertake
    contain
    inspect maintain repair replace shut stop pair approve allow leave block scope invest foresee question launch
    write deploy rebase squash
    """
    )
)
"""Verbs whose passive speaks of people's work: "should have been tested"."""

KNOWN = (
    (frozenset(IRREGULAR) - {"have"})
    | ACTS
    | DUTIES
    | MANAGED
    | listed(
        """
    abort accelerate access achieve act adapt adjust advise agree aim allocate appear appoint argue arrange attach
    attack attempt avoid balance base block book borrow call cause charge compare compile contact contain continue
    contribute convert convince correct count crash decide declare delay demand depend describe deserve develop
    discover divide duplicate email encrypt escape exclude expand explain explore express extend fail favor file
    fill finalize finish force forward freeze generate grasp guess happen hurry ignore imagine impact improve
    increase invite join judge label lack line list live locate lower measure misconfigure miss move name neglect
    number offer operate organise organize own pass phone place play prefer press proceed process propose prove
    question quit raise rate reach rebuild receive recommend recover reduce refuse reject relax rely remind repair
    repeat represent require rescue research resign respect retry return rush sanitise sanitize scan search seem
    serve settle show solve sort squash stage stay step store stress study succeed suggest supply suppose suspect
    sync tackle talk tidy touch trace track treat trip trouble try tune upset visit want warrant wash wish wonder
    work worry
    """
    )
)
"""Base forms that an inflected word can be led back to."""


def _parts(base: str) -> tuple[str, str]:
    """Take a prefix off a verb that is made of another known verb, or of one behind a hyphen."""
    made = _PREFIXED.match(base)
    if made and base not in IRREGULAR and base != "relay":
        prefix, verb = made.group("prefix", "verb")
        if verb in KNOWN or prefix.endswith("-"):
            return prefix, verb
    return "", base


def _before_ending(base: str) -> str:
    """Give the form that takes an ending with a vowel: drop, dropp-; panic, panick-."""
    if base.endswith("ic"):
        return base + "k"
    return base + base[-1] if base in _DOUBLED or _SHORT.match(base) else base


def past(base: str) -> str:
    """Give the past tense: deploy, deployed; run, ran; overstep, overstepped."""
    prefix, verb = _parts(base)
    if made := IRREGULAR.get(verb) or _RARE.get(verb):
        return prefix + made[0]
    if verb.endswith("e"):
        return prefix + verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return prefix + verb[:-1] + "ied"
    return prefix + _before_ending(verb) + "ed"


def participle(base: str) -> str:
    """Give the past participle: deploy, deployed; break, broken."""
    prefix, verb = _parts(base)
    made = IRREGULAR.get(verb) or _RARE.get(verb)
    return prefix + made[1] if made else past(base)


_TWO_WORDS = re.compile(
    r"(?P<verb>roll|back|set|shut|log|cut|fail|check|clean|start|look|fall|hand|sign|opt)-?(?P<particle>back|up|down|in"
    r"|out|over|off)$"
)


def apart(base: str) -> tuple[str, str]:
    """Part a verb that is written like its noun from its particle: "rollback" into "roll" and "back"."""
    found = _TWO_WORDS.match(base)
    return (found["verb"], found["particle"]) if found else (base, "")


def gerund(base: str) -> str:
    """Give the -ing form: deploy, deploying; make, making; run, running; lie, lying."""
    prefix, verb = _parts(base)
    if verb.endswith("ie"):
        return prefix + verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return prefix + verb[:-1] + "ing"
    return prefix + _before_ending(verb) + "ing"


def third(base: str) -> str:
    """Give the third person: deploy, deploys; push, pushes."""
    if base == "do" or base.endswith(("s", "sh", "ch", "x", "z")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeou":
        return base[:-1] + "ies"
    return base + "s"


def forms(bases: frozenset[str], *inflect: Callable[[str], str]) -> frozenset[str]:
    """Give the wanted forms of many verbs, or of phrases that begin with one, in each of their spellings."""
    return frozenset(spelt for form in inflect for base in bases for spelt in _spellings(base, form))


def _spellings(phrase: str, form: Callable[[str], str]) -> Iterator[str]:
    """Yield a form, and how else people spell it: "labeled" and "labelled"."""
    verb, space, rest = phrase.partition(" ")
    made = form(verb)
    yield f"{made}{space}{rest}"
    if made in _SECOND_FORMS:
        yield f"{_SECOND_FORMS[made]}{space}{rest}"
    if verb in _TWO_SPELLINGS and made not in {verb, verb + "s"}:
        yield f"{verb}{verb[-1]}{made.removeprefix(verb)}{space}{rest}"


_TO_BASE: dict[str, str] = {}


def base_of(word: str) -> str | None:
    """Lead an inflected form of a known verb back to its base: "ran" to "run"; None for anything else."""
    if not _TO_BASE:
        for base in sorted(KNOWN):
            for form in forms(frozenset({base}), str, past, participle, gerund, third):
                _TO_BASE.setdefault(form, base)
    return _TO_BASE.get(word)
