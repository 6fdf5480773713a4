<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AmIIn</name>
    <message numerus="yes">
        <source>You are in, with %n ticket(s).</source>
        <translation>
            <numerusform>Du bist dabei, mit %n Los.</numerusform>
            <numerusform>Du bist dabei, mit %n Losen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This badge has no ticket in this draw.</source>
        <translation>Dieser Ausweis hat hier kein Los.</translation>
    </message>
    <message>
        <source>Nobody has this badge.</source>
        <translation>Diesen Ausweis hat niemand.</translation>
    </message>
    <message>
        <source>This badge has been replaced by a new one.</source>
        <translation>Für diesen Ausweis gibt es einen neuen.</translation>
    </message>
    <message>
        <source>The people of a rehearsal are made up.</source>
        <translation>In der Probe sind alle Personen erfunden.</translation>
    </message>
    <message>
        <source>That took too long. Please hold it up again.</source>
        <translation>Das hat zu lange gedauert. Bitte zeig ihn noch einmal.</translation>
    </message>
    <message>
        <source>That is not a badge.</source>
        <translation>Das ist kein Ausweis.</translation>
    </message>
    <message>
        <source>In the list you are called %1.</source>
        <translation>In der Liste heißt du %1.</translation>
    </message>
    <message>
        <source>Only found moustaches became tickets. Better luck next time.</source>
        <translation>Nur gefundene Schnurrbärte wurden Lose. Nächstes Mal klappt’s.</translation>
    </message>
    <message>
        <source>Try once more, or ask a manager for a badge.</source>
        <translation>Versuch es noch einmal oder frag die Leitung nach einem Ausweis.</translation>
    </message>
    <message>
        <source>Hold up the newer one.</source>
        <translation>Zeig den neueren.</translation>
    </message>
    <message>
        <source>Hold up your badge. Moustaches count no more.</source>
        <translation>Zeig deinen Ausweis. Schnurrbärte zählen jetzt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message numerus="yes">
        <source>%n keys, one every %1 ms, %2 ms at most</source>
        <translation>
            <numerusform>%n Taste, alle %1 ms eine, höchstens %2 ms</numerusform>
            <numerusform>%n Tasten, alle %1 ms eine, höchstens %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>then Enter</source>
        <translation>dann Enter</translation>
    </message>
    <message>
        <source>then Tab</source>
        <translation>dann Tab</translation>
    </message>
    <message>
        <source>no Enter</source>
        <translation>kein Enter</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Scan the first badge</source>
        <translation>Scanne den ersten Ausweis</translation>
    </message>
    <message>
        <source>are here</source>
        <comment>how many, before it</comment>
        <translation>sind da</translation>
    </message>
    <message>
        <source>Each badge counts once.</source>
        <translation>Jeder Ausweis zählt einmal.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>Wer war da?</translation>
    </message>
    <message>
        <source>Choose the event, then scan the badges of those who come.</source>
        <translation>Wähle den Termin, dann scanne die Ausweise aller, die kommen.</translation>
    </message>
    <message>
        <source>No badge here?</source>
        <translation>Kein Ausweis da?</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>There is nothing on the programme today.</source>
        <translation>Heute steht nichts im Programm.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is not here</source>
        <translation>%1 ist nicht da</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All as it was written</source>
        <translation>Alles unverändert</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Etwas wurde verändert</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>Jeder Eintrag wird geprüft</translation>
    </message>
    <message>
        <source>The audit chain</source>
        <translation>Das Logbuch</translation>
    </message>
    <message>
        <source>Everything that managers do and every draw is in it. Photograph its head, and nobody can change it unseen.</source>
        <translation>Darin steht alles, was die Leitung tut, und jede Ziehung. Fotografiere den Stand: Dann ändert niemand unbemerkt etwas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>The head, after %n entry(s)</source>
        <comment>audit</comment>
        <translation>
            <numerusform>Der Stand nach %n Eintrag</numerusform>
            <numerusform>Der Stand nach %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last head of each day</source>
        <translation>Der letzte Stand jedes Tages</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) before it is/are as written. Keep this machine as it is, and call whoever looks after it.</source>
        <comment>audit</comment>
        <translation>
            <numerusform>%n Eintrag davor ist unverändert. Lass das Gerät, wie es ist, und hol die Person, die es betreut.</numerusform>
            <numerusform>%n Einträge davor sind unverändert. Lass das Gerät, wie es ist, und hol die Person, die es betreut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) checked, each as it was written.</source>
        <comment>audit</comment>
        <translation>
            <numerusform>%n Eintrag geprüft: Er ist unverändert.</numerusform>
            <numerusform>%n Einträge geprüft: Alle sind unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you have an earlier head as a code? Hold it up: then it is checked against that one, too.</source>
        <translation>Hast du einen früheren Stand als Code? Halt ihn hierher: Dann wird auch gegen ihn geprüft.</translation>
    </message>
    <message>
        <source>And the head that you kept is in it: nothing before it was changed.</source>
        <translation>Und der Stand, den du aufbewahrt hast, steht darin: Bis dahin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The heads on paper</source>
        <translation>Die Stände auf Papier</translation>
    </message>
    <message>
        <source>PDF: today&apos;s head and those of the last days</source>
        <translation>PDF: der heutige Stand und die der letzten Tage</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Heads on paper</source>
        <translation>Stände auf Papier</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Sticks suchen</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Stick auswerfen</translation>
    </message>
</context>
<context>
    <name>AwardSlide</name>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Award: %1</source>
        <comment>and the value that it is for</comment>
        <translation>Auszeichnung: %1</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Who needs a new badge?</source>
        <translation>Wer braucht einen neuen Ausweis?</translation>
    </message>
    <message>
        <source>A new badge for %1?</source>
        <translation>Ein neuer Ausweis für %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are ready</source>
        <translation>
            <numerusform>%n Ausweis ist fertig</numerusform>
            <numerusform>%n Ausweise sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>The file is the only copy of their codes: print it, then delete it.</source>
        <translation>Nur diese Datei enthält die Codes: Druck sie und lösch sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n badge(s)</source>
        <translation>
            <numerusform>%n Ausweis machen</numerusform>
            <numerusform>%n Ausweise machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a badge</source>
        <translation>Alle haben einen Ausweis</translation>
    </message>
    <message>
        <source>for everybody who has none yet</source>
        <translation>für alle ohne Ausweis</translation>
    </message>
    <message>
        <source>One person&apos;s new badge</source>
        <translation>Ein neuer Ausweis</translation>
    </message>
    <message>
        <source>The old one stops working at once</source>
        <translation>Der alte gilt sofort nicht mehr</translation>
    </message>
    <message>
        <source>On what?</source>
        <translation>Worauf?</translation>
    </message>
    <message>
        <source>Sheets, to cut out</source>
        <translation>Bögen zum Ausschneiden</translation>
    </message>
    <message>
        <source>Cards, for a card printer</source>
        <translation>Karten für Kartendrucker</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Wohin mit der Datei?</translation>
    </message>
    <message>
        <source>From then on only the new one works. Tickets and thanks stay with the person.</source>
        <translation>Danach gilt nur noch der neue. Lose und Dankesworte bleiben bei der Person.</translation>
    </message>
    <message>
        <source>%1 is saved. Hand the badges out in person: whoever holds one is taken for its owner.</source>
        <translation>%1 ist gespeichert. Gib die Ausweise persönlich aus: Wer einen vorzeigt, gilt als die Person, der er gehört.</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Sticks suchen</translation>
    </message>
    <message>
        <source>Make the new badge</source>
        <translation>Ausweis machen</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batch %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>No. %1 to %2</source>
        <translation>Nr. %1 bis %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Gedruckt: %1</translation>
    </message>
    <message>
        <source>Made %1, not printed</source>
        <comment>a date</comment>
        <translation>Gemacht: %1, nicht gedruckt</translation>
    </message>
    <message>
        <source>%1 found, %2 hidden, %3 retired</source>
        <translation>%1 gefunden, %2 versteckt, %3 aus dem Spiel</translation>
    </message>
</context>
<context>
    <name>BirthdayPick</name>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>The year is never asked and never kept.</source>
        <translation>Nach dem Jahr wird nie gefragt, es wird nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>CalendarSlide</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Die nächsten Tage</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>new time, it was %1</source>
        <translation>neue Zeit, vorher %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
</context>
<context>
    <name>CameraSight</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
</context>
<context>
    <name>CameraSign</name>
    <message>
        <source>Camera on</source>
        <translation>Kamera an</translation>
    </message>
</context>
<context>
    <name>ChangeMark</name>
    <message>
        <source>Cancelled</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>Moved to %1, it was %2</source>
        <translation>Jetzt %1, vorher %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben auf %1</translation>
    </message>
    <message>
        <source>In another place, it was %1</source>
        <translation>Neuer Ort, vorher %1</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>Neuer Ort</translation>
    </message>
</context>
<context>
    <name>CheckInStrip</name>
    <message>
        <source>Are you here for this? Hold up your badge, and you are counted.</source>
        <translation>Bist du dafür hier? Zeig deinen Ausweis, dann zählst du mit.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>welcome, how many are here</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n are here by now.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Du bist die erste Person.</numerusform>
            <numerusform>Ihr seid jetzt %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Never</source>
        <comment>old recognitions are never deleted</comment>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>How the kiosk behaves</source>
        <translation>So verhält sich der Kiosk</translation>
    </message>
    <message>
        <source>The data sheet</source>
        <translation>Das Datenblatt</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 (set by whoever installed the kiosk)</source>
        <translation>%1 (bei der Einrichtung festgelegt)</translation>
    </message>
    <message>
        <source>PDF: what is kept about people, why, and for how long</source>
        <translation>PDF: was über Personen gespeichert wird, warum und wie lange</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>What is kept, on paper</source>
        <translation>Was gespeichert wird, auf Papier</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Sticks suchen</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Stick auswerfen</translation>
    </message>
</context>
<context>
    <name>CinemaScreen</name>
    <message>
        <source>Cinema</source>
        <translation>Kino</translation>
    </message>
    <message>
        <source>Roll the film</source>
        <translation>Film ab</translation>
    </message>
    <message>
        <source>Thank you for watching</source>
        <translation>Danke fürs Zuschauen</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s), and all of them are for you</source>
        <translation>
            <numerusform>%n Film, ganz für euch</numerusform>
            <numerusform>%n Filme, alle für euch</numerusform>
        </translation>
    </message>
    <message>
        <source>And thank you for all that you do.</source>
        <translation>Und danke für alles, was ihr tut.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>film 2 of 5</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>for whom a film is, and which one it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Nächster Film</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>One of the letters isn&apos;t right yet. Compare them with the paper, and mend it.</source>
        <translation>Ein Buchstabe stimmt noch nicht. Vergleiche mit dem Papier und ändere ihn.</translation>
    </message>
    <message>
        <source>Type the letters under the code. There are 20, in groups of four.</source>
        <translation>Tipp die Buchstaben unter dem Code ein. Es sind 20, in Vierergruppen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ContentsAhead</name>
    <message>
        <source>On the screen</source>
        <translation>Auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>the place in a line</comment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>As things are now. Whatever is new comes first. Touch a recognition to see more.</source>
        <translation>So ist es jetzt geplant. Neues kommt zuerst. Tippe auf eine Anerkennung, um mehr zu sehen.</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>A name, a team, a word</source>
        <translation>Ein Name, ein Team, ein Wort</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Zu diesen Worten passt nichts.</translation>
    </message>
    <message>
        <source>There is nothing of this sort.</source>
        <translation>Davon gibt es nichts.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ContentsNames</name>
    <message>
        <source>May be shown</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>shown %n time(s)</source>
        <translation>
            <numerusform>%n-mal gezeigt</numerusform>
            <numerusform>%n-mal gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>not at this time</source>
        <translation>gerade nicht</translation>
    </message>
    <message>
        <source>waits for a note</source>
        <translation>wartet auf Notiz</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf dich</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ContentsOne</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Jetzt zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It comes as soon as nobody uses the screen, until %1.</source>
        <translation>Es kommt, sobald niemand den Bildschirm benutzt, bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>shown %n time(s), last on %1</source>
        <translation>
            <numerusform>%n-mal gezeigt, zuletzt %1</numerusform>
            <numerusform>%n-mal gezeigt, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>noch nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>Which kind?</source>
        <translation>Welche Art?</translation>
    </message>
    <message>
        <source>Which ones?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>Remove it for ever?</source>
        <translation>Für immer entfernen?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hiding it can be undone. Removing cannot: its words, its picture and its place are gone.</source>
        <translation>Ausblenden lässt sich zurücknehmen, Entfernen nicht: Die Worte, das Bild und der Platz sind weg.</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>Für immer entfernen</translation>
    </message>
    <message>
        <source>Shown or not</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ContributePage</name>
    <message>
        <source>Now you: any word, any number</source>
        <translation>Jetzt ihr: irgendein Wort, irgendeine Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%n more, then the dice</source>
        <comment>contributions from the room</comment>
        <translation>
            <numerusform>Noch %n, dann die Würfel</numerusform>
            <numerusform>Noch %n, dann die Würfel</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough. Take more, or roll the dice.</source>
        <translation>Genug. Nimm noch mehr auf oder würfle.</translation>
    </message>
    <message>
        <source>Who says it (A to Z)</source>
        <translation>Wer sagt es (A bis Z)</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roll the dice</source>
        <translation>Würfeln</translation>
    </message>
</context>
<context>
    <name>CountdownSlide</name>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>Tag noch</numerusform>
            <numerusform>Tage noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) to go</source>
        <translation>
            <numerusform>Stunde noch</numerusform>
            <numerusform>Stunden noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) to go</source>
        <translation>
            <numerusform>Minute noch</numerusform>
            <numerusform>Minuten noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer Service Week</source>
        <translation>Kundenservice-Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The week begins</source>
        <translation>Die Woche beginnt</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Move the frame up</source>
        <translation>Ausschnitt nach oben</translation>
    </message>
    <message>
        <source>Move the frame left</source>
        <translation>Ausschnitt nach links</translation>
    </message>
    <message>
        <source>Move the frame down</source>
        <translation>Ausschnitt nach unten</translation>
    </message>
    <message>
        <source>Move the frame right</source>
        <translation>Ausschnitt nach rechts</translation>
    </message>
    <message>
        <source>Larger frame</source>
        <translation>Größerer Ausschnitt</translation>
    </message>
    <message>
        <source>Smaller frame</source>
        <translation>Kleinerer Ausschnitt</translation>
    </message>
</context>
<context>
    <name>DepartmentsPart</name>
    <message>
        <source>None yet. Who else keeps the floor going? The kitchen, the planners, IT.</source>
        <translation>Noch keine. Wer hält den Laden sonst am Laufen? Die Küche, die Planung, die IT.</translation>
    </message>
    <message>
        <source>What was said of it so far keeps the name that it had.</source>
        <translation>Was bisher über sie gesagt wurde, behält den alten Namen.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Really remove it</source>
        <translation>Wirklich entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Name der Abteilung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>DeviceTimePage</name>
    <message>
        <source>Device time</source>
        <translation>Gerätezeit</translation>
    </message>
    <message>
        <source>Compare it with your phone. All that the screen says of “now” follows from it.</source>
        <translation>Vergleiche sie mit deinem Handy: Nach ihr richtet sich alles hier.</translation>
    </message>
    <message>
        <source>All is well: a time server keeps this clock right.</source>
        <translation>Alles in Ordnung: Ein Zeitserver stellt diese Uhr.</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
</context>
<context>
    <name>DicePage</name>
    <message>
        <source>Roll ten dice, for all to see</source>
        <translation>Wirf zehn Würfel, so dass es alle sehen</translation>
    </message>
    <message>
        <source>Touch each face as it falls. The dice come last: nobody can add anything after them.</source>
        <translation>Tippe jede Augenzahl an, wie sie fällt. Die Würfel kommen zuletzt: Danach kann niemand mehr etwas hinzufügen.</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Letzten zurücknehmen</translation>
    </message>
    <message>
        <source>These are the dice</source>
        <translation>Das sind die Würfel</translation>
    </message>
</context>
<context>
    <name>DrawSlide</name>
    <message>
        <source>The raffle</source>
        <translation>Die Verlosung</translation>
    </message>
    <message>
        <source>The draw goes on</source>
        <translation>Die Ziehung geht weiter</translation>
    </message>
    <message>
        <source>The draw has begun</source>
        <translation>Die Ziehung hat begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n prize(s) drawn</source>
        <translation>
            <numerusform>%1 von %n Preis gezogen</numerusform>
            <numerusform>%1 von %n Preisen gezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be won</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>Noch %n zu gewinnen</numerusform>
            <numerusform>Noch %n zu gewinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the winners step forward.</source>
        <translation>Wer gewonnen hat, kommt jetzt nach vorn.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Why nobody can bend this draw</source>
        <translation>Warum hier niemand schummeln kann</translation>
    </message>
</context>
<context>
    <name>FairCheck</name>
    <message>
        <source>Today: take a photo</source>
        <translation>Heute: Foto machen</translation>
    </message>
    <message>
        <source>After the draw: take the record</source>
        <translation>Danach: Protokoll mitnehmen</translation>
    </message>
    <message>
        <source>At home: open the page</source>
        <translation>Zu Hause: Seite öffnen</translation>
    </message>
    <message>
        <source>This code is our promise. Keep a photo of it until the draw.</source>
        <translation>Dieser Code ist unser Versprechen. Heb ein Foto davon bis zur Ziehung auf.</translation>
    </message>
    <message>
        <source>A manager puts it on your stick, with a page that checks it. Take a photo of its seal, too.</source>
        <translation>Die Leitung gibt es dir auf den Stick, mit einer Prüfseite. Fotografiere auch das Siegel.</translation>
    </message>
    <message>
        <source>Open the page in any browser, even offline. It finds every winner again. Compare with your photos.</source>
        <translation>Öffne die Seite im Browser, auch offline. Sie findet jeden Gewinn wieder. Vergleiche mit deinen Fotos.</translation>
    </message>
</context>
<context>
    <name>FairPicture</name>
    <message>
        <source>SWANS</source>
        <extracomment>A word that somebody calls out at the draw, in a small speech bubble; at most 6 letters.</extracomment>
        <translation>IGEL</translation>
    </message>
    <message>
        <source>RYE 4</source>
        <extracomment>A word and a number that somebody calls out at the draw; at most 6 letters.</extracomment>
        <translation>BROT 4</translation>
    </message>
</context>
<context>
    <name>FairPromise</name>
    <message>
        <source>Everybody wins once at most.</source>
        <translation>Mehr als einmal gewinnt niemand.</translation>
    </message>
    <message>
        <source>You may win more than once.</source>
        <translation>Du kannst mehrmals gewinnen.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n ticket(s) each.</source>
        <translation>
            <numerusform>Höchstens %n Los pro Person.</numerusform>
            <numerusform>Höchstens %n Lose pro Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No claim in %n minute(s): drawn again.</source>
        <translation>
            <numerusform>Nicht da? Nach %n Minute neu.</numerusform>
            <numerusform>Nicht da? Nach %n Minuten neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot win, by the rules.</source>
        <translation>
            <numerusform>Nach den Regeln ist %n Person nicht dabei.</numerusform>
            <numerusform>Nach den Regeln sind %n Personen nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Alle dürfen mitmachen.</translation>
    </message>
    <message>
        <source>Our promise. Take a photo of it.</source>
        <translation>Unser Versprechen. Mach ein Foto davon.</translation>
    </message>
    <message numerus="yes">
        <source>A chain of %n code(s)</source>
        <translation>
            <numerusform>Eine Kette von %n Code</numerusform>
            <numerusform>Eine Kette von %n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check it at home</source>
        <translation>Zu Hause nachprüfen</translation>
    </message>
</context>
<context>
    <name>FairSteps</name>
    <message>
        <source>Sealed first</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Erst versiegelt</translation>
    </message>
    <message>
        <source>Before the first ticket the kiosk locks a secret away. Nobody can swap it.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Vor dem ersten Los wird ein Geheimnis verwahrt. Tauschen geht nicht.</translation>
    </message>
    <message>
        <source>The list stands</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Die Liste steht</translation>
    </message>
    <message>
        <source>When the hunt ends, all tickets are listed. Nobody can add one any more.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Nach der Jagd stehen alle Lose auf einer Liste. Es kommt keins dazu.</translation>
    </message>
    <message>
        <source>You join in</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Ihr macht mit</translation>
    </message>
    <message>
        <source>Two of you or more add words. Then ten dice are rolled, for all to see.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Mindestens zwei von euch sagen Worte. Dann fallen offen zehn Würfel.</translation>
    </message>
    <message>
        <source>All goes in</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Alles kommt rein</translation>
    </message>
    <message>
        <source>Secret, list, words and dice together pick the winning ticket.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Geheimnis, Liste, Worte und Würfel ergeben zusammen das Gewinnerlos.</translation>
    </message>
    <message>
        <source>Check it</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Prüft es nach</translation>
    </message>
    <message>
        <source>With your photo and the record, any computer finds the same winner.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Mit Foto und Ziehungsprotokoll findet jeder Rechner dasselbe Los.</translation>
    </message>
    <message>
        <source>How the draw works</source>
        <translation>So läuft die Ziehung</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>%1, %2 kB</source>
        <comment>place of a file, its size</comment>
        <translation>%1, %2 kB</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No files here yet. Plug in a stick with CSV, Excel or calendar files, then look again.</source>
        <translation>Noch keine Dateien hier. Steck einen Stick mit CSV-, Excel- oder Kalenderdateien ein und such noch einmal.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>What is in “%1”?</source>
        <translation>Was ist in „%1“?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Recognitions</source>
        <translation>Anerkennungen</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>A film: %1</source>
        <translation>Ein Film: %1</translation>
    </message>
</context>
<context>
    <name>FilmPick</name>
    <message>
        <source>%1 (%2)</source>
        <comment>file, stick</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Watching %1 from end to end</source>
        <translation>%1 wird von Anfang bis Ende geprüft</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No films here yet. Plug in a stick with MP4, MOV, MKV or WebM films of three minutes at most, then look again.</source>
        <translation>Noch keine Filme hier. Steck einen Stick mit MP4-, MOV-, MKV- oder WebM-Filmen von höchstens drei Minuten ein und such noch einmal.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Today with %1</source>
        <translation>Heute mit %1</translation>
    </message>
    <message>
        <source>The draw is today at %1</source>
        <translation>Heute um %1 ist die Ziehung</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) to go</source>
        <comment>theme of the week</comment>
        <translation>
            <numerusform>%1: noch %n Tag</numerusform>
            <numerusform>%1: noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer Service Week: %n day(s) to go</source>
        <translation>
            <numerusform>Kundenservice-Woche: noch %n Tag</numerusform>
            <numerusform>Kundenservice-Woche: noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day time: event</comment>
        <translation>%1, %2 Uhr: %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 in %2 min</source>
        <translation>%1 in %2 Min.</translation>
    </message>
    <message>
        <source>Found a moustache? Hold it up here.</source>
        <translation>Schnurrbart gefunden? Halt ihn hierher.</translation>
    </message>
    <message>
        <source>Someone helped you? Touch here and say thanks.</source>
        <translation>Hat dir jemand geholfen? Tippe hier und sag danke.</translation>
    </message>
</context>
<context>
    <name>FreezePage</name>
    <message>
        <source>Close the list now?</source>
        <translation>Liste jetzt schließen?</translation>
    </message>
    <message>
        <source>The hunt ends here</source>
        <translation>Hier endet die Jagd</translation>
    </message>
    <message numerus="yes">
        <source>ticket(s) so far</source>
        <translation>
            <numerusform>Los bisher</numerusform>
            <numerusform>Lose bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people with tickets</source>
        <translation>
            <numerusform>Person mit Losen</numerusform>
            <numerusform>Personen mit Losen</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on no moustache becomes a ticket any more. A closed list is never opened again.</source>
        <translation>Danach wird kein Schnurrbart mehr zum Los. Eine geschlossene Liste wird nie wieder geöffnet.</translation>
    </message>
    <message>
        <source>Next: the list is closed, and stands here for all to see before the first draw.</source>
        <translation>Als Nächstes wird die Liste geschlossen. Bis zur ersten Ziehung hängt sie hier für alle aus.</translation>
    </message>
    <message>
        <source>Next: the list is closed, and stands here for all to see.</source>
        <translation>Als Nächstes wird die Liste geschlossen und hängt hier für alle aus.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Ja, schließen</translation>
    </message>
</context>
<context>
    <name>GiveCheck</name>
    <message numerus="yes">
        <source>%n ticket(s) will be theirs.</source>
        <comment>tickets that a colleague gets</comment>
        <translation>
            <numerusform>Dann gehört ihr %n Los.</numerusform>
            <numerusform>Dann gehören ihr %n Lose.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1?</source>
        <comment>a colleague&apos;s name</comment>
        <translation>Für %1?</translation>
    </message>
    <message>
        <source>Yes, for %1</source>
        <comment>a colleague&apos;s name</comment>
        <translation>Ja, für %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>GoodNightSlide</name>
    <message>
        <source>The end of the day</source>
        <translation>Feierabend</translation>
    </message>
    <message>
        <source>That was our week. Thank you for all of it.</source>
        <translation>Das war unsere Woche. Danke für alles.</translation>
    </message>
    <message>
        <source>Good night. Thank you for today.</source>
        <translation>Gute Nacht. Danke für heute.</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>See you tomorrow.</source>
        <translation>Bis morgen.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, place</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>HallSlide</name>
    <message numerus="yes">
        <source>moustache(s) found</source>
        <translation>
            <numerusform>Schnurrbart</numerusform>
            <numerusform>Schnurrbärte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thanks said</source>
        <translation>
            <numerusform>Dankeschön</numerusform>
            <numerusform>Dankeschöns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of us came along</source>
        <comment>people at events</comment>
        <translation>
            <numerusform>war dabei</numerusform>
            <numerusform>waren dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>Jemand aus dem Team</numerusform>
            <numerusform>%n aus dem Team</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Jemand aus dem Team</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und noch jemand</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Hall of fame, %1 of %2</source>
        <translation>Ruhmeshalle, %1 von %2</translation>
    </message>
    <message>
        <source>Hall of fame</source>
        <translation>Ruhmeshalle</translation>
    </message>
    <message>
        <source>That was our week</source>
        <translation>Das war unsere Woche</translation>
    </message>
</context>
<context>
    <name>HeroSlide</name>
    <message>
        <source>Hero of service</source>
        <translation>Heldentat im Service</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation marks around somebody&apos;s words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which page of a story</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>HidingCount</name>
    <message numerus="yes">
        <source>%n here</source>
        <comment>moustaches hidden at this place</comment>
        <translation>
            <numerusform>%n hier</numerusform>
            <numerusform>%n hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hidden</source>
        <comment>moustaches</comment>
        <translation>%1 von %2 versteckt</translation>
    </message>
</context>
<context>
    <name>HidingPage</name>
    <message>
        <source>Where are you?</source>
        <translation>Wo bist du?</translation>
    </message>
    <message>
        <source>Touch the place, then scan. Or scan first, then touch the place.</source>
        <translation>Tippe auf den Ort und scanne. Oder scanne zuerst und tippe dann auf den Ort.</translation>
    </message>
    <message>
        <source>Write the first place, then scan.</source>
        <translation>Trag den ersten Ort ein, dann scanne.</translation>
    </message>
    <message>
        <source>Scan the next moustache.</source>
        <translation>Scanne den nächsten Schnurrbart.</translation>
    </message>
    <message>
        <source>Write the first place.</source>
        <translation>Trag den ersten Ort ein.</translation>
    </message>
    <message>
        <source>A note on number %1</source>
        <translation>Notiz zu Nummer %1</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>The code won&apos;t read?</source>
        <translation>Code nicht lesbar?</translation>
    </message>
    <message>
        <source>Hide moustaches</source>
        <translation>Schnurrbärte verstecken</translation>
    </message>
    <message numerus="yes">
        <source>%n moustache(s) wait(s) for this place.</source>
        <translation>
            <numerusform>%n Schnurrbart wartet auf diesen Ort.</numerusform>
            <numerusform>%n Schnurrbärte warten auf diesen Ort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitchen, top shelf</source>
        <translation>Küche, oberstes Regal</translation>
    </message>
    <message>
        <source>Only managers read it.</source>
        <translation>Nur die Leitung liest sie.</translation>
    </message>
    <message>
        <source>Behind the fern, at knee height</source>
        <translation>Hinter dem Farn, auf Kniehöhe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
</context>
<context>
    <name>HintPreview</name>
    <message>
        <source>This is how the floor reads it.</source>
        <translation>So wird er gelesen.</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Withdraw this hint</source>
        <translation>Diesen Hinweis zurückziehen</translation>
    </message>
</context>
<context>
    <name>HintSlide</name>
    <message>
        <source>A hint</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n noch versteckt</numerusform>
            <numerusform>%n noch versteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every find is a ticket.</source>
        <translation>Jeder Fund ist ein Los.</translation>
    </message>
</context>
<context>
    <name>HintsPage</name>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>A new hint</source>
        <translation>Neuer Hinweis</translation>
    </message>
    <message>
        <source>When is it shown?</source>
        <translation>Wann soll er erscheinen?</translation>
    </message>
    <message>
        <source>No hints yet. A good one names a corner, not the spot.</source>
        <translation>Noch keine Hinweise. Ein guter nennt die Ecke, nicht die Stelle.</translation>
    </message>
    <message>
        <source>There is no hunt going on. Open a raffle first.</source>
        <translation>Gerade läuft keine Jagd. Starte zuerst eine Verlosung.</translation>
    </message>
    <message>
        <source>Look up where you wait for the coffee.</source>
        <translation>Schau hinauf, wo du auf den Kaffee wartest.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Good to see you</source>
        <translation>Schön, dass du da bist</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Aushang</translation>
    </message>
    <message>
        <source>Found a moustache?</source>
        <translation>Schnurrbart gefunden?</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Zeig ihn der Kamera</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Danke sagen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <comment>thanks said</comment>
        <translation>
            <numerusform>%n-mal diese Woche</numerusform>
            <numerusform>%n-mal diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first this week</source>
        <translation>Mach diese Woche den Anfang</translation>
    </message>
    <message>
        <source>What&apos;s on</source>
        <translation>Was ist los</translation>
    </message>
    <message>
        <source>The programme, day by day</source>
        <translation>Das Programm, Tag für Tag</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day time: event</comment>
        <translation>%1, %2 Uhr: %3</translation>
    </message>
    <message>
        <source>Touch here to begin</source>
        <translation>Tippe hier, um zu beginnen</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>Kino</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n Film</numerusform>
            <numerusform>%n Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>The moustache hunt</source>
        <translation>Die Schnurrbartjagd</translation>
    </message>
    <message>
        <source>No raffle at the moment</source>
        <translation>Zurzeit keine Verlosung</translation>
    </message>
    <message>
        <source>Prizes, rules and the draw</source>
        <translation>Preise, Regeln und Ziehung</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n noch versteckt</numerusform>
            <numerusform>%n noch versteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are found</source>
        <translation>Alle sind gefunden</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Meine Lose</translation>
    </message>
    <message>
        <source>With your badge</source>
        <translation>Mit deinem Ausweis</translation>
    </message>
    <message>
        <source>Hold the slide, to read it in peace</source>
        <translation>Seite anhalten und in Ruhe lesen</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Für die Leitung</translation>
    </message>
</context>
<context>
    <name>HuntSteps</name>
    <message>
        <source>Hold its code up to the scanner.</source>
        <translation>Halt den Code vor den Scanner.</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Zeig deinen Ausweis oder wähle deinen Namen.</translation>
    </message>
    <message>
        <source>Your ticket is in the draw. The moustache is yours to keep.</source>
        <translation>Dein Los ist in der Ziehung. Den Schnurrbart darfst du behalten.</translation>
    </message>
    <message>
        <source>Found a moustache?</source>
        <translation>Schnurrbart gefunden?</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message numerus="yes">
        <source>Still there? Touch the screen to stay. Back to the slides in %n second(s).</source>
        <translation>
            <numerusform>Noch da? Tippe auf den Bildschirm, um zu bleiben. In %n Sekunde geht es zurück zum Aushang.</numerusform>
            <numerusform>Noch da? Tippe auf den Bildschirm, um zu bleiben. In %n Sekunden geht es zurück zum Aushang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InkNote</name>
    <message>
        <source>A note by hand</source>
        <translation>Eine Notiz von Hand</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Write with your finger.</source>
        <translation>Schreib mit dem Finger.</translation>
    </message>
    <message>
        <source>Last line away</source>
        <translation>Letzten Strich weg</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The sheet is full.</source>
        <translation>Das Blatt ist voll.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Keep the overview</source>
        <translation>Übersicht speichern</translation>
    </message>
    <message>
        <source>For managers only: it names people who were overlooked.</source>
        <translation>Nur für die Leitung: Hier stehen Namen von Personen, die übersehen wurden.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>The year in weeks</source>
        <translation>Das Jahr in Wochen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Länger nicht gesehen</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Praise that waits</source>
        <translation>Lob, das wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) without a good word</source>
        <translation>
            <numerusform>%n Person ohne gutes Wort</numerusform>
            <numerusform>%n Personen ohne gutes Wort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n week(s) or more. Touch a name and write one.</source>
        <translation>
            <numerusform>seit %n Woche oder länger. Tippe auf einen Namen und schreib eins.</numerusform>
            <numerusform>seit %n Wochen oder länger. Tippe auf einen Namen und schreib eins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody had a good word in the last %n week(s).</source>
        <translation>
            <numerusform>In der letzten Woche bekamen alle ein gutes Wort.</numerusform>
            <numerusform>In den letzten %n Wochen bekamen alle ein gutes Wort.</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>PDF: the plot and the lists</source>
        <translation>PDF: Diagramm und Listen</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Als Tabellen</translation>
    </message>
    <message>
        <source>CSV: three files for Excel</source>
        <translation>CSV: drei Dateien für Excel</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Keep it as a file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Sticks suchen</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Stick auswerfen</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Tastatur ausblenden</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Buchstaben mit Akzenten</translation>
    </message>
</context>
<context>
    <name>LineupClock</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Noch %n Minute</numerusform>
            <numerusform>Noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineupLetter</name>
    <message numerus="yes">
        <source>%1 and %n colleague(s)</source>
        <translation>
            <numerusform>%1 und noch jemanden aus dem Team</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <comment>nobody of them is named</comment>
        <translation>
            <numerusform>jemanden aus dem Team</numerusform>
            <numerusform>%n aus dem Team</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>jemanden aus dem Team</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation marks around somebody&apos;s words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>whom a customer&apos;s letter is about</comment>
        <translation>Für %1</translation>
    </message>
