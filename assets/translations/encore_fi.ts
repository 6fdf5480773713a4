<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>AmIIn</name>
    <message numerus="yes">
        <source>You are in, with %n ticket(s).</source>
        <translation>
            <numerusform>Olet mukana, %n arvalla.</numerusform>
            <numerusform>Olet mukana, %n arvalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>This badge has no ticket in this draw.</source>
        <translation>Tällä nimikortilla ei ole arpaa tässä arvonnassa.</translation>
    </message>
    <message>
        <source>Nobody has this badge.</source>
        <translation>Tämä nimikortti ei ole kenenkään.</translation>
    </message>
    <message>
        <source>This badge has been replaced by a new one.</source>
        <translation>Tämän nimikortin tilalla on jo uusi.</translation>
    </message>
    <message>
        <source>The people of a rehearsal are made up.</source>
        <translation>Harjoituksen ihmiset ovat keksittyjä.</translation>
    </message>
    <message>
        <source>That took too long. Please hold it up again.</source>
        <translation>Siinä kesti liian kauan. Näytä se uudelleen.</translation>
    </message>
    <message>
        <source>That is not a badge.</source>
        <translation>Tämä ei ole nimikortti.</translation>
    </message>
    <message>
        <source>In the list you are called %1.</source>
        <translation>Listalla olet %1.</translation>
    </message>
    <message>
        <source>Only found moustaches became tickets. Better luck next time.</source>
        <translation>Vain löydetyistä viiksistä tuli arpoja. Parempi onni ensi kerralla.</translation>
    </message>
    <message>
        <source>Try once more, or ask a manager for a badge.</source>
        <translation>Kokeile vielä kerran tai pyydä esihenkilöltä nimikortti.</translation>
    </message>
    <message>
        <source>Hold up the newer one.</source>
        <translation>Näytä se uudempi.</translation>
    </message>
    <message>
        <source>Hold up your badge. Moustaches count no more.</source>
        <translation>Näytä nimikorttisi. Viiksistä ei tule enää arpoja.</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message numerus="yes">
        <source>%n keys, one every %1 ms, %2 ms at most</source>
        <translation>
            <numerusform>%n merkki %1 ms välein, pisin %2</numerusform>
            <numerusform>%n merkkiä %1 ms välein, pisin %2</numerusform>
        </translation>
    </message>
    <message>
        <source>then Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>then Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>no Enter</source>
        <translation>ei Enteriä</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Scan the first badge</source>
        <translation>Lue ensimmäinen nimikortti</translation>
    </message>
    <message>
        <source>are here</source>
        <comment>how many, before it</comment>
        <translation>paikalla</translation>
    </message>
    <message>
        <source>Each badge counts once.</source>
        <translation>Jokainen nimikortti lasketaan kerran.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Ketkä ovat paikalla?</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>Ketkä tulivat?</translation>
    </message>
    <message>
        <source>Choose the event, then scan the badges of those who come.</source>
        <translation>Valitse tapahtuma ja lue sitten tulijoiden nimikortit.</translation>
    </message>
    <message>
        <source>No badge here?</source>
        <translation>Ei nimikorttia mukana?</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Nyt menossa</translation>
    </message>
    <message>
        <source>There is nothing on the programme today.</source>
        <translation>Tänään ei ole ohjelmaa.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is not here</source>
        <translation>%1 ei ole paikalla</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All as it was written</source>
        <translation>Kaikki on ennallaan</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Jotain on muutettu</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>Jokainen merkintä tarkistetaan</translation>
    </message>
    <message>
        <source>The audit chain</source>
        <translation>Tarkastusloki</translation>
    </message>
    <message>
        <source>Everything that managers do and every draw is in it. Photograph its head, and nobody can change it unseen.</source>
        <translation>Siinä on kaikki, mitä esihenkilöt tekevät, ja jokainen arvonta. Kun kuvaat tarkisteen, kukaan ei voi muuttaa lokia huomaamatta.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message numerus="yes">
        <source>The head, after %n entry(s)</source>
        <comment>audit</comment>
        <translation>
            <numerusform>Tarkiste %n merkinnän jälkeen</numerusform>
            <numerusform>Tarkiste %n merkinnän jälkeen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last head of each day</source>
        <translation>Päivien viimeiset tarkisteet</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) before it is/are as written. Keep this machine as it is, and call whoever looks after it.</source>
        <comment>audit</comment>
        <translation>
            <numerusform>Sitä ennen %n merkintä on ennallaan. Jätä kone tähän tilaan ja kutsu sen ylläpitäjä.</numerusform>
            <numerusform>Sitä ennen %n merkintää on ennallaan. Jätä kone tähän tilaan ja kutsu sen ylläpitäjä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) checked, each as it was written.</source>
        <comment>audit</comment>
        <translation>
            <numerusform>%n merkintä tarkistettu, ennallaan.</numerusform>
            <numerusform>%n merkintää tarkistettu, kaikki ennallaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you have an earlier head as a code? Hold it up: then it is checked against that one, too.</source>
        <translation>Onko sinulla tallessa aiemman tarkisteen koodi? Näytä se, niin lokia verrataan siihenkin.</translation>
    </message>
    <message>
        <source>And the head that you kept is in it: nothing before it was changed.</source>
        <translation>Myös tallessa ollut tarkiste täsmää: mitään sitä ennen ei ole muutettu.</translation>
    </message>
    <message>
        <source>The heads on paper</source>
        <translation>Tarkisteet paperilla</translation>
    </message>
    <message>
        <source>PDF: today&apos;s head and those of the last days</source>
        <translation>PDF: tämän päivän ja viime päivien tarkisteet</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Heads on paper</source>
        <translation>Tarkisteet paperille</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Tarkista nyt</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tarkista uudelleen</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Etsi tikkuja</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Irrota tikku</translation>
    </message>
</context>
<context>
    <name>AwardSlide</name>
    <message>
        <source>Award</source>
        <translation>Huomionosoitus</translation>
    </message>
    <message>
        <source>Award: %1</source>
        <comment>and the value that it is for</comment>
        <translation>Huomionosoitus: %1</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Who needs a new badge?</source>
        <translation>Kuka tarvitsee uuden nimikortin?</translation>
    </message>
    <message>
        <source>A new badge for %1?</source>
        <translation>Uusi nimikortti: %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are ready</source>
        <translation>
            <numerusform>%n nimikortti on valmis</numerusform>
            <numerusform>%n nimikorttia on valmiina</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Nimikortit</translation>
    </message>
    <message>
        <source>The file is the only copy of their codes: print it, then delete it.</source>
        <translation>Koodit ovat vain tässä tiedostossa: tulosta se ja poista se sitten.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n badge(s)</source>
        <translation>
            <numerusform>Tee %n nimikortti</numerusform>
            <numerusform>Tee %n nimikorttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a badge</source>
        <translation>Kaikilla on nimikortti</translation>
    </message>
    <message>
        <source>for everybody who has none yet</source>
        <translation>kaikille, joilla sitä ei vielä ole</translation>
    </message>
    <message>
        <source>One person&apos;s new badge</source>
        <translation>Uusi nimikortti yhdelle</translation>
    </message>
    <message>
        <source>The old one stops working at once</source>
        <translation>Vanha lakkaa heti toimimasta</translation>
    </message>
    <message>
        <source>On what?</source>
        <translation>Millaiset?</translation>
    </message>
    <message>
        <source>Sheets, to cut out</source>
        <translation>Arkit, leikattavaksi</translation>
    </message>
    <message>
        <source>Cards, for a card printer</source>
        <translation>Kortit, korttitulostimelle</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Minne tiedosto tallennetaan?</translation>
    </message>
    <message>
        <source>From then on only the new one works. Tickets and thanks stay with the person.</source>
        <translation>Sen jälkeen vain uusi toimii. Arvat ja kiitokset säilyvät.</translation>
    </message>
    <message>
        <source>%1 is saved. Hand the badges out in person: whoever holds one is taken for its owner.</source>
        <translation>%1 on tallennettu. Anna nimikortit kädestä käteen: kortin näyttäjää pidetään sen omistajana.</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Etsi tikkuja</translation>
    </message>
    <message>
        <source>Make the new badge</source>
        <translation>Tee uusi nimikortti</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batch %1</source>
        <translation>Erä %1</translation>
    </message>
    <message>
        <source>No. %1 to %2</source>
        <translation>Nrot %1–%2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>%1: tulostettu</translation>
    </message>
    <message>
        <source>Made %1, not printed</source>
        <comment>a date</comment>
        <translation>%1: tehty, ei tulostettu</translation>
    </message>
    <message>
        <source>%1 found, %2 hidden, %3 retired</source>
        <translation>%1 löydetty, %2 piilossa, %3 poistettu</translation>
    </message>
</context>
<context>
    <name>BirthdayPick</name>
    <message>
        <source>January</source>
        <translation>Tammikuu</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Helmikuu</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Maaliskuu</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Huhtikuu</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Toukokuu</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Kesäkuu</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Heinäkuu</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Elokuu</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Syyskuu</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Lokakuu</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Marraskuu</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Joulukuu</translation>
    </message>
    <message>
        <source>The year is never asked and never kept.</source>
        <translation>Vuotta ei koskaan kysytä eikä tallenneta.</translation>
    </message>
</context>
<context>
    <name>CalendarSlide</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Lähipäivät</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>new time, it was %1</source>
        <translation>uusi aika, oli %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>koko päivä</translation>
    </message>
</context>
<context>
    <name>CameraSight</name>
    <message>
        <source>What the camera sees</source>
        <translation>Mitä kamera näkee</translation>
    </message>
</context>
<context>
    <name>CameraSign</name>
    <message>
        <source>Camera on</source>
        <translation>Kamera päällä</translation>
    </message>
</context>
<context>
    <name>ChangeMark</name>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Moved to %1, it was %2</source>
        <translation>Siirretty: %1, oli %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Siirretty: %1</translation>
    </message>
    <message>
        <source>In another place, it was %1</source>
        <translation>Uusi paikka, oli %1</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>Uusi paikka</translation>
    </message>
</context>
<context>
    <name>CheckInStrip</name>
    <message>
        <source>Are you here for this? Hold up your badge, and you are counted.</source>
        <translation>Tulitko tähän? Näytä nimikorttisi, niin sinut lasketaan.</translation>
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
            <numerusform>%n on jo paikalla.</numerusform>
            <numerusform>%n on jo paikalla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Never</source>
        <comment>old recognitions are never deleted</comment>
        <translation>Ei koskaan</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunti</numerusform>
            <numerusform>%n sekuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n kuukausi</numerusform>
            <numerusform>%n kuukautta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n viikko</numerusform>
            <numerusform>%n viikkoa</numerusform>
        </translation>
    </message>
    <message>
        <source>How the kiosk behaves</source>
        <translation>Näin kioski toimii</translation>
    </message>
    <message>
        <source>The data sheet</source>
        <translation>Tietoseloste</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Tunnustukset</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>%1 (set by whoever installed the kiosk)</source>
        <translation>%1 (kioskin asentajan asettama)</translation>
    </message>
    <message>
        <source>PDF: what is kept about people, why, and for how long</source>
        <translation>PDF: mitä ihmisistä säilytetään, miksi ja kuinka kauan</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>Tietoseloste</translation>
    </message>
    <message>
        <source>What is kept, on paper</source>
        <translation>Tietoseloste paperille</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Etsi tikkuja</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Irrota tikku</translation>
    </message>
</context>
<context>
    <name>CinemaScreen</name>
    <message>
        <source>Cinema</source>
        <translation>Elokuvat</translation>
    </message>
    <message>
        <source>Roll the film</source>
        <translation>Filmi pyörimään</translation>
    </message>
    <message>
        <source>Thank you for watching</source>
        <translation>Kiitos, että katsoit</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s), and all of them are for you</source>
        <translation>
            <numerusform>%n elokuva, juuri sinulle</numerusform>
            <numerusform>%n elokuvaa, kaikki sinulle</numerusform>
        </translation>
    </message>
    <message>
        <source>And thank you for all that you do.</source>
        <translation>Ja kiitos kaikesta, mitä teet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>film 2 of 5</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>for whom a film is, and which one it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Seuraava</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>One of the letters isn&apos;t right yet. Compare them with the paper, and mend it.</source>
        <translation>Jokin kirjain ei ole vielä oikein. Vertaa paperiin ja korjaa se.</translation>
    </message>
    <message>
        <source>Type the letters under the code. There are 20, in groups of four.</source>
        <translation>Kirjoita koodin alla olevat kirjaimet. Niitä on 20, neljän ryhmissä.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>ContentsAhead</name>
    <message>
        <source>On the screen</source>
        <translation>Näytöllä</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>the place in a line</comment>
        <translation>Seuraavaksi: %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>As things are now. Whatever is new comes first. Touch a recognition to see more.</source>
        <translation>Tilanne juuri nyt. Uudet tulevat ensin. Kosketa tunnustusta, niin näet lisää.</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>A name, a team, a word</source>
        <translation>Nimi, tiimi tai sana</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Näillä sanoilla ei löydy mitään.</translation>
    </message>
    <message>
        <source>There is nothing of this sort.</source>
        <translation>Tällaisia ei ole.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Mitään ei ole vielä kirjoitettu.</translation>
    </message>
</context>
<context>
    <name>ContentsNames</name>
    <message>
        <source>May be shown</source>
        <translation>Saa näkyä</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Piilotettu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message numerus="yes">
        <source>shown %n time(s)</source>
        <translation>
            <numerusform>näytetty %n kerran</numerusform>
            <numerusform>näytetty %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>tulossa</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ohi</translation>
    </message>
    <message>
        <source>not at this time</source>
        <translation>ei tähän aikaan</translation>
    </message>
    <message>
        <source>waits for a note</source>
        <translation>odottaa viestiä</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>odottaa sinua</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>piilotettu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>hylätty</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>ContentsOne</name>
    <message>
        <source>Change it</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Näytä nyt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>It comes as soon as nobody uses the screen, until %1.</source>
        <translation>Se tulee heti, kun kukaan ei käytä näyttöä, viimeistään %1.</translation>
    </message>
    <message numerus="yes">
        <source>shown %n time(s), last on %1</source>
        <translation>
            <numerusform>näytetty %n kerran, viimeksi %1</numerusform>
            <numerusform>näytetty %n kertaa, viimeksi %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>ei vielä näytetty</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>Which kind?</source>
        <translation>Mikä laji?</translation>
    </message>
    <message>
        <source>Which ones?</source>
        <translation>Mitkä niistä?</translation>
    </message>
    <message>
        <source>Remove it for ever?</source>
        <translation>Poistetaanko pysyvästi?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Mitä on tulossa</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Hiding it can be undone. Removing cannot: its words, its picture and its place are gone.</source>
        <translation>Piilotuksen voi perua, poistoa ei: sanat, kuva ja paikka katoavat.</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>Shown or not</source>
        <translation>Näkyvyys</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Lopeta haku</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Etsi</translation>
    </message>
</context>
<context>
    <name>ContributePage</name>
    <message>
        <source>Now you: any word, any number</source>
        <translation>Nyt sinä: mikä sana tai luku tahansa</translation>
    </message>
    <message numerus="yes">
        <source>%n more, then the dice</source>
        <comment>contributions from the room</comment>
        <translation>
            <numerusform>Vielä %n, sitten nopat</numerusform>
            <numerusform>Vielä %n, sitten nopat</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough. Take more, or roll the dice.</source>
        <translation>Tämä riittää. Ota lisää tai heitä nopat.</translation>
    </message>
    <message>
        <source>Who says it (A to Z)</source>
        <translation>Kuka sanoo (A–Z)</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Mitä hän sanoo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roll the dice</source>
        <translation>Heitä nopat</translation>
    </message>
</context>
<context>
    <name>CountdownSlide</name>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>päivä jäljellä</numerusform>
            <numerusform>päivää jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) to go</source>
        <translation>
            <numerusform>tunti jäljellä</numerusform>
            <numerusform>tuntia jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) to go</source>
        <translation>
            <numerusform>minuutti jäljellä</numerusform>
            <numerusform>minuuttia jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer Service Week</source>
        <translation>Asiakaspalveluviikko</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>The week begins</source>
        <translation>Viikko alkaa</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Move the frame up</source>
        <translation>Siirrä rajausta ylös</translation>
    </message>
    <message>
        <source>Move the frame left</source>
        <translation>Siirrä rajausta vasemmalle</translation>
    </message>
    <message>
        <source>Move the frame down</source>
        <translation>Siirrä rajausta alas</translation>
    </message>
    <message>
        <source>Move the frame right</source>
        <translation>Siirrä rajausta oikealle</translation>
    </message>
    <message>
        <source>Larger frame</source>
        <translation>Suurempi rajaus</translation>
    </message>
    <message>
        <source>Smaller frame</source>
        <translation>Pienempi rajaus</translation>
    </message>
</context>
<context>
    <name>DepartmentsPart</name>
    <message>
        <source>None yet. Who else keeps the floor going? The kitchen, the planners, IT.</source>
        <translation>Ei vielä osastoja. Ketkä muut pitävät arjen käynnissä? Keittiö, suunnittelijat, IT.</translation>
    </message>
    <message>
        <source>What was said of it so far keeps the name that it had.</source>
        <translation>Siitä jo sanotuissa säilyy entinen nimi.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Uusi nimi</translation>
    </message>
    <message>
        <source>Really remove it</source>
        <translation>Poista varmasti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Osaston nimi</translation>
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
        <translation>Laitteen aika</translation>
    </message>
    <message>
        <source>Compare it with your phone. All that the screen says of “now” follows from it.</source>
        <translation>Vertaa sitä puhelimeesi. Kaikki, mitä näyttö sanoo olevan ”nyt”, riippuu siitä.</translation>
    </message>
    <message>
        <source>All is well: a time server keeps this clock right.</source>
        <translation>Kaikki kunnossa: aikapalvelin pitää tämän kellon oikeassa.</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Mikään ei viittaa virheeseen.</translation>
    </message>
</context>
<context>
    <name>DicePage</name>
    <message>
        <source>Roll ten dice, for all to see</source>
        <translation>Heitä kymmenen noppaa kaikkien nähden</translation>
    </message>
    <message>
        <source>Touch each face as it falls. The dice come last: nobody can add anything after them.</source>
        <translation>Kosketa silmälukua aina, kun noppa pysähtyy. Nopat tulevat viimeisinä: niiden jälkeen ei voi lisätä mitään.</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Peru viimeisin</translation>
    </message>
    <message>
        <source>These are the dice</source>
        <translation>Nämä ovat nopat</translation>
    </message>
</context>
<context>
    <name>DrawSlide</name>
    <message>
        <source>The raffle</source>
        <translation>Arpajaiset</translation>
    </message>
    <message>
        <source>The draw goes on</source>
        <translation>Arvonta jatkuu</translation>
    </message>
    <message>
        <source>The draw has begun</source>
        <translation>Arvonta on alkanut</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n prize(s) drawn</source>
        <translation>
            <numerusform>%1/%n palkinnosta arvottu</numerusform>
            <numerusform>%1/%n palkinnosta arvottu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be won</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n vielä voitettavana</numerusform>
            <numerusform>%n vielä voitettavana</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the winners step forward.</source>
        <translation>Nyt voittajat astuvat esiin.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Why nobody can bend this draw</source>
        <translation>Miksi tätä arvontaa ei voi vääristää</translation>
    </message>
</context>
<context>
    <name>FairCheck</name>
    <message>
        <source>Today: take a photo</source>
        <translation>Tänään: ota kuva</translation>
    </message>
    <message>
        <source>After the draw: take the record</source>
        <translation>Arvonnan jälkeen: ota pöytäkirja</translation>
    </message>
    <message>
        <source>At home: open the page</source>
        <translation>Kotona: avaa sivu</translation>
    </message>
    <message>
        <source>This code is our promise. Keep a photo of it until the draw.</source>
        <translation>Tämä koodi on lupauksemme. Säilytä kuva siitä arvontaan asti.</translation>
    </message>
    <message>
        <source>A manager puts it on your stick, with a page that checks it. Take a photo of its seal, too.</source>
        <translation>Esihenkilö tallentaa sen tikullesi tarkistussivun kanssa. Ota kuva myös sinetistä.</translation>
    </message>
    <message>
        <source>Open the page in any browser, even offline. It finds every winner again. Compare with your photos.</source>
        <translation>Sivu toimii missä tahansa selaimessa, ilman verkkoakin. Se löytää jokaisen voittajan uudelleen. Vertaa kuviisi.</translation>
    </message>
</context>
<context>
    <name>FairPicture</name>
    <message>
        <source>SWANS</source>
        <extracomment>A word that somebody calls out at the draw, in a small speech bubble; at most 6 letters.</extracomment>
        <translation>KAHVI</translation>
    </message>
    <message>
        <source>RYE 4</source>
        <extracomment>A word and a number that somebody calls out at the draw; at most 6 letters.</extracomment>
        <translation>RUIS 4</translation>
    </message>
</context>
<context>
    <name>FairPromise</name>
    <message>
        <source>Everybody wins once at most.</source>
        <translation>Jokainen voi voittaa kerran.</translation>
    </message>
    <message>
        <source>You may win more than once.</source>
        <translation>Voit voittaa useammin kuin kerran.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n ticket(s) each.</source>
        <translation>
            <numerusform>Jokaiselle enintään %n arpa.</numerusform>
            <numerusform>Jokaiselle enintään %n arpaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No claim in %n minute(s): drawn again.</source>
        <translation>
            <numerusform>%n min aikaa, sitten uusi arvonta.</numerusform>
            <numerusform>%n min aikaa, sitten uusi arvonta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot win, by the rules.</source>
        <translation>
            <numerusform>Säännöt jättävät pois %n ihmisen.</numerusform>
            <numerusform>Säännöt jättävät pois %n ihmistä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Kaikki ovat mukana.</translation>
    </message>
    <message>
        <source>Our promise. Take a photo of it.</source>
        <translation>Lupauksemme. Ota siitä kuva.</translation>
    </message>
    <message numerus="yes">
        <source>A chain of %n code(s)</source>
        <translation>
            <numerusform>%n koodin ketju</numerusform>
            <numerusform>%n koodin ketju</numerusform>
        </translation>
    </message>
    <message>
        <source>Check it at home</source>
        <translation>Tarkista kotona</translation>
    </message>
</context>
<context>
    <name>FairSteps</name>
    <message>
        <source>Sealed first</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Ensin sinetti</translation>
    </message>
    <message>
        <source>Before the first ticket the kiosk locks a secret away. Nobody can swap it.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Ennen jahtia kioski lukitsee salaisuuden. Sitä ei voi vaihtaa.</translation>
    </message>
    <message>
        <source>The list stands</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Lista lukkoon</translation>
    </message>
    <message>
        <source>When the hunt ends, all tickets are listed. Nobody can add one any more.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Jahdin jälkeen kaikki arvat ovat listalla. Lisää ei enää tule.</translation>
    </message>
    <message>
        <source>You join in</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Sinäkin mukaan</translation>
    </message>
    <message>
        <source>Two of you or more add words. Then ten dice are rolled, for all to see.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Ainakin kaksi antaa sanan. Sitten kymmenen noppaa kaikkien nähden.</translation>
    </message>
    <message>
        <source>All goes in</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Kaikki yhteen</translation>
    </message>
    <message>
        <source>Secret, list, words and dice together pick the winning ticket.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Salaisuus, lista, sanat ja nopat ratkaisevat yhdessä voittoarvan.</translation>
    </message>
    <message>
        <source>Check it</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Tarkista itse</translation>
    </message>
    <message>
        <source>With your photo and the record, any computer finds the same winner.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Kuvasi ja pöytäkirja riittävät: jokainen kone löytää saman voittajan.</translation>
    </message>
    <message>
        <source>How the draw works</source>
        <translation>Näin arvonta toimii</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>%1, %2 kB</source>
        <comment>place of a file, its size</comment>
        <translation>%1, %2 kt</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Saapuvat</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Katsotaan…</translation>
    </message>
    <message>
        <source>No files here yet. Plug in a stick with CSV, Excel or calendar files, then look again.</source>
        <translation>Täällä ei ole vielä tiedostoja. Kytke tikku, jolla on CSV-, Excel- tai kalenteritiedostoja, ja katso uudelleen.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>What is in “%1”?</source>
        <translation>Mitä on ”%1”?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöitä</translation>
    </message>
    <message>
        <source>Recognitions</source>
        <translation>Tunnustuksia</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Luetaan: %1</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>A film: %1</source>
        <translation>Elokuva: %1</translation>
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
        <translation>%1 Mt</translation>
    </message>
    <message>
        <source>Watching %1 from end to end</source>
        <translation>Katsotaan %1 alusta loppuun</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Katsotaan…</translation>
    </message>
    <message>
        <source>No films here yet. Plug in a stick with MP4, MOV, MKV or WebM films of three minutes at most, then look again.</source>
        <translation>Täällä ei ole vielä elokuvia. Kytke tikku, jolla on enintään kolmen minuutin MP4-, MOV-, MKV- tai WebM-elokuvia, ja katso uudelleen.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Today with %1</source>
        <translation>Päivän tarjoaa %1</translation>
    </message>
    <message>
        <source>The draw is today at %1</source>
        <translation>Arvonta on tänään klo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) to go</source>
        <comment>theme of the week</comment>
        <translation>
            <numerusform>%1: %n päivä alkuun</numerusform>
            <numerusform>%1: %n päivää alkuun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer Service Week: %n day(s) to go</source>
        <translation>
            <numerusform>Asiakaspalveluviikko: %n päivä alkuun</numerusform>
            <numerusform>Asiakaspalveluviikko: %n päivää alkuun</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nyt: %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day time: event</comment>
        <translation>%1 klo %2: %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 klo %2</translation>
    </message>
    <message>
        <source>%1 in %2 min</source>
        <translation>%1 %2 min päästä</translation>
    </message>
    <message>
        <source>Found a moustache? Hold it up here.</source>
        <translation>Löysitkö viikset? Näytä ne tässä.</translation>
    </message>
    <message>
        <source>Someone helped you? Touch here and say thanks.</source>
        <translation>Auttoiko joku sinua? Kosketa tästä ja kiitä.</translation>
    </message>
</context>
<context>
    <name>FreezePage</name>
    <message>
        <source>Close the list now?</source>
        <translation>Suljetaanko lista nyt?</translation>
    </message>
    <message>
        <source>The hunt ends here</source>
        <translation>Jahti päättyy tähän</translation>
    </message>
    <message numerus="yes">
        <source>ticket(s) so far</source>
        <translation>
            <numerusform>arpa tähän mennessä</numerusform>
            <numerusform>arpaa tähän mennessä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people with tickets</source>
        <translation>
            <numerusform>ihmisellä arpa</numerusform>
            <numerusform>ihmisellä arpoja</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on no moustache becomes a ticket any more. A closed list is never opened again.</source>
        <translation>Sen jälkeen viiksistä ei enää tule arpoja. Suljettua listaa ei avata uudelleen.</translation>
    </message>
    <message>
        <source>Next: the list is closed, and stands here for all to see before the first draw.</source>
        <translation>Seuraavaksi lista suljetaan. Se on tässä kaikkien nähtävillä ennen ensimmäistä arvontaa.</translation>
    </message>
    <message>
        <source>Next: the list is closed, and stands here for all to see.</source>
        <translation>Seuraavaksi lista suljetaan. Se on tässä kaikkien nähtävillä.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Näin se toimii</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Sulje lista</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Kyllä, sulje</translation>
    </message>
</context>
<context>
    <name>GiveCheck</name>
    <message numerus="yes">
        <source>%n ticket(s) will be theirs.</source>
        <comment>tickets that a colleague gets</comment>
        <translation>
            <numerusform>%n arpa on sitten hänen.</numerusform>
            <numerusform>%n arpaa on sitten hänen.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1?</source>
        <comment>a colleague&apos;s name</comment>
        <translation>Onko saaja %1?</translation>
    </message>
    <message>
        <source>Yes, for %1</source>
        <comment>a colleague&apos;s name</comment>
        <translation>Kyllä, saaja on %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Joku muu</translation>
    </message>
</context>
<context>
    <name>GoodNightSlide</name>
    <message>
        <source>The end of the day</source>
        <translation>Päivän päätteeksi</translation>
    </message>
    <message>
        <source>That was our week. Thank you for all of it.</source>
        <translation>Se oli meidän viikkomme. Kiitos kaikesta.</translation>
    </message>
    <message>
        <source>Good night. Thank you for today.</source>
        <translation>Hyvää yötä. Kiitos tästä päivästä.</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>%1 luvassa</translation>
    </message>
    <message>
        <source>See you tomorrow.</source>
        <translation>Nähdään huomenna.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>koko päivä</translation>
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
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>HallSlide</name>
    <message numerus="yes">
        <source>moustache(s) found</source>
        <translation>
            <numerusform>viikset löydetty</numerusform>
            <numerusform>viikset löydetty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thanks said</source>
        <translation>
            <numerusform>kiitos sanottu</numerusform>
            <numerusform>kiitosta sanottu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of us came along</source>
        <comment>people at events</comment>
        <translation>
            <numerusform>meistä oli mukana</numerusform>
            <numerusform>meistä oli mukana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n työkaveri</numerusform>
            <numerusform>%n työkaveria</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Työkaveri</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 ja %n muu</numerusform>
            <numerusform>%1 ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Hall of fame, %1 of %2</source>
        <translation>Kunniagalleria, %1/%2</translation>
    </message>
    <message>
        <source>Hall of fame</source>
        <translation>Kunniagalleria</translation>
    </message>
    <message>
        <source>That was our week</source>
        <translation>Se oli meidän viikkomme</translation>
    </message>
</context>
<context>
    <name>HeroSlide</name>
    <message>
        <source>Hero of service</source>
        <translation>Palvelun sankari</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation marks around somebody&apos;s words</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which page of a story</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>HidingCount</name>
    <message numerus="yes">
        <source>%n here</source>
        <comment>moustaches hidden at this place</comment>
        <translation>
            <numerusform>%n täällä</numerusform>
            <numerusform>%n täällä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hidden</source>
        <comment>moustaches</comment>
        <translation>%1/%2 piilotettu</translation>
    </message>
</context>
<context>
    <name>HidingPage</name>
    <message>
        <source>Where are you?</source>
        <translation>Missä olet?</translation>
    </message>
    <message>
        <source>Touch the place, then scan. Or scan first, then touch the place.</source>
        <translation>Kosketa paikkaa ja lue koodit. Tai lue ensin ja kosketa sitten paikkaa.</translation>
    </message>
    <message>
        <source>Write the first place, then scan.</source>
        <translation>Kirjoita ensimmäinen paikka ja lue sitten koodit.</translation>
    </message>
    <message>
        <source>Scan the next moustache.</source>
        <translation>Lue seuraavat viikset.</translation>
    </message>
    <message>
        <source>Write the first place.</source>
        <translation>Kirjoita ensimmäinen paikka.</translation>
    </message>
    <message>
        <source>A note on number %1</source>
        <translation>Muistiinpano numerosta %1</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Muu paikka</translation>
    </message>
    <message>
        <source>The code won&apos;t read?</source>
        <translation>Eikö koodi lukeudu?</translation>
    </message>
    <message>
        <source>Hide moustaches</source>
        <translation>Piilota viikset</translation>
    </message>
    <message numerus="yes">
        <source>%n moustache(s) wait(s) for this place.</source>
        <translation>
            <numerusform>%n viikset odottavat tätä paikkaa.</numerusform>
            <numerusform>%n viikset odottavat tätä paikkaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitchen, top shelf</source>
        <translation>Keittiö, ylähylly</translation>
    </message>
    <message>
        <source>Only managers read it.</source>
        <translation>Vain esihenkilöt näkevät sen.</translation>
    </message>
    <message>
        <source>Behind the fern, at knee height</source>
        <translation>Saniaisen takana, polven korkeudella</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Kirjoita koodi</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>HintPreview</name>
    <message>
        <source>This is how the floor reads it.</source>
        <translation>Tältä se näyttää kaikille.</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Withdraw this hint</source>
        <translation>Vedä vihje pois</translation>
    </message>
</context>
<context>
    <name>HintSlide</name>
    <message>
        <source>A hint</source>
        <translation>Vihje</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n vielä piilossa</numerusform>
            <numerusform>%n vielä piilossa</numerusform>
        </translation>
    </message>
    <message>
        <source>Every find is a ticket.</source>
        <translation>Jokainen löytö on arpa.</translation>
    </message>
</context>
<context>
    <name>HintsPage</name>
    <message>
        <source>Hints</source>
        <translation>Vihjeet</translation>
    </message>
    <message>
        <source>A new hint</source>
        <translation>Uusi vihje</translation>
    </message>
    <message>
        <source>When is it shown?</source>
        <translation>Milloin se näytetään?</translation>
    </message>
    <message>
        <source>No hints yet. A good one names a corner, not the spot.</source>
        <translation>Ei vielä vihjeitä. Hyvä vihje kertoo nurkan, ei tarkkaa kohtaa.</translation>
    </message>
    <message>
        <source>There is no hunt going on. Open a raffle first.</source>
        <translation>Jahti ei ole käynnissä. Avaa ensin arpajaiset.</translation>
    </message>
    <message>
        <source>Look up where you wait for the coffee.</source>
        <translation>Katso ylös siinä, missä odotat kahvia.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Milloin?</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Good to see you</source>
        <translation>Hauska nähdä</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Mitä haluaisit tehdä?</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Esitykseen</translation>
    </message>
    <message>
        <source>Found a moustache?</source>
        <translation>Löysitkö viikset?</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Näytä ne kameralle</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Kiitä</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <comment>thanks said</comment>
        <translation>
            <numerusform>%n kerran tällä viikolla</numerusform>
            <numerusform>%n kertaa tällä viikolla</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first this week</source>
        <translation>Ole viikon ensimmäinen</translation>
    </message>
    <message>
        <source>What&apos;s on</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>The programme, day by day</source>
        <translation>Viikko päivä päivältä</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nyt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day time: event</comment>
        <translation>%1 klo %2: %3</translation>
    </message>
    <message>
        <source>Touch here to begin</source>
        <translation>Aloita koskettamalla</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>Elokuvat</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n elokuva</numerusform>
            <numerusform>%n elokuvaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The moustache hunt</source>
        <translation>Viiksijahti</translation>
    </message>
    <message>
        <source>No raffle at the moment</source>
        <translation>Ei arpajaisia juuri nyt</translation>
    </message>
    <message>
        <source>Prizes, rules and the draw</source>
        <translation>Palkinnot, säännöt ja arvonta</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n vielä piilossa</numerusform>
            <numerusform>%n vielä piilossa</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are found</source>
        <translation>Kaikki on löydetty</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Omat arvat</translation>
    </message>
    <message>
        <source>With your badge</source>
        <translation>Nimikortillasi</translation>
    </message>
    <message>
        <source>Hold the slide, to read it in peace</source>
        <translation>Pysäytä kuva ja lue rauhassa</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Esihenkilöille</translation>
    </message>
</context>
<context>
    <name>HuntSteps</name>
    <message>
        <source>Hold its code up to the scanner.</source>
        <translation>Näytä niiden koodi lukijalle.</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Näytä nimikorttisi tai valitse nimesi.</translation>
    </message>
    <message>
        <source>Your ticket is in the draw. The moustache is yours to keep.</source>
        <translation>Arpasi on mukana arvonnassa. Viikset saat pitää.</translation>
    </message>
    <message>
        <source>Found a moustache?</source>
        <translation>Löysitkö viikset?</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message numerus="yes">
        <source>Still there? Touch the screen to stay. Back to the slides in %n second(s).</source>
        <translation>
            <numerusform>Vieläkö olet siinä? Jatka koskettamalla näyttöä. Esitys palaa %n sekunnin päästä.</numerusform>
            <numerusform>Vieläkö olet siinä? Jatka koskettamalla näyttöä. Esitys palaa %n sekunnin päästä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InkNote</name>
    <message>
        <source>A note by hand</source>
        <translation>Käsin kirjoitettu viesti</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Write with your finger.</source>
        <translation>Kirjoita sormella.</translation>
    </message>
    <message>
        <source>Last line away</source>
        <translation>Peru viimeisin veto</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>The sheet is full.</source>
        <translation>Paperi on täynnä.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Keep the overview</source>
        <translation>Tallenna yhteenveto</translation>
    </message>
    <message>
        <source>For managers only: it names people who were overlooked.</source>
        <translation>Vain esihenkilöille: siinä on niiden nimet, jotka ovat jääneet huomiotta.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Viikot</translation>
    </message>
    <message>
        <source>The year in weeks</source>
        <translation>Vuosi viikoittain</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Huomiotta jääneet</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Kehut</translation>
    </message>
    <message>
        <source>Praise that waits</source>
        <translation>Odottavat kehut</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) without a good word</source>
        <translation>
            <numerusform>%n työkaveri ilman hyvää sanaa</numerusform>
            <numerusform>%n työkaveria ilman hyvää sanaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n week(s) or more. Touch a name and write one.</source>
        <translation>
            <numerusform>vähintään %n viikon ajan. Kosketa nimeä ja kirjoita sana.</numerusform>
            <numerusform>vähintään %n viikon ajan. Kosketa nimeä ja kirjoita sana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody had a good word in the last %n week(s).</source>
        <translation>
            <numerusform>Kaikki ovat saaneet hyvän sanan viimeisen viikon aikana.</numerusform>
            <numerusform>Kaikki ovat saaneet hyvän sanan viimeisten %n viikon aikana.</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Paperille</translation>
    </message>
    <message>
        <source>PDF: the plot and the lists</source>
        <translation>PDF: kuvaaja ja luettelot</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Taulukoina</translation>
    </message>
    <message>
        <source>CSV: three files for Excel</source>
        <translation>CSV: kolme tiedostoa Exceliin</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Edellinen viikko</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Seuraava viikko</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Keep it as a file</source>
        <translation>Tallenna tiedostoksi</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Etsi tikkuja</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Irrota tikku</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Näppäimistö</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Vaihto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Piilota näppäimistö</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjaimet</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Numerot ja merkit</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Aksenttikirjaimet</translation>
    </message>
</context>
<context>
    <name>LineupClock</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n sekunti jäljellä</numerusform>
            <numerusform>%n sekuntia jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minuutti jäljellä</numerusform>
            <numerusform>%n minuuttia jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>sekunti</numerusform>
            <numerusform>sekuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>minuutti</numerusform>
            <numerusform>minuuttia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineupLetter</name>
    <message numerus="yes">
        <source>%1 and %n colleague(s)</source>
        <translation>
            <numerusform>%1 ja %n työkaveri</numerusform>
            <numerusform>%1 ja %n työkaveria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <comment>nobody of them is named</comment>
        <translation>
            <numerusform>%n työkaveri</numerusform>
            <numerusform>%n työkaveria</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Työkaveri</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation marks around somebody&apos;s words</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>whom a customer&apos;s letter is about</comment>
        <translation>Kenelle: %1</translation>
    </message>
