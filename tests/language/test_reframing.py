"""A rewording is grammatical, names nobody, and raises no flag."""

import pytest
from spoken import BLAME

from pmfacilitator.language import lint
from pmfacilitator.language.beginnings import BEGINNINGS, BEGINNINGS_NOW
from pmfacilitator.language.reframe import REWORDINGS
from pmfacilitator.language.rules import RULES


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Ann forgot to renew the certificate.", "The certificate was not renewed."),
        ("We forgot that the token expires.", "It did not come to mind at that point that the token expires."),
        ("The QA team missed the null case.", "The null case went unnoticed."),
        ("They failed to notice the rising queue.", "The rising queue went unnoticed."),
        ("Omar broke the build.", "A change broke the build."),
        ("Wei's refactoring broke checkout.", "The refactoring broke checkout."),
        ("Lena took too long to escalate.", "It took longer than hoped to escalate."),
        ("Tom merged untested code.", "Untested code was merged."),
        ("Ines ran the scripts on the wrong host.", "The scripts were run on the wrong host."),
        ("Joe accidentally deleted the volume.", "The volume was deleted by accident."),
        ("Joe pushed an update without testing it.", "An update was pushed without a test."),
        ("Joe left the debug port open.", "The debug port stayed open."),
        ("John missed the deadline.", "The deadline passed."),
        (
            "You need to learn how the lock works.",
            "Improve the documentation of how the lock works, and add a guard rail.",
        ),
        ("Please learn how to tie a knot.", "Write down how to tie a knot, and add a guard rail."),
        ("QTV never told its customers.", "The customers were not told."),
        ("The contractor didn't check the replica.", "The replica was not checked."),
        ("Nobody tested the restore.", "The restore was not tested."),
        ("The index was broken by a contractor.", "The index was broken."),
        ("They should have asked for help.", "Idea for later: asking for help."),
        ("The backup should have been tested.", "Idea for later: testing the backup."),
        ("We shouldn't have deployed on Friday.", "Idea for later: a guard against deploying on Friday."),
        ("There should have been a second approval.", "Idea for later: a second approval."),
        ("Who approved the change?", "Which process approved the change?"),
        ("Who deployed it?", "How did it reach production?"),
        ("Who deleted the bucket?", "What led to the bucket being deleted?"),
        ("Whose commit was that?", "Which commit was that?"),
        ("Why did you restart the primary?", "What made it look right to restart the primary?"),
        ("Why didn't you page the vendor?", "What would have made it easy to page the vendor?"),
        ("Fix the typo from a careless change.", "Fix the typo from a change."),
        ("The table was dropped due to human error.", "The table was dropped."),
        ("We need to be more careful with migrations.", "Add a guard rail for migrations."),
        (
            "Joe needs more training on the deploy tool.",
            "Improve the documentation of the deploy tool, and add a guard rail.",
        ),
        ("Remind Joe to check the region.", "Make it easy to check the region."),
        ("The build was red, but we forgot to stop it.", "The build was red, but it was not stopped."),
        ("Ann forgot the flag, obviously.", "The flag did not come to mind at that point."),
        ("Tom merged untested code, of course.", "Untested code was merged."),
        (
            "Ann forgot the flag, the key and the lock.",
            "The flag, the key and the lock did not come to mind at that point.",
        ),
        ("Ann failed to close the valve, flooding the hall.", "The valve was not closed."),
        ("Joe forgot the gates were open.", "It did not come to mind at that point that the gates were open."),
        ("The QA team missed this in the review.", "This went unnoticed in the review."),
        ("Joe accidentally deleted it a day ago.", "It was deleted a day ago by accident."),
        (
            "Joe accidentally deleted most of the files on the host.",
            "Most of the files were deleted on the host by accident.",
        ),
        ("We underestimated the size of the job.", "The size of the job was underestimated."),
        ("They really screwed up, rather than wait.", "What did not go as planned was …"),
        ("Be more careful when the tide is out.", "Add a guard rail that protects anyone in this position."),
        ("Ines misread the chart and drained the wrong tank.", "The chart was misread."),
        ("Ann misread the chart and the log.", "The chart and the log were misread."),
        ("Joe did not test the pump and opened the gate.", "The pump was not tested."),
        ("Ann skipped the drill and the boat went adrift.", "The drill did not take place, and the boat went adrift."),
        ("Left the API key exposed after the demo.", "The API key stayed exposed."),
        ("Joe left the hatch propped open.", "The hatch stayed propped open."),
        ("Totally missed that renewal.", "That renewal went unnoticed."),
        ("Joe recklessly deleted the volume.", "The volume was deleted."),
        ("The supplier mucked us about all week.", "What did not go as planned was …"),
        ("Why'd Ann close the valve?", "What made it look right to close the valve?"),
        ("They should have had a spare pump.", "Idea for later: a spare pump."),
        (
            "The report says several parts of the state and local government missed chances to warn.",
            "Chances to warn went unnoticed.",
        ),
        ("Ann set the timeout to 3000 instead of 30.", "The timeout was set to 3000 instead of 30."),
        ("Joe wiped the disk and the backup.", "The disk and the backup were wiped."),
        ("Joe skipped the drill and sailed off.", "The drill did not take place."),
        ("Joe missed the sign and drove on.", "The sign went unnoticed."),
        ("Ann forgot what the flag does.", "It did not come to mind at that point what the flag does."),
        ("Joe accidentally overwrote 3 of 12 files.", "3 of 12 files were overwritten by accident."),
        ("Joe deployed his own copy on the wrong host.", "The copy was deployed on the wrong host."),
        ("Why did you forget the key?", "What would have brought the key to mind?"),
        (
            "They should have tested the change in the yard and asked a colleague.",
            "Idea for later: testing the change in the yard and asking a colleague.",
        ),
        ("Joe switched the pump off without telling the crew.", "The pump was switched off without telling the crew."),
        ("Joe switched the pump off without telling anyone.", "The pump was switched off without notice."),
        ("14:02 Ann forgot the flag.", "14:02 The flag did not come to mind at that point."),
        ("At 14:02, Ann broke the build.", "At 14:02 a change broke the build."),
        (
            "I typed the wrong command and deleted the disk.",
            "The wrong command was typed and the disk was deleted.",
        ),
        (
            "Ines accidentally deleted the queue, leading to an hour without orders.",
            "The queue was deleted by accident, leading to an hour without orders.",
        ),
        (
            "Ines accidentally deleted the queue, leading to an hour without sleep for Ravi.",
            "The queue was deleted by accident.",
        ),
        ("The vendor has not responded to our tickets.", "There was no response to our tickets."),
        ("Nobody checked whether the pump was on.", "It was not checked whether the pump was on."),
        ("Nobody bothered to properly secure the gate.", "The gate was not secured properly."),
        ("Ann forgot to handle the null case.", "The null case was not handled."),
        (
            "Ann failed to renew the part that holds the mast.",
            "The step to renew the part that holds the mast did not happen.",
        ),
        ("QTV did not communicate clearly.", "This was not communicated clearly."),
        ("Ann missed the migration step.", "The migration step did not happen."),
        ("Ann botched the migration.", "The migration did not go as planned."),
        ("Ann botched the numbers.", "Something with the numbers did not go as planned."),
        ("Apparently Ann deleted the wrong database.", "Apparently the wrong database was deleted."),
        ("It looks like no one ran the drill.", "It seems that the drill was not run."),
        (
            "Ann mistakenly ran the script because the dial was stuck.",
            "The script was run by mistake because the dial was stuck.",
        ),
        ("2026-03-14: @olu added the faulty hook.", "2026-03-14 The faulty hook was added."),
        ("Joe accidentally deleted and dropped the table.", "The table was deleted and dropped by accident."),
        ("The flood was caused by Ann opening the wrong gate.", "The wrong gate was opened."),
        (
            "Nobody anticipated the storm, but Jordan forgot to re-torque the mast.",
            "The mast was not re-torqued.",
        ),
        ("All they had to do was close the gate.", "Idea for later: closing the gate."),
        ("The leak could have been avoided by closing the gate.", "Idea for later: closing the gate."),
        ("This should have been found before it reached the harbour.", "Idea for later: a way to find this in time."),
        ("Please don't push directly to main.", "Add a guard rail against pushing directly to main."),
        ("The cause of the flood was human error.", "The cause of the flood was an error; what made it possible was …"),
        (
            "I forgot to think about the fact that the gate was open.",
            "It did not come to mind at that point that the gate was open.",
        ),
        ("I made the mistake of merging on a Friday.", "Merging on a Friday did not go as planned."),
        ("The pilots did not do enough to warn the harbour.", "What was done was not enough to warn the harbour."),
        ("I screwed up and pushed the fix.", "The fix was pushed."),
        ("Joe fat-fingered the dial and set the timeout to 5ms.", "The timeout was set to 5ms."),
        ("We forgot to update the version and effective date.", "The version and effective date were not updated."),
        ("The architect did not think about performance.", "Performance was not considered."),
        ("The pilot was too slow on the second turn.", "The second turn took longer than hoped."),
        ("Joe caused the outage.", "What led to the outage was …"),
        ("Whose job was this?", "Which process covers this?"),
        ('Ann broke "Save" and the menu.', 'A change broke "Save" and the menu.'),
        ('Ann missed "disk full" and the page.', '"disk full" and the page went unnoticed.'),
        ("Ann ran `rm -rf /data` on the wrong host.", "`rm -rf /data` was run on the wrong host."),
        ("Joe forgot to run `a` and `b`.", "`a` and `b` were not run."),
        ('This "fix" should have been tested in staging.', 'Idea for later: testing this "fix" in staging.'),
        ("Why did you run `rm`?", "What made it look right to run `rm`?"),
        (
            "We wrongly assumed that the pump was on.",
            "It was assumed that the pump was on; what made this look right was …",
        ),
        (
            "Joe accidentally typed the command that emptied the tank.",
            "The command that emptied the tank was typed by accident.",
        ),
        ("From what I understand, they didn't test the pump.", "Apparently the pump was not tested."),
        ("They did not explicitly request a review.", "A review was not explicitly requested."),
        ("I did not run the drill but should have.", "The drill was not run."),
        ("If we had closed the gate, we would have kept the water out.", "Idea for later: closing the gate."),
        ("It's really bad practice to merge on red.", "Idea for later: a guard against merging on red."),
        ("It was human error in not knowing that the pump was off.", "It was not known that the pump was off."),
        ("Generally, we should be very careful what we merge.", "Add a guard rail for what we merge."),
        ("Should have been more careful with the hatch.", "Idea for later: a guard rail for the hatch."),
        ("The vendor did not inform us of the change.", "We were not informed of the change."),
        ("Joe missed obvious evidence.", "Evidence went unnoticed."),
        ("One of my commits caused a regression.", "One of the commits caused a regression."),
        (
            "I messed up the master when resetting my branch.",
            "Something with the master did not go as planned when resetting the branch.",
        ),
        ("Joe wrongly deleted the ideas.", "The ideas were deleted by mistake."),
        ("It is my fault for not checking the gate.", "The gate was not checked."),
        ("Nobody tried to actually simulate the storm.", "The storm was not simulated."),
        ("The owner forgot to take into account the tide.", "The tide was not taken into account."),
        ("We should have extracted the pump.", "Idea for later: extracting the pump."),
        ("We should have tested it last night.", "Idea for later: testing it."),
        ("We failed to clear a variable which meant that he lost his way.", "A variable was not cleared."),
        ("I messed up the merge a little bit.", "The merge did not go as planned."),
        ("It was a pretty embarrassing mistake.", "It was a mistake."),
        ("They didn't fully check how the pump works.", "It was not fully checked how the pump works."),
        ("Operators ignored the checklist.", "The checklist was not followed."),
        ("The crew missed two handoffs.", "Two handoffs were missed."),
        ("I broke the tests by getting overeager.", "A change broke the tests."),
        ("Joe repeatedly deployed broken code to production.", "Broken code was deployed to production repeatedly."),
        ("Please be more careful with ropes next time.", "Add a guard rail for ropes."),
        ("The data should have been validated and cached.", "Idea for later: validating the data."),
        ("Ann should have been aware of it.", "Idea for later: make this visible to anyone at that point."),
        ("I should have double checked.", "Idea for later: a second check at this point."),
        ("They should have moved it then.", "Idea for later: moving it."),
        ("You should have caught this before now.", "Idea for later: a way to catch this earlier."),
        ("Why did you let that happen?", "What let that happen?"),
        ("Why did you select the wrong pump?", "What made it possible to select the wrong pump?"),
        ("Why did you decide to stop the pump?", "What made it look right to stop the pump?"),
        ("Ann never updated do_it() in the manual.", "do_it() was not updated in the manual."),
        ("Ann's mistake cost the harbour two days.", "This cost the harbour two days."),
        ("My bad for the noise on the bridge.", "What led to the noise was …"),
        ("It was his mistake to move the buoy to the east.", "The buoy was moved to the east."),
        ("My bad, should have closed the lock in May.", "The lock was not closed in May."),
        ("It's the mate's responsibility to close the hatch.", "Make it easy to close the hatch."),
        ("By mistake we were using the old charts at the gate.", "The old charts were used at the gate by mistake."),
        ("You triggered the siren.", "The siren was triggered."),
        ("Why don't the crew like to close the hatch?", "What stands in the way of closing the hatch?"),
        ("Why are they so afraid of closing the hatch?", "What stands in the way of closing the hatch?"),
        ("Why don't they want to bring the spare rope?", "What stands in the way of bringing the spare rope?"),
        ("Why did you not already have a key?", "What stood in the way of having a key already?"),
        ("I messed up when I ordered the rope.", "What did not go as planned when ordering the rope was …"),
        ("Upon closing the lock early, we broke the gate.", "Upon closing the lock early, the gate broke."),
        ("By closing the lock early, we broke the gate.", "What made this possible was …"),
        ("I should have moved the buoy then, but now it is too late.", "The buoy was not moved."),
        (
            "If we had closed the lock when it was calm, we would have kept the boat.",
            "Idea for later: closing the lock when it is calm.",
        ),
        ("The log was lost because the crew rushed.", "What set the pace was …"),
        ("It is this unwillingness to listen that sank the boat.", "What led to this was …"),
        (
            "All they had to do was read the banner and close the hatch.",
            "Idea for later: reading the banner and closing the hatch.",
        ),
        ("The leak followed the removal of the valve by a trainee.", "The leak followed the removal of the valve."),
        ("I blame myself for not doing the second check.", "The second check was not done."),
        ("They did not add it to the list.", "It was not added to the list."),
        ("He failed to ensure the hatch was locked.", "It was not ensured that the hatch was locked."),
        ("He failed to verify whether the hatch was locked.", "It was not verified whether the hatch was locked."),
        ("The mate didn't consider potential for delay.", "Potential for delay was not considered."),
        ("Why did they forget?", "What would have brought this to mind?"),
        ("Sam forgot to check yesterday.", "The step to check yesterday did not happen."),
        ("Fix the gate, which I messed up", "Fix the gate."),
        ("Fix Mia's gate, which I messed up", "Fix the gate."),
        ("The needle moved, which was a sign we missed.", "The needle moved, which was a sign that went unnoticed."),
        ("Mend the ropes I broke", "Mend the ropes that broke."),
        ("The crew is neglecting the boat by not closing the hatch.", "The hatch has not been closed."),
        ("Kim broke the pump by closing the valve.", "Closing the valve broke the pump."),
        (
            "Yup, thought I was closing the door, but opened the hatch.",
            "The hatch was opened by mistake.",
        ),
        (
            "Sam accidentally opened the hatch on the lower deck of the boat.",
            "The hatch was accidentally opened on the lower deck of the boat.",
        ),
        (
            "I accidentally opened the valve because the label doesn't show which tank I'm at.",
            "The valve was opened by accident because the label doesn't show which tank this is.",
        ),
        ("To empty the tank, we accidentally opened the valve.", "The valve was opened by accident."),
        ("You monitor the flags, but completely ignore them.", "They do not lead to a reaction."),
        ("The crew did not fully see that repair through.", "That repair was not fully seen through."),
        (
            "They should have realised that the tank was full.",
            "Idea for later: a way to see in time that the tank was full.",
        ),
        ("If Joe had not sailed we would have kept the boat.", "What did happen was …"),
        ("I was so sure.", "What made this look right was …"),
        ("The boat sank because Joe did not close the hatch.", "The boat sank because the hatch was not closed."),
        ("The mate ignored the first two bells.", "The first two bells did not lead to a reaction."),
        ("Somebody forgot to switch the pump back on.", "The pump was not switched back on."),
        ("Joe incorrectly configured the pump.", "The pump was configured incorrectly."),
        ("Nobody looked at the gauge until noon.", "What made this possible was …"),
        ("It was Joe who broke the [pump](https://a.example/pump) at noon.", "A change broke the pump at noon."),
        ("I screwed up the pump test earlier", "The pump test did not go as planned earlier."),
        ("They failed to notice the water rising.", "It went unnoticed that the water was rising."),
        (
            "If the drill had been started in May, the leak would have been found.",
            "Idea for later: starting the drill in May.",
        ),
        ("Could you explain why you closed the hatch?", "What made it look right to close the hatch?"),
        ("How come you never mentioned the leak?", "What would have made it easy to mention the leak?"),
        ("I should have closed the lock and made a critical mistake.", "Idea for later: closing the lock."),
        (
            "The crew failed to follow them, resulting in loss or delay.",
            "They were not followed, resulting in loss or delay.",
        ),
    ],
)
def test_it_is_built_from_the_sentence(said: str, instead: str) -> None:
    assert lint(said)[0].reframing == instead


