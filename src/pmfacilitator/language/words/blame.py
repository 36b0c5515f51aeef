"""Words that blame when they are said of people: what somebody did, was, or owned."""

from pmfacilitator.language.words import listed, phrases

_LAPSE_IDIOMS = phrases(
    """
    cut corners; drag one's feet; drop the ball; duck responsibility; evade responsibility; half-ass; jump the
    gun; lose the plot; make a mockery; make excuses; pass the buck; phone it in; play dumb; rest on one's
    laurels; rubber-stamp; screw the pooch; shift the blame; slack off; sweep it under; sweep this under; take
    shortcuts; throw caution; turn a blind eye; turn a deaf ear; wash one's hands
    """
)
"""Set phrases that are a lapse of whoever does it, and blame even where nobody is named."""
LAPSES = _LAPSE_IDIOMS | phrases(
    """
    abdicate; abuse; alienate; antagonise; antagonize; approve it blind; approve it blindly; approve it sight
    unseen; approve one's own; backpedal; backstab; badmouth; bail on; bait and switch; balls up; bamboozle;
    behave badly; behave like; belittle; betray; bicker; bite off more; blab; blot one's copybook; blow it;
    blow off; blow up the; blunder; bluster; bobble; bodge; bog us down; bork; botch; bottle it; box us in;
    breach our contract; breach our trust; breach the contract; breach the trust; break the rules; brush
    aside; brush off; bulldoze past; bulldoze through; bully; bumble; bungle; burn bridges; burn our trust;
    bury one's head; bury one's heads; butcher; cave in; cave to; chance one's arm; cheap out; cheap out on;
    cheat; cherry-pick the facts; chicken out; choke; chuck it over; click past the; click through every;
    clobber; close one's eyes; close one's eyes to; close ranks; cock up; collude; come unprepared; condone;
    connive; contravene; contrive to; cop out; count on luck; cover up; cry wolf; cut it fine; cut it too
    fine; cut the wrong; dawdle; daydream; deceive; defy; dig in one's heels; dig one's own grave;
    dilly-dally; disobey; disregard; disrespect; dither; do a bad; do a botched; do a half-assed; do a
    halfway; do a lousy; do a poor; do a shoddy; do a slapdash; do a sloppy; do a terrible; do the bare
    minimum; do things by halves; dodge our questions; dodge the question; downplay; doze off; drop a brick;
    drop a clanger; drop clangers; drop one's guard; drop the ball on; duck the decision; dump on us;
    embezzle; endanger; evade our questions; evade the question; exaggerate; fabricate; faff; faff about; faff
    around; fail to grasp; fail to heed; fall asleep; fall at the first hurdle; fall between the stools;
    falsify; fat finger; fat-finger; feed the client a line; feed them a line; feed us a line; fiddle the
    books; fiddle the figures; fiddle the numbers; flake; flip-flop; flounder; flout; flub; fluff; fly by the
    seat; fob customers off; fob off; foist; fool around; foul up; freak out; freeload; fritter away; fuck;
    fuck up; fudge; fumble; gamble; gamble on; gamble with; garble; gaslight; get ahead of oneself; get
    carried away; get cocky; get cold feet; get complacent; get cute; get distracted; get greedy; get it
    backwards; get it badly wrong; get it the wrong way round; get lazy; get off on the wrong; get sloppy; get
    the wrong end of the stick; ghost; give a masterclass in how not; give customers the runaround; give it
    short shrift; give short shrift; give the wrong; give them the runaround; give up too; give us the
    brush-off; give us the runaround; gloss over; go around the process; go around the review; go awol; go
    back on one's word; go behind; go cowboy; go dark; go off half-cocked; go off piste; go off script; go
    off-piste; go rogue; go through the motions; go to pieces; go walkabout; gold-plate; goof; goof off; goof
    up; grab the wrong; grandstand; guess wrong; hack around the; harass; have a brain fade; have a brain
    fart; have a brain freeze; have a lapse in; have a lapse of; have a senior moment; have blinkers on; have
    one's head in the clouds; have one's heads in the clouds; have tunnel vision; hide behind; hijack; hit
    snooze; hit the snooze; hoard context; hoard knowledge; horse around; impede; invent excuses; jeopardise;
    jeopardize; jump to conclusions; keep it secret; keep mum; keep quiet; keep the bad news from; keep this
    secret; kick the can; lead us astray; learn nothing from; leave customers in the lurch; leave everyone
    hanging; leave everyone in the lurch; leave it half done; leave it half-done; leave it to chance; leave
    them in the lurch; leave us exposed; leave us hanging; leave us holding; leave us in the lurch; leave us
    open; let down; let everyone down; let it fester; let it rot; let it slide; let me down; let one's guard
    down; let standards slide; let standards slip; let the team down; let things slide; let us down; let you
    down; lie about; lie to; loaf; loaf around; lob it over; look away; look the other way; lose
    concentration; lose control; lose interest; lose one's bottle; lose one's head; lose one's nerve; lose
    one's temper; lose sight; lose touch; lose track; louse up; mail it in; make a balls; make a dog's
    breakfast; make a dog's dinner; make a hash; make a hash of; make a meal of; make a mess; make a pickle;
    make a pig's ear; make a right pig's ear; make a shambles; make empty promises; make false promises; make
    heavy weather of; make it up as; mangle; manhandle; mark one's own homework; massage the figures; massage
    the numbers; meddle; merge one's own; mess about; mess around; mess up; mess with; micromanage;
    misallocate; misjudge; mismanage; misplace one's trust; misrepresent; miss a trick; miss the boat; miss
    the forest; miss the mark; miss the memo; miss the obvious; miss the point; miss the wood; misspeak;
    mistreat; monkey around; move the goalposts; muck about; muck it up; muck up; muddle; muff; muff it; name
    and shame; neglect; neglect to; nitpick; nod off; obscure the; omit to; over-engineer; overcommit;
    overcomplicate; overengineer; overlook; overpromise; overreach; oversell; oversimplify; oversleep;
    overstep; overtighten; paint oneself into; paint us into; panic; paper over; pass the parcel; patronise;
    patronize; pay lip service; pay little attention; pay no attention; pay no heed; pay scant attention; pay
    too little attention; pencil-whip; plaster over; play cowboy; play down; play fast; play god; play hero;
    play politics; play silly; play smart; play the cowboy; play the hero; play with fire; point fingers;
    point the finger; pooh-pooh; press on regardless; pretend; procrastinate; pull the rug; push for an
    unrealistic; put all one's eggs; put off; put profit; put profits; railroad; ram through; raw-dog;
    reinvent the wheel; repeat the mistake; ride roughshod; ride roughshod over; roll one's own crypto; rubber
    stamp; ruin; run amok; run around like headless; run roughshod; run roughshod over; rush into; rush it;
    rush things; rush through; sabotage; scapegoat; scarper; screw; screw around; screw over; screw up;
    scrimp; scrimp on; self-approve; self-merge; sell us a pup; sell us short; send us on a wild goose; shift
    blame; shirk; shit the bed; shoot first; shoot oneself; show little interest; show little regard; show
    little urgency; show no curiosity; show no interest; show no regard; show no respect; show no urgency;
    show scant regard; show up drunk; show up late; shrug off; shunt the ticket; sign off blind; sit idle; sit
    idly; sit mute; sit on it; sit on one's hands; sit on the alert; sit on the fence; sit on the report; sit
    on the ticket; sit on this; skate over; skim over; skimp; skimp on; skive; slack; slack around; slander;
    slap a patch; slap it together; sleep at the; sleep on the; sleep through; sleep walk; sling it together;
    slip up; slope off; slow-walk; sneak; snooze through; soft-soap; spare oneself the trouble; spit the
    dummy; spoil; spread oneself too; spread rumors; spread rumours; squabble; squander; stand by and;
    steamroll; steamroller; stick one's head; stick one's heads; stonewall; stoop to; string us along; stuff
    up; stumble into; stumble through; sugarcoat; swan in; swan off; sweep under; swindle; take a punt; take a
    shortcut; take for granted; take fright; take it for granted; take it on trust; take on too much; take
    one's chances; take one's eye off; take one's eyes off; take the bait; take the easy; take the lazy; take
    the mickey; take the shortcut; take too much on trust; talk a good game; talk him into; talk us into;
    tarnish; throw good money; throw her under; throw him under; throw in the towel; throw it over the wall;
    throw out the; throw the code over the wall; throw the release over the wall; throw them under; throw this
    over the wall; throw up one's hands; throw us under; tick boxes; tick the boxes; torch our; torch the;
    torpedo; trample; trip up; trivialise; trivialize; trust to luck; try to be a hero; try to be clever; try
    to play hero; tunnel-vision on; turn one's back; turn one's backs; turn tail; turn up drunk; turn up late;
    turn up one's noses; twiddle one's thumbs; underdeliver; underestimate; underfund; undermine; underplay;
    underprepare; underreact; understaff; vandalise; vandalize; violate; waffle; walk away from; walk right
    past; walk straight past; wander into prod; wander into production; wander off; waste; weasel; whiff;
    whiff on; whine; whitewash; wimp out; wing it; wriggle; write it off as; write that off as; write them off
    as; write this off as; yank the wrong; yolo; yolo it
    """
)
"""Verb phrases, in the base form, that make a lapse of whatever person is their subject."""

