// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineReader.h"

#include <algorithm>
#include <cstring>
#include <utility>

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
    const bool tooLong = m_discarded > 0 || m_held.size() + length > m_limit;
    if (m_held.isEmpty() && !tooLong)
        return lineOf(head, false);

    // The CR may have come in another piece than its LF, and been thrown away with the excess.
    const bool crLf = length > 1 ? head[length - 2] == '\r' : m_lastWasCr;
    const qsizetype whole = m_discarded + m_held.size() + length;
    m_held.append(head.first(roomFor(length)));
    m_whole = std::exchange(m_held, {});
    forgetLine();
    if (!tooLong)
        return lineOf(m_whole, false);
    // The text ends before the CR LF, also where the limit fell between the two.
    const bool cutBetween = crLf && m_whole.size() == whole - 1;
    return {cutBetween ? QByteArrayView(m_whole).chopped(1) : QByteArrayView(m_whole), m_whole,
            crLf ? LineEnding::CrLf : LineEnding::Lf, true};
}

QByteArrayView LineReader::takeRest()
{
    if (!m_held.isEmpty()) {
        // Its own array: what is taken may be fed again, and lines then be cut from it.
        QByteArray rest = std::move(m_held);
        rest.append(m_input);
        m_rest = std::move(rest);
        m_input = m_rest;
    }
    forgetLine();
    const QByteArrayView rest = m_input;
    m_input = {};
    return rest;
}

void LineReader::keepRest()
{
    if (m_input.isEmpty())
        return;
    Q_ASSERT(!m_input.contains('\n'));
    const qsizetype kept = roomFor(m_input.size());
    m_held.append(m_input.first(kept));
    m_discarded += m_input.size() - kept;
    m_lastWasCr = m_input.back() == '\r';
    m_input = {};
}

void LineReader::discard()
{
    m_input = {};
    forgetLine();
}

qsizetype LineReader::roomFor(qsizetype length) const
{
    // Once something of a line is gone, what comes behind it goes too. The limit may have been lowered meanwhile.
    return m_discarded > 0 ? 0 : std::clamp<qsizetype>(m_limit - m_held.size(), 0, length);
}

void LineReader::forgetLine()
{
    m_held.clear();
    m_discarded = 0;
    m_lastWasCr = false;
}

} // namespace helolab::wire
