<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n cards written</source>
        <translation>
            <numerusform>%n card written</numerusform>
            <numerusform>%n cards written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards erased</source>
        <translation>
            <numerusform>%n card erased</numerusform>
            <numerusform>%n cards erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures have no description or no licence.</source>
        <translation>
            <numerusform>%n picture has no description or no licence.</numerusform>
            <numerusform>%n pictures have no description or no licence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported.</source>
        <translation>
            <numerusform>%n picture imported.</numerusform>
            <numerusform>%n pictures imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n cards are made.</source>
        <translation>
            <numerusform>Stopped; %n card is made.</numerusform>
            <numerusform>Stopped; %n cards are made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message numerus="yes">
        <source>Return</source>
        <translation>
            <numerusform>Enter</numerusform>
            <numerusform>Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::ArrivalView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::BatchSheet</name>
    <message numerus="yes">
        <source>Export %n cards</source>
        <translation>
            <numerusform>Export %n card</numerusform>
            <numerusform>Export %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards cannot be made and are left out.</source>
        <translation>
            <numerusform>%n card cannot be made and is left out.</numerusform>
            <numerusform>%n cards cannot be made and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards exported as %1</source>
        <translation>
            <numerusform>%n card exported as %1</numerusform>
            <numerusform>%n cards exported as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::DescribeSheet</name>
    <message numerus="yes">
        <source>%n pictures say little of themselves</source>
        <translation>
            <numerusform>%n picture says little of itself</numerusform>
            <numerusform>%n pictures say little of themselves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::DeskWidget</name>
    <message numerus="yes">
        <source>The message does not fit: about %n words too many.</source>
        <translation>
            <numerusform>The message does not fit: about one word too many.</numerusform>
            <numerusform>The message does not fit: about %n words too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::DraftRecovery</name>
    <message numerus="yes">
        <source>“%1” of %2, for %n people, was not saved when the program ended.</source>
        <translation>
            <numerusform>“%1” of %2, for one person, was not saved when the program ended.</numerusform>
            <numerusform>“%1” of %2, for %n people, was not saved when the program ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::EraseNotice</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::Farewell</name>
    <message numerus="yes">
        <source>Sending %n cards …</source>
        <translation>
            <numerusform>Sending one card …</numerusform>
            <numerusform>Sending %n cards …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::FilterModel</name>
    <message numerus="yes">
        <source>%1, %n cards</source>
        <translation>
            <numerusform>%1, %n card</numerusform>
            <numerusform>%1, %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::GalleryImport</name>
    <message numerus="yes">
        <source>%n pictures added</source>
        <translation>
            <numerusform>%n picture added</numerusform>
            <numerusform>%n pictures added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::HeaderBar</name>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle – check</source>
        <translation>
            <numerusform>%n to settle – check</numerusform>
            <numerusform>%n to settle – check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered – check</source>
        <translation>
            <numerusform>%n not delivered – check</numerusform>
            <numerusform>%n not delivered – check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear – check</source>
        <translation>
            <numerusform>%n unclear – check</numerusform>
            <numerusform>%n unclear – check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::HistoryExport</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::ManyFlow</name>
    <message numerus="yes">
        <source>%n cards cannot be made.</source>
        <translation>
            <numerusform>%n card cannot be made.</numerusform>
            <numerusform>%n cards cannot be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with the other %n</source>
        <translation>
            <numerusform>Go on with the other one</numerusform>
            <numerusform>Go on with the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::PeopleBar</name>
    <message numerus="yes">
        <source>To %1, %n people</source>
        <translation>
            <numerusform>To %1, %n person</numerusform>
            <numerusform>To %1, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n to be checked</numerusform>
            <numerusform>%n to be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::PeopleSheet</name>
    <message numerus="yes">
        <source>%n cards cannot be made yet.</source>
        <translation>
            <numerusform>%n card cannot be made yet.</numerusform>
            <numerusform>%n cards cannot be made yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::PrintFlow</name>
    <message numerus="yes">
        <source>%n cards are at the printer.</source>
        <translation>
            <numerusform>%n card is at the printer.</numerusform>
            <numerusform>%n cards are at the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::PrintSheet</name>
    <message numerus="yes">
        <source>On %n cards the words do not fit.</source>
        <translation>
            <numerusform>On %n card the words do not fit.</numerusform>
            <numerusform>On %n cards the words do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::RefusalSheet</name>
    <message numerus="yes">
        <source>%n files were not added</source>
        <translation>
            <numerusform>%n file was not added</numerusform>
            <numerusform>%n files were not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in the gallery now.</source>
        <translation>
            <numerusform>%n picture is in the gallery now.</numerusform>
            <numerusform>%n pictures are in the gallery now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::SendNotices</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards had already gone; the others are taken back.</source>
        <translation>
            <numerusform>One card had already gone; the others are taken back.</numerusform>
            <numerusform>%n cards had already gone; the others are taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::SendSheet</name>
    <message numerus="yes">
        <source>Each of the %n people gets their own card.</source>
        <translation>
            <numerusform>%n person gets their own card.</numerusform>
            <numerusform>Each of the %n people gets their own card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::SendStrip</name>
    <message numerus="yes">
        <source>Print %n cards …</source>
        <translation>
            <numerusform>Print %n card …</numerusform>
            <numerusform>Print %n cards …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card for each of %n people</source>
        <translation>
            <numerusform>A card for %n person</numerusform>
            <numerusform>A card for each of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::SendingPage</name>
    <message numerus="yes">
        <source>For %n seconds</source>
        <translation>
            <numerusform>For one second</numerusform>
            <numerusform>For %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thanksmith::WordNotes</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n too many</source>
        <translation>
            <numerusform>%n word too many</numerusform>
            <numerusform>about %n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>room for %n more</numerusform>
            <numerusform>room for %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
