// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three IMAP clients and a POP3 client at one mailbox, each doing things at random. Each IMAP client keeps the picture
// that a client is to keep by what it is told, and checks that it is told nothing out of turn; in the end every picture
// is what the store has.
#include "Room.h"
#include "tests/support/Printing.h"

#include <QMap>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

using namespace helolab;
using namespace helolab::test;

namespace {

const QByteArray an = "an@hanoi.example";

/// What an IMAP client knows of the mailbox, and how it hears of it.
class Client
{
public:
    explicit Client(Room &room)
        : m_room(room)
        , m_connection(room.open("imap"))
    {
        command("LOGIN an hutech123", false);
        select();
    }

    void select()
    {
        m_messages.clear();
        command("SELECT INBOX", false);
        learn();
    }

    void learn()
    {
        if (!m_messages.empty())
            command("FETCH 1:* (UID FLAGS)", true);
    }

    /// One more step of whatever a client does.
    void act(std::mt19937 &random)
    {
        if (m_idle) {
            hear(std::exchange(m_connection.output, {}), false);
            if (random() % 3 == 0)
                endIdle();
            return;
        }
        EXPECT_EQ(m_connection.output, "") << "nothing is told to whom is neither idle nor has asked";
        const auto pick = [&random](quint32 most) { return QByteArray::number(1 + random() % std::max(1u, most)); };
        const quint32 count = quint32(m_messages.size());
        const QByteArray number = pick(count);
        const QByteArray uid = pick(m_highestUid + 2);
        static const QByteArrayList flags{"\\Seen", "\\Deleted", "\\Flagged", "$a", "$b", "\\Answered \\Deleted"};
        const QByteArray flag = flags[qsizetype(random() % std::size_t(flags.size()))];
        switch (random() % 16) {
        case 0:
            return void(command("NOOP", false));
        case 1:
            return learn();
        case 2:
            return void(command("UID FETCH 1:* (FLAGS)", false));
        case 3:
            return count ? void(command("STORE " + number + " +FLAGS (" + flag + ')', true)) : void();
        case 4:
            return count ? void(command("STORE " + number + ":* -FLAGS (" + flag + ')', true)) : void();
        case 5:
            return void(command("UID STORE " + uid + " FLAGS (" + flag + ')', false));
        case 6:
            if (count) {
                m_messages[qsizetype(number.toUInt()) - 1].flags = QByteArray(); // nobody says what they are now
                command("STORE " + number + " +FLAGS.SILENT (" + flag + ')', true);
            }
            return;
        case 7:
            return void(command("EXPUNGE", false));
        case 8:
            return void(command("UID EXPUNGE " + uid, false));
        case 9:
            return void(command("SEARCH NOT SEEN", true));
        case 10:
            return void(command("UID SEARCH DELETED", false));
        case 11:
            return count ? void(command("COPY " + number + " INBOX", false)) : void();
        case 12:
            return count ? void(command("MOVE " + number + " INBOX", false)) : void();
        case 13:
            return void(command("APPEND INBOX {12+}\r\nSubject: x\r\n", false));
        case 14:
            if (random() % 4 == 0) {
                command(random() % 2 ? "CLOSE" : "UNSELECT", false);
                select();
            }
            return;
        default:
            m_tag = "i" + QByteArray::number(++m_count);
            hear(m_room.say(m_connection, m_tag + " IDLE\r\n"), false);
            m_idle = true;
        }
    }

    void endIdle()
    {
        if (!std::exchange(m_idle, false))
            return;
        const QByteArray said = m_room.say(m_connection, "DONE\r\n");
        EXPECT_TRUE(said.contains(m_tag + " OK")) << said.toStdString();
        hear(said, false);
    }

    void expectTheSameAs(const store::MemoryStore &store)
    {
        endIdle();
        command("NOOP", false);
        const auto flagsTold = m_messages;
        learn();
        const auto kept = store.messages(an, "INBOX");
        ASSERT_EQ(std::size_t(m_messages.size()), kept.size());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            EXPECT_EQ(m_messages[qsizetype(i)].uid, kept[i].uid);
            const Message &told = flagsTold[qsizetype(i)];
            if (!told.flags.isNull()) {
                EXPECT_EQ(told.flags, m_messages[qsizetype(i)].flags) << "flags that nobody has told of";
            }
        }
    }

private:
    struct Message
    {
        quint32 uid = 0; // 0: not known yet
        QByteArray flags; // null: not known
    };