</context>
<context>
    <name>LineupPage</name>
    <message>
        <source>Fifteen minutes together</source>
        <translation>Eine Viertelstunde zusammen</translation>
    </message>
    <message>
        <source>It fills the screen, ends by itself, and signs you out. Scans still count.</source>
        <translation>Füllt den Bildschirm, endet von selbst und meldet dich ab. Scans zählen weiter.</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Tagesstart</translation>
    </message>
    <message>
        <source>The day&apos;s value, a story, the day</source>
        <translation>Wert des Tages, Geschichte, Programm</translation>
    </message>
    <message>
        <source>The story: %1</source>
        <translation>Die Geschichte: %1</translation>
    </message>
    <message>
        <source>No story carries this value yet.</source>
        <translation>Zu diesem Wert gibt es noch keine Geschichte.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) today</source>
        <translation>
            <numerusform>%n Termin heute</numerusform>
            <numerusform>%n Termine heute</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the line-up</source>
        <translation>Tagesstart beginnen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to read aloud</source>
        <translation>
            <numerusform>%n Brief zum Vorlesen</numerusform>
            <numerusform>%n Briefe zum Vorlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>letters</comment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Customers&apos; praise that says where it came from, one on each page, the newest first.</source>
        <translation>Kundenlob mit Quelle, eins pro Seite, das neueste zuerst.</translation>
    </message>
    <message>
        <source>Read them aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>LineupScreen</name>
    <message>
        <source>Where did you last see it? Say it in one sentence.</source>
        <translation>Wo hast du das zuletzt erlebt? Sag es in einem Satz.</translation>
    </message>
    <message>
        <source>One of you reads it aloud. What would you have done?</source>
        <translation>Jemand von euch liest vor. Was hättest du getan?</translation>
    </message>
    <message>
        <source>Who needs a hand today?</source>
        <translation>Wer braucht heute Hilfe?</translation>
    </message>
    <message>
        <source>Read it aloud, slowly. It was written to all of you.</source>
        <translation>Lies ihn in Ruhe vor. Er gilt euch allen.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Tagesstart</translation>
    </message>
    <message>
        <source>There is no letter to read yet. Customers&apos; praise that says where it came from can be read here.</source>
        <translation>Noch gibt es keinen Brief. Vorlesen lässt sich hier Kundenlob, bei dem die Quelle steht.</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a line-up before its time</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>LineupToday</name>
    <message>
        <source>What&apos;s on today</source>
        <translation>Was heute los ist</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>the department that sponsors the day</comment>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>Moved, it was %1</source>
        <translation>Neue Zeit, vorher %1</translation>
    </message>
    <message>
        <source>Another place, it was %1</source>
        <translation>Neuer Ort, vorher %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>events of today</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>That was it for today.</source>
        <translation>Das war’s für heute.</translation>
    </message>
    <message>
        <source>Nothing is planned for today. A good day to listen well.</source>
        <translation>Heute ist nichts geplant. Ein guter Tag, um gut zuzuhören.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The list is closed</source>
        <translation>Die Liste ist geschlossen</translation>
    </message>
    <message>
        <source>Next: the raffle is finished, without winners.</source>
        <translation>Als Nächstes: Die Verlosung endet, ohne Gewinne.</translation>
    </message>
    <message>
        <source>Take your time to look. Next: words from the room, then dice, then the draw.</source>
        <translation>Seht sie euch in Ruhe an. Dann kommen Worte aus dem Raum, Würfel und die Ziehung.</translation>
    </message>
    <message>
        <source>Next: words from the room, then dice, then the draw.</source>
        <translation>Als Nächstes: Worte aus dem Raum, dann Würfel, dann die Ziehung.</translation>
    </message>
    <message numerus="yes">
        <source>ticket(s)</source>
        <translation>
            <numerusform>Los</numerusform>
            <numerusform>Lose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people in the draw</source>
        <translation>
            <numerusform>Person in der Ziehung</numerusform>
            <numerusform>Personen in der Ziehung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new on the roster since</source>
        <translation>
            <numerusform>seither neu im Team</numerusform>
            <numerusform>seither neu im Team</numerusform>
        </translation>
    </message>
    <message>
        <source>until the first draw may begin</source>
        <translation>bis zur ersten Ziehung</translation>
    </message>
    <message>
        <source>The check code of the list. Take a photo: it proves later that no ticket was changed.</source>
        <translation>Prüfcode der Liste. Dein Foto beweist später: Kein Los wurde verändert.</translation>
    </message>
    <message>
        <source>Am I in? Hold up your badge.</source>
        <translation>Bin ich dabei? Zeig deinen Ausweis.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No ticket has “%1” in it.</source>
        <translation>Kein Los enthält „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>tickets in the list</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ManagerDesk</name>
    <message>
        <source>Raffle</source>
        <translation>Verlosung</translation>
    </message>
    <message>
        <source>None at the moment</source>
        <translation>Zurzeit keine</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>moustaches</comment>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Etwas schreiben</translation>
    </message>
    <message>
        <source>Praise, an award, a notice</source>
        <translation>Lob, Auszeichnung, Mitteilung</translation>
    </message>
    <message>
        <source>Praise to answer</source>
        <translation>Lob beantworten</translation>
    </message>
    <message numerus="yes">
        <source>%n without a note</source>
        <comment>customers&apos; praise</comment>
        <translation>
            <numerusform>%n ohne Notiz</numerusform>
            <numerusform>%n ohne Notiz</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Alles beantwortet</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What shows, when and why</source>
        <translation>Was läuft, wann, warum</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>Wer gesehen wird</translation>
    </message>
    <message>
        <source>The year in weeks</source>
        <translation>Das Jahr in Wochen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>How each is shown</source>
        <translation>Wer wie gezeigt wird</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Make, move, cancel</source>
        <translation>Planen, ändern, absagen</translation>
    </message>
    <message>
        <source>Weeks and themes</source>
        <translation>Wochen und Mottos</translation>
    </message>
    <message>
        <source>Dates, colours, sponsors</source>
        <translation>Daten, Farben, Sponsoren</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer ist da</translation>
    </message>
    <message>
        <source>Badges count</source>
        <translation>Ausweise zählen</translation>
    </message>
    <message>
        <source>Places and plans</source>
        <translation>Orte und Pläne</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo was ist</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Tagesstart</translation>
    </message>
    <message>
        <source>Fifteen minutes, letters</source>
        <translation>Viertelstunde, Briefe</translation>
    </message>
    <message>
        <source>Make moustaches</source>
        <translation>Schnurrbärte machen</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n gemacht</numerusform>
            <numerusform>%n gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>Scan, place, next</source>
        <translation>Scannen, Ort, weiter</translation>
    </message>
    <message>
        <source>All moustaches</source>
        <translation>Alle Schnurrbärte</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Der Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n noch versteckt</numerusform>
            <numerusform>%n noch versteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Help for the floor</source>
        <translation>Hilfe beim Suchen</translation>
    </message>
    <message>
        <source>Scanner check</source>
        <translation>Scannertest</translation>
    </message>
    <message>
        <source>Does it read well?</source>
        <translation>Liest er gut?</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Preise</translation>
    </message>
    <message numerus="yes">
        <source>%n to hand over</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n zu übergeben</numerusform>
            <numerusform>%n zu übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Raffles</source>
        <translation>Verlosungen</translation>
    </message>
    <message>
        <source>Results and papers</source>
        <translation>Ergebnisse und Papiere</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>New and lost ones</source>
        <translation>Neue und verlorene</translation>
    </message>
    <message>
        <source>Excel, CSV, calendar</source>
        <translation>Excel, CSV, Kalender</translation>
    </message>
    <message>
        <source>How it behaves</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Thanks, sound, time</source>
        <translation>Dank, Ton, Zeit</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Keep its head</source>
        <translation>Stand aufbewahren</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>All is answered</source>
        <translation>Alles ist beantwortet</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Device time</source>
        <translation>Gerätezeit</translation>
    </message>
    <message>
        <source>This cannot be right</source>
        <translation>Das kann nicht stimmen</translation>
    </message>
    <message>
        <source>The week is planned</source>
        <translation>Die Woche ist geplant</translation>
    </message>
    <message>
        <source>No week is planned yet</source>
        <translation>Noch keine Woche geplant</translation>
    </message>
    <message>
        <source>Its dates and theme, what is on, who brings what.</source>
        <translation>Tage und Motto, was los ist, wer was präsentiert.</translation>
    </message>
    <message>
        <source>Files in and out, badges, and how it behaves.</source>
        <translation>Dateien, Ausweise und Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Los</numerusform>
            <numerusform>%n Lose</numerusform>
        </translation>
    </message>
    <message>
        <source>Open one: a name, the prizes, and the hunt begins.</source>
        <translation>Starte eine: Name, Preise, und die Jagd beginnt.</translation>
    </message>
    <message>
        <source>Open a raffle</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Close the raffle</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to the draw</source>
        <translation>Zur Ziehung</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>None waits</source>
        <comment>prizes</comment>
        <translation>Keiner wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>thanks to be approved</comment>
        <translation>
            <numerusform>%n wartet auf dich</numerusform>
            <numerusform>%n warten auf dich</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf dich</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Audit: %1</source>
        <translation>Logbuch: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>ManagerFiles</name>
    <message>
        <source>What came of it</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Das würde sich ändern</translation>
    </message>
    <message>
        <source>From the inbox, and from USB sticks that are plugged in.</source>
        <translation>Aus dem Eingang und von eingesteckten USB-Sticks.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>Weitere Dateien</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>ManagerSignIn</name>
    <message>
        <source>For managers</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Zeig deinen Ausweis oder wähle deinen Namen.</translation>
    </message>
    <message>
        <source>Your passphrase opens the manager&apos;s page.</source>
        <translation>Dein Passwort öffnet die Seite der Leitung.</translation>
    </message>
</context>
<context>
    <name>MapPin</name>
    <message>
        <source>%1 still out there, %2 found</source>
        <comment>moustaches</comment>
        <translation>%1 noch versteckt, %2 gefunden</translation>
    </message>
</context>
<context>
    <name>MilestoneSlide</name>
    <message numerus="yes">
        <source>%n year(s) with us</source>
        <translation>
            <numerusform>%n Jahr bei uns</numerusform>
            <numerusform>%n Jahre bei uns</numerusform>
        </translation>
    </message>
    <message>
        <source>Happy birthday!</source>
        <translation>Alles Gute zum Geburtstag!</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jubiläum</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Beförderung</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>Meisterschaft</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>MyLook</name>
    <message>
        <source>There is no photo of you here yet. A manager can add one.</source>
        <translation>Von dir gibt es hier noch kein Foto. Die Leitung kann eins hinzufügen.</translation>
    </message>
    <message>
        <source>Your birthday is not known here. A manager can add it, if you like.</source>
        <translation>Dein Geburtstag ist hier nicht bekannt. Die Leitung kann ihn eintragen, wenn du magst.</translation>
    </message>
    <message>
        <source>My birthday, %1:</source>
        <translation>Mein Geburtstag, %1:</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>birthday</comment>
        <translation>Nicht zeigen</translation>
    </message>
    <message>
        <source>Congratulate me</source>
        <comment>birthday</comment>
        <translation>Gratuliert mir</translation>
    </message>
</context>
<context>
    <name>MySignUps</name>
    <message>
        <source>%1 × %2</source>
        <comment>how many, what is brought</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>You wait, number %1</source>
        <translation>Du wartest, Nummer %1</translation>
    </message>
    <message>
        <source>You have not signed up for anything that is still to come. Have a look at the week.</source>
        <translation>Du bist gerade für nichts angemeldet. Schau dir die Woche an.</translation>
    </message>
</context>
<context>
    <name>NewestRow</name>
    <message>
        <source>%1, from %2</source>
        <comment>whom thanks are for, sender</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the thanks to %1</source>
        <translation>Dank an %1 ausblenden</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>%1 is cancelled.</source>
        <comment>event</comment>
        <translation>%1 fällt aus.</translation>
    </message>
    <message>
        <source>You moved up, you are in: %1</source>
        <comment>event</comment>
        <translation>Nachgerückt, du bist dabei: %1</translation>
    </message>
    <message>
        <source>Moved to another time: %1</source>
        <comment>event</comment>
        <translation>Neue Zeit: %1</translation>
    </message>
    <message>
        <source>Now in %1: %2</source>
        <comment>place, event</comment>
        <translation>Neuer Ort, %1: %2</translation>
    </message>
    <message>
        <source>This was changed: %1</source>
        <comment>event</comment>
        <translation>Geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in My sign-ups</source>
        <comment>news</comment>
        <translation>
            <numerusform>Noch %n unter „Meine Anmeldungen“</numerusform>
            <numerusform>Noch %n unter „Meine Anmeldungen“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeSlide</name>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>The kiosk is taking a short break</source>
        <translation>Der Kiosk macht kurz Pause</translation>
    </message>
    <message>
        <source>Something in it doesn&apos;t work just now. Your tickets and thanks are safe. Please try again in a while, or fetch a manager.</source>
        <translation>Gerade klemmt etwas. Deine Lose und Dankesworte sind sicher. Versuch es später noch einmal oder hol jemanden aus der Leitung.</translation>
    </message>
    <message>
        <source>Having a look ...</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not yet. A manager has been left a note of what is wrong.</source>
        <translation>Noch nicht. Die Leitung hat eine Notiz, was nicht stimmt.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <translation>%1 neu, %2 geändert, %3 unverändert</translation>
    </message>
    <message>
        <source>Left as it was. Nothing of this file was taken in.</source>
        <translation>Alles bleibt, wie es war. Aus dieser Datei wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Dein Passwort</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>PastRaffles</name>
    <message>
        <source>The protocol</source>
        <translation>Die Niederschrift</translation>
    </message>
    <message>
        <source>PDF to print and sign, without names</source>
        <translation>PDF zum Unterschreiben, ohne Namen</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Das Ziehungsprotokoll</translation>
    </message>
    <message>
        <source>The file that proves the draw, without names</source>
        <translation>Die Datei, die die Ziehung beweist, ohne Namen</translation>
    </message>
    <message>
        <source>The page that checks it</source>
        <translation>Die Prüfseite</translation>
    </message>
    <message>
        <source>For any browser, with the record beside it</source>
        <translation>Für jeden Browser, mit dem Ziehungsprotokoll</translation>
    </message>
    <message>
        <source>The announcement</source>
        <translation>Die Ankündigung</translation>
    </message>
    <message>
        <source>PDF for the wall: prizes and rules</source>
        <translation>PDF zum Aufhängen: Preise und Regeln</translation>
    </message>
    <message>
        <source>Raffles</source>
        <translation>Verlosungen</translation>
    </message>
    <message>
        <source>Abandon “%1”?</source>
        <translation>„%1“ abbrechen?</translation>
    </message>
    <message>
        <source>A second manager, please</source>
        <translation>Bitte noch jemand aus der Leitung</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Los</numerusform>
            <numerusform>%n Lose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>who had tickets</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>What should be written?</source>
        <translation>Was soll gespeichert werden?</translation>
    </message>
    <message>
        <source>It ends here: nothing more is drawn, and it can be neither undone nor repeated. The reason stands in the record.</source>
        <translation>Hier ist Schluss: Es wird nichts mehr gezogen, und das lässt sich weder zurücknehmen noch wiederholen. Der Grund steht im Ziehungsprotokoll.</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>Der Grund, in wenigen Worten</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Ganz abbrechen</translation>
    </message>
    <message>
        <source>Abandon the raffle</source>
        <translation>Verlosung abbrechen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Papers and record</source>
        <translation>Papiere und Protokoll</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Sticks suchen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Noch eine Datei</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Stick auswerfen</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Zweite Person</translation>
    </message>
</context>
<context>
    <name>PastResults</name>
    <message>
        <source>Abandoned: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Not awarded: %1</source>
        <translation>Nicht vergeben: %1</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>Es wurde nichts gezogen.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Noch ist nichts gezogen.</translation>
    </message>
    <message>
        <source>The hunt is on: nothing is drawn yet.</source>
        <translation>Die Jagd läuft: Noch ist nichts gezogen.</translation>
    </message>
    <message>
        <source>The seal of the record. Whoever kept it can prove that nothing was changed.</source>
        <translation>Das Siegel des Ziehungsprotokolls. Wer es aufbewahrt, kann beweisen, dass nichts verändert wurde.</translation>
    </message>
    <message>
        <source>The commitment. Keep a photo of it: with it anyone can check the draw.</source>
        <translation>Die Festlegung. Behalte ein Foto: Damit lässt sich die Ziehung nachprüfen.</translation>
    </message>
</context>
<context>
    <name>PastRow</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Los</numerusform>
            <numerusform>%n Lose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>who had tickets</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) won</source>
        <translation>
            <numerusform>%n Preis gewonnen</numerusform>
            <numerusform>%n Preise gewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not awarded</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n nicht vergeben</numerusform>
            <numerusform>%n nicht vergeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastRows</name>
    <message>
        <source>No raffle so far. What comes out of each will stand here, for years.</source>
        <translation>Noch keine Verlosung. Was bei jeder herauskommt, bleibt hier auf Jahre stehen.</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>The draw goes on soon</source>
        <translation>Gleich geht es weiter</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a prize</comment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n winner(s) can still come</source>
        <translation>
            <numerusform>Als Nächstes: %n Gewinn ist noch offen</numerusform>
            <numerusform>Als Nächstes: %n Gewinne sind noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the raffle early</source>
        <translation>Verlosung abbrechen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Off the floor</source>
        <translation>Inaktive Personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Welches Team?</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>What is it called now?</source>
        <translation>Wie heißt sie jetzt?</translation>
    </message>
    <message>
        <source>A new department</source>
        <translation>Neue Abteilung</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Names and team</source>
        <translation>Name und Team</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>Where is the face?</source>
        <translation>Wo ist das Gesicht?</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>%1 für immer löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other parts of the company, to be thanked by name.</source>
        <translation>Andere Bereiche im Unternehmen, denen man danken kann.</translation>
    </message>
    <message>
        <source>Name, photo, badge, thanks and tickets go, from the words of others too. Old backups forget them when they are restored. Save their data first if they want it.</source>
        <translation>Name, Foto, Ausweis, Dank und Lose verschwinden, auch aus den Worten anderer. Alte Sicherungen vergessen die Person beim Wiederherstellen. Speichere vorher ihre Daten, falls gewünscht.</translation>
    </message>
    <message>
        <source>This cannot be undone. It is noted with your name and their number.</source>
        <translation>Das lässt sich nicht zurücknehmen. Es wird mit deinem Namen und der Nummer der Person notiert.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Take this photo</source>
        <translation>Dieses Foto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Tag löschen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PeopleTeams</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is off the floor</source>
        <translation>Inaktive Personen</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Staff number, if any</source>
        <translation>Personalnr., optional</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Another photo</source>
        <translation>Anderes Foto</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Names and team</source>
        <translation>Name und Team</translation>
    </message>
    <message>
        <source>A new badge</source>
        <translation>Neuer Ausweis</translation>
    </message>
    <message>
        <source>A badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Off the floor</source>
        <translation>Inaktiv setzen</translation>
    </message>
    <message>
        <source>Back on the floor</source>
        <translation>Wieder aktiv</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Off the floor: not listed, no badge, not in a draw.</source>
        <translation>Inaktiv: auf keiner Liste, kein Ausweis, in keiner Ziehung.</translation>
    </message>
    <message>
        <source>Has no badge yet.</source>
        <translation>Hat noch keinen Ausweis.</translation>
    </message>
    <message>
        <source>The photo is kept and not shown.</source>
        <translation>Das Foto ist gespeichert und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Geburtstag: %1</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>birthday</comment>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>birthday</comment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Add their birthday</source>
        <translation>Geburtstag eintragen</translation>
    </message>
</context>
<context>
    <name>PickPerson</name>
    <message>
        <source>First letters of the name</source>
        <translation>Erste Buchstaben des Namens</translation>
    </message>
    <message>
        <source>Nobody is found by these letters. Some people are not listed: their badge works.</source>
        <translation>Zu diesen Buchstaben passt niemand. Manche stehen nicht auf der Liste: Da hilft der Ausweis.</translation>
    </message>
    <message>
        <source>Two people look the same here. More letters or the badge tell them apart.</source>
        <translation>Zwei Personen sehen hier gleich aus. Weitere Buchstaben oder der Ausweis helfen.</translation>
    </message>
</context>
<context>
    <name>PicturePick</name>
    <message>
        <source>%1 (%2)</source>
        <comment>file, stick</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No pictures here yet. Plug in a stick with JPEG, PNG, WebP or HEIC pictures, then look again.</source>
        <translation>Noch keine Bilder hier. Steck einen Stick mit JPEG-, PNG-, WebP- oder HEIC-Bildern ein und such noch einmal.</translation>
    </message>
</context>
<context>
    <name>PlacePick</name>
    <message>
        <source>Another place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>Write the first place</source>
        <translation>Ersten Ort eintragen</translation>
    </message>
</context>
<context>
    <name>PlaceSide</name>
    <message>
        <source>Touch the plan where it is, or move it with the arrow keys.</source>
        <translation>Tippe auf die Stelle im Plan oder verschiebe sie mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>No moustache has been here yet.</source>
        <translation>Hier war noch kein Schnurrbart.</translation>
    </message>
    <message>
        <source>%1 still out there, %2 found</source>
        <comment>moustaches</comment>
        <translation>%1 noch versteckt, %2 gefunden</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>numbers of moustaches</comment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>still out there</source>
        <comment>moustaches, after their number</comment>
        <translation>noch versteckt</translation>
    </message>
    <message>
        <source>found</source>
        <comment>moustaches, after their number</comment>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>Not on the plan yet</source>
        <translation>Noch nicht auf dem Plan</translation>
    </message>
    <message>
        <source>Touch a pin to see which numbers are there.</source>
        <translation>Tippe auf eine Marke und sieh, welche Nummern dort sind.</translation>
    </message>
</context>
<context>
    <name>PlacesMap</name>
    <message>
        <source>A new place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Wo sie stecken</translation>
    </message>
    <message>
        <source>Kitchen, top shelf</source>
        <translation>Küche, oberstes Regal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Vom Plan</translation>
    </message>
    <message>
        <source>Take it off the plan</source>
        <translation>Vom Plan nehmen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>Auf den Plan</translation>
    </message>
    <message>
        <source>Put it on the plan</source>
        <translation>Auf den Plan setzen</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Hier ist es</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>No places yet. Make one, or go round with the scanner.</source>
        <translation>Noch keine Orte. Leg einen an oder geh mit dem Scanner herum.</translation>
    </message>
    <message>
        <source>Touch a place, then “Put it on the plan”, then the spot.</source>
        <translation>Tippe auf einen Ort, dann auf „Auf den Plan setzen“, dann auf die Stelle.</translation>
    </message>
</context>
<context>
    <name>PraiseAges</name>
    <message>
        <source>less than a week</source>
        <translation>weniger als eine Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks or longer</source>
        <translation>
            <numerusform>%n Woche oder länger</numerusform>
            <numerusform>%n Wochen oder länger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 weeks</source>
        <translation>%1 bis %2 Wochen</translation>
    </message>
    <message>
        <source>Every customer&apos;s praise has its answer.</source>
        <translation>Jedes Kundenlob hat seine Antwort.</translation>
    </message>
</context>
<context>
    <name>PraisePage</name>
    <message numerus="yes">
        <source>%n customer(s) praised, and nobody has answered</source>
        <translation>
            <numerusform>%n-mal Lob, noch ohne Antwort</numerusform>
            <numerusform>%n-mal Lob, noch ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Praise to answer</source>
        <translation>Lob beantworten</translation>
    </message>
    <message>
        <source>A note from you</source>
        <translation>Eine Notiz von dir</translation>
    </message>
    <message>
        <source>This is how it looks</source>
        <translation>So sieht es aus</translation>
    </message>
    <message numerus="yes">
        <source>It has waited %n day(s)</source>
        <translation>
            <numerusform>Es wartet seit %n Tag</numerusform>
            <numerusform>Es wartet seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>It came today</source>
        <translation>Es kam heute</translation>
    </message>
    <message>
        <source>Every customer&apos;s praise has its answer.</source>
        <translation>Jedes Kundenlob hat seine Antwort.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show it without</source>
        <translation>Ohne Notiz zeigen</translation>
    </message>
    <message>
        <source>What you would say to them yourself.</source>
        <translation>Was du selbst dazu sagen würdest.</translation>
    </message>
    <message>
        <source>Write with your finger, and sign it.</source>
        <translation>Schreib mit dem Finger und unterschreib.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beides zeigen</translation>
    </message>
</context>
<context>
    <name>PraiseRow</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>praise has waited so long</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>on the screen already</source>
        <translation>schon auf dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>PraiseSlide</name>
    <message>
        <source>From a customer</source>
        <translation>Von Kunden</translation>
    </message>
    <message>
        <source>From a customer: %1</source>
        <comment>praise, and the value that it shows</comment>
        <translation>Von Kunden: %1</translation>
    </message>
</context>
<context>
    <name>PrizesPage</name>
    <message>
        <source>%1 has won</source>
        <comment>name</comment>
        <translation>%1 hat gewonnen</translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) to hand over</source>
        <translation>
            <numerusform>%n Preis zu übergeben</numerusform>
            <numerusform>%n Preise zu übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Hand it over?</source>
        <translation>Preis übergeben?</translation>
    </message>
    <message>
        <source>Keep it for the winner?</source>
        <translation>Preis zurücklegen?</translation>
    </message>
    <message>
        <source>Is the winner not coming?</source>
        <translation>Kommt niemand mehr?</translation>
    </message>
    <message>
        <source>Why is this win not valid?</source>
        <translation>Warum gilt dieser Gewinn nicht?</translation>
    </message>
    <message>
        <source>A second manager, please</source>
        <translation>Bitte noch jemand aus der Leitung</translation>
    </message>
    <message numerus="yes">
        <source>%n was/were not claimed in time</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n wurde nicht rechtzeitig angenommen</numerusform>
            <numerusform>%n wurden nicht rechtzeitig angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Not coming (in %1)</source>
        <translation>Kommt nicht (in %1)</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Kommt nicht</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>“%1” goes to %2, now. This is noted with your name.</source>
        <translation>„%1“ geht jetzt an %2. Das wird mit deinem Namen notiert.</translation>
    </message>
    <message>
        <source>“%1” is %2&apos;s for good and waits here to be fetched. This cannot be undone.</source>
        <translation>„%1“ gehört jetzt endgültig %2 und liegt hier zum Abholen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>%2 loses “%1”, and it is drawn again in the next round. This cannot be undone.</source>
        <translation>%2 verliert „%1“, und in der nächsten Runde wird neu gezogen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The winner&apos;s badge was held up.</source>
        <translation>Der richtige Ausweis wurde gezeigt.</translation>
    </message>
    <message>
        <source>To be sure, let the winner hold up their badge.</source>
        <translation>Sicher ist sicher: Bitte um den Ausweis und scanne ihn.</translation>
    </message>
    <message>
        <source>The reason goes into the record of the draw, without names. The prize is drawn again.</source>
        <translation>Der Grund kommt ins Ziehungsprotokoll, also bitte keine Namen. Der Preis wird neu gezogen.</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>Der Grund, in wenigen Worten</translation>
    </message>
    <message>
        <source>All prizes</source>
        <translation>Alle Preise</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Zweite Person</translation>
    </message>
</context>
<context>
    <name>PrizesSlide</name>
    <message>
        <source>The raffle</source>
        <translation>Die Verlosung</translation>
    </message>
    <message>
        <source>To be won</source>
        <translation>Zu gewinnen</translation>
    </message>
    <message numerus="yes">
        <source>%n of these</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more prize(s)</source>
        <translation>
            <numerusform>und %n weiterer Preis</numerusform>
            <numerusform>und %n weitere Preise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCopy</name>
    <message numerus="yes">
        <source>On %n day(s) more, at the same time, with its slots. Sign-ups stay with the first one.</source>
        <translation>
            <numerusform>An einem weiteren Tag, zur selben Zeit, mit den Slots. Anmeldungen bleiben beim ersten.</numerusform>
            <numerusform>An %n weiteren Tagen, zur selben Zeit, mit den Slots. Anmeldungen bleiben beim ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the days on which it takes place too.</source>
        <translation>Tippe auf die Tage, an denen der Termin auch stattfindet.</translation>
    </message>
</context>
<context>
    <name>ProgrammeCover</name>
    <message>
        <source>Does anybody have to take the calls meanwhile?</source>
        <translation>Muss solange jemand ans Telefon?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, others cover</source>
        <translation>Ja, mit Vertretung</translation>
    </message>
    <message>
        <source>A cover slot every hour</source>
        <translation>Vertretung für jede Stunde</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Nobody yet: %1</source>
        <translation>Noch niemand: %1</translation>
    </message>
    <message>
        <source>No cover slots yet. Add some, then people sign up for them.</source>
        <translation>Noch keine Slots für die Vertretung. Leg welche an, dann kann man sich eintragen.</translation>
    </message>
    <message>
        <source>What customers are told</source>
        <translation>Das erfahren die Kunden</translation>
    </message>
    <message>
        <source>Ready words, %1</source>
        <translation>Fertiger Text, %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing yet. Take the ready words in one of the languages, or write your own.</source>
        <translation>Noch nichts. Nimm den fertigen Text in einer der Sprachen oder schreib einen eigenen.</translation>
    </message>
</context>
<context>
    <name>ProgrammeDays</name>
    <message>
        <source>brought to you by %1</source>
        <translation>präsentiert von %1</translation>
    </message>
    <message>
        <source>Nothing on this day yet.</source>
        <translation>An diesem Tag ist noch nichts.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>event, time</comment>
        <translation>Neu: %1, %2</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <comment>event, time</comment>
        <translation>%1: jetzt %2</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %n day(s): %1</source>
        <translation>
            <numerusform>Auf %n Tag kopiert: %1</numerusform>
            <numerusform>Auf %n Tage kopiert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>On again: %1</source>
        <translation>Findet doch statt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n moved up from the waiting list</source>
        <translation>
            <numerusform>%n von der Warteliste nachgerückt</numerusform>
            <numerusform>%n von der Warteliste nachgerückt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n Tag</numerusform>
            <numerusform>%1, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, ganztägig</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt der Termin?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What happens there?</source>
        <translation>Was passiert dort?</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n Slot</numerusform>
            <numerusform>%n Slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n angemeldet</numerusform>
            <numerusform>%n angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs to sign up</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>Calls meanwhile</source>
        <translation>Anrufe solange</translation>
    </message>
    <message>
        <source>Covered, with a notice</source>
        <translation>Vertretung, mit Hinweis</translation>
    </message>
    <message>
        <source>Others take them</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>A notice to customers</source>
        <translation>Hinweis für Kunden</translation>
    </message>
    <message>
        <source>No cover needed</source>
        <translation>Keine Vertretung nötig</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Vortrag von</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Präsentiert von</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>Sort of event</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nichts Besonderes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keins</translation>
    </message>
    <message>
        <source>The place is taken then</source>
        <translation>Der Ort ist dann belegt</translation>
    </message>
    <message>
        <source>The speaker is elsewhere then</source>
        <translation>Wer vorträgt, ist dann woanders</translation>
    </message>
    <message numerus="yes">
        <source>%n of its people are elsewhere then</source>
        <translation>
            <numerusform>%n Person daraus ist dann woanders</numerusform>
            <numerusform>%n Personen daraus sind dann woanders</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>Auf andere Tage</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer ist da</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Findet doch statt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt der Termin?</translation>
    </message>
    <message>
        <source>What happens there?</source>
        <translation>Was passiert dort?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist es?</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>Wer hält den Vortrag?</translation>
    </message>
    <message>
        <source>Who brings it?</source>
        <translation>Wer präsentiert es?</translation>
    </message>
    <message>
        <source>What sort of event is it?</source>
        <translation>Was für ein Termin ist es?</translation>
    </message>
    <message>
        <source>What are customers told?</source>
        <translation>Was erfahren die Kunden?</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>What do people sign up for?</source>
        <translation>Wofür meldet man sich an?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>Welcher Ausschnitt?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Welches Bild?</translation>
    </message>
    <message>
        <source>On which days too?</source>
        <translation>An welchen Tagen noch?</translation>
    </message>
    <message>
        <source>Cancel it?</source>
        <translation>Absagen?</translation>
    </message>
    <message>
        <source>Calls meanwhile</source>
        <translation>Wer geht solange ans Telefon?</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Nothing changes until you keep it.</source>
        <translation>Geändert wird erst, wenn du es behältst.</translation>
    </message>
    <message numerus="yes">
        <source>%n have signed up for “%1”. They are told at their next badge scan, and the programme says that it is cancelled.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n Person ist für „%1“ angemeldet. Sie erfährt es, wenn sie das nächste Mal ihren Ausweis zeigt. Im Programm steht, dass der Termin ausfällt.</numerusform>
            <numerusform>%n Personen sind für „%1“ angemeldet. Sie erfahren es, wenn sie das nächste Mal ihren Ausweis zeigen. Im Programm steht, dass der Termin ausfällt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Ja, absagen</translation>
    </message>
    <message>
        <source>Notice, as text</source>
        <translation>Hinweis als Text</translation>
    </message>
    <message>
        <source>Notice, on paper</source>
        <translation>Hinweis auf Papier</translation>
    </message>
    <message>
        <source>The week, as a poster (A3)</source>
        <translation>Die Woche als Plakat (A3)</translation>
    </message>
    <message>
        <source>The week, as a poster (A4)</source>
        <translation>Die Woche als Plakat (A4)</translation>
    </message>
    <message>
        <source>Card with its code</source>
        <translation>Karte mit Code</translation>
    </message>
    <message>
        <source>Sign-up list</source>
        <translation>Anmeldeliste</translation>
    </message>
    <message>
        <source>List to tick</source>
        <translation>Liste zum Abhaken</translation>
    </message>
    <message>
        <source>Cover roster</source>
        <translation>Vertretungsplan</translation>
    </message>
    <message>
        <source>What is brought</source>
        <translation>Mitbringliste</translation>
    </message>
    <message>
        <source>To be copied anywhere</source>
        <translation>Zum Kopieren</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Poster of the week</source>
        <translation>Plakat der Woche</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Andere schreiben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Stick auswerfen</translation>
    </message>
</context>
<context>
    <name>ProgrammeRow</name>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Moved, was at %1</source>
        <translation>Neue Zeit, vorher %1</translation>
    </message>
    <message>
        <source>Was in: %1</source>
        <translation>Neuer Ort, vorher %1</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n angemeldet</numerusform>
            <numerusform>%n angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>with cover</source>
        <translation>mit Vertretung</translation>
    </message>
</context>
<context>
    <name>ProgrammeSlide</name>
    <message>
        <source>cancelled</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>time</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>new time, it was %1</source>
        <translation>neue Zeit, vorher %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>place</comment>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>A day with %1</source>
        <comment>a sponsor</comment>
        <translation>Ein Tag mit %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <translation>Jetzt, bis %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n Minute</numerusform>
            <numerusform>In %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, at %1</source>
        <translation>Danach, um %1</translation>
    </message>
    <message>
        <source>Nothing more today. See you tomorrow.</source>
        <translation>Für heute war’s das. Bis morgen.</translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation>präsentiert von %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
