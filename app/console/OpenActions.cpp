// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenActions.h"

#include "OpenedConversation.h"
#include "core/BoundedFile.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace helolab::console {

namespace {

constexpr qsizetype filesAtOnce = 8; // of one drop: nobody reads more

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && files.size() < filesAtOnce)
            files.append(url.toLocalFile());
    }
    return files;
}

/// The remarks of each conversation: a line that nobody has said belongs to the one that spoke last before it.
std::vector<std::vector<transcript::Remark>> remarksOf(const replay::Opened &opened)
{
    std::vector<std::pair<int, std::size_t>> spoken; // line, and index of the conversation
    for (std::size_t i = 0; i < opened.conversations.size(); ++i) {
        for (const int line : opened.conversations[i].lines)
            spoken.emplace_back(line, i);
    }
    std::sort(spoken.begin(), spoken.end());
    std::vector<std::vector<transcript::Remark>> remarks(opened.conversations.size());
    for (const transcript::Remark &remark : opened.remarks) {
        const auto behind = std::lower_bound(spoken.begin(), spoken.end(), std::pair(remark.line, std::size_t(0)));
        remarks[behind == spoken.begin() ? 0 : std::prev(behind)->second].push_back(remark);
    }
    return remarks;
}

} // namespace

OpenActions::OpenActions(ConsoleTabs &tabs, Selection &selection, QWidget *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_selection(selection)
    , m_window(window)
{
    m_open.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    m_paste.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(&m_open, &QAction::triggered, this, &OpenActions::askForFile);
    connect(&m_paste, &QAction::triggered, this, &OpenActions::paste);
    window->setAcceptDrops(true);
    window->installEventFilter(this); // LanguageChange goes to widgets only
    retranslate();
}

void OpenActions::fill(QMenu &menu)
{
    menu.addActions({&m_open, &m_paste});
}

bool OpenActions::open(const QString &fileName)
{
    m_folder = QFileInfo(fileName).absolutePath();
    const QString name = QFileInfo(fileName).fileName();
    const Result<QByteArray> octets = readBounded(fileName, fileAtMost);
    if (!octets)
        return show(octets.error(), name);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    Result<replay::Opened> read = replay::openOctets(octets.value(), fileName);
    QGuiApplication::restoreOverrideCursor();
    return show(std::move(read), name);
}

bool OpenActions::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        complain(tr("There is no text in the clipboard. Copy a conversation first."));
        return false;
    }
    if (text.size() > fileAtMost) {
        complain(
            tr("There is too much text in the clipboard. Save it as a file, and read that with “helolab replay”."));
        return false;
    }
    return show(replay::openOctets(text.toUtf8(), {}), {});
}

bool OpenActions::show(Result<replay::Opened> read, const QString &name)
{
    if (!read) {
        complain(read.error().toString());
        return false;
    }
    replay::Opened &opened = read.value();
    for (const replay::OpenedConversation &each : opened.conversations) {
        if (qsizetype(each.transcript.entries.size()) > entriesAtMost) {
            complain(tr("This conversation is too long to be shown: more than %L1 lines and replies. “helolab replay” "
                        "reads it.")
                         .arg(entriesAtMost));
            return false;
        }
    }
    const OpenedConversation::From from{name, int(opened.conversations.size()), opened.wasPlayed};
    const auto remarks = remarksOf(opened);
    OpenedConversation *first = nullptr;
    for (std::size_t i = 0; i < opened.conversations.size(); ++i) {
        auto *conversation = new OpenedConversation(std::move(opened.conversations[i]), from);
        m_tabs.add(conversation);
        conversation->tell(remarks[i]);
        first = first ? first : conversation;
    }
    m_tabs.bringToFront(first);
    m_selection.select(0); // one reads from the beginning
    m_tabs.current()->focusInput();
    if (!opened.differences.empty())
        complain(
            tr("Helolab's own server, against which this session was played, says something else than the file: %1")
                .arg(opened.differences.front().toString()));
    return true;
}

void OpenActions::complain(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Open a transcript"), text, QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText); // a file may be called as it likes
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void OpenActions::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a transcript"), m_folder,
                                   tr("Transcripts (*.session *.txt *.log);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenActions::open);
    dialog->open();
}

void OpenActions::dropped(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
    for (const QString &file : filesIn(*event.mimeData())) {
        if (!open(file))
            break; // one complaint at a time
    }
}

void OpenActions::retranslate()
{
    m_open.setText(tr("&Open a transcript…"));
    m_open.setToolTip(tr("A .session file, or a conversation as books, telnet windows, curl and swaks print it"));
    m_paste.setText(tr("Open the transcript in the clip&board"));
}

bool OpenActions::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::DragEnter:
        if (!filesIn(*static_cast<QDragEnterEvent *>(event)->mimeData()).isEmpty()) {
            static_cast<QDragEnterEvent *>(event)->acceptProposedAction();
            return true;
        }
        break;
    case QEvent::Drop:
        dropped(*static_cast<QDropEvent *>(event));
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace helolab::console