</context>
<context>
    <name>LineupPage</name>
    <message>
        <source>Fifteen minutes together</source>
        <translation>Viisitoista minuuttia yhdessä</translation>
    </message>
    <message>
        <source>It fills the screen, ends by itself, and signs you out. Scans still count.</source>
        <translation>Se täyttää näytön, päättyy itsestään ja kirjaa sinut ulos. Koodit kelpaavat silti.</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Päivänavaus</translation>
    </message>
    <message>
        <source>The day&apos;s value, a story, the day</source>
        <translation>Päivän arvo, tarina ja ohjelma</translation>
    </message>
    <message>
        <source>The story: %1</source>
        <translation>Tarina: %1</translation>
    </message>
    <message>
        <source>No story carries this value yet.</source>
        <translation>Tästä arvosta ei ole vielä tarinaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) today</source>
        <translation>
            <numerusform>%n tapahtuma tänään</numerusform>
            <numerusform>%n tapahtumaa tänään</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the line-up</source>
        <translation>Aloita päivänavaus</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to read aloud</source>
        <translation>
            <numerusform>%n kirje ääneen luettavaksi</numerusform>
            <numerusform>%n kirjettä ääneen luettavaksi</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>letters</comment>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Customers&apos; praise that says where it came from, one on each page, the newest first.</source>
        <translation>Asiakkaiden kehut, joissa kerrotaan lähde: yksi sivullaan, uusin ensin.</translation>
    </message>
    <message>
        <source>Read them aloud</source>
        <translation>Lue ne ääneen</translation>
    </message>
</context>
<context>
    <name>LineupScreen</name>
    <message>
        <source>Where did you last see it? Say it in one sentence.</source>
        <translation>Missä näit sen viimeksi? Kerro yhdellä lauseella.</translation>
    </message>
    <message>
        <source>One of you reads it aloud. What would you have done?</source>
        <translation>Yksi teistä lukee ääneen. Mitä sinä olisit tehnyt?</translation>
    </message>
    <message>
        <source>Who needs a hand today?</source>
        <translation>Kuka kaipaa tänään apua?</translation>
    </message>
    <message>
        <source>Read it aloud, slowly. It was written to all of you.</source>
        <translation>Lue ääneen, kiireettä. Se on kirjoitettu teille kaikille.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Päivänavaus</translation>
    </message>
    <message>
        <source>There is no letter to read yet. Customers&apos; praise that says where it came from can be read here.</source>
        <translation>Luettavia kirjeitä ei vielä ole. Tässä voi lukea asiakkaiden kehut, joissa kerrotaan lähde.</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a line-up before its time</comment>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
</context>
<context>
    <name>LineupToday</name>
    <message>
        <source>What&apos;s on today</source>
        <translation>Tänään ohjelmassa</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>the department that sponsors the day</comment>
        <translation>Päivän tarjoaa %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Koko päivä</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Moved, it was %1</source>
        <translation>Siirretty, oli %1</translation>
    </message>
    <message>
        <source>Another place, it was %1</source>
        <translation>Uusi paikka, oli %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>events of today</comment>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>That was it for today.</source>
        <translation>Siinä tämän päivän ohjelma.</translation>
    </message>
    <message>
        <source>Nothing is planned for today. A good day to listen well.</source>
        <translation>Tänään ei ole ohjelmaa. Hyvä päivä kuunnella.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The list is closed</source>
        <translation>Lista on suljettu</translation>
    </message>
    <message>
        <source>Next: the raffle is finished, without winners.</source>
        <translation>Seuraavaksi arpajaiset päätetään ilman voittajia.</translation>
    </message>
    <message>
        <source>Take your time to look. Next: words from the room, then dice, then the draw.</source>
        <translation>Katsokaa rauhassa. Sitten tulevat teidän sananne, nopat ja arvonta.</translation>
    </message>
    <message>
        <source>Next: words from the room, then dice, then the draw.</source>
        <translation>Seuraavaksi teidän sananne, sitten nopat, sitten arvonta.</translation>
    </message>
    <message numerus="yes">
        <source>ticket(s)</source>
        <translation>
            <numerusform>arpa</numerusform>
            <numerusform>arpaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people in the draw</source>
        <translation>
            <numerusform>ihminen mukana</numerusform>
            <numerusform>ihmistä mukana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new on the roster since</source>
        <translation>
            <numerusform>uusi henkilö</numerusform>
            <numerusform>uutta henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>until the first draw may begin</source>
        <translation>ensimmäiseen arvontaan</translation>
    </message>
    <message>
        <source>The check code of the list. Take a photo: it proves later that no ticket was changed.</source>
        <translation>Listan tarkistuskoodi. Ota kuva: se todistaa, ettei arpoja ole muutettu.</translation>
    </message>
    <message>
        <source>Am I in? Hold up your badge.</source>
        <translation>Oletko mukana? Näytä nimikorttisi.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>No ticket has “%1” in it.</source>
        <translation>Missään arvassa ei ole ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>tickets in the list</comment>
        <translation>
            <numerusform>%n löytyi</numerusform>
            <numerusform>%n löytyi</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Näin se toimii</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>ManagerDesk</name>
    <message>
        <source>Raffle</source>
        <translation>Arpajaiset</translation>
    </message>
    <message>
        <source>None at the moment</source>
        <translation>Ei mitään juuri nyt</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>moustaches</comment>
        <translation>Löydetty %1/%2</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Kirjoita jotain</translation>
    </message>
    <message>
        <source>Praise, an award, a notice</source>
        <translation>Kehu, sankari, tiedote</translation>
    </message>
    <message>
        <source>Praise to answer</source>
        <translation>Vastattavat kehut</translation>
    </message>
    <message numerus="yes">
        <source>%n without a note</source>
        <comment>customers&apos; praise</comment>
        <translation>
            <numerusform>%n ilman viestiä</numerusform>
            <numerusform>%n ilman viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Kaikkiin vastattu</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>What shows, when and why</source>
        <translation>Mitä näkyy, milloin ja miksi</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>Kuka tulee nähdyksi</translation>
    </message>
    <message>
        <source>The year in weeks</source>
        <translation>Vuosi viikoittain</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>How each is shown</source>
        <translation>Miten kukin näkyy</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Make, move, cancel</source>
        <translation>Lisää, siirrä, peru</translation>
    </message>
    <message>
        <source>Weeks and themes</source>
        <translation>Viikot ja teemat</translation>
    </message>
    <message>
        <source>Dates, colours, sponsors</source>
        <translation>Päivät, värit, sponsorit</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Ketkä ovat paikalla</translation>
    </message>
    <message>
        <source>Badges count</source>
        <translation>Nimikortit lasketaan</translation>
    </message>
    <message>
        <source>Places and plans</source>
        <translation>Paikat ja kartat</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Missä mikin on</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Päivänavaus</translation>
    </message>
    <message>
        <source>Fifteen minutes, letters</source>
        <translation>Vartti yhdessä, kirjeet</translation>
    </message>
    <message>
        <source>Make moustaches</source>
        <translation>Tee viiksiä</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n tehty</numerusform>
            <numerusform>%n tehty</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Piilota ne</translation>
    </message>
    <message>
        <source>Scan, place, next</source>
        <translation>Lue, piilota, jatka</translation>
    </message>
    <message>
        <source>All moustaches</source>
        <translation>Kaikki viikset</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Kartta</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n vielä piilossa</numerusform>
            <numerusform>%n vielä piilossa</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Vihjeet</translation>
    </message>
    <message>
        <source>Help for the floor</source>
        <translation>Apua etsijöille</translation>
    </message>
    <message>
        <source>Scanner check</source>
        <translation>Lukijatesti</translation>
    </message>
    <message>
        <source>Does it read well?</source>
        <translation>Lukeeko se hyvin?</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Palkinnot</translation>
    </message>
    <message numerus="yes">
        <source>%n to hand over</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n luovutettavana</numerusform>
            <numerusform>%n luovutettavana</numerusform>
        </translation>
    </message>
    <message>
        <source>Raffles</source>
        <translation>Arpajaiset</translation>
    </message>
    <message>
        <source>Results and papers</source>
        <translation>Tulokset ja paperit</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Nimikortit</translation>
    </message>
    <message>
        <source>New and lost ones</source>
        <translation>Uudet ja kadonneet</translation>
    </message>
    <message>
        <source>Excel, CSV, calendar</source>
        <translation>Excel, CSV, kalenteri</translation>
    </message>
    <message>
        <source>How it behaves</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Thanks, sound, time</source>
        <translation>Kiitokset, äänet, aika</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Tarkastusloki</translation>
    </message>
    <message>
        <source>Keep its head</source>
        <translation>Pane tarkiste talteen</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Tunnustus</translation>
    </message>
    <message>
        <source>All is answered</source>
        <translation>Kaikkiin on vastattu</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lue ne</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Kioski</translation>
    </message>
    <message>
        <source>Device time</source>
        <translation>Laitteen aika</translation>
    </message>
    <message>
        <source>This cannot be right</source>
        <translation>Tämä ei voi olla oikein</translation>
    </message>
    <message>
        <source>The week is planned</source>
        <translation>Viikko on suunniteltu</translation>
    </message>
    <message>
        <source>No week is planned yet</source>
        <translation>Viikkoa ei ole vielä suunniteltu</translation>
    </message>
    <message>
        <source>Its dates and theme, what is on, who brings what.</source>
        <translation>Päivät ja teema, ohjelma ja kuka tuo mitä.</translation>
    </message>
    <message>
        <source>Files in and out, badges, and how it behaves.</source>
        <translation>Tiedostot sisään ja ulos, nimikortit ja asetukset.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n arpa</numerusform>
            <numerusform>%n arpaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Open one: a name, the prizes, and the hunt begins.</source>
        <translation>Avaa arpajaiset: nimi ja palkinnot, ja jahti alkaa.</translation>
    </message>
    <message>
        <source>Open a raffle</source>
        <translation>Avaa arpajaiset</translation>
    </message>
    <message>
        <source>Close the raffle</source>
        <translation>Sulje jahti</translation>
    </message>
    <message>
        <source>Go to the draw</source>
        <translation>Arvontaan</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Kiitokset</translation>
    </message>
    <message>
        <source>None waits</source>
        <comment>prizes</comment>
        <translation>Ei odottavia</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>thanks to be approved</comment>
        <translation>
            <numerusform>%n odottaa sinua</numerusform>
            <numerusform>%n odottaa sinua</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ei odottavia</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Pieni hetki</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Harjoittele</translation>
    </message>
    <message>
        <source>Audit: %1</source>
        <translation>Tarkastusloki: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Ulos</translation>
    </message>
</context>
<context>
    <name>ManagerFiles</name>
    <message>
        <source>What came of it</source>
        <translation>Näin kävi</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Tuo tiedostoja</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Tämä muuttuisi</translation>
    </message>
    <message>
        <source>From the inbox, and from USB sticks that are plugged in.</source>
        <translation>Saapuvista ja kytketyiltä USB-tikuilta.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Pysäytetään…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>Lisää tiedostoja</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
</context>
<context>
    <name>ManagerSignIn</name>
    <message>
        <source>For managers</source>
        <translation>Esihenkilöille</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Näytä nimikorttisi tai valitse nimesi.</translation>
    </message>
    <message>
        <source>Your passphrase opens the manager&apos;s page.</source>
        <translation>Tunnuslauseesi avaa esihenkilön sivun.</translation>
    </message>
</context>
<context>
    <name>MapPin</name>
    <message>
        <source>%1 still out there, %2 found</source>
        <comment>moustaches</comment>
        <translation>%1 vielä piilossa, %2 löydetty</translation>
    </message>
</context>
<context>
    <name>MilestoneSlide</name>
    <message numerus="yes">
        <source>%n year(s) with us</source>
        <translation>
            <numerusform>%n vuosi talossa</numerusform>
            <numerusform>%n vuotta talossa</numerusform>
        </translation>
    </message>
    <message>
        <source>Happy birthday!</source>
        <translation>Hyvää syntymäpäivää!</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Syntymäpäivä</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Vuosipäivä</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Ylennys</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>Mestaruus</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Merkkipaalu</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Seuraava kuukausi</translation>
    </message>
</context>
<context>
    <name>MyLook</name>
    <message>
        <source>There is no photo of you here yet. A manager can add one.</source>
        <translation>Sinusta ei ole täällä vielä kuvaa. Esihenkilö voi lisätä sen.</translation>
    </message>
    <message>
        <source>Your birthday is not known here. A manager can add it, if you like.</source>
        <translation>Syntymäpäivääsi ei tiedetä täällä. Esihenkilö voi lisätä sen, jos haluat.</translation>
    </message>
    <message>
        <source>My birthday, %1:</source>
        <translation>Syntymäpäiväni %1:</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>birthday</comment>
        <translation>Ei näytetä</translation>
    </message>
    <message>
        <source>Congratulate me</source>
        <comment>birthday</comment>
        <translation>Saa onnitella</translation>
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
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>You wait, number %1</source>
        <translation>Jonossa sijalla %1</translation>
    </message>
    <message>
        <source>You have not signed up for anything that is still to come. Have a look at the week.</source>
        <translation>Et ole ilmoittautunut mihinkään tulevaan. Kurkista viikon ohjelmaan.</translation>
    </message>
</context>
<context>
    <name>NewestRow</name>
    <message>
        <source>%1, from %2</source>
        <comment>whom thanks are for, sender</comment>
        <translation>%1, terveisin %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Hide the thanks to %1</source>
        <translation>Piilota kiitos: %1</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>%1 is cancelled.</source>
        <comment>event</comment>
        <translation>%1 on peruttu.</translation>
    </message>
    <message>
        <source>You moved up, you are in: %1</source>
        <comment>event</comment>
        <translation>Pääsit jonosta mukaan: %1</translation>
    </message>
    <message>
        <source>Moved to another time: %1</source>
        <comment>event</comment>
        <translation>Uusi aika: %1</translation>
    </message>
    <message>
        <source>Now in %1: %2</source>
        <comment>place, event</comment>
        <translation>Uusi paikka %1: %2</translation>
    </message>
    <message>
        <source>This was changed: %1</source>
        <comment>event</comment>
        <translation>Tämä muuttui: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in My sign-ups</source>
        <comment>news</comment>
        <translation>
            <numerusform>%n muu kohdassa Ilmoittautumiset</numerusform>
            <numerusform>%n muuta kohdassa Ilmoittautumiset</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeSlide</name>
    <message>
        <source>Notice</source>
        <translation>Tiedote</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>The kiosk is taking a short break</source>
        <translation>Kioski pitää pienen tauon</translation>
    </message>
    <message>
        <source>Something in it doesn&apos;t work just now. Your tickets and thanks are safe. Please try again in a while, or fetch a manager.</source>
        <translation>Jokin siinä ei juuri nyt toimi. Arpasi ja kiitoksesi ovat tallessa. Kokeile hetken päästä uudelleen tai hae esihenkilö.</translation>
    </message>
    <message>
        <source>Having a look ...</source>
        <translation>Katsotaan…</translation>
    </message>
    <message>
        <source>Not yet. A manager has been left a note of what is wrong.</source>
        <translation>Ei vielä. Esihenkilölle on jätetty viesti viasta.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Esihenkilöille</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <translation>Uusia %1, muutettuja %2, ennallaan %3</translation>
    </message>
    <message>
        <source>Left as it was. Nothing of this file was taken in.</source>
        <translation>Kaikki jäi ennalleen. Tiedostosta ei otettu mitään.</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Tunnuslauseesi</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Piilota tunnuslause</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Näytä tunnuslause</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu</translation>
    </message>
</context>
<context>
    <name>PastRaffles</name>
    <message>
        <source>The protocol</source>
        <translation>Paperipöytäkirja</translation>
    </message>
    <message>
        <source>PDF to print and sign, without names</source>
        <translation>PDF tulostettavaksi ja allekirjoitettavaksi, ilman nimiä</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Pöytäkirjatiedosto</translation>
    </message>
    <message>
        <source>The file that proves the draw, without names</source>
        <translation>Tiedosto, joka todistaa arvonnan, ilman nimiä</translation>
    </message>
    <message>
        <source>The page that checks it</source>
        <translation>Tarkistussivu</translation>
    </message>
    <message>
        <source>For any browser, with the record beside it</source>
        <translation>Mihin tahansa selaimeen, pöytäkirja mukana</translation>
    </message>
    <message>
        <source>The announcement</source>
        <translation>Juliste</translation>
    </message>
    <message>
        <source>PDF for the wall: prizes and rules</source>
        <translation>PDF seinälle: palkinnot ja säännöt</translation>
    </message>
    <message>
        <source>Raffles</source>
        <translation>Arpajaiset</translation>
    </message>
    <message>
        <source>Abandon “%1”?</source>
        <translation>Keskeytetäänkö ”%1”?</translation>
    </message>
    <message>
        <source>A second manager, please</source>
        <translation>Toinen esihenkilö, kiitos</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n arpa</numerusform>
            <numerusform>%n arpaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>who had tickets</comment>
        <translation>
            <numerusform>%n osallistuja</numerusform>
            <numerusform>%n osallistujaa</numerusform>
        </translation>
    </message>
    <message>
        <source>What should be written?</source>
        <translation>Mitä tallennetaan?</translation>
    </message>
    <message>
        <source>It ends here: nothing more is drawn, and it can be neither undone nor repeated. The reason stands in the record.</source>
        <translation>Arpajaiset päättyvät tähän: mitään ei enää arvota, eikä tätä voi perua tai toistaa. Syy jää pöytäkirjaan.</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>Syy muutamalla sanalla</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Abandon the raffle</source>
        <translation>Keskeytä arpajaiset</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Papers and record</source>
        <translation>Paperit ja pöytäkirja</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Etsi tikkuja</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Muu tiedosto</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Irrota tikku</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Toinen esihenkilö</translation>
    </message>
</context>
<context>
    <name>PastResults</name>
    <message>
        <source>Abandoned: %1</source>
        <translation>Keskeytetty: %1</translation>
    </message>
    <message>
        <source>Not awarded: %1</source>
        <translation>Jäi jakamatta: %1</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>Mitään ei arvottu.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Vielä ei ole arvottu mitään.</translation>
    </message>
    <message>
        <source>The hunt is on: nothing is drawn yet.</source>
        <translation>Jahti on käynnissä: vielä ei ole arvottu mitään.</translation>
    </message>
    <message>
        <source>The seal of the record. Whoever kept it can prove that nothing was changed.</source>
        <translation>Pöytäkirjan sinetti. Jos se on tallessa, sillä voi todistaa, ettei mitään ole muutettu.</translation>
    </message>
    <message>
        <source>The commitment. Keep a photo of it: with it anyone can check the draw.</source>
        <translation>Sitoumus. Ota siitä kuva: sen avulla kuka tahansa voi tarkistaa arvonnan.</translation>
    </message>
</context>
<context>
    <name>PastRow</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n arpa</numerusform>
            <numerusform>%n arpaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>who had tickets</comment>
        <translation>
            <numerusform>%n osallistuja</numerusform>
            <numerusform>%n osallistujaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) won</source>
        <translation>
            <numerusform>%n palkinto jaettu</numerusform>
            <numerusform>%n palkintoa jaettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not awarded</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n jäi jakamatta</numerusform>
            <numerusform>%n jäi jakamatta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastRows</name>
    <message>
        <source>No raffle so far. What comes out of each will stand here, for years.</source>
        <translation>Ei vielä arpajaisia. Niiden tulokset säilyvät tässä vuosia.</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>The draw goes on soon</source>
        <translation>Arvonta jatkuu pian</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a prize</comment>
        <translation>Seuraavaksi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n winner(s) can still come</source>
        <translation>
            <numerusform>Vielä %n voittaja voi tulla</numerusform>
            <numerusform>Vielä %n voittajaa voi tulla</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>End the raffle early</source>
        <translation>Keskeytä arpajaiset</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Off the floor</source>
        <translation>Pois listalta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Mikä tiimi?</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Osastot</translation>
    </message>
    <message>
        <source>What is it called now?</source>
        <translation>Mikä on uusi nimi?</translation>
    </message>
    <message>
        <source>A new department</source>
        <translation>Uusi osasto</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>Names and team</source>
        <translation>Nimet ja tiimi</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Mikä päivä?</translation>
    </message>
    <message>
        <source>Where is the face?</source>
        <translation>Missä kasvot ovat?</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Valitse kuva</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Poistetaanko %1?</translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>Poistetaanko %1 pysyvästi?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Other parts of the company, to be thanked by name.</source>
        <translation>Yrityksen muita osia, joita voi kiittää nimeltä.</translation>
    </message>
    <message>
        <source>Name, photo, badge, thanks and tickets go, from the words of others too. Old backups forget them when they are restored. Save their data first if they want it.</source>
        <translation>Nimi, kuva, nimikortti, kiitokset ja arvat poistuvat, nimi muidenkin teksteistä. Vanhat varmuuskopiot unohtavat ne palautettaessa. Tallenna tiedot ensin, jos hän haluaa ne.</translation>
    </message>
    <message>
        <source>This cannot be undone. It is noted with your name and their number.</source>
        <translation>Tätä ei voi perua. Poisto kirjataan sinun nimelläsi ja hänen numerollaan.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Tiimeittäin</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Poista kuva</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Take this photo</source>
        <translation>Ota tämä kuva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Unohda se</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>PeopleTeams</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is off the floor</source>
        <translation>Ketkä ovat pois listalta</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Staff number, if any</source>
        <translation>Henkilönumero, jos on</translation>
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
        <translation>Vaihda kuva</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Lisää kuva</translation>
    </message>
    <message>
        <source>Names and team</source>
        <translation>Nimet ja tiimi</translation>
    </message>
    <message>
        <source>A new badge</source>
        <translation>Uusi nimikortti</translation>
    </message>
    <message>
        <source>A badge</source>
        <translation>Nimikortti</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Tallenna tiedot</translation>
    </message>
    <message>
        <source>Off the floor</source>
        <translation>Pois listalta</translation>
    </message>
    <message>
        <source>Back on the floor</source>
        <translation>Takaisin listalle</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>Off the floor: not listed, no badge, not in a draw.</source>
        <translation>Pois listalta: ei nimeä luettelossa, ei nimikorttia, ei mukana arvonnassa.</translation>
    </message>
    <message>
        <source>Has no badge yet.</source>
        <translation>Ei vielä nimikorttia.</translation>
    </message>
    <message>
        <source>The photo is kept and not shown.</source>
        <translation>Kuva on tallessa, mutta sitä ei näytetä.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Näytöllä</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Syntymäpäivä: %1</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>birthday</comment>
        <translation>Ei näytetä</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>birthday</comment>
        <translation>Näytetään</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Vaihda päivä</translation>
    </message>
    <message>
        <source>Add their birthday</source>
        <translation>Lisää syntymäpäivä</translation>
    </message>
</context>
<context>
    <name>PickPerson</name>
    <message>
        <source>First letters of the name</source>
        <translation>Nimen alkukirjaimet</translation>
    </message>
    <message>
        <source>Nobody is found by these letters. Some people are not listed: their badge works.</source>
        <translation>Näillä kirjaimilla ei löydy ketään. Kaikki eivät ole listalla: heillä toimii nimikortti.</translation>
    </message>
    <message>
        <source>Two people look the same here. More letters or the badge tell them apart.</source>
        <translation>Tässä on kaksi samannäköistä nimeä. Lisää kirjaimia tai näytä nimikortti.</translation>
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
        <translation>Katsotaan…</translation>
    </message>
    <message>
        <source>No pictures here yet. Plug in a stick with JPEG, PNG, WebP or HEIC pictures, then look again.</source>
        <translation>Täällä ei ole vielä kuvia. Kytke tikku, jolla on JPEG-, PNG-, WebP- tai HEIC-kuvia, ja katso uudelleen.</translation>
    </message>
</context>
<context>
    <name>PlacePick</name>
    <message>
        <source>Another place</source>
        <translation>Muu paikka</translation>
    </message>
    <message>
        <source>Write the first place</source>
        <translation>Kirjoita ensimmäinen paikka</translation>
    </message>
</context>
<context>
    <name>PlaceSide</name>
    <message>
        <source>Touch the plan where it is, or move it with the arrow keys.</source>
        <translation>Kosketa kohtaa pohjapiirroksessa tai siirrä nuolinäppäimillä.</translation>
    </message>
    <message>
        <source>No moustache has been here yet.</source>
        <translation>Täällä ei ole vielä ollut viiksiä.</translation>
    </message>
    <message>
        <source>%1 still out there, %2 found</source>
        <comment>moustaches</comment>
        <translation>%1 vielä piilossa, %2 löydetty</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>numbers of moustaches</comment>
        <translation>Nro %1</translation>
    </message>
    <message>
        <source>still out there</source>
        <comment>moustaches, after their number</comment>
        <translation>vielä piilossa</translation>
    </message>
    <message>
        <source>found</source>
        <comment>moustaches, after their number</comment>
        <translation>löydetty</translation>
    </message>
    <message>
        <source>Not on the plan yet</source>
        <translation>Ei vielä kartalla</translation>
    </message>
    <message>
        <source>Touch a pin to see which numbers are there.</source>
        <translation>Kosketa merkkiä, niin näet sen numerot.</translation>
    </message>
</context>
<context>
    <name>PlacesMap</name>
    <message>
        <source>A new place</source>
        <translation>Uusi paikka</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Uusi nimi</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Missä ne ovat</translation>
    </message>
    <message>
        <source>Kitchen, top shelf</source>
        <translation>Keittiö, ylähylly</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>Take it off the plan</source>
        <translation>Pois kartalta</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>Kartalle</translation>
    </message>
    <message>
        <source>Put it on the plan</source>
        <translation>Aseta kartalle</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Tässä se on</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>No places yet. Make one, or go round with the scanner.</source>
        <translation>Ei vielä paikkoja. Lisää paikka tai kierrä lukijan kanssa.</translation>
    </message>
    <message>
        <source>Touch a place, then “Put it on the plan”, then the spot.</source>
        <translation>Kosketa paikkaa, sitten ”Aseta kartalle” ja lopuksi kohtaa.</translation>
    </message>
</context>
<context>
    <name>PraiseAges</name>
    <message>
        <source>less than a week</source>
        <translation>alle viikon</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks or longer</source>
        <translation>
            <numerusform>%n viikon tai kauemmin</numerusform>
            <numerusform>%n viikkoa tai kauemmin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 weeks</source>
        <translation>%1–%2 viikkoa</translation>
    </message>
    <message>
        <source>Every customer&apos;s praise has its answer.</source>
        <translation>Jokaiseen kehuun on vastattu.</translation>
    </message>
</context>
<context>
    <name>PraisePage</name>
    <message numerus="yes">
        <source>%n customer(s) praised, and nobody has answered</source>
        <translation>
            <numerusform>%n asiakas kehui, eikä kukaan ole vastannut</numerusform>
            <numerusform>%n asiakasta kehui, eikä kukaan ole vastannut</numerusform>
        </translation>
    </message>
    <message>
        <source>Praise to answer</source>
        <translation>Vastattavat kehut</translation>
    </message>
    <message>
        <source>A note from you</source>
        <translation>Viesti sinulta</translation>
    </message>
    <message>
        <source>This is how it looks</source>
        <translation>Tältä se näyttää</translation>
    </message>
    <message numerus="yes">
        <source>It has waited %n day(s)</source>
        <translation>
            <numerusform>Se on odottanut %n päivän</numerusform>
            <numerusform>Se on odottanut %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>It came today</source>
        <translation>Se tuli tänään</translation>
    </message>
    <message>
        <source>Every customer&apos;s praise has its answer.</source>
        <translation>Jokaiseen kehuun on vastattu.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Show it without</source>
        <translation>Näytä ilman</translation>
    </message>
    <message>
        <source>What you would say to them yourself.</source>
        <translation>Mitä sanoisit heille itse.</translation>
    </message>
    <message>
        <source>Write with your finger, and sign it.</source>
        <translation>Kirjoita sormella ja allekirjoita.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Käsin</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita viesti</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
</context>
<context>
    <name>PraiseRow</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>praise has waited so long</comment>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>on the screen already</source>
        <translation>jo näytöllä</translation>
    </message>
</context>
<context>
    <name>PraiseSlide</name>
    <message>
        <source>From a customer</source>
        <translation>Asiakkaalta</translation>
    </message>
    <message>
        <source>From a customer: %1</source>
        <comment>praise, and the value that it shows</comment>
        <translation>Asiakkaalta: %1</translation>
    </message>
</context>
<context>
    <name>PrizesPage</name>
    <message>
        <source>%1 has won</source>
        <comment>name</comment>
        <translation>%1 on voittanut</translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) to hand over</source>
        <translation>
            <numerusform>%n palkinto luovutettavana</numerusform>
            <numerusform>%n palkintoa luovutettavana</numerusform>
        </translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Palkinnot</translation>
    </message>
    <message>
        <source>Hand it over?</source>
        <translation>Luovutetaanko palkinto?</translation>
    </message>
    <message>
        <source>Keep it for the winner?</source>
        <translation>Varataanko se voittajalle?</translation>
    </message>
    <message>
        <source>Is the winner not coming?</source>
        <translation>Eikö voittaja tule?</translation>
    </message>
    <message>
        <source>Why is this win not valid?</source>
        <translation>Miksi voitto on mitätön?</translation>
    </message>
    <message>
        <source>A second manager, please</source>
        <translation>Toinen esihenkilö, kiitos</translation>
    </message>
    <message numerus="yes">
        <source>%n was/were not claimed in time</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n jäi ajoissa lunastamatta</numerusform>
            <numerusform>%n jäi ajoissa lunastamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Mitätön</translation>
    </message>
    <message>
        <source>Not coming (in %1)</source>
        <translation>Ei tule (%1)</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Ei tule</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Luovutettu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Varaa</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Arvo uudelleen</translation>
    </message>
    <message>
        <source>“%1” goes to %2, now. This is noted with your name.</source>
        <translation>Nyt %2 saa palkinnon ”%1”. Luovutus kirjataan sinun nimelläsi.</translation>
    </message>
    <message>
        <source>“%1” is %2&apos;s for good and waits here to be fetched. This cannot be undone.</source>
        <translation>%2 saa varmasti palkinnon ”%1”, ja se odottaa täällä noutoa. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>%2 loses “%1”, and it is drawn again in the next round. This cannot be undone.</source>
        <translation>%2 menettää palkinnon ”%1”, ja se arvotaan uudelleen seuraavalla kierroksella. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>The winner&apos;s badge was held up.</source>
        <translation>Voittaja on näyttänyt nimikorttinsa.</translation>
    </message>
    <message>
        <source>To be sure, let the winner hold up their badge.</source>
        <translation>Pyydä varmuudeksi voittajaa näyttämään nimikorttinsa.</translation>
    </message>
    <message>
        <source>The reason goes into the record of the draw, without names. The prize is drawn again.</source>
        <translation>Syy kirjataan arvonnan pöytäkirjaan ilman nimiä. Palkinto arvotaan uudelleen.</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>Syy muutamalla sanalla</translation>
    </message>
    <message>
        <source>All prizes</source>
        <translation>Kaikki palkinnot</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Varaa voittajalle</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Luovuta</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Toinen esihenkilö</translation>
    </message>
</context>
<context>
    <name>PrizesSlide</name>
    <message>
        <source>The raffle</source>
        <translation>Arpajaiset</translation>
    </message>
    <message>
        <source>To be won</source>
        <translation>Voitettavana</translation>
    </message>
    <message numerus="yes">
        <source>%n of these</source>
        <translation>
            <numerusform>%n kpl</numerusform>
            <numerusform>%n kpl</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>lahjoittaja %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more prize(s)</source>
        <translation>
            <numerusform>ja %n muu palkinto</numerusform>
            <numerusform>ja %n muuta palkintoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCopy</name>
    <message numerus="yes">
        <source>On %n day(s) more, at the same time, with its slots. Sign-ups stay with the first one.</source>
        <translation>
            <numerusform>Vielä %n päivänä samaan aikaan, kohtineen. Ilmoittautumiset jäävät ensimmäiseen.</numerusform>
            <numerusform>Vielä %n päivänä samaan aikaan, kohtineen. Ilmoittautumiset jäävät ensimmäiseen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the days on which it takes place too.</source>
        <translation>Kosketa päiviä, joina se on myös.</translation>
    </message>
</context>
<context>
    <name>ProgrammeCover</name>
    <message>
        <source>Does anybody have to take the calls meanwhile?</source>
        <translation>Pitääkö jonkun hoitaa puhelut sillä välin?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Yes, others cover</source>
        <translation>Kyllä, sijaiset</translation>
    </message>
    <message>
        <source>A cover slot every hour</source>
        <translation>Sijaiskohta joka tunnille</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ei vielä ketään</translation>
    </message>
    <message>
        <source>Nobody yet: %1</source>
        <translation>Ei vielä ketään: %1</translation>
    </message>
    <message>
        <source>No cover slots yet. Add some, then people sign up for them.</source>
        <translation>Ei vielä sijaiskohtia. Lisää niitä, niin niihin voi ilmoittautua.</translation>
    </message>
    <message>
        <source>What customers are told</source>
        <translation>Mitä asiakkaille kerrotaan</translation>
    </message>
    <message>
        <source>Ready words, %1</source>
        <translation>Valmis teksti, %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Kirjoita</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Nothing yet. Take the ready words in one of the languages, or write your own.</source>
        <translation>Ei vielä tiedotetta. Ota valmis teksti jollakin kielistä tai kirjoita oma.</translation>
    </message>
</context>
<context>
    <name>ProgrammeDays</name>
    <message>
        <source>brought to you by %1</source>
        <translation>tarjoaa %1</translation>
    </message>
    <message>
        <source>Nothing on this day yet.</source>
        <translation>Tänä päivänä ei ole vielä mitään.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Peruttiin muutos: %1</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>event, time</comment>
        <translation>Uusi: %1, %2</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Muutettu: %1</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <comment>event, time</comment>
        <translation>%1: siirretty, nyt %2</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %n day(s): %1</source>
        <translation>
            <numerusform>Kopioitu %n päivälle: %1</numerusform>
            <numerusform>Kopioitu %n päivälle: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Peruttu: %1</translation>
    </message>
    <message>
        <source>On again: %1</source>
        <translation>Taas ohjelmassa: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Poistettu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n moved up from the waiting list</source>
        <translation>
            <numerusform>%n pääsi jonosta mukaan</numerusform>
            <numerusform>%n pääsi jonosta mukaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n päivä</numerusform>
            <numerusform>%1, %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, koko päivä</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Mikä sen nimi on?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Valitse paikka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>What happens there?</source>
        <translation>Mitä siellä tapahtuu?</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Ilmoittautuminen</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n kohta</numerusform>
            <numerusform>%n kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n ilmoittautunut</numerusform>
            <numerusform>%n ilmoittautunutta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs to sign up</source>
        <translation>Ei tarpeen</translation>
    </message>
    <message>
        <source>Calls meanwhile</source>
        <translation>Puhelut sillä välin</translation>
    </message>
    <message>
        <source>Covered, with a notice</source>
        <translation>Sijaiset ja tiedote</translation>
    </message>
    <message>
        <source>Others take them</source>
        <translation>Sijaiset hoitavat</translation>
    </message>
    <message>
        <source>A notice to customers</source>
        <translation>Tiedote asiakkaille</translation>
    </message>
    <message>
        <source>No cover needed</source>
        <translation>Sijaisia ei tarvita</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Puhuja</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ei erityistä puhujaa</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Tarjoaa</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Ei osastoa</translation>
    </message>
    <message>
        <source>Sort of event</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Ei mitään erityistä</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>On valittu</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>The place is taken then</source>
        <translation>Paikka on silloin varattu</translation>
    </message>
    <message>
        <source>The speaker is elsewhere then</source>
        <translation>Puhuja on silloin muualla</translation>
    </message>
    <message numerus="yes">
        <source>%n of its people are elsewhere then</source>
        <translation>
            <numerusform>%n osallistuja on silloin muualla</numerusform>
            <numerusform>%n osallistujaa on silloin muualla</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>Kopioi päiville</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Peru tapahtuma</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Se pidetään sittenkin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>What is it called?</source>
        <translation>Mikä sen nimi on?</translation>
    </message>
    <message>
        <source>What happens there?</source>
        <translation>Mitä siellä tapahtuu?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Missä se on?</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>Kuka puhuu?</translation>
    </message>
    <message>
        <source>Who brings it?</source>
        <translation>Kuka tarjoaa?</translation>
    </message>
    <message>
        <source>What sort of event is it?</source>
        <translation>Millainen tapahtuma se on?</translation>
    </message>
    <message>
        <source>What are customers told?</source>
        <translation>Mitä asiakkaille kerrotaan?</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Peruttu: %1</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Uusi tapahtuma</translation>
    </message>
    <message>
        <source>What do people sign up for?</source>
        <translation>Mihin ilmoittaudutaan?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>Mikä osa siitä?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Mikä kuva?</translation>
    </message>
    <message>
        <source>On which days too?</source>
        <translation>Minä muina päivinä?</translation>
    </message>
    <message>
        <source>Cancel it?</source>
        <translation>Perutaanko se?</translation>
    </message>
    <message>
        <source>Calls meanwhile</source>
        <translation>Puhelut sillä välin</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Nothing changes until you keep it.</source>
        <translation>Mikään ei muutu ennen kuin vahvistat.</translation>
    </message>
    <message numerus="yes">
        <source>%n have signed up for “%1”. They are told at their next badge scan, and the programme says that it is cancelled.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n on ilmoittautunut: ”%1”. Hän kuulee asiasta, kun nimikortti seuraavan kerran luetaan, ja ohjelmassa lukee, että tapahtuma on peruttu.</numerusform>
            <numerusform>%n on ilmoittautunut: ”%1”. He kuulevat asiasta, kun nimikortti seuraavan kerran luetaan, ja ohjelmassa lukee, että tapahtuma on peruttu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Kyllä, peru</translation>
    </message>
    <message>
        <source>Notice, as text</source>
        <translation>Tiedote tekstinä</translation>
    </message>
    <message>
        <source>Notice, on paper</source>
        <translation>Tiedote paperille</translation>
    </message>
    <message>
        <source>The week, as a poster (A3)</source>
        <translation>Viikko julisteena (A3)</translation>
    </message>
    <message>
        <source>The week, as a poster (A4)</source>
        <translation>Viikko julisteena (A4)</translation>
    </message>
    <message>
        <source>Card with its code</source>
        <translation>Kortti ja koodi</translation>
    </message>
    <message>
        <source>Sign-up list</source>
        <translation>Ilmoittautuneet</translation>
    </message>
    <message>
        <source>List to tick</source>
        <translation>Läsnäololista</translation>
    </message>
    <message>
        <source>Cover roster</source>
        <translation>Sijaislista</translation>
    </message>
    <message>
        <source>What is brought</source>
        <translation>Mitä tuodaan</translation>
    </message>
    <message>
        <source>To be copied anywhere</source>
        <translation>Kopioitavaksi minne vain</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Poster of the week</source>
        <translation>Viikon juliste</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Uusi tapahtuma</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Pidä näin</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Kirjoita toinen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ei kuvaa</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Koko kuva</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ota tämä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Irrota tikku</translation>
    </message>
</context>
<context>
    <name>ProgrammeRow</name>
    <message>
        <source>All day</source>
        <translation>Koko päivä</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Moved, was at %1</source>
        <translation>Siirretty, oli %1</translation>
    </message>
    <message>
        <source>Was in: %1</source>
        <translation>Oli: %1</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Nyt menossa</translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n ilmoittautunut</numerusform>
            <numerusform>%n ilmoittautunutta</numerusform>
        </translation>
    </message>
    <message>
        <source>with cover</source>
        <translation>sijaiset</translation>
    </message>