</context>
<context>
    <name>ProgrammeSlot</name>
    <message>
        <source>What to bring: vegetarian, sweet, drinks</source>
        <translation>Was: vegetarisch, süß, Getränke</translation>
    </message>
    <message>
        <source>What it is called (it may stay empty)</source>
        <translation>Name (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <source>Taking calls</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>How many portions?</source>
        <translation>Wie viele Portionen?</translation>
    </message>
    <message>
        <source>For how many?</source>
        <translation>Für wie viele?</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation>Zehn mehr</translation>
    </message>
    <message>
        <source>At a time of its own</source>
        <translation>Eigene Zeit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message numerus="yes">
        <source>%n in it</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n dabei</numerusform>
            <numerusform>%n dabei</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ProgrammeSlots</name>
    <message>
        <source>Until each slot starts</source>
        <translation>Bis der Slot beginnt</translation>
    </message>
    <message>
        <source>Until the event starts</source>
        <translation>Bis der Termin beginnt</translation>
    </message>
    <message>
        <source>Until 1 hour before</source>
        <translation>Bis 1 Stunde vorher</translation>
    </message>
    <message>
        <source>Until the day before</source>
        <translation>Bis zum Tag davor</translation>
    </message>
    <message>
        <source>Until 2 days before</source>
        <translation>Bis 2 Tage vorher</translation>
    </message>
    <message>
        <source>Until a week before</source>
        <translation>Bis 1 Woche vorher</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <source>Taking calls</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>taken, places</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n dabei</numerusform>
            <numerusform>%n dabei</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody may come. Add slots where places are counted or something is brought.</source>
        <translation>Alle dürfen kommen. Leg Slots an, wenn Plätze gezählt werden oder man etwas mitbringt.</translation>
    </message>
    <message>
        <source>All away</source>
        <translation>Alle weg</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>5 tables</source>
        <translation>5 Tische</translation>
    </message>
    <message>
        <source>One thing to bring</source>
        <translation>Etwas mitbringen</translation>
    </message>
    <message>
        <source>Bring, hour by hour</source>
        <translation>Mitbringen, stündlich</translation>
    </message>
    <message>
        <source>A list of dishes</source>
        <translation>Speisenliste</translation>
    </message>
    <message>
        <source>Until when can one sign up?</source>
        <translation>Bis wann kann man sich anmelden?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>At a time that was typed elsewhere</source>
        <translation>Zu einer anderswo eingetragenen Zeit</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>One place per person</source>
        <translation>Einer pro Person</translation>
    </message>
    <message>
        <source>Take and bring</source>
        <translation>Mitbringen und nehmen</translation>
    </message>
    <message>
        <source>Teams sign up</source>
        <translation>Für Teams</translation>
    </message>
</context>
<context>
    <name>ProgrammeWhen</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
    <message>
        <source>Past midnight, into the next day.</source>
        <translation>Über Mitternacht bis zum nächsten Tag.</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Before: %1</source>
        <comment>the sender&apos;s own words</comment>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>It waits because of “%1”.</source>
        <translation>Es wartet wegen „%1“.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation>von jemandem aus dem Team</translation>
    </message>
</context>
<context>
    <name>QueueDays</name>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>+ 1 week</source>
        <translation>+ 1 Woche</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Today, at once</source>
        <translation>Heute, sofort</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ohne Ende</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Change the words</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>When is it shown?</source>
        <translation>Wann wird es gezeigt?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>Whoever sent it can read the reason, with their badge.</source>
        <translation>Wer es geschickt hat, kann den Grund mit dem Ausweis lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>thanks to be approved</comment>
        <translation>
            <numerusform>%n wartet auf dich</numerusform>
            <numerusform>%n warten auf dich</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>Das Neueste</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Pick days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf dich.</translation>
    </message>
    <message>
        <source>No thanks on the screen yet.</source>
        <translation>Noch kein Dank auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>the sender&apos;s own words</comment>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation>Was sollte die Person wissen?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Do not show</source>
        <translation>Nicht zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Text behalten</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Eigene Worte</translation>
    </message>
</context>
<context>
    <name>QuietSwitch</name>
    <message>
        <source>Let it be heard again</source>
        <translation>Ton wieder an</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Ton aus</translation>
    </message>
</context>
<context>
    <name>RaffleClosing</name>
    <message>
        <source>Close “%1”?</source>
        <translation>„%1“ schließen?</translation>
    </message>
    <message numerus="yes">
        <source>From then on no moustache becomes a ticket any more. %n ticket(s) will be in the draw. A closed raffle cannot be opened again.</source>
        <translation>
            <numerusform>Danach wird kein Schnurrbart mehr zum Los. %n Los kommt in die Ziehung. Eine geschlossene Verlosung lässt sich nicht wieder öffnen.</numerusform>
            <numerusform>Danach wird kein Schnurrbart mehr zum Los. %n Lose kommen in die Ziehung. Eine geschlossene Verlosung lässt sich nicht wieder öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Jetzt schließen</translation>
    </message>
</context>
<context>
    <name>RaffleCountdownSlide</name>
    <message numerus="yes">
        <source>day(s) to the draw</source>
        <translation>
            <numerusform>Tag bis zur Ziehung</numerusform>
            <numerusform>Tage bis zur Ziehung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) to the draw</source>
        <translation>
            <numerusform>Stunde bis zur Ziehung</numerusform>
            <numerusform>Stunden bis zur Ziehung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) to the draw</source>
        <translation>
            <numerusform>Minute bis zur Ziehung</numerusform>
            <numerusform>Minuten bis zur Ziehung</numerusform>
        </translation>
    </message>
    <message>
        <source>The raffle</source>
        <translation>Die Verlosung</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2</source>
        <translation>Ziehung am %1 um %2</translation>
    </message>
    <message>
        <source>The draw is today at %1</source>
        <translation>Ziehung heute um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) in it so far</source>
        <translation>
            <numerusform>Bisher %n Los im Topf</numerusform>
            <numerusform>Bisher %n Lose im Topf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <comment>count x prize</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>RaffleCourse</name>
    <message>
        <source>How often can one person win?</source>
        <translation>Wie oft kann eine Person gewinnen?</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>As often as they are drawn</source>
        <translation>Beliebig oft</translation>
    </message>
    <message>
        <source>How long does a prize wait for its winner?</source>
        <translation>Wie lange wartet ein Preis?</translation>
    </message>
    <message>
        <source>How long is the list of tickets shown?</source>
        <translation>Wie lange hängt die Losliste aus?</translation>
    </message>
    <message>
        <source>When can the draw begin?</source>
        <translation>Wann darf die Ziehung beginnen?</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Not before…</source>
        <translation>Nicht vor …</translation>
    </message>
</context>
<context>
    <name>RaffleExcluded</name>
    <message>
        <source>The organisers</source>
        <translation>Das Orga-Team</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): all managers, and whoever hid moustaches</source>
        <translation>
            <numerusform>%n Person: die ganze Leitung und wer Schnurrbärte versteckt hat</numerusform>
            <numerusform>%n Personen: die ganze Leitung und wer Schnurrbärte versteckt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole team…</source>
        <translation>Ein ganzes Team …</translation>
    </message>
    <message>
        <source>Somebody…</source>
        <translation>Eine Person …</translation>
    </message>
    <message>
        <source>Everybody on the roster takes part.</source>
        <translation>Alle auf der Personenliste sind dabei.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take no part:</source>
        <translation>
            <numerusform>%n Person ist nicht dabei:</numerusform>
            <numerusform>%n Personen sind nicht dabei:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes part again</source>
        <translation>%1 ist wieder dabei</translation>
    </message>
</context>
<context>
    <name>RaffleForm</name>
    <message>
        <source>Open a raffle</source>
        <translation>Verlosung starten</translation>
    </message>
    <message>
        <source>How much can one find?</source>
        <translation>Wie viel darf man finden?</translation>
    </message>
    <message>
        <source>A picture of the prize</source>
        <translation>Ein Bild des Preises</translation>
    </message>
    <message>
        <source>How does the draw go?</source>
        <translation>Wie läuft die Ziehung?</translation>
    </message>
    <message>
        <source>Who takes no part?</source>
        <translation>Wer ist nicht dabei?</translation>
    </message>
    <message>
        <source>Whole teams</source>
        <translation>Ganze Teams</translation>
    </message>
    <message>
        <source>Single people</source>
        <translation>Einzelne Personen</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>„%1“ starten?</translation>
    </message>
    <message>
        <source>Is “%1” right?</source>
        <translation>Stimmt „%1“ so?</translation>
    </message>
    <message>
        <source>Worth, giver and picture are for people to see. You may leave them empty.</source>
        <translation>Wert, Sponsor und Bild werden allen gezeigt. Alles davon darf leer bleiben.</translation>
    </message>
    <message>
        <source>From a USB stick, or from the inbox folder of this site.</source>
        <translation>Vom USB-Stick oder aus dem Eingang dieses Standorts.</translation>
    </message>
    <message>
        <source>Once it is announced, none of this changes any more.</source>
        <translation>Ist die Verlosung angekündigt, ändert sich daran nichts mehr.</translation>
    </message>
    <message>
        <source>They hear it when they hold up a moustache, and can give it to a colleague.</source>
        <translation>Sie erfahren es, wenn sie einen Schnurrbart zeigen, und können ihn im Team verschenken.</translation>
    </message>
    <message>
        <source>Those who are in the team now. A touch leaves them out, another takes them in.</source>
        <translation>Wer jetzt im Team ist. Einmal tippen nimmt alle heraus, noch einmal holt sie zurück.</translation>
    </message>
    <message>
        <source>A touch leaves somebody out, another takes them in.</source>
        <translation>Einmal tippen nimmt jemanden heraus, noch einmal holt die Person zurück.</translation>
    </message>
    <message>
        <source>It is announced, and none of this changes any more.</source>
        <translation>Sie ist angekündigt, daran ändert sich nichts mehr.</translation>
    </message>
    <message>
        <source>Once it is announced, nobody can change any of this.</source>
        <translation>Nach der Ankündigung kann das niemand mehr ändern.</translation>
    </message>
    <message>
        <source>One kind of prize on each line. The first line is drawn first.</source>
        <translation>Eine Art Preis pro Zeile. Die erste Zeile wird zuerst gezogen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Prize %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>RaffleLimits</name>
    <message>
        <source>Tickets for one person, in all</source>
        <translation>Lose pro Person, insgesamt</translation>
    </message>
    <message>
        <source>As many as they find</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>When are finds taken?</source>
        <translation>Wann zählen Funde?</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>RaffleOverview</name>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message>
        <source>The hunt opens soon</source>
        <translation>Die Jagd beginnt bald</translation>
    </message>
    <message>
        <source>No hunt at the moment</source>
        <translation>Zurzeit keine Jagd</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n noch versteckt</numerusform>
            <numerusform>%n noch versteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as a raffle is announced, it stands here.</source>
        <translation>Sobald eine Verlosung angekündigt ist, steht sie hier.</translation>
    </message>
    <message>
        <source>The hunt is over. The draw is next.</source>
        <translation>Die Jagd ist vorbei. Jetzt kommt die Ziehung.</translation>
    </message>
    <message>
        <source>All is drawn. Thank you for hunting.</source>
        <translation>Alles ist gezogen. Danke fürs Jagen.</translation>
    </message>
    <message>
        <source>This raffle was ended without a draw. A manager knows why.</source>
        <translation>Diese Verlosung endete ohne Ziehung. Die Leitung weiß, warum.</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2.</source>
        <translation>Ziehung am %1 um %2.</translation>
    </message>
    <message>
        <source>Every find is a ticket in the draw.</source>
        <translation>Jeder Fund ist ein Los in der Ziehung.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>found: the draw</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed now. Open again: %1.</source>
        <translation>Gerade zu. Wieder offen: %1.</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <comment>opening hours</comment>
        <translation>Offen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n ticket(s) a day for each of you.</source>
        <translation>
            <numerusform>Höchstens %n Los pro Tag und Person.</numerusform>
            <numerusform>Höchstens %n Lose pro Tag und Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>opening hours, limit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To be won</source>
        <translation>Zu gewinnen</translation>
    </message>
    <message>
        <source>The prizes</source>
        <translation>Die Preise</translation>
    </message>
    <message numerus="yes">
        <source>and %n more prize(s)</source>
        <translation>
            <numerusform>und %n weiterer Preis</numerusform>
            <numerusform>und %n weitere Preise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>Alle %n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RafflePictures</name>
    <message>
        <source>%1 (%2)</source>
        <comment>file, stick</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No pictures here yet. Plug in a stick with JPEG, PNG or WebP pictures, then look again.</source>
        <translation>Noch keine Bilder hier. Steck einen Stick mit JPEG-, PNG- oder WebP-Bildern ein und such noch einmal.</translation>
    </message>
</context>
<context>
    <name>RafflePrize</name>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>What is it worth?</source>
        <translation>Was ist es wert?</translation>
    </message>
    <message>
        <source>Who gives it?</source>
        <translation>Wer stiftet es?</translation>
    </message>
    <message>
        <source>How many of them?</source>
        <translation>Wie viele davon?</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Einer weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Einer mehr</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Remove this prize</source>
        <translation>Diesen Preis entfernen</translation>
    </message>
</context>
<context>
    <name>RafflePrizes</name>
    <message>
        <source>Name of the raffle</source>
        <translation>Name der Verlosung</translation>
    </message>
    <message>
        <source>More about prize %1</source>
        <translation>Mehr zu Preis %1</translation>
    </message>
    <message>
        <source>Prize %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>Draw it earlier</source>
        <translation>Früher ziehen</translation>
    </message>
    <message>
        <source>Draw it later</source>
        <translation>Später ziehen</translation>
    </message>
    <message>
        <source>One more prize</source>
        <translation>Noch ein Preis</translation>
    </message>
</context>
<context>
    <name>RaffleScreen</name>
    <message>
        <source>Nobody can bend this draw</source>
        <translation>Bei dieser Ziehung schummelt niemand</translation>
    </message>
    <message>
        <source>The code won&apos;t read?</source>
        <translation>Code nicht lesbar?</translation>
    </message>
    <message>
        <source>The moustache hunt</source>
        <translation>Die Schnurrbartjagd</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo suchen?</translation>
    </message>
    <message>
        <source>Check the draw at home</source>
        <translation>Die Ziehung zu Hause nachprüfen</translation>
    </message>
    <message>
        <source>The kiosk can&apos;t: its secret is sealed first. We can&apos;t: nobody knows the dice.</source>
        <translation>Nicht der Kiosk: Sein Geheimnis ist versiegelt. Nicht wir: Niemand kennt die Würfel.</translation>
    </message>
    <message>
        <source>The draw</source>
        <translation>Die Ziehung</translation>
    </message>
    <message>
        <source>How the draw works</source>
        <translation>So läuft die Ziehung</translation>
    </message>
    <message>
        <source>Check it at home</source>
        <translation>Zu Hause nachprüfen</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Code scannen</translation>
    </message>
</context>
<context>
    <name>RaffleSlide</name>
    <message>
        <source>The raffle</source>
        <translation>Die Verlosung</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n noch versteckt</numerusform>
            <numerusform>%n noch versteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every moustache is found. The draw is next.</source>
        <translation>Alle Schnurrbärte sind gefunden. Jetzt kommt die Ziehung.</translation>
    </message>
    <message>
        <source>The draw is today at %1. Every find is a ticket.</source>
        <translation>Ziehung heute um %1. Jeder Fund ist ein Los.</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2. Every find is a ticket.</source>
        <translation>Ziehung am %1 um %2. Jeder Fund ist ein Los.</translation>
    </message>
    <message>
        <source>Every find is a ticket.</source>
        <translation>Jeder Fund ist ein Los.</translation>
    </message>
</context>
<context>
    <name>RaffleSure</name>
    <message>
        <source>As many as they find</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>Nobody: all on the roster take part</source>
        <translation>Niemand: Alle sind dabei</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s), in the order of the draw</source>
        <translation>
            <numerusform>%n Preis, in der Reihenfolge der Ziehung</numerusform>
            <numerusform>%n Preise, in der Reihenfolge der Ziehung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>worth, who gives it</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Tickets for one person</source>
        <translation>Lose pro Person</translation>
    </message>
    <message>
        <source>Of them on one day</source>
        <translation>Davon an einem Tag</translation>
    </message>
    <message>
        <source>When are finds taken?</source>
        <translation>Wann zählen Funde?</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>One person can win</source>
        <translation>Gewinne pro Person</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Höchstens einer</translation>
    </message>
    <message>
        <source>As often as they are drawn</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>A prize waits for</source>
        <translation>Ein Preis wartet</translation>
    </message>
    <message>
        <source>The list is shown for</source>
        <translation>Die Liste hängt aus</translation>
    </message>
    <message>
        <source>The draw begins</source>
        <translation>Die Ziehung beginnt</translation>
    </message>
    <message>
        <source>Not before %1, %2</source>
        <comment>day, time</comment>
        <translation>Nicht vor %1, %2</translation>
    </message>
    <message>
        <source>At any time after closing</source>
        <translation>Jederzeit nach dem Schließen</translation>
    </message>
    <message>
        <source>Who takes no part?</source>
        <translation>Wer ist nicht dabei?</translation>
    </message>
    <message>
        <source>Announce now, open later</source>
        <translation>Nur ankündigen</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>RaffleTeams</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the roster is in a team.</source>
        <translation>Niemand auf der Personenliste gehört zu einem Team.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Prize %1 of %2</source>
        <translation>Preis %1 von %2</translation>
    </message>
    <message>
        <source>Prize %1 of %2, drawn again</source>
        <translation>Preis %1 von %2, neu gezogen</translation>
    </message>
    <message>
        <source>%1, given by %2</source>
        <comment>worth, sponsor of a prize</comment>
        <translation>%1, gestiftet von %2</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <comment>sponsor of a prize</comment>
        <translation>Gestiftet von %1</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>until the first draw may begin</source>
        <translation>bis zur ersten Ziehung</translation>
    </message>
    <message>
        <source>The tickets are being mixed…</source>
        <translation>Die Lose werden gemischt …</translation>
    </message>
    <message>
        <source>The list is still up for all to see. Then it is drawn.</source>
        <translation>Die Liste hängt noch für alle aus. Dann wird gezogen.</translation>
    </message>
    <message>
        <source>Next: one touch, and the winner is fixed before any name runs.</source>
        <translation>Der Gewinn steht fest, bevor ein Name läuft.</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Alle Gewinne</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>A second manager, please</source>
        <translation>Bitte noch jemand aus der Leitung</translation>
    </message>
    <message>
        <source>Why does the raffle end early?</source>
        <translation>Warum endet die Verlosung vorzeitig?</translation>
    </message>
    <message>
        <source>Why is this win not valid?</source>
        <translation>Warum gilt dieser Gewinn nicht?</translation>
    </message>
    <message>
        <source>No prize is drawn any more. This cannot be undone. The reason goes into the record of the draw.</source>
        <translation>Es wird kein Preis mehr gezogen. Das lässt sich nicht zurücknehmen. Der Grund kommt ins Ziehungsprotokoll.</translation>
    </message>
    <message>
        <source>The reason goes into the record of the draw. The prize is drawn again.</source>
        <translation>Der Grund kommt ins Ziehungsprotokoll. Der Preis wird neu gezogen.</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>Der Grund, in wenigen Worten</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <translation>Ja, so machen</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Zweite Person</translation>
    </message>
</context>
<context>
    <name>RehearsalMark</name>
    <message>
        <source>REHEARSAL – nothing counts</source>
        <translation>PROBE – nichts zählt</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>nichts zählt</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Who found it?</source>
        <translation>Wer hat ihn gefunden?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message numerus="yes">
        <source>Pick your colleague&apos;s name, or hold up their badge. The %n ticket(s) will be theirs.</source>
        <comment>tickets that a colleague gets</comment>
        <translation>
            <numerusform>Wähle den Namen der Person oder zeig ihren Ausweis. Dann gehört ihr das Los.</numerusform>
            <numerusform>Wähle den Namen der Person oder zeig ihren Ausweis. Dann gehören ihr die %n Lose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No badge? Pick your name</source>
        <translation>Kein Ausweis? Wähl deinen Namen</translation>
    </message>
    <message>
        <source>Pick your name</source>
        <translation>Namen wählen</translation>
    </message>
    <message>
        <source>It&apos;s for a colleague</source>
        <translation>Für jemand anderen</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Jemand anderen wählen</translation>
    </message>
    <message>
        <source>Give them to a colleague</source>
        <translation>Im Team verschenken</translation>
    </message>
    <message>
        <source>Give it to a colleague</source>
        <translation>Im Team verschenken</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Mit der Kamera</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>Noch einen scannen</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Meine Lose</translation>
    </message>
    <message>
        <source>Lovely find! Whose is it?</source>
        <translation>Schöner Fund! Wem gehört er?</translation>
    </message>
    <message>
        <source>Hold up your badge, and the ticket is yours.</source>
        <translation>Zeig deinen Ausweis, und das Los gehört dir.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Einen Moment …</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are yours.</source>
        <translation>
            <numerusform>%n Los gehört dir.</numerusform>
            <numerusform>%n Lose gehören dir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) go to %1.</source>
        <translation>
            <numerusform>%n Los geht an %1.</numerusform>
            <numerusform>%n Lose gehen an %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are your colleague&apos;s.</source>
        <translation>
            <numerusform>%n Los ist verschenkt.</numerusform>
            <numerusform>%n Lose sind verschenkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>The draw is finished</source>
        <translation>Die Ziehung ist beendet</translation>
    </message>
    <message>
        <source>That was the last draw</source>
        <translation>Das war die letzte Ziehung</translation>
    </message>
    <message>
        <source>The raffle ended early</source>
        <translation>Die Verlosung endete vorzeitig</translation>
    </message>
    <message>
        <source>No ticket, no winner</source>
        <translation>Kein Los, kein Gewinn</translation>
    </message>
    <message>
        <source>Nobody found a moustache, so nobody can win. Next: finish the raffle.</source>
        <translation>Niemand hat einen Schnurrbart gefunden, also kann niemand gewinnen. Beende jetzt die Verlosung.</translation>
    </message>
    <message>
        <source>Next: finish the raffle. That reveals its secret, and anyone can check it all.</source>
        <translation>Beende jetzt die Verlosung. Dann zeigt sie ihr Geheimnis, und alle können alles nachprüfen.</translation>
    </message>
    <message>
        <source>Thank you all for looking and for playing along.</source>
        <translation>Danke euch allen fürs Suchen und Mitmachen.</translation>
    </message>
    <message>
        <source>Without a winner: %1</source>
        <comment>prizes</comment>
        <translation>Nicht vergeben: %1</translation>
    </message>
    <message>
        <source>The seal of the record so far. Finish the raffle to reveal its secret.</source>
        <translation>Das bisherige Siegel des Ziehungsprotokolls. Beende die Verlosung, um ihr Geheimnis zu zeigen.</translation>
    </message>
    <message>
        <source>The seal of the record. Keep a photo: with it anyone can check the draw.</source>
        <translation>Das Siegel des Ziehungsprotokolls. Mach ein Foto: Damit lässt sich die Ziehung nachprüfen.</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Alle Gewinne</translation>
    </message>
    <message>
        <source>End it early</source>
        <translation>Vorzeitig beenden</translation>
    </message>
    <message>
        <source>Finish the raffle</source>
        <translation>Verlosung beenden</translation>
    </message>
</context>
<context>
    <name>RollPage</name>
    <message>
        <source>The winner is fixed already. Here it comes.</source>
        <translation>Der Gewinn steht schon fest. Gleich ist es so weit.</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Where should the file go?</source>
        <translation>Wohin mit der Datei?</translation>
    </message>
    <message>
        <source>Writing it. Leave the stick in, please.</source>
        <translation>Wird gespeichert. Lass den Stick bitte stecken.</translation>
    </message>
    <message>
        <source>Letting go of the stick. Leave it in for a moment more.</source>
        <translation>Der Stick wird freigegeben. Lass ihn noch kurz stecken.</translation>
    </message>
    <message>
        <source>Saved in the kiosk&apos;s outbox: %1</source>
        <translation>Im Ausgang des Kiosks gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved on %1: %2</source>
        <comment>stick, files</comment>
        <translation>Auf %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Du kannst den Stick jetzt abziehen.</translation>
    </message>
    <message>
        <source>Before you pull it, touch “Take the stick out”.</source>
        <translation>Tippe vor dem Abziehen auf „Stick auswerfen“.</translation>
    </message>
</context>
<context>
    <name>ScannerCheck</name>
    <message>
        <source>Scanner check</source>
        <translation>Scannertest</translation>
    </message>
    <message>
        <source>Scan the test sheet with each scanner. Nothing is won or changed here.</source>
        <translation>Scanne das Testblatt mit jedem Scanner. Hier wird nichts gewonnen oder geändert.</translation>
    </message>
    <message>
        <source>%1 is on the stick %2.</source>
        <translation>%1 ist auf dem Stick %2.</translation>
    </message>
    <message>
        <source>%1 is in the kiosk&apos;s outbox.</source>
        <translation>%1 liegt im Ausgang des Kiosks.</translation>
    </message>
    <message>
        <source>Waiting for the first scan.</source>
        <translation>Bereit zum Scannen.</translation>
    </message>
    <message>
        <source>It reads well</source>
        <translation>Er liest gut</translation>
    </message>
    <message>
        <source>It works, and could be better</source>
        <translation>Läuft fast rund</translation>
    </message>
    <message>
        <source>Something is in its way</source>
        <translation>Da hakt etwas</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Test sheet as PDF</source>
        <translation>Testblatt als PDF</translation>
    </message>
</context>
<context>
    <name>ScannerDevices</name>
    <message numerus="yes">
        <source>%n scan(s) failed today</source>
        <translation>
            <numerusform>Heute %n Scan misslungen</numerusform>
            <numerusform>Heute %n Scans misslungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPad</name>
    <message>
        <source>Number or letters</source>
        <translation>Nummer oder Buchstaben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>never yet</source>
        <translation>noch nie</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>since somebody was recognised</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentThanks</name>
    <message>
        <source>A manager reads it first.</source>
        <translation>Erst liest es die Leitung.</translation>
    </message>
    <message>
        <source>It was on the screen.</source>
        <translation>Es war auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>It is on its way to the screen.</source>
        <translation>Es kommt bald auf den Bildschirm.</translation>
    </message>
    <message>
        <source>It is not shown. %1</source>
        <comment>the manager&apos;s reason</comment>
        <translation>Es wird nicht gezeigt. %1</translation>
    </message>
    <message>
        <source>It is not shown any more.</source>
        <translation>Es wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>whom thanks were for, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A manager changed the words a little.</source>
        <translation>Die Leitung hat den Text etwas geändert.</translation>
    </message>
    <message>
        <source>You have not said thanks here yet with your badge or your name. It takes twenty seconds.</source>
        <translation>Mit deinem Ausweis oder Namen hast du hier noch nicht danke gesagt. Es dauert zwanzig Sekunden.</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>Everything is ready. You will find people, files and the raffle under “For managers”.</source>
        <translation>Alles ist bereit. Personen, Dateien und Verlosung findest du unter „Für die Leitung“.</translation>
    </message>
</context>
<context>
    <name>SetupFiles</name>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
</context>
<context>
    <name>SetupName</name>
    <message>
        <source>For example: Break room, second floor</source>
        <translation>Zum Beispiel: Pausenraum, zweiter Stock</translation>
    </message>
</context>
<context>
    <name>SetupPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>The second one is different from the first.</source>
        <translation>Das zweite ist anders als das erste.</translation>
    </message>
    <message>
        <source>Both are the same. Good.</source>
        <translation>Beide sind gleich. Gut.</translation>
    </message>
    <message>
        <source>Nobody can look it up later: note it down and keep it safe.</source>
        <translation>Niemand kann es später nachsehen: Schreib es auf und bewahre es gut auf.</translation>
    </message>
</context>
<context>
    <name>SetupPerson</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>On the screen only your first name is shown.</source>
        <translation>Auf dem Bildschirm steht nur dein Vorname.</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Welcome to Encore</source>
        <translation>Willkommen bei Encore</translation>
    </message>
    <message>
        <source>What is this place called?</source>
        <translation>Wie heißt dieser Ort?</translation>
    </message>
    <message>
        <source>Which time is it here?</source>
        <translation>Welche Zeit gilt hier?</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>Wie groß ist dieser Bildschirm?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wähle ein Passwort</translation>
    </message>
    <message>
        <source>Do you have files to begin with?</source>
        <translation>Hast du Dateien für den Anfang?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Stimmt alles?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Here we go</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>Which language does this screen speak?</source>
        <translation>Welche Sprache spricht dieser Bildschirm?</translation>
    </message>
    <message>
        <source>It stands on the screen and on paper.</source>
        <translation>Der Name steht auf dem Bildschirm und auf Papier.</translation>
    </message>
    <message>
        <source>Chosen: %1, now %2</source>
        <comment>time zone, time</comment>
        <translation>Gewählt: %1, jetzt %2</translation>
    </message>
    <message>
        <source>Hold a bank card up to the screen, and make the paper one as large as yours.</source>
        <translation>Halt eine Bankkarte an den Bildschirm und mach die Papierkarte genauso groß.</translation>
    </message>
    <message>
        <source>You will be the first manager.</source>
        <translation>Du bist die erste Person der Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) or more. A few words are easier to keep than a riddle.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Ein paar Wörter merkst du dir leichter als ein Rätsel.</numerusform>
            <numerusform>Mindestens %n Zeichen. Ein paar Wörter merkst du dir leichter als ein Rätsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>People, recognitions or the week, from a USB stick. You can also do it later.</source>
        <translation>Personen, Anerkennungen oder die Woche, vom USB-Stick. Das geht auch später.</translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of steps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Make this site</source>
        <translation>Standort anlegen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>SetupSize</name>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>SetupSummary</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>time zone, time</comment>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <comment>size of the screen</comment>
        <translation>%1 Zoll</translation>
    </message>
    <message>
        <source>First manager</source>
        <translation>Erste Leitung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>SetupZone</name>
    <message>
        <source>First letters of the city</source>
        <translation>Erste Buchstaben der Stadt</translation>
    </message>
    <message>
        <source>No city begins so. Try a larger one nearby.</source>
        <translation>So beginnt keine Stadt. Versuch eine größere in der Nähe.</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>One moment, checking…</source>
        <translation>Einen Moment, wird geprüft …</translation>
    </message>
    <message>
        <source>That took too long. Please try again.</source>
        <translation>Das hat zu lange gedauert. Bitte noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>That was not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Das stimmte nicht. Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Das stimmte nicht. Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please wait another %n second(s).</source>
        <translation>
            <numerusform>Bitte warte noch %n Sekunde.</numerusform>
            <numerusform>Bitte warte noch %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not right. Please try once more.</source>
        <translation>Das stimmte nicht. Bitte versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message>
        <source>Something to share</source>
        <translation>Etwas zum Teilen</translation>
    </message>
    <message>
        <source>%1, %2 of %3 left</source>
        <comment>kind of dish, portions</comment>
        <translation>%1, noch %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of dish, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <comment>places or portions taken</comment>
        <translation>
            <numerusform>bisher %n</numerusform>
            <numerusform>bisher %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold up your badge</source>
        <translation>Zeig deinen Ausweis</translation>
    </message>
    <message>
        <source>So that nobody else gives away your place, that takes your badge.</source>
        <translation>Damit niemand sonst deinen Platz hergibt, geht das nur mit deinem Ausweis.</translation>
    </message>
