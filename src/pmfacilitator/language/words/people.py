"""Words that stand for people: roles, teams, companies and first names."""

from pmfacilitator.language.words import listed

ROLES = listed(
    """
    ppl deployer deployers implementer implementers implementor implementors builders integrator integrators planners
    architect architects signer signers approver approvers predecessor predecessors genius idiot clown
    moron joker mechanic boss admin administrator admins administrators analyst analysts apprentice author authors
    assistant captain ceo cio ciso co-worker coder coders colleague colleagues commander committer committers
    consultant consultants contractor contractors contributor contributors controller-on-duty copilot coworker
    coworkers crewmember cto customer-success dba dbas designer designers dev developer developers devs director
    dispatcher diver divers doctor driver employee employees eng engineer engineers eng-manager expert experts
    facilitator founder founders freelancer freelancers freshman graduate guy guys hire hires intern interns junior
    juniors kid kids lead leads lad lads leader leaders maintainer maintainers man manager managers mechanics mentor
    moderator newbie newcomer noob nurse officer on-caller oncaller on-call oncall operator operators owner owners
    people person personnel pilot pilots po pm programmer programmers publisher rep representative responder
    responders reviewer reviewers scientist scientists secondary-on-call senior seniors sme specialist specialists
    sre sres staff staffer staffers student-developer submitter subcontractor supervisor supervisors surgeon
    sysadmin sysadmins sysop tech-lead technician technicians tech techs netadmin mod mods moderators instructor
    co-pilot cfo coo chief trainer temp tester testers trainee trainees tutor vp webmaster woman folks folk dude
    individual individuals human humans newbies rookie rookies teammate teammates controllers member members
    packager packagers translator translators auditor auditors inspector inspectors electrician electricians
    physician physicians nurses surgeons pharmacist pharmacists paramedic dispatchers officers foreman skipper
    helmsman sailor sailors astronaut aviator firefighter firefighters subcontractors crewman crewmen cleaner
    cleaners janitor salesperson salesman bookkeeper accountant accountants anaesthetist anaesthetists
    anesthesiologist anesthetist banker bankers belayer belayers buddy bureaucrat bureaucrats cashier caregiver
    caretaker chairman chairwoman clerk clerks climber climbers clinician clinicians coach cop cops counterpart
    counterparts crewmate deckhand dentist doctors driver-in-charge elder engineer-in-charge executive executives
    exec execs freshmen grad grads hiker hikers hacker-in-residence helmsmen instructors journalist judge lawyer
    lawyers lawmaker lawmakers machinist mate mates midwife midwives minister ministers official officials organiser
    organisers organizer organizers paddler passer-by patrolman politician politicians postmaster presenter
    president professor professors rappeller recruiter recruiters rider riders scout secretary sergeant signaller
    signalman skier skiers spokesman spokesperson spokeswoman stakeholder stakeholders student students surveyor
    swimmer swimmers teacher teachers teller traders trader treasurer trainman vet veteran veterans volunteer
    volunteers watchkeeper watchkeepers welder witness witnesses women men boys girls lady gentleman husband wife
    father mother dad mom mum brother sister son daughter roommate flatmate landlord neighbour neighbor
    pilot-in-command first-officer maker makers attending higher-ups higher-up bosses ceos ctos cios vps chap chaps
    bloke blokes fellow fellows dudes peeps newcomers oldtimer devops-engineer admin-on-duty coauthor beings
    officeholder copilots aviators mechanic-on-duty typist transcriber proofreader fitter fitters faller fallers
    caseworker caseworkers registrar registrars locum locums gp gps plumber plumbers roofer roofers mason carpenter
    carpenters painter painters scaffolder scaffolders rigger riggers porter porters stoker chef chefs waiter
    waiters waitress bartender baker butcher tailor barber hairdresser gardener gardeners farmer farmers fisherman
    bosun purser steward stewards stewardess librarian librarians archivist headmaster headteacher lecturer
    lecturers researcher researchers postdoc postdocs examiner examiners invigilator understudy cadet cadets recruit
    recruits lieutenant colonel admiral gunner warden wardens ranger rangers lifeguard lifeguards housekeeper nanny
    babysitter carer carers therapist radiographer radiographers medic medics paramedics matron solicitor solicitors
    barrister attorney attorneys prosecutor prosecutors detective detectives constable sheriff deputy trooper
    troopers bailiff underwriter actuary salesmen salespeople surveyors chairperson cameraman photographer
    photographers usher referee referees umpire umpires goalkeeper jockey courier couriers captains apprentices
    secretaries janitors caretakers coaches deckhands cashiers tellers bookkeepers welders machinists trainers
    presenters facilitators mentors doers scrum-master staffperson subordinate subordinates superiors underling
    underlings successor successors layman laymen lookout lookouts signalmen firemen fireman policeman policemen
    policewoman soldier soldiers guardsman mariner mariners passers-by bystander bystanders onlooker flagman foremen
    groundsman handyman hostess housewife lineman linemen longshoreman stevedore stevedores midshipman milkman
    pathologist postman postmen repairman repairmen serviceman servicemen seaman seamen stuntman tradesman tradesmen
    watchman workman workmen yardmaster phlebotomist sonographer dietician optician veterinarian vets paralegal
    paralegals adviser advisers advisor advisors counsellor counsellors counselor counselors choreographer concierge
    receptionist receptionists draftsman draughtsman ecologist economist statistician mathematician physicist
    chemist biologist geologist meteorologist evangelist strategist jailer jailers warder chaplain priest vicar
    bishop pastor monk nun rabbi imam superintendent superintendents commissioner commissioners councillor
    councillors mayor senator senators congressman congresswoman diplomat diplomats adjuster adjusters agronomist
    announcer announcers assessor assessors attendant attendants barista boatswain brakeman brakemen bricklayer
    bricklayers conductor conductors coroner coroners cox coxswain coxswains craftsman craftsmen curator custodian
    custodians dealer dealers decorator decorators dockers doorman doormen ferryman forester foresters fundraiser
    fundraisers gamekeeper ganger gangers glazier glaziers governor governors harbourmaster harbormaster
    investigator investigators jeweller joiner joiners labourer labourers laborer laborers landlady landlords
    linesman linesmen loadmaster loadmasters locksmith locksmiths maid marshals messengers navigators physio physios
    physiotherapist plasterer plasterers practitioner practitioners preacher prefect promoter promoters pupil pupils
    realtor reporters seamstress secretary-general shepherd shopkeeper shopkeepers shunter shunters stockbroker
    stockbrokers storekeeper storeman storemen trucker truckers trustee undertaker valet verger warehouseman
    warehousemen weaver winchman winger zookeeper youngster youngsters lockkeeper stationmaster stationmasters
    gateman operatives operative haulier hauliers bargee coachman cabbie cabbies busman engineman trackman trackmen
    gangman barman barmaid houseman housemaster sub-editor subeditor loss-adjuster quartermaster tugmaster wheelman
    aide aides gunners matrons chemists dentists cellarman stagehand stagehands roadie roadies stewardesses
    signallers dressmaker bosuns pursers groundskeeper treasurers chairpersons marshaller anaesthetic-nurse
    housekeepers nannies bursar bursars churchwarden churchwardens sacristan lamplighter magistrate investor
    investors shareholder shareholders
    """
)
"""Nouns for a single person or for people in a role."""

