// SPDX-License-Identifier: GPL-3.0-or-later
//
// RFC 2045 section 6.7. What is decoded is decoded by core/mime, which forgives; the slips are found here.

#include "Rows.h"

#include "core/mime/TransferEncoding.h"

#include <QCoreApplication>

#include <optional>

namespace helolab::coding {

namespace {

constexpr qsizetype longestLine = 76; // the soft line break counted
constexpr QByteArrayView lineBreak("\r\n");

bool isLiteral(char c)
{
    return c >= '!' && c <= '~' && c != '=';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// One line of text, broken by soft line breaks where it is too long.
void addLine(QByteArray &coded, QByteArrayView line)
{
    qsizetype length = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isLast = at + 1 == line.size();
        const bool standsAsItIs = isLiteral(line[at]) || (isBlank(line[at]) && !isLast);
        const QByteArray piece = standsAsItIs ? QByteArray(1, line[at]) : '=' + hexOf(line[at]);
        if (length + piece.size() > (isLast ? longestLine : longestLine - 1)) {
            coded += "=\r\n";
            length = 0;
        }
        coded += piece;
        length += piece.size();
    }
}

/// What is wrong with a line, which has no line break; nothing where it is right.
std::optional<Slip> slipIn(QByteArrayView line)
{
    qsizetype end = line.size();
    while (end > 0 && isBlank(line[end - 1]))
        --end;
    for (qsizetype at = 0; at < end; ++at) {
        if (at >= longestLine)
            return Slip{at,
                        QCoreApplication::translate("core",
                                                    "A line has 76 characters at most: end it before with a = "
                                                    "(soft line break).")};
        if (line[at] == '=' && at + 1 < end) {
            if (isHexAt(line, at + 1)) {
                at += 2;
                continue;
            }
            if (isHexAt(line.sliced(at + 1).toByteArray().toUpper(), 0))
                return Slip{at + 1,
                            QCoreApplication::translate("core", "The two digits are written in capitals: =C3.")};
            return Slip{at,
                        QCoreApplication::translate("core",
                                                    "Behind = stand two hexadecimal digits, or the end of the line. "
                                                    "The equals sign itself is =3D.")};
        }
        if (line[at] != '=' && !isLiteral(line[at]) && !isBlank(line[at]))
            return Slip{at,
                        QCoreApplication::translate("core",
                                                    "The octet %1 may not stand as it is: its two digits are written, "
                                                    "behind a =.")
                            .arg(QString::fromLatin1(hexOf(line[at])))};
    }
    return {};
}

} // namespace

Result<QByteArray> toQuotedPrintable(QByteArrayView octets)
{
    QByteArray coded;
    for (;;) {
        const qsizetype end = octets.indexOf(lineBreak);
        addLine(coded, octets.first(end < 0 ? octets.size() : end));
        if (end < 0)
            return coded;
        coded += lineBreak;
        octets = octets.sliced(end + lineBreak.size());
    }
}

Result<QByteArray> fromQuotedPrintable(QByteArrayView coded)
{
    for (qsizetype at = 0; at < coded.size();) {
        const qsizetype found = coded.indexOf(lineBreak, at);
        const qsizetype end = found < 0 ? coded.size() : found;
        if (const auto slip = slipIn(coded.sliced(at, end - at)))
            return errorAt(coded, at + slip->at, slip->message);
        at = found < 0 ? end : end + lineBreak.size();
    }
    return *mime::decoded(coded, mime::TransferEncoding::QuotedPrintable);
}

} // namespace helolab::coding
