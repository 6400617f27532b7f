// SPDX-License-Identifier: GPL-3.0-or-later
//
// IANA, "Simple Mail Transfer Protocol (SMTP) Enhanced Status Codes": RFC 3463, 3886, 4468, 4954, 5248, 6710, 6531,
// 7293, 7372, 7505, 8689.

#include "EnhancedCodes.h"

#include <QtGlobal>

namespace helolab::explain::smtp {

namespace {

constexpr DetailRow details[] = {
    {0, 0, QT_TRANSLATE_NOOP("core", "Nothing more exact is said.")},

    {1, 0, QT_TRANSLATE_NOOP("core", "Something about the address.")},
    {1, 1, QT_TRANSLATE_NOOP("core", "The mailbox does not exist: the part before the @ is unknown there.")},
    {1, 2, QT_TRANSLATE_NOOP("core", "The domain behind the @ does not exist, or takes no mail.")},
    {1, 3, QT_TRANSLATE_NOOP("core", "The recipient's address is malformed.")},
    {1, 4, QT_TRANSLATE_NOOP("core", "The recipient's address fits more than one mailbox.")},
    {1, 5, QT_TRANSLATE_NOOP("core", "The recipient's address is valid.")},
    {1, 6, QT_TRANSLATE_NOOP("core", "The mailbox has moved, and mail for it is not forwarded.")},
    {1, 7, QT_TRANSLATE_NOOP("core", "The sender's address is malformed.")},
    {1, 8, QT_TRANSLATE_NOOP("core", "The sender's domain does not exist, or could not be answered.")},
    {1, 9, QT_TRANSLATE_NOOP("core", "Passed on to a system that may not report what becomes of the message.")},
    {1, 10, QT_TRANSLATE_NOOP("core", "The recipient's domain declares by a null MX record that it takes no mail.")},

    {2, 0, QT_TRANSLATE_NOOP("core", "Something about the mailbox.")},
    {2, 1,
     QT_TRANSLATE_NOOP(
         "core",
         "The mailbox exists and takes no mail: for the moment if the code begins with 4, for good if with 5.")},
    {2, 2, QT_TRANSLATE_NOOP("core", "The mailbox is full.")},
    {2, 3, QT_TRANSLATE_NOOP("core", "The message is longer than this mailbox takes.")},
    {2, 4, QT_TRANSLATE_NOOP("core", "The address is a mailing list, and its members could not be found out.")},

    {3, 0, QT_TRANSLATE_NOOP("core", "Something about the mail system of the recipient.")},
    {3, 1, QT_TRANSLATE_NOOP("core", "The mail system's storage is full.")},
    {3, 2,
     QT_TRANSLATE_NOOP(
         "core", "The mail system takes no messages: for the moment if the code begins with 4, for good if with 5.")},
    {3, 3, QT_TRANSLATE_NOOP("core", "The mail system lacks a feature that the message needs.")},
    {3, 4, QT_TRANSLATE_NOOP("core", "The message is larger than the mail system takes.")},
    {3, 5, QT_TRANSLATE_NOOP("core", "The mail system is set up wrongly.")},
    {3, 6, QT_TRANSLATE_NOOP("core", "The message was accepted, with another priority than asked for.")},

    {4, 0, QT_TRANSLATE_NOOP("core", "Something about the network or the way to the recipient.")},
    {4, 1, QT_TRANSLATE_NOOP("core", "The next host does not answer.")},
    {4, 2, QT_TRANSLATE_NOOP("core", "The connection was made, but it broke or was too bad to use.")},
    {4, 3, QT_TRANSLATE_NOOP("core", "A directory that was needed, such as DNS, gave no answer.")},
    {4, 4, QT_TRANSLATE_NOOP("core", "No next host could be found for the message.")},
    {4, 5, QT_TRANSLATE_NOOP("core", "The mail system is overloaded.")},
    {4, 6, QT_TRANSLATE_NOOP("core", "The message was going round in circles.")},
    {4, 7, QT_TRANSLATE_NOOP("core", "The message became too old before it could be delivered.")},

    {5, 0, QT_TRANSLATE_NOOP("core", "Something about the protocol between the two programs.")},
    {5, 1, QT_TRANSLATE_NOOP("core", "The command is not valid here: out of order, or not supported.")},
    {5, 2, QT_TRANSLATE_NOOP("core", "The line could not be understood: a syntax error.")},
    {5, 3, QT_TRANSLATE_NOOP("core", "More recipients than the server takes at once.")},
    {5, 4, QT_TRANSLATE_NOOP("core", "The command is known; its arguments are not valid.")},
    {5, 5, QT_TRANSLATE_NOOP("core", "The two programs speak different versions of the protocol.")},
    {5, 6, QT_TRANSLATE_NOOP("core", "The answer in the authentication exchange was too long.")},

    {6, 0, QT_TRANSLATE_NOOP("core", "Something about the contents of the message.")},
    {6, 1, QT_TRANSLATE_NOOP("core", "This kind of contents is not supported.")},
    {6, 2, QT_TRANSLATE_NOOP("core", "The contents would have to be converted, and that is not allowed.")},
    {6, 3, QT_TRANSLATE_NOOP("core", "The contents would have to be converted, and that is not possible here.")},
    {6, 4, QT_TRANSLATE_NOOP("core", "The contents were converted, and something was lost.")},
    {6, 5, QT_TRANSLATE_NOOP("core", "The conversion of the contents failed.")},
    {6, 6, QT_TRANSLATE_NOOP("core", "The contents of the message could not be fetched.")},
    {6, 7, QT_TRANSLATE_NOOP("core", "Addresses outside ASCII are not permitted for this sender or recipient.")},
    {6, 8, QT_TRANSLATE_NOOP("core", "The reply needs UTF-8, and the client has not permitted that.")},
    {6, 9, QT_TRANSLATE_NOOP("core", "The header needs UTF-8, and that cannot be passed on to every recipient.")},
    {6, 10, QT_TRANSLATE_NOOP("core", "The reply needs UTF-8, and the client has not permitted that.")},

    {7, 0, QT_TRANSLATE_NOOP("core", "Something about security or policy.")},
    {7, 1,
     QT_TRANSLATE_NOOP(
         "core",
         "Not permitted by the server's rules: this client, sender or recipient. For a foreign domain: no relaying.")},
    {7, 2, QT_TRANSLATE_NOOP("core", "The sender may not write to this mailing list.")},
    {7, 3, QT_TRANSLATE_NOOP("core", "The message would have to change its kind of protection, and cannot.")},
    {7, 4, QT_TRANSLATE_NOOP("core", "A security feature that was asked for is not supported.")},
    {7, 5, QT_TRANSLATE_NOOP("core", "Decryption or a signature check failed.")},
    {7, 6, QT_TRANSLATE_NOOP("core", "The cryptographic algorithm is not supported.")},
    {7, 7, QT_TRANSLATE_NOOP("core", "The message was changed on its way.")},
    {7, 8, QT_TRANSLATE_NOOP("core", "User name or password is wrong.")},
    {7, 9, QT_TRANSLATE_NOOP("core", "The authentication mechanism is too weak for this account.")},
    {7, 10, QT_TRANSLATE_NOOP("core", "Encryption is needed first: use STARTTLS.")},
    {7, 11, QT_TRANSLATE_NOOP("core", "This authentication mechanism is allowed only inside TLS.")},
    {7, 12, QT_TRANSLATE_NOOP("core", "The account must log in once with a plain password to change over.")},
    {7, 13, QT_TRANSLATE_NOOP("core", "The account is disabled.")},
    {7, 14, QT_TRANSLATE_NOOP("core", "The two servers would have to trust each other, and do not.")},
    {7, 15, QT_TRANSLATE_NOOP("core", "The priority of the message is too low for the server to take it.")},
    {7, 16, QT_TRANSLATE_NOOP("core", "The message is too large for its priority.")},
    {7, 17, QT_TRANSLATE_NOOP("core", "The mailbox belongs to somebody else now.")},
    {7, 18, QT_TRANSLATE_NOOP("core", "The domain belongs to somebody else now.")},
    {7, 19, QT_TRANSLATE_NOOP("core", "The server cannot check whether the mailbox has changed hands.")},
    {7, 20, QT_TRANSLATE_NOOP("core", "No DKIM signature of the message is valid.")},
    {7, 21, QT_TRANSLATE_NOOP("core", "There is a valid DKIM signature, but none that the server accepts.")},
    {7, 22, QT_TRANSLATE_NOOP("core", "No valid DKIM signature belongs to the author's domain.")},
    {7, 23, QT_TRANSLATE_NOOP("core", "SPF: the sender's domain does not let this host send its mail.")},
    {7, 24, QT_TRANSLATE_NOOP("core", "SPF: the record of the sender's domain could not be evaluated.")},
    {7, 25, QT_TRANSLATE_NOOP("core", "The client's IP address has no fitting name in DNS.")},
    {7, 26, QT_TRANSLATE_NOOP("core", "Several checks of the sender failed.")},
    {7, 27,
     QT_TRANSLATE_NOOP(
         "core",
         "The sender's domain declares by a null MX record that it takes no mail, so no bounce could go back.")},
    {7, 28, QT_TRANSLATE_NOOP("core", "Too much mail in too short a time.")},
    {7, 29, QT_TRANSLATE_NOOP("core", "The chain of ARC signatures is broken.")},
    {7, 30,
     QT_TRANSLATE_NOOP("core", "The message insists on TLS all the way, and the next server cannot promise it.")},
};

constexpr Text subjects[] = {
    QT_TRANSLATE_NOOP("core", "Subject: not said."),
    QT_TRANSLATE_NOOP("core", "Subject: the address."),
    QT_TRANSLATE_NOOP("core", "Subject: the mailbox."),
    QT_TRANSLATE_NOOP("core", "Subject: the mail system of the recipient."),
    QT_TRANSLATE_NOOP("core", "Subject: network and routing."),
    QT_TRANSLATE_NOOP("core", "Subject: the protocol, that is, commands and their order."),
    QT_TRANSLATE_NOOP("core", "Subject: the contents of the message."),
    QT_TRANSLATE_NOOP("core", "Subject: security and policy."),
};

/// One to three digits at \p position, which moves behind them; -1 where there are none, or more.
int readNumber(QByteArrayView text, qsizetype &position)
{
    int value = 0;
    const qsizetype begin = position;
    while (position < text.size() && text[position] >= '0' && text[position] <= '9' && position - begin < 4)
        value = value * 10 + (text[position++] - '0');
    return position == begin || position - begin > 3 ? -1 : value;
}

} // namespace

std::span<const DetailRow> enhancedDetails()
{
    return details;
}

std::optional<EnhancedCode> readEnhancedCode(QByteArrayView text, quint16 replyCode)
{
    EnhancedCode code;
    qsizetype position = 0;
    const auto dot = [&] { return position < text.size() && text[position++] == '.'; };
    code.statusClass = readNumber(text, position);
    if (code.statusClass != replyCode / 100 || !dot())
        return {};
    code.subject = readNumber(text, position);
    if (code.subject < 0 || !dot())
        return {};
    code.detail = readNumber(text, position);
    if (code.detail < 0 || (position < text.size() && text[position] != ' '))
        return {};
    code.length = position;
    return code;
}

Text classMeaning(int statusClass)
{
    switch (statusClass) {
    case 2:
        return QT_TRANSLATE_NOOP("core", "Class: success.");
    case 4:
        return QT_TRANSLATE_NOOP("core", "Class: a transient failure, later it may work.");
    case 5:
        return QT_TRANSLATE_NOOP("core", "Class: a permanent failure.");
    default:
        return QT_TRANSLATE_NOOP("core", "No such class: only 2, 4 and 5 exist (RFC 3463 section 3.1).");
    }
}

Text subjectMeaning(int subject)
{
    if (subject >= 0 && subject < int(std::size(subjects)))
        return subjects[subject];
    return QT_TRANSLATE_NOOP("core", "A subject that is not registered.");
}

Text detailMeaning(int subject, int detail)
{
    for (const DetailRow &row : details) {
        if (row.subject == subject && row.detail == detail)
            return row.meaning;
    }
    return QT_TRANSLATE_NOOP("core", "A detail that is not registered: go by class and subject.");
}

} // namespace helolab::explain::smtp
