// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Scene.h"
#include "core/wire/LineReader.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace helolab::explain::smtp {

/// One line of message text, as it travelled.
struct TextLine
{
    enum class Part : quint8 {
        Header,
        Empty,
        Body,
        End
    }; ///< Empty: the line between header and body; End: the lone dot

    qsizetype begin = 0; ///< octets into the entry; negative where the line stands in an earlier entry
    QByteArrayView text; ///< without its ending, dots as sent
    wire::LineEnding ending = wire::LineEnding::CrLf;
    qsizetype length = 0; ///< octets, the ending included
    Part part = Part::Body;

    /// The entry brought the end of this line, though perhaps not its beginning.
    bool isOfEntry() const { return begin + length > 0; }
};

/// The message behind a 354, from its beginning to the end of one Body entry, cut into lines. Of a very long one
/// only the last stretch is looked at; what then is header nobody can say, so all of it counts as body.
class MessageText
{
public:
    /// \p scene shows a Body entry and outlives this.
    explicit MessageText(const Scene &scene);

    const std::vector<TextLine> &lines() const { return m_lines; }
    /// The octets belong to a BDAT chunk: no dots are stuffed, none ends it.
    bool isChunk() const { return m_chunk; }
    bool isWhole() const { return m_whole; }
    bool hasField(QByteArrayView name) const;
    /// Number of header fields, continuation lines not counted.
    int fieldCount() const;

private:
    void collect(const Scene &scene);
    void cut();

    QByteArray m_octets;
    qsizetype m_entryBegin = 0; // where the entry begins in m_octets
    bool m_chunk = false;
    bool m_whole = true;
    std::vector<TextLine> m_lines;
};

/// The index of the line that follows the header fields directly and is none, so that nobody can say where the header
/// should have ended; nothing where an empty line parts header and body, or there is no header.
std::optional<std::size_t> lineWithoutEmptyLine(std::span<const TextLine> lines);

} // namespace helolab::explain::smtp
