// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplyText.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>

namespace helolab::protocol {

namespace {

constexpr qsizetype longestEcho = 80; // a status line of POP3 has at most 512 octets (RFC 1939 section 3)

} // namespace

QByteArrayView responseCodeIn(QByteArrayView text)
{
    const qsizetype end = text.startsWith('[') ? text.indexOf(']') : -1;
    return end < 2 ? QByteArrayView() : text.first(end + 1);
}

QByteArrayView responseCodeWordsIn(QByteArrayView text)
{
    const QByteArrayView code = responseCodeIn(text);
    return code.isEmpty() ? code : code.sliced(1, code.size() - 2);
}

bool beginsWithResponseCode(QByteArrayView text, std::span<const char *const> codes)
{
    const QByteArrayView code = responseCodeWordsIn(text);
    return std::any_of(codes.begin(), codes.end(),
                       [code](const char *one) { return code.compare(one, Qt::CaseInsensitive) == 0; });
}

void appendEcho(QByteArray &to, Echo echo)
{
    const QByteArrayView shown = echo.octets.first(std::min(echo.octets.size(), longestEcho));
    for (const char c : shown)
        to.append(c >= 0x20 && c < 0x7F ? c : '?');
    if (shown.size() < echo.octets.size())
        to.append("...");
}

void appendNumber(QByteArray &to, quint64 number)
{
    char digits[std::numeric_limits<quint64>::digits10 + 1];
    const auto written = std::to_chars(std::begin(digits), std::end(digits), number);
    to.append(digits, written.ptr - digits);
}

QByteArray counted(qsizetype number, const char *thing)
{
    return QByteArray::number(number) + ' ' + thing + (number == 1 ? "" : "s");
}

} // namespace helolab::protocol
