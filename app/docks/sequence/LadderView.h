// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LadderPainter.h"
#include "SequenceFeed.h"

#include "app/console/Selection.h"
#include "app/settings/ThemeSwitch.h"

#include <QAbstractScrollArea>

namespace helolab::docks {

class LadderHead;

/// The sequence diagram on the screen. Only the rows in sight are looked at; heads stay above them. The selected row
/// is that of the window's selection.
class LadderView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// All of them outlive the view.
    LadderView(SequenceFeed &feed, console::Selection &selection, const settings::ThemeSwitch &theme,
               QWidget *parent = nullptr);

    /// 1 is the size of the window's type.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    /// The largest type, up to the usual one, at which all lanes have room side by side.
    void fitWidth();

    /// The selected row; -1 where none is.
    qsizetype currentPlace() const;
    /// Where a row is in the viewport, in sight or not.
    QRect rowRect(qsizetype place) const;
    /// Where to click to unfold it; null where there is nothing to unfold.
    QRect foldRect(qsizetype place) const;
    void toggle(qsizetype place);
    /// Rows that the last paint looked at.
    qsizetype paintedRows() const { return m_paintedRows; }

signals:
    /// A row of that conversation, which is not the one in view, was chosen: it is to come to the front.
    void conversationWanted(helolab::console::Conversation *conversation);
    void zoomChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class LadderHead;

    LadderGeometry geometry() const;
    void restyle();
    void layOut();
    void showSelection();
    void scrollTo(qsizetype place);
    void choose(qsizetype place, qsizetype entry);
    void step(qsizetype rows);
    bool zoomByKey(const QKeyEvent &event);
    qsizetype placeAt(int y) const;
    qsizetype rowsOnPage() const;
    void announce(qsizetype place);

    SequenceFeed &m_feed;
    console::Selection &m_selection;
    const settings::ThemeSwitch &m_theme;
    LadderHead *m_head;
    LadderLook m_look;
    qreal m_zoom = 1;
    qsizetype m_chosen = -1; // number of a row in its lane, where more than one row stands for the selected entry
    bool m_follows = true; // the newest row stays in view
    bool m_scrolling = false; // it is us, not the user
    qsizetype m_paintedRows = 0;
};

} // namespace helolab::docks
