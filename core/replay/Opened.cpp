// SPDX-License-Identifier: GPL-3.0-or-later
#include "Opened.h"

#include "MemoryEndpoint.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::replay {

using transcript::PlainConversation;
using transcript::PlainText;
using transcript::Said;
using transcript::SessionFile;
using transcript::SessionStep;
using Kind = SessionStep::Kind;

namespace {

Opened openedText(PlainText text)
{
    Opened result;
    result.conversations.reserve(text.conversations.size());
    for (PlainConversation &each : text.conversations)
        result.conversations.push_back(
            {each.connection, std::move(each.watched.transcript), std::move(each.watched.lines)});
    return result;
}

/// Whether every line that the server said stands in \p file, to its end.
bool tellsReplies(const SessionFile &file)
{
    const bool anyOpen = std::any_of(file.steps.begin(), file.steps.end(), [](const SessionStep &step) {
        return step.kind == Kind::Expect && step.openEnded;
    });
    return !file.onlySends() && !anyOpen;
}

std::optional<Said> saidIn(const SessionStep &step)
{
    Said said;
    said.line = step.line;
    if (step.kind == Kind::Send || step.kind == Kind::Expect) {
        said.from = step.kind == Kind::Send ? protocol::Party::Client : protocol::Party::Server;
        said.octets = step.wire();
        return said;
    }
    if (step.kind != Kind::Close && step.kind != Kind::Drop)
        return {};
    said.happening = protocol::Happening::PeerClosed;
    return said;
}

/// Whether a tunnel comes up behind the newest of \p said.
bool bringsTls(const protocol::Protocol &protocol, const std::vector<Said> &said)
{
    if (said.size() < 2 || said.back().from != protocol::Party::Server)
        return false;
    const Said &asked = said[said.size() - 2];
    const QByteArray line = asked.octets.trimmed();
    const protocol::CommandView command = protocol.parseCommand(line);
    return asked.from == protocol::Party::Client && transcript::asksForTls(protocol, command)
        && protocol.parseReply(said.back().octets.trimmed(), &command).outcome == protocol::Outcome::Done;
}

/// As the file tells it, whoever the server was.
Opened asItStands(const SessionFile &file)
{
    std::map<int, std::vector<Said>> said;
    for (const SessionStep &step : file.steps) {
        const auto one = saidIn(step);
        if (!one)
            continue;
        std::vector<Said> &own = said[step.connection];
        own.push_back(*one);
        if (bringsTls(file.protocolOf(step.connection), own)) {
            Said tunnel;
            tunnel.happening = protocol::Happening::TlsUp;
            own.push_back(tunnel);
        }
    }
    Opened result;
    result.conversations.reserve(said.size());
    for (const auto &[connection, lines] : said) {
        transcript::Watched watched = transcript::watched(file.protocolOf(connection), lines);
        result.conversations.push_back({connection, std::move(watched.transcript), std::move(watched.lines)});
    }
    return result;
}

Result<Opened> openedSession(const SessionFile &file)
{
    const auto server = MemoryEndpoint::forSession(file);
    if (!server)
        return server.error();
    Player player(file, *server.value());
    Opened result;
    result.wasPlayed = true;
    result.differences = player.playAll();
    if (!result.differences.empty() && tellsReplies(file))
        return asItStands(file);
    for (const int connection : player.connections())
        result.conversations.push_back({connection, player.transcript(connection)});
    if (result.conversations.empty()) {
        return Error{QCoreApplication::translate("core", "There is nothing to show: no line of this session is sent."),
                     file.fileName};
    }
    return result;
}

} // namespace

Result<Opened> opened(Source source, std::vector<transcript::Remark> remarks)
{
    Result<Opened> result = std::holds_alternative<SessionFile>(source)
        ? openedSession(std::get<SessionFile>(source))
        : Result<Opened>(openedText(std::get<PlainText>(std::move(source))));
    if (result)
        result.value().remarks = std::move(remarks);
    return result;
}

Result<Opened> openOctets(const QByteArray &octets, const QString &fileName)
{
    std::vector<transcript::Remark> remarks;
    Result<Source> source = readSource(octets, fileName, remarks);
    if (!source)
        return source.error();
    return opened(source.take(), std::move(remarks));
}

Result<Opened> openFile(const QString &fileName)
{
    std::vector<transcript::Remark> remarks;
    Result<Source> source = loadSource(fileName, remarks);
    if (!source)
        return source.error();
    return opened(source.take(), std::move(remarks));
}

} // namespace helolab::replay