BEGUN = {*BEGINNINGS.values(), *BEGINNINGS_NOW.values()}
NOBODY = frozenset({"Ravi", "Elena", "Sofie", "Olu", "Ben", "Maria", "he", "she"})


def test_no_rewording_blames_or_names() -> None:
    said = [sentence for group in BLAME.values() for sentence in group]
    reworded = {flag.reframing for sentence in said for flag in lint(sentence, people=["Olu"])}
    for words in reworded:
        assert lint(words, people=["Olu"]) == (), words
        assert words[0].isupper() or words[0].isdigit(), words
        assert words[-1] in ".?…", words
        assert "  " not in words
        assert NOBODY.isdisjoint(words.replace("'s", "").split()), words


def test_most_rewordings_use_the_sentence() -> None:
    flags = [flag for group in BLAME.values() for sentence in group for flag in lint(sentence)]
    built = [flag for flag in flags if flag.reframing not in BEGUN]
    assert len(built) >= 0.5 * len(flags)


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("The vendor was careless.", BEGINNINGS["label"]),
        ("The vendor is careless.", BEGINNINGS_NOW["label"]),
        ("It is my fault.", BEGINNINGS["self-blame"]),
        ("The vendor never showed up.", BEGINNINGS["person-fault"]),
        ("Were they careless?", "What were the conditions at that moment?"),
        ("It was their reckless decision.", "What made this decision look right was …"),
        ("They don't care.", BEGINNINGS_NOW["label"]),
        ("The vendor keeps changing things.", BEGINNINGS_NOW["group-blame"]),
    ],
)
def test_a_beginning_fits_what_happened_or_what_is(said: str, instead: str) -> None:
    assert lint(said)[0].reframing == instead