TEAMS = listed(
    """
    foundation council club consortium federation studio coalition maintenance-crew sales finance accounting hr
    squad team teams squads department departments dept crew crews management leadership qa devops ops infosec
    netops secops sysops dev-team helpdesk company companies vendor vendors org orgs organisation organization
    organisations organizations board committee agency airline airlines carrier bank government ministry firm firms
    manufacturer publisher hospital university college tribe chapter guild noc hq sre-team staff upper-management
    marketing legal procurement devs maintainers reviewers contractors consultancy supplier suppliers partner
    partners provider providers administrators-on-duty airport association authorities bureau cabinet charity clinic
    commission congress corporation corporations employer employers executives faculty gang institute institution
    insurer nonprofit parliament police regulators retailer school senate shipyard society subsidiary telco telcos
    union unions utility-company watchdogs brass senior-management engineers-on-call insurers retailers comms
    regulator-in-charge employees folks-upstairs laboratory laboratories pharmacy clinics ward wards distro distros
    distributor distributors upstreams trustees magistrates coastguard navy military treasury embassy newsroom
    reception atc garage dealership brokerage restaurant hotel casino shipyards railway railways railroad electorate
    establishment leadership-team bosses exec-team directorate secretariat consortiums syndicate cartel taskforce
    task-force platoon brigade battalion regiment garrison posse entourage congregation choir orchestra jury academy
    bakery borough brewery county diocese freeholder hospice household municipality museum newspaper nursery outfit
    outsourcer parish prefecture prison quango refinery reseller resellers squadron tribunal wholesaler wholesalers
    ngo ngos consultancies councils ministries directorates embassies hospitals schools universities agencies
    charities clubs breweries airports airframer trackworkers carriers caterers builders hoster hosters integrators
    """
)
"""Nouns for a group of people."""

