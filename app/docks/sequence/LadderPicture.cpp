// SPDX-License-Identifier: GPL-3.0-or-later
#include "LadderPicture.h"

#include "LadderExport.h"

#include "core/protocol/Protocol.h"
#include "core/sequence/SequenceModel.h"

#include <QCoreApplication>

namespace helolab::docks {

std::vector<exports::Picture> ladderPicture(const exports::Recording &recording)
{
    std::vector<const transcript::Transcript *> transcripts;
    transcripts.reserve(recording.connections.size());
    QStringList titles;
    for (const exports::Recorded &recorded : recording.connections) {
        transcripts.push_back(recorded.transcript);
        titles.append(QString::fromLatin1(recorded.transcript->protocol->name()) + QLatin1Char(' ')
                      + recorded.transcript->peer);
    }
    sequence::SequenceModel model;
    model.setLanes(transcripts);
    if (model.size() == 0)
        return {};
    titles.resize(qsizetype(model.lanes()));
    return {{QCoreApplication::translate("helolab::docks::SequenceDock", "Sequence"),
             LadderExport(model, titles, LadderExport::Format::Svg).octets()}};
}

} // namespace helolab::docks
