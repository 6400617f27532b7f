// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequence/SequenceModel.h"
#include "core/Protocols.h"
#include "core/sequence/RowText.h"
#include "tests/support/Conversation.h"

#include <gtest/gtest.h>

using namespace helolab;
using protocol::Happening;
using protocol::Outcome;
using protocol::Party;
using sequence::Row;
using sequence::SequenceModel;

namespace {

const char *const kindNames[] = {"Opened", "Line", "Text", "End", "News", "Happened"};
const char *const verdictSigns[] = {"", " +", " >", " ~", " x"};

/// "> MAIL FROM:<a@b> x Ready", "< 250-mail … [3 line(s)] + Connected>Ready"
std::string rowText(const SequenceModel &model, qsizetype place)
{
    const Row &row = model.row(place);
    const sequence::RowText text = sequence::textOf(model, place);
    const auto &table = model.lane(row.lane).transcript().protocol->table();
    std::string shown = row.from == Party::Client ? "> " : "< ";
    if (row.kind != Row::Kind::Line)
        shown += std::string(kindNames[int(row.kind)]) + (text.octets.isEmpty() ? "" : " ");
    shown += text.octets.toByteArray().toStdString();
    if (!text.fold.isEmpty())
        shown += " [" + text.fold.toStdString() + "]";
    shown += verdictSigns[int(row.verdict)];
    if (row.moves())
        shown += std::string(" ") + table.info(row.before).name + ">" + table.info(row.after).name;
    return shown;
}

std::string all(const SequenceModel &model)
{
    std::string shown;
    for (qsizetype i = 0; i < model.size(); ++i)
        shown += (model.lanes() > 1 ? std::to_string(model.row(i).lane) + " " : "") + rowText(model, i) + "\n";
    return shown;
}

const protocol::Protocol &named(const char *name)
{
    return *findProtocol(QString::fromLatin1(name));
}

/// An entry of its own, at \p second.
protocol::Entry at(int second, const char *bytes, Party from = Party::Client)
{
    protocol::Entry entry;
    entry.at = TimePoint(Milliseconds(second * 1000));
    entry.from = from;
    entry.bytes = bytes;
    return entry;
}

void expectWhole(const SequenceModel &model)
{
    qsizetype top = 0;
    for (qsizetype i = 0; i < model.size(); ++i) {
        ASSERT_EQ(model.top(i), top);
        ASSERT_EQ(model.row(i).place, i);
        ASSERT_EQ(model.placeAt(top), i);
        top += model.height(i);
        ASSERT_EQ(model.placeAt(top - 1), i);
    }
    ASSERT_EQ(model.height(), top);
}

} // namespace

TEST(SequenceModel, FoldsRepliesAndTheMessageAndKeepsTheDotApart)
{
    tests::Conversation talk(named("smtp"));
    talk.server("220 mail").client("EHLO pc").server("250-mail\r\n250-SIZE\r\n250 HELP");
    talk.client("RCPT TO:<b@c.example>").server("503 5.5.1 No");
    talk.client("MAIL FROM:<a@c.example>").server("250 OK").client("RCPT TO:<b@c.example>").server("450 4.2.1 Later");
    talk.client("RCPT TO:<d@c.example>").server("250 OK").client("DATA").server("354 Go");
    talk.client("Subject: x").client("").client("Hello").client(".").server("250 2.0.0 Taken");
    talk.client("QUIT").server("221 Bye").happened(Happening::PeerClosed, Outcome::Done, Party::Server);
    SequenceModel model;
    model.setLanes({&talk.transcript()});
    EXPECT_EQ(all(model),
              "< Opened\n"
              "< 220 mail +\n"
              "> EHLO pc +\n"
              "< 250-mail [3 line(s)] + Connected>Ready\n"
              "> RCPT TO:<b@c.example> x\n"
              "< 503 5.5.1 No x\n"
              "> MAIL FROM:<a@c.example> +\n"
              "< 250 OK + Ready>Sender\n"
              "> RCPT TO:<b@c.example> ~\n"
              "< 450 4.2.1 Later ~\n"
              "> RCPT TO:<d@c.example> +\n"
              "< 250 OK + Sender>Recipients\n"
              "> DATA >\n"
              "< 354 Go > Recipients>Data\n"
              "> Text [message, 3 line(s), 21 octet(s)]\n"
              "> End . +\n"
              "< 250 2.0.0 Taken + Data>Ready\n"
              "> QUIT +\n"
              "< 221 Bye + Ready>Closed\n"
              "< Happened\n");
    expectWhole(model);
}

