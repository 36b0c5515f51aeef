"""Words that blame when they are said of people: what somebody did, was, or owned."""

from pmfacilitator.language.words import listed, phrases

LAPSES = phrases(
    """
    abuse; alienate; antagonise; antagonize; backpedal; backstab; badmouth; bail on; bait and switch; balls up;
    behave badly; behave like; belittle; betray; bicker; bite off more; blab; blow it; blow off; blow up the;
    blunder; bluster; bodge; bork; botch; bottle it; breach our contract; breach the contract; break the rules;
    brush aside; brush off; bully; bumble; bungle; burn bridges; bury his head; bury their head; bury their
    heads; butcher; cave in; cave to; cheap out; cheap out on; cheat; cherry-pick the facts; chicken out; choke;
    click past the; click through every; click through the; clobber; cock up; collude; condone; connive;
    contravene; cop out; cover up; cry wolf; cut corners; cut the wrong; dawdle; daydream; deceive; defy;
    disobey; disregard; disrespect; dither; do the bare minimum; dodge our questions; dodge the question;
    downplay; doze off; drag his feet; drag its feet; drag our feet; drag their feet; drag your feet; drop the
    ball; drop the ball on; duck responsibility; dump on us; embezzle; endanger; evade our questions; evade
    responsibility; evade the question; exaggerate; fabricate; fall asleep; falsify; fat finger; fat-finger;
    flake; flip-flop; flounder; flout; flub; fluff; fob off; fool around; foul up; freak out; fuck; fuck up;
    fudge; fumble; gamble; gamble on; gamble with; garble; gaslight; get ahead of themselves; get carried away;
    get cocky; get cold feet; get complacent; get distracted; get greedy; get lazy; get sloppy; ghost; give the
    wrong; give up too; gloss over; go awol; go behind; go dark; go off half-cocked; go off script; go rogue;
    gold-plate; goof; goof off; goof up; grab the wrong; grandstand; gut; half-ass; harass; hide behind; hijack;
    horse around; impede; invent excuses; jeopardise; jeopardize; jump the gun; jump to conclusions; keep it
    secret; keep quiet; keep this secret; kick the can; leave it to chance; leave us holding; leave us in the
    lurch; let down; let everyone down; let his guard down; let it slide; let me down; let the team down; let
    their guard down; let things slide; let us down; let you down; lie about; lie to; loaf; loaf around; look
    away; look the other way; lose control; lose his temper; lose interest; lose sight; lose the plot; lose
    touch; lose track; louse up; make a hash; make a mess; make a mockery; make empty promises; make excuses;
    make false promises; mangle; meddle; mess about; mess around; mess up; mess with; micromanage; misallocate;
    misjudge; mismanage; misrepresent; miss the boat; miss the mark; miss the point; misspeak; mistreat; monkey
    around; muck about; muck it up; muck up; muddle; muff; name and shame; neglect; neglect to; nitpick; nod
    off; obscure the; over-engineer; overcommit; overcomplicate; overengineer; overlook; overpromise; overreach;
    oversell; oversimplify; oversleep; overstep; overthink; overwork; panic; paper over; pass the buck; pencil-whip;
    patronise; patronize; phone it in; plaster over; play down; play dumb; play fast; play god; play politics; play with
    fire; point fingers; point the finger; pretend; procrastinate; pull the rug; put all our eggs; put off; put
    profit; put profits; ram through; raw-dog; rest on; ride roughshod; rubber stamp; rubber-stamp; ruin; run
    amok; run around like headless; run roughshod; rush into; rush it; rush out; rush things; rush through;
    sabotage; scapegoat; scheme; screw; screw around; screw over; screw the pooch; screw up; self-approve;
    self-merge; shaft; shift blame; shift the blame; shirk; shit the bed; shoot himself; shoot ourselves; shoot
    themselves; shoot yourself; show up drunk; show up late; shrug off; sit idle; sit idly; sit on it; sit on
    their hands; sit on this; skimp; skimp on; skive; slack; slack off; skim over; slander; sleep at the;
    sleep on the; sleep through; slip up; slow-walk; sneak; spoil; spread rumors; spread rumours; squander;
    stand by and; stick his head; stick their head; stick their heads; stiff; stonewall; stoop to; string us along;
    stuff up; stumble into; sugarcoat; sweep it under; sweep this under; sweep under; swindle; take a shortcut; take for
    granted; take it for granted; take shortcuts; take the easy; take the lazy; tarnish; throw caution; throw
    her under; throw him under; throw out the; throw them under; throw us under; trample; trip up; trivialise;
    trivialize; turn a blind eye; turn a deaf ear; turn his back; turn their back; turn their backs; turn up
    drunk; turn up late; underdeliver; underestimate; underfund; undermine; underplay; underprepare; underreact;
    understaff; vandalise; vandalize; violate; waffle; walk away from; wash his hands; wash their hands; waste;
    weasel; whine; whitewash; wimp out; wing it; wriggle; yolo
    """
)
"""Verb phrases, in the base form, that make a lapse of whatever person is their subject."""

