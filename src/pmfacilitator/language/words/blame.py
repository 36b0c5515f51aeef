"""Words that blame when they are said of people: what somebody did, was, or owned."""

from pmfacilitator.language.words import listed, phrases

LAPSES = phrases(
    """
    abuse; alienate; antagonise; antagonize; backstab; badmouth; bail on; balls up; belittle; betray; bicker;
    blow it; blow off; blow up the; blunder; bodge; bork; botch; break the rules; brush aside; brush off; bully; bungle;
    bury his head; bury their head; bury their heads; butcher; cave in; cheat; chicken out; choke;
    clobber; cock up; condone; contravene; cover up; cut corners; deceive; defy; disobey; disregard; disrespect;
    dither; downplay; drag his feet; drag their feet; drag your feet; drag our feet; drop the ball;
    duck responsibility; endanger; evade responsibility; exaggerate; fabricate; fall asleep; fat-finger; fat finger;
    flake; flout; flub; fluff; fob off; fool around; foul up; freak out; fuck up; fuck; fudge; fumble; garble; gaslight;
    get carried away; get cold feet; get complacent; get cocky; get distracted; get greedy; get lazy; get sloppy;
    get ahead of themselves; ghost; give the wrong; give up too; gloss over; go awol; go behind; go dark;
    go off half-cocked; go rogue; goof; goof off; goof up; grab the wrong; gut; half-ass; hide behind; hijack;
    horse around; impede; invent excuses; jeopardise; jeopardize; jump the gun; jump to conclusions; keep quiet;
    kick the can; leave us in the lurch; leave it to chance; let down; let us down; let me down; let you down;
    let everyone down; let the team down; let his guard down; let their guard down; let it slide; let things slide;
    lie about; lie to; look the other way; lose control; lose his temper; lose interest; lose track; lose sight;
    lose the plot; louse up; make a hash; make a mess; make a mockery; make excuses; mangle; meddle; mess about;
    mess around; mess up; mess with; miss the boat; miss the mark; miss the point; monkey around; muck about;
    muck up; muddle; muff; neglect; neglect to; obfuscate; obscure the; overcomplicate; overlook; overpromise;
    overreach; oversleep; overstep; panic; pass the buck; patronise; patronize; phone it in; play dumb; play fast;
    play god; play politics; point fingers; point the finger; procrastinate; put all our eggs; put off;
    put profit; put profits; ram through; rest on; rubber-stamp; rubber stamp; ruin; run amok; rush into; rush it;
    rush out; rush through; rush things; sabotage; scapegoat; screw around; screw over; screw the pooch; screw up; screw;
    shaft; shift the blame; shift blame; shirk; shit the bed; shoot himself; shoot ourselves; shoot themselves;
    shoot yourself; shrug off; sit idle; sit idly; sit on it; sit on this; sit on their hands; skimp; skimp on; skive;
    slack; slack off; slander; sleep at the; sleep on the; sleep through; slip up; sneak; spoil; squander;
    stand by and; stick his head; stick their head; stick their heads; stiff; stonewall; stuff up; stumble into; sugarcoat;
    sweep it under; sweep this under; sweep under; take for granted; take it for granted; take shortcuts; take a shortcut;
    take the easy; take the lazy; tarnish; throw caution; throw out the; throw us under; throw them under;
    throw him under; throw her under; trample; trip up; trivialise; trivialize; turn a blind eye; turn a deaf ear;
    turn his back; turn their back; turn their backs; undermine; underestimate; underplay; vandalise; vandalize; violate;
    walk away from; wash their hands; wash his hands; waste; weasel; whine; wing it; wriggle; yolo
    """
)
"""Verb phrases, in the base form, that make a lapse of whatever person is their subject."""

IDIOMS = phrases(
    """
    cover his ass; cover their ass; cover their asses; cover up for; cut corners; dodge responsibility; deny responsibility;
    drag his feet; drag their feet; drag your feet; drop the ball; duck responsibility; evade responsibility; fall asleep at the wheel;
    half-ass; hang him out to dry; jump the gun; kick the can down; lie through; lose the plot; make excuses; make a mockery;
    pass the buck; phone it in; play dumb; play the blame game; play russian roulette; rest on their laurels; rest on our laurels;
    roll the dice; rubber-stamp; screw the pooch; shirk responsibility; shirk their; shirk his; shift the blame; shift responsibility;
    slack off; sleep on the job; sleep at the wheel; stick their heads in the sand; sweep it under; sweep this under;
    sweep things under; take shortcuts; take the easy way out; throw caution; treat us like; turn a blind eye; turn a deaf ear;
    wash their hands; wash his hands; pull the wool; put lives at risk; put my crew in danger; put people in danger;
    put us at risk; put everyone at risk; waste our time; waste my time; waste everyone's time; abuse their; abuse his; abuse her
    """
)
"""Verb phrases that no machine is ever the subject of, so that nobody needs to look for theirs."""

