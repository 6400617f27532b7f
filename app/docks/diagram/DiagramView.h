// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiagramLayouts.h"
#include "DiagramMoment.h"
#include "DiagramTargets.h"

#include <QAbstractScrollArea>

namespace helolab::docks {

/// A state diagram on the screen: as large as it fits, or larger; pointed at by mouse and by keys. Tab goes through
/// what is legal now, the arrow keys reach everything, Enter and a click choose.
class DiagramView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DiagramView(QWidget *parent = nullptr);

    /// \p table outlives the view. Without \p words the edges have no names. \p isWritable: what is chosen can be sent.
    void show(const protocol::Table &table, const DiagramMoment &moment, bool words, bool isWritable);

    const DiagramMoment &moment() const { return m_moment; }
    /// What can be pointed at, as it is drawn now.
    const std::vector<DiagramTarget> &targets() const { return m_targets; }
    /// Where \p target is in the viewport.
    QRect placeOf(const DiagramTarget &target) const;
    /// In words, without markup: what it is, and what it means.
    QString meaningOf(const DiagramTarget &target) const;
    /// The one that the keys are at; null for none.
    const DiagramTarget *focused() const;
    /// Times the size at which the whole diagram fits; from 1 on.
    double zoom() const { return m_zoom; }

public slots:
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    /// A command, or another line of the client's, was chosen to be typed.
    void chosen(const helolab::docks::DiagramTarget &target);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void layOutAnew();
    void refresh();
    void arrangeScrollBars();
    void zoomTo(double zoom, QPointF around);
    double scale() const;
    QPointF origin() const;
    QPointF toDiagram(QPointF point) const { return (point - origin()) / scale(); }
    int targetUnder(QPointF point) const;
    bool isChoosable(int target) const;
    void choose(int target);
    void setFocused(int target, bool byKeys = true);
    int litWord(int after, bool forward) const;
    void point(QPointF at);
    void showTip(QPoint at, int target);

    DiagramLayouts m_layouts;
    const protocol::Table *m_table = nullptr;
    const DiagramLayout *m_layout = nullptr;
    DiagramMoment m_moment;
    bool m_words = true;
    bool m_isWritable = false;
    std::vector<DiagramTarget> m_targets;
    int m_focused = -1;
    bool m_byKeys = false; // only then a frame says where the keys are
    int m_hovered = -1;
    double m_zoom = 1;
};

} // namespace helolab::docks
