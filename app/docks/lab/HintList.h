// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QVBoxLayout>

#include <vector>

namespace helolab::docks {

class HintCard;

/// The hints of a step that have been opened, and the button that opens the next.
class HintList : public QWidget
{
    Q_OBJECT

public:
    explicit HintList(QWidget *parent = nullptr);

    /// The first \p opened of \p hints stand there. Where the button goes and has the focus, the newest hint takes it.
    void show(const QStringList &hints, int opened);
    /// Hidden where no hint is left.
    QPushButton *moreButton() const { return m_more; }
    const std::vector<HintCard *> &cards() const { return m_cards; }
    /// The one opened last; null where none is.
    HintCard *newest() const;

private:
    QVBoxLayout *m_layout;
    std::vector<HintCard *> m_cards;
    QPushButton *m_more;
};

} // namespace helolab::docks
