// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace helolab::house {

/// One idea of translations/glossary.yaml.
struct Term
{
    QString english; ///< its first word
    QRegularExpression said; ///< finds it in an English text, in its singular or plural
    bool free = false; ///< not to be checked
    /// By language, "vi": what a translation must contain. One of the lists is enough, all words of it are needed.
    std::map<QString, std::vector<QStringList>> wanted;

    bool isSaidIn(const QString &text) const { return said.match(text).hasMatch(); }
    bool isKeptIn(const QString &translation, const QString &language) const;
};

struct Glossary
{
    std::vector<Term> terms;
    QStringList otherEntries; ///< beginnings of entries that mean other things by the words
    std::map<QString, QStringList> otherLabs; ///< a lab's id, and the words that its text uses otherwise
};

/// Throws what yaml-cpp throws where \p path is no glossary.
Glossary readGlossary(const QString &path);

/// \p text without what programs read: code in backticks and fences, command lines of helolab, Markdown's headings.
QString proseOf(QString text);

} // namespace helolab::house
