"""Words that blame when they are said of people: what somebody did, was, or owned."""

from pmfacilitator.language.words import listed, phrases

LAPSES = phrases(
    """
    abuse; alienate; antagonise; antagonize; backstab; badmouth; bail on; bait and switch; balls up; belittle;
    betray; bicker; blow it; blow off; blow up the; blunder; bodge; bork; botch; break the rules; brush aside; brush
    off; bully; bungle; bury his head; bury their head; bury their heads; butcher; cave in; cave to; cheat; chicken
    out; choke; click past the; click through every; click through the; clobber; cock up; condone; contravene; cover
    up; cut corners; deceive; defy; disobey; disregard; disrespect; dither; downplay; drag his feet; drag its feet;
    drag our feet; drag their feet; drag your feet; drop the ball; drop the ball on; duck responsibility; dump on
    us; endanger; evade responsibility; exaggerate; fabricate; fall asleep; fat finger; fat-finger; flake; flout;
    flub; fluff; fob off; fool around; foul up; freak out; fuck; fuck up; fudge; fumble; garble; gaslight; get ahead
    of themselves; get carried away; get cocky; get cold feet; get complacent; get distracted; get greedy; get lazy;
    get sloppy; ghost; give the wrong; give up too; gloss over; go awol; go behind; go dark; go off half-cocked; go
    rogue; goof; goof off; goof up; grab the wrong; gut; half-ass; hide behind; hijack; horse around; impede; invent
    excuses; jeopardise; jeopardize; jump the gun; jump to conclusions; keep quiet; kick the can; leave it to
    chance; leave us holding; leave us in the lurch; let down; let everyone down; let his guard down; let it slide;
    let me down; let the team down; let their guard down; let things slide; let us down; let you down; lie about;
    lie to; look away; look the other way; lose control; lose his temper; lose interest; lose sight; lose the plot;
    lose touch; lose track; louse up; make a hash; make a mess; make a mockery; make excuses; mangle; meddle; mess
    about; mess around; mess up; mess with; miss the boat; miss the mark; miss the point; monkey around; muck about;
    muck up; muddle; muff; name and shame; neglect; neglect to; obscure the; overcomplicate; overlook; overpromise;
    overreach; oversell; oversleep; overstep; panic; pass the buck; patronise; patronize; phone it in; play dumb;
    play fast; play god; play politics; point fingers; point the finger; procrastinate; pull the rug; put all our
    eggs; put off; put profit; put profits; ram through; rest on; rubber stamp; rubber-stamp; ruin; run amok; run
    around like headless; rush into; rush it; rush out; rush things; rush through; sabotage; scapegoat; screw; screw
    around; screw over; screw the pooch; screw up; shaft; shift blame; shift the blame; shirk; shit the bed; shoot
    himself; shoot ourselves; shoot themselves; shoot yourself; shrug off; sit idle; sit idly; sit on it; sit on
    their hands; sit on this; skimp; skimp on; skive; slack; slack off; slander; sleep at the; sleep on the; sleep
    through; slip up; slow-walk; sneak; spoil; squander; stand by and; stick his head; stick their head; stick their
    heads; stiff; stonewall; string us along; stuff up; stumble into; sugarcoat; sweep it under; sweep this under;
    sweep under; take a shortcut; take for granted; take it for granted; take shortcuts; take the easy; take the
    lazy; tarnish; throw caution; throw her under; throw him under; throw out the; throw them under; throw us under;
    trample; trip up; trivialise; trivialize; turn a blind eye; turn a deaf ear; turn his back; turn their back;
    turn their backs; underestimate; undermine; underplay; vandalise; vandalize; violate; walk away from; wash his
    hands; wash their hands; waste; weasel; whine; wing it; wriggle; yolo
    """
)
"""Verb phrases, in the base form, that make a lapse of whatever person is their subject."""

IDIOMS = phrases(
    """
    abuse her; abuse his; abuse their; cover his ass; cover their ass; cover their asses; cover up for; cut corners;
    deny responsibility; dodge responsibility; drag his feet; drag its feet; drag their feet; drag your feet; drop
    the ball; duck responsibility; evade responsibility; fall asleep at the wheel; half-ass; hang him out to dry;
    jump the gun; kick the can down; lie through; lose the plot; make a mockery; make excuses; pass the buck; phone
    it in; play dumb; play russian roulette; play the blame game; pull the wool; put everyone at risk; put lives at
    risk; put my crew in danger; put people in danger; put us at risk; rest on our laurels; rest on their laurels;
    roll the dice; rubber-stamp; screw the pooch; shift responsibility; shift the blame; shirk his; shirk
    responsibility; shirk their; slack off; sleep at the wheel; sleep on the job; stick their heads in the sand;
    sweep it under; sweep things under; sweep this under; take shortcuts; take the easy way out; throw caution;
    treat us like; turn a blind eye; turn a deaf ear; wash his hands; wash their hands; waste everyone's time; waste
    my time; waste our time
    """
)
"""Verb phrases that no machine is ever the subject of, so that nobody needs to look for theirs."""

