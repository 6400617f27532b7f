// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReferenceDock.h"

#include "ReferencePages.h"
#include "app/settings/Fonts.h"
#include "app/settings/Icons.h"
#include "core/reference/Search.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace helolab::docks {

namespace {

constexpr int anchorRole = Qt::UserRole;
constexpr qsizetype pagesKept = 200;
constexpr std::size_t hitsAtMost = 100;

} // namespace

ReferenceDock::ReferenceDock(const settings::Settings &settings, const settings::ThemeSwitch &theme, QWidget *parent)
    : QDockWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new ReferenceView(this))
    , m_hits(new QListWidget(this))
{
    build();
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_search, &QLineEdit::textChanged, this, &ReferenceDock::find);
    connect(m_hits, &QListWidget::itemClicked, this, &ReferenceDock::openHit);
    connect(m_view, &ReferenceView::anchorWanted, this, &ReferenceDock::go);
    connect(&settings, &settings::Settings::changed, this, &ReferenceDock::useSize);
    connect(&theme, &settings::ThemeSwitch::changed, this, &ReferenceDock::drawIcons);
    for (QWidget *each :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_hits)})
        each->installEventFilter(this);
    drawIcons();
    useSize();
    retranslate();
}

void ReferenceDock::build()
{
    auto *page = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 0);
    head->setSpacing(4);
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_search, 1);
    m_search->setClearButtonEnabled(true);
    m_hits->setWordWrap(true);
    m_hits->setSpacing(3);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_hits);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    setWidget(page);
    page->setFocusProxy(m_view);
    for (QToolButton *button : {m_back, m_forward})
        button->setFocusPolicy(Qt::TabFocus);
    const auto addKey = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    addKey(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
}

const std::vector<reference::Book> &ReferenceDock::books()
{
    if (m_books.empty())
        m_books = reference::allBooks();
    return m_books;
}

const reference::Book &ReferenceDock::book(const QString &protocol)
{
    for (const reference::Book &each : books()) {
        if (each.anchor == protocol)
            return each;
    }
    return books().front();
}

void ReferenceDock::open(const QString &anchor)
{
    go(anchor);
    show();
    raise();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReferenceDock::go(const QString &wanted)
{
    const QString anchor = hasReferencePage(books(), wanted) ? wanted : QString();
    m_search->clear();
    if (anchor != this->anchor()) {
        m_past = m_past.first(m_at + 1);
        m_past.append(anchor);
        if (m_past.size() > pagesKept)
            m_past.removeFirst();
        m_at = m_past.size() - 1;
    }
    showPage();
}

void ReferenceDock::step(qsizetype by)
{
    if (m_at + by < 0 || m_at + by >= m_past.size())
        return;
    m_at += by;
    m_search->clear();
    showPage();
}

void ReferenceDock::showPage()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_past.size());
    m_view->showPage(referenceHtml(books(), anchor(), tr("Reference")));
    m_pages->setCurrentWidget(m_view);
}

void ReferenceDock::find(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        m_pages->setCurrentWidget(m_view);
        return;
    }
    m_hits->clear();
    const auto found = reference::search(books(), words, anchor().section(QLatin1Char('/'), 0, 0));
    for (std::size_t i = 0; i < std::min(found.size(), hitsAtMost); ++i) {
        const reference::Hit &hit = found[i];
        auto *item
            = new QListWidgetItem(tr("%1 (%2: %3)").arg(hit.entry->name, hit.book->name, hit.chapter->title), m_hits);
        item->setData(anchorRole, hit.entry->anchor);
        item->setToolTip(reference::summaryOf(*hit.entry).toHtmlEscaped());
    }
    if (found.empty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing has this in its name. Try a command, a code such as 503, a "
                                               "state, or a word of a mistake."),
                                            m_hits);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_hits->setCurrentRow(found.empty() ? -1 : 0);
    m_pages->setCurrentWidget(m_hits);
}

void ReferenceDock::openHit(const QListWidgetItem *item)
{
    if (!item || item->data(anchorRole).toString().isEmpty())
        return;
    go(item->data(anchorRole).toString()); // which clears the list
    m_view->setFocus(Qt::OtherFocusReason);
}

/// In the search field, the keys that go through the list.
bool ReferenceDock::searchKey(int key)
{
    const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (by != 0 && m_pages->currentWidget() == m_hits) {
        m_hits->setCurrentRow(qBound(0, m_hits->currentRow() + by, m_hits->count() - 1));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_pages->currentWidget() == m_hits)
            openHit(m_hits->currentItem());
        return true;
    }
    return false;
}

bool ReferenceDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            emit left();
        m_search->clear();
        return true;
    }
    if (watched == m_search && searchKey(key->key()))
        return true;
    if (watched == m_hits && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        openHit(m_hits->currentItem());
        return true;
    }
    if (watched == m_view && key->key() == Qt::Key_Backspace) {
        step(-1);
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

void ReferenceDock::drawIcons()
{
    const QColor colour = m_theme.current()[settings::Paint::Text];
    m_back->setIcon(settings::icon(QStringLiteral("back"), colour));
    m_forward->setIcon(settings::icon(QStringLiteral("forward"), colour));
}

void ReferenceDock::useSize()
{
    const int size = m_settings.values().textSize;
    m_view->setScale(size > 0 ? double(size) / settings::fittingTextSize() : 1);
}

void ReferenceDock::retranslate()
{
    setWindowTitle(tr("Reference"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward"));
    m_search->setPlaceholderText(tr("Command, code, mistake"));
    m_search->setAccessibleName(tr("Look up in the reference"));
    m_view->setAccessibleName(tr("Page of the reference"));
    m_hits->setAccessibleName(tr("What was found"));
    m_books.clear();
    if (!isVisible() && m_past.size() == 1) {
        m_back->setEnabled(false);
        m_forward->setEnabled(false);
        return; // nobody has opened it yet
    }
    const QString words = m_search->text();
    showPage();
    find(words);
}

// The window has Ctrl+F for the conversation; who reads here means the reference.
bool ReferenceDock::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QDockWidget::event(event);
}

void ReferenceDock::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    QDockWidget::keyPressEvent(event);
}

void ReferenceDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace helolab::docks