WEAK_WORDS = listed(
    """
    support security product infrastructure infra platform operations networking engineering operator lead senior
    junior member driver drivers owner owners temp eng controllers publisher publishers representative board soc pm
    po rep assistant leader administration authority chief community crowd division facilities lab labs editor
    editors government industry master media players player press regulator startup bar camp church city court depot
    desk district fleet halls office patrol plant sector shop station surgery trust town utility village workshop
    yard zoo tower estimator marshal reporter coordinator buyer buyers conductor helmsman factory broadcaster
    broadcasters farm mill isp isps planner
    """
)
"""People or departments whose name also names a thing: people only before a verb that things cannot do."""

COMPANIES = listed(
    """
    microsoft google amazon apple facebook meta oracle ibm canonical mozilla netflix cloudflare crowdstrike delta
    gitlab atlassian nvidia intel amd samsung sony boeing airbus ubuntu debian redhat hashicorp salesforce twitter
    paypal stripe uber airbnb vmware cisco dell hp adobe sap telekom verizon comcast vodafone citrix okta solarwinds
    nasa noaa faa ntsb nhs bbc tsb rbs hsbc barclays lloyds natwest santander citi citibank chase jpmorgan visa
    mastercard equifax experian walmart toyota volkswagen tesla spacex valve ubisoft blizzard nintendo sonos unity
    ba easyjet ryanair southwest lufthansa klm capita accenture infosys tcs deloitte kpmg mckinsey fujitsu sabre
    amadeus gnome kde rackspace ovh hetzner digitalocean linode namecheap godaddy equinix kaseya sitel reddit tumblr
    wikimedia wikipedia ycombinator theranos enron bp shell-oil
    """
)
"""Organisations that people speak of as if they were persons."""

COMPANIES_AND_PRODUCTS = listed(
    """
    github slack datadog aws gcp azure docker elastic heroku vercel fastly zoom discord pagerduty opsgenie sentry
    splunk snowflake chrome firefox
    """
)
"""Names that stand for a company when people do, and for its software when software does."""

