// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordText.h"

#include "app/docks/ShownOctets.h"
#include "core/transcript/Handshake.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::docks {

using transcript::TlsRecord;

namespace {

constexpr qsizetype quotedAtMost = 200; // octets of what is no record

QString counted(const char *english, int octets)
{
    return QCoreApplication::translate("Wiretap", english, nullptr, octets);
}

QString handshakeText(const TlsRecord &record)
{
    if (record.isSealed)
        return counted(QT_TRANSLATE_N_NOOP("Wiretap", "Handshake, encrypted, %n octet(s)"), record.length);
    const QByteArrayList messages = transcript::handshakeMessages(record);
    if (messages.isEmpty())
        return counted(QT_TRANSLATE_N_NOOP("Wiretap", "Handshake, %n octet(s)"), record.length);
    return counted(QT_TRANSLATE_N_NOOP("Wiretap", "Handshake: %1, %n octet(s)"), record.length)
        .arg(QString::fromLatin1(messages.join(" + ")));
}

} // namespace

QString recordText(const TlsRecord &record)
{
    using Type = TlsRecord::Type;
    switch (record.type) {
    case Type::ChangeCipherSpec:
        return counted(QT_TRANSLATE_N_NOOP("Wiretap", "ChangeCipherSpec, %n octet(s)"), record.length);
    case Type::Alert:
        return record.isSealed ? counted(QT_TRANSLATE_N_NOOP("Wiretap", "Alert, encrypted, %n octet(s)"), record.length)
                               : counted(QT_TRANSLATE_N_NOOP("Wiretap", "Alert, %n octet(s)"), record.length);
    case Type::Handshake:
        return handshakeText(record);
    case Type::ApplicationData:
        return counted(QT_TRANSLATE_N_NOOP("Wiretap", "Application data, %n octet(s)"), record.length);
    case Type::None:
        break;
    }
    const QByteArrayView octets = QByteArrayView(record.octets).first(std::min(record.octets.size(), quotedAtMost));
    return QCoreApplication::translate("Wiretap", "No TLS record, but: %1").arg(shownOctets(octets));
}

} // namespace helolab::docks
