// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ReferenceView.h"
#include "app/settings/Settings.h"
#include "app/settings/ThemeSwitch.h"
#include "core/reference/Book.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>

namespace helolab::docks {

/// The reference: all about the protocols, to be looked up by name, and by F1 from wherever a word stands.
///
///     dock->open(reference::anchorAt(dock->book("smtp"), explanation, octet));
class ReferenceDock : public QDockWidget
{
    Q_OBJECT

public:
    /// Both outlive the dock.
    ReferenceDock(const settings::Settings &settings, const settings::ThemeSwitch &theme, QWidget *parent = nullptr);

    /// Of the protocol with that name in its table; one of them where there is none.
    const reference::Book &book(const QString &protocol);
    /// Comes to the front, with the page of \p anchor; with where all begins where there is none.
    void open(const QString &anchor);
    /// The anchor of the page that is shown; empty for where all begins.
    QString anchor() const { return m_past.value(m_at); }
    ReferenceView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    QListWidget *hits() const { return m_hits; }
    QToolButton *backButton() const { return m_back; }
    QToolButton *forwardButton() const { return m_forward; }

signals:
    /// The reader is done for now: Esc.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    const std::vector<reference::Book> &books();
    void go(const QString &anchor);
    void step(qsizetype by);
    void showPage();
    void find(const QString &words);
    void openHit(const QListWidgetItem *item);
    bool searchKey(int key);
    void drawIcons();
    void useSize();
    void retranslate();

    const settings::Settings &m_settings;
    const settings::ThemeSwitch &m_theme;
    std::vector<reference::Book> m_books; // in the language installed; empty: not made yet
    QStringList m_past{QString()};
    qsizetype m_at = 0;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_search;
    QStackedWidget *m_pages;
    ReferenceView *m_view;
    QListWidget *m_hits;
};

} // namespace helolab::docks
