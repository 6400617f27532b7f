// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pop3Dialect.h"
#include "core/explain/sasl/Decoded.h"

namespace helolab::explain::pop3 {

void Pop3Dialect::explainAnswer(const Scene &scene, Explanation &out) const
{
    Tokens tokens(out.tokens, scene.line);
    out.rfc = QStringLiteral("RFC 5034 section 4");
    if (const auto said = sasl::saidIn(scene))
        sasl::addAnswer(tokens, *said);
}

} // namespace helolab::explain::pop3
