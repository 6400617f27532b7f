// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/LabScript.h"

#include <QChar>
#include <QString>
#include <QStringList>

namespace helolab::docks {

/// Options named by letters, as on a worksheet: however long their words, the answer is short to give.
class Lettered
{
public:
    Lettered(const QStringList &ids, const lab::QuestionText &words)
        : m_ids(ids)
        , m_words(words)
    {
    }

    static QString letter(qsizetype index) { return QString(QChar(u'a' + char16_t(index))); }
    QString letterOf(const QString &id) const { return letter(m_ids.indexOf(id)); }
    const QStringList &ids() const { return m_ids; }
    QString wordsOf(const QString &id) const { return m_words.options.value(id); }

    /// The options, each behind its letter, Markdown.
    QString markdown() const
    {
        QStringList lines;
        for (const QString &id : m_ids)
            lines.append(QStringLiteral("**%1**  %2").arg(letterOf(id), wordsOf(id)));
        return lines.join(QStringLiteral("\n\n"));
    }

private:
    QStringList m_ids;
    lab::QuestionText m_words;
};

} // namespace helolab::docks
