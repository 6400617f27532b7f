// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExportActions.h"

#include "Guidance.h"

#include "app/settings/Language.h"
#include "core/WholeFile.h"
#include "core/exports/Masked.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace helolab::console {

namespace {

QString filterOf(const exports::Format &format)
{
    return QStringLiteral("%1 (*.%2)").arg(format.name.translated(), QLatin1StringView(format.suffix));
}

const exports::Format &formatOfFilter(const QString &filter)
{
    for (const exports::Format &format : exports::formats()) {
        if (filterOf(format) == filter)
            return format;
    }
    return exports::formats().front();
}

} // namespace

ExportActions::ExportActions(ConsoleTabs &tabs, const Guidance &guidance, const settings::LanguageSwitch &language,
                             QWidget *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_guidance(guidance)
    , m_language(language)
    , m_window(window)
{
    m_inView.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(&m_inView, &QAction::triggered, this, [this] { askAndSave(Which::InView); });
    connect(&m_all, &QAction::triggered, this, [this] { askAndSave(Which::All); });
    m_keepsSecrets.setCheckable(true);
    m_keepsKeys.setCheckable(true);
    connect(&tabs, &ConsoleTabs::currentPageChanged, this, &ExportActions::refresh);
    window->installEventFilter(this); // LanguageChange goes to widgets only
    refresh();
    retranslate();
}

void ExportActions::fill(QMenu &menu)
{
    menu.addActions({&m_inView, &m_all, &m_keepsSecrets, &m_keepsKeys});
}

exports::Recording ExportActions::recording(Which which) const
{
    exports::Recording recording;
    recording.keepsKeys = m_keepsKeys.isChecked();
    for (int i = 0; i < m_tabs.count(); ++i) {
        const ConsolePage &page = *m_tabs.page(i);
        const Conversation &conversation = page.conversation();
        if (which == Which::InView ? &page != m_tabs.current() : conversation.transcript().entries.empty())
            continue;
        exports::Recorded &recorded = recording.connections.emplace_back();
        recorded.transcript = &conversation.transcript();
        recorded.peerIsServer = conversation.peerIsServer();
        recorded.records = conversation.records();
        recorded.namesCommands = m_guidance.namesLegalCommands() || !m_guidance.isRuled(conversation);
        if (m_guidance.isRuled(conversation))
            recorded.explained
                = [this, &conversation](qsizetype entry) { return m_guidance.explain(conversation, entry); };
    }
    return recording;
}

std::optional<Error> ExportActions::save(Which which, const QString &target) const
{
    const exports::Format *format = exports::formatOf(target);
    if (!format) {
        QStringList suffixes;
        for (const exports::Format &each : exports::formats())
            suffixes.append(QLatin1Char('.') + QLatin1StringView(each.suffix));
        return Error{tr("The name does not say what is to be written. End it with one of: %1.")
                         .arg(suffixes.join(QStringLiteral(", "))),
                     target};
    }
    const QString code = QString::fromLatin1(m_language.current().code);
    const exports::Recording all = recording(which);
    const std::optional<exports::Masked> masked
        = m_keepsSecrets.isChecked() ? std::nullopt : std::optional<exports::Masked>(std::in_place, all);
    exports::Recording written = masked ? masked->recording() : all;
    if (m_drawing)
        written.pictures = [this, &written] { return m_drawing(written); };
    if (const auto error = replaceFile(target, format->write(written, code)))
        return Error{tr("It cannot be written: %1. Choose another place.").arg(error->message), target};
    return std::nullopt;
}

void ExportActions::askAndSave(Which which)
{
    const exports::Recording what = recording(which);
    if (what.connections.empty())
        return;
    QStringList filters;
    for (const exports::Format &format : exports::formats())
        filters.append(filterOf(format));
    const QString name = exportName(*what.connections.front().transcript) + QStringLiteral(".session");
    QString filter = filters.front();
    const QString chosen = QFileDialog::getSaveFileName(
        m_window, tr("Save what was said"), QDir(m_folder).filePath(name), filters.join(QStringLiteral(";;")), &filter);
    if (chosen.isEmpty())
        return;
    const QString target = withSuffix(chosen, formatOfFilter(filter));
    m_folder = QFileInfo(target).path();
    if (const auto problem = save(which, target))
        QMessageBox::warning(m_window, tr("Save what was said"), problem->toString());
}

void ExportActions::refresh()
{
    m_inView.setEnabled(m_tabs.current());
    m_all.setEnabled(m_tabs.count() > 1);
}

void ExportActions::retranslate()
{
    m_inView.setText(tr("&Save what was said…"));
    m_inView.setToolTip(tr("As a session, text, a page with explanations, or a capture for Wireshark"));
    m_keepsSecrets.setText(tr("Save &passwords too"));
    m_keepsSecrets.setToolTip(tr("Otherwise asterisks stand where passwords were, and the digests made of them."));
    m_keepsKeys.setText(tr("Save the ke&ys to TLS too"));
    m_keepsKeys.setToolTip(tr("A capture then holds what Wireshark needs to read inside TLS, passwords too. Without "
                              "them it holds the records as an eavesdropper has them."));
    m_all.setText(tr("Save what was said in a&ll tabs…"));
}

bool ExportActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

QString exportName(const transcript::Transcript &transcript)
{
    const auto opened = QDateTime::fromMSecsSinceEpoch(transcript.opened.time_since_epoch().count());
    return QString::fromLatin1(transcript.protocol->table().protocol)
        + opened.toString(QStringLiteral("-yyyyMMdd-HHmm"));
}

QString withSuffix(const QString &target, const exports::Format &format)
{
    return exports::formatOf(target) ? target : target + QLatin1Char('.') + QLatin1StringView(format.suffix);
}

} // namespace helolab::console
