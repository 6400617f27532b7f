// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"
#include "core/protocol/Entry.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace helolab::transcript {

/// One record of TLS as it travelled (RFC 8446 section 5.1), or a stretch of octets where a record was due that are
/// none.
struct TlsRecord
{
    enum class Type : quint8 {
        None = 0, ///< no record: plain text, say
        ChangeCipherSpec = 20,
        Alert = 21,
        Handshake = 22,
        ApplicationData = 23,
    };

    TimePoint at; ///< when its end travelled
    qsizetype entry = 0; ///< number of the first entry that can have been inside it
    QByteArray octets; ///< the five of its header too; only those where isCut
    qint32 length = 0; ///< octets behind the header, as that says; of None, of all
    Type type = Type::None;
    protocol::Party from = protocol::Party::Client;
    bool isCut = false; ///< more has travelled than is kept
    bool isSealed = false; ///< of a handshake or an alert: encrypted already (TLS 1.2, behind ChangeCipherSpec)
};

/// What one conversation has sent under TLS: the records of both ends in order, within a bound, and what opens them.
/// Records say which entry of the transcript they come before, by its number, which counts all that were ever there.
class TlsRecords
{
public:
    static constexpr qsizetype headerSize = 5;
    /// Beyond it records are kept by their headers only.
    static constexpr qsizetype octetsAtMost = 4 * 1024 * 1024;
    /// Beyond it they are counted only.
    static constexpr qsizetype recordsAtMost = 200'000;

    /// A handshake is about to begin. Where much is kept of those before, it is cut down to headers.
    void beginTunnel();
    /// \p octets of \p from, cut anywhere; what was inside will be entry number \p entry at the earliest.
    void add(protocol::Party from, QByteArrayView octets, TimePoint at, qsizetype entry);
    /// As another list has them, numbers of entries included.
    void append(const std::vector<TlsRecord> &records);
    /// Lines of an NSS key log, by which a program reads what is inside. A secret: for nobody but who asks.
    void addKeys(QByteArrayView lines);
    /// The transcript has lost its oldest \p count entries; where \p isInside, what it has now begins inside TLS.
    void entriesDropped(qsizetype count, bool isInside)
    {
        m_firstEntry += count;
        m_beginsInside = isInside;
    }
    /// Cuts what is kept down to headers.
    void cutAll();

    const std::vector<TlsRecord> &records() const { return m_records; }
    /// Number of the transcript's first entry.
    qsizetype firstEntry() const { return m_firstEntry; }
    bool beginsInside() const { return m_beginsInside; }
    const QByteArray &keys() const { return m_keys; }
    bool isEmpty() const { return m_records.empty() && m_uncounted == 0; }
    /// Records that are not in the list, because there were too many.
    qsizetype uncounted() const { return m_uncounted; }
    /// True where some record is not there with all its octets.
    bool isCut() const { return m_isCut || m_uncounted > 0; }
    /// Octets of memory, about.
    qsizetype cost() const;

private:
    struct Side
    {
        QByteArray begun; // of a record, header included
        qsizetype kept = 0; // octets of it that are wanted in begun
        qsizetype missing = 0; // octets of it that have not come
        bool isSealed = false;
        bool isNoTls = false; // nothing that comes will be a record
    };

    void take(Side &side, QByteArrayView &octets, TlsRecord &record);
    void finish(Side &side, TlsRecord record);
    void keep(TlsRecord record);

    std::vector<TlsRecord> m_records;
    std::array<Side, 2> m_sides; // by Party
    QByteArray m_keys;
    qsizetype m_octets = 0; // kept
    qsizetype m_firstEntry = 0;
    qsizetype m_uncounted = 0;
    bool m_isCut = false;
    bool m_beginsInside = false;
};

} // namespace helolab::transcript
