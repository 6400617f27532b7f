// SPDX-License-Identifier: GPL-3.0-or-later
#include "Format.h"

#include "Capture.h"
#include "SessionJson.h"
#include "SessionPage.h"
#include "SessionText.h"

#include <algorithm>

namespace helolab::exports {

namespace {

constexpr Format table[] = {
    {"session", "session", QT_TRANSLATE_NOOP("core", "Session to play again"),
     [](const Recording &recording, const QString &) { return sessionText(recording); }},
    {"text", "txt", QT_TRANSLATE_NOOP("core", "Text, as a textbook prints it"),
     [](const Recording &recording, const QString &) { return textbookText(recording); }},
    {"html", "html", QT_TRANSLATE_NOOP("core", "Page with explanations"),
     [](const Recording &recording, const QString &language) { return sessionPage(recording, language).toUtf8(); }},
    {"json", "json", QT_TRANSLATE_NOOP("core", "JSON for programs, with explanations"),
     [](const Recording &recording, const QString &) { return sessionJson(recording); }},
    {"pcapng", "pcapng", QT_TRANSLATE_NOOP("core", "Capture for Wireshark"),
     [](const Recording &recording, const QString &) { return capture(recording); }},
};

template <typename Matches> const Format *firstFormat(Matches &&matches)
{
    const auto found = std::find_if(std::begin(table), std::end(table), matches);
    return found == std::end(table) ? nullptr : found;
}

} // namespace

std::span<const Format> formats()
{
    return table;
}

const Format *findFormat(const QString &id)
{
    return firstFormat([&id](const Format &format) { return id == QLatin1StringView(format.id); });
}

const Format *formatOf(const QString &fileName)
{
    return firstFormat([&fileName](const Format &format) {
        return fileName.endsWith(QLatin1Char('.') + QLatin1StringView(format.suffix), Qt::CaseInsensitive);
    });
}

} // namespace helolab::exports
