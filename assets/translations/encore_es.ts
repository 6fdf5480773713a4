<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AwardSlide</name>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>One of the letters isn&apos;t right yet. Compare them with the paper, and mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the letters under the code. There are 20, in groups of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributePage</name>
    <message>
        <source>Now you: any word, any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more, then the dice</source>
        <comment>contributions from the room</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enough. Take more, or roll the dice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it (A to Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll the dice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountdownSlide</name>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Customer Service Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DicePage</name>
    <message>
        <source>Roll ten dice, for all to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch each face as it falls. The dice come last: nobody can add anything after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the dice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairDraw</name>
    <message>
        <source>Before the first ticket the kiosk commits itself to secret codes. This is that promise: take a photo of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the draw three of you or more add words, and somebody rolls dice in front of everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, words and dice together choose the tickets. Whoever kept the promise can recompute every winner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everybody wins once at most, with up to %n ticket(s) each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody may have up to %n ticket(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A winner has %n minute(s) to come; then the prize is drawn again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>%1, %2 kB</source>
        <comment>place of a file, its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files here yet. Plug in a stick with CSV, Excel or calendar files, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>What is in “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a moustache? Hold it up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone helped you? Touch here and say thanks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeroSlide</name>
    <message>
        <source>Hero of service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldClock</name>
    <message>
        <source>Draw in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Good to see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <comment>thanks said</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What&apos;s on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moustache hunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No raffle at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prizes, rules and the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For managers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HuntSteps</name>
    <message>
        <source>Hold its code up to the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket is in the draw. The moustache is yours to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a moustache?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message numerus="yes">
        <source>Still there? Touch the screen to stay. Back to the slides in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Which language?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The list is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people in the draw</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined the roster since the start</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The check code of the list. Take a photo: it proves later that no ticket was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagerDesk</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>moustaches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open one: a name, the prizes, and the hunt begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a raffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the raffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>thanks to be approved</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them, then let them be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, recognitions, the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the inbox or a USB stick: CSV, Excel or calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagerFiles</name>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the inbox, and from USB sticks that are plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagerSignIn</name>
    <message>
        <source>For managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase opens the manager&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneSlide</name>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeSlide</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>The kiosk is taking a short break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it doesn&apos;t work just now. Your tickets and thanks are safe. Please try again in a while, or fetch a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Having a look ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. A manager has been left a note of what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickPerson</name>
    <message>
        <source>First letters of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found by these letters. Some people are not listed: their badge works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people look the same here. More letters or the badge tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PraiseSlide</name>
    <message>
        <source>From a customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeSlide</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more today. See you tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaffleClosing</name>
    <message>
        <source>Close “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From then on no moustache becomes a ticket any more. %n ticket(s) will be in the draw. A closed raffle cannot be opened again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaffleCountdownSlide</name>
    <message numerus="yes">
        <source>day(s) to the draw</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) to the draw</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) to the draw</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The raffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is on %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) in it so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaffleForm</name>
    <message>
        <source>Open a raffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is announced: name and prizes do not change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One prize on each line, the first one is drawn first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the raffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more prize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prize %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this prize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the raffle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaffleOverview</name>
    <message>
        <source>%1 of %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hunt opens soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hunt at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as a raffle is announced, it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hunt is over. The draw is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is drawn. Thank you for hunting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This raffle was ended without a draw. A manager knows why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is on %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every find is a ticket in the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be won</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more prize(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <comment>count x prize</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaffleScreen</name>
    <message>
        <source>Nobody can bend this draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code won&apos;t read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moustache hunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the draw works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaffleSlide</name>
    <message>
        <source>The raffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every moustache is found. The draw is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is today at %1. Every find is a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is on %1 at %2. Every find is a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are still hidden. Every find is a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Prize %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Who found it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge? Pick your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lovely find! Whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up your badge, and the ticket is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are yours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>The draw is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not awarded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal of the record. Keep a photo of it: with the record and this seal anyone can check the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal of the record so far. Finish the raffle to reveal its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the raffle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>One moment, checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That took too long. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That was not right. You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please wait another %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That was not right. Please try once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message numerus="yes">
        <source>%1 and %n colleague(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <comment>nobody of them is named</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksCheck</name>
    <message>
        <source>a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>value, sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Whom would you like to thank?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole team, or a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of our values was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksSent</name>
    <message>
        <source>Sent. That will make somebody&apos;s day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager reads it first; then it is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is among the next slides on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksSlide</name>
    <message>
        <source>Thanks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksWaiting</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>thanks to be approved</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksWhom</name>
    <message>
        <source>Take %1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six at most. Press Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksWrite</name>
    <message>
        <source>What did they do, and what did it mean to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeSlide</name>
    <message>
        <source>Customer Service Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketsScreen</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is on %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your badge can see them, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your badge can see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nobody else can look you up, tickets are shown to a badge and not to a name. They are safe, and they count. Is your badge lost? A manager makes you a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you see your tickets, and whether one of them has won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every moustache that you find and hold up here is a ticket in the draw. They are all around you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have won! Fetch your prize from a manager. In the list of the draw you are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of the draw you are %1. Only you know that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TipSlide</name>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the controls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueSlide</name>
    <message>
        <source>Our value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueStorySlide</name>
    <message>
        <source>Our value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we do things</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoidPage</name>
    <message>
        <source>A second manager, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this win not valid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason goes into the record of the draw. The prize is drawn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw yet. Close the raffle first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekScreen</name>
    <message>
        <source>What&apos;s on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoTag</name>
    <message>
        <source>%1. Not you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge. Not you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WinnerPage</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here (in %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All winners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WinnerSlide</name>
    <message>
        <source>The raffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Nobody on the roster is “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” could be {count} people. Use the number or the roster&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of “{text}” is not right. Wait {seconds} s before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “{language}”. Choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. An example: Europe/Helsinki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{size}” is no size. An example: 1920x1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen has from {least} to {most} pixels on each side, not {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measurement “{name}”. Choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That is not a head of the audit log. Copy it whole, number and all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed: another entry stands in the place of {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was cut off: entry {number} and those after it are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is not the one that was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no address of a SQLite or PostgreSQL database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} was not made by Encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no backup of Encore: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lacks what has happened since in the raffle {raffle}. A draw is never taken back, so nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site keeps its data on a PostgreSQL server. Back it up with pg_dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} has {count} rows in {table} that point to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} is of an older Encore. Starting the kiosk brings it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} is missing from the site&apos;s media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That took too long and nothing was changed. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site in {folder}. Make one with: kiosk init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a site in {folder} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site in {folder} was used with a newer Encore. Please update Encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as settings: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no setting {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {name} must be {expected}, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Rows to mend: {count}. Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {name} must be one line of 1 to {most} characters, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {name} must be one of {choices}, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {name} must be true or false, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {name} must be a number from {least} to {most}, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {name} must be a whole number from {least} to {most}, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {name} must be a time zone such as Europe/Helsinki, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {name} must be two different times such as 22:00 and 06:00, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {name} must be the address of a database, beginning with postgresql:// or sqlite:///.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Nothing was imported from {file}. Problems found: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More problems, not listed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to another file. Give the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing below the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Please split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Please split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has more than {limit} columns. Is this the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than {limit} MB. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password. Save it as .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a text file with columns (CSV) nor an Excel workbook (XLSX).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files named {suffix} cannot be used here. Use one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a calendar. Calendars can be imported only as a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the file again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visible sheet of the workbook has anything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether this is people, recognitions or a week. Put one of these words at the start of the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{heading}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns have the same meaning: “{first}” and “{second}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{heading}” is not known. Is “{known}” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is missing, or one too many is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text beyond the last heading: “{text}”. A text with “{delimiter}” in it needs quotation marks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” has {length} characters. At most {limit} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” has a character that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” holds Excel&apos;s error {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” holds a formula without a result. Open the file in Excel and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” cannot be “{text}”. It can be: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a date such as 5.10.2026 or 2026-10-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year in “{text}” in “{heading}” needs four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day “{text}” in “{heading}” does not exist. The day stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a time such as 9:00 or 9.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{text}” stands already in line {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end on {end}, before it begins on {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends when it begins. Write 24:00 for midnight, or give the date of the end too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week has one theme and one motif: “{first}” or “{second}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} does not exist: the clocks go forward then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is cut off: {component} has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has no events, or only cancelled ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has more than {limit} events. Export a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event “{title}” has a broken {property}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event “{title}” has no start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event “{title}” has no UID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event “{title}” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event “{title}” is in the unknown time zone “{zone}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event “{title}” repeats by a rule that cannot be followed: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event “{title}” repeats more than {limit} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not the name of a picture. Put the picture into the same folder and give its name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture “{picture}” beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{picture}” is a link to another file. Put the picture itself there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{picture}” is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{picture}” has more than {limit} million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{picture}” is smaller than {limit} by {limit} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{picture}” is not a JPEG, PNG or WebP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{picture}” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}. As before: {unchanged}. Made inactive: {inactive}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong with {file}. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written. Its name must end in one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no templates in the language {language}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>There is no person {number} on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number} is not active. Bring them back to the roster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has {length} characters; there is room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” holds a character that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is not a language that Encore speaks: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows that differ mean the same person: {name}. Keep one, or give both an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} people called {name}. Give the row the id of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new roster is empty. Nobody was made inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new roster leaves out every manager, so that nobody could sign in. Nobody was made inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the name of a picture file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a department {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no department {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has room for {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number} is a manager already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number} is not a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number} is the only manager. Add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know this badge. A manager can make you a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a badge. Hold your badge up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name and passphrase don&apos;t go together. Have another try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short pause first: try again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about person {number} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name and photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raffle</name>
    <message>
        <source>That code didn&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn&apos;t one of our moustaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know this moustache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moustache is out of the game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raffle hasn&apos;t opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raffle for this one is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We didn&apos;t recognise that badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this raffle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one has been found before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have all the tickets one person can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {ticket} is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more, a little further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a paper moustache with a code on it, and hold that up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please show it to a manager, who will look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give it to a manager. There are others to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the moustache safe and hold it up again when the raffle opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may keep it as a souvenir. Better luck next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try your badge once more, or pick your name from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules leave you out this time. Hand the moustache to a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your ticket {ticket}. Now go and find another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was faster. Leave it with a manager and keep looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a colleague&apos;s day: put it back or pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good find. See you at the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Please hold it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s format is “{found}”, not “encore-draw/1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a whole record: {member} ({expected}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tickets have a gap: {expected} should come where {found} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket list does not have the check code that was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder} has {tickets} tickets, more than the rules allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of {length} codes is shorter than the process asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rounds have a gap: {expected} should come where {found} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is beyond the chain of codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of round {round} does not lead to what was committed to before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret does not lead to the commitment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of round {round} does not come from the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution {number} has a label that is not allowed or comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution {number} has a text that is not in its plain form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {found} contributions; a draw needs three or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dice are missing from the contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dice are not the last contribution, or are not ten or more digits from 1 to 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} was drawn with no prize left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} drew “{found}”; it was the turn of “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} does not leave out the holders that the rules leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} was won by ticket {expected}, not by {found} as the file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} has a winner although no ticket could win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a draw, but the raffle never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first draw was earlier than the rules allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is both waiting and settled, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} was settled at a moment that never was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is not valid, but no reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner of round {round} was called absent before the time was up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal does not fit the file: something was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not have the seal that was kept: something was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a record of a draw: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules need something else: {member}: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raffle&apos;s name has 1 to {most} characters on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no raffle at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no raffle called {raffle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still going on. Finish or abandon it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is announced. Its rules do not change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the raffle first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce the raffle first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this raffle is not in the keys folder. Bring the folder back, or abandon the raffle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret in the keys folder is not the one that was committed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This raffle was drawn before, with other contributions or tickets. A draw is never repeated: bring back the newer backup, or abandon the raffle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tickets in storage are not those that were closed. Nothing can be drawn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules leave out {key}, but nobody on the roster has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label has 1 to 40 letters from A to Z, digits, spaces, - or _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a contribution called {label} already. Choose another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of this text: only letters from A to Z and digits count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text has at most {most} letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dice have been rolled. Nothing more can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough: roll the dice now and add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dice come last, after two or more other contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll ten dice or more, and type only their digits, from 1 to 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first draw, collect three contributions or more; the dice come last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first draw can begin in {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every prize has its winner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is left that can win “{prize}”. You can finish the raffle now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has no code left. You can finish the raffle now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next round is {next}, not {round}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round {round}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is settled already: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A win is claimed, absent or void, not {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner still has time: {seconds} seconds before the win can be given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason, of 1 to {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a second manager, somebody else than you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} still waits for its winner. Settle it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{prize}” can still be won. Draw it before you finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make from 1 to {most} moustaches at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no moustache number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moustache {number} has been found and is a ticket. It cannot be retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moustache {number} is retired already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hiding place has at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ticket number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person cannot have tickets in this raffle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has all the tickets one person can have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>There is nothing to read in it: no title, no text and no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} has {length} characters; on the screen {most} fit. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recognition of the kind {kind} has no {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} holds a character that no screen can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {count} people and teams; {most} fit. Name the whole team instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names nobody: no person, no team and no department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day ({until}) lies before its first ({start}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority must be a number from 0 to {most}, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id has {length} characters; {most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {key} stands in another line too (line {line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the roster is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are called {name}. Write the person&apos;s id instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name} there would be more than {most} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recognition is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks go to somebody else. Please choose a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the person, then the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We say what happens next, and then it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We help each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is alone with a hard call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We leave things better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong once is mended for the next one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for staying with me through that hard call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You dropped everything and helped me. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for explaining it to me so patiently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for covering for me when I needed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your good mood carried us all through the shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I heard how you spoke with that customer. That was beautiful work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your idea made my work easier every day since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for making me feel welcome from my first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to have you here today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the customer&apos;s name once. It turns a case back into a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them finish. The last sentence is often the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell people what happens next, and when. Then do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smile can be heard. So can a sigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I don&apos;t know, but I will find out” is a very good answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a hard call: stand up, breathe out slowly, drink some water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one question more than you need. It saves the second call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a colleague help you today? Tell them here, in twenty seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>That code didn&apos;t read. Try once more, a little further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a code, but not one of ours. Look for the moustache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>The event has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} has {length} characters; on the screen {most} fit. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} holds a character that no screen can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event lasts {days} days; {most} are allowed. Is the end right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {key} stands in another line too (line {line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week has one to seven days, not {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start} to {end} there are two programmes already. Choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not. The reason is in the kiosk&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moustache hunt {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First prize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second prize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third prize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner reads well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the test sheet. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then you can pick your name from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these sheets safe: nobody else has a copy of the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {sheet} of {sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {batch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next raffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You found one! Hold it up to the screen: {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment of the draw: {commitment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commitment of the draw will be shown on the screen ({site}), on the raffle&apos;s page, before the first ticket. Note it down: with it anyone can check the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold me up to the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
