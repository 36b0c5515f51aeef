"""Rules about what was done, or done badly, by somebody."""

from pmfacilitator.language.cast import MAYBE, ME, PERSON, TEAM, WE, WEAK, YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_AGENTS = frozenset({ME, WE, YOU, PERSON, TEAM, MAYBE, WEAK})
_NO_CULPRIT = (
    r"\bwhy \b|\bnot (?:\w+ )?caused by\b|\bmight be caused\b|\b(?:is|are) ignored by\b|\bnot (?:fixed|affected"
    r"|impacted|resolved|covered|supported|used|detected|caught) by \w+ing\b|\bexternal (?:incident|event|to)\b"
    r"|\bnoticed by (?:a )?humans?\b|\bpeerings?\b|\bsome will be caused by\b|\bterm introduced by\b|\bconcept "
    r"introduced by\b|\bby (?:[\w'-]+ ){1,4}?(?:was|were|is|are|has|had|been) (?:<accident>|by mistake)\b"
)
"""By whom nothing was broken: questions, denials, addresses of machines."""

PASSIVES = (
    *ways(
        Rule(
            name="broken-by",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)(?: (?:recently|earlier|accidentally|yesterday|in part|partly|entirely"
            r"|solely|mainly|mostly|again))?(?P<rest>(?: (?:in|on|at|last|during|for) (?:[\w:.-]{1,20} ){1,3}?)? "
            r"?)by (?P<agent>(?:<det>)(?:[\w@'-]{1,30} ){0,4}[\w@'-]{1,30})\b(?! (?:load|traffic|pressure|surge))",
            spares="The index was broken by a cron job.",
            reason=reasons.OWNERS,
            rewrite="passive",
            agents=_AGENTS,
            unless=r"\bcaused by (?:solving|fixing|using|adding|running|having|changing)\b|\bcaused by [a-z0-9.]+ "
            r"(?:upgrade|update|bump|release)\b|" + _NO_CULPRIT,
        ),
        (
            "The index was broken by a contractor.",
            "by+dismissed/violated/unplugged/mistaken/misjudged/misunderstood/broken/caused/introduced/missed/"
            "ignored/overlooked/forgotten/misconfigured/mishandled/botched/bungled/screwed/messed/fucked/skipped/"
            "off/neglected/bypassed/down/offline/mistyped/omitted/blown/left/wrecked/ruined/nuked/borked/trashed/"
            "mismanaged/misread",
            r"(?:dismissed|violated|unplugged|mistaken|misjudged|misunderstood|broken|caused|introduced|missed"
            r"|ignored|overlooked|forgotten|misconfigured|mishandled|botched|bungled|screwed up|messed up|fucked up"
            r"|skipped|neglected|bypassed|put off|taken down|brought down|taken offline|mistyped|omitted|blown up"
            r"|left (?:[\w-]{1,20} ){1,3}?|wrecked|ruined|nuked|borked|trashed|mismanaged|misread|let down)",
        ),
        (
            "The table was accidentally emptied by a contractor.",
            "<accident>+by <badly>+by",
            r"(?:(?:<accident>|<badly>) )(?:<act-done>|<act-past>|\w+ed)(?: [\w-]{1,20}){0,4}?",
        ),
        (
            "The table was dropped in error by a contractor.",
            "<accident>+by <badly>+by mistake/error/without+by",
            r"(?:<act-done>) (?:<accident>|<badly>|by mistake|in error|without (?:testing|review|approval"
            r"|permission|notice|warning))",
        ),
    ),
    *ways(
        Rule(
            name="done-badly-by",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The wrong version was deployed by a cron job.",
            reason=reasons.OWNERS,
            rewrite="passive",
            agents=_AGENTS,
            unless=r"\bnot (?:\w+ )?(?:supported|used|covered|created|backed|viewed|required|needed|maintained"
            r"|provided|handled|owned|written|enforced|produced|generated) by\b|"
            r"\b(?:used|viewed|read|seen|edited|run|accessed|called) by any(?:one|body) without\b|"
            r"\bnot \w+ by (?:us|default|iso|you)\b|"
            r"\brecogni[sz]ed by [a-z]+\W*$|\bby (?:one|a) single person\b|\bby one person\b|" + _NO_CULPRIT,
        ),
        (
            "Caused by a bad config pushed by a developer.",
            "by+bad/badly/bogus/breaking/broken/buggy/crappy/defective/faulty/flawed/half/inappropriate/incomplete/"
            "incorrect/insecure/malformed/mistaken/poor/poorly/shitty/shoddy/sloppy/terrible/unannounced/"
            "unapproved/unauthorised/unauthorized/uncoordinated/undocumented/unreviewed/unsafe/untested/unverified/"
            "wrong",
            r"(?:<bad>|<wrong>) (?:[\w-]{1,20} ){1,3}?<act-done> by (?P<agent2><det>(?:[\w@'-]{1,30} "
            r"){0,4}[\w@'-]{1,30})",
        ),
        (
            "The restore was never tested by the vendor.",
            "by+never/not/wasn't/weren't/hadn't/allowed",
            r"(?:(?:never|not|wasn't|weren't|hadn't been) (?:<adv>)(?:<duty-done>|<act-done>)|allowed to \w+) by "
            r"(?P<agent4><det>(?:[\w@-]{1,30} ){0,3}[\w@-]{1,30})",
        ),
        (
            "The pump was stopped by the operator without a word.",
            "by+without/error/mistake/accident/accidentally/mistakenly/prematurely",
            r"(?:<act-done>|\w+ed) by (?P<agent3><who>) (?:without|in error|by mistake|by accident|accidentally"
            r"|mistakenly|prematurely)\b.*",
        ),
        (
            "The rack was poorly designed by a contractor.",
            "by+badly/poorly/wrongly/incorrectly/carelessly/sloppily/improperly/hastily/clumsily/negligently",
            r"(?:badly|poorly|wrongly|incorrectly|carelessly|sloppily|improperly|hastily|clumsily|negligently)[ "
            r"-][a-z]+(?:ed|en|t|un|uilt) by (?P<agent5><det>(?:[\w@-]{1,30} ){0,3}[\w@-]{1,30})",
        ),
    ),
)
