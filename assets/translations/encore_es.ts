<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AmIIn</name>
    <message numerus="yes">
        <source>You are in, with %n ticket(s).</source>
        <translation>
            <numerusform>Estás en el sorteo, con %n boleto.</numerusform>
            <numerusform>Estás en el sorteo, con %n boletos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This badge has no ticket in this draw.</source>
        <translation>Esta tarjeta no tiene boletos en este sorteo.</translation>
    </message>
    <message>
        <source>Nobody has this badge.</source>
        <translation>Esta tarjeta no es de nadie.</translation>
    </message>
    <message>
        <source>This badge has been replaced by a new one.</source>
        <translation>Esta tarjeta se ha cambiado por una nueva.</translation>
    </message>
    <message>
        <source>The people of a rehearsal are made up.</source>
        <translation>En un ensayo las personas son inventadas.</translation>
    </message>
    <message>
        <source>That took too long. Please hold it up again.</source>
        <translation>Ha tardado demasiado. Acércala otra vez.</translation>
    </message>
    <message>
        <source>That is not a badge.</source>
        <translation>Eso no es una tarjeta.</translation>
    </message>
    <message>
        <source>In the list you are called %1.</source>
        <translation>En la lista te llamas %1.</translation>
    </message>
    <message>
        <source>Only found moustaches became tickets. Better luck next time.</source>
        <translation>Solo los bigotes encontrados son boletos. La próxima vez habrá más suerte.</translation>
    </message>
    <message>
        <source>Try once more, or ask a manager for a badge.</source>
        <translation>Prueba otra vez o pide una tarjeta a un responsable.</translation>
    </message>
    <message>
        <source>Hold up the newer one.</source>
        <translation>Acerca la nueva.</translation>
    </message>
    <message>
        <source>Hold up your badge. Moustaches count no more.</source>
        <translation>Acerca tu tarjeta. Los bigotes ya no cuentan.</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message numerus="yes">
        <source>%n keys, one every %1 ms, %2 ms at most</source>
        <translation>
            <numerusform>%n tecla, cada %1 ms (máx. %2)</numerusform>
            <numerusform>%n teclas, cada %1 ms (máx. %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>then Enter</source>
        <translation>con Intro</translation>
    </message>
    <message>
        <source>then Tab</source>
        <translation>con Tab</translation>
    </message>
    <message>
        <source>no Enter</source>
        <translation>sin Intro</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Scan the first badge</source>
        <translation>Primera tarjeta</translation>
    </message>
    <message>
        <source>are here</source>
        <comment>how many, before it</comment>
        <translation>ya aquí</translation>
    </message>
    <message>
        <source>Each badge counts once.</source>
        <translation>Cada tarjeta cuenta una vez.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>¿Quién está?</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>¿Quién ha venido?</translation>
    </message>
    <message>
        <source>Choose the event, then scan the badges of those who come.</source>
        <translation>Elige el acto y escanea las tarjetas de quienes vienen.</translation>
    </message>
    <message>
        <source>No badge here?</source>
        <translation>¿Sin tarjeta?</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>There is nothing on the programme today.</source>
        <translation>Hoy no hay nada en el programa.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is not here</source>
        <translation>%1 no está</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All as it was written</source>
        <translation>Todo está como se escribió</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Algo se ha alterado</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>Comprobando cada entrada</translation>
    </message>
    <message>
        <source>The audit chain</source>
        <translation>La cadena de auditoría</translation>
    </message>
    <message>
        <source>Everything that managers do and every draw is in it. Photograph its head, and nobody can change it unseen.</source>
        <translation>Guarda cada sorteo y todo lo que hacen los responsables. Haz una foto de su marca y nadie podrá alterarla sin que se note.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>The head, after %n entry(s)</source>
        <comment>audit</comment>
        <translation>
            <numerusform>La marca, tras %n entrada</numerusform>
            <numerusform>La marca, tras %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The last head of each day</source>
        <translation>La última marca de cada día</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) before it is/are as written. Keep this machine as it is, and call whoever looks after it.</source>
        <comment>audit</comment>
        <translation>
            <numerusform>La %n entrada anterior está como se escribió. Deja este equipo como está y avisa a quien lo cuida.</numerusform>
            <numerusform>Las %n entradas anteriores están como se escribieron. Deja este equipo como está y avisa a quien lo cuida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) checked, each as it was written.</source>
        <comment>audit</comment>
        <translation>
            <numerusform>Se ha comprobado %n entrada: está como se escribió.</numerusform>
            <numerusform>Se han comprobado %n entradas: todas están como se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you have an earlier head as a code? Hold it up: then it is checked against that one, too.</source>
        <translation>¿Tienes el código de una marca anterior? Acércalo: se comprobará también con ella.</translation>
    </message>
    <message>
        <source>And the head that you kept is in it: nothing before it was changed.</source>
        <translation>Y la marca que guardaste está en ella: nada anterior se ha alterado.</translation>
    </message>
    <message>
        <source>The heads on paper</source>
        <translation>Las marcas en papel</translation>
    </message>
    <message>
        <source>PDF: today&apos;s head and those of the last days</source>
        <translation>PDF: la marca de hoy y las de los últimos días</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Heads on paper</source>
        <translation>Marcas en papel</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Comprobar ya</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Buscar memorias</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Sacar la memoria</translation>
    </message>
</context>
<context>
    <name>AwardSlide</name>
    <message>
        <source>Award</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Award: %1</source>
        <comment>and the value that it is for</comment>
        <translation>Premio: %1</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Who needs a new badge?</source>
        <translation>¿Quién necesita otra tarjeta?</translation>
    </message>
    <message>
        <source>A new badge for %1?</source>
        <translation>¿Una tarjeta nueva para %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are ready</source>
        <translation>
            <numerusform>%n tarjeta está lista</numerusform>
            <numerusform>%n tarjetas están listas</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>The file is the only copy of their codes: print it, then delete it.</source>
        <translation>El archivo es la única copia de sus códigos: imprímelo y luego bórralo.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n badge(s)</source>
        <translation>
            <numerusform>Hacer %n tarjeta</numerusform>
            <numerusform>Hacer %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a badge</source>
        <translation>Todos tienen tarjeta</translation>
    </message>
    <message>
        <source>for everybody who has none yet</source>
        <translation>para quienes aún no tienen</translation>
    </message>
    <message>
        <source>One person&apos;s new badge</source>
        <translation>Cambiar tarjeta</translation>
    </message>
    <message>
        <source>The old one stops working at once</source>
        <translation>La anterior deja de valer</translation>
    </message>
    <message>
        <source>On what?</source>
        <translation>¿En qué formato?</translation>
    </message>
    <message>
        <source>Sheets, to cut out</source>
        <translation>Hojas para recortar</translation>
    </message>
    <message>
        <source>Cards, for a card printer</source>
        <translation>Para impresora de tarjetas</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>¿Dónde se guarda el archivo?</translation>
    </message>
    <message>
        <source>From then on only the new one works. Tickets and thanks stay with the person.</source>
        <translation>A partir de ahí solo vale la nueva. La persona conserva sus boletos y agradecimientos.</translation>
    </message>
    <message>
        <source>%1 is saved. Hand the badges out in person: whoever holds one is taken for its owner.</source>
        <translation>%1 está guardado. Entrega las tarjetas en mano: para el quiosco, quien lleva una es su titular.</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Buscar memorias</translation>
    </message>
    <message>
        <source>Make the new badge</source>
        <translation>Hacer la tarjeta</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>No. %1 to %2</source>
        <translation>N.º %1 a %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Impreso: %1</translation>
    </message>
    <message>
        <source>Made %1, not printed</source>
        <comment>a date</comment>
        <translation>Hecho: %1, sin imprimir</translation>
    </message>
    <message>
        <source>%1 found, %2 hidden, %3 retired</source>
        <translation>Encontrados: %1, escondidos: %2, retirados: %3</translation>
    </message>
</context>
<context>
    <name>BirthdayPick</name>
    <message>
        <source>January</source>
        <translation>Enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Diciembre</translation>
    </message>
    <message>
        <source>The year is never asked and never kept.</source>
        <translation>El año ni se pregunta ni se guarda.</translation>
    </message>
</context>
<context>
    <name>CalendarSlide</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Los próximos días</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>new time, it was %1</source>
        <translation>nueva hora, antes %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
</context>
<context>
    <name>CameraSight</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>CameraSign</name>
    <message>
        <source>Camera on</source>
        <translation>Cámara activa</translation>
    </message>
</context>
<context>
    <name>ChangeMark</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Moved to %1, it was %2</source>
        <translation>Nueva hora: %1, antes %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Nueva hora: %1</translation>
    </message>
    <message>
        <source>In another place, it was %1</source>
        <translation>En otro lugar, antes: %1</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>En otro lugar</translation>
    </message>
</context>
<context>
    <name>CheckInStrip</name>
    <message>
        <source>Are you here for this? Hold up your badge, and you are counted.</source>
        <translation>¿Vienes a esto? Acerca tu tarjeta y lo anotamos.</translation>
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
            <numerusform>Por ahora hay %n persona.</numerusform>
            <numerusform>Por ahora hay %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Never</source>
        <comment>old recognitions are never deleted</comment>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>How the kiosk behaves</source>
        <translation>Cómo se comporta el quiosco</translation>
    </message>
    <message>
        <source>The data sheet</source>
        <translation>La hoja de datos</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>La pantalla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>%1 (set by whoever installed the kiosk)</source>
        <translation>%1 (fijado al instalar el quiosco)</translation>
    </message>
    <message>
        <source>PDF: what is kept about people, why, and for how long</source>
        <translation>PDF: qué se guarda, para qué y cuánto tiempo</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>Hoja de datos</translation>
    </message>
    <message>
        <source>What is kept, on paper</source>
        <translation>Lo que se guarda, en papel</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Buscar memorias</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Sacar la memoria</translation>
    </message>
</context>
<context>
    <name>CinemaScreen</name>
    <message>
        <source>Cinema</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Roll the film</source>
        <translation>Empieza la función</translation>
    </message>
    <message>
        <source>Thank you for watching</source>
        <translation>Gracias por venir</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s), and all of them are for you</source>
        <translation>
            <numerusform>%n vídeo, y es para vosotros</numerusform>
            <numerusform>%n vídeos, y todos para vosotros</numerusform>
        </translation>
    </message>
    <message>
        <source>And thank you for all that you do.</source>
        <translation>Y gracias por todo lo que hacéis.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>film 2 of 5</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>for whom a film is, and which one it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Siguiente vídeo</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>One of the letters isn&apos;t right yet. Compare them with the paper, and mend it.</source>
        <translation>Alguna letra no está bien. Compáralas con el papel y corrígela.</translation>
    </message>
    <message>
        <source>Type the letters under the code. There are 20, in groups of four.</source>
        <translation>Escribe las letras que hay bajo el código. Son 20, en grupos de cuatro.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ContentsAhead</name>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>the place in a line</comment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>As things are now. Whatever is new comes first. Touch a recognition to see more.</source>
        <translation>Tal como está ahora. Lo nuevo va primero. Toca un reconocimiento para ver más.</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>A name, a team, a word</source>
        <translation>Un nombre, un equipo, una palabra</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Nada coincide con esas palabras.</translation>
    </message>
    <message>
        <source>There is nothing of this sort.</source>
        <translation>No hay nada de este tipo.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>ContentsNames</name>
    <message>
        <source>May be shown</source>
        <translation>Se puede mostrar</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message numerus="yes">
        <source>shown %n time(s)</source>
        <translation>
            <numerusform>mostrado %n vez</numerusform>
            <numerusform>mostrado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>aún por llegar</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>not at this time</source>
        <translation>ahora no toca</translation>
    </message>
    <message>
        <source>waits for a note</source>
        <translation>espera una nota</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>te espera</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Para todos</translation>
    </message>
</context>
<context>
    <name>ContentsOne</name>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Mostrar ya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>It comes as soon as nobody uses the screen, until %1.</source>
        <translation>Saldrá en cuanto nadie use la pantalla. Plazo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>shown %n time(s), last on %1</source>
        <translation>
            <numerusform>mostrado %n vez: %1</numerusform>
            <numerusform>mostrado %n veces, la última: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>aún sin mostrar</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>Which kind?</source>
        <translation>¿De qué tipo?</translation>
    </message>
    <message>
        <source>Which ones?</source>
        <translation>¿Cuáles?</translation>
    </message>
    <message>
        <source>Remove it for ever?</source>
        <translation>¿Eliminarlo para siempre?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Hiding it can be undone. Removing cannot: its words, its picture and its place are gone.</source>
        <translation>Ocultarlo se puede deshacer. Eliminarlo no: desaparecen su texto, su imagen y su lugar.</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>Eliminar del todo</translation>
    </message>
    <message>
        <source>Shown or not</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>ContributePage</name>
    <message>
        <source>Now you: any word, any number</source>
        <translation>Ahora vosotros: una palabra, un número</translation>
    </message>
    <message numerus="yes">
        <source>%n more, then the dice</source>
        <comment>contributions from the room</comment>
        <translation>
            <numerusform>Falta %n y luego los dados</numerusform>
            <numerusform>Faltan %n y luego los dados</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough. Take more, or roll the dice.</source>
        <translation>Suficiente. Añade más o lanza los dados.</translation>
    </message>
    <message>
        <source>Who says it (A to Z)</source>
        <translation>Quién lo dice (de la A a la Z)</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roll the dice</source>
        <translation>Lanzar los dados</translation>
    </message>
</context>
<context>
    <name>CountdownSlide</name>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>día para empezar</numerusform>
            <numerusform>días para empezar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) to go</source>
        <translation>
            <numerusform>hora para empezar</numerusform>
            <numerusform>horas para empezar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) to go</source>
        <translation>
            <numerusform>minuto para empezar</numerusform>
            <numerusform>minutos para empezar</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer Service Week</source>
        <translation>Semana del Servicio al Cliente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The week begins</source>
        <translation>Empieza la semana</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Move the frame up</source>
        <translation>Subir el encuadre</translation>
    </message>
    <message>
        <source>Move the frame left</source>
        <translation>Encuadre a la izquierda</translation>
    </message>
    <message>
        <source>Move the frame down</source>
        <translation>Bajar el encuadre</translation>
    </message>
    <message>
        <source>Move the frame right</source>
        <translation>Encuadre a la derecha</translation>
    </message>
    <message>
        <source>Larger frame</source>
        <translation>Encuadre más grande</translation>
    </message>
    <message>
        <source>Smaller frame</source>
        <translation>Encuadre más pequeño</translation>
    </message>
</context>
<context>
    <name>DepartmentsPart</name>
    <message>
        <source>None yet. Who else keeps the floor going? The kitchen, the planners, IT.</source>
        <translation>Aún ninguno. ¿Quién más hace que todo funcione? La cocina, planificación, informática.</translation>
    </message>
    <message>
        <source>What was said of it so far keeps the name that it had.</source>
        <translation>Lo dicho hasta ahora conserva el nombre que tenía.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Really remove it</source>
        <translation>Sí, eliminarlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Nombre del departamento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>DeviceTimePage</name>
    <message>
        <source>Device time</source>
        <translation>Hora del quiosco</translation>
    </message>
    <message>
        <source>Compare it with your phone. All that the screen says of “now” follows from it.</source>
        <translation>Compárala con tu móvil. De ella depende todo lo que la pantalla llama «ahora».</translation>
    </message>
    <message>
        <source>All is well: a time server keeps this clock right.</source>
        <translation>Todo bien: un servidor de hora mantiene este reloj en punto.</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nada indica lo contrario.</translation>
    </message>
</context>
<context>
    <name>DicePage</name>
    <message>
        <source>Roll ten dice, for all to see</source>
        <translation>Lanza diez dados a la vista de todos</translation>
    </message>
    <message>
        <source>Touch each face as it falls. The dice come last: nobody can add anything after them.</source>
        <translation>Toca cada cara según vaya saliendo. Los dados van al final: después nadie puede añadir nada.</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Quitar el último</translation>
    </message>
    <message>
        <source>These are the dice</source>
        <translation>Estos son los dados</translation>
    </message>
</context>
<context>
    <name>DrawSlide</name>
    <message>
        <source>The raffle</source>
        <translation>La rifa</translation>
    </message>
    <message>
        <source>The draw goes on</source>
        <translation>El sorteo sigue</translation>
    </message>
    <message>
        <source>The draw has begun</source>
        <translation>El sorteo ha empezado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n prize(s) drawn</source>
        <translation>
            <numerusform>%1 de %n premio sorteado</numerusform>
            <numerusform>%1 de %n premios sorteados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be won</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>Queda %n por ganar</numerusform>
            <numerusform>Quedan %n por ganar</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the winners step forward.</source>
        <translation>Que pasen los ganadores.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Why nobody can bend this draw</source>
        <translation>Por qué nadie puede amañar este sorteo</translation>
    </message>
</context>
<context>
    <name>FairCheck</name>
    <message>
        <source>Today: take a photo</source>
        <translation>Hoy: haz una foto</translation>
    </message>
    <message>
        <source>After the draw: take the record</source>
        <translation>Tras el sorteo: llévate el acta</translation>
    </message>
    <message>
        <source>At home: open the page</source>
        <translation>En casa: abre la página</translation>
    </message>
    <message>
        <source>This code is our promise. Keep a photo of it until the draw.</source>
        <translation>Este código es nuestra promesa. Guarda una foto hasta el sorteo.</translation>
    </message>
    <message>
        <source>A manager puts it on your stick, with a page that checks it. Take a photo of its seal, too.</source>
        <translation>Un responsable la copia en tu memoria, con la página que la comprueba. Haz foto del sello.</translation>
    </message>
    <message>
        <source>Open the page in any browser, even offline. It finds every winner again. Compare with your photos.</source>
        <translation>En cualquier navegador, sin red. Halla otra vez a cada ganador: compara con tus fotos.</translation>
    </message>
</context>
<context>
    <name>FairPicture</name>
    <message>
        <source>SWANS</source>
        <extracomment>A word that somebody calls out at the draw, in a small speech bubble; at most 6 letters.</extracomment>
        <translation>CISNE</translation>
    </message>
    <message>
        <source>RYE 4</source>
        <extracomment>A word and a number that somebody calls out at the draw; at most 6 letters.</extracomment>
        <translation>PAN 4</translation>
    </message>
</context>
<context>
    <name>FairPromise</name>
    <message>
        <source>Everybody wins once at most.</source>
        <translation>Se gana una vez como mucho.</translation>
    </message>
    <message>
        <source>You may win more than once.</source>
        <translation>Puedes ganar más de una vez.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n ticket(s) each.</source>
        <translation>
            <numerusform>Hasta %n boleto por persona.</numerusform>
            <numerusform>Hasta %n boletos por persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No claim in %n minute(s): drawn again.</source>
        <translation>
            <numerusform>Si tardas %n minuto, pasa a otro.</numerusform>
            <numerusform>Si tardas %n minutos, pasa a otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot win, by the rules.</source>
        <translation>
            <numerusform>%n persona no puede ganar.</numerusform>
            <numerusform>%n personas no pueden ganar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Nadie queda fuera.</translation>
    </message>
    <message>
        <source>Our promise. Take a photo of it.</source>
        <translation>Nuestra promesa. Hazle una foto.</translation>
    </message>
    <message numerus="yes">
        <source>A chain of %n code(s)</source>
        <translation>
            <numerusform>Una cadena de %n código</numerusform>
            <numerusform>Una cadena de %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Check it at home</source>
        <translation>Comprobar en casa</translation>
    </message>
</context>
<context>
    <name>FairSteps</name>
    <message>
        <source>Sealed first</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Secreto sellado</translation>
    </message>
    <message>
        <source>Before the first ticket the kiosk locks a secret away. Nobody can swap it.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Antes del primer boleto se guarda un secreto. Nadie puede cambiarlo.</translation>
    </message>
    <message>
        <source>The list stands</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Lista cerrada</translation>
    </message>
    <message>
        <source>When the hunt ends, all tickets are listed. Nobody can add one any more.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Al acabar la caza se listan los boletos. Ya nadie puede añadir otro.</translation>
    </message>
    <message>
        <source>You join in</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Participáis</translation>
    </message>
    <message>
        <source>Two of you or more add words. Then ten dice are rolled, for all to see.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Dos o más decís unas palabras. Luego, diez dados a la vista de todos.</translation>
    </message>
    <message>
        <source>All goes in</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Todo se une</translation>
    </message>
    <message>
        <source>Secret, list, words and dice together pick the winning ticket.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Secreto, lista, palabras y dados eligen juntos el boleto ganador.</translation>
    </message>
    <message>
        <source>Check it</source>
        <extracomment>A heading of a narrow card: at most 16 characters.</extracomment>
        <translation>Compruébalo</translation>
    </message>
    <message>
        <source>With your photo and the record, any computer finds the same winner.</source>
        <extracomment>Two short sentences on a narrow card: at most 70 characters.</extracomment>
        <translation>Con tu foto y el acta, cualquier ordenador halla el mismo ganador.</translation>
    </message>
    <message>
        <source>How the draw works</source>
        <translation>Cómo es el sorteo</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No files here yet. Plug in a stick with CSV, Excel or calendar files, then look again.</source>
        <translation>Aún no hay archivos. Conecta una memoria con archivos CSV, Excel o de calendario y vuelve a buscar.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>What is in “%1”?</source>
        <translation>¿Qué hay en «%1»?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Recognitions</source>
        <translation>Reconocimientos</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>A film: %1</source>
        <translation>Un vídeo: %1</translation>
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
        <translation>Revisando %1 de principio a fin</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No films here yet. Plug in a stick with MP4, MOV, MKV or WebM films of three minutes at most, then look again.</source>
        <translation>Aún no hay vídeos. Conecta una memoria con vídeos MP4, MOV, MKV o WebM de tres minutos como máximo y vuelve a buscar.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Today with %1</source>
        <translation>Hoy con %1</translation>
    </message>
    <message>
        <source>The draw is today at %1</source>
        <translation>El sorteo es hoy a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) to go</source>
        <comment>theme of the week</comment>
        <translation>
            <numerusform>%1: falta %n día</numerusform>
            <numerusform>%1: faltan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer Service Week: %n day(s) to go</source>
        <translation>
            <numerusform>Semana del Servicio al Cliente: falta %n día</numerusform>
            <numerusform>Semana del Servicio al Cliente: faltan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day time: event</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1 in %2 min</source>
        <translation>%1 en %2 min</translation>
    </message>
    <message>
        <source>Found a moustache? Hold it up here.</source>
        <translation>¿Has encontrado un bigote? Acércalo aquí.</translation>
    </message>
    <message>
        <source>Someone helped you? Touch here and say thanks.</source>
        <translation>¿Te han ayudado? Toca aquí y da las gracias.</translation>
    </message>
</context>
<context>
    <name>FreezePage</name>
    <message>
        <source>Close the list now?</source>
        <translation>¿Cerrar ya la lista?</translation>
    </message>
    <message>
        <source>The hunt ends here</source>
        <translation>La caza acaba aquí</translation>
    </message>
    <message numerus="yes">
        <source>ticket(s) so far</source>
        <translation>
            <numerusform>boleto por ahora</numerusform>
            <numerusform>boletos por ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people with tickets</source>
        <translation>
            <numerusform>persona con boletos</numerusform>
            <numerusform>personas con boletos</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on no moustache becomes a ticket any more. A closed list is never opened again.</source>
        <translation>A partir de ahí ningún bigote será ya un boleto. Una lista cerrada no se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Next: the list is closed, and stands here for all to see before the first draw.</source>
        <translation>Ahora: se cierra la lista y queda aquí a la vista de todos antes del primer sorteo.</translation>
    </message>
    <message>
        <source>Next: the list is closed, and stands here for all to see.</source>
        <translation>Ahora: se cierra la lista y queda aquí a la vista de todos.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo es</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Sí, cerrarla</translation>
    </message>
</context>
<context>
    <name>GiveCheck</name>
    <message numerus="yes">
        <source>%n ticket(s) will be theirs.</source>
        <comment>tickets that a colleague gets</comment>
        <translation>
            <numerusform>%n boleto será suyo.</numerusform>
            <numerusform>%n boletos serán suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1?</source>
        <comment>a colleague&apos;s name</comment>
        <translation>¿Para %1?</translation>
    </message>
    <message>
        <source>Yes, for %1</source>
        <comment>a colleague&apos;s name</comment>
        <translation>Sí, para %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>GoodNightSlide</name>
    <message>
        <source>The end of the day</source>
        <translation>Fin del día</translation>
    </message>
    <message>
        <source>That was our week. Thank you for all of it.</source>
        <translation>Así fue nuestra semana. Gracias por todo.</translation>
    </message>
    <message>
        <source>Good night. Thank you for today.</source>
        <translation>Buenas noches. Gracias por el día de hoy.</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana · %1</translation>
    </message>
    <message>
        <source>See you tomorrow.</source>
        <translation>Hasta mañana.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
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
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>HallSlide</name>
    <message numerus="yes">
        <source>moustache(s) found</source>
        <translation>
            <numerusform>bigote encontrado</numerusform>
            <numerusform>bigotes encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thanks said</source>
        <translation>
            <numerusform>vez dimos las gracias</numerusform>
            <numerusform>veces dimos las gracias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of us came along</source>
        <comment>people at events</comment>
        <translation>
            <numerusform>participó</numerusform>
            <numerusform>participamos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>Alguien del equipo</numerusform>
            <numerusform>%n personas del equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Alguien del equipo</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Hall of fame, %1 of %2</source>
        <translation>Cuadro de honor, %1 de %2</translation>
    </message>
    <message>
        <source>Hall of fame</source>
        <translation>Cuadro de honor</translation>
    </message>
    <message>
        <source>That was our week</source>
        <translation>Así fue nuestra semana</translation>
    </message>
</context>
<context>
    <name>HeroSlide</name>
    <message>
        <source>Hero of service</source>
        <translation>Hazaña de servicio</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation marks around somebody&apos;s words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which page of a story</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>HidingCount</name>
    <message numerus="yes">
        <source>%n here</source>
        <comment>moustaches hidden at this place</comment>
        <translation>
            <numerusform>%n aquí</numerusform>
            <numerusform>%n aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hidden</source>
        <comment>moustaches</comment>
        <translation>%1 de %2 escondidos</translation>
    </message>
</context>
<context>
    <name>HidingPage</name>
    <message>
        <source>Where are you?</source>
        <translation>¿Dónde estás?</translation>
    </message>
    <message>
        <source>Touch the place, then scan. Or scan first, then touch the place.</source>
        <translation>Toca el lugar y escanea. O escanea primero y toca después el lugar.</translation>
    </message>
    <message>
        <source>Write the first place, then scan.</source>
        <translation>Escribe el primer lugar y luego escanea.</translation>
    </message>
    <message>
        <source>Scan the next moustache.</source>
        <translation>Escanea el siguiente bigote.</translation>
    </message>
    <message>
        <source>Write the first place.</source>
        <translation>Escribe el primer lugar.</translation>
    </message>
    <message>
        <source>A note on number %1</source>
        <translation>Nota sobre el número %1</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>The code won&apos;t read?</source>
        <translation>¿No se lee el código?</translation>
    </message>
    <message>
        <source>Hide moustaches</source>
        <translation>Esconder bigotes</translation>
    </message>
    <message numerus="yes">
        <source>%n moustache(s) wait(s) for this place.</source>
        <translation>
            <numerusform>%n bigote espera este lugar.</numerusform>
            <numerusform>%n bigotes esperan este lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitchen, top shelf</source>
        <translation>Cocina, estante de arriba</translation>
    </message>
    <message>
        <source>Only managers read it.</source>
        <translation>Solo la leen los responsables.</translation>
    </message>
    <message>
        <source>Behind the fern, at knee height</source>
        <translation>Detrás del helecho, a la altura de la rodilla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear un código</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
</context>
<context>
    <name>HintPreview</name>
    <message>
        <source>This is how the floor reads it.</source>
        <translation>Así lo leerán todos.</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Withdraw this hint</source>
        <translation>Retirar esta pista</translation>
    </message>
</context>
<context>
    <name>HintSlide</name>
    <message>
        <source>A hint</source>
        <translation>Una pista</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>Queda %n escondido</numerusform>
            <numerusform>Quedan %n escondidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every find is a ticket.</source>
        <translation>Cada hallazgo es un boleto.</translation>
    </message>
</context>
<context>
    <name>HintsPage</name>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>A new hint</source>
        <translation>Nueva pista</translation>
    </message>
    <message>
        <source>When is it shown?</source>
        <translation>¿Cuándo se muestra?</translation>
    </message>
    <message>
        <source>No hints yet. A good one names a corner, not the spot.</source>
        <translation>Aún no hay pistas. Una buena nombra el rincón, no el sitio exacto.</translation>
    </message>
    <message>
        <source>There is no hunt going on. Open a raffle first.</source>
        <translation>No hay ninguna caza en marcha. Abre primero una rifa.</translation>
    </message>
    <message>
        <source>Look up where you wait for the coffee.</source>
        <translation>Mira hacia arriba donde esperas el café.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Good to see you</source>
        <translation>Qué bueno verte</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Tablón</translation>
    </message>
    <message>
        <source>Found a moustache?</source>
        <translation>¿Has encontrado un bigote?</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Enséñaselo a la cámara</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Dar las gracias</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <comment>thanks said</comment>
        <translation>
            <numerusform>%n vez esta semana</numerusform>
            <numerusform>%n veces esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first this week</source>
        <translation>Empieza tú esta semana</translation>
    </message>
    <message>
        <source>What&apos;s on</source>
        <translation>Qué hay hoy</translation>
    </message>
    <message>
        <source>The programme, day by day</source>
        <translation>El programa, día a día</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day time: event</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Touch here to begin</source>
        <translation>Toca aquí para empezar</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>Cine</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n vídeo</numerusform>
            <numerusform>%n vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>The moustache hunt</source>
        <translation>La caza del bigote</translation>
    </message>
    <message>
        <source>No raffle at the moment</source>
        <translation>Ahora no hay ninguna rifa</translation>
    </message>
    <message>
        <source>Prizes, rules and the draw</source>
        <translation>Premios, reglas y sorteo</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>Queda %n escondido</numerusform>
            <numerusform>Quedan %n escondidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are found</source>
        <translation>Ya se han encontrado todos</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Mis boletos</translation>
    </message>
    <message>
        <source>With your badge</source>
        <translation>Con tu tarjeta</translation>
    </message>
    <message>
        <source>Hold the slide, to read it in peace</source>
        <translation>Parar la página y leerla con calma</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Para responsables</translation>
    </message>
</context>
<context>
    <name>HuntSteps</name>
    <message>
        <source>Hold its code up to the scanner.</source>
        <translation>Acerca su código al escáner.</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Acerca tu tarjeta o elige tu nombre.</translation>
    </message>
    <message>
        <source>Your ticket is in the draw. The moustache is yours to keep.</source>
        <translation>Tu boleto entra en el sorteo. El bigote te lo quedas.</translation>
    </message>
    <message>
        <source>Found a moustache?</source>
        <translation>¿Has encontrado un bigote?</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message numerus="yes">
        <source>Still there? Touch the screen to stay. Back to the slides in %n second(s).</source>
        <translation>
            <numerusform>¿Sigues ahí? Toca la pantalla para quedarte. El tablón vuelve en %n segundo.</numerusform>
            <numerusform>¿Sigues ahí? Toca la pantalla para quedarte. El tablón vuelve en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InkNote</name>
    <message>
        <source>A note by hand</source>
        <translation>Una nota a mano</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Write with your finger.</source>
        <translation>Escribe con el dedo.</translation>
    </message>
    <message>
        <source>Last line away</source>
        <translation>Borrar el último trazo</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The sheet is full.</source>
        <translation>La hoja está llena.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Keep the overview</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>For managers only: it names people who were overlooked.</source>
        <translation>Solo para responsables: nombra a personas que han pasado desapercibidas.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>The year in weeks</source>
        <translation>El año por semanas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Sin reconocimiento</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Elogios</translation>
    </message>
    <message>
        <source>Praise that waits</source>
        <translation>Elogios en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) without a good word</source>
        <translation>
            <numerusform>%n persona sin una buena palabra</numerusform>
            <numerusform>%n personas sin una buena palabra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n week(s) or more. Touch a name and write one.</source>
        <translation>
            <numerusform>desde hace %n semana o más. Toca un nombre y escribe algo.</numerusform>
            <numerusform>desde hace %n semanas o más. Toca un nombre y escribe algo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody had a good word in the last %n week(s).</source>
        <translation>
            <numerusform>Todos han tenido una buena palabra en la última semana.</numerusform>
            <numerusform>Todos han tenido una buena palabra en las últimas %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>PDF: the plot and the lists</source>
        <translation>PDF: el gráfico y las listas</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>En tablas</translation>
    </message>
    <message>
        <source>CSV: three files for Excel</source>
        <translation>CSV: tres archivos para Excel</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Keep it as a file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Buscar memorias</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Sacar la memoria</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letras con acento</translation>
    </message>
</context>
<context>
    <name>LineupClock</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Queda %n minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineupLetter</name>
    <message numerus="yes">
        <source>%1 and %n colleague(s)</source>
        <translation>
            <numerusform>%1 y alguien más</numerusform>
            <numerusform>%1 y %n personas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <comment>nobody of them is named</comment>
        <translation>
            <numerusform>Alguien del equipo</numerusform>
            <numerusform>%n personas del equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Alguien del equipo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation marks around somebody&apos;s words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>whom a customer&apos;s letter is about</comment>
        <translation>Para %1</translation>
    </message>
</context>
<context>
    <name>LineupPage</name>
    <message>
        <source>Fifteen minutes together</source>
        <translation>Quince minutos en equipo</translation>
    </message>
    <message>
        <source>It fills the screen, ends by itself, and signs you out. Scans still count.</source>
        <translation>Ocupa la pantalla, acaba sola y cierra tu sesión. Los escaneos siguen contando.</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Reunión de arranque</translation>
    </message>
    <message>
        <source>The day&apos;s value, a story, the day</source>
        <translation>El valor del día, una historia y el programa</translation>
    </message>
    <message>
        <source>The story: %1</source>
        <translation>La historia: %1</translation>
    </message>
    <message>
        <source>No story carries this value yet.</source>
        <translation>Aún no hay ninguna historia con este valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) today</source>
        <translation>
            <numerusform>%n acto hoy</numerusform>
            <numerusform>%n actos hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the line-up</source>
        <translation>Empezar la reunión</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to read aloud</source>
        <translation>
            <numerusform>%n carta para leer en voz alta</numerusform>
            <numerusform>%n cartas para leer en voz alta</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>letters</comment>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Customers&apos; praise that says where it came from, one on each page, the newest first.</source>
        <translation>Elogios de clientes con su procedencia, uno por página, el más reciente primero.</translation>
    </message>
    <message>
        <source>Read them aloud</source>
        <translation>Leerlas en voz alta</translation>
    </message>
