// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Extensions.h"
#include "Table.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>

namespace helolab::smtp {

enum class BodyType : quint8 { SevenBit, EightBitMime, BinaryMime };

/// What the parameters of one MAIL or RCPT say; views point into the line.
struct Parameters
{
    std::optional<qint64> size; ///< SIZE=, octets
    std::optional<BodyType> body; ///< BODY=
    bool utf8 = false; ///< SMTPUTF8
    QByteArrayView ret; ///< RET=, FULL or HDRS
    QByteArrayView envelopeId; ///< ENVID=
    QByteArrayView notify; ///< NOTIFY=
    QByteArrayView originalRecipient; ///< ORCPT=
    bool any = false;
};

/// What is wrong with a parameter; each has its reply.
enum class ParameterFault : quint8 {
    None,
    Unknown, ///< 555: no such parameter, or its extension is not offered
    Unusable, ///< 455: known, but this server cannot do it now
    Malformed, ///< 501: no value where one is wanted, or not of the form
    UnknownValue, ///< 504: well-formed, but not one of those that exist
    Twice, ///< 501: given already
};

struct ParameterRule
{
    const char *keyword;
    Verb command; ///< MAIL or RCPT
    std::optional<Extension> extension; ///< none: known from other servers, refused here with 455
    const char *value; ///< the form of the value in the RFC's notation; empty where there is none
    Text purpose;
    const char *rfc;
    Text form = {}; ///< `value` in words: one or two sentences; empty where the server never looks at a value
};

std::span<const ParameterRule> parameterRules();

struct ParameterReading
{
    Parameters parameters;
    ParameterFault fault = ParameterFault::None;
    QByteArrayView culprit; ///< the parameter at fault, as written
    qsizetype at = 0; ///< its offset in the text given
};

/// Reads \p text, which is everything behind the path (RFC 5321 section 4.1.2, esmtp-param).
ParameterReading readParameters(QByteArrayView text, Verb command, Extensions offered);

} // namespace helolab::smtp
