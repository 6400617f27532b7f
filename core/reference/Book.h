// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace helolab::reference {

/// Words that lead to an entry.
struct Link
{
    QString text;
    QString anchor; ///< empty: it leads nowhere
};

/// A paragraph.
struct Block
{
    enum class Kind : quint8 {
        Text, ///< prose
        Code, ///< as it stands on the wire; may have several lines
        Heading, ///< of the blocks behind it
        Item, ///< one of several: its label, links, prose
    };
    Kind kind = Kind::Text;
    QString text;
    Link label = {};
    std::vector<Link> links = {};
};

/// One thing that can be looked up.
struct Entry
{
    QString anchor; ///< stable: "smtp/command/mail", "smtp/state/Ready", "smtp/mistake/dot-forgotten"
    QString name; ///< "MAIL", "503"; of a mistake its title
    QString title; ///< a few words; may be empty
    QStringList others; ///< what else it is found by
    std::vector<Block> blocks; ///< never empty
};

struct Chapter
{
    QString anchor; ///< "smtp/command"
    QString title;
    std::vector<Entry> entries;
};

/// What there is to know about one protocol, out of its table and the rows by which lines are explained, in the
/// language that was installed when it was made.
struct Book
{
    const protocol::Protocol *protocol = nullptr;
    QString anchor; ///< "smtp"
    QString name; ///< "SMTP"
    std::vector<Chapter> chapters; ///< commands, states, what the dialect's vocabulary has, mistakes

    /// Null where there is none.
    const Chapter *chapter(const QString &chapterAnchor) const;
    const Entry *entry(const QString &entryAnchor) const;
};

Book bookOf(const protocol::Protocol &protocol);
/// Of every protocol.
std::vector<Book> allBooks();

/// What an entry says in one line, for a list.
QString summaryOf(const Entry &entry);

} // namespace helolab::reference
