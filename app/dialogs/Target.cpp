// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <cctype>

namespace helolab::dialogs {

namespace {

constexpr int longestHost = 253; // RFC 1035 section 2.3.4, as text

/// Splits "host:port", "host port" and "[v6]:port"; the port is empty where there is none.
std::pair<QString, QString> divided(const QString &text)
{
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        if (end < 0)
            return {text, QString()};
        QString behind = text.mid(end + 1).trimmed();
        if (behind.startsWith(QLatin1Char(':')))
            behind.remove(0, 1);
        return {text.mid(1, end - 1), behind.trimmed()};
    }
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    if (space >= 0)
        return {text.left(space), text.mid(space + 1).trimmed()};
    if (text.count(QLatin1Char(':')) == 1) // more of them: an IPv6 address
        return {text.section(QLatin1Char(':'), 0, 0), text.section(QLatin1Char(':'), 1)};
    return {text, QString()};
}

bool isHostName(const QString &host)
{
    if (host.size() > longestHost)
        return false;
    const QByteArray ascii = QUrl::toAce(host);
    if (ascii.isEmpty())
        return false;
    for (const QByteArray &label : ascii.split('.')) {
        if (label.size() > 63 || label.startsWith('-') || label.endsWith('-'))
            return false;
        for (const char c : label) {
            if (!(std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_'))
                return false;
        }
    }
    return !ascii.startsWith('.') && !ascii.contains("..");
}

} // namespace

HostText readHost(const QString &written)
{
    const auto wrong = [](const QString &problem) { return HostText{{}, 0, false, problem}; };
    QString text = written.simplified();
    if (text.startsWith(QLatin1StringView("telnet "), Qt::CaseInsensitive))
        text = text.mid(7);
    const bool tlsFirst = text.endsWith(QLatin1StringView(" tls"), Qt::CaseInsensitive);
    if (tlsFirst)
        text.chop(4);
    if (text.isEmpty())
        return wrong(QCoreApplication::translate(
            "Target", "Enter the name or the address of a server, for example localhost or 127.0.0.1."));
    if (text.contains(QLatin1StringView("://")))
        return wrong(QCoreApplication::translate(
            "Target", "This is the address of a web page. Enter only the name of the server, without http://."));
    if (text.contains(QLatin1Char('@')))
        return wrong(QCoreApplication::translate(
            "Target",
            "This is a mail address. Enter only the name of the server, which often is what stands behind @."));
    const auto [host, portText] = divided(text);
    bool isNumber = true;
    const uint port = portText.isEmpty() ? 0 : portText.toUInt(&isNumber);
    if (!isNumber || port > 65535 || (port == 0 && !portText.isEmpty()))
        return wrong(QCoreApplication::translate("Target", "“%1” is no port. A port is a number from 1 to 65535.")
                         .arg(portText));
    QHostAddress address;
    const bool numeric = address.setAddress(host);
    const bool looksNumeric = !host.isEmpty()
        && std::all_of(host.begin(), host.end(), [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
    if (looksNumeric && (!numeric || host.count(QLatin1Char('.')) != 3))
        return wrong(
            QCoreApplication::translate("Target", "“%1” is no address: an IPv4 address has four numbers from 0 to 255.")
                .arg(host));
    if (!numeric && !isHostName(host))
        return wrong(QCoreApplication::translate(
                         "Target", "“%1” cannot be the name of a host: a name has letters, digits, dots and hyphens.")
                         .arg(host));
    return {host, quint16(port), tlsFirst, {}};
}

} // namespace helolab::dialogs
