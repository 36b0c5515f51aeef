"""Small words: what holds a sentence together."""

from pmfacilitator.language.words import listed

DETERMINERS = listed(
    """
    a an the this that these those my our your his her their its some any each every no another both one two three
    several
    """
)

PREPOSITIONS = listed(
    """
    about above across after against among around as at before behind below beside between beyond by despite during
    except for from in inside into near of off on onto out over past per since than through to toward towards under
    until up upon via with within without due
    """
)

CONJUNCTIONS = listed("and or but then nor yet & &amp; /")

CLAUSE_OPENERS = listed(
    """
    because since although though while when whenever where if unless so as after before once until whereas that's
    how why what
    """
)
"""Words after which a clause begins, so that a verb right behind them has no subject in front of it."""

AUXILIARIES = listed(
    """
    am is are was were be been being have has had having do does did will would shall should can could may might
    must haven't hasn't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't shouldn't can't
    cannot couldn't mustn't ain't
    """
)

ADVERBS = listed(
    """
    not never also just then even again still both all each ever always often sometimes almost nearly already soon
    later once twice maybe perhaps somehow instead yet too really very quite rather well somewhat only simply
    earlier eventually today yesterday tonight here there further otherwise however therefore meanwhile kinda sorta
    kind sort pretty totally completely straight first seemingly apparently please unfortunately sadly evidently
    along either
    """
) - {"kind", "sort", "there", "here", "first", "well"}

_NOT_ADVERBS = listed(
    """
    family reply supply apply assembly anomaly july italy ally rely fly imply multiply monopoly sally lily molly
    emily holly polly kelly billy willy beverly kimberly comply daily weekly monthly
    """
)

FUNCTION_WORDS = (
    DETERMINERS
    | PREPOSITIONS
    | CONJUNCTIONS
    | CLAUSE_OPENERS
    | AUXILIARIES
    | ADVERBS
    | listed(
        """
    i you he she it we they me him us them who whom whose which here there yes no ok okay oops woops whoops ugh hmm
    hm ah oh hey yeah yep nope lol haha wow damn dang well sorry thanks please first second third next last now also
    however therefore turns root cause identified summary detected timeline action actions note update todo fix add
    remove check why how what when where great good bad new old same such more most less least many much few own
    other others while whilst during monday tuesday wednesday thursday friday saturday sunday january february march
    april june july august september october november december human user users customer customers instead nobody
    someone somebody anyone everyone everybody nothing something everything anything another although though
    apparently let lets let's make ensure see himself herself themselves myself yourself yourselves ourselves itself
    together moreover furthermore hence thus besides
    """
    )
)


def is_adverb(word: str) -> bool:
    """Whether a word in lower case looks like an adverb of manner ("accidentally")."""
    return len(word) > 4 and word.endswith("ly") and word not in _NOT_ADVERBS