TEST(SequenceModel, TakesTheDotOffAMessageThatCameInOnePiece)
{
    tests::Conversation talk(named("smtp"));
    talk.server("220 mail").client("HELO pc").server("250 OK").client("MAIL FROM:<>").server("250 OK");
    talk.client("RCPT TO:<b@c.example>").server("250 OK").client("DATA").server("354 Go");
    talk.client("Subject: x\r\n\r\nHello\r\n.").server("250 OK");
    SequenceModel model;
    model.setLanes({&talk.transcript()});
    const qsizetype message = model.size() - 3;
    EXPECT_EQ(rowText(model, message), "> Text [message, 3 line(s), 21 octet(s)]");
    EXPECT_EQ(rowText(model, message + 1), "> End . +");
    model.toggle(message);
    const auto lines = sequence::linesOf(model, message);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[2].octets, "Hello");
    expectWhole(model);
}

TEST(SequenceModel, ReadsAMessageTypedKeyByKeyByItsLines)
{
    tests::Conversation talk(named("smtp"));
    talk.server("220 mail").client("HELO pc").server("250 OK").client("MAIL FROM:<>").server("250 OK");
    talk.client("RCPT TO:<b@c.example>").server("250 OK").client("DATA").server("354 Go");
    protocol::Entry key = talk.transcript().entries.back();
    transcript::Transcript typed = talk.transcript();
    for (const char *octets : {"H", "i", "\r\n", "y", "o", "\r\n", ".", "\r\n"}) {
        key.from = Party::Client;
        key.kind = protocol::Entry::Kind::Body;
        key.before = key.after;
        key.event.reset();
        key.outcome.reset();
        key.bytes = octets;
        typed.entries.push_back(key);
    }
    typed.entries.back().event = Happening::BodyEnded;
    SequenceModel model;
    model.setLanes({&typed});
    EXPECT_EQ(rowText(model, model.size() - 2), "> Text [message, 2 line(s), 8 octet(s)]");
    EXPECT_EQ(rowText(model, model.size() - 1), "> End .");
    const auto lines = sequence::linesOf(model, model.size() - 2);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].octets, "Hi");
    EXPECT_EQ(lines[1].octets, "yo");
}

TEST(SequenceModel, FoldsLiteralsAndWhatAnswersNobody)
{
    tests::Conversation talk(named("imap"));
    talk.server("* OK ready").client("a1 LOGIN {2}").server("+ go").client("an xyz").server("a1 OK in");
    talk.client("a2 SELECT INBOX").server("* 3 EXISTS").server("* 0 RECENT").server("* OK [UIDVALIDITY 1] x");
    talk.server("a2 OK [READ-WRITE] done").client("a3 FETCH 1 BODY[]");
    talk.server("* 1 FETCH (BODY[] {5}\r\none\r\n)").server("a3 OK done");
    SequenceModel model;
    model.setLanes({&talk.transcript()});
    const std::string shown = all(model);
    EXPECT_NE(shown.find("> Text an xyz +\n"), std::string::npos) << shown;
    EXPECT_NE(shown.find("< News * 3 EXISTS [3 replies]\n< a2 OK"), std::string::npos) << shown;
    EXPECT_NE(shown.find("< News * 1 FETCH (BODY[] {5} [3 line(s)]\n"), std::string::npos) << shown;
}

