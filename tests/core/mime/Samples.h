// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

// Messages as they are met, for the tests of core/mime and of what is made of it.
namespace helolab::samples {

/// Lines written with LF, ended as mail ends them.
QByteArray mail(const char *lines);

/// A letter without MIME.
QByteArray plain();
/// multipart/mixed of multipart/alternative (text/plain in quoted-printable, text/html in base64) and a PDF with a
/// name in Vietnamese (RFC 2231), with preamble and epilogue.
QByteArray withAttachment();
/// A letter that carries another, itself multipart, as message/rfc822.
QByteArray forwarded();
/// multipart/digest of two messages that say no type.
QByteArray digest();
/// The message whose part numbers RFC 9051 section 6.4.5.1 lists.
QByteArray partNumbers();
/// A bounce (RFC 3464): multipart/report of text, message/delivery-status and message/rfc822.
QByteArray bounce();

/// All of them, and more that nobody should have sent.
std::vector<QByteArray> all();

} // namespace helolab::samples
