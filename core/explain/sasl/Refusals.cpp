// SPDX-License-Identifier: GPL-3.0-or-later
#include "Refusals.h"

#include "Exchange.h"
#include "core/wire/Base64.h"

namespace helolab::explain::sasl {

namespace {

bool isNotOffered(const Scene &scene, const Said &said)
{
    if (!scene.view.verb) // an answer within an exchange, which the server would not have begun
        return false;
    const QByteArrayList announced = announcedWords(scene);
    return announced.isEmpty() ? scene.reply->bytes.toLower().contains("mechanism")
                               : !announced.contains(said.mechanism);
}

} // namespace

Refusal refusalOf(const Scene &scene)
{
    if (!scene.transcript || !scene.isRefused())
        return Refusal::None;
    const std::optional<Said> said = saidIn(scene);
    if (!said)
        return Refusal::None;
    if (isNotOffered(scene, *said))
        return Refusal::NotOffered;
    if (said->text == "*")
        return Refusal::Cancelled;
    const bool isEmpty = said->text.isEmpty() || said->text == "=";
    return isEmpty || wire::fromBase64(said->text) ? Refusal::None : Refusal::NotBase64;
}

} // namespace helolab::explain::sasl
