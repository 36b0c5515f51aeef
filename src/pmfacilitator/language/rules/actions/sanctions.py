"""What is to be done to somebody who is held to be the cause: one list of what, in every way in which it is said."""

from pmfacilitator.language.cast import LIKELY_OTHERS, MAYBE, PERSON, TEAM, YOU
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED
from pmfacilitator.language.rules.rule import Rule, ways

_WISH = (
    r"(?:^\W*(?:[\w ]{2,20}: ?)?|\b(?:should|must|shall|will|'ll|to|let's|let us|please|just|simply|can|could|would|or"
    r"|and|then|rather|(?:can|could|should|shall|may) we) )(?:(?:just|also|really|simply|publicly|formally) )?"
)
_NO_NAME = (
    r"(?:to|for|with|in|on|at|by|as|and|or|but|if|when|while|until|after|before|because|so|from|up|once|again"
    r"|within|every|what|that|than|about|of)"
)
_BEHIND = r"(?=[.,;!?]|$| (?:for|over|until|so|after|because|right|immediately|now|in public|as an? )\b)"
_NOT_THEM = r"\b(?:users?|customers?|clients?|visitors?|bots?|spammers?|attackers?|hackers?|players?|subscribers?)\b"

SANCTIONS = (
    *ways(
        Rule(
            name="sanction",
            category=PERSON_TARGETED_ACTION,
            pattern=rf"{_WISH}(?P<verb><way>)",
            spares="We should fine-tune the vendor's model.",
            reason=reasons.ACTION,
            rewrite="none",
            agents=frozenset({YOU, PERSON, TEAM, MAYBE}),
            unless=DENIED
            + r"(?:<sanction>|kick|throw|put|show|send|write|call|let)\b|\bcall out .* for (?:his|her|their) "
            r"(?:help|work|great|good|hard|quick|patience)|"
            + _NOT_THEM
            + r"|^\W*sue (?:<past>|<act-now>|and|or|is|was|has|had|will|did|who)\b|\bthreaten\w*\b|\bfair warning\b",
        ),
        (
            "We should sue the manufacturer.",
            "<sanction>",
            rf"<sanction> (?P<agent>(?!{_NO_NAME}\b|(?:[a-z]+ )?\S+'s )<who>){_BEHIND}.*",
        ),
        (
            "Kick the welder out.",
            "kick/throw/boot/chuck/call/write/chew/tell/dress+out/up/off/down",
            r"(?:(?:kick|throw|boot|chuck|call|chew) (?P<agent><who>) out|write (?P<agent2><who>) up|tell "
            rf"(?P<agent3><who>) off|dress (?P<agent4><who>) down){_BEHIND}.*",
        ),
        (
            "Put the welder on a PIP.",
            "put/place+pip/probation/notice/leave/plan/warning/watch",
            r"(?:put|place) (?P<agent><who>) on (?:an? |the |formal |final |unpaid |gardening |administrative "
            r"|performance |improvement |written |immediate )*(?:pips?|probation|notice|leave|performance plan"
            r"|improvement plan|plan|warning|watch)\b.*",
        ),
        (
            "Show the welder the door.",
            "door/dry/knuckles/resign/quit/step/leave/coals/reassign",
            r"(?:show (?P<agent><who>) the door|hang (?P<agent2><who>) out to dry|rap (?P<agent3><who>) (?:over|on) "
            r"the knuckles|ask (?P<agent4><who>) to (?:resign|quit|step down|leave the team)"
            r"|(?:rake|haul) (?P<agent5><who>) over the coals|reassign (?P<agent6>(?:the |that |our "
            r")?[\w-]+)(?=\W*$| to (?:another|a different|some other) (?:team|role|project)))\b.*",
        ),
        (
            "Issue the welder a warning.",
            "warning/reprimand/notice/earful/bollocking/dressing/telling/talking+give/issue/hand/send/serve",
            r"(?:issue|hand|serve) (?P<agent><who>) (?:with )?(?:an? |his |her |their )(?:\w+ )?(?:warning|reprimand"
            r"|notice)\b.*|(?:give|send) (?P<agent2><who>) (?:an? |his |her |their )(?:(?:written |formal |final "
            r"|verbal "
            r"|official |stern |serious )+(?:warning|notice)|(?:\w+ )?(?:reprimand|earful|bollocking|dressing[- ]down"
            r"|telling[- ]off|talking[- ]to))\b.*",
        ),
        (
            "Cancel the welder's bonus.",
            "cancel/cut/dock/stop/withhold+bonus/bonuses/raise/promotion/pay/leave/salary",
            r"(?:cancel|cut|dock|stop|withhold) (?P<agent>(?:(?:the|our|that) )?(?:[\w-]+ )?[\w@-]{1,30}(?:'s|s')"
            r"|his|her|their|your) (?:\w+ )?(?:bonus(?:es)?|raises?|promotions?|pay|leave|salar\w+)\b.*",
        ),
    ),
    Rule(
        name="to-be-sanctioned",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:should|must|shall|needs? to|has to|have to|ought to|had better|deserves? to"
        r"|deserved to"
        r"|has got to|(?:is|are) to) (?:<adv>)(?:be|have been|get) (?:<adv>)(?:<sanctioned>|named and shamed|put on "
        r"(?:an? |the )?(?:pip|probation|notice|leave|performance plan)|(?:taken|kicked|thrown|removed) (?:off|from) "
        r"(?:the |our "
        r")?(?:rota|roster|rotation|team|project|on-call)|shown the door|hung out to dry|hauled over the coals"
        r"|reassigned|replaced|let go)\b.*)",
        triggers="<sanctioned>+deserve/deserved/deserves/must/need/needs/has/have/ought/shall/should/better/is/are "
        "named/pip/probation/notice/leave/rota/roster/rotation/team/project/call/door/dry/coals/reassigned/replaced/"
        "let+deserve/deserved/deserves/must/need/needs/has/have/ought/shall/should/better/is/are",
        matches="The welder deserves to be named and shamed.",
        spares="The banner deserves to be called out in the docs.",
        reason=reasons.ACTION,
        rewrite="none",
        subjects=LIKELY_OTHERS,
        unless=r"\b(?:not|\w+n't|never|nobody|no one|no|if|whether|alerts?|alarms?|requests?|events?|jobs?"
        r"|process\w*)\b"
        r"|\bput on (?:the )?leave\b|\b(?:replaced|reassigned) (?:by|with|to)\b|\bwritten up (?:in|as|for the)\b"
        r"|\bcalled out (?:in|at|again|on|by)\b|" + _NOT_THEM,
    ),
)
