// SPDX-License-Identifier: GPL-3.0-or-later
#include "History.h"

namespace helolab::console {

void History::setLines(const QStringList &lines)
{
    m_lines = lines.mid(qMax<qsizetype>(0, lines.size() - linesAtMost));
    forget();
}

void History::add(const QString &line)
{
    forget();
    if (line.isEmpty() || (!m_lines.isEmpty() && m_lines.last() == line))
        return;
    m_lines.append(line);
    if (m_lines.size() > linesAtMost)
        m_lines.removeFirst();
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