def test_whoever_leads_up_to_a_deed_is_left_out() -> None:
    (flag,) = lint("The trainee moved the logic, but Joe forgot to test the pump.")
    assert flag.reframing == "The pump was not tested."


def test_every_rule_names_a_rewording_that_exists() -> None:
    assert {rule.rewrite for rule in RULES} - {"none", "drama"} <= set(REWORDINGS)


@pytest.mark.parametrize("said", ["This is not what they should have done.", "They should have done it."])
def test_a_wish_that_names_no_step_is_begun_for_its_writer(said: str) -> None:
    assert lint(said)[0].reframing == BEGINNINGS["counterfactual"]


@pytest.mark.parametrize(
    "said",
    [
        "Ann nearly broke the build.",
        "Ann almost forgot to renew the certificate.",
        "Ben says that Ann skipped the review, but she did not.",
        "Ann skipped neither the tests nor the review.",
        "Ann broke her promise.",
        "Ann ignored Carlas warning.",
        "Ann told the client the wrong price.",
        "Who took down checkout?",
        "Who dropped the table and the index?",
        "The drill that you should have done before lunch never came.",
        "You should stop lying for once.",
        "People often didn't ask for help.",
        "The developers never follow the designs.",
        "If the community had actually wanted to, we would have switched over.",
        "One of our testers failed to test the pump.",
        "He broke the most basic disciplines of flying.",
    ],
)
def test_what_cannot_be_reworded_truly_is_begun_for_its_writer(said: str) -> None:
    assert {flag.reframing for flag in lint(said, people=["Carla"])} <= BEGUN


def test_a_person_in_the_object_is_not_passed_on() -> None:
    (flag,) = lint("We forgot to call Ann before the freeze.")
    assert flag.reframing == BEGINNINGS["self-blame"]


def test_a_control_character_is_not_passed_on() -> None:
    (flag,) = lint("Ann forgot\x1b[0m the tests.")
    assert flag.reframing.isprintable()
