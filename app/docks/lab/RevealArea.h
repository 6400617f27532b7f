// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace helolab::docks {

/// A page that moves no further than it must to show what is new on it.
class RevealArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit RevealArea(QWidget *parent = nullptr);

    /// Brings what stands between the head of \p from and the foot of \p to into sight, as far as there is room for it
    /// below that head. Once the page has found its height; of several wishes until then the last one counts. Both
    /// widgets stand on the page.
    void reveal(const QWidget *from, const QWidget *to);
    void reveal(const QWidget *widget) { reveal(widget, widget); }
    bool isRevealing() const { return m_timer.isActive(); }
    /// Reveals nothing that was to be revealed.
    void scrollToTop();

private:
    void revealNow();

    QTimer m_timer;
    QPointer<const QWidget> m_from;
    QPointer<const QWidget> m_to;
};

} // namespace helolab::docks
