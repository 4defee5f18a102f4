<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Renewing the session failed; it is tried again %1.</source>
        <translation>Die Sitzung konnte nicht erneuert werden; nächster Versuch %1.</translation>
    </message>
    <message>
        <source>The session is fresh.</source>
        <translation>Die Sitzung ist aktuell.</translation>
    </message>
    <message>
        <source>It is time to renew the session.</source>
        <translation>Die Sitzung muss jetzt erneuert werden.</translation>
    </message>
    <message>
        <source>The session is being renewed.</source>
        <translation>Die Sitzung wird gerade erneuert.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer. The session is renewed as soon as it does.</source>
        <translation>Der Schlüsselbund ist gesperrt oder antwortet nicht. Sobald er antwortet, wird die Sitzung erneuert.</translation>
    </message>
    <message>
        <source>The session was renewed, and the keychain has not taken it yet. Keep the computer on.</source>
        <translation>Die Sitzung wurde erneuert, und der Schlüsselbund hat sie noch nicht angenommen. Lassen Sie den Rechner an.</translation>
    </message>
    <message>
        <source>Paused: the session is left to end.</source>
        <translation>Pausiert: Die Sitzung läuft aus.</translation>
    </message>
    <message>
        <source>Paused: the session is renewed only as seldom as keeps it alive.</source>
        <translation>Pausiert: Die Sitzung wird nur so selten erneuert, dass sie gerade erhalten bleibt.</translation>
    </message>
    <message>
        <source>The session is kept and not renewed while the server has the account taken down or suspended. Its status is watched.</source>
        <translation>Die Sitzung wird aufbewahrt und nicht erneuert, solange der Server das Konto gesperrt oder vorübergehend gesperrt hat. Sein Status wird beobachtet.</translation>
    </message>
    <message>
        <source>You have signed out of this account.</source>
        <translation>Sie haben sich von diesem Konto abgemeldet.</translation>
    </message>
    <message>
        <source>The account&apos;s permanent name; handles and servers change.</source>
        <translation>Der dauerhafte Name des Kontos; Handles und Server ändern sich.</translation>
    </message>
    <message>
        <source>Whether the server says that the account is active.</source>
        <translation>Ob das Konto laut Server aktiv ist.</translation>
    </message>
    <message>
        <source>The server&apos;s own word for how the account stands.</source>
        <translation>Wie es um das Konto steht, in den Worten des Servers.</translation>
    </message>
    <message>
        <source>How the session kept on this computer stands.</source>
        <translation>Wie es um die auf diesem Rechner aufbewahrte Sitzung steht.</translation>
    </message>
    <message>
        <source>What needs you, worst first.</source>
        <translation>Was Sie braucht, das Dringendste zuerst.</translation>
    </message>
    <message>
        <source>The server that the session belongs to.</source>
        <translation>Der Server, zu dem die Sitzung gehört.</translation>
    </message>
    <message>
        <source>When the session is renewed next.</source>
        <translation>Wann die Sitzung das nächste Mal erneuert wird.</translation>
    </message>
    <message>
        <source>The account&apos;s handle is not known yet.</source>
        <translation>Das Handle des Kontos ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: whether this handle leads to the account was not checked yet.</source>
        <translation>%1: Ob dieses Handle zum Konto führt, wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>%1: this handle leads to the account.</source>
        <translation>%1: Dieses Handle führt zum Konto.</translation>
    </message>
    <message>
        <source>%1: this handle did not lead to the account when last checked.</source>
        <translation>%1: Dieses Handle führte bei der letzten Prüfung nicht zum Konto.</translation>
    </message>
    <message>
        <source>%1 is the account&apos;s permanent name.</source>
        <translation>%1 ist der dauerhafte Name des Kontos.</translation>
    </message>
    <message>
        <source>The server has not said yet how the account stands.</source>
        <translation>Der Server hat noch nicht gesagt, wie es um das Konto steht.</translation>
    </message>
    <message>
        <source>%1 says that the account is active.
Last confirmed %2.</source>
        <translation>%1 sagt, dass das Konto aktiv ist.
Zuletzt bestätigt: %2.</translation>
    </message>
    <message>
        <source>%1 says that the account is not active, and not why.
Last confirmed %2.</source>
        <translation>%1 sagt, dass das Konto nicht aktiv ist, aber nicht, warum.
Zuletzt bestätigt: %2.</translation>
    </message>
    <message>
        <source>%1 says that the account is active, and &quot;%2&quot;.
Last confirmed %3.</source>
        <translation>%1 sagt, dass das Konto aktiv ist, und „%2“.
Zuletzt bestätigt: %3.</translation>
    </message>
    <message>
        <source>%1 says that the account is not active: &quot;%2&quot;.
Last confirmed %3.</source>
        <translation>%1 sagt, dass das Konto nicht aktiv ist: „%2“.
