<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <comment>thanks said</comment>
        <translation>
            <numerusform>%n time this week</numerusform>
            <numerusform>%n times this week</numerusform>
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
</TS>
