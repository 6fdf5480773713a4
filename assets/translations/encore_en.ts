<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AmIIn</name>
    <message numerus="yes">
        <source>You are in, with %n ticket(s).</source>
        <translation>
            <numerusform>You are in, with %n ticket.</numerusform>
            <numerusform>You are in, with %n tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message numerus="yes">
        <source>%n keys, one every %1 ms, %2 ms at most</source>
        <translation>
            <numerusform>%n key, one every %1 ms, %2 ms at most</numerusform>
            <numerusform>%n keys, one every %1 ms, %2 ms at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>The head, after %n entry(s)</source>
        <comment>audit</comment>
        <translation>
            <numerusform>The head, after %n entry</numerusform>
            <numerusform>The head, after %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) before it is/are as written. Keep this machine as it is, and call whoever looks after it.</source>
        <comment>audit</comment>
        <translation>
            <numerusform>%n entry before it is as written. Keep this machine as it is, and call whoever looks after it.</numerusform>
            <numerusform>%n entries before it are as written. Keep this machine as it is, and call whoever looks after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) checked, each as it was written.</source>
        <comment>audit</comment>
        <translation>
            <numerusform>%n entry checked, as it was written.</numerusform>
            <numerusform>%n entries checked, each as it was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message numerus="yes">
        <source>%n badge(s) are ready</source>
        <translation>
            <numerusform>%n badge is ready</numerusform>
            <numerusform>%n badges are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n badge(s)</source>
        <translation>
            <numerusform>Make %n badge</numerusform>
            <numerusform>Make %n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInStrip</name>
    <message numerus="yes">
        <source>%n are here by now.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n is here by now.</numerusform>
            <numerusform>%n are here by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CinemaScreen</name>
    <message numerus="yes">
        <source>%n film(s), and all of them are for you</source>
        <translation>
            <numerusform>%n film, and it is for you</numerusform>
            <numerusform>%n films, and all of them are for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsNames</name>
    <message numerus="yes">
        <source>shown %n time(s)</source>
        <translation>
            <numerusform>shown once</numerusform>
            <numerusform>shown %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsOne</name>
    <message numerus="yes">
        <source>shown %n time(s), last on %1</source>
        <translation>
            <numerusform>shown once, on %1</numerusform>
            <numerusform>shown %n times, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContributePage</name>
    <message numerus="yes">
        <source>%n more, then the dice</source>
        <comment>contributions from the room</comment>
        <translation>
            <numerusform>%n more, then the dice</numerusform>
            <numerusform>%n more, then the dice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountdownSlide</name>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>day to go</numerusform>
            <numerusform>days to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) to go</source>
        <translation>
            <numerusform>hour to go</numerusform>
            <numerusform>hours to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) to go</source>
        <translation>
            <numerusform>minute to go</numerusform>
            <numerusform>minutes to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawSlide</name>
    <message numerus="yes">
        <source>%1 of %n prize(s) drawn</source>
        <translation>
            <numerusform>%1 of %n prize drawn</numerusform>
            <numerusform>%1 of %n prizes drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be won</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n still to be won</numerusform>
            <numerusform>%n still to be won</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FairPromise</name>
    <message numerus="yes">
        <source>Up to %n ticket(s) each.</source>
        <translation>
            <numerusform>One ticket each.</numerusform>
            <numerusform>Up to %n tickets each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No claim in %n minute(s): drawn again.</source>
        <translation>
            <numerusform>No claim in %n minute: drawn again.</numerusform>
            <numerusform>No claim in %n minutes: drawn again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot win, by the rules.</source>
        <translation>
            <numerusform>%n person cannot win, by the rules.</numerusform>
            <numerusform>%n people cannot win, by the rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A chain of %n code(s)</source>
        <translation>
            <numerusform>A chain of %n code</numerusform>
            <numerusform>A chain of %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%1: %n day(s) to go</source>
        <comment>theme of the week</comment>
        <translation>
            <numerusform>%1: %n day to go</numerusform>
            <numerusform>%1: %n days to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer Service Week: %n day(s) to go</source>
        <translation>
            <numerusform>Customer Service Week: %n day to go</numerusform>
            <numerusform>Customer Service Week: %n days to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreezePage</name>
    <message numerus="yes">
        <source>ticket(s) so far</source>
        <translation>
            <numerusform>ticket so far</numerusform>
            <numerusform>tickets so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people with tickets</source>
        <translation>
            <numerusform>person with tickets</numerusform>
            <numerusform>people with tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveCheck</name>
    <message numerus="yes">
        <source>%n ticket(s) will be theirs.</source>
        <comment>tickets that a colleague gets</comment>
        <translation>
            <numerusform>%n ticket will be theirs.</numerusform>
            <numerusform>%n tickets will be theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HallSlide</name>
    <message numerus="yes">
        <source>moustache(s) found</source>
        <translation>
            <numerusform>moustache found</numerusform>
            <numerusform>moustaches found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thanks said</source>
        <translation>
            <numerusform>thank-you said</numerusform>
            <numerusform>thank-yous said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of us came along</source>
        <comment>people at events</comment>
        <translation>
            <numerusform>of us came along</numerusform>
            <numerusform>of us came along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>A colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HidingCount</name>
    <message numerus="yes">
        <source>%n here</source>
        <comment>moustaches hidden at this place</comment>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HidingPage</name>
    <message numerus="yes">
        <source>%n moustache(s) wait(s) for this place.</source>
        <translation>
            <numerusform>%n moustache waits for this place.</numerusform>
            <numerusform>%n moustaches wait for this place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintSlide</name>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n still out there</numerusform>
            <numerusform>%n still out there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <comment>thanks said</comment>
        <translation>
            <numerusform>%n time this week</numerusform>
            <numerusform>%n times this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n still out there</numerusform>
            <numerusform>%n still out there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message numerus="yes">
        <source>Still there? Touch the screen to stay. Back to the slides in %n second(s).</source>
        <translation>
            <numerusform>Still there? Touch the screen to stay. Back to the slides in %n second.</numerusform>
            <numerusform>Still there? Touch the screen to stay. Back to the slides in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%n colleague(s) without a good word</source>
        <translation>
            <numerusform>%n colleague without a good word</numerusform>
            <numerusform>%n colleagues without a good word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n week(s) or more. Touch a name and write one.</source>
        <translation>
            <numerusform>for a week or more. Touch a name and write one.</numerusform>
            <numerusform>for %n weeks or more. Touch a name and write one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody had a good word in the last %n week(s).</source>
        <translation>
            <numerusform>Everybody had a good word in the last week.</numerusform>
            <numerusform>Everybody had a good word in the last %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineupClock</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineupLetter</name>
    <message numerus="yes">
        <source>%1 and %n colleague(s)</source>
        <translation>
            <numerusform>%1 and a colleague</numerusform>
            <numerusform>%1 and %n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <comment>nobody of them is named</comment>
        <translation>
            <numerusform>a colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineupPage</name>
    <message numerus="yes">
        <source>%n event(s) today</source>
        <translation>
            <numerusform>%n event today</numerusform>
            <numerusform>%n events today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to read aloud</source>
        <translation>
            <numerusform>%n letter to read aloud</numerusform>
            <numerusform>%n letters to read aloud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineupToday</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>events of today</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>ticket(s)</source>
        <translation>
            <numerusform>ticket</numerusform>
            <numerusform>tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people in the draw</source>
        <translation>
            <numerusform>person in the draw</numerusform>
            <numerusform>people in the draw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new on the roster since</source>
        <translation>
            <numerusform>new on the roster since</numerusform>
            <numerusform>new on the roster since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>tickets in the list</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManagerDesk</name>
    <message numerus="yes">
        <source>%n without a note</source>
        <comment>customers&apos; praise</comment>
        <translation>
            <numerusform>%n without a note</numerusform>
            <numerusform>%n without a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n made</numerusform>
            <numerusform>%n made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n still out there</numerusform>
            <numerusform>%n still out there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to hand over</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n to hand over</numerusform>
            <numerusform>%n to hand over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>thanks to be approved</comment>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MilestoneSlide</name>
    <message numerus="yes">
        <source>%n year(s) with us</source>
        <translation>
            <numerusform>%n year with us</numerusform>
            <numerusform>%n years with us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message numerus="yes">
        <source>%n more in My sign-ups</source>
        <comment>news</comment>
        <translation>
            <numerusform>%n more in My sign-ups</numerusform>
            <numerusform>%n more in My sign-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastRaffles</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>who had tickets</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastRow</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>who had tickets</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) won</source>
        <translation>
            <numerusform>%n prize won</numerusform>
            <numerusform>%n prizes won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not awarded</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n not awarded</numerusform>
            <numerusform>%n not awarded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message numerus="yes">
        <source>Next: %n winner(s) can still come</source>
        <translation>
            <numerusform>Next: %n winner can still come</numerusform>
            <numerusform>Next: %n winners can still come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTeams</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PraiseAges</name>
    <message numerus="yes">
        <source>%n weeks or longer</source>
        <translation>
            <numerusform>%n week or longer</numerusform>
            <numerusform>%n weeks or longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PraisePage</name>
    <message numerus="yes">
        <source>%n customer(s) praised, and nobody has answered</source>
        <translation>
            <numerusform>%n customer praised, and nobody has answered</numerusform>
            <numerusform>%n customers praised, and nobody has answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has waited %n day(s)</source>
        <translation>
            <numerusform>It has waited %n day</numerusform>
            <numerusform>It has waited %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PraiseRow</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>praise has waited so long</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrizesPage</name>
    <message numerus="yes">
        <source>%n prize(s) to hand over</source>
        <translation>
            <numerusform>%n prize to hand over</numerusform>
            <numerusform>%n prizes to hand over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were not claimed in time</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n was not claimed in time</numerusform>
            <numerusform>%n were not claimed in time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrizesSlide</name>
    <message numerus="yes">
        <source>%n of these</source>
        <translation>
            <numerusform>%n of these</numerusform>
            <numerusform>%n of these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more prize(s)</source>
        <translation>
            <numerusform>and %n more prize</numerusform>
            <numerusform>and %n more prizes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCopy</name>
    <message numerus="yes">
        <source>On %n day(s) more, at the same time, with its slots. Sign-ups stay with the first one.</source>
        <translation>
            <numerusform>On one day more, at the same time, with its slots. Sign-ups stay with the first one.</numerusform>
            <numerusform>On %n days more, at the same time, with its slots. Sign-ups stay with the first one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeDays</name>
    <message numerus="yes">
        <source>Copied to %n day(s): %1</source>
        <translation>
            <numerusform>Copied to %n day: %1</numerusform>
            <numerusform>Copied to %n days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved up from the waiting list</source>
        <translation>
            <numerusform>%n moved up from the waiting list</numerusform>
            <numerusform>%n moved up from the waiting list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n signed up</numerusform>
            <numerusform>%n signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its people are elsewhere then</source>
        <translation>
            <numerusform>%n of its people is elsewhere then</numerusform>
            <numerusform>%n of its people are elsewhere then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%n have signed up for “%1”. They are told at their next badge scan, and the programme says that it is cancelled.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n person has signed up for “%1”. They are told at their next badge scan, and the programme says that it is cancelled.</numerusform>
            <numerusform>%n people have signed up for “%1”. They are told at their next badge scan, and the programme says that it is cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeRow</name>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n signed up</numerusform>
            <numerusform>%n signed up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeSlide</name>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeSlot</name>
    <message numerus="yes">
        <source>%n in it</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n in it</numerusform>
            <numerusform>%n in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeSlots</name>
    <message numerus="yes">
        <source>%n in</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n in</numerusform>
            <numerusform>%n in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWhen</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>thanks to be approved</comment>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaffleClosing</name>
    <message numerus="yes">
        <source>From then on no moustache becomes a ticket any more. %n ticket(s) will be in the draw. A closed raffle cannot be opened again.</source>
        <translation>
            <numerusform>From then on no moustache becomes a ticket any more. %n ticket will be in the draw. A closed raffle cannot be opened again.</numerusform>
            <numerusform>From then on no moustache becomes a ticket any more. %n tickets will be in the draw. A closed raffle cannot be opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaffleCountdownSlide</name>
    <message numerus="yes">
        <source>day(s) to the draw</source>
        <translation>
            <numerusform>day to the draw</numerusform>
            <numerusform>days to the draw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) to the draw</source>
        <translation>
            <numerusform>hour to the draw</numerusform>
            <numerusform>hours to the draw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) to the draw</source>
        <translation>
            <numerusform>minute to the draw</numerusform>
            <numerusform>minutes to the draw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) in it so far</source>
        <translation>
            <numerusform>%n ticket in it so far</numerusform>
            <numerusform>%n tickets in it so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaffleExcluded</name>
    <message numerus="yes">
        <source>%n person(s): all managers, and whoever hid moustaches</source>
        <translation>
            <numerusform>%n person: all managers, and whoever hid moustaches</numerusform>
            <numerusform>%n people: all managers, and whoever hid moustaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take no part:</source>
        <translation>
            <numerusform>%n person takes no part:</numerusform>
            <numerusform>%n people take no part:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaffleOverview</name>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n still out there</numerusform>
            <numerusform>%n still out there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n ticket(s) a day for each of you.</source>
        <translation>
            <numerusform>At most one ticket a day for each of you.</numerusform>
            <numerusform>At most %n tickets a day for each of you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more prize(s)</source>
        <translation>
            <numerusform>and %n more prize</numerusform>
            <numerusform>and %n more prizes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these</source>
        <translation>
            <numerusform>%n of these</numerusform>
            <numerusform>%n of these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n hint(s)</source>
        <translation>
            <numerusform>The hint</numerusform>
            <numerusform>All %n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaffleSlide</name>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n still out there</numerusform>
            <numerusform>%n still out there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaffleSure</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s), in the order of the draw</source>
        <translation>
            <numerusform>%n prize</numerusform>
            <numerusform>%n prizes, in the order of the draw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaffleTeams</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message numerus="yes">
        <source>Pick your colleague&apos;s name, or hold up their badge. The %n ticket(s) will be theirs.</source>
        <comment>tickets that a colleague gets</comment>
        <translation>
            <numerusform>Pick your colleague&apos;s name, or hold up their badge. The ticket will be theirs.</numerusform>
            <numerusform>Pick your colleague&apos;s name, or hold up their badge. The %n tickets will be theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are yours.</source>
        <translation>
            <numerusform>%n ticket is yours.</numerusform>
            <numerusform>%n tickets are yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) go to %1.</source>
        <translation>
            <numerusform>%n ticket goes to %1.</numerusform>
            <numerusform>%n tickets go to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are your colleague&apos;s.</source>
        <translation>
            <numerusform>%n ticket is your colleague&apos;s.</numerusform>
            <numerusform>%n tickets are your colleague&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannerDevices</name>
    <message numerus="yes">
        <source>%n scan(s) failed today</source>
        <translation>
            <numerusform>%n scan failed today</numerusform>
            <numerusform>%n scans failed today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>since somebody was recognised</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message numerus="yes">
        <source>%n character(s) or more. A few words are easier to keep than a riddle.</source>
        <translation>
            <numerusform>%n character or more. A few words are easier to keep than a riddle.</numerusform>
            <numerusform>%n characters or more. A few words are easier to keep than a riddle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupSummary</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message numerus="yes">
        <source>That was not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>That was not right. You can try again in %n second.</numerusform>
            <numerusform>That was not right. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please wait another %n second(s).</source>
        <translation>
            <numerusform>Please wait another %n second.</numerusform>
            <numerusform>Please wait another %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message numerus="yes">
        <source>%n so far</source>
        <comment>places or portions taken</comment>
        <translation>
            <numerusform>%n so far</numerusform>
            <numerusform>%n so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUpRow</name>
    <message numerus="yes">
        <source>%n wanted</source>
        <comment>people or portions</comment>
        <translation>
            <numerusform>%n wanted</numerusform>
            <numerusform>%n wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full, %n wait(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>Full, %n waits</numerusform>
            <numerusform>Full, %n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <comment>places or portions taken</comment>
        <translation>
            <numerusform>%n so far</numerusform>
            <numerusform>%n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n comes</numerusform>
            <numerusform>%n come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message numerus="yes">
        <source>%1 and %n colleague(s)</source>
        <translation>
            <numerusform>%1 and %n colleague</numerusform>
            <numerusform>%1 and %n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <comment>nobody of them is named</comment>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeaserSlide</name>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>day to go</numerusform>
            <numerusform>days to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksWeekSlide</name>
    <message numerus="yes">
        <source>thanks last week</source>
        <translation>
            <numerusform>thank-you last week</numerusform>
            <numerusform>thank-yous last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thanks this week</source>
        <translation>
            <numerusform>thank-you this week</numerusform>
            <numerusform>thank-yous this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last week there were %n.</source>
        <comment>times that somebody said thanks</comment>
        <translation>
            <numerusform>Last week there was %n.</numerusform>
            <numerusform>Last week there were %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksWrite</name>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Room for %n more character</numerusform>
            <numerusform>Room for %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketsScreen</name>
    <message numerus="yes">
        <source>You have %n ticket(s)</source>
        <translation>
            <numerusform>You have %n ticket</numerusform>
            <numerusform>You have %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePad</name>
    <message numerus="yes">
        <source>%n minute(s) past</source>
        <translation>
            <numerusform>%n minute past</numerusform>
            <numerusform>%n minutes past</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenList</name>
    <message numerus="yes">
        <source>%n moustache(s) of batch %1 will not count any more. Found ones stay found. This cannot be undone.</source>
        <translation>
            <numerusform>%n moustache of batch %1 will not count any more. Found ones stay found. This cannot be undone.</numerusform>
            <numerusform>%n moustaches of batch %1 will not count any more. Found ones stay found. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are hidden.</source>
        <comment>moustaches of a batch</comment>
        <translation>
            <numerusform>%n of them is hidden.</numerusform>
            <numerusform>%n of them are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSheets</name>
    <message numerus="yes">
        <source>%n moustache(s) are ready</source>
        <translation>
            <numerusform>%n moustache is ready</numerusform>
            <numerusform>%n moustaches are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n sheet(s)</source>
        <comment>paper</comment>
        <translation>
            <numerusform>on %n sheet</numerusform>
            <numerusform>on %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n moustache(s)</source>
        <translation>
            <numerusform>Make %n moustache</numerusform>
            <numerusform>Make %n moustaches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekBlock</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekChanges</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than here: left</source>
        <translation>
            <numerusform>%n older than here: left</numerusform>
            <numerusform>%n older than here: left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekEvent</name>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left.</source>
        <translation>
            <numerusform>%n place left.</numerusform>
            <numerusform>%n places left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n comes</numerusform>
            <numerusform>%n come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekGlance</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekHours</name>
    <message numerus="yes">
        <source>%n more all day</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n more all day</numerusform>
            <numerusform>%n more all day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeksDates</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WinnersPage</name>
    <message numerus="yes">
        <source>%n prize(s) still wait(s) for somebody. Touch one to settle it.</source>
        <translation>
            <numerusform>%n prize still waits for somebody. Touch it to settle it.</numerusform>
            <numerusform>%n prizes still wait for somebody. Touch one to settle it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the end: %n prize(s) still wait(s). Touch one to settle it.</source>
        <translation>
            <numerusform>Before the end: %n prize still waits. Touch it to settle it.</numerusform>
            <numerusform>Before the end: %n prizes still wait. Touch one to settle it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteLine</name>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Room for %n more character</numerusform>
            <numerusform>Room for %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Room for %n more character</numerusform>
            <numerusform>Room for %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPart</name>
    <message numerus="yes">
        <source>%n good word(s) in 52 weeks</source>
        <translation>
            <numerusform>%n good word in 52 weeks</numerusform>
            <numerusform>%n good words in 52 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) stayed silent</source>
        <translation>
            <numerusform>%n week stayed silent</numerusform>
            <numerusform>%n weeks stayed silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good word(s)</source>
        <translation>
            <numerusform>%n good word</numerusform>
            <numerusform>%n good words</numerusform>
        </translation>
    </message>
</context>
</TS>
