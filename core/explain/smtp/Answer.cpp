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
    const auto decoded = fromBase64(scene.line);
    tokens.add(
        0, scene.line.size(),
        decoded ? QCoreApplication::translate("core", "Base64, which anyone can decode; it hides nothing. It says: %1")
                      .arg(shown(*decoded))
                : QCoreApplication::translate("core", "This is not base64."));
}

} // namespace helolab::explain::smtp