Zuletzt bestätigt: %3.</translation>
    </message>
    <message>
        <source>Last renewed %1.</source>
        <translation>Zuletzt erneuert: %1.</translation>
    </message>
    <message>
        <source>If this computer stays off, a sign-in is needed by %1.</source>
        <translation>Bleibt dieser Rechner aus, ist eine Anmeldung nötig bis: %1.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>%1 (seen): %2</source>
        <translation>%1 (gesehen): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session belongs to %1.</source>
        <translation>Die Sitzung gehört zu %1.</translation>
    </message>
    <message>
        <source>The account is hosted at %1.</source>
        <translation>Das Konto ist bei %1 zu Hause.</translation>
    </message>
    <message>
        <source>It has moved to %1.</source>
        <translation>Es ist zu %1 umgezogen.</translation>
    </message>
    <message>
        <source>The session is renewed %1.</source>
        <translation>Nächste Erneuerung der Sitzung: %1.</translation>
    </message>
    <message>
        <source>No renewal is planned.</source>
        <translation>Es ist keine Erneuerung geplant.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Sign-in needed: expired</source>
        <translation>Anmeldung nötig: abgelaufen</translation>
    </message>
    <message>
        <source>Sign-in needed: revoked</source>
        <translation>Anmeldung nötig: widerrufen</translation>
    </message>
    <message>
        <source>Sign-in needed: rejected</source>
        <translation>Anmeldung nötig: abgelehnt</translation>
    </message>
    <message>
        <source>Sign-in needed: moved</source>
        <translation>Anmeldung nötig: umgezogen</translation>
    </message>
    <message>
        <source>Sign-in needed: takedown reversed</source>
        <translation>Anmeldung nötig: Sperrung aufgehoben</translation>
    </message>
    <message>
        <source>Sign-in needed: not in the keychain</source>
        <translation>Anmeldung nötig: nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>DID</source>
        <translation>DID</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Hosting status</source>
        <translation>Hosting-Status</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Erneuerung</translation>
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
        <source>Taken down</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Vorübergehend gesperrt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Desynchronized</source>
        <translation>Nicht synchron</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Wird erneuert</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Wartet auf Schlüsselbund</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Left to end</source>
        <translation>Läuft aus</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 gesehen</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <translation>%1, %2 weitere</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>The account&apos;s name. Its owner can change it.</source>
        <translation>Der Name des Kontos. Wer das Konto besitzt, kann ihn ändern.</translation>
    </message>
    <message>
        <source>A name of your own for the account.</source>
        <translation>Ein eigener Name für das Konto.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, 1 needs you</source>
        <translation>%1 – %2, 1 braucht Sie</translation>
    </message>
    <message>
        <source>%1 – %2, %3 need you</source>
        <translation>%1 – %2, %3 brauchen Sie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Braucht mich</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Angemeldet gehalten</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Taken down or suspended</source>
        <translation>Gesperrt oder vorübergehend gesperrt</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf eine Antwort</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto hinzufü&amp;gen…</translation>
    </message>
    <message>
        <source>Sign in to one more account</source>
        <translation>Bei einem weiteren Konto anmelden</translation>
    </message>
    <message>
        <source>S&amp;ign in again…</source>
        <translation>Erneut &amp;anmelden…</translation>
    </message>
    <message>
        <source>Begin a new session for this account</source>
        <translation>Eine neue Sitzung für dieses Konto beginnen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>Renew the session now</source>
        <translation>Die Sitzung jetzt erneuern</translation>
    </message>
    <message>
        <source>Refresh a&amp;ll</source>
        <translation>A&amp;lle erneuern</translation>
    </message>
    <message>
        <source>Renew all sessions now</source>
        <translation>Alle Sitzungen jetzt erneuern</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Renew only as seldom as keeps the session alive</source>
        <translation>Nur so selten erneuern, dass die Sitzung gerade erhalten bleibt</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Keep the session fresh again</source>
        <translation>Die Sitzung wieder aktuell halten</translation>
    </message>
    <message>
        <source>&amp;Let it end…</source>
        <translation>A&amp;uslaufen lassen…</translation>
    </message>
    <message>
        <source>Pause, and do not even keep the session from ending</source>
        <translation>Pausieren und die Sitzung auch nicht vor dem Ende bewahren</translation>
    </message>
    <message>
        <source>&amp;Use an app password instead</source>
        <translation>Stattdessen App-Pass&amp;wort verwenden</translation>
    </message>
    <message>
        <source>Make an app password, and run the session on it instead of the main password</source>
        <translation>Ein App-Passwort erstellen und die Sitzung damit statt mit dem Hauptpasswort führen</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Ab&amp;melden…</translation>
    </message>
    <message>
        <source>End the session here and at the server</source>
        <translation>Die Sitzung hier und beim Server beenden</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;ntfernen…</translation>
    </message>
    <message>
        <source>Sign out and take off the list</source>
        <translation>Abmelden und aus der Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Copy handle</source>
        <translation>&amp;Handle kopieren</translation>
    </message>
    <message>
        <source>Copy the handle</source>
        <translation>Das Handle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;DID</source>
        <translation>&amp;DID kopieren</translation>
    </message>
    <message>
        <source>Copy the permanent name</source>
        <translation>Den dauerhaften Namen kopieren</translation>
    </message>
    <message>
        <source>La&amp;bel…</source>
        <translation>Be&amp;zeichnung…</translation>
    </message>
    <message>
        <source>Give the account a name of your own</source>
        <translation>Dem Konto einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search the accounts</source>
        <translation>Die Konten durchsuchen</translation>
    </message>
    <message>
        <source>Only what &amp;needs me</source>
        <translation>Nu&amp;r, was mich braucht</translation>
    </message>
    <message>
        <source>Show only accounts that need you to do something</source>
        <translation>Nur Konten anzeigen, bei denen Sie etwas tun müssen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit; no session is renewed until Skykeep runs again</source>
        <translation>Beenden; bis Skykeep wieder läuft, wird keine Sitzung erneuert</translation>
    </message>
    <message>
        <source>&amp;About Skykeep</source>
        <translation>Über S&amp;kykeep</translation>
    </message>
    <message>
        <source>The version of this program</source>
        <translation>Die Version dieses Programms</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>How Skykeep starts, notifies and reaches the network</source>
        <translation>Wie Skykeep startet, benachrichtigt und ins Netz kommt</translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Put what is selected one place higher</source>
        <translation>Die Auswahl um einen Platz nach oben rücken</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Put what is selected one place lower</source>
        <translation>Die Auswahl um einen Platz nach unten rücken</translation>
    </message>
    <message>
        <source>&amp;Group by server</source>
        <translation>Nach Ser&amp;ver gruppieren</translation>
    </message>
    <message>
        <source>Put the accounts of each server together</source>
        <translation>Die Konten jedes Servers zusammenstellen</translation>
    </message>
    <message>
        <source>Copy access to&amp;ken…</source>
        <translation>Zugriffsto&amp;ken kopieren…</translation>
    </message>
    <message>
        <source>Copy a token that is good for a while, for other programs</source>
        <translation>Ein Token kopieren, das eine Weile gilt, für andere Programme</translation>
    </message>
    <message>
        <source>&amp;Programs…</source>
        <translation>&amp;Programme…</translation>
    </message>
    <message>
        <source>Which programs may use the accounts, and what was lent</source>
        <translation>Welche Programme die Konten verwenden dürfen und was verliehen wurde</translation>
    </message>
    <message>
        <source>L&amp;ock lending</source>
        <translation>Verleih &amp;sperren</translation>
    </message>
    <message>
        <source>Programs get nothing until lending is unlocked</source>
        <translation>Programme bekommen nichts, bis der Verleih entsperrt wird</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 (this file was replaced since it began)</source>
        <translation>%1 (diese Datei wurde seit dem Start ersetzt)</translation>
    </message>
    <message>
        <source>Another user of this computer, with the number %1</source>
        <translation>Ein anderer Benutzer dieses Computers, mit der Nummer %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>As long as it runs, %1 at most</source>
        <translation>Solange er läuft, höchstens %1</translation>
    </message>
    <message>
        <source>As long as it runs</source>
        <translation>Solange er läuft</translation>
    </message>
    <message>
        <source>wants to use the account %1.</source>
        <translation>möchte das Konto %1 verwenden.</translation>
    </message>
    <message>
        <source>wants to show another service that it acts for the account %1.</source>
        <translation>möchte einem anderen Dienst zeigen, dass es für das Konto %1 handelt.</translation>
    </message>
    <message>
        <source>wants an access token of the account %1.</source>
        <translation>möchte ein Zugriffstoken des Kontos %1.</translation>
    </message>
    <message>
        <source>wants to run a command that may use the account %1 without asking.</source>
        <translation>möchte einen Befehl ausführen, der das Konto %1 verwenden darf, ohne zu fragen.</translation>
    </message>
    <message>
        <source>wants you to let %1 use the account %2.</source>
        <translation>möchte, dass Sie %1 das Konto %2 verwenden lassen.</translation>
    </message>
    <message>
        <source>wants lending to be unlocked, so that programs get what you have allowed them.</source>
        <translation>möchte, dass der Verleih entsperrt wird, damit Programme bekommen, was Sie ihnen erlaubt haben.</translation>
    </message>
    <message>
        <source>This program runs as another user of this computer.</source>
        <translation>Dieses Programm läuft unter einem anderen Benutzer dieses Computers.</translation>
    </message>
    <message>
        <source>You signed in to this account with its main password: the token has full power over the account.</source>
        <translation>Sie haben sich bei diesem Konto mit seinem Hauptpasswort angemeldet: Das Token hat volle Macht über das Konto.</translation>
    </message>
    <message>
        <source>This goes on while lending is locked, so that nobody needs to be here for it.</source>
        <translation>Dies geht weiter, während der Verleih gesperrt ist, sodass niemand dafür da sein muss.</translation>
    </message>
    <message>
        <source>The file of this program was replaced or deleted since it began.</source>
        <translation>Die Datei dieses Programms wurde seit seinem Start ersetzt oder gelöscht.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>For the service</source>
        <translation>Für den Dienst</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Über Ihren Server an</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>To be let in</source>
        <translation>Zugelassen wird</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Sagt über sich</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Auf dem Weg über</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>This call only; the next one asks again.</source>
        <translation>Nur dieser Aufruf; beim nächsten wird wieder gefragt.</translation>
    </message>
    <message>
        <source>This token only; the next one asks again.</source>
        <translation>Nur dieses Token; beim nächsten wird wieder gefragt.</translation>
    </message>
    <message>
        <source>This command only.</source>
        <translation>Nur dieser Befehl.</translation>
    </message>
    <message>
        <source>Anything that runs in this terminal, until it is closed.</source>
        <translation>Alles, was in diesem Terminal läuft, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>Without asking again, for an hour.</source>
        <translation>Ohne erneute Frage, für eine Stunde.</translation>
    </message>
    <message>
        <source>Without asking again, until lending is locked.</source>
        <translation>Ohne erneute Frage, bis der Verleih gesperrt wird.</translation>
    </message>
    <message>
        <source>Without asking again, until you take it back or it was not used for 90 days.</source>
        <translation>Ohne erneute Frage, bis Sie es zurücknehmen oder es 90 Tage lang nicht verwendet wurde.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Too many requests at once from one program.</source>
        <translation>Zu viele Anfragen eines Programms zugleich.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Signed out here. %1 The session at the server is ended as soon as that is possible.</source>
        <translation>Hier abgemeldet. %1 Die Sitzung beim Server wird beendet, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>%1 The account leaves the list when the server has ended the session. Remove it once more not to wait for that.</source>
        <translation>%1 Das Konto verlässt die Liste, sobald der Server die Sitzung beendet hat. Entfernen Sie es noch einmal, um nicht darauf zu warten.</translation>
    </message>
    <message>
        <source>There is no warning &quot;%1&quot;.</source>
        <translation>Es gibt keine Warnung „%1“.</translation>
    </message>
    <message>
        <source>A keychain can be asked for its &quot;status&quot;, &quot;unlock&quot; or &quot;use&quot;.</source>
        <translation>Einen Schlüsselbund kann man nach „status“, „unlock“ oder „use“ fragen.</translation>
    </message>
    <message>
        <source>The keychain is ready.</source>
        <translation>Der Schlüsselbund ist bereit.</translation>
    </message>
    <message>
        <source>This keeper has no window.</source>
        <translation>Dieses Skykeep hat kein Fenster.</translation>
    </message>
    <message>
        <source>This keeper does not know &quot;%1&quot;. It may be older than the program that asks.</source>
        <translation>Das laufende Skykeep kennt „%1“ nicht. Es ist vielleicht älter als das Programm, das fragt.</translation>
    </message>
    <message>
        <source>Name an account.</source>
        <translation>Nennen Sie ein Konto.</translation>
    </message>
    <message>
        <source>The parameter %1 is neither a text, a number, nor true or false.</source>
        <translation>Der Parameter %1 ist weder ein Text noch eine Zahl noch wahr oder falsch.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set, or not to this. A call may set Accept, Accept-Language, Content-Type and atproto-accept-labelers.</source>
        <translation>Der Header %1 lässt sich nicht setzen, oder nicht auf diesen Wert. Ein Aufruf darf Accept, Accept-Language, Content-Type und atproto-accept-labelers setzen.</translation>
    </message>
    <message>
        <source>A call&apos;s input must be an object.</source>
        <translation>Die Eingabe eines Aufrufs ist ein Objekt.</translation>
    </message>
    <message>
        <source>The input&apos;s type cannot be right.</source>
        <translation>Der Typ der Eingabe kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The input&apos;s length cannot be right.</source>
        <translation>Die Länge der Eingabe kann nicht stimmen.</translation>
    </message>
    <message>
        <source>A call is a &quot;query&quot; or a &quot;procedure&quot;.</source>
        <translation>Ein Aufruf ist „query“ oder „procedure“.</translation>
    </message>
    <message>
        <source>%1 is a query.</source>
        <translation>%1 ist eine Abfrage (query).</translation>
    </message>
    <message>
        <source>%1 is a procedure.</source>
        <translation>%1 ist eine Prozedur (procedure).</translation>
    </message>
    <message>
        <source>%1 is a query, which takes no input.</source>
        <translation>%1 ist eine Abfrage (query) und nimmt keine Eingabe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a method, such as app.bsky.feed.getTimeline.</source>
        <translation>„%1“ ist nicht der Name einer Methode, etwa app.bsky.feed.getTimeline.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a service, such as did:web:api.bsky.chat#bsky_chat.</source>
        <translation>„%1“ ist kein Dienst, etwa did:web:api.bsky.chat#bsky_chat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a systemd unit, such as bot.service.</source>
        <translation>„%1“ ist nicht der Name einer systemd-Unit, etwa bot.service.</translation>
    </message>
    <message>
        <source>A user is named by their number.</source>
        <translation>Ein Benutzer wird mit seiner Nummer angegeben.</translation>
    </message>
    <message>
        <source>A program is named by its whole path.</source>
        <translation>Ein Programm wird mit seinem vollständigen Pfad angegeben.</translation>
    </message>
    <message>
        <source>An access token cannot be limited to a service: it is for the account&apos;s own server.</source>
        <translation>Ein Zugriffstoken lässt sich nicht auf einen Dienst beschränken: Es gilt für den eigenen Server des Kontos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number of seconds, a year&apos;s at most.</source>
        <translation>„%1“ ist eine Anzahl von Sekunden, höchstens die eines Jahres.</translation>
    </message>
    <message>
        <source>A service token is for an audience and one method: say both.</source>
        <translation>Ein Diensttoken gilt für einen Empfänger und eine Methode: Geben Sie beide an.</translation>
    </message>
    <message>
        <source>Only a service token is made for a time; an access token lasts as long as its server says.</source>
        <translation>Nur ein Diensttoken wird für eine bestimmte Zeit ausgestellt; ein Zugriffstoken gilt so lange, wie sein Server sagt.</translation>
    </message>
    <message>
        <source>A service token is always new: say with &quot;seconds&quot; how long it is to last.</source>
        <translation>Ein Diensttoken ist immer neu: Geben Sie an, für wie lange.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the DID of a service.</source>
        <translation>„%1“ ist nicht die DID eines Dienstes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method.</source>
        <translation>„%1“ ist keine Methode.</translation>
    </message>
    <message>
        <source>Name one program: by its file, its systemd unit or its user.</source>
        <translation>Nennen Sie ein Programm: mit seiner Datei, seiner systemd-Unit oder seinem Benutzer.</translation>
    </message>
    <message>
        <source>There is no such lease.</source>
        <translation>Eine solche Leihe gibt es nicht.</translation>
    </message>
    <message>
        <source>Name what is to be taken back.</source>
        <translation>Nennen Sie, was zurückgenommen werden soll.</translation>
    </message>
    <message>
        <source>There is no grant %1.</source>
        <translation>Es gibt keine Erlaubnis %1.</translation>
    </message>
    <message>
        <source>The answer is too large for one message. Ask for it with &quot;stream&quot;.</source>
        <translation>Die Antwort ist zu groß für eine einzelne Nachricht. Fragen Sie mit „stream“ danach.</translation>
    </message>
    <message>
        <source>The input came before it was asked for.</source>
        <translation>Die Eingabe kam, bevor nach ihr gefragt wurde.</translation>
    </message>
    <message>
        <source>The input is longer than was said.</source>
        <translation>Die Eingabe ist länger als angegeben.</translation>
    </message>
    <message>
        <source>The input is shorter than was said.</source>
        <translation>Die Eingabe ist kürzer als angegeben.</translation>
    </message>
    <message>
        <source>An input of unknown length may have %1 MiB at most. Say its length.</source>
        <translation>Eine Eingabe von unbekannter Länge darf höchstens %1 MiB groß sein. Geben Sie ihre Länge an.</translation>
    </message>
    <message>
        <source>Another user&apos;s programs may only borrow what they were granted.</source>
        <translation>Programme eines anderen Benutzers dürfen nur ausleihen, was ihnen erlaubt wurde.</translation>
    </message>
    <message>
        <source>The other user&apos;s Skykeep does not let your user in. They can, with: skykeep grant --uid</source>
        <translation>Das Skykeep des anderen Benutzers lässt Ihren Benutzer nicht zu. Er kann es mit: skykeep grant --uid</translation>
    </message>
    <message>
        <source>Too much is under way at once. Ask again in a moment, or in pieces.</source>
        <translation>Es ist zu viel zugleich im Gange. Fragen Sie gleich noch einmal, oder in Teilen.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>This account is in the list; it is signed in anew.</source>
        <translation>Dieses Konto ist in der Liste; es wird neu angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>An app password is best</source>
        <translation>Am besten ist ein App-Passwort</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;nzeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>App-Passwort erstellen</translation>
    </message>
    <message>
        <source>Sign-in c&amp;ode</source>
        <translation>Anmeldec&amp;ode</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>The code from the e-mail</source>
        <translation>Der Code aus der E-Mail</translation>
    </message>
    <message>
        <source>Send a &amp;new code</source>
        <translation>Neuen &amp;Code senden</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Neuen Code senden</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain…</source>
        <translation>Schlüsselbund &amp;entsperren…</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Unlock it: skykeep keychain unlock</source>
        <translation>Entsperren Sie ihn: skykeep keychain unlock</translation>
    </message>
    <message>
        <source>Install and start a keychain, on Linux a Secret Service such as gnome-keyring or KWallet, and log in again.</source>
        <translation>Installieren und starten Sie einen Schlüsselbund, unter Linux einen Secret Service wie gnome-keyring oder KWallet, und melden Sie sich neu am Rechner an.</translation>
    </message>
    <message>
        <source>Look whether the system&apos;s keychain runs. Sessions renewed meanwhile are kept in memory.</source>
        <translation>Sehen Sie nach, ob der Schlüsselbund des Systems läuft. Sitzungen, die inzwischen erneuert werden, bleiben im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 wrote, read, compared and erased a test item.</source>
        <translation>%1 hat einen Testeintrag geschrieben, gelesen, verglichen und gelöscht.</translation>
    </message>
    <message>
        <source>Answers as an AT Protocol server.</source>
        <translation>Antwortet wie ein AT-Protocol-Server.</translation>
    </message>
    <message>
        <source>Sessions there are kept and tried again. If other servers answer, ask who runs this one.</source>
        <translation>Die Sitzungen dort werden aufbewahrt, und es wird weiter versucht, sie zu erneuern. Wenn andere Server antworten, fragen Sie den Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>DID directory</source>
        <translation>DID-Verzeichnis</translation>
    </message>
    <message>
        <source>No account to look up in it yet.</source>
        <translation>Noch kein Konto, das darin nachgeschlagen werden könnte.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>Sessions are renewed without it. Until it answers, nobody can tell whether an account has moved.</source>
        <translation>Sitzungen werden auch ohne es erneuert. Bis es antwortet, lässt sich nicht sagen, ob ein Konto umgezogen ist.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>No server has a name to look up.</source>
        <translation>Kein Server hat einen Namen, der nachgeschlagen werden könnte.</translation>
    </message>
    <message>
        <source>The address of %1 was found.</source>
        <translation>Die Adresse von %1 wurde gefunden.</translation>
    </message>
    <message>
        <source>The name server knows no address of %1.</source>
        <translation>Der Nameserver kennt keine Adresse von %1.</translation>
    </message>
    <message>
        <source>Look at the network&apos;s name servers (DNS), or whether something filters them.</source>
        <translation>Sehen Sie sich die Nameserver (DNS) des Netzes an, oder ob sie etwas filtert.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>There is no server to ask yet.</source>
        <translation>Es gibt noch keinen Server, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Not needed: all servers are on this computer.</source>
        <translation>Nicht nötig: Alle Server sind auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet. If it is, look at firewall, proxy and VPN. Sessions are kept meanwhile.</source>
        <translation>Verbinden Sie diesen Rechner mit dem Internet. Falls er verbunden ist, sehen Sie sich Firewall, Proxy und VPN an. Die Sitzungen werden inzwischen aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Rechner ist mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>No server answers.</source>
        <translation>Kein Server antwortet.</translation>
    </message>
    <message>
        <source>%1 of %2 servers answer.</source>
        <translation>%1 von %2 Servern antworten.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Let the system set its clock by the network.</source>
        <translation>Lassen Sie die Uhr vom System aus dem Netz stellen.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 off this computer&apos;s.</source>
        <translation>Die Uhr von %1 weicht um %2 von der Uhr dieses Rechners ab.</translation>
    </message>
    <message>
        <source>No server could be asked for the time.</source>
        <translation>Kein Server konnte nach der Zeit gefragt werden.</translation>
    </message>
    <message>
        <source>One server alone does not tell which of them is wrong.</source>
        <translation>Ein Server allein zeigt nicht, welche der beiden Uhren falsch geht.</translation>
    </message>
    <message>
        <source>Agrees with the clocks of %1 of %2 servers.</source>
        <translation>Stimmt mit den Uhren von %1 von %2 Servern überein.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung am Rechner starten</translation>
    </message>
    <message>
        <source>Only the default profile is started by the system.</source>
        <translation>Nur das Standardprofil wird vom System gestartet.</translation>
    </message>
    <message>
        <source>%1 starts whenever you log in (%2).</source>
        <translation>%1 startet, wenn Sie sich am Rechner anmelden (%2).</translation>
    </message>
    <message>
        <source>%1 names a program that is not there: %2.</source>
        <translation>%1 nennt ein Programm, das nicht vorhanden ist: %2.</translation>
    </message>
    <message>
        <source>Choose &quot;Start at login&quot; in the window once more.</source>
        <translation>Wählen Sie im Fenster noch einmal „Bei der Anmeldung starten“.</translation>
    </message>
    <message>
        <source>Nothing starts Skykeep when you log in. While it does not run, no session is renewed.</source>
        <translation>Nichts startet Skykeep, wenn Sie sich am Rechner anmelden. Solange es nicht läuft, wird keine Sitzung erneuert.</translation>
    </message>
    <message>
        <source>Choose &quot;Start at login&quot; in the window, or let your system start skykeepd.</source>
        <translation>Wählen Sie im Fenster „Bei der Anmeldung starten“, oder lassen Sie skykeepd von Ihrem System starten.</translation>
    </message>
    <message>
        <source>Look yourself whether this system starts Skykeep at login.</source>
        <translation>Sehen Sie selbst nach, ob dieses System Skykeep bei der Anmeldung am Rechner startet.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Restart the keeper. Until then the command line does not reach it.</source>
        <translation>Starten Sie Skykeep neu. Bis dahin erreicht die Befehlszeile es nicht.</translation>
    </message>
    <message>
        <source>%1 is missing or damaged.</source>
        <translation>%1 fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Put it back from a backup before the keeper ends: without it no session is found again.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, bevor Skykeep endet: Ohne sie wird keine Sitzung wiedergefunden.</translation>
    </message>
    <message>
        <source>The keeper&apos;s socket, %1, is gone.</source>
        <translation>Der Socket von Skykeep, %1, ist verschwunden.</translation>
    </message>
    <message>
        <source>The keeper can be reached by you alone.</source>
        <translation>Nur Sie allein können Skykeep über die Befehlszeile erreichen.</translation>
    </message>
    <message>
        <source>Look into %1: an older copy can be put back while Skykeep does not run.</source>
        <translation>Sehen Sie in %1 nach: Solange Skykeep nicht läuft, kann eine ältere Kopie zurückgelegt werden.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Make the folder yours alone, or begin elsewhere with --profile.</source>
        <translation>Machen Sie den Ordner nur für sich zugänglich, oder beginnen Sie anderswo mit --profile.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2).</source>
        <translation>In %1 kann nichts geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>%1 and %2 are yours alone, and written to.</source>
        <translation>%1 und %2 sind nur Ihnen zugänglich und beschreibbar.</translation>
    </message>
    <message>
        <source>Private files</source>
        <translation>Private Dateien</translation>
    </message>
    <message>
        <source>Other users may read %1.</source>
        <translation>Andere Benutzer können %1 lesen.</translation>
    </message>
    <message>
        <source>Take that from them: chmod 600 &quot;%1&quot;</source>
        <translation>Nehmen Sie ihnen das Recht: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No other user may read any file of the profile.</source>
        <translation>Kein anderer Benutzer kann eine Datei des Profils lesen.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The list of accounts, %1, is gone.</source>
        <translation>Die Kontenliste %1 ist verschwunden.</translation>
    </message>
    <message>
        <source>No account is listed yet.</source>
        <translation>Es ist noch kein Konto aufgeführt.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>%1 was changed since Skykeep read it, and cannot be understood.</source>
        <translation>%1 wurde geändert, seit Skykeep die Datei gelesen hat, und ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>%1 can be read; accounts in it: %2.</source>
        <translation>%1 kann gelesen werden; Konten darin: %2.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No session depends on it. Move the file away while Skykeep does not run, and a new one is begun.</source>
        <translation>Keine Sitzung hängt davon ab. Verschieben Sie die Datei, während Skykeep nicht läuft, und eine neue wird begonnen.</translation>
    </message>
    <message>
        <source>%1 was read through and is sound.</source>
        <translation>%1 wurde ganz gelesen und ist in Ordnung.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>The system does not say how much is free.</source>
        <translation>Das System sagt nicht, wie viel frei ist.</translation>
    </message>
    <message>
        <source>Only %1 are free for the profile.</source>
        <translation>Nur %1 sind für das Profil frei.</translation>
    </message>
    <message>
        <source>Make room: without it no change can be written down.</source>
        <translation>Schaffen Sie Platz: Ohne ihn kann keine Änderung festgehalten werden.</translation>
    </message>
    <message>
        <source>%1 are free for the profile.</source>
        <translation>%1 sind für das Profil frei.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>There is no safe connection to %1.</source>
        <translation>Es gibt keine sichere Verbindung zu %1.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own. Try again later.</source>
        <translation>%1 hat selbst Probleme. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 asks us to wait before trying again.</source>
        <translation>%1 bittet uns, vor dem nächsten Versuch zu warten.</translation>
    </message>
    <message>
        <source>%1 does not answer like an AT Protocol server. Check the address and the network.</source>
        <translation>%1 antwortet nicht wie ein AT-Protocol-Server. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this session.</source>
        <translation>%1 nimmt diese Sitzung nicht mehr an.</translation>
    </message>
    <message>
        <source>%1 does not know this session.</source>
        <translation>%1 kennt diese Sitzung nicht.</translation>
    </message>
    <message>
        <source>%1 has taken this account down.</source>
        <translation>%1 hat dieses Konto gesperrt.</translation>
    </message>
    <message>
        <source>%1 has no such account.</source>
        <translation>%1 hat kein solches Konto.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password. Check both, then try again.</source>
        <translation>%1 nimmt diesen Namen mit diesem Passwort nicht an. Prüfen Sie beides, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 has sent a sign-in code by e-mail. Sign in again with that code.</source>
        <translation>%1 hat einen Anmeldecode per E-Mail gesendet. Melden Sie sich mit diesem Code erneut an.</translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in code. The password was right; ask for a new code.</source>
        <translation>%1 nimmt diesen Anmeldecode nicht an. Das Passwort war richtig; fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 hat abgelehnt.</translation>
    </message>
    <message>
        <source>%1 answered for another account; the answer was not used.</source>
        <translation>%1 hat für ein anderes Konto geantwortet; die Antwort wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling.</source>
        <translation>%1 gibt es nicht. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>What is published about %1 does not agree.</source>
        <translation>Was über %1 veröffentlicht ist, stimmt nicht überein.</translation>
    </message>
    <message>
        <source>The keychain has no session of %1.</source>
        <translation>Der Schlüsselbund hat keine Sitzung von %1.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>No keychain answers, and Skykeep stores secrets nowhere else. On Linux, install and start a Secret Service such as gnome-keyring or KWallet.</source>
        <translation>Es antwortet kein Schlüsselbund, und Skykeep speichert Geheimnisse nirgends sonst. Installieren und starten Sie unter Linux einen Secret Service wie gnome-keyring oder KWallet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here.</source>
        <translation>„%1“ kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not tell which service it belongs to. Name it, such as &quot;--server https://bsky.social&quot;.</source>
        <translation>„%1“ sagt nicht, zu welchem Dienst es gehört. Nennen Sie ihn, etwa mit „--server https://bsky.social“.</translation>
    </message>
    <message>
        <source>%1 is not in the list. &quot;skykeep list&quot; shows who is.</source>
        <translation>%1 ist nicht in der Liste. „skykeep list“ zeigt, wer darin ist.</translation>
    </message>
    <message>
        <source>%1 needs a new sign-in first.</source>
        <translation>%1 braucht zuerst eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Not now: %1.</source>
        <translation>Nicht jetzt: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a file of Skykeep.</source>
        <translation>%1 kann nicht als Datei von Skykeep verwendet werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Die Gegenseite</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with &quot;skykeep keychain unlock&quot;.</source>
        <translation>Entsperren Sie ihn mit „skykeep keychain unlock“.</translation>
    </message>
    <message>
        <source>Not allowed.</source>
        <translation>Nicht erlaubt.</translation>
    </message>
    <message>
        <source>Lending is locked. Unlock it in Skykeep&apos;s window, or with &quot;skykeep lend-unlock&quot;.</source>
        <translation>Der Verleih ist gesperrt. Entsperren Sie ihn in Skykeeps Fenster oder mit „skykeep lend-unlock“.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Skykeep: update this one to go on. Nothing was changed.</source>
        <translation>%1 wurde von einem neueren Skykeep geschrieben: Aktualisieren Sie dieses hier, um fortzufahren. Es wurde nichts verändert.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>%1, said by %2 on %3</source>
        <translation>%1, laut %2 am %3</translation>
    </message>
    <message>
        <source>Main password</source>
        <translation>Hauptpasswort</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>App password that reaches private messages</source>
        <translation>App-Passwort mit Zugriff auf private Nachrichten</translation>
    </message>
    <message>
        <source>No renewal is planned</source>
        <translation>Es ist keine Erneuerung geplant</translation>
    </message>
    <message>
        <source>%1 attempts since %2.</source>
        <translation>%1 Versuche seit %2.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>DID</source>
        <translation>DID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Account host</source>
        <translation>Server des Kontos</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Umgezogen zu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Hosting status</source>
        <translation>Hosting-Status</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Angemeldet gehalten seit</translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation>Zuletzt erneuert</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Access token ends</source>
        <translation>Zugriffstoken endet</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>Erneuerungstoken endet</translation>
    </message>
    <message>
        <source>Sign-in needed by</source>
        <translation>Anmeldung nötig bis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Verified both ways: the handle leads to the DID, and the DID names the handle.</source>
        <translation>In beide Richtungen bestätigt: Das Handle führt zur DID, und die DID nennt das Handle.</translation>
    </message>
    <message>
        <source>Not verified: the handle does not lead to this DID, or the DID names another handle.</source>
        <translation>Nicht bestätigt: Das Handle führt nicht zu dieser DID, oder die DID nennt ein anderes Handle.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>Handle check</source>
        <translation>Handle-Prüfung</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>it is a pipe, a socket or a device; put back the file from a backup, or remove it</source>
        <translation>sie ist eine Pipe, ein Socket oder ein Gerät; legen Sie die Datei aus einer Sicherung zurück, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
