// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineReader.h"

#include <algorithm>
#include <cstring>

namespace helolab::wire {

namespace {

Line lineOf(QByteArrayView raw, bool tooLong)
{
    Line line{raw, raw, LineEnding::None, tooLong};
    if (raw.endsWith('\n')) {
        line.ending = raw.size() > 1 && raw[raw.size() - 2] == '\r' ? LineEnding::CrLf : LineEnding::Lf;
        line.text = raw.chopped(line.ending == LineEnding::CrLf ? 2 : 1);
    }
    return line;
}

} // namespace

void LineReader::feed(QByteArrayView bytes)
{
    m_input = bytes;
}

std::optional<Line> LineReader::next()
{
    if (m_input.isEmpty())
        return std::nullopt;
    const void *lf = std::memchr(m_input.data(), '\n', size_t(m_input.size()));
    if (!lf)
        return std::nullopt;
    return cut(static_cast<const char *>(lf) - m_input.data() + 1);
}

Line LineReader::cut(qsizetype length)
{
    const QByteArrayView head = m_input.first(length);
    m_input = m_input.sliced(length);

    if (m_discarding || m_held.size() + length > m_limit) {
        const qsizetype room = m_discarding ? 0 : std::max<qsizetype>(0, m_limit - m_held.size());
        m_whole = m_held;
        m_whole.append(head.first(std::min(room, length)));
        m_held.clear();
        m_discarding = false;
        // The excess is gone, but how the line ended was seen.
        Line line{m_whole, m_whole, LineEnding::Lf, true};
        if (length > 1 && head[length - 2] == '\r')
            line.ending = LineEnding::CrLf;
        return line;
    }
    if (m_held.isEmpty())
        return lineOf(head, false);
    m_whole = m_held;
    m_whole.append(head);
    m_held.clear();
    return lineOf(m_whole, false);
}

QByteArrayView LineReader::takeRest()
{
    if (m_held.isEmpty()) {
        const QByteArrayView rest = m_input;
        m_input = {};
        return rest;
    }
    m_whole = m_held;
    m_whole.append(m_input);
    m_held.clear();
    m_input = {};
    return m_whole;
}

void LineReader::keepRest()
{
    if (m_input.isEmpty())
        return;
    const qsizetype room = m_limit - m_held.size();
    if (!m_discarding)
        m_held.append(m_input.first(std::min(room, m_input.size())));
    if (m_input.size() > room)
        m_discarding = true;
    m_input = {};
}

void LineReader::discard()
{
    m_held.clear();
    m_input = {};
    m_discarding = false;
}

} // namespace helolab::wire
