// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace helolab::docks {

class LadderView;

/// The heads of the lifelines, which stay while the rows scroll below them.
class LadderHead : public QWidget
{
    Q_OBJECT

public:
    /// Becomes a child of \p view.
    explicit LadderHead(LadderView &view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LadderView &m_view;
};

} // namespace helolab::docks
