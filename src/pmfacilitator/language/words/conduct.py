"""How people are told to behave, and what is done to them: where a step or a guard rail could be asked for."""

from pmfacilitator.language.words import listed, phrases

CAREFUL = listed(
    """
    alert attentive careful cautious circumspect concentrated conscientious considerate diligent disciplined exacting
    focused focussed judicious mature meticulous methodical mindful observant painstaking professional prudent
    punctual responsible rigorous scrupulous sensible thorough thoughtful vigilant watchful
    """
)
"""What people are told to be."""

CONDUCT = phrases(
    """
    abide by the agreement; abide by the policy; abide by the process; abide by the rules; act more responsibly;
    act responsibly; adhere to protocol; adhere to the guidelines; adhere to the policy; adhere to the
    procedure; adhere to the process; adhere to the protocol; adhere to the rules; ask before; ask first; ask
    for help earlier; ask for help sooner; be more on the ball; be on the ball; be on time; calm down; check
    more carefully; check more closely; check more often; check more thoroughly; check twice; clean up after
    oneself; communicate better; communicate earlier; communicate more; communicate sooner; comply with the
    policy; comply with the rules; concentrate more; count to ten; do better; do one's job; do one's jobs;
    escalate earlier; escalate faster; escalate sooner; focus better; focus more; follow orders; follow the
    policy; follow the procedure; follow the process; follow the rules; get a grip; get organised; get
    organized; get their priorities straight; get your priorities straight; grow up; heed; heed the warnings;
    keep calm; keep one's cool; keep one's word; keep to the agreement; keep to the plan; keep to the process;
    keep to the rules; know better; listen better; listen more; look closer; look harder; look more carefully;
    look more closely; look twice; not assume things; not cut corners; not panic; not rush; not skip steps; not
    take shortcuts; obey; pay attention; pay better attention; pay close attention; pay closer attention; pay
    more attention; plan ahead; plan better; pull one's weight; raise one's game; react faster; react more
    quickly; react quicker; read more carefully; read properly; reply faster; respect semver; respect the
    deadline; respect the freeze; respect the policy; respect the process; respect the rules; respond faster;
    respond more quickly; respond quicker; review more carefully; review more closely; review more thoroughly;
    shape up; show more care; slow down; stay alert; stay calm; stay focused; step up; stick to the agreement;
    stick to the plan; stick to the policy; stick to the procedure; stick to the process; stick to the rules;
    stop and think; take a breath; take a deep breath; take a few steps back; take a step back; take better
    care; take greater care; take more care; take one's time; test better; test harder; test more; test
    properly; test thoroughly; think ahead; think before; think first; think harder; think it through; think
    more carefully; think things through; think twice; toe the line; try harder; use common sense; use more
    common sense; wake up; watch more carefully; watch more closely; work faster; work harder; work more
    carefully; write better code
    """
)
"""Verb phrases, in the base form, that ask for another person and not for another step."""

SANCTIONS = phrases(
    """
    ban; bench; berate; blacklist; bollock; boot out; call out; castigate; censure; chastise; chew out; crucify; demote;
    discipline; dismiss; dress down; expel; fine; fire; flay; flog; humiliate; kick off; kick out; lambast;
    lecture; make an example of; oust; penalise; penalize; pillory; prosecute; punish; rebuke; reprimand; roast; sack;
    sanction; scold; shame; slap; sue; suspend; tell off; terminate; throw out; write up
    """
)
"""What is done to somebody so that it does not happen again."""