IDIOMS = _LAPSE_IDIOMS | phrases(
    """
    abuse one's; blame each other; blame one another; cover one's ass; cover one's asses; cover up for; deny
    responsibility; dodge responsibility; fall asleep at the wheel; hang him out to dry; kick the can down;
    lie through; play russian roulette; play the blame game; pull the wool; put everyone at risk; put lives at
    risk; put my crew in danger; put people in danger; put us at risk; roll the dice; shift responsibility;
    shirk one's; shirk responsibility; sleep at the wheel; sleep on the job; stick one's heads in the sand;
    sweep things under; take the easy way out; treat us like; waste everyone's time; waste my time; waste our
    time
    """
)
"""Verb phrases that no machine is ever the subject of, so that nobody needs to look for theirs."""

LAPSES_OF_OTHERS = phrases(
    """
    argue about who; argue for an hour; argue for hours; argue instead; argue over; avoid responsibility; avoid
    us; back out; barge in; barge into; believe they were untouchable; blame; bluff; brag; brush us off; bury;
    bury the report; bury the ticket; cave; chicken; circumvent; clam up; click a link; click on a link; click
    on the link; click the link; close it as wontfix; close the bug as wontfix; complain instead; conceal;
    contribute to the problem; contribute to this mess; cost us dear; cost us dearly; cower; crack under; crash
    into; create a toxic; create the problem; create this; cripple; cut us off; damage; default on the contract;
    demean; depart from the procedure; deviate from; dismiss; do more harm than good; do nothing but; dodge;
    double down; dump it; dump this; embarrass; evade; exclude us; explain it away; explain that away; explain
    the errors away; expose customer; expose our; expose the data; expose the password; expose us; fail upwards;
    fake; fall for; fight about; fight over; flinch; fly blind; fob us off; fold under; force through; force us;
    freeze up; get confused; get us into; get what they deserved; give bad advice; give false; give in; give it
    a cursory; give misleading; give wrong; go against; go too far; grandstand; hang him out; hang them out;
    hang us out; hard-code; hardcode; have form; have it coming; hide; hide from; hog; hold everyone up; hold us
    up; insult; insult our; insult the; intimidate; keep one's own counsel; keep silent; kick out; knock over;
    lash out; laugh at; laugh off; lay off; lead us a dance; lead us down the garden path; lead us up the garden
    path; leak; learn it on the job; learn on the job; leave it to rot; lie; lock us out; look for scapegoats;
    look on as; look on while; lose control; lose focus; lose it; lose our; lose patience; lose the key; lose
    the keys; lose the password; maim; make an assumption; make assumptions; make it worse; make matters worse;
    make things worse; manipulate; meddle with; mislabel; misplace; misreport; mock; nag; nod along; nod it
    through; obsess; obsess over; obstruct; offend; open the attachment; overload the; overload us; overreact;
    overrule; overstate; palm it off; palm us off; pass the ticket around; perform badly; perform poorly;
    pester; plagiarise; plagiarize; poach; pounce; pressure; prey on; promise it; promise that it; promise us;
    provoke; push it on a friday; push it through; push through; push us; put lives; put our; question my; quit
    without; ram; refuse; reject our; remain silent; renege; ridicule; run away; sack; saddle us; scoff; sell
    our; sell us out; shame; shelve the audit; shelve the findings; shelve the recommendations; shelve the
    report; ship broken; ship crap; ship garbage; ship half-baked; ship it broken; ship it half-baked; ship
    junk; ship rubbish; ship us a lemon; shout; shove; show no; shrink from; shrug; shut us out; shy away;
    sideline; silence critics; silence dissent; silence the critics; single out; sit and watch; sit back; skip
    town; smear; snap at; sneak off; sneer; snub; spill; spread misinformation; stay silent; steal; step on;
    stomp; storm off; storm out; storm out of; strand; stray from; sulk; swear at; take a big risk; take a
    gamble; take a huge risk; take chances; take credit; take risks; take too many risks; take unnecessary
    risks; talk down; tamper; tamper with; taunt; tell us it was fine; tell us lies; tell us nothing; tempt
    fate; test in production; think they were untouchable; threaten; throw a tantrum; throw away; trip over;
    tune out; undercut; unplug; use us as beta testers; use us as guinea pigs; vanish; wait far too; wait till
    the last; wait until it was too late; wait until the last; wake up late; walk away; walk off; watch it burn;
    watch it fail; watch it happen; water down; wave it through; wave this through; wreak havoc; wreak havoc on;
    wreck; yank; yell; zone out
    """
)
"""Verb phrases that blame whoever else is their subject; said of ourselves they are mere facts."""

