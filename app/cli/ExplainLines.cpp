// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplainLines.h"

#include "core/explain/Dialect.h"
#include "core/explain/Explain.h"
#include "core/transcript/Said.h"
#include "core/wire/Escapes.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace helolab::cli {

using protocol::Entry;
using protocol::Party;

namespace {

struct SaidLine
{
    std::optional<Party> from; ///< as the prefix says; nothing where there is none
    QByteArray octets;
};

Error badLine(qsizetype index, const QString &message)
{
    Error error;
    error.message = QCoreApplication::translate("Explain", "Line %1: %2").arg(index + 1).arg(message);
    return error;
}

Result<std::vector<SaidLine>> readSaidLines(const QStringList &lines)
{
    std::vector<SaidLine> said;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        SaidLine line;
        QString text = lines[i];
        const QString prefix = text.left(2);
        if (prefix == QLatin1StringView("C:") || prefix == QLatin1StringView("S:")) {
            line.from = prefix.at(0) == QLatin1Char('C') ? Party::Client : Party::Server;
            text = text.mid(text.size() > 2 && text.at(2) == QLatin1Char(' ') ? 3 : 2);
        }
        Result<QByteArray> octets = wire::unescaped(text.toUtf8());
        if (!octets)
            return badLine(i, octets.error().message);
        line.octets = octets.take();
        if (!said.empty() && said.front().from.has_value() != line.from.has_value()) {
            return badLine(
                i, QCoreApplication::translate("Explain", "either every line begins with C: or S:, or none does."));
        }
        said.push_back(std::move(line));
    }
    return said;
}

/// \p said are the octets that \p page explains; of several lines each is shown.
void addPage(QString &out, const QByteArray &prefix, QByteArray said, const QString &page)
{
    if (!out.isEmpty())
        out += QLatin1Char('\n');
    if (said.endsWith('\n'))
        said.chop(said.endsWith("\r\n") ? 2 : 1);
    for (const QByteArray &line : said.replace("\r\n", "\n").split('\n'))
        out += QStringLiteral("──── ") + QString::fromUtf8(prefix + wire::escaped(line)) + QLatin1Char('\n');
    out += QLatin1Char('\n') + page;
}

QString explainedAlone(const protocol::Protocol &protocol, const std::vector<SaidLine> &said)
{
    const explain::Dialect &dialect = explain::dialectOf(protocol);
    // A multi-line reply is one thing to explain.
    std::vector<QByteArray> things;
    bool goesOn = false;
    for (const SaidLine &line : said) {
        const bool reply = dialect.looksLikeReply(line.octets);
        if (goesOn && reply)
            things.back() += "\r\n" + line.octets;
        else
            things.push_back(line.octets);
        goesOn = reply && !dialect.endsReply(line.octets);
    }
    QString out;
    for (const QByteArray &thing : things) {
        const QString page = explain::toPlainText(explain::explainLine(protocol, thing));
        if (things.size() == 1)
            return page;
        addPage(out, {}, thing, page);
    }
    return out;
}

QString explainedConversation(const protocol::Protocol &protocol, const std::vector<SaidLine> &said)
{
    std::vector<transcript::Said> lines;
    for (const SaidLine &line : said) {
        transcript::Said each;
        each.from = *line.from;
        each.octets = line.octets.endsWith('\n') ? line.octets : line.octets + "\r\n";
        lines.push_back(std::move(each));
    }
    const transcript::Transcript transcript = transcript::watched(protocol, lines).transcript;
    QString out;
    for (std::size_t i = 0; i < transcript.entries.size(); ++i) {
        const Entry &entry = transcript.entries[i];
        addPage(out, entry.from == Party::Client ? "C: " : "S: ", entry.bytes,
                explain::toPlainText(explain::explain(transcript, qsizetype(i))));
    }
    return out;
}

} // namespace

Result<QString> explainedLines(const protocol::Protocol &protocol, const QStringList &lines)
{
    const Result<std::vector<SaidLine>> said = readSaidLines(lines);
    if (!said)
        return said.error();
    if (said.value().empty())
        return QString();
    return said.value().front().from ? explainedConversation(protocol, said.value())
                                     : explainedAlone(protocol, said.value());
}

} // namespace helolab::cli
