// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Book.h"
#include "core/explain/Vocabulary.h"
#include "core/protocol/Table.h"

namespace helolab::reference {

/// Where things of one protocol are told: anchors, before there are entries.
class Names
{
public:
    explicit Names(const protocol::Protocol &protocol);

    const protocol::Protocol &protocol() const { return m_protocol; }
    const protocol::Table &table() const { return m_protocol.table(); }
    const explain::Vocabulary &vocabulary() const { return m_vocabulary; }

    QString chapter(const char *kind) const;
    QString command(protocol::VerbId verb) const;
    QString state(protocol::StateId state) const;
    QString word(const char *list, const QString &name) const;
    QString mistake(const char *id) const;

    Link commandLink(protocol::VerbId verb) const;
    Link stateLink(protocol::StateId state) const;
    /// A word or detail of a reply, "503", "5.5.1", "[READ-ONLY]", wherever it is told.
    Link codeLink(const char *code) const;
    /// The word by which servers announce \p name; nothing leads anywhere where there is none.
    Link announcement(const QString &name) const;
    /// What moves a conversation: a command, which is told in an entry, or something else.
    Link eventLink(protocol::Event event) const;

private:
    Link find(const QString &name, bool announcing) const;

    const protocol::Protocol &m_protocol;
    explain::Vocabulary m_vocabulary;
};

} // namespace helolab::reference