</context>
<context>
    <name>GrantBook</name>
    <message>
        <source>The administrator&apos;s list of grants, %1, does not count. %2</source>
        <translation>Die Erlaubnisliste des Administrators, %1, zählt nicht. %2</translation>
    </message>
    <message>
        <source>there are %1 grants already; revoke some first</source>
        <translation>es gibt schon %1 Erlaubnisse; nehmen Sie erst einige zurück</translation>
    </message>
    <message>
        <source>only an administrator can take it back, in %1</source>
        <translation>das kann nur ein Administrator, in %1</translation>
    </message>
    <message>
        <source>it is not known whom this would be for</source>
        <translation>es ist nicht bekannt, für wen das wäre</translation>
    </message>
    <message>
        <source>nothing of this may be granted</source>
        <translation>nichts davon darf erlaubt werden</translation>
    </message>
    <message>
        <source>this would be every program of your own; name programs</source>
        <translation>das wäre jedes Ihrer eigenen Programme; nennen Sie einzelne Programme</translation>
    </message>
    <message>
        <source>this runs whatever it is told to, so that it would be everything; name the script or a program of its own</source>
        <translation>dieses Programm führt aus, was immer man ihm sagt, also wäre es alles; nennen Sie das Skript oder ein eigenes Programm</translation>
    </message>
</context>
<context>
    <name>GrantStore</name>
    <message>
        <source>The list of grants, %1, cannot be read (%2). It allows nothing, is left alone, and changes are not saved.</source>
        <translation>Die Erlaubnisliste %1 kann nicht gelesen werden (%2). Sie erlaubt nichts und bleibt unangetastet, und Änderungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The list of grants, %1, was written by a newer Skykeep. It allows nothing, is left alone, and changes are not saved. Update Skykeep to use it.</source>
        <translation>Die Erlaubnisliste %1 wurde von einem neueren Skykeep geschrieben. Sie erlaubt nichts und bleibt unangetastet, und Änderungen werden nicht gespeichert. Aktualisieren Sie Skykeep, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The list of grants, %1, is damaged and cannot be put aside. It allows nothing, is left alone, and changes are not saved.</source>
        <translation>Die Erlaubnisliste %1 ist beschädigt und kann nicht beiseitegelegt werden. Sie erlaubt nichts und bleibt unangetastet, und Änderungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The list of grants, %1, was damaged, and allows nothing any more. It was put aside as %2. What programs need is asked anew.</source>
        <translation>Die Erlaubnisliste %1 war beschädigt und erlaubt nichts mehr. Sie wurde als %2 beiseitegelegt. Was Programme brauchen, wird neu gefragt.</translation>
    </message>
    <message>
        <source>it could not be read, so it is not overwritten</source>
        <translation>sie konnte nicht gelesen werden und wird deshalb nicht überschrieben</translation>
    </message>