</context>
<context>
    <name>SignUpItem</name>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>How many portions?</source>
        <translation>Wie viele Portionen?</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>SignUpRow</name>
    <message>
        <source>Bring something</source>
        <translation>Etwas mitbringen</translation>
    </message>
    <message>
        <source>Take the calls meanwhile</source>
        <translation>Solange ans Telefon</translation>
    </message>
    <message>
        <source>Come along</source>
        <translation>Dabei sein</translation>
    </message>
    <message>
        <source>On the list</source>
        <comment>what you bring</comment>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>You are in</source>
        <comment>short</comment>
        <translation>Du bist dabei</translation>
    </message>
    <message>
        <source>You wait, number %1</source>
        <translation>Du wartest, Nummer %1</translation>
    </message>
    <message>
        <source>Closed, %1 of %2</source>
        <comment>places taken</comment>
        <translation>Zu, %1 von %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>signing up</comment>
        <translation>Geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n wanted</source>
        <comment>people or portions</comment>
        <translation>
            <numerusform>Noch %n fehlt</numerusform>
            <numerusform>Noch %n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full, %n wait(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>Voll, %n wartet</numerusform>
            <numerusform>Voll, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Full, with a waiting list</source>
        <translation>Voll, mit Warteliste</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>places</comment>
        <translation>%1 von %2 frei</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <comment>places or portions taken</comment>
        <translation>
            <numerusform>Bisher %n</numerusform>
            <numerusform>Bisher %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n kommt</numerusform>
            <numerusform>%n kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, others</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>noch jemand</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUpSlots</name>
    <message>
        <source>Somebody is there for everything. How lovely.</source>
        <translation>Für alles ist jemand da. Wie schön.</translation>
    </message>
    <message>
        <source>There is nothing to sign up for here.</source>
        <translation>Hier gibt es nichts zum Anmelden.</translation>
    </message>
</context>
<context>
    <name>SignUpWrite</name>
    <message>
        <source>Lentil soup, vegan</source>
        <translation>Linsensuppe, vegan</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message numerus="yes">
        <source>%1 and %n colleague(s)</source>
        <translation>
            <numerusform>%1 und noch jemand aus dem Team</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <comment>nobody of them is named</comment>
        <translation>
            <numerusform>Jemand aus dem Team</numerusform>
            <numerusform>%n aus dem Team</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Jemand aus dem Team</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation>von jemandem aus dem Team</translation>
    </message>
</context>
<context>
    <name>SlidePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SponsorSlide</name>
    <message>
        <source>Today is brought to us by</source>
        <translation>Der heutige Tag kommt von</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>TeaserSlide</name>
    <message>
        <source>%1 to %2</source>
        <comment>days of the week</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Customer Service Week</source>
        <translation>Kundenservice-Woche</translation>
    </message>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>Tag noch</numerusform>
            <numerusform>Tage noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Our week is coming</source>
        <translation>Bald ist unsere Woche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>event, with a speaker</comment>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>Sign-ups are open: touch the screen</source>
        <translation>Die Anmeldung läuft: Tippe auf den Bildschirm</translation>
    </message>
</context>
<context>
    <name>ThanksCheck</name>
    <message>
        <source>a colleague</source>
        <translation>jemandem aus dem Team</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dir</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>value, sender</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert dazu</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>Name dazu</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Whom would you like to thank?</source>
        <translation>Wem möchtest du danken?</translation>
    </message>
    <message>
        <source>A whole team, or a department</source>
        <translation>Ein ganzes Team oder eine Abteilung</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Mit deinen Worten</translation>
    </message>
    <message>
        <source>Which of our values was it?</source>
        <translation>Welcher unserer Werte war das?</translation>
    </message>
    <message>
        <source>From whom is it?</source>
        <translation>Von wem kommt es?</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Zeig deinen Ausweis oder wähle deinen Namen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>From a colleague</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Thank somebody else</source>
        <translation>Noch jemandem danken</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ThanksSent</name>
    <message>
        <source>Sent. That will make somebody&apos;s day.</source>
        <translation>Abgeschickt. Das macht jemandem Freude.</translation>
    </message>
    <message>
        <source>A manager reads it first; then it is on the screen.</source>
        <translation>Erst liest es die Leitung, dann steht es auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>It is among the next slides on this screen.</source>
        <translation>Es kommt gleich auf diesem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>ThanksSlide</name>
    <message>
        <source>Thanks: %1</source>
        <translation>Danke: %1</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Danke</translation>
    </message>
</context>
<context>
    <name>ThanksWeekSlide</name>
    <message>
        <source>Last week&apos;s thanks</source>
        <translation>Danke letzte Woche</translation>
    </message>
    <message>
        <source>This week&apos;s thanks</source>
        <translation>Danke diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>thanks last week</source>
        <translation>
            <numerusform>Dankeschön letzte Woche</numerusform>
            <numerusform>Dankeschöns letzte Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thanks this week</source>
        <translation>
            <numerusform>Dankeschön diese Woche</numerusform>
            <numerusform>Dankeschöns diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Who says the first one this week?</source>
        <translation>Wer macht diese Woche den Anfang?</translation>
    </message>
    <message>
        <source>Each one was said by one of us.</source>
        <translation>Jedes kam von jemandem aus unserer Mitte.</translation>
    </message>
    <message>
        <source>More than in all of last week.</source>
        <translation>Mehr als in der ganzen letzten Woche.</translation>
    </message>
    <message numerus="yes">
        <source>Last week there were %n.</source>
        <comment>times that somebody said thanks</comment>
        <translation>
            <numerusform>Letzte Woche war es eins.</numerusform>
            <numerusform>Letzte Woche waren es %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say yours here: touch the screen.</source>
        <translation>Sag deins hier: Tippe auf den Bildschirm.</translation>
    </message>
</context>
<context>
    <name>ThanksWhom</name>
    <message>
        <source>Take %1 off</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Touch one name, or up to six.</source>
        <translation>Tippe auf einen Namen oder auf bis zu sechs.</translation>
    </message>
    <message>
        <source>Six at most. Press Next.</source>
        <translation>Höchstens sechs. Tippe auf Weiter.</translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation>Erste Buchstaben des Namens</translation>
    </message>
</context>
<context>
    <name>ThanksWrite</name>
    <message>
        <source>What did they do, and what did it mean to you?</source>
        <translation>Was wurde getan, und was hat es dir bedeutet?</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Platz für noch %n Zeichen</numerusform>
            <numerusform>Platz für noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeSlide</name>
    <message>
        <source>Customer Service Week</source>
        <translation>Kundenservice-Woche</translation>
    </message>
</context>
<context>
    <name>TicketsScreen</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message numerus="yes">
        <source>You have %n ticket(s)</source>
        <translation>
            <numerusform>Du hast %n Los</numerusform>
            <numerusform>Du hast %n Lose</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Noch kein Los</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Deine Lose</translation>
    </message>
    <message>
        <source>Thanks you sent</source>
        <translation>Dein Dank an andere</translation>
    </message>
    <message>
        <source>How are you shown?</source>
        <translation>Wie wirst du gezeigt?</translation>
    </message>
    <message>
        <source>What you have signed up for</source>
        <translation>Wofür du angemeldet bist</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2.</source>
        <translation>Ziehung am %1 um %2.</translation>
    </message>
    <message>
        <source>It counts at once. Your chances in the draw stay the same.</source>
        <translation>Es gilt sofort. Deine Chancen in der Ziehung bleiben gleich.</translation>
    </message>
    <message>
        <source>No badge here?</source>
        <translation>Kein Ausweis da?</translation>
    </message>
    <message>
        <source>My sign-ups</source>
        <translation>Meine Anmeldungen</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Austragen</translation>
    </message>
    <message>
        <source>Thanks I sent</source>
        <translation>Mein Dank</translation>
    </message>
    <message>
        <source>How I am shown</source>
        <translation>So sieht man mich</translation>
    </message>
    <message>
        <source>My prize</source>
        <translation>Mein Preis</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Meine Lose</translation>
    </message>
    <message>
        <source>Only your badge can see them, %1</source>
        <translation>Nur dein Ausweis zeigt sie, %1</translation>
    </message>
    <message>
        <source>Only your badge can see them</source>
        <translation>Nur dein Ausweis zeigt sie</translation>
    </message>
    <message>
        <source>Hold up your badge</source>
        <translation>Zeig deinen Ausweis</translation>
    </message>
    <message>
        <source>So that nobody else can look you up, tickets are shown to a badge and not to a name. They are safe, and they count. Is your badge lost? A manager makes you a new one.</source>
        <translation>Damit niemand sonst nachsehen kann, gibt es Lose nur mit Ausweis zu sehen, nicht mit dem Namen. Sie sind sicher, und sie zählen. Ausweis verloren? Die Leitung macht dir einen neuen.</translation>
    </message>
    <message>
        <source>Then you see your tickets, and whether one of them has won.</source>
        <translation>Dann siehst du deine Lose und ob eines gewonnen hat.</translation>
    </message>
    <message>
        <source>Every moustache that you find and hold up here is a ticket in the draw. They are all around you.</source>
        <translation>Jeder Schnurrbart, den du findest und hierher hältst, ist ein Los in der Ziehung. Sie sind überall um dich herum.</translation>
    </message>
    <message>
        <source>In the list of the draw you are %1.</source>
        <translation>In der Liste der Ziehung bist du %1.</translation>
    </message>
</context>
<context>
    <name>TimePad</name>
    <message>
        <source>%1 o&apos;clock</source>
        <translation>%1 Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) past</source>
        <translation>
            <numerusform>%n Minute nach</numerusform>
            <numerusform>%n Minuten nach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TipSlide</name>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>TokenList</name>
    <message>
        <source>All moustaches</source>
        <translation>Alle Schnurrbärte</translation>
    </message>
    <message>
        <source>A note on number %1</source>
        <translation>Notiz zu Nummer %1</translation>
    </message>
    <message>
        <source>Where is number %1?</source>
        <translation>Wo ist Nummer %1?</translation>
    </message>
    <message>
        <source>Retire number %1?</source>
        <translation>Nummer %1 aus dem Spiel nehmen?</translation>
    </message>
    <message>
        <source>Who found number %1?</source>
        <translation>Wer hat Nummer %1 gefunden?</translation>
    </message>
    <message>
        <source>Give the ticket to its right finder</source>
        <translation>Los der richtigen Person geben</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Sheet lost?</source>
        <translation>Bogen verloren?</translation>
    </message>
    <message>
        <source>Only managers read it.</source>
        <translation>Nur die Leitung liest sie.</translation>
    </message>
    <message>
        <source>Behind the fern, at knee height</source>
        <translation>Hinter dem Farn, auf Kniehöhe</translation>
    </message>
    <message>
        <source>Kitchen, top shelf</source>
        <translation>Küche, oberstes Regal</translation>
    </message>
    <message>
        <source>It will not count any more, whoever finds it. This cannot be undone. Why is it retired?</source>
        <translation>Er zählt dann nicht mehr, egal wer ihn findet. Das lässt sich nicht zurücknehmen. Was ist der Grund?</translation>
    </message>
    <message>
        <source>Why is it retired? The audit shows the reason.</source>
        <translation>Was ist der Grund? Er steht im Logbuch.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>%1 gets ticket %2. Whoever has it now does not have it any more.</source>
        <translation>%1 bekommt Los %2. Wer es jetzt hat, hat es dann nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n moustache(s) of batch %1 will not count any more. Found ones stay found. This cannot be undone.</source>
        <translation>
            <numerusform>%n Schnurrbart der Serie %1 zählt dann nicht mehr. Gefundene bleiben gefunden. Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%n Schnurrbärte der Serie %1 zählen dann nicht mehr. Gefundene bleiben gefunden. Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of batch %1 is left to retire: all are found or retired.</source>
        <translation>Von Serie %1 ist nichts mehr übrig: Alle sind gefunden oder aus dem Spiel.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are hidden.</source>
        <comment>moustaches of a batch</comment>
        <translation>
            <numerusform>%n davon ist versteckt.</numerusform>
            <numerusform>%n davon sind versteckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Ort ändern</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Aus dem Spiel</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Aus dem Spiel</translation>
    </message>
    <message>
        <source>Give the ticket</source>
        <translation>Los übergeben</translation>
    </message>
    <message>
        <source>Retire it all</source>
        <translation>Aus dem Spiel</translation>
    </message>
    <message>
        <source>Retire the whole batch</source>
        <translation>Ganze Serie aus dem Spiel</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Found: it is ticket %1</source>
        <translation>Gefunden: Los %1</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>Batch %1</source>
        <translation>Serie %1</translation>
    </message>
</context>
<context>
    <name>TokenRows</name>
    <message>
        <source>All batches</source>
        <translation>Alle Serien</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Keine davon.</translation>
    </message>
    <message>
        <source>Scan one to open it.</source>
        <translation>Scannen öffnet einen.</translation>
    </message>
</context>
<context>
    <name>TokenSheets</name>
    <message numerus="yes">
        <source>%n moustache(s) are ready</source>
        <translation>
            <numerusform>%n Schnurrbart ist fertig</numerusform>
            <numerusform>%n Schnurrbärte sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing moustaches</source>
        <translation>Schnurrbärte entstehen …</translation>
    </message>
    <message>
        <source>Make moustaches</source>
        <translation>Schnurrbärte machen</translation>
    </message>
    <message>
        <source>Only the file has their codes: print it, then delete it.</source>
        <translation>Nur die Datei enthält die Codes: Druck sie und lösch sie dann.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>Angehalten. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One sheet less</source>
        <translation>Ein Bogen weniger</translation>
    </message>
    <message>
        <source>One sheet more</source>
        <translation>Ein Bogen mehr</translation>
    </message>
    <message numerus="yes">
        <source>on %n sheet(s)</source>
        <comment>paper</comment>
        <translation>
            <numerusform>auf %n Bogen</numerusform>
            <numerusform>auf %n Bögen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper to cut out, or labels?</source>
        <translation>Papier zum Ausschneiden oder Etiketten?</translation>
    </message>
    <message>
        <source>With back sides</source>
        <translation>Mit Rückseiten</translation>
    </message>
    <message>
        <source>Without back sides</source>
        <translation>Ohne Rückseiten</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Wohin mit der Datei?</translation>
    </message>
    <message>
        <source>%1 is on %2. You can take the stick out.</source>
        <comment>file, stick</comment>
        <translation>%1 ist auf %2. Du kannst den Stick abziehen.</translation>
    </message>
    <message>
        <source>Batch %1, numbers %2 to %3. Print at 100 %, cut out, and hide them.</source>
        <translation>Serie %1, Nummern %2 bis %3. Mit 100 % drucken, ausschneiden und verstecken.</translation>
    </message>
    <message>
        <source>Saved in the kiosk&apos;s outbox: %1</source>
        <translation>Im Ausgang des Kiosks gespeichert: %1</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Sticks suchen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n moustache(s)</source>
        <translation>
            <numerusform>%n machen</numerusform>
            <numerusform>%n machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Verstecken</translation>
    </message>
</context>
<context>
    <name>TouchPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Raise the controls</source>
        <translation>Tasten nach oben</translation>
    </message>
    <message>
        <source>Lower the controls</source>
        <translation>Tasten nach unten</translation>
    </message>
</context>
<context>
    <name>ValueSlide</name>
    <message>
        <source>Our value</source>
        <translation>Unser Wert</translation>
    </message>
</context>
<context>
    <name>ValueStorySlide</name>
    <message>
        <source>Our value</source>
        <translation>Unser Wert</translation>
    </message>
    <message>
        <source>How we do things</source>
        <translation>So machen wir das</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation marks around somebody&apos;s words</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>VenuesPage</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>What is the place called?</source>
        <translation>Wie heißt der Ort?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>Welcher Ausschnitt?</translation>
    </message>
    <message>
        <source>Which picture is the plan?</source>
        <translation>Welches Bild ist der Plan?</translation>
    </message>
    <message>
        <source>Touch the plan where the place is.</source>
        <translation>Tippe im Plan auf die Stelle.</translation>
    </message>
    <message>
        <source>An event in one of them shows its plan.</source>
        <translation>Ein Termin an einem dieser Orte zeigt den Plan.</translation>
    </message>
    <message>
        <source>No places yet. Name one, then show it on a picture of the floor.</source>
        <translation>Noch keine Orte. Gib einem einen Namen und zeig ihn dann auf einem Plan.</translation>
    </message>
    <message>
        <source>Canteen, second floor</source>
        <translation>Kantine, zweiter Stock</translation>
    </message>
    <message>
        <source>No plan yet. Choose a picture of the floor.</source>
        <translation>Noch kein Plan. Wähle ein Bild vom Stockwerk.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>A film for you</source>
        <translation>Film ab</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>There is nothing to draw yet. Open a raffle first.</source>
        <translation>Noch gibt es nichts zu ziehen. Starte zuerst eine Verlosung.</translation>
    </message>
</context>
<context>
    <name>WeekBlock</name>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, until</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time  place</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekChangeRow</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Vortrag von</translation>
    </message>
    <message>
        <source>Notice to customers</source>
        <translation>Hinweis für Kunden</translation>
    </message>
    <message>
        <source>Cover needed</source>
        <translation>Vertretung nötig</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, yes or no</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>when, what</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>WeekChanges</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgesagt</numerusform>
            <numerusform>%n abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than here: left</source>
        <translation>
            <numerusform>%n älter als hier: ausgelassen</numerusform>
            <numerusform>%n älter als hier: ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekEvent</name>
    <message>
        <source>This one is cancelled</source>
        <translation>Dieser Termin fällt aus</translation>
    </message>
    <message>
        <source>It is on now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n Minute</numerusform>
            <numerusform>In %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ist vorbei</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from day to day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, ganztägig</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 at %4</source>
        <comment>day, time, day, time</comment>
        <translation>%1 um %2 bis %3 um %4</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, until</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Brought by %1</source>
        <translation>Präsentiert von %1</translation>
    </message>
    <message>
        <source>You are in.</source>
        <translation>Du bist dabei.</translation>
    </message>
    <message>
        <source>You are on the waiting list.</source>
        <translation>Du stehst auf der Warteliste.</translation>
    </message>
    <message>
        <source>Signing up is over.</source>
        <translation>Die Anmeldung ist zu.</translation>
    </message>
    <message>
        <source>Sign up until %1.</source>
        <translation>Anmelden bis %1.</translation>
    </message>
    <message>
        <source>It is full; there is a waiting list.</source>
        <translation>Alles voll; es gibt eine Warteliste.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>places, until</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left.</source>
        <translation>
            <numerusform>Noch %n Platz.</numerusform>
            <numerusform>Noch %n Plätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n kommt</numerusform>
            <numerusform>%n kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, others</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>noch jemand</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is: %1</source>
        <translation>Wo es ist: %1</translation>
    </message>
    <message>
        <source>Hold your phone&apos;s camera here: it takes the event into your calendar.</source>
        <translation>Handykamera hierher: Dann steht der Termin in deinem Kalender.</translation>
    </message>
</context>
<context>
    <name>WeekGlance</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <comment>when</comment>
        <translation>%1, deins</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekHours</name>
    <message>
        <source>%1 brings the day</source>
        <translation>Präsentiert von %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what the day is about. whose it is</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more all day</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n weiterer ganztägig</numerusform>
            <numerusform>%n weitere ganztägig</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not signed up for anything on this day.</source>
        <translation>An diesem Tag bist du für nichts angemeldet.</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Für diesen Tag ist nichts geplant.</translation>
    </message>
</context>
<context>
    <name>WeekList</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztags</translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation>präsentiert von %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what changed. where</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You have not signed up for anything that is still to come.</source>
        <translation>Du bist gerade für nichts angemeldet.</translation>
    </message>
    <message>
        <source>Nothing is left of this week.</source>
        <translation>Diese Woche kommt nichts mehr.</translation>
    </message>
    <message>
        <source>Nothing is planned for this week.</source>
        <translation>Für diese Woche ist nichts geplant.</translation>
    </message>
</context>
<context>
    <name>WeekScreen</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>What you have signed up for</source>
        <translation>Wofür du angemeldet bist</translation>
    </message>
    <message>
        <source>What is left this week</source>
        <translation>Was diese Woche noch kommt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>theme, days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Zeig deinen Ausweis oder wähle deinen Namen.</translation>
    </message>
    <message>
        <source>Here everybody brings as much as they take.</source>
        <translation>Hier bringen alle so viel mit, wie sie nehmen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Which team takes part?</source>
        <translation>Welches Team macht mit?</translation>
    </message>
    <message>
        <source>What do you bring?</source>
        <translation>Was bringst du mit?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <comment>event</comment>
        <translation>Was noch fehlt: %1</translation>
    </message>
    <message>
        <source>Sign up until %1.</source>
        <translation>Anmelden bis %1.</translation>
    </message>
    <message>
        <source>Signing up is over.</source>
        <translation>Die Anmeldung ist zu.</translation>
    </message>
    <message>
        <source>Bring as much as you take.</source>
        <translation>Bring so viel mit, wie du nimmst.</translation>
    </message>
    <message>
        <source>Here teams sign up.</source>
        <translation>Hier melden sich Teams an.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Auf die Liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Austragen</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Hold up your badge</source>
        <translation>Zeig deinen Ausweis</translation>
    </message>
    <message>
        <source>Then you see only what you have signed up for.</source>
        <translation>Dann siehst du nur, wofür du angemeldet bist.</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>A week without a theme yet</source>
        <translation>Eine Woche noch ohne Motto</translation>
    </message>
</context>
<context>
    <name>WeekTabs</name>
    <message>
        <source>The days before</source>
        <translation>Die Tage davor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Die Tage danach</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Berg</translation>
    </message>
    <message>
        <source>Hero&apos;s cape</source>
        <translation>Umhang</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Garten</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Lantern</source>
        <translation>Laterne</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>Schnurrbart</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Forest green</source>
        <translation>Waldgrün</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Minze</translation>
    </message>
    <message>
        <source>Sunflower</source>
        <translation>Sonnenblume</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>Aubergine</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
</context>
<context>
    <name>WeeksDates</name>
    <message>
        <source>Touch the first day. By default it is the first full week of October: %1.</source>
        <translation>Tippe auf den ersten Tag. Üblich ist die erste volle Oktoberwoche: %1.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Told of before</source>
        <translation>Ankündigung davor</translation>
    </message>
    <message>
        <source>Hall of fame after</source>
        <translation>Ruhmeshalle danach</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
</context>
<context>
    <name>WeeksDays</name>
    <message>
        <source>brought to you by %1</source>
        <translation>präsentiert von %1</translation>
    </message>
    <message>
        <source>Touch it to say what it is about</source>
        <translation>Tippe hier und sag, worum es geht</translation>
    </message>
</context>
<context>
    <name>WeeksForm</name>
    <message>
        <source>Theme</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keins</translation>
    </message>
    <message>
        <source>What each day is about</source>
        <translation>Worum es jeden Tag geht</translation>
    </message>
    <message>
        <source>Titles, sponsors, values</source>
        <translation>Titel, Sponsoren, Werte</translation>
    </message>
</context>
<context>
    <name>WeeksPage</name>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>A new week</source>
        <translation>Neue Woche</translation>
    </message>
    <message>
        <source>On which days?</source>
        <translation>An welchen Tagen?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Which motif?</source>
        <translation>Welches Motiv?</translation>
    </message>
    <message>
        <source>Which colour?</source>
        <translation>Welche Farbe?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>Welcher Ausschnitt?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Welches Bild?</translation>
    </message>
    <message>
        <source>What each day is about</source>
        <translation>Worum es jeden Tag geht</translation>
    </message>
    <message>
        <source>Who brings this day?</source>
        <translation>Wer präsentiert diesen Tag?</translation>
    </message>
    <message>
        <source>What is the day called?</source>
        <translation>Wie heißt der Tag?</translation>
    </message>
    <message>
        <source>A greeting from whoever brings it</source>
        <translation>Ein Gruß vom Sponsor des Tages</translation>
    </message>
    <message>
        <source>Which value is it about?</source>
        <translation>Um welchen Wert geht es?</translation>
    </message>
    <message>
        <source>Remove this week?</source>
        <translation>Diese Woche entfernen?</translation>
    </message>
    <message>
        <source>No week yet. The next one would be %1.</source>
        <translation>Noch keine Woche. Die nächste wäre %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Präsentiert von</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>Their greeting</source>
        <translation>Gruß des Sponsors</translation>
    </message>
    <message>
        <source>A line to everybody</source>
        <translation>Ein Satz an alle</translation>
    </message>
    <message>
        <source>The day&apos;s value</source>
        <translation>Wert des Tages</translation>
    </message>
    <message>
        <source>The next one in turn</source>
        <translation>Der nächste der Reihe nach</translation>
    </message>
    <message>
        <source>“%1” goes with its theme. Its events stay where they are.</source>
        <translation>„%1“ verschwindet samt Motto. Die Termine bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>New week</source>
        <translation>Neue Woche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Andere schreiben</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>WhoTag</name>
    <message>
        <source>%1. Not you?</source>
        <translation>%1. Nicht du?</translation>
    </message>
    <message>
        <source>Your badge. Not you?</source>
        <translation>Dein Ausweis. Nicht du?</translation>
    </message>
</context>
<context>
    <name>WinPage</name>
    <message>
        <source>from %1</source>
        <comment>whoever gives a prize</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>The raffle ended before this was settled, and nothing can be changed any more. Talk to the winner.</source>
        <translation>Die Verlosung endete, bevor das entschieden war. Ändern lässt sich nichts mehr. Sprich mit der Person.</translation>
    </message>
    <message>
        <source>The winner&apos;s badge was held up.</source>
        <translation>Der richtige Ausweis wurde gezeigt.</translation>
    </message>
</context>
<context>
    <name>WinRows</name>
    <message>
        <source>No prize waits to be handed over.</source>
        <translation>Kein Preis wartet auf die Übergabe.</translation>
    </message>
    <message>
        <source>Touch a prize, or hold up the winner&apos;s badge.</source>
        <translation>Tippe auf einen Preis oder scanne den Ausweis.</translation>
    </message>
</context>
<context>
    <name>WinnerPage</name>
    <message>
        <source>Come and fetch it: %1 left.</source>
        <translation>Komm und hol ihn: noch %1.</translation>
    </message>
    <message>
        <source>The time to come is over.</source>
        <translation>Die Zeit zum Abholen ist um.</translation>
    </message>
    <message>
        <source>Was not here in time.</source>
        <translation>War nicht rechtzeitig da.</translation>
    </message>
    <message>
        <source>This win is not valid.</source>
        <translation>Dieser Gewinn gilt nicht.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a prize</comment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Next: all winners</source>
        <translation>Als Nächstes: alle Gewinne</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>gewinnt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check code
%1</source>
        <translation>Prüfcode
%1</translation>
    </message>
    <message>
        <source>Seal
%1</source>
        <translation>Siegel
%1</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <translation>Nicht da (%1)</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Nächster Preis</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Alle Gewinne</translation>
    </message>
</context>
<context>
    <name>WinnerRows</name>
    <message>
        <source>may come for %1 more</source>
        <translation>hat noch %1</translation>
    </message>
    <message>
        <source>has not come</source>
        <translation>kam nicht</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>war da</translation>
    </message>
    <message>
        <source>was not here</source>
        <translation>war nicht da</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Los %1</translation>
    </message>
</context>
<context>
    <name>WinnerSlide</name>
    <message>
        <source>The raffle</source>
        <translation>Die Verlosung</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>gewinnt: %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Los %1</translation>
    </message>
</context>
<context>
    <name>WinnersPage</name>
    <message>
        <source>All winners</source>
        <translation>Alle Gewinne</translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) still wait(s) for somebody. Touch one to settle it.</source>
        <translation>
            <numerusform>%n Preis wartet noch. Tippe darauf und entscheide ihn.</numerusform>
            <numerusform>%n Preise warten noch. Tippe auf einen und entscheide ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a prize</comment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Next: the raffle is finished.</source>
        <translation>Als Nächstes: Verlosung beenden.</translation>
    </message>
    <message numerus="yes">
        <source>Before the end: %n prize(s) still wait(s). Touch one to settle it.</source>
        <translation>
            <numerusform>Vor dem Schluss: %n Preis wartet noch. Tippe darauf und entscheide ihn.</numerusform>
            <numerusform>Vor dem Schluss: %n Preise warten noch. Tippe auf einen und entscheide ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Nächster Preis</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Schluss</translation>
    </message>
</context>
<context>
    <name>WonStrip</name>
    <message>
        <source>Enjoy it!</source>
        <translation>Viel Freude damit!</translation>
    </message>
    <message>
        <source>And you have won a prize!</source>
        <translation>Und du hast einen Preis gewonnen!</translation>
    </message>
</context>
<context>
    <name>WriteDone</name>
    <message>
        <source>It is off the screen. Nobody sees it.</source>
        <translation>Es ist vom Bildschirm genommen. Niemand sieht es.</translation>
    </message>
    <message>
        <source>It is kept, and waits for a leader&apos;s note.</source>
        <translation>Es ist gespeichert und wartet auf eine Notiz der Leitung.</translation>
    </message>
    <message>
        <source>It is ready, and begins on %1.</source>
        <translation>Es ist fertig und beginnt am %1.</translation>
    </message>
    <message>
        <source>It is up, and comes next.</source>
        <translation>Es hängt aus und kommt als Nächstes.</translation>
    </message>
    <message>
        <source>It is up. One other slide comes first.</source>
        <translation>Es hängt aus. Erst kommt noch eine andere Seite.</translation>
    </message>
    <message>
        <source>It is up, and comes soon.</source>
        <translation>Es hängt aus und kommt bald.</translation>
    </message>
    <message>
        <source>It is up, and waits for its turn.</source>
        <translation>Es hängt aus und wartet, bis es dran ist.</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Doch zeigen</translation>
    </message>
    <message>
        <source>Not yet: take it off</source>
        <translation>Doch noch nicht zeigen</translation>
    </message>
</context>
<context>
    <name>WriteLine</name>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Noch Platz für %n Zeichen</numerusform>
            <numerusform>Noch Platz für %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteLook</name>
    <message>
        <source>Show the controls</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>Only the slide</source>
        <translation>Nur die Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>Aushängen</translation>
    </message>
    <message>
        <source>Touch the slide to see all of it.</source>
        <translation>Tippen zeigt die ganze Seite.</translation>
    </message>
</context>
<context>
    <name>WriteNames</name>
    <message>
        <source>Customer praise</source>
        <translation>Kundenlob</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Hero of service</source>
        <translation>Heldentat im Service</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Value story</source>
        <translation>Wertegeschichte</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>A letter, a call, a post</source>
        <translation>Brief, Anruf, Beitrag</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>Von Mensch zu Mensch</translation>
    </message>
    <message>
        <source>Well earned</source>
        <translation>Wohlverdient</translation>
    </message>
    <message>
        <source>A story in up to three slides</source>
        <translation>Eine Geschichte auf bis zu drei Seiten</translation>
    </message>
    <message>
        <source>Years, a new job, mastery</source>
        <translation>Jubiläum, neue Stelle, Können</translation>
    </message>
    <message>
        <source>What we stand for, told</source>
        <translation>Wofür wir stehen, erzählt</translation>
    </message>
    <message>
        <source>One thing that helps</source>
        <translation>Etwas, das hilft</translation>
    </message>
    <message>
        <source>What all should know</source>
        <translation>Was alle wissen sollten</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>Was haben die Kunden gesagt?</translation>
    </message>
    <message>
        <source>What are the thanks for?</source>
        <translation>Wofür ist der Dank?</translation>
    </message>
    <message>
        <source>Which award, and what for?</source>
        <translation>Welche Auszeichnung und wofür?</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Was wurde getan?</translation>
    </message>
    <message>
        <source>What is there to celebrate?</source>
        <translation>Was gibt es zu feiern?</translation>
    </message>
    <message>
        <source>Tell the story</source>
        <translation>Erzähl die Geschichte</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>Was hilft?</translation>
    </message>
    <message>
        <source>What should everybody know?</source>
        <translation>Was sollen alle wissen?</translation>
    </message>
    <message>
        <source>Name of the award</source>
        <translation>Name der Auszeichnung</translation>
    </message>
    <message>
        <source>Ten years with us</source>
        <translation>Zehn Jahre bei uns</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Ein Titel</translation>
    </message>
    <message>
        <source>The customer&apos;s own words, as they came</source>
        <translation>Die Worte des Kunden, so wie sie kamen</translation>
    </message>
    <message>
        <source>What did they do, and what did it mean?</source>
        <translation>Was wurde getan, und was hat es bedeutet?</translation>
    </message>
    <message>
        <source>One thing, in one or two sentences</source>
        <translation>Eine Sache, in ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>What, when and where</source>
        <translation>Was, wann und wo</translation>
    </message>
    <message>
        <source>What happened, and what it meant to somebody</source>
        <translation>Was geschah und was es jemandem bedeutet hat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A quotation</source>
        <translation>Ein Zitat</translation>
    </message>
    <message>
        <source>Leader&apos;s note</source>
        <translation>Notiz der Leitung</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Second slide</source>
        <translation>Zweite Seite</translation>
    </message>
    <message>
        <source>Third slide</source>
        <translation>Dritte Seite</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>A leader&apos;s own words on it</source>
        <translation>Persönliche Worte der Leitung</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>Woher kommt es?</translation>
    </message>
    <message>
        <source>What did somebody say of it?</source>
        <translation>Was hat jemand dazu gesagt?</translation>
    </message>
    <message>
        <source>How does the story go on?</source>
        <translation>Wie geht die Geschichte weiter?</translation>
    </message>
    <message>
        <source>How does the story end?</source>
        <translation>Wie endet die Geschichte?</translation>
    </message>
    <message>
        <source>What you want to tell them yourself</source>
        <translation>Was du selbst dazu sagen möchtest</translation>
    </message>
    <message>
        <source>A letter, a survey, a post</source>
        <translation>Brief, Umfrage, Beitrag</translation>
    </message>
    <message>
        <source>Without quotation marks</source>
        <translation>Ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>One page of the story</source>
        <translation>Eine Seite der Geschichte</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Years with us</source>
        <translation>Jahre bei uns</translation>
    </message>
    <message>
        <source>A new job</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>Meisterschaft</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Öfter</translation>
    </message>
    <message>
        <source>Much more often</source>
        <translation>Viel öfter</translation>
    </message>
    <message>
        <source>As often as it gets</source>
        <translation>So oft es geht</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>die Namen</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>der Absender</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the quoted words</source>
        <translation>das Zitat</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>What would you like to write?</source>
        <translation>Was möchtest du schreiben?</translation>
    </message>
    <message>
        <source>Whom are the thanks for?</source>
        <translation>Wem gilt der Dank?</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Teams and departments</source>
        <translation>Teams und Abteilungen</translation>
    </message>
    <message>
        <source>Which of our values does it show?</source>
        <translation>Welchen unserer Werte zeigt es?</translation>
    </message>
    <message>
        <source>What is the occasion?</source>
        <translation>Was ist der Anlass?</translation>
    </message>
    <message>
        <source>From whom is it?</source>
        <translation>Von wem kommt es?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>Welcher Ausschnitt?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Welches Bild?</translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation>Welcher Film?</translation>
    </message>
    <message>
        <source>When may it be shown?</source>
        <translation>Wann darf es gezeigt werden?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>It is stored already. Nothing changes until you keep it.</source>
        <translation>Es ist schon gespeichert. Geändert wird erst, wenn du es behältst.</translation>
    </message>
    <message>
        <source>You began this before. It is still here.</source>
        <translation>Das hast du schon angefangen. Es ist noch da.</translation>
    </message>
    <message>
        <source>From a USB stick, or from the inbox folder of this site.</source>
        <translation>Vom USB-Stick oder aus dem Eingang dieses Standorts.</translation>
    </message>
    <message>
        <source>From a USB stick, or from the inbox folder. Captions of the same name come along.</source>
        <translation>Vom USB-Stick oder aus dem Eingang. Untertitel mit gleichem Namen kommen mit.</translation>
    </message>
    <message>
        <source>A touch takes one, another lets it go.</source>
        <translation>Einmal tippen wählt aus, noch einmal nimmt es zurück.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Write with your finger, and sign it.</source>
        <translation>Schreib mit dem Finger und unterschreib.</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Nobody&apos;s name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Noch eins schreiben</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>See it large</source>
        <translation>Groß ansehen</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>Aushängen</translation>
    </message>
</context>
<context>
    <name>WriteTurn</name>
    <message>
        <source>How often does it come round?</source>
        <translation>Wie oft soll es kommen?</translation>
    </message>
    <message>
        <source>Does it interrupt what is on the screen, once, as soon as it is up?</source>
        <translation>Soll es sofort erscheinen und den Aushang einmal unterbrechen?</translation>
    </message>
    <message>
        <source>No, it waits for its turn</source>
        <translation>Nein, es wartet, bis es dran ist</translation>
    </message>
    <message>
        <source>Yes, as a newsflash</source>
        <translation>Ja, als Eilmeldung</translation>
    </message>
</context>
<context>
    <name>WriteWarning</name>
    <message>
        <source>Too long for the slide: %1. Please shorten.</source>
        <translation>Zu lang für die Seite: %1. Bitte kürzen.</translation>
    </message>
    <message>
        <source>The picture stays away: somebody on it does not show a photo.</source>
        <translation>Das Bild bleibt weg: Jemand, um den es geht, zeigt kein Foto.</translation>
    </message>
    <message>
        <source>The film stays away: somebody on it does not show a photo.</source>
        <translation>Der Film bleibt weg: Jemand, um den es geht, zeigt kein Foto.</translation>
    </message>
    <message>
        <source>Very small on the slide: %1. Shorter is read from further away.</source>
        <translation>Sehr klein auf der Seite: %1. Kürzeres liest man von weiter weg.</translation>
    </message>
</context>
<context>
    <name>WriteWhen</name>
    <message>
        <source>From when?</source>
        <translation>Ab wann?</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Einen Monat</translation>
    </message>
    <message>
        <source>Weekdays (none chosen: every day)</source>
        <translation>Wochentage (ohne Auswahl: täglich)</translation>
    </message>
    <message>
        <source>At which time of day?</source>
        <translation>Zu welcher Tageszeit?</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Only from … until …</source>
        <translation>Nur von … bis …</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Over midnight, into the next morning.</source>
        <translation>Über Mitternacht bis zum nächsten Morgen.</translation>
    </message>
</context>
<context>
    <name>WriteWhom</name>
    <message>
        <source>Take %1 off</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Six at most. Take somebody off first.</source>
        <translation>Höchstens sechs. Nimm zuerst jemanden heraus.</translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation>Erste Buchstaben des Namens</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Noch Platz für %n Zeichen</numerusform>
            <numerusform>Noch Platz für %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPart</name>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Customer praise</source>
        <translation>Kundenlob</translation>
    </message>
    <message>
        <source>Awards and heroes</source>
        <translation>Ehrungen und Heldentaten</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Value stories</source>
        <translation>Unsere Werte</translation>
    </message>
    <message numerus="yes">
        <source>%n good word(s) in 52 weeks</source>
        <translation>
            <numerusform>%n gutes Wort in 52 Wochen</numerusform>
            <numerusform>%n gute Worte in 52 Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) stayed silent</source>
        <translation>
            <numerusform>%n Woche blieb still</numerusform>
            <numerusform>%n Wochen blieben still</numerusform>
        </translation>
    </message>
    <message>
        <source>and no week stayed silent</source>
        <translation>und keine Woche blieb still</translation>
    </message>
    <message>
        <source>The week from %1</source>
        <translation>Die Woche ab %1</translation>
    </message>
    <message>
        <source>not a word</source>
        <translation>kein Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n good word(s)</source>
        <translation>
            <numerusform>%n gutes Wort</numerusform>
            <numerusform>%n gute Worte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPlot</name>
    <message>
        <source>The year in weeks</source>
        <translation>Das Jahr in Wochen</translation>
    </message>
