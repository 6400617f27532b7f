// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventText.h"

#include <QCoreApplication>

namespace helolab::docks {

using protocol::Happening;

namespace {

constexpr const char *diagramContext = "helolab::docks::StateDiagram";

struct HappeningWord
{
    Happening happening;
    const char *word;
    bool dot = false; ///< only of text that ends with a dot; before the row for what else ends so
};

constexpr HappeningWord happeningWords[] = {
    {Happening::Greeting, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "greeting")},
    {Happening::BodyEnded, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "lone dot"), true},
    {Happening::BodyEnded, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "last chunk")},
    {Happening::AuthLine, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "answer")},
    {Happening::TlsUp, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "tunnel up")},
    {Happening::TlsFailed, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "handshake")},
    {Happening::LiteralEnded, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "literal ended")},
    {Happening::ServiceClosing, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "server leaves")},
    {Happening::TimedOut, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "timeout")},
    {Happening::PeerClosed, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "connection gone")},
    {Happening::Listed, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "list asked for")},
    {Happening::Preauthenticated, QT_TRANSLATE_NOOP("helolab::docks::StateDiagram", "known by greeting")},
};

QString happeningWord(Happening happening, bool dot)
{
    if (happening == Happening::IdleEnded)
        return QStringLiteral("DONE"); // as it is typed
    for (const HappeningWord &row : happeningWords) {
        if (row.happening == happening && (dot || !row.dot))
            return QCoreApplication::translate(diagramContext, row.word);
    }
    return {};
}

/// Whether its word alone says that it went wrong.
bool saysFailure(protocol::Event event)
{
    return !event.isVerb()
        && (event.happening() == Happening::TimedOut || event.happening() == Happening::ServiceClosing);
}

} // namespace

QString wordOf(const protocol::Table &table, const protocol::DiagramLabel &label, protocol::StateId from)
{
    QString word;
    if (label.event.isVerb()) {
        word = QString::fromLatin1(table.rule(label.event.verb()).name);
    } else {
        const bool dot = table.info(from).input == protocol::Input::DotEnded;
        word = happeningWord(label.event.happening(), dot);
    }
    return label.onlyFailing && !saysFailure(label.event) ? word + QStringLiteral(" ✕") : word;
}

} // namespace helolab::docks