IDIOMS = phrases(
    """
    abuse her; abuse his; abuse their; blame each other; blame one another; cover his ass; cover their ass;
    cover their asses; cover up for; cut corners; deny responsibility; dodge responsibility; drag his feet; drag
    its feet; drag their feet; drag your feet; drop the ball; duck responsibility; evade responsibility; fall
    asleep at the wheel; half-ass; hang him out to dry; jump the gun; kick the can down; lie through; lose the
    plot; make a mockery; make excuses; pass the buck; phone it in; play dumb; play russian roulette; play the
    blame game; pull the wool; put everyone at risk; put lives at risk; put my crew in danger; put people in
    danger; put us at risk; rest on our laurels; rest on their laurels; roll the dice; rubber-stamp; screw the
    pooch; shift responsibility; shift the blame; shirk his; shirk responsibility; shirk their; slack off; sleep
    at the wheel; sleep on the job; stick their heads in the sand; sweep it under; sweep things under; sweep
    this under; take shortcuts; take the easy way out; throw caution; treat us like; turn a blind eye; turn a
    deaf ear; wash his hands; wash their hands; waste everyone's time; waste my time; waste our time
    """
)
"""Verb phrases that no machine is ever the subject of, so that nobody needs to look for theirs."""

LAPSES_OF_OTHERS = phrases(
    """
    abandon; argue about who; argue for an hour; argue for hours; argue instead; argue over; arrive late; avoid
    responsibility; avoid us; back out; bail; ban; barge in; barge into; blame; blank; bluff; bolt; brag; bump
    into; burn through; bury; cave; chicken; circumvent; clam up; click a link; click on a link; click on the
    link; click the link; collide; complain instead; conceal; contribute to the problem; contribute to this
    mess; crack; crash into; create a toxic; create the problem; create this; cripple; crumble; cut off; cut us
    off; damage; decline to; delay the; demean; deny; depart from the procedure; deviate from; disappear;
    dismiss; ditch; dodge; drag on; dump it; dump this; embarrass; evade; exclude us; expose customer; expose
    our; expose the data; expose the password; expose us; fake; fall behind; fall for; fight about; fight over;
    flinch; fob us off; force the; force through; force us; get confused; get us into; give away; give bad
    advice; give false; give in; give misleading; give up; give wrong; go against; go too far; guess; hand us;
    hard-code; hardcode; hesitate; hide; hide from; hog; hold back; hold up; impose; insult; insult our; insult
    the; intimidate; invent; join late; keep silent; kick out; knock over; lag behind; lash out; laugh at; laugh
    off; lay off; leak; leave early; lie; lock out; lock us out; lose control; lose focus; lose it; lose our;
    lose patience; lose the key; lose the keys; lose the password; maim; make an assumption; make assumptions;
    make it worse; make matters worse; make things worse; manipulate; meddle with; mislabel; misplace;
    misreport; mock; nag; obsess; obsess over; obstruct; offend; offshore; open the attachment; outsource;
    overload the; overload us; overreact; override; overrule; overstate; perform badly; perform poorly; pester;
    plagiarise; plagiarize; poach; pounce; pressure; prey on; promise it; promise that it; promise us; provoke;
    push back; push it through; push through; push us; put everyone; put lives; put our; question my; quit
    without; ram; refuse; reject our; remain silent; renege; resist; ridicule; run away; run off; sack; saddle
    us; scare; scoff; second-guess; sell our; sell us out; shame; shout; shove; show no; shrug; shut down our;
    shut out; shut us out; shy away; sideline; silence critics; silence dissent; silence the critics; single
    out; sit back; skip town; slash; smear; snap at; sneak off; sneer; snub; spill; spread misinformation;
    stall; start late; stay silent; steal; step on; stick us; stomp; storm off; storm out; storm out of; strand;
    stray from; sulk; swear at; take a big risk; take a gamble; take a huge risk; take a risk; take advantage;
    take chances; take credit; take risks; take too many risks; take unnecessary risks; talk down; tamper;
    tamper with; taunt; tear apart; tell us it was fine; tell us lies; tell us nothing; threaten; threw away;
    throw a tantrum; throw away; throw out; trip over; tune out; undercut; unplug; vanish; veto; wait days; wait
    for days; wait for hours; wait for weeks; wait hours; wake up late; walk away; walk off; walk out; water
    down; wreck; yank; yell; zone out
    """
)
"""Verb phrases that blame whoever else is their subject; said of ourselves they are mere facts."""

