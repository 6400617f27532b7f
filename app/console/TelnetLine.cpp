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
    {"smtp", 25},   {"mail", 25},         {"submission", 587}, {"pop3", 110},  {"pop-3", 110}, {"imap", 143},
    {"imap2", 143}, {"submissions", 465}, {"smtps", 465},      {"pop3s", 995}, {"imaps", 993},
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

/// What stands behind `openssl s_client`.
std::optional<TelnetLine> readOpenSslLine(const QStringList &words)
{
    const qsizetype at = words.indexOf(QLatin1StringView("-connect"));
    if (at < 0 || at + 1 >= words.size())
        return {};
    const QString &place = words[at + 1];
    const qsizetype colon = place.lastIndexOf(QLatin1Char(':'));
    const std::optional<quint16> port = readPort(place.mid(colon + 1));
    if (colon < 1 || !port)
        return {};
    const bool asksLater = words.contains(QLatin1StringView("-starttls"));
    return TelnetLine{place.left(colon), port, asksLater ? net::Security::InTheClear : net::Security::TlsFirst};
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
    if (words.value(0) == QLatin1StringView("openssl"))
        words.removeFirst();
    if (words.value(0) == QLatin1StringView("s_client"))
        return readOpenSslLine(words);
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

QString telnetText(const QString &host, quint16 port, net::Security security)
{
    const QString number = QString::number(port);
    return security == net::Security::TlsFirst
        ? QStringLiteral("openssl s_client -connect ") + host + QLatin1Char(':') + number
        : QStringLiteral("telnet ") + host + QLatin1Char(' ') + number;
}

} // namespace helolab::console
