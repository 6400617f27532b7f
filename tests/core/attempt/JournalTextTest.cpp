// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttemptFixture.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::attempt;
using testing::HasSubstr;

namespace {

/// One event of every kind, with what is odd about each.
std::vector<What> everyKind()
{
    const QString odd = QStringLiteral("\"quoted\" \\ Việt 王 \U0001F4EC \t\r\n") + QChar(0) + QChar(0x7f);
    return {
        Opened{1, {}},
        Opened{2, world::Manner::Strict},
        Sent{1, "HELO pc\r\n"},
        Sent{1, {}},
        Received{1, "250 ok\r\n"},
        Ended{1, Ended::By::Client},
        Ended{2, Ended::By::Server},
        Ended{3, Ended::By::Dropped},
        Ended{1000, Ended::By::Lost},
        Predicted{QStringLiteral("hello"), "250"},
        Predicted{QStringLiteral("hello"), "2"},
        Answered{QStringLiteral("hello"), QStringLiteral("why"), {}},
        Answered{QStringLiteral("hello"), QStringLiteral("why"), {QStringLiteral("250=done"), odd, QString()}},
        HintOpened{QStringLiteral("hello")},
        Shown{QStringLiteral("hello")},
        Passed{QStringLiteral("hello")},
        Away{},
        Back{},
        Opened{3, {}, QStringLiteral("pop3")},
        Predicted{QStringLiteral("hello"), "-ERR"},
        Opened{4, {}, {}, true},
        Handshake{4, true},
        Handshake{5, false},
    };
}

/// Octets that are no text, or hardly.
std::vector<QByteArray> oddOctets()
{
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all += char(octet);
    std::vector<QByteArray> odd{
        all,
        QByteArray("\0", 1),
        "\xEF\xBB\xBF begins with a byte order mark",
        "inside \xEF\xBB\xBF and \xEF\xBF\xBD and \xE2\x80\xA8",
        "\xC3", // half a letter
        "\xC0\x80",
        "\xED\xA0\x80", // a surrogate
        "\xF4\x90\x80\x80",
        "\"\\/\b\f\n\r\t\x1b[31m\x7f</script>",
        "{\"t\":1}\n{\"t\":2}\n",
        "Xin chào 你好 Привет \xF0\x9F\x93\xAC\r\n",
        QByteArray(eventOctetsAtMost, '\x01'),
        QByteArray(eventOctetsAtMost, '\xff'),
    };
    for (int octet = 0; octet < 256; ++octet)
        odd.emplace_back(1, char(octet));
    return odd;
}

Journal journalOf(const std::vector<What> &events)
{
    Journal journal{headerOf(), {}};
    for (const What &what : events)
        journal.events.push_back({Milliseconds(journal.events.size() * 7), what});
    return journal;
}

/// Two events are the same when they are written the same.
QByteArray written(const Event &event)
{
    return encoded(event);
}

std::string errorOf(const QByteArray &text)
{
    const auto read = readJournal(text, QStringLiteral("a.attempt"));
    return read.ok() ? "" : read.error().toString().toStdString();
}

} // namespace

TEST(JournalText, LooksAsTheReadmeShows)
{
    Header header = headerOf();
    header.program = QStringLiteral("Helolab 0.1.0");
    header.manner = world::Manner::Tolerant;
    header.places = {{QStringLiteral("smtp.host"), QStringLiteral("127.0.0.1")},
                     {QStringLiteral("smtp.port"), QStringLiteral("2525")},
                     {QStringLiteral("smtps.port"), QStringLiteral("2465")}};
    EXPECT_EQ(encoded(header),
              QByteArray("{\"helolab-attempt\":1,\"lab\":\"smtp-first-message\",\"protocol\":\"smtp\",\"student\":"
                         "\"20231234\",\"name\":\"Nguyễn Văn An\",\"begun\":\"2026-01-05T09:00:00.123Z\",\"program\":"
                         "\"Helolab 0.1.0\",\"manner\":\"tolerant\",\"smtp.host\":\"127.0.0.1\",\"smtp.port\":\"2525\","
                         "\"smtps.port\":\"2465\"}\n"));
    EXPECT_EQ(encoded(Event{Milliseconds(812), Sent{1, "HELO pc\r\n"}}),
              QByteArray("{\"t\":812,\"event\":\"sent\",\"connection\":1,\"text\":\"HELO pc\\r\\n\"}\n"));
    EXPECT_EQ(encoded(Event{Milliseconds(0), Sent{1, "\xff"}}),
              QByteArray("{\"t\":0,\"event\":\"sent\",\"connection\":1,\"base64\":\"/w==\"}\n"));
}

