// SPDX-License-Identifier: GPL-3.0-or-later
//
// ENVELOPE, BODY and BODYSTRUCTURE are kept beside the message once somebody has asked for them. Whatever happens to
// the mailboxes, what is fetched is what its octets say.
#include "Room.h"
#include "core/imap/BodyStructure.h"
#include "core/imap/Envelope.h"
#include "core/imap/FetchValue.h"

#include <gtest/gtest.h>

#include <random>

using namespace helolab;
using namespace helolab::imap;
using namespace helolab::test;

namespace {

const QByteArray reader = "an@hanoi.example";

QByteArray numbered(int number)
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray head = "From: a" + n + "@x.example\r\nSubject: n\xC3\xBA" + n + "\r\n";
    if (number % 3 == 0)
        return head + "Content-Type: multipart/mixed; boundary=b" + n + "\r\n\r\n--b" + n + "\r\n\r\n" + n + "\r\n--b"
            + n + "\r\nContent-Type: image/x" + n + "\r\n\r\n--b" + n + "--\r\n";
    return head + "\r\n" + QByteArray(number, 'y') + "\r\n";
}

QByteArray valuesOf(const QByteArray &octets, bool utf8)
{
    FetchedMessage message(octets);
    return "ENVELOPE " + writeEnvelope(octets, message.header(), utf8) + " BODY "
        + writeBodyStructure(message, BodyDetail::Plain, utf8) + " BODYSTRUCTURE "
        + writeBodyStructure(message, BodyDetail::Extended, utf8);
}

/// What a session has to be told of all messages of \p mailbox.
QByteArray expected(const store::MailStore &store, const QByteArray &mailbox, bool utf8)
{
    QByteArray lines;
    int number = 0;
    for (const store::Message &message : store.messages(reader, mailbox)) {
        lines += "* " + QByteArray::number(++number) + " FETCH (UID " + QByteArray::number(message.uid) + ' '
            + valuesOf(message.octets, utf8) + ")\r\n";
    }
    return lines;
}

class Reader
{
public:
    Reader(Room &room, bool utf8)
        : m_room(room)
        , m_connection(room.open("imap"))
        , m_utf8(utf8)
    {
        say("in LOGIN an hutech123");
        if (utf8)
            say("en ENABLE UTF8=ACCEPT");
    }

    QByteArray say(const QByteArray &line) { return m_room.say(m_connection, line + "\r\n"); }

    void check(const QByteArray &mailbox)
    {
        say("s EXAMINE " + mailbox);
        const QByteArray said = say("f UID FETCH 1:* (ENVELOPE BODY BODYSTRUCTURE)");
        EXPECT_EQ(said, expected(m_room.store, mailbox, m_utf8) + "f OK UID FETCH completed\r\n");
        say("u UNSELECT");
    }

private:
    Room &m_room;
    Room::Connection &m_connection;
    const bool m_utf8;
};

} // namespace

TEST(FetchNotes, AreTakenOnceAndSaidAgain)
{
    Room room;
    store::Message large;
    large.octets = "Subject: one\r\nX-Long: " + QByteArray(1000, 'x') + "\r\n\r\n";
    ASSERT_EQ(room.store.append(reader, "INBOX", large), store::StoreError::None);
    Reader first(room, false);
    first.check("INBOX");
    const auto notes = room.store.heads(reader, "INBOX", {1}).front().notes;
    for (const auto attribute : {FetchAttribute::Envelope, FetchAttribute::Body, FetchAttribute::BodyStructure})
        EXPECT_TRUE(notes.contains(*noteKeyOf({attribute}, false)));
    EXPECT_EQ(notes.size(), 3);

    const QByteArray octets = room.store.message(reader, "INBOX", 1)->octets;
    room.store.takeNote(reader, "INBOX", 1, octets, *noteKeyOf({FetchAttribute::Envelope}, false), "(mine)");
    Reader second(room, false);
    second.say("s SELECT INBOX");
    EXPECT_TRUE(second.say("f FETCH 1 ENVELOPE").startsWith("* 1 FETCH (ENVELOPE (mine))\r\n"));
    EXPECT_TRUE(second.say("f FETCH 1 (ENVELOPE BODY[TEXT])").contains("ENVELOPE (mine) BODY[TEXT] {0}\r\n"));
}

/// Sessions that read and write, with and without UTF-8 in quotes, at random over four mailboxes.
TEST(FetchNotes, SayWhatTheOctetsSayWhateverHappens)
{
    Room room;
    std::mt19937 random(20); // the same each time
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    Reader readers[] = {{room, false}, {room, true}, {room, false}};
    const QByteArrayList mailboxes{"INBOX", "A", "B", "C"};
    for (int step = 0; step < 600 && !testing::Test::HasFailure(); ++step) {
        const QByteArray from = mailboxes[below(4)];
        const QByteArray to = mailboxes[below(4)];
        const QByteArray uid = QByteArray::number(below(6) + 1);
        Reader &one = readers[below(3)];
        const QByteArray octets = numbered(below(50));
        switch (below(8)) {
        case 0:
        case 1:
        case 2:
            one.say("a CREATE " + to);
            one.say("a APPEND " + to + " {" + QByteArray::number(octets.size()) + "+}\r\n" + octets);
            break;
        case 3:
            one.say("s SELECT " + from);
            one.say("c UID COPY " + uid + ":* " + to);
            break;
        case 4:
            one.say("s SELECT " + from);
            one.say("m UID MOVE " + uid + " " + to);
            break;
        case 5:
            one.say("s SELECT " + from);
            one.say("t UID STORE " + uid + " +FLAGS (\\Deleted)");
            one.say("x EXPUNGE");
            break;
        case 6:
            one.say("r RENAME " + from + " " + to);
            break;
        case 7:
            one.say("d DELETE " + from);
            break;
        }
        const QByteArray looked = mailboxes[below(4)];
        const auto info = room.store.mailbox(reader, looked);
        if (info && info->selectable && info->messages > 0)
            readers[below(3)].check(looked);
        if (info && info->messages > 30)
            (void)room.store.expunge(reader, looked, *room.store.open(reader, looked, false)->uids);
    }
}
