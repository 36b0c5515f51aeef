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
    abdicate; absent oneself from; abuse; acquiesce in; act on a hunch; aggravate matters; aggravate the;
    alienate; antagonise; antagonize; approve it blind; approve it blindly; approve it sight unseen; approve
    one's own; avert one's gaze; backpedal; backstab; backtrack on; badger the; badger us; badmouth; bail on;
    bait and switch; balls up; bamboozle; bang in a; barge ahead; bat us from; batter the; behave badly;
    behave like; belittle; bend over backwards for; betray; bicker; bite off more; blab; blank every; blank
    our; blot one's copybook; blow it; blow off; blow off two; blow up the; blow us off; blunder; bluster;
    bobble; bodge; bodge together; bog us down; bollocks up; bork; botch; bottle it; box us in; breach our
    contract; breach our trust; breach the contract; breach the trust; break the rules; breathe not a word;
    breeze past; bridge the blown; bring this on; bring this on all of us; bring this upon; browbeat; brush
    aside; brush off; bulldoze past; bulldoze through; bully; bumble; bungle; bunk off; burn bridges; burn our
    trust; burn the entire; burn through our; bury one's head; bury one's heads; butcher; butterfinger; call
    it a day; capitulate to; carry on regardless; cave in; cave to; chance a; chance one's arm; cheap out;
    cheap out on; cheat; check out mentally; cherry-pick the facts; chicken out; choke; chop and change; chuck
    it over; click past the; click through every; clobber; close one's ears to; close one's eyes; close one's
    eyes to; close ranks; close the laptop on; clown around; cobble it together; cobble together; cock up;
    cold-shoulder; collude; come unprepared; compound the failure; condone; connect none of the dots; connive;
    contravene; contrive to; cop out; cosy up to; count on luck; countersign without; cover up; cry wolf; cut
    it fine; cut it too; cut it too fine; cut out early; cut the wrong; dabble in; dally; dawdle; daydream;
    deceive; defy; deign to; delude oneself; deploy straight over; deprive us; desert one's post; desert one's
    posts; dig in one's heels; dig one's own grave; dilly-dally; dip into the restricted; disavow; disclaim
    knowledge; disobey; disown it; dispense with the; disregard; disrespect; dissemble; dither; do a bad; do a
    botched; do a half-assed; do a halfway; do a lousy; do a poor; do a shoddy; do a slapdash; do a sloppy; do
    a terrible; do absolutely nothing; do an end run; do away with the safety; do bugger all; do next to
    nothing; do precisely nothing; do sod all; do the bare minimum; do things by halves; doctor the; dodge our
    questions; dodge the question; double-book; down tools; downplay; doze off; doze through; drag oneself to;
    drift off; drip-feed us; drop a brick; drop a clanger; drop clangers; drop one's guard; drop the ball on;
    drop us in it; duck one's duty; duck one's obligations; duck the decision; duck the question; dump on us;
    eat up the; egg on; egg them on; egg us on; embezzle; endanger; engineer a crisis; evade our questions;
    evade the question; exaggerate; exceed one's authority; fabricate; faff; faff about; faff around; fail to
    grasp; fail to heed; fall asleep; fall at the first hurdle; fall between the stools; fall down on;
    falsify; fat finger; fat-finger; feather one's nest; feed the client a line; feed them a line; feed us a
    line; fiddle the books; fiddle the figures; fiddle the numbers; fiddle while; fiddle with; filibuster;
    fire it off before; flake; flip-flop; flounder; flout; flub; fluff; fly by the seat; fob customers off;
    fob it off; fob off; fob the customer off; fob the pager off; foist; foist it on; foist that on; fool
    around; force a cheaper; force-ventilate; forsake; foul up; freak out; freeload; freeze us out; fritter;
    fritter away; fuck; fuck up; fudge; fumble; futz around; futz with; gag one's own; gag the; gamble; gamble
    on; gamble with; garble; gaslight; gaslight us; gawp at; get ahead of oneself; get carried away; get
    cocky; get cold feet; get complacent; get cute; get distracted; get greedy; get it backwards; get it badly
    wrong; get it the wrong way round; get lazy; get off on the wrong; get sloppy; get the wrong end of the
    stick; ghost; give a masterclass in how not; give customers the runaround; give it short shrift; give it
    the once-over; give short shrift; give the wrong; give them the runaround; give up too; give us excuses;
    give us mixed messages; give us the brush-off; give us the runaround; gloss over; go around the process;
    go around the review; go awol; go back on one's word; go back to sleep; go behind; go cowboy; go dark; go
    off half-cocked; go off piste; go off script; go off-piste; go rogue; go through the motions; go to
    ground; go to pieces; go to seed; go walkabout; gold-plate; goof; goof off; goof up; grab the wrong;
    grandstand; guess wrong; gun it; hack around the; hack away at; half-finish; half-read; hamstring;
    hand-wave; hand-wave away; hang back; harass; hare off; have a brain fade; have a brain fart; have a brain
    freeze; have a lapse in; have a lapse of; have a senior moment; have blinkers on; have one's head in the
    clouds; have one's heads in the clouds; have tunnel vision; hide behind; hijack; hit send before; hit
    snooze; hit the snooze; hoard context; hoard its; hoard knowledge; hoard the; hold one's tongue; hold us
    hostage; hold us to ransom; hoodwink; horse around; horse-trade; hush it up; hush up; hustle it; ignore
    our warnings; improvise a procedure; invent excuses; jeopardise; jeopardize; jerry-rig; jockey for; jump
    ship; jump the queue; jump to conclusions; jury-rig; keep each other in the dark; keep it secret; keep
    mum; keep quiet; keep the bad news from; keep this secret; kick it into the long grass; kick the can; kick
    this into the long grass; knock off early; knock us back; land us in; lead us astray; leap before;
    leapfrog the; learn nothing from; leave customers in the lurch; leave everyone hanging; leave everyone in
    the lurch; leave it at that; leave it half-done; leave it to chance; leave it to its own devices; leave
    the job unfinished; leave them in the lurch; leave us exposed; leave us hanging; leave us high and dry;
    leave us holding; leave us in the lurch; leave us open; leave us to stew; leave without arming; leave
    without handing over; leave without telling; let down; let everyone down; let it fester; let it gather
    dust; let it ring; let it rot; let it sit; let it slide; let it wash over; let loose; let me down; let
    nature take its course; let one's guard down; let standards slide; let standards slip; let the cat out;
    let the phone ring; let the team down; let things slide; let us down; let us stew; let you down; libel;
    lie about; lie to; loaf; loaf around; lob it over; loiter; look away; look the other way; lose
    concentration; lose control; lose heart; lose interest; lose one's bottle; lose one's head; lose one's
    mind; lose one's minds; lose one's nerve; lose one's temper; lose sight; lose touch; lose track; louse up;
    low-ball; lowball; lull everyone; lull us; lumber us with; mail it in; make a balls; make a complete mess;
    make a dog's breakfast; make a dog's dinner; make a hash; make a hash of; make a meal of; make a mess;
    make a mess of it; make a mess of this; make a pickle; make a pig's ear; make a right pig's ear; make a
    shambles; make empty promises; make false promises; make fools of; make heavy weather of; make it up as;
    make light of; make no effort; make off with; make such a meal; make us look like; mangle; manhandle;
    marginalise; marginalize; mark one's own homework; massage the; massage the figures; massage the numbers;
    meddle; merge one's own; mess about; mess around; mess up; mess with; micromanage; milk this; mill about;
    mis-hit; mis-rig; misadvise; misallocate; misjudge; mismanage; misplace one's trust; misprescribe;
    misrepresent; misrig; miss a trick; miss the boat; miss the deadline by a mile; miss the forest; miss the
    mark; miss the memo; miss the obvious; miss the point; miss the wood; misspeak; misspend; mistreat; monkey
    around; monkey with; monkeyed with; mothball; moulder; move the goalposts; muck about; muck around with;
    muck it up; muck up; muddle; muddy the waters; muff; muff it; muzzle; name and shame; neglect; neglect to;
    nickel-and-dime; nip out; nitpick; nod it through; nod off; nod this through; obscure the; offload the
    risk; omit to; ostracise; ostracize; outsource one's; over-engineer; overcommit; overcomplicate; overcook;
    overdig; overengineer; overlook; overpromise; overreach; oversample; oversell; oversimplify; oversleep;
    overstep; overtighten; paint oneself into; paint over the vent; paint us into; palm it off on; palm off;
    panic; paper over; paper over it; park it behind; pass it on the nod; pass the parcel; pass us around;
    pass us from; patronise; patronize; pay lip service; pay little attention; pay no attention; pay no heed;
    pay scant attention; pay too little attention; pencil-whip; pigeonhole; plaster over; play cowboy; play
    deaf; play down; play fast; play god; play hero; play one off; play pass-the-parcel; play politics; play
    silly; play smart; play the cowboy; play the hero; play truant; play with fire; plead ignorance; plough
    on; plow on; plunge us into; poach our; pocket the; point fingers; point the finger; pooh-pooh; pootle
    along; press on regardless; pretend; pretend not to; prevaricate; procrastinate; promise away; pull out
    the wrong; pull rank; pull the plug on our; pull the rug; push for an unrealistic; pussyfoot; put all
    one's eggs; put it on the back burner; put it to one side; put off; put one's foot in it; put profit; put
    profits; put this on the back burner; put us back a; quarrel over; quarrel until; queer the pitch; quibble
    over; quit on; rage-quit; railroad; railroad it; railroad the; ram through; raw-dog; reinvent the wheel;
    renege; renege on; repeat the mistake; ride over our; ride over their; ride roughshod; ride roughshod
    over; rob us of; roll one's own crypto; roll the dice on; rubber stamp; rubbish the; ruin; run amok; run
    around like headless; run down the clock; run out of steam; run out the clock; run roughshod; run
    roughshod over; run the clock down; rush into; rush it; rush things; rush through; sabotage; saddle the;
    sandbag; scapegoat; scarper; screw; screw around; screw over; screw up; scrimp; scrimp on; scupper;
    self-approve; self-merge; sell us a pup; sell us short; send us on a wild goose; set us up to fail; shelve
    the fix; shift blame; shilly-shally; shirk; shit the bed; shoot first; shoot from the hip; shoot oneself;
    shoot the messenger; short-change; short-circuit the approval; short-circuit the process; short-circuit
    the review; shout down; shout us down; show little interest; show little regard; show little urgency; show
    no curiosity; show no interest; show no regard; show no respect; show no urgency; show scant regard; show
    up drunk; show up late; show up late and; shrug off; shunt the ticket; shut one's eyes; sidestep the; sign
    off blind; silence the alarm; silence the monitor; sit idle; sit idly; sit mute; sit on it; sit on one's
    hands; sit on the alert; sit on the fence; sit on the fix; sit on the report; sit on the ticket; sit on
    this; skate over; skim over; skim-read; skimp; skimp on; skip over it; skirt around; skive; slack; slack
    around; slack off; slacken off; slander; slap a patch; slap it together; sleep at the; sleep on that;
    sleep on the; sleep through; sleep walk; sleepwalk; sling it together; slip an unreviewed; slip one's
    mind; slip up; slope off; slow-walk; slumber; smuggle; sneak; snooze through; snub; soft-pedal; soft-soap;
    sow confusion; sow the; spam our; spare oneself the trouble; spin it as; spit the dummy; spoil; spread
    oneself too; spread rumors; spread rumours; spurn; squabble; squabble over; squander; squash away; stand
    around like; stand by and; stand idly; stand idly by; stand us up; starve the programme; starve the
    project; stay mum; steamroll; steamroller; stick one's head; stick one's heads; stint on; stitch us up;
    stomp all over; stonewall; stoop to; strand us; string customers along; string us along; string users
    along; stuff up; stumble into; stumble through; sugarcoat; swan in; swan off; swear blind; sweep under;
    sweet-talk; swindle; take a back seat; take a flyer; take a nap; take a punt; take a short cut; take a
    shortcut; take an early mark; take for granted; take fright; take it for granted; take it on trust; take
    liberties; take matters into; take on too many; take on too much; take one's chances; take one's eye off;
    take one's eyes off; take one's own sweet time; take one's sweet time; take one's time about; take the bait;
    take the easy; take the lazy; take the mickey; take the shortcut; take the supplier's word; take too much on trust;
    talk a good game; talk big; talk her down; talk him down; talk him into; talk past each other; talk past
    one another; talk us down; talk us into; talk us out of; tarnish; tarry; tell the press before; temporise;
    temporize; think no more of it; throw caution out; throw good money; throw her under; throw him under;
    throw in the towel; throw it away at; throw it over the wall; throw out the; throw quality out; throw
    safety out; throw the code over the wall; throw the release over the wall; throw them under; throw this
    over the wall; throw up one's hands; throw us under; tick boxes; tick the boxes; tie our hands; tinker
    with prod; tinker with production; tip the cluster over; torch our; torch the; torpedo; trample; treat us
    as; trifle with; trip up; trivialise; trivialize; trot out excuses; trust to luck; try to be a hero; try
    to be clever; try to play hero; tune us out; tunnel-vision on; turn a deaf; turn a drill into; turn her
    away; turn him away; turn in early; turn one's back; turn one's backs; turn tail; turn up drunk; turn up
    late; turn up one's noses; turn us away; twiddle one's thumbs; undercut us; underdeliver; underestimate;
    underfund; undermine; underplay; underprepare; underreact; underreport; understaff; usurp; vacillate;
    vacuum full at; vandalise; vandalize; violate; waffle; wait until monday; walk all over; walk away from;
    walk right past; walk straight past; wall us off; waltz off; wander into prod; wander into production;
    wander off; waste; wave him through; wave it away; wave that away; wave the warning away; wave this away;
    weasel; welch on; whiff; whiff on; whine; whitewash; wimp out; wind up the; wing it; wing the; wink at;
    wire it back to front; wire it backwards; wire it up backwards; wire them up backwards; woolgather;
    wrangle over; wrap the tow; wriggle; wriggle out of; write it off as; write that off as; write them off
    as; write this off as; write us off; yank a published; yank the wrong; yo-yo; yolo; yolo it; zone out
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
    argue about who; argue for an hour; argue for hours; argue instead; argue over; avoid responsibility;
    avoid us; back out; barge in; barge into; believe they were untouchable; blame; blank on; bluff; brag;
    bring the site to its knees; bring us to a standstill; brush us off; burden the; burden us; bury; bury the
    report; bury the ticket; carry on as if; cave; chicken; circumvent; clam up; click a link; click on a
    link; click on the link; click the link; cling onto; cling to; close it as wontfix; close the bug as
    wontfix; complain instead; conceal; concoct; contribute to the problem; contribute to this mess; cost us
    dear; cost us dearly; cower; crack under; crash into; create a toxic; create the problem; create this;
    cripple; cut us off; damage; default on the contract; demean; depart from the procedure; deviate from;
    discourage us from; dismiss; do more harm than good; do nothing but; dodge; double down; drown out; dump
    it; dump this; dupe; embarrass; evade; exclude us; explain it away; explain that away; explain the errors
    away; expose customer; expose our; expose the data; expose the password; expose us; fail upwards; fake;
    fall behind on; fall for; fight about; fight over; flinch; fly blind; fob us off; fold under; force
    through; force us; freeze up; fry the; fry three; fry two; game the; gatekeep; get confused; get in the
    way of; get us into; get what they deserved; give bad advice; give false; give in; give it a cursory; give
    it a miss; give misleading; give up on; give wrong; go against; go too far; grandstand; guess low; guess
    the; gut the; hang him out; hang them out; hang us out; hard-code; hardcode; have form; have it coming;
    hide; hide from; hog; hold back the; hold everyone up; hold us up; impede; inflict; insult; insult our;
    insult the; interfere with the; intimidate; keep one's own counsel; keep silent; kick out; knock over;
    lash out; laugh at; laugh it off; laugh off; lay off; lead us a dance; lead us down the garden path; lead
    us up the garden path; leak; lean on the; learn it on the job; learn on the job; leave it for the next;
    leave it half done; leave it to rot; leave it to somebody else; leave it to someone else; leave it
    unfinished; let the ticket sit; lie; lock us out; look for scapegoats; look on as; look on while; lose
    control; lose count; lose focus; lose it; lose our; lose patience; lose the key; lose the keys; lose the
    password; maim; make an assumption; make assumptions; make it worse; make matters worse; make things
    worse; manipulate; meddle with; mislabel; misplace; misreport; mock; nag; nap on; nix the; nod along; nod
    it through; obfuscate; obsess; obsess over; obstruct; offend; open the attachment; overbook; overfill;
    overload the; overload us; overreact; overrule; overstate; overwrite my; overwrite our; palm it off; palm
    us off; pass the ticket around; perform badly; perform poorly; pester; plagiarise; plagiarize; play with
    the; poach; poke around in; pounce; precipitate the; pressure; prey on; promise it; promise that it;
    promise us; provoke; push it on a friday; push it through; push through; push us; put lives; put our;
    quash; question my; quit without; raid the; ram; refuse; reject our; remain silent; renege; ridicule; rig
    the; run away; rush the; sack; saddle us; scoff; sell our; sell us out; set us back; shame; shelve the
    audit; shelve the findings; shelve the recommendations; shelve the report; ship broken; ship crap; ship
    garbage; ship half-baked; ship it broken; ship it half-baked; ship junk; ship rubbish; ship us a lemon;
    shout; shove; show no; shrink from; shrug; shrug and; shrug it off; shut us out; shy away; sideline;
    silence critics; silence dissent; silence the critics; single out; sit and watch; sit back; skip town;
    slow-roll; smear; smother; snap at; sneak off; sneer; snub; space on; spill; spread misinformation; stall
    us; starve the; starve us; stay silent; steal; step on; stifle; stomp; stop short of; stop showing up;
    stop turning up; storm off; storm out; storm out of; strand; stray from; stymie; sulk; suppress the; swear
    at; take a big risk; take a gamble; take a huge risk; take chances; take credit; take forever; take risks;
    take too many risks; take unnecessary risks; talk down; talk over the; tamper; tamper with; taunt; tell us
    it was fine; tell us lies; tell us nothing; tempt fate; test in production; think they were untouchable;
    threaten; throw a fit; throw a tantrum; throw away; throw it all away; tread on; trip over; tune out;
    undercut; undo our; unleash; unplug; use us as beta testers; use us as guinea pigs; vanish; veto the; wait
    far too; wait till the last; wait until it was too late; wait until the last; wake up late; walk away;
    walk off; walk past the; watch it burn; watch it fail; watch it happen; water down; wave it through; wave
    this through; withhold the; wreak havoc; wreak havoc on; wreck; wrench the; yank; yell; zone out
    """
)
"""Verb phrases that blame whoever else is their subject; said of ourselves they are mere facts."""

FAULTY = phrases(
    """
    a bully; a bungler; a cheapskate; a control freak; a coward; a dabbler; a dinosaur; a disgrace; a duffer;
    a farce; a few sandwiches short; a greenhorn; a hothead; a jobsworth; a know-all; a know-it-all; a
    laggard; a laughing stock; a law unto; a liability; a lone wolf; a loose cannon; a menace; a no-show; a
    one-trick pony; a procrastinator; a repeat offender; a rubber stamp; a script kiddie; a serial offender; a
    serial procrastinator; a shambles; a shirker; a skinflint; a tinkerer; a walking disaster; abrasive;
    absent-minded; absorbed in a; absorbed in one's; abusive; accountable to no one; accountable to nobody;
    afk when; aggressive about; all at sea; all mouth; aloof; amateurish; amateurs; an embarrassment; an
    empire builder; answerable to nobody; antagonistic; apathetic; argumentative; arrogant; as thick as;
    asking for it; asking for trouble; asleep at the helm; asleep at the keyboard; asleep at the switch;
    asleep at the wheel; asleep on the job; at each other's throats; at fault; at loggerheads; away with the
    fairies; awful at; awol; bad at; barking mad; bean counters; behindhand; beneath contempt; beyond belief;
    beyond the pale; blameworthy; blase about; blasé; blinkered; blissfully unaware; bone idle; boneheaded;
    bonkers; bossy; brainless; bullheaded; bullies; bumbling; butter-fingered; butterfingered; button pushers;
    cack-handed; cagey; callous; careless; casual about; caught flat-footed; caught napping; caught with one's
    trousers down; cavalier; cheap; clock-watchers; cloth-eared; clottish; clueless; clueless about; clumsy;
    cocksure; cocky; combative; complacent; completely bonkers; complicit; conceited; condescending;
    confrontational; conspicuous by; contemptuous; control freaks; corrupt; cowardly; cowards; crap at; crazy;
    criminally negligent; cruel; culpable; culpably; cursory; cynical; daft; daydreaming; dead from the neck
    up; deadwood; deaf to; deceitful; delinquent; deluded; delusional; derelict; devious; devious about;
    dilatory; dim-witted; dishonest; disingenuous; disinterested; disloyal; dismissive; disorganised;
    disorganized; disrespectful; distracted; distrait; doltish; dopey; dozy; dreamy; dumb; dysfunctional;
    eager to blame; economical with the truth; egotistical; engrossed in a; engrossed in one's; evasive; evil;
    fast and loose; feckless; fickle; flat-footed; flatfooted; flippant; foolhardy; forgetful; found wanting;
    frivolous; full of it; full of oneself; full of shit; fuzzy on; garbage; gormless; greedy; grossly
    imprudent; grossly negligent; guilty; gullible; gun-shy; gung ho; gung-ho; gutless; half asleep;
    half-asleep; half-awake; half-cocked; half-hearted; halfhearted; ham-fisted; ham-handed; hamfisted;
    haphazard; hapless; hasty; hazy about; hazy on; headstrong; heartless; heavy handed; heavy on excuses;
    heavy-footed; heavy-handed; heedless; hell-bent; hidebound; high-handed; hoist by; hoist with; hopeless;
    hopelessly out of; hostile; hot-headed; hungover; hypocrites; hypocritical; idiotic; idiots; ignorant; ill
    prepared; ill-advised; ill-disciplined; ill-informed; ill-prepared; immature; impatient; impolite;
    imprudent; impulsive; in a hurry; in cloud cuckoo land; in denial; in it for the; in it only for; in over
    one's head; in over one's heads; in thrall to; in too much of a hurry; inattentive; incapable;
    incompetent; inconsiderate; indecisive; indifferent; indifferent to; ineffective; ineffectual; inept;
    inexperienced; inflexible; insane; insensitive; insincere; insubordinate; insular; intransigent;
    irrational; irresponsible; jealous; jerks; judgemental; judgmental; knee-jerk; lackadaisical;
    laissez-faire; lame; lamentable; late to escalate; late to react; late to respond; late to the call; lax;
    lazy; lazy about; lazy-minded; leisurely; less than candid; less than helpful; less than honest; less than
    thorough; lethargic; liars; living in cloud cuckoo; living in the past; long on slideware; lukewarm;
    lying; maladroit; malicious; manipulative; mealy-mouthed; mediocre; miles away; mindless; miserly;
    misguided; misinformed; missing in action; mulish; myopic; naive; narrow-minded; nasty; naïve; negligent;
    nitpicky; nonchalant; not awake; not bothered; not careful; not careful enough; not competent; not
    concentrating; not diligent; not diligent enough; not disciplined; not doing one's job; not exactly on the
    ball; not fit; not fit for purpose; not focused; not focusing; not listening; not meticulous; not
    meticulous enough; not on speaking terms; not on the ball; not paying attention; not qualified; not
    rigorous; not the brightest; not the sharpest; not thinking; not thinking straight; not thorough; not
    thorough enough; not trying; not trying hard; not up to; not with it; nowhere near as; nowhere near ready;
    nowhere to be found; nowhere to be seen; nuts; obdurate; oblivious; obnoxious; obstinate; obstructive;
    obtuse; off one's game; off one's rocker; off the ball; officious; on a power trip; on an ego trip; on
    another planet; on auto-pilot; on autopilot; opportunistic; out of depth; out of its depth; out of line;
    out of one's depth; out of one's league; out of one's mind; out of one's tree; out of order; out of the
    loop by choice; out of touch; out to lunch; over confident; over one's heads; over-cautious;
    over-confident; over-promising; over-zealous; overambitious; overbearing; overcautious; overconfident;
    overeager; overzealous; paranoid; parochial; parsimonious; passive-aggressive; pathetic; pedantic; penny
    wise; penny-pinching; penny-wise; perfunctory; perpetually late; petty; phoning it in; pig-headed;
    pigheaded; poor at; power-hungry; preoccupied; presumptuous; pretentious; profit-driven; pushy; quick to
    blame; rash; recalcitrant; reckless; remiss; resistant to; retarded; rubbish at; rude; ruthless; sadistic;
    scatterbrained; scatty; secretive; self-centered; self-centred; self-important; self-satisfied;
    self-serving; selfish; senseless; shaky on; shambolic; shameful; shameless; shifty; shirkers; shit at;
    short sighted; short-sighted; shortsighted; silly; siloed; slack; slapdash; slipshod; sloppy; slovenly;
    slow off the mark; slow to act; slow to answer; slow to escalate; slow to react; slow to realise; slow to
    realize; slow to respond; smug; sneaky; snobbish; snowed under by one's own; spineless; spiteful; stingy;
    stingy with; stubborn; stuck-up; stupid; supine; tactless; tardy; tempting fate; terrible at; thick as;
    thoughtless; tight-fisted; tight-lipped; tightfisted; time-wasters; timid; tin-eared; to be faulted; to be
    held responsible; to blame; tone deaf; tone-deaf; tongue-tied; too busy chatting; too busy gossiping; too
    cheap; too clever; too clever by half; too confident; too cool; too cosy; too cozy; too drunk; too eager;
    too fast; too fast to; too good for; too greedy; too green; too hasty; too impatient; too inexperienced;
    too junior; too keen; too lazy; too optimistic; too precious; too proud; too quick; too reliant; too
    scared; too senior; too slow; too stubborn; too stupid; too tight-fisted; too trigger-happy; too trusting;
    too wrapped up in; toothless; toxic; trigger happy; trigger happy with; trigger-happy; trigger-happy with;
    trigger-shy; two-faced; tyrannical; unaccountable; unapologetic; unbothered; uncaring; uncommunicative;
    uncooperative; under-prepared; underhand; underhanded; underprepared; undisciplined; uneducated;
    unethical; unfair; unfit; unfocused; unfocussed; unforthcoming; unfriendly; unheeding; unhelpful;
    unimaginative; uninformed; uninterested; unmotivated; unorganised; unorganized; unprepared; unprincipled;
    unprofessional; unpunctual; unqualified; unreasonable; unreliable; unrepentant; unresponsive;
    unscrupulous; unskilled; untrained; untrustworthy; unwilling; useless; useless at; vain; vindictive;
    wasteful; wet behind the ears; wilfully blind; willfully blind; wishy-washy; woefully unprepared;
    work-shy; workshy; worse than useless; worthless; wrong-headed; yes-men
    """
)
"""What people are called; said of a person or a team it is a verdict."""

FAILINGS = phrases(
    """
    absent-mindedness; abuse; amateurishness; amateurism; antics; apathy; arrogance; balls-up; bickering;
    bigotry; bikeshedding; blame-shifting; blindness; blindness to; bloody-mindedness; blunder; blunders;
    bodge; bodge job; boo-boo; botch; botch job; box ticking; box-ticking; brain fart; brain farts; brain
    freeze; bravado; brinkmanship; buck-passing; bungling; cack-handedness; callousness; cardinal sin;
    carelessness; casual approach; casual attitude; casualness; cavalier approach; cheeseparing; clanger;
    clangers; clumsiness; cock-up; cock-ups; cockup; complacency; conceit; contempt; corner cutting;
    corner-cutting; cost-cutting; cover-up; cover-ups; cowardice; cowboy attitude; cowboy coding; cruelty;
    cynicism; daydreaming; deceit; deception; defiance; denial; dereliction; dilatoriness; dilettantism;
    disdain; dishonesty; disinterest; disorganisation; disorganization; disregard; disrespect; dithering;
    doing; ego; empire building; empire-building; evasiveness; excuse; excuses; faffing; failings; fat
    fingers; fat-fingering; fault; faults; faux pas; finger-pointing; flippancy; folly; foolishness; foot
    dragging; foot-dragging; footdragging; forgetfulness; fuck-up; fuck-ups; fuckup; fuckups; fumbling; gaffe;
    gaffes; gatekeeping; goof; grandstanding; greed; groupthink; guilt; hack job; half measures; half-job;
    half-measures; half-truths; hand-waving; handwaving; haste; heavy-handedness; heedlessness;
    high-handedness; hostility; howler; howlers; hubris; hypocrisy; idiocy; idleness; ignorance; immaturity;
    impatience; impetuosity; imprudence; impulsiveness; inability; inaction; inattention; inattentiveness;
    incompetence; incompetency; indecision; indifference; indiscipline; indolence; ineptitude; inertia;
    inexperience; infighting; inflexibility; insensitivity; insistence; intransigence; irresponsibility;
    jobsworth attitude; lack of attention; lack of care; lack of effort; lack of interest; lack of skill;
    laissez-faire attitude; languor; lapse; lapses; laxity; laziness; lethargy; lie; lies; maladministration;
    malfeasance; malice; meddling; mediocrity; mental slip; mess; micromanagement; mis-step; mis-steps;
    misbehaviour; misconduct; misdeeds; misgovernment; mishandling; misjudgement; misjudgment; mismanagement;
    misreading; misstep; missteps; mistake; mistakes; misunderstanding; myopia; naivety; narrow-mindedness;
    neglect; negligence; non-adherence; non-compliance; nonchalance; noncompliance; nonfeasance; obduracy;
    obfuscation; obsession; obstinacy; omission; omissions; one-upmanship; overbooking; overconfidence;
    overreach; overreaction; oversight; oversights; own goal; own goals; paranoia; parsimony; passivity;
    penny-pinching; perfunctoriness; pettifogging; pettiness; pig-headedness; politicking; posturing;
    prevarication; procrastination; rashness; recklessness; refusal; reluctance; rudeness; rush of blood;
    sabotage; screw-up; screw-ups; screwup; screwups; secrecy; self-interest; selfishness; shilly-shallying;
    short-sightedness; short-termism; shortcomings; shortcut; shortcuts; showboating; silence; siloed
    thinking; sin; sins; slack attitude; slackness; slip of the hand; slip of the pen; slip of the tongue;
    slip-up; slip-ups; sloppiness; sloth; slowness; sluggishness; snafu; snobbery; squabbling; squeamishness;
    stinginess; stonewalling; stubbornness; stupidity; tardiness; territorialism; territoriality;
    thoughtlessness; timidity; tinkering; treachery; tribalism; truculence; tunnel vision; tunnel-vision; turf
    war; turf wars; typo; typos; underperformance; understaffing; unpreparedness; unresponsiveness;
    unwillingness; vacillation; vanity; wastefulness; wishful thinking; wrongdoing
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
    twits wanker wankers weasel weasels butterfingers bungler bunglers numpties duffer duffers jobsworth jobsworths
    cheapskate cheapskates skinflint shirker shirkers greenhorn clock-watchers know-alls know-all dabbler layabout
    layabouts timewaster timewasters time-wasters plonker plonkers pillock pillocks clod clods prat prats muggins
    ditherer ditherers slowcoach sluggard sluggards blunderer blunderers ne'er-do-well fantasist charlatan
    charlatans airhead airheads bellend bellends berk berks bonehead boneheads chimp chimps dingus dingbat dumbfuck
    dumbfucks dunderhead dunderheads fuckwit fuckwits lunatic lunatics maniac maniacs monkeys nutcase nutcases
    nutter nutters tosser tossers wazzock wazzocks
    """
)
"""What people are called when nobody tries to understand them."""
