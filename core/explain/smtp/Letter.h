// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MessageText.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace helolab::explain::smtp {

/// A field of a letter's header, with the lines that it is folded into.
struct LetterField
{
    QByteArrayView name;
    QByteArray value; ///< on one line, without the blanks around it
    int line = 0; ///< of the letter, from 1
};

/// A message that has ended with its lone dot, for those who look at what is in it rather than at how it was sent.
class Letter
{
public:
    /// Nothing where \p scene's entry does not end a message, or it is too long to be looked at as a whole.
    static std::optional<Letter> endedBy(const Scene &scene);

    /// The lines, without the lone dot, dots as sent.
    const std::vector<TextLine> &lines() const { return m_lines; }
    const std::vector<LetterField> &fields() const { return m_fields; }
    /// The first field of that name, in any case; null where there is none.
    const LetterField *field(QByteArrayView name) const;
    /// MAIL asked for SMTPUTF8: the header may have octets beyond ASCII (RFC 6531, RFC 6532).
    bool isInternational() const { return m_international; }

private:
    explicit Letter(const Scene &scene);
    void readFields();

    MessageText m_text; // holds the octets
    std::vector<TextLine> m_lines;
    std::vector<LetterField> m_fields;
    bool m_international = false;
};

} // namespace helolab::explain::smtp
