// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Dialect.h"

namespace helolab::explain::pop3 {

/// POP3's two words, its response codes, what each command brings, and its mistakes.
class Pop3Dialect : public Dialect
{
public:
    bool looksLikeReply(QByteArrayView line) const override;
    void explainCommand(const Scene &scene, Explanation &out) const override;
    void explainReply(const Scene &scene, Explanation &out) const override;
    void explainAnswer(const Scene &scene, Explanation &out) const override;
    void explainHangUp(const Scene &scene, const protocol::Entry &unanswered, Explanation &out) const override;
    void explainEnd(const Scene &scene, Explanation &out) const override;
    QByteArray greeting() const override { return QByteArrayLiteral("+OK"); }
    const char *sectionOf(Clause clause) const override;
    std::span<const mistakes::Rule *const> mistakes() const override;
    Vocabulary vocabulary() const override;
    std::span<const MistakeExample> examples() const override;
};

} // namespace helolab::explain::pop3
