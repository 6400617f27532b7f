// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace helolab::window {

/// Says as much as there is room for: of several texts the longest that is not cut off.
class FittingLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// \p texts, the longest first. Where not even the last fits, that is shown and cut off.
    void setTexts(const QStringList &texts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void fit();

    QStringList m_texts;
    QList<QSize> m_sizes; // of each of them
};

} // namespace helolab::window