FIRST_NAMES = listed(
    """
    aaron abby abdul abdullah abebe abigail adaeze adam adebayo adrian agnes agnieszka ahmad ahmed aidan aiden aisha
    akira alan albert alejandra alejandro aleksandra alessandro alex alexander alexandra alexei alexis alfred ali
    alice alicia alina alison allison alvaro amanda amara amber amelia amelie amina amir amit amy ana anand anders
    andre andrea andreas andrei andrew andrzej andy aneta angela angelo anika anita anja ankit ann anna anne anneke
    annie anouk anthony anton antonio anya arash ariane ariel arjun arthur arturo asha ashley asif astrid audrey
    aurelie ayesha aziz baptiste barbara barry bartek bartosz beata beatrice becky ben benedikt benjamin benoit
    bernard beth betty bianca bjorn bob bobby bogdan bojan boris brad bradley bram brandon brenda brian bridget
    bruce bruno bryan caitlin callum cameron camila camille carl carla carlos carmen carol caroline carolyn carrie
    catherine cathy cecilia cedric cesar charles charlie charlotte chen cheryl chiara chidi chinedu chioma chloe
    chris christian christina christine christopher cindy claire clara claudia clement clive colin connor craig
    cristina curtis cynthia dagmar daisy dale damian damien dan dana daniel daniela danielle danny daria dariusz
    darren dave david dawid dean debbie deborah deepak denise dennis derek desmond dhruv diana diane diego dimitra
    dimitri dimitris dmitri dmitry dmytro dominic dominik don donald donna doris dorota dorothy doug douglas duncan
    dylan ebru eddie edgar edith edouard eduardo edward edwin eero eileen ekaterina elaine eleanor elena eli elias
    elif elizabeth ella ellen elliot emeka emilia emily emma emre eniko enrique eric erica erik erin erkan ernest
    esther ethan eugene eva evan evelyn ewa fabian farah fatima fatou felipe felix femke feng ferenc fernando filip
    fiona florence florent florian frances francesca francis francisco frank franz fred freddie frederick freya
    gabor gabriel gabriela gaelle gareth gary gavin geoff george georgia gerald gerard gergely giacomo gijs gina
    giorgos giovanni giulia glen gloria gonzalo gordon graham greg gregory greta grzegorz guido guillaume gunnar
    gustav gustavo guy hamza hank hanna hannah hanneke hannes hans harold harriet harry haruka hasan hassan heather
    hector heidi helen helena henrik henry herbert hiroshi howard hugh hugo hussein ian ibrahim ibrahima ignacio
    igor ilya imran ines ingrid ioana irene iris iryna isaac isabel isabella ivan jack jackie jackson jacob jake
    jakub james jamie jan jana jane janet janice jared jarek jasmine jason javier jay jean jeff jeffrey jelena jen
    jennifer jenny jens jeremy jeroen jerome jerry jess jesse jessica jessie jesus jill jim jimmy jing jiri joan
    joanna joanne joe jo joel joerg johan johannes john johnny jon jonas jonathan joost jordan jorge jorn jose josef
    joseph josephine josh joshua joyce jozef juan juanita judith judy juhani julia julian julie julien juliet june
    jurgen justin kacper kai kamal kamil karen karim karin karl karolina kasia katarzyna kate katherine kathleen
    kathryn kathy katie katja katrin kay keith kelly kemal ken kenji kenneth kenny kevin khalid kim kimberly kiran
    kirill kirsten klaus koen kofi kostas kristen kristina krzysztof kumar kurt kwabena kwame kyle lakshmi lana lara
    larry lars laura lauren laurence laurent lea leah lech leila leo leon leona leonard leslie lewis li liam lien
    ligia lily lin linda lindiwe lindsay ling lisa liu liz logan lola lorena lorenzo lotte louis louise luca lucas
    lucia lucy ludmila luis luka lukas lukasz luke lydia maarten maciej magda magdalena maggie mahmoud malcolm
    malgorzata malik manuel marc marcel marcia marco marcus marek margaret maria mariam marie marieke marina mario
    marion marisol mark marketa markus marta martha martin martina marty mary matej mateo mathias mathieu mathilde
    mats matt matteo matthew matthias maureen maurice max maxime maya megan mehdi mehmet mei mel melanie melissa mia
    michael michel michele michelle miguel mikael mike mikhail mikkel milan milica milos mira miranda mirek miriam
    mitch mohamed mohammad mohammed moira molly monica monika morgan moritz murray mustafa nadia nadine nanami nancy
    naomi natalia natalie natascha natasha nathan neha neil nelson nia nicholas nick nicola nicolas nicole niels
    nigel nikhil nikita niklas nikola nikolai nikos nils nina nisha noah noel noor nora norman nuno obinna oleg
    oleksandr olena olga oliver olivia oluwaseun omar omid ondrej oscar oskar otto ousmane owen pablo pamela paolo
    pat patricia patrick paul paula paulina pavel pawel pedro peggy pekka penny pete peter petr petra petros phil
    philip philippe phoebe pierre piet pieter piotr pradeep pranav preeti priya przemek quentin rachel radek rafael
    rafal rahul raj rajesh ralph ramesh ramon randy rania raphael rashid raul ravi raymond razvan rebecca renata
    rene reza rhys ricardo richard rick rita rob robert roberto robin rodrigo roger rohan rohit roksana roland
    romain roman ron ronald rosa rosie ross roy ruben rupert ruslan russell rutger ruth ryan sabine sachin sally sam
    samantha samir samuel sandeep sander sandra sandy sanjana sanjay sara sarah sasha saskia satoshi scott sean
    sebastian sebastien selim selin serena sergei sergey sergio seth shane shannon sharon shaun sheila shirley
    shreya simon simone sina sjoerd slawek snezana sofia sofie sonia sophia sophie soren stacy stan stanislav
    stavros stefan stefania stella stephanie stephen steve steven stuart sue sunil sunita suraj suresh susan susanne
    suzanne sven svetlana sylvia szymon tadeusz takashi takumi tamara tamas tanya tara tariq tatiana ted teemu
    teresa terry thabo thandiwe theo theresa thibault thijs thomas tia tiago tibor tim timo timothy tina tobias
    tobiasz todd tom tomas tomasz tomek tommy tony tove tracy trevor tristan tuan tunde tyler uchenna ulrich uma
    ursula vaclav valentina valeria valerie vanessa vasilis vasily vera veronica vicky victor victoria vidya vijay
    vikram viktor viktoria vincent vishal vivek vivian vlad vladimir vojtech wade walter wanda warren wayne wei
    wendy werner wiktor wilhelm will william willy wojciech wolfgang wouter xavier xiang yan yang yannick yannis
    yara yasmin yasmine yevgeny yi ying youssef yuki yuri yusra yusuf yves yvonne zach zachary zainab zara zbigniew
    zdenek zeynab zeynep zhang zoe zofia zoltan zuzana alastair andrius anil arne arun arvid bashir beatriz benny
    bernadette bhavesh cem deirdre doreen emil esra ewan femi ferdinand gemma gus gwen halima henk iain ivo jaap
    jasper joaquin klaas kelvin kerstin kev lena lisbeth mags mina mirjam monique nadim nico norbert renate rolf
    rosalind roxana samira sanne stu tamsin toby tonya ute vinay vince wes wojtek hamid laszlo devendra ning layla
    lionel magnus marius hendrik jacques leonie ludwig priscilla ravindra anjali arnav arpit ashok deepa dinesh
    divya gaurav harish karthik kavita madhav manish meera mohit mukesh naveen neeraj nitin pooja prakash prashant
    rakesh siddharth sneha srinivas subash swati tanvi tarun varun yash akiko ayumi daisuke hideo hinata isamu kaori
    kazuo keiko kenta mariko masato michiko naoki noriko shinji tomoko yoko yuko jiwoo minho minjun seojun soyeon
    hyun jisoo joon xiaoming weiwei yifan mingyu haoran jiayi yuxin adaobi chiamaka ebere ifeoma ikenna kelechi
    ngozi nkechi nnamdi olumide oluwaseyi segun temitope uche yetunde adwoa akosua kojo yaw bjarne dagny einar frida
    gudrun halvor haakon ingeborg jarle kjell leif lovisa malin marit oddvar ragnar sigrid snorre solveig svein
    torbjorn vidar aarne aino heikki ilkka jarkko juha kaisa kirsi marko mikko minna paivi pertti riikka satu sirpa
    tapio ville agata artur celina grazyna halina henryk irena jadwiga jolanta kazimierz leszek malwina mariusz
    miroslaw ryszard slawomir stanislaw wiesia bozena dusan eliska hynek jarmila jaroslav karel klara ladislav lenka
    miroslav pavlina radka stepan tereza vlasta arben blerim drita besnik ilir aurelia camelia cosmin daciana doru
    florin georgiana ilinca ionut laurentiu liviu mihai mihaela octavian ovidiu raluca sorin tudor vasile viorel
    anastasia anatoly artyom dasha denis evgeny galina gennady kira konstantin lyudmila maksim olya polina semyon
    slava timur vadim veronika vitaly yana yaroslav yelena yulia zhenya abel adela alba alfonso amparo andres
    angeles araceli arantxa belen benito carolina cayetano cristobal dolores emilio esteban federico gerardo
    gilberto guadalupe hernan humberto inmaculada itziar jaime josefina joaquina julieta lourdes macarena marcelo
    mariano maribel mercedes montserrat nerea norberto octavio orlando paloma paquita pilar rocio rosario saul
    silvia soledad susana valentin vicente ximena yolanda
    """
)
"""Common first names in several languages."""

