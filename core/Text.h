// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace helolab {

/// A short text for people, written in English in the table row it belongs to and translated when it
/// is shown. Rows write `QT_TRANSLATE_NOOP("core", "…")` literally: lupdate does not see wrappers.
/// Every text of core lives in the one translation context "core".
class Text
{
public:
    constexpr Text() = default;
    constexpr Text(const char *english)
        : m_english(english)
    {
    }

    constexpr bool isEmpty() const { return m_english == nullptr || *m_english == '\0'; }
    constexpr const char *english() const { return m_english ? m_english : ""; }

    /// The text in the language installed in the program; English where none is.
    QString translated() const;

private:
    const char *m_english = nullptr;
};

/// \p text with the first four of \p values for its %1 to %4, put in at once: a value may itself read %1.
QString filled(const QString &text, const QStringList &values);

/// \p text translated, with as many of \p values as it has places for: not every row says what others say.
QString withValues(Text text, QStringList values);

} // namespace helolab