</context>
<context>
    <name>ProgrammeSlide</name>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>time</comment>
        <translation>siirretty, nyt %1</translation>
    </message>
    <message>
        <source>new time, it was %1</source>
        <translation>uusi aika, oli %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>place</comment>
        <translation>uusi paikka: %1</translation>
    </message>
    <message>
        <source>A day with %1</source>
        <comment>a sponsor</comment>
        <translation>Päivän tarjoaa %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Koko päivän</translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <translation>Nyt, klo %1 asti</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>%n minuutin päästä</numerusform>
            <numerusform>%n minuutin päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, at %1</source>
        <translation>Seuraavaksi klo %1</translation>
    </message>
    <message>
        <source>Nothing more today. See you tomorrow.</source>
        <translation>Tälle päivälle ei ole enempää. Nähdään huomenna.</translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation>tarjoaa %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>koko päivä</translation>
    </message>
</context>
<context>
    <name>ProgrammeSlot</name>
    <message>
        <source>What to bring: vegetarian, sweet, drinks</source>
        <translation>Mitä tuodaan: kasvisruokaa, makeaa, juomia</translation>
    </message>
    <message>
        <source>What it is called (it may stay empty)</source>
        <translation>Kohdan nimi (voi jäädä tyhjäksi)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>Voi jäädä tyhjäksi</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Mikä se on?</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Tuotava</translation>
    </message>
    <message>
        <source>Taking calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>How many portions?</source>
        <translation>Kuinka monta annosta?</translation>
    </message>
    <message>
        <source>For how many?</source>
        <translation>Kuinka monelle?</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>ei rajaa</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Vähemmän</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Enemmän</translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation>Kymmenen lisää</translation>
    </message>
    <message>
        <source>At a time of its own</source>
        <translation>Oma aika</translation>
    </message>
    <message>
        <source>from</source>
        <translation>alku</translation>
    </message>
    <message>
        <source>until</source>
        <translation>loppu</translation>
    </message>
    <message numerus="yes">
        <source>%n in it</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n mukana</numerusform>
            <numerusform>%n mukana</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Poista kohta</translation>
    </message>
</context>
<context>
    <name>ProgrammeSlots</name>
    <message>
        <source>Until each slot starts</source>
        <translation>Kunkin kohdan alkuun asti</translation>
    </message>
    <message>
        <source>Until the event starts</source>
        <translation>Tapahtuman alkuun asti</translation>
    </message>
    <message>
        <source>Until 1 hour before</source>
        <translation>Tuntia ennen asti</translation>
    </message>
    <message>
        <source>Until the day before</source>
        <translation>Edelliseen päivään asti</translation>
    </message>
    <message>
        <source>Until 2 days before</source>
        <translation>Kahta päivää ennen asti</translation>
    </message>
    <message>
        <source>Until a week before</source>
        <translation>Viikkoa ennen asti</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Tuotava</translation>
    </message>
    <message>
        <source>Taking calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>taken, places</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n mukana</numerusform>
            <numerusform>%n mukana</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody may come. Add slots where places are counted or something is brought.</source>
        <translation>Kaikki saavat tulla. Lisää kohtia, kun paikat lasketaan tai jotain tuodaan.</translation>
    </message>
    <message>
        <source>All away</source>
        <translation>Poista kaikki</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Tunneittain</translation>
    </message>
    <message>
        <source>5 tables</source>
        <translation>5 pöytää</translation>
    </message>
    <message>
        <source>One thing to bring</source>
        <translation>Tuotava</translation>
    </message>
    <message>
        <source>Bring, hour by hour</source>
        <translation>Tuotavat tunneittain</translation>
    </message>
    <message>
        <source>A list of dishes</source>
        <translation>Tarjottavat</translation>
    </message>
    <message>
        <source>Until when can one sign up?</source>
        <translation>Mihin asti voi ilmoittautua?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>At a time that was typed elsewhere</source>
        <translation>Muualla annettuun aikaan asti</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aikaisemmin</translation>
    </message>
    <message>
        <source>One place per person</source>
        <translation>Yksi kullekin</translation>
    </message>
    <message>
        <source>Take and bring</source>
        <translation>Tuo ja ota</translation>
    </message>
    <message>
        <source>Teams sign up</source>
        <translation>Tiimeinä</translation>
    </message>
</context>
<context>
    <name>ProgrammeWhen</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n tunti</numerusform>
            <numerusform>%n tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>Kesto: %1.</translation>
    </message>
    <message>
        <source>Past midnight, into the next day.</source>
        <translation>Yli puolenyön, seuraavaan päivään.</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Alkaa %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Päättyy %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Koko päivä</translation>
    </message>
    <message>
        <source>until</source>
        <translation>asti</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>How far it is</source>
        <translation>Edistyminen</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-koodi</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Before: %1</source>
        <comment>the sender&apos;s own words</comment>
        <translation>Ennen: %1</translation>
    </message>
    <message>
        <source>It waits because of “%1”.</source>
        <translation>Se odottaa sanan ”%1” takia.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>terveisin %1</translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation>terveisin työkaveri</translation>
    </message>
</context>
<context>
    <name>QueueDays</name>
    <message>
        <source>A day earlier</source>
        <translation>Päivää aiemmin</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Päivää myöhemmin</translation>
    </message>
    <message>
        <source>+ 1 week</source>
        <translation>+ 1 viikko</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Today, at once</source>
        <translation>Heti tänään</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ei loppua</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Change the words</source>
        <translation>Muuta sanoja</translation>
    </message>
    <message>
        <source>When is it shown?</source>
        <translation>Milloin se näytetään?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Miksi ei?</translation>
    </message>
    <message>
        <source>Whoever sent it can read the reason, with their badge.</source>
        <translation>Lähettäjä voi lukea syyn nimikortillaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>thanks to be approved</comment>
        <translation>
            <numerusform>%n odottaa sinua</numerusform>
            <numerusform>%n odottaa sinua</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottavat</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>Uusimmat</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Alkaen %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>Pick days</source>
        <translation>Valitse päivät</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Ei odottavia.</translation>
    </message>
    <message>
        <source>No thanks on the screen yet.</source>
        <translation>Näytöllä ei ole vielä kiitoksia.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>the sender&apos;s own words</comment>
        <translation>Ennen: %1</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation>Mitä lähettäjän pitäisi tietää?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Do not show</source>
        <translation>Älä näytä</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Palauta ennalleen</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Käytä näitä sanoja</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Omin sanoin</translation>
    </message>
</context>
<context>
    <name>QuietSwitch</name>
    <message>
        <source>Let it be heard again</source>
        <translation>Äänet takaisin</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Ilman ääntä</translation>
    </message>
</context>
<context>
    <name>RaffleClosing</name>
    <message>
        <source>Close “%1”?</source>
        <translation>Suljetaanko ”%1”?</translation>
    </message>
    <message numerus="yes">
        <source>From then on no moustache becomes a ticket any more. %n ticket(s) will be in the draw. A closed raffle cannot be opened again.</source>
        <translation>
            <numerusform>Sen jälkeen viiksistä ei enää tule arpoja. Arvonnassa on %n arpa. Suljettuja arpajaisia ei voi avata uudelleen.</numerusform>
            <numerusform>Sen jälkeen viiksistä ei enää tule arpoja. Arvonnassa on %n arpaa. Suljettuja arpajaisia ei voi avata uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Sulje nyt</translation>
    </message>
</context>
<context>
    <name>RaffleCountdownSlide</name>
    <message numerus="yes">
        <source>day(s) to the draw</source>
        <translation>
            <numerusform>päivä arvontaan</numerusform>
            <numerusform>päivää arvontaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) to the draw</source>
        <translation>
            <numerusform>tunti arvontaan</numerusform>
            <numerusform>tuntia arvontaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) to the draw</source>
        <translation>
            <numerusform>minuutti arvontaan</numerusform>
            <numerusform>minuuttia arvontaan</numerusform>
        </translation>
    </message>
    <message>
        <source>The raffle</source>
        <translation>Arpajaiset</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2</source>
        <translation>Arvonta on %1 klo %2</translation>
    </message>
    <message>
        <source>The draw is today at %1</source>
        <translation>Arvonta on tänään klo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) in it so far</source>
        <translation>
            <numerusform>Mukana on jo %n arpa</numerusform>
            <numerusform>Mukana on jo %n arpaa</numerusform>
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
        <translation>Montako kertaa yksi voi voittaa?</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Kerran</translation>
    </message>
    <message>
        <source>As often as they are drawn</source>
        <translation>Aina kun arpa osuu</translation>
    </message>
    <message>
        <source>How long does a prize wait for its winner?</source>
        <translation>Kauanko palkinto odottaa voittajaansa?</translation>
    </message>
    <message>
        <source>How long is the list of tickets shown?</source>
        <translation>Kauanko arpalista on näytöllä?</translation>
    </message>
    <message>
        <source>When can the draw begin?</source>
        <translation>Milloin arvonta voi alkaa?</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Milloin vain</translation>
    </message>
    <message>
        <source>Not before…</source>
        <translation>Aikaisintaan…</translation>
    </message>
</context>
<context>
    <name>RaffleExcluded</name>
    <message>
        <source>The organisers</source>
        <translation>Järjestäjät</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): all managers, and whoever hid moustaches</source>
        <translation>
            <numerusform>%n henkilö: esihenkilöt ja viiksien piilottajat</numerusform>
            <numerusform>%n henkilöä: kaikki esihenkilöt ja viiksien piilottajat</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole team…</source>
        <translation>Koko tiimi…</translation>
    </message>
    <message>
        <source>Somebody…</source>
        <translation>Joku…</translation>
    </message>
    <message>
        <source>Everybody on the roster takes part.</source>
        <translation>Kaikki henkilölistalla olevat osallistuvat.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take no part:</source>
        <translation>
            <numerusform>%n henkilö ei osallistu:</numerusform>
            <numerusform>%n henkilöä ei osallistu:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes part again</source>
        <translation>%1 osallistuu taas</translation>
    </message>
</context>
<context>
    <name>RaffleForm</name>
    <message>
        <source>Open a raffle</source>
        <translation>Avaa arpajaiset</translation>
    </message>
    <message>
        <source>How much can one find?</source>
        <translation>Kuinka monta saa löytää?</translation>
    </message>
    <message>
        <source>A picture of the prize</source>
        <translation>Kuva palkinnosta</translation>
    </message>
    <message>
        <source>How does the draw go?</source>
        <translation>Miten arvonta kulkee?</translation>
    </message>
    <message>
        <source>Who takes no part?</source>
        <translation>Ketkä eivät osallistu?</translation>
    </message>
    <message>
        <source>Whole teams</source>
        <translation>Kokonaiset tiimit</translation>
    </message>
    <message>
        <source>Single people</source>
        <translation>Yksittäiset henkilöt</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>Avataanko ”%1”?</translation>
    </message>
    <message>
        <source>Is “%1” right?</source>
        <translation>Onko ”%1” oikein?</translation>
    </message>
    <message>
        <source>Worth, giver and picture are for people to see. You may leave them empty.</source>
        <translation>Arvo, lahjoittaja ja kuva näkyvät kaikille. Ne voi myös jättää tyhjiksi.</translation>
    </message>
    <message>
        <source>From a USB stick, or from the inbox folder of this site.</source>
        <translation>USB-tikulta tai toimipisteen Saapuvat-kansiosta.</translation>
    </message>
    <message>
        <source>Once it is announced, none of this changes any more.</source>
        <translation>Julkistamisen jälkeen mikään näistä ei enää muutu.</translation>
    </message>
    <message>
        <source>They hear it when they hold up a moustache, and can give it to a colleague.</source>
        <translation>He näkevät sen, kun näyttävät viikset, ja voivat antaa ne työkaverille.</translation>
    </message>
    <message>
        <source>Those who are in the team now. A touch leaves them out, another takes them in.</source>
        <translation>Nyt tiimissä olevat. Kosketus jättää heidät pois, toinen ottaa takaisin.</translation>
    </message>
    <message>
        <source>A touch leaves somebody out, another takes them in.</source>
        <translation>Kosketus jättää henkilön pois, toinen ottaa takaisin.</translation>
    </message>
    <message>
        <source>It is announced, and none of this changes any more.</source>
        <translation>Arpajaiset on julkistettu, eikä mikään näistä enää muutu.</translation>
    </message>
    <message>
        <source>Once it is announced, nobody can change any of this.</source>
        <translation>Julkistamisen jälkeen kukaan ei voi muuttaa näitä.</translation>
    </message>
    <message>
        <source>One kind of prize on each line. The first line is drawn first.</source>
        <translation>Joka rivillä yksi palkinto. Ylin arvotaan ensin.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Prize %1</source>
        <translation>Palkinto %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>RaffleLimits</name>
    <message>
        <source>Tickets for one person, in all</source>
        <translation>Arpoja yhdelle, yhteensä</translation>
    </message>
    <message>
        <source>As many as they find</source>
        <translation>Ei rajaa</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>Yhtenä päivänä</translation>
    </message>
    <message>
        <source>When are finds taken?</source>
        <translation>Milloin löydöt otetaan vastaan?</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Milloin vain</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Ma–pe</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Joka päivä</translation>
    </message>
    <message>
        <source>from</source>
        <translation>alku</translation>
    </message>
    <message>
        <source>until</source>
        <translation>loppu</translation>
    </message>
</context>
<context>
    <name>RaffleOverview</name>
    <message>
        <source>%1 of %2 found</source>
        <translation>Löydetty %1/%2</translation>
    </message>
    <message>
        <source>The hunt opens soon</source>
        <translation>Jahti alkaa pian</translation>
    </message>
    <message>
        <source>No hunt at the moment</source>
        <translation>Ei jahtia juuri nyt</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n vielä piilossa</numerusform>
            <numerusform>%n vielä piilossa</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as a raffle is announced, it stands here.</source>
        <translation>Heti kun arpajaiset julkistetaan, ne näkyvät tässä.</translation>
    </message>
    <message>
        <source>The hunt is over. The draw is next.</source>
        <translation>Jahti on ohi. Seuraavaksi on arvonta.</translation>
    </message>
    <message>
        <source>All is drawn. Thank you for hunting.</source>
        <translation>Kaikki on arvottu. Kiitos, että jahtasit.</translation>
    </message>
    <message>
        <source>This raffle was ended without a draw. A manager knows why.</source>
        <translation>Nämä arpajaiset päätettiin ilman arvontaa. Esihenkilö tietää miksi.</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2.</source>
        <translation>Arvonta on %1 klo %2.</translation>
    </message>
    <message>
        <source>Every find is a ticket in the draw.</source>
        <translation>Jokainen löytö on arpa arvonnassa.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>found: the draw</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed now. Open again: %1.</source>
        <translation>Nyt kiinni. Avautuu taas %1.</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <comment>opening hours</comment>
        <translation>Avoinna: %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n ticket(s) a day for each of you.</source>
        <translation>
            <numerusform>Jokaiselle enintään %n arpa päivässä.</numerusform>
            <numerusform>Jokaiselle enintään %n arpaa päivässä.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>opening hours, limit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To be won</source>
        <translation>Voitettavana</translation>
    </message>
    <message>
        <source>The prizes</source>
        <translation>Palkinnot</translation>
    </message>
    <message numerus="yes">
        <source>and %n more prize(s)</source>
        <translation>
            <numerusform>ja %n muu palkinto</numerusform>
            <numerusform>ja %n muuta palkintoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these</source>
        <translation>
            <numerusform>%n kpl</numerusform>
            <numerusform>%n kpl</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>lahjoittaja %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n hint(s)</source>
        <translation>
            <numerusform>%n vihje</numerusform>
            <numerusform>Kaikki %n vihjettä</numerusform>
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
        <translation>Katsotaan…</translation>
    </message>
    <message>
        <source>No pictures here yet. Plug in a stick with JPEG, PNG or WebP pictures, then look again.</source>
        <translation>Täällä ei ole vielä kuvia. Kytke tikku, jolla on JPEG-, PNG- tai WebP-kuvia, ja katso uudelleen.</translation>
    </message>
</context>
<context>
    <name>RafflePrize</name>
    <message>
        <source>What is it?</source>
        <translation>Mikä palkinto?</translation>
    </message>
    <message>
        <source>What is it worth?</source>
        <translation>Minkä arvoinen?</translation>
    </message>
    <message>
        <source>Who gives it?</source>
        <translation>Kuka lahjoittaa?</translation>
    </message>
    <message>
        <source>How many of them?</source>
        <translation>Montako niitä on?</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Yksi vähemmän</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Yksi lisää</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Valitse kuva</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Toinen kuva</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ei kuvaa</translation>
    </message>
    <message>
        <source>Remove this prize</source>
        <translation>Poista palkinto</translation>
    </message>
</context>
<context>
    <name>RafflePrizes</name>
    <message>
        <source>Name of the raffle</source>
        <translation>Arpajaisten nimi</translation>
    </message>
    <message>
        <source>More about prize %1</source>
        <translation>Lisää palkinnosta %1</translation>
    </message>
    <message>
        <source>Prize %1</source>
        <translation>Palkinto %1</translation>
    </message>
    <message>
        <source>Draw it earlier</source>
        <translation>Arvo aikaisemmin</translation>
    </message>
    <message>
        <source>Draw it later</source>
        <translation>Arvo myöhemmin</translation>
    </message>
    <message>
        <source>One more prize</source>
        <translation>Lisää palkinto</translation>
    </message>
</context>
<context>
    <name>RaffleScreen</name>
    <message>
        <source>Nobody can bend this draw</source>
        <translation>Tätä arvontaa ei voi vääristää</translation>
    </message>
    <message>
        <source>The code won&apos;t read?</source>
        <translation>Eikö koodi lukeudu?</translation>
    </message>
    <message>
        <source>The moustache hunt</source>
        <translation>Viiksijahti</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Lue kameralla</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Mistä etsiä</translation>
    </message>
    <message>
        <source>Check the draw at home</source>
        <translation>Tarkista arvonta kotona</translation>
    </message>
    <message>
        <source>The kiosk can&apos;t: its secret is sealed first. We can&apos;t: nobody knows the dice.</source>
        <translation>Ei kioski: sen salaisuus sinetöidään ensin. Emmekä me: kukaan ei tiedä noppia.</translation>
    </message>
    <message>
        <source>The draw</source>
        <translation>Arvonta</translation>
    </message>
    <message>
        <source>How the draw works</source>
        <translation>Näin arvonta toimii</translation>
    </message>
    <message>
        <source>Check it at home</source>
        <translation>Tarkista kotona</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Kirjoita koodi</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Lue koodi</translation>
    </message>
</context>
<context>
    <name>RaffleSlide</name>
    <message>
        <source>The raffle</source>
        <translation>Arpajaiset</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>Löydetty %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n vielä piilossa</numerusform>
            <numerusform>%n vielä piilossa</numerusform>
        </translation>
    </message>
    <message>
        <source>Every moustache is found. The draw is next.</source>
        <translation>Kaikki viikset on löydetty. Seuraavaksi on arvonta.</translation>
    </message>
    <message>
        <source>The draw is today at %1. Every find is a ticket.</source>
        <translation>Arvonta on tänään klo %1. Jokainen löytö on arpa.</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2. Every find is a ticket.</source>
        <translation>Arvonta on %1 klo %2. Jokainen löytö on arpa.</translation>
    </message>
    <message>
        <source>Every find is a ticket.</source>
        <translation>Jokainen löytö on arpa.</translation>
    </message>
</context>
<context>
    <name>RaffleSure</name>
    <message>
        <source>As many as they find</source>
        <translation>Ei rajaa</translation>
    </message>
    <message>
        <source>Nobody: all on the roster take part</source>
        <translation>Kaikki henkilölistalla olevat osallistuvat</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 ja %n muu</numerusform>
            <numerusform>%1 ja %n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s), in the order of the draw</source>
        <translation>
            <numerusform>%n palkinto</numerusform>
            <numerusform>%n palkintoa, arvontajärjestyksessä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>worth, who gives it</comment>
        <translation>%1, lahjoittaja %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>lahjoittaja %1</translation>
    </message>
    <message>
        <source>Tickets for one person</source>
        <translation>Arpoja yhdelle</translation>
    </message>
    <message>
        <source>Of them on one day</source>
        <translation>Niistä yhtenä päivänä</translation>
    </message>
    <message>
        <source>When are finds taken?</source>
        <translation>Löydöt otetaan</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Milloin vain</translation>
    </message>
    <message>
        <source>One person can win</source>
        <translation>Yksi voi voittaa</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Kerran</translation>
    </message>
    <message>
        <source>As often as they are drawn</source>
        <translation>Aina kun arpa osuu</translation>
    </message>
    <message>
        <source>A prize waits for</source>
        <translation>Palkinto odottaa</translation>
    </message>
    <message>
        <source>The list is shown for</source>
        <translation>Lista on näytöllä</translation>
    </message>
    <message>
        <source>The draw begins</source>
        <translation>Arvonta aikaisintaan</translation>
    </message>
    <message>
        <source>Not before %1, %2</source>
        <comment>day, time</comment>
        <translation>%1 klo %2</translation>
    </message>
    <message>
        <source>At any time after closing</source>
        <translation>Heti sulkemisen jälkeen</translation>
    </message>
    <message>
        <source>Who takes no part?</source>
        <translation>Ketkä eivät osallistu?</translation>
    </message>
    <message>
        <source>Announce now, open later</source>
        <translation>Vain julkista nyt</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Avaa nyt</translation>
    </message>
</context>
<context>
    <name>RaffleTeams</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the roster is in a team.</source>
        <translation>Kukaan henkilölistalla ei kuulu tiimiin.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Prize %1 of %2</source>
        <translation>Palkinto %1/%2</translation>
    </message>
    <message>
        <source>Prize %1 of %2, drawn again</source>
        <translation>Palkinto %1/%2, uudelleen</translation>
    </message>
    <message>
        <source>%1, given by %2</source>
        <comment>worth, sponsor of a prize</comment>
        <translation>%1, lahjoittaja %2</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <comment>sponsor of a prize</comment>
        <translation>Lahjoittaja: %1</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>until the first draw may begin</source>
        <translation>ensimmäiseen arvontaan</translation>
    </message>
    <message>
        <source>The tickets are being mixed…</source>
        <translation>Arvat sekoitetaan…</translation>
    </message>
    <message>
        <source>The list is still up for all to see. Then it is drawn.</source>
        <translation>Lista on vielä kaikkien nähtävillä. Sitten arvotaan.</translation>
    </message>
    <message>
        <source>Next: one touch, and the winner is fixed before any name runs.</source>
        <translation>Kosketa: voittaja on selvä ennen kuin nimet juoksevat.</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Kaikki voittajat</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>A second manager, please</source>
        <translation>Toinen esihenkilö, kiitos</translation>
    </message>
    <message>
        <source>Why does the raffle end early?</source>
        <translation>Miksi arpajaiset keskeytetään?</translation>
    </message>
    <message>
        <source>Why is this win not valid?</source>
        <translation>Miksi voitto on mitätön?</translation>
    </message>
    <message>
        <source>No prize is drawn any more. This cannot be undone. The reason goes into the record of the draw.</source>
        <translation>Yhtään palkintoa ei enää arvota. Tätä ei voi perua. Syy kirjataan arvonnan pöytäkirjaan.</translation>
    </message>
    <message>
        <source>The reason goes into the record of the draw. The prize is drawn again.</source>
        <translation>Syy kirjataan arvonnan pöytäkirjaan. Palkinto arvotaan uudelleen.</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>Syy muutamalla sanalla</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Toinen esihenkilö</translation>
    </message>
</context>
<context>
    <name>RehearsalMark</name>
    <message>
        <source>REHEARSAL – nothing counts</source>
        <translation>HARJOITUS – ei oikea arvonta</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>HARJOITUS</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>ei oikea arvonta</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Who found it?</source>
        <translation>Kuka löysi ne?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Kenelle annat ne?</translation>
    </message>
    <message numerus="yes">
        <source>Pick your colleague&apos;s name, or hold up their badge. The %n ticket(s) will be theirs.</source>
        <comment>tickets that a colleague gets</comment>
        <translation>
            <numerusform>Valitse työkaverisi nimi tai näytä hänen nimikorttinsa. Arpa on sitten hänen.</numerusform>
            <numerusform>Valitse työkaverisi nimi tai näytä hänen nimikorttinsa. %n arpaa on sitten hänen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>No badge? Pick your name</source>
        <translation>Ei nimikorttia? Valitse nimesi</translation>
    </message>
    <message>
        <source>Pick your name</source>
        <translation>Valitse nimesi</translation>
    </message>
    <message>
        <source>It&apos;s for a colleague</source>
        <translation>Työkaverille</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Valitse joku muu</translation>
    </message>
    <message>
        <source>Give them to a colleague</source>
        <translation>Anna työkaverille</translation>
    </message>
    <message>
        <source>Give it to a colleague</source>
        <translation>Anna työkaverille</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Käytä kameraa</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>Lue seuraava</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Kirjoita koodi</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Omat arvat</translation>
    </message>
    <message>
        <source>Lovely find! Whose is it?</source>
        <translation>Hieno löytö! Kenen se on?</translation>
    </message>
    <message>
        <source>Hold up your badge, and the ticket is yours.</source>
        <translation>Näytä nimikorttisi, niin arpa on sinun.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Pieni hetki…</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are yours.</source>
        <translation>
            <numerusform>%n arpa on sinun.</numerusform>
            <numerusform>%n arpaa on sinun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) go to %1.</source>
        <translation>
            <numerusform>%1 saa %n arvan.</numerusform>
            <numerusform>%1 saa %n arpaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are your colleague&apos;s.</source>
        <translation>
            <numerusform>%n arpa on työkaverisi.</numerusform>
            <numerusform>%n arpaa on työkaverisi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>The draw is finished</source>
        <translation>Arvonta on päättynyt</translation>
    </message>
    <message>
        <source>That was the last draw</source>
        <translation>Se oli viimeinen arvonta</translation>
    </message>
    <message>
        <source>The raffle ended early</source>
        <translation>Arpajaiset keskeytettiin</translation>
    </message>
    <message>
        <source>No ticket, no winner</source>
        <translation>Ei arpoja, ei voittajia</translation>
    </message>
    <message>
        <source>Nobody found a moustache, so nobody can win. Next: finish the raffle.</source>
        <translation>Kukaan ei löytänyt viiksiä, joten kukaan ei voi voittaa. Seuraavaksi: päätä arpajaiset.</translation>
    </message>
    <message>
        <source>Next: finish the raffle. That reveals its secret, and anyone can check it all.</source>
        <translation>Seuraavaksi: päätä arpajaiset. Silloin salaisuus paljastuu ja kuka tahansa voi tarkistaa kaiken.</translation>
    </message>
    <message>
        <source>Thank you all for looking and for playing along.</source>
        <translation>Kiitos kaikille, jotka etsitte ja olitte mukana.</translation>
    </message>
    <message>
        <source>Without a winner: %1</source>
        <comment>prizes</comment>
        <translation>Ilman voittajaa: %1</translation>
    </message>
    <message>
        <source>The seal of the record so far. Finish the raffle to reveal its secret.</source>
        <translation>Pöytäkirjan sinetti tähän asti. Kun päätät arpajaiset, niiden salaisuus paljastuu.</translation>
    </message>
    <message>
        <source>The seal of the record. Keep a photo: with it anyone can check the draw.</source>
        <translation>Pöytäkirjan sinetti. Ota siitä kuva: sen avulla kuka tahansa voi tarkistaa arvonnan.</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Kaikki voittajat</translation>
    </message>
    <message>
        <source>End it early</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Finish the raffle</source>
        <translation>Päätä arpajaiset</translation>
    </message>
</context>
<context>
    <name>RollPage</name>
    <message>
        <source>The winner is fixed already. Here it comes.</source>
        <translation>Voittaja on jo selvillä. Pian näet kuka.</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Where should the file go?</source>
        <translation>Minne tiedosto tallennetaan?</translation>
    </message>
    <message>
        <source>Writing it. Leave the stick in, please.</source>
        <translation>Tallennetaan. Älä irrota tikkua vielä.</translation>
    </message>
    <message>
        <source>Letting go of the stick. Leave it in for a moment more.</source>
        <translation>Tikkua vapautetaan. Jätä se vielä hetkeksi paikalleen.</translation>
    </message>
    <message>
        <source>Saved in the kiosk&apos;s outbox: %1</source>
        <translation>Tallennettu kioskin Lähtevät-kansioon: %1</translation>
    </message>
    <message>
        <source>Saved on %1: %2</source>
        <comment>stick, files</comment>
        <translation>Tallennettu tikulle %1: %2</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Voit nyt irrottaa tikun.</translation>
    </message>
    <message>
        <source>Before you pull it, touch “Take the stick out”.</source>
        <translation>Kosketa ”Irrota tikku”, ennen kuin vedät sen irti.</translation>
    </message>
</context>
<context>
    <name>ScannerCheck</name>
    <message>
        <source>Scanner check</source>
        <translation>Lukijatesti</translation>
    </message>
    <message>
        <source>Scan the test sheet with each scanner. Nothing is won or changed here.</source>
        <translation>Lue testiarkki jokaisella lukijalla. Tässä mitään ei voiteta eikä muuteta.</translation>
    </message>
    <message>
        <source>%1 is on the stick %2.</source>
        <translation>%1 on tikulla %2.</translation>
    </message>
    <message>
        <source>%1 is in the kiosk&apos;s outbox.</source>
        <translation>%1 on kioskin Lähtevät-kansiossa.</translation>
    </message>
    <message>
        <source>Waiting for the first scan.</source>
        <translation>Odotetaan ensimmäistä koodia.</translation>
    </message>
    <message>
        <source>It reads well</source>
        <translation>Se lukee hyvin</translation>
    </message>
    <message>
        <source>It works, and could be better</source>
        <translation>Toimii, voisi olla parempi</translation>
    </message>
    <message>
        <source>Something is in its way</source>
        <translation>Jokin haittaa sitä</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Test sheet as PDF</source>
        <translation>Testiarkki PDF:nä</translation>
    </message>
</context>
<context>
    <name>ScannerDevices</name>
    <message numerus="yes">
        <source>%n scan(s) failed today</source>
        <translation>
            <numerusform>%n koodi jäi tänään lukematta</numerusform>
            <numerusform>%n koodia jäi tänään lukematta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPad</name>
    <message>
        <source>Number or letters</source>
        <translation>Numero tai kirjaimia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>never yet</source>
        <translation>ei vielä koskaan</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>since somebody was recognised</comment>
        <translation>
            <numerusform>%n viikko</numerusform>
            <numerusform>%n viikkoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentThanks</name>
    <message>
        <source>A manager reads it first.</source>
        <translation>Esihenkilö lukee sen ensin.</translation>
    </message>
    <message>
        <source>It was on the screen.</source>
        <translation>Se on näkynyt näytöllä.</translation>
    </message>
    <message>
        <source>It is on its way to the screen.</source>
        <translation>Se on tulossa näytölle.</translation>
    </message>
    <message>
        <source>It is not shown. %1</source>
        <comment>the manager&apos;s reason</comment>
        <translation>Sitä ei näytetä. %1</translation>
    </message>
    <message>
        <source>It is not shown any more.</source>
        <translation>Sitä ei enää näytetä.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>whom thanks were for, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A manager changed the words a little.</source>
        <translation>Esihenkilö muutti hieman sanoja.</translation>
    </message>
    <message>
        <source>You have not said thanks here yet with your badge or your name. It takes twenty seconds.</source>
        <translation>Et ole vielä kiittänyt täällä nimikortillasi tai nimelläsi. Siihen menee kaksikymmentä sekuntia.</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>Everything is ready. You will find people, files and the raffle under “For managers”.</source>
        <translation>Kaikki on valmista. Henkilöt, tiedostot ja arpajaiset löytyvät kohdasta ”Esihenkilöille”.</translation>
    </message>
</context>
<context>
    <name>SetupFiles</name>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
</context>
<context>
    <name>SetupName</name>
    <message>
        <source>For example: Break room, second floor</source>
        <translation>Esimerkiksi: Taukotila, toinen kerros</translation>
    </message>
</context>
<context>
    <name>SetupPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Uudelleen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Piilota tunnuslause</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Näytä tunnuslause</translation>
    </message>
    <message>
        <source>The second one is different from the first.</source>
        <translation>Toinen on erilainen kuin ensimmäinen.</translation>
    </message>
    <message>
        <source>Both are the same. Good.</source>
        <translation>Ne ovat samat. Hyvä.</translation>
    </message>
    <message>
        <source>Nobody can look it up later: note it down and keep it safe.</source>
        <translation>Sitä ei näe enää mistään: kirjoita se muistiin ja pidä tallessa.</translation>
    </message>
</context>
<context>
    <name>SetupPerson</name>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>On the screen only your first name is shown.</source>
        <translation>Näytöllä näkyy vain etunimesi.</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Welcome to Encore</source>
        <translation>Tervetuloa Encoreen</translation>
    </message>
    <message>
        <source>What is this place called?</source>
        <translation>Mikä tämän paikan nimi on?</translation>
    </message>
    <message>
        <source>Which time is it here?</source>
        <translation>Mitä aikaa täällä eletään?</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>Kuinka suuri tämä näyttö on?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Valitse tunnuslause</translation>
    </message>
    <message>
        <source>Do you have files to begin with?</source>
        <translation>Onko sinulla tiedostoja alkuun?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Onko kaikki oikein?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Pieni hetki…</translation>
    </message>
    <message>
        <source>Here we go</source>
        <translation>Nyt mennään</translation>
    </message>
    <message>
        <source>Which language does this screen speak?</source>
        <translation>Mitä kieltä tämä näyttö puhuu?</translation>
    </message>
    <message>
        <source>It stands on the screen and on paper.</source>
        <translation>Se näkyy näytöllä ja paperilla.</translation>
    </message>
    <message>
        <source>Chosen: %1, now %2</source>
        <comment>time zone, time</comment>
        <translation>Valittu: %1, kello %2</translation>
    </message>
    <message>
        <source>Hold a bank card up to the screen, and make the paper one as large as yours.</source>
        <translation>Pidä pankkikorttia näyttöä vasten ja tee paperisesta yhtä suuri kuin omasi.</translation>
    </message>
    <message>
        <source>You will be the first manager.</source>
        <translation>Sinusta tulee ensimmäinen esihenkilö.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) or more. A few words are easier to keep than a riddle.</source>
        <translation>
            <numerusform>Vähintään %n merkki. Muutama sana on helpompi muistaa kuin arvoitus.</numerusform>
            <numerusform>Vähintään %n merkkiä. Muutama sana on helpompi muistaa kuin arvoitus.</numerusform>
        </translation>
    </message>
    <message>
        <source>People, recognitions or the week, from a USB stick. You can also do it later.</source>
        <translation>Henkilöt, tunnustukset tai viikko USB-tikulta. Voit tehdä sen myöhemminkin.</translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <translation>Mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of steps</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Make this site</source>
        <translation>Luo toimipiste</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
</context>
<context>
    <name>SetupSize</name>
    <message>
        <source>Larger</source>
        <translation>Suurempi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienempi</translation>
    </message>
</context>
<context>
    <name>SetupSummary</name>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>time zone, time</comment>
        <translation>%1, kello %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <comment>size of the screen</comment>
        <translation>%1 tuumaa</translation>
    </message>
    <message>
        <source>First manager</source>
        <translation>Ensimmäinen esihenkilö</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tiedosto</numerusform>
            <numerusform>%n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
</context>
<context>
    <name>SetupZone</name>
    <message>
        <source>First letters of the city</source>
        <translation>Kaupungin alkukirjaimet</translation>
    </message>
    <message>
        <source>No city begins so. Try a larger one nearby.</source>
        <translation>Mikään kaupunki ei ala näin. Kokeile suurempaa lähellä.</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>One moment, checking…</source>
        <translation>Pieni hetki, tarkistetaan…</translation>
    </message>
    <message>
        <source>That took too long. Please try again.</source>
        <translation>Siinä kesti liian kauan. Kokeile uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>That was not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Se ei täsmännyt. Voit kokeilla uudelleen %n sekunnin päästä.</numerusform>
            <numerusform>Se ei täsmännyt. Voit kokeilla uudelleen %n sekunnin päästä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please wait another %n second(s).</source>
        <translation>
            <numerusform>Odota vielä %n sekunti.</numerusform>
            <numerusform>Odota vielä %n sekuntia.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not right. Please try once more.</source>
        <translation>Se ei täsmännyt. Kokeile vielä kerran.</translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message>
        <source>Something to share</source>
        <translation>Jotain jaettavaksi</translation>
    </message>
    <message>
        <source>%1, %2 of %3 left</source>
        <comment>kind of dish, portions</comment>
        <translation>%1, %2/%3 jäljellä</translation>
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
            <numerusform>%n tähän mennessä</numerusform>
            <numerusform>%n tähän mennessä</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold up your badge</source>
        <translation>Näytä nimikorttisi</translation>
    </message>
    <message>
        <source>So that nobody else gives away your place, that takes your badge.</source>
        <translation>Tähän tarvitaan nimikorttisi, jotta kukaan muu ei peru puolestasi.</translation>
    </message>
</context>
<context>
    <name>SignUpItem</name>
    <message>
        <source>Portions</source>
        <translation>Annokset</translation>
    </message>
    <message>
        <source>How many portions?</source>
        <translation>Kuinka monta annosta?</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Vähemmän</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Enemmän</translation>
    </message>
