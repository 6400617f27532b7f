// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flattened.h"

#include <QRegularExpression>
#include <QString>

namespace helolab::transcript {

QList<QByteArray> unflattened(QByteArrayView line)
{
    constexpr qsizetype cutAtMost = 8192;
    const QList<QByteArray> whole{line.toByteArray()};
    if (line.size() > cutAtMost || !(line.contains(" MAIL FROM:") || line.contains(" HELO") || line.contains(" EHLO")))
        return whole;
    // A reply, or a command that a reply follows before the next command.
    static const QRegularExpression begin(
        QStringLiteral(R"((?:^|(?<=\s))(?:(?<reply>[2-5][0-5]\d[ -])|(?<command>)"
                       R"((?:HELO|EHLO|MAIL FROM:|RCPT TO:|DATA|RSET|QUIT)(?=\s)(?=[^\n]*\s[2-5][0-5]\d[ -]))))"));
    const QString text = QString::fromUtf8(line);
    QList<qsizetype> cuts;
    int replies = 0;
    int commands = 0;
    for (auto found = begin.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        cuts.append(match.capturedStart());
        ++(match.hasCaptured(QStringLiteral("reply")) ? replies : commands);
    }
    if (replies < 2 || commands < 1)
        return whole;
    QList<QByteArray> lines;
    cuts.append(text.size());
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        const QString piece = text.mid(from, cut - from).trimmed();
        if (!piece.isEmpty())
            lines.append(piece.toUtf8());
        from = cut;
    }
    return lines;
}

} // namespace helolab::transcript
