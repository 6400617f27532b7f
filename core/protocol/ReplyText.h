// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

// What the replies of protocols of words have in common: response codes in brackets, and the words behind them.

namespace helolab::protocol {

/// The response code that \p text begins with, brackets included: "[IN-USE]"; empty where there is none (RFC 2449
/// section 8, RFC 9051 section 7.1).
QByteArrayView responseCodeIn(QByteArrayView text);
/// The same without its brackets: "IN-USE".
QByteArrayView responseCodeWordsIn(QByteArrayView text);
/// Whether \p text begins with one of \p codes, which are without brackets; in any case.
bool beginsWithResponseCode(QByteArrayView text, std::span<const char *const> codes);

/// Octets of the client repeated in a reply: at most 80, and only those that can be seen; '?' for others.
struct Echo
{
    QByteArrayView octets;
};
void appendEcho(QByteArray &to, Echo echo);

/// \p number in decimal digits.
void appendNumber(QByteArray &to, quint64 number);

/// "1 message", "2 messages".
QByteArray counted(qsizetype number, const char *thing);

} // namespace helolab::protocol