</context>
<context>
    <name>LineupScreen</name>
    <message>
        <source>Where did you last see it? Say it in one sentence.</source>
        <translation>¿Dónde lo viste por última vez? Dilo en una frase.</translation>
    </message>
    <message>
        <source>One of you reads it aloud. What would you have done?</source>
        <translation>Que alguien la lea en voz alta. ¿Qué habrías hecho tú?</translation>
    </message>
    <message>
        <source>Who needs a hand today?</source>
        <translation>¿Quién necesita una mano hoy?</translation>
    </message>
    <message>
        <source>Read it aloud, slowly. It was written to all of you.</source>
        <translation>Leedla en voz alta, despacio. Es para todos vosotros.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Reunión de arranque</translation>
    </message>
    <message>
        <source>There is no letter to read yet. Customers&apos; praise that says where it came from can be read here.</source>
        <translation>Aún no hay cartas. Aquí se leen los elogios de clientes que dicen de dónde vienen.</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a line-up before its time</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>LineupToday</name>
    <message>
        <source>What&apos;s on today</source>
        <translation>Qué hay hoy</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>the department that sponsors the day</comment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Moved, it was %1</source>
        <translation>Nueva hora, antes %1</translation>
    </message>
    <message>
        <source>Another place, it was %1</source>
        <translation>Otro lugar, antes: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>events of today</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>That was it for today.</source>
        <translation>Nada más por hoy.</translation>
    </message>
    <message>
        <source>Nothing is planned for today. A good day to listen well.</source>
        <translation>Hoy no hay nada previsto. Un buen día para escuchar bien.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The list is closed</source>
        <translation>La lista está cerrada</translation>
    </message>
    <message>
        <source>Next: the raffle is finished, without winners.</source>
        <translation>Después: la rifa termina, sin ganadores.</translation>
    </message>
    <message>
        <source>Take your time to look. Next: words from the room, then dice, then the draw.</source>
        <translation>Mírala con calma. Después: palabras de la sala, los dados y el sorteo.</translation>
    </message>
    <message>
        <source>Next: words from the room, then dice, then the draw.</source>
        <translation>Después: palabras de la sala, los dados y el sorteo.</translation>
    </message>
    <message numerus="yes">
        <source>ticket(s)</source>
        <translation>
            <numerusform>boleto</numerusform>
            <numerusform>boletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people in the draw</source>
        <translation>
            <numerusform>persona en el sorteo</numerusform>
            <numerusform>personas en el sorteo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new on the roster since</source>
        <translation>
            <numerusform>alta desde entonces</numerusform>
            <numerusform>altas desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>until the first draw may begin</source>
        <translation>hasta el primer sorteo</translation>
    </message>
    <message>
        <source>The check code of the list. Take a photo: it proves later that no ticket was changed.</source>
        <translation>Código de control de la lista. Hazle una foto: prueba que no se cambió ningún boleto.</translation>
    </message>
    <message>
        <source>Am I in? Hold up your badge.</source>
        <translation>¿Estoy? Acerca tu tarjeta.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No ticket has “%1” in it.</source>
        <translation>Ningún boleto contiene «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>tickets in the list</comment>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo es</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>ManagerDesk</name>
    <message>
        <source>Raffle</source>
        <translation>Rifa</translation>
    </message>
    <message>
        <source>None at the moment</source>
        <translation>Ninguna ahora</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>moustaches</comment>
        <translation>%1 de %2 encontrados</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Praise, an award, a notice</source>
        <translation>Elogio, premio, aviso</translation>
    </message>
    <message>
        <source>Praise to answer</source>
        <translation>Elogios</translation>
    </message>
    <message numerus="yes">
        <source>%n without a note</source>
        <comment>customers&apos; praise</comment>
        <translation>
            <numerusform>%n sin nota</numerusform>
            <numerusform>%n sin nota</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Todo respondido</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What shows, when and why</source>
        <translation>Qué sale, cuándo, por qué</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>A quién se ve</translation>
    </message>
    <message>
        <source>The year in weeks</source>
        <translation>El año por semanas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>How each is shown</source>
        <translation>Cómo sale cada una</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Make, move, cancel</source>
        <translation>Crear, mover, cancelar</translation>
    </message>
    <message>
        <source>Weeks and themes</source>
        <translation>Semanas y lemas</translation>
    </message>
    <message>
        <source>Dates, colours, sponsors</source>
        <translation>Fechas, colores, quién ofrece</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién ha venido</translation>
    </message>
    <message>
        <source>Badges count</source>
        <translation>Cada tarjeta cuenta</translation>
    </message>
    <message>
        <source>Places and plans</source>
        <translation>Lugares y planos</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde está todo</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Reunión de arranque</translation>
    </message>
    <message>
        <source>Fifteen minutes, letters</source>
        <translation>Quince minutos, cartas</translation>
    </message>
    <message>
        <source>Make moustaches</source>
        <translation>Hacer bigotes</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Esconder</translation>
    </message>
    <message>
        <source>Scan, place, next</source>
        <translation>Escanea y coloca</translation>
    </message>
    <message>
        <source>All moustaches</source>
        <translation>Todos los bigotes</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>El plano</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>Queda %n escondido</numerusform>
            <numerusform>Quedan %n escondidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Help for the floor</source>
        <translation>Ayuda para buscar</translation>
    </message>
    <message>
        <source>Scanner check</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Does it read well?</source>
        <translation>¿Lee bien?</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Premios</translation>
    </message>
    <message numerus="yes">
        <source>%n to hand over</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n por entregar</numerusform>
            <numerusform>%n por entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>Raffles</source>
        <translation>Rifas</translation>
    </message>
    <message>
        <source>Results and papers</source>
        <translation>Resultados y actas</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>New and lost ones</source>
        <translation>Nuevas y perdidas</translation>
    </message>
    <message>
        <source>Excel, CSV, calendar</source>
        <translation>Excel, CSV, calendario</translation>
    </message>
    <message>
        <source>How it behaves</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Thanks, sound, time</source>
        <translation>Gracias, sonido, tiempos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Keep its head</source>
        <translation>Guarda su marca</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>All is answered</source>
        <translation>Todo está respondido</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Device time</source>
        <translation>Hora del quiosco</translation>
    </message>
    <message>
        <source>This cannot be right</source>
        <translation>No puede ser esta</translation>
    </message>
    <message>
        <source>The week is planned</source>
        <translation>La semana está lista</translation>
    </message>
    <message>
        <source>No week is planned yet</source>
        <translation>Aún no hay semana prevista</translation>
    </message>
    <message>
        <source>Its dates and theme, what is on, who brings what.</source>
        <translation>Fechas y lema, qué hay, quién trae qué.</translation>
    </message>
    <message>
        <source>Files in and out, badges, and how it behaves.</source>
        <translation>Archivos, tarjetas y ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n boleto</numerusform>
            <numerusform>%n boletos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open one: a name, the prizes, and the hunt begins.</source>
        <translation>Abre una: un nombre, los premios y empieza la caza.</translation>
    </message>
    <message>
        <source>Open a raffle</source>
        <translation>Abrir una rifa</translation>
    </message>
    <message>
        <source>Close the raffle</source>
        <translation>Cerrar la rifa</translation>
    </message>
    <message>
        <source>Go to the draw</source>
        <translation>Ir al sorteo</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>None waits</source>
        <comment>prizes</comment>
        <translation>Ninguno espera</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>thanks to be approved</comment>
        <translation>
            <numerusform>%n te espera</numerusform>
            <numerusform>%n te esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Audit: %1</source>
        <translation>Auditoría: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ManagerFiles</name>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Esto cambiaría</translation>
    </message>
    <message>
        <source>From the inbox, and from USB sticks that are plugged in.</source>
        <translation>De la entrada y de las memorias USB conectadas.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importarlo</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>Más archivos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>ManagerSignIn</name>
    <message>
        <source>For managers</source>
        <translation>Para responsables</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Acerca tu tarjeta o elige tu nombre.</translation>
    </message>
    <message>
        <source>Your passphrase opens the manager&apos;s page.</source>
        <translation>Tu contraseña abre la página de responsables.</translation>
    </message>
</context>
<context>
    <name>MapPin</name>
    <message>
        <source>%1 still out there, %2 found</source>
        <comment>moustaches</comment>
        <translation>Escondidos: %1, encontrados: %2</translation>
    </message>
</context>
<context>
    <name>MilestoneSlide</name>
    <message numerus="yes">
        <source>%n year(s) with us</source>
        <translation>
            <numerusform>%n año con nosotros</numerusform>
            <numerusform>%n años con nosotros</numerusform>
        </translation>
    </message>
    <message>
        <source>Happy birthday!</source>
        <translation>¡Feliz cumpleaños!</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Ascenso</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>Maestría</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>MyLook</name>
    <message>
        <source>There is no photo of you here yet. A manager can add one.</source>
        <translation>Aquí aún no hay foto tuya. Un responsable puede añadirla.</translation>
    </message>
    <message>
        <source>Your birthday is not known here. A manager can add it, if you like.</source>
        <translation>Aquí no consta tu cumpleaños. Si quieres, un responsable puede añadirlo.</translation>
    </message>
    <message>
        <source>My birthday, %1:</source>
        <translation>Mi cumpleaños, %1:</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>birthday</comment>
        <translation>No mostrarlo</translation>
    </message>
    <message>
        <source>Congratulate me</source>
        <comment>birthday</comment>
        <translation>Felicitadme</translation>
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
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>You wait, number %1</source>
        <translation>En espera, n.º %1</translation>
    </message>
    <message>
        <source>You have not signed up for anything that is still to come. Have a look at the week.</source>
        <translation>No te has apuntado a nada de lo que queda. Echa un vistazo a la semana.</translation>
    </message>
</context>
<context>
    <name>NewestRow</name>
    <message>
        <source>%1, from %2</source>
        <comment>whom thanks are for, sender</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the thanks to %1</source>
        <translation>Ocultar las gracias a %1</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>%1 is cancelled.</source>
        <comment>event</comment>
        <translation>Cancelado: %1.</translation>
    </message>
    <message>
        <source>You moved up, you are in: %1</source>
        <comment>event</comment>
        <translation>Ya tienes plaza: %1</translation>
    </message>
    <message>
        <source>Moved to another time: %1</source>
        <comment>event</comment>
        <translation>Cambia de hora: %1</translation>
    </message>
    <message>
        <source>Now in %1: %2</source>
        <comment>place, event</comment>
        <translation>Nuevo lugar, %1: %2</translation>
    </message>
    <message>
        <source>This was changed: %1</source>
        <comment>event</comment>
        <translation>Ha cambiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in My sign-ups</source>
        <comment>news</comment>
        <translation>
            <numerusform>%n más en Mis inscripciones</numerusform>
            <numerusform>%n más en Mis inscripciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeSlide</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>The kiosk is taking a short break</source>
        <translation>El quiosco se toma un respiro</translation>
    </message>
    <message>
        <source>Something in it doesn&apos;t work just now. Your tickets and thanks are safe. Please try again in a while, or fetch a manager.</source>
        <translation>Algo no funciona ahora mismo. Tus boletos y agradecimientos están a salvo. Prueba dentro de un rato o avisa a un responsable.</translation>
    </message>
    <message>
        <source>Having a look ...</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not yet. A manager has been left a note of what is wrong.</source>
        <translation>Todavía no. Los responsables tienen una nota de lo que falla.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Para responsables</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <translation>Nuevas: %1. Cambiadas: %2. Sin cambios: %3</translation>
    </message>
    <message>
        <source>Left as it was. Nothing of this file was taken in.</source>
        <translation>Todo sigue como estaba. De este archivo no se ha importado nada.</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>PastRaffles</name>
    <message>
        <source>The protocol</source>
        <translation>Acta para firmar</translation>
    </message>
    <message>
        <source>PDF to print and sign, without names</source>
        <translation>PDF para imprimir y firmar, sin nombres</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Acta digital</translation>
    </message>
    <message>
        <source>The file that proves the draw, without names</source>
        <translation>El archivo que lo prueba, sin nombres</translation>
    </message>
    <message>
        <source>The page that checks it</source>
        <translation>Página que la comprueba</translation>
    </message>
    <message>
        <source>For any browser, with the record beside it</source>
        <translation>Para cualquier navegador, con el acta</translation>
    </message>
    <message>
        <source>The announcement</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>PDF for the wall: prizes and rules</source>
        <translation>PDF para la pared: premios y reglas</translation>
    </message>
    <message>
        <source>Raffles</source>
        <translation>Rifas</translation>
    </message>
    <message>
        <source>Abandon “%1”?</source>
        <translation>¿Abandonar «%1»?</translation>
    </message>
    <message>
        <source>A second manager, please</source>
        <translation>Ahora, otro responsable</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n boleto</numerusform>
            <numerusform>%n boletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>who had tickets</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>What should be written?</source>
        <translation>¿Qué hay que guardar?</translation>
    </message>
    <message>
        <source>It ends here: nothing more is drawn, and it can be neither undone nor repeated. The reason stands in the record.</source>
        <translation>Acaba aquí: no se sortea nada más, y no se puede deshacer ni repetir. El motivo consta en el acta.</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>El motivo, en pocas palabras</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Abandon the raffle</source>
        <translation>Abandonar la rifa</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Papers and record</source>
        <translation>Papeles y acta</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Buscar memorias</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Sacar la memoria</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Otro responsable</translation>
    </message>
</context>
<context>
    <name>PastResults</name>
    <message>
        <source>Abandoned: %1</source>
        <translation>Abandonada: %1</translation>
    </message>
    <message>
        <source>Not awarded: %1</source>
        <translation>Sin ganador: %1</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>No se sorteó nada.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Aún no se ha sorteado nada.</translation>
    </message>
    <message>
        <source>The hunt is on: nothing is drawn yet.</source>
        <translation>La caza sigue: aún no se ha sorteado nada.</translation>
    </message>
    <message>
        <source>The seal of the record. Whoever kept it can prove that nothing was changed.</source>
        <translation>El sello del acta. Quien lo guardó puede probar que no se cambió nada.</translation>
    </message>
    <message>
        <source>The commitment. Keep a photo of it: with it anyone can check the draw.</source>
        <translation>El compromiso. Guarda una foto: con él cualquiera puede comprobar el sorteo.</translation>
    </message>
</context>
<context>
    <name>PastRow</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n boleto</numerusform>
            <numerusform>%n boletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>who had tickets</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) won</source>
        <translation>
            <numerusform>%n premio ganado</numerusform>
            <numerusform>%n premios ganados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not awarded</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n sin ganador</numerusform>
            <numerusform>%n sin ganador</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastRows</name>
    <message>
        <source>No raffle so far. What comes out of each will stand here, for years.</source>
        <translation>Aún no ha habido rifas. Los resultados de cada una quedarán aquí durante años.</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>The draw goes on soon</source>
        <translation>El sorteo sigue enseguida</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a prize</comment>
        <translation>Siguiente: %1</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n winner(s) can still come</source>
        <translation>
            <numerusform>Aún puede venir %n ganador</numerusform>
            <numerusform>Aún pueden venir %n ganadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End the raffle early</source>
        <translation>Acabar antes la rifa</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Off the floor</source>
        <translation>Inactivas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>¿Qué equipo?</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>What is it called now?</source>
        <translation>¿Cómo se llama ahora?</translation>
    </message>
    <message>
        <source>A new department</source>
        <translation>Nuevo departamento</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Names and team</source>
        <translation>Nombre y equipo</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Where is the face?</source>
        <translation>¿Dónde está la cara?</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elige una foto</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>¿Borrar a %1?</translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>¿Borrar a %1 para siempre?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Other parts of the company, to be thanked by name.</source>
        <translation>Otras partes de la empresa a las que dar las gracias por su nombre.</translation>
    </message>
    <message>
        <source>Name, photo, badge, thanks and tickets go, from the words of others too. Old backups forget them when they are restored. Save their data first if they want it.</source>
        <translation>Se borran nombre, foto, tarjeta, gracias y boletos, también de lo que escribieron otros. Las copias antiguas los olvidan al restaurarse. Si la persona quiere sus datos, guárdalos antes.</translation>
    </message>
    <message>
        <source>This cannot be undone. It is noted with your name and their number.</source>
        <translation>No se puede deshacer. Queda anotado con tu nombre y el número de la persona.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar del todo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Take this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>PeopleTeams</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is off the floor</source>
        <translation>Personas inactivas</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Staff number, if any</source>
        <translation>N.º de personal, si lo hay</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Another photo</source>
        <translation>Otra foto</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Names and team</source>
        <translation>Nombre y equipo</translation>
    </message>
    <message>
        <source>A new badge</source>
        <translation>Otra tarjeta</translation>
    </message>
    <message>
        <source>A badge</source>
        <translation>Una tarjeta</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Guardar sus datos</translation>
    </message>
    <message>
        <source>Off the floor</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Back on the floor</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Off the floor: not listed, no badge, not in a draw.</source>
        <translation>Inactiva: ni en la lista, ni con tarjeta, ni en sorteos.</translation>
    </message>
    <message>
        <source>Has no badge yet.</source>
        <translation>Aún no tiene tarjeta.</translation>
    </message>
    <message>
        <source>The photo is kept and not shown.</source>
        <translation>La foto se guarda y no se muestra.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Cumpleaños: %1</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>birthday</comment>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>birthday</comment>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Add their birthday</source>
        <translation>Añadir cumpleaños</translation>
    </message>
</context>
<context>
    <name>PickPerson</name>
    <message>
        <source>First letters of the name</source>
        <translation>Primeras letras del nombre</translation>
    </message>
    <message>
        <source>Nobody is found by these letters. Some people are not listed: their badge works.</source>
        <translation>Nadie coincide con esas letras. Hay quien no sale en la lista: su tarjeta sí funciona.</translation>
    </message>
    <message>
        <source>Two people look the same here. More letters or the badge tell them apart.</source>
        <translation>Aquí hay dos personas que parecen iguales. Más letras o la tarjeta las distinguen.</translation>
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
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No pictures here yet. Plug in a stick with JPEG, PNG, WebP or HEIC pictures, then look again.</source>
        <translation>Aún no hay imágenes. Conecta una memoria con imágenes JPEG, PNG, WebP o HEIC y vuelve a buscar.</translation>
    </message>
</context>
<context>
    <name>PlacePick</name>
    <message>
        <source>Another place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Write the first place</source>
        <translation>Escribir el primer lugar</translation>
    </message>
</context>
<context>
    <name>PlaceSide</name>
    <message>
        <source>Touch the plan where it is, or move it with the arrow keys.</source>
        <translation>Toca el punto en el plano o muévelo con las flechas.</translation>
    </message>
    <message>
        <source>No moustache has been here yet.</source>
        <translation>Aquí aún no ha habido ningún bigote.</translation>
    </message>
    <message>
        <source>%1 still out there, %2 found</source>
        <comment>moustaches</comment>
        <translation>Escondidos: %1, encontrados: %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>numbers of moustaches</comment>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>still out there</source>
        <comment>moustaches, after their number</comment>
        <translation>escondidos</translation>
    </message>
    <message>
        <source>found</source>
        <comment>moustaches, after their number</comment>
        <translation>encontrados</translation>
    </message>
    <message>
        <source>Not on the plan yet</source>
        <translation>Aún no están en el plano</translation>
    </message>
    <message>
        <source>Touch a pin to see which numbers are there.</source>
        <translation>Toca una marca para ver qué números hay.</translation>
    </message>
</context>
<context>
    <name>PlacesMap</name>
    <message>
        <source>A new place</source>
        <translation>Nuevo lugar</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>Kitchen, top shelf</source>
        <translation>Cocina, estante de arriba</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take it off the plan</source>
        <translation>Quitar del plano</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>Al plano</translation>
    </message>
    <message>
        <source>Put it on the plan</source>
        <translation>Poner en el plano</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Está aquí</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>No places yet. Make one, or go round with the scanner.</source>
        <translation>Aún no hay lugares. Crea uno o haz la ronda con el escáner.</translation>
    </message>
    <message>
        <source>Touch a place, then “Put it on the plan”, then the spot.</source>
        <translation>Toca un lugar, luego «Poner en el plano» y después el punto.</translation>
    </message>
</context>
<context>
    <name>PraiseAges</name>
    <message>
        <source>less than a week</source>
        <translation>menos de una semana</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks or longer</source>
        <translation>
            <numerusform>%n semana o más</numerusform>
            <numerusform>%n semanas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 weeks</source>
        <translation>de %1 a %2 semanas</translation>
    </message>
    <message>
        <source>Every customer&apos;s praise has its answer.</source>
        <translation>Cada elogio de un cliente tiene su respuesta.</translation>
    </message>
</context>
<context>
    <name>PraisePage</name>
    <message numerus="yes">
        <source>%n customer(s) praised, and nobody has answered</source>
        <translation>
            <numerusform>%n elogio de un cliente sin respuesta</numerusform>
            <numerusform>%n elogios de clientes sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Praise to answer</source>
        <translation>Elogios por responder</translation>
    </message>
    <message>
        <source>A note from you</source>
        <translation>Una nota tuya</translation>
    </message>
    <message>
        <source>This is how it looks</source>
        <translation>Así queda</translation>
    </message>
    <message numerus="yes">
        <source>It has waited %n day(s)</source>
        <translation>
            <numerusform>Espera desde hace %n día</numerusform>
            <numerusform>Espera desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>It came today</source>
        <translation>Ha llegado hoy</translation>
    </message>
    <message>
        <source>Every customer&apos;s praise has its answer.</source>
        <translation>Cada elogio de un cliente tiene su respuesta.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>Show it without</source>
        <translation>Mostrar sin nota</translation>
    </message>
    <message>
        <source>What you would say to them yourself.</source>
        <translation>Lo que dirías tú en persona.</translation>
    </message>
    <message>
        <source>Write with your finger, and sign it.</source>
        <translation>Escribe con el dedo y firma.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
</context>
<context>
    <name>PraiseRow</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>praise has waited so long</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>on the screen already</source>
        <translation>ya en la pantalla</translation>
    </message>
</context>
<context>
    <name>PraiseSlide</name>
    <message>
        <source>From a customer</source>
        <translation>De un cliente</translation>
    </message>
    <message>
        <source>From a customer: %1</source>
        <comment>praise, and the value that it shows</comment>
        <translation>De un cliente: %1</translation>
    </message>
</context>
<context>
    <name>PrizesPage</name>
    <message>
        <source>%1 has won</source>
        <comment>name</comment>
        <translation>Premios de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) to hand over</source>
        <translation>
            <numerusform>%n premio por entregar</numerusform>
            <numerusform>%n premios por entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>Hand it over?</source>
        <translation>¿Entregarlo?</translation>
    </message>
    <message>
        <source>Keep it for the winner?</source>
        <translation>¿Guardarlo para quien lo ganó?</translation>
    </message>
    <message>
        <source>Is the winner not coming?</source>
        <translation>¿No viene nadie a por él?</translation>
    </message>
    <message>
        <source>Why is this win not valid?</source>
        <translation>¿Por qué se anula este premio?</translation>
    </message>
    <message>
        <source>A second manager, please</source>
        <translation>Ahora, otro responsable</translation>
    </message>
    <message numerus="yes">
        <source>%n was/were not claimed in time</source>
        <comment>prizes</comment>
        <translation>
            <numerusform>%n no se reclamó a tiempo</numerusform>
            <numerusform>%n no se reclamaron a tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Not coming (in %1)</source>
        <translation>No viene (en %1)</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>No viene</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Sortear otra vez</translation>
    </message>
    <message>
        <source>“%1” goes to %2, now. This is noted with your name.</source>
        <translation>«%1» se entrega ahora a %2. Queda anotado con tu nombre.</translation>
    </message>
    <message>
        <source>“%1” is %2&apos;s for good and waits here to be fetched. This cannot be undone.</source>
        <translation>«%1» es ya de %2 y espera aquí a que lo recoja. No se puede deshacer.</translation>
    </message>
    <message>
        <source>%2 loses “%1”, and it is drawn again in the next round. This cannot be undone.</source>
        <translation>%2 pierde «%1», que se sortea otra vez en la próxima ronda. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The winner&apos;s badge was held up.</source>
        <translation>Se ha acercado la tarjeta ganadora.</translation>
    </message>
    <message>
        <source>To be sure, let the winner hold up their badge.</source>
        <translation>Para más seguridad, pide a quien ganó que acerque su tarjeta.</translation>
    </message>
    <message>
        <source>The reason goes into the record of the draw, without names. The prize is drawn again.</source>
        <translation>El motivo consta en el acta del sorteo, sin nombres. El premio se sortea otra vez.</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>El motivo, en pocas palabras</translation>
    </message>
    <message>
        <source>All prizes</source>
        <translation>Todos los premios</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Otro responsable</translation>
    </message>
</context>
<context>
    <name>PrizesSlide</name>
    <message>
        <source>The raffle</source>
        <translation>La rifa</translation>
    </message>
    <message>
        <source>To be won</source>
        <translation>Premios</translation>
    </message>
    <message numerus="yes">
        <source>%n of these</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ofrece %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more prize(s)</source>
        <translation>
            <numerusform>y %n premio más</numerusform>
            <numerusform>y %n premios más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCopy</name>
    <message numerus="yes">
        <source>On %n day(s) more, at the same time, with its slots. Sign-ups stay with the first one.</source>
        <translation>
            <numerusform>%n día más, a la misma hora y con sus opciones. Las inscripciones se quedan en el primero.</numerusform>
            <numerusform>%n días más, a la misma hora y con sus opciones. Las inscripciones se quedan en el primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the days on which it takes place too.</source>
        <translation>Toca los otros días en que se celebra.</translation>
    </message>
</context>
<context>
    <name>ProgrammeCover</name>
    <message>
        <source>Does anybody have to take the calls meanwhile?</source>
        <translation>¿Hace falta que alguien atienda las llamadas mientras tanto?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, others cover</source>
        <translation>Sí, con relevo</translation>
    </message>
    <message>
        <source>A cover slot every hour</source>
        <translation>Un relevo cada hora</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>Nobody yet: %1</source>
        <translation>Aún nadie: %1</translation>
    </message>
    <message>
        <source>No cover slots yet. Add some, then people sign up for them.</source>
        <translation>Aún no hay relevos. Añádelos y la gente podrá apuntarse.</translation>
    </message>
    <message>
        <source>What customers are told</source>
        <translation>Lo que se dice a los clientes</translation>
    </message>
    <message>
        <source>Ready words, %1</source>
        <translation>Texto listo, %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Nothing yet. Take the ready words in one of the languages, or write your own.</source>
        <translation>Aún no hay nada. Usa el texto listo en uno de los idiomas o escribe el tuyo.</translation>
    </message>
</context>
<context>
    <name>ProgrammeDays</name>
    <message>
        <source>brought to you by %1</source>
        <translation>ofrece %1</translation>
    </message>
    <message>
        <source>Nothing on this day yet.</source>
        <translation>Aún no hay nada este día.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>event, time</comment>
        <translation>Nuevo: %1, %2</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <comment>event, time</comment>
        <translation>%1: nueva hora, %2</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %n day(s): %1</source>
        <translation>
            <numerusform>Copiado a %n día: %1</numerusform>
            <numerusform>Copiado a %n días: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>On again: %1</source>
        <translation>Sí se celebra: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n moved up from the waiting list</source>
        <translation>
            <numerusform>%n persona pasa de la lista de espera a tener plaza</numerusform>
            <numerusform>%n personas pasan de la lista de espera a tener plaza</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n día</numerusform>
            <numerusform>%1, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, todo el día</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elige un lugar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What happens there?</source>
        <translation>¿Qué se hace?</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Inscripción</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n inscripción</numerusform>
            <numerusform>%n inscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs to sign up</source>
        <translation>No hace falta apuntarse</translation>
    </message>
    <message>
        <source>Calls meanwhile</source>
        <translation>Llamadas entretanto</translation>
    </message>
    <message>
        <source>Covered, with a notice</source>
        <translation>Con relevo y aviso</translation>
    </message>
    <message>
        <source>Others take them</source>
        <translation>Las atienden otros</translation>
    </message>
    <message>
        <source>A notice to customers</source>
        <translation>Aviso a los clientes</translation>
    </message>
    <message>
        <source>No cover needed</source>
        <translation>Sin relevo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Lo ofrece</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Ningún departamento</translation>
    </message>
    <message>
        <source>Sort of event</source>
        <translation>Tipo de acto</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nada especial</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>The place is taken then</source>
        <translation>El lugar ya está ocupado</translation>
    </message>
    <message>
        <source>The speaker is elsewhere then</source>
        <translation>Su ponente está en otro acto</translation>
    </message>
    <message numerus="yes">
        <source>%n of its people are elsewhere then</source>
        <translation>
            <numerusform>%n persona está en otro acto</numerusform>
            <numerusform>%n personas están en otro acto</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>Copiar a otros días</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién ha venido</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Cancelar el acto</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Sí se celebra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What happens there?</source>
        <translation>¿Qué se hace?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde es?</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>¿Quién habla?</translation>
    </message>
    <message>
        <source>Who brings it?</source>
        <translation>¿Quién lo ofrece?</translation>
    </message>
    <message>
        <source>What sort of event is it?</source>
        <translation>¿Qué tipo de acto es?</translation>
    </message>
    <message>
        <source>What are customers told?</source>
        <translation>¿Qué se dice a los clientes?</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Nuevo acto</translation>
    </message>
    <message>
        <source>What do people sign up for?</source>
        <translation>¿A qué se apunta la gente?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>¿Qué parte?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>¿Qué imagen?</translation>
    </message>
    <message>
        <source>On which days too?</source>
        <translation>¿Qué otros días?</translation>
    </message>
    <message>
        <source>Cancel it?</source>
        <translation>¿Cancelarlo?</translation>
    </message>
    <message>
        <source>Calls meanwhile</source>
        <translation>Llamadas entretanto</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Nothing changes until you keep it.</source>
        <translation>Nada cambia hasta que lo confirmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n have signed up for “%1”. They are told at their next badge scan, and the programme says that it is cancelled.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Hay %n persona apuntada a «%1». Se le avisará cuando acerque su tarjeta, y el programa dirá que está cancelado.</numerusform>
            <numerusform>Hay %n personas apuntadas a «%1». Se les avisará cuando acerquen su tarjeta, y el programa dirá que está cancelado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Sí, cancelarlo</translation>
    </message>
    <message>
        <source>Notice, as text</source>
        <translation>Aviso, en texto</translation>
    </message>
    <message>
        <source>Notice, on paper</source>
        <translation>Aviso, en papel</translation>
    </message>
    <message>
        <source>The week, as a poster (A3)</source>
        <translation>La semana, en cartel (A3)</translation>
    </message>
    <message>
        <source>The week, as a poster (A4)</source>
        <translation>La semana, en cartel (A4)</translation>
    </message>
    <message>
        <source>Card with its code</source>
        <translation>Ficha con su código</translation>
    </message>
    <message>
        <source>Sign-up list</source>
        <translation>Lista de inscripciones</translation>
    </message>
    <message>
        <source>List to tick</source>
        <translation>Lista para marcar</translation>
    </message>
    <message>
        <source>Cover roster</source>
        <translation>Lista de relevos</translation>
    </message>
    <message>
        <source>What is brought</source>
        <translation>Lo que se trae</translation>
    </message>
    <message>
        <source>To be copied anywhere</source>
        <translation>Para copiarlo donde quieras</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Poster of the week</source>
        <translation>Cartel de la semana</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo acto</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Escribir otro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarlo</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Sacar la memoria</translation>
    </message>
</context>
<context>
    <name>ProgrammeRow</name>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Moved, was at %1</source>
        <translation>Nueva hora, antes %1</translation>
    </message>
    <message>
        <source>Was in: %1</source>
        <translation>Antes en: %1</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n inscripción</numerusform>
            <numerusform>%n inscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>with cover</source>
        <translation>con relevo</translation>
    </message>
</context>
<context>
    <name>ProgrammeSlide</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>time</comment>
        <translation>nueva hora: %1</translation>
    </message>
    <message>
        <source>new time, it was %1</source>
        <translation>nueva hora, antes %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>place</comment>
        <translation>nuevo lugar: %1</translation>
    </message>
    <message>
        <source>A day with %1</source>
        <comment>a sponsor</comment>
        <translation>Un día con %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <translation>Ahora, hasta las %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>En %n minuto</numerusform>
            <numerusform>En %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, at %1</source>
        <translation>Después, a las %1</translation>
    </message>
    <message>
        <source>Nothing more today. See you tomorrow.</source>
        <translation>Nada más por hoy. Hasta mañana.</translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation>ofrece %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
