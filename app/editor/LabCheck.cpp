// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabCheck.h"

#include "LabFiles.h"

#include "core/lab/LabPlay.h"
#include "core/lab/LabReader.h"
#include "core/lab/LabSession.h"
#include "core/transcript/SessionFile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace helolab::editor {

namespace {

constexpr auto patience = std::chrono::minutes(1);
constexpr qint64 outputAtMost = 1'000'000;

} // namespace

LabCheck::LabCheck(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this,
            [this](int, QProcess::ExitStatus status) { finished(status == QProcess::NormalExit); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finished(false);
    });
}

LabCheck::~LabCheck()
{
    stopProving();
}

void LabCheck::setFiles(const QMap<QString, QByteArray> &files)
{
    for (auto old = m_files.begin(); old != m_files.end(); ++old) {
        if (!files.contains(old.key()))
            QFile::remove(m_folder.filePath(old.key()));
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (m_files.contains(file.key()) && m_files.value(file.key()) == file.value())
            continue;
        QFile written(m_folder.filePath(file.key()));
        if (written.open(QIODevice::WriteOnly))
            written.write(file.value());
    }
    m_files = files;
}

void LabCheck::read()
{
    m_problems.clear();
    lab::ReadLab read = lab::readLab(m_folder.path());
    for (Error &problem : read.problems)
        addTold(std::move(problem));
    if (!read.script)
        return;
    m_script = std::move(read.script);
    readSessions();
}

/// readLab() asks only whether they are there.
void LabCheck::readSessions()
{
    const lab::Values values = lab::playedValues(*m_script, QString());
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        if (kindOf(file.key()) != FileKind::Session)
            continue;
        const auto session = lab::readLabSession(file.value(), file.key(), *m_script, values);
        if (!session)
            m_problems.push_back(session.error());
    }
}

void LabCheck::addTold(Error error)
{
    const QString prefix = m_folder.path() + QLatin1Char('/');
    if (error.file.startsWith(prefix))
        error.file.remove(0, prefix.size());
    m_problems.push_back(std::move(error));
}

void LabCheck::prove(const QString &language)
{
    if (isProving() || !m_problems.empty())
        return;
    m_patience.start();
    m_process.start(
        m_program,
        {QStringLiteral("lab"), QStringLiteral("check"), QStringLiteral("--lang"), language, m_folder.path()});
}

void LabCheck::stopProving()
{
    if (!isProving())
        return;
    const QSignalBlocker silent(m_process);
    m_patience.stop();
    m_process.kill();
    m_process.waitForFinished();
}

void LabCheck::finished(bool ended)
{
    m_patience.stop();
    const QString output = QString::fromUtf8(m_process.read(outputAtMost));
    std::vector<Error> told = toldBy(output);
    if (!ended || (m_process.exitCode() != 0 && told.empty())) {
        emit proved({{tr("The lab could not be played to its end: it took more than a minute, or %1 could not be "
                         "started. Look for a session that waits or repeats without end.")
                          .arg(QDir::toNativeSeparators(m_program))}});
        return;
    }
    if (m_process.exitCode() == 0)
        told.clear();
    emit proved(told);
}

/// Lines as Error::toString() writes them; one that begins otherwise goes on with the last.
std::vector<Error> LabCheck::toldBy(const QString &output) const
{
    const QString prefix = m_folder.path() + QLatin1Char('/');
    static const QRegularExpression place(QStringLiteral("\\A([^:/]+?)(?::(\\d+))?(?::(\\d+))?: (.*)\\z"));
    std::vector<Error> told;
    for (const QString &line : output.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto match = line.startsWith(prefix) ? place.match(line.mid(prefix.size())) : QRegularExpressionMatch();
        if (match.hasMatch())
            told.push_back(
                {match.captured(4), match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()});
        else if (told.empty())
            told.push_back({line});
        else
            told.back().message += QLatin1Char('\n') + line;
    }
    return told;
}

} // namespace helolab::editor
