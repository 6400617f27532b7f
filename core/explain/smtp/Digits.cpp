// SPDX-License-Identifier: GPL-3.0-or-later
#include "Digits.h"

#include <QtGlobal>

namespace helolab::explain::smtp {

namespace {

constexpr Text noFirstDigit = QT_TRANSLATE_NOOP("core",
                                                "No SMTP reply begins with this digit: the first one is 2, 3, 4 or 5 "
                                                "(RFC 5321 section 4.2.1).");

constexpr Text firstDigits[] = {
    noFirstDigit,
    QT_TRANSLATE_NOOP("core",
                      "Preliminary: the command is taken, but the server waits for a go-ahead. No command of SMTP is "
                      "answered this way."),
    QT_TRANSLATE_NOOP("core", "Success: the command was done."),
    QT_TRANSLATE_NOOP("core", "So far so good: the command is taken, and the server waits for the rest."),
    QT_TRANSLATE_NOOP("core", "Transient: not now. The same command may work later."),
    QT_TRANSLATE_NOOP("core", "Permanent: as things stand, the same line will be refused again."),
    noFirstDigit,
    noFirstDigit,
    noFirstDigit,
    noFirstDigit,
};

constexpr Text noSecondDigit
    = QT_TRANSLATE_NOOP("core", "SMTP has no such group: the second digit is 0 to 5 (RFC 5321 section 4.2).");

constexpr Text secondDigits[] = {
    QT_TRANSLATE_NOOP(
        "core",
        "About the command line itself: its spelling, its place in the order, or whether the server has it at all; "
        "not about a mailbox."),
    QT_TRANSLATE_NOOP("core", "Information: the answer to a question, such as status or help."),
    QT_TRANSLATE_NOOP("core", "About the connection between the two programs."),
    QT_TRANSLATE_NOOP("core",
                      "Left open by RFC 5321. The authentication extension uses it: about proving who you are "
                      "(RFC 4954)."),
    QT_TRANSLATE_NOOP("core", "Left open by RFC 5321: it has no meaning of its own in SMTP."),
    QT_TRANSLATE_NOOP("core", "About the mail system: a mailbox, an address or the message."),
    noSecondDigit,
    noSecondDigit,
    noSecondDigit,
    noSecondDigit,
};

Text at(const Text (&table)[10], QChar digit)
{
    const int value = digit.unicode() - u'0';
    return value >= 0 && value <= 9 ? table[value] : Text();
}

} // namespace

Text firstDigit(QChar digit)
{
    return at(firstDigits, digit);
}

Text secondDigit(QChar digit)
{
    return at(secondDigits, digit);
}

Text unknownThirdDigit()
{
    return QT_TRANSLATE_NOOP(
        "core",
        "A finer distinction. The RFCs give this number no meaning of its own: go by the first two "
        "digits and the text.");
}

bool isReplyCode(quint16 code)
{
    return code >= 200 && code <= 599;
}

} // namespace helolab::explain::smtp
