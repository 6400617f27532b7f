// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace helolab::exports {

/// A moment on the wire. Packets that a transcript puts into one millisecond follow each other by a microsecond.
using WireTime = std::chrono::sys_time<std::chrono::microseconds>;

/// A packet as it would have travelled, from its IP header on.
struct Packet
{
    WireTime at;
    QByteArray octets;
};

/// Writes a capture file in the pcapng format (draft-ietf-opsawg-pcapng), its packets raw IP.
class Pcapng
{
public:
    /// \p comment is about the whole capture.
    explicit Pcapng(const QString &comment);

    /// What opens TLS in the packets to come: lines of an NSS key log.
    void addKeys(const QByteArray &lines);
    void add(const Packet &packet);
    QByteArray take() { return std::move(m_file); }

private:
    void addBlock(quint32 type, const QByteArray &body);

    QByteArray m_file;
};

} // namespace helolab::exports
