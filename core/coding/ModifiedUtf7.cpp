// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ModifiedUtf7.h"

#include "Rows.h"
#include "core/Text.h"

namespace helolab::coding {

Result<QByteArray> toModifiedUtf7(QByteArrayView utf8)
{
    if (auto fault = faultOfUtf8(utf8))
        return *fault;
    return imap::toModifiedUtf7(utf8);
}

Result<QByteArray> fromModifiedUtf7(QByteArrayView coded)
{
    imap::FromModifiedUtf7 read = imap::fromModifiedUtf7(coded);
    if (!read.ok())
        return errorAt(coded, read.at, Text(read.fault.constData()).translated());
    return std::move(read.utf8);
}

} // namespace helolab::coding
