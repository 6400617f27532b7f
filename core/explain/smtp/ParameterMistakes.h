// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"
#include "core/smtp/Parameters.h"

// What goes wrong with the parameters behind the path of MAIL and RCPT.

namespace helolab::explain::smtp {

/// The parameter that a line of MAIL or RCPT is refused for.
struct ParameterBlame
{
    helolab::smtp::Verb command; ///< MAIL or RCPT
    helolab::smtp::ParameterFault fault;
    QByteArrayView culprit; ///< as written, a view into the line
};

/// Nothing where it is not refused, or for something else than a parameter, or where none can be found at fault. A
/// line alone is judged as by a server that has every extension.
std::optional<ParameterBlame> parameterAtFault(const Scene &scene);

extern const mistakes::Rule badParameter;

} // namespace helolab::explain::smtp