NAMES_THAT_ARE_WORDS = listed(
    """
    ariel amber april art ash august autumn bill buck chase chip christian chuck cliff dale dean don drew duke earl
    eve faith frank gene grace grant guy hope hunter ivy jack jade jan jay joy june kay lance laurel li lin lucky
    mark marks matt max may mel mercy miles nick norm olive page pat patience penny pearl ray reed rich rob robin
    rod roman rose ruby rusty sandy sky skip sue tony trace ward warren will wren
    """
)
"""Names that are also words: a name only with a capital letter, or when the participants' list holds them."""

FAMILY_WORDS = listed(
    """
    al ben bin da de del den der di dos du el ibn la las le los mac van von ter ten y jr sr ii iii third second
    bank banks best bird bishop black bridge brown bull bush carter case castle chance church cook cross day drew early
    east field fields fish flood flowers foot ford forest fox gate gates gold good grant gray green grey hand hands head
    hill hills house key king lake lamb land lane large law little long love marsh mason may moody moon moss north
    page paine park parks penny pool poole pope post power price proctor rain reed rich rivers rock root rose rush sharp
    shepherd short small snow south spring stone street strong summer sun swan temple thorn valley wall walls ward
    waters west white wild winter wise wolf wood woods young
    """
)
"""Family names, and what stands before them, that are also words: part of a name only with a capital letter."""