TEST(SequenceModel, LooksAtTheVerbAndTheCodeBehindATag)
{
    tests::Conversation talk(named("imap"));
    talk.server("* OK ready").client("a1 NOOP").server("a1 BAD no");
    SequenceModel model;
    model.setLanes({&talk.transcript()});
    const auto head = [&model](qsizetype place) {
        const sequence::RowText text = sequence::textOf(model, place);
        return text.octets.sliced(text.headBegin, text.headLength).toByteArray().toStdString();
    };
    EXPECT_EQ(head(2), "NOOP");
    EXPECT_EQ(head(3), "BAD");
}

TEST(SequenceModel, PutsConnectionsSideBySideInTheOrderOfTime)
{
    transcript::Transcript one;
    transcript::Transcript two;
    one.protocol = two.protocol = &named("smtp");
    one.entries = {at(1, "A\r\n"), at(4, "B\r\n")};
    two.entries = {at(2, "C\r\n"), at(3, "D\r\n"), at(3, "E\r\n")};
    SequenceModel model;
    model.setLanes({&one, &two});
    EXPECT_EQ(all(model), "0 > A\n1 > C\n1 > D\n1 > E\n0 > B\n");
    two.entries.push_back(at(1, "F\r\n")); // the clock went back; the order of one connection stays
    model.readOn(1);
    one.entries.push_back(at(9, "G\r\n"));
    model.readOn(0);
    EXPECT_EQ(all(model), "0 > A\n1 > C\n1 > D\n1 > E\n1 > F\n0 > B\n0 > G\n");
    EXPECT_EQ(model.placeOf(0, 2), 6);
    EXPECT_EQ(model.placeOf(1, 3), 4);
    EXPECT_EQ(model.entryAt(6), 2);
    expectWhole(model);
}

TEST(SequenceModel, KnowsWhereAConnectionStandsAndWhereItIsInATunnel)
{
    tests::Conversation talk(named("smtp"));
    talk.server("220 mail").client("EHLO pc").server("250 mail");
    talk.happened(Happening::TlsUp, Outcome::Done, Party::Client);
    talk.client("NOOP").reconnect().server("220 mail");
    SequenceModel model;
    model.setLanes({&talk.transcript()});
    std::string open;
    std::string tunnel;
    for (qsizetype i = 0; i < model.size(); ++i) {
        open += model.isOpen(i, 0) ? 'o' : '-';
        tunnel += model.isTunnel(i, 0) ? 't' : '-';
    }
    EXPECT_EQ(open, "oooooo-oo"); // opened, 220, EHLO, 250, TLS, NOOP, closed, opened, 220
    EXPECT_EQ(tunnel, "----tt---");
    EXPECT_FALSE(model.isOpen(-1, 0));
}

TEST(SequenceModel, UnfoldsAndFoldsAndBoundsWhatItShows)
{
    tests::Conversation talk(named("pop3"));
    talk.server("+OK hi").client("CAPA");
    QByteArray reply = "+OK list\r\n";
    for (int i = 0; i < 300; ++i)
        reply += "X" + QByteArray::number(i) + "\r\n";
    talk.server(reply + ".");
    SequenceModel model;
    model.setLanes({&talk.transcript()});
    const qsizetype last = model.size() - 1;
    EXPECT_EQ(rowText(model, last), "< +OK list [302 line(s)] +");
    const qsizetype folded = model.height();
    model.toggle(last);
    EXPECT_EQ(model.height(), folded + 201 * SequenceModel::lineUnits);
    EXPECT_EQ(qsizetype(sequence::linesOf(model, last).size()), SequenceModel::unfoldedLinesAtMost);
    EXPECT_EQ(sequence::moreText(model.row(last)).toStdString(), "… and 102 more line(s)");
    model.toggle(last);
    EXPECT_EQ(model.height(), folded);
    model.toggle(0);
    EXPECT_FALSE(model.row(0).isUnfolded) << "there is nothing to unfold";
    expectWhole(model);
}

