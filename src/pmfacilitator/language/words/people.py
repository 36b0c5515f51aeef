"""Words that stand for people: roles, teams, companies and first names."""

from pmfacilitator.language.words import listed

ROLES = listed(
    """
    predecessor predecessors genius idiot clown moron joker mechanic boss
    admin administrator admins administrators analyst analysts apprentice architect architects author
    authors assistant boss captain ceo cio ciso co-worker coder coders colleague colleagues commander
    committer committers consultant consultants contractor contractors contributor contributors
    controller-on-duty copilot coworker coworkers crewmember cto customer-success dba dbas designer
    designers dev developer developers devs director dispatcher diver divers doctor driver employee
    employees eng engineer engineers eng-manager expert experts facilitator founder founders freelancer
    freelancers freshman graduate guy guys hire hires intern interns junior juniors kid kids lead leads lad lads
    leader leaders maintainer maintainers man manager managers mechanic mechanics mentor moderator newbie
    newcomer noob nurse officer on-caller oncaller on-call oncall operator operators owner owners people
    peers person personnel pilot pilots planner po pm programmer programmers publisher rep representative
    responder responders reviewer reviewers scientist scientists secondary-on-call senior seniors sme
    specialist specialists sre sres staff staffer staffers student-developer submitter subcontractor
    supervisor supervisors surgeon sysadmin sysadmins sysop tech-lead technician technicians tech techs
    netadmin mod mods moderator moderators instructor co-pilot cfo coo chief trainer temp tester testers
    trainee trainees tutor vp webmaster woman worker workers folks folk dude individual individuals human
    humans newbies rookie rookies teammate teammates controllers member members
    """
)
"""Nouns for a single person or for people in a role."""

TEAMS = listed(
    """
    hr
    team teams squad squads department departments dept crew crews management leadership qa devops ops
    infosec netops secops sysops dev-team helpdesk company companies vendor vendors org orgs organisation
    organization organisations organizations board committee agency airline airlines carrier bank government
    ministry council firm firms manufacturer startup publisher hospital university college tribe chapter
    guild noc hq sre-team staff upper-management marketing legal procurement devs maintainers reviewers
    contractors consultancy supplier suppliers partner partners provider providers
    """
)
"""Nouns for a group of people."""

WEAK_WORDS = listed(
    """
    support security product infrastructure infra platform operations networking sales finance engineering
    marketing legal operator operators lead leads senior seniors junior juniors member members driver
    drivers owner owners temp eng controllers publisher publishers planner representative dispatcher
    board soc pm po rep assistant leader leaders
    """
)
"""People or departments whose name also names a thing: people only before a verb that things cannot do."""

COMPANIES = listed(
    """
    microsoft google amazon apple facebook meta oracle ibm canonical mozilla netflix cloudflare crowdstrike
    delta gitlab atlassian nvidia intel amd samsung sony boeing airbus ubuntu debian redhat hashicorp
    salesforce twitter paypal stripe uber airbnb vmware cisco dell hp adobe sap telekom verizon comcast
    vodafone citrix okta solarwinds
    """
)
"""Organisations that people speak of as if they were persons."""

COMPANIES_AND_PRODUCTS = listed(
    """
    github slack datadog aws gcp azure docker elastic heroku vercel fastly zoom discord pagerduty opsgenie
    sentry splunk snowflake chrome firefox
    """
)
"""Names that stand for a company when people do, and for its software when software does."""

