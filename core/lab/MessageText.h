// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace helolab::lab {

/// A message cut into header fields and body, as far as goals need it (RFC 5322 section 2).
class MessageText
{
public:
    /// \p octets with lines ended by CR LF or by a bare LF.
    explicit MessageText(QByteArrayView octets);

    /// False where text comes before any empty line has ended the header: to a mail program such a message
    /// has no body.
    bool hasEmptyLine() const { return m_emptyLine; }
    /// The fields of that name, unfolded, without the space around them; names in any case.
    std::vector<QByteArray> fields(QByteArrayView name) const;
    /// Behind the empty line; empty where there is none.
    const QByteArray &body() const { return m_body; }
    /// The body's lines without their endings; views into it.
    std::vector<QByteArrayView> bodyLines() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_fields;
    QByteArray m_body;
    bool m_emptyLine = false;
};

} // namespace helolab::lab