</context>
<context>
    <name>GrantsFile</name>
    <message>
        <source>say the whole path of the program</source>
        <translation>geben Sie den vollständigen Pfad des Programms an</translation>
    </message>
    <message>
        <source>it has to have 64 hexadecimal digits</source>
        <translation>hier müssen 64 hexadezimale Ziffern stehen</translation>
    </message>
    <message>
        <source>say the name of a unit, such as bot.service</source>
        <translation>geben Sie den Namen einer Unit an, etwa bot.service</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>diesen Benutzer gibt es nicht</translation>
    </message>
    <message>
        <source>it has to name one of executable, script, unit and user</source>
        <translation>hier muss eines von executable, script, unit und user stehen</translation>
    </message>
    <message>
        <source>say what is meant, such as &quot;allow&quot;: [&quot;read&quot;]</source>
        <translation>geben Sie an, was gemeint ist, etwa &quot;allow&quot;: [&quot;read&quot;]</translation>
    </message>
    <message>
        <source>it has to be a DID, or one with # and a service behind it</source>
        <translation>hier muss eine DID stehen, oder eine mit # und einem Dienst dahinter</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ein Eintrag hat kein Feld dieses Namens</translation>
    </message>
    <message>
        <source>it has to be a DID; &quot;skykeep list --json&quot; tells it</source>
        <translation>hier muss eine DID stehen; „skykeep list --json“ nennt sie</translation>
    </message>
    <message>
        <source>one entry either allows or denies</source>
        <translation>ein Eintrag erlaubt entweder oder verweigert</translation>
    </message>
    <message>
        <source>it has to be true or false</source>
        <translation>hier muss true oder false stehen</translation>
    </message>
    <message>
        <source>it lacks its id or time</source>
        <translation>die ID oder die Zeit fehlt</translation>
    </message>
    <message>
        <source>it is not JSON: %1, at byte %2 of the file</source>
        <translation>das ist kein JSON: %1, bei Byte %2 der Datei</translation>
    </message>
    <message>
        <source>its version is not %1</source>
        <translation>die Version ist nicht %1</translation>
    </message>
    <message>
        <source>it has no list named &quot;grants&quot;</source>
        <translation>eine Liste namens „grants“ fehlt</translation>
    </message>
    <message>
        <source>entry %1, &quot;%2&quot;: %3</source>
        <translation>Eintrag %1, „%2“: %3</translation>
    </message>
    <message>
        <source>it names no program</source>
        <translation>kein Programm ist genannt</translation>
    </message>
    <message>
        <source>it cannot be written down as it is</source>
        <translation>das lässt sich so nicht aufschreiben</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Which &amp;account?</source>
        <translation>Welches &amp;Konto?</translation>
    </message>
    <message>
        <source>alice.bsky.social</source>
        <translation>alice.bsky.social</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>A handle, a DID, or the e-mail address you sign in with</source>
        <translation>Ein Handle, eine DID oder die E-Mail-Adresse, mit der Sie sich anmelden</translation>
    </message>
    <message>
        <source>Choose the se&amp;rver</source>
        <translation>Se&amp;rver wählen</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>Server wählen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>https://bsky.social</source>
        <translation>https://bsky.social</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The address of the server to sign in at</source>
        <translation>Die Adresse des Servers, bei dem die Anmeldung erfolgt</translation>
    </message>
    <message>
        <source>Leave it empty for a handle or a DID: Skykeep finds their server by itself.</source>
        <translation>Für ein Handle oder eine DID leer lassen: Skykeep findet deren Server selbst.</translation>
    </message>
    <message>
        <source>Its handle. A DID, a profile&apos;s address or the e-mail address you sign in with will do as well. Paste several, and they are added one after the other.</source>
        <translation>Sein Handle. Eine DID, die Adresse eines Profils oder die E-Mail-Adresse, mit der Sie sich anmelden, genügt ebenso. Fügen Sie mehrere ein, werden sie nacheinander hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Instructions</name>
    <message>
        <source>Repair a handle</source>
        <translation>Ein Handle reparieren</translation>
    </message>
    <message>
        <source>%1 is yours as long as its domain says so. It no longer leads to your account; the account itself is well, and so is its session. Do one of these:</source>
        <translation>%1 gehört Ihnen, solange seine Domain das sagt. Es führt nicht mehr zu Ihrem Konto; dem Konto selbst und seiner Sitzung geht es gut. Tun Sie eines davon:</translation>
    </message>
    <message>
        <source>Where the domain&apos;s DNS is looked after, set a TXT record.</source>
        <translation>Setzen Sie dort, wo das DNS der Domain gepflegt wird, einen TXT-Eintrag.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Or let the domain&apos;s web server answer this address with the DID and nothing else.</source>
        <translation>Oder lassen Sie den Webserver der Domain unter dieser Adresse die DID und sonst nichts antworten.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Or choose another handle in the settings of the app you use, as where the handle belongs to the server itself.</source>
        <translation>Oder wählen Sie in den Einstellungen der App, die Sie verwenden, ein anderes Handle, etwa wenn das Handle zum Server selbst gehört.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Get a keychain</source>
        <translation>Einen Schlüsselbund bekommen</translation>
    </message>
    <message>
        <source>Skykeep keeps sessions in the keychain of the system and nowhere else. None answers, so no session can be read or stored.</source>
        <translation>Skykeep bewahrt Sitzungen im Schlüsselbund des Systems auf und nirgends sonst. Keiner antwortet, daher kann keine Sitzung gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>The keychain is part of this system. Log out and in again, then look again.</source>
        <translation>Der Schlüsselbund gehört zu diesem System. Melden Sie sich am Rechner ab und wieder an, und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>On KDE Plasma, turn the wallet on in the System Settings, under KWallet.</source>
        <translation>Schalten Sie unter KDE Plasma in den Systemeinstellungen bei KWallet die Brieftasche ein.</translation>
    </message>
    <message>
        <source>On other desktops, install GNOME Keyring, then log out and in again.</source>
        <translation>Installieren Sie auf anderen Arbeitsumgebungen GNOME Keyring, und melden Sie sich dann am Rechner ab und wieder an.</translation>
    </message>
    <message>
        <source>Debian, Ubuntu</source>
        <translation>Debian, Ubuntu</translation>
    </message>
    <message>
        <source>Fedora</source>
        <translation>Fedora</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Arch</translation>
    </message>
    <message>
        <source>Without a desktop, start the keychain with the session.</source>
        <translation>Starten Sie ohne Arbeitsumgebung den Schlüsselbund zusammen mit der Anmeldesitzung.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>Signed in at %1.</source>
        <translation>Angemeldet bei %1.</translation>
    </message>
    <message>
        <source>Session renewed.</source>
        <translation>Sitzung erneuert.</translation>
    </message>
    <message>
        <source>Session renewed, after a failed attempt.</source>
        <translation>Sitzung erneuert, nach einem Fehlversuch.</translation>
    </message>
    <message>
        <source>Session renewed, after %1 failed attempts.</source>
        <translation>Sitzung erneuert, nach %1 Fehlversuchen.</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 sagt: %2.</translation>
    </message>
    <message>
        <source>%1 says: %2. Before: %3.</source>
        <translation>%1 sagt: %2. Vorher: %3.</translation>
    </message>
    <message>
        <source>Handle changed from %1 to %2.</source>
        <translation>Handle von %1 zu %2 geändert.</translation>
    </message>
    <message>
        <source>The account moved from %1 to %2.</source>
        <translation>Das Konto ist von %1 zu %2 umgezogen.</translation>
    </message>
    <message>
        <source>The session ran out.</source>
        <translation>Die Sitzung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server ended the session.</source>
        <translation>Der Server hat die Sitzung beendet.</translation>
    </message>
    <message>
        <source>The server no longer knows the session.</source>
        <translation>Der Server kennt die Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>The account moved, and the old server no longer renews.</source>
        <translation>Das Konto ist umgezogen, und der alte Server erneuert nicht mehr.</translation>
    </message>
    <message>
        <source>The account is back; its session is not.</source>
        <translation>Das Konto ist wieder da, seine Sitzung nicht.</translation>
    </message>
    <message>
        <source>The keychain no longer has the session.</source>
        <translation>Der Schlüsselbund hat die Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>The server holds the account back; watching it.</source>
        <translation>Der Server hält das Konto zurück; es wird beobachtet.</translation>
    </message>
    <message>
        <source>The server has given the account back.</source>
        <translation>Der Server hat das Konto wieder freigegeben.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>%1 has ended the old session.</source>
        <translation>%1 hat die alte Sitzung beendet.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Fortgesetzt.</translation>
    </message>
    <message>
        <source>The renewed session is saved now.</source>
        <translation>Die erneuerte Sitzung ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>The session now runs on the app password &quot;%1&quot;.</source>
        <translation>Die Sitzung läuft jetzt mit dem App-Passwort „%1“.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Renewing failed</source>
        <translation>Erneuern fehlgeschlagen</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Handle changed</source>
        <translation>Handle geändert</translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation>Server gewechselt</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Takedown reversed</source>
        <translation>Sperrung aufgehoben</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Sign-out confirmed</source>
        <translation>Abmeldung bestätigt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n times, last at %1.</source>
        <translation>
            <numerusform>%n-mal erneuert, zuletzt um %1.</numerusform>
            <numerusform>%n-mal erneuert, zuletzt um %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times, last at %2)</source>
        <translation>
            <numerusform>%1 (%n-mal, zuletzt um %2)</numerusform>
            <numerusform>%1 (%n-mal, zuletzt um %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerStore</name>
    <message>
        <source>The history, %1, was damaged. It was put aside as %2, and a new one is begun.</source>
        <translation>Der Verlauf %1 war beschädigt. Er wurde als %2 beiseitegelegt, und ein neuer ist begonnen.</translation>
    </message>
    <message>
        <source>The history, %1, was written by a newer Skykeep. It is left alone, and nothing is added to it. Update Skykeep to use it.</source>
        <translation>Der Verlauf %1 wurde von einem neueren Skykeep geschrieben. Er bleibt unangetastet, und es wird nichts hinzugefügt. Aktualisieren Sie Skykeep, um ihn zu verwenden.</translation>
    </message>
    <message>
        <source>The history, %1, cannot be opened or written. Accounts are kept all the same, but what happens is not recorded.</source>
        <translation>Der Verlauf %1 kann nicht geöffnet oder geschrieben werden. Konten werden trotzdem angemeldet gehalten, aber was geschieht, wird nicht aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>LendLog</name>
    <message>
        <source>the log of what was lent was damaged; it was put aside as %1, and a new one is begun</source>
        <translation>das Verleihprotokoll war beschädigt; es wurde als %1 beiseitegelegt, und ein neues ist begonnen</translation>
    </message>
    <message>
        <source>the log of what was lent was written by a newer Skykeep; nothing is added to it</source>
        <translation>das Verleihprotokoll wurde von einem neueren Skykeep geschrieben; es wird nichts hinzugefügt</translation>
    </message>
    <message>
        <source>the log of what was lent cannot be opened or written; it is kept in memory for now</source>
        <translation>das Verleihprotokoll kann nicht geöffnet oder geschrieben werden; es wird vorerst im Arbeitsspeicher geführt</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>say read, write, private, manage, access-token, or the name of a method</source>
        <translation>geben Sie read, write, private, manage, access-token oder den Namen einer Methode an</translation>
    </message>
    <message>
        <source>this method is lent to nobody</source>
        <translation>diese Methode wird an niemanden verliehen</translation>
    </message>
    <message>
        <source>nothing would be allowed</source>
        <translation>nichts wäre erlaubt</translation>
    </message>
    <message>
        <source>too many questions already wait for the owner</source>
        <translation>es warten schon zu viele Fragen auf den Besitzer</translation>
    </message>
    <message>
        <source>nobody answered the question in Skykeep&apos;s window</source>
        <translation>niemand hat die Frage in Skykeeps Fenster beantwortet</translation>
    </message>
    <message>
        <source>Name an account: there is more than one.</source>
        <translation>Nennen Sie ein Konto: Es gibt mehr als eines.</translation>
    </message>
    <message>
        <source>Name the account that was granted.</source>
        <translation>Nennen Sie das Konto, für das es eine Erlaubnis gibt.</translation>
    </message>
    <message>
        <source>Skykeep keeps no account yet. Sign in to one first.</source>
        <translation>Skykeep hält noch kein Konto angemeldet. Melden Sie sich erst bei einem an.</translation>
    </message>
    <message>
        <source>the program that asked has ended or become another one</source>
        <translation>das Programm, das gefragt hat, wurde beendet oder ist ein anderes geworden</translation>
    </message>
    <message>
        <source>%1 begins or ends sessions or gives out credentials, and is lent to no program</source>
        <translation>%1 beginnt oder beendet Sitzungen oder gibt Zugangsdaten heraus und wird an kein Programm verliehen</translation>
    </message>
    <message>
        <source>an administrator denied this program. &quot;skykeep grants&quot; shows that</source>
        <translation>ein Administrator hat es diesem Programm verweigert. „skykeep grants“ zeigt das</translation>
    </message>
    <message>
        <source>the owner denied this program for good. &quot;skykeep grants&quot; shows that, and &quot;skykeep revoke&quot; takes it back</source>
        <translation>der Besitzer hat es diesem Programm dauerhaft verweigert. „skykeep grants“ zeigt das, und „skykeep revoke“ nimmt es zurück</translation>
    </message>
    <message>
        <source>what allowed it was taken back meanwhile</source>
        <translation>was es erlaubte, wurde inzwischen zurückgenommen</translation>
    </message>
    <message>
        <source>the command runs under &quot;skykeep exec&quot; for another account or for less than this (%1). Start it with the account and the --allow it needs</source>
        <translation>der Befehl läuft unter „skykeep exec“ für ein anderes Konto oder für weniger als dies (%1). Starten Sie ihn mit dem Konto und dem --allow, das er braucht</translation>
    </message>
    <message>
        <source>programs of another user need a grant: &quot;skykeep grant --uid&quot;</source>
        <translation>Programme eines anderen Benutzers brauchen eine Erlaubnis: „skykeep grant --uid“</translation>
    </message>
    <message>
        <source>the owner said no</source>
        <translation>der Besitzer hat Nein gesagt</translation>
    </message>
    <message>
        <source>this system does not tell which program asks, so that no command can be told from another</source>
        <translation>dieses System sagt nicht, welches Programm fragt, sodass sich ein Befehl nicht von einem anderen unterscheiden lässt</translation>
    </message>
    <message>
        <source>no window of Skykeep is open to ask the owner. Grant it with &quot;%1&quot;, or open Skykeep&apos;s window</source>
        <translation>kein Fenster von Skykeep ist offen, um den Besitzer zu fragen. Erlauben Sie es mit „%1“, oder öffnen Sie Skykeeps Fenster</translation>
    </message>
    <message>
        <source>only the owner can unlock it, and there is no way to ask: no window of Skykeep is open, and %1. Open Skykeep&apos;s window</source>
        <translation>nur der Besitzer kann den Verleih entsperren, und es gibt keinen Weg, ihn zu fragen: Kein Fenster von Skykeep ist offen, und %1. Öffnen Sie Skykeeps Fenster</translation>
    </message>
    <message>
        <source>only the owner can approve of this, and there is no way to ask: no window of Skykeep is open, and %1. An administrator can write the grant into /etc/skykeep/grants.json instead</source>
        <translation>nur der Besitzer kann dem zustimmen, und es gibt keinen Weg, ihn zu fragen: Kein Fenster von Skykeep ist offen, und %1. Stattdessen kann ein Administrator die Erlaubnis in /etc/skykeep/grants.json schreiben</translation>
    </message>
    <message>
        <source>this program asks too often for what it was not granted</source>
        <translation>dieses Programm fragt zu oft nach etwas, das ihm nicht erlaubt wurde</translation>
    </message>
    <message>
        <source>this program holds too many leases</source>
        <translation>dieses Programm hält zu viele Leihen</translation>
    </message>
    <message>
        <source>the session is being renewed</source>
        <translation>die Sitzung wird gerade erneuert</translation>
    </message>
    <message>
        <source>the server refuses a session that was renewed only a moment ago</source>
        <translation>der Server weist eine Sitzung zurück, die eben erst erneuert wurde</translation>
    </message>
    <message>
        <source>the one that was open is closed</source>
        <translation>das offene wurde geschlossen</translation>
    </message>
    <message>
        <source>a denial is taken back by the owner, in Skykeep&apos;s window: File, Programs</source>
        <translation>eine Verweigerung nimmt der Besitzer in Skykeeps Fenster zurück: Datei, Programme</translation>
    </message>
    <message>
        <source>No longer deny %1 to use %2: %3</source>
        <translation>%1 die Nutzung von %2 nicht länger verweigern: %3</translation>
    </message>
    <message>
        <source>Let %1 use %2: %3</source>
        <translation>%1 das Konto %2 verwenden lassen: %3</translation>
    </message>
    <message>
        <source>Lend to programs again</source>
        <translation>Wieder an Programme verleihen</translation>
    </message>
    <message>
        <source>Copied by hand</source>
        <translation>Von Hand kopiert</translation>
    </message>
    <message>
        <source>the script is too large</source>
        <translation>das Skript ist zu groß</translation>
    </message>
    <message>
        <source>a program of user %1</source>
        <translation>ein Programm des Benutzers %1</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>a shell or an interpreter runs anything; name the script</source>
        <translation>eine Shell oder ein Interpreter führt alles Mögliche aus; nennen Sie das Skript</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Commands that run now</source>
        <translation>Befehle, die jetzt laufen</translation>
    </message>
    <message>
        <source>Whatever runs in one terminal</source>
        <translation>Was in einem Terminal läuft</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2-mal</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: a method that Skykeep does not know, so that it may do anything to the account.</source>
        <translation>%1: eine Methode, die Skykeep nicht kennt, sodass sie mit dem Konto alles tun könnte.</translation>
    </message>
    <message>
        <source>%1: changes or tells about the account itself. Methods like this can change your handle or revoke app passwords.</source>
        <translation>%1: ändert das Konto selbst oder gibt darüber Auskunft. Solche Methoden können Ihr Handle ändern oder App-Passwörter widerrufen.</translation>
    </message>
    <message>
        <source>%1, as often as it likes.</source>
        <translation>%1, so oft das Programm will.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privates</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Never lent</source>
        <translation>Nie verliehen</translation>
    </message>
    <message>
        <source>Read: look at what you see in an app, such as posts, notifications and settings.</source>
        <translation>Lesen: ansehen, was Sie in einer App sehen, etwa Beiträge, Benachrichtigungen und Einstellungen.</translation>
    </message>
    <message>
        <source>Write: post, like, follow, upload and delete in this account&apos;s name.</source>
        <translation>Schreiben: im Namen dieses Kontos posten, liken, folgen, hochladen und löschen.</translation>
    </message>
    <message>
        <source>Private: read this account&apos;s chats and write messages.</source>
        <translation>Privates: die Chats dieses Kontos lesen und Nachrichten schreiben.</translation>
    </message>
    <message>
        <source>Manage: change the account itself. It could change your handle, revoke app passwords or deactivate the account.</source>
        <translation>Verwalten: das Konto selbst ändern. Das Programm könnte Ihr Handle ändern, App-Passwörter widerrufen oder das Konto deaktivieren.</translation>
    </message>
    <message>
        <source>This is lent to nobody.</source>
        <translation>Dies wird an niemanden verliehen.</translation>
    </message>
    <message>
        <source>Access token: with it the program can do everything that this session can, until the token runs out. Skykeep cannot take it back.</source>
        <translation>Zugriffstoken: Damit kann das Programm alles tun, was diese Sitzung kann, bis das Token abläuft. Skykeep kann es nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>one method</source>
        <translation>eine Methode</translation>
    </message>
    <message>
        <source>%1 methods</source>
        <translation>%1 Methoden</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Diensttoken</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Refused: locked</source>
        <translation>Abgelehnt: gesperrt</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>Programm %1</translation>
    </message>
    <message>
        <source>Script %1, as long as it is not changed</source>
        <translation>Skript %1, solange es nicht geändert wird</translation>
    </message>
    <message>
        <source>Whatever runs in the unit %1</source>
        <translation>Alles, was in der Unit %1 läuft</translation>
    </message>
    <message>
        <source>Every program of the user with the number %1</source>
        <translation>Jedes Programm des Benutzers mit der Nummer %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Until the terminal is closed</source>
        <translation>Bis das Terminal geschlossen wird</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until lending is locked</source>
        <translation>Bis der Verleih gesperrt wird</translation>
    </message>
    <message>
        <source>Always, even while lending is locked</source>
        <translation>Immer, auch während der Verleih gesperrt ist</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>While it runs, until %1 at most</source>
        <translation>Solange er läuft, höchstens bis %1</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>Solange er läuft</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Darf: %1</translation>
    </message>
    <message>
        <source>May not: %1</source>
        <translation>Darf nicht: %1</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (vom Administrator festgelegt)</translation>
    </message>
    <message>
        <source>%1 – may: %2</source>
        <translation>%1 – darf: %2</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>for whatever runs in this terminal</source>
        <translation>allem, was in diesem Terminal läuft</translation>
    </message>
    <message>
        <source>this program for an hour</source>
        <translation>diesem Programm für eine Stunde</translation>
    </message>
    <message>
        <source>this program until lending is locked</source>
        <translation>diesem Programm, bis der Verleih gesperrt wird</translation>
    </message>
    <message>
        <source>this program always, for this account</source>
        <translation>diesem Programm immer, für dieses Konto</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An account is taken down</source>
        <translation>Ein Konto gesperrt wird</translation>
    </message>
    <message>
        <source>An account is suspended</source>
        <translation>Ein Konto vorübergehend gesperrt wird</translation>
    </message>
    <message>
        <source>An account is deactivated</source>
        <translation>Ein Konto deaktiviert wird</translation>
    </message>
    <message>
        <source>An account is active again</source>
        <translation>Ein Konto wieder aktiv ist</translation>
    </message>
    <message>
        <source>An account is deleted</source>
        <translation>Ein Konto gelöscht wird</translation>
    </message>
    <message>
        <source>An account needs a sign-in</source>
        <translation>Ein Konto eine Anmeldung braucht</translation>
    </message>
    <message>
        <source>An account will need a sign-in soon</source>
        <translation>Ein Konto bald eine Anmeldung braucht</translation>
    </message>
    <message>
        <source>A handle changes</source>
        <translation>Ein Handle sich ändert</translation>
    </message>
    <message>
        <source>An account moves to another server</source>
        <translation>Ein Konto zu einem anderen Server umzieht</translation>
    </message>
    <message>
        <source>The keychain is missing, or locked at a bad time</source>
        <translation>Der Schlüsselbund fehlt oder zur Unzeit gesperrt ist</translation>
    </message>
    <message>
        <source>A server does not answer for a day</source>
        <translation>Ein Server einen Tag lang nicht antwortet</translation>
    </message>
    <message>
        <source>%1 was taken down</source>
        <translation>%1 wurde gesperrt</translation>
    </message>
    <message>
        <source>%1 accounts were taken down</source>
        <translation>%1 Konten wurden gesperrt</translation>
    </message>
    <message>
        <source>Taken down: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>%1 was suspended</source>
        <translation>%1 wurde vorübergehend gesperrt</translation>
    </message>
    <message>
        <source>%1 accounts were suspended</source>
        <translation>%1 Konten wurden vorübergehend gesperrt</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Vorübergehend gesperrt: %1</translation>
    </message>
    <message>
        <source>%1 was deactivated</source>
        <translation>%1 wurde deaktiviert</translation>
    </message>
    <message>
        <source>%1 accounts were deactivated</source>
        <translation>%1 Konten wurden deaktiviert</translation>
    </message>
    <message>
        <source>Deactivated: %1</source>
        <translation>Deaktiviert: %1</translation>
    </message>
    <message>
        <source>%1 is active again</source>
        <translation>%1 ist wieder aktiv</translation>
    </message>
    <message>
        <source>%1 accounts are active again</source>
        <translation>%1 Konten sind wieder aktiv</translation>
    </message>
    <message>
        <source>Active again: %1</source>
        <translation>Wieder aktiv: %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 accounts were deleted</source>
        <translation>%1 Konten wurden gelöscht</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Melden Sie sich erneut bei %1 an</translation>
    </message>
    <message>
        <source>%1 accounts need you to sign in again</source>
        <translation>%1 Konten brauchen eine erneute Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in needed: %1</source>
        <translation>Anmeldung nötig: %1</translation>
    </message>
    <message>
        <source>%1 will need a sign-in soon</source>
        <translation>%1 braucht bald eine Anmeldung</translation>
    </message>
    <message>
        <source>%1 accounts will need a sign-in soon</source>
        <translation>%1 Konten brauchen bald eine Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in needed soon: %1</source>
        <translation>Anmeldung bald nötig: %1</translation>
    </message>
    <message>
        <source>%1 has a new handle</source>
        <translation>%1 hat ein neues Handle</translation>
    </message>
    <message>
        <source>%1 accounts have a new handle</source>
        <translation>%1 Konten haben ein neues Handle</translation>
    </message>
    <message>
        <source>New handle: %1</source>
        <translation>Neues Handle: %1</translation>
    </message>
    <message>
        <source>%1 has moved to another server</source>
        <translation>%1 ist zu einem anderen Server umgezogen</translation>
    </message>
    <message>
        <source>%1 accounts have moved to another server</source>
        <translation>%1 Konten sind zu einem anderen Server umgezogen</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Umgezogen: %1</translation>
    </message>
    <message>
        <source>The keychain needs you</source>
        <translation>Der Schlüsselbund braucht Sie</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 servers do not answer</source>
        <translation>%1 Server antworten nicht</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>%1 says that this account is active. Its session is kept.</source>
        <translation>%1 sagt, dass dieses Konto aktiv ist. Seine Sitzung wird gehalten.</translation>
    </message>
    <message>
        <source>The handle changed from %1 to %2.</source>
        <translation>Das Handle hat sich von %1 zu %2 geändert.</translation>
    </message>
    <message>
        <source>There is news of %1 accounts</source>
        <translation>Es gibt Neues von %1 Konten</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keeps AT Protocol accounts signed in.</source>
        <translation>Hält AT-Protocol-Konten angemeldet.</translation>
    </message>
    <message>
        <source>Keep the profile under &lt;DIR&gt; instead of the default one.</source>
        <translation>Das Profil unter &lt;DIR&gt; statt unter dem Standardordner führen.</translation>
    </message>
    <message>
        <source>Ask the PLC directory at &lt;URL&gt;, for servers of one&apos;s own.</source>
        <translation>Das PLC-Verzeichnis unter &lt;URL&gt; fragen, für eigene Server.</translation>
    </message>
    <message>
        <source>Start hidden, in the system tray.</source>
        <translation>Verborgen im Infobereich starten.</translation>
    </message>
    <message>
        <source>Try it out: simulated accounts and servers, nothing stored.</source>
        <translation>Ausprobieren: simulierte Konten und Server, nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Speak the language &lt;TAG&gt;, such as de or pt-BR.</source>
        <translation>Die Sprache &lt;TAG&gt; sprechen, etwa de oder pt-BR.</translation>
    </message>
    <message>
        <source>Lend as &lt;FILE&gt; says too, which only root can have written (/etc/skykeep/grants.json).</source>
        <translation>Auch verleihen, was &lt;FILE&gt; erlaubt; nur root darf diese Datei geschrieben haben (/etc/skykeep/grants.json).</translation>
    </message>
</context>
<context>
    <name>OwnerCheck</name>
    <message>
        <source>this system has no way to ask for it</source>
        <translation>dieses System hat keinen Weg, danach zu fragen</translation>
    </message>
    <message>
        <source>nobody has answered</source>
        <translation>niemand hat geantwortet</translation>
    </message>
    <message>
        <source>polkit is not installed</source>
        <translation>polkit ist nicht installiert</translation>
    </message>
    <message>
        <source>Skykeep&apos;s question is not installed for polkit</source>
        <translation>Skykeeps Frage ist für polkit nicht installiert</translation>
    </message>
    <message>
        <source>polkit does not ask: %1</source>
        <translation>polkit fragt nicht: %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer makes no sense</source>
        <translation>polkits Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>no program is there that could ask for the password</source>
        <translation>es gibt kein Programm, das nach dem Passwort fragen könnte</translation>
    </message>
    <message>
        <source>the owner could not be confirmed</source>
        <translation>der Besitzer konnte nicht bestätigt werden</translation>
    </message>
    <message>
        <source>this system has no system bus</source>
        <translation>dieses System hat keinen Systembus</translation>
    </message>
    <message>
        <source>other questions wait for the owner</source>
        <translation>andere Fragen warten auf den Besitzer</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Let the session of %1 end?</source>
        <translation>Die Sitzung von %1 auslaufen lassen?</translation>
    </message>
    <message>
        <source>It is not renewed any more, and once it has run out you need the account&apos;s password. Until then it can be resumed.</source>
        <translation>Sie wird nicht mehr erneuert, und wenn sie abgelaufen ist, brauchen Sie das Passwort des Kontos. Bis dahin kann sie fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Auslaufen lassen</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>The session ends here and at the server, and is erased from the keychain. The account stays in the list; to use it again you need its password.</source>
        <translation>Die Sitzung endet hier und beim Server und wird aus dem Schlüsselbund gelöscht. Das Konto bleibt in der Liste; um es wieder zu verwenden, brauchen Sie sein Passwort.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The session ends here and at the server, and the account and its history leave this list. The account itself is not touched.</source>
        <translation>Die Sitzung endet hier und beim Server; das Konto und sein Verlauf verschwinden aus dieser Liste. Das Konto selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep sessions in this keychain from now on?</source>
        <translation>Sitzungen ab jetzt in diesem Schlüsselbund aufbewahren?</translation>
    </message>
    <message>
        <source>%1 Sessions that lie in the other keychain are not copied: those accounts need a new sign-in.</source>
        <translation>%1 Sitzungen, die im anderen Schlüsselbund liegen, werden nicht kopiert: Diese Konten brauchen eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Use this keychain</source>
        <translation>Diesen Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Quit before the session of %1 is saved?</source>
        <translation>Beenden, bevor die Sitzung von %1 gespeichert ist?</translation>
    </message>
    <message>
        <source>It was renewed, and the keychain has not taken it yet. Quitting now may lose it, and then the account needs a new sign-in. Unlocking the keychain saves it.</source>
        <translation>Sie wurde erneuert, und der Schlüsselbund hat sie noch nicht angenommen. Wenn Sie jetzt beenden, kann sie verloren gehen; dann braucht das Konto eine neue Anmeldung. Entsperren Sie den Schlüsselbund, um sie zu speichern.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Your own name for %1; leave it empty for none:</source>
        <translation>Ihr eigener Name für %1; leer lassen für keinen:</translation>
    </message>
    <message>
        <source>Copy an access token of %1?</source>
        <translation>Ein Zugriffstoken von %1 kopieren?</translation>
    </message>
    <message>
        <source>Until it runs out, whoever has it can do everything that this session can, and Skykeep cannot take it back. Paste it only where you would enter a password. It is taken out of the clipboard again, and the log says that it was copied.</source>
        <translation>Bis es abläuft, kann jeder, der es hat, alles tun, was diese Sitzung kann, und Skykeep kann es nicht zurücknehmen. Fügen Sie es nur dort ein, wo Sie auch ein Passwort eingeben würden. Es wird wieder aus der Zwischenablage entfernt, und das Protokoll hält fest, dass es kopiert wurde.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Take back everything?</source>
        <translation>Alles zurücknehmen?</translation>
    </message>
    <message>
        <source>Every program has to ask again, those you have shut out as well, and commands that run now get nothing more. What the administrator has set stays. Tokens that were lent go on until they run out.</source>
        <translation>Jedes Programm muss wieder fragen, auch die, die Sie ausgeschlossen haben, und Befehle, die jetzt laufen, bekommen nichts mehr. Was der Administrator festgelegt hat, bleibt. Verliehene Token gelten weiter, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Take back everything</source>
        <translation>Alles zurücknehmen</translation>
    </message>
</context>
<context>
    <name>RosterStore</name>
    <message>
        <source>The list of accounts, %1, cannot be read (%2). It is left alone, and changes are not saved.</source>
        <translation>Die Kontenliste %1 kann nicht gelesen werden (%2). Sie bleibt unangetastet, und Änderungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The list of accounts, %1, was written by a newer Skykeep. It is left alone, and changes are not saved. Update Skykeep to use it.</source>
        <translation>Die Kontenliste %1 wurde von einem neueren Skykeep geschrieben. Sie bleibt unangetastet, und Änderungen werden nicht gespeichert. Aktualisieren Sie Skykeep, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The list of accounts, %1, is damaged and cannot be put aside. It is left alone, and changes are not saved.</source>
        <translation>Die Kontenliste %1 ist beschädigt und kann nicht beiseitegelegt werden. Sie bleibt unangetastet, und Änderungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The list of accounts, %1, was damaged, and no account could be read from it. It was put aside as %2.</source>
        <translation>Die Kontenliste %1 war beschädigt, und kein Konto konnte daraus gelesen werden. Sie wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The list of accounts, %1, was damaged. It was put aside as %2. Accounts kept: %3, of which %4 from a copy. Entries left out, unreadable or listed twice: %5.</source>
        <translation>Die Kontenliste %1 war beschädigt. Sie wurde als %2 beiseitegelegt. Erhaltene Konten: %3, davon %4 aus einer Kopie. Ausgelassene Einträge, unlesbar oder doppelt: %5.</translation>
    </message>
    <message>
        <source>it could not be read, so it is not overwritten</source>
        <translation>sie konnte nicht gelesen werden und wird deshalb nicht überschrieben</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Sign in at %1: it says why, and takes an appeal.</source>
        <translation>Melden Sie sich bei %1 an: Dort steht der Grund, und Sie können Einspruch einlegen.</translation>
    </message>
    <message>
        <source>Sign in at %1: it offers to reactivate the account.</source>
        <translation>Melden Sie sich bei %1 an: Dort wird angeboten, das Konto zu reaktivieren.</translation>
    </message>
    <message>
        <source>Sign in at %1 to see to the account.</source>
        <translation>Melden Sie sich bei %1 an, um nach dem Konto zu sehen.</translation>
    </message>
    <message>
        <source>The page of %1 is open in the browser.</source>
        <translation>Die Seite von %1 ist im Browser geöffnet.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Arten von Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsGeneralPage</name>
    <message>
        <source>&amp;Start Skykeep when I log in</source>
        <translation>Skykeep &amp;starten, wenn ich mich am Rechner anmelde</translation>
    </message>
    <message>
        <source>It starts hidden, in the system tray. Sessions are renewed only while it runs.</source>
        <translation>Es startet verborgen im Infobereich. Sitzungen werden nur erneuert, während es läuft.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <translation>Im Infobereich &amp;weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>There is no system tray here.</source>
        <translation>Hier gibt es keinen Infobereich.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Clear what is sensi&amp;tive from the clipboard</source>
        <translation>&amp;Vertrauliches aus der Zwischenablage löschen</translation>
    </message>
</context>
<context>
    <name>SettingsNetworkPage</name>
    <message>
        <source>How Skykeep reaches servers. Servers on this computer are always reached directly.</source>
        <translation>Wie Skykeep Server erreicht. Server auf diesem Rechner werden immer direkt erreicht.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set</source>
        <translation>Wie im S&amp;ystem eingestellt</translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation>Oh&amp;ne Proxy</translation>
    </message>
    <message>
        <source>Through this &amp;proxy:</source>
        <translation>Über diesen &amp;Proxy:</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation>Name oder Adresse des Proxys</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>Passwords of proxies are not stored: the proxy has to let Skykeep through without one.</source>
        <translation>Passwörter von Proxys werden nicht gespeichert: Der Proxy muss Skykeep ohne Passwort durchlassen.</translation>
    </message>
    <message>
        <source>A handle is also looked up in DNS, which goes through no proxy. Where DNS cannot be reached, the handle&apos;s own web server is asked instead, through the proxy.</source>
        <translation>Ein Handle wird auch im DNS nachgeschlagen, das über keinen Proxy geht. Ist DNS nicht erreichbar, wird stattdessen der eigene Webserver des Handles über den Proxy gefragt.</translation>
    </message>
</context>
<context>
    <name>SettingsProfilePage</name>
    <message>
        <source>Your list of &amp;accounts and these settings</source>
        <translation>Ihre &amp;Kontenliste und diese Einstellungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the list</source>
        <translation>Den Ordner der Liste öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the folder of the list</source>
        <translation>Den Ordner der Liste kopieren</translation>
    </message>
    <message>
        <source>What has &amp;happened, which can be done without</source>
        <translation>Der &amp;Verlauf, auf den verzichtet werden kann</translation>
    </message>
    <message>
        <source>Open the folder of the history</source>
        <translation>Den Ordner des Verlaufs öffnen</translation>
    </message>
    <message>
        <source>Copy the folder of the history</source>
        <translation>Den Ordner des Verlaufs kopieren</translation>
    </message>
    <message>
        <source>Passwords are kept nowhere, and sessions in the keychain alone.</source>
        <translation>Passwörter werden nirgends aufbewahrt, Sitzungen nur im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A second Skykeep with made-up accounts and servers on this computer. Try anything there: nothing leaves this computer, and nothing is kept.</source>
        <translation>Ein zweites Skykeep mit erfundenen Konten und Servern auf diesem Rechner. Probieren Sie dort alles aus: Nichts verlässt diesen Rechner, und nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Start the sand&amp;box</source>
        <translation>Sand&amp;box starten</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountActions</name>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>%1 konnte nicht erneuert werden</translation>
    </message>
    <message>
        <source>%1 could not be paused</source>
        <translation>%1 konnte nicht pausiert werden</translation>
    </message>
    <message>
        <source>%1 could not be resumed</source>
        <translation>%1 konnte nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>%1 now runs on an app password.</source>
        <translation>%1 läuft jetzt mit einem App-Passwort.</translation>
    </message>
    <message>
        <source>%1 could not be changed to an app password</source>
        <translation>%1 konnte nicht auf ein App-Passwort umgestellt werden</translation>
    </message>
    <message>
        <source>%1 could not be labelled</source>
        <translation>%1 konnte keine Bezeichnung erhalten</translation>
    </message>
    <message>
        <source>A warning about %1 could not be dismissed</source>
        <translation>Eine Warnung zu %1 konnte nicht ausgeblendet werden</translation>
    </message>
    <message>
        <source>The keychain is unlocked.</source>
        <translation>Der Schlüsselbund ist entsperrt.</translation>
    </message>
    <message>
        <source>The keychain could not be unlocked</source>
        <translation>Der Schlüsselbund konnte nicht entsperrt werden</translation>
    </message>
    <message>
        <source>Sessions are kept in this keychain from now on.</source>
        <translation>Sitzungen werden ab jetzt in diesem Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>This keychain could not be used</source>
        <translation>Dieser Schlüsselbund konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>The accounts could not be refreshed</source>
        <translation>Die Konten konnten nicht erneuert werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not refreshed: %1</source>
        <translation>Nicht erneuert: %1</translation>
    </message>
    <message>
        <source>All accounts are refreshed.</source>
        <translation>Alle Konten sind erneuert.</translation>
    </message>
    <message>
        <source>%1 could not be signed out</source>
        <translation>%1 konnte nicht abgemeldet werden</translation>
    </message>
    <message>
        <source>%1 is signed out here. %2 The session at the server is ended as soon as that is possible.</source>
        <translation>%1 ist hier abgemeldet. %2 Die Sitzung beim Server wird beendet, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1 ist abgemeldet.</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>%1 konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1 leaves the list when the server has ended the session. %2 Remove it once more not to wait for that.</source>
        <translation>%1 verlässt die Liste, sobald der Server die Sitzung beendet hat. %2 Entfernen Sie es noch einmal, um nicht darauf zu warten.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>The keychain could not be asked</source>
        <translation>Der Schlüsselbund konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>Still no keychain answers.</source>
        <translation>Es antwortet immer noch kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Skykeep starts when you log in, from now on.</source>
        <translation>Skykeep startet ab jetzt, wenn Sie sich am Rechner anmelden.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung am Rechner starten</translation>
    </message>
    <message>
        <source>%1 is refreshed.</source>
        <translation>%1 ist erneuert.</translation>
    </message>
    <message>
        <source>The new order could not be saved</source>
        <translation>Die neue Reihenfolge konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The warning could not be dismissed</source>
        <translation>Die Warnung konnte nicht ausgeblendet werden</translation>
    </message>
    <message>
        <source>The keychain answers.</source>
        <translation>Der Schlüsselbund antwortet.</translation>
    </message>
    <message>
        <source>Whom to write to about accounts at %1: %2</source>
        <translation>An wen man sich wegen Konten bei %1 wendet: %2</translation>
    </message>
    <message>
        <source>Refreshed: %1</source>
        <translation>Erneuert: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountsPage</name>
    <message>
        <source>Search handle, DID, label or server</source>
        <translation>Handle, DID, Bezeichnung oder Server suchen</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>Which accounts are shown</source>
        <translation>Welche Konten angezeigt werden</translation>
    </message>
    <message>
        <source>No account matches what you look for.</source>
        <translation>Kein Konto passt zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>Sh&amp;ow all accounts</source>
        <translation>A&amp;lle Konten anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The accounts are sorted by a column. Sort them by your own order to change it.</source>
        <translation>Die Konten sind nach einer Spalte sortiert. Sortieren Sie nach Ihrer eigenen Reihenfolge, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The accounts are grouped by server. Turn that off to change their order.</source>
        <translation>Die Konten sind nach Server gruppiert. Schalten Sie das aus, um ihre Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <source>Only some accounts are shown. Show all of them to change their order.</source>
        <translation>Es werden nur einige Konten angezeigt. Zeigen Sie alle an, um ihre Reihenfolge zu ändern.</translation>
    </message>
</context>
<context>
    <name>Skykeep::AddAccountDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Type a handle such as alice.bsky.social, a DID or an e-mail address.</source>
        <translation>Geben Sie ein Handle wie alice.bsky.social, eine DID oder eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Done: what is kept from now on is an app password&apos;s session.</source>
        <translation>Fertig: Ab jetzt läuft die Sitzung mit einem App-Passwort.</translation>
    </message>
    <message>
        <source>Looking up the others…</source>
        <translation>Die anderen werden nachgeschlagen…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Account %1 of %2</source>
        <translation>Konto %1 von %2</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ist angemeldet.</translation>
    </message>
    <message>
        <source>No account was signed in.</source>
        <translation>Kein Konto wurde angemeldet.</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>Angemeldet: %1.</translation>
    </message>
    <message>
        <source>%1 Not signed in: %2. The list says why.</source>
        <translation>%1 Nicht angemeldet: %2. Die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>Making an app password for %1…</source>
        <translation>Ein App-Passwort für %1 wird erstellt…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>Skykeep::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Die Zwischenablage jetzt löschen</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>Zwischenablage wird in %1 s gelöscht</translation>
    </message>
</context>
<context>
    <name>Skykeep::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
</context>
<context>
    <name>Skykeep::ConsentCard</name>
    <message>
        <source>%1 requests wait for this answer.</source>
        <translation>%1 Anfragen warten auf diese Antwort.</translation>
    </message>
    <message>
        <source>What this allows</source>
        <translation>Was das erlaubt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Skykeep::ConsentWindow</name>
    <message>
        <source>A program asks – Skykeep (Sandbox)</source>
        <translation>Ein Programm fragt – Skykeep (Sandbox)</translation>
    </message>
    <message>
        <source>A program asks – Skykeep</source>
        <translation>Ein Programm fragt – Skykeep</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Den&amp;y all</source>
        <translation>&amp;Alle verweigern</translation>
    </message>
    <message>
        <source>Says no to every question that waits, this once</source>
        <translation>Sagt dieses eine Mal Nein zu jeder Frage, die wartet</translation>
    </message>
    <message>
        <source>Allo&amp;w:</source>
        <translation>Er&amp;lauben:</translation>
    </message>
    <message>
        <source>How much to allow</source>
        <translation>Wie viel erlaubt wird</translation>
    </message>
    <message>
        <source>&amp;Never allow</source>
        <translation>&amp;Nie erlauben</translation>
    </message>
    <message>
        <source>This program is not asked about again, and gets nothing like this.</source>
        <translation>Zu diesem Programm wird nicht mehr gefragt, und es bekommt nichts dergleichen.</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Verweigern</translation>
    </message>
    <message>
        <source>No, this once</source>
        <translation>Nein, dieses eine Mal</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Skykeep asks the system who this is. Another program running as you could pretend to be it.</source>
        <translation>Wer dies ist, fragt Skykeep das System. Ein anderes Programm, das unter Ihrem Benutzer läuft, könnte sich dafür ausgeben.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>%1 does not ask any more.</source>
        <translation>%1 fragt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Skykeep::CredentialsPage</name>
    <message>
        <source>An app password is best: it can be taken back without changing your own. &lt;a href=&quot;%1&quot; style=&quot;color: %2&quot;&gt;Make an app password&lt;/a&gt;</source>
        <translation>Am besten ist ein App-Passwort: Es lässt sich zurücknehmen, ohne das eigene zu ändern. &lt;a href=&quot;%1&quot; style=&quot;color: %2&quot;&gt;App-Passwort erstellen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1, hosted at %2.</source>
        <translation>%1, zu Hause bei %2.</translation>
    </message>
    <message>
        <source>Signing in at %1.</source>
        <translation>Anmeldung bei %1.</translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <translation>Geben Sie das Passwort dieses Kontos ein.</translation>
    </message>
    <message>
        <source>Type the code from the e-mail.</source>
        <translation>Geben Sie den Code aus der E-Mail ein.</translation>
    </message>
    <message>
        <source>%1 has sent a code to the e-mail address of the account.</source>
        <translation>%1 hat einen Code an die E-Mail-Adresse des Kontos gesendet.</translation>
    </message>
    <message>
        <source>The keychain is unlocked. You can sign in now.</source>
        <translation>Der Schlüsselbund ist entsperrt. Sie können sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>Stopped waiting. Should %1 have let you in already, the account appears in the list.</source>
        <translation>Es wird nicht mehr gewartet. Falls %1 Sie schon angemeldet hat, erscheint das Konto in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;nzeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>No web browser opened. The page is %1</source>
        <translation>Es hat sich kein Webbrowser geöffnet. Die Seite ist %1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>The DNS of %1 confirms it.</source>
        <translation>Das DNS von %1 bestätigt es.</translation>
    </message>
    <message>
        <source>The web server of %1 confirms it.</source>
        <translation>Der Webserver von %1 bestätigt es.</translation>
    </message>
    <message>
        <source>%1 says so; nobody else was asked.</source>
        <translation>%1 sagt es; sonst wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>The account goes by %1; whether that name leads back was not checked.</source>
        <translation>Das Konto nennt sich %1; ob dieser Name zu ihm zurückführt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 leads nowhere at present; the account is known from the list.</source>
        <translation>%1 führt derzeit nirgendwohin; das Konto ist aus der Liste bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in attempts are left at %1 until %2.</source>
        <translation>
            <numerusform>Bei %1 bleibt bis %2 %n Anmeldeversuch.</numerusform>
            <numerusform>Bei %1 bleiben bis %2 %n Anmeldeversuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign-in attempts are left at %1 until %2.</source>
        <translation>Bei %1 bleibt bis %2 kein Anmeldeversuch mehr.</translation>
    </message>
    <message>
        <source>One sign-in attempt is left at %1 until %2.</source>
        <translation>Bei %1 bleibt bis %2 noch ein Anmeldeversuch.</translation>
    </message>
</context>
<context>
    <name>Skykeep::Desktop</name>
    <message>
        <source>Close Skykeep</source>
        <translation>Skykeep schließen</translation>
    </message>
    <message>
        <source>Keep your accounts signed in, in the background?</source>
        <translation>Ihre Konten im Hintergrund weiter angemeldet halten?</translation>
    </message>
    <message>
        <source>There is no system tray here. Start Skykeep again to get the window back.</source>
        <translation>Hier gibt es keinen Infobereich. Starten Sie Skykeep noch einmal, um das Fenster wieder zu öffnen.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A program waits for your answer</source>
        <translation>Ein Programm wartet auf Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>Skykeep::DetailsPane</name>
    <message>
        <source>Choose an account to see all about it.</source>
        <translation>Wählen Sie ein Konto, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Warnings and facts</source>
        <translation>Warnungen und Angaben</translation>
    </message>
    <message>
        <source>What happ&amp;ened</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>%1 – working…</source>
        <translation>%1 – in Arbeit…</translation>
    </message>
</context>
<context>
    <name>Skykeep::FactSheet</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Skykeep::InstructionsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Skykeep::KeeperTray</name>
    <message>
        <source>Skykeep (Sandbox)</source>
        <translation>Skykeep (Sandbox)</translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation>Skykeep</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>One account, all is well</source>
        <translation>Ein Konto, alles in Ordnung</translation>
    </message>
    <message>
        <source>%1 accounts, all is well</source>
        <translation>%1 Konten, alles in Ordnung</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Dieser Rechner hat kein Netz</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All accounts are paused</source>
        <translation>Alle Konten sind pausiert</translation>
    </message>
    <message>
        <source>A program waits for your answer</source>
        <translation>Ein Programm wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Lending is locked</source>
        <translation>Verleih gesperrt</translation>
    </message>
</context>
<context>
    <name>Skykeep::LendingActions</name>
    <message>
        <source>The access token of %1 was not copied</source>
        <translation>Das Zugriffstoken von %1 wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Copied: the access token of %1</source>
        <translation>Kopiert: das Zugriffstoken von %1</translation>
    </message>
    <message>
        <source>It could not be taken back</source>
        <translation>Es konnte nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>One answer was taken back.</source>
        <translation>Eine Antwort wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 answers were taken back.</source>
        <translation>%1 Antworten wurden zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Skykeep::LendingLockBar</name>
    <message>
        <source>Lending is locked</source>
        <translation>Verleih gesperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock lending</source>
        <translation>Verleih entsperren</translation>
    </message>
    <message>
        <source>Programs can borrow again</source>
        <translation>Programme bekommen wieder, was Sie ihnen erlaubt haben</translation>
    </message>
</context>
<context>
    <name>Skykeep::LentPage</name>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>Of which account</source>
        <translation>Von welchem Konto</translation>
    </message>
    <message>
        <source>To which program</source>
        <translation>An welches Programm</translation>
    </message>
    <message>
        <source>What was lent</source>
        <translation>Was verliehen wurde</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Alle Programme</translation>
    </message>
</context>
<context>
    <name>Skykeep::MainWindow</name>
    <message>
        <source>Skykeep – Sandbox</source>
        <translation>Skykeep – Sandbox</translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation>Skykeep</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Made-up accounts on this computer; nothing leaves it.</source>
        <translation>Erfundene Konten auf diesem Rechner; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>keines braucht Sie</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht Sie</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 brauchen Sie</translation>
    </message>
    <message>
        <source>%1, %2 kept, %3</source>
        <translation>%1, %2 angemeldet gehalten, %3</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>About Skykeep</source>
        <translation>Über Skykeep</translation>
    </message>
    <message>
        <source>Skykeep %1</source>
        <translation>Skykeep %1</translation>
    </message>
    <message>
        <source>Keeps every AT Protocol account you own signed in.</source>
        <translation>Hält alle Ihre AT-Protocol-Konten angemeldet.</translation>
    </message>
    <message>
        <source>Show what needs you, or all accounts again</source>
        <translation>Zeigt nur, was Sie braucht, oder wieder alle Konten</translation>
    </message>
</context>
<context>
    <name>Skykeep::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Skykeep::NoticePresenter</name>
    <message>
        <source>Skykeep (Sandbox)</source>
        <translation>Skykeep (Sandbox)</translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation>Skykeep</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Sandbox: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::ProgramsPage</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Show what &amp;was lent</source>
        <translation>Zeigen, &amp;was verliehen wurde</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Take back &amp;everything…</source>
        <translation>&amp;Alles zurücknehmen…</translation>
    </message>
    <message>
        <source>No program has been let in</source>
        <translation>Noch kein Programm ist zugelassen</translation>
    </message>
    <message>
        <source>Scripts, bots and editors can use your accounts without a password: Skykeep makes their calls, or lends them a token for a while. A program that asks is shown to you first, and your answers are listed here.</source>
        <translation>Skripte, Bots und Editoren können Ihre Konten ohne Passwort verwenden: Skykeep führt ihre Aufrufe aus oder verleiht ihnen für eine Weile ein Token. Ein Programm, das fragt, wird Ihnen zuerst gezeigt, und Ihre Antworten stehen hier.</translation>
    </message>
    <message>
        <source>To let a command in for as long as it runs:</source>
        <translation>So lassen Sie einen Befehl zu, solange er läuft:</translation>
    </message>
    <message>
        <source>To let a program in for good:</source>
        <translation>So lassen Sie ein Programm dauerhaft zu:</translation>
    </message>
</context>
<context>
    <name>Skykeep::ProgramsWindow</name>
    <message>
        <source>Programs – Skykeep (Sandbox)</source>
        <translation>Programme – Skykeep (Sandbox)</translation>
    </message>
    <message>
        <source>Programs – Skykeep</source>
        <translation>Programme – Skykeep</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>What was &amp;lent</source>
        <translation>Was ver&amp;liehen wurde</translation>
    </message>
</context>
<context>
    <name>Skykeep::QueueList</name>
    <message>
        <source>The accounts to add</source>
        <translation>Die Konten, die hinzugefügt werden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>Skykeep::Remedies</name>
    <message>
        <source>Open the server&apos;s page</source>
        <translation>Seite des Servers öffnen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Alle Angaben zeigen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Sign in at the new server…</source>
        <translation>Beim neuen Server anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Use this keychain…</source>
        <translation>Diesen Schlüsselbund verwenden…</translation>
    </message>
    <message>
        <source>Use an app password</source>
        <translation>App-Passwort verwenden</translation>
    </message>
    <message>
        <source>Open time settings</source>
        <translation>Zeiteinstellungen öffnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 has no page that is safe to open.</source>
        <translation>%1 hat keine Seite, die gefahrlos zu öffnen ist.</translation>
    </message>
    <message>
        <source>No web browser opened. The page is %1</source>
        <translation>Es hat sich kein Webbrowser geöffnet. Die Seite ist %1</translation>
    </message>
    <message>
        <source>Set the clock in the settings of this computer.</source>
        <translation>Stellen Sie die Uhr in den Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>No file manager opened. The folder is %1</source>
        <translation>Es hat sich keine Dateiverwaltung geöffnet. Der Ordner ist %1</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Einspruch einlegen…</translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation>Kontoseite öffnen</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktivieren…</translation>
    </message>
    <message>
        <source>How to get one…</source>
        <translation>So bekommen Sie einen…</translation>
    </message>
    <message>
        <source>How to repair it…</source>
        <translation>So wird es repariert…</translation>
    </message>
    <message>
        <source>Set the clock in the settings of this computer, or let the network set it with this command: %1</source>
        <translation>Stellen Sie die Uhr in den Einstellungen dieses Rechners, oder lassen Sie sie mit diesem Befehl vom Netz stellen: %1</translation>
    </message>
    <message>
        <source>The folder is open: %1</source>
        <translation>Der Ordner ist geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::SelectionSummary</name>
    <message>
        <source>What you can do with them:</source>
        <translation>Was Sie mit ihnen tun können:</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Brauchen Sie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsDialog</name>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>Notific&amp;ations</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>L&amp;ending</source>
        <translation>&amp;Verleih</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsGeneralPage</name>
    <message>
        <source>As the system is set</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>nach 10 Sekunden</translation>
    </message>
    <message>
        <source>after 30 seconds</source>
        <translation>nach 30 Sekunden</translation>
    </message>
    <message>
        <source>after a minute</source>
        <translation>nach einer Minute</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>nach 5 Minuten</translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation>nach %1 Sekunden</translation>
    </message>
    <message>
        <source>The sandbox does not start by itself.</source>
        <translation>Die Sandbox startet nicht von selbst.</translation>
    </message>
    <message>
        <source>The unit skykeepd.service starts it. To end that: %1</source>
        <translation>Die Unit skykeepd.service startet es. So beenden Sie das: %1</translation>
    </message>
    <message>
        <source>What would start is not there: %1. Switch this off and on again to repair it.</source>
        <translation>Was starten würde, ist nicht da: %1. Schalten Sie dies aus und wieder ein, um es zu reparieren.</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsLendingPage</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>nach 5 Minuten</translation>
    </message>
    <message>
        <source>after 15 minutes</source>
        <translation>nach 15 Minuten</translation>
    </message>
    <message>
        <source>after 30 minutes</source>
        <translation>nach 30 Minuten</translation>
    </message>
    <message>
        <source>after an hour</source>
        <translation>nach einer Stunde</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>nach %1 Minuten</translation>
    </message>
    <message>
        <source>While lending is locked, no program gets anything of your accounts, but for those that you or the administrator let in even then. Your sessions are renewed as ever.</source>
        <translation>Während der Verleih gesperrt ist, bekommt kein Programm etwas von Ihren Konten, außer denen, die Sie oder der Administrator auch dann zulassen. Ihre Sitzungen werden wie immer erneuert.</translation>
    </message>
    <message>
        <source>Lock lending when the &amp;screen is locked</source>
        <translation>Verleih sperren, wenn der Bildschir&amp;m gesperrt wird</translation>
    </message>
    <message>
        <source>Lock lending when nobody &amp;uses the computer</source>
        <translation>Verleih sperren, wenn niemand den &amp;Computer benutzt</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsNetworkPage</name>
    <message>
        <source>Enter the name or the address of the proxy. Until then nothing changes.</source>
        <translation>Geben Sie Name oder Adresse des Proxys ein. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Until it is one, nothing changes.</source>
        <translation>Das ist weder Name noch Adresse eines Proxys. Bis es so weit ist, ändert sich nichts.</translation>
    </message>
    <message>
        <source>Skykeep stores no passwords of proxies, and no names for them. Enter the host alone.</source>
        <translation>Skykeep speichert weder Passwörter noch Namen für Proxys. Geben Sie nur den Rechner ein.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Until it is one, nothing changes.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535. Bis es so weit ist, ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsNoticesPage</name>
    <message>
        <source>Notify me when:</source>
        <translation>Benachrichtigen, wenn:</translation>
    </message>
    <message>
        <source>What heals by itself is not notified. Everything is shown in the window and the tray, whatever is chosen here.</source>
        <translation>Was von selbst wieder gut wird, wird nicht gemeldet. Im Fenster und im Infobereich steht alles, was auch immer hier gewählt ist.</translation>
    </message>
</context>
<context>
    <name>Skykeep::SignInQueue</name>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>In the list already; signs in anew</source>
        <translation>Schon in der Liste; wird neu angemeldet</translation>
    </message>
    <message>
        <source>Ready to sign in</source>
        <translation>Bereit zur Anmeldung</translation>
    </message>
    <message>
        <source>The same account as a line above</source>
        <translation>Dasselbe Konto wie in einer Zeile darüber</translation>
    </message>
    <message>
        <source>Not signed in: %1</source>
        <translation>Nicht angemeldet: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
</context>
<context>
    <name>Skykeep::SignInRefusal</name>
    <message>
        <source>%1 asks us to wait. Try again after %2.</source>
        <translation>%1 bittet uns zu warten. Versuchen Sie es nach %2 noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not accept this code: it may be mistyped or too old. The password was right.</source>
        <translation>%1 nimmt diesen Code nicht an: Er ist vielleicht vertippt oder zu alt. Das Passwort war richtig.</translation>
    </message>
    <message>
        <source>The keychain is locked, so a session could not be kept. Unlock it, then sign in.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher könnte eine Sitzung nicht aufbewahrt werden. Entsperren Sie ihn, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>The server does not say how handles end there. Type the whole handle.</source>
        <translation>Der Server sagt nicht, wie Handles dort enden. Geben Sie das ganze Handle ein.</translation>
    </message>
    <message>
        <source>%1 does not say which server it belongs to. Is it this one?</source>
        <translation>%1 sagt nicht, zu welchem Server es gehört. Ist es dieser?</translation>
    </message>
</context>
<context>
    <name>Skykeep::SignedInPage</name>
    <message>
        <source>Signed in with the main password, which has full power over the account: %1. Skykeep can make an app password named after this computer, go on with that, and end the first session.</source>
        <translation>Mit dem Hauptpasswort angemeldet, das volle Macht über das Konto hat: %1. Skykeep kann ein nach diesem Rechner benanntes App-Passwort erstellen, damit weitermachen und die erste Sitzung beenden.</translation>
    </message>
    <message>
        <source>&amp;Use an app password instead</source>
        <translation>Stattdessen ein App-Passwort &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Use app passwords instead</source>
        <translation>Stattdessen App-Passwörter &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>Skykeep::SortMenu</name>
    <message>
        <source>So&amp;rt by</source>
        <translation>Sor&amp;tieren nach</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>Skykeep::TimelineView</name>
    <message>
        <source>What happened to this account</source>
        <translation>Was mit diesem Konto geschah</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
</context>
<context>
    <name>Skykeep::TrayMenu</name>
    <message>
        <source>Sandbox: simulated accounts</source>
        <translation>Sandbox: simulierte Konten</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard now</source>
        <translation>&amp;Zwischenablage jetzt löschen</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>Alle &amp;erneuern</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>Fenster &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>Fenster &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Show all %1 in the &amp;window</source>
        <translation>Alle %1 im &amp;Fenster anzeigen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open in &amp;window</source>
        <translation>Im &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;handle</source>
        <translation>&amp;Handle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;DID</source>
        <translation>&amp;DID kopieren</translation>
    </message>
    <message>
        <source>Open &amp;profile in the browser</source>
        <translation>&amp;Profil im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>P&amp;ausieren</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>A program &amp;waits for your answer…</source>
        <translation>Ein Programm &amp;wartet auf Ihre Antwort…</translation>
    </message>
    <message>
        <source>%1 questions &amp;wait for your answer…</source>
        <translation>%1 Fragen &amp;warten auf Ihre Antwort…</translation>
    </message>
    <message>
        <source>&amp;Programs…</source>
        <translation>&amp;Programme…</translation>
    </message>
    <message>
        <source>One &amp;program was served today…</source>
        <translation>Ein &amp;Programm wurde heute bedient…</translation>
    </message>
    <message>
        <source>%1 &amp;programs were served today…</source>
        <translation>%1 &amp;Programme wurden heute bedient…</translation>
    </message>
    <message>
        <source>Un&amp;lock lending</source>
        <translation>Ver&amp;leih entsperren</translation>
    </message>
    <message>
        <source>&amp;Lock lending</source>
        <translation>Ver&amp;leih sperren</translation>
    </message>
</context>
<context>
    <name>Skykeep::WarningCard</name>
    <message>
        <source>%1 (seen): %2</source>
        <translation>%1 (gesehen): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>It stays listed, and returns when the facts change.</source>
        <translation>Sie bleibt aufgeführt und kehrt zurück, wenn sich die Tatsachen ändern.</translation>
    </message>
    <message>
        <source>%1 (silent until %3): %2</source>
        <translation>%1 (still bis %3): %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Silent for a while; it comes back by itself.</source>
        <translation>Eine Zeit lang still; sie kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Remind me in an &amp;hour</source>
        <translation>In einer &amp;Stunde erinnern</translation>
    </message>
    <message>
        <source>Remind me &amp;tomorrow</source>
        <translation>&amp;Morgen erinnern</translation>
    </message>
    <message>
        <source>Remind me in a &amp;week</source>
        <translation>In einer &amp;Woche erinnern</translation>
    </message>
</context>
<context>
    <name>Skykeep::WelcomePage</name>
    <message>
        <source>Welcome to Skykeep</source>
        <translation>Willkommen bei Skykeep</translation>
    </message>
    <message>
        <source>A&amp;dd an account…</source>
        <translation>Konto hinzufü&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Made-up accounts on this computer; nothing leaves it.</source>
        <translation>Erfundene Konten auf diesem Rechner; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Keeps you signed in</source>
        <translation>Hält Sie angemeldet</translation>
    </message>
    <message>
        <source>Skykeep renews the sessions of all your Bluesky and other AT Protocol accounts, each before it runs out.</source>
        <translation>Skykeep erneuert die Sitzungen aller Ihrer Konten bei Bluesky und anderswo im AT Protocol, jede, bevor sie abläuft.</translation>
    </message>
    <message>
        <source>Says what is going on</source>
        <translation>Sagt, was vor sich geht</translation>
    </message>
    <message>
        <source>It shows what every account&apos;s server says about it, and warns you while there is still time to act.</source>
        <translation>Es zeigt, was der Server jedes Kontos darüber sagt, und warnt Sie, solange noch Zeit zum Handeln ist.</translation>
    </message>
    <message>
        <source>Keeps your secrets safe</source>
        <translation>Bewahrt Ihre Geheimnisse sicher auf</translation>
    </message>
    <message>
        <source>To begin, add an account: you need its handle, such as alice.bsky.social, and its password. An app password is best.</source>
        <translation>Fügen Sie zu Beginn ein Konto hinzu: Sie brauchen sein Handle, etwa alice.bsky.social, und sein Passwort. Am besten ist ein App-Passwort.</translation>
    </message>
    <message>
        <source>Sessions lie in your system&apos;s keychain and nowhere else. Your password is used once and stored nowhere.</source>
        <translation>Sitzungen liegen im Schlüsselbund Ihres Systems und nirgends sonst. Ihr Passwort wird einmal verwendet und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Sessions lie in your keychain, %1, and nowhere else. Your password is used once and stored nowhere.</source>
        <translation>Sitzungen liegen in Ihrem Schlüsselbund, %1, und nirgends sonst. Ihr Passwort wird einmal verwendet und nirgends gespeichert.</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>it is damaged and cannot be put aside</source>
        <translation>sie ist beschädigt und kann nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>sie ist nicht geöffnet</translation>
    </message>
    <message>
        <source>it was damaged and is put aside as %1; a new one is begun</source>
        <translation>sie war beschädigt und ist als %1 beiseitegelegt; eine neue ist begonnen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>%1 keeps these accounts already.</source>
        <translation>%1 hält diese Konten bereits angemeldet.</translation>
    </message>
    <message>
        <source>Skykeep can take over: %1 ends, and the window keeps the accounts from here on. No session is lost.</source>
        <translation>Skykeep kann übernehmen: %1 endet, und ab dann hält das Fenster die Konten angemeldet. Keine Sitzung geht verloren.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keeps AT Protocol accounts signed in, with a window and a tray icon.</source>
        <translation>Hält AT-Protocol-Konten angemeldet, mit einem Fenster und einem Symbol im Infobereich.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahren</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: 1 May 2024, 14:00</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TrustedFile</name>
    <message>
        <source>it is a symbolic link</source>
        <translation>sie ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>sie gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>others may write to it</source>
        <translation>andere dürfen sie schreiben</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>its path is not absolute</source>
        <translation>ihr Pfad ist nicht absolut</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>sie ist keine Datei</translation>
    </message>
</context>
<context>
    <name>WarningTitles</name>
    <message>
        <source>Taken down</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Vorübergehend gesperrt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Unbekannter Status</translation>
    </message>
    <message>
        <source>Status not confirmed</source>
        <translation>Status nicht bestätigt</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in soon</source>
        <translation>Bald anmelden</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translation>Kurze Sitzungen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation>Server unerreichbar</translation>
    </message>
    <message>
        <source>Told to wait</source>
        <translation>Soll warten</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Other keychain</source>
        <translation>Anderer Schlüsselbund</translation>
    </message>
    <message>
        <source>Copied session</source>
        <translation>Kopierte Sitzung</translation>
    </message>
    <message>
        <source>Wrong account</source>
        <translation>Falsches Konto</translation>
    </message>
    <message>
        <source>Handle changed</source>
        <translation>Handle geändert</translation>
    </message>
    <message>
        <source>Handle invalid</source>
        <translation>Handle ungültig</translation>
    </message>
    <message>
        <source>Main password</source>
        <translation>Hauptpasswort</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Sign-out pending</source>
        <translation>Abmeldung steht aus</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Storage trouble</source>
        <translation>Speicherproblem</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>This computer&apos;s clock is {duration} behind.</source>
        <translation>Die Uhr dieses Rechners geht {duration} nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {duration} ahead.</source>
        <translation>Die Uhr dieses Rechners geht {duration} vor.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>No keychain answers.</source>
        <translation>Es antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain refuses Skykeep.</source>
        <translation>Der Schlüsselbund weist Skykeep ab.</translation>
    </message>
    <message>
        <source>it is paused.</source>
        <translation>es ist pausiert.</translation>
    </message>
    <message>
        <source>the keychain is locked or does not answer.</source>
        <translation>der Schlüsselbund ist gesperrt oder antwortet nicht.</translation>
    </message>
    <message>
        <source>renewing it fails.</source>
        <translation>das Erneuern schlägt fehl.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Paused; the session is left to end {date}.</source>
        <translation>Pausiert; die Sitzung läuft aus: {date}.</translation>
    </message>
    <message>
        <source>{host} asked us to wait until {time}, and has not answered since.</source>
        <translation>{host} hat uns gebeten, bis {time} zu warten, und seither nicht geantwortet.</translation>
    </message>
    <message>
        <source>{host} says that this account is not active, and not why.</source>
        <translation>{host} sagt, dass dieses Konto nicht aktiv ist, aber nicht, warum.</translation>
    </message>
    <message>
        <source>{host} has taken this account down. Its session cannot be renewed.</source>
        <translation>{host} hat dieses Konto gesperrt. Seine Sitzung kann nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Appeal at {host}, or ask there.</source>
        <translation>Legen Sie bei {host} Einspruch ein, oder fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>{host} has suspended this account.</source>
        <translation>{host} hat dieses Konto vorübergehend gesperrt.</translation>
    </message>
    <message>
        <source>See the account&apos;s page at {host}.</source>
        <translation>Sehen Sie die Kontoseite bei {host} an.</translation>
    </message>
    <message>
        <source>{host} no longer has this account (checked twice, a day apart).</source>
        <translation>{host} hat dieses Konto nicht mehr (zweimal geprüft, im Abstand von einem Tag).</translation>
    </message>
    <message>
        <source>This account is deactivated. The session is kept.</source>
        <translation>Dieses Konto ist deaktiviert. Die Sitzung wird gehalten.</translation>
    </message>
    <message>
        <source>Reactivate it at {host}.</source>
        <translation>Reaktivieren Sie es bei {host}.</translation>
    </message>
    <message>
        <source>{host} says: &quot;{status}&quot;.</source>
        <translation>{host} sagt: „{status}“.</translation>
    </message>
    <message>
        <source>Status last confirmed {time}.</source>
        <translation>Status zuletzt bestätigt: {time}.</translation>
    </message>
    <message>
        <source>Sign-in needed by {date}: {why}</source>
        <translation>Anmeldung nötig bis {date}: {why}</translation>
    </message>
    <message>
        <source>{host} ends sessions after {duration} without contact.</source>
        <translation>{host} beendet Sitzungen, wenn {duration} lang kein Kontakt besteht.</translation>
    </message>
    <message>
        <source>Let Skykeep start when you log in.</source>
        <translation>Lassen Sie Skykeep starten, wenn Sie sich am Rechner anmelden.</translation>
    </message>
    <message>
        <source>The account now lives at {new}. This session belongs to {host}.</source>
        <translation>Das Konto ist jetzt bei {new}. Diese Sitzung gehört zu {host}.</translation>
    </message>
    <message>
        <source>{host} refused {n} times since {date}: &quot;{error}&quot;.</source>
        <translation>{host} hat seit {date} {n}-mal abgelehnt: „{error}“.</translation>
    </message>
    <message>
        <source>{host} has not answered since {time} ({accounts}).</source>
        <translation>{host} antwortet seit {time} nicht ({accounts}).</translation>
    </message>
    <message>
        <source>{host} asks us to wait until {time}.</source>
        <translation>{host} bittet uns, bis {time} zu warten.</translation>
    </message>
    <message>
        <source>A renewed session is not saved yet; keep the computer on.</source>
        <translation>Eine erneuerte Sitzung ist noch nicht gespeichert; lassen Sie den Rechner an.</translation>
    </message>
    <message>
        <source>The keychain is locked; waiting for it: {accounts}.</source>
        <translation>Der Schlüsselbund ist gesperrt; es wartet darauf: {accounts}.</translation>
    </message>
    <message>
        <source>No keychain answers ({keychain}).</source>
        <translation>Es antwortet kein Schlüsselbund ({keychain}).</translation>
    </message>
    <message>
        <source>Install and start a keychain; on Linux a Secret Service such as gnome-keyring or KWallet. &quot;skykeep doctor&quot; tells more.</source>
        <translation>Installieren und starten Sie einen Schlüsselbund; unter Linux einen Secret Service wie gnome-keyring oder KWallet. „skykeep doctor“ sagt mehr.</translation>
    </message>
    <message>
        <source>Secrets were kept in {expected}; {keychain} answers now.</source>
        <translation>Geheimnisse lagen in {expected}; jetzt antwortet {keychain}.</translation>
    </message>
    <message>
        <source>Start {expected} again, or sign in anew to keep secrets in {keychain}.</source>
        <translation>Starten Sie {expected} wieder, oder melden Sie sich neu an, um Geheimnisse in {keychain} aufzubewahren.</translation>
    </message>
    <message>
        <source>This session was last renewed on another computer.</source>
        <translation>Diese Sitzung wurde zuletzt auf einem anderen Rechner erneuert.</translation>
    </message>
    <message>
        <source>{host} answered for another account; refused.</source>
        <translation>{host} hat für ein anderes Konto geantwortet; abgelehnt.</translation>
    </message>
    <message>
        <source>Handle changed from {old} to {handle}.</source>
        <translation>Handle von {old} zu {handle} geändert.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>{handle} no longer leads to this account.</source>
        <translation>{handle} führt nicht mehr zu diesem Konto.</translation>
    </message>
    <message>
        <source>Repair the DNS record _atproto.{handle} or https://{handle}/.well-known/atproto-did, or choose another handle.</source>
        <translation>Reparieren Sie den DNS-Eintrag _atproto.{handle} oder https://{handle}/.well-known/atproto-did, oder wählen Sie ein anderes Handle.</translation>
    </message>
    <message>
        <source>Signed in with the main password: full power over the account.</source>
        <translation>Mit dem Hauptpasswort angemeldet: volle Macht über das Konto.</translation>
    </message>
    <message>
        <source>Set the clock, or let the system set it from the network.</source>
        <translation>Stellen Sie die Uhr, oder lassen Sie sie vom System aus dem Netz stellen.</translation>
    </message>
    <message>
        <source>Paused; the session ends {date} unless kept alive.</source>
        <translation>Pausiert; die Sitzung endet, wenn sie nicht erhalten wird: {date}.</translation>
    </message>
    <message>
        <source>Signed out here, not yet at {host}.</source>
        <translation>Hier abgemeldet, bei {host} noch nicht.</translation>
    </message>
    <message>
        <source>Traffic to {host} is not encrypted.</source>
        <translation>Der Verkehr mit {host} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>This computer has had no network since {time}; waiting for it: {accounts}.</source>
        <translation>Dieser Rechner hat seit {time} kein Netz; es wartet darauf: {accounts}.</translation>
    </message>
    <message>
        <source>Look at {folder}.</source>
        <translation>Sehen Sie in {folder} nach.</translation>
    </message>
    <message>
        <source>The session ran out before it could be renewed.</source>
        <translation>Die Sitzung lief ab, bevor sie erneuert werden konnte.</translation>
    </message>
    <message>
        <source>{host} has ended this session: the password was changed, the app password revoked, or the session signed out or used elsewhere. A server does not say which.</source>
        <translation>{host} hat diese Sitzung beendet: Das Passwort wurde geändert, das App-Passwort widerrufen oder die Sitzung anderswo abgemeldet oder verwendet. Ein Server sagt nicht, welches davon.</translation>
    </message>
    <message>
        <source>{host} does not know this session any more. The session is kept, in case the server recovers.</source>
        <translation>{host} kennt diese Sitzung nicht mehr. Sie wird aufbewahrt, falls sich der Server erholt.</translation>
    </message>
    <message>
        <source>This account has left {host}, which does not renew its session any more.</source>
        <translation>Dieses Konto hat {host} verlassen; dort wird seine Sitzung nicht mehr erneuert.</translation>
    </message>
    <message>
        <source>{host} has taken back the takedown of this account. The session ended with the takedown.</source>
        <translation>{host} hat die Sperrung dieses Kontos zurückgenommen. Die Sitzung endete mit der Sperrung.</translation>
    </message>
    <message>
        <source>The keychain no longer has this session.</source>
        <translation>Der Schlüsselbund hat diese Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} Stunde</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} Minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>{n} account</source>
        <translation>{n} Konto</translation>
    </message>
    <message>
        <source>{n} accounts</source>
        <translation>{n} Konten</translation>
    </message>
</context>
</TS>