</context>
<context>
    <name>ProgrammeSlot</name>
    <message>
        <source>What to bring: vegetarian, sweet, drinks</source>
        <translation>Qué traer: vegetariano, dulce, bebidas</translation>
    </message>
    <message>
        <source>What it is called (it may stay empty)</source>
        <translation>Cómo se llama (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Traer algo</translation>
    </message>
    <message>
        <source>Taking calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>How many portions?</source>
        <translation>¿Cuántas raciones?</translation>
    </message>
    <message>
        <source>For how many?</source>
        <translation>¿Para cuántos?</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation>Diez más</translation>
    </message>
    <message>
        <source>At a time of its own</source>
        <translation>Con su propia hora</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message numerus="yes">
        <source>%n in it</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n persona dentro</numerusform>
            <numerusform>%n personas dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
</context>
<context>
    <name>ProgrammeSlots</name>
    <message>
        <source>Until each slot starts</source>
        <translation>Hasta que empiece cada opción</translation>
    </message>
    <message>
        <source>Until the event starts</source>
        <translation>Hasta que empiece el acto</translation>
    </message>
    <message>
        <source>Until 1 hour before</source>
        <translation>Hasta 1 hora antes</translation>
    </message>
    <message>
        <source>Until the day before</source>
        <translation>Hasta el día anterior</translation>
    </message>
    <message>
        <source>Until 2 days before</source>
        <translation>Hasta 2 días antes</translation>
    </message>
    <message>
        <source>Until a week before</source>
        <translation>Hasta una semana antes</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Traer algo</translation>
    </message>
    <message>
        <source>Taking calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>taken, places</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n dentro</numerusform>
            <numerusform>%n dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody may come. Add slots where places are counted or something is brought.</source>
        <translation>Puede venir quien quiera. Añade opciones si hay plazas contadas o se trae algo.</translation>
    </message>
    <message>
        <source>All away</source>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Hora a hora</translation>
    </message>
    <message>
        <source>5 tables</source>
        <translation>5 mesas</translation>
    </message>
    <message>
        <source>One thing to bring</source>
        <translation>Traer una cosa</translation>
    </message>
    <message>
        <source>Bring, hour by hour</source>
        <translation>Traer, hora a hora</translation>
    </message>
    <message>
        <source>A list of dishes</source>
        <translation>Lista de platos</translation>
    </message>
    <message>
        <source>Until when can one sign up?</source>
        <translation>¿Hasta cuándo hay plazo?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>At a time that was typed elsewhere</source>
        <translation>A una hora escrita en otro sitio</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>One place per person</source>
        <translation>Una plaza por persona</translation>
    </message>
    <message>
        <source>Take and bring</source>
        <translation>Traer y tomar</translation>
    </message>
    <message>
        <source>Teams sign up</source>
        <translation>Se apuntan equipos</translation>
    </message>
</context>
<context>
    <name>ProgrammeWhen</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>Dura %1.</translation>
    </message>
    <message>
        <source>Past midnight, into the next day.</source>
        <translation>Pasa de medianoche, al día siguiente.</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Fin: %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Before: %1</source>
        <comment>the sender&apos;s own words</comment>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>It waits because of “%1”.</source>
        <translation>En espera por «%1».</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation>de alguien del equipo</translation>
    </message>
</context>
<context>
    <name>QueueDays</name>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>+ 1 week</source>
        <translation>+ 1 semana</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Today, at once</source>
        <translation>Hoy, enseguida</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin final</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Change the words</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <source>When is it shown?</source>
        <translation>¿Cuándo se muestra?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>¿Por qué no?</translation>
    </message>
    <message>
        <source>Whoever sent it can read the reason, with their badge.</source>
        <translation>Quien lo envió podrá leer el motivo con su tarjeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>thanks to be approved</comment>
        <translation>
            <numerusform>%n te espera</numerusform>
            <numerusform>%n te esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta: %1</translation>
    </message>
    <message>
        <source>Pick days</source>
        <translation>Elegir días</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada te espera.</translation>
    </message>
    <message>
        <source>No thanks on the screen yet.</source>
        <translation>Aún no hay gracias en la pantalla.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>the sender&apos;s own words</comment>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation>¿Qué debería saber?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do not show</source>
        <translation>No mostrar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Dejar este texto</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mis palabras</translation>
    </message>
</context>
<context>
    <name>QuietSwitch</name>
    <message>
        <source>Let it be heard again</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>RaffleClosing</name>
    <message>
        <source>Close “%1”?</source>
        <translation>¿Cerrar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>From then on no moustache becomes a ticket any more. %n ticket(s) will be in the draw. A closed raffle cannot be opened again.</source>
        <translation>
            <numerusform>A partir de ahí ningún bigote será ya un boleto. Entrará %n boleto en el sorteo. Una rifa cerrada no se puede volver a abrir.</numerusform>
            <numerusform>A partir de ahí ningún bigote será ya un boleto. Entrarán %n boletos en el sorteo. Una rifa cerrada no se puede volver a abrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Cerrarla ya</translation>
    </message>
</context>
<context>
    <name>RaffleCountdownSlide</name>
    <message numerus="yes">
        <source>day(s) to the draw</source>
        <translation>
            <numerusform>día para el sorteo</numerusform>
            <numerusform>días para el sorteo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) to the draw</source>
        <translation>
            <numerusform>hora para el sorteo</numerusform>
            <numerusform>horas para el sorteo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) to the draw</source>
        <translation>
            <numerusform>minuto para el sorteo</numerusform>
            <numerusform>minutos para el sorteo</numerusform>
        </translation>
    </message>
    <message>
        <source>The raffle</source>
        <translation>La rifa</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2</source>
        <translation>El sorteo es el %1 a las %2</translation>
    </message>
    <message>
        <source>The draw is today at %1</source>
        <translation>El sorteo es hoy a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) in it so far</source>
        <translation>
            <numerusform>%n boleto por ahora</numerusform>
            <numerusform>%n boletos por ahora</numerusform>
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
        <translation>¿Cuántas veces se puede ganar?</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>As often as they are drawn</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>How long does a prize wait for its winner?</source>
        <translation>¿Cuánto espera un premio a quien lo gana?</translation>
    </message>
    <message>
        <source>How long is the list of tickets shown?</source>
        <translation>¿Cuánto se muestra la lista de boletos?</translation>
    </message>
    <message>
        <source>When can the draw begin?</source>
        <translation>¿Cuándo puede empezar el sorteo?</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Not before…</source>
        <translation>No antes de…</translation>
    </message>
</context>
<context>
    <name>RaffleExcluded</name>
    <message>
        <source>The organisers</source>
        <translation>La organización</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): all managers, and whoever hid moustaches</source>
        <translation>
            <numerusform>%n persona: responsable o escondió bigotes</numerusform>
            <numerusform>%n personas: responsables y quien esconde</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole team…</source>
        <translation>Todo un equipo…</translation>
    </message>
    <message>
        <source>Somebody…</source>
        <translation>Alguien…</translation>
    </message>
    <message>
        <source>Everybody on the roster takes part.</source>
        <translation>Participa toda la plantilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take no part:</source>
        <translation>
            <numerusform>No participa %n persona:</numerusform>
            <numerusform>No participan %n personas:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes part again</source>
        <translation>Que %1 vuelva a participar</translation>
    </message>
</context>
<context>
    <name>RaffleForm</name>
    <message>
        <source>Open a raffle</source>
        <translation>Abrir una rifa</translation>
    </message>
    <message>
        <source>How much can one find?</source>
        <translation>¿Qué límites tendrá?</translation>
    </message>
    <message>
        <source>A picture of the prize</source>
        <translation>Una imagen del premio</translation>
    </message>
    <message>
        <source>How does the draw go?</source>
        <translation>¿Cómo será el sorteo?</translation>
    </message>
    <message>
        <source>Who takes no part?</source>
        <translation>¿Quién no participa?</translation>
    </message>
    <message>
        <source>Whole teams</source>
        <translation>Equipos enteros</translation>
    </message>
    <message>
        <source>Single people</source>
        <translation>Personas sueltas</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>¿Abrir «%1»?</translation>
    </message>
    <message>
        <source>Is “%1” right?</source>
        <translation>¿Está bien «%1»?</translation>
    </message>
    <message>
        <source>Worth, giver and picture are for people to see. You may leave them empty.</source>
        <translation>El valor, quién lo ofrece y la imagen son para que se vean. Todo puede quedar vacío.</translation>
    </message>
    <message>
        <source>From a USB stick, or from the inbox folder of this site.</source>
        <translation>De una memoria USB o de la carpeta de entrada de esta sede.</translation>
    </message>
    <message>
        <source>Once it is announced, none of this changes any more.</source>
        <translation>Una vez anunciada, nada de esto cambia ya.</translation>
    </message>
    <message>
        <source>They hear it when they hold up a moustache, and can give it to a colleague.</source>
        <translation>Lo sabrán al acercar un bigote y podrán dárselo a alguien del equipo.</translation>
    </message>
    <message>
        <source>Those who are in the team now. A touch leaves them out, another takes them in.</source>
        <translation>Quienes están ahora en el equipo. Un toque los deja fuera; otro los incluye.</translation>
    </message>
    <message>
        <source>A touch leaves somebody out, another takes them in.</source>
        <translation>Un toque deja fuera a una persona; otro la incluye.</translation>
    </message>
    <message>
        <source>It is announced, and none of this changes any more.</source>
        <translation>Ya está anunciada: nada de esto cambia.</translation>
    </message>
    <message>
        <source>Once it is announced, nobody can change any of this.</source>
        <translation>Una vez anunciada, nadie puede cambiar nada de esto.</translation>
    </message>
    <message>
        <source>One kind of prize on each line. The first line is drawn first.</source>
        <translation>Un tipo de premio por línea. La primera se sortea primero.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Prize %1</source>
        <translation>Premio %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>RaffleLimits</name>
    <message>
        <source>Tickets for one person, in all</source>
        <translation>Boletos por persona, en total</translation>
    </message>
    <message>
        <source>As many as they find</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>When are finds taken?</source>
        <translation>¿Cuándo se aceptan hallazgos?</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Lunes a viernes</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>RaffleOverview</name>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 de %2 encontrados</translation>
    </message>
    <message>
        <source>The hunt opens soon</source>
        <translation>La caza empieza pronto</translation>
    </message>
    <message>
        <source>No hunt at the moment</source>
        <translation>Ahora no hay caza</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>Queda %n escondido</numerusform>
            <numerusform>Quedan %n escondidos</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as a raffle is announced, it stands here.</source>
        <translation>En cuanto se anuncie una rifa, aparecerá aquí.</translation>
    </message>
    <message>
        <source>The hunt is over. The draw is next.</source>
        <translation>La caza ha terminado. Ahora toca el sorteo.</translation>
    </message>
    <message>
        <source>All is drawn. Thank you for hunting.</source>
        <translation>Todo está sorteado. Gracias por buscar.</translation>
    </message>
    <message>
        <source>This raffle was ended without a draw. A manager knows why.</source>
        <translation>Esta rifa acabó sin sorteo. Los responsables saben por qué.</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2.</source>
        <translation>El sorteo es el %1 a las %2.</translation>
    </message>
    <message>
        <source>Every find is a ticket in the draw.</source>
        <translation>Cada hallazgo es un boleto para el sorteo.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>found: the draw</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed now. Open again: %1.</source>
        <translation>Ahora está cerrado. Vuelve a abrir: %1.</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <comment>opening hours</comment>
        <translation>Abierto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n ticket(s) a day for each of you.</source>
        <translation>
            <numerusform>Como máximo, un boleto al día por persona.</numerusform>
            <numerusform>Como máximo, %n boletos al día por persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>opening hours, limit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To be won</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>The prizes</source>
        <translation>Los premios</translation>
    </message>
    <message numerus="yes">
        <source>and %n more prize(s)</source>
        <translation>
            <numerusform>y %n premio más</numerusform>
            <numerusform>y %n premios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ofrece %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n hint(s)</source>
        <translation>
            <numerusform>La pista</numerusform>
            <numerusform>Las %n pistas</numerusform>
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
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No pictures here yet. Plug in a stick with JPEG, PNG or WebP pictures, then look again.</source>
        <translation>Aún no hay imágenes. Conecta una memoria con imágenes JPEG, PNG o WebP y vuelve a buscar.</translation>
    </message>
</context>
<context>
    <name>RafflePrize</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>What is it worth?</source>
        <translation>¿Cuánto vale?</translation>
    </message>
    <message>
        <source>Who gives it?</source>
        <translation>¿Quién lo ofrece?</translation>
    </message>
    <message>
        <source>How many of them?</source>
        <translation>¿Cuántos hay?</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir imagen</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Remove this prize</source>
        <translation>Quitar premio</translation>
    </message>
</context>
<context>
    <name>RafflePrizes</name>
    <message>
        <source>Name of the raffle</source>
        <translation>Nombre de la rifa</translation>
    </message>
    <message>
        <source>More about prize %1</source>
        <translation>Más sobre el premio %1</translation>
    </message>
    <message>
        <source>Prize %1</source>
        <translation>Premio %1</translation>
    </message>
    <message>
        <source>Draw it earlier</source>
        <translation>Sortearlo antes</translation>
    </message>
    <message>
        <source>Draw it later</source>
        <translation>Sortearlo después</translation>
    </message>
    <message>
        <source>One more prize</source>
        <translation>Otro premio</translation>
    </message>
</context>
<context>
    <name>RaffleScreen</name>
    <message>
        <source>Nobody can bend this draw</source>
        <translation>Nadie puede amañar este sorteo</translation>
    </message>
    <message>
        <source>The code won&apos;t read?</source>
        <translation>¿No se lee el código?</translation>
    </message>
    <message>
        <source>The moustache hunt</source>
        <translation>La caza del bigote</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanear con la cámara</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Check the draw at home</source>
        <translation>Comprueba el sorteo en casa</translation>
    </message>
    <message>
        <source>The kiosk can&apos;t: its secret is sealed first. We can&apos;t: nobody knows the dice.</source>
        <translation>El quiosco no puede: su secreto se sella antes. Nosotros tampoco: nadie conoce los dados.</translation>
    </message>
    <message>
        <source>The draw</source>
        <translation>El sorteo</translation>
    </message>
    <message>
        <source>How the draw works</source>
        <translation>Cómo es el sorteo</translation>
    </message>
    <message>
        <source>Check it at home</source>
        <translation>Comprobar en casa</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Escribir un código</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Escanear</translation>
    </message>
</context>
<context>
    <name>RaffleSlide</name>
    <message>
        <source>The raffle</source>
        <translation>La rifa</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 de %2 encontrados</translation>
    </message>
    <message numerus="yes">
        <source>%n still out there</source>
        <comment>moustaches</comment>
        <translation>
            <numerusform>Queda %n escondido</numerusform>
            <numerusform>Quedan %n escondidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every moustache is found. The draw is next.</source>
        <translation>Ya no queda ningún bigote por encontrar. Ahora toca el sorteo.</translation>
    </message>
    <message>
        <source>The draw is today at %1. Every find is a ticket.</source>
        <translation>El sorteo es hoy a las %1. Cada hallazgo es un boleto.</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2. Every find is a ticket.</source>
        <translation>El sorteo es el %1 a las %2. Cada hallazgo es un boleto.</translation>
    </message>
    <message>
        <source>Every find is a ticket.</source>
        <translation>Cada hallazgo es un boleto.</translation>
    </message>
</context>
<context>
    <name>RaffleSure</name>
    <message>
        <source>As many as they find</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Nobody: all on the roster take part</source>
        <translation>Nadie: participa toda la plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s), in the order of the draw</source>
        <translation>
            <numerusform>%n premio</numerusform>
            <numerusform>%n premios, en el orden del sorteo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>worth, who gives it</comment>
        <translation>%1, ofrece %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ofrece %1</translation>
    </message>
    <message>
        <source>Tickets for one person</source>
        <translation>Boletos por persona</translation>
    </message>
    <message>
        <source>Of them on one day</source>
        <translation>Por persona y día</translation>
    </message>
    <message>
        <source>When are finds taken?</source>
        <translation>Horario de caza</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>One person can win</source>
        <translation>Se puede ganar</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>As often as they are drawn</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>A prize waits for</source>
        <translation>Un premio espera</translation>
    </message>
    <message>
        <source>The list is shown for</source>
        <translation>La lista se muestra</translation>
    </message>
    <message>
        <source>The draw begins</source>
        <translation>El sorteo empieza</translation>
    </message>
    <message>
        <source>Not before %1, %2</source>
        <comment>day, time</comment>
        <translation>No antes de: %1, %2</translation>
    </message>
    <message>
        <source>At any time after closing</source>
        <translation>Cuando sea, tras el cierre</translation>
    </message>
    <message>
        <source>Who takes no part?</source>
        <translation>¿Quién no participa?</translation>
    </message>
    <message>
        <source>Announce now, open later</source>
        <translation>Anunciar sin abrir</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Abrir ya</translation>
    </message>
</context>
<context>
    <name>RaffleTeams</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the roster is in a team.</source>
        <translation>Nadie de la plantilla está en un equipo.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Prize %1 of %2</source>
        <translation>Premio %1 de %2</translation>
    </message>
    <message>
        <source>Prize %1 of %2, drawn again</source>
        <translation>Premio %1 de %2, otra vez</translation>
    </message>
    <message>
        <source>%1, given by %2</source>
        <comment>worth, sponsor of a prize</comment>
        <translation>%1, ofrece %2</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <comment>sponsor of a prize</comment>
        <translation>Lo ofrece %1</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>until the first draw may begin</source>
        <translation>hasta el primer sorteo</translation>
    </message>
    <message>
        <source>The tickets are being mixed…</source>
        <translation>Mezclando los boletos…</translation>
    </message>
    <message>
        <source>The list is still up for all to see. Then it is drawn.</source>
        <translation>La lista sigue a la vista de todos. Después, el sorteo.</translation>
    </message>
    <message>
        <source>Next: one touch, and the winner is fixed before any name runs.</source>
        <translation>Ahora: un toque fija quién gana. Luego corren los nombres.</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Ganadores</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>A second manager, please</source>
        <translation>Ahora, otro responsable</translation>
    </message>
    <message>
        <source>Why does the raffle end early?</source>
        <translation>¿Por qué acaba antes la rifa?</translation>
    </message>
    <message>
        <source>Why is this win not valid?</source>
        <translation>¿Por qué se anula este premio?</translation>
    </message>
    <message>
        <source>No prize is drawn any more. This cannot be undone. The reason goes into the record of the draw.</source>
        <translation>Ya no se sortea nada más y no se puede deshacer. El motivo consta en el acta.</translation>
    </message>
    <message>
        <source>The reason goes into the record of the draw. The prize is drawn again.</source>
        <translation>El motivo consta en el acta del sorteo. El premio se sortea otra vez.</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>El motivo, en pocas palabras</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <translation>Sí, adelante</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Otro responsable</translation>
    </message>
</context>
<context>
    <name>RehearsalMark</name>
    <message>
        <source>REHEARSAL – nothing counts</source>
        <translation>ENSAYO: nada cuenta</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ENSAYO</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>nada cuenta</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Who found it?</source>
        <translation>¿Quién lo ha encontrado?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message numerus="yes">
        <source>Pick your colleague&apos;s name, or hold up their badge. The %n ticket(s) will be theirs.</source>
        <comment>tickets that a colleague gets</comment>
        <translation>
            <numerusform>Elige el nombre o acerca la tarjeta de esa persona. El boleto será suyo.</numerusform>
            <numerusform>Elige el nombre o acerca la tarjeta de esa persona. Los %n boletos serán suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No badge? Pick your name</source>
        <translation>¿Sin tarjeta? Elige tu nombre</translation>
    </message>
    <message>
        <source>Pick your name</source>
        <translation>Elige tu nombre</translation>
    </message>
    <message>
        <source>It&apos;s for a colleague</source>
        <translation>Para otra persona</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Elegir a otra persona</translation>
    </message>
    <message>
        <source>Give them to a colleague</source>
        <translation>Dárselos a alguien</translation>
    </message>
    <message>
        <source>Give it to a colleague</source>
        <translation>Dárselo a alguien</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>Escanear otro</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Escribir el código</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Mis boletos</translation>
    </message>
    <message>
        <source>Lovely find! Whose is it?</source>
        <translation>¡Buen hallazgo! ¿De quién es?</translation>
    </message>
    <message>
        <source>Hold up your badge, and the ticket is yours.</source>
        <translation>Acerca tu tarjeta y el boleto es tuyo.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Un momento…</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are yours.</source>
        <translation>
            <numerusform>%n boleto es tuyo.</numerusform>
            <numerusform>%n boletos son tuyos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) go to %1.</source>
        <translation>
            <numerusform>%n boleto es para %1.</numerusform>
            <numerusform>%n boletos son para %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are your colleague&apos;s.</source>
        <translation>
            <numerusform>%n boleto ya es de esa persona.</numerusform>
            <numerusform>%n boletos ya son de esa persona.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>The draw is finished</source>
        <translation>El sorteo ha terminado</translation>
    </message>
    <message>
        <source>That was the last draw</source>
        <translation>Ese fue el último sorteo</translation>
    </message>
    <message>
        <source>The raffle ended early</source>
        <translation>La rifa acabó antes de tiempo</translation>
    </message>
    <message>
        <source>No ticket, no winner</source>
        <translation>Sin boletos no hay ganador</translation>
    </message>
    <message>
        <source>Nobody found a moustache, so nobody can win. Next: finish the raffle.</source>
        <translation>Nadie encontró un bigote, así que nadie puede ganar. Ahora: termina la rifa.</translation>
    </message>
    <message>
        <source>Next: finish the raffle. That reveals its secret, and anyone can check it all.</source>
        <translation>Ahora: termina la rifa. Así se revela su secreto y cualquiera puede comprobarlo todo.</translation>
    </message>
    <message>
        <source>Thank you all for looking and for playing along.</source>
        <translation>Gracias a todos por buscar y por participar.</translation>
    </message>
    <message>
        <source>Without a winner: %1</source>
        <comment>prizes</comment>
        <translation>Sin ganador: %1</translation>
    </message>
    <message>
        <source>The seal of the record so far. Finish the raffle to reveal its secret.</source>
        <translation>El sello del acta hasta ahora. Termina la rifa para revelar su secreto.</translation>
    </message>
    <message>
        <source>The seal of the record. Keep a photo: with it anyone can check the draw.</source>
        <translation>El sello del acta. Guarda una foto: con ella cualquiera puede comprobar el sorteo.</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Ganadores</translation>
    </message>
    <message>
        <source>End it early</source>
        <translation>Acabar antes</translation>
    </message>
    <message>
        <source>Finish the raffle</source>
        <translation>Terminar la rifa</translation>
    </message>
</context>
<context>
    <name>RollPage</name>
    <message>
        <source>The winner is fixed already. Here it comes.</source>
        <translation>Ya está decidido quién gana. Allá va.</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Where should the file go?</source>
        <translation>¿Dónde se guarda el archivo?</translation>
    </message>
    <message>
        <source>Writing it. Leave the stick in, please.</source>
        <translation>Escribiendo. No saques la memoria, por favor.</translation>
    </message>
    <message>
        <source>Letting go of the stick. Leave it in for a moment more.</source>
        <translation>Soltando la memoria. Déjala puesta un momento más.</translation>
    </message>
    <message>
        <source>Saved in the kiosk&apos;s outbox: %1</source>
        <translation>Guardado en la carpeta de salida del quiosco: %1</translation>
    </message>
    <message>
        <source>Saved on %1: %2</source>
        <comment>stick, files</comment>
        <translation>Guardado en %1: %2</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Ya puedes sacar la memoria.</translation>
    </message>
    <message>
        <source>Before you pull it, touch “Take the stick out”.</source>
        <translation>Antes de tirar de ella, toca «Sacar la memoria».</translation>
    </message>
</context>
<context>
    <name>ScannerCheck</name>
    <message>
        <source>Scanner check</source>
        <translation>Prueba del escáner</translation>
    </message>
    <message>
        <source>Scan the test sheet with each scanner. Nothing is won or changed here.</source>
        <translation>Escanea la hoja de prueba con cada escáner. Aquí no se gana ni se cambia nada.</translation>
    </message>
    <message>
        <source>%1 is on the stick %2.</source>
        <translation>%1 está en la memoria %2.</translation>
    </message>
    <message>
        <source>%1 is in the kiosk&apos;s outbox.</source>
        <translation>%1 está en la carpeta de salida del quiosco.</translation>
    </message>
    <message>
        <source>Waiting for the first scan.</source>
        <translation>A la espera de la primera lectura.</translation>
    </message>
    <message>
        <source>It reads well</source>
        <translation>Lee bien</translation>
    </message>
    <message>
        <source>It works, and could be better</source>
        <translation>Funciona, pero puede mejorar</translation>
    </message>
    <message>
        <source>Something is in its way</source>
        <translation>Algo le estorba</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Test sheet as PDF</source>
        <translation>Hoja de prueba en PDF</translation>
    </message>
</context>
<context>
    <name>ScannerDevices</name>
    <message numerus="yes">
        <source>%n scan(s) failed today</source>
        <translation>
            <numerusform>%n lectura fallida hoy</numerusform>
            <numerusform>%n lecturas fallidas hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPad</name>
    <message>
        <source>Number or letters</source>
        <translation>Número o letras</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>never yet</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>since somebody was recognised</comment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentThanks</name>
    <message>
        <source>A manager reads it first.</source>
        <translation>Primero lo lee un responsable.</translation>
    </message>
    <message>
        <source>It was on the screen.</source>
        <translation>Ha salido en la pantalla.</translation>
    </message>
    <message>
        <source>It is on its way to the screen.</source>
        <translation>Va camino de la pantalla.</translation>
    </message>
    <message>
        <source>It is not shown. %1</source>
        <comment>the manager&apos;s reason</comment>
        <translation>No se muestra. %1</translation>
    </message>
    <message>
        <source>It is not shown any more.</source>
        <translation>Ya no se muestra.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>whom thanks were for, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A manager changed the words a little.</source>
        <translation>Un responsable cambió un poco el texto.</translation>
    </message>
    <message>
        <source>You have not said thanks here yet with your badge or your name. It takes twenty seconds.</source>
        <translation>Aún no has dado las gracias aquí con tu tarjeta o tu nombre. Son veinte segundos.</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>Everything is ready. You will find people, files and the raffle under “For managers”.</source>
        <translation>Todo está listo. Las personas, los archivos y la rifa están en «Para responsables».</translation>
    </message>
</context>
<context>
    <name>SetupFiles</name>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
</context>
<context>
    <name>SetupName</name>
    <message>
        <source>For example: Break room, second floor</source>
        <translation>Por ejemplo: Sala de descanso, segunda planta</translation>
    </message>
</context>
<context>
    <name>SetupPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>The second one is different from the first.</source>
        <translation>La segunda no es igual que la primera.</translation>
    </message>
    <message>
        <source>Both are the same. Good.</source>
        <translation>Las dos son iguales. Bien.</translation>
    </message>
    <message>
        <source>Nobody can look it up later: note it down and keep it safe.</source>
        <translation>Nadie podrá consultarla después: apúntala y guárdala bien.</translation>
    </message>
</context>
<context>
    <name>SetupPerson</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>On the screen only your first name is shown.</source>
        <translation>En la pantalla solo sale tu nombre de pila.</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Welcome to Encore</source>
        <translation>Te damos la bienvenida a Encore</translation>
    </message>
    <message>
        <source>What is this place called?</source>
        <translation>¿Cómo se llama este lugar?</translation>
    </message>
    <message>
        <source>Which time is it here?</source>
        <translation>¿Qué hora es aquí?</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>¿Cuánto mide esta pantalla?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una contraseña</translation>
    </message>
    <message>
        <source>Do you have files to begin with?</source>
        <translation>¿Tienes archivos para empezar?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Here we go</source>
        <translation>Allá vamos</translation>
    </message>
    <message>
        <source>Which language does this screen speak?</source>
        <translation>¿Qué idioma habla esta pantalla?</translation>
    </message>
    <message>
        <source>It stands on the screen and on paper.</source>
        <translation>Aparece en la pantalla y en los papeles.</translation>
    </message>
    <message>
        <source>Chosen: %1, now %2</source>
        <comment>time zone, time</comment>
        <translation>Elegida: %1, ahora %2</translation>
    </message>
    <message>
        <source>Hold a bank card up to the screen, and make the paper one as large as yours.</source>
        <translation>Pon una tarjeta bancaria sobre la pantalla y haz la de papel igual de grande.</translation>
    </message>
    <message>
        <source>You will be the first manager.</source>
        <translation>Serás responsable desde el principio.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) or more. A few words are easier to keep than a riddle.</source>
        <translation>
            <numerusform>%n carácter o más. Unas palabras se recuerdan mejor que un acertijo.</numerusform>
            <numerusform>%n caracteres o más. Unas palabras se recuerdan mejor que un acertijo.</numerusform>
        </translation>
    </message>
    <message>
        <source>People, recognitions or the week, from a USB stick. You can also do it later.</source>
        <translation>Personas, reconocimientos o la semana, de una memoria USB. También puedes hacerlo después.</translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of steps</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Make this site</source>
        <translation>Crear la sede</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>SetupSize</name>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
</context>
<context>
    <name>SetupSummary</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>time zone, time</comment>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <comment>size of the screen</comment>
        <translation>%1 pulgadas</translation>
    </message>
    <message>
        <source>First manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>SetupZone</name>
    <message>
        <source>First letters of the city</source>
        <translation>Primeras letras de la ciudad</translation>
    </message>
    <message>
        <source>No city begins so. Try a larger one nearby.</source>
        <translation>Ninguna ciudad empieza así. Prueba con otra mayor que esté cerca.</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>One moment, checking…</source>
        <translation>Un momento, comprobando…</translation>
    </message>
    <message>
        <source>That took too long. Please try again.</source>
        <translation>Ha tardado demasiado. Prueba otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>That was not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>No es correcta. Puedes probar otra vez en %n segundo.</numerusform>
            <numerusform>No es correcta. Puedes probar otra vez en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please wait another %n second(s).</source>
        <translation>
            <numerusform>Espera %n segundo más.</numerusform>
            <numerusform>Espera %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not right. Please try once more.</source>
        <translation>No es correcta. Prueba otra vez.</translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message>
        <source>Something to share</source>
        <translation>Algo para compartir</translation>
    </message>
    <message>
        <source>%1, %2 of %3 left</source>
        <comment>kind of dish, portions</comment>
        <translation>%1, quedan %2 de %3</translation>
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
            <numerusform>%n hasta ahora</numerusform>
            <numerusform>%n hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold up your badge</source>
        <translation>Acerca tu tarjeta</translation>
    </message>
    <message>
        <source>So that nobody else gives away your place, that takes your badge.</source>
        <translation>Para que nadie más deje tu plaza, hace falta tu tarjeta.</translation>
    </message>
