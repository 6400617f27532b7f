// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Mechanism.h"

namespace helolab::sasl {

/// How far an authentication has come with what the client said last.
struct Progress
{
    enum class Kind : quint8 {
        Challenge, ///< `line` goes to the client, in base64, which may be empty
        Accepted,
        Unknown, ///< no such mechanism
        NotOffered, ///< the mechanism is known, and not served here; `words` may say why
        NeedsTls, ///< the password would be shown, and there is no tunnel
        Unasked, ///< an initial response, where the server speaks first
        Cancelled,
        NotBase64,
        Malformed, ///< `words` say why
        Wrong,
        ForAnother,
    };
    Kind kind = Kind::Unknown;
    QByteArray line = {};
    const char *words = ""; ///< for the wire
};

/// AUTH or AUTHENTICATE from the command to its end, in the lines that SMTP, POP3 and IMAP have in common for it:
/// base64,
/// `=` for an empty first answer, `*` to cancel (RFC 4422 section 4, RFC 4954, RFC 5034, RFC 4959).
class Authentication
{
public:
    /// Begins, and forgets one that was under way. \p initial is what stands behind the mechanism's name, if anything
    /// does; \p offered are the names of the mechanisms that the server has announced.
    Progress begin(QByteArrayView mechanism, std::optional<QByteArrayView> initial, const QByteArrayList &offered,
                   const Setting &setting);
    /// A line of the client behind a challenge. Only while isUnderWay().
    Progress answer(QByteArrayView line);
    /// Forgets the one that is under way.
    void abandon() { m_exchange.reset(); }
    bool isUnderWay() const { return m_exchange != nullptr; }
    /// Who the client said it is, of the last one.
    const QByteArray &name() const { return m_name; }

private:
    Progress judged(const Judgement &judgement);

    std::unique_ptr<Exchange> m_exchange;
    QByteArray m_name;
};

} // namespace helolab::sasl