</context>
<context>
    <name>SignUpRow</name>
    <message>
        <source>Bring something</source>
        <translation>Tuo jotain</translation>
    </message>
    <message>
        <source>Take the calls meanwhile</source>
        <translation>Hoida puhelut sillä välin</translation>
    </message>
    <message>
        <source>Come along</source>
        <translation>Tule mukaan</translation>
    </message>
    <message>
        <source>On the list</source>
        <comment>what you bring</comment>
        <translation>Listalla</translation>
    </message>
    <message>
        <source>You are in</source>
        <comment>short</comment>
        <translation>Olet mukana</translation>
    </message>
    <message>
        <source>You wait, number %1</source>
        <translation>Jonossa sijalla %1</translation>
    </message>
    <message>
        <source>Closed, %1 of %2</source>
        <comment>places taken</comment>
        <translation>Suljettu, %1/%2</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>signing up</comment>
        <translation>Suljettu</translation>
    </message>
    <message numerus="yes">
        <source>%n wanted</source>
        <comment>people or portions</comment>
        <translation>
            <numerusform>%n puuttuu</numerusform>
            <numerusform>%n puuttuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full, %n wait(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>Täynnä, %n jonossa</numerusform>
            <numerusform>Täynnä, %n jonossa</numerusform>
        </translation>
    </message>
    <message>
        <source>Full, with a waiting list</source>
        <translation>Täynnä, jonoon mahtuu</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>places</comment>
        <translation>%1/%2 vapaana</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <comment>places or portions taken</comment>
        <translation>
            <numerusform>%n tähän mennessä</numerusform>
            <numerusform>%n tähän mennessä</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n tulee</numerusform>
            <numerusform>%n tulee</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä ketään</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, others</comment>
        <translation>%1 ja %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUpSlots</name>
    <message>
        <source>Somebody is there for everything. How lovely.</source>
        <translation>Kaikkeen on joku. Hienoa.</translation>
    </message>
    <message>
        <source>There is nothing to sign up for here.</source>
        <translation>Tähän ei tarvitse ilmoittautua.</translation>
    </message>
</context>
<context>
    <name>SignUpWrite</name>
    <message>
        <source>Lentil soup, vegan</source>
        <translation>Linssikeitto, vegaaninen</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message numerus="yes">
        <source>%1 and %n colleague(s)</source>
        <translation>
            <numerusform>%1 ja %n työkaveri</numerusform>
            <numerusform>%1 ja %n työkaveria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <comment>nobody of them is named</comment>
        <translation>
            <numerusform>%n työkaveri</numerusform>
            <numerusform>%n työkaveria</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Työkaveri</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>terveisin %1</translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation>terveisin työkaveri</translation>
    </message>
</context>
<context>
    <name>SlidePreview</name>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n viikko</numerusform>
            <numerusform>%n viikkoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n tunti</numerusform>
            <numerusform>%n tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunti</numerusform>
            <numerusform>%n sekuntia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SponsorSlide</name>
    <message>
        <source>Today is brought to us by</source>
        <translation>Tämän päivän tarjoaa</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Earlier</source>
        <translation>Aikaisemmin</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
</context>
<context>
    <name>TeaserSlide</name>
    <message>
        <source>%1 to %2</source>
        <comment>days of the week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Customer Service Week</source>
        <translation>Asiakaspalveluviikko</translation>
    </message>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>päivä alkuun</numerusform>
            <numerusform>päivää alkuun</numerusform>
        </translation>
    </message>
    <message>
        <source>Our week is coming</source>
        <translation>Viikkomme lähestyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 klo %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>event, with a speaker</comment>
        <translation>%1, puhujana %2</translation>
    </message>
    <message>
        <source>Sign-ups are open: touch the screen</source>
        <translation>Ilmoittautuminen on auki: kosketa näyttöä</translation>
    </message>
</context>
<context>
    <name>ThanksCheck</name>
    <message>
        <source>a colleague</source>
        <translation>työkaveri</translation>
    </message>
    <message>
        <source>you</source>
        <translation>sinä</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>value, sender</comment>
        <translation>%1, terveisin %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>terveisin %1</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Muuta sanoja</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Lisää arvo</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>Lisää nimesi</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Whom would you like to thank?</source>
        <translation>Ketä haluaisit kiittää?</translation>
    </message>
    <message>
        <source>A whole team, or a department</source>
        <translation>Koko tiimiä tai osastoa</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Mistä?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Which of our values was it?</source>
        <translation>Mikä arvoistamme se oli?</translation>
    </message>
    <message>
        <source>From whom is it?</source>
        <translation>Keneltä kiitos on?</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Näytä nimikorttisi tai valitse nimesi.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Omat sanat</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ei mikään niistä</translation>
    </message>
    <message>
        <source>From a colleague</source>
        <translation>Työkaverilta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Thank somebody else</source>
        <translation>Kiitä jotakuta muutakin</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
</context>
<context>
    <name>ThanksSent</name>
    <message>
        <source>Sent. That will make somebody&apos;s day.</source>
        <translation>Lähetetty. Joku ilahtuu tästä.</translation>
    </message>
    <message>
        <source>A manager reads it first; then it is on the screen.</source>
        <translation>Esihenkilö lukee sen ensin, sitten se näkyy näytöllä.</translation>
    </message>
    <message>
        <source>It is among the next slides on this screen.</source>
        <translation>Se näkyy pian tällä näytöllä.</translation>
    </message>
</context>
<context>
    <name>ThanksSlide</name>
    <message>
        <source>Thanks: %1</source>
        <translation>Kiitos: %1</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Kiitos</translation>
    </message>
</context>
<context>
    <name>ThanksWeekSlide</name>
    <message>
        <source>Last week&apos;s thanks</source>
        <translation>Viime viikon kiitokset</translation>
    </message>
    <message>
        <source>This week&apos;s thanks</source>
        <translation>Tämän viikon kiitokset</translation>
    </message>
    <message numerus="yes">
        <source>thanks last week</source>
        <translation>
            <numerusform>kiitos viime viikolla</numerusform>
            <numerusform>kiitosta viime viikolla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thanks this week</source>
        <translation>
            <numerusform>kiitos tällä viikolla</numerusform>
            <numerusform>kiitosta tällä viikolla</numerusform>
        </translation>
    </message>
    <message>
        <source>Who says the first one this week?</source>
        <translation>Kuka kiittää ensimmäisenä tällä viikolla?</translation>
    </message>
    <message>
        <source>Each one was said by one of us.</source>
        <translation>Jokaisen niistä sanoi joku meistä.</translation>
    </message>
    <message>
        <source>More than in all of last week.</source>
        <translation>Enemmän kuin koko viime viikolla.</translation>
    </message>
    <message numerus="yes">
        <source>Last week there were %n.</source>
        <comment>times that somebody said thanks</comment>
        <translation>
            <numerusform>Viime viikolla niitä oli %n.</numerusform>
            <numerusform>Viime viikolla niitä oli %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say yours here: touch the screen.</source>
        <translation>Kiitä sinäkin: kosketa näyttöä.</translation>
    </message>
</context>
<context>
    <name>ThanksWhom</name>
    <message>
        <source>Take %1 off</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Touch one name, or up to six.</source>
        <translation>Kosketa yhtä nimeä tai enintään kuutta.</translation>
    </message>
    <message>
        <source>Six at most. Press Next.</source>
        <translation>Enintään kuusi. Paina Seuraava.</translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation>Nimen alkukirjaimet</translation>
    </message>
</context>
<context>
    <name>ThanksWrite</name>
    <message>
        <source>What did they do, and what did it mean to you?</source>
        <translation>Mitä hän teki, ja mitä se merkitsi sinulle?</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Tilaa %n merkille</numerusform>
            <numerusform>Tilaa %n merkille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeSlide</name>
    <message>
        <source>Customer Service Week</source>
        <translation>Asiakaspalveluviikko</translation>
    </message>
</context>
<context>
    <name>TicketsScreen</name>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
    <message numerus="yes">
        <source>You have %n ticket(s)</source>
        <translation>
            <numerusform>Sinulla on %n arpa</numerusform>
            <numerusform>Sinulla on %n arpaa</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Ei vielä arpoja</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Arpasi</translation>
    </message>
    <message>
        <source>Thanks you sent</source>
        <translation>Lähettämäsi kiitokset</translation>
    </message>
    <message>
        <source>How are you shown?</source>
        <translation>Miten näyt?</translation>
    </message>
    <message>
        <source>What you have signed up for</source>
        <translation>Mihin olet ilmoittautunut</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2.</source>
        <translation>Arvonta on %1 klo %2.</translation>
    </message>
    <message>
        <source>It counts at once. Your chances in the draw stay the same.</source>
        <translation>Se tulee voimaan heti. Voitonmahdollisuutesi eivät muutu.</translation>
    </message>
    <message>
        <source>No badge here?</source>
        <translation>Ei nimikorttia mukana?</translation>
    </message>
    <message>
        <source>My sign-ups</source>
        <translation>Ilmoittautumiset</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Peru tämä</translation>
    </message>
    <message>
        <source>Thanks I sent</source>
        <translation>Omat kiitokset</translation>
    </message>
    <message>
        <source>How I am shown</source>
        <translation>Näin näyn</translation>
    </message>
    <message>
        <source>My prize</source>
        <translation>Palkintoni</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Omat arvat</translation>
    </message>
    <message>
        <source>Only your badge can see them, %1</source>
        <translation>Ne näkyvät vain nimikortillasi, %1</translation>
    </message>
    <message>
        <source>Only your badge can see them</source>
        <translation>Ne näkyvät vain nimikortillasi</translation>
    </message>
    <message>
        <source>Hold up your badge</source>
        <translation>Näytä nimikorttisi</translation>
    </message>
    <message>
        <source>So that nobody else can look you up, tickets are shown to a badge and not to a name. They are safe, and they count. Is your badge lost? A manager makes you a new one.</source>
        <translation>Arvat näytetään nimikortille eikä nimelle, jotta kukaan muu ei pääse katsomaan niitä. Ne ovat tallessa ja mukana. Onko nimikorttisi kadonnut? Esihenkilö tekee sinulle uuden.</translation>
    </message>
    <message>
        <source>Then you see your tickets, and whether one of them has won.</source>
        <translation>Sitten näet arpasi ja sen, onko jokin niistä voittanut.</translation>
    </message>
    <message>
        <source>Every moustache that you find and hold up here is a ticket in the draw. They are all around you.</source>
        <translation>Kaikki viikset, jotka löydät ja näytät tässä, ovat arpoja arvonnassa. Niitä on kaikkialla ympärilläsi.</translation>
    </message>
    <message>
        <source>In the list of the draw you are %1.</source>
        <translation>Arvonnan listalla olet %1.</translation>
    </message>
</context>
<context>
    <name>TimePad</name>
    <message>
        <source>%1 o&apos;clock</source>
        <translation>Klo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) past</source>
        <translation>
            <numerusform>%n minuutti yli</numerusform>
            <numerusform>%n minuuttia yli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TipSlide</name>
    <message>
        <source>Tip</source>
        <translation>Vinkki</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vinkkaajana %1</translation>
    </message>
</context>
<context>
    <name>TokenList</name>
    <message>
        <source>All moustaches</source>
        <translation>Kaikki viikset</translation>
    </message>
    <message>
        <source>A note on number %1</source>
        <translation>Muistiinpano numerosta %1</translation>
    </message>
    <message>
        <source>Where is number %1?</source>
        <translation>Missä on numero %1?</translation>
    </message>
    <message>
        <source>Retire number %1?</source>
        <translation>Poistetaanko numero %1?</translation>
    </message>
    <message>
        <source>Who found number %1?</source>
        <translation>Kuka löysi numeron %1?</translation>
    </message>
    <message>
        <source>Give the ticket to its right finder</source>
        <translation>Anna arpa oikealle löytäjälle</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Erät</translation>
    </message>
    <message>
        <source>Sheet lost?</source>
        <translation>Katosiko arkki?</translation>
    </message>
    <message>
        <source>Only managers read it.</source>
        <translation>Vain esihenkilöt näkevät sen.</translation>
    </message>
    <message>
        <source>Behind the fern, at knee height</source>
        <translation>Saniaisen takana, polven korkeudella</translation>
    </message>
    <message>
        <source>Kitchen, top shelf</source>
        <translation>Keittiö, ylähylly</translation>
    </message>
    <message>
        <source>It will not count any more, whoever finds it. This cannot be undone. Why is it retired?</source>
        <translation>Viikset eivät enää kelpaa, löysi ne kuka tahansa. Tätä ei voi perua. Mikä on syy?</translation>
    </message>
    <message>
        <source>Why is it retired? The audit shows the reason.</source>
        <translation>Mikä on syy? Se näkyy tarkastuslokissa.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>%1 gets ticket %2. Whoever has it now does not have it any more.</source>
        <translation>%1 saa arvan %2. Nykyisellä haltijalla sitä ei enää ole.</translation>
    </message>
    <message numerus="yes">
        <source>%n moustache(s) of batch %1 will not count any more. Found ones stay found. This cannot be undone.</source>
        <translation>
            <numerusform>%n viikset erästä %1 eivät enää kelpaa. Löydetyt pysyvät löydettyinä. Tätä ei voi perua.</numerusform>
            <numerusform>%n viikset erästä %1 eivät enää kelpaa. Löydetyt pysyvät löydettyinä. Tätä ei voi perua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of batch %1 is left to retire: all are found or retired.</source>
        <translation>Erästä %1 ei ole enää poistettavaa: kaikki on löydetty tai poistettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are hidden.</source>
        <comment>moustaches of a batch</comment>
        <translation>
            <numerusform>%n niistä on piilossa.</numerusform>
            <numerusform>%n niistä on piilossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Vaihda paikkaa</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Poista pelistä</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Give the ticket</source>
        <translation>Anna arpa</translation>
    </message>
    <message>
        <source>Retire it all</source>
        <translation>Poista kaikki</translation>
    </message>
    <message>
        <source>Retire the whole batch</source>
        <translation>Poista koko erä</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Found: it is ticket %1</source>
        <translation>Löydetty: arpa %1</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>Batch %1</source>
        <translation>Erä %1</translation>
    </message>
</context>
<context>
    <name>TokenRows</name>
    <message>
        <source>All batches</source>
        <translation>Kaikki erät</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Erä %1</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Ei yhtään.</translation>
    </message>
    <message>
        <source>Scan one to open it.</source>
        <translation>Lue yhdet avataksesi.</translation>
    </message>
</context>
<context>
    <name>TokenSheets</name>
    <message numerus="yes">
        <source>%n moustache(s) are ready</source>
        <translation>
            <numerusform>%n viikset ovat valmiina</numerusform>
            <numerusform>%n viikset ovat valmiina</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing moustaches</source>
        <translation>Viiksiä piirretään</translation>
    </message>
    <message>
        <source>Make moustaches</source>
        <translation>Tee viiksiä</translation>
    </message>
    <message>
        <source>Only the file has their codes: print it, then delete it.</source>
        <translation>Koodit ovat vain tiedostossa: tulosta se ja poista se sitten.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>Keskeytetty. Mitään ei tehty.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>One sheet less</source>
        <translation>Yksi arkki vähemmän</translation>
    </message>
    <message>
        <source>One sheet more</source>
        <translation>Yksi arkki lisää</translation>
    </message>
    <message numerus="yes">
        <source>on %n sheet(s)</source>
        <comment>paper</comment>
        <translation>
            <numerusform>%n arkilla</numerusform>
            <numerusform>%n arkilla</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper to cut out, or labels?</source>
        <translation>Leikattavaa paperia vai tarroja?</translation>
    </message>
    <message>
        <source>With back sides</source>
        <translation>Taustapuolet mukaan</translation>
    </message>
    <message>
        <source>Without back sides</source>
        <translation>Ilman taustapuolia</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Minne tiedosto tallennetaan?</translation>
    </message>
    <message>
        <source>%1 is on %2. You can take the stick out.</source>
        <comment>file, stick</comment>
        <translation>%1 on tikulla %2. Voit irrottaa tikun.</translation>
    </message>
    <message>
        <source>Batch %1, numbers %2 to %3. Print at 100 %, cut out, and hide them.</source>
        <translation>Erä %1, numerot %2–%3. Tulosta koossa 100 %, leikkaa ja piilota.</translation>
    </message>
    <message>
        <source>Saved in the kiosk&apos;s outbox: %1</source>
        <translation>Tallennettu kioskin Lähtevät-kansioon: %1</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Etsi tikkuja</translation>
    </message>
    <message numerus="yes">
        <source>Make %n moustache(s)</source>
        <translation>
            <numerusform>Tee %n viikset</numerusform>
            <numerusform>Tee %n viikset</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Piilota ne</translation>
    </message>
</context>
<context>
    <name>TouchPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Raise the controls</source>
        <translation>Nosta painikkeet</translation>
    </message>
    <message>
        <source>Lower the controls</source>
        <translation>Laske painikkeet</translation>
    </message>
</context>
<context>
    <name>ValueSlide</name>
    <message>
        <source>Our value</source>
        <translation>Arvomme</translation>
    </message>
</context>
<context>
    <name>ValueStorySlide</name>
    <message>
        <source>Our value</source>
        <translation>Arvomme</translation>
    </message>
    <message>
        <source>How we do things</source>
        <translation>Näin me toimimme</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation marks around somebody&apos;s words</comment>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>VenuesPage</name>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>What is the place called?</source>
        <translation>Mikä paikan nimi on?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>Mikä osa siitä?</translation>
    </message>
    <message>
        <source>Which picture is the plan?</source>
        <translation>Mikä kuva on kartta?</translation>
    </message>
    <message>
        <source>Touch the plan where the place is.</source>
        <translation>Kosketa karttaa siitä, missä paikka on.</translation>
    </message>
    <message>
        <source>An event in one of them shows its plan.</source>
        <translation>Tapahtuma näyttää paikkansa kartalla.</translation>
    </message>
    <message>
        <source>No places yet. Name one, then show it on a picture of the floor.</source>
        <translation>Ei vielä paikkoja. Nimeä paikka ja näytä se sitten kerroksen kartalta.</translation>
    </message>
    <message>
        <source>Canteen, second floor</source>
        <translation>Ruokala, toinen kerros</translation>
    </message>
    <message>
        <source>No plan yet. Choose a picture of the floor.</source>
        <translation>Ei vielä karttaa. Valitse kuva kerroksesta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Uusi paikka</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kartta</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Pidä näin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Koko kuva</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ota tämä</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>A film for you</source>
        <translation>Elokuva sinulle</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment…</source>
        <translation>Pieni hetki…</translation>
    </message>
    <message>
        <source>There is nothing to draw yet. Open a raffle first.</source>
        <translation>Arvottavaa ei vielä ole. Avaa ensin arpajaiset.</translation>
    </message>
</context>
<context>
    <name>WeekBlock</name>
    <message>
        <source>All day</source>
        <translation>Koko päivä</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>klo %1 asti</translation>
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
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekChangeRow</name>
    <message>
        <source>Changed</source>
        <translation>Muuttuu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Loppu</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Koko päivä</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsori</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Puhuja</translation>
    </message>
    <message>
        <source>Notice to customers</source>
        <translation>Tiedote asiakkaille</translation>
    </message>
    <message>
        <source>Cover needed</source>
        <translation>Tarvitaan sijaiset</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, yes or no</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
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
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n muuttuu</numerusform>
            <numerusform>%n muuttuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n peruttu</numerusform>
            <numerusform>%n peruttu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n ennallaan</numerusform>
            <numerusform>%n ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than here: left</source>
        <translation>
            <numerusform>%n vanhempi kuin täällä: jätetään</numerusform>
            <numerusform>%n vanhempaa kuin täällä: jätetään</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekEvent</name>
    <message>
        <source>This one is cancelled</source>
        <translation>Tämä on peruttu</translation>
    </message>
    <message>
        <source>It is on now</source>
        <translation>Nyt menossa</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>%n minuutin päästä</numerusform>
            <numerusform>%n minuutin päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Se on ohi</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Tänään, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, koko päivä</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 at %4</source>
        <comment>day, time, day, time</comment>
        <translation>%1 klo %2 – %3 klo %4</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, until</comment>
        <translation>%1 klo %2–%3</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Puhujana %1</translation>
    </message>
    <message>
        <source>Brought by %1</source>
        <translation>Tarjoaa %1</translation>
    </message>
    <message>
        <source>You are in.</source>
        <translation>Olet mukana.</translation>
    </message>
    <message>
        <source>You are on the waiting list.</source>
        <translation>Olet jonotuslistalla.</translation>
    </message>
    <message>
        <source>Signing up is over.</source>
        <translation>Ilmoittautuminen on päättynyt.</translation>
    </message>
    <message>
        <source>Sign up until %1.</source>
        <translation>Ilmoittaudu viimeistään %1.</translation>
    </message>
    <message>
        <source>It is full; there is a waiting list.</source>
        <translation>Täynnä, mutta jonotuslistalle mahtuu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>places, until</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left.</source>
        <translation>
            <numerusform>%n paikka vapaana.</numerusform>
            <numerusform>%n paikkaa vapaana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n tulee</numerusform>
            <numerusform>%n tulee</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, others</comment>
        <translation>%1 ja %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is: %1</source>
        <translation>Missä se on: %1</translation>
    </message>
    <message>
        <source>Hold your phone&apos;s camera here: it takes the event into your calendar.</source>
        <translation>Kohdista puhelimesi kamera tähän: tapahtuma siirtyy kalenteriisi.</translation>
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
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Koko päivä</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>klo %1 asti</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <comment>when</comment>
        <translation>%1, sinun</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekHours</name>
    <message>
        <source>%1 brings the day</source>
        <translation>Päivän tarjoaa %1</translation>
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
            <numerusform>%n muu koko päivän</numerusform>
            <numerusform>%n muuta koko päivän</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not signed up for anything on this day.</source>
        <translation>Et ole ilmoittautunut mihinkään tänä päivänä.</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Tälle päivälle ei ole ohjelmaa.</translation>
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
        <translation>Koko päivä</translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation>tarjoaa %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what changed. where</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You have not signed up for anything that is still to come.</source>
        <translation>Et ole ilmoittautunut mihinkään tulevaan.</translation>
    </message>
    <message>
        <source>Nothing is left of this week.</source>
        <translation>Tällä viikolla ei ole enää ohjelmaa.</translation>
    </message>
    <message>
        <source>Nothing is planned for this week.</source>
        <translation>Tälle viikolle ei ole ohjelmaa.</translation>
    </message>
</context>
<context>
    <name>WeekScreen</name>
    <message>
        <source>Today, %1</source>
        <translation>Tänään, %1</translation>
    </message>
    <message>
        <source>What you have signed up for</source>
        <translation>Mihin olet ilmoittautunut</translation>
    </message>
    <message>
        <source>What is left this week</source>
        <translation>Mitä viikosta on jäljellä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>theme, days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Näytä nimikorttisi tai valitse nimesi.</translation>
    </message>
    <message>
        <source>Here everybody brings as much as they take.</source>
        <translation>Täällä jokainen tuo sen verran kuin ottaa.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
    <message>
        <source>Which team takes part?</source>
        <translation>Mikä tiimi osallistuu?</translation>
    </message>
    <message>
        <source>What do you bring?</source>
        <translation>Mitä tuot?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <comment>event</comment>
        <translation>Mitä puuttuu: %1</translation>
    </message>
    <message>
        <source>Sign up until %1.</source>
        <translation>Ilmoittaudu viimeistään %1.</translation>
    </message>
    <message>
        <source>Signing up is over.</source>
        <translation>Ilmoittautuminen on päättynyt.</translation>
    </message>
    <message>
        <source>Bring as much as you take.</source>
        <translation>Tuo sen verran kuin otat.</translation>
    </message>
    <message>
        <source>Here teams sign up.</source>
        <translation>Tähän ilmoittaudutaan tiimeinä.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Mitä puuttuu</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Omat sanat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Pane listalle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Peru tämä</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Ilmoittautuneet</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Ilmoittaudu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Hold up your badge</source>
        <translation>Näytä nimikorttisi</translation>
    </message>
    <message>
        <source>Then you see only what you have signed up for.</source>
        <translation>Sitten näet vain sen, mihin olet ilmoittautunut.</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>A week without a theme yet</source>
        <translation>Viikko vielä ilman teemaa</translation>
    </message>
</context>
<context>
    <name>WeekTabs</name>
    <message>
        <source>The days before</source>
        <translation>Aiemmat päivät</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Myöhemmät päivät</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>Star</source>
        <translation>Tähti</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meri</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Vuori</translation>
    </message>
    <message>
        <source>Hero&apos;s cape</source>
        <translation>Sankarin viitta</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Elokuva</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Puutarha</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musiikki</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Keittiö</translation>
    </message>
    <message>
        <source>Lantern</source>
        <translation>Lyhty</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Ilmapallo</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Juna</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Metsä</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>Viikset</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Taivas</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrooli</translation>
    </message>
    <message>
        <source>Forest green</source>
        <translation>Metsänvihreä</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Minttu</translation>
    </message>
    <message>
        <source>Sunflower</source>
        <translation>Auringonkukka</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranssi</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Koralli</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Tiili</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Ruusu</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>Munakoiso</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Yö</translation>
    </message>
</context>
<context>
    <name>WeeksDates</name>
    <message>
        <source>Touch the first day. By default it is the first full week of October: %1.</source>
        <translation>Kosketa ensimmäistä päivää. Oletus on lokakuun ensimmäinen täysi viikko: %1.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Kuinka kauan?</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Told of before</source>
        <translation>Ennakko ennen</translation>
    </message>
    <message>
        <source>Hall of fame after</source>
        <translation>Kunniagalleria jälkeen</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Lyhyempi</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Pidempi</translation>
    </message>
</context>
<context>
    <name>WeeksDays</name>
    <message>
        <source>brought to you by %1</source>
        <translation>tarjoaa %1</translation>
    </message>
    <message>
        <source>Touch it to say what it is about</source>
        <translation>Kosketa ja kerro, mistä päivässä on kyse</translation>
    </message>
</context>
<context>
    <name>WeeksForm</name>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Mikä sen nimi on?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Aihelma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Mistä siinä on kyse?</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>On valittu</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>What each day is about</source>
        <translation>Mistä missäkin päivässä on kyse</translation>
    </message>
    <message>
        <source>Titles, sponsors, values</source>
        <translation>Otsikot, sponsorit, arvot</translation>
    </message>
</context>
<context>
    <name>WeeksPage</name>
    <message>
        <source>Weeks</source>
        <translation>Viikot</translation>
    </message>
    <message>
        <source>A new week</source>
        <translation>Uusi viikko</translation>
    </message>
    <message>
        <source>On which days?</source>
        <translation>Minä päivinä?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Mikä sen nimi on?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Mistä siinä on kyse?</translation>
    </message>
    <message>
        <source>Which motif?</source>
        <translation>Mikä aihelma?</translation>
    </message>
    <message>
        <source>Which colour?</source>
        <translation>Mikä väri?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>Mikä osa siitä?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Mikä kuva?</translation>
    </message>
    <message>
        <source>What each day is about</source>
        <translation>Mistä missäkin päivässä on kyse</translation>
    </message>
    <message>
        <source>Who brings this day?</source>
        <translation>Kuka tarjoaa tämän päivän?</translation>
    </message>
    <message>
        <source>What is the day called?</source>
        <translation>Mikä päivän nimi on?</translation>
    </message>
    <message>
        <source>A greeting from whoever brings it</source>
        <translation>Tervehdys päivän tarjoajalta</translation>
    </message>
    <message>
        <source>Which value is it about?</source>
        <translation>Mistä arvosta se kertoo?</translation>
    </message>
    <message>
        <source>Remove this week?</source>
        <translation>Poistetaanko tämä viikko?</translation>
    </message>
    <message>
        <source>No week yet. The next one would be %1.</source>
        <translation>Ei vielä viikkoa. Seuraava olisi %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Tarjoaa</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Ei osastoa</translation>
    </message>
    <message>
        <source>Their greeting</source>
        <translation>Tervehdys</translation>
    </message>
    <message>
        <source>A line to everybody</source>
        <translation>Pari sanaa kaikille</translation>
    </message>
    <message>
        <source>The day&apos;s value</source>
        <translation>Päivän arvo</translation>
    </message>
    <message>
        <source>The next one in turn</source>
        <translation>Seuraava vuorossa oleva</translation>
    </message>
    <message>
        <source>“%1” goes with its theme. Its events stay where they are.</source>
        <translation>”%1” katoaa teemoineen. Tapahtumat pysyvät paikoillaan.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>New week</source>
        <translation>Uusi viikko</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Pidä näin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Kirjoita toinen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ei kuvaa</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Koko kuva</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ota tämä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>WhoTag</name>
    <message>
        <source>%1. Not you?</source>
        <translation>%1. Joku muu?</translation>
    </message>
    <message>
        <source>Your badge. Not you?</source>
        <translation>Nimikorttisi. Joku muu?</translation>
    </message>
</context>
<context>
    <name>WinPage</name>
    <message>
        <source>from %1</source>
        <comment>whoever gives a prize</comment>
        <translation>lahjoittaja %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Arpa %1</translation>
    </message>
    <message>
        <source>The raffle ended before this was settled, and nothing can be changed any more. Talk to the winner.</source>
        <translation>Arpajaiset päättyivät ennen kuin tämä ratkaistiin, eikä mitään voi enää muuttaa. Juttele voittajan kanssa.</translation>
    </message>
    <message>
        <source>The winner&apos;s badge was held up.</source>
        <translation>Voittaja on näyttänyt nimikorttinsa.</translation>
    </message>
</context>
<context>
    <name>WinRows</name>
    <message>
        <source>No prize waits to be handed over.</source>
        <translation>Mikään palkinto ei odota luovutusta.</translation>
    </message>
    <message>
        <source>Touch a prize, or hold up the winner&apos;s badge.</source>
        <translation>Kosketa palkintoa tai näytä voittajan nimikortti.</translation>
    </message>
</context>
<context>
    <name>WinnerPage</name>
    <message>
        <source>Come and fetch it: %1 left.</source>
        <translation>Tule hakemaan: aikaa %1.</translation>
    </message>
    <message>
        <source>The time to come is over.</source>
        <translation>Hakuaika on ohi.</translation>
    </message>
    <message>
        <source>Was not here in time.</source>
        <translation>Ei ehtinyt paikalle.</translation>
    </message>
    <message>
        <source>This win is not valid.</source>
        <translation>Tämä voitto on mitätön.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a prize</comment>
        <translation>Seuraavaksi: %1</translation>
    </message>
    <message>
        <source>Next: all winners</source>
        <translation>Seuraavaksi: kaikki voittajat</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Arpa</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Arpa %1</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>Palkinto: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 klo %2</translation>
    </message>
    <message>
        <source>Check code
%1</source>
        <translation>Tarkistuskoodi
%1</translation>
    </message>
    <message>
        <source>Seal
%1</source>
        <translation>Sinetti
%1</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <translation>Ei paikalla (%1)</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Mitätön</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Ei paikalla</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Seuraava palkinto</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Kaikki voittajat</translation>
    </message>
</context>
<context>
    <name>WinnerRows</name>
    <message>
        <source>may come for %1 more</source>
        <translation>aikaa vielä %1</translation>
    </message>
    <message>
        <source>has not come</source>
        <translation>ei ole tullut</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>oli paikalla</translation>
    </message>
    <message>
        <source>was not here</source>
        <translation>ei ollut paikalla</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>mitätön</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Arpa %1</translation>
    </message>
</context>
<context>
    <name>WinnerSlide</name>
    <message>
        <source>The raffle</source>
        <translation>Arpajaiset</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>Palkinto: %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Arpa %1</translation>
    </message>
</context>
<context>
    <name>WinnersPage</name>
    <message>
        <source>All winners</source>
        <translation>Kaikki voittajat</translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) still wait(s) for somebody. Touch one to settle it.</source>
        <translation>
            <numerusform>%n palkinto odottaa vielä voittajaansa. Kosketa sitä ja ratkaise.</numerusform>
            <numerusform>%n palkintoa odottaa vielä voittajaansa. Kosketa yhtä ja ratkaise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a prize</comment>
        <translation>Seuraavaksi: %1</translation>
    </message>
    <message>
        <source>Next: the raffle is finished.</source>
        <translation>Seuraavaksi arpajaiset päätetään.</translation>
    </message>
    <message numerus="yes">
        <source>Before the end: %n prize(s) still wait(s). Touch one to settle it.</source>
        <translation>
            <numerusform>Ennen loppua: %n palkinto odottaa vielä. Kosketa sitä ja ratkaise.</numerusform>
            <numerusform>Ennen loppua: %n palkintoa odottaa vielä. Kosketa yhtä ja ratkaise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Seuraava palkinto</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Loppuun</translation>
    </message>
</context>
<context>
    <name>WonStrip</name>
    <message>
        <source>Enjoy it!</source>
        <translation>Nauti!</translation>
    </message>
    <message>
        <source>And you have won a prize!</source>
        <translation>Ja voitit palkinnon!</translation>
    </message>
</context>
<context>
    <name>WriteDone</name>
    <message>
        <source>It is off the screen. Nobody sees it.</source>
        <translation>Se on pois näytöltä. Kukaan ei näe sitä.</translation>
    </message>
    <message>
        <source>It is kept, and waits for a leader&apos;s note.</source>
        <translation>Se on tallessa ja odottaa esihenkilön viestiä.</translation>
    </message>
    <message>
        <source>It is ready, and begins on %1.</source>
        <translation>Se on valmis. Alku: %1.</translation>
    </message>
    <message>
        <source>It is up, and comes next.</source>
        <translation>Se on julkaistu ja tulee seuraavaksi.</translation>
    </message>
    <message>
        <source>It is up. One other slide comes first.</source>
        <translation>Se on julkaistu. Yksi muu tulee ensin.</translation>
    </message>
    <message>
        <source>It is up, and comes soon.</source>
        <translation>Se on julkaistu ja tulee pian.</translation>
    </message>
    <message>
        <source>It is up, and waits for its turn.</source>
        <translation>Se on julkaistu ja odottaa vuoroaan.</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>Kirjoita se nyt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Käsin</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Näytä sittenkin</translation>
    </message>
    <message>
        <source>Not yet: take it off</source>
        <translation>Ei vielä: ota pois</translation>
    </message>
</context>
<context>
    <name>WriteLine</name>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Tilaa vielä %n merkille</numerusform>
            <numerusform>Tilaa vielä %n merkille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteLook</name>
    <message>
        <source>Show the controls</source>
        <translation>Näytä painikkeet</translation>
    </message>
    <message>
        <source>Only the slide</source>
        <translation>Piilota painikkeet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Pidä näin</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>Julkaise</translation>
    </message>
    <message>
        <source>Touch the slide to see all of it.</source>
        <translation>Kosketa: näet koko kuvan.</translation>
    </message>
</context>
<context>
    <name>WriteNames</name>
    <message>
        <source>Customer praise</source>
        <translation>Asiakkaan kehu</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Huomionosoitus</translation>
    </message>
    <message>
        <source>Hero of service</source>
        <translation>Palvelun sankari</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Merkkipaalu</translation>
    </message>
    <message>
        <source>Value story</source>
        <translation>Arvotarina</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Vinkki</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Tiedote</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Voittaja</translation>
    </message>
    <message>
        <source>A letter, a call, a post</source>
        <translation>Kirje, puhelu, viesti</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>Työkaverilta toiselle</translation>
    </message>
    <message>
        <source>Well earned</source>
        <translation>Hyvin ansaittu</translation>
    </message>
    <message>
        <source>A story in up to three slides</source>
        <translation>Tarina, enintään kolme sivua</translation>
    </message>
    <message>
        <source>Years, a new job, mastery</source>
        <translation>Vuodet, uusi työ, mestaruus</translation>
    </message>
    <message>
        <source>What we stand for, told</source>
        <translation>Arvomme tarinana</translation>
    </message>
    <message>
        <source>One thing that helps</source>
        <translation>Yksi asia, josta on apua</translation>
    </message>
    <message>
        <source>What all should know</source>
        <translation>Mitä kaikkien pitää tietää</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>Mitä asiakas sanoi?</translation>
    </message>
    <message>
        <source>What are the thanks for?</source>
        <translation>Mistä kiitetään?</translation>
    </message>
    <message>
        <source>Which award, and what for?</source>
        <translation>Mikä huomionosoitus, ja mistä?</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Mitä hän teki?</translation>
    </message>
    <message>
        <source>What is there to celebrate?</source>
        <translation>Mitä juhlitaan?</translation>
    </message>
    <message>
        <source>Tell the story</source>
        <translation>Kerro tarina</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>Mikä auttaa?</translation>
    </message>
    <message>
        <source>What should everybody know?</source>
        <translation>Mitä kaikkien pitää tietää?</translation>
    </message>
    <message>
        <source>Name of the award</source>
        <translation>Huomionosoituksen nimi</translation>
    </message>
    <message>
        <source>Ten years with us</source>
        <translation>Kymmenen vuotta talossa</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>The customer&apos;s own words, as they came</source>
        <translation>Asiakkaan omat sanat sellaisinaan</translation>
    </message>
    <message>
        <source>What did they do, and what did it mean?</source>
        <translation>Mitä hän teki, ja mitä se merkitsi?</translation>
    </message>
    <message>
        <source>One thing, in one or two sentences</source>
        <translation>Yksi asia, yhdellä tai kahdella lauseella</translation>
    </message>
    <message>
        <source>What, when and where</source>
        <translation>Mitä, milloin ja missä</translation>
    </message>
    <message>
        <source>What happened, and what it meant to somebody</source>
        <translation>Mitä tapahtui, ja mitä se jollekulle merkitsi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>A quotation</source>
        <translation>Lainaus</translation>
    </message>
    <message>
        <source>Leader&apos;s note</source>
        <translation>Viestisi</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Second slide</source>
        <translation>2. sivu</translation>
    </message>
    <message>
        <source>Third slide</source>
        <translation>3. sivu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Kenestä</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Merkkipäivä</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Elokuva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kuinka usein</translation>
    </message>
    <message>
        <source>A leader&apos;s own words on it</source>
        <translation>Esihenkilön omat sanat siitä</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>Mistä se on peräisin?</translation>
    </message>
    <message>
        <source>What did somebody say of it?</source>
        <translation>Mitä joku sanoi siitä?</translation>
    </message>
    <message>
        <source>How does the story go on?</source>
        <translation>Miten tarina jatkuu?</translation>
    </message>
    <message>
        <source>How does the story end?</source>
        <translation>Miten tarina päättyy?</translation>
    </message>
    <message>
        <source>What you want to tell them yourself</source>
        <translation>Mitä haluat itse sanoa heille</translation>
    </message>
    <message>
        <source>A letter, a survey, a post</source>
        <translation>Kirje, kysely, viesti</translation>
    </message>
    <message>
        <source>Without quotation marks</source>
        <translation>Ilman lainausmerkkejä</translation>
    </message>
    <message>
        <source>One page of the story</source>
        <translation>Yksi sivu tarinaa</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Syntymäpäivä</translation>
    </message>
    <message>
        <source>Years with us</source>
        <translation>Vuodet talossa</translation>
    </message>
    <message>
        <source>A new job</source>
        <translation>Uusi työ</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>Mestaruus</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Kuten muutkin</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Useammin</translation>
    </message>
    <message>
        <source>Much more often</source>
        <translation>Paljon useammin</translation>
    </message>
    <message>
        <source>As often as it gets</source>
        <translation>Niin usein kuin voi</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>nimet</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>tiimi</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>lähettäjä</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>the quoted words</source>
        <translation>lainatut sanat</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>viesti</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>lähde</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>teksti</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>What would you like to write?</source>
        <translation>Mitä haluaisit kirjoittaa?</translation>
    </message>
    <message>
        <source>Whom are the thanks for?</source>
        <translation>Ketä kiitetään?</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>Kenestä se kertoo?</translation>
    </message>
    <message>
        <source>Teams and departments</source>
        <translation>Tiimit ja osastot</translation>
    </message>
    <message>
        <source>Which of our values does it show?</source>
        <translation>Mikä arvoistamme siinä näkyy?</translation>
    </message>
    <message>
        <source>What is the occasion?</source>
        <translation>Mikä merkkipäivä?</translation>
    </message>
    <message>
        <source>From whom is it?</source>
        <translation>Keneltä se on?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>Mikä osa siitä?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Mikä kuva?</translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation>Mikä elokuva?</translation>
    </message>
    <message>
        <source>When may it be shown?</source>
        <translation>Milloin se saa näkyä?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Kuinka usein?</translation>
    </message>
    <message>
        <source>It is stored already. Nothing changes until you keep it.</source>
        <translation>Se on jo tallessa. Mikään ei muutu ennen kuin vahvistat.</translation>
    </message>
    <message>
        <source>You began this before. It is still here.</source>
        <translation>Aloitit tämän aiemmin. Se on yhä tässä.</translation>
    </message>
    <message>
        <source>From a USB stick, or from the inbox folder of this site.</source>
        <translation>USB-tikulta tai toimipisteen Saapuvat-kansiosta.</translation>
    </message>
    <message>
        <source>From a USB stick, or from the inbox folder. Captions of the same name come along.</source>
        <translation>USB-tikulta tai Saapuvat-kansiosta. Samanniminen tekstitys tulee mukana.</translation>
    </message>
    <message>
        <source>A touch takes one, another lets it go.</source>
        <translation>Kosketus ottaa mukaan, toinen poistaa.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Write with your finger, and sign it.</source>
        <translation>Kirjoita sormella ja allekirjoita.</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Näppäile</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Käsin</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Pysäytetään…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Nobody&apos;s name</source>
        <translation>Ilman nimeä</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Koko kuva</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ota tämä</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Kirjoita toinen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>See it large</source>
        <translation>Katso suurena</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Pidä näin</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>Julkaise</translation>
    </message>