TEST(JournalText, WritesNumbersThatArePredictedAsItAlwaysDid)
{
    const auto predicted = [](const char *word) {
        return encoded(Event{Milliseconds(1), Predicted{QStringLiteral("a"), word}});
    };
    EXPECT_TRUE(predicted("250").endsWith(",\"code\":250}\n"));
    EXPECT_TRUE(predicted("2").endsWith(",\"code\":2}\n"));
    EXPECT_TRUE(predicted("-ERR").endsWith(",\"code\":\"-ERR\"}\n"));
    EXPECT_TRUE(predicted("+OK").endsWith(",\"code\":\"+OK\"}\n"));
}

TEST(JournalText, SaysWhichProgramBeganIt)
{
    Header header = headerOf();
    EXPECT_EQ(readOf(encoded(header)).journal.header.program, QString()) << "older files do not say it";
    header.program = QStringLiteral("Helolab \"2\"");
    EXPECT_EQ(readOf(encoded(header)).journal.header.program, header.program);
    EXPECT_TRUE(thisProgram().startsWith(QStringLiteral("Helolab")));
}

TEST(JournalText, ReadsBackEveryKindOfEvent)
{
    const std::vector<What> kinds = everyKind();
    std::set<std::size_t> met;
    for (const What &what : kinds)
        met.insert(what.index());
    EXPECT_EQ(met.size(), std::variant_size_v<What>);

    const Journal journal = journalOf(kinds);
    const ReadJournal read = readOf(textOf(journal));
    EXPECT_TRUE(read.notices.empty());
    ASSERT_EQ(read.journal.events.size(), journal.events.size());
    for (std::size_t i = 0; i < journal.events.size(); ++i) {
        EXPECT_EQ(read.journal.events[i].what.index(), journal.events[i].what.index());
        EXPECT_EQ(written(read.journal.events[i]), written(journal.events[i]));
        EXPECT_EQ(read.journal.events[i].line, int(i) + 2);
    }
    const auto &answered = std::get<Answered>(read.journal.events[12].what);
    EXPECT_EQ(answered.given, std::get<Answered>(kinds[12]).given);
}

TEST(JournalText, ReadsBackTheHeader)
{
    Journal journal{headerOf(QStringLiteral("=\"\\\n")), {}};
    journal.header.manner = world::Manner::Strict;
    journal.header.places.insert(QStringLiteral("smtp.port"), QStringLiteral("2526"));
    const Header read = readOf(textOf(journal)).journal.header;
    EXPECT_EQ(read.lab, journal.header.lab);
    EXPECT_EQ(read.protocol, journal.header.protocol);
    EXPECT_EQ(read.student, journal.header.student);
    EXPECT_EQ(read.name, journal.header.name);
    EXPECT_EQ(read.begun, journal.header.begun);
    EXPECT_EQ(read.manner, journal.header.manner);
    EXPECT_EQ(read.places, journal.header.places);
}

TEST(JournalText, LosesNoOctet)
{
    std::vector<What> events;
    for (const QByteArray &octets : oddOctets()) {
        events.push_back(Sent{1, octets});
        events.push_back(Received{1, octets});
    }
    const QByteArray text = textOf(journalOf(events));
    EXPECT_EQ(text.count('\n'), qsizetype(events.size()) + 1) << "an event is one line, whatever it carries";
    for (const QByteArray &line : text.split('\n'))
        EXPECT_LE(line.size(), journalLineAtMost);
    const ReadJournal read = readOf(text);
    ASSERT_EQ(read.journal.events.size(), events.size());
    for (std::size_t i = 0; i < events.size(); i += 2) {
        EXPECT_EQ(std::get<Sent>(read.journal.events[i].what).octets, std::get<Sent>(events[i]).octets);
        EXPECT_EQ(std::get<Received>(read.journal.events[i + 1].what).octets, std::get<Sent>(events[i]).octets);
    }
}

