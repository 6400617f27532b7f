// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace helolab::docks {

/// A list of titles in a narrow place: what does not fit ends in an ellipsis and is a tool tip; the list that opens is
/// as wide as its titles.
class TitleBox : public QComboBox
{
    Q_OBJECT

public:
    explicit TitleBox(QWidget *parent = nullptr);

    /// The title chosen, as far as it fits.
    QString shownTitle() const;
    void showPopup() override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace helolab::docks
