// SPDX-License-Identifier: GPL-3.0-or-later
#include "TelnetLine.h"

#include <QRegularExpression>
#include <QStringList>

namespace helolab::console {

namespace {

struct NamedPort
{
    const char *name;
    quint16 port;
};

constexpr NamedPort namedPorts[] = {
    {"smtp", 25}, {"mail", 25}, {"submission", 587}, {"pop3", 110}, {"pop-3", 110}, {"imap", 143}, {"imap2", 143},
};

std::optional<quint16> readPort(const QString &text)
{
    for (const NamedPort &named : namedPorts) {
        if (text.compare(QLatin1StringView(named.name), Qt::CaseInsensitive) == 0)
            return named.port;
    }
    bool ok = false;
    const uint number = text.toUInt(&ok);
    return ok && number > 0 && number <= 0xFFFF ? std::optional<quint16>(static_cast<quint16>(number)) : std::nullopt;
}

} // namespace

std::optional<TelnetLine> readTelnetLine(const QString &line)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList words = line.trimmed().split(blanks, Qt::SkipEmptyParts);
    // "$ telnet …" and "C:\> telnet …" are copied from textbooks with their prompts.
    while (words.size() > 1
           && (words.first().endsWith(QLatin1Char('>')) || words.first().endsWith(QLatin1Char('$'))
               || words.first() == QLatin1StringView("#")))
        words.removeFirst();
    if (words.size() < 2 || words.size() > 3)
        return {};
    static const QStringList programs{QStringLiteral("telnet"), QStringLiteral("nc"), QStringLiteral("netcat"),
                                      QStringLiteral("open"), QStringLiteral("o")};
    if (!programs.contains(words[0], Qt::CaseInsensitive))
        return {};
    if (words.size() == 2)
        return TelnetLine{words[1], {}};
    const std::optional<quint16> port = readPort(words[2]);
    return port ? std::optional(TelnetLine{words[1], port}) : std::nullopt;
}

} // namespace helolab::console