    QByteArray command(const QByteArray &text, bool countsOnNumbers)
    {
        const QByteArray tag = "c" + QByteArray::number(++m_count);
        const QByteArray said = m_room.say(m_connection, tag + ' ' + text + "\r\n");
        SCOPED_TRACE(text.toStdString() + "\n" + said.toStdString());
        EXPECT_TRUE(said.contains(tag + " OK") || said.contains(tag + " NO [EXPUNGEISSUED]"));
        hear(said, countsOnNumbers);
        return said;
    }

    void hear(const QByteArray &said, bool countsOnNumbers)
    {
        for (const QByteArray &line : said.split('\n')) {
            const QByteArrayList words = line.trimmed().split(' ');
            if (words.size() < 3 || words[0] != "*")
                continue;
            const qsizetype number = words[1].toLongLong();
            if (words[2] == "EXPUNGE") {
                EXPECT_FALSE(countsOnNumbers) << "EXPUNGE while numbers are counted on";
                ASSERT_TRUE(number >= 1 && number <= m_messages.size());
                m_messages.removeAt(number - 1);
            } else if (words[2] == "EXISTS") {
                EXPECT_GE(number, m_messages.size());
                m_messages.resize(number);
            } else if (words[2] == "RECENT") {
                EXPECT_LE(number, m_messages.size());
            } else if (words[2] == "FETCH") {
                ASSERT_TRUE(number >= 1 && number <= m_messages.size()) << line.toStdString();
                hearItems(m_messages[number - 1], line);
            } else if (words[1] == "SEARCH" && countsOnNumbers) {
                for (const QByteArray &found : words.mid(2))
                    EXPECT_LE(found.toLongLong(), m_messages.size());
            }
        }
    }

    void hearItems(Message &message, const QByteArray &line)
    {
        if (const qsizetype at = line.indexOf("UID "); at >= 0) {
            qsizetype end = at + 4;
            while (end < line.size() && line[end] >= '0' && line[end] <= '9')
                ++end;
            const quint32 uid = line.mid(at + 4, end - at - 4).toUInt();
            EXPECT_TRUE(message.uid == 0 || message.uid == uid) << "another message has this number";
            message.uid = uid;
            m_highestUid = std::max(m_highestUid, uid);
        }
        if (const qsizetype at = line.indexOf("FLAGS ("); at >= 0) {
            QByteArrayList flags = line.mid(at + 7, line.indexOf(')', at) - at - 7).split(' ');
            flags.removeAll("\\Recent");
            std::sort(flags.begin(), flags.end());
            message.flags = '(' + flags.join(' ') + ')';
        }
    }

    Room &m_room;
    Room::Connection &m_connection;
    QList<Message> m_messages;
    quint32 m_highestUid = 0;
    int m_count = 0;
    bool m_idle = false;
    QByteArray m_tag;
};

/// Deletes something over POP3 and leaves.
void popOnce(Room &room, std::mt19937 &random)
{
    Room::Connection &pop = room.open("pop3");
    room.say(pop, "USER an\r\n");
    room.say(pop, "PASS hutech123\r\n");
    room.say(pop, "RETR 1\r\n");
    room.say(pop, "DELE " + QByteArray::number(1 + random() % 4) + "\r\n");
    room.say(pop, "QUIT\r\n");
}

} // namespace

TEST(ImapSeveralSessions, EveryPictureIsTheStoresInTheEnd)
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::mt19937 random(seed);
        Room room;
        for (int i = 0; i < 5; ++i)
            (void)room.store.append(an, "INBOX", message("Subject: x\r\n\r\ny\r\n"));
        Client clients[] = {Client(room), Client(room), Client(room)};
        for (int step = 0; step < 150; ++step) {
            if (random() % 20 == 0)
                popOnce(room, random);
            else
                clients[random() % 3].act(random);
            if (testing::Test::HasFailure())
                return;
        }
        for (Client &client : clients)
            client.endIdle();
        for (Client &client : clients)
            client.expectTheSameAs(room.store);
        if (testing::Test::HasFailure())
            return;
    }
}
