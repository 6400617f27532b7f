// SPDX-License-Identifier: GPL-3.0-or-later
#include "Structure.h"

#include "Fields.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace helolab::mime {

namespace {

/// A part whose end has not been seen.
struct OpenPart
{
    int part;
    QByteArray boundary = {}; ///< of a multipart that may still have parts; otherwise empty
    qsizetype linesBefore = 0; ///< lines of the message before its body
};

struct Delimiter
{
    std::size_t level; ///< of the multipart it belongs to, in the open parts
    bool closes; ///< no parts of it follow
};

QByteArrayView withoutEnding(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

QByteArrayView withoutBlanksBehind(QByteArrayView text)
{
    while (text.endsWith(' ') || text.endsWith('\t'))
        text.chop(1);
    return text;
}

/// RFC 2045 section 5.2.
MediaType plainText()
{
    return {"text", "plain", {{"charset", "us-ascii"}}};
}

class Scanner
{
public:
    Scanner(QByteArrayView message, const Bounds &bounds)
        : m_message(message)
        , m_bounds(bounds)
    {
    }

    Structure run();

private:
    void takeLine(qsizetype begin, qsizetype end);
    std::optional<Delimiter> delimiterIn(QByteArrayView line) const;
    void beginPart(qsizetype at);
    void endHeader(qsizetype at);
    void readType(Part &part) const;
    /// Ends the innermost parts, down to \p level open ones, before the line that begins at \p at.
    void endParts(std::size_t level, qsizetype at);
    void endPart(const OpenPart &open, qsizetype contentEnd, qsizetype at);
    bool isFull() const { return m_structure.parts.size() >= std::size_t(std::max(1, m_bounds.parts)); }

    const QByteArrayView m_message;
    const Bounds m_bounds;
    Structure m_structure;
    std::vector<OpenPart> m_open;
    qsizetype m_lines = 0; // line endings seen
    bool m_inHeader = false; // of the innermost part
};

Structure Scanner::run()
{
    beginPart(0);
    qsizetype at = 0;
    while (at < m_message.size()) {
        const char *begin = m_message.data();
        const void *lineFeed = std::memchr(begin + at, '\n', std::size_t(m_message.size() - at));
        const qsizetype end = lineFeed ? static_cast<const char *>(lineFeed) - begin + 1 : m_message.size();
        takeLine(at, end);
        at = end;
    }
    endParts(0, at);
    return std::move(m_structure);
}

void Scanner::takeLine(qsizetype begin, qsizetype end)
{
    const QByteArrayView line = m_message.sliced(begin, end - begin);
    const auto delimiter = m_structure.truncated ? std::nullopt : delimiterIn(line);
    if (delimiter && (delimiter->closes || !isFull())) {
        endParts(delimiter->level + 1, begin);
        m_lines += line.endsWith('\n') ? 1 : 0;
        if (delimiter->closes)
            m_open.back().boundary.clear();
        else
            beginPart(end);
        return;
    }
    m_structure.truncated = m_structure.truncated || delimiter;
    m_lines += line.endsWith('\n') ? 1 : 0;
    if (m_inHeader && withoutEnding(line).isEmpty())
        endHeader(end);
}

std::optional<Delimiter> Scanner::delimiterIn(QByteArrayView line) const
{
    if (!line.startsWith("--"))
        return std::nullopt;
    const QByteArrayView text = withoutBlanksBehind(withoutEnding(line.sliced(2)));
    for (std::size_t level = m_open.size(); level-- > 0;) {
        const QByteArray &boundary = m_open[level].boundary;
        if (boundary.isEmpty() || !text.startsWith(boundary))
            continue;
        if (text.size() == boundary.size())
            return Delimiter{level, false};
        if (text.size() == boundary.size() + 2 && text.endsWith("--"))
            return Delimiter{level, true};
    }
    return std::nullopt;
}

void Scanner::beginPart(qsizetype at)
{
    const int index = int(m_structure.parts.size());
    Part part;
    part.header.begin = at;
    if (!m_open.empty()) {
        part.parent = m_open.back().part;
        Part &parent = m_structure.parts[std::size_t(part.parent)];
        part.depth = parent.depth + 1;
        parent.children.push_back(index);
    }
    m_structure.parts.push_back(std::move(part));
    m_open.push_back({index});
    m_inHeader = true;
}

void Scanner::endHeader(qsizetype at)
{
    OpenPart &open = m_open.back();
    Part &part = m_structure.parts[std::size_t(open.part)];
    part.header = Span::between(part.header.begin, at);
    part.body = {at, 0};
    open.linesBefore = m_lines;
    m_inHeader = false;
    readType(part);
    if (part.kind == Part::Kind::Multipart)
        open.boundary = withoutBlanksBehind(*findParameter(part.type.parameters, "boundary")).toByteArray();
    else if (part.kind == Part::Kind::Message)
        beginPart(at);
}

void Scanner::readType(Part &part) const
{
    // A boundary may have 70 characters (RFC 2046 section 5.1.1); comparing with it has to stay cheap.
    constexpr qsizetype longestBoundary = 256;
    const auto fields = findFields(m_message, part.header, {"Content-Type", "Content-Transfer-Encoding"});
    part.encoding = readTransferEncoding(fields[1].value_or(QByteArrayView()));
    const auto named = fields[0] ? readMediaType(*fields[0]) : std::nullopt;
    const bool inDigest
        = part.parent >= 0 && m_structure.parts[std::size_t(part.parent)].type.is("multipart", "digest");
    part.type = named ? *named : inDigest ? MediaType{"message", "rfc822"} : plainText();

    const bool isMessage = part.type.is("message", "rfc822") || part.type.is("message", "global");
    const QByteArray *boundary = part.type.is("multipart") ? findParameter(part.type.parameters, "boundary") : nullptr;
    const bool isMultipart = boundary && !boundary->trimmed().isEmpty() && boundary->size() <= longestBoundary;
    if (part.type.is("multipart") && !isMultipart)
        part.type = plainText();
    if (!isMessage && !isMultipart)
        return;
    part.opaque = !isIdentity(part.encoding) || part.depth >= m_bounds.depth || (isMessage && isFull());
    if (!part.opaque)
        part.kind = isMultipart ? Part::Kind::Multipart : Part::Kind::Message;
}

void Scanner::endParts(std::size_t level, qsizetype at)
{
    while (m_inHeader) // the header of a message within a message is empty then
        endHeader(at);
    // The line break before a delimiter belongs to it, not to the part.
    const qsizetype contentEnd = level == 0 ? at : withoutEnding(m_message.first(at)).size();
    while (m_open.size() > level) {
        endPart(m_open.back(), contentEnd, at);
        m_open.pop_back();
    }
}

void Scanner::endPart(const OpenPart &open, qsizetype contentEnd, qsizetype at)
{
    Part &part = m_structure.parts[std::size_t(open.part)];
    // A line break that the header ends with, the part's or its last child's, stays there.
    qsizetype end = std::max(contentEnd, part.body.begin);
    if (!part.children.empty())
        end = std::max(end, m_structure.parts[std::size_t(part.children.back())].body.end());
    part.body = Span::between(part.body.begin, end);
    part.bodyLines = m_lines - open.linesBefore - (end < at ? 1 : 0);
    if (!part.body.isEmpty() && m_message[end - 1] != '\n')
        ++part.bodyLines;
}

} // namespace

Structure scan(QByteArrayView message, const Bounds &bounds)
{
    return Scanner(message, bounds).run();
}

} // namespace helolab::mime