</context>
<context>
    <name>WriteTurn</name>
    <message>
        <source>How often does it come round?</source>
        <translation>Kuinka usein se tulee vuoroon?</translation>
    </message>
    <message>
        <source>Does it interrupt what is on the screen, once, as soon as it is up?</source>
        <translation>Keskeyttääkö se esityksen kerran heti, kun se on valmis?</translation>
    </message>
    <message>
        <source>No, it waits for its turn</source>
        <translation>Ei, se odottaa vuoroaan</translation>
    </message>
    <message>
        <source>Yes, as a newsflash</source>
        <translation>Kyllä, pikauutisena</translation>
    </message>
</context>
<context>
    <name>WriteWarning</name>
    <message>
        <source>Too long for the slide: %1. Please shorten.</source>
        <translation>Liian pitkä näytölle: %1. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>The picture stays away: somebody on it does not show a photo.</source>
        <translation>Kuvaa ei näytetä: joku siinä olevista ei näytä kuvaansa.</translation>
    </message>
    <message>
        <source>The film stays away: somebody on it does not show a photo.</source>
        <translation>Elokuvaa ei näytetä: joku siinä olevista ei näytä kuvaansa.</translation>
    </message>
    <message>
        <source>Very small on the slide: %1. Shorter is read from further away.</source>
        <translation>Hyvin pientä näytöllä: %1. Lyhyempi näkyy kauemmas.</translation>
    </message>
</context>
<context>
    <name>WriteWhen</name>
    <message>
        <source>From when?</source>
        <translation>Mistä alkaen?</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Ensi maanantaina</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Kuinka kauan?</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ei loppua</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Viikon</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Kaksi viikkoa</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Kuukauden</translation>
    </message>
    <message>
        <source>Weekdays (none chosen: every day)</source>
        <translation>Viikonpäivät (ei valintaa: joka päivä)</translation>
    </message>
    <message>
        <source>At which time of day?</source>
        <translation>Mihin aikaan päivästä?</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Milloin vain</translation>
    </message>
    <message>
        <source>Only from … until …</source>
        <translation>Vain klo … – …</translation>
    </message>
    <message>
        <source>from</source>
        <translation>alku</translation>
    </message>
    <message>
        <source>until</source>
        <translation>loppu</translation>
    </message>
    <message>
        <source>Over midnight, into the next morning.</source>
        <translation>Yli puolenyön, seuraavaan aamuun.</translation>
    </message>
</context>
<context>
    <name>WriteWhom</name>
    <message>
        <source>Take %1 off</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Six at most. Take somebody off first.</source>
        <translation>Enintään kuusi. Poista ensin joku.</translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation>Nimen alkukirjaimet</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Tilaa vielä %n merkille</numerusform>
            <numerusform>Tilaa vielä %n merkille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPart</name>
    <message>
        <source>Thanks</source>
        <translation>Kiitokset</translation>
    </message>
    <message>
        <source>Customer praise</source>
        <translation>Asiakkaiden kehut</translation>
    </message>
    <message>
        <source>Awards and heroes</source>
        <translation>Palkitut ja sankarit</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Merkkipaalut</translation>
    </message>
    <message>
        <source>Value stories</source>
        <translation>Arvotarinat</translation>
    </message>
    <message numerus="yes">
        <source>%n good word(s) in 52 weeks</source>
        <translation>
            <numerusform>%n hyvä sana 52 viikossa</numerusform>
            <numerusform>%n hyvää sanaa 52 viikossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) stayed silent</source>
        <translation>
            <numerusform>%n viikko oli hiljainen</numerusform>
            <numerusform>%n viikkoa oli hiljaisia</numerusform>
        </translation>
    </message>
    <message>
        <source>and no week stayed silent</source>
        <translation>eikä yksikään viikko ollut hiljainen</translation>
    </message>
    <message>
        <source>The week from %1</source>
        <translation>Viikko alkaen %1</translation>
    </message>
    <message>
        <source>not a word</source>
        <translation>ei sanaakaan</translation>
    </message>
    <message numerus="yes">
        <source>%n good word(s)</source>
        <translation>
            <numerusform>%n hyvä sana</numerusform>
            <numerusform>%n hyvää sanaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPlot</name>
    <message>
        <source>The year in weeks</source>
        <translation>Vuosi viikoittain</translation>
    </message>
