// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"

#include <algorithm>
#include <cstring>

namespace helolab::mime {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Where the name ends that \p line begins with: it is of visible characters, and a colon follows.
qsizetype nameEnd(QByteArrayView line, qsizetype colon)
{
    qsizetype end = colon;
    while (end > 0 && isBlank(line[end - 1]))
        --end;
    for (const char c : line.first(end)) {
        if (c <= ' ' || c == '\x7F') // an octet with the eighth bit counts as below
            return 0;
    }
    return end;
}

} // namespace

std::optional<Field> FieldReader::next()
{
    const auto lineEnd = [this](qsizetype from) {
        const char *begin = m_octets.data();
        const void *lineFeed = std::memchr(begin + from, '\n', std::size_t(m_end - from));
        return lineFeed ? static_cast<const char *>(lineFeed) - begin + 1 : m_end;
    };
    const auto contentEnd = [this](qsizetype begin, qsizetype end) {
        if (end > begin && m_octets[end - 1] == '\n')
            --end;
        return end > begin && m_octets[end - 1] == '\r' ? end - 1 : end;
    };
    if (m_at >= m_end)
        return std::nullopt;
    const qsizetype begin = m_at;
    qsizetype end = lineEnd(begin);
    if (contentEnd(begin, end) == begin) {
        m_at = m_end;
        return std::nullopt;
    }
    const QByteArrayView first = m_octets.sliced(begin, end - begin);
    while (end < m_end && isBlank(m_octets[end]))
        end = lineEnd(end);
    m_at = end;

    Field field{Span::between(begin, end), {begin, 0}, Span::between(begin, contentEnd(begin, end))};
    const qsizetype colon = first.indexOf(':');
    const qsizetype length = colon > 0 ? nameEnd(first, colon) : 0;
    if (length > 0) {
        field.name.length = length;
        field.value = Span::between(begin + colon + 1, field.value.end());
    }
    return field;
}

bool sameWord(QByteArrayView a, QByteArrayView b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; };
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [lower](char x, char y) { return lower(x) == lower(y); });
}

Span findHeader(QByteArrayView message)
{
    for (qsizetype at = 0; at < message.size();) {
        const void *found = std::memchr(message.data() + at, '\n', std::size_t(message.size() - at));
        if (!found)
            break;
        const qsizetype lineFeed = static_cast<const char *>(found) - message.data();
        if (lineFeed == at || (lineFeed == at + 1 && message[at] == '\r'))
            return {0, lineFeed + 1};
        at = lineFeed + 1;
    }
    return {0, message.size()};
}

std::optional<QByteArrayView> findField(QByteArrayView octets, Span header, QByteArrayView name)
{
    return findFields(octets, header, {name}).front();
}

std::vector<std::optional<QByteArrayView>> findFields(QByteArrayView octets, Span header,
                                                      std::initializer_list<QByteArrayView> names)
{
    std::vector<std::optional<QByteArrayView>> values(names.size());
    std::size_t missing = names.size();
    FieldReader fields(octets, header);
    while (missing > 0) {
        const auto field = fields.next();
        if (!field)
            break;
        auto value = values.begin();
        for (const QByteArrayView name : names) {
            if (!*value && sameWord(field->name.of(octets), name)) {
                const QByteArrayView raw = field->value.of(octets);
                *value = raw.first(std::min(raw.size(), longestValue));
                --missing;
            }
            ++value;
        }
    }
    return values;
}

QByteArray unfolded(QByteArrayView value)
{
    value = value.trimmed();
    if (!value.contains('\n'))
        return value.toByteArray();
    QByteArray line(value.size(), Qt::Uninitialized);
    char *to = line.data();
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool breaks = value[i] == '\n' || (value[i] == '\r' && i + 1 < value.size() && value[i + 1] == '\n');
        if (!breaks)
            *to++ = value[i];
    }
    line.truncate(to - line.constData());
    return line;
}

} // namespace helolab::mime
