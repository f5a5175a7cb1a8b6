<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Cli</name>
    <message>
        <source>shows and changes the accounts cards are sent with</source>
        <translation>zeigt und ändert die Konten, über die Karten gesendet werden</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>Account “%1” is there.</source>
        <translation>Das Konto „%1“ ist angelegt.</translation>
    </message>
    <message>
        <source>Account “%1” works.</source>
        <translation>Das Konto „%1“ funktioniert.</translation>
    </message>
    <message>
        <source>Account “%1” is removed.</source>
        <translation>Das Konto „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Thanksmith: make a thank-you card and send it.</source>
        <translation>Thanksmith: eine Dankeskarte gestalten und senden.</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>keep all state in DIR (or set THANKSMITH_DATA_DIR)</source>
        <translation>alle Daten in DIR halten (oder THANKSMITH_DATA_DIR setzen)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>zeigt diese Hilfe</translation>
    </message>
    <message>
        <source>“thanksmith VERB --help” shows what a verb can be told.</source>
        <translation>„thanksmith VERB --help“ zeigt, was man einem Verb mitgeben kann.</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>%1: good</source>
        <translation>%1: gut</translation>
    </message>
    <message>
        <source>%1: it has no description or no licence.</source>
        <translation>%1: Beschreibung oder Lizenz fehlt.</translation>
    </message>
    <message>
        <source>The contact sheet is a .png file.</source>
        <translation>Der Kontaktbogen ist eine .png-Datei.</translation>
    </message>
    <message>
        <source>shows, finds and exports the cards that were sent</source>
        <translation>zeigt, findet und exportiert gesendete Karten</translation>
    </message>
    <message>
        <source>%1: the export is .csv or .json.</source>
        <translation>%1: Der Export ist .csv oder .json.</translation>
    </message>
    <message>
        <source>makes a card and saves it</source>
        <translation>macht eine Karte und speichert sie</translation>
    </message>
    <message>
        <source>shows, sends and settles what is not sent yet</source>
        <translation>zeigt, sendet und klärt, was noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>draws cards into files</source>
        <translation>zeichnet Karten in Dateien</translation>
    </message>
    <message>
        <source>Several cards go into a folder or into one PDF.</source>
        <translation>Mehrere Karten gehen in einen Ordner oder in eine PDF-Datei.</translation>
    </message>
    <message>
        <source>%1: the message does not fit on this card; shorten it or take a larger paper.</source>
        <translation>%1: Die Nachricht passt nicht auf diese Karte; kürzen oder ein größeres Papier nehmen.</translation>
    </message>
    <message>
        <source>puts a card into the outbox, and sends it with --wait</source>
        <translation>legt eine Karte in den Ausgang, mit --wait wird sie gesendet</translation>
    </message>
    <message>
        <source>In the outbox; “thanksmith outbox run” or the open window sends it.</source>
        <translation>Im Ausgang; „thanksmith outbox run“ oder das offene Fenster sendet sie.</translation>
    </message>
    <message>
        <source>sets cards on sheets to print and cut</source>
        <translation>setzt Karten auf Bogen zum Drucken und Schneiden</translation>
    </message>
    <message numerus="yes">
        <source>%n cards written</source>
        <translation>
            <numerusform>%n Karte geschrieben</numerusform>
            <numerusform>%n Karten geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards erased</source>
        <translation>
            <numerusform>%n Karte gelöscht</numerusform>
            <numerusform>%n Karten gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a verb nor a card; “thanksmith --help” shows the verbs.</source>
        <translation>„%1“ ist weder ein Befehl noch eine Karte; „thanksmith --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>“%1” is not a format; use svg, png, jpg or pdf.</source>
        <translation>„%1“ ist kein Format; möglich sind svg, png, jpg und pdf.</translation>
    </message>
    <message>
        <source>“%1” is not a sheet; use a4, letter or a3.</source>
        <translation>„%1“ ist kein Bogen; möglich sind a4, letter und a3.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; “thanksmith --help” shows what works without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; „thanksmith --help“ zeigt, was ohne geht.</translation>
    </message>
    <message>
        <source>reads a list of people and shows who is in it</source>
        <translation>liest eine Liste von Menschen und zeigt, wer darin steht</translation>
    </message>
    <message>
        <source>FILE is CSV in UTF-8 (comma, semicolon or tab; the first line has the columns&apos; titles, one of them
“name” or “first name”) or vCards (2.1, 3.0, 4.0).
</source>
        <translation>FILE ist CSV in UTF-8 (Komma, Semikolon oder Tabulator; die erste Zeile hat die Spaltentitel, einer davon
„Name“ oder „Vorname“) oder vCards (2.1, 3.0, 4.0).
</translation>
    </message>
    <message>
        <source>of PNG and JPEG, 10 to 2400; 300 without it and --width</source>
        <translation>von PNG und JPEG, 10 bis 2400; 300, wenn weder dies noch --width angegeben ist</translation>
    </message>
    <message>
        <source>for a print shop: ground and picture go on for 3 mm beyond the cut</source>
        <translation>für die Druckerei: Grund und Bild reichen 3 mm über den Schnitt hinaus</translation>
    </message>
    <message>
        <source>with bleed, and marks where to cut</source>
        <translation>mit Anschnitt und mit Marken, wo geschnitten wird</translation>
    </message>
    <message>
        <source>%1: words stand closer than 4 mm to the edge, where the cut may touch them; shorten them or take another layout.</source>
        <translation>%1: Worte stehen näher als 4 mm am Rand, wo der Schnitt sie treffen kann; kürzere Worte oder eine andere Anordnung helfen.</translation>
    </message>
    <message>
        <source>of each card; a single card fills its sheet where it is not given</source>
        <translation>von jeder Karte; ohne Angabe füllt eine einzelne Karte ihren Bogen</translation>
    </message>
    <message>
        <source>cards edge to edge: four A6 on an A4 instead of two</source>
        <translation>Karten Kante an Kante: vier A6 auf einem A4 statt zwei</translation>
    </message>
    <message>
        <source>with marks where to cut</source>
        <translation>mit Marken, wo geschnitten wird</translation>
    </message>
    <message>
        <source>The first of each is taken where none is named, skin stays as drawn. “thanksmith gallery list” shows the illustrations, “thanksmith palettes list” your own palettes as well.</source>
        <translation>Wo nichts genannt ist, gilt das jeweils erste; Haut bleibt wie gezeichnet. „thanksmith gallery list“ zeigt die Bilder, „thanksmith palettes list“ auch die eigenen Paletten.</translation>
    </message>
    <message>
        <source>shows the palettes and keeps your own</source>
        <translation>zeigt die Paletten und bewahrt eigene auf</translation>
    </message>
    <message>
        <source>“show” prints an own palette as a file that “add” takes, on this machine or another one.</source>
        <translation>„show“ gibt eine Palette als Datei aus, die „add“ annimmt, auf diesem Rechner oder einem anderen.</translation>
    </message>
    <message>
        <source>%1: good, drawn by %2</source>
        <translation>%1: gut, gezeichnet von %2</translation>
    </message>
    <message>
        <source>  %1: only librsvg draws it right</source>
        <translation>  %1: richtig nur mit librsvg</translation>
    </message>
    <message>
        <source>  %1: drawn</source>
        <translation>  %1: gezeichnet</translation>
    </message>
    <message>
        <source>  %1: written out</source>
        <translation>  %1: ausgeschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures have no description or no licence.</source>
        <translation>
            <numerusform>%n Bild hat keine Beschreibung oder keine Lizenz.</numerusform>
            <numerusform>%n Bilder haben keine Beschreibung oder keine Lizenz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported.</source>
        <translation>
            <numerusform>%n Bild importiert.</numerusform>
            <numerusform>%n Bilder importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>shows, finds, checks and imports illustrations</source>
        <translation>zeigt, findet, prüft und importiert Bilder</translation>
    </message>
    <message>
        <source>makes one card for each person of a list</source>
        <translation>macht eine Karte für jeden Menschen einer Liste</translation>
    </message>
    <message>
        <source>The card&apos;s words may have placeholders: {name}, {first name} or any title of the list&apos;s columns;
{nick|first name} takes the first that has a value, %1 ends in words of its own,
{{ is a brace. A card without a recipient names the person.
Where a value is missing nothing is made; --skip-missing leaves those people out (exit 3).
OUT.pdf gets all cards as pages, DIR a file for each person, named like the person.
</source>
        <translation>In den Worten der Karte können Platzhalter stehen: {Name}, {Vorname} oder jeder Spaltentitel der Liste;
{Spitzname|Vorname} nimmt das erste, das einen Wert hat, %1 endet mit eigenen Worten,
{{ ist eine Klammer. Eine Karte ohne Empfänger nennt den Menschen.
Wo ein Wert fehlt, wird nichts gemacht; --skip-missing lässt diese Menschen aus (Ende mit 3).
OUT.pdf bekommt alle Karten als Seiten, DIR eine Datei je Mensch, benannt wie der Mensch.
</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n cards are made.</source>
        <translation>
            <numerusform>Angehalten; %n Karte ist fertig.</numerusform>
            <numerusform>Angehalten; %n Karten sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no installed font has these characters, they are left out: %2</source>
        <translation>%1: Keine installierte Schrift hat diese Zeichen, sie fehlen auf der Karte: %2</translation>
    </message>
    <message>
        <source>%1 for %2: </source>
        <translation>%1 für %2: </translation>
    </message>
    <message>
        <source>In the outbox; “thanksmith outbox run” or the open window sends it from %1 on.</source>
        <translation>Im Ausgang; „thanksmith outbox run“ oder das offene Fenster verschickt sie ab %1.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>nobody this system trusts has signed it</source>
        <translation>niemand, dem dieses System vertraut, hat es unterschrieben</translation>
    </message>
    <message>
        <source>it is signed only by itself</source>
        <translation>es ist nur von sich selbst unterschrieben</translation>
    </message>
    <message>
        <source>it was issued for another server</source>
        <translation>es gilt für einen anderen Server</translation>
    </message>
    <message>
        <source>it has expired or is not yet valid</source>
        <translation>es ist abgelaufen oder noch nicht gültig</translation>
    </message>
    <message>
        <source>it does not pass the checks</source>
        <translation>es besteht die Prüfung nicht</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>path segments</source>
        <translation>Pfadstücke</translation>
    </message>
    <message>
        <source>repeated shapes</source>
        <translation>wiederholte Formen</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>crossing edges</source>
        <translation>sich kreuzende Kanten</translation>
    </message>
    <message>
        <source>layers of paint</source>
        <translation>Farbschichten</translation>
    </message>
    <message>
        <source>%1: something went wrong (%2).</source>
        <translation>%1: Etwas ist schiefgegangen (%2).</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>wird erneut versucht</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>delivery unclear</source>
        <translation>Zustellung unklar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: this is not an ordinary file; choose another one.</source>
        <translation>%1: Das ist keine gewöhnliche Datei; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read (%3); check its permissions.</source>
        <translation>%1: Die Datei lässt sich nicht lesen (%3); bitte ihre Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1: the file is larger than the %3 allowed.</source>
        <translation>%1: Die Datei ist größer als die erlaubten %3.</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8; save it as UTF-8 and try again.</source>
        <translation>%1: Der Text ist kein UTF-8; bitte als UTF-8 speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: the file cannot be written (%3); choose another place or check its permissions.</source>
        <translation>%1: Die Datei lässt sich nicht schreiben (%3); bitte einen anderen Ort wählen oder die Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1: the disk is full; nothing was changed. Make room and try again.</source>
        <translation>%1: Der Datenträger ist voll; nichts wurde geändert. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: this folder cannot be made or written; choose another one.</source>
        <translation>%1: Dieser Ordner lässt sich nicht anlegen oder beschreiben; bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1: broken at %2 (%3); the file is damaged or not a card.</source>
        <translation>%1: Fehler bei %2 (%3); die Datei ist beschädigt oder keine Karte.</translation>
    </message>
    <message>
        <source>%1: this is not a Thanksmith file.</source>
        <translation>%1: Das ist keine Datei von Thanksmith.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing; the file is damaged.</source>
        <translation>%1: „%2“ fehlt; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: “%2” has the wrong kind of value; the file is damaged.</source>
        <translation>%1: „%2“ hat einen Wert der falschen Art; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: “%2” is longer than the %3 allowed.</source>
        <translation>%1: „%2“ ist länger als die erlaubten %3.</translation>
    </message>
    <message>
        <source>A part of Thanksmith is missing: “%1” (%3). Please reinstall the program.</source>
        <translation>Ein Teil von Thanksmith fehlt: „%1“ (%3). Bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <source>%1: this is not a Thanksmith card.</source>
        <translation>%1: Das ist keine Karte von Thanksmith.</translation>
    </message>
    <message>
        <source>%1: this card was made by a newer Thanksmith (format %3, this one reads up to %4); please update.</source>
        <translation>%1: Diese Karte stammt von einem neueren Thanksmith (Format %3, dieses liest bis %4); bitte aktualisieren.</translation>
    </message>
    <message>
        <source>%1: “%2” has a value this program does not know: “%3”.</source>
        <translation>%1: „%2“ hat einen Wert, den dieses Programm nicht kennt: „%3“.</translation>
    </message>
    <message>
        <source>%1: “%2” contains characters that are not text; the file is damaged.</source>
        <translation>%1: „%2“ enthält Zeichen, die kein Text sind; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: there is no paper “%3”.</source>
        <translation>%1: Ein Papier „%3“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: there is no layout “%3”.</source>
        <translation>%1: Einen Aufbau „%3“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: there is no palette “%3”.</source>
        <translation>%1: Farben namens „%3“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: there is no type style “%3”.</source>
        <translation>%1: Eine Schrift „%3“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no illustration “%1”; “thanksmith gallery list” shows them all.</source>
        <translation>Ein Bild „%1“ gibt es nicht; „thanksmith gallery list“ zeigt alle.</translation>
    </message>
    <message>
        <source>%1: this is not an SVG picture.</source>
        <translation>%1: Das ist kein SVG-Bild.</translation>
    </message>
    <message>
        <source>%1: the picture&apos;s text is not UTF-8; save it as UTF-8 and try again.</source>
        <translation>%1: Der Text des Bildes ist kein UTF-8; bitte als UTF-8 speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: broken at %2; the file is damaged (%3).</source>
        <translation>%1: Fehler bei %2; die Datei ist beschädigt (%3).</translation>
    </message>
    <message>
        <source>%1: larger than the %3 a picture may have.</source>
        <translation>%1: größer als die %3, die ein Bild haben darf.</translation>
    </message>
    <message>
        <source>%1: refused at %2: it has a DOCTYPE or entities, which may hide harm. Save it as plain SVG.</source>
        <translation>%1: abgelehnt bei %2: DOCTYPE oder Entities können Schaden verbergen. Bitte als einfaches SVG speichern.</translation>
    </message>
    <message>
        <source>%1: refused at %2: it contains a script (%3). Save it as plain SVG.</source>
        <translation>%1: abgelehnt bei %2: enthält ein Skript (%3). Bitte als einfaches SVG speichern.</translation>
    </message>
    <message>
        <source>%1: refused at %2: it refers to something outside the file (%3). Embed or remove it.</source>
        <translation>%1: abgelehnt bei %2: verweist auf etwas außerhalb der Datei (%3). Bitte einbetten oder entfernen.</translation>
    </message>
    <message>
        <source>%1: refused at %2: its parts are nested more than %4 deep (%3). Simplify it.</source>
        <translation>%1: abgelehnt bei %2: mehr als %4-fach verschachtelt (%3). Bitte vereinfachen.</translation>
    </message>
    <message>
        <source>%1: refused at %2: it has more than %4 %3. Simplify it.</source>
        <translation>%1: abgelehnt bei %2: mehr als %4 %3. Bitte vereinfachen.</translation>
    </message>
    <message>
        <source>%1: refused at %2: the value %4 of “%3” is far beyond what a picture needs.</source>
        <translation>%1: abgelehnt bei %2: Der Wert %4 von „%3“ ist weit jenseits dessen, was ein Bild braucht.</translation>
    </message>
    <message>
        <source>%1: refused at %2: “%3” has the value “%4”, which cannot be read.</source>
        <translation>%1: abgelehnt bei %2: „%3“ hat den Wert „%4“, der sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>%1: refused at %2: it uses “%3”, which cannot be drawn here. Turn it into plain paths and try again.</source>
        <translation>%1: abgelehnt bei %2: „%3“ lässt sich hier nicht zeichnen. Bitte in einfache Pfade umwandeln und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: “%3” is not a format this program knows; use svg, png, jpg or pdf.</source>
        <translation>%1: Das Format „%3“ kennt dieses Programm nicht; möglich sind svg, png, jpg und pdf.</translation>
    </message>
    <message>
        <source>The card could not be drawn (%3).</source>
        <translation>Die Karte ließ sich nicht zeichnen (%3).</translation>
    </message>
    <message>
        <source>A card of %3 mm does not fit on a sheet of %4 mm; choose a larger sheet.</source>
        <translation>Eine Karte von %3 mm passt nicht auf einen Bogen von %4 mm; bitte einen größeren Bogen wählen.</translation>
    </message>
    <message>
        <source>This system has no keychain that can be used now; the password is asked for in each session.</source>
        <translation>Dieses System hat gerade keinen Schlüsselbund; das Passwort wird bei jedem Start erfragt.</translation>
    </message>
    <message>
        <source>The keychain was not opened (%3); unlock it and try again.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet (%3); bitte entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: the database is damaged (%3).</source>
        <translation>%1: Die Datenbank ist beschädigt (%3).</translation>
    </message>
    <message>
        <source>%1: the database is damaged. It was set aside unchanged as %3; a new one begins at the next start.</source>
        <translation>%1: Die Datenbank ist beschädigt. Sie wurde unverändert als %3 beiseitegelegt; beim nächsten Start beginnt eine neue.</translation>
    </message>
    <message>
        <source>%1: the database was made by a newer Thanksmith (%3, this one knows %4); please update.</source>
        <translation>%1: Die Datenbank stammt von einem neueren Thanksmith (%3, dieses kennt %4); bitte aktualisieren.</translation>
    </message>
    <message>
        <source>%1: the database cannot be opened (%3); check the folder&apos;s permissions.</source>
        <translation>%1: Die Datenbank lässt sich nicht öffnen (%3); bitte die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>%1: the database could not be brought up to date (step %3: %4).</source>
        <translation>%1: Die Datenbank ließ sich nicht auf den neuen Stand bringen (Schritt %3: %4).</translation>
    </message>
    <message>
        <source>%1: the database is in use by another program; try again in a moment.</source>
        <translation>%1: Ein anderes Programm benutzt die Datenbank; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1: the database cannot be written; check the permissions of file and folder.</source>
        <translation>%1: Die Datenbank lässt sich nicht schreiben; bitte die Rechte von Datei und Ordner prüfen.</translation>
    </message>
    <message>
        <source>%1: the database refused (%3).</source>
        <translation>%1: Die Datenbank hat abgelehnt (%3).</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>“%1”: an address cannot contain line breaks.</source>
        <translation>„%1“: Eine Adresse enthält keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>%1: the list of accounts is damaged. It was set aside unchanged as %3; please set the accounts up again.</source>
        <translation>%1: Die Liste der Konten ist beschädigt. Sie wurde unverändert als %3 beiseitegelegt; bitte die Konten neu einrichten.</translation>
    </message>
    <message>
        <source>There is no account “%1”; “thanksmith accounts list” shows them.</source>
        <translation>Ein Konto „%1“ gibt es nicht; „thanksmith accounts list“ zeigt alle.</translation>
    </message>
    <message>
        <source>There is no kind of account “%1”; “thanksmith accounts kinds” shows them.</source>
        <translation>Eine Kontoart „%1“ gibt es nicht; „thanksmith accounts kinds“ zeigt alle.</translation>
    </message>
    <message>
        <source>%1: an account of kind “%3” has no “%2”; “thanksmith accounts kinds” shows the names.</source>
        <translation>%1: Ein Konto der Art „%3“ hat kein „%2“; „thanksmith accounts kinds“ zeigt die Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an account.</source>
        <translation>„%1“ kann kein Name eines Kontos sein.</translation>
    </message>
    <message>
        <source>There is already an account “%1”; choose another name.</source>
        <translation>Ein Konto „%1“ gibt es schon; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing.</source>
        <translation>%1: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>%1: “%3” is not a valid value for “%2”.</source>
        <translation>%1: „%3“ ist kein gültiger Wert für „%2“.</translation>
    </message>
    <message>
        <source>%1: without encryption mail is sent to this machine only, not to %3; choose TLS or STARTTLS.</source>
        <translation>%1: Ohne Verschlüsselung wird nur an diesen Rechner gesendet, nicht an %3; bitte TLS oder STARTTLS wählen.</translation>
    </message>
    <message>
        <source>The card has no recipient; add one.</source>
        <translation>Es fehlt, an wen die Karte geht; bitte angeben.</translation>
    </message>
    <message>
        <source>“%1”: the message does not fit on the card; shorten it or take a larger paper.</source>
        <translation>„%1“: Die Nachricht passt nicht auf die Karte; kürzen oder ein größeres Papier nehmen.</translation>
    </message>
    <message>
        <source>“%1”: no installed font can write %3; use other characters.</source>
        <translation>„%1“: Keine installierte Schrift kann %3 schreiben; bitte andere Zeichen nehmen.</translation>
    </message>
    <message>
        <source>“%2” contains characters that do not belong there, such as a line break.</source>
        <translation>„%2“ enthält Zeichen, die nicht hineingehören, etwa einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>“%1”: the card could not be drawn for sending.</source>
        <translation>„%1“: Die Karte ließ sich zum Senden nicht zeichnen.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Das Senden wurde angehalten.</translation>
    </message>
    <message>
        <source>It was not sent, because the step could not be noted down first; it will be tried again.</source>
        <translation>Nicht gesendet, weil der Schritt vorher nicht festgehalten werden konnte; wird erneut versucht.</translation>
    </message>
    <message>
        <source>What was kept for sending is damaged; make the card again.</source>
        <translation>Das zum Senden Aufbewahrte ist beschädigt; bitte die Karte neu machen.</translation>
    </message>
    <message>
        <source>%1: there is no such folder; make it or change the account.</source>
        <translation>%1: Diesen Ordner gibt es nicht; bitte anlegen oder das Konto ändern.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be written; check its permissions or change the account.</source>
        <translation>%1: Der Ordner lässt sich nicht beschreiben; bitte seine Rechte prüfen oder das Konto ändern.</translation>
    </message>
    <message>
        <source>%1: the disk is full; make room, it will be tried again.</source>
        <translation>%1: Der Datenträger ist voll; bitte Platz schaffen, dann wird es erneut versucht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%3); it will be tried again.</source>
        <translation>%1 ist nicht zu erreichen (%3); wird erneut versucht.</translation>
    </message>
    <message>
        <source>There is no server %1, or no network; check the name. It will be tried again.</source>
        <translation>Es gibt keinen Server %1 oder kein Netz; bitte den Namen prüfen. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 does not answer at this port; check port and encryption. It will be tried again.</source>
        <translation>%1 antwortet nicht an diesem Port; bitte Port und Verschlüsselung prüfen. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 ended the connection; nothing has arrived. It will be tried again.</source>
        <translation>%1 hat die Verbindung beendet; nichts ist angekommen. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 did not answer in time; nothing has arrived. It will be tried again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet; nichts ist angekommen. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 does not take it now (%3 %4); it will be tried again.</source>
        <translation>%1 nimmt sie gerade nicht an (%3 %4); wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 answers in a way no mail server does; check server and port.</source>
        <translation>%1 antwortet nicht wie ein E-Mail-Server; bitte Server und Port prüfen.</translation>
    </message>
    <message>
        <source>%1: somebody tampered with the connection before it was secure; nothing was sent.</source>
        <translation>%1: Jemand hat sich in die Verbindung gemischt, bevor sie sicher war; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS); nothing was sent. Try TLS, or ask who runs it.</source>
        <translation>%1 bietet keine Verschlüsselung (STARTTLS); nichts wurde gesendet. Bitte TLS versuchen oder beim Betreiber fragen.</translation>
    </message>
    <message>
        <source>%1: no secure connection could be made (%3); check port and encryption.</source>
        <translation>%1: Es kam keine sichere Verbindung zustande (%3); bitte Port und Verschlüsselung prüfen.</translation>
    </message>
    <message>
        <source>%1: the file holds no certificate that can be read; choose another one.</source>
        <translation>%1: In der Datei steht kein lesbares Zertifikat; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>The certificate of %4 cannot be trusted: %3. Nothing was sent.</source>
        <translation>Dem Zertifikat von %4 ist nicht zu trauen: %3. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 wants a password, and none is known; give it and try again.</source>
        <translation>%1 verlangt ein Passwort, und es ist keines bekannt; bitte angeben und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 does not accept user and password (%3 %4); check both.</source>
        <translation>%1 nimmt Benutzername und Passwort nicht an (%3 %4); bitte beides prüfen.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in that Thanksmith knows (%3).</source>
        <translation>%1 bietet keine Anmeldung, die Thanksmith kennt (%3).</translation>
    </message>
    <message>
        <source>%1 may not send there (%3 %4); check the sender&apos;s address.</source>
        <translation>%1 darf dort nicht senden (%3 %4); bitte die Absenderadresse prüfen.</translation>
    </message>
    <message>
        <source>%1 was refused (%3 %4); check the address.</source>
        <translation>%1 wurde abgelehnt (%3 %4); bitte die Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 refused the mail (%3 %4).</source>
        <translation>%1 hat die E-Mail abgelehnt (%3 %4).</translation>
    </message>
    <message>
        <source>The mail has %3, %1 takes %4 at most; send the card without the PDF.</source>
        <translation>Die E-Mail hat %3, %1 nimmt höchstens %4 an; bitte die Karte ohne PDF senden.</translation>
    </message>
    <message>
        <source>%1: this address needs a server that takes such letters, and this one does not.</source>
        <translation>%1: Diese Adresse braucht einen Server, der solche Zeichen annimmt; dieser tut es nicht.</translation>
    </message>
    <message>
        <source>The account “%1” was removed; add it again or send the card another way.</source>
        <translation>Das Konto „%1“ wurde entfernt; bitte wieder anlegen oder die Karte anders senden.</translation>
    </message>
    <message>
        <source>The account “%1” is now of another kind; send the card again.</source>
        <translation>Das Konto „%1“ ist jetzt von anderer Art; bitte die Karte erneut senden.</translation>
    </message>
    <message>
        <source>This version of Thanksmith cannot send by “%1”.</source>
        <translation>Diese Version von Thanksmith kann nicht über „%1“ senden.</translation>
    </message>
    <message>
        <source>“%1” wants a password, and none is known; give it and try again.</source>
        <translation>„%1“ verlangt ein Passwort, und es ist keines bekannt; bitte angeben und erneut versuchen.</translation>
    </message>
    <message>
        <source>What was kept for sending has changed on the disk and was not sent; make the card again.</source>
        <translation>Das zum Senden Aufbewahrte hat sich auf dem Datenträger verändert und wurde nicht gesendet; bitte die Karte neu machen.</translation>
    </message>
    <message>
        <source>This card is already in the outbox.</source>
        <translation>Diese Karte ist schon im Ausgang.</translation>
    </message>
    <message>
        <source>The program ended while the card was being sent to %1: it may have arrived. Ask before sending it again.</source>
        <translation>Das Programm endete, während die Karte an %1 gesendet wurde: Sie ist vielleicht angekommen. Bitte nachfragen, bevor sie erneut gesendet wird.</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the permissions of the folder.</source>
        <translation>%1 lässt sich nicht schreiben; bitte die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>There is no card “%1” in the outbox; “thanksmith outbox list” shows them.</source>
        <translation>Eine Karte „%1“ ist nicht im Ausgang; „thanksmith outbox list“ zeigt alle.</translation>
    </message>
    <message>
        <source>That is not possible now; the state of the card is: %3.</source>
        <translation>Das geht jetzt nicht; der Stand der Karte: %3.</translation>
    </message>
    <message>
        <source>It was tried many times without success and will not be tried again. The last reason: %3</source>
        <translation>Viele Versuche ohne Erfolg, es wird nicht weiter versucht. Der letzte Grund: %3</translation>
    </message>
    <message>
        <source>There is no card “%1” in the history; “thanksmith history list” shows them.</source>
        <translation>Eine Karte „%1“ ist nicht im Verlauf; „thanksmith history list“ zeigt alle.</translation>
    </message>
    <message>
        <source>An address is needed: whose cards are to be erased?</source>
        <translation>Es fehlt die Adresse, deren Karten gelöscht werden sollen.</translation>
    </message>
    <message>
        <source>The print service of this system does not answer (%3); start it and try again.</source>
        <translation>Der Druckdienst dieses Systems antwortet nicht (%3); bitte starten und erneut versuchen.</translation>
    </message>
    <message>
        <source>No printer is set up on this system; add one, or print into a PDF file.</source>
        <translation>Auf diesem System ist kein Drucker eingerichtet; bitte einen hinzufügen oder als PDF speichern.</translation>
    </message>
    <message>
        <source>There is no printer “%1” any more; choose another one.</source>
        <translation>Den Drucker „%1“ gibt es nicht mehr; bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>The printer “%1” does not take the job (%3).</source>
        <translation>Der Drucker „%1“ nimmt den Auftrag nicht an (%3).</translation>
    </message>
    <message>
        <source>%1: “%3” is not a number from %4 to %5.</source>
        <translation>%1: „%3“ ist keine Zahl von %4 bis %5.</translation>
    </message>
    <message>
        <source>%1: “%2” marks words that are not there, or in a way this program does not know; the file is damaged.</source>
        <translation>%1: „%2“ hebt Wörter hervor, die es nicht gibt, oder auf eine Weise, die dieses Programm nicht kennt; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: %3 stretches of the message are emphasised, more than the %4 allowed.</source>
        <translation>%1: In der Nachricht sind %3 Stellen hervorgehoben, mehr als die erlaubten %4.</translation>
    </message>
    <message>
        <source>%1: not UTF-8 at %2; save the list as “CSV UTF-8” and try again.</source>
        <translation>%1: kein UTF-8 in %2; die Liste als „CSV UTF-8“ speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1: not a text at %2; choose a CSV or vCard file.</source>
        <translation>%1: kein Text in %2; eine CSV- oder vCard-Datei wählen.</translation>
    </message>
    <message>
        <source>%1: there is nobody in this list.</source>
        <translation>%1: In dieser Liste steht niemand.</translation>
    </message>
    <message>
        <source>%1: no column is about names; begin the first line with a title such as “name” or “first name”.</source>
        <translation>%1: Keine Spalte handelt von Namen; in die erste Zeile gehört ein Titel wie „Name“ oder „Vorname“.</translation>
    </message>
    <message>
        <source>%1: two columns are called “%3” (%2); give one of them another title.</source>
        <translation>%1: Zwei Spalten heißen „%3“ (%2); eine davon braucht einen anderen Titel.</translation>
    </message>
    <message>
        <source>%1: a cell without a column&apos;s title above it at %2; give that column a title.</source>
        <translation>%1: eine Zelle ohne Spaltentitel darüber in %2; dieser Spalte einen Titel geben.</translation>
    </message>
    <message>
        <source>%1: %3 cells instead of %4 at %2; a separator is missing or too many, or a cell with one lacks its quotes.</source>
        <translation>%1: %3 statt %4 Zellen in %2; ein Trennzeichen fehlt oder ist zu viel, oder einer Zelle mit Trennzeichen fehlen die Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1: a quote in the middle of a cell at %2; put the whole cell into quotes and double those inside.</source>
        <translation>%1: ein Anführungszeichen mitten in einer Zelle in %2; die ganze Zelle in Anführungszeichen setzen und die inneren verdoppeln.</translation>
    </message>
    <message>
        <source>%1: text after a closing quote at %2; double the quotes inside a cell.</source>
        <translation>%1: Text nach einem schließenden Anführungszeichen in %2; Anführungszeichen in einer Zelle verdoppeln.</translation>
    </message>
    <message>
        <source>%1: the quote at %2 is never closed.</source>
        <translation>%1: Das Anführungszeichen in %2 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>%1: too long at %2 (%3 characters, at most %4).</source>
        <translation>%1: zu lang in %2 (%3 Zeichen, höchstens %4).</translation>
    </message>
    <message>
        <source>%1: too many %3 at %2 (at most %4); split the list.</source>
        <translation>%1: zu viele %3 in %2 (höchstens %4); die Liste teilen.</translation>
    </message>
    <message>
        <source>%1: characters that are not text at %2, or a line break in a name; take them out.</source>
        <translation>%1: Zeichen, die kein Text sind, in %2, oder ein Zeilenumbruch in einem Namen; sie müssen heraus.</translation>
    </message>
    <message>
        <source>%1: this is no line of a vCard at %2; the file is damaged.</source>
        <translation>%1: keine Zeile einer vCard in %2; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: the vCard at %2 has no end; the file is cut off.</source>
        <translation>%1: Die vCard in %2 hat kein Ende; die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>%1: a vCard within a vCard at %2; export the contacts one after another.</source>
        <translation>%1: eine vCard in einer vCard in %2; die Kontakte nacheinander exportieren.</translation>
    </message>
    <message>
        <source>%1: a line outside of any vCard at %2; the file is damaged.</source>
        <translation>%1: eine Zeile außerhalb einer vCard in %2; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: vCard version “%3” at %2 is unknown; export as vCard 3.0 or 4.0.</source>
        <translation>%1: Die vCard-Version „%3“ in %2 ist unbekannt; als vCard 3.0 oder 4.0 exportieren.</translation>
    </message>
    <message>
        <source>%1: “%3” at %2 cannot be read; export the contacts in UTF-8.</source>
        <translation>%1: „%3“ in %2 ist nicht lesbar; die Kontakte in UTF-8 exportieren.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>The picture would have %3 × %4 pixels; it can have 200 million at most, 32767 on a side. Choose a lower resolution.</source>
        <translation>Das Bild hätte %3 × %4 Pixel; möglich sind höchstens 200 Millionen, 32767 je Seite. Eine geringere Auflösung hilft.</translation>
    </message>
    <message>
        <source>%1: the picture could not be drawn (%3).</source>
        <translation>%1: Das Bild ließ sich nicht zeichnen (%3).</translation>
    </message>
    <message>
        <source>%1: refused: drawing it takes longer than %3 seconds. Simplify it.</source>
        <translation>%1: abgelehnt: Das Zeichnen dauert länger als %3 Sekunden. Das Bild bitte vereinfachen.</translation>
    </message>
    <message>
        <source>%1: refused: drawing it takes more than %3 of memory. Simplify it.</source>
        <translation>%1: abgelehnt: Das Zeichnen braucht mehr als %3 Speicher. Das Bild bitte vereinfachen.</translation>
    </message>
    <message>
        <source>%1: refused: the drawing library failed on it. Save it anew as plain SVG.</source>
        <translation>%1: abgelehnt: Die Zeichenbibliothek ist daran gescheitert. Das Bild bitte neu als einfaches SVG speichern.</translation>
    </message>
    <message>
        <source>%1: there is no skin tone “%3”; “thanksmith new --help” names them, or update the program.</source>
        <translation>%1: es gibt keinen Hautton „%3“; „thanksmith new --help“ nennt sie, sonst hilft eine neuere Version.</translation>
    </message>
    <message>
        <source>There is no palette “%1”; “thanksmith palettes list” shows them all.</source>
        <translation>Es gibt keine eigene Palette „%1“; „thanksmith palettes list“ zeigt alle.</translation>
    </message>
    <message>
        <source>%1: this is not a Thanksmith palette.</source>
        <translation>%1: das ist keine Thanksmith-Palette.</translation>
    </message>
    <message>
        <source>%1: this palette was made by a newer Thanksmith (format %3, this one reads up to %4); please update.</source>
        <translation>%1: diese Palette stammt aus einem neueren Thanksmith (Format %3, dieses liest bis %4); bitte aktualisieren.</translation>
    </message>
    <message>
        <source>%1: “%2” is “%3”; write a colour as # and six digits, such as #B83F1C.</source>
        <translation>%1: „%2“ ist „%3“; eine Farbe wird als # und sechs Ziffern geschrieben, etwa #B83F1C.</translation>
    </message>
    <message>
        <source>%1: “%2” colours “%3”, which no picture has; remove that line.</source>
        <translation>%1: „%2“ färbt „%3“, das kein Bild hat; die Zeile bitte entfernen.</translation>
    </message>
    <message>
        <source>%1: “%2” has to be one line of 1 to %3 characters without blanks at its ends.</source>
        <translation>%1: „%2“ muss eine Zeile von 1 bis %3 Zeichen sein, ohne Leerzeichen an den Enden.</translation>
    </message>
    <message>
        <source>%1: “%3” cannot name a palette of one&apos;s own; such a name is own/ and letters a to z, digits and hyphens.</source>
        <translation>%1: „%3“ kann keine eigene Palette bezeichnen; solche Namen sind own/ und Buchstaben a bis z, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>filter steps</source>
        <translation>Filterschritte</translation>
    </message>
    <message>
        <source>pixels of embedded images</source>
        <translation>Pixel eingebetteter Bilder</translation>
    </message>
    <message>
        <source>There is no collection “%1” any more.</source>
        <translation>Die Sammlung „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1: pictures are being imported already; try again when that is done.</source>
        <translation>%1: Es werden bereits Bilder hinzugefügt; danach bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: this is not a pack of pictures, or it is damaged.</source>
        <translation>%1: Das ist keine Bildersammlung, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: the pack is damaged at “%2” (%3); get it again.</source>
        <translation>%1: Die Bildersammlung ist bei „%2“ beschädigt (%3); bitte neu beschaffen.</translation>
    </message>
    <message>
        <source>%1: refused: the name “%2” in the pack %3. Make the pack anew.</source>
        <translation>%1: abgelehnt: Der Name „%2“ in der Bildersammlung %3. Die Sammlung bitte neu packen.</translation>
    </message>
    <message>
        <source>%1: refused: “%2” in the pack is a link or a device, not a file.</source>
        <translation>%1: abgelehnt: „%2“ in der Bildersammlung ist ein Verweis oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>%1: refused: “%2” is in the pack more than once. Make the pack anew.</source>
        <translation>%1: abgelehnt: „%2“ ist in der Bildersammlung mehrfach enthalten. Die Sammlung bitte neu packen.</translation>
    </message>
    <message>
        <source>%1: refused: the pack holds more than %3 files. Split it.</source>
        <translation>%1: abgelehnt: Die Bildersammlung enthält mehr als %3 Dateien. Bitte aufteilen.</translation>
    </message>
    <message>
        <source>%1: refused: the pack holds more than %3. Split it.</source>
        <translation>%1: abgelehnt: Die Bildersammlung enthält mehr als %3. Bitte aufteilen.</translation>
    </message>
    <message>
        <source>%1: refused: “%2” grows to more than %3 times its size when unpacked, as no picture does.</source>
        <translation>%1: abgelehnt: „%2“ wächst beim Entpacken auf mehr als das %3-fache, wie es kein Bild tut.</translation>
    </message>
    <message>
        <source>%1: refused: “%2” in the pack is encrypted. Make the pack without a password.</source>
        <translation>%1: abgelehnt: „%2“ in der Bildersammlung ist verschlüsselt. Die Sammlung bitte ohne Passwort packen.</translation>
    </message>
    <message>
        <source>%1: refused: “%2” is packed in a way this program does not know; use plain zip.</source>
        <translation>%1: abgelehnt: „%2“ ist auf unbekannte Weise gepackt; bitte einfaches Zip verwenden.</translation>
    </message>
    <message>
        <source>%1: this is no pack of pictures: it has no pack.json that says so.</source>
        <translation>%1: Das ist keine Bildersammlung: Es fehlt eine pack.json, die das sagt.</translation>
    </message>
    <message>
        <source>%1: the pack&apos;s pack.json has no proper “%2”; tell whoever made it.</source>
        <translation>%1: In der pack.json der Bildersammlung fehlt „%2“ oder ist fehlerhaft; bitte dort melden, woher sie stammt.</translation>
    </message>
    <message>
        <source>%1: this pack was made for a newer Thanksmith (format %3, this one reads %4); please update.</source>
        <translation>%1: Diese Bildersammlung ist für ein neueres Thanksmith (Format %3, dieses liest %4); bitte aktualisieren.</translation>
    </message>
    <message>
        <source>%1: refused: the pack calls itself “%3”, as one that the program brings along.</source>
        <translation>%1: abgelehnt: Die Bildersammlung nennt sich „%3“ wie eine, die das Programm mitbringt.</translation>
    </message>
    <message>
        <source>%1: there are no SVG pictures in it.</source>
        <translation>%1: Darin sind keine SVG-Bilder.</translation>
    </message>
    <message>
        <source>%1: it holds more than %3 pictures; import its folders one by one.</source>
        <translation>%1: enthält mehr als %3 Bilder; die Ordner darin bitte einzeln hinzufügen.</translation>
    </message>
    <message>
        <source>leads out of its folder</source>
        <translation>führt aus ihrem Ordner hinaus</translation>
    </message>
    <message>
        <source>has a backslash</source>
        <translation>enthält einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>has characters that are not text</source>
        <translation>enthält Zeichen, die kein Text sind</translation>
    </message>
    <message>
        <source>%1: in “%2” a “{” is not closed; close it with “}”, or write “{{” for a brace.</source>
        <translation>%1: Im Text „%2“ ist eine „{“ nicht geschlossen; mit „}“ schließen, oder „{{“ für eine Klammer schreiben.</translation>
    </message>
    <message>
        <source>%1: in “%2” there is nothing between “{” and “}”; write a column&apos;s title there.</source>
        <translation>%1: Im Text „%2“ steht nichts zwischen „{“ und „}“; dort gehört ein Spaltentitel hin.</translation>
    </message>
    <message>
        <source>%1: the list has no column for %3; it has: %4.</source>
        <translation>%1: Die Liste hat keine Spalte für %3; sie hat: %4.</translation>
    </message>
    <message>
        <source>%1: there is no value for %3; complete the list, or give it a fallback such as {nick|first name}.</source>
        <translation>%1: Für %3 gibt es keinen Wert; die Liste ergänzen oder einen Ersatz angeben wie {Spitzname|Vorname}.</translation>
    </message>
    <message>
        <source>%1: the value for %3 has a line break, but “%2” is one line.</source>
        <translation>%1: Der Wert für %3 hat einen Zeilenumbruch, aber „%2“ ist eine Zeile.</translation>
    </message>
    <message>
        <source>%1: “%2” gets longer than the %3 characters allowed.</source>
        <translation>%1: „%2“ wird länger als die erlaubten %3 Zeichen.</translation>
    </message>
    <message>
        <source>%1: values are missing for %3 of %4 people, first %6 for %5; nothing was made. Complete the list, give a fallback such as {nick|first name}, or leave them out (--skip-missing).</source>
        <translation>%1: Für %3 von %4 Menschen fehlen Werte, zuerst %6 für %5; nichts wurde gemacht. Die Liste ergänzen, einen Ersatz angeben wie {Spitzname|Vorname}, oder sie auslassen (--skip-missing).</translation>
    </message>
    <message>
        <source>%1: the words do not fit on this card; shorten them or take a larger paper.</source>
        <translation>%1: Die Worte passen nicht auf diese Karte; kürzen oder ein größeres Papier nehmen.</translation>
    </message>
    <message>
        <source>%1: no installed font can write %3; use other characters.</source>
        <translation>%1: Keine installierte Schrift kann %3 schreiben; andere Zeichen verwenden.</translation>
    </message>
    <message>
        <source>%1: cancelled; nothing was written.</source>
        <translation>%1: abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Gruß</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>“%1” is not an address a card can be sent to.</source>
        <translation>„%1“ ist keine Adresse, an die eine Karte gesendet werden kann.</translation>
    </message>
    <message>
        <source>%1 got everything but did not confirm it: it may have arrived. Ask before sending it again.</source>
        <translation>%1 hat alles erhalten, aber nicht bestätigt: Es kann angekommen sein. Vor erneutem Senden bitte nachfragen.</translation>
    </message>
    <message>
        <source>%1: this is not the address of such a webhook; copy it whole, from https:// to its end.</source>
        <translation>%1: Das ist nicht die Adresse eines solchen Webhooks; bitte ganz kopieren, von https:// bis zum Ende.</translation>
    </message>
    <message>
        <source>The service of “%1” has no search for places and people.</source>
        <translation>Der Dienst von „%1“ hat keine Suche nach Orten und Personen.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a ticket; it stands in the ticket&apos;s address, like 1234.</source>
        <translation>„%1“ ist keine Ticketnummer; sie steht in der Adresse des Tickets, etwa 1234.</translation>
    </message>
    <message>
        <source>“%1”: the card has %3, this way takes %4 at most; choose a plainer picture or another way.</source>
        <translation>„%1“: Die Karte hat %3, dieser Weg nimmt höchstens %4; ein schlichteres Bild oder ein anderer Weg hilft.</translation>
    </message>
    <message>
        <source>%1 would be spoken to without encryption; nothing was sent. Use https.</source>
        <translation>%1 würde unverschlüsselt angesprochen; nichts wurde gesendet. Bitte https verwenden.</translation>
    </message>
    <message>
        <source>%1 does not answer as this service does; nothing has arrived. Check the address.</source>
        <translation>%1 antwortet nicht wie dieser Dienst; nichts ist angekommen. Bitte die Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 got the card, but its answer cannot be read: it may have arrived. Look there before sending it again.</source>
        <translation>%1 hat die Karte erhalten, aber die Antwort ist nicht lesbar: Sie kann angekommen sein. Vor erneutem Senden bitte dort nachsehen.</translation>
    </message>
    <message>
        <source>%1 asks to wait (%3 %4); it will be tried again.</source>
        <translation>%1 bittet zu warten (%3 %4); es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 is out of order now (%3 %4); it will be tried again.</source>
        <translation>%1 ist gerade gestört (%3 %4); es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 reported a fault after it got the card (%3 %4): it may have arrived. Look there before sending it again.</source>
        <translation>%1 hat einen Fehler gemeldet, nachdem die Karte dort war (%3 %4): Sie kann angekommen sein. Vor erneutem Senden bitte dort nachsehen.</translation>
    </message>
    <message>
        <source>%1 does not accept the access token (%3 %4); enter a new one.</source>
        <translation>%1 nimmt das Zugriffstoken nicht an (%3 %4); bitte ein neues eingeben.</translation>
    </message>
    <message>
        <source>%1: the access token lacks a right (%3); add it there and enter the new token.</source>
        <translation>%1: Dem Zugriffstoken fehlt ein Recht (%3); bitte dort ergänzen und das neue Token eingeben.</translation>
    </message>
    <message>
        <source>%1 does not know this webhook, or no longer (%3 %4); make one there and enter its address.</source>
        <translation>%1 kennt diesen Webhook nicht oder nicht mehr (%3 %4); bitte dort einen anlegen und seine Adresse eingeben.</translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that (%3 %4); ask who runs it.</source>
        <translation>%1 erlaubt diesem Konto das nicht (%3 %4); bitte beim Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>“%1” is not there, or not open to this account (%3); check it.</source>
        <translation>„%1“ gibt es dort nicht, oder dieses Konto darf nicht hinein (%3); bitte prüfen.</translation>
    </message>
    <message>
        <source>“%1” is closed there and takes nothing more (%3).</source>
        <translation>„%1“ ist dort geschlossen und nimmt nichts mehr an (%3).</translation>
    </message>
    <message>
        <source>The account may not write in “%1”; invite it there and try again.</source>
        <translation>Das Konto darf in „%1“ nicht schreiben; bitte dort einladen und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” is encrypted from end to end, and Thanksmith cannot do that; choose another room.</source>
        <translation>„%1“ ist Ende-zu-Ende-verschlüsselt, das beherrscht Thanksmith nicht; bitte einen anderen Raum wählen.</translation>
    </message>
    <message>
        <source>%1 refused the card (%3 %4).</source>
        <translation>%1 hat die Karte abgelehnt (%3 %4).</translation>
    </message>
    <message>
        <source>%1 does not take a card this large (%3 %4); choose a plainer picture or another way.</source>
        <translation>%1 nimmt keine so große Karte an (%3 %4); ein schlichteres Bild oder ein anderer Weg hilft.</translation>
    </message>
    <message>
        <source>The card has %3, %1 takes %4 at most; choose a plainer picture or another way.</source>
        <translation>Die Karte hat %3, %1 nimmt höchstens %4; ein schlichteres Bild oder ein anderer Weg hilft.</translation>
    </message>
    <message>
        <source>%1 sends on to another place (%3), where nothing was sent; check the address in the account.</source>
        <translation>%1 verweist an eine andere Stelle (%3), dorthin wurde nichts gesendet; bitte die Adresse im Konto prüfen.</translation>
    </message>
    <message>
        <source>No mail program can be opened here; install one (and xdg-utils), or send another way.</source>
        <translation>Hier lässt sich kein Mailprogramm öffnen; bitte eines (und xdg-utils) installieren oder anders senden.</translation>
    </message>
    <message>
        <source>The mail program did not open (%3); open it once by hand and try again.</source>
        <translation>Das Mailprogramm ging nicht auf (%3); bitte einmal von Hand öffnen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Someone changed ticket %1 at the same moment; it will be tried again.</source>
        <translation>Jemand hat Ticket %1 im selben Augenblick geändert; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 does not tell how its mail is sent; the settings are in the help of whoever runs it.</source>
        <translation>%1 verrät nicht, wie dort Mail gesendet wird; die Einstellungen stehen in der Hilfe des Betreibers.</translation>
    </message>
    <message>
        <source>%1: “%3” is not a time to come, such as 2027-03-05T09:00.</source>
        <translation>%1: „%3“ ist kein künftiger Zeitpunkt wie 2027-03-05T09:00.</translation>
    </message>
</context>
<context>
    <name>PaletteText</name>
    <message>
        <source>Paper</source>
        <comment>what the words stand on</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Gruß</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Accent 2</source>
        <translation>Akzent 2</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>%1 darkened a little so that it can be read: %2 → %3</source>
        <translation>%1 ein wenig dunkler, damit es lesbar ist: %2 → %3</translation>
    </message>
    <message>
        <source>%1 darkened a lot so that it can be read: %2 → %3</source>
        <translation>%1 viel dunkler, damit es lesbar ist: %2 → %3</translation>
    </message>
    <message>
        <source>%1 lightened a little so that it can be read: %2 → %3</source>
        <translation>%1 ein wenig heller, damit es lesbar ist: %2 → %3</translation>
    </message>
    <message>
        <source>%1 lightened a lot so that it can be read: %2 → %3</source>
        <translation>%1 viel heller, damit es lesbar ist: %2 → %3</translation>
    </message>
</context>
<context>
    <name>PictureDrop</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message numerus="yes">
        <source>Return</source>
        <translation>
            <numerusform>Eingabe</numerusform>
            <numerusform>Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cards are put there as files.</source>
        <translation>Dort liegen die Karten als Dateien.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Picture and PDF</source>
        <translation>Bild und PDF</translation>
    </message>
    <message>
        <source>E-mail file</source>
        <translation>E-Mail-Datei</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP), for example smtp.example.org</source>
        <translation>Postausgangsserver (SMTP), zum Beispiel smtp.example.org</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None (only on this computer)</source>
        <translation>Keine (nur auf diesem Rechner)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Leave empty for the usual one: 465 for TLS, 587 for STARTTLS</source>
        <translation>Leer für den üblichen: 465 bei TLS, 587 bei STARTTLS</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Often your e-mail address. Leave empty if the server asks for none.</source>
        <translation>Oft die eigene E-Mail-Adresse. Leer, wenn der Server keinen verlangt.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Eigene E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Leave empty to use the name signed on the card</source>
        <translation>Leer für den Namen, der auf der Karte steht</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file, if your server&apos;s certificate comes from your own organisation</source>
        <translation>Eine PEM-Datei, falls das Zertifikat des Servers aus der eigenen Organisation stammt</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>The card itself always stands in the message</source>
        <translation>Die Karte selbst steht immer in der E-Mail</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name of this account</source>
        <translation>Name dieses Kontos</translation>
    </message>
    <message>
        <source>everyone who can open the folder</source>
        <translation>alle, die den Ordner öffnen können</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>all in the webhook&apos;s channel</source>
        <translation>alle im Kanal des Webhooks</translation>
    </message>
    <message>
        <source>Discord, for %1</source>
        <translation>Discord, für %1</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Begins with https://discord.com/api/webhooks/. In Discord: the channel&apos;s settings, Integrations, Webhooks, Copy Webhook URL. Whoever knows it can post there.</source>
        <translation>Beginnt mit https://discord.com/api/webhooks/. In Discord: Einstellungen des Kanals, Integrationen, Webhooks, Webhook-URL kopieren. Wer sie kennt, kann dort schreiben.</translation>
    </message>
    <message>
        <source>Beside the picture</source>
        <translation>Neben dem Bild</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alle Worte</translation>
    </message>
    <message>
        <source>Only the title</source>
        <translation>Nur der Titel</translation>
    </message>
    <message>
        <source>Mail program of this computer</source>
        <translation>Mailprogramm dieses Rechners</translation>
    </message>
    <message>
        <source>only %1, once it is sent there</source>
        <translation>nur %1, sobald dort gesendet</translation>
    </message>
    <message>
        <source>Mail program, to %1</source>
        <translation>Mailprogramm, an %1</translation>
    </message>
    <message>
        <source>Home server</source>
        <translation>Heimserver</translation>
    </message>
    <message>
        <source>For example https://matrix.example.org. In Element: Settings, Help &amp; About</source>
        <translation>Zum Beispiel https://matrix.example.org. In Element: Einstellungen, Hilfe &amp; Info</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>#room:server or !id:server</source>
        <translation>#Raum:Server oder !Kennung:Server</translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>alle in %1</translation>
    </message>
    <message>
        <source>Matrix: %1</source>
        <translation>Matrix: %1</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>In Element: Settings, Help &amp; About, Access Token. Better that of an account made for cards. It must be in the room; encrypted rooms are refused.</source>
        <translation>In Element: Einstellungen, Hilfe &amp; Info, Zugriffstoken. Besser das eines Kontos nur für Karten. Es muss im Raum sein; verschlüsselte Räume werden abgelehnt.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>As in the browser, for example https://chat.example.org</source>
        <translation>Wie im Browser, zum Beispiel https://chat.example.org</translation>
    </message>
    <message>
        <source>Mattermost</source>
        <translation>Mattermost</translation>
    </message>
    <message>
        <source>team/channel, @person or e-mail address</source>
        <translation>Team/Kanal, @Person oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mattermost: %1</source>
        <translation>Mattermost: %1</translation>
    </message>
    <message>
        <source>Profile, Security, Personal Access Tokens; or the token of a bot account (Integrations). It must be a member of the channel.</source>
        <translation>Profil, Sicherheit, Persönliche Zugriffstoken; oder das Token eines Bot-Kontos (Integrationen). Es muss Mitglied des Kanals sein.</translation>
    </message>
    <message>
        <source>Address of Slack</source>
        <translation>Adresse von Slack</translation>
    </message>
    <message>
        <source>Only GovSlack has another one</source>
        <translation>Nur GovSlack hat eine andere</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>#channel, @person or e-mail address</source>
        <translation>#Kanal, @Person oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Slack: %1</source>
        <translation>Slack: %1</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>Begins with xoxb-. At api.slack.com/apps: Create App, then OAuth &amp; Permissions: add the rights chat:write, files:write, channels:read, groups:read, users:read, users:read.email and im:write, install it, copy the Bot User OAuth Token. Then invite the app into the channel.</source>
        <translation>Beginnt mit xoxb-. Auf api.slack.com/apps: Create App, dann OAuth &amp; Permissions: die Rechte chat:write, files:write, channels:read, groups:read, users:read, users:read.email und im:write ergänzen, installieren, das Bot User OAuth Token kopieren. Danach die App in den Kanal einladen.</translation>
    </message>
    <message>
        <source>Slack webhook (words only)</source>
        <translation>Slack-Webhook (nur Worte)</translation>
    </message>
    <message>
        <source>Slack, words only, for %1</source>
        <translation>Slack, nur Worte, für %1</translation>
    </message>
    <message>
        <source>Begins with https://hooks.slack.com/services/. At api.slack.com/apps: your app, Incoming Webhooks, Add New Webhook. Whoever knows it can post there.</source>
        <translation>Beginnt mit https://hooks.slack.com/services/. Auf api.slack.com/apps: die App, Incoming Webhooks, Add New Webhook. Wer sie kennt, kann dort schreiben.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Google and Microsoft want a token (XOAUTH2) in place of the password</source>
        <translation>Google und Microsoft verlangen statt des Passworts ein Token (XOAUTH2)</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>all where the workflow posts</source>
        <translation>alle dort, wo der Workflow schreibt</translation>
    </message>
    <message>
        <source>Teams, for %1</source>
        <translation>Teams, für %1</translation>
    </message>
    <message>
        <source>Address of the workflow</source>
        <translation>Adresse des Workflows</translation>
    </message>
    <message>
        <source>In Teams: the channel&apos;s menu, Workflows, “Post to a channel when a webhook request is received”; copy the address shown at the end. Teams takes a small picture only.</source>
        <translation>In Teams: Menü des Kanals, Workflows, „Bei Empfang einer Webhookanforderung in einem Kanal posten“; die am Ende gezeigte Adresse kopieren. Teams nimmt nur ein kleines Bild an.</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>Begins with https://. Whoever runs the receiver knows it.</source>
        <translation>Beginnt mit https://. Wer den Empfänger betreibt, kennt sie.</translation>
    </message>
    <message>
        <source>How the receiver knows us</source>
        <translation>Woran der Empfänger uns erkennt</translation>
    </message>
    <message>
        <source>A signature (HMAC, Standard Webhooks) proves that nothing was changed on the way.</source>
        <translation>Eine Signatur (HMAC, Standard Webhooks) beweist, dass unterwegs nichts geändert wurde.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Form with a file</source>
        <translation>Formular mit Datei</translation>
    </message>
    <message>
        <source>The same card twice</source>
        <translation>Dieselbe Karte zweimal</translation>
    </message>
    <message>
        <source>“Is recognised” only if the receiver honours Idempotency-Key: then a lost answer is asked for again without a question.</source>
        <translation>„Wird erkannt“ nur, wenn der Empfänger Idempotency-Key beachtet: Dann wird eine verlorene Antwort ohne Rückfrage erneut geholt.</translation>
    </message>
    <message>
        <source>Would arrive twice</source>
        <translation>Käme zweimal an</translation>
    </message>
    <message>
        <source>Is recognised</source>
        <translation>Wird erkannt</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>whoever the receiver shows it to</source>
        <translation>alle, denen der Empfänger sie zeigt</translation>
    </message>
    <message>
        <source>Webhook for %1</source>
        <translation>Webhook für %1</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Schlüssel oder Token</translation>
    </message>
    <message>
        <source>The same secret that the receiver has</source>
        <translation>Dasselbe Geheimnis, das der Empfänger hat</translation>
    </message>
    <message>
        <source>Address of Zendesk</source>
        <translation>Adresse von Zendesk</translation>
    </message>
    <message>
        <source>For example https://example.zendesk.com</source>
        <translation>Zum Beispiel https://example.zendesk.com</translation>
    </message>
    <message>
        <source>The card is seen by</source>
        <translation>Die Karte sehen</translation>
    </message>
    <message>
        <source>Colleagues only</source>
        <translation>Nur Kollegen</translation>
    </message>
    <message>
        <source>The customer too</source>
        <translation>Auch der Kunde</translation>
    </message>
    <message>
        <source>Zendesk gives out no new API tokens; the old ones end on 30 April 2027.</source>
        <translation>Zendesk vergibt keine neuen API-Token; die alten enden am 30. April 2027.</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Old API token</source>
        <translation>Altes API-Token</translation>
    </message>
    <message>
        <source>E-mail address of the agent</source>
        <translation>E-Mail-Adresse des Agenten</translation>
    </message>
    <message>
        <source>Only needed with an API token</source>
        <translation>Nur mit API-Token nötig</translation>
    </message>
    <message>
        <source>Zendesk</source>
        <translation>Zendesk</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Nummer des Tickets</translation>
    </message>
    <message>
        <source>all who see ticket %1</source>
        <translation>alle, die Ticket %1 sehen</translation>
    </message>
    <message>
        <source>Zendesk ticket %1</source>
        <translation>Zendesk-Ticket %1</translation>
    </message>
    <message>
        <source>An OAuth token with the rights “tickets:write” and “read”, or the old API token. Admin Center: Apps and integrations, APIs.</source>
        <translation>Ein OAuth-Token mit den Rechten „tickets:write“ und „read“ oder das alte API-Token. Admin Center: Apps und Integrationen, APIs.</translation>
    </message>
</context>
<context>
    <name>thanksmith::AboutPage</name>
    <message>
        <source>A thank-you machine.</source>
        <translation>Eine Dankmaschine.</translation>
    </message>
    <message>
        <source>Thanksmith %1</source>
        <translation>Thanksmith %1</translation>
    </message>
    <message>
        <source>Private by design</source>
        <translation>Von Grund auf privat</translation>
    </message>
    <message>
        <source>No account, no tracking, no server of ours. What you write stays on this computer until you send it.</source>
        <translation>Keine Anmeldung, keine Nachverfolgung, kein Server dahinter. Geschriebenes bleibt auf diesem Rechner, bis es gesendet wird.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Gebaut auf</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>EB Garamond, Inter, Vollkorn, Quicksand, Dancing Script and Lobster Two, all under the SIL Open Font License. What they lack is set in others that are installed.</source>
        <translation>EB Garamond, Inter, Vollkorn, Quicksand, Dancing Script und Lobster Two, alle unter der SIL Open Font License. Was ihnen fehlt, setzen andere installierte Schriften.</translation>
    </message>
</context>
<context>
    <name>thanksmith::AccountDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Konto „%1“</translation>
    </message>
</context>
<context>
    <name>thanksmith::AccountForm</name>
    <message>
        <source>Kind of account</source>
        <translation>Art des Kontos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What few accounts need</source>
        <translation>Was nur wenige Konten brauchen</translation>
    </message>
    <message>
        <source>Find the usual settings</source>
        <translation>Übliche Einstellungen suchen</translation>
    </message>
    <message>
        <source>Asks the domain of the e-mail address, and nobody else.</source>
        <translation>Fragt die Domain der E-Mail-Adresse und sonst niemanden.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
</context>
<context>
    <name>thanksmith::AccountRow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove this account and its password? Cards already sent stay.</source>
        <translation>Dieses Konto und sein Passwort entfernen? Gesendete Karten bleiben.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Remove %1 and its password</source>
        <translation>%1 und das Passwort entfernen</translation>
    </message>
</context>
<context>
    <name>thanksmith::AccountTest</name>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Works: %1 answers</source>
        <translation>Funktioniert: %1 antwortet</translation>
    </message>
    <message>
        <source>Works: signed in to %1 as %2</source>
        <translation>Funktioniert: bei %1 als %2 angemeldet</translation>
    </message>
    <message>
        <source>Works: %1</source>
        <translation>Funktioniert: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Tries the account. Nothing is sent.</source>
        <translation>Probiert das Konto aus. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>thanksmith::AccountsPage</name>
    <message>
        <source>Add account …</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Ways your cards can go. Passwords are never kept in a file.</source>
        <translation>Wege, die eine Karte nehmen kann. Passwörter stehen nie in einer Datei.</translation>
    </message>
</context>
<context>
    <name>thanksmith::Actions</name>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Send …</source>
        <translation>Senden …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show gallery</source>
        <translation>Galerie zeigen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Gestalten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Thanksmith</source>
        <translation>Über Thanksmith</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Many from one …</source>
        <translation>Viele aus einer …</translation>
    </message>
</context>
<context>
    <name>thanksmith::ArrivalView</name>
    <message>
        <source>A mail from %1 to %2 with the subject “%3”</source>
        <translation>Eine E-Mail von %1 an %2 mit dem Betreff „%3“</translation>
    </message>
    <message>
        <source>In the folder %1: %2</source>
        <translation>Im Ordner %1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail to %1 with the subject “%2”</source>
        <translation>Eine E-Mail an %1 mit dem Betreff „%2“</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
</context>
<context>
    <name>thanksmith::BatchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Export all cards</source>
        <translation>Alle Karten exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n cards</source>
        <translation>
            <numerusform>%n Karte exportieren</numerusform>
            <numerusform>%n Karten exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Ein PDF</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG-Grafiken</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%n cards cannot be made and are left out.</source>
        <translation>
            <numerusform>%n Karte kann nicht gemacht werden und fehlt.</numerusform>
            <numerusform>%n Karten können nicht gemacht werden und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF for printing (*.pdf)</source>
        <translation>PDF zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of %2 cards</source>
        <translation>%1 von %2 Karten</translation>
    </message>
    <message numerus="yes">
        <source>%n cards exported as %1</source>
        <translation>
            <numerusform>%n Karte exportiert als %1</numerusform>
            <numerusform>%n Karten exportiert als %1</numerusform>
        </translation>
    </message>
    <message>
        <source>For a print shop: 3 mm bleed and crop marks</source>
        <translation>Für die Druckerei: 3 mm Anschnitt und Schnittmarken</translation>
    </message>
</context>
<context>
    <name>thanksmith::CardExport</name>
    <message>
        <source>Export the card</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF for printing (*.pdf)</source>
        <translation>PDF zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg)</source>
        <translation>JPEG-Bild (*.jpg)</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportiert als %1</translation>
    </message>
    <message>
        <source>Copied as picture</source>
        <translation>Als Bild kopiert</translation>
    </message>
    <message>
        <source>PDF for a print shop, with bleed and marks (*.pdf)</source>
        <translation>PDF für die Druckerei, mit Anschnitt und Marken (*.pdf)</translation>
    </message>
    <message>
        <source>Exported as %1; words stand closer than 4 mm to the cut</source>
        <translation>Als %1 exportiert; Worte stehen näher als 4 mm am Schnitt</translation>
    </message>
    <message>
        <source>Exported as %1, but no installed font has %2</source>
        <translation>Als %1 exportiert, aber keine installierte Schrift hat %2</translation>
    </message>
</context>
<context>
    <name>thanksmith::CardFiles</name>
    <message>
        <source>Save “%1” first?</source>
        <translation>„%1“ vorher speichern?</translation>
    </message>
    <message>
        <source>This card is neither saved nor sent yet.</source>
        <translation>Diese Karte ist weder gespeichert noch gesendet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Cards (*.thanks);;All files (*)</source>
        <translation>Karten (*.thanks);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Cards (*.thanks)</source>
        <translation>Karten (*.thanks)</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
</context>
<context>
    <name>thanksmith::CardOverview</name>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
</context>
<context>
    <name>thanksmith::CardOverviewModel</name>
    <message>
        <source>The words do not fit.</source>
        <translation>Die Worte passen nicht auf die Karte.</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <translation>Keine installierte Schrift hat diese Zeichen: %1</translation>
    </message>
</context>
<context>
    <name>thanksmith::ColourPlane</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>thanksmith::DayText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>thanksmith::DescribeSheet</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Gezeichnet von</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>Über dieses Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures say little of themselves</source>
        <translation>
            <numerusform>%n Bild sagt wenig über sich</numerusform>
            <numerusform>%n Bilder sagen wenig über sich</numerusform>
        </translation>
    </message>
    <message>
        <source>What is entered here is for all of them that do not say it themselves. It can also be left open.</source>
        <translation>Was hier steht, gilt für alle, die es nicht selbst sagen. Es kann auch offen bleiben.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What can be seen, in a sentence that somebody who cannot see it would enjoy</source>
        <translation>Was zu sehen ist, in einem Satz, der auch Freude macht, wenn man das Bild nicht sehen kann</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence, such as CC0-1.0</source>
        <translation>Lizenz, zum Beispiel CC0-1.0</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
</context>
<context>
    <name>thanksmith::DeskWidget</name>
    <message>
        <source>Click to edit these words</source>
        <translation>Klicken, um diese Worte zu ändern</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Echte Größe</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Preview on the whole screen</source>
        <translation>Vorschau auf dem ganzen Bildschirm</translation>
    </message>
    <message numerus="yes">
        <source>The message does not fit: about %n words too many.</source>
        <translation>
            <numerusform>Die Nachricht passt nicht: etwa %n Wort zu viel.</numerusform>
            <numerusform>Die Nachricht passt nicht: etwa %n Wörter zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzen</translation>
    </message>
</context>
<context>
    <name>thanksmith::DetailPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open as new card</source>
        <translation>Als neue Karte öffnen</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>It did not arrive, forget it</source>
        <translation>Nicht angekommen, vergessen</translation>
    </message>
    <message>
        <source>Erase this person …</source>
        <translation>Diese Person löschen …</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <comment>channel, account</comment>
        <translation>%1, Konto %2</translation>
    </message>
    <message>
        <source>Picture of the card “%1”</source>
        <translation>Bild der Karte „%1“</translation>
    </message>
    <message>
        <source>The card may have arrived. Ask, then choose below.</source>
        <translation>Die Karte ist vielleicht angekommen. Nachfragen, dann unten wählen.</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
</context>
<context>
    <name>thanksmith::DraftRecovery</name>
    <message>
        <source>a card</source>
        <translation>eine Karte</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2, for %n people, was not saved when the program ended.</source>
        <translation>
            <numerusform>„%1“ vom %2, für %n Menschen, war beim Ende des Programms nicht gespeichert.</numerusform>
            <numerusform>„%1“ vom %2, für %n Menschen, war beim Ende des Programms nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of %2 was not saved when the program ended.</source>
        <translation>„%1“ vom %2 war beim Ende des Programms nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>thanksmith::EditorPanel</name>
    <message>
        <source>Words and look of the card</source>
        <translation>Worte und Aussehen der Karte</translation>
    </message>
</context>
<context>
    <name>thanksmith::EmphasisRow</name>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <extracomment>The letters on the buttons for bold, italic and coloured words, as word processors show them</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>A</source>
        <comment>coloured</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>thanksmith::EmptyDesk</name>
    <message>
        <source>Who deserves thanks today?</source>
        <translation>Wer hat heute einen Dank verdient?</translation>
    </message>
    <message>
        <source>A name is enough; picture and words come after.</source>
        <translation>Ein Name genügt. Das Bild und die Worte kommen danach.</translation>
    </message>
    <message>
        <source>Written one already?</source>
        <translation>Schon eine geschrieben?</translation>
    </message>
    <message>
        <source>Open a card  %1</source>
        <translation>Karte öffnen  %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Many at once?</source>
        <translation>Viele auf einmal?</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>CSV, vCard, or names one a line; a file can be dropped here, too</source>
        <translation>CSV, vCard oder ein Name je Zeile; eine Datei kann auch hierher gezogen werden</translation>
    </message>
</context>
<context>
    <name>thanksmith::EraseNotice</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Looking for cards …</source>
        <translation>Karten werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, with all words and addresses, for good. This cannot be undone.</source>
        <comment>4 cards / address</comment>
        <translation>%1 an %2 mit allen Worten und Adressen, für immer. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <comment>Erase 4 cards</comment>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>thanksmith::Eyedropper</name>
    <message>
        <source>Take a colour from the card</source>
        <translation>Eine Farbe von der Karte nehmen</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter takes the colour, Esc leaves it</source>
        <translation>Pfeiltasten bewegen, Enter nimmt die Farbe, Esc lässt sie</translation>
    </message>
</context>
<context>
    <name>thanksmith::Farewell</name>
    <message numerus="yes">
        <source>Sending %n cards …</source>
        <translation>
            <numerusform>Eine Karte wird gesendet …</numerusform>
            <numerusform>%n Karten werden gesendet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanksmith closes when they have gone. What is not sent goes at the next start.</source>
        <translation>Thanksmith schließt sich, sobald alles fort ist. Was nicht gesendet ist, geht beim nächsten Start hinaus.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
</context>
<context>
    <name>thanksmith::FieldEditor</name>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, nötig</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>thanksmith::FilterList</name>
    <message>
        <source>Which cards</source>
        <translation>Welche Karten</translation>
    </message>
</context>
<context>
    <name>thanksmith::FilterModel</name>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Im Ausgang</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n cards</source>
        <translation>
            <numerusform>%1, %n Karte</numerusform>
            <numerusform>%1, %n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::GalleryImport</name>
    <message>
        <source>Stopped; the gallery is as it was.</source>
        <translation>Angehalten; die Galerie ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures added</source>
        <translation>
            <numerusform>%n Bild hinzugefügt</numerusform>
            <numerusform>%n Bilder hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Pictures and packs (*.svg *.svgz *.thankspack *.SVG *.zip)</source>
        <translation>Bilder und Bildersammlungen (*.svg *.svgz *.thankspack *.SVG *.zip)</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Ordner mit Bildern hinzufügen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard that can be added: SVG, as files or as text.</source>
        <translation>In der Zwischenablage ist kein Bild, das hinzugefügt werden kann: SVG, als Datei oder als Text.</translation>
    </message>
    <message>
        <source>Remove “%1” from the gallery?</source>
        <translation>„%1“ aus der Galerie entfernen?</translation>
    </message>
    <message>
        <source>Cards that show it keep it.</source>
        <translation>Karten, die es zeigen, behalten es.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Remove the collection “%1” with all its pictures?</source>
        <translation>Die Sammlung „%1“ mit allen Bildern entfernen?</translation>
    </message>
    <message>
        <source>Cards that show one of them keep it.</source>
        <translation>Karten, die eines davon zeigen, behalten es.</translation>
    </message>
</context>
<context>
    <name>thanksmith::GalleryModel</name>
    <message>
        <source>This picture has no description yet.</source>
        <translation>Dieses Bild hat noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>Other programs may draw this picture differently.</source>
        <translation>Andere Programme zeichnen dieses Bild vielleicht anders.</translation>
    </message>
    <message>
        <source>Drawn differently elsewhere: %1</source>
        <translation>Wird anderswo anders gezeichnet: %1</translation>
    </message>
</context>
<context>
    <name>thanksmith::GalleryPanel</name>
    <message>
        <source>Search pictures</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Try fewer letters, or what the card is for: help, patience, farewell.</source>
        <translation>Weniger Buchstaben helfen, oder der Anlass: Hilfe, Geduld, Abschied.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No pictures here yet.</source>
        <translation>Noch keine Bilder.</translation>
    </message>
    <message>
        <source>No picture for “%1”</source>
        <translation>Kein Bild zu „%1“</translation>
    </message>
    <message>
        <source>Pictures or packs …</source>
        <translation>Bilder oder Bildersammlungen …</translation>
    </message>
    <message>
        <source>A folder …</source>
        <translation>Ein Ordner …</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Rename collection …</source>
        <translation>Sammlung umbenennen …</translation>
    </message>
    <message>
        <source>Remove collection …</source>
        <translation>Sammlung entfernen …</translation>
    </message>
    <message>
        <source>First choose one of the added collections</source>
        <translation>Dazu zuerst eine hinzugefügte Sammlung wählen</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>Auf die Karte setzen</translation>
    </message>
    <message>
        <source>About this picture …</source>
        <translation>Über dieses Bild …</translation>
    </message>
</context>
<context>
    <name>thanksmith::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>thanksmith::GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The new language shows when Thanksmith is started again.</source>
        <translation>Die neue Sprache zeigt sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Jonas · Team Support</source>
        <translation>Jonas · Team Support</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>New cards are signed like this.</source>
        <translation>So sind neue Karten unterschrieben.</translation>
    </message>
    <message>
        <source>As Thanksmith</source>
        <translation>Wie Thanksmith</translation>
    </message>
    <message>
        <source>Language of cards</source>
        <translation>Sprache der Karten</translation>
    </message>
    <message>
        <source>For greetings, quotation marks, hyphens and screen readers.</source>
        <translation>Für Grüße, Anführungszeichen, Trennungen und Bildschirmleser.</translation>
    </message>
    <message>
        <source>Quotation marks and dashes of the card&apos;s language</source>
        <translation>Anführungszeichen und Striche der Kartensprache</translation>
    </message>
    <message>
        <source>While typing</source>
        <translation>Beim Tippen</translation>
    </message>
    <message>
        <source>Undo takes each of them back.</source>
        <translation>Rückgängig nimmt jedes einzelne zurück.</translation>
    </message>
</context>
<context>
    <name>thanksmith::HeaderBar</name>
    <message>
        <source>Header</source>
        <translation>Kopfleiste</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Gespeichert oder nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Alles gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle – check</source>
        <translation>
            <numerusform>%n zu klären – prüfen</numerusform>
            <numerusform>%n zu klären – prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered – check</source>
        <translation>
            <numerusform>%n nicht zugestellt – prüfen</numerusform>
            <numerusform>%n nicht zugestellt – prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear – check</source>
        <translation>
            <numerusform>%n unklar – prüfen</numerusform>
            <numerusform>%n unklar – prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::HistoryExport</name>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>As a table (CSV) …</source>
        <translation>Als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>As JSON …</source>
        <translation>Als JSON …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>14 cards / 9 people</comment>
        <translation>%1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Menschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::HistoryView</name>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The first thank-you is still to come</source>
        <translation>Der erste Dank steht noch aus</translation>
    </message>
    <message>
        <source>Every card that is sent or printed stands here, with its words and its day. It all stays on this computer.</source>
        <translation>Hier steht jede gesendete oder gedruckte Karte mit ihren Worten und ihrem Tag. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Begin a card</source>
        <translation>Karte beginnen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No card fits this search.</source>
        <translation>Keine Karte passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>thanksmith::ImportFooter</name>
    <message>
        <source>Stop adding pictures</source>
        <translation>Hinzufügen anhalten</translation>
    </message>
    <message>
        <source>Add pictures …</source>
        <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>Bilder werden hinzugefügt</translation>
    </message>
    <message>
        <source>Looking for pictures …</source>
        <translation>Bilder werden gesucht …</translation>
    </message>
    <message>
        <source>Adding %1 of %2</source>
        <translation>Hinzugefügt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>thanksmith::LooksBox</name>
    <message>
        <source>Look of the card</source>
        <translation>Aussehen der Karte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
</context>
<context>
    <name>thanksmith::MainWindow</name>
    <message>
        <source>The window speaks the new language from its next start.</source>
        <translation>Das Fenster spricht die neue Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Recent cards</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportiert als %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The card is not sent.</source>
        <translation>Die Karte wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The card is discarded.</source>
        <translation>Die Karte ist verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>thanksmith::ManyFlow</name>
    <message>
        <source>Choose a list of people</source>
        <translation>Eine Liste von Menschen wählen</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>Listen von Menschen (*.csv *.tsv *.vcf *.vcard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message numerus="yes">
        <source>%n cards cannot be made.</source>
        <translation>
            <numerusform>%n Karte kann nicht gemacht werden.</numerusform>
            <numerusform>%n Karten können nicht gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are missing or the words do not fit; the list shows for whom.</source>
        <translation>Werte fehlen, oder die Worte passen nicht; die Liste zeigt, für wen.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the other %n</source>
        <translation>
            <numerusform>Mit der anderen weiter</numerusform>
            <numerusform>Mit den anderen %n weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>thanksmith::MessageEdit</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>In the card&apos;s colour</source>
        <translation>In der Farbe der Karte</translation>
    </message>
</context>
<context>
    <name>thanksmith::PageIndex</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>thanksmith::PaletteChoice</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit these colours</source>
        <translation>Diese Farben bearbeiten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New palette of one&apos;s own</source>
        <translation>Neue eigene Palette</translation>
    </message>
    <message>
        <source>%1, as this card has it</source>
        <translation>%1, wie auf dieser Karte</translation>
    </message>
    <message>
        <source>My colours</source>
        <translation>Meine Farben</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>thanksmith::PaletteEditor</name>
    <message>
        <source>Colours of one&apos;s own</source>
        <translation>Eigene Farben</translation>
    </message>
    <message>
        <source>Contrast %1</source>
        <translation>Kontrast %1</translation>
    </message>
    <message>
        <source>Done with the colours</source>
        <translation>Fertig mit den Farben</translation>
    </message>
    <message>
        <source>Name of the palette</source>
        <translation>Name der Palette</translation>
    </message>
    <message>
        <source>Delete this palette</source>
        <translation>Diese Palette löschen</translation>
    </message>
    <message>
        <source>Colours of paper and words</source>
        <translation>Farben von Papier und Worten</translation>
    </message>
    <message>
        <source>Colour as a number, such as #B83F1C</source>
        <translation>Farbe als Zahl, etwa #B83F1C</translation>
    </message>
    <message>
        <source>Take a colour from the card</source>
        <translation>Eine Farbe von der Karte nehmen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>Recoloured</source>
        <translation>Umgefärbt</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Colours of pictures</source>
        <translation>Farben der Bilder</translation>
    </message>
</context>
<context>
    <name>thanksmith::PaperRow</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of the card: %1</source>
        <translation>Sprache der Karte: %1</translation>
    </message>
</context>
<context>
    <name>thanksmith::PasswordEntry</name>
    <message>
        <source>Show password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Otherwise it is known until Thanksmith is closed.</source>
        <translation>Sonst ist es bis zum Ende von Thanksmith bekannt.</translation>
    </message>
    <message>
        <source>There is no keychain here: the password is known until Thanksmith is closed.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Passwort ist bis zum Ende von Thanksmith bekannt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
</context>
<context>
    <name>thanksmith::PeopleBar</name>
    <message>
        <source>Back to one card</source>
        <translation>Zurück zu einer Karte</translation>
    </message>
    <message numerus="yes">
        <source>To %1, %n people</source>
        <translation>
            <numerusform>An %1, %n Mensch</numerusform>
            <numerusform>An %1, %n Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::PeopleSheet</name>
    <message>
        <source>Many from one</source>
        <translation>Viele aus einer</translation>
    </message>
    <message>
        <source>One card for each person: one name a line, with an address if there is one, or a table with titles pasted from a spreadsheet.</source>
        <translation>Eine Karte für jeden Menschen: ein Name je Zeile, mit Adresse, wenn es eine gibt, oder eine Tabelle mit Titeln aus einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>CSV or vCard</source>
        <translation>CSV oder vCard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Karten machen</translation>
    </message>
    <message>
        <source>No name is typed yet.</source>
        <translation>Noch steht kein Name da.</translation>
    </message>
    <message>
        <source>That is too much to type; choose a file.</source>
        <translation>Das ist zu viel zum Tippen; eine Datei wählen.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Jemanden suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Another list …</source>
        <translation>Andere Liste …</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Alle exportieren …</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Karte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n cards cannot be made yet.</source>
        <translation>
            <numerusform>%n Karte kann noch nicht gemacht werden.</numerusform>
            <numerusform>%n Karten können noch nicht gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All values are there and all words fit.</source>
        <translation>Alle Werte sind da, und alle Worte passen.</translation>
    </message>
</context>
<context>
    <name>thanksmith::PersonChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recipient. Delete removes it, Enter changes it.</source>
        <translation>Empfänger. Entf entfernt ihn, Eingabe ändert ihn.</translation>
    </message>
</context>
<context>
    <name>thanksmith::PersonCompleter</name>
    <message>
        <source>Earlier recipients</source>
        <translation>Frühere Empfänger</translation>
    </message>
</context>
<context>
    <name>thanksmith::PersonPager</name>
    <message>
        <source>Previous card</source>
        <translation>Vorige Karte</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Cards of the list</source>
        <translation>Karten der Liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1 of 40</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2, to be checked; show the list</source>
        <translation>%1, %2, zu prüfen; Liste zeigen</translation>
    </message>
    <message>
        <source>%1, %2; show the list</source>
        <translation>%1, %2; Liste zeigen</translation>
    </message>
</context>
<context>
    <name>thanksmith::PlaceholderRow</name>
    <message>
        <source>Insert from the list</source>
        <translation>Aus der Liste einfügen</translation>
    </message>
    <message>
        <source>Puts a column of the list where the caret is; each card shows that person&apos;s value.</source>
        <translation>Setzt eine Spalte der Liste an die Schreibmarke; jede Karte zeigt den Wert des jeweiligen Menschen.</translation>
    </message>
</context>
<context>
    <name>thanksmith::PreviewPane</name>
    <message>
        <source>What is seen</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Voriger Bogen</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächster Bogen</translation>
    </message>
    <message>
        <source>Print this one as a test</source>
        <translation>Diesen zur Probe drucken</translation>
    </message>
    <message>
        <source>Only this sheet; the others wait until it came out well.</source>
        <translation>Nur dieser Bogen; die anderen warten, bis er gelungen ist.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Bogen %1 von %2</translation>
    </message>
</context>
<context>
    <name>thanksmith::PrintFlow</name>
    <message numerus="yes">
        <source>%n cards are at the printer.</source>
        <translation>
            <numerusform>%n Karte ist beim Drucker.</numerusform>
            <numerusform>%n Karten sind beim Drucker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card is at the printer.</source>
        <translation>Die Karte ist beim Drucker.</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportiert als %1</translation>
    </message>
</context>
<context>
    <name>thanksmith::PrintSheet</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message numerus="yes">
        <source>On %n cards the words do not fit.</source>
        <translation>
            <numerusform>Auf %n Karte passen die Worte nicht.</numerusform>
            <numerusform>Auf %n Karten passen die Worte nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>paper, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2, one-sided</source>
        <comment>4 cards / 1 sheet</comment>
        <translation>%1 auf %2, einseitig</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n Bogen</numerusform>
            <numerusform>%n Bogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing over to the printer …</source>
        <translation>Wird an den Drucker übergeben …</translation>
    </message>
    <message>
        <source>The cards are being laid out.</source>
        <translation>Die Karten werden gesetzt.</translation>
    </message>
    <message>
        <source>The card does not fit this paper.</source>
        <translation>Die Karte passt nicht auf dieses Papier.</translation>
    </message>
    <message>
        <source>There is no printer to print on.</source>
        <translation>Es ist kein Drucker da.</translation>
    </message>
    <message>
        <source>This printer is not accepting jobs.</source>
        <translation>Dieser Drucker nimmt gerade nichts an.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Card by card</source>
        <translation>Karte für Karte</translation>
    </message>
    <message>
        <source>Several on a sheet</source>
        <translation>Mehrere pro Bogen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Copies of each card</source>
        <translation>Exemplare je Karte</translation>
    </message>
    <message>
        <source>Fill the sheet</source>
        <translation>Bogen füllen</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Schnittmarken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Drucker werden gesucht …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Edge to edge: %1 on a sheet instead of %2</source>
        <translation>Randlos: %1 statt %2 auf einem Bogen</translation>
    </message>
    <message>
        <source>Many printers leave the outer rim of the paper white.</source>
        <translation>Viele Drucker lassen außen einen weißen Rand.</translation>
    </message>
    <message>
        <source>Show how far words keep from the cut</source>
        <translation>Zeigen, wie weit Worte vom Schnitt wegbleiben</translation>
    </message>
    <message>
        <source>No installed font has these characters, they are left out: %1</source>
        <translation>Keine installierte Schrift hat diese Zeichen, sie fehlen auf der Karte: %1</translation>
    </message>
    <message>
        <source>The test sheet is at the printer. When it came out well, print them all.</source>
        <translation>Der Probebogen ist beim Drucker. Ist er gelungen, können alle gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>thanksmith::PrinterList</name>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
</context>
<context>
    <name>thanksmith::PrinterModel</name>
    <message>
        <source>not accepting jobs</source>
        <translation>nimmt gerade nichts an</translation>
    </message>
    <message>
        <source>paused, prints later</source>
        <translation>angehalten, druckt später</translation>
    </message>
    <message>
        <source>default printer</source>
        <translation>Standarddrucker</translation>
    </message>
    <message>
        <source>%1, default printer</source>
        <translation>%1, Standarddrucker</translation>
    </message>
</context>
<context>
    <name>thanksmith::RecipientChips</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>%1 has no e-mail address yet. Type it after the name.</source>
        <translation>%1 hat noch keine E-Mail-Adresse. Sie kann hinter den Namen geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 has no address yet.</source>
        <translation>%1 hat noch keine Adresse.</translation>
    </message>
</context>
<context>
    <name>thanksmith::RecipientField</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>A name, an address, or both: Name &lt;address&gt;</source>
        <translation>Ein Name, eine Adresse oder beides: Name &lt;Adresse&gt;</translation>
    </message>
</context>
<context>
    <name>thanksmith::RefusalSheet</name>
    <message numerus="yes">
        <source>%n files were not added</source>
        <translation>
            <numerusform>%n Datei wurde nicht hinzugefügt</numerusform>
            <numerusform>%n Dateien wurden nicht hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery is as it was.</source>
        <translation>Die Galerie ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in the gallery now.</source>
        <translation>
            <numerusform>%n Bild ist jetzt in der Galerie.</numerusform>
            <numerusform>%n Bilder sind jetzt in der Galerie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list …</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht hinzugefügt</translation>
    </message>
</context>
<context>
    <name>thanksmith::RouteList</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add account …</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Send via</source>
        <translation>Senden über</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Konto ändern</translation>
    </message>
</context>
<context>
    <name>thanksmith::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>thanksmith::SendFacts</name>
    <message>
        <source>alt text included</source>
        <translation>Alternativtext dabei</translation>
    </message>
    <message>
        <source>account “%1”</source>
        <translation>Konto „%1“</translation>
    </message>
</context>
<context>
    <name>thanksmith::SendFlow</name>
    <message>
        <source>No installed font can write %1.</source>
        <translation>Keine installierte Schrift kann %1 schreiben.</translation>
    </message>
    <message>
        <source>Too long for the card</source>
        <translation>Zu lang für die Karte</translation>
    </message>
</context>
<context>
    <name>thanksmith::SendLater</name>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Choose when the card goes out</source>
        <translation>Wählen, wann die Karte hinausgeht</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Anderer Zeitpunkt …</translation>
    </message>
</context>
<context>
    <name>thanksmith::SendNotices</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card to %1 is on its way.</source>
        <translation>Die Karte an %1 ist unterwegs.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your card to %1 goes out %2.</source>
        <translation>Die Karte an %1 geht hinaus: %2.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 gesendet.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Zurückgenommen. Nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards had already gone; the others are taken back.</source>
        <translation>
            <numerusform>Eine Karte war schon fort; die anderen sind zurückgenommen.</numerusform>
            <numerusform>%n Karten waren schon fort; die anderen sind zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too late: it has already gone.</source>
        <translation>Zu spät: Sie ist schon fort.</translation>
    </message>
</context>
<context>
    <name>thanksmith::SendSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send card</source>
        <translation>Karte senden</translation>
    </message>
    <message>
        <source>Password for “%1”</source>
        <translation>Passwort für „%1“</translation>
    </message>
    <message>
        <source>The message does not fit the card. Shorten it first.</source>
        <translation>Die Nachricht passt nicht auf die Karte. Sie braucht weniger Worte.</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <translation>Keine installierte Schrift hat diese Zeichen: %1</translation>
    </message>
    <message>
        <source>Save the account first.</source>
        <translation>Zuerst das Konto speichern.</translation>
    </message>
    <message>
        <source>Choose how the card is sent.</source>
        <translation>Wählen, worüber die Karte gesendet wird.</translation>
    </message>
    <message>
        <source>Check the recipient first.</source>
        <translation>Zuerst „An“ prüfen.</translation>
    </message>
    <message>
        <source>Add a recipient.</source>
        <translation>Es fehlt, an wen sie geht.</translation>
    </message>
    <message>
        <source>Looking up the password …</source>
        <translation>Das Passwort wird geholt …</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>How it reaches %1</source>
        <translation>So kommt sie bei %1 an</translation>
    </message>
    <message>
        <source>How it arrives</source>
        <translation>So kommt sie an</translation>
    </message>
    <message>
        <source>Who sees it: %1</source>
        <translation>Wer sie sieht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n people gets their own card.</source>
        <translation>
            <numerusform>%n Person bekommt eine eigene Karte.</numerusform>
            <numerusform>Jede der %n Personen bekommt eine eigene Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account yet. One is needed to send cards.</source>
        <translation>Noch kein Konto. Zum Senden braucht es eines.</translation>
    </message>
    <message>
        <source>To send by mail, Thanksmith needs a mail account.</source>
        <translation>Zum Senden per E-Mail braucht Thanksmith ein E-Mail-Konto.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>No tracking pixel, no read receipt.</source>
        <translation>Kein Zählpixel, keine Lesebestätigung.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>thanksmith::SendStrip</name>
    <message>
        <source>Send …</source>
        <translation>Senden …</translation>
    </message>
    <message>
        <source>Choose how to send</source>
        <translation>Senden über …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>E-mail to Amira</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>Folder “My cards”</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message numerus="yes">
        <source>Print %n cards …</source>
        <translation>
            <numerusform>%n Karte drucken …</numerusform>
            <numerusform>%n Karten drucken …</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer or PDF</source>
        <translation>Drucker oder PDF</translation>
    </message>
    <message numerus="yes">
        <source>A card for each of %n people</source>
        <translation>
            <numerusform>Eine Karte für %n Menschen</numerusform>
            <numerusform>Je eine Karte für %n Menschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::SendingPage</name>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message numerus="yes">
        <source>For %n seconds</source>
        <translation>
            <numerusform>Eine Sekunde lang</numerusform>
            <numerusform>%n Sekunden lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was sent</source>
        <translation>Gesendetes zurücknehmen</translation>
    </message>
    <message>
        <source>A card leaves only after this time.</source>
        <translation>Eine Karte geht erst nach dieser Zeit hinaus.</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed</source>
        <translation>Weiter senden, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Waiting cards</source>
        <translation>Wartende Karten</translation>
    </message>
    <message>
        <source>For cards that go out later, and for those that are tried again.</source>
        <translation>Für Karten, die später hinausgehen, und für solche, die erneut versucht werden.</translation>
    </message>
</context>
<context>
    <name>thanksmith::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>thanksmith::SettingsFlow</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Echte Größe</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Bold words</source>
        <translation>Wörter fett</translation>
    </message>
    <message>
        <source>Italic words</source>
        <translation>Wörter kursiv</translation>
    </message>
    <message>
        <source>Words in the card&apos;s colour</source>
        <translation>Wörter in der Farbe der Karte</translation>
    </message>
</context>
<context>
    <name>thanksmith::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>thanksmith::ShortcutDialog</name>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <translation>Kein Kürzel heißt so.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>thanksmith::SkinRow</name>
    <message>
        <source>Skin tone of the person in the picture</source>
        <translation>Hautton der Person im Bild</translation>
    </message>
    <message>
        <source>Skin as drawn</source>
        <translation>Haut wie gezeichnet</translation>
    </message>
</context>
<context>
    <name>thanksmith::StarterPopup</name>
    <message>
        <source>Beginnings</source>
        <translation>Anfänge</translation>
    </message>
</context>
<context>
    <name>thanksmith::StepList</name>
    <message>
        <source>Being sent …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Delivery unclear</source>
        <translation>Zustellung unklar</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Vom Dienst angenommen</translation>
    </message>
    <message>
        <source>Put into its folder</source>
        <translation>In den Ordner gelegt</translation>
    </message>
    <message>
        <source>Marked as arrived</source>
        <translation>Als angekommen vermerkt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>In den Ausgang gelegt</translation>
    </message>
</context>
<context>
    <name>thanksmith::StoragePage</name>
    <message>
        <source>Cards, outbox and history live on this computer and nowhere else.</source>
        <translation>Karten, Ausgang und Verlauf liegen auf diesem Rechner und nirgends sonst.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>My cards</source>
        <translation>Meine Karten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>To move to another computer, take the data folder along. Passwords stay in the keychain and are asked for again.</source>
        <translation>Beim Umzug auf einen anderen Rechner zieht der Datenordner mit. Passwörter bleiben im Schlüsselbund und werden neu erfragt.</translation>
    </message>
</context>
<context>
    <name>thanksmith::TimeDialog</name>
    <message>
        <source>Send then</source>
        <translation>Dann senden</translation>
    </message>
    <message>
        <source>When it goes out</source>
        <translation>Wann sie hinausgeht</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>Goes out %1. If Thanksmith is not open then, at its next start.</source>
        <translation>Geht hinaus: %1. Ist Thanksmith dann nicht offen, beim nächsten Start.</translation>
    </message>
    <message>
        <source>This time is over. Choose one to come.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Bitte einen künftigen wählen.</translation>
    </message>
</context>
<context>
    <name>thanksmith::TimelineModel</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>a card: who, title, state, time</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>wieder um %1</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>marked as arrived</source>
        <translation>als angekommen vermerkt</translation>
    </message>
</context>
<context>
    <name>thanksmith::TimelineView</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
</context>
<context>
    <name>thanksmith::Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>thanksmith::TurnSwitch</name>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
</context>
<context>
    <name>thanksmith::WordNotes</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n too many</source>
        <translation>
            <numerusform>%n Wort zu viel</numerusform>
            <numerusform>etwa %n zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>the card is full</source>
        <translation>die Karte ist voll</translation>
    </message>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>Platz für %n weiteres</numerusform>
            <numerusform>Platz für noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no font has %1</source>
        <translation>keine Schrift hat %1</translation>
    </message>
</context>
<context>
    <name>thanksmith::WritingSurface</name>
    <message>
        <source>Begin with …</source>
        <translation>Anfangen mit …</translation>
    </message>
    <message>
        <source>Beginnings for the message, by occasion</source>
        <translation>Anfänge für die Nachricht, nach Anlass</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Closing, such as “Warmly”</source>
        <translation>Gruß, etwa „Herzlich“</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>What was done, and what did it change?</source>
        <translation>Was wurde getan, und was hat es bewirkt?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Gruß</translation>
    </message>
</context>
<context>
    <name>thanksmith::ZoomPill</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1; show the whole card</source>
        <translation>Zoom %1; ganze Karte zeigen</translation>
    </message>
</context>
</TS>
