<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Condition</name>
    <message numerus="yes">
        <source>A mailing list of %n member(s). EXPN tells who they are.</source>
        <translation>
            <numerusform>A mailing list of %n member. EXPN tells who they are.</numerusform>
            <numerusform>A mailing list of %n members. EXPN tells who they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message numerus="yes">
        <source>%n line(s) went otherwise than %1 says.</source>
        <translation>
            <numerusform>%n line went otherwise than %1 says.</numerusform>
            <numerusform>%n lines went otherwise than %1 says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message numerus="yes">
        <source>The beginning is cut off: %n older row(s) are not drawn.</source>
        <translation>
            <numerusform>The beginning is cut off: %n older row is not drawn.</numerusform>
            <numerusform>The beginning is cut off: %n older rows are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message numerus="yes">
        <source>%n transcript(s) were not written: connections came faster than that.</source>
        <translation>
            <numerusform>%n transcript was not written: connections came faster than that.</numerusform>
            <numerusform>%n transcripts were not written: connections came faster than that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerConnection</name>
    <message numerus="yes">
        <source>The client has not finished the TLS handshake within %n second(s).</source>
        <translation>
            <numerusform>The client has not finished the TLS handshake within %n second.</numerusform>
            <numerusform>The client has not finished the TLS handshake within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message numerus="yes">
        <source>The server has sent %n more certificate(s).</source>
        <translation>
            <numerusform>The server has sent %n more certificate.</numerusform>
            <numerusform>The server has sent %n more certificates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wiretap</name>
    <message numerus="yes">
        <source>Handshake, encrypted, %n octet(s)</source>
        <translation>
            <numerusform>Handshake, encrypted, %n octet</numerusform>
            <numerusform>Handshake, encrypted, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handshake, %n octet(s)</source>
        <translation>
            <numerusform>Handshake, %n octet</numerusform>
            <numerusform>Handshake, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handshake: %1, %n octet(s)</source>
        <translation>
            <numerusform>Handshake: %1, %n octet</numerusform>
            <numerusform>Handshake: %1, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ChangeCipherSpec, %n octet(s)</source>
        <translation>
            <numerusform>ChangeCipherSpec, %n octet</numerusform>
            <numerusform>ChangeCipherSpec, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert, encrypted, %n octet(s)</source>
        <translation>
            <numerusform>Alert, encrypted, %n octet</numerusform>
            <numerusform>Alert, encrypted, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert, %n octet(s)</source>
        <translation>
            <numerusform>Alert, %n octet</numerusform>
            <numerusform>Alert, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Application data, %n octet(s)</source>
        <translation>
            <numerusform>Application data, %n octet</numerusform>
            <numerusform>Application data, %n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%1: %n more difference(s); --details tells them all.</source>
        <translation>
            <numerusform>%1: %n more difference; --details tells them all.</numerusform>
            <numerusform>%1: %n more differences; --details tells them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n connection(s) are open at the same time.</source>
        <translation>
            <numerusform>%n connection is open at the same time.</numerusform>
            <numerusform>%n connections are open at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 of %2 holds %n message(s).</source>
        <translation>
            <numerusform>The folder %1 of %2 holds %n message.</numerusform>
            <numerusform>The folder %1 of %2 holds %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) carry the flag %3.</source>
        <translation>
            <numerusform>In the folder %1 of %2, %n message carries the flag %3.</numerusform>
            <numerusform>In the folder %1 of %2, %n messages carry the flag %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 of %2 now holds %n message(s).</source>
        <translation>
            <numerusform>The folder %1 of %2 now holds %n message.</numerusform>
            <numerusform>The folder %1 of %2 now holds %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) now carry the flag %3.</source>
        <translation>
            <numerusform>In the folder %1 of %2, %n message now carries the flag %3.</numerusform>
            <numerusform>In the folder %1 of %2, %n messages now carry the flag %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n connection(s) have been open at the same time so far. Leave them open while you open the next.</source>
        <translation>
            <numerusform>At most %n connection has been open at the same time so far. Leave it open while you open the next.</numerusform>
            <numerusform>At most %n connections have been open at the same time so far. Leave them open while you open the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to the %1 server are open at the same time.</source>
        <translation>
            <numerusform>%n connection to the %1 server is open at the same time.</numerusform>
            <numerusform>%n connections to the %1 server are open at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the folder %1 of %2, %n message(s) now have “%3” in their Subject.</source>
        <translation>
            <numerusform>In the folder %1 of %2, %n message now has “%3” in its Subject.</numerusform>
            <numerusform>In the folder %1 of %2, %n messages now have “%3” in their Subject.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: %n octet(s), and 65,536 are taken at most.</source>
        <translation>
            <numerusform>That is too long: %n octet, and 65,536 are taken at most.</numerusform>
            <numerusform>That is too long: %n octets, and 65,536 are taken at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is to be hashed %n time(s): here it is done up to 50,000 times.</source>
        <translation>
            <numerusform>The password is to be hashed %n time: here it is done up to 50,000 times.</numerusform>
            <numerusform>The password is to be hashed %n times: here it is done up to 50,000 times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n = are missing at the end: letters come in fours.</source>
        <translation>
            <numerusform>%n = is missing at the end: letters come in fours.</numerusform>
            <numerusform>%n = are missing at the end: letters come in fours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::console::FindInTranscript</name>
    <message numerus="yes">
        <source>%n line(s) so far …</source>
        <translation>
            <numerusform>%n line so far …</numerusform>
            <numerusform>%n lines so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::console::OpenedConversation</name>
    <message numerus="yes">
        <source>%n more line(s) could not be read.</source>
        <translation>
            <numerusform>%n more line could not be read.</numerusform>
            <numerusform>%n more lines could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::dialogs::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n line(s) of your attempt could not be saved, and are lost when it is closed now.</source>
        <translation>
            <numerusform>%n line of your attempt could not be saved, and is lost when it is closed now.</numerusform>
            <numerusform>%n lines of your attempt could not be saved, and are lost when it is closed now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::AccountsModel</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n octet(s)</source>
        <comment>of a mailbox with its special use</comment>
        <translation>
            <numerusform>%1, %n octet</numerusform>
            <numerusform>%1, %n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::Bytes</name>
    <message numerus="yes">
        <source>%n octet(s), CR LF at the end included.</source>
        <translation>
            <numerusform>%n octet, CR LF at the end included.</numerusform>
            <numerusform>%n octets, CR LF at the end included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s); at the end stands LF without CR.</source>
        <translation>
            <numerusform>%n octet; at the end stands LF without CR.</numerusform>
            <numerusform>%n octets; at the end stands LF without CR.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s), without the end of a line.</source>
        <translation>
            <numerusform>%n octet, without the end of a line.</numerusform>
            <numerusform>%n octets, without the end of a line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::CoderPage</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::EnvelopeCard</name>
    <message numerus="yes">
        <source>and %n more recipient(s)</source>
        <translation>
            <numerusform>and %n more recipient</numerusform>
            <numerusform>and %n more recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::FilesPage</name>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::HeaderPage</name>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::RawView</name>
    <message numerus="yes">
        <source> … (%n more octet(s) in this line)</source>
        <translation>
            <numerusform> … (%n more octet in this line)</numerusform>
            <numerusform> … (%n more octets in this line)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::RoutePage</name>
    <message numerus="yes">
        <source>and %n more hop(s)</source>
        <translation>
            <numerusform>and %n more hop</numerusform>
            <numerusform>and %n more hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::SaveLadder</name>
    <message numerus="yes">
        <source>The diagram is long, and its beginning is cut off: %n older row(s) are not in the file. The file says so too.</source>
        <translation>
            <numerusform>The diagram is long, and its beginning is cut off: %n older row is not in the file. The file says so too.</numerusform>
            <numerusform>The diagram is long, and its beginning is cut off: %n older rows are not in the file. The file says so too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::TextPage</name>
    <message numerus="yes">
        <source>%n more link(s) read one host and lead to another.</source>
        <translation>
            <numerusform>%n more link reads one host and leads to another.</numerusform>
            <numerusform>%n more links read one host and lead to another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n script</numerusform>
            <numerusform>%n scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style sheet(s)</source>
        <translation>
            <numerusform>%n style sheet</numerusform>
            <numerusform>%n style sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n other thing</numerusform>
            <numerusform>%n other things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) hold no character of this charset; � stands there.</source>
        <translation>
            <numerusform>%n place holds no character of this charset; � stands there.</numerusform>
            <numerusform>%n places hold no character of this charset; � stands there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::TokenList</name>
    <message numerus="yes">
        <source>%n more piece(s) of this line are not shown.</source>
        <translation>
            <numerusform>%n more piece of this line is not shown.</numerusform>
            <numerusform>%n more pieces of this line are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::docks::WiretapDock</name>
    <message numerus="yes">
        <source>%n line(s) with ⚠ give away a password, or a digest from which it can be guessed.</source>
        <translation>
            <numerusform>%n line with ⚠ gives away a password, or a digest from which it can be guessed.</numerusform>
            <numerusform>%n lines with ⚠ give away a password, or a digest from which it can be guessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) more are not listed.</source>
        <translation>
            <numerusform>%n more record is not listed.</numerusform>
            <numerusform>%n more records are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::editor::LabEditor</name>
    <message numerus="yes">
        <source>%n mistake(s). F8 goes to the next.</source>
        <translation>
            <numerusform>%n mistake. F8 goes to it.</numerusform>
            <numerusform>%n mistakes. F8 goes to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helolab::podium::DemoConversation</name>
    <message numerus="yes">
        <source>This session holds %n connection(s) at once. You see number %1.</source>
        <translation>
            <numerusform>This session holds %n connection. You see number %1.</numerusform>
            <numerusform>This session holds %n connections at once. You see number %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent for %n minute(s).</source>
        <translation>
            <numerusform>Nothing is sent for %n minute.</numerusform>
            <numerusform>Nothing is sent for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent for %n second(s).</source>
        <translation>
            <numerusform>Nothing is sent for %n second.</numerusform>
            <numerusform>Nothing is sent for %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
