// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventNames.h"
#include "JournalText.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace helolab::attempt {

namespace {

/// One JSON object on one line, its keys in the order in which they are added: QJsonObject would sort them.
class JsonLine
{
public:
    void add(const char *key, const QString &value)
    {
        begin(key);
        quote(value);
    }
    void add(const char *key, qint64 value)
    {
        begin(key);
        m_text += QByteArray::number(value);
    }
    void add(const char *key, const QStringList &values)
    {
        begin(key);
        m_text += '[';
        for (qsizetype i = 0; i < values.size(); ++i) {
            m_text += i > 0 ? "," : "";
            quote(values[i]);
        }
        m_text += ']';
    }
    /// Octets as text where that loses nothing, otherwise in base64 under a key of its own.
    void addOctets(const QByteArray &octets)
    {
        const QString text = QString::fromUtf8(octets);
        if (text.toUtf8() == octets)
            add("text", text);
        else
            add("base64", QString::fromLatin1(octets.toBase64()));
    }
    QByteArray take() { return m_text + "}\n"; }

private:
    void begin(const char *key)
    {
        m_text += m_text.isEmpty() ? "{\"" : ",\"";
        m_text += key;
        m_text += "\":";
    }

    void quote(const QString &value)
    {
        m_text += '"';
        for (const char c : value.toUtf8())
            appendEscaped(c);
        m_text += '"';
    }

    void appendEscaped(char c)
    {
        switch (c) {
        case '"':
        case '\\':
            m_text += '\\';
            m_text += c;
            break;
        case '\r':
            m_text += "\\r";
            break;
        case '\n':
            m_text += "\\n";
            break;
        case '\t':
            m_text += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) {
                m_text += c;
            } else {
                constexpr char digits[] = "0123456789abcdef";
                const std::array<char, 6> escape{'\\', 'u', '0', '0', digits[(c >> 4) & 0xf], digits[c & 0xf]};
                m_text.append(escape.data(), escape.size());
            }
        }
    }

    QByteArray m_text;
};

QString nameOf(world::Manner manner)
{
    return QLatin1StringView(wordOf(mannerNames, manner));
}

struct EventEncoder
{
    JsonLine &line;

    void operator()(const Opened &event) const
    {
        line.add("connection", event.connection);
        if (event.manner)
            line.add("manner", nameOf(*event.manner));
        if (!event.protocol.isEmpty())
            line.add("protocol", event.protocol);
        if (event.inTunnel)
            line.add("tls", QString(QLatin1StringView(wordOf(tunnelNames, true))));
        if (event.byHand)
            line.add("client", QString(QLatin1StringView(wordOf(clientNames, true))));
    }
    void operator()(const Sent &event) const { octets(event.connection, event.octets); }
    void operator()(const Received &event) const { octets(event.connection, event.octets); }
    void operator()(const Ended &event) const
    {
        line.add("connection", event.connection);
        line.add("by", QString(QLatin1StringView(wordOf(endNames, event.by))));
    }
    void operator()(const Predicted &event) const
    {
        line.add("step", event.step);
        bool isNumber = false; // as attempts had it when there were no other words
        const int number = event.word.toInt(&isNumber);
        if (isNumber && QByteArray::number(number) == event.word)
            line.add("code", number);
        else
            line.add("code", QString::fromUtf8(event.word));
    }
    void operator()(const Answered &event) const
    {
        line.add("step", event.step);
        line.add("question", event.question);
        line.add("given", event.given);
    }
    void operator()(const HintOpened &event) const { line.add("step", event.step); }
    void operator()(const Shown &event) const { line.add("step", event.step); }
    void operator()(const Passed &event) const { line.add("step", event.step); }
    void operator()(const Away &) const { }
    void operator()(const Back &) const { }
    void operator()(const Handshake &event) const
    {
        line.add("connection", event.connection);
        line.add("outcome", QString(QLatin1StringView(wordOf(handshakeNames, event.isUp))));
    }

    void octets(int connection, const QByteArray &octets) const
    {
        line.add("connection", connection);
        line.addOctets(octets);
    }
};

} // namespace

QString thisProgram()
{
    return QStringLiteral("Helolab %1").arg(QCoreApplication::applicationVersion()).trimmed();
}

QByteArray encoded(const Header &header)
{
    JsonLine line;
    line.add("helolab-attempt", journalVersion);
    line.add("lab", header.lab);
    line.add("protocol", header.protocol);
    line.add("student", header.student);
    line.add("name", header.name);
    const QDateTime begun = QDateTime::fromMSecsSinceEpoch(header.begun.time_since_epoch().count(), Qt::UTC);
    line.add("begun", begun.toString(Qt::ISODateWithMs));
    if (!header.program.isEmpty())
        line.add("program", header.program);
    if (header.manner)
        line.add("manner", nameOf(*header.manner));
    for (auto place = header.places.begin(); place != header.places.end(); ++place)
        line.add(place.key().toLatin1().constData(), place.value());
    return line.take();
}

QByteArray encoded(const Event &event)
{
    JsonLine line;
    line.add("t", event.at.count());
    line.add("event", QString(QLatin1StringView(eventNames[event.what.index()])));
    std::visit(EventEncoder{line}, event.what);
    return line.take();
}

} // namespace helolab::attempt