TEST(JournalText, DropsALastLineThatIsCutOffAnywhere)
{
    for (const What &what : everyKind()) {
        const QByteArray whole = textOf(journalOf({Opened{1, {}}, Sent{1, "HELO pc\r\n"}}));
        const QByteArray last = encoded(Event{Milliseconds(99), what});
        for (qsizetype length = 0; length <= last.size(); ++length) {
            const ReadJournal read = readOf(whole + last.first(length));
            // complete but for its line feed, it is complete
            const bool isThere = length >= last.size() - 1;
            EXPECT_EQ(read.journal.events.size(), isThere ? 3u : 2u) << last.constData() << length;
            ASSERT_EQ(read.notices.size(), isThere || length == 0 ? 0u : 1u);
            if (!read.notices.empty()) {
                EXPECT_EQ(read.notices[0].toString(),
                          QStringLiteral("a.attempt:4: The last line is cut off and is left out."));
            }
        }
    }
}

TEST(JournalText, SaysOfADamagedLineWhereItIs)
{
    const QByteArrayList broken = {
        "garbage",
        "[1,2]",
        "{}",
        "{\"event\":\"away\"}",
        "{\"t\":-1,\"event\":\"away\"}",
        "{\"t\":1.5,\"event\":\"away\"}",
        "{\"t\":\"5\",\"event\":\"away\"}",
        "{\"t\":999999999999999,\"event\":\"away\"}",
        "{\"t\":5,\"event\":7}",
        "{\"t\":5,\"event\":\"sent\",\"connection\":1}",
        "{\"t\":5,\"event\":\"sent\",\"connection\":0,\"text\":\"\"}",
        "{\"t\":5,\"event\":\"sent\",\"connection\":1001,\"text\":\"\"}",
        "{\"t\":5,\"event\":\"sent\",\"connection\":1,\"base64\":\"???\"}",
        "{\"t\":5,\"event\":\"sent\",\"connection\":1,\"base64\":\"YQ==\",\"text\":\"a\"}",
        "{\"t\":5,\"event\":\"sent\",\"connection\":1,\"base64\":7}",
        "{\"t\":5,\"event\":\"ended\",\"connection\":1,\"by\":\"magic\"}",
        "{\"t\":5,\"event\":\"opened\",\"connection\":1,\"manner\":\"rude\"}",
        "{\"t\":5,\"event\":\"predicted\",\"step\":\"\",\"code\":250}",
        "{\"t\":5,\"event\":\"predicted\",\"step\":\"a\",\"code\":1000}",
        "{\"t\":5,\"event\":\"predicted\",\"step\":\"a\",\"code\":\"\"}",
        "{\"t\":5,\"event\":\"predicted\",\"step\":\"a\",\"code\":[250]}",
        "{\"t\":5,\"event\":\"opened\",\"connection\":1,\"protocol\":\"gopher\"}",
        "{\"t\":5,\"event\":\"answered\",\"step\":\"a\",\"question\":\"b\",\"given\":\"c\"}",
        "{\"t\":5,\"event\":\"answered\",\"step\":\"a\",\"question\":\"b\",\"given\":[1]}",
        "{\"t\":5,\"event\":\"passed\",\"step\":\"" + QByteArray(300, 'a') + "\"}",
        "{\"t\":5,\"event\":\"away\"} trailing",
        QByteArray(100'000, '['),
        "{\"t\":5,\"event\":\"away\",\"more\":\"" + QByteArray(journalLineAtMost, 'x') + "\"}",
    };
    for (const QByteArray &line : broken) {
        const ReadJournal read
            = readOf(textOf(journalOf({Opened{1, {}}})) + line + "\n" + encoded(Event{Milliseconds(9), Away{}}));
        EXPECT_EQ(read.journal.events.size(), 2u) << line.left(100).constData();
        ASSERT_EQ(read.notices.size(), 1u) << line.left(100).constData();
        EXPECT_EQ(read.notices[0].toString(), QStringLiteral("a.attempt:3: This line cannot be read and is left out."));
    }
}

TEST(JournalText, ToleratesKeysAndEventsOfTheFuture)
{
    const QByteArray text = QByteArray(encoded(headerOf())).replace("\"name\"", "\"mood\":{\"happy\":[true]},\"name\"")
        + "{\"t\":5,\"event\":\"sent\",\"connection\":1,\"text\":\"a\",\"speed\":[1]}\n"
          "{\"t\":6,\"event\":\"sneezed\",\"loudness\":3}\n\r\n"
          "{\"t\":7,\"event\":\"back\"}\r\n";
    const ReadJournal read = readOf(text);
    EXPECT_EQ(read.journal.events.size(), 2u);
    EXPECT_EQ(read.journal.header.name, headerOf().name);
    ASSERT_EQ(read.notices.size(), 1u);
    EXPECT_EQ(read.notices[0].toString(),
              QStringLiteral("a.attempt:3: This Helolab knows no event “sneezed”; the line is left out."));
}

TEST(JournalText, KeepsTheOrderOfLinesThatAreDatedOtherwise)
{
    const ReadJournal read = readOf(encoded(headerOf()) + encoded(Event{Milliseconds(50), Away{}})
                                    + encoded(Event{Milliseconds(20), Back{}}));
    ASSERT_EQ(read.journal.events.size(), 2u);
    EXPECT_EQ(read.journal.events[1].at, Milliseconds(50));
    ASSERT_EQ(read.notices.size(), 1u);
    EXPECT_EQ(read.notices[0].line, 3);
}

TEST(JournalText, RefusesWhatIsNewerAndWhatIsNoAttempt)
{
    EXPECT_THAT(
        errorOf(QByteArray(encoded(headerOf())).replace("attempt\":1", "attempt\":2")),
        HasSubstr("a.attempt:1: This attempt was written by a newer Helolab (format 2); this one reads format 1."));
    // of which nothing else need be known
    EXPECT_THAT(errorOf("{\"helolab-attempt\":77}\n"), HasSubstr("newer Helolab (format 77)"));
    const QByteArrayList strange = {
        "",
        "\n",
        "C: HELO pc\n",
        "{\"helolab-attempt\":0}\n",
        "{\"helolab-attempt\":\"1\"}\n",
        "{\"helolab-attempt\":1}\n",
        encoded(Event{Milliseconds(0), Away{}}),
        QByteArray(encoded(headerOf())).replace("Z\"", "\""), // a time of nowhere
        QByteArray(encoded(headerOf())).replace("2026-01", "2026-13"),
        QByteArray(encoded(headerOf())).replace("2026-01", "1926-01"),
        QByteArray(encoded(headerOf())).replace("smtp-first-message", ""),
        QByteArray(encoded(headerOf())).replace("\"20231234\"", "20231234"),
        QByteArray(encoded(headerOf())).replace("20231234", QByteArray(300, '1')),
        encoded(headerOf()).chopped(10),
    };
    for (const QByteArray &text : strange)
        EXPECT_THAT(errorOf(text), HasSubstr("a.attempt:1: This is no attempt at a lab")) << text.constData();
}

TEST(JournalText, RefusesWhatIsTooLong)
{
    const QByteArray header = encoded(headerOf());
    const QByteArray away = encoded(Event{Milliseconds(0), Away{}});
    EXPECT_EQ(errorOf(header + away.repeated(qsizetype(journalEventsAtMost))), "");
    EXPECT_THAT(errorOf(header + away.repeated(qsizetype(journalEventsAtMost) + 1)),
                HasSubstr("This attempt has more than 200000 events."));
    EXPECT_THAT(errorOf(header + QByteArray(journalAtMost, '\n')), HasSubstr("This attempt is larger than 64 MiB."));
}