FAULTY = phrases(
    """
    a bully; a control freak; a coward; a disgrace; a law unto; a liability; a menace; abrasive; absent-minded;
    abusive; aggressive about; all at sea; aloof; amateurish; amateurs; an embarrassment; antagonistic;
    apathetic; argumentative; arrogant; asking for it; asking for trouble; asleep at the keyboard;
    asleep at the wheel; asleep on the job; at fault; awful at; awol; bad at; beneath contempt; beyond belief;
    beyond the pale; blameworthy; blase about; blasé; blinkered; blissfully unaware; bone idle; boneheaded;
    bossy; brainless; bullheaded; bullies; bumbling; cack-handed; callous; careless; casual about; caught
    flat-footed; caught napping; caught with one's trousers down; cavalier; cheap; cloth-eared; clottish;
    clueless; clueless about; clumsy; cocky; combative; complacent; complicit; conceited; condescending;
    confrontational; conspicuous by; contemptuous; control freaks; corrupt; cowardly; cowards; crap at; crazy;
    criminally negligent; cruel; culpable; culpably; cursory; cynical; daft; deaf to; deceitful; delinquent;
    deluded; delusional; derelict; devious; devious about; dilatory; dim-witted; dishonest; disingenuous;
    disinterested; disloyal; dismissive; disorganised; disorganized; disrespectful; distracted; doltish; dopey;
    dozy; dumb; dysfunctional; eager to blame; economical with the truth; egotistical; evasive; evil; feckless;
    fickle; flat-footed; flatfooted; flippant; foolhardy; forgetful; found wanting; frivolous; full of it; full
    of oneself; full of shit; garbage; gormless; greedy; grossly imprudent; grossly negligent; guilty; gullible;
    gun-shy; gung ho; gung-ho; gutless; half asleep; half-asleep; half-awake; half-hearted; halfhearted;
    ham-fisted; ham-handed; hamfisted; haphazard; hapless; hasty; headstrong; heartless; heavy handed;
    heavy-handed; heedless; hell-bent; hoist by; hoist with; hopeless; hostile; hot-headed; hungover;
    hypocrites; hypocritical; idiotic; idiots; ignorant; ill prepared; ill-advised; ill-informed; ill-prepared;
    immature; impatient; impolite; imprudent; impulsive; in a hurry; in denial; in over one's head; in over
    one's heads; in thrall to; in too much of a hurry; inattentive; incapable; incompetent; inconsiderate;
    indecisive; indifferent; ineffective; ineffectual; inept; inexperienced; inflexible; insane; insensitive;
    insincere; insubordinate; intransigent; irrational; irresponsible; jealous; jerks; judgemental; judgmental;
    lackadaisical; laissez-faire; lame; late to escalate; late to react; late to respond; late to the call; lax;
    lazy; lazy about; leisurely; lethargic; liars; long on slideware; lukewarm; lying; maladroit; malicious;
    manipulative; mediocre; mindless; misguided; misinformed; missing in action; mulish; myopic; naive;
    narrow-minded; nasty; naïve; negligent; nonchalant; not awake; not bothered; not careful; not careful
    enough; not competent; not concentrating; not diligent; not diligent enough; not disciplined; not doing
    one's job; not exactly on the ball; not fit; not focused; not focusing; not listening; not meticulous; not
    meticulous enough; not on the ball; not paying attention; not qualified; not rigorous; not the brightest;
    not thinking; not thinking straight; not thorough; not thorough enough; not trying; not trying hard; not up
    to; not with it; nowhere to be found; nowhere to be seen; nuts; obdurate; oblivious; obnoxious; obstinate;
    obstructive; obtuse; off one's game; off the ball; on a power trip; on an ego trip; on auto-pilot; on
    autopilot; opportunistic; out of depth; out of line; out of one's depth; out of one's league; out of order;
    out of the loop by choice; out of touch; out to lunch; over confident; over one's heads; over-cautious;
    over-confident; over-promising; over-zealous; overambitious; overbearing; overcautious; overconfident;
    overeager; overzealous; paranoid; passive-aggressive; pathetic; pedantic; penny wise; penny-pinching;
    penny-wise; perfunctory; perpetually late; petty; phoning it in; pig-headed; pigheaded; poor at;
    power-hungry; preoccupied; presumptuous; pretentious; profit-driven; pushy; quick to blame; rash;
    recalcitrant; reckless; remiss; resistant to; retarded; rubbish at; rude; ruthless; sadistic;
    scatterbrained; scatty; secretive; self-centered; self-centred; self-important; self-serving; selfish;
    senseless; shameful; shameless; shifty; shit at; short sighted; short-sighted; shortsighted; silly; slack;
    slapdash; slipshod; sloppy; slovenly; slow off the mark; slow to act; slow to answer; slow to escalate; slow
    to react; slow to realise; slow to realize; slow to respond; smug; sneaky; snobbish; spineless; spiteful;
    stingy; stingy with; stubborn; stuck-up; stupid; supine; tactless; tardy; tempting fate; terrible at;
    thoughtless; timid; tin-eared; to be faulted; to be held responsible; to blame; tone deaf; tone-deaf; too
    cheap; too clever; too confident; too cool; too drunk; too eager; too fast; too fast to; too good for; too
    greedy; too hasty; too impatient; too lazy; too optimistic; too precious; too proud; too quick; too reliant;
    too scared; too senior; too slow; too stubborn; too stupid; too trigger-happy; too trusting; toothless;
    toxic; trigger happy; trigger happy with; trigger-happy; trigger-shy; two-faced; tyrannical; unaccountable;
    unapologetic; unbothered; uncaring; uncommunicative; uncooperative; under-prepared; underhand; underhanded;
    underprepared; undisciplined; uneducated; unethical; unfair; unfit; unfocused; unforthcoming; unfriendly;
    unheeding; unhelpful; unimaginative; uninformed; uninterested; unmotivated; unorganised; unorganized;
    unprepared; unprincipled; unprofessional; unpunctual; unqualified; unreasonable; unreliable; unrepentant;
    unresponsive; unscrupulous; unskilled; untrained; untrustworthy; unwilling; useless; useless at; vain;
    vindictive; wasteful; wilfully blind; willfully blind; wishy-washy; work-shy; workshy; worse than useless;
    worthless; wrong-headed
    """
)
"""What people are called; said of a person or a team it is a verdict."""

