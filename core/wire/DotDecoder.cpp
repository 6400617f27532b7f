// SPDX-License-Identifier: GPL-3.0-or-later
#include "DotDecoder.h"

#include <algorithm>
#include <cstring>

namespace helolab::wire {

namespace {

/// Finds one octet again and again; however often it is asked, every octet is looked at once.
class Finder
{
public:
    Finder(char octet, const char *end)
        : m_octet(octet)
        , m_end(end)
    {
    }

    /// The first one from \p at on, or the end. \p at only ever grows.
    const char *behind(const char *at)
    {
        if (!m_found || m_found < at) {
            const void *found = std::memchr(at, m_octet, std::size_t(m_end - at));
            m_found = found ? static_cast<const char *>(found) : m_end;
        }
        return m_found;
    }

private:
    char m_octet;
    const char *m_end;
    const char *m_found = nullptr;
};

} // namespace

/// Notes what kind of octets these are.
void DotDecoder::look(QByteArrayView bytes)
{
    unsigned char all = 0;
    bool nul = false;
    for (const char c : bytes) {
        all |= static_cast<unsigned char>(c);
        nul |= c == '\0';
    }
    m_eightBit |= (all & 0x80) != 0;
    m_nul |= nul;
}

void DotDecoder::keep(QByteArrayView bytes)
{
    const qsizetype room = std::max<qsizetype>(0, m_limit - m_size);
    m_content.append(bytes.first(std::min(room, bytes.size())));
    m_size += bytes.size();
    m_lineLength += bytes.size();
}

void DotDecoder::countLine(qsizetype octets)
{
    m_longestLine = std::max(m_longestLine, octets);
    m_lineLength = 0;
}

DotDecoder::Step DotDecoder::feed(QByteArrayView bytes)
{
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *at = begin;
    Finder carriageReturn('\r', end);
    Finder lineFeed('\n', end);
    while (at < end) {
        switch (m_at) {
        case At::LineStart:
            if (*at == '.') {
                ++at; // held back: the terminator's dot, or a stuffed one
                m_at = At::Dot;
            } else {
                m_at = At::Middle;
            }
            break;
        case At::Dot:
            if (*at == '\r') {
                ++at;
                m_at = At::DotCr;
            } else {
                ++m_stuffedDots;
                m_at = At::Middle;
            }
            break;
        case At::DotCr:
            if (*at == '\n')
                return {at + 1 - begin, true};
            // A dot, then a bare CR: the first dot of a line is taken off whatever follows.
            ++m_stuffedDots;
            keep("\r");
            m_at = At::Cr;
            break;
        case At::Cr: // the CR is already kept
            if (*at == '\n') {
                keep("\n");
                ++at;
                countLine(m_lineLength);
                m_at = At::LineStart;
            } else {
                ++m_bareCarriageReturns;
                m_at = At::Middle;
            }
            break;
        case At::Middle: {
            const char *const stop = std::min(carriageReturn.behind(at), lineFeed.behind(at));
            look(QByteArrayView(at, stop));
            if (end - stop > 1 && stop[0] == '\r' && stop[1] == '\n') { // nearly every line ends so
                keep(QByteArrayView(at, stop + 2));
                at = stop + 2;
                countLine(m_lineLength);
                m_at = At::LineStart;
                break;
            }
            const char *const behind = stop == end ? end : stop + 1;
            keep(QByteArrayView(at, behind));
            at = behind;
            if (stop == end)
                break;
            if (*stop == '\r')
                m_at = At::Cr;
            else
                ++m_bareLineFeeds; // data goes on: only CR LF begins a new line
            break;
        }
        }
    }
    return {bytes.size(), false};
}

QByteArray dotStuffed(QByteArrayView content)
{
    QByteArray out;
    out.reserve(content.size() + content.size() / 32 + 8);
    qsizetype from = 0;
    while (from < content.size()) {
        qsizetype lf = content.indexOf("\r\n", from);
        const qsizetype to = lf < 0 ? content.size() : lf + 2;
        if (content[from] == '.')
            out.append('.');
        out.append(content.sliced(from, to - from));
        from = to;
    }
    if (!out.isEmpty() && !out.endsWith("\r\n"))
        out.append("\r\n");
    out.append(".\r\n");
    return out;
}

} // namespace helolab::wire
