// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Explanation.h"
#include "Scene.h"
#include "Vocabulary.h"

#include <optional>
#include <span>

namespace helolab::explain {

namespace mistakes {
struct Rule;
}

/// What every protocol says of a command line, each in a section of its own.
enum class Clause : quint8 {
    Characters, ///< which characters a line may be made of
    Commands, ///< which commands there are, and what becomes of others
};

/// What the explanation must know of one protocol beyond its table. What is left as it is here says nothing, so a
/// protocol without a dialect is still explained by its rules, states and transitions.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Whether a line alone is something that a server says.
    virtual bool looksLikeReply(QByteArrayView line) const;
    /// Whether \p line ends a reply; of a line of a multi-line reply that goes on: false.
    virtual bool endsReply(QByteArrayView line) const;

    // Each fills in what it knows: tokens, codes and their meaning, what a tolerant server overlooked.
    virtual void explainCommand(const Scene &scene, Explanation &out) const;
    virtual void explainReply(const Scene &scene, Explanation &out) const;
    virtual void explainBody(const Scene &scene, Explanation &out) const;
    virtual void explainAnswer(const Scene &scene, Explanation &out) const;
    /// The server has closed the connection, and never answered what the client sent last.
    virtual void explainHangUp(const Scene &scene, const protocol::Entry &unanswered, Explanation &out) const;

    /// The connection is gone, whoever ended it: what that means for the mail.
    virtual void explainEnd(const Scene &scene, Explanation &out) const;

    /// How a server greets that is ready, in as few words as can be.
    virtual QByteArray greeting() const;
    /// What stands before the name of the command that is typed next in \p transcript: IMAP's tag and a space. Empty
    /// where commands begin with their names.
    virtual QByteArray beforeName(const transcript::Transcript &transcript) const;
    /// What a refusal betrays of the server's policy: Tls or Authenticated are required. \p before is how the
    /// conversation stood when it came.
    virtual protocol::Needs policyIn(const protocol::Entry &reply, const Gathered &before) const;
    /// Of Tls and Authenticated those that \p reply announces a way to; nothing where it is no announcement.
    virtual std::optional<protocol::Needs> offeredIn(const protocol::Entry &reply) const;
    /// What the arguments of a command need beyond its verb: parameters of MAIL need EHLO.
    virtual protocol::Needs needsOf(const protocol::CommandView &command) const;

    /// Where \p clause stands in the protocol's RFC; empty where that is not known.
    virtual const char *sectionOf(Clause clause) const;

    /// In the order in which they are tried.
    virtual std::span<const mistakes::Rule *const> mistakes() const;

    // For the reference.

    /// All words that have a meaning here, in the order in which they are told.
    virtual Vocabulary vocabulary() const;
    /// At least of those mistakes() that have a place for a value in their texts, or no text of their own.
    virtual std::span<const MistakeExample> examples() const;
};

/// The dialect of \p protocol; a plain one where it has none of its own.
const Dialect &dialectOf(const protocol::Protocol &protocol);

} // namespace helolab::explain
