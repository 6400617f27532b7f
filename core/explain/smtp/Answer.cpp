// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmtpDialect.h"
#include "core/explain/Base64.h"
#include "core/explain/Tokens.h"

#include <QCoreApplication>

namespace helolab::explain::smtp {

void SmtpDialect::explainAnswer(const Scene &scene, Explanation &out) const
{
    Tokens tokens(out.tokens, scene.line);
    out.rfc = QStringLiteral("RFC 4954 section 4");
    if (scene.line == "*") {
        tokens.add(0, 1, QCoreApplication::translate("core", "The star cancels the authentication."));
        return;
    }
    tokens.add(0, scene.line.size(), base64Meaning(scene.line));
    const Tokens::Within within(tokens);
    addBase64Pieces(tokens, 0, scene.line);
}

} // namespace helolab::explain::smtp
