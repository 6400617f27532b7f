// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionJson.h"

#include "core/report/EntryJson.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace helolab::exports {

namespace {

struct Moment
{
    std::size_t connection = 0;
    qsizetype index = 0;
    TimePoint at;
    int line = 0; ///< what does not stand in the file goes with what stands before it
};

int lineOf(const Recorded &recorded, qsizetype index)
{
    return recorded.lines && std::size_t(index) < recorded.lines->size() ? (*recorded.lines)[std::size_t(index)] : 0;
}

std::vector<Moment> inOrder(const Recording &recording)
{
    std::vector<Moment> moments;
    for (std::size_t i = 0; i < recording.connections.size(); ++i) {
        int last = 0;
        const auto &entries = recording.connections[i].transcript->entries;
        for (qsizetype entry = 0; entry < qsizetype(entries.size()); ++entry) {
            last = std::max(last, lineOf(recording.connections[i], entry));
            moments.push_back({i, entry, entries[std::size_t(entry)].at, last});
        }
    }
    std::stable_sort(moments.begin(), moments.end(),
                     [](const Moment &a, const Moment &b) { return std::tie(a.at, a.line) < std::tie(b.at, b.line); });
    return moments;
}

} // namespace

QByteArray sessionJson(const Recording &recording)
{
    std::vector<explain::Gathered> past;
    past.reserve(recording.connections.size());
    for (const Recorded &recorded : recording.connections)
        past.push_back(explain::nothingGathered(*recorded.transcript->protocol));
    QByteArray json = "[";
    for (const Moment &moment : inOrder(recording)) {
        const Recorded &recorded = recording.connections[moment.connection];
        const int line = lineOf(recorded, moment.index);
        const report::EntryPlace place{int(moment.connection) + 1, line, recorded.lines && line == 0};
        const QJsonObject object = recorded.explained
            ? report::entryJson(*recorded.transcript, moment.index, place, recorded.explained(moment.index))
            : report::entryJson(*recorded.transcript, moment.index, place, past[moment.connection]);
        json += json.size() > 1 ? ",\n" : "\n";
        json += QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return json + "\n]\n";
}

} // namespace helolab::exports
