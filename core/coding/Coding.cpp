// SPDX-License-Identifier: GPL-3.0-or-later
#include "Coding.h"

#include "Rows.h"
#include "core/wire/Base64.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <iterator>

namespace helolab::coding {

namespace {

constexpr Coding rows[] = {
    {"base64", QT_TRANSLATE_NOOP("core", "Base64, one line"),
     QT_TRANSLATE_NOOP("core",
                       "For AUTH: three octets become four letters, and = fills up the end. It hides nothing: anyone "
                       "can turn it back."),
     "RFC 4648 section 4", toBase64, wire::readBase64},
    {"base64-lines", QT_TRANSLATE_NOOP("core", "Base64, in lines"),
     QT_TRANSLATE_NOOP("core", "For the body of a message, such as an attached file: lines of 76 letters at most."),
     "RFC 2045 section 6.8", toBase64Lines, fromBase64Lines},
    {"quoted-printable", QT_TRANSLATE_NOOP("core", "Quoted-printable"),
     QT_TRANSLATE_NOOP("core",
                       "For the body of a message that is mostly ASCII: other octets become = and two hexadecimal "
                       "digits. A = at the end of a line means that the line goes on."),
     "RFC 2045 section 6.7", toQuotedPrintable, fromQuotedPrintable},
    {"rfc2047-b", QT_TRANSLATE_NOOP("core", "Encoded words, B"),
     QT_TRANSLATE_NOOP("core",
                       "For Subject and names in the header: words of at most 75 characters, their text in base64."),
     "RFC 2047", toWordsB, fromWords},
    {"rfc2047-q", QT_TRANSLATE_NOOP("core", "Encoded words, Q"),
     QT_TRANSLATE_NOOP("core",
                       "For Subject and names in the header: words of at most 75 characters. The text is almost "
                       "quoted-printable, and _ stands for a space."),
     "RFC 2047", toWordsQ, fromWords},
    {"modified-utf-7", QT_TRANSLATE_NOOP("core", "Modified UTF-7"),
     QT_TRANSLATE_NOOP("core",
                       "For names of mailboxes in IMAP: between & and - stands UTF-16 in base64, with a comma for the "
                       "slash. The ampersand itself is &-."),
     "RFC 3501 section 5.1.3", toModifiedUtf7, fromModifiedUtf7},
};

} // namespace

std::span<const Coding> codings()
{
    return rows;
}

const Coding *findCoding(QByteArrayView id)
{
    const auto *const row = std::find_if(std::begin(rows), std::end(rows),
                                         [id](const Coding &each) { return id == QByteArrayView(each.id); });
    return row == std::end(rows) ? nullptr : row;
}

std::optional<Error> tooLong(qsizetype size)
{
    if (size <= longestInput)
        return {};
    const int shown = size > INT_MAX ? INT_MAX : int(size);
    return Error{QCoreApplication::translate("core", "That is too long: %n octet(s), and 65,536 are taken at most.",
                                             nullptr, shown)};
}

Result<QByteArray> encoded(const Coding &coding, QByteArrayView octets)
{
    if (auto error = tooLong(octets.size()))
        return *error;
    return coding.encode(octets);
}

Result<QByteArray> decoded(const Coding &coding, QByteArrayView coded)
{
    if (auto error = tooLong(coded.size()))
        return *error;
    return coding.decode(coded);
}

} // namespace helolab::coding
