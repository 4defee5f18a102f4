<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>Renewed %n times, last at %1.</source>
        <translation>
            <numerusform>Renewed once, at %1.</numerusform>
            <numerusform>Renewed %n times, last at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times, last at %2)</source>
        <translation>
            <numerusform>%1 (once, at %2)</numerusform>
            <numerusform>%1 (%n times, last at %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skykeep::CredentialsPage</name>
    <message numerus="yes">
        <source>%n sign-in attempts are left at %1 until %2.</source>
        <translation>
            <numerusform>%n sign-in attempt is left at %1 until %2.</numerusform>
            <numerusform>%n sign-in attempts are left at %1 until %2.</numerusform>
        </translation>
    </message>
</context>
</TS>
