// SPDX-License-Identifier: GPL-3.0-or-later
// The files of printed/ are excerpts of lecture notes, forums, slides and RFCs, and what programs print.
#include "core/transcript/PlainText.h"

#include "TestPaths.h"
#include "core/Protocols.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace helolab;
using namespace helolab::transcript;
using protocol::Entry;
using protocol::Party;

namespace {

PlainText readText(const QByteArray &text)
{
    Result<PlainText> read = readPlainText(text, QStringLiteral("a.txt"));
    EXPECT_TRUE(read) << read.error().toString().toStdString();
    return read ? read.take() : PlainText();
}

QString printedFile(const QString &name)
{
    return QStringLiteral(HELOLAB_SOURCE_DIR "/tests/core/transcript/printed/") + name;
}

char letterOf(const Entry &entry)
{
    if (entry.kind == Entry::Kind::Happening)
        return '!';
    if (entry.kind == Entry::Kind::Body)
        return 't';
    if (entry.kind == Entry::Kind::Answer)
        return 'a';
    return entry.from == Party::Client ? 'C' : 'S';
}

/// "SCS": one letter an entry, connections divided by blanks.
std::string shapeOf(const PlainText &text)
{
    std::string shape;
    for (const PlainConversation &each : text.conversations) {
        shape += shape.empty() ? "" : " ";
        for (const Entry &entry : each.watched.transcript.entries)
            shape += letterOf(entry);
    }
    return shape;
}

/// The octets of entry \p index of the first conversation.
QByteArray octetsAt(const PlainText &text, std::size_t index)
{
    const std::vector<Entry> &entries = text.conversations.front().watched.transcript.entries;
    return index < entries.size() ? entries[index].bytes : QByteArray("no such entry");
}

QByteArray stateAt(const PlainText &text, std::size_t index)
{
    const Transcript &transcript = text.conversations.front().watched.transcript;
    return index < transcript.entries.size()
        ? QByteArray(transcript.protocol->table().info(transcript.entries[index].after).name)
        : QByteArray("no such entry");
}

struct PrintedRow
{
    const char *file;
    const char *protocol;
    const char *shape;
    int remarks;

    friend void PrintTo(const PrintedRow &row, std::ostream *out) { *out << row.file; }
};

} // namespace

class Printed : public testing::TestWithParam<PrintedRow>
{
};

TEST_P(Printed, IsReadAsItWasMeant)
{
    const PrintedRow &row = GetParam();
    const Result<PlainText> read = loadPlainText(printedFile(QString::fromLatin1(row.file)));
    ASSERT_TRUE(read) << read.error().toString().toStdString();
    EXPECT_STREQ(read.value().conversations.front().watched.transcript.protocol->table().protocol, row.protocol);
    EXPECT_EQ(shapeOf(read.value()), row.shape);
    EXPECT_EQ(int(read.value().remarks.size()), row.remarks);
    EXPECT_FALSE(read.value().onlySends());
    for (const PlainConversation &each : read.value().conversations)
        EXPECT_EQ(each.watched.lines.size(), each.watched.transcript.entries.size());
}

