// SPDX-License-Identifier: GPL-3.0-or-later
#include "Settings.h"

#include "core/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace helolab::settings {

namespace {

constexpr qint64 largestSettingsFile = 4 * 1024 * 1024;
constexpr int writeDelay = 400; // milliseconds: typing does not write a file a key

// One list of fields, for reading and for writing, so that the two cannot part.
template <typename Fields, typename Visit> void eachField(Fields &values, Visit visit)
{
    visit("language", values.language);
    visit("theme", values.theme);
    visit("textSize", values.textSize);
    visit("annotations", values.annotations);
    visit("colours", values.colours);
    visit("chips", values.chips);
    visit("escapes", values.escapes);
    visit("localEcho", values.localEcho);
    visit("lineEnd", values.lineEnd);
    visit("asksForCodes", values.asksForCodes);
    visit("strict", values.strict);
    visit("geometry", values.geometry);
    visit("layout", values.layout);
    visit("history", values.history);
    visit("hosts", values.hosts);
    visit("warned", values.warned);
    visit("trusted", values.trusted);
    visit("unsentText", values.unsentText);
    visit("student", values.student);
    visit("name", values.name);
    visit("lab", values.lab);
}

QJsonValue toJson(const QString &value)
{
    return value;
}
QJsonValue toJson(bool value)
{
    return value;
}
QJsonValue toJson(int value)
{
    return value;
}
QJsonValue toJson(LineEnd value)
{
    return static_cast<int>(value);
}
QJsonValue toJson(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}
QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}

// A value of the wrong kind leaves the default: one bad field does not cost the others.
void fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString(value);
}
void fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool(value);
}
void fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt(value);
}
void fromJson(const QJsonValue &json, LineEnd &value)
{
    const int number = json.toInt(-1);
    if (number >= 0 && number <= static_cast<int>(LineEnd::Cr))
        value = static_cast<LineEnd>(number);
}
void fromJson(const QJsonValue &json, QByteArray &value)
{
    if (json.isString())
        value = QByteArray::fromBase64(json.toString().toLatin1());
}
void fromJson(const QJsonValue &json, QStringList &value)
{
    for (const QJsonValue item : json.toArray()) {
        if (item.isString())
            value.append(item.toString());
    }
}

QString freeNameBeside(const QString &file)
{
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1.damaged-%2").arg(file).arg(number);
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace

Settings::Settings(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelay);
    connect(&m_timer, &QTimer::timeout, this, &Settings::save);
    read();
}

Settings::~Settings()
{
    if (m_timer.isActive())
        save();
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.json");
}

QString Settings::problem() const
{
    if (!m_writeError.isEmpty())
        return tr("The settings cannot be written to %1: %2. What you change now is forgotten when the program ends.")
            .arg(m_file, m_writeError);
    if (!m_setAside.isEmpty())
        return tr("The settings file was damaged. It was set aside as %1, and Helolab has started with its defaults.")
            .arg(m_setAside);
    if (!m_readError.isEmpty())
        return tr("The settings in %1 cannot be read: %2.").arg(m_file, m_readError);
    return {};
}

void Settings::set(Values values)
{
    if (values == m_values)
        return;
    Values chosen = values;
    chosen.history = m_values.history;
    chosen.unsentText = m_values.unsentText;
    const bool isChoice = chosen != m_values;
    m_values = std::move(values);
    m_timer.start();
    if (isChoice)
        emit changed();
}

void Settings::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_readError = file.errorString();
        return;
    }
    const bool tooLarge = file.size() > largestSettingsFile;
    const QJsonDocument document = tooLarge ? QJsonDocument() : QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject()) {
        const QString name = freeNameBeside(m_file);
        if (QFile::rename(m_file, name))
            m_setAside = name;
        return;
    }
    const QJsonObject object = document.object();
    eachField(m_values, [&object](const char *name, auto &value) {
        const QJsonValue json = object.value(QLatin1StringView(name));
        if (!json.isUndefined())
            fromJson(json, value);
    });
}

bool Settings::save()
{
    m_timer.stop();
    QJsonObject object;
    eachField(m_values, [&object](const char *name, const auto &value) {
        object.insert(QLatin1StringView(name), toJson(value));
    });
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    const auto error = replaceFile(m_file, QJsonDocument(object).toJson());
    const QString before = problem();
    m_writeError = error ? error->message : QString();
    if (!error)
        m_readError.clear(); // there is a file now that can be read
    if (problem() != before)
        emit problemChanged();
    return !error;
}

} // namespace helolab::settings
