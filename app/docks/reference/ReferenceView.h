// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace helolab::docks {

/// A page of the reference, in the colours and the type size of the program. Its links lead nowhere by themselves.
class ReferenceView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReferenceView(QWidget *parent = nullptr);

    void showPage(const QString &html);
    /// Times the window's font.
    void setScale(double scale);

signals:
    void anchorWanted(const QString &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_html;
    double m_scale = 1;
    bool m_rendering = false;
};

} // namespace helolab::docks