TEST(SequenceModel, CutsALineWithoutBreakingALetter)
{
    tests::Conversation talk(named("smtp"));
    talk.server("220 mail").client(QByteArray(sequence::drawnOctetsAtMost - 1, 'x') + "\xD0\x96yyy");
    SequenceModel model;
    model.setLanes({&talk.transcript()});
    const sequence::RowText text = sequence::textOf(model, 2);
    EXPECT_TRUE(text.isCut);
    EXPECT_EQ(text.octets.size(), sequence::drawnOctetsAtMost - 1);
}

TEST(SequenceModel, GoesBackWithAPlayedSessionAndKeepsWhatIsUnfolded)
{
    tests::Conversation talk(named("smtp"));
    talk.server("220 mail").client("EHLO pc").server("250-mail\r\n250 HELP").client("NOOP").server("250 OK");
    transcript::Transcript shown = talk.transcript();
    SequenceModel model;
    model.setLanes({&shown});
    model.toggle(3);
    shown.entries.resize(4);
    model.takeBack(0);
    EXPECT_EQ(all(model),
              "< Opened\n< 220 mail +\n> EHLO pc +\n"
              "< 250-mail [2 line(s)] + Connected>Ready\n> NOOP\n");
    EXPECT_TRUE(model.row(3).isUnfolded);
    expectWhole(model);
}

TEST(SequenceModel, LosesTheOldestEntriesAndStaysWhole)
{
    transcript::Transcript talk;
    talk.protocol = &named("smtp");
    tests::Conversation tls(named("smtp"));
    tls.server("220 mail").client("EHLO pc").server("250 mail");
    tls.happened(Happening::TlsUp, Outcome::Done, Party::Client);
    talk.entries = tls.transcript().entries;
    protocol::Entry body = at(5, "one\r\n");
    body.kind = protocol::Entry::Kind::Body;
    for (int i = 0; i < 5; ++i)
        talk.entries.push_back(body);
    SequenceModel model;
    model.setLanes({&talk});
    const qsizetype number = model.numberAt(model.size() - 1);
    talk.entries.erase(talk.entries.begin(), talk.entries.begin() + 6);
    model.drop(0, 6);
    EXPECT_EQ(all(model), "> Text [3 line(s), 15 octet(s)]\n");
    EXPECT_TRUE(model.isTunnel(0, 0)) << "it was dug before";
    EXPECT_EQ(model.placeOfNumber(0, number), 0);
    EXPECT_EQ(model.placeOfNumber(0, 0), -1);
    EXPECT_EQ(model.placeOf(0, 2), 0);
    talk.entries.push_back(at(6, "NOOP\r\n"));
    model.readOn(0);
    EXPECT_EQ(rowText(model, 1), "> NOOP");
    expectWhole(model);
}

TEST(SequenceModel, CostsWhatIsNewHoweverLongTheTranscript)
{
    transcript::Transcript talk;
    transcript::Transcript other;
    talk.protocol = other.protocol = &named("smtp");
    for (int i = 0; i < 200'000; ++i)
        talk.entries.push_back(at(i, "NOOP\r\n"));
    other.entries.push_back(at(0, "NOOP\r\n"));
    SequenceModel model;
    model.setLanes({&talk, &other});
    const quint64 before = model.steps();
    for (int i = 0; i < 100; ++i)
        talk.entries.push_back(at(200'000 + i, "NOOP\r\n"));
    model.readOn(0);
    other.entries.push_back(at(200'050, "NOOP\r\n"));
    model.readOn(1);
    EXPECT_LE(model.steps() - before, 400u);
    EXPECT_EQ(model.row(200'051).lane, 0);
    EXPECT_EQ(model.row(200'052).lane, 1);
}
