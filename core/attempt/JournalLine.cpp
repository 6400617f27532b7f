// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalLine.h"

#include "EventNames.h"
#include "JournalText.h"
#include "core/Protocols.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace helolab::attempt {

namespace {

constexpr TimePoint endOfTime{std::chrono::sys_days{std::chrono::year{9990} / 1 / 1}};

/// One line's object, read key by key. What is missing, of another type or out of bounds makes the whole line broken.
class LineObject
{
public:
    explicit LineObject(QByteArrayView line)
        : m_object(QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size())).object())
        , m_sound(!m_object.isEmpty())
    {
    }

    bool isSound() const { return m_sound; }
    bool has(const char *key) const { return m_object.contains(QLatin1StringView(key)); }

    QString text(const char *key, qsizetype most = nameAtMost)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        require(value.isString());
        QString text = value.toString();
        require(text.size() <= most);
        return text;
    }
    /// An id: a text, and not an empty one.
    QString id(const char *key)
    {
        QString id = text(key);
        require(!id.isEmpty());
        return id;
    }
    qint64 number(const char *key, qint64 least, qint64 most)
    {
        const qint64 number = m_object.value(QLatin1StringView(key)).toInteger(least - 1);
        require(number >= least && number <= most);
        return number;
    }
    /// A number or a text.
    QByteArray replyWord(const char *key)
    {
        return m_object.value(QLatin1StringView(key)).isString() ? id(key).toUtf8()
                                                                 : QByteArray::number(number(key, 0, 999));
    }
    /// Empty where none is named; one that nobody speaks makes the line broken.
    QString protocol(const char *key)
    {
        if (!has(key))
            return {};
        const QString name = id(key);
        require(findProtocol(name) != nullptr);
        return name;
    }
    int connection() { return int(number("connection", 1, connectionsAtMost)); }

    QStringList texts(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        require(value.isArray());
        const QJsonArray array = value.toArray();
        require(array.size() <= answersAtMost);
        QStringList texts;
        qsizetype length = 0;
        for (const auto &item : array) {
            require(item.isString());
            texts.append(item.toString());
            length += texts.back().size();
        }
        require(length <= answerAtMost);
        return texts;
    }

    /// As text or in base64, whichever is there.
    QByteArray octets()
    {
        if (!has("base64"))
            return text("text", eventOctetsAtMost).toUtf8();
        require(m_object.value(QLatin1StringView("base64")).isString());
        const QByteArray encoded = m_object.value(QLatin1StringView("base64")).toString().toLatin1();
        const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
        require(bool(decoded) && !has("text") && decoded.decoded.size() <= eventOctetsAtMost);
        return decoded.decoded;
    }

    template <typename Value, std::size_t size> Value word(const char *key, const Word<Value> (&words)[size])
    {
        const auto value = valueOf(words, text(key));
        require(value.has_value());
        return value.value_or(words[0].value);
    }
    std::optional<world::Manner> manner()
    {
        return has("manner") ? std::optional(word("manner", mannerNames)) : std::nullopt;
    }

    TimePoint time(const char *key)
    {
        const QDateTime time = QDateTime::fromString(text(key), Qt::ISODateWithMs);
        const TimePoint point{Milliseconds(time.isValid() ? time.toMSecsSinceEpoch() : -1)};
        require(time.timeSpec() == Qt::UTC && point >= TimePoint() && point < endOfTime);
        return point;
    }

private:
    void require(bool condition) { m_sound = m_sound && condition; }

    QJsonObject m_object;
    bool m_sound;
};

lab::Values placesIn(LineObject &line)
{
    lab::Values places;
    for (const protocol::Protocol *protocol : protocols()) {
        for (const char *what : {".host", ".port", "s.port"}) {
            const QByteArray key = QByteArray(protocol->table().protocol) + what;
            if (line.has(key.constData()))
                places.insert(QString::fromLatin1(key), line.text(key.constData()));
        }
    }
    return places;
}

template <typename T> What readEvent(LineObject &line);

template <> What readEvent<Opened>(LineObject &line)
{
    return Opened{line.connection(), line.manner(), line.protocol("protocol"),
                  line.has("tls") && line.word("tls", tunnelNames),
                  line.has("client") && line.word("client", clientNames)};
}
template <> What readEvent<Sent>(LineObject &line)
{
    return Sent{line.connection(), line.octets()};
}
template <> What readEvent<Received>(LineObject &line)
{
    return Received{line.connection(), line.octets()};
}
template <> What readEvent<Ended>(LineObject &line)
{
    return Ended{line.connection(), line.word("by", endNames)};
}
template <> What readEvent<Predicted>(LineObject &line)
{
    return Predicted{line.id("step"), line.replyWord("code")};
}
template <> What readEvent<Answered>(LineObject &line)
{
    return Answered{line.id("step"), line.id("question"), line.texts("given")};
}
template <> What readEvent<HintOpened>(LineObject &line)
{
    return HintOpened{line.id("step")};
}
template <> What readEvent<Shown>(LineObject &line)
{
    return Shown{line.id("step")};
}
template <> What readEvent<Passed>(LineObject &line)
{
    return Passed{line.id("step")};
}
template <> What readEvent<Away>(LineObject &)
{
    return Away{};
}
template <> What readEvent<Back>(LineObject &)
{
    return Back{};
}
template <> What readEvent<Handshake>(LineObject &line)
{
    return Handshake{line.connection(), line.word("outcome", handshakeNames)};
}

using ReadWhat = What (*)(LineObject &);

/// One reader a kind, in the order of What and of eventNames.
template <std::size_t... kind> constexpr std::array<ReadWhat, sizeof...(kind)> readersOf(std::index_sequence<kind...>)
{
    return {readEvent<std::variant_alternative_t<kind, What>>...};
}
constexpr auto eventReaders = readersOf(std::make_index_sequence<eventNames.size()>());

} // namespace

DecodedHeader decodedHeader(QByteArrayView text)
{
    LineObject line(text);
    DecodedHeader decoded;
    decoded.version = line.number("helolab-attempt", 1, 1'000'000);
    if (!line.isSound())
        return decoded;
    if (decoded.version > journalVersion) {
        decoded.kind = DecodedHeader::Kind::Newer;
        return decoded;
    }
    Header &header = decoded.header;
    header.lab = line.id("lab");
    header.protocol = line.id("protocol");
    header.student = line.text("student");
    header.name = line.text("name");
    header.begun = line.time("begun");
    header.program = line.has("program") ? line.text("program") : QString();
    header.manner = line.manner();
    header.places = placesIn(line);
    decoded.kind = line.isSound() ? DecodedHeader::Kind::Good : DecodedHeader::Kind::Broken;
    return decoded;
}

DecodedEvent decodedEvent(QByteArrayView text)
{
    LineObject line(text);
    DecodedEvent decoded;
    decoded.event.at = Milliseconds(line.number("t", 0, longestAttempt.count()));
    decoded.name = line.id("event");
    if (!line.isSound())
        return decoded;
    const auto name = std::find_if(eventNames.begin(), eventNames.end(),
                                   [&decoded](const char *each) { return decoded.name == QLatin1StringView(each); });
    if (name == eventNames.end()) {
        decoded.kind = DecodedEvent::Kind::Unknown;
        return decoded;
    }
    decoded.event.what = eventReaders[std::size_t(name - eventNames.begin())](line);
    decoded.kind = line.isSound() ? DecodedEvent::Kind::Good : DecodedEvent::Kind::Broken;
    return decoded;
}

} // namespace helolab::attempt