</context>
<context>
    <name>SignUpItem</name>
    <message>
        <source>Portions</source>
        <translation>Raciones</translation>
    </message>
    <message>
        <source>How many portions?</source>
        <translation>¿Cuántas raciones?</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SignUpRow</name>
    <message>
        <source>Bring something</source>
        <translation>Trae algo</translation>
    </message>
    <message>
        <source>Take the calls meanwhile</source>
        <translation>Atiende llamadas</translation>
    </message>
    <message>
        <source>Come along</source>
        <translation>Apúntate</translation>
    </message>
    <message>
        <source>On the list</source>
        <comment>what you bring</comment>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>You are in</source>
        <comment>short</comment>
        <translation>Contamos contigo</translation>
    </message>
    <message>
        <source>You wait, number %1</source>
        <translation>En espera, n.º %1</translation>
    </message>
    <message>
        <source>Closed, %1 of %2</source>
        <comment>places taken</comment>
        <translation>Cerrado, %1 de %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>signing up</comment>
        <translation>Cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%n wanted</source>
        <comment>people or portions</comment>
        <translation>
            <numerusform>Falta %n</numerusform>
            <numerusform>Faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full, %n wait(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>Lleno, %n en espera</numerusform>
            <numerusform>Lleno, %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Full, with a waiting list</source>
        <translation>Lleno, con lista de espera</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>places</comment>
        <translation>Quedan %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <comment>places or portions taken</comment>
        <translation>
            <numerusform>%n hasta ahora</numerusform>
            <numerusform>%n hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>Viene %n persona</numerusform>
            <numerusform>Vienen %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, others</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignUpSlots</name>
    <message>
        <source>Somebody is there for everything. How lovely.</source>
        <translation>Todo está cubierto. Qué maravilla.</translation>
    </message>
    <message>
        <source>There is nothing to sign up for here.</source>
        <translation>Aquí no hay nada a lo que apuntarse.</translation>
    </message>
</context>
<context>
    <name>SignUpWrite</name>
    <message>
        <source>Lentil soup, vegan</source>
        <translation>Sopa de lentejas, vegana</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message numerus="yes">
        <source>%1 and %n colleague(s)</source>
        <translation>
            <numerusform>%1 y alguien más</numerusform>
            <numerusform>%1 y %n personas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <comment>nobody of them is named</comment>
        <translation>
            <numerusform>Alguien del equipo</numerusform>
            <numerusform>%n personas del equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Alguien del equipo</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation>de alguien del equipo</translation>
    </message>
</context>
<context>
    <name>SlidePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SponsorSlide</name>
    <message>
        <source>Today is brought to us by</source>
        <translation>El día de hoy nos lo ofrece</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>TeaserSlide</name>
    <message>
        <source>%1 to %2</source>
        <comment>days of the week</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Customer Service Week</source>
        <translation>Semana del Servicio al Cliente</translation>
    </message>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>día para empezar</numerusform>
            <numerusform>días para empezar</numerusform>
        </translation>
    </message>
    <message>
        <source>Our week is coming</source>
        <translation>Se acerca nuestra semana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>event, with a speaker</comment>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>Sign-ups are open: touch the screen</source>
        <translation>Ya te puedes apuntar: toca la pantalla</translation>
    </message>
</context>
<context>
    <name>ThanksCheck</name>
    <message>
        <source>a colleague</source>
        <translation>alguien del equipo</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>value, sender</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>Añadir tu nombre</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Whom would you like to thank?</source>
        <translation>¿A quién quieres dar las gracias?</translation>
    </message>
    <message>
        <source>A whole team, or a department</source>
        <translation>Todo un equipo o un departamento</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>Which of our values was it?</source>
        <translation>¿Cuál de nuestros valores fue?</translation>
    </message>
    <message>
        <source>From whom is it?</source>
        <translation>¿De parte de quién?</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Acerca tu tarjeta o elige tu nombre.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Un equipo</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>From a colleague</source>
        <translation>Sin mi nombre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Thank somebody else</source>
        <translation>Dar más gracias</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>ThanksSent</name>
    <message>
        <source>Sent. That will make somebody&apos;s day.</source>
        <translation>Enviado. Le vas a alegrar el día a alguien.</translation>
    </message>
    <message>
        <source>A manager reads it first; then it is on the screen.</source>
        <translation>Primero lo lee un responsable; luego sale en pantalla.</translation>
    </message>
    <message>
        <source>It is among the next slides on this screen.</source>
        <translation>Saldrá enseguida en esta pantalla.</translation>
    </message>
</context>
<context>
    <name>ThanksSlide</name>
    <message>
        <source>Thanks: %1</source>
        <translation>Gracias: %1</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Gracias</translation>
    </message>
</context>
<context>
    <name>ThanksWeekSlide</name>
    <message>
        <source>Last week&apos;s thanks</source>
        <translation>Gracias de la semana pasada</translation>
    </message>
    <message>
        <source>This week&apos;s thanks</source>
        <translation>Gracias de esta semana</translation>
    </message>
    <message numerus="yes">
        <source>thanks last week</source>
        <translation>
            <numerusform>gracias la semana pasada</numerusform>
            <numerusform>gracias la semana pasada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thanks this week</source>
        <translation>
            <numerusform>gracias esta semana</numerusform>
            <numerusform>gracias esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Who says the first one this week?</source>
        <translation>¿Quién da las primeras esta semana?</translation>
    </message>
    <message>
        <source>Each one was said by one of us.</source>
        <translation>Cada una la dio alguien de aquí.</translation>
    </message>
    <message>
        <source>More than in all of last week.</source>
        <translation>Más que en toda la semana pasada.</translation>
    </message>
    <message numerus="yes">
        <source>Last week there were %n.</source>
        <comment>times that somebody said thanks</comment>
        <translation>
            <numerusform>La semana pasada hubo una.</numerusform>
            <numerusform>La semana pasada hubo %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say yours here: touch the screen.</source>
        <translation>Da las tuyas aquí: toca la pantalla.</translation>
    </message>
</context>
<context>
    <name>ThanksWhom</name>
    <message>
        <source>Take %1 off</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>Touch one name, or up to six.</source>
        <translation>Toca un nombre, o hasta seis.</translation>
    </message>
    <message>
        <source>Six at most. Press Next.</source>
        <translation>Seis como máximo. Toca Siguiente.</translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation>Primeras letras del nombre</translation>
    </message>
</context>
<context>
    <name>ThanksWrite</name>
    <message>
        <source>What did they do, and what did it mean to you?</source>
        <translation>¿Qué hizo y qué significó para ti?</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Cabe %n carácter más</numerusform>
            <numerusform>Caben %n caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeSlide</name>
    <message>
        <source>Customer Service Week</source>
        <translation>Semana del Servicio al Cliente</translation>
    </message>
</context>
<context>
    <name>TicketsScreen</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message numerus="yes">
        <source>You have %n ticket(s)</source>
        <translation>
            <numerusform>Tienes %n boleto</numerusform>
            <numerusform>Tienes %n boletos</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Aún no tienes boletos</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Tus boletos</translation>
    </message>
    <message>
        <source>Thanks you sent</source>
        <translation>Las gracias que has dado</translation>
    </message>
    <message>
        <source>How are you shown?</source>
        <translation>¿Cómo sales en pantalla?</translation>
    </message>
    <message>
        <source>What you have signed up for</source>
        <translation>Dónde te has apuntado</translation>
    </message>
    <message>
        <source>The draw is on %1 at %2.</source>
        <translation>El sorteo es el %1 a las %2.</translation>
    </message>
    <message>
        <source>It counts at once. Your chances in the draw stay the same.</source>
        <translation>Vale al momento. Tus posibilidades en el sorteo no cambian.</translation>
    </message>
    <message>
        <source>No badge here?</source>
        <translation>¿Sin tarjeta?</translation>
    </message>
    <message>
        <source>My sign-ups</source>
        <translation>Mis inscripciones</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Desapuntarme</translation>
    </message>
    <message>
        <source>Thanks I sent</source>
        <translation>Gracias que di</translation>
    </message>
    <message>
        <source>How I am shown</source>
        <translation>Cómo salgo</translation>
    </message>
    <message>
        <source>My prize</source>
        <translation>Mi premio</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Mis boletos</translation>
    </message>
    <message>
        <source>Only your badge can see them, %1</source>
        <translation>Solo tu tarjeta puede verlos, %1</translation>
    </message>
    <message>
        <source>Only your badge can see them</source>
        <translation>Solo tu tarjeta puede verlos</translation>
    </message>
    <message>
        <source>Hold up your badge</source>
        <translation>Acerca tu tarjeta</translation>
    </message>
    <message>
        <source>So that nobody else can look you up, tickets are shown to a badge and not to a name. They are safe, and they count. Is your badge lost? A manager makes you a new one.</source>
        <translation>Para que nadie más pueda mirarlos, los boletos se muestran con la tarjeta y no con el nombre. Están a salvo y cuentan. ¿Has perdido la tarjeta? Un responsable te hace otra.</translation>
    </message>
    <message>
        <source>Then you see your tickets, and whether one of them has won.</source>
        <translation>Verás tus boletos y si alguno ha ganado.</translation>
    </message>
    <message>
        <source>Every moustache that you find and hold up here is a ticket in the draw. They are all around you.</source>
        <translation>Cada bigote que encuentres y acerques aquí es un boleto para el sorteo. Los tienes por todas partes.</translation>
    </message>
    <message>
        <source>In the list of the draw you are %1.</source>
        <translation>En la lista del sorteo eres %1.</translation>
    </message>
</context>
<context>
    <name>TimePad</name>
    <message>
        <source>%1 o&apos;clock</source>
        <translation>Las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) past</source>
        <translation>
            <numerusform>y %n minuto</numerusform>
            <numerusform>y %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TipSlide</name>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>TokenList</name>
    <message>
        <source>All moustaches</source>
        <translation>Todos los bigotes</translation>
    </message>
    <message>
        <source>A note on number %1</source>
        <translation>Nota sobre el número %1</translation>
    </message>
    <message>
        <source>Where is number %1?</source>
        <translation>¿Dónde está el número %1?</translation>
    </message>
    <message>
        <source>Retire number %1?</source>
        <translation>¿Retirar el número %1?</translation>
    </message>
    <message>
        <source>Who found number %1?</source>
        <translation>¿Quién encontró el número %1?</translation>
    </message>
    <message>
        <source>Give the ticket to its right finder</source>
        <translation>Dar el boleto a quien lo encontró</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Sheet lost?</source>
        <translation>¿Se perdió la hoja?</translation>
    </message>
    <message>
        <source>Only managers read it.</source>
        <translation>Solo la leen los responsables.</translation>
    </message>
    <message>
        <source>Behind the fern, at knee height</source>
        <translation>Detrás del helecho, a la altura de la rodilla</translation>
    </message>
    <message>
        <source>Kitchen, top shelf</source>
        <translation>Cocina, estante de arriba</translation>
    </message>
    <message>
        <source>It will not count any more, whoever finds it. This cannot be undone. Why is it retired?</source>
        <translation>Dejará de contar, lo encuentre quien lo encuentre. No se puede deshacer. ¿Por qué se retira?</translation>
    </message>
    <message>
        <source>Why is it retired? The audit shows the reason.</source>
        <translation>¿Por qué se retira? El motivo queda en el registro.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>%1 gets ticket %2. Whoever has it now does not have it any more.</source>
        <translation>%1 recibe el boleto %2. Quien lo tiene ahora deja de tenerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n moustache(s) of batch %1 will not count any more. Found ones stay found. This cannot be undone.</source>
        <translation>
            <numerusform>%n bigote del lote %1 dejará de contar. Los encontrados siguen contando. No se puede deshacer.</numerusform>
            <numerusform>%n bigotes del lote %1 dejarán de contar. Los encontrados siguen contando. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of batch %1 is left to retire: all are found or retired.</source>
        <translation>Del lote %1 no queda nada por retirar: todos están encontrados o retirados.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are hidden.</source>
        <comment>moustaches of a batch</comment>
        <translation>
            <numerusform>%n de ellos está escondido.</numerusform>
            <numerusform>%n de ellos están escondidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Cambiar el lugar</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Give the ticket</source>
        <translation>Dar el boleto</translation>
    </message>
    <message>
        <source>Retire it all</source>
        <translation>Retirarlo todo</translation>
    </message>
    <message>
        <source>Retire the whole batch</source>
        <translation>Retirar todo el lote</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Found: it is ticket %1</source>
        <translation>Encontrado: es el boleto %1</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
</context>
<context>
    <name>TokenRows</name>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Scan one to open it.</source>
        <translation>Escanea uno para abrirlo.</translation>
    </message>
</context>
<context>
    <name>TokenSheets</name>
    <message numerus="yes">
        <source>%n moustache(s) are ready</source>
        <translation>
            <numerusform>%n bigote está listo</numerusform>
            <numerusform>%n bigotes están listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing moustaches</source>
        <translation>Dibujando bigotes</translation>
    </message>
    <message>
        <source>Make moustaches</source>
        <translation>Hacer bigotes</translation>
    </message>
    <message>
        <source>Only the file has their codes: print it, then delete it.</source>
        <translation>Solo el archivo tiene sus códigos: imprímelo y luego bórralo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>Detenido. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One sheet less</source>
        <translation>Una hoja menos</translation>
    </message>
    <message>
        <source>One sheet more</source>
        <translation>Una hoja más</translation>
    </message>
    <message numerus="yes">
        <source>on %n sheet(s)</source>
        <comment>paper</comment>
        <translation>
            <numerusform>en %n hoja</numerusform>
            <numerusform>en %n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper to cut out, or labels?</source>
        <translation>¿Papel para recortar o etiquetas?</translation>
    </message>
    <message>
        <source>With back sides</source>
        <translation>Con reverso</translation>
    </message>
    <message>
        <source>Without back sides</source>
        <translation>Sin reverso</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>¿Dónde se guarda el archivo?</translation>
    </message>
    <message>
        <source>%1 is on %2. You can take the stick out.</source>
        <comment>file, stick</comment>
        <translation>%1 está en %2. Ya puedes sacar la memoria.</translation>
    </message>
    <message>
        <source>Batch %1, numbers %2 to %3. Print at 100 %, cut out, and hide them.</source>
        <translation>Lote %1, números %2 a %3. Imprime al 100 %, recorta y esconde.</translation>
    </message>
    <message>
        <source>Saved in the kiosk&apos;s outbox: %1</source>
        <translation>Guardado en la carpeta de salida del quiosco: %1</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>Buscar memorias</translation>
    </message>
    <message numerus="yes">
        <source>Make %n moustache(s)</source>
        <translation>
            <numerusform>Hacer %n bigote</numerusform>
            <numerusform>Hacer %n bigotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Esconderlos</translation>
    </message>
</context>
<context>
    <name>TouchPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Raise the controls</source>
        <translation>Subir los botones</translation>
    </message>
    <message>
        <source>Lower the controls</source>
        <translation>Bajar los botones</translation>
    </message>
</context>
<context>
    <name>ValueSlide</name>
    <message>
        <source>Our value</source>
        <translation>Nuestro valor</translation>
    </message>
</context>
<context>
    <name>ValueStorySlide</name>
    <message>
        <source>Our value</source>
        <translation>Nuestro valor</translation>
    </message>
    <message>
        <source>How we do things</source>
        <translation>Así lo hacemos</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation marks around somebody&apos;s words</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>VenuesPage</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>What is the place called?</source>
        <translation>¿Cómo se llama el lugar?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>¿Qué parte?</translation>
    </message>
    <message>
        <source>Which picture is the plan?</source>
        <translation>¿Qué imagen es el plano?</translation>
    </message>
    <message>
        <source>Touch the plan where the place is.</source>
        <translation>Toca en el plano dónde está el lugar.</translation>
    </message>
    <message>
        <source>An event in one of them shows its plan.</source>
        <translation>Los actos en uno de ellos muestran su plano.</translation>
    </message>
    <message>
        <source>No places yet. Name one, then show it on a picture of the floor.</source>
        <translation>Aún no hay lugares. Pon nombre a uno y señálalo en una imagen de la planta.</translation>
    </message>
    <message>
        <source>Canteen, second floor</source>
        <translation>Cantina, segunda planta</translation>
    </message>
    <message>
        <source>No plan yet. Choose a picture of the floor.</source>
        <translation>Aún no hay plano. Elige una imagen de la planta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nuevo lugar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarla</translation>
    </message>
</context>
<context>
    <name>VideoSlide</name>
    <message>
        <source>A film for you</source>
        <translation>Un vídeo para ti</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>There is nothing to draw yet. Open a raffle first.</source>
        <translation>Aún no hay nada que sortear. Abre antes una rifa.</translation>
    </message>
</context>
<context>
    <name>WeekBlock</name>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekChangeRow</name>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Patrocinador</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Notice to customers</source>
        <translation>Aviso a los clientes</translation>
    </message>
    <message>
        <source>Cover needed</source>
        <translation>Hace falta relevo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, yes or no</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than here: left</source>
        <translation>
            <numerusform>%n más antiguo que aquí: no se toca</numerusform>
            <numerusform>%n más antiguos que aquí: no se tocan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekEvent</name>
    <message>
        <source>This one is cancelled</source>
        <translation>Este acto está cancelado</translation>
    </message>
    <message>
        <source>It is on now</source>
        <translation>Es ahora</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>En %n minuto</numerusform>
            <numerusform>En %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ya ha pasado</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, todo el día</translation>
    </message>
    <message>
        <source>%1 at %2 to %3 at %4</source>
        <comment>day, time, day, time</comment>
        <translation>%1, %2 – %3, %4</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, until</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Brought by %1</source>
        <translation>Ofrece %1</translation>
    </message>
    <message>
        <source>You are in.</source>
        <translation>Contamos contigo.</translation>
    </message>
    <message>
        <source>You are on the waiting list.</source>
        <translation>Estás en la lista de espera.</translation>
    </message>
    <message>
        <source>Signing up is over.</source>
        <translation>La inscripción ha terminado.</translation>
    </message>
    <message>
        <source>Sign up until %1.</source>
        <translation>Plazo: %1.</translation>
    </message>
    <message>
        <source>It is full; there is a waiting list.</source>
        <translation>Está lleno; hay lista de espera.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>places, until</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left.</source>
        <translation>
            <numerusform>Queda %n plaza.</numerusform>
            <numerusform>Quedan %n plazas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>Viene %n persona</numerusform>
            <numerusform>Vienen %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, others</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is: %1</source>
        <translation>Dónde es: %1</translation>
    </message>
    <message>
        <source>Hold your phone&apos;s camera here: it takes the event into your calendar.</source>
        <translation>Acerca aquí la cámara del móvil: el acto pasa a tu calendario.</translation>
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
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <comment>when</comment>
        <translation>%1, te apuntaste</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekHours</name>
    <message>
        <source>%1 brings the day</source>
        <translation>El día lo ofrece %1</translation>
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
            <numerusform>%n más todo el día</numerusform>
            <numerusform>%n más todo el día</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not signed up for anything on this day.</source>
        <translation>Este día no te has apuntado a nada.</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Este día no hay nada previsto.</translation>
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
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation>ofrece %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what changed. where</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You have not signed up for anything that is still to come.</source>
        <translation>No te has apuntado a nada de lo que queda.</translation>
    </message>
    <message>
        <source>Nothing is left of this week.</source>
        <translation>De esta semana ya no queda nada.</translation>
    </message>
    <message>
        <source>Nothing is planned for this week.</source>
        <translation>Esta semana no hay nada previsto.</translation>
    </message>
</context>
<context>
    <name>WeekScreen</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>What you have signed up for</source>
        <translation>Dónde te has apuntado</translation>
    </message>
    <message>
        <source>What is left this week</source>
        <translation>Lo que queda de semana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>theme, days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hold up your badge, or pick your name.</source>
        <translation>Acerca tu tarjeta o elige tu nombre.</translation>
    </message>
    <message>
        <source>Here everybody brings as much as they take.</source>
        <translation>Aquí cada uno trae tanto como toma.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Which team takes part?</source>
        <translation>¿Qué equipo participa?</translation>
    </message>
    <message>
        <source>What do you bring?</source>
        <translation>¿Qué traes?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <comment>event</comment>
        <translation>Lo que falta: %1</translation>
    </message>
    <message>
        <source>Sign up until %1.</source>
        <translation>Plazo: %1.</translation>
    </message>
    <message>
        <source>Signing up is over.</source>
        <translation>La inscripción ha terminado.</translation>
    </message>
    <message>
        <source>Bring as much as you take.</source>
        <translation>Trae lo que tomes.</translation>
    </message>
    <message>
        <source>Here teams sign up.</source>
        <translation>Aquí se apuntan equipos.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>A la lista</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Desapuntarme</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Inscripciones</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Apuntarme</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Hold up your badge</source>
        <translation>Acerca tu tarjeta</translation>
    </message>
    <message>
        <source>Then you see only what you have signed up for.</source>
        <translation>Así ves solo dónde te has apuntado.</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>A week without a theme yet</source>
        <translation>Una semana aún sin lema</translation>
    </message>
</context>
<context>
    <name>WeekTabs</name>
    <message>
        <source>The days before</source>
        <translation>Los días anteriores</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Los días siguientes</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montaña</translation>
    </message>
    <message>
        <source>Hero&apos;s cape</source>
        <translation>Capa de héroe</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Jardín</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Lantern</source>
        <translation>Farol</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Globo</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>Bigote</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Cielo</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petróleo</translation>
    </message>
    <message>
        <source>Forest green</source>
        <translation>Verde bosque</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Menta</translation>
    </message>
    <message>
        <source>Sunflower</source>
        <translation>Girasol</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Coral</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ladrillo</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>Berenjena</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
</context>
<context>
    <name>WeeksDates</name>
    <message>
        <source>Touch the first day. By default it is the first full week of October: %1.</source>
        <translation>Toca el primer día. Lo habitual es la primera semana completa de octubre: %1.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto dura?</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Told of before</source>
        <translation>Se anuncia antes</translation>
    </message>
    <message>
        <source>Hall of fame after</source>
        <translation>Cuadro de honor</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>WeeksDays</name>
    <message>
        <source>brought to you by %1</source>
        <translation>ofrece %1</translation>
    </message>
    <message>
        <source>Touch it to say what it is about</source>
        <translation>Tócalo para decir de qué va</translation>
    </message>
</context>
<context>
    <name>WeeksForm</name>
    <message>
        <source>Theme</source>
        <translation>Lema</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué va?</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>What each day is about</source>
        <translation>De qué va cada día</translation>
    </message>
    <message>
        <source>Titles, sponsors, values</source>
        <translation>Títulos, patrocinadores, valores</translation>
    </message>
</context>
<context>
    <name>WeeksPage</name>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>A new week</source>
        <translation>Nueva semana</translation>
    </message>
    <message>
        <source>On which days?</source>
        <translation>¿Qué días?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué va?</translation>
    </message>
    <message>
        <source>Which motif?</source>
        <translation>¿Qué motivo?</translation>
    </message>
    <message>
        <source>Which colour?</source>
        <translation>¿Qué color?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>¿Qué parte?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>¿Qué imagen?</translation>
    </message>
    <message>
        <source>What each day is about</source>
        <translation>De qué va cada día</translation>
    </message>
    <message>
        <source>Who brings this day?</source>
        <translation>¿Quién ofrece este día?</translation>
    </message>
    <message>
        <source>What is the day called?</source>
        <translation>¿Cómo se llama el día?</translation>
    </message>
    <message>
        <source>A greeting from whoever brings it</source>
        <translation>Un saludo de quien lo ofrece</translation>
    </message>
    <message>
        <source>Which value is it about?</source>
        <translation>¿De qué valor va?</translation>
    </message>
    <message>
        <source>Remove this week?</source>
        <translation>¿Eliminar esta semana?</translation>
    </message>
    <message>
        <source>No week yet. The next one would be %1.</source>
        <translation>Aún no hay semanas. La próxima sería: %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Lo ofrece</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Ningún departamento</translation>
    </message>
    <message>
        <source>Their greeting</source>
        <translation>Su saludo</translation>
    </message>
    <message>
        <source>A line to everybody</source>
        <translation>Unas palabras para todos</translation>
    </message>
    <message>
        <source>The day&apos;s value</source>
        <translation>Valor del día</translation>
    </message>
    <message>
        <source>The next one in turn</source>
        <translation>El siguiente por turno</translation>
    </message>
    <message>
        <source>“%1” goes with its theme. Its events stay where they are.</source>
        <translation>«%1» se va con su lema. Sus actos se quedan donde están.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sí, eliminarla</translation>
    </message>
    <message>
        <source>New week</source>
        <translation>Nueva semana</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Escribir otro</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>WhoTag</name>
    <message>
        <source>%1. Not you?</source>
        <translation>%1. ¿No eres tú?</translation>
    </message>
    <message>
        <source>Your badge. Not you?</source>
        <translation>Tu tarjeta. ¿No eres tú?</translation>
    </message>
</context>
<context>
    <name>WinPage</name>
    <message>
        <source>from %1</source>
        <comment>whoever gives a prize</comment>
        <translation>ofrece %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Boleto %1</translation>
    </message>
    <message>
        <source>The raffle ended before this was settled, and nothing can be changed any more. Talk to the winner.</source>
        <translation>La rifa acabó antes de resolver esto y ya no se puede cambiar nada. Habla con quien ganó.</translation>
    </message>
    <message>
        <source>The winner&apos;s badge was held up.</source>
        <translation>Se ha acercado la tarjeta ganadora.</translation>
    </message>
</context>
<context>
    <name>WinRows</name>
    <message>
        <source>No prize waits to be handed over.</source>
        <translation>Ningún premio espera su entrega.</translation>
    </message>
    <message>
        <source>Touch a prize, or hold up the winner&apos;s badge.</source>
        <translation>Toca un premio o acerca la tarjeta de quien ganó.</translation>
    </message>
</context>
<context>
    <name>WinnerPage</name>
    <message>
        <source>Come and fetch it: %1 left.</source>
        <translation>Ven a por él: quedan %1.</translation>
    </message>
    <message>
        <source>The time to come is over.</source>
        <translation>Se acabó el tiempo para venir.</translation>
    </message>
    <message>
        <source>Was not here in time.</source>
        <translation>No llegó a tiempo.</translation>
    </message>
    <message>
        <source>This win is not valid.</source>
        <translation>Este premio se ha anulado.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a prize</comment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Next: all winners</source>
        <translation>Después: la lista de ganadores</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Boleto %1</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>gana: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check code
%1</source>
        <translation>Código de control
%1</translation>
    </message>
    <message>
        <source>Seal
%1</source>
        <translation>Sello
%1</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Está aquí</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <translation>No está (%1)</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Siguiente premio</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Ganadores</translation>
    </message>
</context>
<context>
    <name>WinnerRows</name>
    <message>
        <source>may come for %1 more</source>
        <translation>puede venir: quedan %1</translation>
    </message>
    <message>
        <source>has not come</source>
        <translation>no ha venido</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>estuvo aquí</translation>
    </message>
    <message>
        <source>was not here</source>
        <translation>no estaba</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Boleto %1</translation>
    </message>
</context>
<context>
    <name>WinnerSlide</name>
    <message>
        <source>The raffle</source>
        <translation>La rifa</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>gana: %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Boleto %1</translation>
    </message>
</context>
<context>
    <name>WinnersPage</name>
    <message>
        <source>All winners</source>
        <translation>Todos los ganadores</translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) still wait(s) for somebody. Touch one to settle it.</source>
        <translation>
            <numerusform>%n premio aún espera a alguien. Tócalo para resolverlo.</numerusform>
            <numerusform>%n premios aún esperan a alguien. Toca uno para resolverlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a prize</comment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Next: the raffle is finished.</source>
        <translation>Después: la rifa termina.</translation>
    </message>
    <message numerus="yes">
        <source>Before the end: %n prize(s) still wait(s). Touch one to settle it.</source>
        <translation>
            <numerusform>Antes del final: %n premio aún espera. Tócalo para resolverlo.</numerusform>
            <numerusform>Antes del final: %n premios aún esperan. Toca uno para resolverlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Siguiente premio</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
</context>
<context>
    <name>WonStrip</name>
    <message>
        <source>Enjoy it!</source>
        <translation>¡A disfrutarlo!</translation>
    </message>
    <message>
        <source>And you have won a prize!</source>
        <translation>¡Y has ganado un premio!</translation>
    </message>
</context>
<context>
    <name>WriteDone</name>
    <message>
        <source>It is off the screen. Nobody sees it.</source>
        <translation>Está fuera de la pantalla. Nadie lo ve.</translation>
    </message>
    <message>
        <source>It is kept, and waits for a leader&apos;s note.</source>
        <translation>Está guardado y espera la nota de un responsable.</translation>
    </message>
    <message>
        <source>It is ready, and begins on %1.</source>
        <translation>Está listo. Empieza: %1.</translation>
    </message>
    <message>
        <source>It is up, and comes next.</source>
        <translation>Está publicado y sale enseguida.</translation>
    </message>
    <message>
        <source>It is up. One other slide comes first.</source>
        <translation>Publicado. Antes sale otra página.</translation>
    </message>
    <message>
        <source>It is up, and comes soon.</source>
        <translation>Publicado: sale pronto.</translation>
    </message>
    <message>
        <source>It is up, and waits for its turn.</source>
        <translation>Publicado: espera su turno.</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>Escribirla ya</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Mostrarlo ya</translation>
    </message>
    <message>
        <source>Not yet: take it off</source>
        <translation>Aún no: retirarlo</translation>
    </message>
</context>
<context>
    <name>WriteLine</name>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Cabe %n carácter más</numerusform>
            <numerusform>Caben %n caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteLook</name>
    <message>
        <source>Show the controls</source>
        <translation>Mostrar los botones</translation>
    </message>
    <message>
        <source>Only the slide</source>
        <translation>Solo la página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Touch the slide to see all of it.</source>
        <translation>Toca la página para verla entera.</translation>
    </message>
</context>
<context>
    <name>WriteNames</name>
    <message>
        <source>Customer praise</source>
        <translation>Elogio de cliente</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Hero of service</source>
        <translation>Hazaña de servicio</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Value story</source>
        <translation>Historia de valores</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Ganador</translation>
    </message>
    <message>
        <source>A letter, a call, a post</source>
        <translation>Carta, llamada, mensaje</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>De persona a persona</translation>
    </message>
    <message>
        <source>Well earned</source>
        <translation>Bien merecido</translation>
    </message>
    <message>
        <source>A story in up to three slides</source>
        <translation>Una historia en hasta tres páginas</translation>
    </message>
    <message>
        <source>Years, a new job, mastery</source>
        <translation>Años, puesto nuevo, maestría</translation>
    </message>
    <message>
        <source>What we stand for, told</source>
        <translation>Lo que somos, contado</translation>
    </message>
    <message>
        <source>One thing that helps</source>
        <translation>Algo que ayuda</translation>
    </message>
    <message>
        <source>What all should know</source>
        <translation>Lo que todos deben saber</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>¿Qué dijo el cliente?</translation>
    </message>
    <message>
        <source>What are the thanks for?</source>
        <translation>¿Por qué son las gracias?</translation>
    </message>
    <message>
        <source>Which award, and what for?</source>
        <translation>¿Qué premio y por qué?</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>¿Qué hizo?</translation>
    </message>
    <message>
        <source>What is there to celebrate?</source>
        <translation>¿Qué se celebra?</translation>
    </message>
    <message>
        <source>Tell the story</source>
        <translation>Cuenta la historia</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>¿Qué ayuda?</translation>
    </message>
    <message>
        <source>What should everybody know?</source>
        <translation>¿Qué deben saber todos?</translation>
    </message>
    <message>
        <source>Name of the award</source>
        <translation>Nombre del premio</translation>
    </message>
    <message>
        <source>Ten years with us</source>
        <translation>Diez años con nosotros</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un título</translation>
    </message>
    <message>
        <source>The customer&apos;s own words, as they came</source>
        <translation>Las palabras del cliente, tal cual</translation>
    </message>
    <message>
        <source>What did they do, and what did it mean?</source>
        <translation>¿Qué hizo y qué significó?</translation>
    </message>
    <message>
        <source>One thing, in one or two sentences</source>
        <translation>Una cosa, en una o dos frases</translation>
    </message>
    <message>
        <source>What, when and where</source>
        <translation>Qué, cuándo y dónde</translation>
    </message>
    <message>
        <source>What happened, and what it meant to somebody</source>
        <translation>Qué pasó y qué significó para alguien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A quotation</source>
        <translation>Una cita</translation>
    </message>
    <message>
        <source>Leader&apos;s note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Second slide</source>
        <translation>Segunda página</translation>
    </message>
    <message>
        <source>Third slide</source>
        <translation>Tercera página</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>A leader&apos;s own words on it</source>
        <translation>Unas palabras del responsable</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>¿De dónde viene?</translation>
    </message>
    <message>
        <source>What did somebody say of it?</source>
        <translation>¿Qué dijo alguien?</translation>
    </message>
    <message>
        <source>How does the story go on?</source>
        <translation>¿Cómo sigue la historia?</translation>
    </message>
    <message>
        <source>How does the story end?</source>
        <translation>¿Cómo acaba la historia?</translation>
    </message>
    <message>
        <source>What you want to tell them yourself</source>
        <translation>Lo que quieres decirle tú</translation>
    </message>
    <message>
        <source>A letter, a survey, a post</source>
        <translation>Carta, encuesta, mensaje</translation>
    </message>
    <message>
        <source>Without quotation marks</source>
        <translation>Sin comillas</translation>
    </message>
    <message>
        <source>One page of the story</source>
        <translation>Una página de la historia</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Years with us</source>
        <translation>Años con nosotros</translation>
    </message>
    <message>
        <source>A new job</source>
        <translation>Puesto nuevo</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>Maestría</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como los demás</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Más a menudo</translation>
    </message>
    <message>
        <source>Much more often</source>
        <translation>Mucho más a menudo</translation>
    </message>
    <message>
        <source>As often as it gets</source>
        <translation>Lo máximo posible</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>los nombres</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>el remitente</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the quoted words</source>
        <translation>la cita</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la fuente</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>What would you like to write?</source>
        <translation>¿Qué quieres escribir?</translation>
    </message>
    <message>
        <source>Whom are the thanks for?</source>
        <translation>¿Para quién son las gracias?</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>¿De quién se trata?</translation>
    </message>
    <message>
        <source>Teams and departments</source>
        <translation>Equipos y departamentos</translation>
    </message>
    <message>
        <source>Which of our values does it show?</source>
        <translation>¿Cuál de nuestros valores muestra?</translation>
    </message>
    <message>
        <source>What is the occasion?</source>
        <translation>¿Cuál es la ocasión?</translation>
    </message>
    <message>
        <source>From whom is it?</source>
        <translation>¿De parte de quién?</translation>
    </message>
    <message>
        <source>Which part of it?</source>
        <translation>¿Qué parte?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>¿Qué imagen?</translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation>¿Qué vídeo?</translation>
    </message>
    <message>
        <source>When may it be shown?</source>
        <translation>¿Cuándo se puede mostrar?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>¿Con qué frecuencia?</translation>
    </message>
    <message>
        <source>It is stored already. Nothing changes until you keep it.</source>
        <translation>Ya está guardado. Nada cambia hasta que lo confirmes.</translation>
    </message>
    <message>
        <source>You began this before. It is still here.</source>
        <translation>Ya lo habías empezado. Aquí sigue.</translation>
    </message>
    <message>
        <source>From a USB stick, or from the inbox folder of this site.</source>
        <translation>De una memoria USB o de la carpeta de entrada de esta sede.</translation>
    </message>
    <message>
        <source>From a USB stick, or from the inbox folder. Captions of the same name come along.</source>
        <translation>De una memoria USB o de la carpeta de entrada, con sus subtítulos si se llaman igual.</translation>
    </message>
    <message>
        <source>A touch takes one, another lets it go.</source>
        <translation>Un toque elige; otro lo quita.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Write with your finger, and sign it.</source>
        <translation>Escribe con el dedo y firma.</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Un equipo</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Teclear</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Nobody&apos;s name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Escribir otro</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>See it large</source>
        <translation>Ver en grande</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>WriteTurn</name>
    <message>
        <source>How often does it come round?</source>
        <translation>¿Con qué frecuencia sale?</translation>
    </message>
    <message>
        <source>Does it interrupt what is on the screen, once, as soon as it is up?</source>
        <translation>¿Interrumpe lo que hay en la pantalla, una vez, nada más publicarse?</translation>
    </message>
    <message>
        <source>No, it waits for its turn</source>
        <translation>No, espera su turno</translation>
    </message>
    <message>
        <source>Yes, as a newsflash</source>
        <translation>Sí: noticia de última hora</translation>
    </message>
</context>
<context>
    <name>WriteWarning</name>
    <message>
        <source>Too long for the slide: %1. Please shorten.</source>
        <translation>Demasiado largo para la página: %1. Acórtalo.</translation>
    </message>
    <message>
        <source>The picture stays away: somebody on it does not show a photo.</source>
        <translation>La imagen no sale: alguien ha elegido no mostrar su foto.</translation>
    </message>
    <message>
        <source>The film stays away: somebody on it does not show a photo.</source>
        <translation>El vídeo no sale: en él hay alguien que no muestra su foto.</translation>
    </message>
    <message>
        <source>Very small on the slide: %1. Shorter is read from further away.</source>
        <translation>Muy pequeño en la página: %1. Acórtalo y se leerá mejor.</translation>
    </message>
</context>
<context>
    <name>WriteWhen</name>
    <message>
        <source>From when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>Weekdays (none chosen: every day)</source>
        <translation>Días de la semana (sin elegir: todos)</translation>
    </message>
    <message>
        <source>At which time of day?</source>
        <translation>¿A qué horas?</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Only from … until …</source>
        <translation>Solo de … a …</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Over midnight, into the next morning.</source>
        <translation>Pasa de medianoche, hasta la mañana siguiente.</translation>
    </message>
</context>
<context>
    <name>WriteWhom</name>
    <message>
        <source>Take %1 off</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>Six at most. Take somebody off first.</source>
        <translation>Seis como máximo. Quita antes a alguien.</translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation>Primeras letras del nombre</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Cabe %n carácter más</numerusform>
            <numerusform>Caben %n caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPart</name>
    <message>
        <source>Thanks</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Customer praise</source>
        <translation>Elogios de clientes</translation>
    </message>
    <message>
        <source>Awards and heroes</source>
        <translation>Premios y hazañas</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Value stories</source>
        <translation>Historias de valores</translation>
    </message>
    <message numerus="yes">
        <source>%n good word(s) in 52 weeks</source>
        <translation>
            <numerusform>%n buena palabra en 52 semanas</numerusform>
            <numerusform>%n buenas palabras en 52 semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) stayed silent</source>
        <translation>
            <numerusform>%n semana en silencio</numerusform>
            <numerusform>%n semanas en silencio</numerusform>
        </translation>
    </message>
    <message>
        <source>and no week stayed silent</source>
        <translation>y ninguna semana en silencio</translation>
    </message>
    <message>
        <source>The week from %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>not a word</source>
        <translation>ni una palabra</translation>
    </message>
    <message numerus="yes">
        <source>%n good word(s)</source>
        <translation>
            <numerusform>%n buena palabra</numerusform>
            <numerusform>%n buenas palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPlot</name>
    <message>
        <source>The year in weeks</source>
        <translation>El año por semanas</translation>
    </message>