</context>
<context>
    <name>YouWon</name>
    <message>
        <source>You won!</source>
        <translation>Du hast gewonnen!</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>whoever gives a prize</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Ticket %1 was the lucky one. We are happy for you.</source>
        <translation>Los %1 hatte Glück. Wir freuen uns mit dir.</translation>
    </message>
    <message>
        <source>Don&apos;t let it go to waste.</source>
        <translation>Lass ihn nicht verfallen.</translation>
    </message>
    <message>
        <source>Fetch it from a manager.</source>
        <translation>Hol ihn bei der Leitung ab.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Nobody on the roster is “{text}”.</source>
        <translation>Niemand auf der Personenliste heißt „{text}“.</translation>
    </message>
    <message>
        <source>“{text}” could be {count} people. Use the number or the roster&apos;s id.</source>
        <translation>„{text}“ könnten {count} Personen sein. Nimm die Nummer oder die Kennung aus der Personenliste.</translation>
    </message>
    <message>
        <source>The passphrase of “{text}” is not right. Wait {seconds} s before trying again.</source>
        <translation>Das Passwort von „{text}“ stimmt nicht. Warte {seconds} s, bevor du es wieder versuchst.</translation>
    </message>
    <message>
        <source>There is no part {part} of the screens. Choose one of {known}.</source>
        <translation>Den Teil „{part}“ der Ansichten gibt es nicht. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>There is no language “{language}”. Choose one of {known}.</source>
        <translation>Die Sprache „{language}“ gibt es nicht. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. An example: Europe/Helsinki.</source>
        <translation>Die Zeitzone „{zone}“ gibt es nicht. Ein Beispiel: Europe/Helsinki.</translation>
    </message>
    <message>
        <source>“{size}” is no size. An example: 1920x1080.</source>
        <translation>„{size}“ ist keine Größe. Ein Beispiel: 1920x1080.</translation>
    </message>
    <message>
        <source>A screen has from {least} to {most} pixels on each side, not {size}.</source>
        <translation>Ein Bildschirm hat {least} bis {most} Pixel auf jeder Seite, nicht {size}.</translation>
    </message>
    <message>
        <source>A sheet is a PDF: give it a name that ends in .pdf, not “{file}”.</source>
        <translation>Ein Bogen ist eine PDF-Datei: Sein Name endet auf .pdf, nicht „{file}“.</translation>
    </message>
    <message>
        <source>What is on the stick is not what was written: {file}. Take another stick.</source>
        <translation>Auf dem Stick steht nicht, was geschrieben wurde: {file}. Nimm einen anderen Stick.</translation>
    </message>
    <message>
        <source>The log has no entry yet, so there is no head.</source>
        <translation>Das Logbuch hat noch keinen Eintrag, also auch keinen Stand.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”. Choose one of {known}.</source>
        <translation>Das Papier „{name}“ gibt es nicht. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>There is no paper “{page}” for posters. Choose one of {known}.</source>
        <translation>Das Papier „{page}“ gibt es für Plakate nicht. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>There is no list “{name}” of an event. Choose one of {known}.</source>
        <translation>Die Liste „{name}“ gibt es für Termine nicht. Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>“{title}” has no notice to customers yet. Write one first.</source>
        <translation>„{title}“ hat noch keinen Hinweis für Kunden. Schreib zuerst einen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed.</source>
        <translation>Die beiden Passwörter sind verschieden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>--give-to is the finder&apos;s own badge. Leave it out, and the ticket is theirs.</source>
        <translation>--give-to ist der Ausweis der Person, die gefunden hat. Lass es weg, dann gehört ihr das Los.</translation>
    </message>
    <message>
        <source>--cards takes no --page: cards have a size of their own.</source>
        <translation>--cards nimmt kein --page: Karten haben ihre eigene Größe.</translation>
    </message>
    <message>
        <source>There is no measurement “{name}”. Choose one of {known}.</source>
        <translation>Die Messung „{name}“ gibt es nicht. Zur Wahl stehen: {known}.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That is not a head of the audit log. Copy it whole, number and all.</source>
        <translation>Das ist kein Stand des Logbuchs. Übernimm ihn vollständig, mit der Nummer.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is not what was written.</source>
        <translation>Das Logbuch wurde verändert: Eintrag {number} ist nicht das, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is missing.</source>
        <translation>Das Logbuch wurde verändert: Eintrag {number} fehlt.</translation>
    </message>
    <message>
        <source>The audit log was changed: another entry stands in the place of {number}.</source>
        <translation>Das Logbuch wurde verändert: Anstelle von Eintrag {number} steht ein anderer.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} does not follow the one before it.</source>
        <translation>Das Logbuch wurde verändert: Eintrag {number} schließt nicht an den vorigen an.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} cannot be read.</source>
        <translation>Das Logbuch wurde verändert: Eintrag {number} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The audit log was cut off: entry {number} and those after it are missing.</source>
        <translation>Das Logbuch wurde gekürzt: Eintrag {number} und alle danach fehlen.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is not the one that was noted.</source>
        <translation>Das Logbuch wurde verändert: Eintrag {number} ist nicht der, der notiert wurde.</translation>
    </message>
    <message>
        <source>{url} is no address of a SQLite or PostgreSQL database.</source>
        <translation>{url} ist keine Adresse einer SQLite- oder PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>The database {file} was not made by Encore.</source>
        <translation>Die Datenbank {file} stammt nicht von Encore.</translation>
    </message>
    <message>
        <source>{file} is no backup of Encore: {reason}</source>
        <translation>{file} ist keine Sicherung von Encore: {reason}</translation>
    </message>
    <message>
        <source>{file} lacks what has happened since in the raffle {raffle}. A draw is never taken back, so nothing was restored.</source>
        <translation>In {file} fehlt, was seither in der Verlosung {raffle} geschehen ist. Eine Ziehung wird nie zurückgenommen; deshalb wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>This site keeps its data on a PostgreSQL server. Back it up with pg_dump.</source>
        <translation>Dieser Standort hat seine Daten auf einem PostgreSQL-Server. Sichere sie mit pg_dump.</translation>
    </message>
    <message>
        <source>The database {file} has {count} rows in {table} that point to nothing.</source>
        <translation>In der Datenbank {file} zeigen {count} Zeilen von {table} ins Leere.</translation>
    </message>
    <message>
        <source>The database {file} is of an older Encore. Starting the kiosk brings it up.</source>
        <translation>Die Datenbank {file} ist von einem älteren Encore. Ein Start des Kiosks bringt sie auf den neuen Stand.</translation>
    </message>
    <message>
        <source>The picture {file} is missing from the site&apos;s media.</source>
        <translation>Das Bild {file} fehlt in den Medien des Standorts.</translation>
    </message>
    <message>
        <source>That took too long and nothing was changed. Please try again.</source>
        <translation>Das hat zu lange gedauert, und es wurde nichts geändert. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is no site in {folder}. Make one with: kiosk init</source>
        <translation>In {folder} gibt es keinen Standort. Lege einen an mit: kiosk init</translation>
    </message>
    <message>
        <source>There is a site in {folder} already.</source>
        <translation>In {folder} gibt es schon einen Standort.</translation>
    </message>
    <message>
        <source>The site in {folder} was used with a newer Encore. Please update Encore.</source>
        <translation>Der Standort in {folder} wurde mit einem neueren Encore benutzt. Bitte aktualisiere Encore.</translation>
    </message>
    <message>
        <source>The database {file} cannot be read: {reason}</source>
        <translation>Die Datenbank {file} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read as settings: {reason}</source>
        <translation>{file} ist nicht als Einstellungen lesbar: {reason}</translation>
    </message>
    <message>
        <source>{file}: there is no setting {name}.</source>
        <translation>{file}: Die Einstellung {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Die Datei {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing was imported. Rows to mend: {count}. Line {line}: {reason}</source>
        <translation>Es wurde nichts importiert. Zeilen mit Fehlern: {count}. Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{file}: {name} must be one line of 1 to {most} characters, not {found}.</source>
        <translation>{file}: {name} muss eine Zeile mit 1 bis {most} Zeichen sein, nicht {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be one of {choices}, not {found}.</source>
        <translation>{file}: {name} muss eines von {choices} sein, nicht {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be true or false, not {found}.</source>
        <translation>{file}: {name} muss true oder false sein, nicht {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be a number from {least} to {most}, not {found}.</source>
        <translation>{file}: {name} muss eine Zahl von {least} bis {most} sein, nicht {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be a whole number from {least} to {most}, not {found}.</source>
        <translation>{file}: {name} muss eine ganze Zahl von {least} bis {most} sein, nicht {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be a time zone such as Europe/Helsinki, not {found}.</source>
        <translation>{file}: {name} muss eine Zeitzone wie Europe/Helsinki sein, nicht {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be two different times such as 22:00 and 06:00, not {found}.</source>
        <translation>{file}: {name} müssen zwei verschiedene Uhrzeiten wie 22:00 und 06:00 sein, nicht {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be auto, off, or a scanner&apos;s vendor and product such as 05e0:1701, not {found}.</source>
        <translation>{file}: {name} muss auto, off oder Hersteller und Produkt eines Scanners wie 05e0:1701 sein, nicht {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be the path of an event device below /dev/input/, not {found}.</source>
        <translation>{file}: {name} muss der Pfad eines Event-Geräts unter /dev/input/ sein, nicht {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be the address of a database, beginning with postgresql:// or sqlite:///.</source>
        <translation>{file}: {name} muss die Adresse einer Datenbank sein, die mit postgresql:// oder sqlite:/// beginnt.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Nothing was imported from {file}. Problems found: {count}.</source>
        <translation>Aus {file} wurde nichts importiert. Gefundene Fehler: {count}.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>More problems, not listed: {count}.</source>
        <translation>Weitere Fehler, hier nicht genannt: {count}.</translation>
    </message>
    <message>
        <source>This is a link to another file. Give the file itself.</source>
        <translation>Das ist ein Verweis auf eine andere Datei. Nimm die Datei selbst.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There is nothing below the headings.</source>
        <translation>Unter den Überschriften steht nichts.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Please split it.</source>
        <translation>Die Datei ist größer als {limit} MB. Bitte teile sie auf.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Please split it.</source>
        <translation>Die Datei hat mehr als {limit} Zeilen. Bitte teile sie auf.</translation>
    </message>
    <message>
        <source>A line has more than {limit} columns. Is this the right file?</source>
        <translation>Eine Zeile hat mehr als {limit} Spalten. Ist das die richtige Datei?</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than {limit} MB. It is not opened.</source>
        <translation>Entpackt ist die Arbeitsmappe größer als {limit} MB. Sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password. Save it as .xlsx without a password.</source>
        <translation>Das ist eine alte Excel-Datei oder eine mit Passwort. Speichere sie als .xlsx ohne Passwort.</translation>
    </message>
    <message>
        <source>This is neither a text file with columns (CSV) nor an Excel workbook (XLSX).</source>
        <translation>Das ist weder eine Textdatei mit Spalten (CSV) noch eine Excel-Arbeitsmappe (XLSX).</translation>
    </message>
    <message>
        <source>Files named {suffix} cannot be used here. Use one of these: {known}.</source>
        <translation>Dateien mit {suffix} gehen hier nicht. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>This is a calendar. Calendars can be imported only as a week.</source>
        <translation>Das ist ein Kalender. Kalender lassen sich nur als Woche importieren.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the file again as “CSV UTF-8”.</source>
        <translation>Die Buchstaben sind nicht lesbar. Speichere die Datei neu als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be opened.</source>
        <translation>Die Arbeitsmappe ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>No visible sheet of the workbook has anything in it.</source>
        <translation>Auf keinem sichtbaren Blatt der Arbeitsmappe steht etwas.</translation>
    </message>
    <message>
        <source>It cannot be told whether this is people, recognitions or a week. Put one of these words at the start of the file&apos;s name.</source>
        <translation>Es ist nicht klar, ob das Personen, Anerkennungen oder eine Woche sind. Setze eines dieser Wörter an den Anfang des Dateinamens: Personen, Anerkennung, Woche.</translation>
    </message>
    <message>
        <source>There is no column “{heading}”.</source>
        <translation>Die Spalte „{heading}“ fehlt.</translation>
    </message>
    <message>
        <source>Two columns have the same meaning: “{first}” and “{second}”.</source>
        <translation>Zwei Spalten bedeuten dasselbe: „{first}“ und „{second}“.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is not known. Is “{known}” meant?</source>
        <translation>Die Überschrift „{heading}“ ist unbekannt. Ist „{known}“ gemeint?</translation>
    </message>
    <message>
        <source>A quotation mark is missing, or one too many is there.</source>
        <translation>Es fehlt ein Anführungszeichen, oder es ist eines zu viel.</translation>
    </message>
    <message>
        <source>There is text beyond the last heading: “{text}”. A text with “{delimiter}” in it needs quotation marks around it.</source>
        <translation>Hinter der letzten Überschrift steht noch Text: „{text}“. Ein Text mit „{delimiter}“ darin braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>“{heading}” has {length} characters. At most {limit} fit.</source>
        <translation>„{heading}“ hat {length} Zeichen. Höchstens {limit} passen.</translation>
    </message>
    <message>
        <source>“{heading}” is empty.</source>
        <translation>„{heading}“ ist leer.</translation>
    </message>
    <message>
        <source>“{heading}” has a character that cannot be shown.</source>
        <translation>„{heading}“ enthält ein Zeichen, das sich nicht anzeigen lässt.</translation>
    </message>
    <message>
        <source>“{heading}” holds Excel&apos;s error {error}.</source>
        <translation>„{heading}“ enthält den Excel-Fehler {error}.</translation>
    </message>
    <message>
        <source>“{heading}” holds a formula without a result. Open the file in Excel and save it.</source>
        <translation>„{heading}“ enthält eine Formel ohne Ergebnis. Öffne die Datei in Excel und speichere sie.</translation>
    </message>
    <message>
        <source>“{heading}” cannot be “{text}”. It can be: {known}.</source>
        <translation>„{heading}“ kann nicht „{text}“ sein. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a date such as 5.10.2026 or 2026-10-05.</source>
        <translation>„{text}“ in „{heading}“ ist kein Datum wie 5.10.2026 oder 2026-10-05.</translation>
    </message>
    <message>
        <source>The year in “{text}” in “{heading}” needs four digits.</source>
        <translation>Das Jahr in „{text}“ in „{heading}“ braucht vier Ziffern.</translation>
    </message>
    <message>
        <source>The day “{text}” in “{heading}” does not exist. The day stands first.</source>
        <translation>Den Tag „{text}“ in „{heading}“ gibt es nicht. Der Tag steht vorn.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a time such as 9:00 or 9.00.</source>
        <translation>„{text}“ in „{heading}“ ist keine Uhrzeit wie 9:00 oder 9.00.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” are not weekdays. Write them as Mon-Fri or Sat, Sun.</source>
        <translation>„{text}“ in „{heading}“ sind keine Wochentage. Schreib sie als Mo-Fr oder Sa, So.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a whole number from {low} to {high}.</source>
        <translation>„{text}“ in „{heading}“ ist keine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The id “{text}” stands already in line {first}.</source>
        <translation>Die Kennung „{text}“ steht schon in Zeile {first}.</translation>
    </message>
    <message>
        <source>It would end on {end}, before it begins on {start}.</source>
        <translation>Es würde am {end} enden, vor dem Beginn am {start}.</translation>
    </message>
    <message>
        <source>It ends when it begins. Write 24:00 for midnight, or give the date of the end too.</source>
        <translation>Ende und Beginn sind gleich. Schreib 24:00 für Mitternacht oder gib auch das Enddatum an.</translation>
    </message>
    <message>
        <source>A week has one theme and one motif: “{first}” or “{second}”.</source>
        <translation>Eine Woche hat ein Motto und ein Motiv: „{first}“ oder „{second}“.</translation>
    </message>
    <message>
        <source>Two lines differ about the same week: “{first}” and “{second}”.</source>
        <translation>Zwei Zeilen widersprechen sich zur selben Woche: „{first}“ und „{second}“.</translation>
    </message>
    <message>
        <source>{text} does not exist: the clocks go forward then.</source>
        <translation>{text} gibt es nicht: Da wird die Uhr vorgestellt.</translation>
    </message>
    <message>
        <source>The calendar cannot be read: {reason}</source>
        <translation>Der Kalender ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>The calendar is cut off: {component} has no end.</source>
        <translation>Der Kalender ist abgeschnitten: {component} hat kein Ende.</translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>In dieser Datei ist kein Kalender.</translation>
    </message>
    <message>
        <source>The calendar has no events.</source>
        <translation>Im Kalender stehen keine Termine.</translation>
    </message>
    <message>
        <source>The calendar has more than {limit} events. Export a shorter time.</source>
        <translation>Der Kalender hat mehr als {limit} Termine. Exportiere einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The event “{title}” has a broken {property}.</source>
        <translation>Im Termin „{title}“ ist {property} fehlerhaft.</translation>
    </message>
    <message>
        <source>The event “{title}” has no start.</source>
        <translation>Der Termin „{title}“ hat keinen Beginn.</translation>
    </message>
    <message>
        <source>An event has no title.</source>
        <translation>Ein Termin hat keinen Titel.</translation>
    </message>
    <message>
        <source>The event “{title}” has no UID.</source>
        <translation>Der Termin „{title}“ hat keine UID.</translation>
    </message>
    <message>
        <source>The event “{title}” ends before it begins.</source>
        <translation>Der Termin „{title}“ endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The event “{title}” is in the unknown time zone “{zone}”.</source>
        <translation>Der Termin „{title}“ hat die unbekannte Zeitzone „{zone}“.</translation>
    </message>
    <message>
        <source>The event “{title}” repeats by a rule that cannot be followed: {rule}</source>
        <translation>Der Termin „{title}“ wiederholt sich nach einer unverständlichen Regel: {rule}</translation>
    </message>
    <message>
        <source>The event “{title}” repeats more than {limit} times.</source>
        <translation>Der Termin „{title}“ wiederholt sich öfter als {limit}-mal.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a picture. Put the picture into the same folder and give its name only.</source>
        <translation>„{text}“ ist kein Name eines Bildes. Leg das Bild in denselben Ordner und gib nur seinen Namen an.</translation>
    </message>
    <message>
        <source>There is no picture “{picture}” beside the file.</source>
        <translation>Neben der Datei liegt kein Bild „{picture}“.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is a link to another file. Put the picture itself there.</source>
        <translation>Das Bild „{picture}“ ist ein Verweis auf eine andere Datei. Leg das Bild selbst dorthin.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is larger than {limit} MB.</source>
        <translation>Das Bild „{picture}“ ist größer als {limit} MB.</translation>
    </message>
    <message>
        <source>The picture “{picture}” has more than {limit} million pixels.</source>
        <translation>Das Bild „{picture}“ hat mehr als {limit} Millionen Pixel.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is smaller than {limit} by {limit} pixels.</source>
        <translation>Das Bild „{picture}“ ist kleiner als {limit} mal {limit} Pixel.</translation>
    </message>
    <message>
        <source>“{picture}” is not a JPEG, PNG, WebP or HEIC picture.</source>
        <translation>„{picture}“ ist kein Bild in JPEG, PNG, WebP oder HEIC.</translation>
    </message>
    <message>
        <source>There is a frame without a picture.</source>
        <translation>Es gibt einen Ausschnitt ohne Bild.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a frame. Write three percentages: how far the middle of the face is from the left and from the top, and how large the frame is, such as 50 40 60.</source>
        <translation>„{text}“ in „{heading}“ ist kein Ausschnitt. Schreib drei Prozentzahlen: wie weit die Mitte des Gesichts von links und von oben entfernt ist und wie groß der Ausschnitt ist, zum Beispiel 50 40 60.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is damaged.</source>
        <translation>Das Bild „{picture}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no video “{video}” beside the file.</source>
        <translation>Neben der Datei liegt kein Video „{video}“.</translation>
    </message>
    <message>
        <source>The video “{video}” is a link to another file. Put the video itself there.</source>
        <translation>Das Video „{video}“ ist ein Verweis auf eine andere Datei. Leg das Video selbst dorthin.</translation>
    </message>
    <message>
        <source>The video “{video}” is larger than {limit} MB. Please make it shorter.</source>
        <translation>Das Video „{video}“ ist größer als {limit} MB. Bitte kürze es.</translation>
    </message>
    <message>
        <source>The video “{video}” is longer than {limit} seconds. Please cut it.</source>
        <translation>Das Video „{video}“ ist länger als {limit} Sekunden. Bitte schneide es.</translation>
    </message>
    <message>
        <source>The video “{video}” has more than {long} by {short} pixels. Save it again in Full HD: most phones and video programs offer “1080p”.</source>
        <translation>Das Video „{video}“ hat mehr als {long} mal {short} Pixel. Speichere es neu in Full HD: Die meisten Telefone und Videoprogramme bieten „1080p“ an.</translation>
    </message>
    <message>
        <source>The video “{video}” is smaller than {limit} by {limit} pixels.</source>
        <translation>Das Video „{video}“ ist kleiner als {limit} mal {limit} Pixel.</translation>
    </message>
    <message>
        <source>“{video}” is not a video in MP4, MOV, MKV or WebM. Save it again as MP4 with H.264.</source>
        <translation>„{video}“ ist kein Video in MP4, MOV, MKV oder WebM. Speichere es neu als MP4 mit H.264.</translation>
    </message>
    <message>
        <source>The video “{video}” is made with {codec}, which cannot be shown. Save it again as MP4 with H.264, for instance with the free program HandBrake, preset “Fast 1080p30”.</source>
        <translation>Das Video „{video}“ ist in {codec} und lässt sich nicht zeigen. Speichere es neu als MP4 mit H.264, zum Beispiel mit dem kostenlosen Programm HandBrake, Voreinstellung „Fast 1080p30“.</translation>
    </message>
    <message>
        <source>There is no picture in “{video}”.</source>
        <translation>In „{video}“ ist kein Bild.</translation>
    </message>
    <message>
        <source>The video “{video}” is damaged or not whole. Please copy it here once more.</source>
        <translation>Das Video „{video}“ ist beschädigt oder unvollständig. Bitte kopiere es noch einmal hierher.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a file. Put the video and its captions into the same folder and give their names only.</source>
        <translation>„{text}“ ist kein Dateiname. Leg das Video und seine Untertitel in denselben Ordner und gib nur ihre Namen an.</translation>
    </message>
    <message>
        <source>There are captions without a video.</source>
        <translation>Es gibt Untertitel ohne Video.</translation>
    </message>
    <message>
        <source>There are no captions “{captions}” beside the file.</source>
        <translation>Neben der Datei liegen keine Untertitel „{captions}“.</translation>
    </message>
    <message>
        <source>“{captions}” is a link to another file. Put the captions themselves there.</source>
        <translation>„{captions}“ ist ein Verweis auf eine andere Datei. Leg die Untertitel selbst dorthin.</translation>
    </message>
    <message>
        <source>The captions “{captions}” are neither SRT nor WebVTT.</source>
        <translation>Die Untertitel „{captions}“ sind weder SRT noch WebVTT.</translation>
    </message>
    <message>
        <source>There is nothing to read in “{captions}”.</source>
        <translation>In „{captions}“ gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>There are {count} captions in “{captions}”; {most} fit.</source>
        <translation>„{captions}“ enthält {count} Untertitel; {most} passen.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” has {length} characters; on the screen {most} fit. Please make two of it.</source>
        <translation>Der Untertitel bei {at} in „{captions}“ hat {length} Zeichen; auf den Bildschirm passen {most}. Bitte mach zwei daraus.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” has a character that cannot be shown.</source>
        <translation>Der Untertitel bei {at} in „{captions}“ enthält ein Zeichen, das sich nicht anzeigen lässt.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” ends before it begins.</source>
        <translation>Der Untertitel bei {at} in „{captions}“ endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” comes after the end of the video. Are these the captions of another one?</source>
        <translation>Der Untertitel bei {at} in „{captions}“ kommt erst nach dem Ende des Videos. Gehören die Untertitel zu einem anderen?</translation>
    </message>
    <message>
        <source>{file} was taken in.</source>
        <translation>{file} wurde übernommen.</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}. As before: {unchanged}. Made inactive: {inactive}.</source>
        <translation>Neu: {added}. Geändert: {changed}. Unverändert: {unchanged}. Inaktiv gesetzt: {inactive}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with {file}. The log says more.</source>
        <translation>Bei {file} ist etwas Unerwartetes schiefgegangen. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Its name must end in one of these: {known}.</source>
        <translation>{file} lässt sich nicht schreiben. Der Name muss auf eines davon enden: {known}.</translation>
    </message>
    <message>
        <source>There are no templates in the language {language}.</source>
        <translation>In der Sprache {language} gibt es keine Vorlagen.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>There is no person {number} on the roster.</source>
        <translation>Person {number} steht nicht auf der Personenliste.</translation>
    </message>
    <message>
        <source>Person {number} is not active. Bring them back to the roster first.</source>
        <translation>Person {number} ist nicht aktiv. Hol sie zuerst auf die Personenliste zurück.</translation>
    </message>
    <message>
        <source>Person {number} has the same name and team, or the same id. Two people of one name need an id each.</source>
        <translation>Person {number} hat denselben Namen und dasselbe Team oder dieselbe Kennung. Zwei Personen mit gleichem Namen brauchen je eine Kennung.</translation>
    </message>
    <message>
        <source>The roster does not know the birthday of person {number}.</source>
        <translation>Die Personenliste kennt den Geburtstag von Person {number} nicht.</translation>
    </message>
    <message>
        <source>The first name is missing.</source>
        <translation>Der Vorname fehlt.</translation>
    </message>
    <message>
        <source>“{text}” has {length} characters; there is room for {most}.</source>
        <translation>„{text}“ hat {length} Zeichen; Platz ist für {most}.</translation>
    </message>
    <message>
        <source>“{text}” holds a character that cannot be shown.</source>
        <translation>„{text}“ enthält ein Zeichen, das sich nicht anzeigen lässt.</translation>
    </message>
    <message>
        <source>“{language}” is not a language that Encore speaks: {known}.</source>
        <translation>„{language}“ ist keine Sprache, die Encore spricht: {known}.</translation>
    </message>
    <message>
        <source>Two rows that differ mean the same person: {name}. Keep one, or give both an id.</source>
        <translation>Zwei verschiedene Zeilen meinen dieselbe Person: {name}. Behalte eine oder gib beiden eine Kennung.</translation>
    </message>
    <message>
        <source>There are {count} people called {name}. Give the row the id of one of them.</source>
        <translation>{count} Personen heißen {name}. Gib der Zeile die Kennung von einer davon.</translation>
    </message>
    <message>
        <source>The new roster is empty. Nobody was made inactive.</source>
        <translation>Die neue Personenliste ist leer. Niemand wurde inaktiv gesetzt.</translation>
    </message>
    <message>
        <source>The new roster leaves out every manager, so that nobody could sign in. Nobody was made inactive.</source>
        <translation>In der neuen Personenliste fehlt die ganze Leitung; niemand könnte sich anmelden. Niemand wurde inaktiv gesetzt.</translation>
    </message>
    <message>
        <source>{name} is not the name of a picture file.</source>
        <translation>{name} ist kein Name einer Bilddatei.</translation>
    </message>
    <message>
        <source>The frame {x}, {y}, {size} lies outside of every picture.</source>
        <translation>Der Ausschnitt {x}, {y}, {size} liegt außerhalb jedes Bildes.</translation>
    </message>
    <message>
        <source>The department needs a name.</source>
        <translation>Die Abteilung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a department {name} already.</source>
        <translation>Die Abteilung {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no department {name}.</source>
        <translation>Die Abteilung {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Ein Passwort braucht mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase has room for {most} characters.</source>
        <translation>Ein Passwort hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Person {number} is a manager already.</source>
        <translation>Person {number} gehört schon zur Leitung.</translation>
    </message>
    <message>
        <source>Person {number} is not a manager.</source>
        <translation>Person {number} gehört nicht zur Leitung.</translation>
    </message>
    <message>
        <source>Person {number} is the only manager. Add another one first.</source>
        <translation>Person {number} ist allein in der Leitung. Nimm zuerst noch jemanden auf.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge. A manager can make you a new one.</source>
        <translation>Diesen Ausweis kennen wir nicht. Die Leitung kann dir einen neuen machen.</translation>
    </message>
    <message>
        <source>This badge has been replaced.</source>
        <translation>Für diesen Ausweis gibt es einen neuen.</translation>
    </message>
    <message>
        <source>That is not a badge. Hold your badge up here.</source>
        <translation>Das ist kein Ausweis. Halt deinen Ausweis hierher.</translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <translation>Willkommen, {name}.</translation>
    </message>
    <message>
        <source>That name and passphrase don&apos;t go together. Have another try.</source>
        <translation>Name und Passwort passen nicht zusammen. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A short pause first: try again in {seconds} s.</source>
        <translation>Kurze Pause: Versuch es in {seconds} s noch einmal.</translation>
    </message>
    <message>
        <source>Everything about person {number} is gone.</source>
        <translation>Alles über Person {number} ist gelöscht.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First name and photo</source>
        <translation>Vorname und Foto</translation>
    </message>
</context>
<context>
    <name>raffle</name>
    <message>
        <source>Moustache {number} is hidden: {place}.</source>
        <translation>Schnurrbart {number} ist versteckt: {place}.</translation>
    </message>
    <message>
        <source>Moustache {number} has moved: {place}.</source>
        <translation>Schnurrbart {number} ist umgezogen: {place}.</translation>
    </message>
    <message>
        <source>Moustache {number} has been found and is a ticket.</source>
        <translation>Schnurrbart {number} ist gefunden und ein Los.</translation>
    </message>
    <message>
        <source>Moustache {number} is out of the game.</source>
        <translation>Schnurrbart {number} ist aus dem Spiel.</translation>
    </message>
    <message>
        <source>The raffle of moustache {number} is over.</source>
        <translation>Die Verlosung von Schnurrbart {number} ist vorbei.</translation>
    </message>
    <message>
        <source>That code didn&apos;t read.</source>
        <translation>Der Code ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>That isn&apos;t one of our moustaches.</source>
        <translation>Das ist keiner unserer Schnurrbärte.</translation>
    </message>
    <message>
        <source>Scan the next one.</source>
        <translation>Scanne den nächsten.</translation>
    </message>
    <message>
        <source>Before, it was noted here: {before}.</source>
        <translation>Vorher war er hier notiert: {before}.</translation>
    </message>
    <message>
        <source>Do not hide it again. Hide another one.</source>
        <translation>Versteck ihn nicht wieder. Nimm einen anderen.</translation>
    </message>
    <message>
        <source>Throw it away: whoever found it would get no ticket.</source>
        <translation>Wirf ihn weg: Wer ihn findet, bekäme kein Los.</translation>
    </message>
    <message>
        <source>Throw it away: it cannot become a ticket any more.</source>
        <translation>Wirf ihn weg: Er kann kein Los mehr werden.</translation>
    </message>
    <message>
        <source>It is not of this kiosk, or its code was printed for a test.</source>
        <translation>Er stammt nicht von diesem Kiosk, oder sein Code war nur ein Testdruck.</translation>
    </message>
    <message>
        <source>Scan a moustache with a code on it.</source>
        <translation>Scanne einen Schnurrbart mit einem Code.</translation>
    </message>
    <message>
        <source>Say where it is hidden.</source>
        <translation>Sag, wo er versteckt ist.</translation>
    </message>
    <message>
        <source>The name of a hiding place has at most {most} characters.</source>
        <translation>Der Name eines Ortes hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>This hiding place is not on the list any more.</source>
        <translation>Diesen Ort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is a hiding place called “{place}” already.</source>
        <translation>Einen Ort namens „{place}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{place}” is in use: moustaches are hidden there, or were found there.</source>
        <translation>„{place}“ wird gebraucht: Dort sind oder waren Schnurrbärte versteckt.</translation>
    </message>
    <message>
        <source>A note has at most {most} characters.</source>
        <translation>Eine Notiz hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Write the hint first.</source>
        <translation>Schreib zuerst den Hinweis.</translation>
    </message>
    <message>
        <source>A hint has at most {most} characters.</source>
        <translation>Ein Hinweis hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>This hint is not of the present raffle.</source>
        <translation>Dieser Hinweis gehört nicht zur jetzigen Verlosung.</translation>
    </message>
    <message>
        <source>We don&apos;t know this moustache.</source>
        <translation>Diesen Schnurrbart kennen wir nicht.</translation>
    </message>
    <message>
        <source>This moustache is out of the game.</source>
        <translation>Dieser Schnurrbart ist aus dem Spiel.</translation>
    </message>
    <message>
        <source>The raffle hasn&apos;t opened yet.</source>
        <translation>Die Verlosung hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The raffle for this one is closed.</source>
        <translation>Die Verlosung dafür ist geschlossen.</translation>
    </message>
    <message>
        <source>We didn&apos;t recognise that badge.</source>
        <translation>Diesen Ausweis kennen wir nicht.</translation>
    </message>
    <message>
        <source>You are not in this raffle.</source>
        <translation>Du bist bei dieser Verlosung nicht dabei.</translation>
    </message>
    <message>
        <source>You already have this one.</source>
        <translation>Den hast du schon.</translation>
    </message>
    <message>
        <source>This one has been found before.</source>
        <translation>Der wurde schon gefunden.</translation>
    </message>
    <message>
        <source>You have all the tickets one person can have.</source>
        <translation>Mehr Lose kann eine Person nicht haben.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is yours.</source>
        <translation>Los {ticket} gehört dir.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Das hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Try once more, a little further away.</source>
        <translation>Versuch es noch einmal, mit etwas mehr Abstand.</translation>
    </message>
    <message>
        <source>Look for a paper moustache with a code on it, and hold that up.</source>
        <translation>Such einen Papierschnurrbart mit einem Code und halt ihn hierher.</translation>
    </message>
    <message>
        <source>Please show it to a manager, who will look it up.</source>
        <translation>Zeig ihn bitte der Leitung, die sieht nach.</translation>
    </message>
    <message>
        <source>Please give it to a manager. There are others to be found.</source>
        <translation>Gib ihn bitte der Leitung. Es gibt noch andere zu finden.</translation>
    </message>
    <message>
        <source>Keep the moustache safe and hold it up again when the raffle opens.</source>
        <translation>Heb ihn gut auf und halt ihn wieder hierher, wenn die Verlosung beginnt.</translation>
    </message>
    <message>
        <source>You may keep it as a souvenir. Better luck next time.</source>
        <translation>Du darfst ihn als Andenken behalten. Nächstes Mal klappt’s.</translation>
    </message>
    <message>
        <source>Try your badge once more, or pick your name from the list.</source>
        <translation>Versuch es noch einmal mit dem Ausweis oder wähle deinen Namen aus der Liste.</translation>
    </message>
    <message>
        <source>The rules leave you out this time. Hand the moustache to a colleague.</source>
        <translation>Nach den Regeln bist du diesmal nicht dabei. Gib den Schnurrbart jemandem aus dem Team.</translation>
    </message>
    <message>
        <source>It is your ticket {ticket}. Now go and find another.</source>
        <translation>Das ist dein Los {ticket}. Und jetzt such den nächsten.</translation>
    </message>
    <message>
        <source>Somebody was faster. Leave it with a manager and keep looking.</source>
        <translation>Jemand war schneller. Gib ihn der Leitung und such weiter.</translation>
    </message>
    <message>
        <source>Make a colleague&apos;s day: put it back or pass it on.</source>
        <translation>Mach jemandem eine Freude: Leg ihn zurück oder gib ihn weiter.</translation>
    </message>
    <message>
        <source>Good find. See you at the draw.</source>
        <translation>Gut gefunden. Bis zur Ziehung.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please hold it up again.</source>
        <translation>Nichts ist verloren. Halt ihn bitte noch einmal hierher.</translation>
    </message>
    <message>
        <source>The hunt is closed at this hour.</source>
        <translation>Um diese Zeit ruht die Jagd.</translation>
    </message>
    <message>
        <source>You have all your tickets for today.</source>
        <translation>Du hast heute schon alle deine Lose.</translation>
    </message>
    <message>
        <source>Keep the moustache safe. Open again: {when}.</source>
        <translation>Heb den Schnurrbart gut auf. Wieder offen: {when}.</translation>
    </message>
    <message>
        <source>Keep the moustache safe, or give it to a colleague. Your next ticket: {when}.</source>
        <translation>Heb den Schnurrbart gut auf oder verschenk ihn im Team. Dein nächstes Los: {when}.</translation>
    </message>
    <message>
        <source>We didn&apos;t recognise your colleague.</source>
        <translation>Diese Person kennen wir nicht.</translation>
    </message>
    <message>
        <source>Your colleague is not in this raffle.</source>
        <translation>Diese Person ist bei der Verlosung nicht dabei.</translation>
    </message>
    <message>
        <source>Your colleague has all the tickets one person can have.</source>
        <translation>Mehr Lose kann diese Person nicht haben.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is your colleague&apos;s.</source>
        <translation>Los {ticket} ist verschenkt.</translation>
    </message>
    <message>
        <source>Try their badge once more, or pick their name from the list.</source>
        <translation>Versuch es noch einmal mit dem Ausweis oder wähle den Namen aus der Liste.</translation>
    </message>
    <message>
        <source>The rules leave them out this time. Make somebody else&apos;s day.</source>
        <translation>Nach den Regeln geht es diesmal nicht. Mach jemand anderem eine Freude.</translation>
    </message>
    <message>
        <source>Make somebody else&apos;s day with it.</source>
        <translation>Mach jemand anderem damit eine Freude.</translation>
    </message>
    <message>
        <source>That was kind of you. Now go and find another.</source>
        <translation>Das war lieb von dir. Und jetzt such den nächsten.</translation>
    </message>
    <message>
        <source>Your colleague has all their tickets for today.</source>
        <translation>Diese Person hat heute schon alle ihre Lose.</translation>
    </message>
    <message>
        <source>Keep the moustache safe, or choose somebody else. Their next ticket: {when}.</source>
        <translation>Heb den Schnurrbart gut auf oder wähle jemand anderen. Das nächste Los: {when}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>Ziehung läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Waiting for the winner</source>
        <translation>Noch nicht angenommen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Winner not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Still hidden</source>
        <translation>Noch versteckt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Aus dem Spiel</translation>
    </message>
    <message>
        <source>The file&apos;s format is “{found}”, not “encore-draw/1”.</source>
        <translation>Das Format der Datei ist „{found}“, nicht „encore-draw/1“.</translation>
    </message>
    <message>
        <source>The file is not a whole record: {member} ({expected}).</source>
        <translation>Die Datei ist kein vollständiges Ziehungsprotokoll: {member} ({expected}).</translation>
    </message>
    <message>
        <source>The tickets have a gap: {expected} should come where {found} is.</source>
        <translation>Bei den Losen ist eine Lücke: Statt {found} müsste {expected} kommen.</translation>
    </message>
    <message>
        <source>The ticket list does not have the check code that was shown.</source>
        <translation>Die Losliste hat nicht den Prüfcode, der gezeigt wurde.</translation>
    </message>
    <message>
        <source>{holder} has {tickets} tickets, more than the rules allow.</source>
        <translation>{holder} hat {tickets} Lose, mehr als die Regeln erlauben.</translation>
    </message>
    <message>
        <source>The chain of {length} codes is shorter than the process asks for.</source>
        <translation>Die Kette von {length} Codes ist kürzer, als das Verfahren verlangt.</translation>
    </message>
    <message>
        <source>The rounds have a gap: {expected} should come where {found} is.</source>
        <translation>Bei den Runden ist eine Lücke: Statt {found} müsste {expected} kommen.</translation>
    </message>
    <message>
        <source>Round {round} is beyond the chain of codes.</source>
        <translation>Für Runde {round} reicht die Kette der Codes nicht.</translation>
    </message>
    <message>
        <source>The code of round {round} does not lead to what was committed to before.</source>
        <translation>Der Code von Runde {round} führt nicht zur vorher gezeigten Festlegung.</translation>
    </message>
    <message>
        <source>The secret does not lead to the commitment.</source>
        <translation>Das Geheimnis führt nicht zur Festlegung.</translation>
    </message>
    <message>
        <source>The code of round {round} does not come from the secret.</source>
        <translation>Der Code von Runde {round} stammt nicht aus dem Geheimnis.</translation>
    </message>
    <message>
        <source>Contribution {number} has a label that is not allowed or comes twice.</source>
        <translation>Beitrag {number} hat einen Namen, der nicht erlaubt oder doppelt ist.</translation>
    </message>
    <message>
        <source>Contribution {number} has a text that is not in its plain form.</source>
        <translation>Der Text von Beitrag {number} hat nicht die einfache Form.</translation>
    </message>
    <message>
        <source>There are {found} contributions; a draw needs three or more.</source>
        <translation>Es gibt {found} Beiträge; eine Ziehung braucht drei oder mehr.</translation>
    </message>
    <message>
        <source>The dice are missing from the contributions.</source>
        <translation>Unter den Beiträgen fehlen die Würfel.</translation>
    </message>
    <message>
        <source>The dice are not the last contribution, or are not ten or more digits from 1 to 6.</source>
        <translation>Die Würfel sind nicht der letzte Beitrag oder nicht mindestens zehn Ziffern von 1 bis 6.</translation>
    </message>
    <message>
        <source>Round {round} was drawn with no prize left.</source>
        <translation>Runde {round} wurde gezogen, obwohl kein Preis mehr da war.</translation>
    </message>
    <message>
        <source>Round {round} drew “{found}”; it was the turn of “{expected}”.</source>
        <translation>In Runde {round} ging es um „{found}“; an der Reihe war „{expected}“.</translation>
    </message>
    <message>
        <source>Round {round} does not leave out the holders that the rules leave out.</source>
        <translation>Runde {round} schließt nicht genau die aus, die nach den Regeln ausgeschlossen sind.</translation>
    </message>
    <message>
        <source>Round {round} was won by ticket {expected}, not by {found} as the file says.</source>
        <translation>Runde {round} hat Los {expected} gewonnen, nicht {found}, wie in der Datei steht.</translation>
    </message>
    <message>
        <source>Round {round} has a winner although no ticket could win.</source>
        <translation>Runde {round} hat einen Gewinn, obwohl kein Los gewinnen konnte.</translation>
    </message>
    <message>
        <source>There was a draw, but the raffle never closed.</source>
        <translation>Es wurde gezogen, aber die Verlosung wurde nie geschlossen.</translation>
    </message>
    <message>
        <source>The first draw was earlier than the rules allow.</source>
        <translation>Die erste Ziehung war früher, als die Regeln erlauben.</translation>
    </message>
    <message>
        <source>Round {round} is both waiting and settled, or neither.</source>
        <translation>Runde {round} ist zugleich offen und entschieden, oder keines von beiden.</translation>
    </message>
    <message>
        <source>Round {round} was settled at a moment that never was.</source>
        <translation>Runde {round} wurde zu einem Zeitpunkt entschieden, den es nicht gab.</translation>
    </message>
    <message>
        <source>Round {round} is not valid, but no reason is given.</source>
        <translation>Runde {round} ist ungültig, aber ein Grund fehlt.</translation>
    </message>
    <message>
        <source>The winner of round {round} was called absent before the time was up.</source>
        <translation>In Runde {round} galt der Gewinn als nicht angenommen, bevor die Zeit um war.</translation>
    </message>
    <message>
        <source>The seal does not fit the file: something was changed.</source>
        <translation>Das Siegel passt nicht zur Datei: Etwas wurde verändert.</translation>
    </message>
    <message>
        <source>The file does not have the seal that was kept: something was changed.</source>
        <translation>Die Datei hat nicht das aufbewahrte Siegel: Etwas wurde verändert.</translation>
    </message>
    <message>
        <source>This file is not a record of a draw: {reason}</source>
        <translation>Diese Datei ist kein Ziehungsprotokoll: {reason}</translation>
    </message>
    <message>
        <source>A seal has 64 digits and letters from 0 to f.</source>
        <translation>Ein Siegel hat 64 Ziffern und Buchstaben von 0 bis f.</translation>
    </message>
    <message>
        <source>The rules need something else: {member}: {expected}.</source>
        <translation>Die Regeln brauchen etwas anderes: {member}: {expected}.</translation>
    </message>
    <message>
        <source>The rules have no “{member}”. It is written “{known}”.</source>
        <translation>Die Regeln haben kein „{member}“. Es schreibt sich „{known}“.</translation>
    </message>
    <message>
        <source>A raffle&apos;s name has 1 to {most} characters on one line.</source>
        <translation>Der Name einer Verlosung hat 1 bis {most} Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>There is no raffle at the moment.</source>
        <translation>Zurzeit gibt es keine Verlosung.</translation>
    </message>
    <message>
        <source>There is no raffle called {raffle}.</source>
        <translation>Es gibt keine Verlosung namens {raffle}.</translation>
    </message>
    <message>
        <source>“{name}” is still going on. Finish or abandon it first.</source>
        <translation>„{name}“ läuft noch. Beende sie zuerst oder brich sie ab.</translation>
    </message>
    <message>
        <source>“{name}” is announced. Its rules do not change any more.</source>
        <translation>„{name}“ ist angekündigt. Die Regeln ändern sich nicht mehr.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation>„{name}“ ist schon offen.</translation>
    </message>
    <message>
        <source>“{name}” is not open.</source>
        <translation>„{name}“ ist nicht offen.</translation>
    </message>
    <message>
        <source>“{name}” is closed already.</source>
        <translation>„{name}“ ist schon geschlossen.</translation>
    </message>
    <message>
        <source>Close the raffle first.</source>
        <translation>Schließ zuerst die Verlosung.</translation>
    </message>
    <message>
        <source>Announce the raffle first.</source>
        <translation>Kündige die Verlosung zuerst an.</translation>
    </message>
    <message>
        <source>The secret of this raffle is not in the keys folder. Bring the folder back, or abandon the raffle.</source>
        <translation>Das Geheimnis dieser Verlosung fehlt im Ordner keys. Hol den Ordner zurück oder brich die Verlosung ab.</translation>
    </message>
    <message>
        <source>The secret in the keys folder is not the one that was committed to.</source>
        <translation>Das Geheimnis im Ordner keys passt nicht zur Festlegung.</translation>
    </message>
    <message>
        <source>This raffle was drawn before, with other contributions or tickets. A draw is never repeated: bring back the newer backup, or abandon the raffle.</source>
        <translation>Diese Verlosung wurde schon gezogen, mit anderen Beiträgen oder Losen. Eine Ziehung wird nie wiederholt: Hol die neuere Sicherung zurück oder brich die Verlosung ab.</translation>
    </message>
    <message>
        <source>The tickets in storage are not those that were closed. Nothing can be drawn from them.</source>
        <translation>Die gespeicherten Lose sind nicht die vom Abschluss. Aus ihnen lässt sich nicht ziehen.</translation>
    </message>
    <message>
        <source>The rules leave out {key}, but nobody on the roster has this id.</source>
        <translation>Die Regeln schließen {key} aus, aber niemand auf der Personenliste hat diese Kennung.</translation>
    </message>
    <message>
        <source>A label has 1 to 40 letters from A to Z, digits, spaces, - or _.</source>
        <translation>Ein Name hat 1 bis 40 Buchstaben von A bis Z, Ziffern, Leerzeichen, - oder _.</translation>
    </message>
    <message>
        <source>There is a contribution called {label} already. Choose another label.</source>
        <translation>Einen Beitrag namens {label} gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing is left of this text: only letters from A to Z and digits count.</source>
        <translation>Von diesem Text bleibt nichts übrig: Nur Buchstaben von A bis Z und Ziffern zählen.</translation>
    </message>
    <message>
        <source>A text has at most {most} letters and digits.</source>
        <translation>Ein Text hat höchstens {most} Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The dice have been rolled. Nothing more can be added.</source>
        <translation>Die Würfel sind gefallen. Es kommt nichts mehr dazu.</translation>
    </message>
    <message>
        <source>That is enough: roll the dice now and add them.</source>
        <translation>Das reicht: Würfle jetzt und trag die Würfel ein.</translation>
    </message>
    <message>
        <source>The dice come last, after two or more other contributions.</source>
        <translation>Die Würfel kommen zuletzt, nach zwei oder mehr anderen Beiträgen.</translation>
    </message>
    <message>
        <source>Roll ten dice or more, and type only their digits, from 1 to 6.</source>
        <translation>Wirf mindestens zehn Würfel und tipp nur ihre Ziffern ein, von 1 bis 6.</translation>
    </message>
    <message>
        <source>Before the first draw, collect three contributions or more; the dice come last.</source>
        <translation>Sammle vor der ersten Ziehung mindestens drei Beiträge; die Würfel kommen zuletzt.</translation>
    </message>
    <message>
        <source>The first draw can begin in {seconds} seconds.</source>
        <translation>Die erste Ziehung kann in {seconds} Sekunden beginnen.</translation>
    </message>
    <message>
        <source>Every prize has its winner.</source>
        <translation>Alle Preise sind vergeben.</translation>
    </message>
    <message>
        <source>No ticket is left that can win “{prize}”. You can finish the raffle now.</source>
        <translation>Kein Los kann „{prize}“ mehr gewinnen. Du kannst die Verlosung jetzt beenden.</translation>
    </message>
    <message>
        <source>The chain has no code left. You can finish the raffle now.</source>
        <translation>Die Kette hat keinen Code mehr. Du kannst die Verlosung jetzt beenden.</translation>
    </message>
    <message>
        <source>The next round is {next}, not {round}.</source>
        <translation>Die nächste Runde ist {next}, nicht {round}.</translation>
    </message>
    <message>
        <source>There is no round {round}.</source>
        <translation>Runde {round} gibt es nicht.</translation>
    </message>
    <message>
        <source>Nobody has claimed the prize of round {round}, so it cannot be handed over.</source>
        <translation>Der Preis der Runde {round} ist nicht angenommen und lässt sich deshalb nicht übergeben.</translation>
    </message>
    <message>
        <source>Round {round} is settled already: {outcome}.</source>
        <translation>Runde {round} ist schon entschieden: {outcome}.</translation>
    </message>
    <message>
        <source>A win is claimed, absent or void, not {outcome}.</source>
        <translation>Ein Gewinn ist claimed, absent oder void, nicht {outcome}.</translation>
    </message>
    <message>
        <source>The winner still has time: {seconds} seconds before the win can be given up.</source>
        <translation>Es ist noch Zeit: Erst in {seconds} Sekunden kann der Gewinn verfallen.</translation>
    </message>
    <message>
        <source>This needs a reason, of 1 to {most} characters.</source>
        <translation>Das braucht einen Grund mit 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>This needs a second manager, somebody else than you.</source>
        <translation>Das braucht eine zweite Person aus der Leitung, nicht dich.</translation>
    </message>
    <message>
        <source>Round {round} still waits for its winner. Settle it first.</source>
        <translation>Runde {round} ist noch offen. Entscheide sie zuerst.</translation>
    </message>
    <message>
        <source>“{prize}” can still be won. Draw it before you finish.</source>
        <translation>„{prize}“ ist noch zu gewinnen. Zieh es, bevor du beendest.</translation>
    </message>
    <message>
        <source>Make from 1 to {most} moustaches at a time.</source>
        <translation>Mach 1 bis {most} Schnurrbärte auf einmal.</translation>
    </message>
    <message>
        <source>There is no moustache number {number}.</source>
        <translation>Schnurrbart Nummer {number} gibt es nicht.</translation>
    </message>
    <message>
        <source>Moustache {number} has been found and is a ticket. It stays one.</source>
        <translation>Schnurrbart {number} ist gefunden und ein Los. Das bleibt er auch.</translation>
    </message>
    <message>
        <source>Moustache {number} is not noted as hidden, or has been found.</source>
        <translation>Schnurrbart {number} ist nicht als versteckt notiert oder schon gefunden.</translation>
    </message>
    <message>
        <source>There is no batch number {number}.</source>
        <translation>Serie Nummer {number} gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing is left of batch {number}: every moustache is found or retired.</source>
        <translation>Von Serie {number} ist nichts mehr übrig: Alle sind gefunden oder aus dem Spiel.</translation>
    </message>
    <message>
        <source>Moustache {number} is retired already.</source>
        <translation>Schnurrbart {number} ist schon aus dem Spiel.</translation>
    </message>
    <message>
        <source>There is no ticket number {number}.</source>
        <translation>Los Nummer {number} gibt es nicht.</translation>
    </message>
    <message>
        <source>This person cannot have tickets in this raffle.</source>
        <translation>Diese Person kann in dieser Verlosung keine Lose haben.</translation>
    </message>
    <message>
        <source>This person has all the tickets one person can have.</source>
        <translation>Diese Person hat schon so viele Lose, wie eine haben kann.</translation>
    </message>
    <message>
        <source>There is no ticket, so nobody can win. Prizes that stay without a winner: {left}.</source>
        <translation>Es gibt kein Los, also kann niemand gewinnen. Preise, die übrig bleiben: {left}.</translation>
    </message>
    <message>
        <source>No ticket is left that can win. Prizes that stay without a winner: {left}.</source>
        <translation>Es gibt kein Los mehr, das gewinnen kann. Preise, die übrig bleiben: {left}.</translation>
    </message>
    <message>
        <source>The chain has no code left for another draw. Prizes that stay without a winner: {left}.</source>
        <translation>Die Kette hat keinen Code für eine weitere Ziehung. Preise, die übrig bleiben: {left}.</translation>
    </message>
    <message>
        <source>Only one ticket can win, so everybody knows who gets the next prize.</source>
        <translation>Nur ein Los kann gewinnen; wer den nächsten Preis bekommt, ist also schon klar.</translation>
    </message>
    <message>
        <source>Only one person has tickets that can win, and gets the next prize for certain.</source>
        <translation>Nur eine Person hat Lose, die gewinnen können; sie bekommt den nächsten Preis sicher.</translation>
    </message>
    <message>
        <source>Fewer people can win than there are prizes: {people} for {prizes}, and nobody wins twice. Prizes that stay without a winner: {left}.</source>
        <translation>Weniger Personen können gewinnen, als es Preise gibt: {people} für {prizes}, und niemand gewinnt zweimal. Preise, die übrig bleiben: {left}.</translation>
    </message>
    <message>
        <source>Fewer tickets can win than there are prizes: {tickets} for {prizes}. Prizes that stay without a winner: {left}.</source>
        <translation>Weniger Lose können gewinnen, als es Preise gibt: {tickets} für {prizes}. Preise, die übrig bleiben: {left}.</translation>
    </message>
    <message>
        <source>Only one ticket can win, so everybody knows who gets the next prize. Prizes that then stay without a winner: {left}.</source>
        <translation>Nur ein Los kann gewinnen; wer den nächsten Preis bekommt, ist also schon klar. Preise, die danach übrig bleiben: {left}.</translation>
    </message>
    <message>
        <source>Only one person has tickets that can win, and gets the next prize for certain. Prizes that then stay without a winner: {left}.</source>
        <translation>Nur eine Person hat Lose, die gewinnen können; sie bekommt den nächsten Preis sicher. Preise, die danach übrig bleiben: {left}.</translation>
    </message>
    <message>
        <source>Only one person has tickets that can win, and gets all the prizes that are left.</source>
        <translation>Nur eine Person hat Lose, die gewinnen können; sie bekommt alle restlichen Preise.</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>There is nothing to read in it: no title, no text and no words.</source>
        <translation>Darin gibt es nichts zu lesen: kein Titel, kein Text und keine Kundenworte.</translation>
    </message>
    <message>
        <source>The {field} has {length} characters; on the screen {most} fit. Please shorten it.</source>
        <translation>„{field}“ hat {length} Zeichen; auf den Bildschirm passen {most}. Bitte kürze den Text.</translation>
    </message>
    <message>
        <source>A recognition of the kind {kind} has no {field}.</source>
        <translation>Anerkennungen der Art „{kind}“ haben kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>The {field} holds a character that no screen can show.</source>
        <translation>„{field}“ enthält ein Zeichen, das kein Bildschirm zeigen kann.</translation>
    </message>
    <message>
        <source>It names {count} people and teams; {most} fit. Name the whole team instead.</source>
        <translation>Es nennt {count} Personen und Teams; {most} passen. Nenne lieber das ganze Team.</translation>
    </message>
    <message>
        <source>It names nobody: no person, no team and no department.</source>
        <translation>Es nennt niemanden: keine Person, kein Team und keine Abteilung.</translation>
    </message>
    <message>
        <source>Its last day ({until}) lies before its first ({start}).</source>
        <translation>Der letzte Tag ({until}) liegt vor dem ersten ({start}).</translation>
    </message>
    <message>
        <source>The priority must be a number from 0 to {most}, not {found}.</source>
        <translation>Die Priorität muss eine Zahl von 0 bis {most} sein, nicht {found}.</translation>
    </message>
    <message>
        <source>Its story has {count} pages; {most} are shown at most.</source>
        <translation>Die Geschichte hat {count} Seiten; höchstens {most} werden gezeigt.</translation>
    </message>
    <message>
        <source>One of its weekdays is none. They go from Monday to Sunday.</source>
        <translation>Einer der Wochentage ist keiner. Sie gehen von Montag bis Sonntag.</translation>
    </message>
    <message>
        <source>Of its times of day only one is there. It needs both, or none.</source>
        <translation>Von den beiden Uhrzeiten ist nur eine angegeben. Nötig sind beide oder keine.</translation>
    </message>
    <message>
        <source>It ends at the very time of day at which it begins.</source>
        <translation>Es endet zur selben Uhrzeit, zu der es beginnt.</translation>
    </message>
    <message>
        <source>Winners come from a draw. Nobody writes them by hand.</source>
        <translation>Gewinne kommen aus einer Ziehung. Von Hand schreibt sie niemand.</translation>
    </message>
    <message>
        <source>The id has {length} characters; {most} are allowed.</source>
        <translation>Die Kennung hat {length} Zeichen; {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>The id {key} stands in another line too (line {line}).</source>
        <translation>Die Kennung {key} steht noch in einer anderen Zeile (Zeile {line}).</translation>
    </message>
    <message>
        <source>Nobody on the roster is called {name}.</source>
        <translation>Niemand auf der Personenliste heißt {name}.</translation>
    </message>
    <message>
        <source>Several people are called {name}. Write the person&apos;s id instead.</source>
        <translation>Mehrere Personen heißen {name}. Schreib stattdessen die Kennung der Person.</translation>
    </message>
    <message>
        <source>Several people have the first name {name} ({teams}). Write the whole name or the id.</source>
        <translation>Mehrere Personen haben den Vornamen {name} ({teams}). Schreib den ganzen Namen oder die Kennung.</translation>
    </message>
    <message>
        <source>There is no value called {name}.</source>
        <translation>Es gibt keinen Wert namens {name}.</translation>
    </message>
    <message>
        <source>With {name} there would be more than {most} values.</source>
        <translation>Mit {name} gäbe es mehr als {most} Werte.</translation>
    </message>
    <message>
        <source>That recognition is not there any more.</source>
        <translation>Diese Anerkennung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Thanks go to somebody else. Please choose a colleague.</source>
        <translation>Danke sagt man anderen. Bitte wähle jemanden aus dem Team.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>customer&apos;s words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>further page</source>
        <translation>weitere Seite</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>customer praise</source>
        <translation>Kundenlob</translation>
    </message>
    <message>
        <source>award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>hero</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>Gewinner</translation>
    </message>
    <message>
        <source>value story</source>
        <translation>Wertegeschichte</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>We listen</source>
        <translation>Wir hören zu</translation>
    </message>
    <message>
        <source>First the person, then the case.</source>
        <translation>Erst der Mensch, dann der Fall.</translation>
    </message>
    <message>
        <source>We keep promises</source>
        <translation>Wir halten Wort</translation>
    </message>
    <message>
        <source>We say what happens next, and then it does.</source>
        <translation>Wir sagen, wie es weitergeht, und so kommt es dann auch.</translation>
    </message>
    <message>
        <source>We help each other</source>
        <translation>Wir helfen einander</translation>
    </message>
    <message>
        <source>Nobody is alone with a hard call.</source>
        <translation>Mit einem schweren Anruf bleibt niemand allein.</translation>
    </message>
    <message>
        <source>We leave things better</source>
        <translation>Wir machen es besser</translation>
    </message>
    <message>
        <source>What went wrong once is mended for the next one too.</source>
        <translation>Was einmal schiefging, läuft beim Nächsten rund.</translation>
    </message>
    <message>
        <source>Thank you for staying with me through that hard call.</source>
        <translation>Danke, dass du bei dem schweren Anruf bei mir geblieben bist.</translation>
    </message>
    <message>
        <source>You dropped everything and helped me. Thank you.</source>
        <translation>Du hast alles stehen und liegen lassen und mir geholfen. Danke.</translation>
    </message>
    <message>
        <source>Thank you for explaining it to me so patiently.</source>
        <translation>Danke, dass du es mir so geduldig erklärt hast.</translation>
    </message>
    <message>
        <source>Thank you for covering for me when I needed it.</source>
        <translation>Danke, dass du eingesprungen bist, als ich es brauchte.</translation>
    </message>
    <message>
        <source>Your good mood carried us all through the shift.</source>
        <translation>Deine gute Laune hat uns alle durch die Schicht getragen.</translation>
    </message>
    <message>
        <source>I heard how you spoke with that customer. That was beautiful work.</source>
        <translation>Ich habe gehört, wie du mit dem Kunden gesprochen hast. Das war richtig gut.</translation>
    </message>
    <message>
        <source>Your idea made my work easier every day since.</source>
        <translation>Deine Idee macht mir seither jeden Tag die Arbeit leichter.</translation>
    </message>
    <message>
        <source>Thank you for making me feel welcome from my first day.</source>
        <translation>Danke, dass ich mich bei dir vom ersten Tag an willkommen gefühlt habe.</translation>
    </message>
    <message>
        <source>Good to have you here today.</source>
        <translation>Schön, dass du heute da bist.</translation>
    </message>
    <message>
        <source>Say the customer&apos;s name once. It turns a case back into a person.</source>
        <translation>Sprich den Namen des Kunden einmal aus. So wird aus dem Fall wieder ein Mensch.</translation>
    </message>
    <message>
        <source>Let them finish. The last sentence is often the real one.</source>
        <translation>Lass sie ausreden. Der letzte Satz ist oft der eigentliche.</translation>
    </message>
    <message>
        <source>Tell people what happens next, and when. Then do it.</source>
        <translation>Sag, was als Nächstes passiert und wann. Und dann tu es.</translation>
    </message>
    <message>
        <source>A smile can be heard. So can a sigh.</source>
        <translation>Ein Lächeln hört man. Ein Seufzen auch.</translation>
    </message>
    <message>
        <source>“I don&apos;t know, but I will find out” is a very good answer.</source>
        <translation>„Das weiß ich nicht, aber ich finde es heraus“ ist eine sehr gute Antwort.</translation>
    </message>
    <message>
        <source>After a hard call: stand up, breathe out slowly, drink some water.</source>
        <translation>Nach einem schweren Anruf: aufstehen, langsam ausatmen, einen Schluck Wasser trinken.</translation>
    </message>
    <message>
        <source>Ask one question more than you need. It saves the second call.</source>
        <translation>Stell eine Frage mehr als nötig. Das spart den zweiten Anruf.</translation>
    </message>
    <message>
        <source>Did a colleague help you today? Tell them here, in twenty seconds.</source>
        <translation>Hat dir heute jemand geholfen? Sag es hier, in zwanzig Sekunden.</translation>
    </message>
    <message>
        <source>It tells something private that does not belong on a screen.</source>
        <translation>Es erzählt etwas Privates, das nicht auf einen Bildschirm gehört.</translation>
    </message>
    <message>
        <source>It could hurt somebody, even if it was not meant to.</source>
        <translation>Es könnte jemanden verletzen, auch wenn es nicht so gemeint war.</translation>
    </message>
    <message>
        <source>Not everybody will see that it is a joke.</source>
        <translation>Nicht alle merken, dass es ein Scherz ist.</translation>
    </message>
    <message>
        <source>A customer could be recognised by what it tells.</source>
        <translation>Man könnte daran eine Kundin oder einen Kunden erkennen.</translation>
    </message>
    <message>
        <source>It is not clear what for. Say what they did, and send it again.</source>
        <translation>Es ist nicht klar, wofür. Schreib, was getan wurde, und schick es noch einmal.</translation>
    </message>
    <message>
        <source>It is on the screen already.</source>
        <translation>Es ist schon auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The handwriting could not be kept. Please write it again, a bit shorter.</source>
        <translation>Die Handschrift ließ sich nicht speichern. Bitte schreib noch einmal, etwas kürzer.</translation>
    </message>
    <message>
        <source>Say why: whoever sent it can read the reason with their badge.</source>
        <translation>Sag, warum: Wer es geschickt hat, kann den Grund mit dem Ausweis lesen.</translation>
    </message>
    <message>
        <source>The reason has {length} characters; {most} are allowed.</source>
        <translation>Der Grund hat {length} Zeichen; {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>Write a few words first, or draw them.</source>
        <translation>Schreib zuerst ein paar Worte, getippt oder von Hand.</translation>
    </message>
    <message>
        <source>Only a customer&apos;s praise is answered with a note.</source>
        <translation>Nur Kundenlob wird mit einer Notiz beantwortet.</translation>
    </message>
    <message>
        <source>Somebody has answered this praise already. Thank you all the same.</source>
        <translation>Dieses Lob hat schon jemand beantwortet. Trotzdem danke.</translation>
    </message>
    <message>
        <source>Somebody has decided about it already: it is not to be shown.</source>
        <translation>Das hat schon jemand entschieden: Es soll nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Please say who you are: hold up your badge, or pick your name.</source>
        <translation>Sag bitte, wer du bist: Zeig deinen Ausweis oder wähle deinen Namen.</translation>
    </message>
    <message>
        <source>Only what was refused has a reason. Write its state beside it.</source>
        <translation>Nur Abgelehntes hat einen Grund. Schreib den Status daneben.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of the file was taken in.</source>
        <translation>Der Import wurde gestoppt. Aus der Datei wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>sender&apos;s words</source>
        <translation>Worte des Absenders</translation>
    </message>
    <message>
        <source>It waits for a manager&apos;s approval, in the queue.</source>
        <translation>Es wartet auf die Freigabe durch die Leitung.</translation>
    </message>
    <message>
        <source>It waits for a leader&apos;s personal note. Write one, and it comes at once.</source>
        <translation>Es wartet auf eine persönliche Notiz der Leitung. Schreib eine, dann kommt es sofort.</translation>
    </message>
    <message>
        <source>A manager refused it: {reason}</source>
        <translation>Die Leitung hat es abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>A manager took it off the screen.</source>
        <translation>Die Leitung hat es vom Bildschirm genommen.</translation>
    </message>
    <message>
        <source>Its first day is still to come: {day}.</source>
        <translation>Der erste Tag kommt noch: {day}.</translation>
    </message>
    <message>
        <source>Its last day is over: {day}.</source>
        <translation>Der letzte Tag ist vorbei: {day}.</translation>
    </message>
    <message>
        <source>This is not one of its weekdays. It is back on {day} at {time}.</source>
        <translation>Heute ist keiner der gewählten Wochentage. Wieder zu sehen: {day} um {time}.</translation>
    </message>
    <message>
        <source>It has hours of its own, from {begin} to {end}. It is back on {day} at {time}.</source>
        <translation>Es läuft nur von {begin} bis {end}. Wieder zu sehen: {day} um {time}.</translation>
    </message>
    <message>
        <source>It waits for its turn. Before it: {before}. It comes in about {minutes} minutes, or earlier.</source>
        <translation>Es wartet, bis es dran ist. Davor: {before}. Es kommt in etwa {minutes} Minuten oder früher.</translation>
    </message>
    <message>
        <source>It waits for its turn. Before it there are {before} or more.</source>
        <translation>Es wartet, bis es dran ist. Davor sind es {before} oder mehr.</translation>
    </message>
    <message>
        <source>It is one of the next to come.</source>
        <translation>Es kommt unter den nächsten.</translation>
    </message>
    <message>
        <source>Its slide could not be shown, and is tried again within ten minutes. Its picture or film may be gone.</source>
        <translation>Die Seite ließ sich nicht zeigen und wird innerhalb von zehn Minuten neu versucht. Vielleicht fehlt das Bild oder der Film.</translation>
    </message>
    <message>
        <source>It is on the screen now.</source>
        <translation>Es ist jetzt auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Only what may be shown now can be a newsflash. See why this one may not.</source>
        <translation>Als Eilmeldung geht nur, was jetzt laufen darf. Sieh nach, woran es liegt.</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>A lot is coming in that we cannot read. A good code still counts at once.</source>
        <translation>Gerade kommt vieles an, das nicht lesbar ist. Ein guter Code zählt trotzdem sofort.</translation>
    </message>
    <message>
        <source>Those were many tries. Typing goes on in half a minute; scanning works meanwhile.</source>
        <translation>Das waren viele Versuche. Tippen geht in einer halben Minute weiter, Scannen jederzeit.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Hier gibt es keine Kamera.</translation>
    </message>
    <message>
        <source>The camera does not answer just now.</source>
        <translation>Die Kamera antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>The camera is not plugged in.</source>
        <translation>Die Kamera ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>All is well: codes arrive whole, quickly and once.</source>
        <translation>Alles gut: Codes kommen vollständig, schnell und nur einmal an.</translation>
    </message>
    <message>
        <source>A code came in with a wrong letter. Hold the paper still and flat, and wipe the scanner&apos;s window. If it happens again and again, choose a longer pause between characters in the scanner&apos;s manual.</source>
        <translation>Ein Code kam mit einem falschen Buchstaben an. Halt das Papier ruhig und flach und wisch das Fenster des Scanners ab. Passiert das öfter, wähle im Handbuch des Scanners eine längere Pause zwischen den Zeichen.</translation>
    </message>
    <message>
        <source>Only a part of a code came in. Choose a shorter pause between characters in the scanner&apos;s manual, and plug the scanner into the machine itself, not into a hub.</source>
        <translation>Nur ein Teil eines Codes kam an. Wähle im Handbuch des Scanners eine kürzere Pause zwischen den Zeichen und steck den Scanner direkt am Rechner an, nicht an einem Hub.</translation>
    </message>
    <message>
        <source>It types slowly: {median} ms from key to key, {longest} ms at the longest. From 35 and 100 ms on a code may be taken for typing. Choose a shorter pause between characters in the scanner&apos;s manual.</source>
        <translation>Er tippt langsam: {median} ms von Taste zu Taste, höchstens {longest} ms. Ab 35 und 100 ms kann ein Code für Tippen gehalten werden. Wähle im Handbuch des Scanners eine kürzere Pause zwischen den Zeichen.</translation>
    </message>
    <message>
        <source>It sends more than the code, and so the code does not count: {text} Switch prefix and suffix off in the scanner&apos;s manual; only Enter may follow.</source>
        <translation>Er sendet mehr als den Code, darum zählt der Code nicht: {text} Schalte mit dem Handbuch des Scanners Präfix und Suffix aus; nur Enter darf folgen.</translation>
    </message>
    <message>
        <source>It sends control characters. They press nothing here, but a code with them does not count. Switch function codes and control characters off in the scanner&apos;s manual.</source>
        <translation>Er sendet Steuerzeichen. Sie lösen hier nichts aus, aber ein Code mit ihnen zählt nicht. Schalte mit dem Handbuch des Scanners Funktionscodes und Steuerzeichen aus.</translation>
    </message>
    <message>
        <source>It sends {text} before each code. Codes count all the same. To mend it, switch the prefix off in the scanner&apos;s manual.</source>
        <translation>Er sendet {text} vor jedem Code. Codes zählen trotzdem. Abhilfe: Schalte mit dem Handbuch des Scanners das Präfix aus.</translation>
    </message>
    <message>
        <source>It sends {text} after each code. Codes count all the same. To mend it, choose Enter as the only suffix in the scanner&apos;s manual.</source>
        <translation>Er sendet {text} nach jedem Code. Codes zählen trotzdem. Abhilfe: Wähle im Handbuch des Scanners Enter als einziges Suffix.</translation>
    </message>
    <message>
        <source>This machine has another keyboard than the scanner thinks: {keyboard}. Our codes are read all the same. To mend it, scan the keyboard or country {keyboard} in the scanner&apos;s manual.</source>
        <translation>Dieser Rechner hat eine andere Tastatur, als der Scanner glaubt: {keyboard}. Unsere Codes werden trotzdem gelesen. Abhilfe: Scanne im Handbuch des Scanners Tastatur oder Land {keyboard}.</translation>
    </message>
    <message>
        <source>The scanner thinks that this machine has another keyboard: {keyboard}. Our codes are read all the same. To mend it, scan the keyboard or country USA in the scanner&apos;s manual.</source>
        <translation>Der Scanner glaubt, dieser Rechner habe eine andere Tastatur: {keyboard}. Unsere Codes werden trotzdem gelesen. Abhilfe: Scanne im Handbuch des Scanners Tastatur oder Land USA.</translation>
    </message>
    <message>
        <source>The keyboard that is set up on this machine is none that Encore knows. Our codes are read all the same.</source>
        <translation>Die Tastatur, die auf diesem Rechner eingestellt ist, kennt Encore nicht. Unsere Codes werden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>The scanner thinks that this machine has another keyboard than it has. Our codes are read all the same. To mend it, scan the keyboard or country USA in the scanner&apos;s manual.</source>
        <translation>Der Scanner glaubt, dieser Rechner habe eine andere Tastatur, als er hat. Unsere Codes werden trotzdem gelesen. Abhilfe: Scanne im Handbuch des Scanners Tastatur oder Land USA.</translation>
    </message>
    <message>
        <source>It sends no Enter after a code. Our codes count at once all the same; other codes are noticed a moment later. To mend it, choose Enter as the suffix in the scanner&apos;s manual.</source>
        <translation>Er sendet kein Enter nach einem Code. Unsere Codes zählen trotzdem sofort; andere werden einen Moment später bemerkt. Abhilfe: Wähle im Handbuch des Scanners Enter als Suffix.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Codes count all the same.</source>
        <translation>Die Feststelltaste ist an. Codes zählen trotzdem.</translation>
    </message>
    <message>
        <source>It sends each code more than once. It counts once. To mend it, choose a longer time before the same code is read again in the scanner&apos;s manual.</source>
        <translation>Er sendet jeden Code mehrmals. Er zählt einmal. Abhilfe: Wähle im Handbuch des Scanners eine längere Zeit, bis derselbe Code wieder gelesen wird.</translation>
    </message>
    <message>
        <source>That is no code of ours. The scanner reads it, so it works. Scan the codes of the test sheet.</source>
        <translation>Das ist kein Code von uns. Der Scanner liest ihn, also geht er. Scanne die Codes des Testblatts.</translation>
    </message>
    <message>
        <source>The scanner is not there. Is it plugged in? Encore goes on as soon as it is. Meanwhile it may type like a keyboard.</source>
        <translation>Der Scanner ist nicht da. Ist er angeschlossen, geht es gleich weiter. Bis dahin tippt er vielleicht wie eine Tastatur.</translation>
    </message>
    <message>
        <source>Encore may not open the scanner. Whoever looks after this machine finds the rule for it in docs/devices.md. Meanwhile it types like a keyboard.</source>
        <translation>Encore darf den Scanner nicht öffnen. Die Regel dafür steht in docs/devices.md. Bis dahin tippt er wie eine Tastatur.</translation>
    </message>
    <message>
        <source>Another program has taken the scanner for itself. Close it; Encore tries again every few seconds.</source>
        <translation>Ein anderes Programm hat den Scanner. Schließ es; Encore versucht es alle paar Sekunden wieder.</translation>
    </message>
    <message>
        <source>What is set up as the scanner is no keyboard. The setting is scanner_device; docs/devices.md says what to write there.</source>
        <translation>Als Scanner ist keine Tastatur eingestellt. Was in scanner_device gehört, steht in docs/devices.md.</translation>
    </message>
    <message>
        <source>Only Linux can keep a keyboard scanner for Encore alone. Here it types like a keyboard, and that works too.</source>
        <translation>Nur unter Linux hat Encore einen Tastatur-Scanner für sich. Hier tippt er wie eine Tastatur; auch das geht.</translation>
    </message>
    <message>
        <source>US</source>
        <translation>Englisch (USA)</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Englisch (UK)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Swiss German</source>
        <translation>Deutsch (Schweiz)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Swiss French</source>
        <translation>Französisch (Schweiz)</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>Belgisch</translation>
    </message>
    <message>
        <source>Canadian French</source>
        <translation>Französisch (Kanada)</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Latin American</source>
        <translation>Lateinamerikanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Brazilian</source>
        <translation>Brasilianisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Finnish or Swedish</source>
        <translation>Finnisch oder Schwedisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Croatian or Slovenian</source>
        <translation>Kroatisch oder Slowenisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Turkish Q</source>
        <translation>Türkisch Q</translation>
    </message>
    <message>
        <source>Turkish F</source>
        <translation>Türkisch F</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Dvorak</source>
        <translation>Dvorak</translation>
    </message>
    <message>
        <source>Colemak</source>
        <translation>Colemak</translation>
    </message>
    <message>
        <source>Bépo</source>
        <translation>Bépo</translation>
    </message>
    <message>
        <source>No serial scanner is plugged in.</source>
        <translation>Kein serieller Scanner ist angeschlossen.</translation>
    </message>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>Der Scanner wurde abgezogen.</translation>
    </message>
    <message>
        <source>Another program is using the scanner.</source>
        <translation>Ein anderes Programm benutzt den Scanner.</translation>
    </message>
    <message>
        <source>The kiosk may not use this scanner yet.</source>
        <translation>Der Kiosk darf diesen Scanner noch nicht benutzen.</translation>
    </message>
    <message>
        <source>The scanner could not be opened.</source>
        <translation>Der Scanner ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{file} is not a picture that can be read.</source>
        <translation>{file} ist kein lesbares Bild.</translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>The event has no title.</source>
        <translation>Der Termin hat keinen Titel.</translation>
    </message>
    <message>
        <source>The {field} has {length} characters; on the screen {most} fit. Please shorten it.</source>
        <translation>„{field}“ hat {length} Zeichen; auf den Bildschirm passen {most}. Bitte kürze den Text.</translation>
    </message>
    <message>
        <source>The {field} holds a character that no screen can show.</source>
        <translation>„{field}“ enthält ein Zeichen, das kein Bildschirm zeigen kann.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>Der Termin endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The event lasts {days} days; {most} are allowed. Is the end right?</source>
        <translation>Der Termin dauert {days} Tage; {most} sind erlaubt. Stimmt das Ende?</translation>
    </message>
    <message>
        <source>The id {key} stands in another line too (line {line}).</source>
        <translation>Die Kennung {key} steht noch in einer anderen Zeile (Zeile {line}).</translation>
    </message>
    <message>
        <source>A programme has one to {most} days, not {days}.</source>
        <translation>Ein Programm hat einen bis {most} Tage, nicht {days}.</translation>
    </message>
    <message>
        <source>A teaser and a hall of fame have up to {most} days each, not {days}.</source>
        <translation>Ankündigung und Ruhmeshalle haben je höchstens {most} Tage, nicht {days}.</translation>
    </message>
    <message>
        <source>There is no colour “{colour}”. Write one of these: {names}; or one as #2346cf.</source>
        <translation>Die Farbe „{colour}“ gibt es nicht. Schreib eine von diesen: {names}; oder eine wie #2346cf.</translation>
    </message>
    <message>
        <source>There is no motif “{motif}”. Write one of these: {names}.</source>
        <translation>Das Motiv „{motif}“ gibt es nicht. Schreib eins von diesen: {names}.</translation>
    </message>
    <message>
        <source>From {start} to {end} there are two programmes already. Choose other days.</source>
        <translation>Von {start} bis {end} gibt es schon zwei Programme. Wähle andere Tage.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>calendar id</source>
        <translation>Kalender-UID</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Vortrag von</translation>
    </message>
    <message>
        <source>notice to customers</source>
        <translation>Hinweis für Kunden</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>name of the slot</source>
        <translation>Name des Slots</translation>
    </message>
    <message>
        <source>what you bring</source>
        <translation>Was du mitbringst</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>motif</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>This event is not there any more.</source>
        <translation>Diesen Termin gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>People have signed up, or were there ({count}). Cancel the event instead: then they are told.</source>
        <translation>Es sind schon Personen angemeldet oder da gewesen ({count}). Sag den Termin lieber ab: Dann erfahren sie es.</translation>
    </message>
    <message>
        <source>Slot {number} has sign-ups ({count}), so it stays. Take them out first, or lower the number of places.</source>
        <translation>Slot {number} hat Anmeldungen ({count}) und bleibt. Nimm sie zuerst heraus oder verringere die Zahl der Plätze.</translation>
    </message>
    <message>
        <source>It was changed again meanwhile, so there is nothing to undo.</source>
        <translation>Inzwischen wurde es wieder geändert, also gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Sign-up would end after the event does. Please choose an earlier time.</source>
        <translation>Die Anmeldung würde erst nach dem Termin enden. Bitte wähle eine frühere Zeit.</translation>
    </message>
    <message>
        <source>An event has {most} slots at most, not {count}.</source>
        <translation>Ein Termin hat höchstens {most} Slots, nicht {count}.</translation>
    </message>
    <message>
        <source>A slot has 1 to {most} places, or as many as come.</source>
        <translation>Ein Slot hat 1 bis {most} Plätze oder so viele, wie kommen.</translation>
    </message>
    <message>
        <source>A slot has a start and an end, or neither.</source>
        <translation>Ein Slot hat Beginn und Ende oder keins von beiden.</translation>
    </message>
    <message>
        <source>Slot {number} ends before it starts.</source>
        <translation>Slot {number} endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Slot {number} is at a time when the event is not on.</source>
        <translation>Slot {number} liegt außerhalb des Termins.</translation>
    </message>
    <message>
        <source>An event is copied to {most} days at most, not to {count}.</source>
        <translation>Ein Termin wird auf höchstens {most} Tage kopiert, nicht auf {count}.</translation>
    </message>
    <message>
        <source>This programme is not there any more.</source>
        <translation>Dieses Programm gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The programme has no theme yet.</source>
        <translation>Das Programm hat noch kein Motto.</translation>
    </message>
    <message>
        <source>From {start} to {end} there is another programme already. Choose other days.</source>
        <translation>Von {start} bis {end} gibt es schon ein anderes Programm. Wähle andere Tage.</translation>
    </message>
    <message>
        <source>The place has no name.</source>
        <translation>Der Ort hat keinen Namen.</translation>
    </message>
    <message>
        <source>A place has a name of {most} characters at most.</source>
        <translation>Der Name eines Ortes hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>There is a place with this name already.</source>
        <translation>Einen Ort mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>This place is not there any more.</source>
        <translation>Diesen Ort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Two lines speak of the same day: “{first}” and “{second}”.</source>
        <translation>Zwei Zeilen betreffen denselben Tag: „{first}“ und „{second}“.</translation>
    </message>
    <message>
        <source>There is no event “{event}” at that time. Take in the programme first, then its slots.</source>
        <translation>Zu dieser Zeit gibt es keinen Termin „{event}“. Importiere zuerst das Programm, dann die Slots.</translation>
    </message>
    <message>
        <source>One brings 1 to {most} portions, not {quantity}.</source>
        <translation>Man bringt 1 bis {most} Portionen mit, nicht {quantity}.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>Something went wrong that should not. The reason is in the kiosk&apos;s log.</source>
        <translation>Da ist etwas schiefgegangen. Der Grund steht im Protokoll des Kiosks.</translation>
    </message>
    <message>
        <source>Moustache hunt {year}</source>
        <translation>Schnurrbartjagd {year}</translation>
    </message>
    <message>
        <source>First prize</source>
        <translation>Erster Preis</translation>
    </message>
    <message>
        <source>Second prize</source>
        <translation>Zweiter Preis</translation>
    </message>
    <message>
        <source>Third prize</source>
        <translation>Dritter Preis</translation>
    </message>
    <message>
        <source>The scanner reads well.</source>
        <translation>Der Scanner liest gut.</translation>
    </message>
    <message>
        <source>This was the test sheet. Nothing was changed.</source>
        <translation>Das war das Testblatt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Ticket {ticket} goes to {name}.</source>
        <translation>Los {ticket} geht an {name}.</translation>
    </message>
    <message>
        <source>Until then you can pick your name from the list.</source>
        <translation>Bis dahin kannst du deinen Namen aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Use your new one, or pick your name.</source>
        <translation>Nimm deinen neuen oder wähle deinen Namen.</translation>
    </message>
    <message>
        <source>Keep these sheets safe: nobody else has a copy of the codes.</source>
        <translation>Bewahre diese Blätter gut auf: Niemand sonst hat eine Kopie der Codes.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {sheets}</source>
        <translation>Blatt {sheet} von {sheets}</translation>
    </message>
    <message>
        <source>Batch {batch}</source>
        <translation>Serie {batch}</translation>
    </message>
    <message>
        <source>The next raffle</source>
        <translation>Die nächste Verlosung</translation>
    </message>
    <message>
        <source>You found one! Hold it up to the screen: {site}.</source>
        <translation>Gefunden! Halt ihn vor den Bildschirm: {site}.</translation>
    </message>
    <message>
        <source>Commitment of the draw: {commitment}</source>
        <translation>Festlegung der Ziehung: {commitment}</translation>
    </message>
    <message>
        <source>The commitment of the draw will be shown on the screen ({site}), on the raffle&apos;s page, before the first ticket. Note it down: with it anyone can check the draw.</source>
        <translation>Die Festlegung der Ziehung steht vor dem ersten Los auf dem Bildschirm ({site}), auf der Seite der Verlosung. Schreib sie auf: Damit lässt sich die Ziehung nachprüfen.</translation>
    </message>
    <message>
        <source>The commitment of the draw will be shown on the raffle&apos;s page before the first ticket. Note it down.</source>
        <translation>Die Festlegung der Ziehung steht vor dem ersten Los auf der Seite der Verlosung. Schreib sie auf.</translation>
    </message>
    <message>
        <source>One moustache, one ticket</source>
        <translation>Ein Schnurrbart, ein Los</translation>
    </message>
    <message>
        <source>Bring it to the screen: {place}.</source>
        <translation>Bring ihn zum Bildschirm: {place}.</translation>
    </message>
    <message>
        <source>Keep it safe until then. Whoever holds it up first gets the ticket.</source>
        <translation>Heb ihn bis dahin gut auf. Wer ihn zuerst zeigt, bekommt das Los.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>Hold me up to the screen.</source>
        <translation>Halt mich vor den Bildschirm.</translation>
    </message>
    <message>
        <source>Does the scanner read well?</source>
        <translation>Liest der Scanner gut?</translation>
    </message>
    <message>
        <source>Open the scanner check in the manager&apos;s pages and scan one code after the other. The screen says at once what arrived, and what to change.</source>
        <translation>Öffne den Scannertest auf den Seiten der Leitung und scanne einen Code nach dem anderen. Der Bildschirm sagt sofort, was ankam und was zu ändern ist.</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} mm</translation>
    </message>
    <message>
        <source>The smallest that should read. A camera needs it close.</source>
        <translation>Der kleinste, der lesbar sein sollte. Die Kamera braucht ihn nah.</translation>
    </message>
    <message>
        <source>As on the moustaches and the badges.</source>
        <translation>Wie auf Schnurrbärten und Ausweisen.</translation>
    </message>
    <message>
        <source>Large: it reads from further away.</source>
        <translation>Groß: auch von weiter weg lesbar.</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation>Blass</translation>
    </message>
    <message>
        <source>As from a printer that runs out of ink.</source>
        <translation>Wie aus einem Drucker, dem die Tinte ausgeht.</translation>
    </message>
    <message>
        <source>Which keyboard?</source>
        <translation>Welche Tastatur?</translation>
    </message>
    <message>
        <source>For scanners that type like a keyboard. The letters and signs in this code lie on other keys in every country: so the screen can tell which layout the scanner is set to.</source>
        <translation>Für Scanner, die wie eine Tastatur tippen. Die Buchstaben und Zeichen in diesem Code liegen in jedem Land auf anderen Tasten: Daran erkennt der Bildschirm, auf welche Tastatur der Scanner eingestellt ist.</translation>
    </message>
    <message>
        <source>The codes on this sheet win nothing: it may hang beside the screen.</source>
        <translation>Die Codes auf diesem Blatt gewinnen nichts: Es darf neben dem Bildschirm hängen.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Everybody can win once.</source>
        <translation>Jede Person kann einmal gewinnen.</translation>
    </message>
    <message>
        <source>One person can win more than once.</source>
        <translation>Eine Person kann mehrmals gewinnen.</translation>
    </message>
    <message>
        <source>Tickets for one person, at most: {most}.</source>
        <translation>Lose pro Person, höchstens: {most}.</translation>
    </message>
    <message>
        <source>Tickets for one person on one day, at most: {most}.</source>
        <translation>Lose pro Person und Tag, höchstens: {most}.</translation>
    </message>
    <message>
        <source>Finds are taken: {hours}.</source>
        <translation>Funde zählen: {hours}.</translation>
    </message>
    <message>
        <source>The draw: {when} at the earliest.</source>
        <translation>Die Ziehung: frühestens {when}.</translation>
    </message>
    <message>
        <source>When the raffle has closed, the list of tickets is shown for {seconds} s before the draw.</source>
        <translation>Ist die Verlosung geschlossen, wird die Losliste vor der Ziehung {seconds} s lang gezeigt.</translation>
    </message>
    <message>
        <source>Whoever wins has {minutes} min to come forward; then the prize may be drawn again.</source>
        <translation>Wer gewinnt, hat {minutes} min Zeit, sich zu melden; danach kann der Preis neu gezogen werden.</translation>
    </message>
    <message>
        <source>Not taking part, by the rules: {count}.</source>
        <translation>Nach den Regeln nicht dabei: {count}.</translation>
    </message>
    <message>
        <source>Protocol of the draw</source>
        <translation>Niederschrift der Ziehung</translation>
    </message>
    <message>
        <source>The draw is not finished. This is how it stood when this paper was made: {when}.</source>
        <translation>Die Ziehung ist nicht beendet. So stand sie, als dieses Papier entstand: {when}.</translation>
    </message>
    <message>
        <source>This raffle was given up: {reason}</source>
        <translation>Diese Verlosung wurde abgebrochen: {reason}</translation>
    </message>
    <message>
        <source>Nobody&apos;s name stands here. Everybody has a pseudonym in each raffle and sees it at the screen, with their badge.</source>
        <translation>Hier steht kein Name. In jeder Verlosung hat jede Person ein Pseudonym und sieht es mit ihrem Ausweis am Bildschirm.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>People with tickets</source>
        <translation>Personen mit Losen</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Der Ablauf</translation>
    </message>
    <message>
        <source>Number of the raffle</source>
        <translation>Kennung der Verlosung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <source>Who was seen this year</source>
        <translation>Wer dieses Jahr gesehen wurde</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>It helps to overlook nobody. It ranks nobody, and says nothing about how well anybody works.</source>
        <translation>Die Übersicht hilft, niemanden zu übersehen. Sie stellt keine Rangfolge auf und sagt nichts darüber, wie gut jemand arbeitet.</translation>
    </message>
    <message>
        <source>The year in weeks</source>
        <translation>Das Jahr in Wochen</translation>
    </message>
    <message>
        <source>Recognised in {weeks} weeks: {count} times. Whole weeks without a word: {silent}.</source>
        <translation>Anerkennungen in {weeks} Wochen: {count}. Ganze Wochen ohne ein Wort: {silent}.</translation>
    </message>
    <message>
        <source>Rings mark whole weeks without a word.</source>
        <translation>Ringe zeigen ganze Wochen ohne ein Wort.</translation>
    </message>
    <message>
        <source>Not recognised for {weeks} weeks or more</source>
        <translation>Ohne Anerkennung seit {weeks} Wochen oder länger</translation>
    </message>
    <message>
        <source>Everybody was recognised in this time.</source>
        <translation>In dieser Zeit haben alle eine Anerkennung bekommen.</translation>
    </message>
    <message>
        <source>{count} of {active} people.</source>
        <translation>{count} von {active} Personen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Last recognised</source>
        <translation>Letzte Anerkennung</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Praise that nobody has answered</source>
        <translation>Kundenlob ohne Antwort</translation>
    </message>
    <message>
        <source>Every customer&apos;s praise has its answer.</source>
        <translation>Jedes Kundenlob hat seine Antwort.</translation>
    </message>
    <message>
        <source>It has waited</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>less than a week</source>
        <translation>weniger als einer Woche</translation>
    </message>
    <message>
        <source>{weeks} to {until} weeks</source>
        <translation>{weeks} bis {until} Wochen</translation>
    </message>
    <message>
        <source>{weeks} weeks or longer</source>
        <translation>{weeks} Wochen oder länger</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Customer praise</source>
        <translation>Kundenlob</translation>
    </message>
    <message>
        <source>Awards and heroes</source>
        <translation>Ehrungen und Heldentaten</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Value stories</source>
        <translation>Wertegeschichten</translation>
    </message>
    <message>
        <source>Joined the roster in between</source>
        <translation>Dazwischen neu auf der Personenliste</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <source>One-time codes in the chain</source>
        <translation>Einmalcodes in der Kette</translation>
    </message>
    <message>
        <source>SHA-256 of the rules</source>
        <translation>SHA-256 der Regeln</translation>
    </message>
    <message>
        <source>SHA-256 of the ticket list</source>
        <translation>SHA-256 der Losliste</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gestiftet von</translation>
    </message>
    <message>
        <source>The rules also say</source>
        <translation>Die Regeln sagen auch</translation>
    </message>
    <message>
        <source>Picture of “{prize}”, its SHA-256</source>
        <translation>Bild von „{prize}“, sein SHA-256</translation>
    </message>
    <message>
        <source>Not taking part, by the rules</source>
        <translation>Nach den Regeln nicht dabei</translation>
    </message>
    <message>
        <source>What people put in</source>
        <translation>Beiträge aus dem Raum</translation>
    </message>
    <message>
        <source>Said in the room after the list was closed, in this order; the dice last.</source>
        <translation>Im Raum genannt, nachdem die Liste geschlossen war, in dieser Reihenfolge; die Würfel zuletzt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What was drawn</source>
        <translation>Was gezogen wurde</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Runde {round}</translation>
    </message>
    <message>
        <source>Prize {number}</source>
        <translation>Preis {number}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>{when}; rounds drawn by then: {rounds}</source>
        <translation>{when}; bis dahin gezogene Runden: {rounds}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Could not win this round</source>
        <translation>Konnte in dieser Runde nicht gewinnen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>Es wurde nichts gezogen.</translation>
    </message>
    <message>
        <source>Nobody has claimed these</source>
        <translation>Von niemandem angenommen</translation>
    </message>
    <message>
        <source>Secret and seal</source>
        <translation>Geheimnis und Siegel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>It is shown when the raffle has ended.</source>
        <translation>Es wird gezeigt, wenn die Verlosung zu Ende ist.</translation>
    </message>
    <message>
        <source>It was lost and cannot be shown.</source>
        <translation>Es ging verloren und lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Seal of the record</source>
        <translation>Siegel des Ziehungsprotokolls</translation>
    </message>
    <message>
        <source>If a single sign of the record changes, the seal is another one. Keep this page, or a photo of it.</source>
        <translation>Ändert sich im Ziehungsprotokoll ein einziges Zeichen, ist das Siegel ein anderes. Bewahre diese Seite auf oder ein Foto davon.</translation>
    </message>
    <message>
        <source>How anyone can check it</source>
        <translation>So lässt sich alles nachprüfen</translation>
    </message>
    <message>
        <source>Ask a manager for two files, the record of this draw and the page verify_draw.html, open the page in any browser, and give it the record: it works out every winner anew, without network and without the kiosk.</source>
        <translation>Lass dir von der Leitung zwei Dateien geben: das Ziehungsprotokoll dieser Ziehung und die Seite verify_draw.html. Öffne die Seite in einem beliebigen Browser und gib ihr das Ziehungsprotokoll: Sie berechnet jeden Gewinn neu, ohne Netz und ohne den Kiosk.</translation>
    </message>
    <message>
        <source>Compare the commitment with a photo from before the first ticket, and the seal with the one on this paper.</source>
        <translation>Vergleiche die Festlegung mit einem Foto aus der Zeit vor dem ersten Los und das Siegel mit dem auf diesem Papier.</translation>
    </message>
    <message>
        <source>If all of it agrees, the winners follow from the list, from what was said in the room and from what was fixed beforehand, and nobody picked them.</source>
        <translation>Stimmt alles überein, dann folgen die Gewinne aus der Liste, aus dem, was im Raum gesagt wurde, und aus dem, was vorher festgelegt war, und niemand hat sie ausgesucht.</translation>
    </message>
    <message>
        <source>Signed by hand</source>
        <translation>Von Hand unterschrieben</translation>
    </message>
    <message>
        <source>We were there, and it went as it stands here.</source>
        <translation>Wir waren dabei, und es verlief so, wie es hier steht.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Leitung, zweite Person</translation>
    </message>
    <message>
        <source>Witness from the floor</source>
        <translation>Zeugin oder Zeuge aus dem Team</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Name und Unterschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The list of tickets</source>
        <translation>Die Losliste</translation>
    </message>
    <message>
        <source>The list is too long for paper. It stands in the record; its SHA-256 on the first page tells whether it is the same.</source>
        <translation>Die Liste ist zu lang für Papier. Sie steht im Ziehungsprotokoll; ihre SHA-256 auf der ersten Seite zeigt, ob es dieselbe ist.</translation>
    </message>
    <message>
        <source>The hunt is on</source>
        <translation>Auf zur Jagd!</translation>
    </message>
    <message>
        <source>What you can win</source>
        <translation>Das gibt es zu gewinnen</translation>
    </message>
    <message>
        <source>More prizes are on the next page.</source>
        <translation>Weitere Preise stehen auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>All the rules are on the next page.</source>
        <translation>Alle Regeln stehen auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>Find a paper moustache and hold it up to the screen ({place}): it becomes a ticket.</source>
        <translation>Finde einen Papierschnurrbart und halt ihn vor den Bildschirm ({place}): Er wird zum Los.</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>Mach ein Foto davon</translation>
    </message>
    <message>
        <source>This is the commitment of the draw. It was fixed before the first ticket: whoever has kept it can check afterwards that nobody picked the winners.</source>
        <translation>Das ist die Festlegung der Ziehung. Sie stand vor dem ersten Los fest: Wer sie aufbewahrt, kann danach prüfen, dass niemand die Gewinne ausgesucht hat.</translation>
    </message>
    <message>
        <source>Chain of {length} one-time codes</source>
        <translation>Kette von {length} Einmalcodes</translation>
    </message>
    <message>
        <source>worth {worth}</source>
        <translation>Wert: {worth}</translation>
    </message>
    <message>
        <source>given by {sponsor}</source>
        <translation>gestiftet von {sponsor}</translation>
    </message>
    <message>
        <source>The log&apos;s head</source>
        <translation>Der Stand des Logbuchs</translation>
    </message>
    <message>
        <source>Everything that managers, finders and draws change is written into a log, each entry chained to the one before. Keep this paper somewhere else than the kiosk: whoever has a head can tell that nothing before it was changed or taken away.</source>
        <translation>Alles, was Leitung, Funde und Ziehungen ändern, steht in einem Logbuch, jeder Eintrag mit dem vorigen verkettet. Bewahre dieses Papier nicht beim Kiosk auf: Wer einen Stand hat, erkennt, ob davor etwas verändert oder entfernt wurde.</translation>
    </message>
    <message>
        <source>To check it: kiosk audit verify --head {head}</source>
        <translation>Zum Prüfen: kiosk audit verify --head {head}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>The days before</source>
        <translation>Die Tage davor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Last head of the day</source>
        <translation>Letzter Stand des Tages</translation>
    </message>
    <message>
        <source>There are no entries of earlier days.</source>
        <translation>Von früheren Tagen gibt es keine Einträge.</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Erstellt: {when}</translation>
    </message>
    <message>
        <source>One moment, the camera is waking up.</source>
        <translation>Einen Moment, die Kamera wacht auf.</translation>
    </message>
    <message>
        <source>Hold the code inside the frame.</source>
        <translation>Halt den Code in den Rahmen.</translation>
    </message>
    <message>
        <source>About a hand&apos;s length away, flat and still.</source>
        <translation>Etwa eine Handlänge entfernt, flach und ruhig.</translation>
    </message>
    <message>
        <source>There are two codes in view. One at a time, please.</source>
        <translation>Zwei Codes sind im Bild. Bitte einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Hold the other one aside for a moment.</source>
        <translation>Halt den anderen kurz zur Seite.</translation>
    </message>
    <message>
        <source>Type the letters that stand under the code, or hold it up to a hand scanner.</source>
        <translation>Tipp die Buchstaben unter dem Code ein oder halt ihn vor einen Handscanner.</translation>
    </message>
    <message>
        <source>Noted. Scan the next one.</source>
        <translation>Notiert. Scanne den nächsten.</translation>
    </message>
    <message>
        <source>It was noted here before.</source>
        <translation>Er war schon hier notiert.</translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation>Deine Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>Moved here from {before}.</source>
        <translation>Hierher verlegt, vorher: {before}.</translation>
    </message>
    <message>
        <source>Already found</source>
        <translation>Schon gefunden</translation>
    </message>
    <message>
        <source>It is ticket {ticket} and cannot be hidden again.</source>
        <translation>Er ist Los {ticket} und kann nicht wieder versteckt werden.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Aus dem Spiel</translation>
    </message>
    <message>
        <source>It does not count any more. Put it aside, do not hide it.</source>
        <translation>Er zählt nicht mehr. Leg ihn weg, versteck ihn nicht.</translation>
    </message>
    <message>
        <source>Its raffle is over</source>
        <translation>Seine Verlosung ist vorbei</translation>
    </message>
    <message>
        <source>It brings no ticket any more. Put it aside, do not hide it.</source>
        <translation>Er bringt kein Los mehr. Leg ihn weg, versteck ihn nicht.</translation>
    </message>
    <message>
        <source>We don&apos;t know this one</source>
        <translation>Den kennen wir nicht</translation>
    </message>
    <message>
        <source>It was not made at this kiosk. Put it aside, do not hide it.</source>
        <translation>Er stammt nicht von diesem Kiosk. Leg ihn weg, versteck ihn nicht.</translation>
    </message>
    <message>
        <source>That code didn&apos;t read</source>
        <translation>Der Code war nicht lesbar</translation>
    </message>
    <message>
        <source>Try once more, a little further away, or type the letters.</source>
        <translation>Versuch es noch einmal, etwas weiter weg, oder tippe die Buchstaben.</translation>
    </message>
    <message>
        <source>Not a moustache</source>
        <translation>Kein Schnurrbart</translation>
    </message>
    <message>
        <source>Scan the code on one of your paper moustaches.</source>
        <translation>Scanne den Code auf einem deiner Papierschnurrbärte.</translation>
    </message>
    <message>
        <source>Not hidden any more</source>
        <translation>Nicht mehr versteckt</translation>
    </message>
    <message>
        <source>Scan it again where it belongs.</source>
        <translation>Scanne ihn wieder, wo er hingehört.</translation>
    </message>
    <message>
        <source>It is noted here again.</source>
        <translation>Er ist wieder hier notiert.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist er?</translation>
    </message>
    <message>
        <source>Touch its place.</source>
        <translation>Tippe auf seinen Ort.</translation>
    </message>
    <message>
        <source>That was not noted</source>
        <translation>Das wurde nicht notiert</translation>
    </message>
    <message>
        <source>Look around here: {place}.</source>
        <translation>Schau dich hier um: {place}.</translation>
    </message>
    <message>
        <source>Not all are found here yet: {place}.</source>
        <translation>Hier sind noch nicht alle gefunden: {place}.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Waits until {time}</source>
        <translation>Wartet bis {time}</translation>
    </message>
    <message>
        <source>Waits until {day}, {time}</source>
        <translation>Wartet bis {day}, {time}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Tomorrow, {time}</source>
        <translation>Morgen, {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time} Uhr</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>morgen um {time} Uhr</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time} Uhr</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>Tippender Scanner</translation>
    </message>
    <message>
        <source>Scanner for Encore alone</source>
        <translation>Scanner nur für Encore</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Serieller Scanner</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Von Hand getippt</translation>
    </message>
    <message>
        <source>A moustache</source>
        <translation>Ein Schnurrbart</translation>
    </message>
    <message>
        <source>A badge</source>
        <translation>Ein Ausweis</translation>
    </message>
    <message>
        <source>The test sheet</source>
        <translation>Das Testblatt</translation>
    </message>
    <message>
        <source>The keyboard text</source>
        <translation>Der Tastaturtext</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>A part of a code</source>
        <translation>Ein Teil eines Codes</translation>
    </message>
    <message>
        <source>No code of ours</source>
        <translation>Kein Code von uns</translation>
    </message>
    <message>
        <source>The kiosk&apos;s outbox</source>
        <translation>Ausgang des Kiosks</translation>
    </message>
    <message>
        <source>No USB stick is plugged in.</source>
        <translation>Es steckt kein USB-Stick.</translation>
    </message>
    <message>
        <source>Ticket {ticket} belongs to {who} now.</source>
        <translation>Los {ticket} gehört jetzt {who}.</translation>
    </message>
    <message>
        <source>This code is on none of our moustaches.</source>
        <translation>Dieser Code steht auf keinem unserer Schnurrbärte.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge. Pick the name from the list.</source>
        <translation>Diesen Ausweis kennen wir nicht. Wähle den Namen aus der Liste.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not hidden yet</source>
        <translation>Noch nicht versteckt</translation>
    </message>
    <message>
        <source>Still out there</source>
        <translation>Noch versteckt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Versteckt</translation>
    </message>
    <message>
        <source>Torn or thrown away</source>
        <translation>Zerrissen oder weggeworfen</translation>
    </message>
    <message>
        <source>Its place is not safe to reach</source>
        <translation>Sein Ort ist nicht sicher erreichbar</translation>
    </message>
    <message>
        <source>Printed badly</source>
        <translation>Schlecht gedruckt</translation>
    </message>
    <message>
        <source>Lost before it was hidden</source>
        <translation>Vor dem Verstecken verloren</translation>
    </message>
    <message>
        <source>The sheet is lost</source>
        <translation>Der Bogen ist verloren</translation>
    </message>
    <message>
        <source>The sheet was copied</source>
        <translation>Der Bogen wurde kopiert</translation>
    </message>
    <message>
        <source>Made in batch {batch}</source>
        <translation>Gemacht in Serie {batch}</translation>
    </message>
    <message>
        <source>Hidden: {place}</source>
        <translation>Versteckt: {place}</translation>
    </message>
    <message>
        <source>Hidden by {who}: {place}</source>
        <translation>Versteckt von {who}: {place}</translation>
    </message>
    <message>
        <source>Found: ticket {ticket}</source>
        <translation>Gefunden: Los {ticket}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Hold up the winner&apos;s badge, please.</source>
        <translation>Scanne bitte den Ausweis der Person, die gewonnen hat.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge. Pick the prize from the list.</source>
        <translation>Diesen Ausweis kennen wir nicht. Wähle den Preis aus der Liste.</translation>
    </message>
    <message>
        <source>No prize waits for {who}.</source>
        <translation>Auf {who} wartet kein Preis.</translation>
    </message>
    <message>
        <source>This is not the winner&apos;s badge, but that of {who}.</source>
        <translation>Dieser Ausweis gehört {who}. Gewonnen hat jemand anderes.</translation>
    </message>
    <message>
        <source>“{prize}” is with {who} now.</source>
        <translation>„{prize}“ ist jetzt bei {who}.</translation>
    </message>
    <message>
        <source>“{prize}” is kept for {who}.</source>
        <translation>„{prize}“ ist für {who} zurückgelegt.</translation>
    </message>
    <message>
        <source>“{prize}” is drawn again in the next round.</source>
        <translation>„{prize}“ wird in der nächsten Runde neu gezogen.</translation>
    </message>
    <message>
        <source>“{raffle}” is abandoned. Its secret is in the record.</source>
        <translation>„{raffle}“ ist abgebrochen. Ihr Geheimnis steht im Ziehungsprotokoll.</translation>
    </message>
    <message>
        <source>“{raffle}” is abandoned.</source>
        <translation>„{raffle}“ ist abgebrochen.</translation>
    </message>
    <message>
        <source>“{raffle}” had ended already. Nothing was changed now.</source>
        <translation>„{raffle}“ war schon zu Ende. Jetzt wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no prize yet. Name one at least.</source>
        <translation>Noch gibt es keinen Preis. Nenne mindestens einen.</translation>
    </message>
    <message>
        <source>Prize {number} has no name yet. Name it, or remove it.</source>
        <translation>Preis {number} hat noch keinen Namen. Gib ihm einen oder entferne ihn.</translation>
    </message>
    <message>
        <source>“{name}” is there twice and not the same. Call one of them something else, or make it one.</source>
        <translation>„{name}“ steht zweimal da, aber nicht gleich. Nenn einen davon anders oder mach einen daraus.</translation>
    </message>
    <message>
        <source>On one day nobody can get more tickets than in all. Change one of the two.</source>
        <translation>An einem Tag kann niemand mehr Lose bekommen als insgesamt. Ändere eines von beiden.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one, or let the draw come at any time.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wähle einen späteren oder lass die Ziehung jederzeit zu.</translation>
    </message>
    <message>
        <source>Something still uses the stick. Wait a moment, then try again.</source>
        <translation>Der Stick wird noch benutzt. Warte einen Moment und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This stick is not there any more.</source>
        <translation>Dieser Stick ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The stick could not be let go. Everything on it is written; turn the kiosk off first.</source>
        <translation>Der Stick ließ sich nicht auswerfen. Alles darauf ist gespeichert; schalte den Kiosk aus, bevor du ihn abziehst.</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Los {ticket}</translation>
    </message>
    <message>
        <source>It waits for you until {when}.</source>
        <translation>Er wartet auf dich bis {when}.</translation>
    </message>
    <message>
        <source>Its time was up: {day}. Ask the organisers, today.</source>
        <translation>Seine Zeit ist um: {day}. Frag noch heute das Orga-Team.</translation>
    </message>
    <message>
        <source>It is yours for good. Come when it suits you.</source>
        <translation>Er gehört dir, ganz sicher. Komm, wann es dir passt.</translation>
    </message>
    <message>
        <source>It is yours since {day}.</source>
        <translation>Er gehört dir seit {day}.</translation>
    </message>
    <message>
        <source>Can be claimed until {when}</source>
        <translation>Wartet bis {when}</translation>
    </message>
    <message>
        <source>Time was up: {day}</source>
        <translation>Die Zeit ist um: {day}</translation>
    </message>
    <message>
        <source>Never settled: the raffle ended before</source>
        <translation>Nie entschieden: Die Verlosung endete vorher</translation>
    </message>
    <message>
        <source>Claimed, to be handed over</source>
        <translation>Angenommen, noch zu übergeben</translation>
    </message>
    <message>
        <source>Handed over: {day}</source>
        <translation>Übergeben: {day}</translation>
    </message>
    <message>
        <source>Winner not here, drawn again</source>
        <translation>Nicht da, neu gezogen</translation>
    </message>
    <message>
        <source>Not valid: {reason}</source>
        <translation>Ungültig: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After a manager&apos;s look</source>
        <translation>Nach Freigabe</translation>
    </message>
    <message>
        <source>With a leader&apos;s note</source>
        <translation>Mit Notiz der Leitung</translation>
    </message>
    <message>
        <source>Thanks are shown</source>
        <translation>Dank wird gezeigt</translation>
    </message>
    <message>
        <source>Thanks may come from “a colleague”</source>
        <translation>Dank geht auch ohne Namen</translation>
    </message>
    <message>
        <source>Customers&apos; praise is shown</source>
        <translation>Kundenlob wird gezeigt</translation>
    </message>
    <message>
        <source>Congratulate on years in the company</source>
        <translation>Zum Dienstjubiläum gratulieren</translation>
    </message>
    <message>
        <source>A slide stands for at least</source>
        <translation>Eine Seite steht mindestens</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Videos in the rotation may be heard</source>
        <translation>Videos im Aushang mit Ton</translation>
    </message>
    <message>
        <source>Move as little as possible (after the next start)</source>
        <translation>So wenig Bewegung wie möglich (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>Delete old recognitions after</source>
        <translation>Alte Anerkennungen löschen nach</translation>
    </message>
    <message>
        <source>Remind managers of whoever was not recognised for</source>
        <translation>Erinnern an alle ohne Anerkennung seit</translation>
    </message>
    <message>
        <source>Nobody has been recognised yet. Two minutes are enough to begin.</source>
        <translation>Noch hat niemand eine Anerkennung bekommen. Zwei Minuten reichen für den Anfang.</translation>
    </message>
    <message>
        <source>Nobody has been recognised this week yet. Who deserves a good word?</source>
        <translation>Diese Woche gab es noch keine Anerkennung. Wer hat ein gutes Wort verdient?</translation>
    </message>
    <message>
        <source>Last week went by without a good word on the screen. Whose turn is it?</source>
        <translation>Letzte Woche stand kein gutes Wort auf dem Bildschirm. Wer ist dran?</translation>
    </message>
    <message>
        <source>{count} weeks went by without a good word on the screen. Whose turn is it?</source>
        <translation>{count} Wochen vergingen ohne ein gutes Wort auf dem Bildschirm. Wer ist dran?</translation>
    </message>
    <message>
        <source>One colleague has not been recognised for a while.</source>
        <translation>Eine Person hat schon länger keine Anerkennung bekommen.</translation>
    </message>
    <message>
        <source>{count} colleagues have not been recognised for a while.</source>
        <translation>{count} Personen haben schon länger keine Anerkennung bekommen.</translation>
    </message>
    <message>
        <source>You took your time with that last caller, and it made their day.</source>
        <translation>Du hast dir beim letzten Anruf Zeit genommen und jemandem den Tag gerettet.</translation>
    </message>
    <message>
        <source>{file} is saved ({place}). It is private: hand it over in person.</source>
        <translation>{file} ist gespeichert ({place}). Der Inhalt ist privat: Übergib die Datei persönlich.</translation>
    </message>
    <message>
        <source>What this screen keeps about people</source>
        <translation>Was dieser Bildschirm über Personen speichert</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>This screen thanks people at work. It stands alone: everything is kept on the machine below the screen, and nothing is sent anywhere. This sheet was written by the screen itself, from how it is set today.</source>
        <translation>Dieser Bildschirm dankt Menschen bei der Arbeit. Er steht für sich allein: Alles wird auf dem Rechner unter dem Bildschirm gespeichert, und nichts wird irgendwohin gesendet. Dieses Blatt hat der Bildschirm selbst geschrieben, nach seinen heutigen Einstellungen.</translation>
    </message>
    <message>
        <source>In figures, today</source>
        <translation>In Zahlen, heute</translation>
    </message>
    <message>
        <source>People on the roster</source>
        <translation>Personen auf der Personenliste</translation>
    </message>
    <message>
        <source>{people}, of whom {inactive} have left</source>
        <translation>{people}, davon {inactive} inaktiv</translation>
    </message>
    <message>
        <source>How they are shown</source>
        <translation>Wie sie gezeigt werden</translation>
    </message>
    <message>
        <source>hidden: {hidden}, initials: {initials}, first name: {first_name}, first name and photo: {photo}</source>
        <translation>nicht gezeigt: {hidden}, Initialen: {initials}, Vorname: {first_name}, Vorname und Foto: {photo}</translation>
    </message>
    <message>
        <source>Birthdays that may be shown</source>
        <translation>Geburtstage, die gezeigt werden dürfen</translation>
    </message>
    <message>
        <source>Managers who may sign in</source>
        <translation>Leitung mit Anmeldung</translation>
    </message>
    <message>
        <source>Recognitions</source>
        <translation>Anerkennungen</translation>
    </message>
    <message>
        <source>Raffles that are over</source>
        <translation>Beendete Verlosungen</translation>
    </message>
    <message>
        <source>People who were erased</source>
        <translation>Gelöschte Personen</translation>
    </message>
    <message>
        <source>What is kept, what for, how long, and who sees it</source>
        <translation>Was gespeichert wird, wofür, wie lange und wer es sieht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>Until the person is erased</source>
        <translation>Bis die Person gelöscht wird</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Die Leitung</translation>
    </message>
    <message>
        <source>Everybody at the screen, as the person chose</source>
        <translation>Alle am Bildschirm, so wie die Person es gewählt hat</translation>
    </message>
    <message>
        <source>Nobody: it cannot be read back</source>
        <translation>Niemand: Nichts davon ist auslesbar</translation>
    </message>
    <message>
        <source>First and family name, team, language, the company&apos;s own id of the person</source>
        <translation>Vor- und Nachname, Team, Sprache, Kennung der Person im Unternehmen</translation>
    </message>
    <message>
        <source>So that people can be thanked, and find themselves in the list of names</source>
        <translation>Damit man Personen danken kann und sie sich in der Namensliste finden</translation>
    </message>
    <message>
        <source>Managers; everybody at the screen sees no more than the person chose</source>
        <translation>Die Leitung; alle am Bildschirm sehen nicht mehr, als die Person gewählt hat</translation>
    </message>
    <message>
        <source>The choice how to be shown, and whether the birthday is celebrated</source>
        <translation>Die Wahl, wie man gezeigt und ob der Geburtstag gefeiert wird</translation>
    </message>
    <message>
        <source>So that each person decides. A choice made at the screen is never widened by a file</source>
        <translation>Damit jede Person selbst entscheidet. Eine Wahl am Bildschirm wird durch keine Datei erweitert</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>To show it beside the name, only if the person chose so</source>
        <translation>Um es neben dem Namen zu zeigen, nur wenn die Person es so gewählt hat</translation>
    </message>
    <message>
        <source>Until it is replaced, or the person is erased</source>
        <translation>Bis es ersetzt oder die Person gelöscht wird</translation>
    </message>
    <message>
        <source>Day and month of birth, without the year; the first day in the company</source>
        <translation>Tag und Monat der Geburt, ohne Jahr; der erste Tag im Unternehmen</translation>
    </message>
    <message>
        <source>To congratulate, and only those who turned it on</source>
        <translation>Zum Gratulieren, und nur bei Personen, die es eingeschaltet haben</translation>
    </message>
    <message>
        <source>To congratulate: on birthdays only those who turned it on, on years in the company everybody</source>
        <translation>Zum Gratulieren: zum Geburtstag nur Personen, die es eingeschaltet haben, zum Dienstjubiläum allen</translation>
    </message>
    <message>
        <source>A fingerprint of the badge&apos;s code, not the code</source>
        <translation>Ein Prüfwert (Hash) des Ausweiscodes, nicht der Code selbst</translation>
    </message>
    <message>
        <source>So that the screen knows whose badge is held up</source>
        <translation>Damit der Bildschirm weiß, wessen Ausweis gezeigt wird</translation>
    </message>
    <message>
        <source>Recognitions: who is honoured, the words, pictures, videos, handwriting</source>
        <translation>Anerkennungen: wer geehrt wird, Worte, Bilder, Videos, Handschrift</translation>
    </message>
    <message>
        <source>So that good work is seen</source>
        <translation>Damit gute Arbeit gesehen wird</translation>
    </message>
    <message>
        <source>As long as they are shown, and then {months} months; then they are deleted by themselves</source>
        <translation>Solange sie gezeigt werden und danach {months} Monate; dann werden sie automatisch gelöscht</translation>
    </message>
    <message>
        <source>Until a manager deletes them</source>
        <translation>Bis die Leitung sie löscht</translation>
    </message>
    <message>
        <source>Everybody at the screen, each person as they chose</source>
        <translation>Alle am Bildschirm, jede Person so, wie sie es gewählt hat</translation>
    </message>
    <message>
        <source>Who said thanks, their own words where a manager changed them, the reason of a refusal</source>
        <translation>Wer gedankt hat, die eigenen Worte, falls die Leitung sie geändert hat, der Grund einer Ablehnung</translation>
    </message>
    <message>
        <source>So that senders see what became of their thanks, and managers can ask</source>
        <translation>Damit alle sehen, was aus ihrem Dank wurde, und die Leitung nachfragen kann</translation>
    </message>
    <message>
        <source>The sender with their badge, and managers; the name at the screen as the sender chose</source>
        <translation>Die dankende Person mit ihrem Ausweis und die Leitung; der Name am Bildschirm so, wie sie es gewählt hat</translation>
    </message>
    <message>
        <source>How often and when a recognition was shown last</source>
        <translation>Wie oft und wann zuletzt eine Anerkennung gezeigt wurde</translation>
    </message>
    <message>
        <source>So that everybody gets their turn</source>
        <translation>Damit alle an die Reihe kommen</translation>
    </message>
    <message>
        <source>As long as the recognition</source>
        <translation>So lange wie die Anerkennung</translation>
    </message>
    <message>
        <source>Who has not been recognised for {weeks} weeks or more</source>
        <translation>Wer seit {weeks} Wochen oder länger keine Anerkennung bekam</translation>
    </message>
    <message>
        <source>So that managers overlook nobody. There is no ranking of people anywhere</source>
        <translation>Damit die Leitung niemanden übersieht. Eine Rangfolge von Personen gibt es nirgends</translation>
    </message>
    <message>
        <source>It is not kept, but counted when it is looked at</source>
        <translation>Wird nicht gespeichert, sondern beim Ansehen berechnet</translation>
    </message>
    <message>
        <source>Tickets of the raffle, under a made-up name for each person and raffle</source>
        <translation>Lose der Verlosung, unter einem Pseudonym je Person und Verlosung</translation>
    </message>
    <message>
        <source>So that anybody can check that the draw was fair</source>
        <translation>Damit alle nachprüfen können, dass die Ziehung fair war</translation>
    </message>
    <message>
        <source>For good, for the draw must stay verifiable. What links it to the person goes when they are erased. Names that somebody wrote into the rules, contributions or reasons of a draw stay</source>
        <translation>Auf Dauer, denn die Ziehung muss nachprüfbar bleiben. Die Verbindung zur Person entfällt, wenn sie gelöscht wird. Namen, die jemand in Regeln, Beiträge oder Gründe einer Ziehung geschrieben hat, bleiben</translation>
    </message>
    <message>
        <source>The person with their badge; winners are announced as they chose</source>
        <translation>Die Person mit ihrem Ausweis; Gewinne werden so bekannt gegeben, wie sie es gewählt hat</translation>
    </message>
    <message>
        <source>Places in events, what somebody brings, and at which events their badge was scanned</source>
        <translation>Plätze bei Terminen, was jemand mitbringt und bei welchen Terminen der Ausweis gescannt wurde</translation>
    </message>
    <message>
        <source>So that everybody knows who comes and who brings what</source>
        <translation>Damit alle wissen, wer kommt und wer was mitbringt</translation>
    </message>
    <message>
        <source>Until {months} months after the event; then they are deleted by themselves</source>
        <translation>Bis {months} Monate nach dem Termin; dann werden sie von selbst gelöscht</translation>
    </message>
    <message>
        <source>Everybody, each person as they chose; names and who came: managers</source>
        <translation>Alle, jede Person so, wie sie es gewählt hat; volle Namen und wer da war: die Leitung</translation>
    </message>
    <message>
        <source>Of managers: a fingerprint of the passphrase, and how often it was wrong</source>
        <translation>Von der Leitung: ein Prüfwert (Hash) des Passworts und wie oft es falsch war</translation>
    </message>
    <message>
        <source>So that only managers change anything</source>
        <translation>Damit nur die Leitung etwas ändert</translation>
    </message>
    <message>
        <source>Until they may not sign in any more</source>
        <translation>Bis sie sich nicht mehr anmelden dürfen</translation>
    </message>
    <message>
        <source>A log of what managers did and of every draw: numbers of people, never names or texts</source>
        <translation>Ein Logbuch über das, was die Leitung tat, und über jede Ziehung: Nummern von Personen, nie Namen oder Texte</translation>
    </message>
    <message>
        <source>So that nothing can be changed unseen</source>
        <translation>Damit nichts unbemerkt geändert werden kann</translation>
    </message>
    <message>
        <source>For good; the number of an erased person belongs to nobody any more</source>
        <translation>Auf Dauer; die Nummer einer gelöschten Person gehört niemandem mehr</translation>
    </message>
    <message>
        <source>Managers, and whoever checks the log</source>
        <translation>Die Leitung und wer das Logbuch prüft</translation>
    </message>
    <message>
        <source>How many scans failed on a day; not whose, and not what</source>
        <translation>Wie viele Scans an einem Tag misslangen; nicht wessen und nicht welche</translation>
    </message>
    <message>
        <source>So that a broken scanner is noticed</source>
        <translation>Damit ein defekter Scanner auffällt</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>Pictures of the camera: none are kept</source>
        <translation>Bilder der Kamera: Keine werden gespeichert</translation>
    </message>
    <message>
        <source>To read a code that is held up to it</source>
        <translation>Um einen Code zu lesen, der vor sie gehalten wird</translation>
    </message>
    <message>
        <source>The camera is switched off</source>
        <translation>Die Kamera ist ausgeschaltet</translation>
    </message>
    <message>
        <source>A moment; it is on only while somebody wants to scan</source>
        <translation>Einen Moment; sie ist nur an, solange jemand scannen möchte</translation>
    </message>
    <message>
        <source>A moment; it looks for codes all the time</source>
        <translation>Einen Moment; sie sucht ständig nach Codes</translation>
    </message>
    <message>
        <source>Files that were taken in or refused; papers about single people in the outbox</source>
        <translation>Dateien, die übernommen oder abgelehnt wurden; Papiere über einzelne Personen im Ausgang</translation>
    </message>
    <message>
        <source>So that a mistake in a file can be found</source>
        <translation>Damit sich ein Fehler in einer Datei finden lässt</translation>
    </message>
    <message>
        <source>Whoever looks after the machine</source>
        <translation>Wer den Rechner betreut</translation>
    </message>
    <message>
        <source>Backups of everything on this sheet</source>
        <translation>Sicherungen von allem auf diesem Blatt</translation>
    </message>
    <message>
        <source>So that nothing is lost with a broken machine</source>
        <translation>Damit mit einem defekten Rechner nichts verloren geht</translation>
    </message>
    <message>
        <source>{days} days, then they are deleted; the newest one stays. Whoever was erased is erased again when a backup is put back, before anybody sees it</source>
        <translation>{days} Tage, dann werden sie gelöscht; die neueste bleibt. Wer gelöscht wurde, wird beim Wiederherstellen einer Sicherung erneut gelöscht, bevor jemand sie sieht</translation>
    </message>
    <message>
        <source>Technical logs, about the program and not about people</source>
        <translation>Technische Protokolle, über das Programm und nicht über Personen</translation>
    </message>
    <message>
        <source>So that faults can be found</source>
        <translation>Damit sich Störungen finden lassen</translation>
    </message>
    <message>
        <source>Until newer lines take their place</source>
        <translation>Bis neuere Zeilen ihren Platz einnehmen</translation>
    </message>
    <message>
        <source>What every person can do</source>
        <translation>Was jede Person tun kann</translation>
    </message>
    <message>
        <source>Choose at the screen, with the badge, how to be shown: hidden, by initials, by first name, with a photo. It holds on every screen within a minute, and never changes the chance to win.</source>
        <translation>Am Bildschirm mit dem Ausweis wählen, wie man gezeigt wird: gar nicht, mit Initialen, mit Vornamen oder mit Foto. Das gilt binnen einer Minute auf jedem Bildschirm und ändert nie die Gewinnchance.</translation>
    </message>
    <message>
        <source>Get everything that is kept about them, with pictures and videos: a manager saves it on a stick, on the page of the person.</source>
        <translation>Alles bekommen, was über sie gespeichert ist, mit Bildern und Videos: Die Leitung speichert es auf der Seite der Person auf einen Stick.</translation>
    </message>
    <message>
        <source>Have something corrected, or taken off the screen: any manager can do it at once.</source>
        <translation>Etwas berichtigen oder vom Bildschirm nehmen lassen: Alle aus der Leitung können das sofort tun.</translation>
    </message>
    <message>
        <source>Be erased: with their photo, badge, recognitions and the link to their tickets. Their name also leaves what was written about others, the files that were taken in, and the search. Only their number stays, and is never given to anybody else.</source>
        <translation>Sich löschen lassen: mit Foto, Ausweis, Anerkennungen und der Verbindung zu den Losen. Der Name verschwindet auch aus dem, was über andere geschrieben wurde, aus den übernommenen Dateien und aus der Suche. Nur die Nummer bleibt und wird nie wieder vergeben.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Was der Bildschirm nicht tut</translation>
    </message>
    <message>
        <source>It does not measure anybody&apos;s work, and ranks nobody. Thanks are counted for all together.</source>
        <translation>Er misst niemandes Arbeit und stellt keine Rangfolge auf. Dank wird nur für alle zusammen gezählt.</translation>
    </message>
    <message>
        <source>It uses no network, sends nothing, and has no account anywhere.</source>
        <translation>Er nutzt kein Netz, sendet nichts und hat nirgends ein Konto.</translation>
    </message>
    <message>
        <source>It does not recognise faces or voices, and records neither.</source>
        <translation>Er erkennt keine Gesichter oder Stimmen und zeichnet beides nicht auf.</translation>
    </message>
    <message>
        <source>How it is set</source>
        <translation>Wie der Bildschirm eingestellt ist</translation>
    </message>
    <message>
        <source>Thanks are read by a manager before they are shown.</source>
        <translation>Dank wird von der Leitung gelesen, bevor er gezeigt wird.</translation>
    </message>
    <message>
        <source>Thanks are shown at once; a manager can hide them with one touch.</source>
        <translation>Dank wird sofort gezeigt; die Leitung kann ihn mit einer Berührung ausblenden.</translation>
    </message>
    <message>
        <source>Thanks may come from “a colleague”, without a name.</source>
        <translation>Dank darf ohne Namen kommen, von „jemandem aus dem Team“.</translation>
    </message>
    <message>
        <source>Thanks carry the name of whoever says them.</source>
        <translation>Dank trägt den Namen der Person, die ihn ausspricht.</translation>
    </message>
    <message>
        <source>A customer&apos;s praise is shown when a leader has written a note to it.</source>
        <translation>Kundenlob wird gezeigt, sobald die Leitung eine Notiz dazu geschrieben hat.</translation>
    </message>
    <message>
        <source>A customer&apos;s praise is shown at once.</source>
        <translation>Kundenlob wird sofort gezeigt.</translation>
    </message>
    <message>
        <source>For the company to fill in</source>
        <translation>Vom Unternehmen auszufüllen</translation>
    </message>
    <message>
        <source>The screen cannot know this. Whoever runs it writes it down here.</source>
        <translation>Das kann der Bildschirm nicht wissen. Wer ihn betreibt, trägt es hier ein.</translation>
    </message>
    <message>
        <source>Responsible for the data</source>
        <translation>Verantwortlich für die Daten</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Questions and requests go to</source>
        <translation>Fragen und Anträge an</translation>
    </message>
    <message>
        <source>Agreed with the works council on</source>
        <translation>Mit dem Betriebsrat vereinbart am</translation>
    </message>
    <message>
        <source>This cannot be the time: something was stored here on {day} already.</source>
        <translation>Diese Zeit kann nicht stimmen: Hier wurde schon am {day} etwas gespeichert.</translation>
    </message>
    <message>
        <source>This can hardly be the time: the last thing stored here is of {day}.</source>
        <translation>Diese Zeit kann kaum stimmen: Zuletzt wurde hier am {day} etwas gespeichert.</translation>
    </message>
    <message>
        <source>The clock was set at {time}, while the kiosk ran.</source>
        <translation>Die Uhr wurde um {time} Uhr gestellt, während der Kiosk lief.</translation>
    </message>
    <message>
        <source>The computer is set to {system}. Only the kiosk&apos;s own zone counts here.</source>
        <translation>Der Computer steht auf {system}. Hier zählt nur die Zeitzone des Kiosks.</translation>
    </message>
    <message>
        <source>No time server puts this clock right. Compare it with your phone now and then.</source>
        <translation>Kein Zeitserver stellt diese Uhr. Vergleiche sie ab und zu mit deinem Handy.</translation>
    </message>
    <message>
        <source>Please set the computer&apos;s date and time right, and look here again. Until then the programme may be wrong, and the footer tells the date instead of it.</source>
        <translation>Bitte stell Datum und Uhrzeit des Computers richtig und sieh hier noch einmal nach. Bis dahin kann das Programm falsch sein; unten steht stattdessen das Datum.</translation>
    </message>
    <message>
        <source>If this happens after every power cut, the small battery in the computer is empty: it costs little, and somebody of IT can change it.</source>
        <translation>Passiert das nach jedem Stromausfall, ist die kleine Batterie im Computer leer: Sie kostet wenig, und die IT kann sie tauschen.</translation>
    </message>
    <message>
        <source>This kiosk thinks it is {now}. That cannot be right: see “Device time”.</source>
        <translation>Für diesen Kiosk ist jetzt {now}. Das kann nicht stimmen: siehe „Gerätezeit“.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Sweet</source>
        <translation>Süßes</translation>
    </message>
    <message>
        <source>Savoury</source>
        <translation>Herzhaftes</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarisch</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Getränke</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Tagesstart</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Outing</source>
        <translation>Ausflug</translation>
    </message>
    <message>
        <source>Skip-level meeting</source>
        <translation>Skip-Level-Gespräch</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Feier</translation>
    </message>
    <message>
        <source>This was changed just now.</source>
        <translation>Das wurde gerade geändert.</translation>
    </message>
    <message>
        <source>Go back and see what there is to sign up for.</source>
        <translation>Geh zurück und sieh nach, was es zum Anmelden gibt.</translation>
    </message>
    <message>
        <source>You are not on the list of people.</source>
        <translation>Du stehst nicht auf der Personenliste.</translation>
    </message>
    <message>
        <source>A manager can put you there.</source>
        <translation>Die Leitung kann dich aufnehmen.</translation>
    </message>
    <message>
        <source>Counted. The next badge.</source>
        <translation>Gezählt. Der nächste Ausweis.</translation>
    </message>
    <message>
        <source>Was counted before.</source>
        <translation>War schon gezählt.</translation>
    </message>
    <message>
        <source>Not on the list any more.</source>
        <translation>Nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Dieser Termin fällt aus.</translation>
    </message>
    <message>
        <source>Nobody is counted here.</source>
        <translation>Hier wird nicht gezählt.</translation>
    </message>
    <message>
        <source>An old badge</source>
        <translation>Ein alter Ausweis</translation>
    </message>
    <message>
        <source>There is a newer one. Or pick the name.</source>
        <translation>Es gibt einen neueren. Oder wähle den Namen.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge</source>
        <translation>Diesen Ausweis kennen wir nicht</translation>
    </message>
    <message>
        <source>Pick the name instead.</source>
        <translation>Wähle stattdessen den Namen.</translation>
    </message>
    <message>
        <source>Not a badge</source>
        <translation>Kein Ausweis</translation>
    </message>
    <message>
        <source>Scan the code on a badge.</source>
        <translation>Scanne den Code auf einem Ausweis.</translation>
    </message>
    <message>
        <source>You are in.</source>
        <translation>Du bist dabei.</translation>
    </message>
    <message>
        <source>You are number {place} on the waiting list.</source>
        <translation>Du bist Nummer {place} auf der Warteliste.</translation>
    </message>
    <message>
        <source>When you move up, this screen tells you at your next badge scan.</source>
        <translation>Wenn du nachrückst, erfährst du es hier, sobald du deinen Ausweis zeigst.</translation>
    </message>
    <message>
        <source>You have given this back.</source>
        <translation>Du hast dich hier ausgetragen.</translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation>Das ist schon vorbei.</translation>
    </message>
    <message>
        <source>Signing up is over.</source>
        <translation>Die Anmeldung ist zu.</translation>
    </message>
    <message>
        <source>A manager can still put you on the list.</source>
        <translation>Die Leitung kann dich noch eintragen.</translation>
    </message>
    <message>
        <source>Here teams sign up.</source>
        <translation>Hier melden sich Teams an.</translation>
    </message>
    <message>
        <source>Your team is not known. A manager can help.</source>
        <translation>Dein Team ist nicht bekannt. Die Leitung kann helfen.</translation>
    </message>
    <message>
        <source>What do you bring?</source>
        <translation>Was bringst du mit?</translation>
    </message>
    <message>
        <source>You are in already.</source>
        <translation>Du bist schon dabei.</translation>
    </message>
    <message>
        <source>You have a place here already.</source>
        <translation>Du hast hier schon einen Platz.</translation>
    </message>
    <message>
        <source>It is one for each. Give that one back, then take another.</source>
        <translation>Es gibt einen pro Person. Gib ihn zurück, dann nimm einen anderen.</translation>
    </message>
    <message>
        <source>Here everybody brings something.</source>
        <translation>Hier bringen alle etwas mit.</translation>
    </message>
    <message>
        <source>There is nothing on the list that one could bring.</source>
        <translation>Auf der Liste steht nichts, was man mitbringen könnte.</translation>
    </message>
    <message>
        <source>It is on the list: {item}.</source>
        <translation>Steht auf der Liste: {item}.</translation>
    </message>
    <message>
        <source>Your team is in.</source>
        <translation>Dein Team ist dabei.</translation>
    </message>
    <message>
        <source>You are on the waiting list: number {place}.</source>
        <translation>Du stehst auf der Warteliste: Nummer {place}.</translation>
    </message>
    <message>
        <source>You have given it back.</source>
        <translation>Du hast dich ausgetragen.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s.</source>
        <translation>Das gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Hold up the badge of whoever signed up.</source>
        <translation>Zeig den Ausweis der Person, die sich angemeldet hat.</translation>
    </message>
    <message>
        <source>It is too late to give it back here.</source>
        <translation>Zum Austragen ist es hier zu spät.</translation>
    </message>
    <message>
        <source>Please tell a manager, who can still do it.</source>
        <translation>Sag bitte der Leitung Bescheid, sie kann es noch.</translation>
    </message>
    <message>
        <source>First give back your place.</source>
        <translation>Gib zuerst deinen Platz zurück.</translation>
    </message>
    <message>
        <source>Here everybody who has a place brings something.</source>
        <translation>Wer hier einen Platz hat, bringt etwas mit.</translation>
    </message>
    <message>
        <source>Somebody who waited has it now.</source>
        <translation>Jemand von der Warteliste ist nachgerückt.</translation>
    </message>
    <message>
        <source>Good to see you, {name}.</source>
        <translation>Schön, dass du da bist, {name}.</translation>
    </message>
    <message>
        <source>You are counted already, {name}.</source>
        <translation>Du bist schon gezählt, {name}.</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>Es hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Badges count from a quarter of an hour before it begins.</source>
        <translation>Ausweise zählen ab einer Viertelstunde vor Beginn.</translation>
    </message>
    <message>
        <source>Good to see you.</source>
        <translation>Schön, dass du da bist.</translation>
    </message>
    <message>
        <source>You are counted already.</source>
        <translation>Du bist schon gezählt.</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Kuchen</translation>
    </message>
    <message>
        <source>Salad</source>
        <translation>Salat</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Obst</translation>
    </message>
    <message>
        <source>Bread and spreads</source>
        <translation>Brot und Aufstrich</translation>
    </message>
    <message>
        <source>Cheese</source>
        <translation>Käse</translation>
    </message>
    <message>
        <source>Something warm</source>
        <translation>Etwas Warmes</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Suppe</translation>
    </message>
    <message>
        <source>Crisps and snacks</source>
        <translation>Chips und Snacks</translation>
    </message>
    <message>
        <source>Biscuits</source>
        <translation>Kekse</translation>
    </message>
    <message>
        <source>Cold drinks</source>
        <translation>Kalte Getränke</translation>
    </message>
    <message>
        <source>Coffee and tea</source>
        <translation>Kaffee und Tee</translation>
    </message>
    <message>
        <source>Plates and cups</source>
        <translation>Teller und Becher</translation>
    </message>
    <message>
        <source>Our week</source>
        <translation>Unsere Woche</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Brought to you by {sponsor}</source>
        <translation>Präsentiert von {sponsor}</translation>
    </message>
    <message>
        <source>Sign up at the screen: {place}</source>
        <translation>Anmelden am Bildschirm: {place}</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Noch nichts geplant</translation>
    </message>
    <message>
        <source>The week goes on</source>
        <translation>Die Woche geht weiter</translation>
    </message>
    <message>
        <source>Hold your phone&apos;s camera here: the event goes into your calendar, without network.</source>
        <translation>Halt die Handykamera hierher: Der Termin kommt in deinen Kalender, auch ohne Netz.</translation>
    </message>
    <message>
        <source>With {speaker}</source>
        <translation>Mit {speaker}</translation>
    </message>
    <message>
        <source>Who has signed up</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Who takes the calls</source>
        <translation>Wer ans Telefon geht</translation>
    </message>
    <message>
        <source>Who brings what</source>
        <translation>Wer was mitbringt</translation>
    </message>
    <message>
        <source>For the organiser</source>
        <translation>Für das Orga-Team</translation>
    </message>
    <message>
        <source>Full names stand here: take this paper along, and throw it away safely afterwards.</source>
        <translation>Hier stehen volle Namen: Nimm das Blatt mit und vernichte es danach.</translation>
    </message>
    <message>
        <source>{taken} of {capacity}</source>
        <translation>{taken} von {capacity}</translation>
    </message>
    <message>
        <source>{taken} so far</source>
        <translation>bisher {taken}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>There is nothing to sign up for here.</source>
        <translation>Hier gibt es nichts zum Anmelden.</translation>
    </message>
    <message>
        <source>Waiting list, in this order</source>
        <translation>Warteliste, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt mit</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>(no longer known)</source>
        <translation>(nicht mehr bekannt)</translation>
    </message>
    <message>
        <source>Whoever else comes</source>
        <translation>Wer sonst noch kommt</translation>
    </message>
    <message>
        <source>A word to our customers</source>
        <translation>Ein Wort an unsere Kunden</translation>
    </message>
</context>
</TS>