FIRST_NAMES = listed(
    """
    aaron abby abdul abigail adam adrian agnes ahmed aidan aisha akira alan albert alejandro alex alexander
    alexandra alexis alfred ali alice alicia alina alison allison anders amanda amber amelia amir amit amy
    ana anand andre andrea andreas andrei andrew andy angela angelo anita anja ankit ann anna anne annie
    anthony anton antonio anya ariel arjun arthur ashley asha astrid audrey barbara barry beatrice becky ben
    benjamin bernard beth betty bianca bjorn bob bobby boris brad bradley brandon brenda brian bridget bruce
    bruno bryan caitlin callum cameron camille carl carla carlos carmen carol caroline carolyn carrie
    catherine cathy cecilia cedric charles charlie charlotte chen cheryl chloe chris christian christina
    christine christopher cindy claire clara claudia clive colin connor craig cristina curtis cynthia daisy
    dale damian dan dana daniel daniela danielle danny darren dave david dean deborah debbie deepak denise
    dennis derek desmond diana diane diego dimitri dmitri dmitry dominic don donald donna doris dorothy doug
    douglas duncan dylan eddie edgar edith eduardo edward edwin eileen elaine elena eleanor eli elias
    elizabeth ella ellen elliot emilia emily emma enrique eric erica erik erin ernest esther ethan eugene
    eva evan evelyn fabian fatima felipe felix fernando fiona florian frances francesca francis francisco
    frank franz fred freddie frederick gabriel gabriela gareth gary gavin geoff george georgia gerald gerard
    gina giovanni giulia glen gloria gordon graham greg gregory greta guido gustavo guy hank hannah hans
    harold harriet harry hasan hassan heather hector heidi helen helena henrik henry herbert hiroshi howard
    hugh hugo hussein ian ibrahim igor ines ingrid irene iris isaac isabel isabella ivan jack jackie jackson
    jacob jake james jamie jan jane janet janice jared jasmine jason javier jay jean jeff jeffrey jen
    jennifer jenny jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jing joan joanna joanne joe
    joel joerg johan john johnny jon jonas jonathan jordan jorge jose josef joseph josephine josh joshua
    joyce juan juanita judith judy julia julian julie julien juliet june jurgen justin kai karen karim karin
    karl kate katherine kathleen kathryn kathy katie katrin kay keith kelly ken kenji kenneth kenny kevin
    khalid kim kimberly kirsten klaus kofi kristen kristina kumar kurt kwame kyle lakshmi lana lara larry
    lars laura lauren laurence laurent lea leah leo leon leonard leslie lewis li liam lily lin linda lindsay
    ling lisa liu liz logan lola lorenzo louis louise luca lucas lucia lucy luis luka lukas luke lydia
    maggie mahmoud malcolm manuel marc marcel marcia marco marcus margaret maria mariam marie marina mario
    marion mark markus marta martha martin martina marty mary mateo mathias matt matteo matthew maureen
    maurice max maya megan mehmet mei mel melanie melissa mia michael michel michele michelle miguel mike
    milan mira miranda miriam mitch mohamed mohammad mohammed moira molly monica morgan moritz murray nadia
    nancy naomi natalia natalie natasha nathan neha neil nelson nick nicholas nicola nicolas nicole nigel
    nikhil niklas nina noah noel nora norman olga oliver olivia omar oscar otto owen pablo pamela paolo pat
    patricia patrick paul paula pavel pedro peggy penny pete peter petra phil philip philippe phoebe pierre
    piotr priya rachel rafael raj rajesh ralph ramesh ramon randy raphael raul ravi raymond rebecca renata
    rene rhys ricardo richard rick rita rob robert roberto robin rodrigo roger roland roman ron ronald rosa
    rosie ross roy ruben rupert russell ruth ryan sally sam samantha samir samuel sandra sandy sanjay sara
    sarah sasha satoshi scott sean sebastian serena sergei sergey sergio seth shane shannon sharon shaun
    sheila shirley simon simone sofia sonia sophia sophie stacy stan stefan stella stephanie stephen steve
    steven stuart sue sunil suresh susan susanne suzanne sven svetlana sylvia takashi tamara tanya tara ted
    teresa terry theo theresa thomas tia tiago tim timothy tina tobias todd tom tomas tommy tony tracy
    trevor tristan tyler ulrich uma ursula valentina valerie vanessa vera veronica vicky victor victoria
    vijay vikram vincent viktor virginia vivek vivian vlad vladimir wade walter wanda warren wayne wei wendy
    werner wilhelm will william willy wolfgang xavier yan yang yara yasmin yi ying yuki yuri yusuf yvonne
    yves zach zachary zara zeynep zhang zoe
    """
)
"""Common first names in several languages."""

NAMES_THAT_ARE_WORDS = listed(
    """
    ariel amber april art ash august autumn bill buck chase chip christian chuck cliff dale dean don drew
    duke earl eve faith frank gene grace grant guy hank harry hope hunter ivy jack jade jan jay jean jerry
    jim jordan joy june kay lance laurel li lily lin logan lucky mario mark marks marina matt max may mel
    mercy miles milan nick norm olive page pat patience paris penny pearl pete randy ray reed rich rob robin
    rod roman rose ross roy ruby rusty ruth sandy scott sky skip stella sue ted terry tony trace vera victor
    wade ward warren will wren yang yi
    """
)
"""Names that are also words: a name only with a capital letter, or when the participants' list holds them."""
