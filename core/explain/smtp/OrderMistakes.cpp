// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderMistakes.h"

#include "core/explain/mistakes/Order.h"
#include "core/smtp/Table.h"

#include <QtGlobal>

namespace helolab::explain::smtp {

using helolab::smtp::State;
using helolab::smtp::Verb;
using mistakes::Finding;

namespace {

std::optional<Finding> outOfOrder(const Scene &scene, protocol::VerbId verb, protocol::StateSet in)
{
    if (scene.view.verb != verb || !scene.reply || !in.contains(scene.reply->before))
        return {};
    return mistakes::detectOrder(scene);
}

std::optional<Finding> detectMailBeforeHelo(const Scene &scene)
{
    return outOfOrder(scene, Verb::Mail, State::Connected);
}

std::optional<Finding> detectNestedMail(const Scene &scene)
{
    return outOfOrder(scene, Verb::Mail, {State::Sender, State::Recipients, State::Chunking});
}

std::optional<Finding> detectRcptBeforeMail(const Scene &scene)
{
    return outOfOrder(scene, Verb::Rcpt, {State::Connected, State::Ready});
}

std::optional<Finding> detectDataBeforeRcpt(const Scene &scene)
{
    const protocol::StateSet early{State::Connected, State::Ready, State::Sender};
    const std::optional<Finding> data = outOfOrder(scene, Verb::Data, early);
    return data ? data : outOfOrder(scene, Verb::Bdat, early);
}

} // namespace

const mistakes::Rule mailBeforeHelo{
    "mail-before-helo", QT_TRANSLATE_NOOP("core", "MAIL before HELO"), {}, "", detectMailBeforeHelo};

const mistakes::Rule nestedMail{
    "nested-mail", QT_TRANSLATE_NOOP("core", "A second MAIL in one transaction"), {}, "", detectNestedMail};

const mistakes::Rule rcptBeforeMail{
    "rcpt-before-mail", QT_TRANSLATE_NOOP("core", "RCPT before MAIL"), {}, "", detectRcptBeforeMail};

const mistakes::Rule dataBeforeRcpt{
    "data-before-rcpt", QT_TRANSLATE_NOOP("core", "The message before its recipient"), {}, "", detectDataBeforeRcpt};

} // namespace helolab::explain::smtp
