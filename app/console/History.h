// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace helolab::console {

/// The lines that were sent, for Up and Down. What stands in the input line when going back begins is the
/// prefix: only lines that start with it are shown, and it comes back at the end.
class History
{
public:
    static constexpr qsizetype linesAtMost = 500;

    const QStringList &lines() const { return m_lines; }
    /// Those that may be written to disk: none that holds a secret.
    QStringList linesToKeep() const;
    void setLines(const QStringList &lines);
    /// Empty lines and repetitions of the last line are not kept.
    void add(const QString &line, bool isSecret = false);

    /// The line before the one shown; nothing where there is none. \p typed is what stands in the input line now.
    std::optional<QString> previous(const QString &typed);
    /// The line after the one shown; at the end what had been typed.
    std::optional<QString> next();
    /// The user has edited the line: the next previous() begins anew.
    void forget() { m_at.reset(); }

private:
    QStringList m_lines;
    QSet<QString> m_secrets; // of these
    std::optional<qsizetype> m_at;
    QString m_prefix;
};

} // namespace helolab::console
