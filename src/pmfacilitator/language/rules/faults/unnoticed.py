"""What got past somebody or slipped their mind, what was left in or out, and what nobody could be bothered to do."""

from pmfacilitator.language.cast import ELIDED, LIKELY_OTHERS, ME, NOBODY, NONE, POSSIBLE_OTHERS, UNLISTED, WE
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import NOT_YET
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_NOT_OURS = r"\b(?:users?|customers?|clients?|attackers?|visitors?)\b|" + NOT_YET
_ANYBODY = POSSIBLE_OTHERS | {ME, WE}

UNNOTICED = (
    *ways(
        Rule(
            name="got-past",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The ball got past the second post.",
            reason=reasons.LAPSE,
            rewrite="none",
            agents=_ANYBODY,
            unless=_NOT_OURS + r"|\b(?:moved|move|get|getting|let's get|look|looking) past\b|\b(?:could|might|may"
            r"|can) (?:slip|get)\b",
        ),
        (
            "The bug slipped past our testers.",
            "past/by/through/escaped/eluded/escapes+slipped/got/sneaked/snuck/sailed/went/flew/slips/gets/escaped/eluded/escapes",
            r"(?:slip(?:s|ped)|got|gets|sneaked|snuck|sailed|flew|went) (?:right |straight |clean )?(?:past"
            r"|by) (?:all |most )?(?:of )?(?P<agent>(?!\d)<who>)(?=[.,;:!?)]|$| \w)",
        ),
        (
            "The leak escaped the auditors completely.",
            "escaped/eluded",
            r"(?:escaped|eluded) (?P<agent>(?!notice\b|attention\b|detection\b|the (?:html|string|quote"
            r"|char))<who>)(?=[.,;:!?)]|$| \w)",
        ),
        (
            "The page went unread, it had slipped Mike's mind.",
            "mind/minds+slip/slips/slipped/went/clean",
            r"(?:slip(?:s|ped)?|went clean out of) (?P<agent>my|our|his|her|their|your|[\w@.-]{1,30}'s) minds?\b",
        ),
        (
            "How this got past me I do not know.",
            "past+me/us/got",
            r"(?:this|that|it|these|one) (?:all )?(?:got|slipped|went|sailed) (?:right |straight )?past (?P<agent>me"
            r"|us)\b",
        ),
    ),
    *ways(
        Rule(
            name="could-not-be-bothered",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The probe could not be moved to the rim.",
            reason=reasons.OMISSION,
            rewrite="none",
            subjects=_ANYBODY | UNLISTED | {NOBODY, NONE, ELIDED},
            unless=_NOT_OURS + r"|\bno need to bother\b",
        ),
        (
            "They could not be bothered to lock the gate.",
            "bothered/arsed",
            r"(?:could|can|would|will|was|were)(?:n't| not|not) (?:even )?be (?:bothered|arsed)\b.*|(?:can't"
            r"|cannot) be (?:bothered|arsed)\b.*",
        ),
        (
            "The owners never got round to the form.",
            "round/around+got/get/gets/never",
            r"(?:never|not yet|hadn't|had not|haven't|have not|didn't|did not) (?:actually |quite |really )?(?:got"
            r"|get|gotten|came|come) (?:a)?round to\b.*",
        ),
        (
            "You could not spare two minutes for the docs.",
            "spare+couldn't/could/can't/cannot",
            r"(?:couldn't|could not|can't|cannot) (?:even )?spare (?:the time|a minute|a moment|(?:two|five"
            r"|ten) minutes)\b.*",
        ),
        (
            "Our second programmer rarely showed up.",
            "rarely/hardly/barely/never/seldom+show/showed/turn/turned/reply/replied/answered",
            r"(?:rarely|hardly ever|hardly|barely|seldom|never) (?:even )?(?:show(?:s|ed)? up|turn(?:s|ed)? up"
            r"|repl(?:y|ies|ied)|answer(?:s|ed)? (?:us|me|our|my|the (?:phone|page)))\b.*",
        ),
        (
            "Carlos only skimmed the diff.",
            "only/merely/barely/just/hardly+skimmed/glanced/scanned/skim/skims",
            r"(?:only|merely|barely|just|hardly) (?:skim(?:s|med)?|glanced (?:at|over)|scanned (?:through"
            r"|over))\b(?! (?:first|top)).*",
        ),
        (
            "The firm kept its load test to itself.",
            "itself/themselves/himself/herself/myself/ourselves/yourself/yourselves+kept/keeps",
            r"(?:kept|keeps) (?:it|this|that|(?:the|its|their|his|her|my|our|your"
            r"|all) (?:[\w-]+ ){1,4}?)(?:all )?to (?:itself|themselves|himself|herself|myself|ourselves|yourself"
            r"|yourselves)\b.*",
        ),
        (
            "The county sat on the warnings for years.",
            "sat/sit/sits/sitting+on",
            r"(?:sat|sits?|sitting) on (?:the|this|that|these|those|our|its|their|his|her|a|two|several"
            r"|my)? ?(?:[\w-]+ ){0,3}?(?:warnings?|reports?|exploits?|tickets?|requests?|fix|fixes|patch|alerts?"
            r"|findings?|orders?|emails?|mails?|bugs?|issues?"
            r"|information|news|letters?|prs?|pull requests?|invoice|purchase order)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="left-in-or-out",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The cat was left out in the rain.",
            reason=reasons.LAPSE,
            rewrite="none",
            subjects=LIKELY_OTHERS | {ME, WE},
            unless=_NOT_OURS + r"|\b(?:deliberately|intentionally|on purpose|for now|for brevity|for simplicity)\b"
            r"|\bleft (?:it )?in place\b|\?\W*$",
        ),
        (
            "We left out the include for the header.",
            "left+out",
            r"left (?:it |them )?out (?P<object>(?:the|a|an|that|some|one|our|my|this) [\w-]+\b.*)|left (?:the|a|an"
            r"|that|some|one|our|my) (?:[\w-]+ ){1,4}?out (?:of|when|by)\b.*",
        ),
        (
            "I left the debug endpoint in when I moved it.",
            "left+in/on/open/unchecked/unlocked/enabled/behind/lying/unattended/unfinished/half",
            r"left (?:the|a|an|that|some|one|our|my|his|her|their) (?:[\w-]+ ){1,4}?(?:in when|in there|in by|on all"
            r"|unchecked|unlocked|enabled|lying around|unattended|unfinished|half[ -](?:done|finished)|wide open)\b.*",
        ),
        (
            "The captain had the valve in the wrong position.",
            "wrong+had/have/has",
            r"(?:had|has) (?:the|his|her|their|our|my) (?:[\w-]+ ){1,3}?(?:in|on|at) the wrong \w+\b.*",
        ),
        (
            "You omitted the close call.",
            "omitted/omits",
            r"omit(?:ted|s) (?:the|a|an|to|this|that|our|its)\b.*",
        ),
        (
            "Somebody has checked in the secrets.",
            "checked/pushed/committed/landed/merged+whole/entire/dist/node/secrets/secret/password/mistake/key",
            r"(?:checked in|pushed|committed|landed|merged) (?:the|a|an|his|her|their|my|our) (?:dist"
            r"|whole node_modules|node_modules|secrets?|passwords?|private key|api key|\.env)\b.*|(?:landed|merged"
            r"|pushed) by mistake\b.*",
        ),
    ),
)
