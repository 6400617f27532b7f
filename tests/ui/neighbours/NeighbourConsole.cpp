// SPDX-License-Identifier: GPL-3.0-or-later
#include "NeighbourConsole.h"

#include "app/docks/LabDock.h"
#include "core/explain/Explain.h"

#include <QMessageAuthenticationCode>
#include <QPushButton>

namespace helolab::test {

using protocol::Entry;
using Base = QsciScintillaBase;

std::unique_ptr<Neighbours> NeighbourConsole::neighbours;

NeighbourConsole::NeighbourConsole()
{
    workbench->lab().closeLab(); // free practice: everything is told
}

void NeighbourConsole::SetUp()
{
    ASSERT_TRUE(neighbours->areReady()) << neighbours->complaint().constData();
}

void NeighbourConsole::connectTo(const char *service)
{
    const QString name = QString::fromLatin1(service);
    const quint16 port = neighbours->port(name);
    const bool isTls = name.endsWith(QLatin1Char('s'));
    const QString protocol = name == QLatin1StringView("submission") ? QStringLiteral("smtp")
        : isTls                                                      ? name.chopped(1)
                                                                     : name;
    workbench->console().connectTo(QStringLiteral("127.0.0.1"), port, findProtocol(protocol),
                                   isTls ? net::Security::TlsFirst : net::Security::InTheClear);
    if (isTls)
        trust();
    const auto greets
        = [](const Entry &entry) { return entry.event == protocol::Event(protocol::Happening::Greeting); };
    ASSERT_TRUE(until([&] { return std::any_of(said().entries.begin(), said().entries.end(), greets); }));
}

void NeighbourConsole::trust()
{
    const auto isAsked = [this] { return page().banner().text().contains(QStringLiteral("cannot be verified")); };
    const auto isTrusted = [this] { return page().live()->tlsPeer() && !page().live()->isDoubted(); };
    ASSERT_TRUE(until([&] { return isAsked() || isTrusted(); })) << qPrintable(shown());
    if (isTrusted())
        return; // it was asked about before
    EXPECT_TRUE(page().banner().text().contains(QStringLiteral("mail.hue.example"))) << "whose it is";
    QTest::keyClick(page().banner().button(), Qt::Key_Space);
    ASSERT_TRUE(until(isTrusted));
}

explain::Explanation NeighbourConsole::explained(qsizetype index) const
{
    return page().transcript().guidance().explain(page().conversation(), index);
}

QString NeighbourConsole::noteUnder(qsizetype index) const
{
    const console::TranscriptView &view = page().transcript();
    const auto span = view.lines().linesOf(view.numberOf(index));
    if (span.count == 0)
        return {};
    const auto line = static_cast<unsigned long>(span.first + span.count - 1);
    QByteArray text(view.SendScintilla(Base::SCI_ANNOTATIONGETTEXT, line), '\0');
    view.SendScintilla(Base::SCI_ANNOTATIONGETTEXT, line, static_cast<void *>(text.data()));
    return QString::fromUtf8(text.replace("-\n", "-").replace('\n', ' '));
}

NeighbourConsole::Told NeighbourConsole::say(const QString &line)
{
    const auto before = qsizetype(said().entries.size());
    const auto last = [&](auto isWanted) {
        for (qsizetype i = qsizetype(said().entries.size()) - 1; i >= before; --i) {
            if (isWanted(said().entries[std::size_t(i)]))
                return i;
        }
        return qsizetype(-1);
    };
    const auto reply = [&] {
        return last([](const Entry &entry) { return entry.kind == Entry::Kind::Reply && entry.outcome.has_value(); });
    };
    type(line.toUtf8().constData());
    EXPECT_TRUE(until([&] { return reply() >= 0; })) << "no reply to " << qPrintable(line) << "\n"
                                                     << qPrintable(shown());
    if (reply() < 0)
        return {};
    const qsizetype asked = last([](const Entry &entry) {
        return entry.from == protocol::Party::Client && entry.kind != Entry::Kind::Happening;
    });
    Told told{asked < 0 ? explain::Explanation() : explained(asked), explained(reply()), {}};
    if (told.reply.verdict == protocol::Verdict::Refused || told.reply.verdict == protocol::Verdict::NotNow)
        until([&] { return !noteUnder(reply()).isEmpty(); });
    told.note = noteUnder(reply());
    return told;
}

void NeighbourConsole::converse(const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        SCOPED_TRACE(step.line);
        const Told told = say(QString::fromUtf8(step.line));
        EXPECT_EQ(told.reply.heading.toStdString(), step.heading);
        EXPECT_EQ((told.line.mistake ? told.line.mistake->id : QString()).toStdString(), step.mistake);
        EXPECT_EQ(told.reply.stateAfter.name.toStdString(), step.state);
        const auto isThere = [&] { return state().contains(QLatin1StringView(step.state)); };
        const auto isOver = [this] { return page().live()->link() == console::LiveConversation::Link::Closed; };
        EXPECT_TRUE(until([&] { return isThere() || isOver(); })) << qPrintable(state());
        const QString all = explain::toPlainText(told.reply) + told.note;
        EXPECT_TRUE(all.contains(QString::fromUtf8(step.told))) << qPrintable(all);
        const bool isRefused = told.reply.verdict == protocol::Verdict::Refused;
        EXPECT_TRUE(!isRefused || !told.note.isEmpty()) << "why, under the reply";
        const bool isNamed = !told.line.mistake || told.note.contains(told.line.mistake->title);
        EXPECT_TRUE(!isRefused || isNamed) << qPrintable(told.note);
    }
}

void NeighbourConsole::write(const std::vector<const char *> &lines)
{
    for (const char *line : lines)
        type(line);
}

void NeighbourConsole::startTls(const char *command, const char *heading)
{
    EXPECT_EQ(say(QString::fromLatin1(command)).reply.heading.toStdString(), heading);
    trust();
    EXPECT_TRUE(shown().contains(QStringLiteral("The TLS tunnel is up."))) << qPrintable(shown());
}

void NeighbourConsole::logInByCramMd5(const char *command, const Step &answer)
{
    const Told asked = say(QString::fromLatin1(command));
    EXPECT_EQ(asked.reply.verdict, protocol::Verdict::More);
    const QByteArray line = said().entries.back().bytes.trimmed();
    const QByteArray challenge = QByteArray::fromBase64(line.mid(line.indexOf(' ') + 1));
    EXPECT_TRUE(asked.reply.heading.contains(QString::fromUtf8(challenge))) << "told decoded";
    const QByteArray digest = QMessageAuthenticationCode::hash(challenge, "Gm4!x", QCryptographicHash::Md5).toHex();
    const QByteArray message = ("an " + digest).toBase64();
    converse({{message.constData(), answer.heading, answer.state, answer.mistake, answer.told}});
}

void NeighbourConsole::expectEverythingKnown()
{
    for (qsizetype i = 0; i < qsizetype(said().entries.size()); ++i) {
        const explain::Explanation told = explained(i);
        const std::string text = explain::toPlainText(told).toStdString();
        for (const char *ignorance : {"that the RFCs do not list", "Not a reply of", "No reply begins like this",
                                      "not a reply code", "An extension of this server."}) {
            EXPECT_EQ(text.find(ignorance), std::string::npos)
                << said().entries[std::size_t(i)].bytes.constData() << "\n"
                << text;
        }
    }
}

} // namespace helolab::test
