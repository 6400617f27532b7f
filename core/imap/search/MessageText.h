// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/Structure.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace helolab::imap::search {

/// What a person would read of one message, to be searched: headers with their encoded words decoded, text parts in
/// Unicode, all of it folded. Made as far as it is asked for, and kept. What is searched for is folded, too.
class MessageText
{
public:
    explicit MessageText(QByteArray octets);

    /// A field with that name holds \p text; any such field does where \p text is empty.
    bool fieldContains(QByteArrayView name, const QString &text);
    /// An address in such a field does: its name, or what is left of it without comments, quotes and blanks.
    bool addressContains(QByteArrayView name, const QString &text);
    /// The header, with the fields' names.
    bool headerContains(const QString &text);
    /// The text parts, and the headers of messages within the message.
    bool bodyContains(const QString &text);
    /// The headers of the parts of multiparts.
    bool partHeadersContain(const QString &text);
    /// The day of the Date field; nothing where there is none that can be understood.
    std::optional<QDate> sentDay();

private:
    struct Field
    {
        QByteArrayView name;
        QByteArrayView raw;
        std::optional<QString> value; // decoded, once it was asked for
    };

    const mime::Structure &structure();
    /// The message's own header, found without a look at the body.
    std::vector<Field> &fields();
    static const QString &valueOf(Field &field);
    QString headerText(const mime::Part &part) const;
    QString textOf(const mime::Part &part) const;

    QByteArray m_octets;
    std::optional<mime::Structure> m_structure;
    std::optional<std::vector<Field>> m_fields;
    std::optional<std::vector<QString>> m_body;
    std::optional<std::vector<QString>> m_partHeaders;
};

} // namespace helolab::imap::search
