// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowWords.h"

#include "app/console/TranscriptRows.h"
#include "app/docks/ShownOctets.h"
#include "core/explain/Happenings.h"
#include "core/protocol/Protocol.h"
#include "core/sequence/RowText.h"

#include <QCoreApplication>
#include <QStringList>

namespace helolab::docks {

namespace {

QString verdictWords(protocol::Verdict verdict)
{
    switch (verdict) {
    case protocol::Verdict::Done:
        return QCoreApplication::translate("Sequence", "Accepted.");
    case protocol::Verdict::More:
        return QCoreApplication::translate("Sequence", "The server waits for more.");
    case protocol::Verdict::NotNow:
        return QCoreApplication::translate("Sequence", "Refused for now.");
    case protocol::Verdict::Refused:
        return QCoreApplication::translate("Sequence", "Refused.");
    case protocol::Verdict::None:
        break;
    }
    return {};
}

} // namespace

QString markText(const sequence::SequenceModel &model, qsizetype place)
{
    const sequence::Row &row = model.row(place);
    if (row.kind == sequence::Row::Kind::Opened)
        return explain::happeningRow(protocol::Happening::Greeting).title.translated();
    return console::happeningText(model.lane(row.lane).entry(row.first));
}

QString spokenRow(const sequence::SequenceModel &model, qsizetype place)
{
    const sequence::Row &row = model.row(place);
    if (row.isMark())
        return markText(model, place);
    const sequence::RowText text = sequence::textOf(model, place);
    const QString said = shownOctets(text.octets);
    QStringList parts;
    parts << (row.from == protocol::Party::Client ? QCoreApplication::translate("Sequence", "Client: %1")
                                                  : QCoreApplication::translate("Sequence", "Server: %1"))
                 .arg(said.isEmpty() ? text.fold : said);
    if (!said.isEmpty() && !text.fold.isEmpty())
        parts << text.fold + QLatin1Char('.');
    if (const QString verdict = verdictWords(row.verdict); !verdict.isEmpty())
        parts << verdict;
    if (row.moves()) {
        const protocol::Table &table = model.lane(row.lane).transcript().protocol->table();
        parts << QCoreApplication::translate("Sequence", "State: %1.")
                     .arg(QString::fromLatin1(table.info(row.after).name));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace helolab::docks
