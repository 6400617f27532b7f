// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionFile.h"

#include "SessionLine.h"
#include "core/BoundedFile.h"
#include "core/NearestWord.h"
#include "core/Protocols.h"
#include "core/protocol/OrderHint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace helolab::transcript {

namespace {

using Kind = SessionStep::Kind;

QStringList protocolNames()
{
    QStringList names;
    for (const protocol::Protocol *protocol : protocols())
        names.append(QLatin1StringView(protocol->table().protocol));
    return names;
}

QString didYouMean(const QString &problem, const QString &typed, const QStringList &candidates)
{
    const QString near = nearestWord(typed, candidates);
    return near.isEmpty() ? QCoreApplication::translate("core", "%1 Possible here: %2.")
                                .arg(problem, candidates.join(QStringLiteral(", ")))
                          : QCoreApplication::translate("core", "%1 Did you mean “%2”?").arg(problem, near);
}

std::optional<Error> applyProtocol(SessionFile &file, int connection, const QString &value)
{
    if (const protocol::Protocol *protocol = findProtocol(value)) {
        (connection == 0 ? file.protocol : file.otherProtocols[connection]) = protocol;
        return std::nullopt;
    }
    return Error{didYouMean(QCoreApplication::translate("core", "Nobody speaks “%1” here.").arg(value.left(40)), value,
                            protocolNames())};
}

std::optional<Error> applyManner(SessionFile &file, const QString &value)
{
    if (value == QStringLiteral("strict"))
        file.manner = world::Manner::Strict;
    else if (value == QStringLiteral("tolerant"))
        file.manner = world::Manner::Tolerant;
    else
        return Error{QCoreApplication::translate("core", "The manner is strict or tolerant.")};
    return std::nullopt;
}

std::optional<Error> applyTime(SessionFile &file, const QString &value)
{
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return Error{QCoreApplication::translate("core", "A time is written 2026-01-05T09:00:00Z.")};
    file.start = TimePoint(Milliseconds(time.toMSecsSinceEpoch()));
    return std::nullopt;
}

/// The settings and what each does.
std::optional<Error> applySetting(SessionFile &file, const SessionStep &step)
{
    const QString name = QString::fromUtf8(step.name);
    const QString value = QString::fromUtf8(step.value);
    const QStringList known{QStringLiteral("protocol"), QStringLiteral("world"), QStringLiteral("manner"),
                            QStringLiteral("time"), QStringLiteral("peer")};
    if (step.connection != 0 && known.indexOf(name) > 0)
        return Error{QCoreApplication::translate("core",
                                                 "What a single connection has of its own is its protocol alone: "
                                                 "“@ protocol<%1>: pop3”.")
                         .arg(step.connection)};
    switch (known.indexOf(name)) {
    case 0:
        return applyProtocol(file, step.connection, value);
    case 1:
        file.world = value;
        return std::nullopt;
    case 2:
        return applyManner(file, value);
    case 3:
        return applyTime(file, value);
    case 4:
        file.peer = value.toUtf8().left(255);
        return std::nullopt;
    default:
        return Error{didYouMean(QCoreApplication::translate("core", "There is no setting “%1”.").arg(name.left(40)),
                                name, known)};
    }
}

std::optional<Error> checkState(const SessionFile &file, const SessionStep &step)
{
    const protocol::Table &table = file.protocolOf(step.connection).table();
    QStringList names;
    for (const protocol::StateInfo &info : table.states) {
        if (step.value == table.protocol && step.name == info.name)
            return std::nullopt;
        names.append(QLatin1StringView(table.protocol) + QLatin1Char('.') + QLatin1StringView(info.name));
    }
    const QString typed = QString::fromUtf8(step.value + '.' + step.name).left(60);
    return Error{didYouMean(QCoreApplication::translate("core", "There is no state “%1”.").arg(typed), typed, names)};
}

std::optional<Error> checkOrder(const SessionFile &file, const SessionStep &step)
{
    const protocol::Table &table = file.protocolOf(step.connection).table();
    QStringList names;
    for (const protocol::CommandRule &rule : table.rules)
        names.append(QLatin1StringView(rule.name));
    for (const auto happening :
         {protocol::Happening::BodyEnded, protocol::Happening::AuthLine, protocol::Happening::TlsUp})
        names.append(QString::fromLatin1(protocol::eventName(table, happening)));
    for (const QByteArray &name : step.names) {
        const QString typed = QString::fromUtf8(name).left(40);
        if (!names.contains(typed)) {
            return Error{
                didYouMean(QCoreApplication::translate("core", "There is no command “%1”.").arg(typed), typed, names)};
        }
    }
    return std::nullopt;
}

std::optional<Error> checkStep(const SessionFile &file, const SessionStep &step)
{
    switch (step.kind) {
    case Kind::State:
        return checkState(file, step);
    case Kind::Order:
        return checkOrder(file, step);
    default:
        return std::nullopt;
    }
}

/// Reads line by line; the first error ends it.
class SessionReader
{
public:
    explicit SessionReader(const QString &fileName)
    {
        m_file.fileName = fileName;
        m_file.start = sessionStart;
        m_file.protocol = protocols().empty() ? nullptr : protocols().front();
    }

