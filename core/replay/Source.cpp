// SPDX-License-Identifier: GPL-3.0-or-later
#include "Source.h"

#include "core/BoundedFile.h"

#include <algorithm>

namespace helolab::replay {

using transcript::PlainConversation;
using transcript::PlainText;
using transcript::Said;
using transcript::SessionFile;
using transcript::SessionStep;

namespace {

bool isSession(const QString &fileName, QByteArrayView text)
{
    if (fileName.endsWith(QLatin1StringView(".session"), Qt::CaseInsensitive))
        return true;
    while (!text.isEmpty()) {
        const qsizetype feed = text.indexOf('\n');
        const QByteArrayView line = (feed < 0 ? text : text.first(feed)).trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            return line.startsWith("@ ");
        text = feed < 0 ? QByteArrayView() : text.sliced(feed + 1);
    }
    return false;
}

SessionStep stepOf(const Said &said, int connection)
{
    SessionStep step;
    step.line = said.line;
    step.connection = connection;
    if (said.happening) {
        step.kind = SessionStep::Kind::Close;
        return step;
    }
    step.kind = SessionStep::Kind::Send;
    step.octets = said.octets;
    step.raw = !said.octets.endsWith("\r\n");
    if (!step.raw)
        step.octets.chop(2);
    return step;
}

/// The client's lines of \p text, to be played in their order.
SessionFile sessionOf(const PlainText &text, const QString &fileName)
{
    SessionFile file;
    file.fileName = fileName;
    file.protocol = text.conversations.front().watched.transcript.protocol;
    file.start = transcript::sessionStart;
    for (const PlainConversation &each : text.conversations) {
        if (each.watched.transcript.protocol != file.protocol)
            file.otherProtocols[each.connection] = each.watched.transcript.protocol;
        for (const Said &said : each.said) {
            if (said.from == protocol::Party::Client && said.line > 0)
                file.steps.push_back(stepOf(said, each.connection));
        }
    }
    std::stable_sort(file.steps.begin(), file.steps.end(),
                     [](const SessionStep &a, const SessionStep &b) { return a.line < b.line; });
    return file;
}

} // namespace

Result<Source> readSource(const QByteArray &octets, const QString &fileName, std::vector<transcript::Remark> &remarks)
{
    if (isSession(fileName, octets)) {
        Result<SessionFile> file = transcript::readSession(octets, fileName);
        if (!file)
            return file.error();
        return Source(file.take());
    }
    Result<PlainText> text = transcript::readPlainText(octets, fileName);
    if (!text)
        return text.error();
    remarks = text.value().remarks;
    if (text.value().onlySends())
        return Source(sessionOf(text.value(), fileName));
    return Source(text.take());
}

Result<Source> loadSource(const QString &fileName, std::vector<transcript::Remark> &remarks)
{
    const Result<QByteArray> octets = readBounded(fileName, transcript::plainTextAtMost);
    if (!octets)
        return octets.error();
    return readSource(octets.value(), fileName, remarks);
}

} // namespace helolab::replay
