// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageText.h"

namespace helolab::lab {

namespace {

/// Where \p line has its colon if it is a header field, otherwise -1: printable characters, then a colon.
qsizetype fieldNameLength(QByteArrayView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == ':')
            return i > 0 ? i : -1;
        if (c <= ' ' || c > '~')
            return -1;
    }
    return -1;
}

/// The line of \p octets that begins at \p at, without its ending; moves \p at behind it.
QByteArrayView takeLine(QByteArrayView octets, qsizetype &at)
{
    const qsizetype lineFeed = octets.indexOf('\n', at);
    const qsizetype end = lineFeed < 0 ? octets.size() : lineFeed;
    QByteArrayView line = octets.sliced(at, end - at);
    if (lineFeed >= 0 && line.endsWith('\r'))
        line.chop(1);
    at = lineFeed < 0 ? octets.size() : lineFeed + 1;
    return line;
}

} // namespace

MessageText::MessageText(QByteArrayView octets)
{
    qsizetype at = 0;
    while (at < octets.size()) {
        const QByteArrayView line = takeLine(octets, at);
        if (line.isEmpty()) {
            m_emptyLine = true;
            m_body = octets.sliced(at).toByteArray();
            return;
        }
        if ((line.front() == ' ' || line.front() == '\t') && !m_fields.empty()) {
            m_fields.back().second += ' ' + line.trimmed().toByteArray();
        } else {
            const qsizetype colon = fieldNameLength(line);
            if (colon < 0)
                return; // text where a field should be: the header has ended without its empty line
            m_fields.emplace_back(line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
        }
    }
}

std::vector<QByteArray> MessageText::fields(QByteArrayView name) const
{
    std::vector<QByteArray> values;
    for (const auto &[fieldName, value] : m_fields) {
        if (fieldName.compare(name, Qt::CaseInsensitive) == 0)
            values.push_back(value);
    }
    return values;
}

std::vector<QByteArrayView> MessageText::bodyLines() const
{
    std::vector<QByteArrayView> lines;
    for (qsizetype at = 0; at < m_body.size();)
        lines.push_back(takeLine(m_body, at));
    return lines;
}

} // namespace helolab::lab
