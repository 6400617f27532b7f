// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lines.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace helolab::imap::test {

CommandText piecesOf(const std::string &wire)
{
    QByteArrayView octets(wire.data(), qsizetype(wire.size()));
    CommandText text;
    for (;;) {
        const qsizetype end = octets.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? octets : octets.first(end);
        text.push_back({Piece::Kind::Text, line.toByteArray()});
        const auto mark = wire::literalMarkOf(line);
        if (end < 0 || !mark)
            return text;
        octets = octets.sliced(end + 2);
        const qsizetype length = std::min(octets.size(), mark->octets);
        text.push_back(
            {mark->binary ? Piece::Kind::Literal8 : Piece::Kind::Literal, octets.first(length).toByteArray()});
        octets = octets.sliced(length);
    }
}

const std::vector<std::string> &goodLines()
{
    static const std::vector<std::string> lines{
        "a1 CAPABILITY",
        "a1 NOOP",
        "a1 LOGOUT",
        "a1 ID NIL",
        "a1 ID (\"name\" \"telnet\" \"version\" NIL)",
        "a1 ID ({4}\r\nname \"\")",
        "a1 LOGIN an secret",
        "a1 LOGIN an ]",
        "a1 LOGIN \"an\" \"a \\\"quoted\\\" \\\\ word\"",
        "a1 LOGIN {2}\r\nan {6}\r\nsecret",
        "a1 LOGIN {2+}\r\nan \"\"",
        "a1 LOGIN an {0}\r\n",
        "a1 AUTHENTICATE PLAIN",
        "a1 AUTHENTICATE PLAIN AGFuAHNlY3JldA==",
        "a1 AUTHENTICATE EXTERNAL =",
        "a1 STARTTLS",
        "a1 ENABLE IMAP4rev2",
        "a1 ENABLE UTF8=ACCEPT CONDSTORE X-NEW",
        "a1 NAMESPACE",
        "a1 LIST \"\" \"\"",
        "a1 LIST \"\" *",
        "a1 LIST \"\" %",
        "a1 LIST a/b c%d*",
        "a1 LIST \"\" \"two words%\"",
        "a1 LIST \"\" {3}\r\nabc",
        "a1 LIST \"\" (INBOX Sent/%)",
        "a1 LIST () \"\" *",
        "a1 LIST (SUBSCRIBED) \"\" *",
        "a1 LIST (SUBSCRIBED REMOTE RECURSIVEMATCH SPECIAL-USE) \"\" * RETURN (SUBSCRIBED CHILDREN SPECIAL-USE)",
        "a1 LIST \"\" % RETURN (CHILDREN STATUS (MESSAGES UNSEEN SIZE))",
        "a1 LIST \"\" % RETURN ()",
        "a1 LIST (SPECIAL-USE) \"\" (% *) RETURN (STATUS (UIDNEXT))",
        "a1 LSUB \"\" *",
        "a1 LSUB a/ %",
        "a1 STATUS INBOX (MESSAGES)",
        "a1 STATUS \"two words\" (MESSAGES RECENT UIDNEXT UIDVALIDITY UNSEEN DELETED SIZE)",
        "a1 SELECT INBOX",
        "a1 SELECT {5}\r\nINBOX",
        "a1 EXAMINE Sent/2024",
        "a1 CREATE Drafts",
        "a1 CREATE years/",
        "a1 CREATE Out (USE (\\Sent))",
        "a1 CREATE Out (USE (\\Sent \\Drafts))",
        "a1 DELETE &BB8EQAQ4BDIENQRC-",
        "a1 RENAME old new",
        "a1 RENAME {3}\r\nold {3}\r\nnew",
        "a1 SUBSCRIBE INBOX",
        "a1 UNSUBSCRIBE a&-b",
        "a1 APPEND INBOX {5}\r\nhello",
        "a1 APPEND INBOX {0}\r\n",
        "a1 APPEND INBOX {5+}\r\nhello",
        "a1 APPEND INBOX () {5}\r\nhello",
        "a1 APPEND INBOX (\\Seen \\Draft $Forwarded) {5}\r\nhello",
        "a1 APPEND INBOX (\\Seen) \" 7-Jul-1996 02:44:25 -0700\" {7}\r\nhel\r\nlo",
        "a1 APPEND INBOX \"17-Jul-1996 23:59:60 +0530\" {5}\r\nhello",
        std::string("a1 APPEND INBOX ~{5}\r\nh\0llo", 27),
        "a1 APPEND INBOX (\\Seen) UTF8 (~{5}\r\nhello)",
        "a1 APPEND INBOX {1}\r\na {1}\r\nb",
        "a1 APPEND {5}\r\nINBOX (\\Seen) {3}\r\n{2} \"17-Jul-1996 02:44:25 -0700\" {2}\r\n\r\n UTF8 (~{1}\r\n.)",
        "a1 IDLE",
        "a1 FETCH 1 ALL",
        "a1 FETCH 1 FAST",
        "a1 FETCH 1 FULL",
        "a1 FETCH 1 FLAGS",
        "a1 FETCH 1 (FLAGS)",
        "a1 FETCH 1:* (UID FLAGS INTERNALDATE ENVELOPE BODY BODYSTRUCTURE)",
        "a1 FETCH 2,4:7,9,12:* (RFC822 RFC822.HEADER RFC822.TEXT RFC822.SIZE)",
        "a1 FETCH * BODY[]",
        "a1 FETCH *:4 BODY.PEEK[]",
        "a1 FETCH $ BODY[HEADER]",
        "a1 FETCH 1 BODY[TEXT]<0.2048>",
        "a1 FETCH 1 BODY[HEADER.FIELDS (From Subject)]",
        "a1 FETCH 1 BODY.PEEK[HEADER.FIELDS.NOT (\"From\" Date)]<9223372036854775807.1>",
        "a1 FETCH 1 BODY[HEADER.FIELDS ({4}\r\nDate)]",
        "a1 FETCH 1 (BODY[1] BODY[1.2.3] BODY[4.MIME] BODY[4.1.HEADER] BODY[4.TEXT] BODY[1.HEADER.FIELDS (To)])",
        "a1 FETCH 1 (BINARY[1] BINARY.PEEK[1.2]<1.2> BINARY.SIZE[2] BINARY[])",
        "a1 FETCH 4294967295 UID",
        "a1 UID FETCH 443:557 (UID FLAGS)",
        "a1 SEARCH ALL",
        "a1 SEARCH ANSWERED DELETED DRAFT FLAGGED NEW OLD RECENT SEEN",
        "a1 SEARCH UNANSWERED UNDELETED UNDRAFT UNFLAGGED UNSEEN",
        "a1 SEARCH KEYWORD $Forwarded UNKEYWORD $Junk",
        "a1 SEARCH BEFORE 1-Feb-1994 ON \"01-feb-1994\" SINCE 11-Dec-2024",
        "a1 SEARCH SENTBEFORE 1-Feb-1994 SENTON 2-Feb-1994 SENTSINCE 29-Feb-2024",
        "a1 SEARCH LARGER 0 SMALLER 9223372036854775807",
        "a1 SEARCH BCC a BODY \"two words\" CC {3}\r\nabc FROM \"\" SUBJECT x TEXT y TO z",
        "a1 SEARCH HEADER List-Id \"\"",
        "a1 SEARCH HEADER {7}\r\nSubject {2}\r\nhi",
        "a1 SEARCH UID 1:5,7",
        "a1 SEARCH 1:5,7 UNSEEN",
        "a1 SEARCH *",
        "a1 SEARCH $",
        "a1 SEARCH UID $",
        "a1 SEARCH NOT SEEN",
        "a1 SEARCH OR SEEN FLAGGED",
        "a1 SEARCH OR NOT (SEEN FLAGGED) OR 1:3 (UID 4 DRAFT) NOT NOT ALL",
        "a1 SEARCH ((SEEN))",
        "a1 SEARCH (OR SEEN UNSEEN) (DRAFT)",
        "a1 SEARCH CHARSET UTF-8 SUBJECT {6}\r\n\xd0\x9f\xd1\x80\xd0\xb8",
        "a1 SEARCH CHARSET \"ISO-8859-1\" TEXT a",
        "a1 SEARCH RETURN () UNSEEN",
        "a1 SEARCH RETURN (MIN MAX ALL COUNT SAVE) UNSEEN",
        "a1 SEARCH RETURN (SAVE) CHARSET US-ASCII TEXT a",
        "a1 UID SEARCH UNDELETED SINCE 1-Jan-2024",
        "a1 STORE 1 FLAGS (\\Seen)",
        "a1 STORE 1:* +FLAGS (\\Deleted)",
        "a1 STORE 2 -FLAGS.SILENT (\\Answered \\Flagged \\Deleted \\Seen \\Draft $MDNSent)",
        "a1 STORE 2 FLAGS.SILENT ()",
        "a1 STORE 2 +FLAGS.SILENT \\Seen",
        "a1 STORE 2 -FLAGS \\Seen \\Draft word",
        "a1 UID STORE $ +FLAGS (\\Seen)",
        "a1 COPY 2:4 MEETING",
        "a1 UID COPY 1,2 \"two words\"",
        "a1 MOVE 1 Trash",
        "a1 UID MOVE 42:69 {3}\r\nfoo",
        "a1 EXPUNGE",
        "a1 UID EXPUNGE 3000:3002",
        "a1 CHECK",
        "a1 UNSELECT",
        "a1 CLOSE",
        // Names and keywords of the grammar in any case; tags of many kinds.
        "A142 fetch 1 (flags body.peek[header.fields (date)])",
        "x.y-z uid Fetch 1 bodyStructure",
        "]/= search or seen not answered",
        "LOGIN login an secret",
    };
    return lines;
}

const std::vector<std::string> &goodUtf8Lines()
{
    static const std::vector<std::string> lines{
        "a1 SELECT \"Th\xc6\xb0 \xc4\x91i\"",
        "a1 SELECT \"\xd0\x98\xd1\x81\xd1\x85\xd0\xbe\xd0\xb4\xd1\x8f\xd1\x89\xd0\xb8\xd0\xb5\"",
        "a1 LOGIN \"\xe7\x94\xa8\xe6\x88\xb7\" \"\xe5\xaf\x86\xe7\xa0\x81\"",
        "a1 LIST \"\" \"\xe6\x94\xb6%\"",
        "a1 SEARCH SUBJECT \"ch\xc3\xa0o\" TEXT {2}\r\n\xc3\xa9",
        "a1 SELECT a&b",
    };
    return lines;
}

Command commandIn(const std::string &octets, const Grammar &grammar)
{
    const Parsed parsed = parse(piecesOf(octets), grammar);
    if (parsed.command())
        return *parsed.command();
    ADD_FAILURE() << octets << ": "
                  << (parsed.fault() ? withPlace(*parsed.fault()).toStdString() : std::string("wants a literal"));
    return {};
}

} // namespace helolab::imap::test