</context>
<context>
    <name>YouWon</name>
    <message>
        <source>You won!</source>
        <translation>¡Has ganado!</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>whoever gives a prize</comment>
        <translation>ofrece %1</translation>
    </message>
    <message>
        <source>Ticket %1 was the lucky one. We are happy for you.</source>
        <translation>El boleto %1 trajo suerte. ¡Enhorabuena!</translation>
    </message>
    <message>
        <source>Don&apos;t let it go to waste.</source>
        <translation>No dejes que se pierda.</translation>
    </message>
    <message>
        <source>Fetch it from a manager.</source>
        <translation>Pídeselo a un responsable.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Nobody on the roster is “{text}”.</source>
        <translation>En la plantilla no hay nadie que sea «{text}».</translation>
    </message>
    <message>
        <source>“{text}” could be {count} people. Use the number or the roster&apos;s id.</source>
        <translation>«{text}» podría ser {count} personas. Usa el número o el identificador de la plantilla.</translation>
    </message>
    <message>
        <source>The passphrase of “{text}” is not right. Wait {seconds} s before trying again.</source>
        <translation>La contraseña de «{text}» no es correcta. Espera {seconds} s antes de volver a probar.</translation>
    </message>
    <message>
        <source>There is no part {part} of the screens. Choose one of {known}.</source>
        <translation>No existe la parte {part} de las pantallas. Elige una de estas: {known}.</translation>
    </message>
    <message>
        <source>There is no language “{language}”. Choose one of {known}.</source>
        <translation>No existe el idioma «{language}». Elige uno de estos: {known}.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. An example: Europe/Helsinki.</source>
        <translation>No existe la zona horaria «{zone}». Un ejemplo: Europe/Helsinki.</translation>
    </message>
    <message>
        <source>“{size}” is no size. An example: 1920x1080.</source>
        <translation>«{size}» no es un tamaño. Un ejemplo: 1920x1080.</translation>
    </message>
    <message>
        <source>A screen has from {least} to {most} pixels on each side, not {size}.</source>
        <translation>Una pantalla tiene de {least} a {most} píxeles por lado, no {size}.</translation>
    </message>
    <message>
        <source>A sheet is a PDF: give it a name that ends in .pdf, not “{file}”.</source>
        <translation>Una hoja es un PDF: ponle un nombre que termine en .pdf, no «{file}».</translation>
    </message>
    <message>
        <source>What is on the stick is not what was written: {file}. Take another stick.</source>
        <translation>Lo que hay en la memoria no es lo que se escribió: {file}. Usa otra memoria.</translation>
    </message>
    <message>
        <source>The log has no entry yet, so there is no head.</source>
        <translation>El registro aún no tiene entradas, así que no hay marca.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”. Choose one of {known}.</source>
        <translation>No existe el papel «{name}». Elige uno de estos: {known}.</translation>
    </message>
    <message>
        <source>There is no paper “{page}” for posters. Choose one of {known}.</source>
        <translation>No existe el papel «{page}» para carteles. Elige uno de estos: {known}.</translation>
    </message>
    <message>
        <source>There is no list “{name}” of an event. Choose one of {known}.</source>
        <translation>No existe la lista «{name}» de un acto. Elige una de estas: {known}.</translation>
    </message>
    <message>
        <source>“{title}” has no notice to customers yet. Write one first.</source>
        <translation>«{title}» aún no tiene aviso a los clientes. Escríbelo primero.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrumpido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed.</source>
        <translation>Las dos contraseñas no coinciden. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>--give-to is the finder&apos;s own badge. Leave it out, and the ticket is theirs.</source>
        <translation>--give-to es la tarjeta de quien lo ha encontrado. Omítelo, y el boleto será suyo.</translation>
    </message>
    <message>
        <source>--cards takes no --page: cards have a size of their own.</source>
        <translation>--cards no admite --page: las tarjetas tienen su propio tamaño.</translation>
    </message>
    <message>
        <source>There is no measurement “{name}”. Choose one of {known}.</source>
        <translation>No existe la medición «{name}». Elige una de estas: {known}.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That is not a head of the audit log. Copy it whole, number and all.</source>
        <translation>Eso no es una marca del registro de auditoría. Cópiala entera, con su número.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is not what was written.</source>
        <translation>El registro de auditoría se ha alterado: la entrada {number} no es la que se escribió.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is missing.</source>
        <translation>El registro de auditoría se ha alterado: falta la entrada {number}.</translation>
    </message>
    <message>
        <source>The audit log was changed: another entry stands in the place of {number}.</source>
        <translation>El registro de auditoría se ha alterado: en el lugar de la entrada {number} hay otra.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} does not follow the one before it.</source>
        <translation>El registro de auditoría se ha alterado: la entrada {number} no sigue a la anterior.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} cannot be read.</source>
        <translation>El registro de auditoría se ha alterado: la entrada {number} no se puede leer.</translation>
    </message>
    <message>
        <source>The audit log was cut off: entry {number} and those after it are missing.</source>
        <translation>El registro de auditoría está cortado: faltan la entrada {number} y las siguientes.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry {number} is not the one that was noted.</source>
        <translation>El registro de auditoría se ha alterado: la entrada {number} no es la que se anotó.</translation>
    </message>
    <message>
        <source>{url} is no address of a SQLite or PostgreSQL database.</source>
        <translation>{url} no es la dirección de una base de datos SQLite o PostgreSQL.</translation>
    </message>
    <message>
        <source>The database {file} was not made by Encore.</source>
        <translation>La base de datos {file} no es de Encore.</translation>
    </message>
    <message>
        <source>{file} is no backup of Encore: {reason}</source>
        <translation>{file} no es una copia de seguridad de Encore: {reason}</translation>
    </message>
    <message>
        <source>{file} lacks what has happened since in the raffle {raffle}. A draw is never taken back, so nothing was restored.</source>
        <translation>A {file} le falta lo ocurrido desde entonces en la rifa {raffle}. Un sorteo nunca se deshace, así que no se ha restaurado nada.</translation>
    </message>
    <message>
        <source>This site keeps its data on a PostgreSQL server. Back it up with pg_dump.</source>
        <translation>Esta sede guarda sus datos en un servidor PostgreSQL. Haz la copia con pg_dump.</translation>
    </message>
    <message>
        <source>The database {file} has {count} rows in {table} that point to nothing.</source>
        <translation>En la base de datos {file} hay {count} filas de {table} que no apuntan a nada.</translation>
    </message>
    <message>
        <source>The database {file} is of an older Encore. Starting the kiosk brings it up.</source>
        <translation>La base de datos {file} es de un Encore anterior. Se actualiza al arrancar el quiosco.</translation>
    </message>
    <message>
        <source>The picture {file} is missing from the site&apos;s media.</source>
        <translation>Falta la imagen {file} entre los archivos de la sede.</translation>
    </message>
    <message>
        <source>That took too long and nothing was changed. Please try again.</source>
        <translation>Ha tardado demasiado y no se ha cambiado nada. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is no site in {folder}. Make one with: kiosk init</source>
        <translation>No hay ninguna sede en {folder}. Crea una con: kiosk init</translation>
    </message>
    <message>
        <source>There is a site in {folder} already.</source>
        <translation>Ya hay una sede en {folder}.</translation>
    </message>
    <message>
        <source>The site in {folder} was used with a newer Encore. Please update Encore.</source>
        <translation>La sede de {folder} se ha usado con un Encore más reciente. Actualiza Encore.</translation>
    </message>
    <message>
        <source>The database {file} cannot be read: {reason}</source>
        <translation>No se puede leer la base de datos {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read as settings: {reason}</source>
        <translation>{file} no se puede leer como ajustes: {reason}</translation>
    </message>
    <message>
        <source>{file}: there is no setting {name}.</source>
        <translation>{file}: no existe el ajuste {name}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>No se puede leer {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>No se puede escribir {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Nothing was imported. Rows to mend: {count}. Line {line}: {reason}</source>
        <translation>No se ha importado nada. Filas por corregir: {count}. Línea {line}: {reason}</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation>No queda espacio en el disco. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file}: {name} must be one line of 1 to {most} characters, not {found}.</source>
        <translation>{file}: {name} debe ser una línea de 1 a {most} caracteres, no {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be one of {choices}, not {found}.</source>
        <translation>{file}: {name} debe ser uno de estos: {choices}; no {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be true or false, not {found}.</source>
        <translation>{file}: {name} debe ser true o false, no {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be a number from {least} to {most}, not {found}.</source>
        <translation>{file}: {name} debe ser un número de {least} a {most}, no {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be a whole number from {least} to {most}, not {found}.</source>
        <translation>{file}: {name} debe ser un número entero de {least} a {most}, no {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be a time zone such as Europe/Helsinki, not {found}.</source>
        <translation>{file}: {name} debe ser una zona horaria como Europe/Helsinki, no {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be two different times such as 22:00 and 06:00, not {found}.</source>
        <translation>{file}: {name} debe tener dos horas distintas, como 22:00 y 06:00, no {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be auto, off, or a scanner&apos;s vendor and product such as 05e0:1701, not {found}.</source>
        <translation>{file}: {name} debe ser auto, off o el fabricante y el producto de un escáner, como 05e0:1701, no {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be the path of an event device below /dev/input/, not {found}.</source>
        <translation>{file}: {name} debe ser la ruta de un dispositivo de eventos dentro de /dev/input/, no {found}.</translation>
    </message>
    <message>
        <source>{file}: {name} must be the address of a database, beginning with postgresql:// or sqlite:///.</source>
        <translation>{file}: {name} debe ser la dirección de una base de datos y empezar por postgresql:// o sqlite:///.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Nothing was imported from {file}. Problems found: {count}.</source>
        <translation>No se ha importado nada de {file}. Problemas encontrados: {count}.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Línea {line}: {sentence}</translation>
    </message>
    <message>
        <source>More problems, not listed: {count}.</source>
        <translation>Otros problemas, no detallados: {count}.</translation>
    </message>
    <message>
        <source>This is a link to another file. Give the file itself.</source>
        <translation>Es un enlace a otro archivo. Indica el archivo mismo.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>There is nothing below the headings.</source>
        <translation>No hay nada debajo de los encabezados.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Please split it.</source>
        <translation>El archivo pasa de {limit} MB. Divídelo, por favor.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Please split it.</source>
        <translation>El archivo tiene más de {limit} filas. Divídelo, por favor.</translation>
    </message>
    <message>
        <source>A line has more than {limit} columns. Is this the right file?</source>
        <translation>Una línea tiene más de {limit} columnas. ¿Es este el archivo correcto?</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than {limit} MB. It is not opened.</source>
        <translation>Descomprimido, el libro pasa de {limit} MB. No se abre.</translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password. Save it as .xlsx without a password.</source>
        <translation>Es un archivo antiguo de Excel o tiene contraseña. Guárdalo como .xlsx sin contraseña.</translation>
    </message>
    <message>
        <source>This is neither a text file with columns (CSV) nor an Excel workbook (XLSX).</source>
        <translation>No es ni un archivo de texto con columnas (CSV) ni un libro de Excel (XLSX).</translation>
    </message>
    <message>
        <source>Files named {suffix} cannot be used here. Use one of these: {known}.</source>
        <translation>Aquí no sirven los archivos {suffix}. Usa uno de estos: {known}.</translation>
    </message>
    <message>
        <source>This is a calendar. Calendars can be imported only as a week.</source>
        <translation>Es un calendario. Los calendarios solo se pueden importar como semana.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the file again as “CSV UTF-8”.</source>
        <translation>No se pueden leer las letras. Guarda el archivo de nuevo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be opened.</source>
        <translation>El libro está dañado y no se puede abrir.</translation>
    </message>
    <message>
        <source>No visible sheet of the workbook has anything in it.</source>
        <translation>Ninguna hoja visible del libro tiene contenido.</translation>
    </message>
    <message>
        <source>It cannot be told whether this is people, recognitions or a week. Put one of these words at the start of the file&apos;s name.</source>
        <translation>No queda claro si son personas, reconocimientos o una semana. Pon una de estas palabras al principio del nombre del archivo: personas, reconocimiento, semana.</translation>
    </message>
    <message>
        <source>There is no column “{heading}”.</source>
        <translation>Falta la columna «{heading}».</translation>
    </message>
    <message>
        <source>Two columns have the same meaning: “{first}” and “{second}”.</source>
        <translation>Dos columnas significan lo mismo: «{first}» y «{second}».</translation>
    </message>
    <message>
        <source>The heading “{heading}” is not known. Is “{known}” meant?</source>
        <translation>No se conoce el encabezado «{heading}». ¿Será «{known}»?</translation>
    </message>
    <message>
        <source>A quotation mark is missing, or one too many is there.</source>
        <translation>Faltan o sobran unas comillas.</translation>
    </message>
    <message>
        <source>There is text beyond the last heading: “{text}”. A text with “{delimiter}” in it needs quotation marks around it.</source>
        <translation>Hay texto más allá del último encabezado: «{text}». Un texto que contiene «{delimiter}» necesita comillas.</translation>
    </message>
    <message>
        <source>“{heading}” has {length} characters. At most {limit} fit.</source>
        <translation>«{heading}» tiene {length} caracteres. Caben como máximo {limit}.</translation>
    </message>
    <message>
        <source>“{heading}” is empty.</source>
        <translation>«{heading}» está vacío.</translation>
    </message>
    <message>
        <source>“{heading}” has a character that cannot be shown.</source>
        <translation>«{heading}» tiene un carácter que no se puede mostrar.</translation>
    </message>
    <message>
        <source>“{heading}” holds Excel&apos;s error {error}.</source>
        <translation>«{heading}» contiene el error {error} de Excel.</translation>
    </message>
    <message>
        <source>“{heading}” holds a formula without a result. Open the file in Excel and save it.</source>
        <translation>«{heading}» contiene una fórmula sin resultado. Abre el archivo en Excel y guárdalo.</translation>
    </message>
    <message>
        <source>“{heading}” cannot be “{text}”. It can be: {known}.</source>
        <translation>«{heading}» no puede ser «{text}». Puede ser: {known}.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a date such as 5.10.2026 or 2026-10-05.</source>
        <translation>«{text}» en «{heading}» no es una fecha como 5.10.2026 o 2026-10-05.</translation>
    </message>
    <message>
        <source>The year in “{text}” in “{heading}” needs four digits.</source>
        <translation>El año de «{text}» en «{heading}» necesita cuatro cifras.</translation>
    </message>
    <message>
        <source>The day “{text}” in “{heading}” does not exist. The day stands first.</source>
        <translation>El día «{text}» en «{heading}» no existe. El día va primero.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a time such as 9:00 or 9.00.</source>
        <translation>«{text}» en «{heading}» no es una hora como 9:00 o 9.00.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” are not weekdays. Write them as Mon-Fri or Sat, Sun.</source>
        <translation>«{text}» en «{heading}» no son días de la semana. Escríbelos como lun-vie o sáb, dom.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a whole number from {low} to {high}.</source>
        <translation>«{text}» en «{heading}» no es un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>The id “{text}” stands already in line {first}.</source>
        <translation>El identificador «{text}» ya está en la línea {first}.</translation>
    </message>
    <message>
        <source>It would end on {end}, before it begins on {start}.</source>
        <translation>Acabaría el {end}, antes de empezar el {start}.</translation>
    </message>
    <message>
        <source>It ends when it begins. Write 24:00 for midnight, or give the date of the end too.</source>
        <translation>Acaba cuando empieza. Escribe 24:00 para la medianoche o indica también la fecha de fin.</translation>
    </message>
    <message>
        <source>A week has one theme and one motif: “{first}” or “{second}”.</source>
        <translation>Una semana tiene un lema y un motivo: «{first}» o «{second}».</translation>
    </message>
    <message>
        <source>Two lines differ about the same week: “{first}” and “{second}”.</source>
        <translation>Dos líneas no coinciden sobre la misma semana: «{first}» y «{second}».</translation>
    </message>
    <message>
        <source>{text} does not exist: the clocks go forward then.</source>
        <translation>{text} no existe: a esa hora se adelantan los relojes.</translation>
    </message>
    <message>
        <source>The calendar cannot be read: {reason}</source>
        <translation>No se puede leer el calendario: {reason}</translation>
    </message>
    <message>
        <source>The calendar is cut off: {component} has no end.</source>
        <translation>El calendario está cortado: {component} no tiene final.</translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>En este archivo no hay ningún calendario.</translation>
    </message>
    <message>
        <source>The calendar has no events.</source>
        <translation>El calendario no tiene actos.</translation>
    </message>
    <message>
        <source>The calendar has more than {limit} events. Export a shorter time.</source>
        <translation>El calendario tiene más de {limit} actos. Exporta un periodo más corto.</translation>
    </message>
    <message>
        <source>The event “{title}” has a broken {property}.</source>
        <translation>El acto «{title}» tiene {property} con errores.</translation>
    </message>
    <message>
        <source>The event “{title}” has no start.</source>
        <translation>El acto «{title}» no tiene inicio.</translation>
    </message>
    <message>
        <source>An event has no title.</source>
        <translation>Hay un acto sin título.</translation>
    </message>
    <message>
        <source>The event “{title}” has no UID.</source>
        <translation>El acto «{title}» no tiene UID.</translation>
    </message>
    <message>
        <source>The event “{title}” ends before it begins.</source>
        <translation>El acto «{title}» acaba antes de empezar.</translation>
    </message>
    <message>
        <source>The event “{title}” is in the unknown time zone “{zone}”.</source>
        <translation>El acto «{title}» está en la zona horaria desconocida «{zone}».</translation>
    </message>
    <message>
        <source>The event “{title}” repeats by a rule that cannot be followed: {rule}</source>
        <translation>El acto «{title}» se repite según una regla que no se entiende: {rule}</translation>
    </message>
    <message>
        <source>The event “{title}” repeats more than {limit} times.</source>
        <translation>El acto «{title}» se repite más de {limit} veces.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a picture. Put the picture into the same folder and give its name only.</source>
        <translation>«{text}» no es el nombre de una imagen. Pon la imagen en la misma carpeta e indica solo su nombre.</translation>
    </message>
    <message>
        <source>There is no picture “{picture}” beside the file.</source>
        <translation>Junto al archivo no hay ninguna imagen «{picture}».</translation>
    </message>
    <message>
        <source>The picture “{picture}” is a link to another file. Put the picture itself there.</source>
        <translation>La imagen «{picture}» es un enlace a otro archivo. Pon ahí la imagen misma.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is larger than {limit} MB.</source>
        <translation>La imagen «{picture}» pasa de {limit} MB.</translation>
    </message>
    <message>
        <source>The picture “{picture}” has more than {limit} million pixels.</source>
        <translation>La imagen «{picture}» tiene más de {limit} millones de píxeles.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is smaller than {limit} by {limit} pixels.</source>
        <translation>La imagen «{picture}» mide menos de {limit} por {limit} píxeles.</translation>
    </message>
    <message>
        <source>“{picture}” is not a JPEG, PNG, WebP or HEIC picture.</source>
        <translation>«{picture}» no es una imagen JPEG, PNG, WebP o HEIC.</translation>
    </message>
    <message>
        <source>There is a frame without a picture.</source>
        <translation>Hay un encuadre sin imagen.</translation>
    </message>
    <message>
        <source>“{text}” in “{heading}” is not a frame. Write three percentages: how far the middle of the face is from the left and from the top, and how large the frame is, such as 50 40 60.</source>
        <translation>«{text}» en «{heading}» no es un encuadre. Escribe tres porcentajes: a qué distancia está el centro de la cara del borde izquierdo y del superior, y cuánto mide el encuadre; por ejemplo, 50 40 60.</translation>
    </message>
    <message>
        <source>The picture “{picture}” is damaged.</source>
        <translation>La imagen «{picture}» está dañada.</translation>
    </message>
    <message>
        <source>There is no video “{video}” beside the file.</source>
        <translation>Junto al archivo no hay ningún vídeo «{video}».</translation>
    </message>
    <message>
        <source>The video “{video}” is a link to another file. Put the video itself there.</source>
        <translation>El vídeo «{video}» es un enlace a otro archivo. Pon ahí el vídeo mismo.</translation>
    </message>
    <message>
        <source>The video “{video}” is larger than {limit} MB. Please make it shorter.</source>
        <translation>El vídeo «{video}» pasa de {limit} MB. Acórtalo, por favor.</translation>
    </message>
    <message>
        <source>The video “{video}” is longer than {limit} seconds. Please cut it.</source>
        <translation>El vídeo «{video}» dura más de {limit} segundos. Recórtalo, por favor.</translation>
    </message>
    <message>
        <source>The video “{video}” has more than {long} by {short} pixels. Save it again in Full HD: most phones and video programs offer “1080p”.</source>
        <translation>El vídeo «{video}» tiene más de {long} por {short} píxeles. Guárdalo de nuevo en Full HD: casi todos los móviles y programas de vídeo ofrecen «1080p».</translation>
    </message>
    <message>
        <source>The video “{video}” is smaller than {limit} by {limit} pixels.</source>
        <translation>El vídeo «{video}» mide menos de {limit} por {limit} píxeles.</translation>
    </message>
    <message>
        <source>“{video}” is not a video in MP4, MOV, MKV or WebM. Save it again as MP4 with H.264.</source>
        <translation>«{video}» no es un vídeo MP4, MOV, MKV o WebM. Guárdalo de nuevo como MP4 con H.264.</translation>
    </message>
    <message>
        <source>The video “{video}” is made with {codec}, which cannot be shown. Save it again as MP4 with H.264, for instance with the free program HandBrake, preset “Fast 1080p30”.</source>
        <translation>El vídeo «{video}» está hecho con {codec}, que no se puede mostrar. Guárdalo de nuevo como MP4 con H.264, por ejemplo con el programa gratuito HandBrake y su ajuste «Fast 1080p30».</translation>
    </message>
    <message>
        <source>There is no picture in “{video}”.</source>
        <translation>En «{video}» no hay imagen.</translation>
    </message>
    <message>
        <source>The video “{video}” is damaged or not whole. Please copy it here once more.</source>
        <translation>El vídeo «{video}» está dañado o incompleto. Cópialo aquí otra vez.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a file. Put the video and its captions into the same folder and give their names only.</source>
        <translation>«{text}» no es el nombre de un archivo. Pon el vídeo y sus subtítulos en la misma carpeta e indica solo sus nombres.</translation>
    </message>
    <message>
        <source>There are captions without a video.</source>
        <translation>Hay subtítulos sin vídeo.</translation>
    </message>
    <message>
        <source>There are no captions “{captions}” beside the file.</source>
        <translation>Junto al archivo no hay subtítulos «{captions}».</translation>
    </message>
    <message>
        <source>“{captions}” is a link to another file. Put the captions themselves there.</source>
        <translation>«{captions}» es un enlace a otro archivo. Pon ahí los subtítulos mismos.</translation>
    </message>
    <message>
        <source>The captions “{captions}” are neither SRT nor WebVTT.</source>
        <translation>Los subtítulos «{captions}» no son ni SRT ni WebVTT.</translation>
    </message>
    <message>
        <source>There is nothing to read in “{captions}”.</source>
        <translation>En «{captions}» no hay nada que leer.</translation>
    </message>
    <message>
        <source>There are {count} captions in “{captions}”; {most} fit.</source>
        <translation>En «{captions}» hay {count} subtítulos; caben {most}.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” has {length} characters; on the screen {most} fit. Please make two of it.</source>
        <translation>El subtítulo en {at} de «{captions}» tiene {length} caracteres; en la pantalla caben {most}. Divídelo en dos.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” has a character that cannot be shown.</source>
        <translation>El subtítulo en {at} de «{captions}» tiene un carácter que no se puede mostrar.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” ends before it begins.</source>
        <translation>El subtítulo en {at} de «{captions}» acaba antes de empezar.</translation>
    </message>
    <message>
        <source>The caption at {at} in “{captions}” comes after the end of the video. Are these the captions of another one?</source>
        <translation>El subtítulo en {at} de «{captions}» llega después del final del vídeo. ¿Son los subtítulos de otro?</translation>
    </message>
    <message>
        <source>{file} was taken in.</source>
        <translation>{file} se ha importado.</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}. As before: {unchanged}. Made inactive: {inactive}.</source>
        <translation>Nuevas: {added}. Cambiadas: {changed}. Sin cambios: {unchanged}. Desactivadas: {inactive}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with {file}. The log says more.</source>
        <translation>Ha habido un fallo inesperado con {file}. El registro dice más.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Its name must end in one of these: {known}.</source>
        <translation>No se puede escribir {file}. Su nombre debe acabar en uno de estos: {known}.</translation>
    </message>
    <message>
        <source>There are no templates in the language {language}.</source>
        <translation>No hay plantillas en el idioma {language}.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>There is no person {number} on the roster.</source>
        <translation>La persona {number} no está en la plantilla.</translation>
    </message>
    <message>
        <source>Person {number} is not active. Bring them back to the roster first.</source>
        <translation>La persona {number} no está activa. Devuélvela antes a la plantilla.</translation>
    </message>
    <message>
        <source>Person {number} has the same name and team, or the same id. Two people of one name need an id each.</source>
        <translation>La persona {number} tiene el mismo nombre y equipo, o el mismo identificador. Dos personas que se llaman igual necesitan un identificador cada una.</translation>
    </message>
    <message>
        <source>The roster does not know the birthday of person {number}.</source>
        <translation>En la plantilla no consta el cumpleaños de la persona {number}.</translation>
    </message>
    <message>
        <source>The first name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>“{text}” has {length} characters; there is room for {most}.</source>
        <translation>«{text}» tiene {length} caracteres; caben {most}.</translation>
    </message>
    <message>
        <source>“{text}” holds a character that cannot be shown.</source>
        <translation>«{text}» contiene un carácter que no se puede mostrar.</translation>
    </message>
    <message>
        <source>“{language}” is not a language that Encore speaks: {known}.</source>
        <translation>«{language}» no es un idioma que hable Encore: {known}.</translation>
    </message>
    <message>
        <source>Two rows that differ mean the same person: {name}. Keep one, or give both an id.</source>
        <translation>Dos filas distintas se refieren a la misma persona: {name}. Deja una o pon un identificador a ambas.</translation>
    </message>
    <message>
        <source>There are {count} people called {name}. Give the row the id of one of them.</source>
        <translation>Hay {count} personas que se llaman {name}. Pon en la fila el identificador de una de ellas.</translation>
    </message>
    <message>
        <source>The new roster is empty. Nobody was made inactive.</source>
        <translation>La nueva plantilla está vacía. No se ha desactivado a nadie.</translation>
    </message>
    <message>
        <source>The new roster leaves out every manager, so that nobody could sign in. Nobody was made inactive.</source>
        <translation>En la nueva plantilla no hay ningún responsable y nadie podría entrar. No se ha desactivado a nadie.</translation>
    </message>
    <message>
        <source>{name} is not the name of a picture file.</source>
        <translation>{name} no es el nombre de un archivo de imagen.</translation>
    </message>
    <message>
        <source>The frame {x}, {y}, {size} lies outside of every picture.</source>
        <translation>El encuadre {x}, {y}, {size} queda fuera de cualquier imagen.</translation>
    </message>
    <message>
        <source>The department needs a name.</source>
        <translation>El departamento necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a department {name} already.</source>
        <translation>Ya existe el departamento {name}.</translation>
    </message>
    <message>
        <source>There is no department {name}.</source>
        <translation>No existe el departamento {name}.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>La contraseña necesita al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>A passphrase has room for {most} characters.</source>
        <translation>La contraseña admite hasta {most} caracteres.</translation>
    </message>
    <message>
        <source>Person {number} is a manager already.</source>
        <translation>La persona {number} ya es responsable.</translation>
    </message>
    <message>
        <source>Person {number} is not a manager.</source>
        <translation>La persona {number} no es responsable.</translation>
    </message>
    <message>
        <source>Person {number} is the only manager. Add another one first.</source>
        <translation>La persona {number} es la única responsable. Añade antes a otra.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge. A manager can make you a new one.</source>
        <translation>No conocemos esta tarjeta. Un responsable puede hacerte otra.</translation>
    </message>
    <message>
        <source>This badge has been replaced.</source>
        <translation>Esta tarjeta se ha sustituido por otra.</translation>
    </message>
    <message>
        <source>That is not a badge. Hold your badge up here.</source>
        <translation>Eso no es una tarjeta. Acerca aquí tu tarjeta.</translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <translation>Hola, {name}.</translation>
    </message>
    <message>
        <source>That name and passphrase don&apos;t go together. Have another try.</source>
        <translation>El nombre y la contraseña no coinciden. Prueba otra vez.</translation>
    </message>
    <message>
        <source>A short pause first: try again in {seconds} s.</source>
        <translation>Una pausa breve: prueba de nuevo en {seconds} s.</translation>
    </message>
    <message>
        <source>Everything about person {number} is gone.</source>
        <translation>Se ha borrado todo lo de la persona {number}.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name and photo</source>
        <translation>Nombre y foto</translation>
    </message>
</context>
<context>
    <name>raffle</name>
    <message>
        <source>Moustache {number} is hidden: {place}.</source>
        <translation>El bigote {number} está escondido: {place}.</translation>
    </message>
    <message>
        <source>Moustache {number} has moved: {place}.</source>
        <translation>El bigote {number} ha cambiado de lugar: {place}.</translation>
    </message>
    <message>
        <source>Moustache {number} has been found and is a ticket.</source>
        <translation>El bigote {number} ya se ha encontrado y es un boleto.</translation>
    </message>
    <message>
        <source>Moustache {number} is out of the game.</source>
        <translation>El bigote {number} está fuera de juego.</translation>
    </message>
    <message>
        <source>The raffle of moustache {number} is over.</source>
        <translation>La rifa del bigote {number} ha terminado.</translation>
    </message>
    <message>
        <source>That code didn&apos;t read.</source>
        <translation>El código no se ha leído.</translation>
    </message>
    <message>
        <source>That isn&apos;t one of our moustaches.</source>
        <translation>Este no es uno de nuestros bigotes.</translation>
    </message>
    <message>
        <source>Scan the next one.</source>
        <translation>Escanea el siguiente.</translation>
    </message>
    <message>
        <source>Before, it was noted here: {before}.</source>
        <translation>Antes estaba anotado aquí: {before}.</translation>
    </message>
    <message>
        <source>Do not hide it again. Hide another one.</source>
        <translation>No lo vuelvas a esconder. Esconde otro.</translation>
    </message>
    <message>
        <source>Throw it away: whoever found it would get no ticket.</source>
        <translation>Tíralo: quien lo encontrara no recibiría ningún boleto.</translation>
    </message>
    <message>
        <source>Throw it away: it cannot become a ticket any more.</source>
        <translation>Tíralo: ya no puede convertirse en boleto.</translation>
    </message>
    <message>
        <source>It is not of this kiosk, or its code was printed for a test.</source>
        <translation>No es de este quiosco o su código se imprimió como prueba.</translation>
    </message>
    <message>
        <source>Scan a moustache with a code on it.</source>
        <translation>Escanea un bigote que lleve código.</translation>
    </message>
    <message>
        <source>Say where it is hidden.</source>
        <translation>Di dónde está escondido.</translation>
    </message>
    <message>
        <source>The name of a hiding place has at most {most} characters.</source>
        <translation>El nombre de un lugar tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>This hiding place is not on the list any more.</source>
        <translation>Este lugar ya no está en la lista.</translation>
    </message>
    <message>
        <source>There is a hiding place called “{place}” already.</source>
        <translation>Ya hay un lugar llamado «{place}».</translation>
    </message>
    <message>
        <source>“{place}” is in use: moustaches are hidden there, or were found there.</source>
        <translation>«{place}» está en uso: allí hay bigotes escondidos o ya encontrados.</translation>
    </message>
    <message>
        <source>A note has at most {most} characters.</source>
        <translation>Una nota tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>Write the hint first.</source>
        <translation>Escribe antes la pista.</translation>
    </message>
    <message>
        <source>A hint has at most {most} characters.</source>
        <translation>Una pista tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>This hint is not of the present raffle.</source>
        <translation>Esta pista no es de la rifa actual.</translation>
    </message>
    <message>
        <source>We don&apos;t know this moustache.</source>
        <translation>No conocemos este bigote.</translation>
    </message>
    <message>
        <source>This moustache is out of the game.</source>
        <translation>Este bigote está fuera de juego.</translation>
    </message>
    <message>
        <source>The raffle hasn&apos;t opened yet.</source>
        <translation>La rifa aún no ha empezado.</translation>
    </message>
    <message>
        <source>The raffle for this one is closed.</source>
        <translation>La rifa de este ya está cerrada.</translation>
    </message>
    <message>
        <source>We didn&apos;t recognise that badge.</source>
        <translation>No conocemos esa tarjeta.</translation>
    </message>
    <message>
        <source>You are not in this raffle.</source>
        <translation>No participas en esta rifa.</translation>
    </message>
    <message>
        <source>You already have this one.</source>
        <translation>Este ya lo tienes.</translation>
    </message>
    <message>
        <source>This one has been found before.</source>
        <translation>Este ya lo habían encontrado.</translation>
    </message>
    <message>
        <source>You have all the tickets one person can have.</source>
        <translation>Ya tienes todos los boletos posibles.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is yours.</source>
        <translation>El boleto {ticket} es tuyo.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Ha tardado demasiado.</translation>
    </message>
    <message>
        <source>Try once more, a little further away.</source>
        <translation>Prueba otra vez, un poco más lejos.</translation>
    </message>
    <message>
        <source>Look for a paper moustache with a code on it, and hold that up.</source>
        <translation>Busca un bigote de papel con un código y acércalo.</translation>
    </message>
    <message>
        <source>Please show it to a manager, who will look it up.</source>
        <translation>Enséñaselo a un responsable para que lo mire.</translation>
    </message>
    <message>
        <source>Please give it to a manager. There are others to be found.</source>
        <translation>Dáselo a un responsable. Quedan otros por encontrar.</translation>
    </message>
    <message>
        <source>Keep the moustache safe and hold it up again when the raffle opens.</source>
        <translation>Guarda bien el bigote y acércalo de nuevo cuando empiece la rifa.</translation>
    </message>
    <message>
        <source>You may keep it as a souvenir. Better luck next time.</source>
        <translation>Quédatelo de recuerdo. La próxima vez habrá más suerte.</translation>
    </message>
    <message>
        <source>Try your badge once more, or pick your name from the list.</source>
        <translation>Prueba otra vez con la tarjeta o elige tu nombre en la lista.</translation>
    </message>
    <message>
        <source>The rules leave you out this time. Hand the moustache to a colleague.</source>
        <translation>Esta vez las reglas te dejan fuera. Dale el bigote a alguien del equipo.</translation>
    </message>
    <message>
        <source>It is your ticket {ticket}. Now go and find another.</source>
        <translation>Es tu boleto {ticket}. Ahora, a por otro.</translation>
    </message>
    <message>
        <source>Somebody was faster. Leave it with a manager and keep looking.</source>
        <translation>Alguien se te adelantó. Déjaselo a un responsable y sigue buscando.</translation>
    </message>
    <message>
        <source>Make a colleague&apos;s day: put it back or pass it on.</source>
        <translation>Alégrale el día a alguien: devuélvelo a su sitio o regálalo.</translation>
    </message>
    <message>
        <source>Good find. See you at the draw.</source>
        <translation>Buen hallazgo. Nos vemos en el sorteo.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please hold it up again.</source>
        <translation>No se ha perdido nada. Acércalo otra vez.</translation>
    </message>
    <message>
        <source>The hunt is closed at this hour.</source>
        <translation>A esta hora la caza está cerrada.</translation>
    </message>
    <message>
        <source>You have all your tickets for today.</source>
        <translation>Ya tienes todos tus boletos de hoy.</translation>
    </message>
    <message>
        <source>Keep the moustache safe. Open again: {when}.</source>
        <translation>Guarda bien el bigote. Vuelve a abrir: {when}.</translation>
    </message>
    <message>
        <source>Keep the moustache safe, or give it to a colleague. Your next ticket: {when}.</source>
        <translation>Guarda bien el bigote o dáselo a alguien del equipo. Tu próximo boleto: {when}.</translation>
    </message>
    <message>
        <source>We didn&apos;t recognise your colleague.</source>
        <translation>No hemos reconocido a esa persona.</translation>
    </message>
    <message>
        <source>Your colleague is not in this raffle.</source>
        <translation>Esa persona no participa en esta rifa.</translation>
    </message>
    <message>
        <source>Your colleague has all the tickets one person can have.</source>
        <translation>Esa persona ya tiene todos los boletos posibles.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is your colleague&apos;s.</source>
        <translation>El boleto {ticket} ya es de esa persona.</translation>
    </message>
    <message>
        <source>Try their badge once more, or pick their name from the list.</source>
        <translation>Acerca otra vez su tarjeta o elige su nombre de la lista.</translation>
    </message>
    <message>
        <source>The rules leave them out this time. Make somebody else&apos;s day.</source>
        <translation>Esta vez las reglas no lo permiten. Alégrale el día a otra persona.</translation>
    </message>
    <message>
        <source>Make somebody else&apos;s day with it.</source>
        <translation>Alégrale el día a otra persona.</translation>
    </message>
    <message>
        <source>That was kind of you. Now go and find another.</source>
        <translation>Qué detalle. Ahora, a buscar otro.</translation>
    </message>
    <message>
        <source>Your colleague has all their tickets for today.</source>
        <translation>Esa persona ya tiene todos sus boletos de hoy.</translation>
    </message>
    <message>
        <source>Keep the moustache safe, or choose somebody else. Their next ticket: {when}.</source>
        <translation>Guarda bien el bigote o elige a otra persona. Su próximo boleto: {when}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>En sorteo</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Waiting for the winner</source>
        <translation>A la espera</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reclamado</translation>
    </message>
    <message>
        <source>Winner not here</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Still hidden</source>
        <translation>Escondido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The file&apos;s format is “{found}”, not “encore-draw/1”.</source>
        <translation>El formato del archivo es «{found}», no «encore-draw/1».</translation>
    </message>
    <message>
        <source>The file is not a whole record: {member} ({expected}).</source>
        <translation>El archivo no es un acta completa: {member} ({expected}).</translation>
    </message>
    <message>
        <source>The tickets have a gap: {expected} should come where {found} is.</source>
        <translation>Hay un salto en los boletos: donde está {found} debería venir {expected}.</translation>
    </message>
    <message>
        <source>The ticket list does not have the check code that was shown.</source>
        <translation>La lista de boletos no tiene el código de control que se mostró.</translation>
    </message>
    <message>
        <source>{holder} has {tickets} tickets, more than the rules allow.</source>
        <translation>{holder} tiene {tickets} boletos, más de los que permiten las reglas.</translation>
    </message>
    <message>
        <source>The chain of {length} codes is shorter than the process asks for.</source>
        <translation>La cadena de {length} códigos es más corta de lo que pide el procedimiento.</translation>
    </message>
    <message>
        <source>The rounds have a gap: {expected} should come where {found} is.</source>
        <translation>Hay un salto en las rondas: donde está {found} debería venir {expected}.</translation>
    </message>
    <message>
        <source>Round {round} is beyond the chain of codes.</source>
        <translation>La ronda {round} queda fuera de la cadena de códigos.</translation>
    </message>
    <message>
        <source>The code of round {round} does not lead to what was committed to before.</source>
        <translation>El código de la ronda {round} no lleva al compromiso publicado antes.</translation>
    </message>
    <message>
        <source>The secret does not lead to the commitment.</source>
        <translation>El secreto no lleva al compromiso.</translation>
    </message>
    <message>
        <source>The code of round {round} does not come from the secret.</source>
        <translation>El código de la ronda {round} no sale del secreto.</translation>
    </message>
    <message>
        <source>Contribution {number} has a label that is not allowed or comes twice.</source>
        <translation>La aportación {number} tiene una etiqueta no permitida o repetida.</translation>
    </message>
    <message>
        <source>Contribution {number} has a text that is not in its plain form.</source>
        <translation>El texto de la aportación {number} no está en su forma simple.</translation>
    </message>
    <message>
        <source>There are {found} contributions; a draw needs three or more.</source>
        <translation>Hay {found} aportaciones; un sorteo necesita tres o más.</translation>
    </message>
    <message>
        <source>The dice are missing from the contributions.</source>
        <translation>Faltan los dados entre las aportaciones.</translation>
    </message>
    <message>
        <source>The dice are not the last contribution, or are not ten or more digits from 1 to 6.</source>
        <translation>Los dados no son la última aportación o no son diez o más cifras del 1 al 6.</translation>
    </message>
    <message>
        <source>Round {round} was drawn with no prize left.</source>
        <translation>La ronda {round} se sorteó sin que quedaran premios.</translation>
    </message>
    <message>
        <source>Round {round} drew “{found}”; it was the turn of “{expected}”.</source>
        <translation>En la ronda {round} se sorteó «{found}»; tocaba «{expected}».</translation>
    </message>
    <message>
        <source>Round {round} does not leave out the holders that the rules leave out.</source>
        <translation>La ronda {round} no excluye exactamente a quienes excluyen las reglas.</translation>
    </message>
    <message>
        <source>Round {round} was won by ticket {expected}, not by {found} as the file says.</source>
        <translation>La ronda {round} la ganó el boleto {expected}, no el {found} que dice el archivo.</translation>
    </message>
    <message>
        <source>Round {round} has a winner although no ticket could win.</source>
        <translation>La ronda {round} tiene ganador aunque ningún boleto podía ganar.</translation>
    </message>
    <message>
        <source>There was a draw, but the raffle never closed.</source>
        <translation>Hubo sorteo, pero la rifa nunca se cerró.</translation>
    </message>
    <message>
        <source>The first draw was earlier than the rules allow.</source>
        <translation>El primer sorteo fue antes de lo que permiten las reglas.</translation>
    </message>
    <message>
        <source>Round {round} is both waiting and settled, or neither.</source>
        <translation>La ronda {round} está a la vez en espera y resuelta, o ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Round {round} was settled at a moment that never was.</source>
        <translation>La ronda {round} se resolvió en un momento que no existió.</translation>
    </message>
    <message>
        <source>Round {round} is not valid, but no reason is given.</source>
        <translation>La ronda {round} está anulada, pero no se da el motivo.</translation>
    </message>
    <message>
        <source>The winner of round {round} was called absent before the time was up.</source>
        <translation>En la ronda {round} se dio al ganador por ausente antes de tiempo.</translation>
    </message>
    <message>
        <source>The seal does not fit the file: something was changed.</source>
        <translation>El sello no encaja con el archivo: algo se ha cambiado.</translation>
    </message>
    <message>
        <source>The file does not have the seal that was kept: something was changed.</source>
        <translation>El archivo no tiene el sello que se guardó: algo se ha cambiado.</translation>
    </message>
    <message>
        <source>This file is not a record of a draw: {reason}</source>
        <translation>Este archivo no es el acta de un sorteo: {reason}</translation>
    </message>
    <message>
        <source>A seal has 64 digits and letters from 0 to f.</source>
        <translation>Un sello tiene 64 cifras y letras de 0 a f.</translation>
    </message>
    <message>
        <source>The rules need something else: {member}: {expected}.</source>
        <translation>Las reglas necesitan otra cosa: {member}: {expected}.</translation>
    </message>
    <message>
        <source>The rules have no “{member}”. It is written “{known}”.</source>
        <translation>Las reglas no tienen «{member}». Se escribe «{known}».</translation>
    </message>
    <message>
        <source>A raffle&apos;s name has 1 to {most} characters on one line.</source>
        <translation>El nombre de una rifa tiene de 1 a {most} caracteres en una línea.</translation>
    </message>
    <message>
        <source>There is no raffle at the moment.</source>
        <translation>Ahora no hay ninguna rifa.</translation>
    </message>
    <message>
        <source>There is no raffle called {raffle}.</source>
        <translation>No hay ninguna rifa llamada {raffle}.</translation>
    </message>
    <message>
        <source>“{name}” is still going on. Finish or abandon it first.</source>
        <translation>«{name}» sigue en marcha. Termínala o abandónala antes.</translation>
    </message>
    <message>
        <source>“{name}” is announced. Its rules do not change any more.</source>
        <translation>«{name}» ya está anunciada. Sus reglas ya no cambian.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation>«{name}» ya está abierta.</translation>
    </message>
    <message>
        <source>“{name}” is not open.</source>
        <translation>«{name}» no está abierta.</translation>
    </message>
    <message>
        <source>“{name}” is closed already.</source>
        <translation>«{name}» ya está cerrada.</translation>
    </message>
    <message>
        <source>Close the raffle first.</source>
        <translation>Cierra antes la rifa.</translation>
    </message>
    <message>
        <source>Announce the raffle first.</source>
        <translation>Anuncia antes la rifa.</translation>
    </message>
    <message>
        <source>The secret of this raffle is not in the keys folder. Bring the folder back, or abandon the raffle.</source>
        <translation>El secreto de esta rifa no está en la carpeta keys. Recupera la carpeta o abandona la rifa.</translation>
    </message>
    <message>
        <source>The secret in the keys folder is not the one that was committed to.</source>
        <translation>El secreto de la carpeta keys no es el del compromiso.</translation>
    </message>
    <message>
        <source>This raffle was drawn before, with other contributions or tickets. A draw is never repeated: bring back the newer backup, or abandon the raffle.</source>
        <translation>Esta rifa ya se sorteó, con otras aportaciones o boletos. Un sorteo nunca se repite: recupera la copia más reciente o abandona la rifa.</translation>
    </message>
    <message>
        <source>The tickets in storage are not those that were closed. Nothing can be drawn from them.</source>
        <translation>Los boletos guardados no son los que había al cerrar. No se puede sortear con ellos.</translation>
    </message>
    <message>
        <source>The rules leave out {key}, but nobody on the roster has this id.</source>
        <translation>Las reglas excluyen a {key}, pero nadie de la plantilla tiene ese identificador.</translation>
    </message>
    <message>
        <source>A label has 1 to 40 letters from A to Z, digits, spaces, - or _.</source>
        <translation>Una etiqueta tiene de 1 a 40 letras de la A a la Z, cifras, espacios, - o _.</translation>
    </message>
    <message>
        <source>There is a contribution called {label} already. Choose another label.</source>
        <translation>Ya hay una aportación llamada {label}. Elige otra etiqueta.</translation>
    </message>
    <message>
        <source>Nothing is left of this text: only letters from A to Z and digits count.</source>
        <translation>De este texto no queda nada: solo cuentan las letras de la A a la Z y las cifras.</translation>
    </message>
    <message>
        <source>A text has at most {most} letters and digits.</source>
        <translation>Un texto tiene como máximo {most} letras y cifras.</translation>
    </message>
    <message>
        <source>The dice have been rolled. Nothing more can be added.</source>
        <translation>Los dados ya están echados. No se puede añadir nada más.</translation>
    </message>
    <message>
        <source>That is enough: roll the dice now and add them.</source>
        <translation>Ya es suficiente: lanza ahora los dados y añádelos.</translation>
    </message>
    <message>
        <source>The dice come last, after two or more other contributions.</source>
        <translation>Los dados van al final, después de dos o más aportaciones.</translation>
    </message>
    <message>
        <source>Roll ten dice or more, and type only their digits, from 1 to 6.</source>
        <translation>Lanza diez dados o más y escribe solo sus cifras, del 1 al 6.</translation>
    </message>
    <message>
        <source>Before the first draw, collect three contributions or more; the dice come last.</source>
        <translation>Antes del primer sorteo, reúne tres aportaciones o más; los dados van al final.</translation>
    </message>
    <message>
        <source>The first draw can begin in {seconds} seconds.</source>
        <translation>El primer sorteo puede empezar en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Every prize has its winner.</source>
        <translation>Todos los premios tienen ganador.</translation>
    </message>
    <message>
        <source>No ticket is left that can win “{prize}”. You can finish the raffle now.</source>
        <translation>Ya no hay boletos que puedan ganar «{prize}». Puedes terminar la rifa.</translation>
    </message>
    <message>
        <source>The chain has no code left. You can finish the raffle now.</source>
        <translation>A la cadena no le quedan códigos. Puedes terminar la rifa.</translation>
    </message>
    <message>
        <source>The next round is {next}, not {round}.</source>
        <translation>La siguiente ronda es la {next}, no la {round}.</translation>
    </message>
    <message>
        <source>There is no round {round}.</source>
        <translation>No existe la ronda {round}.</translation>
    </message>
    <message>
        <source>Nobody has claimed the prize of round {round}, so it cannot be handed over.</source>
        <translation>Nadie ha reclamado el premio de la ronda {round}, así que no se puede entregar.</translation>
    </message>
    <message>
        <source>Round {round} is settled already: {outcome}.</source>
        <translation>La ronda {round} ya está resuelta: {outcome}.</translation>
    </message>
    <message>
        <source>A win is claimed, absent or void, not {outcome}.</source>
        <translation>Un premio es claimed, absent o void, no {outcome}.</translation>
    </message>
    <message>
        <source>The winner still has time: {seconds} seconds before the win can be given up.</source>
        <translation>Aún hay tiempo: faltan {seconds} segundos para poder dar el premio por perdido.</translation>
    </message>
    <message>
        <source>This needs a reason, of 1 to {most} characters.</source>
        <translation>Hace falta un motivo, de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>This needs a second manager, somebody else than you.</source>
        <translation>Hace falta otro responsable, que no seas tú.</translation>
    </message>
    <message>
        <source>Round {round} still waits for its winner. Settle it first.</source>
        <translation>La ronda {round} aún espera a su ganador. Resuélvela antes.</translation>
    </message>
    <message>
        <source>“{prize}” can still be won. Draw it before you finish.</source>
        <translation>«{prize}» aún se puede ganar. Sortéalo antes de terminar.</translation>
    </message>
    <message>
        <source>Make from 1 to {most} moustaches at a time.</source>
        <translation>Haz de 1 a {most} bigotes cada vez.</translation>
    </message>
    <message>
        <source>There is no moustache number {number}.</source>
        <translation>No existe el bigote número {number}.</translation>
    </message>
    <message>
        <source>Moustache {number} has been found and is a ticket. It stays one.</source>
        <translation>El bigote {number} ya se ha encontrado y es un boleto. Lo sigue siendo.</translation>
    </message>
    <message>
        <source>Moustache {number} is not noted as hidden, or has been found.</source>
        <translation>El bigote {number} no consta como escondido o ya se ha encontrado.</translation>
    </message>
    <message>
        <source>There is no batch number {number}.</source>
        <translation>No existe el lote número {number}.</translation>
    </message>
    <message>
        <source>Nothing is left of batch {number}: every moustache is found or retired.</source>
        <translation>Del lote {number} no queda nada: todos los bigotes están encontrados o retirados.</translation>
    </message>
    <message>
        <source>Moustache {number} is retired already.</source>
        <translation>El bigote {number} ya está retirado.</translation>
    </message>
    <message>
        <source>There is no ticket number {number}.</source>
        <translation>No existe el boleto número {number}.</translation>
    </message>
    <message>
        <source>This person cannot have tickets in this raffle.</source>
        <translation>Esta persona no puede tener boletos en esta rifa.</translation>
    </message>
    <message>
        <source>This person has all the tickets one person can have.</source>
        <translation>Esta persona ya tiene todos los boletos posibles.</translation>
    </message>
    <message>
        <source>There is no ticket, so nobody can win. Prizes that stay without a winner: {left}.</source>
        <translation>No hay boletos, así que nadie puede ganar. Premios que quedan sin ganador: {left}.</translation>
    </message>
    <message>
        <source>No ticket is left that can win. Prizes that stay without a winner: {left}.</source>
        <translation>Ya no hay boletos que puedan ganar. Premios que quedan sin ganador: {left}.</translation>
    </message>
    <message>
        <source>The chain has no code left for another draw. Prizes that stay without a winner: {left}.</source>
        <translation>A la cadena no le quedan códigos para otro sorteo. Premios que quedan sin ganador: {left}.</translation>
    </message>
    <message>
        <source>Only one ticket can win, so everybody knows who gets the next prize.</source>
        <translation>Solo puede ganar un boleto: ya se sabe para quién es el próximo premio.</translation>
    </message>
    <message>
        <source>Only one person has tickets that can win, and gets the next prize for certain.</source>
        <translation>Solo una persona tiene boletos que pueden ganar: el próximo premio será suyo seguro.</translation>
    </message>
    <message>
        <source>Fewer people can win than there are prizes: {people} for {prizes}, and nobody wins twice. Prizes that stay without a winner: {left}.</source>
        <translation>Pueden ganar menos personas que premios hay: {people} para {prizes}, y nadie gana dos veces. Premios que quedan sin ganador: {left}.</translation>
    </message>
    <message>
        <source>Fewer tickets can win than there are prizes: {tickets} for {prizes}. Prizes that stay without a winner: {left}.</source>
        <translation>Pueden ganar menos boletos que premios hay: {tickets} para {prizes}. Premios que quedan sin ganador: {left}.</translation>
    </message>
    <message>
        <source>Only one ticket can win, so everybody knows who gets the next prize. Prizes that then stay without a winner: {left}.</source>
        <translation>Solo puede ganar un boleto: ya se sabe para quién es el próximo premio. Premios que quedarán sin ganador: {left}.</translation>
    </message>
    <message>
        <source>Only one person has tickets that can win, and gets the next prize for certain. Prizes that then stay without a winner: {left}.</source>
        <translation>Solo una persona tiene boletos que pueden ganar: el próximo premio será suyo seguro. Premios que quedarán sin ganador: {left}.</translation>
    </message>
    <message>
        <source>Only one person has tickets that can win, and gets all the prizes that are left.</source>
        <translation>Solo una persona tiene boletos que pueden ganar: todos los premios que quedan serán suyos.</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>There is nothing to read in it: no title, no text and no words.</source>
        <translation>No hay nada que leer: ni título, ni texto, ni palabras del cliente.</translation>
    </message>
    <message>
        <source>The {field} has {length} characters; on the screen {most} fit. Please shorten it.</source>
        <translation>«{field}» tiene {length} caracteres; en la pantalla caben {most}. Acórtalo, por favor.</translation>
    </message>
    <message>
        <source>A recognition of the kind {kind} has no {field}.</source>
        <translation>Un reconocimiento de tipo «{kind}» no lleva «{field}».</translation>
    </message>
    <message>
        <source>The {field} holds a character that no screen can show.</source>
        <translation>«{field}» contiene un carácter que ninguna pantalla puede mostrar.</translation>
    </message>
    <message>
        <source>It names {count} people and teams; {most} fit. Name the whole team instead.</source>
        <translation>Nombra a {count} personas y equipos; caben {most}. Mejor nombra al equipo entero.</translation>
    </message>
    <message>
        <source>It names nobody: no person, no team and no department.</source>
        <translation>No nombra a nadie: ni persona, ni equipo, ni departamento.</translation>
    </message>
    <message>
        <source>Its last day ({until}) lies before its first ({start}).</source>
        <translation>El último día ({until}) es anterior al primero ({start}).</translation>
    </message>
    <message>
        <source>The priority must be a number from 0 to {most}, not {found}.</source>
        <translation>La prioridad debe ser un número de 0 a {most}, no {found}.</translation>
    </message>
    <message>
        <source>Its story has {count} pages; {most} are shown at most.</source>
        <translation>Su historia tiene {count} páginas; se muestran {most} como máximo.</translation>
    </message>
    <message>
        <source>One of its weekdays is none. They go from Monday to Sunday.</source>
        <translation>Uno de sus días de la semana no lo es. Van de lunes a domingo.</translation>
    </message>
    <message>
        <source>Of its times of day only one is there. It needs both, or none.</source>
        <translation>Solo tiene una de las dos horas. Necesita ambas o ninguna.</translation>
    </message>
    <message>
        <source>It ends at the very time of day at which it begins.</source>
        <translation>Acaba a la misma hora a la que empieza.</translation>
    </message>
    <message>
        <source>Winners come from a draw. Nobody writes them by hand.</source>
        <translation>Los ganadores salen de un sorteo. Nadie los escribe a mano.</translation>
    </message>
    <message>
        <source>The id has {length} characters; {most} are allowed.</source>
        <translation>El identificador tiene {length} caracteres; se permiten {most}.</translation>
    </message>
    <message>
        <source>The id {key} stands in another line too (line {line}).</source>
        <translation>El identificador {key} está también en otra línea (línea {line}).</translation>
    </message>
    <message>
        <source>Nobody on the roster is called {name}.</source>
        <translation>Nadie de la plantilla se llama {name}.</translation>
    </message>
    <message>
        <source>Several people are called {name}. Write the person&apos;s id instead.</source>
        <translation>Varias personas se llaman {name}. Escribe el identificador de la persona.</translation>
    </message>
    <message>
        <source>Several people have the first name {name} ({teams}). Write the whole name or the id.</source>
        <translation>Varias personas se llaman {name} ({teams}). Escribe el nombre completo o el identificador.</translation>
    </message>
    <message>
        <source>There is no value called {name}.</source>
        <translation>No hay ningún valor llamado {name}.</translation>
    </message>
    <message>
        <source>With {name} there would be more than {most} values.</source>
        <translation>Con {name} habría más de {most} valores.</translation>
    </message>
    <message>
        <source>That recognition is not there any more.</source>
        <translation>Ese reconocimiento ya no está.</translation>
    </message>
    <message>
        <source>Thanks go to somebody else. Please choose a colleague.</source>
        <translation>Las gracias son para otra persona. Elige a alguien del equipo.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>customer&apos;s words</source>
        <translation>palabras del cliente</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>further page</source>
        <translation>otra página</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>ocasión</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>gracias</translation>
    </message>
    <message>
        <source>customer praise</source>
        <translation>elogio de un cliente</translation>
    </message>
    <message>
        <source>award</source>
        <translation>premio</translation>
    </message>
    <message>
        <source>hero</source>
        <translation>héroe</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>ganador</translation>
    </message>
    <message>
        <source>value story</source>
        <translation>historia de valores</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>We listen</source>
        <translation>Escuchamos</translation>
    </message>
    <message>
        <source>First the person, then the case.</source>
        <translation>Primero la persona, después el caso.</translation>
    </message>
    <message>
        <source>We keep promises</source>
        <translation>Cumplimos lo que decimos</translation>
    </message>
    <message>
        <source>We say what happens next, and then it does.</source>
        <translation>Decimos qué va a pasar y luego pasa.</translation>
    </message>
    <message>
        <source>We help each other</source>
        <translation>Nos ayudamos</translation>
    </message>
    <message>
        <source>Nobody is alone with a hard call.</source>
        <translation>Nadie se queda solo con una llamada difícil.</translation>
    </message>
    <message>
        <source>We leave things better</source>
        <translation>Lo dejamos mejor</translation>
    </message>
    <message>
        <source>What went wrong once is mended for the next one too.</source>
        <translation>Lo que falló una vez queda arreglado para el siguiente.</translation>
    </message>
    <message>
        <source>Thank you for staying with me through that hard call.</source>
        <translation>Gracias por quedarte conmigo en aquella llamada tan difícil.</translation>
    </message>
    <message>
        <source>You dropped everything and helped me. Thank you.</source>
        <translation>Lo dejaste todo para ayudarme. Gracias.</translation>
    </message>
    <message>
        <source>Thank you for explaining it to me so patiently.</source>
        <translation>Gracias por explicármelo con tanta paciencia.</translation>
    </message>
    <message>
        <source>Thank you for covering for me when I needed it.</source>
        <translation>Gracias por cubrirme cuando lo necesitaba.</translation>
    </message>
    <message>
        <source>Your good mood carried us all through the shift.</source>
        <translation>Tu buen humor nos llevó a todos durante el turno.</translation>
    </message>
    <message>
        <source>I heard how you spoke with that customer. That was beautiful work.</source>
        <translation>Oí cómo hablabas con aquel cliente. Fue un trabajo precioso.</translation>
    </message>
    <message>
        <source>Your idea made my work easier every day since.</source>
        <translation>Tu idea me facilita el trabajo cada día desde entonces.</translation>
    </message>
    <message>
        <source>Thank you for making me feel welcome from my first day.</source>
        <translation>Gracias por hacerme sentir en casa desde el primer día.</translation>
    </message>
    <message>
        <source>Good to have you here today.</source>
        <translation>Qué bien que estés hoy aquí.</translation>
    </message>
    <message>
        <source>Say the customer&apos;s name once. It turns a case back into a person.</source>
        <translation>Di una vez el nombre del cliente. El caso vuelve a ser una persona.</translation>
    </message>
    <message>
        <source>Let them finish. The last sentence is often the real one.</source>
        <translation>Deja que terminen. La última frase suele ser la importante.</translation>
    </message>
    <message>
        <source>Tell people what happens next, and when. Then do it.</source>
        <translation>Cuéntales qué pasará después y cuándo. Y luego hazlo.</translation>
    </message>
    <message>
        <source>A smile can be heard. So can a sigh.</source>
        <translation>Una sonrisa se oye. Un suspiro, también.</translation>
    </message>
    <message>
        <source>“I don&apos;t know, but I will find out” is a very good answer.</source>
        <translation>«No lo sé, pero lo averiguo» es una respuesta muy buena.</translation>
    </message>
    <message>
        <source>After a hard call: stand up, breathe out slowly, drink some water.</source>
        <translation>Después de una llamada difícil: levántate, suelta el aire despacio y bebe agua.</translation>
    </message>
    <message>
        <source>Ask one question more than you need. It saves the second call.</source>
        <translation>Haz una pregunta más de las necesarias. Ahorra la segunda llamada.</translation>
    </message>
    <message>
        <source>Did a colleague help you today? Tell them here, in twenty seconds.</source>
        <translation>¿Te ha ayudado hoy alguien? Díselo aquí en veinte segundos.</translation>
    </message>
    <message>
        <source>It tells something private that does not belong on a screen.</source>
        <translation>Cuenta algo privado que no debe salir en una pantalla.</translation>
    </message>
    <message>
        <source>It could hurt somebody, even if it was not meant to.</source>
        <translation>Podría herir a alguien, aunque no sea la intención.</translation>
    </message>
    <message>
        <source>Not everybody will see that it is a joke.</source>
        <translation>No todos verán que es una broma.</translation>
    </message>
    <message>
        <source>A customer could be recognised by what it tells.</source>
        <translation>Por lo que cuenta se podría reconocer a un cliente.</translation>
    </message>
    <message>
        <source>It is not clear what for. Say what they did, and send it again.</source>
        <translation>No queda claro por qué. Di qué hizo y envíalo otra vez.</translation>
    </message>
    <message>
        <source>It is on the screen already.</source>
        <translation>Ya está en la pantalla.</translation>
    </message>
    <message>
        <source>The handwriting could not be kept. Please write it again, a bit shorter.</source>
        <translation>No se ha podido guardar lo escrito a mano. Escríbelo otra vez, un poco más corto.</translation>
    </message>
    <message>
        <source>Say why: whoever sent it can read the reason with their badge.</source>
        <translation>Di por qué: quien lo envió podrá leer el motivo con su tarjeta.</translation>
    </message>
    <message>
        <source>The reason has {length} characters; {most} are allowed.</source>
        <translation>El motivo tiene {length} caracteres; se permiten {most}.</translation>
    </message>
    <message>
        <source>Write a few words first, or draw them.</source>
        <translation>Escribe antes unas palabras, con el teclado o a mano.</translation>
    </message>
    <message>
        <source>Only a customer&apos;s praise is answered with a note.</source>
        <translation>Solo el elogio de un cliente se responde con una nota.</translation>
    </message>
    <message>
        <source>Somebody has answered this praise already. Thank you all the same.</source>
        <translation>Alguien ya ha respondido a este elogio. Gracias de todos modos.</translation>
    </message>
    <message>
        <source>Somebody has decided about it already: it is not to be shown.</source>
        <translation>Alguien ya lo ha decidido: no se muestra.</translation>
    </message>
    <message>
        <source>Please say who you are: hold up your badge, or pick your name.</source>
        <translation>Di quién eres: acerca tu tarjeta o elige tu nombre.</translation>
    </message>
    <message>
        <source>Only what was refused has a reason. Write its state beside it.</source>
        <translation>Solo lo rechazado lleva motivo. Escribe al lado su estado.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of the file was taken in.</source>
        <translation>La importación se ha parado. No se ha importado nada del archivo.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>sender&apos;s words</source>
        <translation>palabras del remitente</translation>
    </message>
    <message>
        <source>It waits for a manager&apos;s approval, in the queue.</source>
        <translation>Espera en la cola el visto bueno de un responsable.</translation>
    </message>
    <message>
        <source>It waits for a leader&apos;s personal note. Write one, and it comes at once.</source>
        <translation>Espera la nota personal de un responsable. Escribe una y saldrá enseguida.</translation>
    </message>
    <message>
        <source>A manager refused it: {reason}</source>
        <translation>Un responsable lo rechazó: {reason}</translation>
    </message>
    <message>
        <source>A manager took it off the screen.</source>
        <translation>Un responsable lo quitó de la pantalla.</translation>
    </message>
    <message>
        <source>Its first day is still to come: {day}.</source>
        <translation>Su primer día está por llegar: {day}.</translation>
    </message>
    <message>
        <source>Its last day is over: {day}.</source>
        <translation>Su último día ya pasó: {day}.</translation>
    </message>
    <message>
        <source>This is not one of its weekdays. It is back on {day} at {time}.</source>
        <translation>Hoy no es uno de sus días. Vuelve: {day}, {time}.</translation>
    </message>
    <message>
        <source>It has hours of its own, from {begin} to {end}. It is back on {day} at {time}.</source>
        <translation>Tiene su propio horario, de {begin} a {end}. Vuelve: {day}, {time}.</translation>
    </message>
    <message>
        <source>It waits for its turn. Before it: {before}. It comes in about {minutes} minutes, or earlier.</source>
        <translation>Espera su turno. Antes van: {before}. Saldrá dentro de unos {minutes} minutos o antes.</translation>
    </message>
    <message>
        <source>It waits for its turn. Before it there are {before} or more.</source>
        <translation>Espera su turno. Antes van {before} o más.</translation>
    </message>
    <message>
        <source>It is one of the next to come.</source>
        <translation>Es de los próximos en salir.</translation>
    </message>
    <message>
        <source>Its slide could not be shown, and is tried again within ten minutes. Its picture or film may be gone.</source>
        <translation>No se ha podido mostrar su página; se volverá a probar en menos de diez minutos. Puede que falte su imagen o su vídeo.</translation>
    </message>
    <message>
        <source>It is on the screen now.</source>
        <translation>Ahora está en la pantalla.</translation>
    </message>
    <message>
        <source>Only what may be shown now can be a newsflash. See why this one may not.</source>
        <translation>Solo lo que se puede mostrar ya puede ser noticia de última hora. Mira por qué no.</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>A lot is coming in that we cannot read. A good code still counts at once.</source>
        <translation>Están llegando muchos códigos que no se leen. Uno bueno sigue contando al momento.</translation>
    </message>
    <message>
        <source>Those were many tries. Typing goes on in half a minute; scanning works meanwhile.</source>
        <translation>Han sido muchos intentos. Podrás escribir dentro de medio minuto; mientras tanto, puedes escanear.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Aquí no hay ninguna cámara.</translation>
    </message>
    <message>
        <source>The camera does not answer just now.</source>
        <translation>La cámara no responde ahora mismo.</translation>
    </message>
    <message>
        <source>The camera is not plugged in.</source>
        <translation>La cámara no está conectada.</translation>
    </message>
    <message>
        <source>All is well: codes arrive whole, quickly and once.</source>
        <translation>Todo va bien: los códigos llegan enteros, rápido y una sola vez.</translation>
    </message>
    <message>
        <source>A code came in with a wrong letter. Hold the paper still and flat, and wipe the scanner&apos;s window. If it happens again and again, choose a longer pause between characters in the scanner&apos;s manual.</source>
        <translation>Ha llegado un código con una letra equivocada. Sujeta el papel plano y sin moverlo, y limpia el cristal del escáner. Si se repite, elige en el manual del escáner una pausa más larga entre caracteres.</translation>
    </message>
    <message>
        <source>Only a part of a code came in. Choose a shorter pause between characters in the scanner&apos;s manual, and plug the scanner into the machine itself, not into a hub.</source>
        <translation>Solo ha llegado parte de un código. Elige en el manual del escáner una pausa más corta entre caracteres y conéctalo directamente al equipo, no a un concentrador USB.</translation>
    </message>
    <message>
        <source>It types slowly: {median} ms from key to key, {longest} ms at the longest. From 35 and 100 ms on a code may be taken for typing. Choose a shorter pause between characters in the scanner&apos;s manual.</source>
        <translation>Teclea despacio: {median} ms de tecla a tecla, {longest} ms como máximo. A partir de 35 y 100 ms, un código puede parecer escrito a mano. Elige en el manual del escáner una pausa más corta entre caracteres.</translation>
    </message>
    <message>
        <source>It sends more than the code, and so the code does not count: {text} Switch prefix and suffix off in the scanner&apos;s manual; only Enter may follow.</source>
        <translation>Envía algo más que el código, y por eso el código no cuenta: «{text}». Quita el prefijo y el sufijo con el manual del escáner; detrás solo puede ir Intro.</translation>
    </message>
    <message>
        <source>It sends control characters. They press nothing here, but a code with them does not count. Switch function codes and control characters off in the scanner&apos;s manual.</source>
        <translation>Envía caracteres de control. Aquí no pulsan nada, pero un código que los lleve no cuenta. Desactiva los códigos de función y los caracteres de control con el manual del escáner.</translation>
    </message>
    <message>
        <source>It sends {text} before each code. Codes count all the same. To mend it, switch the prefix off in the scanner&apos;s manual.</source>
        <translation>Envía «{text}» antes de cada código. Los códigos cuentan igual. Para corregirlo, quita el prefijo con el manual del escáner.</translation>
    </message>
    <message>
        <source>It sends {text} after each code. Codes count all the same. To mend it, choose Enter as the only suffix in the scanner&apos;s manual.</source>
        <translation>Envía «{text}» después de cada código. Los códigos cuentan igual. Para corregirlo, elige en el manual del escáner Intro como único sufijo.</translation>
    </message>
    <message>
        <source>This machine has another keyboard than the scanner thinks: {keyboard}. Our codes are read all the same. To mend it, scan the keyboard or country {keyboard} in the scanner&apos;s manual.</source>
        <translation>El teclado de este equipo no es el que cree el escáner, sino otro: {keyboard}. Nuestros códigos se leen igual. Para corregirlo, escanea en el manual del escáner el teclado o país {keyboard}.</translation>
    </message>
    <message>
        <source>The scanner thinks that this machine has another keyboard: {keyboard}. Our codes are read all the same. To mend it, scan the keyboard or country USA in the scanner&apos;s manual.</source>
        <translation>El escáner cree que este equipo tiene otro teclado: {keyboard}. Nuestros códigos se leen igual. Para corregirlo, escanea en el manual del escáner el teclado o país USA.</translation>
    </message>
    <message>
        <source>The keyboard that is set up on this machine is none that Encore knows. Our codes are read all the same.</source>
        <translation>Encore no conoce el teclado configurado en este equipo. Nuestros códigos se leen igual.</translation>
    </message>
    <message>
        <source>The scanner thinks that this machine has another keyboard than it has. Our codes are read all the same. To mend it, scan the keyboard or country USA in the scanner&apos;s manual.</source>
        <translation>El escáner cree que este equipo tiene un teclado distinto del que tiene. Nuestros códigos se leen igual. Para corregirlo, escanea en el manual del escáner el teclado o país USA.</translation>
    </message>
    <message>
        <source>It sends no Enter after a code. Our codes count at once all the same; other codes are noticed a moment later. To mend it, choose Enter as the suffix in the scanner&apos;s manual.</source>
        <translation>No envía Intro después de un código. Los nuestros cuentan al momento igualmente; los demás se notan un instante después. Para corregirlo, elige en el manual del escáner Intro como sufijo.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Codes count all the same.</source>
        <translation>Bloq Mayús está activado. Los códigos cuentan igual.</translation>
    </message>
    <message>
        <source>It sends each code more than once. It counts once. To mend it, choose a longer time before the same code is read again in the scanner&apos;s manual.</source>
        <translation>Envía cada código más de una vez. Cuenta una sola. Para corregirlo, elige en el manual del escáner un tiempo más largo antes de leer otra vez el mismo código.</translation>
    </message>
    <message>
        <source>That is no code of ours. The scanner reads it, so it works. Scan the codes of the test sheet.</source>
        <translation>No es un código nuestro. El escáner lo lee, así que funciona. Escanea los códigos de la hoja de prueba.</translation>
    </message>
    <message>
        <source>The scanner is not there. Is it plugged in? Encore goes on as soon as it is. Meanwhile it may type like a keyboard.</source>
        <translation>El escáner no aparece. ¿Está conectado? En cuanto lo esté, Encore seguirá. Mientras tanto, puede teclear como un teclado.</translation>
    </message>
    <message>
        <source>Encore may not open the scanner. Whoever looks after this machine finds the rule for it in docs/devices.md. Meanwhile it types like a keyboard.</source>
        <translation>Encore no tiene permiso para abrir el escáner. Quien cuida de este equipo encontrará la regla en docs/devices.md. Mientras tanto, teclea como un teclado.</translation>
    </message>
    <message>
        <source>Another program has taken the scanner for itself. Close it; Encore tries again every few seconds.</source>
        <translation>Otro programa se ha quedado con el escáner. Ciérralo; Encore vuelve a intentarlo cada pocos segundos.</translation>
    </message>
    <message>
        <source>What is set up as the scanner is no keyboard. The setting is scanner_device; docs/devices.md says what to write there.</source>
        <translation>Lo que está configurado como escáner no es un teclado. El ajuste es scanner_device; docs/devices.md explica qué poner.</translation>
    </message>
    <message>
        <source>Only Linux can keep a keyboard scanner for Encore alone. Here it types like a keyboard, and that works too.</source>
        <translation>Solo Linux puede reservar para Encore un escáner de teclado. Aquí teclea como un teclado, y eso también funciona.</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Swiss German</source>
        <translation>suizo alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Swiss French</source>
        <translation>suizo francés</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>belga</translation>
    </message>
    <message>
        <source>Canadian French</source>
        <translation>francés de Canadá</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Latin American</source>
        <translation>latinoamericano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Brazilian</source>
        <translation>brasileño</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Finnish or Swedish</source>
        <translation>finlandés o sueco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Croatian or Slovenian</source>
        <translation>croata o esloveno</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Turkish Q</source>
        <translation>turco Q</translation>
    </message>
    <message>
        <source>Turkish F</source>
        <translation>turco F</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
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
        <translation>No hay ningún escáner serie conectado.</translation>
    </message>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>El escáner se ha desconectado.</translation>
    </message>
    <message>
        <source>Another program is using the scanner.</source>
        <translation>Otro programa está usando el escáner.</translation>
    </message>
    <message>
        <source>The kiosk may not use this scanner yet.</source>
        <translation>El quiosco aún no tiene permiso para usar este escáner.</translation>
    </message>
    <message>
        <source>The scanner could not be opened.</source>
        <translation>No se ha podido abrir el escáner.</translation>
    </message>
    <message>
        <source>{file} is not a picture that can be read.</source>
        <translation>{file} no es una imagen que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>The event has no title.</source>
        <translation>El acto no tiene título.</translation>
    </message>
    <message>
        <source>The {field} has {length} characters; on the screen {most} fit. Please shorten it.</source>
        <translation>«{field}» tiene {length} caracteres; en la pantalla caben {most}. Acórtalo, por favor.</translation>
    </message>
    <message>
        <source>The {field} holds a character that no screen can show.</source>
        <translation>«{field}» contiene un carácter que ninguna pantalla puede mostrar.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>El acto acaba antes de empezar.</translation>
    </message>
    <message>
        <source>The event lasts {days} days; {most} are allowed. Is the end right?</source>
        <translation>El acto dura {days} días; se permiten {most}. ¿Está bien el final?</translation>
    </message>
    <message>
        <source>The id {key} stands in another line too (line {line}).</source>
        <translation>El identificador {key} está también en otra línea (línea {line}).</translation>
    </message>
    <message>
        <source>A programme has one to {most} days, not {days}.</source>
        <translation>Un programa tiene de uno a {most} días, no {days}.</translation>
    </message>
    <message>
        <source>A teaser and a hall of fame have up to {most} days each, not {days}.</source>
        <translation>El anuncio previo y el cuadro de honor duran hasta {most} días cada uno, no {days}.</translation>
    </message>
    <message>
        <source>There is no colour “{colour}”. Write one of these: {names}; or one as #2346cf.</source>
        <translation>No existe el color «{colour}». Escribe uno de estos: {names}; o uno como #2346cf.</translation>
    </message>
    <message>
        <source>There is no motif “{motif}”. Write one of these: {names}.</source>
        <translation>No existe el motivo «{motif}». Escribe uno de estos: {names}.</translation>
    </message>
    <message>
        <source>From {start} to {end} there are two programmes already. Choose other days.</source>
        <translation>Del {start} al {end} ya hay dos programas. Elige otros días.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>calendar id</source>
        <translation>UID del calendario</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>patrocinador</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>lema</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>ponente</translation>
    </message>
    <message>
        <source>notice to customers</source>
        <translation>aviso a los clientes</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>name of the slot</source>
        <translation>nombre de la opción</translation>
    </message>
    <message>
        <source>what you bring</source>
        <translation>lo que traes</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>motif</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>This event is not there any more.</source>
        <translation>Este acto ya no existe.</translation>
    </message>
    <message>
        <source>People have signed up, or were there ({count}). Cancel the event instead: then they are told.</source>
        <translation>Hay personas apuntadas o que asistieron ({count}). Mejor cancela el acto: así se les avisa.</translation>
    </message>
    <message>
        <source>Slot {number} has sign-ups ({count}), so it stays. Take them out first, or lower the number of places.</source>
        <translation>La opción {number} tiene inscripciones ({count}) y por eso se queda. Quítalas primero o reduce el número de plazas.</translation>
    </message>
    <message>
        <source>It was changed again meanwhile, so there is nothing to undo.</source>
        <translation>Entretanto ha vuelto a cambiar, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Sign-up would end after the event does. Please choose an earlier time.</source>
        <translation>La inscripción acabaría después que el acto. Elige una hora anterior.</translation>
    </message>
    <message>
        <source>An event has {most} slots at most, not {count}.</source>
        <translation>Un acto tiene como máximo {most} opciones, no {count}.</translation>
    </message>
    <message>
        <source>A slot has 1 to {most} places, or as many as come.</source>
        <translation>Una opción tiene de 1 a {most} plazas, o no tiene límite.</translation>
    </message>
    <message>
        <source>A slot has a start and an end, or neither.</source>
        <translation>Una opción tiene inicio y fin, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>Slot {number} ends before it starts.</source>
        <translation>La opción {number} acaba antes de empezar.</translation>
    </message>
    <message>
        <source>Slot {number} is at a time when the event is not on.</source>
        <translation>La opción {number} cae fuera del horario del acto.</translation>
    </message>
    <message>
        <source>An event is copied to {most} days at most, not to {count}.</source>
        <translation>Un acto se copia como máximo a {most} días, no a {count}.</translation>
    </message>
    <message>
        <source>This programme is not there any more.</source>
        <translation>Este programa ya no existe.</translation>
    </message>
    <message>
        <source>The programme has no theme yet.</source>
        <translation>El programa aún no tiene lema.</translation>
    </message>
    <message>
        <source>From {start} to {end} there is another programme already. Choose other days.</source>
        <translation>Del {start} al {end} ya hay otro programa. Elige otros días.</translation>
    </message>
    <message>
        <source>The place has no name.</source>
        <translation>El lugar no tiene nombre.</translation>
    </message>
    <message>
        <source>A place has a name of {most} characters at most.</source>
        <translation>El nombre de un lugar tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>There is a place with this name already.</source>
        <translation>Ya hay un lugar con este nombre.</translation>
    </message>
    <message>
        <source>This place is not there any more.</source>
        <translation>Este lugar ya no existe.</translation>
    </message>
    <message>
        <source>Two lines speak of the same day: “{first}” and “{second}”.</source>
        <translation>Dos líneas hablan del mismo día: «{first}» y «{second}».</translation>
    </message>
    <message>
        <source>There is no event “{event}” at that time. Take in the programme first, then its slots.</source>
        <translation>A esa hora no hay ningún acto «{event}». Importa primero el programa y después sus opciones.</translation>
    </message>
    <message>
        <source>One brings 1 to {most} portions, not {quantity}.</source>
        <translation>Se traen de 1 a {most} raciones, no {quantity}.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Línea {line}: {sentence}</translation>
    </message>
    <message>
        <source>Something went wrong that should not. The reason is in the kiosk&apos;s log.</source>
        <translation>Algo ha fallado. El motivo está en el registro del quiosco.</translation>
    </message>
    <message>
        <source>Moustache hunt {year}</source>
        <translation>Caza del bigote {year}</translation>
    </message>
    <message>
        <source>First prize</source>
        <translation>Primer premio</translation>
    </message>
    <message>
        <source>Second prize</source>
        <translation>Segundo premio</translation>
    </message>
    <message>
        <source>Third prize</source>
        <translation>Tercer premio</translation>
    </message>
    <message>
        <source>The scanner reads well.</source>
        <translation>El escáner lee bien.</translation>
    </message>
    <message>
        <source>This was the test sheet. Nothing was changed.</source>
        <translation>Era la hoja de prueba. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Ticket {ticket} goes to {name}.</source>
        <translation>El boleto {ticket} es para {name}.</translation>
    </message>
    <message>
        <source>Until then you can pick your name from the list.</source>
        <translation>Mientras tanto, puedes elegir tu nombre en la lista.</translation>
    </message>
    <message>
        <source>Use your new one, or pick your name.</source>
        <translation>Usa la nueva o elige tu nombre.</translation>
    </message>
    <message>
        <source>Keep these sheets safe: nobody else has a copy of the codes.</source>
        <translation>Guarda bien estas hojas: nadie más tiene copia de los códigos.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {sheets}</source>
        <translation>Hoja {sheet} de {sheets}</translation>
    </message>
    <message>
        <source>Batch {batch}</source>
        <translation>Lote {batch}</translation>
    </message>
    <message>
        <source>The next raffle</source>
        <translation>La próxima rifa</translation>
    </message>
    <message>
        <source>You found one! Hold it up to the screen: {site}.</source>
        <translation>¡Lo has encontrado! Acércalo a la pantalla: {site}.</translation>
    </message>
    <message>
        <source>Commitment of the draw: {commitment}</source>
        <translation>Compromiso del sorteo: {commitment}</translation>
    </message>
    <message>
        <source>The commitment of the draw will be shown on the screen ({site}), on the raffle&apos;s page, before the first ticket. Note it down: with it anyone can check the draw.</source>
        <translation>El compromiso del sorteo se mostrará en la pantalla ({site}), en la página de la rifa, antes del primer boleto. Apúntalo: con él cualquiera puede comprobar el sorteo.</translation>
    </message>
    <message>
        <source>The commitment of the draw will be shown on the raffle&apos;s page before the first ticket. Note it down.</source>
        <translation>El compromiso del sorteo se mostrará en la página de la rifa antes del primer boleto. Apúntalo.</translation>
    </message>
    <message>
        <source>One moustache, one ticket</source>
        <translation>Un bigote, un boleto</translation>
    </message>
    <message>
        <source>Bring it to the screen: {place}.</source>
        <translation>Tráelo a la pantalla: {place}.</translation>
    </message>
    <message>
        <source>Keep it safe until then. Whoever holds it up first gets the ticket.</source>
        <translation>Guárdalo bien hasta entonces. El boleto es de quien lo acerque primero.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Hold me up to the screen.</source>
        <translation>Acércame a la pantalla.</translation>
    </message>
    <message>
        <source>Does the scanner read well?</source>
        <translation>¿Lee bien el escáner?</translation>
    </message>
    <message>
        <source>Open the scanner check in the manager&apos;s pages and scan one code after the other. The screen says at once what arrived, and what to change.</source>
        <translation>Abre la prueba del escáner en las páginas de responsables y escanea un código tras otro. La pantalla dice al momento qué ha llegado y qué hay que cambiar.</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} mm</translation>
    </message>
    <message>
        <source>The smallest that should read. A camera needs it close.</source>
        <translation>El más pequeño que debería leerse. Una cámara lo necesita cerca.</translation>
    </message>
    <message>
        <source>As on the moustaches and the badges.</source>
        <translation>Como en los bigotes y las tarjetas.</translation>
    </message>
    <message>
        <source>Large: it reads from further away.</source>
        <translation>Grande: se lee desde más lejos.</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation>Pálido</translation>
    </message>
    <message>
        <source>As from a printer that runs out of ink.</source>
        <translation>Como de una impresora casi sin tinta.</translation>
    </message>
    <message>
        <source>Which keyboard?</source>
        <translation>¿Qué teclado?</translation>
    </message>
    <message>
        <source>For scanners that type like a keyboard. The letters and signs in this code lie on other keys in every country: so the screen can tell which layout the scanner is set to.</source>
        <translation>Para escáneres que teclean como un teclado. Las letras y los signos de este código están en otras teclas en cada país: así la pantalla sabe a qué teclado está ajustado el escáner.</translation>
    </message>
    <message>
        <source>The codes on this sheet win nothing: it may hang beside the screen.</source>
        <translation>Con los códigos de esta hoja no se gana nada: puede colgar junto a la pantalla.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Everybody can win once.</source>
        <translation>Cada persona puede ganar una vez.</translation>
    </message>
    <message>
        <source>One person can win more than once.</source>
        <translation>Una misma persona puede ganar más de una vez.</translation>
    </message>
    <message>
        <source>Tickets for one person, at most: {most}.</source>
        <translation>Boletos por persona, como máximo: {most}.</translation>
    </message>
    <message>
        <source>Tickets for one person on one day, at most: {most}.</source>
        <translation>Boletos por persona y día, como máximo: {most}.</translation>
    </message>
    <message>
        <source>Finds are taken: {hours}.</source>
        <translation>Se aceptan hallazgos: {hours}.</translation>
    </message>
    <message>
        <source>The draw: {when} at the earliest.</source>
        <translation>El sorteo, como pronto: {when}.</translation>
    </message>
    <message>
        <source>When the raffle has closed, the list of tickets is shown for {seconds} s before the draw.</source>
        <translation>Cerrada la rifa, la lista de boletos se muestra {seconds} s antes del sorteo.</translation>
    </message>
    <message>
        <source>Whoever wins has {minutes} min to come forward; then the prize may be drawn again.</source>
        <translation>Quien gana tiene {minutes} min para presentarse; después, el premio se puede sortear otra vez.</translation>
    </message>
    <message>
        <source>Not taking part, by the rules: {count}.</source>
        <translation>No participan, según las reglas: {count}.</translation>
    </message>
    <message>
        <source>Protocol of the draw</source>
        <translation>Acta del sorteo</translation>
    </message>
    <message>
        <source>The draw is not finished. This is how it stood when this paper was made: {when}.</source>
        <translation>El sorteo no ha terminado. Así estaba al hacer este papel: {when}.</translation>
    </message>
    <message>
        <source>This raffle was given up: {reason}</source>
        <translation>Esta rifa se abandonó: {reason}</translation>
    </message>
    <message>
        <source>Nobody&apos;s name stands here. Everybody has a pseudonym in each raffle and sees it at the screen, with their badge.</source>
        <translation>Aquí no figura ningún nombre. Cada persona tiene un seudónimo en cada rifa y lo ve en la pantalla con su tarjeta.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>People with tickets</source>
        <translation>Personas con boletos</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo transcurrió</translation>
    </message>
    <message>
        <source>Number of the raffle</source>
        <translation>Identificador de la rifa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Who was seen this year</source>
        <translation>A quién se ha visto este año</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Para responsables</translation>
    </message>
    <message>
        <source>It helps to overlook nobody. It ranks nobody, and says nothing about how well anybody works.</source>
        <translation>Ayuda a no olvidar a nadie. No clasifica a nadie ni dice nada de lo bien que trabaja cada persona.</translation>
    </message>
    <message>
        <source>The year in weeks</source>
        <translation>El año por semanas</translation>
    </message>
    <message>
        <source>Recognised in {weeks} weeks: {count} times. Whole weeks without a word: {silent}.</source>
        <translation>Reconocimientos en {weeks} semanas: {count}. Semanas enteras sin una palabra: {silent}.</translation>
    </message>
    <message>
        <source>Rings mark whole weeks without a word.</source>
        <translation>Los anillos marcan semanas enteras sin una palabra.</translation>
    </message>
    <message>
        <source>Not recognised for {weeks} weeks or more</source>
        <translation>Sin reconocimiento desde hace {weeks} semanas o más</translation>
    </message>
    <message>
        <source>Everybody was recognised in this time.</source>
        <translation>En este tiempo todos han recibido un reconocimiento.</translation>
    </message>
    <message>
        <source>{count} of {active} people.</source>
        <translation>{count} de {active} personas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Last recognised</source>
        <translation>Último reconocimiento</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Praise that nobody has answered</source>
        <translation>Elogios sin respuesta</translation>
    </message>
    <message>
        <source>Every customer&apos;s praise has its answer.</source>
        <translation>Cada elogio de un cliente tiene su respuesta.</translation>
    </message>
    <message>
        <source>It has waited</source>
        <translation>Espera desde hace</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>less than a week</source>
        <translation>menos de una semana</translation>
    </message>
    <message>
        <source>{weeks} to {until} weeks</source>
        <translation>de {weeks} a {until} semanas</translation>
    </message>
    <message>
        <source>{weeks} weeks or longer</source>
        <translation>{weeks} semanas o más</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Customer praise</source>
        <translation>Elogios de clientes</translation>
    </message>
    <message>
        <source>Awards and heroes</source>
        <translation>Premios y hazañas</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Value stories</source>
        <translation>Historias de valores</translation>
    </message>
    <message>
        <source>Joined the roster in between</source>
        <translation>Altas en la plantilla entretanto</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>One-time codes in the chain</source>
        <translation>Códigos de un solo uso en la cadena</translation>
    </message>
    <message>
        <source>SHA-256 of the rules</source>
        <translation>SHA-256 de las reglas</translation>
    </message>
    <message>
        <source>SHA-256 of the ticket list</source>
        <translation>SHA-256 de la lista de boletos</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Las reglas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Lo ofrece</translation>
    </message>
    <message>
        <source>The rules also say</source>
        <translation>Las reglas también dicen</translation>
    </message>
    <message>
        <source>Picture of “{prize}”, its SHA-256</source>
        <translation>Foto de «{prize}», su SHA-256</translation>
    </message>
    <message>
        <source>Not taking part, by the rules</source>
        <translation>No participan, según las reglas</translation>
    </message>
    <message>
        <source>What people put in</source>
        <translation>Aportaciones</translation>
    </message>
    <message>
        <source>Said in the room after the list was closed, in this order; the dice last.</source>
        <translation>Dichas en la sala tras cerrar la lista, en este orden; los dados, al final.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What was drawn</source>
        <translation>Lo sorteado</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Ronda {round}</translation>
    </message>
    <message>
        <source>Prize {number}</source>
        <translation>Premio {number}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Sorteado</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>{when}; rounds drawn by then: {rounds}</source>
        <translation>{when}; rondas sorteadas hasta entonces: {rounds}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Could not win this round</source>
        <translation>No podían ganar en esta ronda</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>No se sorteó nada.</translation>
    </message>
    <message>
        <source>Nobody has claimed these</source>
        <translation>Nadie ha reclamado estos premios</translation>
    </message>
    <message>
        <source>Secret and seal</source>
        <translation>Secreto y sello</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>It is shown when the raffle has ended.</source>
        <translation>Se muestra cuando termina la rifa.</translation>
    </message>
    <message>
        <source>It was lost and cannot be shown.</source>
        <translation>Se perdió y no se puede mostrar.</translation>
    </message>
    <message>
        <source>Seal of the record</source>
        <translation>Sello del acta digital</translation>
    </message>
    <message>
        <source>If a single sign of the record changes, the seal is another one. Keep this page, or a photo of it.</source>
        <translation>Si cambia un solo signo del acta digital, el sello es otro. Guarda esta página o una foto.</translation>
    </message>
    <message>
        <source>How anyone can check it</source>
        <translation>Cómo puede comprobarlo cualquiera</translation>
    </message>
    <message>
        <source>Ask a manager for two files, the record of this draw and the page verify_draw.html, open the page in any browser, and give it the record: it works out every winner anew, without network and without the kiosk.</source>
        <translation>Pide a un responsable dos archivos: el acta digital de este sorteo y la página verify_draw.html. Abre la página en cualquier navegador y dale el acta digital: vuelve a calcular cada ganador, sin red y sin el quiosco.</translation>
    </message>
    <message>
        <source>Compare the commitment with a photo from before the first ticket, and the seal with the one on this paper.</source>
        <translation>Compara el compromiso con una foto anterior al primer boleto, y el sello con el de este papel.</translation>
    </message>
    <message>
        <source>If all of it agrees, the winners follow from the list, from what was said in the room and from what was fixed beforehand, and nobody picked them.</source>
        <translation>Si todo coincide, los ganadores salen de la lista, de lo dicho en la sala y de lo fijado de antemano, y nadie los eligió.</translation>
    </message>
    <message>
        <source>Signed by hand</source>
        <translation>Firmas a mano</translation>
    </message>
    <message>
        <source>We were there, and it went as it stands here.</source>
        <translation>Estuvimos presentes y todo fue como consta aquí.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Second manager</source>
        <translation>Otro responsable</translation>
    </message>
    <message>
        <source>Witness from the floor</source>
        <translation>Testigo de la plantilla</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nombre y firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The list of tickets</source>
        <translation>La lista de boletos</translation>
    </message>
    <message>
        <source>The list is too long for paper. It stands in the record; its SHA-256 on the first page tells whether it is the same.</source>
        <translation>La lista es demasiado larga para el papel. Está en el acta digital; su SHA-256, en la primera página, dice si es la misma.</translation>
    </message>
    <message>
        <source>The hunt is on</source>
        <translation>Empieza la caza</translation>
    </message>
    <message>
        <source>What you can win</source>
        <translation>Qué puedes ganar</translation>
    </message>
    <message>
        <source>More prizes are on the next page.</source>
        <translation>Hay más premios en la página siguiente.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>All the rules are on the next page.</source>
        <translation>Todas las reglas están en la página siguiente.</translation>
    </message>
    <message>
        <source>Find a paper moustache and hold it up to the screen ({place}): it becomes a ticket.</source>
        <translation>Encuentra un bigote de papel y acércalo a la pantalla ({place}): se convierte en un boleto.</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>Haz una foto de esto</translation>
    </message>
    <message>
        <source>This is the commitment of the draw. It was fixed before the first ticket: whoever has kept it can check afterwards that nobody picked the winners.</source>
        <translation>Este es el compromiso del sorteo. Se fijó antes del primer boleto: quien lo guarde podrá comprobar después que nadie eligió a los ganadores.</translation>
    </message>
    <message>
        <source>Chain of {length} one-time codes</source>
        <translation>Cadena de {length} códigos de un solo uso</translation>
    </message>
    <message>
        <source>worth {worth}</source>
        <translation>valor: {worth}</translation>
    </message>
    <message>
        <source>given by {sponsor}</source>
        <translation>ofrece {sponsor}</translation>
    </message>
    <message>
        <source>The log&apos;s head</source>
        <translation>La marca del registro</translation>
    </message>
    <message>
        <source>Everything that managers, finders and draws change is written into a log, each entry chained to the one before. Keep this paper somewhere else than the kiosk: whoever has a head can tell that nothing before it was changed or taken away.</source>
        <translation>Todo lo que cambian los responsables, los hallazgos y los sorteos se escribe en un registro, y cada entrada se encadena con la anterior. Guarda este papel lejos del quiosco: quien tiene una marca puede comprobar que nada anterior a ella se ha alterado ni quitado.</translation>
    </message>
    <message>
        <source>To check it: kiosk audit verify --head {head}</source>
        <translation>Para comprobarla: kiosk audit verify --head {head}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>The days before</source>
        <translation>Los días anteriores</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Last head of the day</source>
        <translation>Última marca del día</translation>
    </message>
    <message>
        <source>There are no entries of earlier days.</source>
        <translation>No hay entradas de días anteriores.</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Hecho: {when}</translation>
    </message>
    <message>
        <source>One moment, the camera is waking up.</source>
        <translation>Un momento, la cámara se está despertando.</translation>
    </message>
    <message>
        <source>Hold the code inside the frame.</source>
        <translation>Pon el código dentro del marco.</translation>
    </message>
    <message>
        <source>About a hand&apos;s length away, flat and still.</source>
        <translation>A un palmo más o menos, plano y sin moverlo.</translation>
    </message>
    <message>
        <source>There are two codes in view. One at a time, please.</source>
        <translation>Se ven dos códigos. De uno en uno, por favor.</translation>
    </message>
    <message>
        <source>Hold the other one aside for a moment.</source>
        <translation>Aparta el otro un momento.</translation>
    </message>
    <message>
        <source>Type the letters that stand under the code, or hold it up to a hand scanner.</source>
        <translation>Escribe las letras que hay bajo el código o acércalo a un escáner de mano.</translation>
    </message>
    <message>
        <source>Noted. Scan the next one.</source>
        <translation>Anotado. Escanea el siguiente.</translation>
    </message>
    <message>
        <source>It was noted here before.</source>
        <translation>Ya estaba anotado aquí.</translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation>Tu nota está guardada.</translation>
    </message>
    <message>
        <source>Moved here from {before}.</source>
        <translation>Movido aquí desde: {before}.</translation>
    </message>
    <message>
        <source>Already found</source>
        <translation>Ya encontrado</translation>
    </message>
    <message>
        <source>It is ticket {ticket} and cannot be hidden again.</source>
        <translation>Es el boleto {ticket} y no se puede volver a esconder.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>It does not count any more. Put it aside, do not hide it.</source>
        <translation>Ya no cuenta. Apártalo, no lo escondas.</translation>
    </message>
    <message>
        <source>Its raffle is over</source>
        <translation>Su rifa ha terminado</translation>
    </message>
    <message>
        <source>It brings no ticket any more. Put it aside, do not hide it.</source>
        <translation>Ya no da boletos. Apártalo, no lo escondas.</translation>
    </message>
    <message>
        <source>We don&apos;t know this one</source>
        <translation>Este no lo conocemos</translation>
    </message>
    <message>
        <source>It was not made at this kiosk. Put it aside, do not hide it.</source>
        <translation>No se hizo en este quiosco. Apártalo, no lo escondas.</translation>
    </message>
    <message>
        <source>That code didn&apos;t read</source>
        <translation>El código no se ha leído</translation>
    </message>
    <message>
        <source>Try once more, a little further away, or type the letters.</source>
        <translation>Prueba otra vez, un poco más lejos, o teclea las letras.</translation>
    </message>
    <message>
        <source>Not a moustache</source>
        <translation>No es un bigote</translation>
    </message>
    <message>
        <source>Scan the code on one of your paper moustaches.</source>
        <translation>Escanea el código de uno de tus bigotes de papel.</translation>
    </message>
    <message>
        <source>Not hidden any more</source>
        <translation>Ya no está escondido</translation>
    </message>
    <message>
        <source>Scan it again where it belongs.</source>
        <translation>Escanéalo otra vez en su lugar.</translation>
    </message>
    <message>
        <source>It is noted here again.</source>
        <translation>Vuelve a estar anotado aquí.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Touch its place.</source>
        <translation>Toca su lugar.</translation>
    </message>
    <message>
        <source>That was not noted</source>
        <translation>No se anotó</translation>
    </message>
    <message>
        <source>Look around here: {place}.</source>
        <translation>Busca por aquí: {place}.</translation>
    </message>
    <message>
        <source>Not all are found here yet: {place}.</source>
        <translation>Aquí aún quedan por encontrar: {place}.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>Waits until {time}</source>
        <translation>Espera hasta las {time}</translation>
    </message>
    <message>
        <source>Waits until {day}, {time}</source>
        <translation>Espera hasta: {day}, {time}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Tomorrow, {time}</source>
        <translation>Mañana, {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>mañana a las {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>Escáner que teclea</translation>
    </message>
    <message>
        <source>Scanner for Encore alone</source>
        <translation>Escáner solo para Encore</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Escáner serie</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Escrito a mano</translation>
    </message>
    <message>
        <source>A moustache</source>
        <translation>Un bigote</translation>
    </message>
    <message>
        <source>A badge</source>
        <translation>Una tarjeta</translation>
    </message>
    <message>
        <source>The test sheet</source>
        <translation>La hoja de prueba</translation>
    </message>
    <message>
        <source>The keyboard text</source>
        <translation>El texto de teclado</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Mal leído</translation>
    </message>
    <message>
        <source>A part of a code</source>
        <translation>Parte de un código</translation>
    </message>
    <message>
        <source>No code of ours</source>
        <translation>No es nuestro</translation>
    </message>
    <message>
        <source>The kiosk&apos;s outbox</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>No USB stick is plugged in.</source>
        <translation>No hay ninguna memoria USB conectada.</translation>
    </message>
    <message>
        <source>Ticket {ticket} belongs to {who} now.</source>
        <translation>El boleto {ticket} es ahora de {who}.</translation>
    </message>
    <message>
        <source>This code is on none of our moustaches.</source>
        <translation>Este código no está en ninguno de nuestros bigotes.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge. Pick the name from the list.</source>
        <translation>No conocemos esta tarjeta. Elige el nombre en la lista.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not hidden yet</source>
        <translation>Sin esconder</translation>
    </message>
    <message>
        <source>Still out there</source>
        <translation>Aún escondidos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Escondido</translation>
    </message>
    <message>
        <source>Torn or thrown away</source>
        <translation>Roto o tirado</translation>
    </message>
    <message>
        <source>Its place is not safe to reach</source>
        <translation>No es seguro llegar a su lugar</translation>
    </message>
    <message>
        <source>Printed badly</source>
        <translation>Mal impreso</translation>
    </message>
    <message>
        <source>Lost before it was hidden</source>
        <translation>Se perdió antes de esconderlo</translation>
    </message>
    <message>
        <source>The sheet is lost</source>
        <translation>La hoja se ha perdido</translation>
    </message>
    <message>
        <source>The sheet was copied</source>
        <translation>La hoja se ha copiado</translation>
    </message>
    <message>
        <source>Made in batch {batch}</source>
        <translation>Hecho en el lote {batch}</translation>
    </message>
    <message>
        <source>Hidden: {place}</source>
        <translation>Escondido: {place}</translation>
    </message>
    <message>
        <source>Hidden by {who}: {place}</source>
        <translation>Escondido por {who}: {place}</translation>
    </message>
    <message>
        <source>Found: ticket {ticket}</source>
        <translation>Encontrado: boleto {ticket}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Hold up the winner&apos;s badge, please.</source>
        <translation>Acerca la tarjeta de quien ganó.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge. Pick the prize from the list.</source>
        <translation>No conocemos esta tarjeta. Elige el premio en la lista.</translation>
    </message>
    <message>
        <source>No prize waits for {who}.</source>
        <translation>Ningún premio espera a {who}.</translation>
    </message>
    <message>
        <source>This is not the winner&apos;s badge, but that of {who}.</source>
        <translation>Esta no es la tarjeta ganadora: es de {who}.</translation>
    </message>
    <message>
        <source>“{prize}” is with {who} now.</source>
        <translation>«{prize}» ya lo tiene {who}.</translation>
    </message>
    <message>
        <source>“{prize}” is kept for {who}.</source>
        <translation>«{prize}» queda guardado para {who}.</translation>
    </message>
    <message>
        <source>“{prize}” is drawn again in the next round.</source>
        <translation>«{prize}» se sortea otra vez en la próxima ronda.</translation>
    </message>
    <message>
        <source>“{raffle}” is abandoned. Its secret is in the record.</source>
        <translation>«{raffle}» está abandonada. Su secreto está en el acta.</translation>
    </message>
    <message>
        <source>“{raffle}” is abandoned.</source>
        <translation>«{raffle}» está abandonada.</translation>
    </message>
    <message>
        <source>“{raffle}” had ended already. Nothing was changed now.</source>
        <translation>«{raffle}» ya había terminado. Ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no prize yet. Name one at least.</source>
        <translation>Aún no hay premios. Pon al menos uno.</translation>
    </message>
    <message>
        <source>Prize {number} has no name yet. Name it, or remove it.</source>
        <translation>El premio {number} aún no tiene nombre. Pónselo o quítalo.</translation>
    </message>
    <message>
        <source>“{name}” is there twice and not the same. Call one of them something else, or make it one.</source>
        <translation>«{name}» está dos veces y no es igual. Cambia el nombre de uno o deja uno solo.</translation>
    </message>
    <message>
        <source>On one day nobody can get more tickets than in all. Change one of the two.</source>
        <translation>En un día no se pueden tener más boletos que en total. Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one, or let the draw come at any time.</source>
        <translation>Ese momento ya pasó. Elige otro posterior o deja el sorteo para cualquier momento.</translation>
    </message>
    <message>
        <source>Something still uses the stick. Wait a moment, then try again.</source>
        <translation>Algo sigue usando la memoria. Espera un momento y prueba otra vez.</translation>
    </message>
    <message>
        <source>This stick is not there any more.</source>
        <translation>Esta memoria ya no está.</translation>
    </message>
    <message>
        <source>The stick could not be let go. Everything on it is written; turn the kiosk off first.</source>
        <translation>No se ha podido soltar la memoria. Todo está escrito en ella; apaga antes el quiosco.</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Boleto {ticket}</translation>
    </message>
    <message>
        <source>It waits for you until {when}.</source>
        <translation>Te espera. Plazo: {when}.</translation>
    </message>
    <message>
        <source>Its time was up: {day}. Ask the organisers, today.</source>
        <translation>El plazo acabó: {day}. Pregunta a la organización, hoy mismo.</translation>
    </message>
    <message>
        <source>It is yours for good. Come when it suits you.</source>
        <translation>Ya es tuyo. Ven cuando te vaya bien.</translation>
    </message>
    <message>
        <source>It is yours since {day}.</source>
        <translation>Es tuyo. Recogido: {day}.</translation>
    </message>
    <message>
        <source>Can be claimed until {when}</source>
        <translation>Plazo para reclamarlo: {when}</translation>
    </message>
    <message>
        <source>Time was up: {day}</source>
        <translation>El plazo acabó: {day}</translation>
    </message>
    <message>
        <source>Never settled: the raffle ended before</source>
        <translation>Sin resolver: la rifa acabó antes</translation>
    </message>
    <message>
        <source>Claimed, to be handed over</source>
        <translation>Reclamado, por entregar</translation>
    </message>
    <message>
        <source>Handed over: {day}</source>
        <translation>Entregado: {day}</translation>
    </message>
    <message>
        <source>Winner not here, drawn again</source>
        <translation>No estaba, se sortea otra vez</translation>
    </message>
    <message>
        <source>Not valid: {reason}</source>
        <translation>Anulado: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Enseguida</translation>
    </message>
    <message>
        <source>After a manager&apos;s look</source>
        <translation>Tras verlo un responsable</translation>
    </message>
    <message>
        <source>With a leader&apos;s note</source>
        <translation>Con la nota de un responsable</translation>
    </message>
    <message>
        <source>Thanks are shown</source>
        <translation>Las gracias se muestran</translation>
    </message>
    <message>
        <source>Thanks may come from “a colleague”</source>
        <translation>Se pueden dar las gracias sin nombre</translation>
    </message>
    <message>
        <source>Customers&apos; praise is shown</source>
        <translation>Los elogios de clientes se muestran</translation>
    </message>
    <message>
        <source>Congratulate on years in the company</source>
        <translation>Felicitar por los años en la empresa</translation>
    </message>
    <message>
        <source>A slide stands for at least</source>
        <translation>Una página dura como mínimo</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Videos in the rotation may be heard</source>
        <translation>Los vídeos del tablón se oyen</translation>
    </message>
    <message>
        <source>Move as little as possible (after the next start)</source>
        <translation>Mínimo movimiento (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>Delete old recognitions after</source>
        <translation>Borrar los reconocimientos antiguos tras</translation>
    </message>
    <message>
        <source>Remind managers of whoever was not recognised for</source>
        <translation>Avisar de quien no tiene reconocimiento en</translation>
    </message>
    <message>
        <source>Nobody has been recognised yet. Two minutes are enough to begin.</source>
        <translation>Aún no hay reconocimientos. Con dos minutos basta para empezar.</translation>
    </message>
    <message>
        <source>Nobody has been recognised this week yet. Who deserves a good word?</source>
        <translation>Esta semana aún no hay reconocimientos. ¿Quién merece una buena palabra?</translation>
    </message>
    <message>
        <source>Last week went by without a good word on the screen. Whose turn is it?</source>
        <translation>La semana pasada acabó sin una buena palabra en la pantalla. ¿A quién le toca?</translation>
    </message>
    <message>
        <source>{count} weeks went by without a good word on the screen. Whose turn is it?</source>
        <translation>Han pasado {count} semanas sin una buena palabra en la pantalla. ¿A quién le toca?</translation>
    </message>
    <message>
        <source>One colleague has not been recognised for a while.</source>
        <translation>Hace tiempo que una persona no recibe un reconocimiento.</translation>
    </message>
    <message>
        <source>{count} colleagues have not been recognised for a while.</source>
        <translation>Hace tiempo que {count} personas no reciben un reconocimiento.</translation>
    </message>
    <message>
        <source>You took your time with that last caller, and it made their day.</source>
        <translation>Le dedicaste tiempo a tu última llamada y le alegraste el día.</translation>
    </message>
    <message>
        <source>{file} is saved ({place}). It is private: hand it over in person.</source>
        <translation>{file} está guardado ({place}). Es privado: entrégalo en mano.</translation>
    </message>
    <message>
        <source>What this screen keeps about people</source>
        <translation>Lo que esta pantalla guarda de las personas</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>Hoja de datos</translation>
    </message>
    <message>
        <source>This screen thanks people at work. It stands alone: everything is kept on the machine below the screen, and nothing is sent anywhere. This sheet was written by the screen itself, from how it is set today.</source>
        <translation>Esta pantalla da las gracias a las personas en su trabajo. Funciona sola: todo se guarda en el ordenador que hay bajo la pantalla y no se envía nada a ningún sitio. Esta hoja la ha escrito la propia pantalla según sus ajustes de hoy.</translation>
    </message>
    <message>
        <source>In figures, today</source>
        <translation>En cifras, hoy</translation>
    </message>
    <message>
        <source>People on the roster</source>
        <translation>Personas en la plantilla</translation>
    </message>
    <message>
        <source>{people}, of whom {inactive} have left</source>
        <translation>{people}, de ellas {inactive} inactivas</translation>
    </message>
    <message>
        <source>How they are shown</source>
        <translation>Cómo se muestran</translation>
    </message>
    <message>
        <source>hidden: {hidden}, initials: {initials}, first name: {first_name}, first name and photo: {photo}</source>
        <translation>no se muestran: {hidden}; iniciales: {initials}; nombre: {first_name}; nombre y foto: {photo}</translation>
    </message>
    <message>
        <source>Birthdays that may be shown</source>
        <translation>Cumpleaños que se pueden mostrar</translation>
    </message>
    <message>
        <source>Managers who may sign in</source>
        <translation>Responsables que pueden entrar</translation>
    </message>
    <message>
        <source>Recognitions</source>
        <translation>Reconocimientos</translation>
    </message>
    <message>
        <source>Raffles that are over</source>
        <translation>Rifas terminadas</translation>
    </message>
    <message>
        <source>People who were erased</source>
        <translation>Personas borradas</translation>
    </message>
    <message>
        <source>What is kept, what for, how long, and who sees it</source>
        <translation>Qué se guarda, para qué, cuánto tiempo y quién lo ve</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién lo ve</translation>
    </message>
    <message>
        <source>Until the person is erased</source>
        <translation>Hasta que se borra a la persona</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Everybody at the screen, as the person chose</source>
        <translation>Cualquiera ante la pantalla, según lo que eligió la persona</translation>
    </message>
    <message>
        <source>Nobody: it cannot be read back</source>
        <translation>Nadie: no se puede volver a leer</translation>
    </message>
    <message>
        <source>First and family name, team, language, the company&apos;s own id of the person</source>
        <translation>Nombre y apellidos, equipo, idioma e identificador de la persona en la empresa</translation>
    </message>
    <message>
        <source>So that people can be thanked, and find themselves in the list of names</source>
        <translation>Para poder dar las gracias a las personas y que se encuentren en la lista de nombres</translation>
    </message>
    <message>
        <source>Managers; everybody at the screen sees no more than the person chose</source>
        <translation>Responsables; ante la pantalla nadie ve más de lo que eligió la persona</translation>
    </message>
    <message>
        <source>The choice how to be shown, and whether the birthday is celebrated</source>
        <translation>Cómo quiere mostrarse la persona y si se celebra su cumpleaños</translation>
    </message>
    <message>
        <source>So that each person decides. A choice made at the screen is never widened by a file</source>
        <translation>Para que decida cada persona. Un archivo nunca amplía lo que se eligió en la pantalla</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>To show it beside the name, only if the person chose so</source>
        <translation>Para mostrarla junto al nombre, solo si la persona lo eligió</translation>
    </message>
    <message>
        <source>Until it is replaced, or the person is erased</source>
        <translation>Hasta que se sustituye o se borra a la persona</translation>
    </message>
    <message>
        <source>Day and month of birth, without the year; the first day in the company</source>
        <translation>Día y mes de nacimiento, sin el año; primer día en la empresa</translation>
    </message>
    <message>
        <source>To congratulate, and only those who turned it on</source>
        <translation>Para felicitar, y solo a quien lo activó</translation>
    </message>
    <message>
        <source>To congratulate: on birthdays only those who turned it on, on years in the company everybody</source>
        <translation>Para felicitar: por el cumpleaños, solo a quien lo activó; por los años en la empresa, a todos</translation>
    </message>
    <message>
        <source>A fingerprint of the badge&apos;s code, not the code</source>
        <translation>Una huella (hash) del código de la tarjeta, no el código</translation>
    </message>
    <message>
        <source>So that the screen knows whose badge is held up</source>
        <translation>Para que la pantalla sepa de quién es la tarjeta que se acerca</translation>
    </message>
    <message>
        <source>Recognitions: who is honoured, the words, pictures, videos, handwriting</source>
        <translation>Reconocimientos: a quién se dirigen, textos, imágenes, vídeos y escritura a mano</translation>
    </message>
    <message>
        <source>So that good work is seen</source>
        <translation>Para que se vea el buen trabajo</translation>
    </message>
    <message>
        <source>As long as they are shown, and then {months} months; then they are deleted by themselves</source>
        <translation>Mientras se muestran y {months} meses más; después se borran solos</translation>
    </message>
    <message>
        <source>Until a manager deletes them</source>
        <translation>Hasta que un responsable los borra</translation>
    </message>
    <message>
        <source>Everybody at the screen, each person as they chose</source>
        <translation>Cualquiera ante la pantalla, cada persona según lo que eligió</translation>
    </message>
    <message>
        <source>Who said thanks, their own words where a manager changed them, the reason of a refusal</source>
        <translation>Quién dio las gracias, sus propias palabras si un responsable las cambió y el motivo de un rechazo</translation>
    </message>
    <message>
        <source>So that senders see what became of their thanks, and managers can ask</source>
        <translation>Para que quien da las gracias vea qué fue de ellas y los responsables puedan preguntar</translation>
    </message>
    <message>
        <source>The sender with their badge, and managers; the name at the screen as the sender chose</source>
        <translation>Quien las dio, con su tarjeta, y los responsables; en la pantalla, el nombre según lo que eligió</translation>
    </message>
    <message>
        <source>How often and when a recognition was shown last</source>
        <translation>Cuántas veces se mostró un reconocimiento y cuándo fue la última</translation>
    </message>
    <message>
        <source>So that everybody gets their turn</source>
        <translation>Para que a todos les llegue su turno</translation>
    </message>
    <message>
        <source>As long as the recognition</source>
        <translation>Tanto como el reconocimiento</translation>
    </message>
    <message>
        <source>Who has not been recognised for {weeks} weeks or more</source>
        <translation>Quién no ha recibido un reconocimiento desde hace {weeks} semanas o más</translation>
    </message>
    <message>
        <source>So that managers overlook nobody. There is no ranking of people anywhere</source>
        <translation>Para que los responsables no olviden a nadie. No hay ninguna clasificación de personas</translation>
    </message>
    <message>
        <source>It is not kept, but counted when it is looked at</source>
        <translation>No se guarda: se cuenta en el momento de mirarlo</translation>
    </message>
    <message>
        <source>Tickets of the raffle, under a made-up name for each person and raffle</source>
        <translation>Boletos de la rifa, con un seudónimo por persona y rifa</translation>
    </message>
    <message>
        <source>So that anybody can check that the draw was fair</source>
        <translation>Para que cualquiera pueda comprobar que el sorteo fue limpio</translation>
    </message>
    <message>
        <source>For good, for the draw must stay verifiable. What links it to the person goes when they are erased. Names that somebody wrote into the rules, contributions or reasons of a draw stay</source>
        <translation>Siempre, porque el sorteo debe poder comprobarse. Lo que los une a la persona desaparece al borrarla. Los nombres que alguien escribió en las reglas, aportaciones o motivos de un sorteo se quedan</translation>
    </message>
    <message>
        <source>The person with their badge; winners are announced as they chose</source>
        <translation>La persona, con su tarjeta; los ganadores se anuncian según lo que eligieron</translation>
    </message>
    <message>
        <source>Places in events, what somebody brings, and at which events their badge was scanned</source>
        <translation>Plazas en los actos, lo que trae cada persona y en qué actos se escaneó su tarjeta</translation>
    </message>
    <message>
        <source>So that everybody knows who comes and who brings what</source>
        <translation>Para que se sepa quién viene y quién trae qué</translation>
    </message>
    <message>
        <source>Until {months} months after the event; then they are deleted by themselves</source>
        <translation>Hasta {months} meses después del acto; luego se borran solas</translation>
    </message>
    <message>
        <source>Everybody, each person as they chose; names and who came: managers</source>
        <translation>Todos, cada persona según eligió; nombres y asistencia: los responsables</translation>
    </message>
    <message>
        <source>Of managers: a fingerprint of the passphrase, and how often it was wrong</source>
        <translation>De los responsables: una huella (hash) de la contraseña y cuántas veces se escribió mal</translation>
    </message>
    <message>
        <source>So that only managers change anything</source>
        <translation>Para que solo los responsables cambien algo</translation>
    </message>
    <message>
        <source>Until they may not sign in any more</source>
        <translation>Hasta que dejan de poder entrar</translation>
    </message>
    <message>
        <source>A log of what managers did and of every draw: numbers of people, never names or texts</source>
        <translation>Un registro de lo que hicieron los responsables y de cada sorteo: números de personas, nunca nombres ni textos</translation>
    </message>
    <message>
        <source>So that nothing can be changed unseen</source>
        <translation>Para que nada se pueda alterar sin que se note</translation>
    </message>
    <message>
        <source>For good; the number of an erased person belongs to nobody any more</source>
        <translation>Siempre; el número de una persona borrada ya no es de nadie</translation>
    </message>
    <message>
        <source>Managers, and whoever checks the log</source>
        <translation>Responsables y quien comprueba el registro</translation>
    </message>
    <message>
        <source>How many scans failed on a day; not whose, and not what</source>
        <translation>Cuántas lecturas fallaron en un día; ni de quién ni de qué</translation>
    </message>
    <message>
        <source>So that a broken scanner is noticed</source>
        <translation>Para notar si un escáner está averiado</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>Pictures of the camera: none are kept</source>
        <translation>Imágenes de la cámara: no se guarda ninguna</translation>
    </message>
    <message>
        <source>To read a code that is held up to it</source>
        <translation>Para leer un código que se le acerca</translation>
    </message>
    <message>
        <source>The camera is switched off</source>
        <translation>La cámara está apagada</translation>
    </message>
    <message>
        <source>A moment; it is on only while somebody wants to scan</source>
        <translation>Un instante; solo está encendida mientras alguien quiere escanear</translation>
    </message>
    <message>
        <source>A moment; it looks for codes all the time</source>
        <translation>Un instante; busca códigos todo el tiempo</translation>
    </message>
    <message>
        <source>Files that were taken in or refused; papers about single people in the outbox</source>
        <translation>Archivos importados o rechazados; papeles sobre una persona en la carpeta de salida</translation>
    </message>
    <message>
        <source>So that a mistake in a file can be found</source>
        <translation>Para poder encontrar un error en un archivo</translation>
    </message>
    <message>
        <source>Whoever looks after the machine</source>
        <translation>Quien se ocupa del ordenador</translation>
    </message>
    <message>
        <source>Backups of everything on this sheet</source>
        <translation>Copias de seguridad de todo lo que dice esta hoja</translation>
    </message>
    <message>
        <source>So that nothing is lost with a broken machine</source>
        <translation>Para no perder nada si el ordenador se avería</translation>
    </message>
    <message>
        <source>{days} days, then they are deleted; the newest one stays. Whoever was erased is erased again when a backup is put back, before anybody sees it</source>
        <translation>{days} días y luego se borran; la más reciente se queda. Al restaurar una copia se borra de nuevo a quien ya se había borrado, antes de que nadie lo vea</translation>
    </message>
    <message>
        <source>Technical logs, about the program and not about people</source>
        <translation>Registros técnicos, sobre el programa y no sobre personas</translation>
    </message>
    <message>
        <source>So that faults can be found</source>
        <translation>Para poder encontrar fallos</translation>
    </message>
    <message>
        <source>Until newer lines take their place</source>
        <translation>Hasta que líneas más nuevas ocupan su lugar</translation>
    </message>
    <message>
        <source>What every person can do</source>
        <translation>Lo que puede hacer cada persona</translation>
    </message>
    <message>
        <source>Choose at the screen, with the badge, how to be shown: hidden, by initials, by first name, with a photo. It holds on every screen within a minute, and never changes the chance to win.</source>
        <translation>Elegir en la pantalla, con la tarjeta, cómo mostrarse: no mostrarse, con iniciales, con el nombre o con foto. Vale en todas las pantallas en menos de un minuto y nunca cambia las posibilidades de ganar.</translation>
    </message>
    <message>
        <source>Get everything that is kept about them, with pictures and videos: a manager saves it on a stick, on the page of the person.</source>
        <translation>Recibir todo lo que se guarda de ella, con imágenes y vídeos: un responsable lo guarda en una memoria desde la página de la persona.</translation>
    </message>
    <message>
        <source>Have something corrected, or taken off the screen: any manager can do it at once.</source>
        <translation>Pedir que algo se corrija o se quite de la pantalla: cualquier responsable puede hacerlo al momento.</translation>
    </message>
    <message>
        <source>Be erased: with their photo, badge, recognitions and the link to their tickets. Their name also leaves what was written about others, the files that were taken in, and the search. Only their number stays, and is never given to anybody else.</source>
        <translation>Pedir que se la borre: con su foto, su tarjeta, sus reconocimientos y el vínculo con sus boletos. Su nombre desaparece también de lo escrito sobre otras personas, de los archivos importados y de la búsqueda. Solo queda su número, que nunca se da a nadie más.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Lo que no hace</translation>
    </message>
    <message>
        <source>It does not measure anybody&apos;s work, and ranks nobody. Thanks are counted for all together.</source>
        <translation>No mide el trabajo de nadie ni clasifica a nadie. Las gracias se cuentan para todos en conjunto.</translation>
    </message>
    <message>
        <source>It uses no network, sends nothing, and has no account anywhere.</source>
        <translation>No usa la red, no envía nada y no tiene cuenta en ningún sitio.</translation>
    </message>
    <message>
        <source>It does not recognise faces or voices, and records neither.</source>
        <translation>No reconoce caras ni voces, ni las graba.</translation>
    </message>
    <message>
        <source>How it is set</source>
        <translation>Cómo está ajustada</translation>
    </message>
    <message>
        <source>Thanks are read by a manager before they are shown.</source>
        <translation>Un responsable lee las gracias antes de que se muestren.</translation>
    </message>
    <message>
        <source>Thanks are shown at once; a manager can hide them with one touch.</source>
        <translation>Las gracias se muestran enseguida; un responsable puede ocultarlas con un toque.</translation>
    </message>
    <message>
        <source>Thanks may come from “a colleague”, without a name.</source>
        <translation>Las gracias pueden venir de «alguien del equipo», sin nombre.</translation>
    </message>
    <message>
        <source>Thanks carry the name of whoever says them.</source>
        <translation>Las gracias llevan el nombre de quien las da.</translation>
    </message>
    <message>
        <source>A customer&apos;s praise is shown when a leader has written a note to it.</source>
        <translation>El elogio de un cliente se muestra cuando un responsable le ha escrito una nota.</translation>
    </message>
    <message>
        <source>A customer&apos;s praise is shown at once.</source>
        <translation>El elogio de un cliente se muestra enseguida.</translation>
    </message>
    <message>
        <source>For the company to fill in</source>
        <translation>A rellenar por la empresa</translation>
    </message>
    <message>
        <source>The screen cannot know this. Whoever runs it writes it down here.</source>
        <translation>La pantalla no puede saber esto. Quien la gestiona lo escribe aquí.</translation>
    </message>
    <message>
        <source>Responsible for the data</source>
        <translation>Responsable del tratamiento de los datos</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Questions and requests go to</source>
        <translation>Preguntas y solicitudes a</translation>
    </message>
    <message>
        <source>Agreed with the works council on</source>
        <translation>Acordado con el comité de empresa el</translation>
    </message>
    <message>
        <source>This cannot be the time: something was stored here on {day} already.</source>
        <translation>Esta no puede ser la hora: aquí ya se guardó algo el {day}.</translation>
    </message>
    <message>
        <source>This can hardly be the time: the last thing stored here is of {day}.</source>
        <translation>Es difícil que sea esta la hora: lo último que se guardó aquí es del {day}.</translation>
    </message>
    <message>
        <source>The clock was set at {time}, while the kiosk ran.</source>
        <translation>El reloj se cambió a las {time}, con el quiosco en marcha.</translation>
    </message>
    <message>
        <source>The computer is set to {system}. Only the kiosk&apos;s own zone counts here.</source>
        <translation>El ordenador está en {system}. Aquí solo cuenta la zona del propio quiosco.</translation>
    </message>
    <message>
        <source>No time server puts this clock right. Compare it with your phone now and then.</source>
        <translation>Ningún servidor de hora ajusta este reloj. Compáralo con tu móvil de vez en cuando.</translation>
    </message>
    <message>
        <source>Please set the computer&apos;s date and time right, and look here again. Until then the programme may be wrong, and the footer tells the date instead of it.</source>
        <translation>Pon bien la fecha y la hora del ordenador y vuelve a mirar aquí. Hasta entonces el programa puede estar mal, y el pie muestra la fecha en su lugar.</translation>
    </message>
    <message>
        <source>If this happens after every power cut, the small battery in the computer is empty: it costs little, and somebody of IT can change it.</source>
        <translation>Si pasa después de cada corte de luz, la pila del ordenador está agotada: cuesta poco y alguien de informática puede cambiarla.</translation>
    </message>
    <message>
        <source>This kiosk thinks it is {now}. That cannot be right: see “Device time”.</source>
        <translation>Este quiosco cree que es: {now}. No puede ser: mira «Hora del quiosco».</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Sweet</source>
        <translation>Dulce</translation>
    </message>
    <message>
        <source>Savoury</source>
        <translation>Salado</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetariano</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegano</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Bebidas</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Desayuno</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Outing</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Skip-level meeting</source>
        <translation>Reunión con dirección</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Ceremonia</translation>
    </message>
    <message>
        <source>This was changed just now.</source>
        <translation>Esto acaba de cambiar.</translation>
    </message>
    <message>
        <source>Go back and see what there is to sign up for.</source>
        <translation>Vuelve atrás y mira a qué te puedes apuntar.</translation>
    </message>
    <message>
        <source>You are not on the list of people.</source>
        <translation>No estás en la lista de personas.</translation>
    </message>
    <message>
        <source>A manager can put you there.</source>
        <translation>Un responsable puede añadirte.</translation>
    </message>
    <message>
        <source>Counted. The next badge.</source>
        <translation>Ya cuenta. La siguiente tarjeta.</translation>
    </message>
    <message>
        <source>Was counted before.</source>
        <translation>Ya estaba en la lista.</translation>
    </message>
    <message>
        <source>Not on the list any more.</source>
        <translation>Ya no está en la lista.</translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Este acto está cancelado.</translation>
    </message>
    <message>
        <source>Nobody is counted here.</source>
        <translation>Aquí no se cuenta a nadie.</translation>
    </message>
    <message>
        <source>An old badge</source>
        <translation>Tarjeta antigua</translation>
    </message>
    <message>
        <source>There is a newer one. Or pick the name.</source>
        <translation>Hay una más nueva. O elige el nombre.</translation>
    </message>
    <message>
        <source>We don&apos;t know this badge</source>
        <translation>No conocemos esta tarjeta</translation>
    </message>
    <message>
        <source>Pick the name instead.</source>
        <translation>Elige el nombre.</translation>
    </message>
    <message>
        <source>Not a badge</source>
        <translation>No es una tarjeta</translation>
    </message>
    <message>
        <source>Scan the code on a badge.</source>
        <translation>Escanea el código de una tarjeta.</translation>
    </message>
    <message>
        <source>You are in.</source>
        <translation>Contamos contigo.</translation>
    </message>
    <message>
        <source>You are number {place} on the waiting list.</source>
        <translation>Estás en la lista de espera con el n.º {place}.</translation>
    </message>
    <message>
        <source>When you move up, this screen tells you at your next badge scan.</source>
        <translation>Cuando tengas plaza, esta pantalla te lo dirá al acercar tu tarjeta.</translation>
    </message>
    <message>
        <source>You have given this back.</source>
        <translation>Ya te habías desapuntado.</translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation>Esto ya ha terminado.</translation>
    </message>
    <message>
        <source>Signing up is over.</source>
        <translation>La inscripción ha terminado.</translation>
    </message>
    <message>
        <source>A manager can still put you on the list.</source>
        <translation>Un responsable aún puede ponerte en la lista.</translation>
    </message>
    <message>
        <source>Here teams sign up.</source>
        <translation>Aquí se apuntan equipos.</translation>
    </message>
    <message>
        <source>Your team is not known. A manager can help.</source>
        <translation>No sabemos tu equipo. Un responsable puede ayudarte.</translation>
    </message>
    <message>
        <source>What do you bring?</source>
        <translation>¿Qué traes?</translation>
    </message>
    <message>
        <source>You are in already.</source>
        <translation>Ya contamos contigo.</translation>
    </message>
    <message>
        <source>You have a place here already.</source>
        <translation>Aquí ya tienes una plaza.</translation>
    </message>
    <message>
        <source>It is one for each. Give that one back, then take another.</source>
        <translation>Es una por persona. Deja esa y luego elige otra.</translation>
    </message>
    <message>
        <source>Here everybody brings something.</source>
        <translation>Aquí todos traen algo.</translation>
    </message>
    <message>
        <source>There is nothing on the list that one could bring.</source>
        <translation>En la lista no hay nada que se pueda traer.</translation>
    </message>
    <message>
        <source>It is on the list: {item}.</source>
        <translation>Está en la lista: {item}.</translation>
    </message>
    <message>
        <source>Your team is in.</source>
        <translation>Contamos con tu equipo.</translation>
    </message>
    <message>
        <source>You are on the waiting list: number {place}.</source>
        <translation>Ya estás en la lista de espera: n.º {place}.</translation>
    </message>
    <message>
        <source>You have given it back.</source>
        <translation>Te has desapuntado.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s.</source>
        <translation>Esto es de otra persona.</translation>
    </message>
    <message>
        <source>Hold up the badge of whoever signed up.</source>
        <translation>Acerca la tarjeta de quien se apuntó.</translation>
    </message>
    <message>
        <source>It is too late to give it back here.</source>
        <translation>Ya es tarde para desapuntarte aquí.</translation>
    </message>
    <message>
        <source>Please tell a manager, who can still do it.</source>
        <translation>Díselo a un responsable: aún puede hacerlo.</translation>
    </message>
    <message>
        <source>First give back your place.</source>
        <translation>Primero deja tu plaza.</translation>
    </message>
    <message>
        <source>Here everybody who has a place brings something.</source>
        <translation>Aquí quien tiene plaza trae algo.</translation>
    </message>
    <message>
        <source>Somebody who waited has it now.</source>
        <translation>Ahora es de alguien que esperaba.</translation>
    </message>
    <message>
        <source>Good to see you, {name}.</source>
        <translation>Qué bueno verte, {name}.</translation>
    </message>
    <message>
        <source>You are counted already, {name}.</source>
        <translation>Ya lo anotamos antes, {name}.</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>Aún no ha empezado.</translation>
    </message>
    <message>
        <source>Badges count from a quarter of an hour before it begins.</source>
        <translation>Las tarjetas cuentan desde un cuarto de hora antes.</translation>
    </message>
    <message>
        <source>Good to see you.</source>
        <translation>Qué bueno verte.</translation>
    </message>
    <message>
        <source>You are counted already.</source>
        <translation>Ya lo anotamos antes.</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Tarta</translation>
    </message>
    <message>
        <source>Salad</source>
        <translation>Ensalada</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruta</translation>
    </message>
    <message>
        <source>Bread and spreads</source>
        <translation>Pan y para untar</translation>
    </message>
    <message>
        <source>Cheese</source>
        <translation>Queso</translation>
    </message>
    <message>
        <source>Something warm</source>
        <translation>Algo caliente</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation>Sopa</translation>
    </message>
    <message>
        <source>Crisps and snacks</source>
        <translation>Patatas y aperitivos</translation>
    </message>
    <message>
        <source>Biscuits</source>
        <translation>Galletas</translation>
    </message>
    <message>
        <source>Cold drinks</source>
        <translation>Bebidas frías</translation>
    </message>
    <message>
        <source>Coffee and tea</source>
        <translation>Café y té</translation>
    </message>
    <message>
        <source>Plates and cups</source>
        <translation>Platos y vasos</translation>
    </message>
    <message>
        <source>Our week</source>
        <translation>Nuestra semana</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Brought to you by {sponsor}</source>
        <translation>Ofrece {sponsor}</translation>
    </message>
    <message>
        <source>Sign up at the screen: {place}</source>
        <translation>Apúntate en la pantalla: {place}</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Aún nada previsto</translation>
    </message>
    <message>
        <source>The week goes on</source>
        <translation>La semana continúa</translation>
    </message>
    <message>
        <source>Hold your phone&apos;s camera here: the event goes into your calendar, without network.</source>
        <translation>Acerca aquí la cámara del móvil: el acto pasa a tu calendario, sin conexión.</translation>
    </message>
    <message>
        <source>With {speaker}</source>
        <translation>Con {speaker}</translation>
    </message>
    <message>
        <source>Who has signed up</source>
        <translation>Quién se ha apuntado</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién ha venido</translation>
    </message>
    <message>
        <source>Who takes the calls</source>
        <translation>Quién atiende las llamadas</translation>
    </message>
    <message>
        <source>Who brings what</source>
        <translation>Quién trae qué</translation>
    </message>
    <message>
        <source>For the organiser</source>
        <translation>Para la organización</translation>
    </message>
    <message>
        <source>Full names stand here: take this paper along, and throw it away safely afterwards.</source>
        <translation>Aquí figuran nombres completos: lleva este papel contigo y destrúyelo después de forma segura.</translation>
    </message>
    <message>
        <source>{taken} of {capacity}</source>
        <translation>{taken} de {capacity}</translation>
    </message>
    <message>
        <source>{taken} so far</source>
        <translation>{taken} hasta ahora</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Aún nadie.</translation>
    </message>
    <message>
        <source>There is nothing to sign up for here.</source>
        <translation>Aquí no hay nada a lo que apuntarse.</translation>
    </message>
    <message>
        <source>Waiting list, in this order</source>
        <translation>Lista de espera, en este orden</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Aún falta</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Trae</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Raciones</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>(no longer known)</source>
        <translation>(ya no consta)</translation>
    </message>
    <message>
        <source>Whoever else comes</source>
        <translation>Quien venga además</translation>
    </message>
    <message>
        <source>A word to our customers</source>
        <translation>Unas palabras para nuestros clientes</translation>
    </message>
</context>
</TS>