FAILINGS = phrases(
    """
    absent-mindedness; abuse; amateurishness; amateurism; antics; apathy; arrogance; balls-up; bickering;
    bigotry; bikeshedding; blame-shifting; blindness; blindness to; bloody-mindedness; blunder; blunders; bodge;
    bodge job; boo-boo; botch; botch job; box ticking; box-ticking; brain fart; brain farts; bravado;
    brinkmanship; buck-passing; bungling; cack-handedness; callousness; cardinal sin; carelessness; casualness;
    cheeseparing; clanger; clangers; clumsiness; cock-up; cock-ups; cockup; complacency; conceit; contempt;
    corner cutting; corner-cutting; cost-cutting; cover-up; cover-ups; cowardice; cowboy attitude; cowboy
    coding; cruelty; cynicism; deceit; deception; defiance; denial; dereliction; dilatoriness; dishonesty;
    disinterest; disorganisation; disorganization; disregard; disrespect; dithering; doing; ego; empire
    building; empire-building; evasiveness; excuse; excuses; faffing; failings; fat fingers; fat-fingering;
    fault; faults; faux pas; flippancy; folly; foolishness; foot dragging; foot-dragging; forgetfulness;
    fuck-up; fuck-ups; fuckup; fuckups; fumbling; gaffe; gaffes; gatekeeping; goof; greed; groupthink; guilt;
    hack job; half measures; half-job; half-measures; hand-waving; handwaving; haste; heavy-handedness;
    high-handedness; hostility; howler; howlers; hubris; hypocrisy; idiocy; idleness; ignorance; immaturity;
    impatience; impetuosity; imprudence; impulsiveness; inability; inaction; inattention; inattentiveness;
    incompetence; incompetency; indecision; indifference; indiscipline; indolence; ineptitude; inertia;
    inexperience; infighting; inflexibility; insensitivity; insistence; intransigence; irresponsibility; lack of
    attention; lack of care; lack of effort; lack of interest; lack of skill; laissez-faire attitude; lapse;
    lapses; laxity; laziness; lethargy; lie; lies; malice; meddling; mediocrity; mess; micromanagement;
    mis-step; mis-steps; misbehaviour; misconduct; misdeeds; mishandling; misjudgement; misjudgment;
    mismanagement; misreading; misstep; missteps; mistake; mistakes; misunderstanding; myopia; naivety;
    narrow-mindedness; neglect; negligence; non-adherence; non-compliance; nonchalance; noncompliance; obduracy;
    obfuscation; obsession; obstinacy; omission; omissions; one-upmanship; overconfidence; overreach;
    overreaction; oversight; oversights; paranoia; passivity; penny-pinching; perfunctoriness; pettifogging;
    pettiness; pig-headedness; posturing; prevarication; procrastination; rashness; recklessness; refusal;
    reluctance; rudeness; sabotage; screw-up; screw-ups; screwup; screwups; secrecy; self-interest; selfishness;
    short-sightedness; short-termism; shortcomings; shortcut; shortcuts; silence; siloed thinking; sin; sins;
    slackness; slip-up; slip-ups; sloppiness; sloth; slowness; sluggishness; snafu; snobbery; squabbling;
    squeamishness; stinginess; stonewalling; stubbornness; stupidity; tardiness; territorialism; territoriality;
    thoughtlessness; timidity; tinkering; treachery; tribalism; truculence; tunnel vision; tunnel-vision; turf
    war; turf wars; typo; typos; unpreparedness; unresponsiveness; unwillingness; vanity; wastefulness; wishful
    thinking; wrongdoing
    """
)
"""Nouns that put a fault into somebody's possession."""