INSTANTIATE_TEST_SUITE_P(PlainText, Printed,
                         testing::Values(PrintedRow{"curl.txt", "smtp", "SCSCSCSCStS!", 1},
                                         PrintedRow{"pop3-telnet.txt", "pop3", "SCSCSCSCSCSCS", 0},
                                         PrintedRow{"rfc3501.txt", "imap", "SCSCSSSSSSCSSCSSCSSCSS", 0},
                                         PrintedRow{"rfc821.txt", "smtp", "CSCSCSCSCStttS", 1},
                                         PrintedRow{"ru-lecture-pop3.txt", "pop3", "CSCSSCSSCSCS CS CS", 9},
                                         PrintedRow{"ru-words.txt", "smtp", "SCSCSCS", 0},
                                         PrintedRow{"sendmail-v.txt", "smtp", "SCSCSCCSStSCS", 3},
                                         PrintedRow{"several.txt", "pop3", "CSCSCS CSCS", 0},
                                         PrintedRow{"swaks.txt", "smtp", "SCSCS!CSCSCSCS", 0},
                                         PrintedRow{"telnet-imap.txt", "imap", "SCSCSSSSCSSCStttSCSS", 0},
                                         PrintedRow{"telnet.txt", "smtp", "SCSCSCSCSttttttttttSCS", 0},
                                         PrintedRow{"vi-blog-pop3.txt", "pop3", "SCSCSCSCSCCSCCS", 6},
                                         PrintedRow{"vi-forum-smtp.txt", "smtp", "SCSCSCSCSttttSCS", 0},
                                         PrintedRow{"zh-slides-smtp.txt", "smtp", "SCSCSCSCStS!", 2},
                                         PrintedRow{"zh-words.txt", "pop3", "SCSCSCSCSCS", 0}),
                         [](const auto &row) {
                             std::string name = row.param.file;
                             name.resize(name.find('.'));
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(PlainText, KnowsTheNotationsOfBooksAndPrograms)
{
    const QByteArray notations[][2] = {
        {"C: ", "S: "},
        {"C:", "S:"},
        {"  C:  ", "  S:  "},
        {"CLIENT: ", "SERVER: "},
        {"client: ", "server: "},
        {"Client> ", "Server> "},
        {"--> ", "<-- "},
        {">>> ", "<<< "},
        {"> ", "< "},
        {" -> ", "<-  "},
        {" ~> ", "<~  "},
        {"S: ", "R: "},
        {"**C:** ", "**S:** "},
        {"12:00:01 C: ", "12:00:02 S: "},
        {"1. C: ", "2. S: "},
        {"Клиент: ", "Сервер: "},
        {"客户端：", "服务器："},
        {"Máy khách: ", "Máy chủ: "},
        {"", ""},
        {"< ", "> "},
    };
    for (const auto &[client, server] : notations) {
        const PlainText text = readText(server + "220 a ESMTP\n" + client + "HELO b\n" + server + "250 a\n" + client
                                        + "QUIT\n" + server + "221 bye\n");
        EXPECT_EQ(shapeOf(text), "SCSCS") << client.toStdString();
        EXPECT_EQ(octetsAt(text, 1), "HELO b\r\n") << client.toStdString();
        EXPECT_EQ(stateAt(text, 4), "Closed") << client.toStdString();
    }
}

TEST(PlainText, GivesTheMessageToTheClientAndTheTextToTheServer)
{
    const PlainText mail = readText("220 a\nHELO b\n250 a\nMAIL FROM:<a@b.c>\n250 ok\nRCPT TO:<d@e.f>\n250 ok\nDATA\n"
                                    "354 go\n250 is no reply\n\nS: nor this\n.\n250 ok\nQUIT\n221 bye\n");
    EXPECT_EQ(shapeOf(mail), "SCSCSCSCSttttSCS");
    EXPECT_EQ(octetsAt(mail, 9), "250 is no reply\r\n");
    EXPECT_EQ(octetsAt(mail, 10), "\r\n");
    const PlainText drop
        = readText("+OK\nUSER a\n+OK\nPASS b\n+OK\nRETR 1\n+OK\n+OK is text\n-ERR too\n.\nQUIT\n+OK\n");
    EXPECT_EQ(shapeOf(drop), "SCSCSCSCS");
    EXPECT_EQ(octetsAt(drop, 6), "+OK\r\n+OK is text\r\n-ERR too\r\n.\r\n");
}

TEST(PlainText, TakesBlanksAroundAsThePrinterMeantThem)
{
    // A blank line behind every line is the page's; one more is the message's.
    const PlainText spaced = readText("220 a\n\nHELO b\n\n250 a\n\nMAIL FROM:<a@b.c>\n\n250 ok\n\nRCPT TO:<d@e.f>\n\n"
                                      "250 ok\n\nDATA\n\n354 go\n\nSubject: x\n\n\ny\n\n.\n\n250 ok\n");
    EXPECT_EQ(shapeOf(spaced), "SCSCSCSCSttttS!");
    EXPECT_EQ(octetsAt(spaced, 10), "\r\n");
    const PlainText marked = readText("S: 220 a\nC: HELO b\nS: 250 a\nC: MAIL FROM:<a@b.c>\nS: 250 ok\n"
                                      "C: RCPT TO:<d@e.f>\nS: 250 ok\nC: DATA\nS: 354 go\n\nC: Subject: x\n\nC:   y\n"
                                      "C: .\nS: 250 ok\n");
    EXPECT_EQ(octetsAt(marked, 9), "Subject: x\r\n");
    EXPECT_EQ(octetsAt(marked, 10), "\r\n");
    EXPECT_EQ(octetsAt(marked, 11), "  y\r\n");
}

TEST(PlainText, JoinsWrappedLines)
{
    const PlainText text = readText("S: 220 mail.example.net ESMTP Postfix\n   ready at noon\nC: HELO b\nS: 250 a\n");
    EXPECT_EQ(octetsAt(text, 0), "220 mail.example.net ESMTP Postfix ready at noon\r\n");
}

TEST(PlainText, ReadsWhatIsPrintedForOctets)
{
    const PlainText text
        = readText("S: 220 a\nC: HEL\\x08LO b<CRLF>\nS: 250 a\nC: NOOP^H<CRLF>\nS: 500 no\nC-: NOOP\\n\n"
                   "S: 250 ok\nC: RSET<LF>\nS: 250 ok\n");
    EXPECT_EQ(octetsAt(text, 1), "HEL\bLO b\r\n");
    EXPECT_EQ(octetsAt(text, 3), "NOOP\b\r\n");
    EXPECT_EQ(octetsAt(text, 5), "NOOP\n");
    EXPECT_EQ(octetsAt(text, 7), "RSET\n");
}

TEST(PlainText, PutsInWhatIsLeftOutAndSaysSo)
{
    const PlainText list = readText("S: +OK\nC: USER a\nS: +OK\nC: PASS b\nS: +OK\nC: LIST\nS: 1 498\nS: .\nC: DELE 1\n"
                                    "C: QUIT\nS: +OK bye\n");
    EXPECT_EQ(shapeOf(list), "SCSCSCSCCS");
    EXPECT_EQ(octetsAt(list, 6), "+OK\r\n1 498\r\n.\r\n");
    EXPECT_EQ(stateAt(list, 9), "Update") << "the +OK is QUIT's, not DELE's";
    ASSERT_EQ(list.remarks.size(), 1u);
    EXPECT_EQ(list.remarks.front().line, 7);
    const PlainText data
        = readText("S: 220 a\nC: HELO b\nS: 250 a\nC: MAIL FROM:<a@b.c>\nS: 250 ok\nC: RCPT TO:<d@e.f>\n"
                   "S: 250 ok\nC: DATA\nC: Subject: x\nC: .\nS: 250 ok\nC: QUIT\nS: 221 bye\n");
    EXPECT_EQ(shapeOf(data), "SCSCSCSCttSCS");
    EXPECT_EQ(stateAt(data, 12), "Closed");
    const PlainText dot
        = readText("S: 220 a\nC: HELO b\nS: 250 a\nC: MAIL FROM:<a@b.c>\nS: 250 ok\nC: RCPT TO:<d@e.f>\n"
                   "S: 250 ok\nC: DATA\nS: 354 go\nC: <message>\nS: 250 ok\nC: QUIT\nS: 221 bye\n");
    EXPECT_EQ(shapeOf(dot), "SCSCSCSCSttSCS");
    EXPECT_EQ(dot.conversations.front().watched.lines[10], 0) << "nobody wrote the dot";
}

TEST(PlainText, FollowsAServerThatTakesWhatTheTableDoesNot)
{
    const PlainText text = readText(
        "S: MAIL FROM:<a@b.c>\nR: 250 OK\nS: RCPT TO:<d@e.f>\nR: 250 OK\nS: DATA\nR: 354 go\nS: x\nS: .\nR: 250 OK\n");
    EXPECT_EQ(shapeOf(text), "CSCSCSttS");
    EXPECT_EQ(stateAt(text, 8), "Ready");
}

TEST(PlainText, TellsWhoHasLeft)
{
    const QByteArray before = "S: 220 a\nC: HELO b\nS: 250 a\n";
    const struct
    {
        const char *line;
        Party who;
        int at;
    } rows[] = {
        {"Connection closed by foreign host.", Party::Server, 4},
        {"S: (connection closed)", Party::Server, 4},
        {"C: <closes the connection>", Party::Client, 4},
        {"! drop", Party::Client, 4},
        {"! close", Party::Client, 4},
        {"(обрыв соединения)", Party::Client, 4},
        {"", Party::Client, 0},
    };
    for (const auto &row : rows) {
        const PlainText text = readText(before + row.line + '\n');
        ASSERT_EQ(shapeOf(text), "SCS!") << row.line;
        EXPECT_EQ(text.conversations.front().watched.transcript.entries[3].from, row.who) << row.line;
        EXPECT_EQ(text.conversations.front().watched.lines[3], row.at) << row.line;
    }
    EXPECT_EQ(shapeOf(readText("C: HELO b\nS: 250 a\n")), "CS") << "a piece of a session need not end";
}

TEST(PlainText, KnowsWhenOnlyTheClientSpeaks)
{
    for (const char *text : {"C: HELO a\nC: QUIT\n", "HELLO a\nQUIT\n",
                             "HELO a\nMAIL FROM:<a@b.c>\nRCPT TO:<d@e.f>\n"
                             "DATA\nSubject: x\n\nhello\n.\nQUIT\n"}) {
        const PlainText read = readText(text);
        EXPECT_TRUE(read.onlySends()) << text;
        EXPECT_EQ(qsizetype(read.conversations.front().said.size()), QByteArray(text).count('\n')) << text;
    }
}

TEST(PlainText, SaysWhatIsNoConversation)
{
    for (const QByteArray &text :
         {QByteArray(), QByteArray("\n\n\n"), QByteArray("Dear Sir,\nplease find attached.\n"),
          QByteArray("\0\xFF\xFE\x01", 4), QByteArray("int main()\n{\n    return 0;\n}\nusing namespace std;\n")}) {
        const Result<PlainText> read = readPlainText(text, QStringLiteral("a.txt"));
        ASSERT_FALSE(read) << text.toStdString();
        EXPECT_EQ(read.error().file, QStringLiteral("a.txt"));
        EXPECT_TRUE(read.error().message.contains(QStringLiteral("C: or S:")));
    }
    EXPECT_FALSE(loadPlainText(QStringLiteral("/no/such/file")));
    EXPECT_FALSE(loadPlainText(QDir::tempPath())) << "a folder";
}

TEST(PlainText, SurvivesAnyOctets)
{
    std::mt19937 random(7); // the same each time
    const QByteArray seed = "S: 220 a\nC: EHLO b\nS: 250-a\nS: 250 SIZE\nC: DATA\nS: 354 go\nC: .\nC<2>: * {5}\n"
                            "S: * 1 FETCH (BODY[] {3}\nC: a APPEND x {9}\nS: + go\n\xFF\xFE\n\0x\n";
    for (int round = 0; round < 400; ++round) {
        QByteArray text = seed + seed;
        for (int k = 0; k < 12; ++k)
            text[qsizetype(random() % std::size_t(text.size()))] = char(random());
        const Result<PlainText> read = readPlainText(text, QStringLiteral("a.txt"));
        for (const PlainConversation &each : read ? read.value().conversations : std::vector<PlainConversation>())
            EXPECT_EQ(each.watched.lines.size(), each.watched.transcript.entries.size());
    }
    const QByteArray megabytes(10 * 1024 * 1024, 'x');
    const PlainText wide = readText("S: 220 a\nC: NOOP " + megabytes + "\nS: 500 too long\n");
    EXPECT_EQ(shapeOf(wide), "SCS!");
    EXPECT_TRUE(wide.conversations.front().watched.transcript.entries[1].truncated);
    QByteArray deep = "S: 220 a\n";
    for (int i = 0; i < 100'000; ++i)
        deep += "C: NOOP\nS: 250 ok\n";
    EXPECT_EQ(readText(deep).conversations.front().watched.transcript.entries.size(), 200'002u);
    QByteArray many;
    for (int i = 1; i <= 40; ++i)
        many += "C<" + QByteArray::number(i) + ">: HELO a\nS<" + QByteArray::number(i) + ">: 250 ok\n";
    EXPECT_EQ(int(readText(many).conversations.size()), plainConnectionsAtMost);
    EXPECT_FALSE(readPlainText(QByteArray(plainLinesAtMost + 1, '\n'), QStringLiteral("a.txt")));
}

TEST(PlainText, ReadsWhatWindowsCallsUnicode)
{
    QByteArray utf16 = QByteArrayLiteral("\xFF\xFE");
    for (const char c : QByteArray("S: 220 a\r\nC: QUIT\r\nS: 221 bye\r\n")) {
        utf16 += c;
        utf16 += '\0';
    }
    EXPECT_EQ(shapeOf(readText(utf16)), "SCS");
    EXPECT_EQ(shapeOf(readText("\xEF\xBB\xBFS: 220 a\nC: QUIT\nS: 221 bye\n")), "SCS");
}
