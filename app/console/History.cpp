// SPDX-License-Identifier: GPL-3.0-or-later
#include "History.h"

namespace helolab::console {

void History::setLines(const QStringList &lines)
{
    m_lines = lines.mid(qMax<qsizetype>(0, lines.size() - linesAtMost));
    forget();
}

QStringList History::linesToKeep() const
{
    QStringList kept = m_lines;
    kept.removeIf([this](const QString &line) { return m_secrets.contains(line); });
    return kept;
}

void History::add(const QString &line, bool isSecret)
{
    forget();
    if (isSecret)
        m_secrets.insert(line);
    if (line.isEmpty() || (!m_lines.isEmpty() && m_lines.last() == line))
        return;
    m_lines.append(line);
    if (m_lines.size() > linesAtMost)
        m_secrets.remove(m_lines.takeFirst());
}

std::optional<QString> History::previous(const QString &typed)
{
    const qsizetype from = m_at.value_or(m_lines.size());
    const QString prefix = m_at ? m_prefix : typed;
    for (qsizetype i = from - 1; i >= 0; --i) {
        if (!m_lines[i].startsWith(prefix, Qt::CaseInsensitive) || m_lines[i] == typed)
            continue;
        m_at = i;
        m_prefix = prefix;
        return m_lines[i];
    }
    return {};
}

std::optional<QString> History::next()
{
    if (!m_at)
        return {};
    const QString shown = m_lines[*m_at];
    for (qsizetype i = *m_at + 1; i < m_lines.size(); ++i) {
        if (m_lines[i].startsWith(m_prefix, Qt::CaseInsensitive) && m_lines[i] != shown) {
            m_at = i;
            return m_lines[i];
        }
    }
    m_at.reset();
    return m_prefix;
}

} // namespace helolab::console
