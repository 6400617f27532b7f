// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Notation.h"
#include "PlainText.h"
#include "core/protocol/Protocol.h"

#include <map>
#include <optional>
#include <utility>

namespace helolab::transcript {

/// Puts the lines of a printed conversation in their places: whose they are, on which connection. It keeps just enough
/// of where each conversation stands to know that a line is text.
class Placer
{
public:
    /// \p text outlives the placer.
    explicit Placer(const MarkedText &text);

    /// Once. Empty where nothing could be placed. What was said is not watched yet.
    std::vector<PlainConversation> place();
    std::vector<Remark> takeRemarks() { return std::exchange(m_remarks, {}); }

private:
    enum class Mode : quint8 {
        Commands,
        Body, ///< of the client, up to the lone dot
        Text, ///< of the server, up to the lone dot
        Exchange, ///< the client answers
    };
    struct Course // where one conversation stands
    {
        const protocol::Protocol *protocol = nullptr;
        std::vector<Said> said;
        Mode mode = Mode::Commands;
        QByteArray command; // the client's last one
        bool awaits = false; // its reply
        bool inReply = false; // of which more lines follow
        std::optional<protocol::Input> gate; // what the client's octets become once the server says so
        qsizetype literal = -1; // octets of the client that wait for the server's +
        qsizetype octetsLeft = 0; // of a literal or a chunk under way
        bool restFollows = false; // of a command's line, behind a literal
        bool tlsFollows = false;
        bool leaves = false; // the client has asked to
        bool isOver = false;
        qsizetype wraps = 0; // length of the last line where it may go on in the next one; 0 where it may not
    };

    void look();
    bool isTyped(const protocol::Protocol &protocol) const;
    void placeLine(std::size_t &index);
    bool placeBlank(std::size_t index);
    bool placeAround(std::size_t index);
    bool placeWrapped(std::size_t index);
    void placeUnmarked(std::size_t &index);
    void placeServer(std::size_t &index);
    void placeClient(std::size_t index);

    Course *course(std::size_t index);
    Course *beginCourse(std::size_t index);
    void takeReply(Course &course, std::size_t &index, const QByteArray &text);
    void takeLiteral(Course &course, std::size_t &index, const QByteArray &text);
    void takeOutcome(Course &course, const protocol::ReplyView &view);
    void takeCommand(Course &course, std::size_t index, const QByteArray &text);
    Said &add(Course &course, protocol::Party from, const QByteArray &octets, int line);
    void addHappening(Course &course, protocol::Happening happening, protocol::Party who, int line);
    void remark(std::size_t index, Text meaning);

    /// What the client's octets become where \p event succeeds, if that is something else than commands.
    static std::optional<protocol::Input> leadsTo(const protocol::Table &table, protocol::Event event);
    const MarkedLine &at(std::size_t index) const { return m_text.lines[index]; }
    QByteArray textOf(std::size_t index) const;
    bool textEndsBehind(std::size_t index) const;
    bool isServersNext(std::size_t index) const;
    bool soundsLikeReply(const Course &course, std::size_t index) const;

    const MarkedText &m_text;
    bool m_onlySends = false; // no line of it was said by a server
    bool m_isTyped = false; // and it is a list of commands
    bool m_isSpaced = false; // every line has a blank one behind it
    bool m_numbersSome = false; // marks name connections
    bool m_numbersAll = false; // the first connection is named as well
    qsizetype m_indent = 0; // the usual one, behind marks
    qsizetype m_margin = 0; // the usual one, of lines without marks
    bool m_printsEndings = false; // of the client's lines
    std::vector<std::size_t> m_nextDot; // by line: the first lone dot that is not marked as the server's, from there on
    std::vector<std::size_t> m_nextServerDot;
    std::vector<std::size_t> m_nextClient; // the first line that is marked as the client's
    int m_current = 1; // the connection of lines whose marks name none
    std::map<int, Course> m_courses;
    std::vector<Remark> m_remarks;
};

} // namespace helolab::transcript
