// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmtpDialect.h"
#include "core/explain/sasl/Decoded.h"

namespace helolab::explain::smtp {

void SmtpDialect::explainAnswer(const Scene &scene, Explanation &out) const
{
    Tokens tokens(out.tokens, scene.line);
    out.rfc = QStringLiteral("RFC 4954 section 4");
    if (const auto said = sasl::saidIn(scene))
        sasl::addAnswer(tokens, *said);
}

} // namespace helolab::explain::smtp
