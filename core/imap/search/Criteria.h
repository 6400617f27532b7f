// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../Command.h"
#include "Message.h"

#include <QString>

#include <optional>

namespace helolab::imap::search {

class MessageText;

/// The criteria of a SEARCH, made ready for many messages: sets resolved, texts in Unicode and without case.
class Criteria
{
public:
    /// Nothing where the command's charset is unknown: NO [BADCHARSET] (RFC 9051 section 6.4.4).
    static std::optional<Criteria> of(const Search &search, const Mailbox &mailbox);

    /// Asks for the octets only where flags, dates, sizes and sets have not decided, and looks into the body only where
    /// the header has not.
    bool matches(const Message &message) const;

    /// False where no message's octets will ever be asked for.
    bool looksAtOctets() const;

private:
    struct Test
    {
        SearchTerm term = SearchTerm::All;
        NumberSet numbers = {}; // Sequence, Uid
        bool saved = false; // Sequence, Uid: `$`, so `numbers` are UIDs
        QByteArray name = {}; // Header: the field; Keyword: the keyword
        QString text = {}; // folded
        bool impossible = false; // the text has octets that are none of the charset
        QDate date = {};
        quint64 octets = 0;
        std::vector<Test> tests = {};
    };

    /// How far a message is looked at.
    enum class Depth : quint8 { Head, Header, Body };
    enum class Verdict : quint8 { No, Yes, Unknown };

    static std::optional<Test> testOf(const SearchKey &key, const QByteArray &charset, const Mailbox &mailbox);
    static Depth depthOf(const Test &test);
    static bool looksAtOctets(const Test &test);
    static Verdict verdict(const Test &test, const Message &message, MessageText *text, Depth depth);
    static bool headPasses(const Test &test, const Message &message);
    static bool textPasses(const Test &test, MessageText &text);

    Test m_test;
};

} // namespace helolab::imap::search