FAULTY = phrases(
    """
    a bully; a control freak; a coward; a disgrace; a liability; a menace; abrasive; absent-minded; abusive;
    aggressive about; aloof; amateurish; amateurs; ambivalent; an embarrassment; antagonistic; apathetic;
    argumentative; arrogant; asking for it; asking for trouble; asleep; asleep at the wheel; asleep on the job;
    at fault; awful at; awol; bad at; blinkered; boneheaded; bossy; brainless; bullheaded; bullies; bumbling;
    callous; careless; cavalier; cheap; clueless; clumsy; cocky; combative; complacent; complicit; conceited;
    condescending; confrontational; contemptuous; control freaks; corrupt; cowardly; cowards; crap at; crazy;
    criminally negligent; cruel; cynical; daft; deaf to; deceitful; delinquent; deluded; delusional; derelict;
    devious; dim-witted; dishonest; disingenuous; disinterested; dismissive; disorganised; disorganized;
    disrespectful; distracted; dumb; dysfunctional; eager to blame; egotistical; evasive; evil; fickle;
    foolhardy; forgetful; frivolous; full of it; full of shit; full of themselves; garbage; gormless; greedy;
    guilty; gullible; gung ho; gung-ho; half asleep; half-asleep; ham-fisted; ham-handed; hamfisted; haphazard;
    hasty; heartless; heavy handed; heavy-handed; hopeless; hostile; hungover; hypocrites; hypocritical;
    idiotic; idiots; ignorant; ill-advised; ill-informed; ill-prepared; immature; impatient; impolite;
    impulsive; in a hurry; in denial; in over her head; in over his head; in over their heads; in the wrong; in
    too much of a hurry; inattentive; incapable; incompetent; inconsiderate; indecisive; indifferent;
    ineffective; ineffectual; inept; inexperienced; insane; insensitive; insincere; insubordinate; intransigent;
    irrational; irresponsible; jealous; jerks; judgemental; judgmental; lackadaisical; lame; late to escalate;
    late to react; late to respond; late to the call; lax; lazy; lethargic; liars; lying; mad; malicious;
    manipulative; mean; mediocre; mindless; misguided; misinformed; missing in action; myopic; naive;
    narrow-minded; nasty; naïve; negligent; nonchalant; not bothered; not careful; not competent; not
    concentrating; not doing her job; not doing his job; not doing their job; not doing your job; not fit; not
    focused; not focusing; not listening; not paying attention; not qualified; not the brightest; not thinking;
    not thinking straight; not trying; not trying hard; not up to; not with it; nowhere to be found; nowhere to
    be seen; nuts; oblivious; obnoxious; obstinate; obstructive; obtuse; off his game; opportunistic; out of her
    depth; out of his depth; out of line; out of order; out of their depth; out of touch; out to lunch; over
    confident; over-cautious; over-confident; over-zealous; overambitious; overbearing; overcautious;
    overconfident; overeager; overworked and; overzealous; paranoid; passive-aggressive; pathetic; pedantic;
    petty; pig-headed; poor at; power-hungry; preoccupied; presumptuous; pretentious; profit-driven; pushy;
    quick to blame; rash; reckless; reluctant; remiss; resistant to; retarded; rubbish at; rude; ruthless;
    sadistic; scared; scatterbrained; secretive; self-centered; self-centred; self-important; self-serving;
    selfish; senseless; shameful; shameless; shit at; short sighted; short-sighted; shortsighted; silly; slack;
    sloppy; slow to act; slow to answer; slow to escalate; slow to react; slow to realise; slow to realize; slow
    to respond; smug; sneaky; snobbish; spineless; spiteful; stingy; stubborn; stuck-up; stupid; tactless;
    tardy; terrible at; thick; thoughtless; timid; to be faulted; to blame; tone deaf; tone-deaf; too busy; too
    cheap; too clever; too confident; too drunk; too eager; too greedy; too hasty; too impatient; too late; too
    lazy; too optimistic; too proud; too quick; too reliant; too scared; too slow; too stubborn; too stupid; too
    tired; too trusting; toxic; trigger happy; trigger-happy; tyrannical; unaccountable; unbothered; uncaring;
    uncommunicative; uncooperative; underhanded; undisciplined; uneducated; unethical; unfair; unfit; unfocused;
    unfriendly; unhelpful; unimaginative; uninformed; uninterested; unmotivated; unorganised; unorganized;
    unprepared; unprincipled; unprofessional; unqualified; unreasonable; unreliable; unresponsive; unscrupulous;
    unskilled; untrained; untrustworthy; unwilling; useless; useless at; vain; vindictive; wasteful;
    wishy-washy; worthless
    """
)
"""What people are called; said of a person or a team it is a verdict."""

