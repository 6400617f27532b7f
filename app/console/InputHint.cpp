// SPDX-License-Identifier: GPL-3.0-or-later
#include "InputHint.h"

#include "Conversation.h"
#include "core/explain/Explain.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::console {

QString inputHint(const Conversation &conversation, const QString &line)
{
    const bool isAscii = std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii || conversation.machine().info().input != protocol::Input::Commands)
        return {};
    const auto mistake = explain::explainLine(*conversation.transcript().protocol, line.toUtf8()).mistake;
    if (!mistake)
        return {};
    if (mistake->correctedLine.isEmpty())
        return mistake->title;
    return QCoreApplication::translate("helolab::console::ConsolePage", "%1 Was this meant: %2")
        .arg(mistake->title, mistake->correctedLine);
}

} // namespace helolab::console
