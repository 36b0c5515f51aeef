"""How somebody acted: what judges the one who acted, whatever it was that was done."""

from pmfacilitator.language.words import listed, phrases

ACCIDENTALLY = listed(
    """
    absent-mindedly absentmindedly accidentally accidentaly accidently blindly carelessly erroneously foolishly
    hastily improperly inadvertantly inadvertently incorrectly irresponsibly lazily mistakenly mistakingly naively
    needlessly negligently prematurely recklessly sloppily stupidly thoughtlessly unadvertantly unadvertently
    unintentionally unknowingly unwittingly wrongly
    """
)
"""It was not meant, or not thought of."""

FOOLISHLY = listed(
    """
    absent-mindedly absentmindedly arrogantly blithely brazenly callously carelessly cavalierly cluelessly clumsily
    complacently disgracefully flippantly foolishly heedlessly idiotically ignorantly ill-advisedly impatiently
    impetuously imprudently impulsively inattentively incompetently indiscriminately ineptly inexcusably injudiciously
    irresponsibly maliciously mindlessly misguidedly naively negligently nonchalantly obliviously overconfidently
    rashly recklessly selfishly senselessly shamefully shamelessly sloppily sneakily stubbornly stupidly thoughtlessly
    unforgivably unprofessionally unthinkingly unwisely wilfully willfully
    """
)
"""Whoever acted like that is judged, and we are when we say it of ourselves."""

BADLY = FOOLISHLY | listed(
    """
    arbitrarily awkwardly belatedly blindly blissfully casually cynically dangerously dishonestly embarrassingly
    gratuitously grossly half-heartedly halfheartedly haphazardly hastily hopelessly illegally inappropriately
    inexplicably irrationally lazily mechanically needlessly pathetically prematurely regrettably rudely shoddily
    smugly tardily unethically unfairly unilaterally unlawfully unnecessarily unreasonably unsafely woefully
    wrongfully
    """
)
"""Of others it is a reproach as well; of ourselves it may be a plain fact."""

UNWISE = listed(
    """
    boneheaded daft dubious dumb foolhardy foolish half-baked hare-brained harebrained hasty idiotic ill-advised
    ill-conceived ill-considered ill-informed ill-judged ill-thought-out ill-timed imprudent irresponsible knee-jerk
    misguided misjudged naive naïve questionable rash reckless short-sighted shortsighted silly stupid unwise
    """
)
"""What a decision is called by those who know how it ended."""

ON_A_WHIM = phrases(
    """
    against advice; against better judgement; against better judgment; against company policy; against instructions;
    against one's better judgement; against one's better judgment; against orders; against our advice; against policy;
    against procedure; against protocol; against the policy; against the rules; contrary to instructions; contrary to
    orders; contrary to policy; contrary to procedure; contrary to protocol; contrary to the policy; contrary to the
    procedure; contrary to the process; contrary to the protocol; contrary to the rules; for a laugh; for kicks; for
    no apparent reason; for no earthly reason; for no good reason; for no reason; for reasons best known to; half
    asleep; in a fit of; in a huff; in a moment of madness; in a panic; in a sulk; in a temper; in breach of; in
    contravention of; in defiance of; in haste; in one's haste; in one's infinite wisdom; in the heat of the moment;
    in violation of; off one's own bat; on a whim; on impulse; on one's own authority; out of boredom; out of
    frustration; out of impatience; out of laziness; out of sheer laziness; out of spite; outside the agreed window;
    outside the change window; outside the maintenance window; while distracted; while drunk; while half asleep; while
    hungover; with little regard for; with no regard for; with no thought for; with scant regard for; without a second
    thought; without a thought for; without any regard for; without regard for; without regard to
    """
)
"""Why it was done, told as a reproach: what the act itself leaves open."""

UNASKED = phrases(
    """
    without a ticket; without a warning; without a word; without agreement; without announcing; without any notice;
    without any warning; without anyone knowing; without approval; without asking; without authorisation; without
    authority; without authorization; without clearance; without consent; without consultation; without consulting;
    without discussing; without informing; without letting anybody know; without letting anyone know; without letting
    us know; without mentioning; without notice; without notifying; without permission; without saying a word; without
    saying anything; without sign-off; without telling; without warning
    """
)
"""Who was left out: a reproach even where the act itself was a remedy."""
