// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaveLadder.h"

#include "LadderExport.h"
#include "SequenceFeed.h"

#include "core/WholeFile.h"
#include "core/protocol/Protocol.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>

namespace helolab::docks {

namespace {

struct Ending
{
    const char *suffix;
    const char *filter; ///< of the file dialog
    LadderExport::Format format;
};

constexpr Ending endings[] = {
    {"svg", QT_TRANSLATE_NOOP("helolab::docks::SaveLadder", "SVG drawing (*.svg)"), LadderExport::Format::Svg},
    {"png", QT_TRANSLATE_NOOP("helolab::docks::SaveLadder", "PNG picture (*.png)"), LadderExport::Format::Png},
    {"pdf", QT_TRANSLATE_NOOP("helolab::docks::SaveLadder", "PDF document (*.pdf)"), LadderExport::Format::Pdf},
};

const Ending *endingOf(const QString &target)
{
    for (const Ending &ending : endings) {
        if (QFileInfo(target).suffix().compare(QLatin1StringView(ending.suffix), Qt::CaseInsensitive) == 0)
            return &ending;
    }
    return nullptr;
}

} // namespace

SaveLadder::SaveLadder(const SequenceFeed &feed, QWidget *window)
    : QAction(window)
    , m_feed(feed)
    , m_window(window)
{
    retranslate();
    connect(this, &QAction::triggered, this, &SaveLadder::askAndSave);
}

Result<qsizetype> SaveLadder::save(const QString &target) const
{
    const Ending *ending = endingOf(target);
    const LadderExport drawn(m_feed.model(), m_feed.titles(), ending ? ending->format : LadderExport::Format::Svg);
    if (const auto error = replaceFile(target, drawn.octets())) {
        return Error{QCoreApplication::translate(
                         "Paper", "This file cannot be written: %1. Choose another folder, or make room.")
                         .arg(error->message),
                     target};
    }
    return drawn.leftOut();
}

void SaveLadder::askAndSave()
{
    if (m_feed.model().lanes() == 0)
        return;
    QStringList filters;
    for (const Ending &ending : endings)
        filters << tr(ending.filter);
    const protocol::Protocol &protocol = *m_feed.model().lane(0).transcript().protocol;
    const QString name = QString::fromLatin1(protocol.table().protocol) + QStringLiteral("-sequence.svg");
    QString filter;
    QString target = QFileDialog::getSaveFileName(m_window, tr("Save the sequence diagram"), name,
                                                  filters.join(QStringLiteral(";;")), &filter);
    if (target.isEmpty())
        return;
    const qsizetype chosen = filters.indexOf(filter);
    if (QFileInfo(target).suffix().isEmpty())
        target += QLatin1Char('.') + QLatin1StringView(endings[chosen < 0 ? 0 : chosen].suffix);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<qsizetype> saved = save(target);
    QGuiApplication::restoreOverrideCursor();
    if (!saved)
        QMessageBox::warning(m_window, tr("Save the sequence diagram"), saved.error().toString());
    else if (saved.value() > 0)
        QMessageBox::information(m_window, tr("Save the sequence diagram"),
                                 tr("The diagram is long, and its beginning is cut off: %n older row(s) are not in the "
                                    "file. The file says so too.",
                                    nullptr, int(saved.value())));
}

void SaveLadder::retranslate()
{
    setText(tr("&Save the diagram…"));
    setToolTip(tr("Saves the whole diagram as SVG, PNG or PDF"));
}

} // namespace helolab::docks
