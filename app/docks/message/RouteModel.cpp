// SPDX-License-Identifier: GPL-3.0-or-later
#include "RouteModel.h"

#include "app/docks/ShownOctets.h"

#include <QDateTime>
#include <QLocale>

namespace helolab::docks {

namespace {

QString shown(const QByteArray &text)
{
    constexpr qsizetype longest = 160;
    return shownOctets(text.left(longest)) + (text.size() > longest ? QStringLiteral("…") : QString());
}

QString withComment(const mime::Received::Clause &clause)
{
    return clause.comment.isEmpty() ? shown(clause.value)
                                    : QStringLiteral("%1 (%2)").arg(shown(clause.value), shown(clause.comment));
}

/// In the zone that the server wrote: "2026-05-12 17:00:03 +0700".
QString shownTime(const mime::SentTime &time)
{
    const auto local
        = QDateTime::fromMSecsSinceEpoch(time.moment.time_since_epoch().count(), Qt::OffsetFromUTC, time.zone * 60);
    const int zone = std::abs(time.zone);
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        + QString::asprintf(" %c%02d%02d", time.zone < 0 ? '-' : '+', zone / 60, zone % 60);
}

} // namespace

void RouteModel::setMessage(const OpenMessagePtr &message)
{
    beginResetModel();
    m_message = message;
    m_route = mime::readRoute(message->octets, message->structure.message().header);
    endResetModel();
}

void RouteModel::retranslate()
{
    if (!m_route.hops.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_route.hops.size());
}

QString RouteModel::title(const mime::Hop &hop) const
{
    const mime::Received &received = hop.received;
    if (!received.isUnderstood()) {
        constexpr qsizetype longest = 200;
        return tr("Written in no known form: %1")
            .arg(shownOctets(hop.lines.of(m_message->octets).first(std::min(hop.lines.length, longest)).trimmed()));
    }
    if (received.from.value.isEmpty() && received.by.value.isEmpty())
        return received.remark.isEmpty() ? tr("a server that does not say who it is") : shown(received.remark);
    if (received.from.value.isEmpty())
        return tr("within %1").arg(shown(received.by.value));
    if (received.by.value.isEmpty())
        return tr("from %1").arg(withComment(received.from));
    return QStringLiteral("%1 → %2").arg(withComment(received.from), shown(received.by.value));
}

QString RouteModel::detail(const mime::Hop &hop) const
{
    const mime::Received &received = hop.received;
    QStringList words; // words of the protocol are not translated
    if (received.time)
        words << shownTime(*received.time);
    else
        words << tr("no time that can be read");
    const auto add = [&words](const char *word, const mime::Received::Clause &clause) {
        if (!clause.value.isEmpty())
            words << QLatin1StringView(word) + QLatin1Char(' ') + shown(clause.value);
    };
    add("with", received.with);
    add("via", received.via);
    add("id", received.id);
    add("for", received.recipient);
    if (m_message->isAdded(hop.lines.begin))
        words << tr("written by our server");
    return words.join(QStringLiteral(" · "));
}

QString RouteModel::delay(const mime::Hop &hop) const
{
    if (!hop.delay)
        return {};
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(*hop.delay).count();
    const qint64 size = std::abs(seconds);
    const QString length = size < 120 ? tr("%1 s").arg(QLocale().toString(size))
        : size < 7200                 ? tr("%1 min").arg(QLocale().toString(size / 60))
        : size < 48 * 3600            ? tr("%1 h").arg(QLocale().toString(size / 3600))
                                      : tr("%1 d").arg(QLocale().toString(size / 86400));
    return seconds < 0 ? tr("−%1: a clock is wrong").arg(length) : QLatin1Char('+') + length;
}

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const mime::Hop &hop = m_route.hops[std::size_t(index.row())];
    const bool isBack = hop.delay && *hop.delay < Milliseconds::zero();
    switch (role) {
    case Qt::DisplayRole:
        return title(hop);
    case DetailRole:
        return detail(hop);
    case DelayRole:
        return delay(hop);
    case OddRole:
        return isBack || !hop.received.isUnderstood();
    case Qt::AccessibleTextRole:
        return QStringList{title(hop), detail(hop), delay(hop)}.join(QStringLiteral(". "));
    default:
        return {};
    }
}

} // namespace helolab::docks