FAILINGS = phrases(
    """
    abuse; amateurism; antics; apathy; arrogance; bickering; bigotry; blame-shifting; blindness; blunder;
    blunders; brain fart; brain farts; bravado; buck-passing; bungling; callousness; cardinal sin; carelessness;
    cheeseparing; clumsiness; complacency; conceit; contempt; corner-cutting; cost-cutting; cover-up; cover-ups;
    cowardice; cruelty; cynicism; deceit; deception; defiance; denial; dereliction; dishonesty; disinterest;
    disorganisation; disorganization; disregard; disrespect; doing; ego; excuse; excuses; failings; fault;
    faults; folly; foolishness; foot-dragging; forgetfulness; fuck-up; fuck-ups; fuckup; fuckups; gaffe; gaffes;
    goof; greed; guilt; half-measures; haste; hostility; hubris; hypocrisy; idiocy; ignorance; immaturity;
    impatience; impulsiveness; inability; inaction; inattention; inattentiveness; incompetence; incompetency;
    indecision; indifference; indiscipline; ineptitude; inertia; inexperience; inflexibility; insensitivity;
    insistence; intransigence; irresponsibility; lack of attention; lack of care; lack of effort; lack of
    interest; lack of skill; lapse; lapses; laxity; laziness; lethargy; lie; lies; malice; meddling; mediocrity;
    mess; micromanagement; mis-step; mis-steps; misbehaviour; misconduct; misdeeds; mishandling; misjudgement;
    misjudgment; mismanagement; misreading; misstep; missteps; mistake; mistakes; misunderstanding; myopia;
    naivety; narrow-mindedness; neglect; negligence; nonchalance; obsession; obstinacy; omission; omissions;
    overconfidence; overreach; overreaction; oversight; oversights; paranoia; passivity; penny-pinching;
    pettiness; posturing; procrastination; rashness; recklessness; refusal; reluctance; rudeness; sabotage;
    screw-up; screw-ups; screwup; screwups; secrecy; selfishness; short-sightedness; shortcomings; shortcut;
    shortcuts; silence; sin; sins; slip-up; slip-ups; sloppiness; slowness; sluggishness; snobbery; stinginess;
    stubbornness; stupidity; tardiness; thoughtlessness; timidity; treachery; tunnel vision; typo; typos;
    unpreparedness; unwillingness; vanity; wastefulness; wrongdoing
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
    clowns cowboy cowboys cretin cretins crook crooks dimwit dimwits dipshit dipshits dolt dolts dullard dumbass
    dumbasses dummies dunce fool fools halfwit halfwits hypocrite hypocrites idiot idiots ignoramus imbecile
    imbeciles incompetents jackass jackasses jerk jerks joker jokers knucklehead knuckleheads lamer lamers liar
    liars loser losers moron morons muppet muppets nincompoop nitwit nitwits noob noobs numbskull numpty schmuck
    scumbag scumbags simpleton slacker slackers sociopath sociopaths twat twats twit twits wanker wankers weasel
    weasels
    """
)
"""What people are called when nobody tries to understand them."""