LAPSES_OF_OTHERS = phrases(
    """
    abandon; ban; barge in; barge into; bluff; bolt; brag; bump into; clam up; collide; conceal; crash into;
    cripple; cut off; cut us off; damage; delay the; demean; disappear; dismiss; ditch; drag on; embarrass; expose
    us; fake; fall behind; fall for; fob us off; force the; force through; force us; give in; give up; go against;
    go too far; hard-code; hardcode; hesitate; hide; hog; hold back; hold up; impose; insult; intimidate; invent;
    kick out; knock over; lag behind; leak; lock out; lock us out; lose control; lose our; lose patience; maim; make
    it worse; make matters worse; make things worse; manipulate; mislabel; misplace; misreport; obstruct; offend;
    overload us; overreact; override; overrule; overstate; plagiarise; plagiarize; poach; pounce; pressure; prey on;
    provoke; push back; push through; push us; question my; ram; refuse; reject our; renege; sack; scare; scoff;
    shame; shout; shove; show no; shrug; shut down our; shut out; silence; single out; sit back; slash; smear;
    spill; spread misinformation; stall; steal; step on; stomp; storm off; storm out; swear at; take advantage; take
    credit; talk down; tamper; tamper with; taunt; tear apart; threaten; threw away; throw away; throw out; trip
    over; undercut; unplug; vanish; veto; walk away; walk off; walk out; water down; wreck; yank; yell
    """
)
"""Verb phrases that blame whoever else is their subject; said of ourselves they are mere facts."""

FAULTY = phrases(
    """
    abusive; aggressive about; amateurish; apathetic; arrogant; asleep; asleep at the wheel; at fault; awol; bad at;
    bullheaded; callous; careless; cavalier; cheap; clueless; clumsy; cocky; complacent; corrupt; cowardly;
    criminal; daft; deaf to; delinquent; delusional; derelict; dim-witted; dishonest; disingenuous; disinterested;
    disorganised; disorganized; disrespectful; distracted; dumb; evasive; evil; forgetful; full of it; full of shit;
    full of themselves; garbage; gormless; greedy; guilty; half-asleep; haphazard; hasty; heartless; hopeless;
    hostile; hungover; hypocrites; hypocritical; idiotic; idiots; ignorant; ill-informed; ill-prepared; immature;
    impatient; impulsive; in denial; in over her head; in over his head; in over their heads; in the wrong;
    inattentive; incapable; incompetent; inconsiderate; indifferent; ineffective; ineffectual; inept; inexperienced;
    insane; insensitive; irresponsible; jerks; lackadaisical; lax; lazy; liars; lying; mad; malicious; mean;
    mindless; naive; narrow-minded; naïve; negligent; not bothered; not careful; not competent; not fit; not paying
    attention; not qualified; not the brightest; not up to; oblivious; obnoxious; obstinate; out of her depth; out
    of his depth; out of line; out of order; out of their depth; out of touch; over-confident; over-zealous;
    overconfident; overeager; overworked and; overzealous; pathetic; petty; pig-headed; presumptuous; reckless;
    remiss; rude; ruthless; scared; selfish; senseless; shameful; shameless; short-sighted; shortsighted; silly;
    slack; sloppy; spineless; stingy; stubborn; stupid; tardy; terrible at; thick; thoughtless; to be faulted; to
    blame; tone deaf; tone-deaf; too busy; too cheap; too clever; too confident; too drunk; too eager; too greedy;
    too hasty; too impatient; too late; too lazy; too optimistic; too proud; too quick; too reliant; too scared; too
    slow; too stubborn; too stupid; too tired; too trusting; toxic; trigger-happy; unbothered; uncaring;
    uncooperative; unethical; unfit; uninformed; unprepared; unprofessional; unqualified; unreasonable; unreliable;
    unresponsive; untrained; untrustworthy; unwilling; useless; wasteful; worthless
    """
)
"""What people are called; said of a person or a team it is a verdict."""

FAILINGS = phrases(
    """
    abuse; apathy; arrogance; bickering; blindness; blunder; blunders; bungling; carelessness; complacency;
    cowardice; deception; denial; dereliction; dishonesty; disregard; disrespect; doing; ego; excuse; excuses;
    failings; fault; faults; folly; foolishness; forgetfulness; fuck-up; fuck-ups; fuckup; fuckups; greed; guilt;
    haste; hubris; hypocrisy; idiocy; ignorance; immaturity; impatience; inability; inaction; inattention;
    incompetence; incompetency; indecision; indifference; ineptitude; inexperience; insistence; irresponsibility;
    lapse; lapses; laziness; lie; lies; malice; meddling; mess; mis-step; mis-steps; misbehaviour; misconduct;
    misdeeds; misjudgement; misjudgment; mismanagement; misstep; missteps; mistake; mistakes; misunderstanding;
    naivety; neglect; negligence; omission; omissions; overconfidence; oversight; oversights; paranoia;
    penny-pinching; pettiness; procrastination; recklessness; refusal; reluctance; rudeness; screw-up; screw-ups;
    screwup; screwups; short-sightedness; shortcomings; silence; slip-up; slip-ups; sloppiness; slowness;
    sluggishness; stubbornness; stupidity; tardiness; thoughtlessness; typo; typos; unwillingness; vanity;
    wrongdoing
    """
)
"""Nouns that put a fault into somebody's possession."""

RUDE_NAMES = listed(
    """
    amateur amateurs asshat asshats asshole assholes bastard bastards blockhead bozo bozos buffoon buffoons clown
    clowns cowboy cowboys cretin cretins crook crooks dimwit dimwits dipshit dipshits dolt dolts dullard dumbass
    dumbasses dummies dummy dunce fool fools halfwit halfwits hypocrite hypocrites idiot idiots ignoramus imbecile
    imbeciles incompetents jackass jackasses jerk jerks joker jokers knucklehead knuckleheads lamer lamers liar
    liars loser losers moron morons muppet muppets nincompoop nitwit nitwits noob noobs numbskull numpty schmuck
    scumbag scumbags simpleton slacker slackers sociopath sociopaths twat twats twit twits wanker wankers weasel
    weasels
    """
)
"""What people are called when nobody tries to understand them."""
