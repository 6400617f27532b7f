// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/Span.h"

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::imap {

/// The value of FETCH's ENVELOPE (RFC 9051 section 7.5.2) for the message whose header is \p header of \p octets:
/// `(date subject from sender reply-to to cc bcc in-reply-to message-id)`. As the RFC says, Sender and Reply-To are
/// From's where they are missing or empty, an empty list of addresses is NIL, and an empty Subject is "" where a
/// missing one is NIL. Encoded words stay encoded. \p utf8 where quoted strings take UTF-8.
///
/// Of several fields with one name, addresses add up, and of texts the first counts. An address without a domain has
/// "" there, for NIL would make it a group.
QByteArray writeEnvelope(QByteArrayView octets, mime::Span header, bool utf8 = false);

} // namespace helolab::imap
