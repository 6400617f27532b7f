// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Dialect.h"

namespace helolab::explain::smtp {

/// SMTP's codes, paths, header fields and mistakes.
class SmtpDialect : public Dialect
{
public:
    bool looksLikeReply(QByteArrayView line) const override;
    bool endsReply(QByteArrayView line) const override;
    void explainCommand(const Scene &scene, Explanation &out) const override;
    void explainReply(const Scene &scene, Explanation &out) const override;
    void explainBody(const Scene &scene, Explanation &out) const override;
    void explainAnswer(const Scene &scene, Explanation &out) const override;
    void explainHangUp(const Scene &scene, const protocol::Entry &unanswered, Explanation &out) const override;
    QByteArray greeting() const override { return QByteArrayLiteral("220"); }
    protocol::Needs policyIn(const protocol::Entry &reply, const Gathered &before) const override;
    std::optional<protocol::Needs> offeredIn(const protocol::Entry &reply) const override;
    protocol::Needs needsOf(const protocol::CommandView &command) const override;
    const char *sectionOf(Clause clause) const override;
    std::span<const mistakes::Rule *const> mistakes() const override;
    Vocabulary vocabulary() const override;
    std::span<const MistakeExample> examples() const override;
};

} // namespace helolab::explain::smtp