</context>
<context>
    <name>YouWon</name>
    <message>
        <source>You won!</source>
        <translation>Sinä voitit!</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>whoever gives a prize</comment>
        <translation>lahjoittaja %1</translation>
    </message>
    <message>
        <source>Ticket %1 was the lucky one. We are happy for you.</source>
        <translation>Onni osui arpaasi %1. Iloitsemme kanssasi.</translation>
    </message>
    <message>
        <source>Don&apos;t let it go to waste.</source>
        <translation>Älä anna sen mennä hukkaan.</translation>
    </message>
    <message>
        <source>Fetch it from a manager.</source>
        <translation>Hae se esihenkilöltä.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Nobody on the roster is “{text}”.</source>
        <translation>Henkilölistalla ei ole nimeä ”{text}”.</translation>
    </message>
    <message>
        <source>“{text}” could be {count} people. Use the number or the roster&apos;s id.</source>
        <translation>”{text}” voi tarkoittaa useaa ({count}). Käytä numeroa tai henkilölistan tunnistetta.</translation>
    </message>
    <message>
        <source>The passphrase of “{text}” is not right. Wait {seconds} s before trying again.</source>
        <translation>Tunnuslause henkilölle ”{text}” ei täsmää. Odota {seconds} s ennen uutta yritystä.</translation>
    </message>
    <message>
        <source>There is no part {part} of the screens. Choose one of {known}.</source>
        <translation>Näkymien osaa {part} ei ole. Valitse jokin näistä: {known}.</translation>
    </message>
    <message>
        <source>There is no language “{language}”. Choose one of {known}.</source>
        <translation>Kieltä ”{language}” ei ole. Valitse jokin näistä: {known}.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. An example: Europe/Helsinki.</source>
        <translation>Aikavyöhykettä ”{zone}” ei ole. Esimerkki: Europe/Helsinki.</translation>
    </message>
    <message>
        <source>“{size}” is no size. An example: 1920x1080.</source>
        <translation>”{size}” ei ole koko. Esimerkki: 1920x1080.</translation>
    </message>
    <message>
        <source>A screen has from {least} to {most} pixels on each side, not {size}.</source>
        <translation>Näytössä on {least}–{most} kuvapistettä sivullaan, ei {size}.</translation>
    </message>
    <message>
        <source>A sheet is a PDF: give it a name that ends in .pdf, not “{file}”.</source>
        <translation>Arkki on PDF: anna sille nimi, jonka lopussa on .pdf, eikä ”{file}”.</translation>
    </message>
    <message>
        <source>What is on the stick is not what was written: {file}. Take another stick.</source>
        <translation>Tikulla ei ole sitä, mitä sinne tallennettiin: {file}. Ota toinen tikku.</translation>
    </message>
    <message>
        <source>The log has no entry yet, so there is no head.</source>
        <translation>Lokissa ei ole vielä merkintöjä, joten tarkistetta ei ole.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”. Choose one of {known}.</source>
        <translation>Paperia ”{name}” ei ole. Valitse jokin näistä: {known}.</translation>
    </message>
    <message>
        <source>There is no paper “{page}” for posters. Choose one of {known}.</source>
        <translation>Julisteille ei ole paperia ”{page}”. Valitse jokin näistä: {known}.</translation>
    </message>
    <message>
        <source>There is no list “{name}” of an event. Choose one of {known}.</source>
        <translation>Tapahtumasta ei ole listaa ”{name}”. Valitse jokin näistä: {known}.</translation>
    </message>
    <message>
        <source>“{title}” has no notice to customers yet. Write one first.</source>
        <translation>Tapahtumalla ”{title}” ei ole vielä tiedotetta asiakkaille. Kirjoita se ensin.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Pysäytetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed.</source>
        <translation>Tunnuslauseet eivät ole samat. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>--give-to is the finder&apos;s own badge. Leave it out, and the ticket is theirs.</source>
        <translation>--give-to on löytäjän oma nimikortti. Jätä se pois, niin arpa on löytäjän.</translation>
    </message>
    <message>
        <source>--cards takes no --page: cards have a size of their own.</source>
        <translation>--cards ei ota valintaa --page: korteilla on oma kokonsa.</translation>
    </message>
    <message>
        <source>There is no measurement “{name}”. Choose one of {known}.</source>
        <translation>Mittausta ”{name}” ei ole. Valitse jokin näistä: {known}.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That is not a head of the audit log. Copy it whole, number and all.</source>
        <translation>Tämä ei ole tarkastuslokin tarkiste. Kopioi se kokonaan, numeroineen.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is not what was written.</source>
        <translation>Tarkastuslokia on muutettu: merkintä {number} ei ole se, joka kirjoitettiin.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is missing.</source>
        <translation>Tarkastuslokia on muutettu: merkintä {number} puuttuu.</translation>
    </message>
    <message>
        <source>The audit log was changed: another entry stands in the place of {number}.</source>
        <translation>Tarkastuslokia on muutettu: merkinnän {number} paikalla on toinen.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} does not follow the one before it.</source>
        <translation>Tarkastuslokia on muutettu: merkintä {number} ei jatka edellistä.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} cannot be read.</source>
        <translation>Tarkastuslokia on muutettu: merkintää {number} ei voi lukea.</translation>
    </message>
    <message>
        <source>The audit log was cut off: entry {number} and those after it are missing.</source>
        <translation>Tarkastusloki on katkaistu: merkintä {number} ja sitä seuraavat puuttuvat.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is not the one that was noted.</source>
        <translation>Tarkastuslokia on muutettu: merkintä {number} ei ole se, joka pantiin muistiin.</translation>
    </message>
    <message>
        <source>{url} is no address of a SQLite or PostgreSQL database.</source>
        <translation>{url} ei ole SQLite- tai PostgreSQL-tietokannan osoite.</translation>
    </message>
    <message>
        <source>The database {file} was not made by Encore.</source>
        <translation>Tietokanta {file} ei ole Encoren tekemä.</translation>
    </message>
    <message>
        <source>{file} is no backup of Encore: {reason}</source>
        <translation>{file} ei ole Encoren varmuuskopio: {reason}</translation>
    </message>
    <message>
        <source>{file} lacks what has happened since in the raffle {raffle}. A draw is never taken back, so nothing was restored.</source>
        <translation>Tiedostosta {file} puuttuu se, mitä arpajaisissa {raffle} on sen jälkeen tapahtunut. Arvontaa ei koskaan peruta, joten mitään ei palautettu.</translation>
    </message>
    <message>
        <source>This site keeps its data on a PostgreSQL server. Back it up with pg_dump.</source>
        <translation>Tämän toimipisteen tiedot ovat PostgreSQL-palvelimella. Varmuuskopioi ne ohjelmalla pg_dump.</translation>
    </message>
    <message>
        <source>The database {file} has {count} rows in {table} that point to nothing.</source>
        <translation>Tietokannan {file} taulussa {table} on rivejä, jotka eivät viittaa mihinkään: {count}.</translation>
    </message>
    <message>
        <source>The database {file} is of an older Encore. Starting the kiosk brings it up.</source>
        <translation>Tietokanta {file} on vanhemman Encoren. Se päivittyy, kun kioski käynnistetään.</translation>
    </message>
    <message>
        <source>The picture {file} is missing from the site&apos;s media.</source>
        <translation>Kuva {file} puuttuu toimipisteen mediakansiosta.</translation>
    </message>
    <message>
        <source>That took too long and nothing was changed. Please try again.</source>
        <translation>Siinä kesti liian kauan, eikä mitään muutettu. Kokeile uudelleen.</translation>
    </message>
    <message>
        <source>There is no site in {folder}. Make one with: kiosk init</source>
        <translation>Kansiossa {folder} ei ole toimipistettä. Tee sellainen: kiosk init</translation>
    </message>
    <message>
        <source>There is a site in {folder} already.</source>
        <translation>Kansiossa {folder} on jo toimipiste.</translation>
    </message>
    <message>
        <source>The site in {folder} was used with a newer Encore. Please update Encore.</source>
        <translation>Kansion {folder} toimipistettä on käytetty uudemmalla Encorella. Päivitä Encore.</translation>
    </message>
    <message>
        <source>The database {file} cannot be read: {reason}</source>
        <translation>Tietokantaa {file} ei voi lukea: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read as settings: {reason}</source>
        <translation>Tiedostoa {file} ei voi lukea asetuksina: {reason}</translation>
    </message>
    <message>
        <source>{file}: there is no setting {name}.</source>
        <translation>{file}: asetusta {name} ei ole.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Tiedostoa {file} ei ole.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>Tiedostoa {file} ei voi lukea: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>Tiedostoa {file} ei voi kirjoittaa: {reason}</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} on jo olemassa. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Nothing was imported. Rows to mend: {count}. Line {line}: {reason}</source>
        <translation>Mitään ei tuotu. Korjattavia rivejä: {count}. Rivi {line}: {reason}</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation>Levy on täynnä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file}: {name} must be one line of 1 to {most} characters, not {found}.</source>
        <translation>{file}: asetuksen {name} pitää olla yksi rivi, 1–{most} merkkiä, ei {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be one of {choices}, not {found}.</source>
        <translation>{file}: asetuksen {name} pitää olla jokin näistä: {choices}, ei {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be true or false, not {found}.</source>
        <translation>{file}: asetuksen {name} pitää olla true tai false, ei {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be a number from {least} to {most}, not {found}.</source>
        <translation>{file}: asetuksen {name} pitää olla luku {least}–{most}, ei {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be a whole number from {least} to {most}, not {found}.</source>
        <translation>{file}: asetuksen {name} pitää olla kokonaisluku {least}–{most}, ei {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be a time zone such as Europe/Helsinki, not {found}.</source>
        <translation>{file}: asetuksen {name} pitää olla aikavyöhyke, esimerkiksi Europe/Helsinki, ei {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be two different times such as 22:00 and 06:00, not {found}.</source>
        <translation>{file}: asetuksen {name} pitää olla kaksi eri kellonaikaa, esimerkiksi 22:00 ja 06:00, ei {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be auto, off, or a scanner&apos;s vendor and product such as 05e0:1701, not {found}.</source>
        <translation>{file}: asetuksen {name} pitää olla auto, off tai lukijan valmistaja ja tuote, esimerkiksi 05e0:1701, ei {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be the path of an event device below /dev/input/, not {found}.</source>
        <translation>{file}: asetuksen {name} pitää olla tapahtumalaitteen polku kansiossa /dev/input/, ei {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be the address of a database, beginning with postgresql:// or sqlite:///.</source>
        <translation>{file}: asetuksen {name} pitää olla tietokannan osoite, jonka alussa on postgresql:// tai sqlite:///.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Nothing was imported from {file}. Problems found: {count}.</source>
        <translation>Tiedostosta {file} ei tuotu mitään. Ongelmia: {count}.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Rivi {line}: {sentence}</translation>
    </message>
    <message>
        <source>More problems, not listed: {count}.</source>
        <translation>Muita ongelmia, joita ei luetella: {count}.</translation>
    </message>
    <message>
        <source>This is a link to another file. Give the file itself.</source>
        <translation>Tämä on linkki toiseen tiedostoon. Anna itse tiedosto.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Tämä ei ole tiedosto.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>There is nothing below the headings.</source>
        <translation>Otsikkorivin alla ei ole mitään.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Please split it.</source>
        <translation>Tiedosto on suurempi kuin {limit} Mt. Jaa se osiin.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Please split it.</source>
        <translation>Tiedostossa on enemmän kuin {limit} riviä. Jaa se osiin.</translation>
    </message>
    <message>
        <source>A line has more than {limit} columns. Is this the right file?</source>
        <translation>Jollakin rivillä on enemmän kuin {limit} saraketta. Onko tämä oikea tiedosto?</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than {limit} MB. It is not opened.</source>
        <translation>Purettuna työkirja on suurempi kuin {limit} Mt. Sitä ei avata.</translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password. Save it as .xlsx without a password.</source>
        <translation>Tämä on vanha tai salasanalla suojattu Excel-tiedosto. Tallenna se .xlsx-muotoon ilman salasanaa.</translation>
    </message>
    <message>
        <source>This is neither a text file with columns (CSV) nor an Excel workbook (XLSX).</source>
        <translation>Tämä ei ole sarakkeellinen tekstitiedosto (CSV) eikä Excel-työkirja (XLSX).</translation>
    </message>
    <message>
        <source>Files named {suffix} cannot be used here. Use one of these: {known}.</source>
        <translation>Päätettä {suffix} ei voi käyttää tässä. Käytä jotakin näistä: {known}.</translation>
    </message>
    <message>
        <source>This is a calendar. Calendars can be imported only as a week.</source>
        <translation>Tämä on kalenteri. Kalenterin voi tuoda vain viikkona.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the file again as “CSV UTF-8”.</source>
        <translation>Kirjaimia ei voi lukea. Tallenna tiedosto uudelleen muodossa ”CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be opened.</source>
        <translation>Työkirja on vahingoittunut, eikä sitä voi avata.</translation>
    </message>
    <message>
        <source>No visible sheet of the workbook has anything in it.</source>
        <translation>Työkirjan näkyvillä taulukoilla ei ole mitään.</translation>
    </message>
    <message>
        <source>It cannot be told whether this is people, recognitions or a week. Put one of these words at the start of the file&apos;s name.</source>
        <translation>Tiedostosta ei näe, onko siinä henkilöitä, tunnustuksia vai viikko. Aloita tiedoston nimi jollakin näistä: henkilöt, tunnustukset, viikko.</translation>
    </message>
    <message>
        <source>There is no column “{heading}”.</source>
        <translation>Saraketta ”{heading}” ei ole.</translation>
    </message>
    <message>
        <source>Two columns have the same meaning: “{first}” and “{second}”.</source>
        <translation>Kaksi saraketta tarkoittaa samaa: ”{first}” ja ”{second}”.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is not known. Is “{known}” meant?</source>
        <translation>Otsikkoa ”{heading}” ei tunneta. Tarkoititko ”{known}”?</translation>
    </message>
    <message>
        <source>A quotation mark is missing, or one too many is there.</source>
        <translation>Lainausmerkki puuttuu, tai niitä on yksi liikaa.</translation>
    </message>
    <message>
        <source>There is text beyond the last heading: “{text}”. A text with “{delimiter}” in it needs quotation marks around it.</source>
        <translation>Viimeisen otsikon jälkeen on tekstiä: ”{text}”. Teksti, jossa on merkki ”{delimiter}”, tarvitsee lainausmerkit ympärilleen.</translation>
    </message>
    <message>
        <source>“{heading}” has {length} characters. At most {limit} fit.</source>
        <translation>Kohdassa ”{heading}” on {length} merkkiä. Enintään {limit} mahtuu.</translation>
    </message>
    <message>
        <source>“{heading}” is empty.</source>
        <translation>”{heading}” on tyhjä.</translation>
    </message>
    <message>
        <source>“{heading}” has a character that cannot be shown.</source>
        <translation>Kohdassa ”{heading}” on merkki, jota ei voi näyttää.</translation>
    </message>
    <message>
        <source>“{heading}” holds Excel&apos;s error {error}.</source>
        <translation>Kohdassa ”{heading}” on Excelin virhe {error}.</translation>
    </message>
    <message>
        <source>“{heading}” holds a formula without a result. Open the file in Excel and save it.</source>
        <translation>Kohdassa ”{heading}” on kaava ilman tulosta. Avaa tiedosto Excelissä ja tallenna se.</translation>
    </message>
    <message>
        <source>“{heading}” cannot be “{text}”. It can be: {known}.</source>
        <translation>”{heading}” ei voi olla ”{text}”. Vaihtoehdot: {known}.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a date such as 5.10.2026 or 2026-10-05.</source>
        <translation>”{text}” kohdassa ”{heading}” ei ole päivämäärä, esimerkiksi 5.10.2026 tai 2026-10-05.</translation>
    </message>
    <message>
        <source>The year in “{text}” in “{heading}” needs four digits.</source>
        <translation>Kohdan ”{heading}” päivämäärässä ”{text}” vuosi tarvitsee neljä numeroa.</translation>
    </message>
    <message>
        <source>The day “{text}” in “{heading}” does not exist. The day stands first.</source>
        <translation>Kohdan ”{heading}” päivää ”{text}” ei ole olemassa. Päivä tulee ensin.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a time such as 9:00 or 9.00.</source>
        <translation>”{text}” kohdassa ”{heading}” ei ole kellonaika, esimerkiksi 9:00 tai 9.00.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” are not weekdays. Write them as Mon-Fri or Sat, Sun.</source>
        <translation>”{text}” kohdassa ”{heading}” ei tarkoita viikonpäiviä. Kirjoita ne näin: ma-pe tai la, su.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a whole number from {low} to {high}.</source>
        <translation>”{text}” kohdassa ”{heading}” ei ole kokonaisluku {low}–{high}.</translation>
    </message>
    <message>
        <source>The id “{text}” stands already in line {first}.</source>
        <translation>Tunniste ”{text}” on jo rivillä {first}.</translation>
    </message>
    <message>
        <source>It would end on {end}, before it begins on {start}.</source>
        <translation>Se päättyisi {end}, ennen kuin alkaa {start}.</translation>
    </message>
    <message>
        <source>It ends when it begins. Write 24:00 for midnight, or give the date of the end too.</source>
        <translation>Se päättyy samaan aikaan kuin alkaa. Kirjoita keskiyöksi 24:00 tai anna myös loppupäivä.</translation>
    </message>
    <message>
        <source>A week has one theme and one motif: “{first}” or “{second}”.</source>
        <translation>Viikolla on yksi teema ja yksi aihelma: ”{first}” vai ”{second}”.</translation>
    </message>
    <message>
        <source>Two lines differ about the same week: “{first}” and “{second}”.</source>
        <translation>Kaksi riviä sanoo samasta viikosta eri asiaa: ”{first}” ja ”{second}”.</translation>
    </message>
    <message>
        <source>{text} does not exist: the clocks go forward then.</source>
        <translation>Aikaa {text} ei ole: kelloja siirretään silloin eteenpäin.</translation>
    </message>
    <message>
        <source>The calendar cannot be read: {reason}</source>
        <translation>Kalenteria ei voi lukea: {reason}</translation>
    </message>
    <message>
        <source>The calendar is cut off: {component} has no end.</source>
        <translation>Kalenteri on katkennut: osalta {component} puuttuu loppu.</translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>Tiedostossa ei ole kalenteria.</translation>
    </message>
    <message>
        <source>The calendar has no events.</source>
        <translation>Kalenterissa ei ole tapahtumia.</translation>
    </message>
    <message>
        <source>The calendar has more than {limit} events. Export a shorter time.</source>
        <translation>Kalenterissa on enemmän kuin {limit} tapahtumaa. Vie lyhyempi aika.</translation>
    </message>
    <message>
        <source>The event “{title}” has a broken {property}.</source>
        <translation>Tapahtumassa ”{title}” on rikkinäinen {property}.</translation>
    </message>
    <message>
        <source>The event “{title}” has no start.</source>
        <translation>Tapahtumalla ”{title}” ei ole alkua.</translation>
    </message>
    <message>
        <source>An event has no title.</source>
        <translation>Eräältä tapahtumalta puuttuu otsikko.</translation>
    </message>
    <message>
        <source>The event “{title}” has no UID.</source>
        <translation>Tapahtumalla ”{title}” ei ole UID-tunnistetta.</translation>
    </message>
    <message>
        <source>The event “{title}” ends before it begins.</source>
        <translation>Tapahtuma ”{title}” päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>The event “{title}” is in the unknown time zone “{zone}”.</source>
        <translation>Tapahtuman ”{title}” aikavyöhykettä ”{zone}” ei tunneta.</translation>
    </message>
    <message>
        <source>The event “{title}” repeats by a rule that cannot be followed: {rule}</source>
        <translation>Tapahtuma ”{title}” toistuu säännöllä, jota ei voi seurata: {rule}</translation>
    </message>
    <message>
        <source>The event “{title}” repeats more than {limit} times.</source>
        <translation>Tapahtuma ”{title}” toistuu useammin kuin {limit} kertaa.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a picture. Put the picture into the same folder and give its name only.</source>
        <translation>”{text}” ei ole kuvan nimi. Pane kuva samaan kansioon ja anna vain sen nimi.</translation>
    </message>
    <message>
        <source>There is no picture “{picture}” beside the file.</source>
        <translation>Tiedoston vieressä ei ole kuvaa ”{picture}”.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is a link to another file. Put the picture itself there.</source>
        <translation>Kuva ”{picture}” on linkki toiseen tiedostoon. Pane sen tilalle itse kuva.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is larger than {limit} MB.</source>
        <translation>Kuva ”{picture}” on suurempi kuin {limit} Mt.</translation>
    </message>
    <message>
        <source>The picture “{picture}” has more than {limit} million pixels.</source>
        <translation>Kuvassa ”{picture}” on enemmän kuin {limit} miljoonaa kuvapistettä.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is smaller than {limit} by {limit} pixels.</source>
        <translation>Kuva ”{picture}” on pienempi kuin {limit} × {limit} kuvapistettä.</translation>
    </message>
    <message>
        <source>“{picture}” is not a JPEG, PNG, WebP or HEIC picture.</source>
        <translation>”{picture}” ei ole JPEG-, PNG-, WebP- eikä HEIC-kuva.</translation>
    </message>
    <message>
        <source>There is a frame without a picture.</source>
        <translation>Rajaus on annettu, mutta kuvaa ei ole.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a frame. Write three percentages: how far the middle of the face is from the left and from the top, and how large the frame is, such as 50 40 60.</source>
        <translation>”{text}” kohdassa ”{heading}” ei ole rajaus. Kirjoita kolme prosenttilukua: kuinka kaukana kasvojen keskikohta on vasemmasta reunasta ja yläreunasta ja kuinka suuri rajaus on, esimerkiksi 50 40 60.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is damaged.</source>
        <translation>Kuva ”{picture}” on vahingoittunut.</translation>
    </message>
    <message>
        <source>There is no video “{video}” beside the file.</source>
        <translation>Tiedoston vieressä ei ole videota ”{video}”.</translation>
    </message>
    <message>
        <source>The video “{video}” is a link to another file. Put the video itself there.</source>
        <translation>Video ”{video}” on linkki toiseen tiedostoon. Pane sen tilalle itse video.</translation>
    </message>
    <message>
        <source>The video “{video}” is larger than {limit} MB. Please make it shorter.</source>
        <translation>Video ”{video}” on suurempi kuin {limit} Mt. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>The video “{video}” is longer than {limit} seconds. Please cut it.</source>
        <translation>Video ”{video}” on pidempi kuin {limit} sekuntia. Leikkaa sitä.</translation>
    </message>
    <message>
        <source>The video “{video}” has more than {long} by {short} pixels. Save it again in Full HD: most phones and video programs offer “1080p”.</source>
        <translation>Videossa ”{video}” on enemmän kuin {long} × {short} kuvapistettä. Tallenna se uudelleen Full HD -muodossa: useimmissa puhelimissa ja video-ohjelmissa on valinta ”1080p”.</translation>
    </message>
    <message>
        <source>The video “{video}” is smaller than {limit} by {limit} pixels.</source>
        <translation>Video ”{video}” on pienempi kuin {limit} × {limit} kuvapistettä.</translation>
    </message>
    <message>
        <source>“{video}” is not a video in MP4, MOV, MKV or WebM. Save it again as MP4 with H.264.</source>
        <translation>”{video}” ei ole MP4-, MOV-, MKV- eikä WebM-video. Tallenna se uudelleen MP4-muodossa (H.264).</translation>
    </message>
    <message>
        <source>The video “{video}” is made with {codec}, which cannot be shown. Save it again as MP4 with H.264, for instance with the free program HandBrake, preset “Fast 1080p30”.</source>
        <translation>Videon ”{video}” pakkaustapa on {codec}, eikä sitä voi näyttää. Tallenna se uudelleen MP4-muodossa (H.264), esimerkiksi ilmaisella HandBrake-ohjelmalla, esiasetus ”Fast 1080p30”.</translation>
    </message>
    <message>
        <source>There is no picture in “{video}”.</source>
        <translation>Videossa ”{video}” ei ole kuvaa.</translation>
    </message>
    <message>
        <source>The video “{video}” is damaged or not whole. Please copy it here once more.</source>
        <translation>Video ”{video}” on vahingoittunut tai vajaa. Kopioi se tänne uudelleen.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a file. Put the video and its captions into the same folder and give their names only.</source>
        <translation>”{text}” ei ole tiedoston nimi. Pane video ja sen tekstitys samaan kansioon ja anna vain niiden nimet.</translation>
    </message>
    <message>
        <source>There are captions without a video.</source>
        <translation>Tekstitys on annettu, mutta videota ei ole.</translation>
    </message>
    <message>
        <source>There are no captions “{captions}” beside the file.</source>
        <translation>Tiedoston vieressä ei ole tekstitystä ”{captions}”.</translation>
    </message>
    <message>
        <source>“{captions}” is a link to another file. Put the captions themselves there.</source>
        <translation>”{captions}” on linkki toiseen tiedostoon. Pane sen tilalle itse tekstitys.</translation>
    </message>
    <message>
        <source>The captions “{captions}” are neither SRT nor WebVTT.</source>
        <translation>Tekstitys ”{captions}” ei ole SRT- eikä WebVTT-muodossa.</translation>
    </message>
    <message>
        <source>There is nothing to read in “{captions}”.</source>
        <translation>Tekstityksessä ”{captions}” ei ole mitään luettavaa.</translation>
    </message>
    <message>
        <source>There are {count} captions in “{captions}”; {most} fit.</source>
        <translation>Tekstityksessä ”{captions}” on {count} repliikkiä; {most} mahtuu.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” has {length} characters; on the screen {most} fit. Please make two of it.</source>
        <translation>Tekstityksen ”{captions}” repliikissä kohdassa {at} on {length} merkkiä; näytölle mahtuu {most}. Jaa se kahdeksi.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” has a character that cannot be shown.</source>
        <translation>Tekstityksen ”{captions}” repliikissä kohdassa {at} on merkki, jota ei voi näyttää.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” ends before it begins.</source>
        <translation>Tekstityksen ”{captions}” repliikki kohdassa {at} päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” comes after the end of the video. Are these the captions of another one?</source>
        <translation>Tekstityksen ”{captions}” repliikki kohdassa {at} tulee vasta videon lopun jälkeen. Kuuluuko tekstitys toiseen videoon?</translation>
    </message>
    <message>
        <source>{file} was taken in.</source>
        <translation>{file} otettiin sisään.</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}. As before: {unchanged}. Made inactive: {inactive}.</source>
        <translation>Uusia: {added}. Muutettuja: {changed}. Ennallaan: {unchanged}. Ei enää aktiivisia: {inactive}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with {file}. The log says more.</source>
        <translation>Tiedoston {file} kanssa sattui jotain odottamatonta. Loki kertoo lisää.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Its name must end in one of these: {known}.</source>
        <translation>Tiedostoa {file} ei voi kirjoittaa. Nimen lopussa pitää olla jokin näistä: {known}.</translation>
    </message>
    <message>
        <source>There are no templates in the language {language}.</source>
        <translation>Kielellä {language} ei ole pohjia.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>There is no person {number} on the roster.</source>
        <translation>Henkilölistalla ei ole henkilöä {number}.</translation>
    </message>
    <message>
        <source>Person {number} is not active. Bring them back to the roster first.</source>
        <translation>Henkilö {number} ei ole aktiivinen. Palauta hänet ensin henkilölistalle.</translation>
    </message>
    <message>
        <source>Person {number} has the same name and team, or the same id. Two people of one name need an id each.</source>
        <translation>Henkilöllä {number} on sama nimi ja tiimi tai sama tunniste. Kaksi samannimistä henkilöä tarvitsee kumpikin oman tunnisteen.</translation>
    </message>
    <message>
        <source>The roster does not know the birthday of person {number}.</source>
        <translation>Henkilölistalla ei ole henkilön {number} syntymäpäivää.</translation>
    </message>
    <message>
        <source>The first name is missing.</source>
        <translation>Etunimi puuttuu.</translation>
    </message>
    <message>
        <source>“{text}” has {length} characters; there is room for {most}.</source>
        <translation>Tekstissä ”{text}” on {length} merkkiä; tilaa on {most} merkille.</translation>
    </message>
    <message>
        <source>“{text}” holds a character that cannot be shown.</source>
        <translation>Tekstissä ”{text}” on merkki, jota ei voi näyttää.</translation>
    </message>
    <message>
        <source>“{language}” is not a language that Encore speaks: {known}.</source>
        <translation>Encore ei puhu kieltä ”{language}”. Se puhuu näitä: {known}.</translation>
    </message>
    <message>
        <source>Two rows that differ mean the same person: {name}. Keep one, or give both an id.</source>
        <translation>Kaksi erilaista riviä tarkoittaa samaa henkilöä: {name}. Jätä toinen tai anna kummallekin tunniste.</translation>
    </message>
    <message>
        <source>There are {count} people called {name}. Give the row the id of one of them.</source>
        <translation>Nimellä {name} on {count} henkilöä. Anna riville heistä yhden tunniste.</translation>
    </message>
    <message>
        <source>The new roster is empty. Nobody was made inactive.</source>
        <translation>Uusi henkilölista on tyhjä. Kaikki pysyivät aktiivisina.</translation>
    </message>
    <message>
        <source>The new roster leaves out every manager, so that nobody could sign in. Nobody was made inactive.</source>
        <translation>Uudelta henkilölistalta puuttuvat kaikki esihenkilöt, joten kukaan ei voisi kirjautua. Kaikki pysyivät aktiivisina.</translation>
    </message>
    <message>
        <source>{name} is not the name of a picture file.</source>
        <translation>{name} ei ole kuvatiedoston nimi.</translation>
    </message>
    <message>
        <source>The frame {x}, {y}, {size} lies outside of every picture.</source>
        <translation>Rajaus {x}, {y}, {size} jää minkä tahansa kuvan ulkopuolelle.</translation>
    </message>
    <message>
        <source>The department needs a name.</source>
        <translation>Osasto tarvitsee nimen.</translation>
    </message>
    <message>
        <source>There is a department {name} already.</source>
        <translation>Osasto {name} on jo olemassa.</translation>
    </message>
    <message>
        <source>There is no department {name}.</source>
        <translation>Osastoa {name} ei ole.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Tunnuslauseessa pitää olla vähintään {least} merkkiä.</translation>
    </message>
    <message>
        <source>A passphrase has room for {most} characters.</source>
        <translation>Tunnuslauseeseen mahtuu {most} merkkiä.</translation>
    </message>
    <message>
        <source>Person {number} is a manager already.</source>
        <translation>Henkilö {number} on jo esihenkilö.</translation>
    </message>
    <message>
        <source>Person {number} is not a manager.</source>
        <translation>Henkilö {number} ei ole esihenkilö.</translation>
    </message>
    <message>
        <source>Person {number} is the only manager. Add another one first.</source>
        <translation>Henkilö {number} on ainoa esihenkilö. Lisää ensin toinen.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge. A manager can make you a new one.</source>
        <translation>Tätä nimikorttia ei tunneta. Esihenkilö voi tehdä sinulle uuden.</translation>
    </message>
    <message>
        <source>This badge has been replaced.</source>
        <translation>Tämän nimikortin tilalla on jo uusi.</translation>
    </message>
    <message>
        <source>That is not a badge. Hold your badge up here.</source>
        <translation>Tämä ei ole nimikortti. Näytä nimikorttisi tässä.</translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <translation>Tervetuloa, {name}.</translation>
    </message>
    <message>
        <source>That name and passphrase don&apos;t go together. Have another try.</source>
        <translation>Nimi ja tunnuslause eivät kuulu yhteen. Kokeile uudelleen.</translation>
    </message>
    <message>
        <source>A short pause first: try again in {seconds} s.</source>
        <translation>Pieni tauko ensin: kokeile {seconds} s päästä.</translation>
    </message>
    <message>
        <source>Everything about person {number} is gone.</source>
        <translation>Kaikki tiedot henkilöstä {number} on poistettu.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Ei näytetä</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Nimikirjaimet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>First name and photo</source>
        <translation>Etunimi ja kuva</translation>
    </message>
</context>
<context>
    <name>raffle</name>
    <message>
        <source>Moustache {number} is hidden: {place}.</source>
        <translation>Viikset {number} on piilotettu: {place}.</translation>
    </message>
    <message>
        <source>Moustache {number} has moved: {place}.</source>
        <translation>Viikset {number} on siirretty: {place}.</translation>
    </message>
    <message>
        <source>Moustache {number} has been found and is a ticket.</source>
        <translation>Viikset {number} on löydetty, ja niistä tuli arpa.</translation>
    </message>
    <message>
        <source>Moustache {number} is out of the game.</source>
        <translation>Viikset {number} eivät ole enää pelissä.</translation>
    </message>
    <message>
        <source>The raffle of moustache {number} is over.</source>
        <translation>Viiksien {number} arpajaiset ovat ohi.</translation>
    </message>
    <message>
        <source>That code didn&apos;t read.</source>
        <translation>Koodia ei saatu luettua.</translation>
    </message>
    <message>
        <source>That isn&apos;t one of our moustaches.</source>
        <translation>Nämä eivät ole meidän viiksiämme.</translation>
    </message>
    <message>
        <source>Scan the next one.</source>
        <translation>Lue seuraavat.</translation>
    </message>
    <message>
        <source>Before, it was noted here: {before}.</source>
        <translation>Ennen ne oli merkitty tänne: {before}.</translation>
    </message>
    <message>
        <source>Do not hide it again. Hide another one.</source>
        <translation>Älä piilota niitä uudelleen. Ota toiset.</translation>
    </message>
    <message>
        <source>Throw it away: whoever found it would get no ticket.</source>
        <translation>Heitä ne pois: löytäjä ei saisi niistä arpaa.</translation>
    </message>
    <message>
        <source>Throw it away: it cannot become a ticket any more.</source>
        <translation>Heitä ne pois: niistä ei enää tule arpaa.</translation>
    </message>
    <message>
        <source>It is not of this kiosk, or its code was printed for a test.</source>
        <translation>Ne eivät ole tältä kioskilta, tai koodi on tulostettu kokeeksi.</translation>
    </message>
    <message>
        <source>Scan a moustache with a code on it.</source>
        <translation>Lue viikset, joissa on koodi.</translation>
    </message>
    <message>
        <source>Say where it is hidden.</source>
        <translation>Kerro, minne ne piilotetaan.</translation>
    </message>
    <message>
        <source>The name of a hiding place has at most {most} characters.</source>
        <translation>Piilopaikan nimessä on enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>This hiding place is not on the list any more.</source>
        <translation>Tätä piilopaikkaa ei ole enää listalla.</translation>
    </message>
    <message>
        <source>There is a hiding place called “{place}” already.</source>
        <translation>Piilopaikka ”{place}” on jo olemassa.</translation>
    </message>
    <message>
        <source>“{place}” is in use: moustaches are hidden there, or were found there.</source>
        <translation>”{place}” on käytössä: siellä on viiksiä piilossa, tai niitä on löydetty sieltä.</translation>
    </message>
    <message>
        <source>A note has at most {most} characters.</source>
        <translation>Muistiinpanossa on enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>Write the hint first.</source>
        <translation>Kirjoita ensin vihje.</translation>
    </message>
    <message>
        <source>A hint has at most {most} characters.</source>
        <translation>Vihjeessä on enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>This hint is not of the present raffle.</source>
        <translation>Tämä vihje ei ole nykyisistä arpajaisista.</translation>
    </message>
    <message>
        <source>We don&apos;t know this moustache.</source>
        <translation>Näitä viiksiä ei tunneta.</translation>
    </message>
    <message>
        <source>This moustache is out of the game.</source>
        <translation>Nämä viikset eivät ole enää pelissä.</translation>
    </message>
    <message>
        <source>The raffle hasn&apos;t opened yet.</source>
        <translation>Arpajaiset eivät ole vielä alkaneet.</translation>
    </message>
    <message>
        <source>The raffle for this one is closed.</source>
        <translation>Näiden viiksien arpajaiset on jo suljettu.</translation>
    </message>
    <message>
        <source>We didn&apos;t recognise that badge.</source>
        <translation>Nimikorttia ei tunnistettu.</translation>
    </message>
    <message>
        <source>You are not in this raffle.</source>
        <translation>Et ole mukana näissä arpajaisissa.</translation>
    </message>
    <message>
        <source>You already have this one.</source>
        <translation>Nämä sinulla jo on.</translation>
    </message>
    <message>
        <source>This one has been found before.</source>
        <translation>Nämä on jo löydetty.</translation>
    </message>
    <message>
        <source>You have all the tickets one person can have.</source>
        <translation>Sinulla on jo kaikki arvat, jotka yksi voi saada.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is yours.</source>
        <translation>Arpa {ticket} on sinun.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Siinä kesti liian kauan.</translation>
    </message>
    <message>
        <source>Try once more, a little further away.</source>
        <translation>Kokeile uudelleen hieman kauempaa.</translation>
    </message>
    <message>
        <source>Look for a paper moustache with a code on it, and hold that up.</source>
        <translation>Etsi paperiviikset, joissa on koodi, ja näytä ne tässä.</translation>
    </message>
    <message>
        <source>Please show it to a manager, who will look it up.</source>
        <translation>Näytä ne esihenkilölle, hän selvittää asian.</translation>
    </message>
    <message>
        <source>Please give it to a manager. There are others to be found.</source>
        <translation>Anna ne esihenkilölle. Muita on vielä löydettävänä.</translation>
    </message>
    <message>
        <source>Keep the moustache safe and hold it up again when the raffle opens.</source>
        <translation>Pidä viikset tallessa ja näytä ne uudelleen, kun arpajaiset alkavat.</translation>
    </message>
    <message>
        <source>You may keep it as a souvenir. Better luck next time.</source>
        <translation>Saat pitää ne muistona. Parempi onni ensi kerralla.</translation>
    </message>
    <message>
        <source>Try your badge once more, or pick your name from the list.</source>
        <translation>Näytä nimikorttisi uudelleen tai valitse nimesi listasta.</translation>
    </message>
    <message>
        <source>The rules leave you out this time. Hand the moustache to a colleague.</source>
        <translation>Säännöt jättävät sinut tällä kertaa ulkopuolelle. Anna viikset työkaverille.</translation>
    </message>
    <message>
        <source>It is your ticket {ticket}. Now go and find another.</source>
        <translation>Niistä tuli jo arpasi {ticket}. Lähde etsimään seuraavia.</translation>
    </message>
    <message>
        <source>Somebody was faster. Leave it with a manager and keep looking.</source>
        <translation>Joku ehti ensin. Jätä ne esihenkilölle ja jatka etsimistä.</translation>
    </message>
    <message>
        <source>Make a colleague&apos;s day: put it back or pass it on.</source>
        <translation>Ilahduta työkaveria: pane ne takaisin tai anna eteenpäin.</translation>
    </message>
    <message>
        <source>Good find. See you at the draw.</source>
        <translation>Hyvin löydetty. Nähdään arvonnassa.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please hold it up again.</source>
        <translation>Mitään ei kadonnut. Näytä ne uudelleen.</translation>
    </message>
    <message>
        <source>The hunt is closed at this hour.</source>
        <translation>Jahti on tähän aikaan kiinni.</translation>
    </message>
    <message>
        <source>You have all your tickets for today.</source>
        <translation>Sinulla on jo kaikki tämän päivän arvat.</translation>
    </message>
    <message>
        <source>Keep the moustache safe. Open again: {when}.</source>
        <translation>Pidä viikset tallessa. Jahti jatkuu {when}.</translation>
    </message>
    <message>
        <source>Keep the moustache safe, or give it to a colleague. Your next ticket: {when}.</source>
        <translation>Pidä viikset tallessa tai anna ne työkaverille. Seuraavan arvan voit saada {when}.</translation>
    </message>
    <message>
        <source>We didn&apos;t recognise your colleague.</source>
        <translation>Työkaveriasi ei tunnistettu.</translation>
    </message>
    <message>
        <source>Your colleague is not in this raffle.</source>
        <translation>Työkaverisi ei ole mukana näissä arpajaisissa.</translation>
    </message>
    <message>
        <source>Your colleague has all the tickets one person can have.</source>
        <translation>Työkaverillasi on jo kaikki arvat, jotka yksi voi saada.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is your colleague&apos;s.</source>
        <translation>Arpa {ticket} on työkaverisi.</translation>
    </message>
    <message>
        <source>Try their badge once more, or pick their name from the list.</source>
        <translation>Näytä hänen nimikorttinsa uudelleen tai valitse hänen nimensä listasta.</translation>
    </message>
    <message>
        <source>The rules leave them out this time. Make somebody else&apos;s day.</source>
        <translation>Säännöt jättävät hänet tällä kertaa ulkopuolelle. Ilahduta jotakuta muuta.</translation>
    </message>
    <message>
        <source>Make somebody else&apos;s day with it.</source>
        <translation>Ilahduta niillä jotakuta muuta.</translation>
    </message>
    <message>
        <source>That was kind of you. Now go and find another.</source>
        <translation>Kauniisti tehty. Lähde nyt etsimään seuraavia.</translation>
    </message>
    <message>
        <source>Your colleague has all their tickets for today.</source>
        <translation>Työkaverillasi on jo kaikki tämän päivän arvat.</translation>
    </message>
    <message>
        <source>Keep the moustache safe, or choose somebody else. Their next ticket: {when}.</source>
        <translation>Pidä viikset tallessa tai valitse joku muu. Hän voi saada seuraavan arvan {when}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunnitteilla</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Julkistettu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Auki</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>Arvotaan</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Keskeytetty</translation>
    </message>
    <message>
        <source>Waiting for the winner</source>
        <translation>Odottaa voittajaa</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Lunastettu</translation>
    </message>
    <message>
        <source>Winner not here</source>
        <translation>Voittaja ei paikalla</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Mitätön</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tulostettu</translation>
    </message>
    <message>
        <source>Still hidden</source>
        <translation>Yhä piilossa</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löydetty</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>The file&apos;s format is “{found}”, not “encore-draw/1”.</source>
        <translation>Tiedoston muoto on ”{found}”, ei ”encore-draw/1”.</translation>
    </message>
    <message>
        <source>The file is not a whole record: {member} ({expected}).</source>
        <translation>Tiedosto ei ole kokonainen pöytäkirja: {member} ({expected}).</translation>
    </message>
    <message>
        <source>The tickets have a gap: {expected} should come where {found} is.</source>
        <translation>Arpojen numeroissa on aukko: kohdassa {found} pitäisi olla {expected}.</translation>
    </message>
    <message>
        <source>The ticket list does not have the check code that was shown.</source>
        <translation>Arpaluettelolla ei ole sitä tarkistuskoodia, joka näytettiin.</translation>
    </message>
    <message>
        <source>{holder} has {tickets} tickets, more than the rules allow.</source>
        <translation>Haltijalla {holder} on arpoja {tickets}, enemmän kuin säännöt sallivat.</translation>
    </message>
    <message>
        <source>The chain of {length} codes is shorter than the process asks for.</source>
        <translation>Koodiketjun pituus on {length}, vähemmän kuin menettely vaatii.</translation>
    </message>
    <message>
        <source>The rounds have a gap: {expected} should come where {found} is.</source>
        <translation>Kierroksissa on aukko: kohdassa {found} pitäisi olla {expected}.</translation>
    </message>
    <message>
        <source>Round {round} is beyond the chain of codes.</source>
        <translation>Kierros {round} menee koodiketjun yli.</translation>
    </message>
    <message>
        <source>The code of round {round} does not lead to what was committed to before.</source>
        <translation>Kierroksen {round} koodi ei johda siihen, mihin etukäteen sitouduttiin.</translation>
    </message>
    <message>
        <source>The secret does not lead to the commitment.</source>
        <translation>Salaisuus ei johda sitoumukseen.</translation>
    </message>
    <message>
        <source>The code of round {round} does not come from the secret.</source>
        <translation>Kierroksen {round} koodi ei synny salaisuudesta.</translation>
    </message>
    <message>
        <source>Contribution {number} has a label that is not allowed or comes twice.</source>
        <translation>Lisäyksen {number} nimi ei ole sallittu tai esiintyy kahdesti.</translation>
    </message>
    <message>
        <source>Contribution {number} has a text that is not in its plain form.</source>
        <translation>Lisäyksen {number} teksti ei ole pelkistetyssä muodossaan.</translation>
    </message>
    <message>
        <source>There are {found} contributions; a draw needs three or more.</source>
        <translation>Lisäyksiä on {found}; arvontaan tarvitaan vähintään kolme.</translation>
    </message>
    <message>
        <source>The dice are missing from the contributions.</source>
        <translation>Lisäyksistä puuttuvat nopat.</translation>
    </message>
    <message>
        <source>The dice are not the last contribution, or are not ten or more digits from 1 to 6.</source>
        <translation>Nopat eivät ole viimeinen lisäys tai ne eivät ole vähintään kymmenen numeroa väliltä 1–6.</translation>
    </message>
    <message>
        <source>Round {round} was drawn with no prize left.</source>
        <translation>Kierros {round} arvottiin, vaikka palkintoja ei ollut jäljellä.</translation>
    </message>
    <message>
        <source>Round {round} drew “{found}”; it was the turn of “{expected}”.</source>
        <translation>Kierroksella {round} arvottiin ”{found}”, vaikka vuorossa oli ”{expected}”.</translation>
    </message>
    <message>
        <source>Round {round} does not leave out the holders that the rules leave out.</source>
        <translation>Kierros {round} ei jätä pois niitä haltijoita, jotka säännöt jättävät pois.</translation>
    </message>
    <message>
        <source>Round {round} was won by ticket {expected}, not by {found} as the file says.</source>
        <translation>Kierroksen {round} voitti arpa {expected}, ei {found}, kuten tiedosto sanoo.</translation>
    </message>
    <message>
        <source>Round {round} has a winner although no ticket could win.</source>
        <translation>Kierroksella {round} on voittaja, vaikka mikään arpa ei voinut voittaa.</translation>
    </message>
    <message>
        <source>There was a draw, but the raffle never closed.</source>
        <translation>Arvonta pidettiin, mutta arpajaisia ei koskaan suljettu.</translation>
    </message>
    <message>
        <source>The first draw was earlier than the rules allow.</source>
        <translation>Ensimmäinen arvonta oli aikaisemmin kuin säännöt sallivat.</translation>
    </message>
    <message>
        <source>Round {round} is both waiting and settled, or neither.</source>
        <translation>Kierros {round} on sekä odottamassa että ratkaistu, tai ei kumpaakaan.</translation>
    </message>
    <message>
        <source>Round {round} was settled at a moment that never was.</source>
        <translation>Kierros {round} ratkaistiin hetkellä, jota ei ollut.</translation>
    </message>
    <message>
        <source>Round {round} is not valid, but no reason is given.</source>
        <translation>Kierros {round} on mitätön, mutta syytä ei ole annettu.</translation>
    </message>
    <message>
        <source>The winner of round {round} was called absent before the time was up.</source>
        <translation>Kierroksen {round} voittaja merkittiin poissaolevaksi ennen kuin aika oli kulunut.</translation>
    </message>
    <message>
        <source>The seal does not fit the file: something was changed.</source>
        <translation>Sinetti ei sovi tiedostoon: jotain on muutettu.</translation>
    </message>
    <message>
        <source>The file does not have the seal that was kept: something was changed.</source>
        <translation>Tiedoston sinetti ei ole se, joka pantiin talteen: jotain on muutettu.</translation>
    </message>
    <message>
        <source>This file is not a record of a draw: {reason}</source>
        <translation>Tämä tiedosto ei ole arvonnan pöytäkirja: {reason}</translation>
    </message>
    <message>
        <source>A seal has 64 digits and letters from 0 to f.</source>
        <translation>Sinetissä on 64 merkkiä: numeroita ja kirjaimia väliltä 0–f.</translation>
    </message>
    <message>
        <source>The rules need something else: {member}: {expected}.</source>
        <translation>Säännöissä pitää olla jotain muuta: {member}: {expected}.</translation>
    </message>
    <message>
        <source>The rules have no “{member}”. It is written “{known}”.</source>
        <translation>Säännöissä ei ole kohtaa ”{member}”. Se kirjoitetaan ”{known}”.</translation>
    </message>
    <message>
        <source>A raffle&apos;s name has 1 to {most} characters on one line.</source>
        <translation>Arpajaisten nimessä on 1–{most} merkkiä yhdellä rivillä.</translation>
    </message>
    <message>
        <source>There is no raffle at the moment.</source>
        <translation>Juuri nyt ei ole arpajaisia.</translation>
    </message>
    <message>
        <source>There is no raffle called {raffle}.</source>
        <translation>Arpajaisia nimeltä {raffle} ei ole.</translation>
    </message>
    <message>
        <source>“{name}” is still going on. Finish or abandon it first.</source>
        <translation>”{name}” on vielä kesken. Päätä tai keskeytä se ensin.</translation>
    </message>
    <message>
        <source>“{name}” is announced. Its rules do not change any more.</source>
        <translation>”{name}” on julkistettu. Sen säännöt eivät enää muutu.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation>”{name}” on jo auki.</translation>
    </message>
    <message>
        <source>“{name}” is not open.</source>
        <translation>”{name}” ei ole auki.</translation>
    </message>
    <message>
        <source>“{name}” is closed already.</source>
        <translation>”{name}” on jo suljettu.</translation>
    </message>
    <message>
        <source>Close the raffle first.</source>
        <translation>Sulje arpajaiset ensin.</translation>
    </message>
    <message>
        <source>Announce the raffle first.</source>
        <translation>Julkista arpajaiset ensin.</translation>
    </message>
    <message>
        <source>The secret of this raffle is not in the keys folder. Bring the folder back, or abandon the raffle.</source>
        <translation>Näiden arpajaisten salaisuus ei ole avainkansiossa. Palauta kansio tai keskeytä arpajaiset.</translation>
    </message>
    <message>
        <source>The secret in the keys folder is not the one that was committed to.</source>
        <translation>Avainkansion salaisuus ei ole se, johon sitouduttiin.</translation>
    </message>
    <message>
        <source>This raffle was drawn before, with other contributions or tickets. A draw is never repeated: bring back the newer backup, or abandon the raffle.</source>
        <translation>Näissä arpajaisissa on jo arvottu muilla lisäyksillä tai toisella arpaluettelolla. Arvontaa ei koskaan toisteta: palauta uudempi varmuuskopio tai keskeytä arpajaiset.</translation>
    </message>
    <message>
        <source>The tickets in storage are not those that were closed. Nothing can be drawn from them.</source>
        <translation>Tallennetut arvat eivät ole samat kuin suljettaessa. Niistä ei voi arpoa mitään.</translation>
    </message>
    <message>
        <source>The rules leave out {key}, but nobody on the roster has this id.</source>
        <translation>Säännöt jättävät pois tunnisteen {key}, mutta sitä ei ole kenelläkään henkilölistalla.</translation>
    </message>
    <message>
        <source>A label has 1 to 40 letters from A to Z, digits, spaces, - or _.</source>
        <translation>Nimessä on 1–40 merkkiä: kirjaimia A–Z, numeroita, välilyöntejä, - tai _.</translation>
    </message>
    <message>
        <source>There is a contribution called {label} already. Choose another label.</source>
        <translation>Lisäys nimeltä {label} on jo olemassa. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Nothing is left of this text: only letters from A to Z and digits count.</source>
        <translation>Tästä tekstistä ei jää mitään: vain kirjaimet A–Z ja numerot lasketaan.</translation>
    </message>
    <message>
        <source>A text has at most {most} letters and digits.</source>
        <translation>Tekstissä on enintään {most} kirjainta ja numeroa.</translation>
    </message>
    <message>
        <source>The dice have been rolled. Nothing more can be added.</source>
        <translation>Nopat on heitetty. Mitään ei voi enää lisätä.</translation>
    </message>
    <message>
        <source>That is enough: roll the dice now and add them.</source>
        <translation>Se riittää: heitä nyt nopat ja lisää ne.</translation>
    </message>
    <message>
        <source>The dice come last, after two or more other contributions.</source>
        <translation>Nopat tulevat viimeisinä, vähintään kahden muun lisäyksen jälkeen.</translation>
    </message>
    <message>
        <source>Roll ten dice or more, and type only their digits, from 1 to 6.</source>
        <translation>Heitä vähintään kymmenen noppaa ja kirjoita vain niiden numerot 1–6.</translation>
    </message>
    <message>
        <source>Before the first draw, collect three contributions or more; the dice come last.</source>
        <translation>Kerää ennen ensimmäistä arvontaa vähintään kolme lisäystä; nopat tulevat viimeisinä.</translation>
    </message>
    <message>
        <source>The first draw can begin in {seconds} seconds.</source>
        <translation>Ensimmäinen arvonta voi alkaa {seconds} sekunnin päästä.</translation>
    </message>
    <message>
        <source>Every prize has its winner.</source>
        <translation>Jokaisella palkinnolla on voittaja.</translation>
    </message>
    <message>
        <source>No ticket is left that can win “{prize}”. You can finish the raffle now.</source>
        <translation>Mikään jäljellä oleva arpa ei voi voittaa palkintoa ”{prize}”. Voit nyt päättää arpajaiset.</translation>
    </message>
    <message>
        <source>The chain has no code left. You can finish the raffle now.</source>
        <translation>Ketjussa ei ole enää koodeja. Voit nyt päättää arpajaiset.</translation>
    </message>
    <message>
        <source>The next round is {next}, not {round}.</source>
        <translation>Seuraava kierros on {next}, ei {round}.</translation>
    </message>
    <message>
        <source>There is no round {round}.</source>
        <translation>Kierrosta {round} ei ole.</translation>
    </message>
    <message>
        <source>Nobody has claimed the prize of round {round}, so it cannot be handed over.</source>
        <translation>Kierroksen {round} palkintoa ei ole lunastettu, joten sitä ei voi luovuttaa.</translation>
    </message>
    <message>
        <source>Round {round} is settled already: {outcome}.</source>
        <translation>Kierros {round} on jo ratkaistu: {outcome}.</translation>
    </message>
    <message>
        <source>A win is claimed, absent or void, not {outcome}.</source>
        <translation>Voiton tila on claimed, absent tai void, ei {outcome}.</translation>
    </message>
    <message>
        <source>The winner still has time: {seconds} seconds before the win can be given up.</source>
        <translation>Voittajalla on vielä aikaa: voitosta voi luopua {seconds} sekunnin päästä.</translation>
    </message>
    <message>
        <source>This needs a reason, of 1 to {most} characters.</source>
        <translation>Tämä tarvitsee syyn, 1–{most} merkkiä.</translation>
    </message>
    <message>
        <source>This needs a second manager, somebody else than you.</source>
        <translation>Tämä tarvitsee toisen esihenkilön, jonkun muun kuin sinut.</translation>
    </message>
    <message>
        <source>Round {round} still waits for its winner. Settle it first.</source>
        <translation>Kierros {round} odottaa vielä voittajaansa. Ratkaise se ensin.</translation>
    </message>
    <message>
        <source>“{prize}” can still be won. Draw it before you finish.</source>
        <translation>”{prize}” on vielä voitettavissa. Arvo se ennen kuin päätät arpajaiset.</translation>
    </message>
    <message>
        <source>Make from 1 to {most} moustaches at a time.</source>
        <translation>Tee kerralla 1–{most} viikset.</translation>
    </message>
    <message>
        <source>There is no moustache number {number}.</source>
        <translation>Viiksiä numero {number} ei ole.</translation>
    </message>
    <message>
        <source>Moustache {number} has been found and is a ticket. It stays one.</source>
        <translation>Viikset {number} on löydetty, ja niistä tuli arpa. Arpa pysyy.</translation>
    </message>
    <message>
        <source>Moustache {number} is not noted as hidden, or has been found.</source>
        <translation>Viiksiä {number} ei ole merkitty piilotetuiksi, tai ne on löydetty.</translation>
    </message>
    <message>
        <source>There is no batch number {number}.</source>
        <translation>Erää numero {number} ei ole.</translation>
    </message>
    <message>
        <source>Nothing is left of batch {number}: every moustache is found or retired.</source>
        <translation>Erästä {number} ei ole mitään jäljellä: kaikki viikset on löydetty tai poistettu.</translation>
    </message>
    <message>
        <source>Moustache {number} is retired already.</source>
        <translation>Viikset {number} on jo poistettu pelistä.</translation>
    </message>
    <message>
        <source>There is no ticket number {number}.</source>
        <translation>Arpaa numero {number} ei ole.</translation>
    </message>
    <message>
        <source>This person cannot have tickets in this raffle.</source>
        <translation>Tämä henkilö ei voi saada arpoja näissä arpajaisissa.</translation>
    </message>
    <message>
        <source>This person has all the tickets one person can have.</source>
        <translation>Tällä henkilöllä on jo kaikki arvat, jotka yksi voi saada.</translation>
    </message>
    <message>
        <source>There is no ticket, so nobody can win. Prizes that stay without a winner: {left}.</source>
        <translation>Arpoja ei ole, joten kukaan ei voi voittaa. Ilman voittajaa jääviä palkintoja: {left}.</translation>
    </message>
    <message>
        <source>No ticket is left that can win. Prizes that stay without a winner: {left}.</source>
        <translation>Mikään jäljellä oleva arpa ei voi voittaa. Ilman voittajaa jääviä palkintoja: {left}.</translation>
    </message>
    <message>
        <source>The chain has no code left for another draw. Prizes that stay without a winner: {left}.</source>
        <translation>Ketjussa ei ole koodia seuraavaan arvontaan. Ilman voittajaa jääviä palkintoja: {left}.</translation>
    </message>
    <message>
        <source>Only one ticket can win, so everybody knows who gets the next prize.</source>
        <translation>Vain yksi arpa voi voittaa, joten seuraavan palkinnon saaja on jo selvä.</translation>
    </message>
    <message>
        <source>Only one person has tickets that can win, and gets the next prize for certain.</source>
        <translation>Vain yhdellä ihmisellä on arpoja, jotka voivat voittaa. Hän saa seuraavan palkinnon varmasti.</translation>
    </message>
    <message>
        <source>Fewer people can win than there are prizes: {people} for {prizes}, and nobody wins twice. Prizes that stay without a winner: {left}.</source>
        <translation>Voittajiksi voi tulla {people}, palkintoja on {prizes}, eikä kukaan voita kahdesti. Ilman voittajaa jääviä palkintoja: {left}.</translation>
    </message>
    <message>
        <source>Fewer tickets can win than there are prizes: {tickets} for {prizes}. Prizes that stay without a winner: {left}.</source>
        <translation>Voittavia arpoja voi olla {tickets}, palkintoja on {prizes}. Ilman voittajaa jääviä palkintoja: {left}.</translation>
    </message>
    <message>
        <source>Only one ticket can win, so everybody knows who gets the next prize. Prizes that then stay without a winner: {left}.</source>
        <translation>Vain yksi arpa voi voittaa, joten seuraavan palkinnon saaja on jo selvä. Sen jälkeen ilman voittajaa jääviä palkintoja: {left}.</translation>
    </message>
    <message>
        <source>Only one person has tickets that can win, and gets the next prize for certain. Prizes that then stay without a winner: {left}.</source>
        <translation>Vain yhdellä ihmisellä on arpoja, jotka voivat voittaa. Hän saa seuraavan palkinnon varmasti. Sen jälkeen ilman voittajaa jääviä palkintoja: {left}.</translation>
    </message>
    <message>
        <source>Only one person has tickets that can win, and gets all the prizes that are left.</source>
        <translation>Vain yhdellä ihmisellä on arpoja, jotka voivat voittaa. Hän saa kaikki jäljellä olevat palkinnot.</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>There is nothing to read in it: no title, no text and no words.</source>
        <translation>Siinä ei ole mitään luettavaa: ei otsikkoa, tekstiä eikä asiakkaan sanoja.</translation>
    </message>
    <message>
        <source>The {field} has {length} characters; on the screen {most} fit. Please shorten it.</source>
        <translation>Kentässä ”{field}” on {length} merkkiä; näytölle mahtuu {most}. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>A recognition of the kind {kind} has no {field}.</source>
        <translation>Lajilla ”{kind}” ei ole kenttää ”{field}”.</translation>
    </message>
    <message>
        <source>The {field} holds a character that no screen can show.</source>
        <translation>Kentässä ”{field}” on merkki, jota mikään näyttö ei osaa näyttää.</translation>
    </message>
    <message>
        <source>It names {count} people and teams; {most} fit. Name the whole team instead.</source>
        <translation>Siinä on {count} henkilöä ja tiimiä; {most} mahtuu. Nimeä mieluummin koko tiimi.</translation>
    </message>
    <message>
        <source>It names nobody: no person, no team and no department.</source>
        <translation>Siinä ei mainita ketään: ei henkilöä, tiimiä eikä osastoa.</translation>
    </message>
    <message>
        <source>Its last day ({until}) lies before its first ({start}).</source>
        <translation>Sen viimeinen päivä ({until}) on ennen ensimmäistä ({start}).</translation>
    </message>
    <message>
        <source>The priority must be a number from 0 to {most}, not {found}.</source>
        <translation>Tärkeyden pitää olla luku 0–{most}, ei {found}.</translation>
    </message>
    <message>
        <source>Its story has {count} pages; {most} are shown at most.</source>
        <translation>Sen tarinassa on {count} sivua; enintään {most} näytetään.</translation>
    </message>
    <message>
        <source>One of its weekdays is none. They go from Monday to Sunday.</source>
        <translation>Jokin sen viikonpäivistä ei ole viikonpäivä. Ne ovat maanantaista sunnuntaihin.</translation>
    </message>
    <message>
        <source>Of its times of day only one is there. It needs both, or none.</source>
        <translation>Kellonajoista vain toinen on annettu. Tarvitaan molemmat tai ei kumpaakaan.</translation>
    </message>
    <message>
        <source>It ends at the very time of day at which it begins.</source>
        <translation>Se päättyy samaan kellonaikaan kuin alkaa.</translation>
    </message>
    <message>
        <source>Winners come from a draw. Nobody writes them by hand.</source>
        <translation>Voittajat tulevat arvonnasta. Heitä ei kirjoiteta käsin.</translation>
    </message>
    <message>
        <source>The id has {length} characters; {most} are allowed.</source>
        <translation>Tunnisteessa on {length} merkkiä; enintään {most} sallitaan.</translation>
    </message>
    <message>
        <source>The id {key} stands in another line too (line {line}).</source>
        <translation>Tunniste {key} on myös toisella rivillä (rivi {line}).</translation>
    </message>
    <message>
        <source>Nobody on the roster is called {name}.</source>
        <translation>Henkilölistalla ei ole ketään nimeltä {name}.</translation>
    </message>
    <message>
        <source>Several people are called {name}. Write the person&apos;s id instead.</source>
        <translation>Nimellä {name} on useita. Kirjoita sen sijaan henkilön tunniste.</translation>
    </message>
    <message>
        <source>Several people have the first name {name} ({teams}). Write the whole name or the id.</source>
        <translation>Etunimi {name} on usealla ({teams}). Kirjoita koko nimi tai tunniste.</translation>
    </message>
    <message>
        <source>There is no value called {name}.</source>
        <translation>Arvoa nimeltä {name} ei ole.</translation>
    </message>
    <message>
        <source>With {name} there would be more than {most} values.</source>
        <translation>Jos {name} lisätään, arvoja on enemmän kuin {most}.</translation>
    </message>
    <message>
        <source>That recognition is not there any more.</source>
        <translation>Tätä tunnustusta ei enää ole.</translation>
    </message>
    <message>
        <source>Thanks go to somebody else. Please choose a colleague.</source>
        <translation>Kiitos kuuluu jollekulle muulle. Valitse työkaveri.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>customer&apos;s words</source>
        <translation>asiakkaan sanat</translation>
    </message>
    <message>
        <source>note</source>
        <translation>esihenkilön viesti</translation>
    </message>
    <message>
        <source>source</source>
        <translation>lähde</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>lähettäjä</translation>
    </message>
    <message>
        <source>team</source>
        <translation>tiimi</translation>
    </message>
    <message>
        <source>value</source>
        <translation>arvo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>kuva</translation>
    </message>
    <message>
        <source>further page</source>
        <translation>jatkosivu</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>merkkipäivä</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>kiitos</translation>
    </message>
    <message>
        <source>customer praise</source>
        <translation>asiakkaan kehu</translation>
    </message>
    <message>
        <source>award</source>
        <translation>huomionosoitus</translation>
    </message>
    <message>
        <source>hero</source>
        <translation>sankari</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>merkkipaalu</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>voittaja</translation>
    </message>
    <message>
        <source>value story</source>
        <translation>arvotarina</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>vinkki</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>tiedote</translation>
    </message>
    <message>
        <source>We listen</source>
        <translation>Kuuntelemme</translation>
    </message>
    <message>
        <source>First the person, then the case.</source>
        <translation>Ensin ihminen, sitten asia.</translation>
    </message>
    <message>
        <source>We keep promises</source>
        <translation>Pidämme lupauksemme</translation>
    </message>
    <message>
        <source>We say what happens next, and then it does.</source>
        <translation>Kerromme, mitä seuraavaksi tapahtuu, ja niin tapahtuu.</translation>
    </message>
    <message>
        <source>We help each other</source>
        <translation>Autamme toisiamme</translation>
    </message>
    <message>
        <source>Nobody is alone with a hard call.</source>
        <translation>Kukaan ei jää yksin vaikean puhelun kanssa.</translation>
    </message>
    <message>
        <source>We leave things better</source>
        <translation>Jätämme jälkeemme parempaa</translation>
    </message>
    <message>
        <source>What went wrong once is mended for the next one too.</source>
        <translation>Mikä kerran meni pieleen, korjataan seuraavallekin.</translation>
    </message>
    <message>
        <source>Thank you for staying with me through that hard call.</source>
        <translation>Kiitos, että pysyit rinnallani sen vaikean puhelun ajan.</translation>
    </message>
    <message>
        <source>You dropped everything and helped me. Thank you.</source>
        <translation>Jätit kaiken kesken ja autoit minua. Kiitos.</translation>
    </message>
    <message>
        <source>Thank you for explaining it to me so patiently.</source>
        <translation>Kiitos, että selitit sen minulle niin kärsivällisesti.</translation>
    </message>
    <message>
        <source>Thank you for covering for me when I needed it.</source>
        <translation>Kiitos, että tuurasit minua, kun sitä tarvitsin.</translation>
    </message>
    <message>
        <source>Your good mood carried us all through the shift.</source>
        <translation>Hyvä tuulesi kantoi meitä kaikkia koko vuoron.</translation>
    </message>
    <message>
        <source>I heard how you spoke with that customer. That was beautiful work.</source>
        <translation>Kuulin, miten puhuit sille asiakkaalle. Se oli hienoa työtä.</translation>
    </message>
    <message>
        <source>Your idea made my work easier every day since.</source>
        <translation>Ideasi on helpottanut työtäni joka päivä siitä lähtien.</translation>
    </message>
    <message>
        <source>Thank you for making me feel welcome from my first day.</source>
        <translation>Kiitos, että toivotit minut tervetulleeksi heti ensimmäisenä päivänä.</translation>
    </message>
    <message>
        <source>Good to have you here today.</source>
        <translation>Hienoa, että olet täällä tänään.</translation>
    </message>
    <message>
        <source>Say the customer&apos;s name once. It turns a case back into a person.</source>
        <translation>Sano asiakkaan nimi kerran. Se tekee tapauksesta taas ihmisen.</translation>
    </message>
    <message>
        <source>Let them finish. The last sentence is often the real one.</source>
        <translation>Anna asiakkaan puhua loppuun. Viimeinen lause on usein se oikea.</translation>
    </message>
    <message>
        <source>Tell people what happens next, and when. Then do it.</source>
        <translation>Kerro, mitä seuraavaksi tapahtuu ja milloin. Tee sitten niin.</translation>
    </message>
    <message>
        <source>A smile can be heard. So can a sigh.</source>
        <translation>Hymyn kuulee. Huokauksenkin.</translation>
    </message>
    <message>
        <source>“I don&apos;t know, but I will find out” is a very good answer.</source>
        <translation>”En tiedä, mutta otan selvää” on oikein hyvä vastaus.</translation>
    </message>
    <message>
        <source>After a hard call: stand up, breathe out slowly, drink some water.</source>
        <translation>Vaikean puhelun jälkeen: nouse ylös, hengitä hitaasti ulos, juo vettä.</translation>
    </message>
    <message>
        <source>Ask one question more than you need. It saves the second call.</source>
        <translation>Kysy yksi kysymys enemmän kuin tarvitset. Se säästää toisen puhelun.</translation>
    </message>
    <message>
        <source>Did a colleague help you today? Tell them here, in twenty seconds.</source>
        <translation>Auttoiko työkaveri sinua tänään? Kerro se tässä kahdessakymmenessä sekunnissa.</translation>
    </message>
    <message>
        <source>It tells something private that does not belong on a screen.</source>
        <translation>Se kertoo jotain yksityistä, mikä ei kuulu näytölle.</translation>
    </message>
    <message>
        <source>It could hurt somebody, even if it was not meant to.</source>
        <translation>Se voisi loukata jotakuta, vaikkei niin ole tarkoitettu.</translation>
    </message>
    <message>
        <source>Not everybody will see that it is a joke.</source>
        <translation>Kaikki eivät huomaa, että se on vitsi.</translation>
    </message>
    <message>
        <source>A customer could be recognised by what it tells.</source>
        <translation>Siitä voisi tunnistaa asiakkaan.</translation>
    </message>
    <message>
        <source>It is not clear what for. Say what they did, and send it again.</source>
        <translation>Siitä ei selviä, mistä kiitetään. Kerro, mitä hän teki, ja lähetä uudelleen.</translation>
    </message>
    <message>
        <source>It is on the screen already.</source>
        <translation>Se on jo näytöllä.</translation>
    </message>
    <message>
        <source>The handwriting could not be kept. Please write it again, a bit shorter.</source>
        <translation>Käsin kirjoitettua ei saatu talteen. Kirjoita se uudelleen, hieman lyhyemmin.</translation>
    </message>
    <message>
        <source>Say why: whoever sent it can read the reason with their badge.</source>
        <translation>Kerro miksi: lähettäjä voi lukea syyn nimikortillaan.</translation>
    </message>
    <message>
        <source>The reason has {length} characters; {most} are allowed.</source>
        <translation>Syyssä on {length} merkkiä; enintään {most} sallitaan.</translation>
    </message>
    <message>
        <source>Write a few words first, or draw them.</source>
        <translation>Kirjoita ensin muutama sana näppäimillä tai sormella.</translation>
    </message>
    <message>
        <source>Only a customer&apos;s praise is answered with a note.</source>
        <translation>Viestillä vastataan vain asiakkaan kehuun.</translation>
    </message>
    <message>
        <source>Somebody has answered this praise already. Thank you all the same.</source>
        <translation>Joku on jo vastannut tähän kehuun. Kiitos silti.</translation>
    </message>
    <message>
        <source>Somebody has decided about it already: it is not to be shown.</source>
        <translation>Joku on jo päättänyt, ettei sitä näytetä.</translation>
    </message>
    <message>
        <source>Please say who you are: hold up your badge, or pick your name.</source>
        <translation>Kerro, kuka olet: näytä nimikorttisi tai valitse nimesi.</translation>
    </message>
    <message>
        <source>Only what was refused has a reason. Write its state beside it.</source>
        <translation>Vain hylätyllä on syy. Kirjoita tila sen viereen.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of the file was taken in.</source>
        <translation>Tuonti pysäytettiin. Tiedostosta ei otettu mitään.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>syy</translation>
    </message>
    <message>
        <source>sender&apos;s words</source>
        <translation>lähettäjän sanat</translation>
    </message>
    <message>
        <source>It waits for a manager&apos;s approval, in the queue.</source>
        <translation>Se odottaa jonossa esihenkilön hyväksyntää.</translation>
    </message>
    <message>
        <source>It waits for a leader&apos;s personal note. Write one, and it comes at once.</source>
        <translation>Se odottaa esihenkilön omaa viestiä. Kirjoita viesti, niin se tulee heti.</translation>
    </message>
    <message>
        <source>A manager refused it: {reason}</source>
        <translation>Esihenkilö hylkäsi sen: {reason}</translation>
    </message>
    <message>
        <source>A manager took it off the screen.</source>
        <translation>Esihenkilö otti sen pois näytöltä.</translation>
    </message>
    <message>
        <source>Its first day is still to come: {day}.</source>
        <translation>Sen ensimmäinen päivä on vasta tulossa: {day}.</translation>
    </message>
    <message>
        <source>Its last day is over: {day}.</source>
        <translation>Sen viimeinen päivä on ohi: {day}.</translation>
    </message>
    <message>
        <source>This is not one of its weekdays. It is back on {day} at {time}.</source>
        <translation>Tänään ei ole sen viikonpäivä. Se palaa {day} klo {time}.</translation>
    </message>
    <message>
        <source>It has hours of its own, from {begin} to {end}. It is back on {day} at {time}.</source>
        <translation>Sillä on omat kellonaikansa, {begin}–{end}. Se palaa {day} klo {time}.</translation>
    </message>
    <message>
        <source>It waits for its turn. Before it: {before}. It comes in about {minutes} minutes, or earlier.</source>
        <translation>Se odottaa vuoroaan. Ennen sitä: {before}. Se tulee noin {minutes} minuutin päästä tai aiemmin.</translation>
    </message>
    <message>
        <source>It waits for its turn. Before it there are {before} or more.</source>
        <translation>Se odottaa vuoroaan. Ennen sitä on {before} tai enemmän.</translation>
    </message>
    <message>
        <source>It is one of the next to come.</source>
        <translation>Se on seuraavien joukossa.</translation>
    </message>
    <message>
        <source>Its slide could not be shown, and is tried again within ten minutes. Its picture or film may be gone.</source>
        <translation>Sitä ei saatu näytettyä, ja sitä yritetään uudelleen kymmenen minuutin kuluessa. Kuva tai elokuva on ehkä kadonnut.</translation>
    </message>
    <message>
        <source>It is on the screen now.</source>
        <translation>Se on nyt näytöllä.</translation>
    </message>
    <message>
        <source>Only what may be shown now can be a newsflash. See why this one may not.</source>
        <translation>Pikauutisena voi näyttää vain sen, mikä saa nyt näkyä. Katso, miksi tämä ei saa.</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>A lot is coming in that we cannot read. A good code still counts at once.</source>
        <translation>Nyt tulee paljon sellaista, mitä ei saada luettua. Hyvä koodi kelpaa silti heti.</translation>
    </message>
    <message>
        <source>Those were many tries. Typing goes on in half a minute; scanning works meanwhile.</source>
        <translation>Siinä oli monta yritystä. Kirjoittaa voit taas puolen minuutin päästä; lukija toimii koko ajan.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Täällä ei ole kameraa.</translation>
    </message>
    <message>
        <source>The camera does not answer just now.</source>
        <translation>Kamera ei juuri nyt vastaa.</translation>
    </message>
    <message>
        <source>The camera is not plugged in.</source>
        <translation>Kamera ei ole kytkettynä.</translation>
    </message>
    <message>
        <source>All is well: codes arrive whole, quickly and once.</source>
        <translation>Kaikki on kunnossa: koodit tulevat kokonaisina, nopeasti ja kerran.</translation>
    </message>
    <message>
        <source>A code came in with a wrong letter. Hold the paper still and flat, and wipe the scanner&apos;s window. If it happens again and again, choose a longer pause between characters in the scanner&apos;s manual.</source>
        <translation>Koodissa oli väärä kirjain. Pidä paperi suorassa ja paikallaan ja pyyhi lukijan ikkuna. Jos sama toistuu, valitse lukijan ohjekirjasta pidempi tauko merkkien väliin.</translation>
    </message>
    <message>
        <source>Only a part of a code came in. Choose a shorter pause between characters in the scanner&apos;s manual, and plug the scanner into the machine itself, not into a hub.</source>
        <translation>Koodista tuli vain osa. Valitse lukijan ohjekirjasta lyhyempi tauko merkkien väliin ja kytke lukija suoraan koneeseen, ei USB-jakajaan.</translation>
    </message>
    <message>
        <source>It types slowly: {median} ms from key to key, {longest} ms at the longest. From 35 and 100 ms on a code may be taken for typing. Choose a shorter pause between characters in the scanner&apos;s manual.</source>
        <translation>Se kirjoittaa hitaasti: merkkien väli on {median} ms, pisin {longest} ms. Jos ne ovat 35 ja 100 ms tai enemmän, koodi voi näyttää käsin kirjoitetulta. Valitse lukijan ohjekirjasta lyhyempi tauko merkkien väliin.</translation>
    </message>
    <message>
        <source>It sends more than the code, and so the code does not count: {text} Switch prefix and suffix off in the scanner&apos;s manual; only Enter may follow.</source>
        <translation>Se lähettää muutakin kuin koodin, eikä koodi siksi kelpaa: {text} Poista etuliite ja loppuliite käytöstä lukijan ohjekirjan avulla; perään saa tulla vain Enter.</translation>
    </message>
    <message>
        <source>It sends control characters. They press nothing here, but a code with them does not count. Switch function codes and control characters off in the scanner&apos;s manual.</source>
        <translation>Se lähettää ohjausmerkkejä. Ne eivät tee täällä mitään, mutta koodi, jossa niitä on, ei kelpaa. Poista toimintokoodit ja ohjausmerkit käytöstä lukijan ohjekirjan avulla.</translation>
    </message>
    <message>
        <source>It sends {text} before each code. Codes count all the same. To mend it, switch the prefix off in the scanner&apos;s manual.</source>
        <translation>Se lähettää jokaisen koodin edellä {text}. Koodit kelpaavat silti. Korjaa poistamalla etuliite käytöstä lukijan ohjekirjan avulla.</translation>
    </message>
    <message>
        <source>It sends {text} after each code. Codes count all the same. To mend it, choose Enter as the only suffix in the scanner&apos;s manual.</source>
        <translation>Se lähettää jokaisen koodin perässä {text}. Koodit kelpaavat silti. Korjaa valitsemalla lukijan ohjekirjasta ainoaksi loppuliitteeksi Enter.</translation>
    </message>
    <message>
        <source>This machine has another keyboard than the scanner thinks: {keyboard}. Our codes are read all the same. To mend it, scan the keyboard or country {keyboard} in the scanner&apos;s manual.</source>
        <translation>Tässä koneessa on eri näppäimistö kuin lukija luulee: {keyboard}. Meidän koodimme luetaan silti. Korjaa lukemalla lukijan ohjekirjasta näppäimistö tai maa: {keyboard}.</translation>
    </message>
    <message>
        <source>The scanner thinks that this machine has another keyboard: {keyboard}. Our codes are read all the same. To mend it, scan the keyboard or country USA in the scanner&apos;s manual.</source>
        <translation>Lukija luulee, että tässä koneessa on toinen näppäimistö: {keyboard}. Meidän koodimme luetaan silti. Korjaa lukemalla lukijan ohjekirjasta näppäimistö tai maa USA.</translation>
    </message>
    <message>
        <source>The keyboard that is set up on this machine is none that Encore knows. Our codes are read all the same.</source>
        <translation>Encore ei tunne tämän koneen näppäimistöasetusta. Meidän koodimme luetaan silti.</translation>
    </message>
    <message>
        <source>The scanner thinks that this machine has another keyboard than it has. Our codes are read all the same. To mend it, scan the keyboard or country USA in the scanner&apos;s manual.</source>
        <translation>Lukija luulee, että tässä koneessa on toinen näppäimistö kuin on. Meidän koodimme luetaan silti. Korjaa lukemalla lukijan ohjekirjasta näppäimistö tai maa USA.</translation>
    </message>
    <message>
        <source>It sends no Enter after a code. Our codes count at once all the same; other codes are noticed a moment later. To mend it, choose Enter as the suffix in the scanner&apos;s manual.</source>
        <translation>Se ei lähetä koodin perässä Enteriä. Meidän koodimme kelpaavat silti heti; muut huomataan hetken päästä. Korjaa valitsemalla lukijan ohjekirjasta loppuliitteeksi Enter.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Codes count all the same.</source>
        <translation>Caps Lock on päällä. Koodit kelpaavat silti.</translation>
    </message>
    <message>
        <source>It sends each code more than once. It counts once. To mend it, choose a longer time before the same code is read again in the scanner&apos;s manual.</source>
        <translation>Se lähettää jokaisen koodin useammin kuin kerran. Koodi kelpaa kerran. Korjaa valitsemalla lukijan ohjekirjasta pidempi aika ennen saman koodin lukemista uudelleen.</translation>
    </message>
    <message>
        <source>That is no code of ours. The scanner reads it, so it works. Scan the codes of the test sheet.</source>
        <translation>Se ei ole meidän koodimme. Lukija luki sen, joten se toimii. Lue testiarkin koodit.</translation>
    </message>
    <message>
        <source>The scanner is not there. Is it plugged in? Encore goes on as soon as it is. Meanwhile it may type like a keyboard.</source>
        <translation>Lukijaa ei löydy. Onko se kytketty? Encore jatkaa heti, kun se on. Sitä ennen se voi kirjoittaa kuin näppäimistö.</translation>
    </message>
    <message>
        <source>Encore may not open the scanner. Whoever looks after this machine finds the rule for it in docs/devices.md. Meanwhile it types like a keyboard.</source>
        <translation>Encorella ei ole lupaa avata lukijaa. Koneen ylläpitäjä löytää säännön tiedostosta docs/devices.md. Sitä ennen se kirjoittaa kuin näppäimistö.</translation>
    </message>
    <message>
        <source>Another program has taken the scanner for itself. Close it; Encore tries again every few seconds.</source>
        <translation>Toinen ohjelma on varannut lukijan. Sulje se; Encore yrittää uudelleen muutaman sekunnin välein.</translation>
    </message>
    <message>
        <source>What is set up as the scanner is no keyboard. The setting is scanner_device; docs/devices.md says what to write there.</source>
        <translation>Lukijaksi asetettu laite ei ole näppäimistö. Asetus on scanner_device; docs/devices.md kertoo, mitä siihen kirjoitetaan.</translation>
    </message>
    <message>
        <source>Only Linux can keep a keyboard scanner for Encore alone. Here it types like a keyboard, and that works too.</source>
        <translation>Vain Linux voi varata kirjoittavan lukijan Encorelle. Täällä se kirjoittaa kuin näppäimistö, ja sekin toimii.</translation>
    </message>
    <message>
        <source>US</source>
        <translation>yhdysvaltalainen</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>brittiläinen</translation>
    </message>
    <message>
        <source>German</source>
        <translation>saksalainen</translation>
    </message>
    <message>
        <source>Swiss German</source>
        <translation>sveitsinsaksalainen</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ranskalainen</translation>
    </message>
    <message>
        <source>Swiss French</source>
        <translation>sveitsinranskalainen</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>belgialainen</translation>
    </message>
    <message>
        <source>Canadian French</source>
        <translation>kanadanranskalainen</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanjalainen</translation>
    </message>
    <message>
        <source>Latin American</source>
        <translation>latinalaisamerikkalainen</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugalilainen</translation>
    </message>
    <message>
        <source>Brazilian</source>
        <translation>brasilialainen</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italialainen</translation>
    </message>
    <message>
        <source>Finnish or Swedish</source>
        <translation>suomalainen tai ruotsalainen</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>tanskalainen</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norjalainen</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islantilainen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>hollantilainen</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>virolainen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>liettualainen</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>puolalainen</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tšekkiläinen</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovakialainen</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>unkarilainen</translation>
    </message>
    <message>
        <source>Croatian or Slovenian</source>
        <translation>kroatialainen tai slovenialainen</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>romanialainen</translation>
    </message>
    <message>
        <source>Turkish Q</source>
        <translation>turkkilainen Q</translation>
    </message>
    <message>
        <source>Turkish F</source>
        <translation>turkkilainen F</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>kreikkalainen</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgarialainen</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>venäläinen</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainalainen</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>heprealainen</translation>
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
        <translation>Sarjaporttilukijaa ei ole kytketty.</translation>
    </message>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>Lukija on irrotettu.</translation>
    </message>
    <message>
        <source>Another program is using the scanner.</source>
        <translation>Toinen ohjelma käyttää lukijaa.</translation>
    </message>
    <message>
        <source>The kiosk may not use this scanner yet.</source>
        <translation>Kioskilla ei ole vielä lupaa käyttää tätä lukijaa.</translation>
    </message>
    <message>
        <source>The scanner could not be opened.</source>
        <translation>Lukijaa ei saatu avattua.</translation>
    </message>
    <message>
        <source>{file} is not a picture that can be read.</source>
        <translation>{file} ei ole kuva, jonka voisi lukea.</translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>The event has no title.</source>
        <translation>Tapahtumalla ei ole otsikkoa.</translation>
    </message>
    <message>
        <source>The {field} has {length} characters; on the screen {most} fit. Please shorten it.</source>
        <translation>Kentässä ”{field}” on {length} merkkiä; näytölle mahtuu {most}. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>The {field} holds a character that no screen can show.</source>
        <translation>Kentässä ”{field}” on merkki, jota mikään näyttö ei osaa näyttää.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>Tapahtuma päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>The event lasts {days} days; {most} are allowed. Is the end right?</source>
        <translation>Tapahtuma kestää {days} päivää; enintään {most} sallitaan. Onko loppu oikein?</translation>
    </message>
    <message>
        <source>The id {key} stands in another line too (line {line}).</source>
        <translation>Tunniste {key} on myös toisella rivillä (rivi {line}).</translation>
    </message>
    <message>
        <source>A programme has one to {most} days, not {days}.</source>
        <translation>Ohjelmassa on 1–{most} päivää, ei {days}.</translation>
    </message>
    <message>
        <source>A teaser and a hall of fame have up to {most} days each, not {days}.</source>
        <translation>Ennakko ja kunniagalleria kestävät kumpikin enintään {most} päivää, ei {days}.</translation>
    </message>
    <message>
        <source>There is no colour “{colour}”. Write one of these: {names}; or one as #2346cf.</source>
        <translation>Väriä ”{colour}” ei ole. Kirjoita jokin näistä: {names}; tai näin: #2346cf.</translation>
    </message>
    <message>
        <source>There is no motif “{motif}”. Write one of these: {names}.</source>
        <translation>Aihelmaa ”{motif}” ei ole. Kirjoita jokin näistä: {names}.</translation>
    </message>
    <message>
        <source>From {start} to {end} there are two programmes already. Choose other days.</source>
        <translation>Päivien {start} ja {end} välillä on jo kaksi ohjelmaa. Valitse muut päivät.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>tunniste</translation>
    </message>
    <message>
        <source>calendar id</source>
        <translation>kalenterin tunniste</translation>
    </message>
    <message>
        <source>title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>sponsori</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>laji</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>teema</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>puhuja</translation>
    </message>
    <message>
        <source>notice to customers</source>
        <translation>tiedote asiakkaille</translation>
    </message>
    <message>
        <source>value</source>
        <translation>arvo</translation>
    </message>
    <message>
        <source>name of the slot</source>
        <translation>kohdan nimi</translation>
    </message>
    <message>
        <source>what you bring</source>
        <translation>mitä tuot</translation>
    </message>
    <message>
        <source>team</source>
        <translation>tiimi</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>väri</translation>
    </message>
    <message>
        <source>motif</source>
        <translation>aihelma</translation>
    </message>
    <message>
        <source>This event is not there any more.</source>
        <translation>Tätä tapahtumaa ei enää ole.</translation>
    </message>
    <message>
        <source>People have signed up, or were there ({count}). Cancel the event instead: then they are told.</source>
        <translation>Tapahtumaan on ilmoittauduttu, tai siellä on oltu ({count}). Peru tapahtuma sen sijaan: silloin siitä kerrotaan heille.</translation>
    </message>
    <message>
        <source>Slot {number} has sign-ups ({count}), so it stays. Take them out first, or lower the number of places.</source>
        <translation>Kohdassa {number} on ilmoittautumisia ({count}), joten se säilyy. Poista ne ensin tai vähennä paikkoja.</translation>
    </message>
    <message>
        <source>It was changed again meanwhile, so there is nothing to undo.</source>
        <translation>Sitä on sillä välin muutettu uudelleen, joten peruttavaa ei ole.</translation>
    </message>
    <message>
        <source>Sign-up would end after the event does. Please choose an earlier time.</source>
        <translation>Ilmoittautuminen päättyisi vasta tapahtuman jälkeen. Valitse aikaisempi hetki.</translation>
    </message>
    <message>
        <source>An event has {most} slots at most, not {count}.</source>
        <translation>Tapahtumassa on enintään {most} kohtaa, ei {count}.</translation>
    </message>
    <message>
        <source>A slot has 1 to {most} places, or as many as come.</source>
        <translation>Kohdassa on 1–{most} paikkaa tai rajaton määrä.</translation>
    </message>
    <message>
        <source>A slot has a start and an end, or neither.</source>
        <translation>Kohdalla on alku ja loppu tai ei kumpaakaan.</translation>
    </message>
    <message>
        <source>Slot {number} ends before it starts.</source>
        <translation>Kohta {number} päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>Slot {number} is at a time when the event is not on.</source>
        <translation>Kohta {number} on aikaan, jolloin tapahtuma ei ole käynnissä.</translation>
    </message>
    <message>
        <source>An event is copied to {most} days at most, not to {count}.</source>
        <translation>Tapahtuma kopioidaan enintään {most} päivälle, ei {count} päivälle.</translation>
    </message>
    <message>
        <source>This programme is not there any more.</source>
        <translation>Tätä ohjelmaa ei enää ole.</translation>
    </message>
    <message>
        <source>The programme has no theme yet.</source>
        <translation>Ohjelmalla ei ole vielä teemaa.</translation>
    </message>
    <message>
        <source>From {start} to {end} there is another programme already. Choose other days.</source>
        <translation>Päivien {start} ja {end} välillä on jo toinen ohjelma. Valitse muut päivät.</translation>
    </message>
    <message>
        <source>The place has no name.</source>
        <translation>Paikalla ei ole nimeä.</translation>
    </message>
    <message>
        <source>A place has a name of {most} characters at most.</source>
        <translation>Paikan nimessä on enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>There is a place with this name already.</source>
        <translation>Tämänniminen paikka on jo olemassa.</translation>
    </message>
    <message>
        <source>This place is not there any more.</source>
        <translation>Tätä paikkaa ei enää ole.</translation>
    </message>
    <message>
        <source>Two lines speak of the same day: “{first}” and “{second}”.</source>
        <translation>Kaksi riviä kertoo samasta päivästä: ”{first}” ja ”{second}”.</translation>
    </message>
    <message>
        <source>There is no event “{event}” at that time. Take in the programme first, then its slots.</source>
        <translation>Siihen aikaan ei ole tapahtumaa ”{event}”. Tuo ensin ohjelma ja sitten sen kohdat.</translation>
    </message>
    <message>
        <source>One brings 1 to {most} portions, not {quantity}.</source>
        <translation>Kukin tuo 1–{most} annosta, ei {quantity}.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Rivi {line}: {sentence}</translation>
    </message>
    <message>
        <source>Something went wrong that should not. The reason is in the kiosk&apos;s log.</source>
        <translation>Nyt tapahtui jotain, mitä ei olisi pitänyt. Syy on kioskin lokissa.</translation>
    </message>
    <message>
        <source>Moustache hunt {year}</source>
        <translation>Viiksijahti {year}</translation>
    </message>
    <message>
        <source>First prize</source>
        <translation>1. palkinto</translation>
    </message>
    <message>
        <source>Second prize</source>
        <translation>2. palkinto</translation>
    </message>
    <message>
        <source>Third prize</source>
        <translation>3. palkinto</translation>
    </message>
    <message>
        <source>The scanner reads well.</source>
        <translation>Lukija lukee hyvin.</translation>
    </message>
    <message>
        <source>This was the test sheet. Nothing was changed.</source>
        <translation>Tämä oli testiarkki. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Pieni hetki.</translation>
    </message>
    <message>
        <source>Ticket {ticket} goes to {name}.</source>
        <translation>{name} saa arvan {ticket}.</translation>
    </message>
    <message>
        <source>Until then you can pick your name from the list.</source>
        <translation>Siihen asti voit valita nimesi listasta.</translation>
    </message>
    <message>
        <source>Use your new one, or pick your name.</source>
        <translation>Käytä uutta tai valitse nimesi.</translation>
    </message>
    <message>
        <source>Keep these sheets safe: nobody else has a copy of the codes.</source>
        <translation>Pidä nämä arkit tallessa: koodeista ei ole muuta kopiota.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {sheets}</source>
        <translation>Arkki {sheet}/{sheets}</translation>
    </message>
    <message>
        <source>Batch {batch}</source>
        <translation>Erä {batch}</translation>
    </message>
    <message>
        <source>The next raffle</source>
        <translation>Seuraavat arpajaiset</translation>
    </message>
    <message>
        <source>You found one! Hold it up to the screen: {site}.</source>
        <translation>Löysit viikset! Näytä ne näytölle: {site}.</translation>
    </message>
    <message>
        <source>Commitment of the draw: {commitment}</source>
        <translation>Arvonnan sitoumus: {commitment}</translation>
    </message>
    <message>
        <source>The commitment of the draw will be shown on the screen ({site}), on the raffle&apos;s page, before the first ticket. Note it down: with it anyone can check the draw.</source>
        <translation>Arvonnan sitoumus näkyy näytöllä ({site}) arpajaisten sivulla ennen ensimmäistä arpaa. Kirjoita se muistiin: sillä kuka tahansa voi tarkistaa arvonnan.</translation>
    </message>
    <message>
        <source>The commitment of the draw will be shown on the raffle&apos;s page before the first ticket. Note it down.</source>
        <translation>Arvonnan sitoumus näkyy arpajaisten sivulla ennen ensimmäistä arpaa. Kirjoita se muistiin.</translation>
    </message>
    <message>
        <source>One moustache, one ticket</source>
        <translation>Yhdet viikset, yksi arpa</translation>
    </message>
    <message>
        <source>Bring it to the screen: {place}.</source>
        <translation>Tuo ne näytölle: {place}.</translation>
    </message>
    <message>
        <source>Keep it safe until then. Whoever holds it up first gets the ticket.</source>
        <translation>Pidä ne siihen asti tallessa. Arvan saa se, joka näyttää ne ensin.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Nimikortit</translation>
    </message>
    <message>
        <source>Hold me up to the screen.</source>
        <translation>Näytä minut näytölle.</translation>
    </message>
    <message>
        <source>Does the scanner read well?</source>
        <translation>Lukeeko lukija hyvin?</translation>
    </message>
    <message>
        <source>Open the scanner check in the manager&apos;s pages and scan one code after the other. The screen says at once what arrived, and what to change.</source>
        <translation>Avaa esihenkilön sivuilta Lukijatesti ja lue koodit yksi kerrallaan. Näyttö kertoo heti, mitä tuli perille ja mitä kannattaa muuttaa.</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} mm</translation>
    </message>
    <message>
        <source>The smallest that should read. A camera needs it close.</source>
        <translation>Pienin, jonka pitäisi lukeutua. Kamera tarvitsee sen läheltä.</translation>
    </message>
    <message>
        <source>As on the moustaches and the badges.</source>
        <translation>Samankokoinen kuin viiksissä ja nimikorteissa.</translation>
    </message>
    <message>
        <source>Large: it reads from further away.</source>
        <translation>Suuri: lukeutuu kauempaakin.</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation>Haalea</translation>
    </message>
    <message>
        <source>As from a printer that runs out of ink.</source>
        <translation>Kuin tulostimesta, josta väri on loppumassa.</translation>
    </message>
    <message>
        <source>Which keyboard?</source>
        <translation>Mikä näppäimistö?</translation>
    </message>
    <message>
        <source>For scanners that type like a keyboard. The letters and signs in this code lie on other keys in every country: so the screen can tell which layout the scanner is set to.</source>
        <translation>Lukijoille, jotka kirjoittavat kuin näppäimistö. Tämän koodin kirjaimet ja merkit ovat joka maassa eri näppäimissä: siitä näyttö tunnistaa, mille näppäimistölle lukija on asetettu.</translation>
    </message>
    <message>
        <source>The codes on this sheet win nothing: it may hang beside the screen.</source>
        <translation>Tämän arkin koodeilla ei voita mitään: sen voi ripustaa näytön viereen.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sivu {page}/{pages}</translation>
    </message>
    <message>
        <source>Everybody can win once.</source>
        <translation>Jokainen voi voittaa kerran.</translation>
    </message>
    <message>
        <source>One person can win more than once.</source>
        <translation>Sama henkilö voi voittaa useammin kuin kerran.</translation>
    </message>
    <message>
        <source>Tickets for one person, at most: {most}.</source>
        <translation>Arpoja yhdelle henkilölle enintään: {most}.</translation>
    </message>
    <message>
        <source>Tickets for one person on one day, at most: {most}.</source>
        <translation>Arpoja yhdelle henkilölle päivässä enintään: {most}.</translation>
    </message>
    <message>
        <source>Finds are taken: {hours}.</source>
        <translation>Löydöt otetaan vastaan: {hours}.</translation>
    </message>
    <message>
        <source>The draw: {when} at the earliest.</source>
        <translation>Arvonta: aikaisintaan {when}.</translation>
    </message>
    <message>
        <source>When the raffle has closed, the list of tickets is shown for {seconds} s before the draw.</source>
        <translation>Kun arpajaiset on suljettu, arpaluettelo on nähtävillä {seconds} s ennen arvontaa.</translation>
    </message>
    <message>
        <source>Whoever wins has {minutes} min to come forward; then the prize may be drawn again.</source>
        <translation>Voittajalla on {minutes} min aikaa ilmoittautua; sen jälkeen palkinto voidaan arpoa uudelleen.</translation>
    </message>
    <message>
        <source>Not taking part, by the rules: {count}.</source>
        <translation>Sääntöjen mukaan ei osallistu: {count}.</translation>
    </message>
    <message>
        <source>Protocol of the draw</source>
        <translation>Arvonnan pöytäkirja</translation>
    </message>
    <message>
        <source>The draw is not finished. This is how it stood when this paper was made: {when}.</source>
        <translation>Arvonta on kesken. Tilanne paperia tehtäessä: {when}.</translation>
    </message>
    <message>
        <source>This raffle was given up: {reason}</source>
        <translation>Arpajaiset keskeytettiin: {reason}</translation>
    </message>
    <message>
        <source>Nobody&apos;s name stands here. Everybody has a pseudonym in each raffle and sees it at the screen, with their badge.</source>
        <translation>Tässä ei ole kenenkään nimeä. Jokaisella on kussakin arpajaisessa peitenimi, jonka hän näkee näytöltä nimikortillaan.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Arvat</translation>
    </message>
    <message>
        <source>People with tickets</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Palkinnot</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Kierrokset</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Kulku</translation>
    </message>
    <message>
        <source>Number of the raffle</source>
        <translation>Arpajaisten tunniste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Julkistettu</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Who was seen this year</source>
        <translation>Ketkä tulivat nähdyiksi tänä vuonna</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Esihenkilöille</translation>
    </message>
    <message>
        <source>It helps to overlook nobody. It ranks nobody, and says nothing about how well anybody works.</source>
        <translation>Tämä auttaa siihen, ettei kukaan jää huomiotta. Se ei aseta ketään järjestykseen eikä kerro, miten hyvin kukaan tekee työnsä.</translation>
    </message>
    <message>
        <source>The year in weeks</source>
        <translation>Vuosi viikoittain</translation>
    </message>
    <message>
        <source>Recognised in {weeks} weeks: {count} times. Whole weeks without a word: {silent}.</source>
        <translation>Tunnustuksia {weeks} viikossa: {count}. Kokonaisia viikkoja ilman sanaakaan: {silent}.</translation>
    </message>
    <message>
        <source>Rings mark whole weeks without a word.</source>
        <translation>Renkaat merkitsevät kokonaisia viikkoja ilman sanaakaan.</translation>
    </message>
    <message>
        <source>Not recognised for {weeks} weeks or more</source>
        <translation>Huomioimatta vähintään {weeks} viikkoa</translation>
    </message>
    <message>
        <source>Everybody was recognised in this time.</source>
        <translation>Jokainen on huomioitu tänä aikana.</translation>
    </message>
    <message>
        <source>{count} of {active} people.</source>
        <translation>{count}/{active} henkilöä.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Last recognised</source>
        <translation>Viimeksi huomioitu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>Praise that nobody has answered</source>
        <translation>Kehut, joihin kukaan ei ole vastannut</translation>
    </message>
    <message>
        <source>Every customer&apos;s praise has its answer.</source>
        <translation>Jokaiseen kehuun on vastattu.</translation>
    </message>
    <message>
        <source>It has waited</source>
        <translation>Odottanut</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kuinka monta</translation>
    </message>
    <message>
        <source>less than a week</source>
        <translation>alle viikon</translation>
    </message>
    <message>
        <source>{weeks} to {until} weeks</source>
        <translation>{weeks}–{until} viikkoa</translation>
    </message>
    <message>
        <source>{weeks} weeks or longer</source>
        <translation>{weeks} viikkoa tai kauemmin</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Kiitokset</translation>
    </message>
    <message>
        <source>Customer praise</source>
        <translation>Asiakkaiden kehut</translation>
    </message>
    <message>
        <source>Awards and heroes</source>
        <translation>Huomionosoitukset ja sankarit</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Merkkipaalut</translation>
    </message>
    <message>
        <source>Value stories</source>
        <translation>Arvotarinat</translation>
    </message>
    <message>
        <source>Joined the roster in between</source>
        <translation>Lisätty sillä välin henkilölistalle</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Sitoumus</translation>
    </message>
    <message>
        <source>One-time codes in the chain</source>
        <translation>Ketjun kertakäyttökoodit</translation>
    </message>
    <message>
        <source>SHA-256 of the rules</source>
        <translation>Sääntöjen SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the ticket list</source>
        <translation>Arpaluettelon SHA-256</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Palkinto</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Lahjoittaja</translation>
    </message>
    <message>
        <source>The rules also say</source>
        <translation>Säännöissä lisäksi</translation>
    </message>
    <message>
        <source>Picture of “{prize}”, its SHA-256</source>
        <translation>Palkinnon ”{prize}” kuva, sen SHA-256</translation>
    </message>
    <message>
        <source>Not taking part, by the rules</source>
        <translation>Sääntöjen mukaan ei osallistu</translation>
    </message>
    <message>
        <source>What people put in</source>
        <translation>Paikalla olleiden lisäykset</translation>
    </message>
    <message>
        <source>Said in the room after the list was closed, in this order; the dice last.</source>
        <translation>Sanottu paikalla luettelon sulkemisen jälkeen, tässä järjestyksessä; nopat viimeisinä.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>What was drawn</source>
        <translation>Arvonnan tulos</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Kierros {round}</translation>
    </message>
    <message>
        <source>Prize {number}</source>
        <translation>Palkinto {number}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Arpa</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Haltija</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Arvottu</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Kertakäyttökoodi</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>{when}; rounds drawn by then: {rounds}</source>
        <translation>{when}; siihen mennessä arvottuja kierroksia: {rounds}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Could not win this round</source>
        <translation>Ei voinut voittaa tällä kierroksella</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>Mitään ei arvottu.</translation>
    </message>
    <message>
        <source>Nobody has claimed these</source>
        <translation>Lunastamatta</translation>
    </message>
    <message>
        <source>Secret and seal</source>
        <translation>Salaisuus ja sinetti</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salaisuus</translation>
    </message>
    <message>
        <source>It is shown when the raffle has ended.</source>
        <translation>Se näytetään, kun arpajaiset ovat päättyneet.</translation>
    </message>
    <message>
        <source>It was lost and cannot be shown.</source>
        <translation>Se on kadonnut, eikä sitä voi näyttää.</translation>
    </message>
    <message>
        <source>Seal of the record</source>
        <translation>Pöytäkirjatiedoston sinetti</translation>
    </message>
    <message>
        <source>If a single sign of the record changes, the seal is another one. Keep this page, or a photo of it.</source>
        <translation>Jos tiedostossa muuttuu yksikin merkki, sinetti on eri. Pidä tämä sivu tai kuva siitä tallessa.</translation>
    </message>
    <message>
        <source>How anyone can check it</source>
        <translation>Näin kuka tahansa voi tarkistaa sen</translation>
    </message>
    <message>
        <source>Ask a manager for two files, the record of this draw and the page verify_draw.html, open the page in any browser, and give it the record: it works out every winner anew, without network and without the kiosk.</source>
        <translation>Pyydä esihenkilöltä kaksi tiedostoa: tämän arvonnan pöytäkirjatiedosto ja sivu verify_draw.html. Avaa sivu millä tahansa selaimella ja anna sille pöytäkirjatiedosto: se laskee jokaisen voittajan uudelleen, ilman verkkoa ja ilman kioskia.</translation>
    </message>
    <message>
        <source>Compare the commitment with a photo from before the first ticket, and the seal with the one on this paper.</source>
        <translation>Vertaa sitoumusta kuvaan, joka on otettu ennen ensimmäistä arpaa, ja sinettiä tässä paperissa olevaan.</translation>
    </message>
    <message>
        <source>If all of it agrees, the winners follow from the list, from what was said in the room and from what was fixed beforehand, and nobody picked them.</source>
        <translation>Jos kaikki täsmää, voittajat seuraavat luettelosta, paikalla sanotusta ja etukäteen lukkoon lyödystä, eikä kukaan ole valinnut heitä.</translation>
    </message>
    <message>
        <source>Signed by hand</source>
        <translation>Allekirjoitukset</translation>
    </message>
    <message>
        <source>We were there, and it went as it stands here.</source>
        <translation>Olimme paikalla, ja kaikki kävi niin kuin tässä lukee.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Toinen esihenkilö</translation>
    </message>
    <message>
        <source>Witness from the floor</source>
        <translation>Todistaja henkilöstöstä</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nimi ja allekirjoitus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päiväys</translation>
    </message>
    <message>
        <source>The list of tickets</source>
        <translation>Arpaluettelo</translation>
    </message>
    <message>
        <source>The list is too long for paper. It stands in the record; its SHA-256 on the first page tells whether it is the same.</source>
        <translation>Luettelo on liian pitkä paperille. Se on pöytäkirjatiedostossa; ensimmäisen sivun SHA-256 kertoo, onko se sama.</translation>
    </message>
    <message>
        <source>The hunt is on</source>
        <translation>Jahti on alkanut</translation>
    </message>
    <message>
        <source>What you can win</source>
        <translation>Voitettavana</translation>
    </message>
    <message>
        <source>More prizes are on the next page.</source>
        <translation>Lisää palkintoja on seuraavalla sivulla.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Näin se toimii</translation>
    </message>
    <message>
        <source>All the rules are on the next page.</source>
        <translation>Kaikki säännöt ovat seuraavalla sivulla.</translation>
    </message>
    <message>
        <source>Find a paper moustache and hold it up to the screen ({place}): it becomes a ticket.</source>
        <translation>Etsi paperiviikset ja näytä ne näytölle ({place}): niistä tulee arpa.</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>Ota tästä kuva</translation>
    </message>
    <message>
        <source>This is the commitment of the draw. It was fixed before the first ticket: whoever has kept it can check afterwards that nobody picked the winners.</source>
        <translation>Tämä on arvonnan sitoumus. Se lyötiin lukkoon ennen ensimmäistä arpaa: jos se on sinulla tallessa, voit jälkikäteen tarkistaa, ettei kukaan valinnut voittajia.</translation>
    </message>
    <message>
        <source>Chain of {length} one-time codes</source>
        <translation>Kertakäyttökoodien ketju, pituus {length}</translation>
    </message>
    <message>
        <source>worth {worth}</source>
        <translation>arvo {worth}</translation>
    </message>
    <message>
        <source>given by {sponsor}</source>
        <translation>lahjoittaja {sponsor}</translation>
    </message>
    <message>
        <source>The log&apos;s head</source>
        <translation>Lokin tarkiste</translation>
    </message>
    <message>
        <source>Everything that managers, finders and draws change is written into a log, each entry chained to the one before. Keep this paper somewhere else than the kiosk: whoever has a head can tell that nothing before it was changed or taken away.</source>
        <translation>Kaikki, mitä esihenkilöt, löytäjät ja arvonnat muuttavat, kirjataan lokiin, ja jokainen merkintä ketjutetaan edelliseen. Säilytä tämä paperi muualla kuin kioskilla: tarkisteen avulla voi todeta, ettei mitään sitä aiempaa ole muutettu tai poistettu.</translation>
    </message>
    <message>
        <source>To check it: kiosk audit verify --head {head}</source>
        <translation>Tarkistus: kiosk audit verify --head {head}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Merkintä {number}</translation>
    </message>
    <message>
        <source>The days before</source>
        <translation>Edelliset päivät</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Last head of the day</source>
        <translation>Päivän viimeinen tarkiste</translation>
    </message>
    <message>
        <source>There are no entries of earlier days.</source>
        <translation>Aiemmilta päiviltä ei ole merkintöjä.</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Tehty: {when}</translation>
    </message>
    <message>
        <source>One moment, the camera is waking up.</source>
        <translation>Pieni hetki, kamera herää.</translation>
    </message>
    <message>
        <source>Hold the code inside the frame.</source>
        <translation>Pidä koodi kehyksen sisällä.</translation>
    </message>
    <message>
        <source>About a hand&apos;s length away, flat and still.</source>
        <translation>Noin kämmenen mitan päässä, suorassa ja paikallaan.</translation>
    </message>
    <message>
        <source>There are two codes in view. One at a time, please.</source>
        <translation>Näkyvissä on kaksi koodia. Yksi kerrallaan, kiitos.</translation>
    </message>
    <message>
        <source>Hold the other one aside for a moment.</source>
        <translation>Siirrä toinen hetkeksi sivuun.</translation>
    </message>
    <message>
        <source>Type the letters that stand under the code, or hold it up to a hand scanner.</source>
        <translation>Kirjoita koodin alla olevat kirjaimet tai näytä se käsilukijalle.</translation>
    </message>
    <message>
        <source>Noted. Scan the next one.</source>
        <translation>Merkitty. Lue seuraavat.</translation>
    </message>
    <message>
        <source>It was noted here before.</source>
        <translation>Ne oli jo merkitty tänne.</translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation>Muistiinpano on tallessa.</translation>
    </message>
    <message>
        <source>Moved here from {before}.</source>
        <translation>Siirretty tänne, ennen: {before}.</translation>
    </message>
    <message>
        <source>Already found</source>
        <translation>Jo löydetty</translation>
    </message>
    <message>
        <source>It is ticket {ticket} and cannot be hidden again.</source>
        <translation>Niistä tuli arpa {ticket}. Niitä ei voi piilottaa.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>It does not count any more. Put it aside, do not hide it.</source>
        <translation>Ne eivät enää kelpaa. Pane ne sivuun, älä piilota.</translation>
    </message>
    <message>
        <source>Its raffle is over</source>
        <translation>Niiden arpajaiset ovat ohi</translation>
    </message>
    <message>
        <source>It brings no ticket any more. Put it aside, do not hide it.</source>
        <translation>Niistä ei enää saa arpaa. Pane ne sivuun, älä piilota.</translation>
    </message>
    <message>
        <source>We don&apos;t know this one</source>
        <translation>Näitä ei tunneta</translation>
    </message>
    <message>
        <source>It was not made at this kiosk. Put it aside, do not hide it.</source>
        <translation>Ne eivät ole tältä kioskilta. Pane ne sivuun.</translation>
    </message>
    <message>
        <source>That code didn&apos;t read</source>
        <translation>Koodi ei lukeutunut</translation>
    </message>
    <message>
        <source>Try once more, a little further away, or type the letters.</source>
        <translation>Yritä uudelleen hieman kauempaa tai kirjoita kirjaimet.</translation>
    </message>
    <message>
        <source>Not a moustache</source>
        <translation>Eivät viikset</translation>
    </message>
    <message>
        <source>Scan the code on one of your paper moustaches.</source>
        <translation>Lue koodi paperiviiksistä.</translation>
    </message>
    <message>
        <source>Not hidden any more</source>
        <translation>Ei enää piilossa</translation>
    </message>
    <message>
        <source>Scan it again where it belongs.</source>
        <translation>Lue ne uudelleen oikeassa paikassa.</translation>
    </message>
    <message>
        <source>It is noted here again.</source>
        <translation>Ne on taas merkitty tänne.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Missä ne ovat?</translation>
    </message>
    <message>
        <source>Touch its place.</source>
        <translation>Kosketa paikkaa.</translation>
    </message>
    <message>
        <source>That was not noted</source>
        <translation>Tätä ei merkitty</translation>
    </message>
    <message>
        <source>Look around here: {place}.</source>
        <translation>Katsele ympärillesi täällä: {place}.</translation>
    </message>
    <message>
        <source>Not all are found here yet: {place}.</source>
        <translation>Täällä ei ole vielä löydetty kaikkia: {place}.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Näytöllä</translation>
    </message>
    <message>
        <source>Waits until {time}</source>
        <translation>Klo {time} näytölle</translation>
    </message>
    <message>
        <source>Waits until {day}, {time}</source>
        <translation>{day} klo {time} näytölle</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Vedetty pois</translation>
    </message>
    <message>
        <source>Tomorrow, {time}</source>
        <translation>Huomenna {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>tänään klo&#xa0;{time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>huomenna klo&#xa0;{time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} klo&#xa0;{time}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>joka päivä</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>koko päivän</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>Kirjoittava lukija</translation>
    </message>
    <message>
        <source>Scanner for Encore alone</source>
        <translation>Vain Encoren lukija</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Sarjaporttilukija</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Käsin kirjoitettu</translation>
    </message>
    <message>
        <source>A moustache</source>
        <translation>Viikset</translation>
    </message>
    <message>
        <source>A badge</source>
        <translation>Nimikortti</translation>
    </message>
    <message>
        <source>The test sheet</source>
        <translation>Testiarkki</translation>
    </message>
    <message>
        <source>The keyboard text</source>
        <translation>Näppäimistöteksti</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Luettu väärin</translation>
    </message>
    <message>
        <source>A part of a code</source>
        <translation>Osa koodia</translation>
    </message>
    <message>
        <source>No code of ours</source>
        <translation>Ei meidän koodimme</translation>
    </message>
    <message>
        <source>The kiosk&apos;s outbox</source>
        <translation>Kioskin Lähtevät</translation>
    </message>
    <message>
        <source>No USB stick is plugged in.</source>
        <translation>USB-tikkua ei ole kiinni.</translation>
    </message>
    <message>
        <source>Ticket {ticket} belongs to {who} now.</source>
        <translation>Arpa {ticket} on nyt haltijalla {who}.</translation>
    </message>
    <message>
        <source>This code is on none of our moustaches.</source>
        <translation>Tätä koodia ei ole missään viiksissämme.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge. Pick the name from the list.</source>
        <translation>Tätä nimikorttia ei tunneta. Valitse nimi listasta.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Not hidden yet</source>
        <translation>Ei vielä piilotettu</translation>
    </message>
    <message>
        <source>Still out there</source>
        <translation>Vielä piilossa</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löydetty</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tulostettu</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Piilotettu</translation>
    </message>
    <message>
        <source>Torn or thrown away</source>
        <translation>Revennyt tai heitetty pois</translation>
    </message>
    <message>
        <source>Its place is not safe to reach</source>
        <translation>Paikkaan ei pääse turvallisesti</translation>
    </message>
    <message>
        <source>Printed badly</source>
        <translation>Huono tuloste</translation>
    </message>
    <message>
        <source>Lost before it was hidden</source>
        <translation>Katosi ennen piilottamista</translation>
    </message>
    <message>
        <source>The sheet is lost</source>
        <translation>Arkki on kadonnut</translation>
    </message>
    <message>
        <source>The sheet was copied</source>
        <translation>Arkki on kopioitu</translation>
    </message>
    <message>
        <source>Made in batch {batch}</source>
        <translation>Tehty erässä {batch}</translation>
    </message>
    <message>
        <source>Hidden: {place}</source>
        <translation>Piilotettu: {place}</translation>
    </message>
    <message>
        <source>Hidden by {who}: {place}</source>
        <translation>Piilottaja {who}: {place}</translation>
    </message>
    <message>
        <source>Found: ticket {ticket}</source>
        <translation>Löydetty: arpa {ticket}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} klo {time}</translation>
    </message>
    <message>
        <source>Hold up the winner&apos;s badge, please.</source>
        <translation>Näytä voittajan nimikortti.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge. Pick the prize from the list.</source>
        <translation>Tätä nimikorttia ei tunneta. Valitse palkinto listasta.</translation>
    </message>
    <message>
        <source>No prize waits for {who}.</source>
        <translation>{who}: ei odottavia palkintoja.</translation>
    </message>
    <message>
        <source>This is not the winner&apos;s badge, but that of {who}.</source>
        <translation>Tämä ei ole voittajan nimikortti. Kortin omistaja: {who}.</translation>
    </message>
    <message>
        <source>“{prize}” is with {who} now.</source>
        <translation>{who} on saanut palkinnon ”{prize}”.</translation>
    </message>
    <message>
        <source>“{prize}” is kept for {who}.</source>
        <translation>”{prize}” on varattu: {who}.</translation>
    </message>
    <message>
        <source>“{prize}” is drawn again in the next round.</source>
        <translation>”{prize}” arvotaan uudelleen seuraavalla kierroksella.</translation>
    </message>
    <message>
        <source>“{raffle}” is abandoned. Its secret is in the record.</source>
        <translation>”{raffle}” on keskeytetty. Salaisuus on pöytäkirjassa.</translation>
    </message>
    <message>
        <source>“{raffle}” is abandoned.</source>
        <translation>”{raffle}” on keskeytetty.</translation>
    </message>
    <message>
        <source>“{raffle}” had ended already. Nothing was changed now.</source>
        <translation>”{raffle}” oli jo päättynyt. Mitään ei muutettu nyt.</translation>
    </message>
    <message>
        <source>There is no prize yet. Name one at least.</source>
        <translation>Palkintoja ei vielä ole. Nimeä ainakin yksi.</translation>
    </message>
    <message>
        <source>Prize {number} has no name yet. Name it, or remove it.</source>
        <translation>Palkinnolla {number} ei ole vielä nimeä. Nimeä tai poista se.</translation>
    </message>
    <message>
        <source>“{name}” is there twice and not the same. Call one of them something else, or make it one.</source>
        <translation>”{name}” on listalla kahdesti eri tiedoilla. Anna toiselle toinen nimi tai yhdistä ne.</translation>
    </message>
    <message>
        <source>On one day nobody can get more tickets than in all. Change one of the two.</source>
        <translation>Yhtenä päivänä ei voi saada enempää arpoja kuin yhteensä. Muuta jompaakumpaa.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one, or let the draw come at any time.</source>
        <translation>Se hetki on jo mennyt. Valitse myöhempi tai anna arvonnan alkaa milloin vain.</translation>
    </message>
    <message>
        <source>Something still uses the stick. Wait a moment, then try again.</source>
        <translation>Tikku on vielä käytössä. Odota hetki ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This stick is not there any more.</source>
        <translation>Tätä tikkua ei enää ole kiinni.</translation>
    </message>
    <message>
        <source>The stick could not be let go. Everything on it is written; turn the kiosk off first.</source>
        <translation>Tikkua ei saatu vapautettua. Kaikki on tallennettu; sammuta kioski ennen kuin irrotat sen.</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Arpa {ticket}</translation>
    </message>
    <message>
        <source>It waits for you until {when}.</source>
        <translation>Nouto viimeistään {when}.</translation>
    </message>
    <message>
        <source>Its time was up: {day}. Ask the organisers, today.</source>
        <translation>Aika päättyi: {day}. Kysy järjestäjiltä vielä tänään.</translation>
    </message>
    <message>
        <source>It is yours for good. Come when it suits you.</source>
        <translation>Se on varmasti sinun. Hae se, kun sinulle sopii.</translation>
    </message>
    <message>
        <source>It is yours since {day}.</source>
        <translation>Sait sen: {day}.</translation>
    </message>
    <message>
        <source>Can be claimed until {when}</source>
        <translation>Lunastettava viimeistään {when}</translation>
    </message>
    <message>
        <source>Time was up: {day}</source>
        <translation>Aika päättyi: {day}</translation>
    </message>
    <message>
        <source>Never settled: the raffle ended before</source>
        <translation>Jäi ratkaisematta: arpajaiset päättyivät ensin</translation>
    </message>
    <message>
        <source>Claimed, to be handed over</source>
        <translation>Lunastettu, luovutettavana</translation>
    </message>
    <message>
        <source>Handed over: {day}</source>
        <translation>Luovutettu: {day}</translation>
    </message>
    <message>
        <source>Winner not here, drawn again</source>
        <translation>Voittaja ei paikalla, arvottiin uudelleen</translation>
    </message>
    <message>
        <source>Not valid: {reason}</source>
        <translation>Mitätön: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message>
        <source>After a manager&apos;s look</source>
        <translation>Esihenkilön luettua</translation>
    </message>
    <message>
        <source>With a leader&apos;s note</source>
        <translation>Esihenkilön viestin kanssa</translation>
    </message>
    <message>
        <source>Thanks are shown</source>
        <translation>Kiitokset näytetään</translation>
    </message>
    <message>
        <source>Thanks may come from “a colleague”</source>
        <translation>Lähettäjä voi olla pelkkä ”työkaveri”</translation>
    </message>
    <message>
        <source>Customers&apos; praise is shown</source>
        <translation>Asiakkaiden kehut näytetään</translation>
    </message>
    <message>
        <source>Congratulate on years in the company</source>
        <translation>Onnittele työvuosista</translation>
    </message>
    <message>
        <source>A slide stands for at least</source>
        <translation>Yksi sivu näkyy vähintään</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Äänet</translation>
    </message>
    <message>
        <source>Videos in the rotation may be heard</source>
        <translation>Esityksen videoissa saa olla ääni</translation>
    </message>
    <message>
        <source>Move as little as possible (after the next start)</source>
        <translation>Mahdollisimman vähän liikettä (seuraavasta käynnistyksestä alkaen)</translation>
    </message>
    <message>
        <source>Delete old recognitions after</source>
        <translation>Poista vanhat tunnustukset, kun on kulunut</translation>
    </message>
    <message>
        <source>Remind managers of whoever was not recognised for</source>
        <translation>Muistuta, kun joku on jäänyt huomiotta</translation>
    </message>
    <message>
        <source>Nobody has been recognised yet. Two minutes are enough to begin.</source>
        <translation>Ketään ei ole vielä huomioitu. Kahdessa minuutissa pääsee alkuun.</translation>
    </message>
    <message>
        <source>Nobody has been recognised this week yet. Who deserves a good word?</source>
        <translation>Ketään ei ole vielä huomioitu tällä viikolla. Kuka ansaitsisi hyvän sanan?</translation>
    </message>
    <message>
        <source>Last week went by without a good word on the screen. Whose turn is it?</source>
        <translation>Viime viikko kului ilman hyvää sanaa näytöllä. Kenen vuoro on?</translation>
    </message>
    <message>
        <source>{count} weeks went by without a good word on the screen. Whose turn is it?</source>
        <translation>{count} viikkoa kului ilman hyvää sanaa näytöllä. Kenen vuoro on?</translation>
    </message>
    <message>
        <source>One colleague has not been recognised for a while.</source>
        <translation>Yhtä työkaveria ei ole huomioitu vähään aikaan.</translation>
    </message>
    <message>
        <source>{count} colleagues have not been recognised for a while.</source>
        <translation>{count} työkaveria ei ole huomioitu vähään aikaan.</translation>
    </message>
    <message>
        <source>You took your time with that last caller, and it made their day.</source>
        <translation>Annoit viimeiselle soittajalle aikaasi ja pelastit hänen päivänsä.</translation>
    </message>
    <message>
        <source>{file} is saved ({place}). It is private: hand it over in person.</source>
        <translation>{file} on tallennettu ({place}). Se on yksityinen: anna se kädestä käteen.</translation>
    </message>
    <message>
        <source>What this screen keeps about people</source>
        <translation>Mitä tämä näyttö säilyttää ihmisistä</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>Tietoseloste</translation>
    </message>
    <message>
        <source>This screen thanks people at work. It stands alone: everything is kept on the machine below the screen, and nothing is sent anywhere. This sheet was written by the screen itself, from how it is set today.</source>
        <translation>Tällä näytöllä kiitetään ihmisiä työssä. Se toimii itsenäisesti: kaikki tiedot ovat näytön omassa koneessa, eikä mitään lähetetä minnekään. Näyttö on kirjoittanut tämän selosteen itse tämänhetkisten asetustensa mukaan.</translation>
    </message>
    <message>
        <source>In figures, today</source>
        <translation>Lukuina tänään</translation>
    </message>
    <message>
        <source>People on the roster</source>
        <translation>Ihmisiä henkilölistalla</translation>
    </message>
    <message>
        <source>{people}, of whom {inactive} have left</source>
        <translation>{people}, joista lähteneitä {inactive}</translation>
    </message>
    <message>
        <source>How they are shown</source>
        <translation>Miten he näkyvät</translation>
    </message>
    <message>
        <source>hidden: {hidden}, initials: {initials}, first name: {first_name}, first name and photo: {photo}</source>
        <translation>piilossa: {hidden}, nimikirjaimet: {initials}, etunimi: {first_name}, etunimi ja kuva: {photo}</translation>
    </message>
    <message>
        <source>Birthdays that may be shown</source>
        <translation>Syntymäpäiviä, jotka saa näyttää</translation>
    </message>
    <message>
        <source>Managers who may sign in</source>
        <translation>Esihenkilöitä, jotka voivat kirjautua</translation>
    </message>
    <message>
        <source>Recognitions</source>
        <translation>Tunnustuksia</translation>
    </message>
    <message>
        <source>Raffles that are over</source>
        <translation>Päättyneitä arpajaisia</translation>
    </message>
    <message>
        <source>People who were erased</source>
        <translation>Poistettuja ihmisiä</translation>
    </message>
    <message>
        <source>What is kept, what for, how long, and who sees it</source>
        <translation>Mitä säilytetään, miksi, kuinka kauan ja kuka sen näkee</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Kuka näkee</translation>
    </message>
    <message>
        <source>Until the person is erased</source>
        <translation>Kunnes henkilö poistetaan</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Esihenkilöt</translation>
    </message>
    <message>
        <source>Everybody at the screen, as the person chose</source>
        <translation>Kaikki näytön äärellä, henkilön valinnan mukaan</translation>
    </message>
    <message>
        <source>Nobody: it cannot be read back</source>
        <translation>Ei kukaan: sitä ei voi lukea takaisin</translation>
    </message>
    <message>
        <source>First and family name, team, language, the company&apos;s own id of the person</source>
        <translation>Etu- ja sukunimi, tiimi, kieli ja yrityksen oma tunniste henkilölle</translation>
    </message>
    <message>
        <source>So that people can be thanked, and find themselves in the list of names</source>
        <translation>Jotta ihmisiä voi kiittää ja he löytävät itsensä nimilistalta</translation>
    </message>
    <message>
        <source>Managers; everybody at the screen sees no more than the person chose</source>
        <translation>Esihenkilöt; muut näytön äärellä näkevät vain sen, minkä henkilö on valinnut</translation>
    </message>
    <message>
        <source>The choice how to be shown, and whether the birthday is celebrated</source>
        <translation>Valinta siitä, miten näkyy ja juhlitaanko syntymäpäivää</translation>
    </message>
    <message>
        <source>So that each person decides. A choice made at the screen is never widened by a file</source>
        <translation>Jotta jokainen päättää itse. Tiedosto ei koskaan laajenna näytöllä tehtyä valintaa</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Valokuva</translation>
    </message>
    <message>
        <source>To show it beside the name, only if the person chose so</source>
        <translation>Jotta se voidaan näyttää nimen vieressä, vain jos henkilö on niin valinnut</translation>
    </message>
    <message>
        <source>Until it is replaced, or the person is erased</source>
        <translation>Kunnes kuva vaihdetaan tai henkilö poistetaan</translation>
    </message>
    <message>
        <source>Day and month of birth, without the year; the first day in the company</source>
        <translation>Syntymäaika ilman vuotta (päivä ja kuukausi); ensimmäinen päivä yrityksessä</translation>
    </message>
    <message>
        <source>To congratulate, and only those who turned it on</source>
        <translation>Onnitteluihin, ja vain niille, jotka ovat ottaneet ne käyttöön</translation>
    </message>
    <message>
        <source>To congratulate: on birthdays only those who turned it on, on years in the company everybody</source>
        <translation>Onnitteluihin: syntymäpäivänä vain niille, jotka ovat ottaneet ne käyttöön, työvuosista kaikille</translation>
    </message>
    <message>
        <source>A fingerprint of the badge&apos;s code, not the code</source>
        <translation>Tiiviste nimikortin koodista, ei itse koodia</translation>
    </message>
    <message>
        <source>So that the screen knows whose badge is held up</source>
        <translation>Jotta näyttö tietää, kenen nimikortti sille näytetään</translation>
    </message>
    <message>
        <source>Recognitions: who is honoured, the words, pictures, videos, handwriting</source>
        <translation>Tunnustukset: ketä huomioidaan, sanat, kuvat, videot, käsin kirjoitetut viestit</translation>
    </message>
    <message>
        <source>So that good work is seen</source>
        <translation>Jotta hyvä työ tulee nähdyksi</translation>
    </message>
    <message>
        <source>As long as they are shown, and then {months} months; then they are deleted by themselves</source>
        <translation>Niin kauan kuin niitä näytetään ja sen jälkeen {months} kuukautta; sitten ne poistuvat itsestään</translation>
    </message>
    <message>
        <source>Until a manager deletes them</source>
        <translation>Kunnes esihenkilö poistaa ne</translation>
    </message>
    <message>
        <source>Everybody at the screen, each person as they chose</source>
        <translation>Kaikki näytön äärellä, kukin henkilö oman valintansa mukaan</translation>
    </message>
    <message>
        <source>Who said thanks, their own words where a manager changed them, the reason of a refusal</source>
        <translation>Kuka kiitti, lähettäjän omat sanat, jos esihenkilö muutti niitä, ja hylkäämisen syy</translation>
    </message>
    <message>
        <source>So that senders see what became of their thanks, and managers can ask</source>
        <translation>Jotta lähettäjä näkee, mitä kiitokselle tapahtui, ja esihenkilö voi kysyä</translation>
    </message>
    <message>
        <source>The sender with their badge, and managers; the name at the screen as the sender chose</source>
        <translation>Lähettäjä nimikortillaan ja esihenkilöt; näytöllä nimi näkyy lähettäjän valinnan mukaan</translation>
    </message>
    <message>
        <source>How often and when a recognition was shown last</source>
        <translation>Kuinka monta kertaa ja milloin tunnustus on viimeksi näytetty</translation>
    </message>
    <message>
        <source>So that everybody gets their turn</source>
        <translation>Jotta jokainen pääsee vuorollaan esiin</translation>
    </message>
    <message>
        <source>As long as the recognition</source>
        <translation>Yhtä kauan kuin tunnustus</translation>
    </message>
    <message>
        <source>Who has not been recognised for {weeks} weeks or more</source>
        <translation>Ketä ei ole huomioitu vähintään {weeks} viikkoon</translation>
    </message>
    <message>
        <source>So that managers overlook nobody. There is no ranking of people anywhere</source>
        <translation>Jotta esihenkilöt eivät unohda ketään. Ihmisiä ei aseteta paremmuusjärjestykseen missään</translation>
    </message>
    <message>
        <source>It is not kept, but counted when it is looked at</source>
        <translation>Sitä ei säilytetä, vaan se lasketaan katsottaessa</translation>
    </message>
    <message>
        <source>Tickets of the raffle, under a made-up name for each person and raffle</source>
        <translation>Arpajaisten arvat peitenimellä, joka on jokaisella omansa kussakin arpajaisessa</translation>
    </message>
    <message>
        <source>So that anybody can check that the draw was fair</source>
        <translation>Jotta kuka tahansa voi tarkistaa, että arvonta oli reilu</translation>
    </message>
    <message>
        <source>For good, for the draw must stay verifiable. What links it to the person goes when they are erased. Names that somebody wrote into the rules, contributions or reasons of a draw stay</source>
        <translation>Pysyvästi, sillä arvonnan on pysyttävä tarkistettavana. Yhteys henkilöön katoaa, kun hänet poistetaan. Nimet, jotka joku on kirjoittanut arvonnan sääntöihin, lisäyksiin tai syihin, säilyvät</translation>
    </message>
    <message>
        <source>The person with their badge; winners are announced as they chose</source>
        <translation>Henkilö nimikortillaan; voittajat julkistetaan heidän valintansa mukaan</translation>
    </message>
    <message>
        <source>Places in events, what somebody brings, and at which events their badge was scanned</source>
        <translation>Paikat tapahtumissa, mitä kukin tuo ja missä tapahtumissa nimikortti on luettu</translation>
    </message>
    <message>
        <source>So that everybody knows who comes and who brings what</source>
        <translation>Jotta kaikki tietävät, kuka tulee ja kuka tuo mitäkin</translation>
    </message>
    <message>
        <source>Until {months} months after the event; then they are deleted by themselves</source>
        <translation>{months} kuukautta tapahtuman jälkeen; sitten ne poistuvat itsestään</translation>
    </message>
    <message>
        <source>Everybody, each person as they chose; names and who came: managers</source>
        <translation>Kaikki, kukin henkilö oman valintansa mukaan; nimet ja läsnäolo: esihenkilöt</translation>
    </message>
    <message>
        <source>Of managers: a fingerprint of the passphrase, and how often it was wrong</source>
        <translation>Esihenkilöistä: tunnuslauseen tiiviste ja kuinka monta kertaa se on annettu väärin</translation>
    </message>
    <message>
        <source>So that only managers change anything</source>
        <translation>Jotta vain esihenkilöt muuttavat mitään</translation>
    </message>
    <message>
        <source>Until they may not sign in any more</source>
        <translation>Kunnes he eivät enää saa kirjautua</translation>
    </message>
    <message>
        <source>A log of what managers did and of every draw: numbers of people, never names or texts</source>
        <translation>Loki esihenkilöiden toimista ja jokaisesta arvonnasta: ihmisten numerot, ei koskaan nimiä tai tekstejä</translation>
    </message>
    <message>
        <source>So that nothing can be changed unseen</source>
        <translation>Jotta mitään ei voi muuttaa huomaamatta</translation>
    </message>
    <message>
        <source>For good; the number of an erased person belongs to nobody any more</source>
        <translation>Pysyvästi; poistetun henkilön numero ei enää kuulu kenellekään</translation>
    </message>
    <message>
        <source>Managers, and whoever checks the log</source>
        <translation>Esihenkilöt ja lokin tarkistajat</translation>
    </message>
    <message>
        <source>How many scans failed on a day; not whose, and not what</source>
        <translation>Montako koodia jäi päivän aikana lukematta; ei kenen eikä mitä</translation>
    </message>
    <message>
        <source>So that a broken scanner is noticed</source>
        <translation>Jotta rikkinäinen lukija huomataan</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} päivää</translation>
    </message>
    <message>
        <source>Pictures of the camera: none are kept</source>
        <translation>Kameran kuvat: yhtään ei säilytetä</translation>
    </message>
    <message>
        <source>To read a code that is held up to it</source>
        <translation>Jotta kameralle näytetty koodi voidaan lukea</translation>
    </message>
    <message>
        <source>The camera is switched off</source>
        <translation>Kamera on pois päältä</translation>
    </message>
    <message>
        <source>A moment; it is on only while somebody wants to scan</source>
        <translation>Hetken; se on päällä vain, kun joku haluaa lukea koodin</translation>
    </message>
    <message>
        <source>A moment; it looks for codes all the time</source>
        <translation>Hetken; se etsii koodeja koko ajan</translation>
    </message>
    <message>
        <source>Files that were taken in or refused; papers about single people in the outbox</source>
        <translation>Tuodut ja hylätyt tiedostot; yksittäisten ihmisten paperit Lähtevät-kansiossa</translation>
    </message>
    <message>
        <source>So that a mistake in a file can be found</source>
        <translation>Jotta tiedoston virhe voidaan löytää</translation>
    </message>
    <message>
        <source>Whoever looks after the machine</source>
        <translation>Koneen ylläpitäjä</translation>
    </message>
    <message>
        <source>Backups of everything on this sheet</source>
        <translation>Varmuuskopiot kaikesta tässä selosteessa mainitusta</translation>
    </message>
    <message>
        <source>So that nothing is lost with a broken machine</source>
        <translation>Jotta mitään ei katoa, jos kone rikkoutuu</translation>
    </message>
    <message>
        <source>{days} days, then they are deleted; the newest one stays. Whoever was erased is erased again when a backup is put back, before anybody sees it</source>
        <translation>{days} päivää, sitten ne poistetaan; uusin säilyy. Jos varmuuskopio palautetaan, poistetut henkilöt poistetaan siitä uudelleen, ennen kuin kukaan näkee sen</translation>
    </message>
    <message>
        <source>Technical logs, about the program and not about people</source>
        <translation>Tekniset lokit, jotka kertovat ohjelmasta eivätkä ihmisistä</translation>
    </message>
    <message>
        <source>So that faults can be found</source>
        <translation>Jotta viat voidaan löytää</translation>
    </message>
    <message>
        <source>Until newer lines take their place</source>
        <translation>Kunnes uudemmat rivit korvaavat ne</translation>
    </message>
    <message>
        <source>What every person can do</source>
        <translation>Mitä jokainen voi tehdä</translation>
    </message>
    <message>
        <source>Choose at the screen, with the badge, how to be shown: hidden, by initials, by first name, with a photo. It holds on every screen within a minute, and never changes the chance to win.</source>
        <translation>Valita näytöllä nimikortillaan, miten näkyy: ei lainkaan, nimikirjaimina, etunimellä tai kuvan kanssa. Valinta on voimassa kaikilla näytöillä minuutin kuluessa, eikä se koskaan muuta voitonmahdollisuuksia.</translation>
    </message>
    <message>
        <source>Get everything that is kept about them, with pictures and videos: a manager saves it on a stick, on the page of the person.</source>
        <translation>Saada kaikki itsestään säilytettävät tiedot kuvineen ja videoineen: esihenkilö tallentaa ne tikulle henkilön sivulta.</translation>
    </message>
    <message>
        <source>Have something corrected, or taken off the screen: any manager can do it at once.</source>
        <translation>Saada jotain korjatuksi tai pois näytöltä: kuka tahansa esihenkilö voi tehdä sen heti.</translation>
    </message>
    <message>
        <source>Be erased: with their photo, badge, recognitions and the link to their tickets. Their name also leaves what was written about others, the files that were taken in, and the search. Only their number stays, and is never given to anybody else.</source>
        <translation>Tulla poistetuksi: mukana poistuvat kuva, nimikortti, tunnustukset ja yhteys arpoihin. Nimi poistuu myös siitä, mitä muista on kirjoitettu, tuoduista tiedostoista ja hausta. Vain numero jää, eikä sitä anneta koskaan kenellekään toiselle.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Mitä se ei tee</translation>
    </message>
    <message>
        <source>It does not measure anybody&apos;s work, and ranks nobody. Thanks are counted for all together.</source>
        <translation>Se ei mittaa kenenkään työtä eikä aseta ketään paremmuusjärjestykseen. Kiitokset lasketaan kaikilta yhteensä.</translation>
    </message>
    <message>
        <source>It uses no network, sends nothing, and has no account anywhere.</source>
        <translation>Se ei käytä verkkoa, ei lähetä mitään eikä sillä ole tilejä missään.</translation>
    </message>
    <message>
        <source>It does not recognise faces or voices, and records neither.</source>
        <translation>Se ei tunnista kasvoja eikä ääniä eikä tallenna kumpiakaan.</translation>
    </message>
    <message>
        <source>How it is set</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Thanks are read by a manager before they are shown.</source>
        <translation>Esihenkilö lukee kiitokset ennen kuin ne näytetään.</translation>
    </message>
    <message>
        <source>Thanks are shown at once; a manager can hide them with one touch.</source>
        <translation>Kiitokset näytetään heti; esihenkilö voi piilottaa ne yhdellä kosketuksella.</translation>
    </message>
    <message>
        <source>Thanks may come from “a colleague”, without a name.</source>
        <translation>Kiitoksen voi antaa nimettömästi ”työkaverina”.</translation>
    </message>
    <message>
        <source>Thanks carry the name of whoever says them.</source>
        <translation>Kiitoksessa on aina antajan nimi.</translation>
    </message>
    <message>
        <source>A customer&apos;s praise is shown when a leader has written a note to it.</source>
        <translation>Asiakkaan kehu näytetään, kun esihenkilö on kirjoittanut siihen viestin.</translation>
    </message>
    <message>
        <source>A customer&apos;s praise is shown at once.</source>
        <translation>Asiakkaan kehu näytetään heti.</translation>
    </message>
    <message>
        <source>For the company to fill in</source>
        <translation>Yrityksen täytettäväksi</translation>
    </message>
    <message>
        <source>The screen cannot know this. Whoever runs it writes it down here.</source>
        <translation>Näyttö ei voi tietää näitä. Näytöstä vastaava kirjoittaa ne tähän.</translation>
    </message>
    <message>
        <source>Responsible for the data</source>
        <translation>Rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Questions and requests go to</source>
        <translation>Kysymykset ja pyynnöt</translation>
    </message>
    <message>
        <source>Agreed with the works council on</source>
        <translation>Sovittu henkilöstön edustajien kanssa</translation>
    </message>
    <message>
        <source>This cannot be the time: something was stored here on {day} already.</source>
        <translation>Kello ei voi olla oikeassa: täällä on tallennettu jotain jo {day}.</translation>
    </message>
    <message>
        <source>This can hardly be the time: the last thing stored here is of {day}.</source>
        <translation>Kello tuskin on oikeassa: täällä on viimeksi tallennettu jotain {day}.</translation>
    </message>
    <message>
        <source>The clock was set at {time}, while the kiosk ran.</source>
        <translation>Kelloa siirrettiin klo {time} kioskin ollessa käynnissä.</translation>
    </message>
    <message>
        <source>The computer is set to {system}. Only the kiosk&apos;s own zone counts here.</source>
        <translation>Tietokoneen aikavyöhyke on {system}. Täällä ratkaisee vain kioskin oma.</translation>
    </message>
    <message>
        <source>No time server puts this clock right. Compare it with your phone now and then.</source>
        <translation>Mikään aikapalvelin ei pidä tätä kelloa oikeassa. Vertaa sitä silloin tällöin puhelimeesi.</translation>
    </message>
    <message>
        <source>Please set the computer&apos;s date and time right, and look here again. Until then the programme may be wrong, and the footer tells the date instead of it.</source>
        <translation>Aseta tietokoneen päiväys ja kellonaika oikein ja katso tänne uudelleen. Siihen asti ohjelma voi olla väärin, ja alareunassa näkyy sen sijaan päivämäärä.</translation>
    </message>
    <message>
        <source>If this happens after every power cut, the small battery in the computer is empty: it costs little, and somebody of IT can change it.</source>
        <translation>Jos näin käy jokaisen sähkökatkon jälkeen, tietokoneen pieni paristo on tyhjä: se on halpa, ja joku IT:stä voi vaihtaa sen.</translation>
    </message>
    <message>
        <source>This kiosk thinks it is {now}. That cannot be right: see “Device time”.</source>
        <translation>Kioskin kello: {now}. Se ei voi olla oikein: katso ”Laitteen aika”.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Pöytä</translation>
    </message>
    <message>
        <source>Sweet</source>
        <translation>Makeaa</translation>
    </message>
    <message>
        <source>Savoury</source>
        <translation>Suolaista</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Kasvisruokaa</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegaanista</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Juomia</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Päivänavaus</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Aamiainen</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lounas</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Peli</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Puheenvuoro</translation>
    </message>
    <message>
        <source>Outing</source>
        <translation>Retki</translation>
    </message>
    <message>
        <source>Skip-level meeting</source>
        <translation>Johdon tapaaminen</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Juhla</translation>
    </message>
    <message>
        <source>This was changed just now.</source>
        <translation>Tämä muuttui juuri äsken.</translation>
    </message>
    <message>
        <source>Go back and see what there is to sign up for.</source>
        <translation>Palaa takaisin ja katso, mihin voi ilmoittautua.</translation>
    </message>
    <message>
        <source>You are not on the list of people.</source>
        <translation>Et ole henkilölistalla.</translation>
    </message>
    <message>
        <source>A manager can put you there.</source>
        <translation>Esihenkilö voi lisätä sinut.</translation>
    </message>
    <message>
        <source>Counted. The next badge.</source>
        <translation>Laskettu. Seuraava nimikortti.</translation>
    </message>
    <message>
        <source>Was counted before.</source>
        <translation>Laskettiin jo aiemmin.</translation>
    </message>
    <message>
        <source>Not on the list any more.</source>
        <translation>Ei ole enää listalla.</translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Tämä tapahtuma on peruttu.</translation>
    </message>
    <message>
        <source>Nobody is counted here.</source>
        <translation>Täällä ei ole laskettu ketään.</translation>
    </message>
    <message>
        <source>An old badge</source>
        <translation>Vanha nimikortti</translation>
    </message>
    <message>
        <source>There is a newer one. Or pick the name.</source>
        <translation>Sen tilalla on jo uusi. Voit myös valita nimen.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge</source>
        <translation>Tätä nimikorttia ei tunneta</translation>
    </message>
    <message>
        <source>Pick the name instead.</source>
        <translation>Valitse sen sijaan nimi.</translation>
    </message>
    <message>
        <source>Not a badge</source>
        <translation>Ei nimikortti</translation>
    </message>
    <message>
        <source>Scan the code on a badge.</source>
        <translation>Lue nimikortin koodi.</translation>
    </message>
    <message>
        <source>You are in.</source>
        <translation>Olet mukana.</translation>
    </message>
    <message>
        <source>You are number {place} on the waiting list.</source>
        <translation>Olet jonotuslistalla sijalla {place}.</translation>
    </message>
    <message>
        <source>When you move up, this screen tells you at your next badge scan.</source>
        <translation>Kun pääset mukaan, tämä näyttö kertoo siitä, kun seuraavan kerran näytät nimikorttisi.</translation>
    </message>
    <message>
        <source>You have given this back.</source>
        <translation>Olet jo perunut tämän.</translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation>Tämä on jo ohi.</translation>
    </message>
    <message>
        <source>Signing up is over.</source>
        <translation>Ilmoittautuminen on päättynyt.</translation>
    </message>
    <message>
        <source>A manager can still put you on the list.</source>
        <translation>Esihenkilö voi vielä lisätä sinut listalle.</translation>
    </message>
    <message>
        <source>Here teams sign up.</source>
        <translation>Tähän ilmoittaudutaan tiimeinä.</translation>
    </message>
    <message>
        <source>Your team is not known. A manager can help.</source>
        <translation>Tiimiäsi ei tunneta. Esihenkilö voi auttaa.</translation>
    </message>
    <message>
        <source>What do you bring?</source>
        <translation>Mitä tuot?</translation>
    </message>
    <message>
        <source>You are in already.</source>
        <translation>Olet jo mukana.</translation>
    </message>
    <message>
        <source>You have a place here already.</source>
        <translation>Sinulla on jo paikka täällä.</translation>
    </message>
    <message>
        <source>It is one for each. Give that one back, then take another.</source>
        <translation>Yksi kullekin: peru ensin se ja ota sitten toinen.</translation>
    </message>
    <message>
        <source>Here everybody brings something.</source>
        <translation>Täällä jokainen tuo jotain.</translation>
    </message>
    <message>
        <source>There is nothing on the list that one could bring.</source>
        <translation>Listalla ei ole mitään tuotavaa.</translation>
    </message>
    <message>
        <source>It is on the list: {item}.</source>
        <translation>Se on listalla: {item}.</translation>
    </message>
    <message>
        <source>Your team is in.</source>
        <translation>Tiimisi on mukana.</translation>
    </message>
    <message>
        <source>You are on the waiting list: number {place}.</source>
        <translation>Olet jonotuslistalla: sija {place}.</translation>
    </message>
    <message>
        <source>You have given it back.</source>
        <translation>Peruttu, kiitos tiedosta.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s.</source>
        <translation>Tämä on jonkun muun.</translation>
    </message>
    <message>
        <source>Hold up the badge of whoever signed up.</source>
        <translation>Näytä ilmoittautuneen nimikortti.</translation>
    </message>
    <message>
        <source>It is too late to give it back here.</source>
        <translation>Tässä sitä ei voi enää perua.</translation>
    </message>
    <message>
        <source>Please tell a manager, who can still do it.</source>
        <translation>Kerro esihenkilölle, hän voi vielä perua sen.</translation>
    </message>
    <message>
        <source>First give back your place.</source>
        <translation>Peru ensin paikkasi.</translation>
    </message>
    <message>
        <source>Here everybody who has a place brings something.</source>
        <translation>Täällä jokainen, jolla on paikka, tuo jotain.</translation>
    </message>
    <message>
        <source>Somebody who waited has it now.</source>
        <translation>Joku jonosta sai sen nyt.</translation>
    </message>
    <message>
        <source>Good to see you, {name}.</source>
        <translation>Hauska nähdä, {name}.</translation>
    </message>
    <message>
        <source>You are counted already, {name}.</source>
        <translation>Sinut on jo laskettu, {name}.</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>Se ei ole vielä alkanut.</translation>
    </message>
    <message>
        <source>Badges count from a quarter of an hour before it begins.</source>
        <translation>Nimikortit kelpaavat vartti ennen alkua.</translation>
    </message>
    <message>
        <source>Good to see you.</source>
        <translation>Hauska nähdä.</translation>
    </message>
    <message>
        <source>You are counted already.</source>
        <translation>Sinut on jo laskettu.</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Kakku</translation>
    </message>
    <message>
        <source>Salad</source>
        <translation>Salaatti</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Hedelmiä</translation>
    </message>
    <message>
        <source>Bread and spreads</source>
        <translation>Leipää ja levitteitä</translation>
    </message>
    <message>
        <source>Cheese</source>
        <translation>Juustoa</translation>
    </message>
    <message>
        <source>Something warm</source>
        <translation>Jotain lämmintä</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Keitto</translation>
    </message>
    <message>
        <source>Crisps and snacks</source>
        <translation>Sipsejä ja naposteltavaa</translation>
    </message>
    <message>
        <source>Biscuits</source>
        <translation>Keksejä</translation>
    </message>
    <message>
        <source>Cold drinks</source>
        <translation>Kylmiä juomia</translation>
    </message>
    <message>
        <source>Coffee and tea</source>
        <translation>Kahvia ja teetä</translation>
    </message>
    <message>
        <source>Plates and cups</source>
        <translation>Lautasia ja mukeja</translation>
    </message>
    <message>
        <source>Our week</source>
        <translation>Meidän viikkomme</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Koko päivä</translation>
    </message>
    <message>
        <source>Brought to you by {sponsor}</source>
        <translation>Tarjoaa {sponsor}</translation>
    </message>
    <message>
        <source>Sign up at the screen: {place}</source>
        <translation>Ilmoittaudu näytöllä: {place}</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Ei vielä ohjelmaa</translation>
    </message>
    <message>
        <source>The week goes on</source>
        <translation>Viikko jatkuu</translation>
    </message>
    <message>
        <source>Hold your phone&apos;s camera here: the event goes into your calendar, without network.</source>
        <translation>Kohdista puhelimesi kamera tähän: tapahtuma siirtyy kalenteriisi, ilman verkkoa.</translation>
    </message>
    <message>
        <source>With {speaker}</source>
        <translation>Puhujana {speaker}</translation>
    </message>
    <message>
        <source>Who has signed up</source>
        <translation>Ketkä ovat ilmoittautuneet</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Ketkä ovat paikalla</translation>
    </message>
    <message>
        <source>Who takes the calls</source>
        <translation>Ketkä hoitavat puhelut</translation>
    </message>
    <message>
        <source>Who brings what</source>
        <translation>Kuka tuo mitä</translation>
    </message>
    <message>
        <source>For the organiser</source>
        <translation>Järjestäjälle</translation>
    </message>
    <message>
        <source>Full names stand here: take this paper along, and throw it away safely afterwards.</source>
        <translation>Tässä on ihmisten koko nimet: pidä paperi mukanasi ja hävitä se lopuksi turvallisesti.</translation>
    </message>
    <message>
        <source>{taken} of {capacity}</source>
        <translation>{taken}/{capacity}</translation>
    </message>
    <message>
        <source>{taken} so far</source>
        <translation>{taken} tähän mennessä</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ei vielä ketään.</translation>
    </message>
    <message>
        <source>There is nothing to sign up for here.</source>
        <translation>Tähän ei tarvitse ilmoittautua.</translation>
    </message>
    <message>
        <source>Waiting list, in this order</source>
        <translation>Jonotuslista, tässä järjestyksessä</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Vielä puuttuu</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Annokset</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>(no longer known)</source>
        <translation>(ei enää tiedossa)</translation>
    </message>
    <message>
        <source>Whoever else comes</source>
        <translation>Muut tulijat</translation>
    </message>
    <message>
        <source>A word to our customers</source>
        <translation>Viesti asiakkaillemme</translation>
    </message>
</context>
</TS>
