// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"
#include "core/explain/Scene.h"

#include <QtGlobal>

#include <cstddef>

// Why an authentication came to nothing. Servers have one code for several of these reasons; what the client said, and
// what the server had announced, tells them apart.

namespace helolab::explain::sasl {

/// In the order of causeOf().
enum class Refusal : quint8 {
    None, ///< not refused, or for another reason
    NotOffered, ///< the mechanism is none that the server takes
    NotBase64, ///< the answer cannot be decoded
    Cancelled, ///< by the client, with a star
};

/// Of the reply in \p scene, or of the line that it answers.
Refusal refusalOf(const Scene &scene);

/// The same among the causes of a protocol, which has one of its own for each.
template <typename Cause> Cause causeOf(Refusal refusal)
{
    constexpr Cause causes[] = {Cause::Any, Cause::MechanismNotOffered, Cause::NotBase64, Cause::Cancelled};
    return causes[std::size_t(refusal)];
}

constexpr Text notOfferedTitle = QT_TRANSLATE_NOOP("core", "mechanism not offered");
constexpr Text notOfferedMeaning
    = QT_TRANSLATE_NOOP("core",
                        "The mechanism is none of those that the server takes now. Name and password were not looked "
                        "at.");
constexpr Text notBase64Title = QT_TRANSLATE_NOOP("core", "not base64");
constexpr Text notBase64Meaning = QT_TRANSLATE_NOOP(
    "core", "The server could not decode the answer: it is not base64. Name and password were not looked at.");
constexpr Text cancelledTitle = QT_TRANSLATE_NOOP("core", "authentication cancelled");
constexpr Text cancelledMeaning
    = QT_TRANSLATE_NOOP("core", "You have given up with a star, and the server confirms it: nobody is logged in.");

} // namespace helolab::explain::sasl