MISDOINGS = listed(
    """
    misaddress misallocate misapply misassess misassign misattribute misbehave miscalculate miscategorise miscategorize
    mischaracterise mischaracterize misclassify misclick miscode miscommunicate misconceive misconfigure misconstrue
    miscopy miscount misdiagnose misdial misdirect misestimate misfile misgauge mishandle mishear misidentify misinform
    misinterpret misjudge mislabel mislay mislead mismanage mismeasure misname misorder misplace misplan misprice
    misprogram misquote misread misremember misreport misrepresent misroute misspell misstate misstep mistime mistreat
    mistype misunderstand misuse miswire overbook overcommit overengineer overestimate overpromise overprovision
    overreact overreach overrely oversell oversimplify overstate overstep underbudget underdeliver underestimate
    underplay underprepare underprovision underrate underreact undersell undersize understaff understate undertest
    undervalue
    """
)
"""Verbs whose prefix says that it was done wrongly, too much or too little."""

RUDE_NAMES = listed(
    """
    amateur amateurs asshat asshats asshole assholes bastard bastards blockhead bozo bozos buffoon buffoons clown
    clowns cowboy cowboys cretin cretins crook crooks dickhead dickheads dimwit dimwits dipshit dipshits dodo doofus
    doofuses dolt dolts dullard dumbass dumbasses dummies dunce fool fools halfwit halfwits hypocrite hypocrites
    idiot idiots ignoramus imbecile imbeciles incompetents jackass jackasses jerk jerks joker jokers knucklehead
    knuckleheads lamer lamers liar liars loser losers moron morons muppet muppets nincompoop nitwit nitwits noob
    noobs numbskull numpty schmuck scumbag scumbags simpleton slacker slackers sociopath sociopaths twat twats twit
    twits wanker wankers weasel weasels
    """
)
"""What people are called when nobody tries to understand them."""