    std::optional<Error> take(QByteArrayView text)
    {
        ++m_line;
        auto step = readSessionLine(text, m_connection);
        if (!step)
            return placed(step.error());
        step.value().line = m_line;
        if (step.value().kind == Kind::Setting) {
            if (auto error = takeSetting(step.value()))
                return placed(*error);
        } else if (step.value().kind != Kind::Comment) {
            m_begun = true;
            m_connection = step.value().connection;
            if (auto error = checkStep(m_file, step.value())) {
                error->column = 3;
                return placed(*error);
            }
        }
        m_file.steps.push_back(step.take());
        return std::nullopt;
    }

    SessionFile takeFile() { return std::move(m_file); }

private:
    std::optional<Error> takeSetting(const SessionStep &step)
    {
        const QString number = step.connection == 0 ? QString() : QStringLiteral("<%1>").arg(step.connection);
        const QString name = QString::fromUtf8(step.name) + number;
        std::optional<Error> error;
        if (m_begun) {
            error = Error{QCoreApplication::translate("core", "Settings stand at the top, before the conversation.")};
        } else if (m_settings.contains(name)) {
            error = Error{QCoreApplication::translate("core", "“%1” stands here twice.").arg(name.left(40))};
        } else {
            error = applySetting(m_file, step);
        }
        if (error)
            error->column = 3;
        m_settings.append(name);
        return error;
    }

    Error placed(Error error) const
    {
        error.file = m_file.fileName;
        error.line = m_line;
        return error;
    }

    SessionFile m_file;
    int m_line = 0;
    int m_connection = 1;
    bool m_begun = false;
    QStringList m_settings;
};

} // namespace

const protocol::Protocol &SessionFile::protocolOf(int connection) const
{
    const auto other = otherProtocols.find(connection);
    return other == otherProtocols.end() ? *protocol : *other->second;
}

bool SessionFile::onlySends() const
{
    return std::none_of(steps.begin(), steps.end(),
                        [](const SessionStep &step) { return step.kind == SessionStep::Kind::Expect; });
}

QString SessionFile::worldLocation() const
{
    const bool isFile = world.endsWith(QStringLiteral(".yaml")) || world.contains(QLatin1Char('/'));
    return isFile ? QDir(QFileInfo(fileName).absolutePath()).absoluteFilePath(world) : world;
}

Result<SessionFile> readSession(const QByteArray &text, const QString &fileName)
{
    if (text.size() > sessionFileAtMost) {
        return Error{QCoreApplication::translate("core", "The file is larger than %1 MiB; a session is a few pages.")
                         .arg(sessionFileAtMost / (1024 * 1024)),
                     fileName};
    }
    SessionReader reader(fileName);
    QByteArrayView rest = text;
    if (rest.startsWith("\xEF\xBB\xBF")) // a byte order mark, from an editor that means well
        rest = rest.sliced(3);
    while (!rest.isEmpty()) {
        const qsizetype lf = rest.indexOf('\n');
        QByteArrayView line = lf < 0 ? rest : rest.first(lf);
        rest = lf < 0 ? QByteArrayView() : rest.sliced(lf + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (auto error = reader.take(line))
            return *error;
    }
    return reader.takeFile();
}

Result<SessionFile> loadSession(const QString &fileName)
{
    const auto file = readBounded(fileName, sessionFileAtMost);
    if (!file)
        return file.error();
    return readSession(file.value(), fileName);
}

QByteArray writeSession(const std::vector<SessionStep> &steps)
{
    QByteArray text;
    int connection = 1;
    for (const SessionStep &step : steps) {
        text += writeSessionLine(step, connection) + '\n';
        if (step.kind != Kind::Comment && step.kind != Kind::Setting)
            connection = step.connection;
    }
    return text;
}

} // namespace helolab::transcript