LAPSES_OF_OTHERS = phrases(
    """
    abandon; ban; barge in; barge into; bluff; bolt; brag; bump into; censor; clam up; collide; complain; conceal;
    crash into; cripple; cut off; cut us off; damage; delay the; demand; demean; deny; disappear; dismiss; ditch;
    drag on; drop everything; drown; dump; embarrass; exclude; expose us; fake; fall behind; fall for; fob us off;
    force us; force through; force the; give up; give in; go against; go ahead; go too far; hesitate; hide; hog; hold back;
    hold up; hurry; impose; insist; insult; intimidate; invent; kick out; knock over; lag behind; leak;
    lock out; lock us out; lose control; lose patience; lose our; maim; make matters worse; make things worse; make it worse;
    make up; manipulate; mislabel; misplace; misreport; obstruct; offend; outsource; overload us; overreact; override;
    overrule; overstate; plagiarise; plagiarize; poach; postpone; pounce; pressure; prey on; promise; provoke; push back;
    push through; push us; question my; quit; ram; refuse; reject our; renege; sack; salvage; scare;
    scoff; scramble; scream; shame; shout; shove; show no; shrug; shut down our; shut out; silence; single out;
    sit back; slash; smear; spill; spread misinformation; stall; steal; step on; stomp; storm off; storm out; strand;
    sue; swamp; swear at; take advantage; take credit; talk down; tamper; tamper with; taunt; tear apart; threaten;
    threw away; throw away; throw out; topple; trip over; twist; undercut; unplug; vanish; veto; walk away; walk off;
    walk out; water down; wreck; yank; yell
    """
)
"""Verb phrases that blame whoever else is their subject; said of ourselves they are mere facts."""

FAULTY = phrases(
    """
    abusive; aggressive about; amateurish; apathetic; arrogant; asleep; asleep at the wheel; at fault; awol; bad at;
    bullheaded; callous; careless; cavalier; cheap; clueless; clumsy; cocky; complacent; corrupt; cowardly; criminal;
    daft; deaf to; delinquent; delusional; derelict; dim-witted; dishonest; disingenuous; disinterested; disorganised;
    disorganized; disrespectful; distracted; dumb; evasive; forgetful; full of it; full of shit; full of themselves;
    garbage; gormless; greedy; guilty; half-asleep; haphazard; hasty; heartless; hopeless; hostile; hungover; hypocritical;
    hypocrites; idiotic; idiots; ignorant; ill-informed; ill-prepared; immature; impatient; impulsive; in denial;
    in over his head; in over her head; in over their heads; in the wrong; inattentive; incapable; incompetent;
    inconsiderate; indifferent; inept; inexperienced; insane; insensitive; irresponsible; jerks; lackadaisical; lax;
    lazy; liars; lying; mad; malicious; mean; mindless; naive; narrow-minded; negligent; not bothered; not competent;
    not careful; not fit; not paying attention; not qualified; not the brightest; not up to; oblivious; obnoxious;
    obstinate; out of line; out of order; out of his depth; out of her depth; out of their depth; out of touch;
    overconfident; over-confident; overeager; overworked and; overzealous; over-zealous; pathetic; petty; pig-headed;
    presumptuous; reckless; remiss; rude; ruthless; scared; selfish; senseless; shameful; shameless; short-sighted;
    shortsighted; silly; sleeping; slack; sloppy; spineless; stingy; stubborn; stupid; tardy; terrible at; thick;
    thoughtless; to blame; too busy; too cheap; too clever; too confident; too drunk; too eager; too greedy; too hasty;
    too impatient; too late; too lazy; too optimistic; too proud; too quick; too reliant; too scared; too slow;
    too stubborn; too stupid; too tired; too trusting; toxic; trigger-happy; tone-deaf; tone deaf; unbothered; uncaring;
    uncooperative; unethical; ineffective; ineffectual; unfit; uninformed; unprepared; unprofessional; unqualified; unreasonable; unreliable;
    unresponsive; untrained; untrustworthy; unwilling; useless; wasteful; worthless; wrong; evil; to be faulted
    """
)
"""What people are called; said of a person or a team it is a verdict."""

FAILINGS = phrases(
    """
    abuse; apathy; arrogance; bickering; blindness; blunder; blunders; bungling; carelessness; complacency; cowardice;
    deception; denial; dereliction; dishonesty; disregard; disrespect; doing; ego; excuse; excuses; failing; failings;
    fault; faults; folly; foolishness; forgetfulness; fuckup; fuckups; fuck-up; fuck-ups; greed; guilt; haste; hubris;
    hypocrisy; idiocy; ignorance; immaturity; impatience; inability; inaction; inattention; incompetence; incompetency;
    indecision; indifference; ineptitude; inexperience; insistence; irresponsibility; lapse; lapses; laziness; lie; lies;
    malice; meddling; misbehaviour; misconduct; misdeeds; mis-step; mis-steps; pettiness; rudeness; misjudgement; misjudgment; mismanagement; misstep; missteps;
    mistake; mistakes; misunderstanding; naivety; neglect; negligence; omission; omissions; overconfidence; oversight;
    oversights; paranoia; penny-pinching; procrastination; recklessness; refusal; reluctance; screwup; screwups;
    screw-up; screw-ups; shortcomings; short-sightedness; silence; slip-up; slip-ups; sloppiness; slowness; sluggishness;
    stubbornness; stupidity; tardiness; thoughtlessness; typo; typos; unwillingness; vanity; wrongdoing
    """
)
"""Nouns that put a fault into somebody's possession."""

RUDE_NAMES = listed(
    """
    amateur amateurs asshat asshats asshole assholes bastard bastards blockhead bozo bozos buffoon buffoons clown clowns
    cowboy cowboys cretin cretins crook crooks dimwit dimwits dipshit dipshits dolt dolts dullard dumbass dumbasses dummy
    dummies dunce fool fools halfwit halfwits hypocrite hypocrites idiot idiots ignoramus imbecile imbeciles incompetents
    jackass jackasses jerk jerks joker jokers knucklehead knuckleheads lamer lamers liar liars loser losers moron morons
    muppet muppets nincompoop nitwit nitwits noob noobs numbskull numpty schmuck scumbag scumbags simpleton slacker
    slackers sociopath sociopaths twat twats twit twits weasel weasels wanker wankers
    """
)
"""What people are called when nobody tries to understand them."""
