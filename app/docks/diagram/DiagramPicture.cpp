// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramPicture.h"

#include "DiagramLayouts.h"
#include "DiagramPainter.h"
#include "app/paper/Svg.h"
#include "app/settings/Theme.h"
#include "core/protocol/Protocol.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

namespace helolab::docks {

namespace {

constexpr QSizeF room(1100, 700); // pixels of a page
constexpr double pictureMargin = 12; // around the whole

struct Walked
{
    const protocol::Protocol *protocol;
    DiagramMoment moment;
    bool words;
};

/// Connections of one protocol go through one machine.
std::vector<Walked> walkedThrough(const exports::Recording &recording)
{
    std::vector<Walked> all;
    for (const exports::Recorded &recorded : recording.connections) {
        const transcript::Transcript &transcript = *recorded.transcript;
        if (transcript.entries.empty())
            continue;
        auto found = std::find_if(all.begin(), all.end(), [&transcript](const Walked &walked) {
            return walked.protocol == transcript.protocol;
        });
        if (found == all.end())
            found = all.insert(all.end(), {transcript.protocol, {}, true});
        found->words = found->words && recorded.namesCommands;
        walk(transcript, found->moment);
    }
    return all;
}

QByteArray drawn(const Walked &walked, const QString &title)
{
    DiagramLayouts layouts(QGuiApplication::font());
    const DiagramLayout &layout = layouts.best(walked.protocol->table(), room);
    const DiagramColours colours(settings::paletteOf(settings::loadTheme(QStringLiteral("light"))));
    const QRectF whole = layout.bounds.adjusted(-pictureMargin, -pictureMargin, pictureMargin, pictureMargin);
    return paper::svg(whole.size().toSize(), title, title, [&](QPainter &painter) {
        painter.translate(-whole.topLeft());
        painter.fillRect(whole, colours.ground);
        DiagramPainter(layout, walked.moment, layouts.fonts(), colours, walked.words).draw(painter);
    });
}

} // namespace

std::vector<exports::Picture> diagramPictures(const exports::Recording &recording)
{
    std::vector<exports::Picture> pictures;
    for (const Walked &walked : walkedThrough(recording)) {
        const QString title
            = QCoreApplication::translate("Diagram", "State diagram of %1, with the transitions made here")
                  .arg(QString::fromLatin1(walked.protocol->name()));
        pictures.push_back({title, drawn(walked, title)});
    }
    return pictures;
}

} // namespace helolab::docks
