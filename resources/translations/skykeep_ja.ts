<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Renewing the session failed; it is tried again %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to renew the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is being renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer. The session is renewed as soon as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was renewed, and the keychain has not taken it yet. Keep the computer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the session is left to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the session is renewed only as seldom as keeps it alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is kept and not renewed while the server has the account taken down or suspended. Its status is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed out of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s permanent name; handles and servers change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server says that the account is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own word for how the account stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the session kept on this computer stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you, worst first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that the session belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the session is renewed next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s handle is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whether this handle leads to the account was not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this handle leads to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this handle did not lead to the account when last checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the account&apos;s permanent name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not said yet how the account stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that the account is active.
Last confirmed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that the account is not active, and not why.
Last confirmed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that the account is active, and &quot;%2&quot;.
Last confirmed %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that the account is not active: &quot;%2&quot;.
Last confirmed %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last renewed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer stays off, a sign-in is needed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (seen): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session belongs to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is hosted at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is renewed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No renewal is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed: expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed: revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed: rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed: moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed: takedown reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed: not in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desynchronized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s name. Its owner can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of your own for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, 1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, %3 need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down or suspended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to one more account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new session for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the session now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew all sessions now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew only as seldom as keeps the session alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the session fresh again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it end…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, and do not even keep the session from ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use an app password instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an app password, and run the session on it instead of the main password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session here and at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the permanent name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;bel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what &amp;needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only accounts that need you to do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit; no session is renewed until Skykeep runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Skykeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Skykeep starts, notifies and reaches the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is selected one place higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is selected one place lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the accounts of each server together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Too many requests at once from one program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out here. %1 The session at the server is ended as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The account leaves the list when the server has ended the session. Remove it once more not to wait for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no warning &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keychain can be asked for its &quot;status&quot;, &quot;unlock&quot; or &quot;use&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keeper has no window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keeper does not know &quot;%1&quot;. It may be older than the program that asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>This account is in the list; it is signed in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app password is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in c&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code from the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a &amp;new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Unlock it: skykeep keychain unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and start a keychain, on Linux a Secret Service such as gnome-keyring or KWallet, and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the system&apos;s keychain runs. Sessions renewed meanwhile are kept in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote, read, compared and erased a test item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers as an AT Protocol server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions there are kept and tried again. If other servers answer, ask who runs this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account to look up in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are renewed without it. Until it answers, nobody can tell whether an account has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server has a name to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server knows no address of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network&apos;s name servers (DNS), or whether something filters them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server to ask yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: all servers are on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this computer to the internet. If it is, look at firewall, proxy and VPN. Sessions are kept meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 servers answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system set its clock by the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is %2 off this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server could be asked for the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server alone does not tell which of them is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees with the clocks of %1 of %2 servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the default profile is started by the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts whenever you log in (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a program that is not there: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &quot;Start at login&quot; in the window once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing starts Skykeep when you log in. While it does not run, no session is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &quot;Start at login&quot; in the window, or let your system start skykeepd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look yourself whether this system starts Skykeep at login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the keeper. Until then the command line does not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back from a backup before the keeper ends: without it no session is found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keeper&apos;s socket, %1, is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keeper can be reached by you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into %1: an older copy can be put back while Skykeep does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder yours alone, or begin elsewhere with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are yours alone, and written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users may read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that from them: chmod 600 &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other user may read any file of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts, %1, is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is listed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since Skykeep read it, and cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read; accounts in it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session depends on it. Move the file away while Skykeep does not run, and a new one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read through and is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not say how much is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are free for the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: without it no change can be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free for the profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safe connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks us to wait before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer like an AT Protocol server. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer accepts this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has taken this account down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this name and password. Check both, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has sent a sign-in code by e-mail. Sign in again with that code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in code. The password was right; ask for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered for another account; the answer was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published about %1 does not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no session of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers, and Skykeep stores secrets nowhere else. On Linux, install and start a Secret Service such as gnome-keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not tell which service it belongs to. Name it, such as &quot;--server https://bsky.social&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the list. &quot;skykeep list&quot; shows who is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a new sign-in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as a file of Skykeep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with &quot;skykeep keychain unlock&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, said by %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password that reaches private messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No renewal is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attempts since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified both ways: the handle leads to the DID, and the DID names the handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: the handle does not lead to this DID, or the DID names another handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Which &amp;account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alice.bsky.social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle, a DID, or the e-mail address you sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the se&amp;rver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://bsky.social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server to sign in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for a handle or a DID: Skykeep finds their server by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its handle. A DID, a profile&apos;s address or the e-mail address you sign in with will do as well. Paste several, and they are added one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session renewed, after a failed attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session renewed, after %1 failed attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: %2. Before: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle changed from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account moved from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer knows the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account moved, and the old server no longer renews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is back; its session is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain no longer has the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server holds the account back; watching it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has given the account back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended the old session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewed session is saved now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session now runs on the app password &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takedown reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-out confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n times, last at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times, last at %2)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerStore</name>
    <message>
        <source>it is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history, %1, was damaged. It was put aside as %2, and a new one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history, %1, was written by a newer Skykeep. It is left alone, and nothing is added to it. Update Skykeep to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history, %1, cannot be opened or written. Accounts are kept all the same, but what happens is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged and cannot be put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was damaged and is put aside as %1; a new one is begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An account is taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account is deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account is active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account needs a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account will need a sign-in soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account moves to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is missing, or locked at a bad time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server does not answer for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts were taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts were suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts were deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts are active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts were deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts need you to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will need a sign-in soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts will need a sign-in soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed soon: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts have a new handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New handle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has moved to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts have moved to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 servers do not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that this account is active. Its session is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handle changed from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is news of %1 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keeps AT Protocol accounts signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the profile under &lt;DIR&gt; instead of the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the PLC directory at &lt;URL&gt;, for servers of one&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start hidden, in the system tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out: simulated accounts and servers, nothing stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak the language &lt;TAG&gt;, such as de or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the session of %1 end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not renewed any more, and once it has run out you need the account&apos;s password. Until then it can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ends here and at the server, and is erased from the keychain. The account stays in the list; to use it again you need its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ends here and at the server, and the account and its history leave this list. The account itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep sessions in this keychain from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Sessions that lie in the other keychain are not copied: those accounts need a new sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit before the session of %1 is saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was renewed, and the keychain has not taken it yet. Quitting now may lose it, and then the account needs a new sign-in. Unlocking the keychain saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for %1; leave it empty for none:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterStore</name>
    <message>
        <source>The list of accounts, %1, cannot be read (%2). It is left alone, and changes are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts, %1, was written by a newer Skykeep. It is left alone, and changes are not saved. Update Skykeep to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts, %1, is damaged and cannot be put aside. It is left alone, and changes are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts, %1, was damaged, and no account could be read from it. It was put aside as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts, %1, was damaged. It was put aside as %2. Accounts kept: %3, of which %4 from a copy. Entries left out, unreadable or listed twice: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read, so it is not overwritten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsGeneralPage</name>
    <message>
        <source>&amp;Start Skykeep when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts hidden, in the system tray. Sessions are renewed only while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system tray here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is sensi&amp;tive from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsNetworkPage</name>
    <message>
        <source>How Skykeep reaches servers. Servers on this computer are always reached directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this &amp;proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords of proxies are not stored: the proxy has to let Skykeep through without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle is also looked up in DNS, which goes through no proxy. Where DNS cannot be reached, the handle&apos;s own web server is asked instead, through the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsProfilePage</name>
    <message>
        <source>Your list of &amp;accounts and these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has &amp;happened, which can be done without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are kept nowhere, and sessions in the keychain alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second Skykeep with made-up accounts and servers on this computer. Try anything there: nothing leaves this computer, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sand&amp;box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountActions</name>
    <message>
        <source>%1 could not be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now runs on an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be changed to an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning about %1 could not be dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not be unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are kept in this keychain from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keychain could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts could not be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts are refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed out here. %2 The session at the server is ended as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the list when the server has ended the session. %2 Remove it once more not to wait for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still no keychain answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skykeep starts when you log in, from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new order could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning could not be dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to write to about accounts at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountCommands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountsPage</name>
    <message>
        <source>Search handle, DID, label or server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which accounts are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account matches what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ow all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts are sorted by a column. Sort them by your own order to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts are grouped by server. Turn that off to change their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some accounts are shown. Show all of them to change their order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::AddAccountDialog</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a handle such as alice.bsky.social, a DID or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: what is kept from now on is an app password&apos;s session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account was signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not signed in: %2. The list says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making an app password for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::CredentialsPage</name>
    <message>
        <source>An app password is best: it can be taken back without changing your own. &lt;a href=&quot;%1&quot; style=&quot;color: %2&quot;&gt;Make an app password&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, hosted at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code from the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has sent a code to the e-mail address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is unlocked. You can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped waiting. Should %1 have let you in already, the account appears in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser opened. The page is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS of %1 confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server of %1 confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so; nobody else was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account goes by %1; whether that name leads back was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads nowhere at present; the account is known from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in attempts are left at %1 until %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sign-in attempts are left at %1 until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sign-in attempt is left at %1 until %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::Desktop</name>
    <message>
        <source>Close Skykeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your accounts signed in, in the background?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system tray here. Start Skykeep again to get the window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::DetailsPane</name>
    <message>
        <source>Choose an account to see all about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happ&amp;ened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::FactSheet</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::InstructionsDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::KeeperTray</name>
    <message>
        <source>Skykeep (Sandbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account, all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts, all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts are paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::MainWindow</name>
    <message>
        <source>Skykeep – Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up accounts on this computer; nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 kept, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Skykeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skykeep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps every AT Protocol account you own signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what needs you, or all accounts again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::NoticePresenter</name>
    <message>
        <source>Skykeep (Sandbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::QueueList</name>
    <message>
        <source>The accounts to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::Remedies</name>
    <message>
        <source>Open the server&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at the new server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open time settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no page that is safe to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser opened. The page is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock in the settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager opened. The folder is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to repair it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock in the settings of this computer, or let the network set it with this command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is open: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::SelectionSummary</name>
    <message>
        <source>What you can do with them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsDialog</name>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notific&amp;ations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsGeneralPage</name>
    <message>
        <source>As the system is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox does not start by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit skykeepd.service starts it. To end that: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would start is not there: %1. Switch this off and on again to repair it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsNetworkPage</name>
    <message>
        <source>Enter the name or the address of the proxy. Until then nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Until it is one, nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skykeep stores no passwords of proxies, and no names for them. Enter the host alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Until it is one, nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsNoticesPage</name>
    <message>
        <source>Notify me when:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What heals by itself is not notified. Everything is shown in the window and the tray, whatever is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::SignInQueue</name>
    <message>
        <source>Looking it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list already; signs in anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same account as a line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::SignInRefusal</name>
    <message>
        <source>%1 asks us to wait. Try again after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this code: it may be mistyped or too old. The password was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so a session could not be kept. Unlock it, then sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say how handles end there. Type the whole handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say which server it belongs to. Is it this one?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::SignedInPage</name>
    <message>
        <source>Signed in with the main password, which has full power over the account: %1. Skykeep can make an app password named after this computer, go on with that, and end the first session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use an app password instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use app passwords instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::SortMenu</name>
    <message>
        <source>So&amp;rt by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::TimelineView</name>
    <message>
        <source>What happened to this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::TrayMenu</name>
    <message>
        <source>Sandbox: simulated accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1 in the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;profile in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::WarningCard</name>
    <message>
        <source>%1 (seen): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays listed, and returns when the facts change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (silent until %3): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for a while; it comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me in an &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me &amp;tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me in a &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skykeep::WelcomePage</name>
    <message>
        <source>Welcome to Skykeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up accounts on this computer; nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps you signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skykeep renews the sessions of all your Bluesky and other AT Protocol accounts, each before it runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows what every account&apos;s server says about it, and warns you while there is still time to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps your secrets safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin, add an account: you need its handle, such as alice.bsky.social, and its password. An app password is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions lie in your system&apos;s keychain and nowhere else. Your password is used once and stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions lie in your keychain, %1, and nowhere else. Your password is used once and stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>%1 keeps these accounts already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skykeep can take over: %1 ends, and the window keeps the accounts from here on. No session is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps AT Protocol accounts signed in, with a window and a tray icon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: 1 May 2024, 14:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningTitles</name>
    <message>
        <source>Taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-out pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage trouble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>This computer&apos;s clock is {duration} behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {duration} ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refuses Skykeep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain is locked or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewing it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; the session is left to end {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asked us to wait until {time}, and has not answered since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} says that this account is not active, and not why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has taken this account down. Its session cannot be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal at {host}, or ask there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has suspended this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the account&apos;s page at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} no longer has this account (checked twice, a day apart).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is deactivated. The session is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate it at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} says: &quot;{status}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status last confirmed {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed by {date}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ends sessions after {duration} without contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Skykeep start when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account now lives at {new}. This session belongs to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused {n} times since {date}: &quot;{error}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has not answered since {time} ({accounts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks us to wait until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A renewed session is not saved yet; keep the computer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked; waiting for it: {accounts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers ({keychain}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and start a keychain; on Linux a Secret Service such as gnome-keyring or KWallet. &quot;skykeep doctor&quot; tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets were kept in {expected}; {keychain} answers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {expected} again, or sign in anew to keep secrets in {keychain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was last renewed on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered for another account; refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle changed from {old} to {handle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{handle} no longer leads to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the DNS record _atproto.{handle} or https://{handle}/.well-known/atproto-did, or choose another handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with the main password: full power over the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, or let the system set it from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; the session ends {date} unless kept alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out here, not yet at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic to {host} is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has had no network since {time}; waiting for it: {accounts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ran out before it could be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has ended this session: the password was changed, the app password revoked, or the session signed out or used elsewhere. A server does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not know this session any more. The session is kept, in case the server recovers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has left {host}, which does not renew its session any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has taken back the takedown of this account. The session ended with the takedown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain no longer has this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
